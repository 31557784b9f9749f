//! The burned integers: how often each value occurs, and how many signed digits they take.

use super::bundle::{Bundle, Matrix};
use super::chart::{Axes, counts, histogram, spark};
use super::format::{count, fixed, part, percent};
use super::page::{Block, Cell, Chart, Column, Section};
use crate::arith::signed_digits;
use std::collections::BTreeMap;

/// More matrices than this are drawn by format; each has a small picture in the table.
const DRAWN: usize = 4;

/// Bars of a histogram, at most: wider ranges are cut into steps.
const BARS: i64 = 64;

/// What is counted of some matrices.
#[derive(Clone, Default)]
struct Tally {
    /// How often each value occurs.
    values: BTreeMap<i64, u64>,
    /// How many weights have 0, 1, 2, ... nonzero digits in canonical signed-digit form.
    digits: Vec<u64>,
}

impl Tally {
    fn of(matrices: &[Matrix]) -> Self {
        let mut tally = Self::default();
        for weight in matrices.iter().flat_map(|matrix| matrix.weights.data()) {
            *tally.values.entry(i64::from(*weight)).or_default() += 1;
        }
        for (value, times) in &tally.values {
            let digits = signed_digits(*value).len();
            if tally.digits.len() <= digits {
                tally.digits.resize(digits + 1, 0);
            }
            tally.digits[digits] += times;
        }
        tally
    }

    fn weights(&self) -> f64 {
        self.values.values().sum::<u64>() as f64
    }

    /// Nonzero digits per weight.
    fn mean_digits(&self) -> f64 {
        let digits: u64 = self.digits.iter().enumerate().map(|(digits, times)| digits as u64 * times).sum();
        digits as f64 / self.weights()
    }

    fn share_of_zeros(&self) -> f64 {
        self.values.get(&0).copied().unwrap_or(0) as f64 / self.weights()
    }

    /// Range and counts of a histogram that is symmetric about zero, and the width of its steps.
    fn histogram(&self) -> (i64, Vec<u64>, i64) {
        let reach = self.values.keys().map(|value| value.abs()).max().unwrap_or(0);
        let step = ((2 * reach + 1) + BARS - 1) / BARS;
        // Steps are centred on multiples of the width, so that zero is in the middle of its own.
        let bar = |value: i64| (value + step / 2).div_euclid(step);
        let (first, last) = (bar(-reach), bar(reach));
        let mut bars = vec![0; (last - first + 1).max(1) as usize];
        for (value, times) in &self.values {
            bars[(bar(*value) - first) as usize] += times;
        }
        (first, bars, step)
    }
}

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("weights", "Weights and their digits");
    let matrices = bundle.matrices();
    if matrices.is_empty() {
        section.missing(Some(bundle.golden.note().unwrap_or("the program has no matrix".to_owned())));
        return section;
    }
    section.text(
        "The integers that are burned, after rounding and with their scales taken out. A constant costs one adder less than its \
         nonzero digits in canonical signed-digit (CSD) form, a sum of ±2ᵏ; sharing between weights then takes adders away.",
    );
    let mut charts = Vec::new();
    if matrices.len() <= DRAWN {
        for matrix in &matrices {
            charts
                .extend(drawn(&format!("{} ({})", matrix.name, bundle.format_of(matrix.name)), &Tally::of(&[*matrix])));
        }
    } else {
        let mut formats: BTreeMap<&str, Vec<Matrix>> = BTreeMap::new();
        matrices.iter().for_each(|matrix| formats.entry(bundle.format_of(matrix.name)).or_default().push(*matrix));
        for (format, matrices) in formats {
            let of = if let [one] = matrices.as_slice() {
                one.name.to_owned()
            } else {
                format!("{} matrices", matrices.len())
            };
            charts.extend(drawn(&format!("{of} ({format})"), &Tally::of(&matrices)));
        }
    }
    section.blocks.push(Block::Charts(charts));
    table(&mut section, bundle, &matrices);
    section
}

fn drawn(name: &str, tally: &Tally) -> [Chart; 2] {
    let (first, bars, step) = tally.histogram();
    let title = if step == 1 { format!("{name}: values") } else { format!("{name}: values, {step} to a bar") };
    let digits: Vec<f64> = tally.digits.iter().map(|times| *times as f64).collect();
    [
        Chart { title, svg: histogram(Axes { x: "value of the weight", y: "weights" }, first, step, &bars) },
        Chart {
            title: format!("{name}: CSD digits"),
            svg: counts(Axes { x: "nonzero digits of a weight", y: "weights" }, 0, &digits),
        },
    ]
}

fn table(section: &mut Section, bundle: &Bundle, matrices: &[Matrix]) {
    let columns = vec![
        Column::words("matrix"),
        Column::words("weights as"),
        Column::numbers("rows × columns"),
        Column::words("values"),
        Column::numbers("smallest"),
        Column::numbers("largest"),
        Column::numbers("zeros"),
        Column::words("CSD digits 0, 1, 2, …"),
        Column::numbers("digits per weight"),
    ];
    let tallies: Vec<Tally> = matrices.iter().map(|matrix| Tally::of(&[*matrix])).collect();
    let most = tallies.iter().map(Tally::mean_digits).fold(0.0, f64::max);
    let row = |(matrix, tally): (&Matrix, &Tally)| {
        let bars = tally.histogram().1;
        vec![
            Cell::toned(matrix.name, "mono"),
            Cell::new(bundle.format_of(matrix.name)),
            Cell::new(format!("{} × {}", matrix.weights.rows(), matrix.weights.cols())),
            Cell::picture(spark(&bars.iter().map(|times| *times as f64).collect::<Vec<_>>())),
            Cell::new(tally.values.keys().next().map_or(String::new(), |value| super::format::fixed(*value as f64, 0))),
            Cell::new(tally.values.keys().next_back().map_or(String::new(), i64::to_string)),
            Cell::new(percent(tally.share_of_zeros())),
            Cell::new(tally.digits.iter().map(|times| count(*times as f64)).collect::<Vec<_>>().join(" · ")),
            Cell::barred(fixed(tally.mean_digits(), 2), part(tally.mean_digits(), most)),
        ]
    };
    let rows: Vec<Vec<Cell>> = matrices.iter().zip(&tallies).map(row).collect();
    match rows.len() {
        0..=24 => section.table(columns, rows),
        many => section.folded(format!("Each of the {many} matrices"), columns, rows),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // a test stops where it fails

    use super::*;
    use crate::int::IntMatrix;

    #[test]
    fn every_weight_is_in_one_bar_and_zero_in_the_middle() {
        for reach in [0, 1, 7, 31, 32, 127, 300, 40_000] {
            let data: Vec<i32> = (-reach..=reach).collect();
            let weights = IntMatrix::new(1, data.len(), data).unwrap();
            let tally = Tally::of(&[Matrix { name: "m", weights: &weights }]);
            let (first, bars, step) = tally.histogram();
            assert_eq!(bars.iter().sum::<u64>() as f64, tally.weights(), "{reach}");
            assert!(bars.len() <= BARS as usize + 1 && first <= 0 && step >= 1, "{reach}: {} bars", bars.len());
            assert!(bars[(-first) as usize] > 0);
        }
        let weights = IntMatrix::new(1, 4, vec![0, 7, -1, 5]).unwrap();
        let tally = Tally::of(&[Matrix { name: "m", weights: &weights }]);
        assert_eq!((tally.digits.as_slice(), tally.mean_digits()), (&[1, 1, 2][..], 1.25));
    }
}

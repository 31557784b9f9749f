//! What sharing saves: the adders of every matrix beside those that its weights would take one by one.

use super::bundle::{Bundle, Matrix};
use super::format::{count, fixed, part, percent, scaled};
use super::page::{Cell, Column, Section};
use super::read::Unit;
use crate::arith::signed_digits;

/// Adders of a matrix whose weights share nothing: all signed digits of a row are added up.
fn unshared(matrix: &Matrix) -> f64 {
    let row = |row: usize| {
        let digits: usize = matrix.weights.row(row).iter().map(|weight| signed_digits(i64::from(*weight)).len()).sum();
        digits.saturating_sub(1) as f64
    };
    (0..matrix.weights.rows()).map(row).sum()
}

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("sharing", "Adder sharing");
    section.missing(bundle.facts.note());
    section.missing(bundle.golden.note());
    let Some(facts) = bundle.facts.good() else { return section };
    let matrices = bundle.matrices();
    let found: Vec<(&Matrix, &Unit, f64)> =
        matrices.iter().filter_map(|matrix| Some((matrix, facts.unit(matrix.name)?, unshared(matrix)))).collect();
    if found.is_empty() {
        section.missing(
            bundle.golden.good().map(|_| "no unit of report.json is a matrix of the golden program".to_owned()),
        );
        return section;
    }
    let before: f64 = found.iter().map(|(.., adders)| adders).sum();
    let after: f64 = found.iter().map(|(_, unit, _)| unit.adders).sum();
    let bits: f64 = found.iter().map(|(_, unit, _)| unit.adder_bits).sum();
    let style = |name: &str| found.iter().any(|(_, unit, _)| unit.style.as_deref() == Some(name));
    section.text(format!(
        "With every weight a constant multiplication of its own (const × x, one adder less than the CSD digits of a row) the chip would \
         take {} adders; it has {} ({}), {} adder bits in all.",
        count(before),
        count(after),
        percent(after / before),
        count(bits)
    ));
    if style("folded") {
        section.text("Rows of a folded unit take turns on one tree: its adders are those of the tree, one bit wide where the digit is 1.");
    } else if found.iter().any(|(_, unit, _)| unit.style.as_deref().is_some_and(|style| style != "parallel")) {
        section.text(
            "A digit-serial unit adds a digit of every operand per clock: its adders are full and half adder cells, not words, and \
             may be more than the words they stand for, each much smaller.",
        );
    }
    let columns = vec![
        Column::words("matrix"),
        Column::words("style"),
        Column::numbers("nonzero weights"),
        Column::numbers("adders, nothing shared"),
        Column::numbers("adders"),
        Column::numbers("left"),
        Column::numbers("adder bits"),
        Column::numbers("per weight"),
        Column::numbers("adders in a row"),
    ];
    let row = |(matrix, unit, before): &(&Matrix, &Unit, f64)| {
        let weights = (matrix.weights.rows() * matrix.weights.cols()) as f64;
        vec![
            Cell::toned(matrix.name, "mono"),
            Cell::new(unit.style.clone().unwrap_or_default()),
            Cell::new(count(unit.nonzeros)),
            Cell::new(count(*before)),
            Cell::new(count(unit.adders)),
            Cell::barred(percent(unit.adders / before), part(unit.adders, *before)),
            Cell::new(count(unit.adder_bits)),
            Cell::new(fixed(unit.adder_bits / weights, 2)),
            Cell::new(count(unit.depth)),
        ]
    };
    let rows: Vec<Vec<Cell>> = found.iter().map(row).collect();
    match rows.len() {
        0..=24 => section.table(columns, rows),
        many => section.folded(format!("Each of the {many} matrices, {} adders", scaled(after)), columns, rows),
    }
    section
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // a test stops where it fails

    use super::*;
    use crate::int::IntMatrix;

    #[test]
    fn unshared_adders_are_digits_less_one_a_row() {
        // 7 = 8 - 1 and 5 = 4 + 1 and 1: five digits, four adders; a row of zeros takes none; a power of two takes none.
        let weights = IntMatrix::new(3, 3, vec![7, 5, 1, 0, 0, 0, 0, -4, 0]).unwrap();
        assert_eq!(unshared(&Matrix { name: "m", weights: &weights }), 4.0);
    }
}

//! Gates of a unit from its shape, fitted on units that were synthesized (`data/area.toml`).
//!
//! Linear layers: three families, folded, digit-serial and parallel, each a sum of terms of what such a unit has (tables,
//! masks, adders, registers), whose coefficients are fitted by least squares on relative errors and kept from falling below
//! zero. Adders and registers are priced by the library's cells, so that one fit serves all libraries; what is left
//! between them is one factor per library. Blocks marked `held_out` take no part.
//!
//! Other units of a language model: the same, on the gates that `build` estimates before synthesis, times what synthesis made
//! of that kind on two libraries.

use super::shape::magnitude_bits;
use crate::model::WeightFormat;
use nalgebra::{DMatrix, DVector};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Measured blocks and units.
const MEASURED: &str = include_str!("../../data/area.toml");

/// A linear layer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix {
    pub rows: usize,
    pub cols: usize,
    pub format: WeightFormat,
    pub digit: u32,
    pub fold: usize,
    /// It reads the ring of a folded layer before it, or its results lie in one: never so in a language model.
    pub ring_in: bool,
    pub ring_out: bool,
    /// Results of a folded layer stay because their clock stands still, as in a language model.
    pub gated: bool,
    /// Of a result.
    pub output_bits: u32,
}

/// A linear layer that was synthesized.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub library: String,
    pub rows: usize,
    pub cols: usize,
    pub weights: WeightFormat,
    pub digit: u32,
    pub fold: usize,
    #[serde(default)]
    pub ring_in: bool,
    #[serde(default)]
    pub ring_out: bool,
    #[serde(default = "byte")]
    pub output_bits: u32,
    /// NAND2 equivalents of the library, the whole unit.
    pub nand2: f64,
    /// It takes no part in the fit.
    #[serde(default)]
    pub held_out: bool,
    pub source: String,
}

fn byte() -> u32 {
    8
}

/// A cell library: what its cells are worth in its NAND2.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Library {
    pub name: String,
    /// µm² of a NAND2.
    pub nand2: f64,
    /// Full adder, or what stands for it where there is none.
    pub full_adder: f64,
    pub flip_flop: f64,
}

/// A unit of a language model as `build` estimates it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Other {
    kind: String,
    gates: f64,
    terms: Vec<f64>,
}

/// Units of one kind on a library: what they were estimated at, and what synthesis made of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measured {
    kind: String,
    library: String,
    estimated: f64,
    nand2: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    library: Vec<Library>,
    block: Vec<Block>,
    unit: Vec<Other>,
    measured: Vec<Measured>,
}

/// Why there is no model of a library.
#[derive(Debug, thiserror::Error)]
pub enum AreaError {
    #[error("data/area.toml: {0}")]
    Data(String),
    #[error("there is no area model for the library `{}`; there are models for {known}", name.escape_debug())]
    Library { name: String, known: String },
}

/// How a block is built: each family has terms of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    Folded,
    Serial,
    Parallel,
}

impl Matrix {
    pub fn family(&self) -> Family {
        match (self.fold, self.digit) {
            (2.., _) => Family::Folded,
            (_, 8..) => Family::Parallel,
            _ => Family::Serial,
        }
    }

    /// Gates of what a unit of this shape has, up to a factor each.
    fn terms(&self, library: &Library) -> Vec<f64> {
        let (rows, cols, digit) = (self.rows as f64, self.cols as f64, f64::from(self.digit));
        let magnitude = f64::from(magnitude_bits(self.format));
        let weights = rows * cols;
        let sum_bits = 8.0 + magnitude + cols.log2();
        let (adder, register) = (library.full_adder, library.flip_flop);
        let results = rows * f64::from(self.output_bits);
        let digits = weights * (magnitude + 1.0) / 3.0;
        match self.family() {
            Family::Folded => {
                let groups = self.rows.div_ceil(self.fold) as f64;
                let slots = (rows / groups).ceil();
                let tiles = (cols / 256.0).ceil();
                let planes = groups * cols * (magnitude + 1.0);
                let unless = |ring: bool| if ring { 0.0 } else { 1.0 };
                // The burned table and its shared words, masks and trees, ends of groups, stored results, and where results
                // stay still or digits must be selected, what that takes.
                vec![
                    planes * slots,
                    planes * slots.sqrt(),
                    groups * cols * digit * magnitude * (1.0 + adder),
                    groups * tiles * sum_bits * (adder + register),
                    results * register,
                    results * unless(self.ring_out || self.gated),
                    cols * 8.0 * unless(self.ring_in),
                ]
            }
            // Signed digits of a weight, a third of its bits and one; the same, shared better by wide matrices; scaling and
            // registers of a row.
            Family::Serial => vec![
                digits * digit * adder,
                digits * digit * adder / cols.clamp(2.0, 256.0).log2(),
                rows * sum_bits * adder,
                (rows * sum_bits + results) * register,
            ],
            // As above, shared better by many rows.
            Family::Parallel => vec![
                digits * adder * 8.0,
                digits * adder * 8.0 / rows.clamp(2.0, 128.0).log2(),
                rows * sum_bits * (adder + register) + results * register,
            ],
        }
    }
}

/// A fitted model of one library.
#[derive(Clone, Debug)]
pub struct AreaModel {
    library: Library,
    families: BTreeMap<Family, Vec<f64>>,
    factors: BTreeMap<Family, f64>,
    others: BTreeMap<String, Vec<f64>>,
}

/// A block beside what the model makes of it.
#[derive(Clone, Debug)]
pub struct Fitted {
    pub block: Block,
    pub predicted: f64,
}

impl Fitted {
    /// Relative error of the prediction.
    pub fn error(&self) -> f64 {
        self.predicted / self.block.nand2 - 1.0
    }
}

impl Block {
    fn matrix(&self) -> Matrix {
        let Self { rows, cols, weights, digit, fold, ring_in, ring_out, output_bits, .. } = *self;
        // Blocks are those of networks that are no language models.
        Matrix { rows, cols, format: weights, digit, fold, ring_in, ring_out, gated: false, output_bits }
    }
}

impl AreaModel {
    /// Fits the model of a library.
    ///
    /// # Errors
    /// There is no such library; or the measured data are broken, which a test rules out.
    pub fn of(name: &str) -> Result<Self, AreaError> {
        let data = data()?;
        let Some(library) = data.library.iter().find(|library| library.name == name) else {
            let known = data.library.iter().map(|library| library.name.as_str()).collect::<Vec<_>>().join(", ");
            return Err(AreaError::Library { name: name.to_owned(), known });
        };
        Self::fit(library, &data)
    }

    /// Libraries there are models for.
    ///
    /// # Errors
    /// The measured data are broken.
    pub fn libraries() -> Result<Vec<Library>, AreaError> {
        Ok(data()?.library)
    }

    fn fit(library: &Library, data: &Data) -> Result<Self, AreaError> {
        let of = |block: &Block| data.library.iter().find(|library| library.name == block.library);
        let mut families = BTreeMap::new();
        let mut factors = BTreeMap::new();
        for family in [Family::Folded, Family::Serial, Family::Parallel] {
            let blocks: Vec<(&Block, Vec<f64>)> = data
                .block
                .iter()
                .filter(|block| !block.held_out && block.matrix().family() == family)
                .filter_map(|block| Some((block, block.matrix().terms(of(block)?))))
                .collect();
            let rows: Vec<(Vec<f64>, f64)> = blocks.iter().map(|(block, terms)| (terms.clone(), block.nand2)).collect();
            let coefficients = least_squares(&rows).ok_or_else(|| AreaError::Data(format!("{family:?} has no fit")))?;
            // What the library's blocks are over the fit of all libraries, in geometric mean.
            let own: Vec<f64> = blocks
                .iter()
                .filter(|(block, _)| block.library == library.name)
                .map(|(block, terms)| (block.nand2 / dot(&coefficients, terms)).ln())
                .collect();
            let mean = if own.is_empty() { 0.0 } else { own.iter().sum::<f64>() / own.len() as f64 };
            families.insert(family, coefficients);
            factors.insert(family, mean.exp());
        }
        let mut others = BTreeMap::new();
        for kind in KINDS {
            let rows: Vec<(Vec<f64>, f64)> = data
                .unit
                .iter()
                .filter(|unit| unit.kind == kind)
                .map(|unit| (unit.terms.clone(), unit.gates))
                .collect();
            let ratio = ratio(kind, library, data);
            let fit = least_squares(&rows).ok_or_else(|| AreaError::Data(format!("{kind} has no fit")))?;
            others.insert(kind.to_owned(), fit.into_iter().map(|coefficient| coefficient * ratio).collect());
        }
        Ok(Self { library: library.clone(), families, factors, others })
    }

    /// NAND2 equivalents of a linear layer.
    pub fn linear(&self, matrix: &Matrix) -> f64 {
        let family = matrix.family();
        let coefficients = self.families.get(&family).map_or(&[][..], Vec::as_slice);
        dot(coefficients, &matrix.terms(&self.library)) * self.factors.get(&family).copied().unwrap_or(1.0)
    }

    /// µm² of the library's NAND2.
    pub fn nand2(&self) -> f64 {
        self.library.nand2
    }

    /// Every measured block beside what the model of its library makes of it.
    ///
    /// # Errors
    /// The measured data are broken.
    pub fn check() -> Result<Vec<Fitted>, AreaError> {
        let data = data()?;
        let mut all = Vec::new();
        for library in &data.library {
            let model = Self::fit(library, &data)?;
            let own = data.block.iter().filter(|block| block.library == library.name);
            all.extend(own.map(|block| Fitted { block: block.clone(), predicted: model.linear(&block.matrix()) }));
        }
        Ok(all)
    }

    fn other(&self, kind: &str, terms: &[f64]) -> f64 {
        self.others.get(kind).map_or(f64::NAN, |coefficients| dot(coefficients, terms))
    }

    /// A norm of so many elements.
    pub fn norm(&self, lanes: usize, elements: usize) -> f64 {
        self.other("norm", &[lanes as f64, elements as f64, 1.0])
    }

    /// Rotary positions of so many elements; `table` is positions times elements of a head.
    pub fn rotary(&self, lanes: usize, elements: usize, table: f64) -> f64 {
        self.other("rotary", &[lanes as f64, elements as f64, table])
    }

    /// A sum or product of so many pairs.
    pub fn elementwise(&self, lanes: usize, elements: usize, product: bool) -> f64 {
        self.other(if product { "product" } else { "sum" }, &[lanes as f64, elements as f64, 1.0])
    }

    /// Attention that multiplies `at_once` elements of queries in a clock, without its memories.
    pub fn attention(&self, at_once: usize, queries: usize, keys: usize, lanes: usize) -> f64 {
        self.other("attention", &[at_once as f64, (queries + 2 * keys) as f64, lanes as f64])
    }

    /// The largest of `lanes` scores in each of `turns` clocks.
    pub fn argmax(&self, lanes: usize, turns: usize) -> f64 {
        self.other("argmax", &[lanes as f64, (lanes * turns) as f64])
    }

    /// What a report says of where areas come from.
    pub fn source(&self) -> String {
        format!("area model fitted on syntheses, cells of {}", self.library.name)
    }
}

const KINDS: [&str; 6] = ["norm", "rotary", "attention", "sum", "product", "argmax"];

/// What synthesis makes of an estimated gate of that kind: on the library, or in the mean of those measured.
fn ratio(kind: &str, library: &Library, data: &Data) -> f64 {
    let ratios = |own: bool| -> Vec<f64> {
        let of = data.measured.iter().filter(|m| m.kind == kind && (!own || m.library == library.name));
        of.map(|m| m.nand2 / m.estimated).collect()
    };
    let own = ratios(true);
    let all = if own.is_empty() { ratios(false) } else { own };
    if all.is_empty() { 1.0 } else { all.iter().sum::<f64>() / all.len() as f64 }
}

fn data() -> Result<Data, AreaError> {
    toml::from_str(MEASURED).map_err(|error| AreaError::Data(error.to_string()))
}

fn dot(coefficients: &[f64], terms: &[f64]) -> f64 {
    coefficients.iter().zip(terms).map(|(coefficient, term)| coefficient * term).sum()
}

/// Coefficients of the least squares of relative errors, none below zero: while one is, the lowest leaves.
fn least_squares(rows: &[(Vec<f64>, f64)]) -> Option<Vec<f64>> {
    let terms = rows.first()?.0.len();
    let mut kept: Vec<usize> = (0..terms).collect();
    loop {
        let entry = |row: usize, at: usize| rows[row].0[kept[at]] / rows[row].1;
        let matrix = DMatrix::from_fn(rows.len(), kept.len(), entry);
        // Columns of one size, so that the decomposition sees them alike.
        let sizes: Vec<f64> = matrix.column_iter().map(|column| column.norm().max(f64::MIN_POSITIVE)).collect();
        let scaled = DMatrix::from_fn(rows.len(), kept.len(), |row, at| matrix[(row, at)] / sizes[at]);
        let solution = scaled.svd(true, true).solve(&DVector::from_element(rows.len(), 1.0), 1e-9).ok()?;
        let found: Vec<f64> = solution.iter().zip(&sizes).map(|(value, size)| value / size).collect();
        let worst = (0..kept.len()).filter(|at| found[*at] < 0.0).min_by(|a, b| solution[*a].total_cmp(&solution[*b]));
        let Some(worst) = worst else {
            let mut all = vec![0.0; terms];
            kept.iter().zip(found).for_each(|(term, value)| all[*term] = value);
            return Some(all);
        };
        kept.remove(worst);
        if kept.is_empty() {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn least_squares_finds_what_made_the_data_and_keeps_to_zero() {
        let rows: Vec<(Vec<f64>, f64)> = (1..9).map(f64::from).map(|x| (vec![x, 1.0, x * x], 3.0 * x + 2.0)).collect();
        let found = least_squares(&rows).unwrap_or_default();
        assert!((found[0] - 3.0).abs() < 1e-9 && (found[1] - 2.0).abs() < 1e-9 && found[2].abs() < 1e-9, "{found:?}");
        // A term that only a negative coefficient would use is left out.
        let rows: Vec<(Vec<f64>, f64)> = (1..9).map(f64::from).map(|x| (vec![x, 1.0], 5.0 * x - 1.0)).collect();
        let found = least_squares(&rows).unwrap_or_default();
        assert!(found[0] > 4.0 && found[1] == 0.0, "{found:?}");
    }
}

//! Was logic lost? Blocks that leave synthesis smaller than what is burned into them can be.
//!
//! Two bars, for units with weights and the modules in them. The build priced every module from its proven ranges; synthesis shares and simplifies, but a module of much fewer
//! gates than its price has lost something. And the weights are information: a netlist of `n` cells, each one of the library's
//! and each pin on one of its wires, is one of at most `(cells x wires ^ pins) ^ n`, so that most matrices with these weights need
//! more cells than that many bits can tell apart. The second bar is far below what adders take, and needs no estimate.

use super::Layer;
use crate::int::{IntMatrix, Op};
use crate::tools::Liberty;
use serde::Serialize;
use std::collections::BTreeMap;

/// The part of its estimated gates that a module leaves synthesis with, at least.
const PART: f64 = 0.4;
/// Gates below which an estimate says little.
const SMALL: f64 = 300.0;

/// A block with fewer cells than it should have.
#[derive(Debug, Serialize)]
pub struct Lost {
    pub module: String,
    pub nand2_equivalents: f64,
    pub cells: u64,
    /// What the bar asks for: NAND2 equivalents, or cells.
    pub least_nand2_equivalents: Option<f64>,
    pub least_cells: Option<u64>,
}

/// The blocks of a chip below one of the bars; `estimates` are gates of modules with everything in them.
pub fn lost(
    layers: &[Layer],
    estimates: &BTreeMap<String, f64>,
    matrices: &BTreeMap<String, &IntMatrix>,
    liberty: &Liberty,
) -> Vec<Lost> {
    let mut found = Vec::new();
    for layer in layers.iter().flat_map(|layer| std::iter::once(layer).chain(&layer.parts)) {
        let estimate = estimates.get(&layer.module).copied().unwrap_or(0.0);
        let below = |least: &f64| layer.weights > 0 && estimate >= SMALL && layer.nand2_equivalents < *least;
        let least = Some(PART * estimate).filter(below);
        let cells = matrices.get(&layer.module).map(|matrix| least_cells(information(matrix), layer.cells, liberty));
        let cells = cells.filter(|least| layer.cells < *least);
        if least.is_some() || cells.is_some() {
            found.push(Lost {
                module: layer.module.clone(),
                nand2_equivalents: layer.nand2_equivalents,
                cells: layer.cells,
                least_nand2_equivalents: least,
                least_cells: cells,
            });
        }
    }
    found
}

/// Bits that tell a matrix apart from the others with its histogram of weights.
fn information(matrix: &IntMatrix) -> f64 {
    let mut counts: BTreeMap<i64, f64> = BTreeMap::new();
    for row in 0..matrix.rows() {
        for value in matrix.row(row) {
            *counts.entry(i64::from(*value)).or_default() += 1.0;
        }
    }
    let total: f64 = counts.values().sum();
    counts.values().map(|count| count * (total / count).log2()).sum()
}

/// Cells without which `bits` cannot be told apart, when a netlist has `cells` of them.
fn least_cells(bits: f64, cells: u64, liberty: &Liberty) -> u64 {
    let pins = liberty.cells.iter().map(|cell| cell.inputs().count()).max().unwrap_or(1) as f64;
    let kinds = (liberty.cells.len() as f64).log2();
    let each = kinds + pins * (cells as f64 + 2.0).log2();
    (bits / each).floor() as u64
}

/// The matrices of a program's linear ops, by the module of their unit.
pub fn matrices<'a>(golden: &'a crate::emit::Golden, top: &str) -> BTreeMap<String, &'a IntMatrix> {
    let linear = golden.program.nodes().iter().filter_map(|node| match &node.op {
        Op::Linear(linear) => Some((format!("{top}_{}", crate::rtl::legal_name(&node.name)), &linear.weights)),
        _ => None,
    });
    linear.collect()
}

//! A linear layer whose inputs enter digit by digit: a shell that selects the digits and collects the result, around
//! cores of full adders.
//!
//! The shell has no input registers: a vector stays on the channel until its product is done, so the registers of the
//! unit before serve. In the last clock the result is rounded, clamped and captured. If the result before it has not
//! been taken by then, the product is simply computed again, until there is room: nothing inside ever stands still, and
//! no flip-flop of the arithmetic needs an enable.

mod core;
mod shell;

use super::linear::half_of;
use super::{LowerOptions, Unit};
use crate::arith::{Network, RowTarget};
use crate::int::{Interval, Linear, Op, Operation, Program};
use crate::rtl::ir::Design;
use std::ops::Range;

/// Rows of a layer with the network that computes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitTile {
    pub rows: Range<usize>,
    pub network: Network,
}

/// What the rows of a linear node must give: bias and rounding included.
pub fn targets(program: &Program, node: usize) -> Vec<RowTarget> {
    let Op::Linear(linear) = &program.nodes()[node].op else { return Vec::new() };
    let fused = super::fused(program, node);
    let intervals = linear.intervals(&[program.intervals(program.nodes()[node].args[0])]).unwrap_or_default();
    let target = |(row, interval): (usize, &Interval)| {
        let half = half_of(fused, row);
        RowTarget { bias: linear.bias[row] + half, interval: *interval + Interval::point(half) }
    };
    intervals.iter().enumerate().map(target).collect()
}

/// Adds the layer's modules and returns its clocks from the first digit to the result.
pub fn add(unit: &Unit, linear: &Linear, tiles: &[DigitTile], design: &mut Design, options: &LowerOptions) -> u32 {
    let name = &unit.program.nodes()[unit.node].name;
    let targets = targets(unit.program, unit.node);
    let cores: Vec<String> = tiles
        .iter()
        .enumerate()
        .map(|(index, tile)| {
            let suffix = if tiles.len() == 1 { String::new() } else { index.to_string() };
            let module = format!("{}_core{suffix}", unit.module);
            core::add(&module, name, tile, &targets, design, options);
            module
        })
        .collect();
    shell::add(unit, linear, tiles, &cores, &targets, design, options);
    clocks(tiles)
}

/// Clocks per product, which are the same for all tiles.
fn clocks(tiles: &[DigitTile]) -> u32 {
    tiles.iter().map(|tile| tile.network.clocks).max().unwrap_or(1)
}

/// Whether a row is computed at all: one of a single possible value is a constant.
fn computed(target: &RowTarget) -> bool {
    !target.interval.is_point()
}

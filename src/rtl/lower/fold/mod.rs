//! A folded linear layer: the rows of a group take turns on one reduction tree.
//!
//! In every slot of [`Fold::clocks`] clocks each group computes one row. A tile holds the burned weights of some groups
//! over some columns and the trees that add up a digit; the end of a group accumulates the digits, requantizes and applies
//! the elementwise ops that follow; the shell counts slots, and keeps the results until the next unit has taken them.
//!
//! Between two folded units of one pace the results lie in *rings*: a digit of every element is on the channel in every
//! clock, lowest first, over and over, so that nobody has to select it. Every other unit is given a still vector.

mod heap;
mod input;
mod rows;
mod scale;
mod shell;
mod store;
mod table;
mod tile;

pub use shell::add;
pub use store::row_clock;

use super::LowerOptions;
use crate::arith::Fold;
use std::ops::Range;

/// Columns of one vector.
const BLOCK: usize = 64;
/// Columns of a tile.
const TILE_COLUMNS: usize = 256;
/// Weights of a tile: as wide as synthesis shares well in a minute.
const TILE_WEIGHTS: usize = 1 << 16;
/// Full adders in a row that an adder of the depth budget stands for.
const ADDER: u32 = 2;
/// What selecting, complementing and masking takes, in full adders.
const SELECTION: u32 = 6;

/// Full adders in a row between registers.
#[derive(Clone, Copy, Debug)]
pub struct Depth {
    /// After the burned weights.
    first: u32,
    rest: u32,
}

impl Depth {
    fn of(options: &LowerOptions) -> Self {
        let rest = options.stage_depth.saturating_mul(ADDER);
        Self { first: rest.saturating_sub(SELECTION).max(1), rest }
    }
}

/// What a part of a unit has.
#[derive(Clone, Copy, Debug)]
pub struct Built {
    /// Register stages.
    pub latency: u32,
    pub full_adders: u64,
}

/// How a folded unit is connected.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    /// The folded unit before, if its ring is the input.
    pub before: Option<&'a Fold>,
    /// Whether the result is kept in a ring.
    pub ring: bool,
}

/// Whether a folded unit can read the ring of another.
pub fn in_step(before: &Fold, after: &Fold) -> bool {
    before.digit == after.digit && before.clocks == after.clocks
}

/// Bits of the row counter.
fn row_bits(fold: &Fold) -> u32 {
    (usize::BITS - (fold.slots - 1).leading_zeros()).max(1)
}

/// The vectors in which the results of a folded unit leave: at most [`BLOCK`] rows of one group each.
fn chunks(fold: &Fold) -> Vec<Range<usize>> {
    fold.groups.iter().flat_map(|group| split(group.rows.clone(), BLOCK)).collect()
}

/// A range in equal parts of at most `most`.
fn split(range: Range<usize>, most: usize) -> Vec<Range<usize>> {
    let count = range.len().div_ceil(most).max(1);
    (0..count).map(|at| range.start + range.len() * at / count..range.start + range.len() * (at + 1) / count).collect()
}

/// `x3`, or `x3_b1` where a digit has several bits.
fn digit_name(digit: u32, stem: &str, index: usize, bit: u32) -> String {
    if digit == 1 { format!("{stem}{index}") } else { format!("{stem}{index}_b{bit}") }
}

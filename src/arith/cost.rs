//! What an adder graph costs: adders, adder bits and depth, and the gates of the pipelined unit it becomes.
//!
//! Adder bits follow the count that published work on constant matrix-vector multiplication uses (a ripple adder
//! pays one cell per bit), so that figures compare: an adder pays for the bit positions from the higher of its two
//! operands' lowest bits up to the top of the wider operand, with one more for the sign when either source can be
//! negative. Bits below the higher operand's lowest bit are wires; the carry out is free.

use super::graph::{AdderGraph, Source, Term};
use super::prices::{FLIP_FLOP, FULL_ADDER};
use crate::int::Interval;
use serde::{Deserialize, Serialize};

/// What a planner minimizes; the other measure breaks ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// The sum of the widths of all adders: silicon area.
    #[default]
    Bits,
    /// The number of adders, whatever their widths.
    Adders,
    /// The gates of adders and of pipeline registers, with a register after so many adders in a row.
    Gates { stage_depth: u32 },
}

/// The three measures of a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    pub adders: usize,
    pub bits: u64,
    pub depth: u32,
}

impl Cost {
    /// The measures as a key to compare by: what `objective` minimizes first.
    pub fn key(self, objective: Objective) -> (u64, u64, u32) {
        match objective {
            // What registers cost is not known here; among graphs of one depth limit it hardly differs.
            Objective::Bits | Objective::Gates { .. } => (self.bits, self.adders as u64, self.depth),
            Objective::Adders => (self.adders as u64, self.bits, self.depth),
        }
    }
}

/// What the cost of an adder needs to know about one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub lo: i64,
    pub hi: i64,
    /// Every value is a multiple of `2^lsb`.
    pub lsb: u8,
}

impl Span {
    pub fn of(interval: Interval) -> Self {
        Self { lo: interval.lo(), hi: interval.hi(), lsb: 0 }
    }

    /// The span of `±(self << shift)`.
    pub fn image(self, shift: u8, negative: bool) -> Self {
        let (lo, hi) = (self.lo << shift, self.hi << shift);
        let (lo, hi) = if negative { (-hi, -lo) } else { (lo, hi) };
        Self { lo, hi, lsb: self.lsb + shift }
    }

    /// The span of the sum of two images.
    pub fn plus(self, other: Self) -> Self {
        Self { lo: self.lo + other.lo, hi: self.hi + other.hi, lsb: self.lsb.min(other.lsb) }
    }

    /// The largest magnitude.
    pub fn magnitude(self) -> u64 {
        self.lo.unsigned_abs().max(self.hi.unsigned_abs())
    }

    /// The magnitude whose logarithm is the operand's width, as the published count takes it.
    fn reach(self, shift: u8, negative: bool) -> u64 {
        let step = 1i64 << self.lsb;
        let reach = if negative {
            (self.lo + step).unsigned_abs().max(self.hi.unsigned_abs())
        } else {
            self.lo.unsigned_abs().max((self.hi + step).unsigned_abs())
        };
        reach << shift
    }
}

/// The bits of the adder `left + right`, each operand a source with its shift and sign.
#[inline]
pub(super) fn adder_bits(left: (Span, u8, bool), right: (Span, u8, bool)) -> u32 {
    let reach = left.0.reach(left.1, left.2).max(right.0.reach(right.1, right.2)).max(1);
    let top = u64::BITS - (reach - 1).leading_zeros();
    let sign = u32::from(left.0.lo < 0 || right.0.lo < 0);
    let low = (left.0.lsb + left.1).max(right.0.lsb + right.1);
    (top + sign).saturating_sub(u32::from(low))
}

impl AdderGraph {
    /// Adders, adder bits and depth; every adder counts, whether or not an output reads it.
    pub fn cost(&self) -> Cost {
        let mut spans: Vec<Span> = self.inputs.iter().map(|interval| Span::of(*interval)).collect();
        let mut bits = 0;
        for adder in &self.adders {
            let operand = |term: Term| (spans[term.source as usize], term.shift, term.negative);
            let (left, right) = (operand(adder.left), operand(adder.right));
            bits += u64::from(adder_bits(left, right));
            spans.push(left.0.image(left.1, left.2).plus(right.0.image(right.1, right.2)));
        }
        Cost { adders: self.adders.len(), bits, depth: self.depth() }
    }

    /// The gates of the unit pipelined at `stage_depth` adders in a row, as [`Objective::Gates`] counts them.
    pub fn gates(&self, stage_depth: u32) -> u64 {
        let (adder, register) = (u64::from(FULL_ADDER), u64::from(FLIP_FLOP));
        (adder * self.cost().bits + register * self.register_bits(stage_depth)) / 100
    }

    /// The bits of all registers when every adder is computed in the earliest stage that has room for it, stages hold
    /// at most `stage_depth` (at least 1) adders in a row, and all outputs leave through registers at one time.
    pub fn register_bits(&self, stage_depth: u32) -> u64 {
        let budget = stage_depth.max(1);
        let inputs = self.inputs.len();
        // The stage of every source, and how many adders in a row end there.
        let mut places: Vec<(u32, u32)> = vec![(0, 0); inputs];
        let mut last_use: Vec<u32> = vec![0; inputs + self.adders.len()];
        let after = |places: &[(u32, u32)], sources: &[Source]| {
            let (stage, level) = sources.iter().map(|source| places[*source as usize]).max().unwrap_or((0, 0));
            if level >= budget { (stage + 1, 1) } else { (stage, level + 1) }
        };
        for adder in &self.adders {
            let sources = [adder.left.source, adder.right.source];
            let place = after(&places, &sources);
            sources.iter().for_each(|source| last_use[*source as usize] = last_use[*source as usize].max(place.0));
            places.push(place);
        }
        // Every output is a value of its own from where it is computed to the last stage, whose result is a register
        // too; a negative one is negated by one adder more.
        let end = |term: &Term| {
            if term.negative { after(&places, &[term.source]).0 } else { places[term.source as usize].0 }
        };
        let last = self.outputs.iter().flatten().map(end).max().unwrap_or(0);
        let intervals = self.intervals();
        let mut bits = 0;
        for term in self.outputs.iter().flatten() {
            let source = term.source as usize;
            last_use[source] = last_use[source].max(end(term));
            let width = intervals[source].shift(i32::from(term.shift)).width();
            bits += u64::from(width) * u64::from(last - end(term) + 1);
        }
        let held = |source: usize| {
            let stages = last_use[source].saturating_sub(places[source].0);
            u64::from(stages) * u64::from(intervals[source].width())
        };
        bits + (0..intervals.len()).map(held).sum::<u64>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_the_published_count() {
        let byte = Span { lo: -128, hi: 127, lsb: 0 };
        let unsigned = Span { lo: 0, hi: 255, lsb: 0 };
        let two = Span { lo: 0, hi: 3, lsb: 0 };
        for (left, right, bits) in [
            ((byte, 0, false), (byte, 0, false), 8),
            ((byte, 0, false), (byte, 3, true), 8),
            ((byte, 3, false), (byte, 0, true), 8),
            ((unsigned, 0, false), (unsigned, 0, true), 8),
            ((two, 0, false), (unsigned, 2, false), 8),
            ((unsigned, 0, false), (byte, 2, false), 8),
            ((unsigned, 2, false), (byte, 0, false), 9),
            ((byte, 0, false), (Span { lo: -1024, hi: 1016, lsb: 3 }, 0, false), 8),
        ] {
            assert_eq!(adder_bits(left, right), bits, "{left:?} {right:?}");
        }
    }
}

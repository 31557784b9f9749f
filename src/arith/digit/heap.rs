//! A heap of bits: reduced column by column with full adders, and what is left over above the digit returns as state.
//!
//! Column `c` weighs `2^c` digits' units. Reduction keeps the exact sum: a full adder takes three bits of a column and
//! leaves one there and one in the next. A stream ends every clock with one bit in each column of the digit; each bit
//! left in a column `c` above goes through a flip-flop into column `c - digit` of the next clock. Leaving two bits
//! instead of one in such a column may cost a flip-flop and save a half adder; [`Heap::stream`] tries.
//!
//! The number of columns follows from the largest value that can ever stand in the heap, so the top column never
//! carries out.

use crate::arith::prices::{ANY, FLIP_FLOP, FULL_ADDER, HALF_ADDER};
use std::collections::BTreeMap;

/// Columns above the digit for which all choices of one or two leftover bits are tried.
const TRIED: usize = 8;

/// How a heap is reduced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heap {
    /// Bits left in every column.
    pub left: Vec<u32>,
    pub digit: usize,
    /// Columns `digit .. returning` return as state.
    pub returning: usize,
}

/// What a reduction takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    pub full: u32,
    pub half: u32,
    /// Two-input gates that join the bits of the top column.
    pub joins: u32,
    pub flip_flops: u32,
}

/// Adders of one column: `(full, half)` take `bits` down to `left`.
fn adders(bits: u32, left: u32) -> (u32, u32) {
    let excess = bits.saturating_sub(left);
    (excess / 2, excess % 2)
}

/// Columns that the value `peak` per clock needs with what returns of earlier clocks.
fn columns(peak: u128, digit: usize) -> usize {
    let mut value = peak;
    loop {
        let next = peak + (value >> digit);
        if next == value {
            return (u128::BITS - value.leading_zeros()) as usize;
        }
        value = next;
    }
}

/// The largest sum of one bit per addend.
pub fn peak(addends: &[u32]) -> u128 {
    addends.iter().enumerate().map(|(column, count)| u128::from(*count) << column).sum()
}

impl Heap {
    /// A sum within one clock: one bit per column.
    pub fn combinational(addends: &[u32]) -> Self {
        let peak = peak(addends);
        let columns = (u128::BITS - peak.leading_zeros()) as usize;
        Self { left: vec![1; columns.max(1)], digit: usize::MAX, returning: 0 }
    }

    /// A sum whose state is read at the end: one bit per column, at least `top` columns.
    pub fn register(peak: u128, digit: usize, clocks: u32, top: usize) -> Self {
        let returning = if clocks > 1 { columns(peak, digit) } else { 0 };
        Self { left: vec![1; returning.max(top).max(1)], digit, returning }
    }

    /// A sum that leaves digit by digit, in the cheapest way to return its state; `cleared` state costs more.
    pub fn stream(addends: &[u32], digit: usize, flip_flop: u32, memo: &mut Memo) -> Self {
        let key = (addends.to_vec(), digit, flip_flop);
        if let Some(known) = memo.get(&key) {
            return known.clone();
        }
        let returning = columns(peak(addends), digit);
        let plain = Self { left: vec![1; returning.max(1)], digit, returning };
        let free = returning.saturating_sub(digit).min(TRIED);
        let choice = |pattern: u32| {
            let mut heap = plain.clone();
            for bit in (0..free).filter(|bit| pattern >> bit & 1 == 1) {
                heap.left[digit + bit] = 2;
            }
            heap
        };
        let cost = |heap: &Self| heap.parts(addends).gates(flip_flop);
        let best = (0..1u32 << free).map(choice).min_by_key(cost).unwrap_or(plain);
        memo.insert(key, best.clone());
        best
    }

    /// Bits per column before reduction, carries included, and bits left after it.
    fn counts(&self, addends: &[u32]) -> (Vec<u32>, Vec<u32>) {
        let columns = self.left.len();
        // From nothing upwards, for what returns may feed itself.
        let mut left = vec![0; columns];
        loop {
            let mut before = vec![0; columns];
            for column in 0..columns {
                before[column] += addends.get(column).copied().unwrap_or(0);
                if column.checked_add(self.digit).is_some_and(|from| from < self.returning) {
                    before[column] += left[column + self.digit];
                }
                if column + 1 < columns {
                    let (full, half) = adders(before[column], self.left[column]);
                    before[column + 1] += full + half;
                }
            }
            let after: Vec<u32> =
                (0..columns).map(|c| before[c].min(if c + 1 == columns { 1 } else { self.left[c] })).collect();
            if after == left {
                return (before, left);
            }
            left = after;
        }
    }

    /// Bits that return from every column.
    pub fn returns(&self, addends: &[u32]) -> Vec<u32> {
        let left = self.counts(addends).1;
        (0..left.len()).map(|c| if c >= self.digit && c < self.returning { left[c] } else { 0 }).collect()
    }

    /// What the reduction takes.
    pub fn parts(&self, addends: &[u32]) -> Parts {
        let (before, left) = self.counts(addends);
        let mut parts = Parts::default();
        for (column, bits) in before.iter().enumerate() {
            if column + 1 == left.len() {
                parts.joins += bits.saturating_sub(1);
            } else {
                let (full, half) = adders(*bits, self.left[column]);
                parts.full += full;
                parts.half += half;
            }
        }
        parts.flip_flops = self.returns(addends).iter().sum();
        parts
    }
}

impl Parts {
    /// Hundredths of a gate, at a price per flip-flop.
    pub fn gates(self, flip_flop: u32) -> u32 {
        self.full * FULL_ADDER + self.half * HALF_ADDER + self.joins * ANY + self.flip_flops * flip_flop
    }
}

/// Heaps already chosen.
pub type Memo = BTreeMap<(Vec<u32>, usize, u32), Heap>;

/// The flip-flop of a shared sum, which clears itself.
pub const SELF_CLEARING: u32 = FLIP_FLOP;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_sums_take_the_adders_and_flip_flops_they_must() {
        let parts = |count: u32| Heap::stream(&[count], 1, SELF_CLEARING, &mut Memo::new()).parts(&[count]);
        for (operands, full, flip_flops) in [(2, 1, 1), (3, 2, 2), (4, 3, 2), (6, 5, 3), (8, 7, 3), (16, 15, 4)] {
            let parts = parts(operands);
            assert_eq!((parts.full, parts.half, parts.flip_flops), (full, 0, flip_flops), "{operands} operands");
        }
    }

    #[test]
    fn one_operand_is_a_wire_and_higher_columns_are_a_delay() {
        let wire = Heap::stream(&[1], 1, SELF_CLEARING, &mut Memo::new()).parts(&[1]);
        assert_eq!(wire, Parts::default());
        let delay = Heap::stream(&[0, 0, 1], 1, SELF_CLEARING, &mut Memo::new()).parts(&[0, 0, 1]);
        assert_eq!(delay, Parts { flip_flops: 2, ..Parts::default() });
    }
}

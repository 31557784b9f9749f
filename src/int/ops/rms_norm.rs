//! RMS norm: every element divided by the root of the mean square of all, by table after normalization.
//!
//! - `s = epsilon + Σ x²`, exact; `epsilon ≥ 1`, so `s` has a leading one. Let `e = floor(log4 s)`: `4^e ≤ s < 4^(e+1)`.
//! - `index = floor(s · 2^(index_bits - 2) / 4^e)`: the `index_bits` topmost bits of `s` as a number of `2e + 2` bits,
//!   zeros appended where it has fewer. The top two of them are not both zero.
//! - `r = table[index - 2^(index_bits - 2)]`, which stands for a multiple of `1 / sqrt(s / 4^e)`.
//! - `y = (x·r + 2^(h-1)) >> h` with `h = shift + e`, saturated into `range`: round to nearest, halves towards plus
//!   infinity.
//!
//! Gains are folded into the matrix that reads the result; the constant `sqrt(elements)` and the step of the result are in
//! the table and in `shift`.

use super::requantize::half;
use super::{OpError, Operation, expect_small, magnitude};
use crate::int::Interval;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RmsNorm {
    /// Added to the sum of squares, at least 1.
    pub epsilon: i64,
    /// Bits that select a word of the table, from 3 to 16.
    pub index_bits: u32,
    /// `3 · 2^(index_bits - 2)` positive words.
    pub table: Vec<i64>,
    /// Bits dropped from a product at `e = 0`, from 1 to 40.
    pub shift: u32,
    /// Where the result saturates.
    pub range: Interval,
}

impl RmsNorm {
    /// Words of a table for `index_bits`.
    pub fn words(index_bits: u32) -> usize {
        3 << (index_bits - 2)
    }

    /// `e` of a sum of squares.
    pub fn exponent(sum: i64) -> u32 {
        sum.ilog2() / 2
    }

    /// The word that a sum of squares selects.
    pub fn word(&self, sum: i64) -> i64 {
        let bits = 2 * Self::exponent(sum) + 2;
        let top =
            if bits >= self.index_bits { sum >> (bits - self.index_bits) } else { sum << (self.index_bits - bits) };
        self.table[(top - (1 << (self.index_bits - 2))) as usize]
    }
}

impl Operation for RmsNorm {
    fn kind(&self) -> &'static str {
        "rms_norm"
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        let is_whole = (3..=16).contains(&self.index_bits) && self.table.len() == Self::words(self.index_bits);
        if args[0].is_empty() || !is_whole {
            return Err(OpError::Empty);
        }
        if self.epsilon < 1 || !(1..=40).contains(&self.shift) || self.table.iter().any(|word| *word < 1) {
            return Err(OpError::Parameter { what: "an epsilon, shift or word out of range" });
        }
        let squares = args[0].iter().try_fold(magnitude(Interval::point(self.epsilon)), |sum, x| {
            sum.checked_add(magnitude(*x).checked_mul(magnitude(*x))?)
        });
        expect_small(0, squares)?;
        let largest = self.table.iter().copied().max().unwrap_or(1);
        for (element, x) in args[0].iter().enumerate() {
            let product = magnitude(*x).checked_mul(u128::from(largest.unsigned_abs()));
            // Half of the largest divisor is added: e is at most 30.
            expect_small(element, product.and_then(|p| p.checked_add(1u128.checked_shl(self.shift + 30)?)))?;
        }
        // Zero stays zero, so it is in the range as well.
        let zero = Interval::point(0);
        Ok(args[0].iter().map(|x| if *x == zero { zero } else { self.range.union(zero) }).collect())
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        let sum = self.epsilon + args[0].iter().map(|x| x * x).sum::<i64>();
        let (word, shift) = (self.word(sum), self.shift + Self::exponent(sum));
        let scaled = |x: &i64| ((x * word + half(shift)) >> shift).clamp(self.range.lo(), self.range.hi());
        args[0].iter().map(scaled).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norm_is_near_the_quotient_whatever_the_size() {
        let (elements, step) = (16usize, 1.0 / 32.0);
        // r / 2^shift = sqrt(elements) / (step · sqrt(m)).
        let shift = 3;
        let word = |at: usize| {
            let middle = (at as f64 + 16.5) / 16.0;
            libm::rint(libm::ldexp((elements as f64).sqrt() / step / middle.sqrt(), shift)) as i64
        };
        let table: Vec<i64> = (0..RmsNorm::words(6)).map(word).collect();
        let op = RmsNorm { epsilon: 1, index_bits: 6, table, shift: shift as u32, range: Interval::signed(8) };
        for size in [1i64, 5, 37, 1000, 31_000] {
            let x: Vec<i64> = (0..elements as i64).map(|i| (i * 7 % 11 - 5) * size / 5).collect();
            let sum = op.epsilon + x.iter().map(|x| x * x).sum::<i64>();
            let mean = sum as f64 / elements as f64;
            for (x, y) in x.iter().zip(op.evaluate(&[&x])) {
                let exact = *x as f64 / mean.sqrt() / step;
                assert!((exact - y as f64).abs() <= 0.5 + 0.04 * exact.abs(), "{size}: {exact} {y}");
            }
        }
    }
}

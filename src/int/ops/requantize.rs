//! Requantize: a wide integer returns to a narrow one by a constant scale, per channel.
//!
//! For channel `i` with multiplier `m >= 1` and shift `s`, and the common output range `[lo, hi]`:
//!
//! - `s > 0`: `r = (x·m + 2^(s-1)) >> s`, an arithmetic shift: round to nearest, halves towards plus infinity.
//! - `s <= 0`: `r = (x·m) << -s`, exact.
//! - `y = min(max(r, lo), hi)`: saturates, never wraps.
//!
//! The map is monotone, so the range of `y` follows from the two ends of the range of `x`.

use super::{OpError, Operation, expect_small, expect_width, magnitude};
use crate::int::Interval;
use serde::{Deserialize, Serialize};

/// The constant scale of one channel: `multiplier / 2^shift`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Scale {
    /// At least 1; 1 makes the scale a power of two, which costs wires only.
    pub multiplier: i64,
    /// Bits dropped on the right; negative appends zeros.
    pub shift: i32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requantize {
    pub channels: Vec<Scale>,
    /// Where the result saturates.
    pub range: Interval,
}

impl Scale {
    /// What is added before the shift so that it rounds to nearest.
    pub fn half(self) -> i64 {
        half(self.shift.max(0).unsigned_abs())
    }

    /// The scaled and rounded value, not yet saturated.
    pub fn apply(self, x: i64) -> i64 {
        let product = x * self.multiplier + self.half();
        if self.shift > 0 { product >> self.shift } else { product << -self.shift }
    }

    /// A bound on what [`Self::apply`] reaches on its way for operands up to `magnitude`; `None` when it is immense.
    pub(super) fn largest(self, magnitude: u128) -> Option<u128> {
        let product = magnitude.checked_mul(u128::from(self.multiplier.unsigned_abs()))?;
        let shifted = product.checked_mul(1u128.checked_shl(self.shift.min(0).unsigned_abs())?)?;
        shifted.checked_add(u128::from(self.half().unsigned_abs()))
    }

    /// The image of an interval under [`Self::apply`].
    pub fn image(self, x: Interval) -> Interval {
        Interval::new(self.apply(x.lo()), self.apply(x.hi()))
    }
}

/// What is added before a right shift so that it rounds to nearest, halves up.
pub fn half(shift: u32) -> i64 {
    if shift > 0 { 1 << (shift - 1) } else { 0 }
}

impl Operation for Requantize {
    fn kind(&self) -> &'static str {
        "requantize"
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        expect_width(self.channels.len(), args[0].len())?;
        let channels = self.channels.iter().zip(args[0]).enumerate();
        channels
            .map(|(element, (scale, x))| {
                expect_small(element, scale.largest(magnitude(*x)))?;
                Ok(scale.image(*x).clamp(self.range))
            })
            .collect()
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        let (lo, hi) = (self.range.lo(), self.range.hi());
        self.channels.iter().zip(args[0]).map(|(scale, x)| scale.apply(*x).clamp(lo, hi)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_towards_plus_infinity_and_ends_saturate() {
        let op = Requantize { channels: vec![Scale { multiplier: 1, shift: 1 }; 6], range: Interval::new(-2, 3) };
        assert_eq!(op.evaluate(&[&[-9, -3, -1, 1, 5, 90]]), [-2, -1, 0, 1, 3, 3]);
        let up = Requantize { channels: vec![Scale { multiplier: 3, shift: -2 }], range: Interval::signed(16) };
        assert_eq!(up.evaluate(&[&[-5]]), [-60]);
        let scaled = Requantize { channels: vec![Scale { multiplier: 5, shift: 3 }], range: Interval::signed(8) };
        assert_eq!(scaled.evaluate(&[&[-7]]), [-4]);
    }
}

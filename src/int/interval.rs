//! Closed integer intervals: the only source of bit widths in the project.
//!
//! A width is never typed by hand; it is the narrowest two's complement (or, when nothing is negative, unsigned)
//! representation that holds every integer of the interval.

use serde::{Deserialize, Serialize};
use std::fmt;

/// All integers from `lo` to `hi`, both included; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "(i64, i64)", into = "(i64, i64)")]
pub struct Interval {
    lo: i64,
    hi: i64,
}

impl Interval {
    /// The smallest interval that holds both `a` and `b`, in either order.
    pub const fn new(a: i64, b: i64) -> Self {
        if a <= b { Self { lo: a, hi: b } } else { Self { lo: b, hi: a } }
    }

    /// The interval that holds `value` alone.
    pub const fn point(value: i64) -> Self {
        Self { lo: value, hi: value }
    }

    /// What `bits` bits hold unsigned: `[0, 2^bits - 1]`, for `bits` up to 62.
    pub const fn unsigned(bits: u32) -> Self {
        Self { lo: 0, hi: (1 << bits) - 1 }
    }

    /// What `bits` bits hold in two's complement: `[-2^(bits-1), 2^(bits-1) - 1]`, for `bits` from 1 to 63.
    pub const fn signed(bits: u32) -> Self {
        Self { lo: -(1 << (bits - 1)), hi: (1 << (bits - 1)) - 1 }
    }

    pub const fn lo(self) -> i64 {
        self.lo
    }

    pub const fn hi(self) -> i64 {
        self.hi
    }

    /// Whether some element is negative, so that a register for it needs a sign bit.
    pub const fn is_signed(self) -> bool {
        self.lo < 0
    }

    pub const fn is_point(self) -> bool {
        self.lo == self.hi
    }

    pub const fn contains(self, value: i64) -> bool {
        self.lo <= value && value <= self.hi
    }

    /// Whether every element of `other` lies in `self`.
    pub const fn covers(self, other: Self) -> bool {
        self.lo <= other.lo && other.hi <= self.hi
    }

    /// Bits of the narrowest representation: two's complement when [`Self::is_signed`], else unsigned; at least 1.
    pub const fn width(self) -> u32 {
        if self.is_signed() {
            self.signed_width()
        } else {
            let bits = 64 - self.hi.leading_zeros();
            if bits == 0 { 1 } else { bits }
        }
    }

    /// Bits of the narrowest two's complement representation, at least 1.
    pub const fn signed_width(self) -> u32 {
        let low = 65 - (if self.lo < 0 { !self.lo } else { self.lo }).leading_zeros();
        let high = 65 - (if self.hi < 0 { !self.hi } else { self.hi }).leading_zeros();
        if low > high { low } else { high }
    }

    /// The image under multiplication by `factor`.
    pub const fn scale(self, factor: i64) -> Self {
        Self::new(self.lo * factor, self.hi * factor)
    }

    /// The image under `x * 2^shift`, rounding down when `shift` is negative (an arithmetic right shift).
    pub const fn shift(self, shift: i32) -> Self {
        if shift >= 0 {
            Self { lo: self.lo << shift, hi: self.hi << shift }
        } else {
            Self { lo: self.lo >> -shift, hi: self.hi >> -shift }
        }
    }

    /// The smallest interval that holds both.
    pub fn union(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// The image under clamping into `range`.
    pub fn clamp(self, range: Self) -> Self {
        Self { lo: self.lo.clamp(range.lo, range.hi), hi: self.hi.clamp(range.lo, range.hi) }
    }
}

impl std::ops::Add for Interval {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { lo: self.lo + other.lo, hi: self.hi + other.hi }
    }
}

impl std::ops::Neg for Interval {
    type Output = Self;
    fn neg(self) -> Self {
        Self { lo: -self.hi, hi: -self.lo }
    }
}

impl std::ops::Sub for Interval {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}, {}]", self.lo, self.hi)
    }
}

impl TryFrom<(i64, i64)> for Interval {
    type Error = String;
    fn try_from((lo, hi): (i64, i64)) -> Result<Self, String> {
        if lo <= hi { Ok(Self { lo, hi }) } else { Err(format!("empty interval [{lo}, {hi}]")) }
    }
}

impl From<Interval> for (i64, i64) {
    fn from(i: Interval) -> Self {
        (i.lo, i.hi)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_minimal() {
        for (lo, hi, width, signed_width) in [
            (0, 0, 1, 1),
            (0, 1, 1, 2),
            (0, 255, 8, 9),
            (-1, 0, 1, 1),
            (-128, 127, 8, 8),
            (-129, 0, 9, 9),
            (3, 16, 5, 6),
        ] {
            let i = Interval::new(lo, hi);
            assert_eq!((i.width(), i.signed_width()), (width, signed_width), "{i}");
        }
    }

    #[test]
    fn images_are_exact() {
        let i = Interval::new(-3, 5);
        assert_eq!(i.scale(-2), Interval::new(-10, 6));
        assert_eq!(i.shift(-1), Interval::new(-2, 2));
        assert_eq!(i - i, Interval::new(-8, 8));
        assert_eq!(i.clamp(Interval::unsigned(2)), Interval::new(0, 3));
    }
}

//! Rotary: every pair of a head turned by an angle that grows with the position.
//!
//! The operand holds heads of `2 · pairs` elements; pair `i` of a head is its elements `i` and `i + pairs`. At position `p`,
//! with `c` and `s` the words `i` of row `p` of the two tables:
//!
//! - `u = a·c - b·s` and `v = b·c + a·s`, exact, take the places of `a` and `b`;
//! - each is scaled, rounded and saturated as by `requantize`, with its own channel's scale.
//!
//! The op remembers its position: 0 for the first vector of a sequence, one more for each after it. It is defined for as
//! many vectors as the tables have rows.

use super::{Memory, OpError, Operation, Scale, expect_small, expect_width, magnitude};
use crate::int::{IntMatrix, Interval};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotary {
    /// `[positions, pairs]`.
    pub cos: IntMatrix,
    /// `[positions, pairs]`.
    pub sin: IntMatrix,
    /// One per element of the operand.
    pub channels: Vec<Scale>,
    /// Where the result saturates.
    pub range: Interval,
}

impl Rotary {
    /// The element that turns with `element`, and whether that one is the first of the pair.
    pub fn partner(&self, element: usize) -> (usize, bool) {
        let (pairs, at) = (self.cos.cols(), element % (2 * self.cos.cols()));
        if at < pairs { (element + pairs, false) } else { (element - pairs, true) }
    }

    /// The exact sum for an element of magnitude at most `a` beside one of at most `b`.
    fn exact(&self, element: usize, args: &[Interval]) -> Result<Interval, OpError> {
        let largest = |m: &IntMatrix| m.data().iter().map(|w| u128::from(w.unsigned_abs())).max().unwrap_or(0);
        let (own, other) = (magnitude(args[element]), magnitude(args[self.partner(element).0]));
        let sum = own.checked_mul(largest(&self.cos)).zip(other.checked_mul(largest(&self.sin)));
        let sum = sum.and_then(|(a, b)| a.checked_add(b));
        expect_small(element, sum)?;
        let most = sum.unwrap_or(0) as i64;
        Ok(Interval::new(-most, most))
    }

    /// The exact sums before scaling.
    pub fn sums(&self, args: &[Interval]) -> Result<Vec<Interval>, OpError> {
        (0..args.len()).map(|element| self.exact(element, args)).collect()
    }
}

impl Operation for Rotary {
    fn kind(&self) -> &'static str {
        "rotary"
    }

    fn steps(&self) -> Option<usize> {
        Some(self.cos.rows())
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        expect_width(self.channels.len(), args[0].len())?;
        let pairs = self.cos.cols();
        if args[0].is_empty() || !args[0].len().is_multiple_of(2 * pairs) {
            return Err(OpError::Parameter { what: "an operand that is not whole heads" });
        }
        if (self.cos.rows(), pairs) != (self.sin.rows(), self.sin.cols()) {
            return Err(OpError::Parameter { what: "tables of two shapes" });
        }
        let sums = self.sums(args[0])?;
        let channels = self.channels.iter().zip(sums).enumerate();
        channels
            .map(|(element, (scale, sum))| {
                expect_small(element, scale.largest(magnitude(sum)))?;
                Ok(scale.image(sum).clamp(self.range))
            })
            .collect()
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        self.step(&mut Memory::default(), args)
    }

    fn step(&self, memory: &mut Memory, args: &[&[i64]]) -> Vec<i64> {
        let (cos, sin) = (self.cos.row(memory.steps), self.sin.row(memory.steps));
        memory.steps += 1;
        let turned = |(element, scale): (usize, &Scale)| {
            let (partner, is_second) = self.partner(element);
            let pair = element.min(partner) % (2 * cos.len());
            let (c, s) = (i64::from(cos[pair]), i64::from(sin[pair]));
            let (own, other) = (args[0][element], args[0][partner]);
            let sum = if is_second { own * c + other * s } else { own * c - other * s };
            scale.apply(sum).clamp(self.range.lo(), self.range.hi())
        };
        self.channels.iter().enumerate().map(turned).collect()
    }
}

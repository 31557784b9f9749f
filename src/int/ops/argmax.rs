//! Argmax: the index of the largest element; among equals the lowest index wins.
//!
//! With `keep_scores` the operand follows the index, unchanged: element 0 is the index, element `1 + i` is score `i`.

use super::{OpError, Operation};
use crate::int::Interval;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argmax {
    pub keep_scores: bool,
}

impl Operation for Argmax {
    fn kind(&self) -> &'static str {
        "argmax"
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        let last = args[0].len().checked_sub(1).ok_or(OpError::Empty)?;
        let scores = if self.keep_scores { args[0] } else { &[] };
        Ok(std::iter::once(Interval::new(0, last as i64)).chain(scores.iter().copied()).collect())
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        let mut best = 0;
        for (index, score) in args[0].iter().enumerate() {
            if *score > args[0][best] {
                best = index;
            }
        }
        let scores = if self.keep_scores { args[0] } else { &[] };
        std::iter::once(best as i64).chain(scores.iter().copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_index_wins_among_equals() {
        let scores = [3, 7, -1, 7];
        assert_eq!(Argmax { keep_scores: false }.evaluate(&[&scores]), [1]);
        assert_eq!(Argmax { keep_scores: true }.evaluate(&[&scores]), [1, 3, 7, -1, 7]);
    }
}

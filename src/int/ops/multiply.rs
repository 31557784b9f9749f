//! Multiply: `y = a · b`, elementwise and exact; a `requantize` brings the product back to a narrow integer.

use super::{OpError, Operation, pairwise};
use crate::int::Interval;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Multiply;

impl Operation for Multiply {
    fn kind(&self) -> &'static str {
        "multiply"
    }

    fn operands(&self) -> &'static [&'static str] {
        &["a", "b"]
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        pairwise(args, |a, b| a.checked_mul(b), |a, b| b.scale(a.lo()).union(b.scale(a.hi())))
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        args[0].iter().zip(args[1]).map(|(a, b)| a * b).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_range_of_a_product_is_that_of_its_corners() {
        let range = |a: (i64, i64), b: (i64, i64)| {
            let (a, b) = (Interval::new(a.0, a.1), Interval::new(b.0, b.1));
            Multiply.intervals(&[&[a], &[b]]).map(|all| (all[0].lo(), all[0].hi()))
        };
        assert_eq!(range((-3, 5), (-7, 2)), Ok((-35, 21)));
        assert_eq!(range((-3, -2), (-7, -4)), Ok((8, 21)));
        assert_eq!(range((-8, 7), (0, 255)), Ok((-2040, 1785)));
    }
}

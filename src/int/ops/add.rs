//! Add: `y = a + b`, elementwise and exact. A saturation, where one is wanted, is a `requantize` of its own.

use super::{OpError, Operation, expect_small, expect_width, magnitude};
use crate::int::Interval;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Add;

impl Operation for Add {
    fn kind(&self) -> &'static str {
        "add"
    }

    fn operands(&self) -> &'static [&'static str] {
        &["a", "b"]
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        expect_width(args[0].len(), args[1].len())?;
        let pairs = args[0].iter().zip(args[1]).enumerate();
        pairs
            .map(|(element, (a, b))| {
                expect_small(element, magnitude(*a).checked_add(magnitude(*b)))?;
                Ok(*a + *b)
            })
            .collect()
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        args[0].iter().zip(args[1]).map(|(a, b)| a + b).collect()
    }
}

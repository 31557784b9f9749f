//! Add: `y = a + b`, elementwise and exact. A saturation, where one is wanted, is a `requantize` of its own.

use super::{OpError, Operation, pairwise};
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
        pairwise(args, |a, b| a.checked_add(b), |a, b| a + b)
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        args[0].iter().zip(args[1]).map(|(a, b)| a + b).collect()
    }
}

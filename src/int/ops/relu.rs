//! Relu: `y = max(x, 0)`, exact.

use super::{OpError, Operation};
use crate::int::Interval;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relu;

impl Operation for Relu {
    fn kind(&self) -> &'static str {
        "relu"
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        Ok(args[0].iter().map(|x| x.clamp(Interval::new(0, i64::MAX))).collect())
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        args[0].iter().map(|x| (*x).max(0)).collect()
    }
}

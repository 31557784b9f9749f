//! Linear: `y = W · x + b`, exact.
//!
//! Every product and sum is an exact integer; nothing rounds and nothing saturates. Element `i` of the result ranges
//! over `b[i]` plus the sum of `w · [x.lo, x.hi]` over row `i` of the *actual* weights, which is attained because
//! the inputs are independent.

use super::{OpError, Operation, expect_small, expect_width, magnitude};
use crate::int::{IntMatrix, Interval};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linear {
    /// `[outputs, inputs]`.
    pub weights: IntMatrix,
    /// One per output; zeros where the layer has no bias.
    pub bias: Vec<i64>,
}

impl Operation for Linear {
    fn kind(&self) -> &'static str {
        "linear"
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        expect_width(self.weights.cols(), args[0].len())?;
        expect_width(self.weights.rows(), self.bias.len())?;
        (0..self.weights.rows())
            .map(|row| {
                let terms = || self.weights.row(row).iter().zip(args[0]);
                let start = Interval::point(self.bias[row]);
                let largest = terms().try_fold(magnitude(start), |sum, (w, x)| {
                    sum.checked_add(u128::from(w.unsigned_abs()) * magnitude(*x))
                });
                expect_small(row, largest)?;
                Ok(terms().fold(start, |sum, (w, x)| sum + x.scale(i64::from(*w))))
            })
            .collect()
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        self.weights.multiply(args[0]).into_iter().zip(&self.bias).map(|(product, bias)| product + bias).collect()
    }
}

//! The ops of the integer program, one file each: prose, ranges and evaluation.

mod argmax;
mod linear;
mod lookup;
mod relu;
mod requantize;

pub use argmax::Argmax;
pub use linear::Linear;
pub use lookup::Lookup;
pub use relu::Relu;
pub use requantize::{Requantize, Scale};

use super::Interval;
use thiserror::Error;

/// What every op must say about itself. `args` holds one vector per operand.
pub trait Operation {
    /// The field's name for the op, as reports and `program.json` print it.
    fn kind(&self) -> &'static str;

    /// The proven range of every element of the result, given the ranges of the operands.
    ///
    /// # Errors
    /// The operands' widths or ranges do not fit the op.
    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError>;

    /// The result for operands inside their intervals, exact.
    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64>;
}

/// Operands that do not fit an op.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum OpError {
    #[error("takes {expected} values, is given {found}")]
    Width { expected: usize, found: usize },
    #[error("element {element} can reach {found}, outside what the op is defined for, {expected}")]
    Range { element: usize, expected: Interval, found: Interval },
    #[error("can reach beyond {LIMIT_BITS} bits in element {element}; rescale the layer")]
    Large { element: usize },
    #[error("has no values to work on")]
    Empty,
}

macro_rules! ops {
    ($($name:ident),+ $(,)?) => {
        /// Any op of the integer program.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Op { $($name($name)),+ }

        impl Operation for Op {
            fn kind(&self) -> &'static str {
                match self { $(Op::$name(op) => op.kind()),+ }
            }
            fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
                match self { $(Op::$name(op) => op.intervals(args)),+ }
            }
            fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
                match self { $(Op::$name(op) => op.evaluate(args)),+ }
            }
        }
    };
}

// The list: one line per op.
ops! {
    Linear,
    Requantize,
    Relu,
    Lookup,
    Argmax,
}

/// Bits of the largest magnitude an op may reach on its way: room for the sums and shifts of whoever reads it.
const LIMIT_BITS: u32 = 62;

/// Fails when `magnitude`, which bounds every step of the computation of an element, is out of hand.
fn expect_small(element: usize, magnitude: Option<u128>) -> Result<(), OpError> {
    match magnitude {
        Some(magnitude) if magnitude <= 1 << LIMIT_BITS => Ok(()),
        _ => Err(OpError::Large { element }),
    }
}

/// The largest magnitude in an interval.
fn magnitude(x: Interval) -> u128 {
    u128::from(x.lo().unsigned_abs().max(x.hi().unsigned_abs()))
}

/// Fails unless an operand has `expected` elements.
fn expect_width(expected: usize, found: usize) -> Result<(), OpError> {
    if expected == found { Ok(()) } else { Err(OpError::Width { expected, found }) }
}

//! The ops of the integer program, one file each: prose, ranges and evaluation.

mod add;
mod argmax;
mod attention;
mod embedding;
mod linear;
mod lookup;
mod multiply;
mod relu;
mod requantize;
mod rms_norm;
mod rotary;

pub use add::Add;
pub use argmax::Argmax;
pub use attention::{Attention, AttentionRanges};
pub use embedding::Embedding;
pub use linear::Linear;
pub use lookup::Lookup;
pub use multiply::Multiply;
pub use relu::Relu;
pub use requantize::{Requantize, Scale};
pub use rms_norm::RmsNorm;
pub use rotary::Rotary;

use super::Interval;
use thiserror::Error;

/// What every op must say about itself. `args` holds one vector per operand.
pub trait Operation {
    /// The field's name for the op, as reports and `program.json` print it.
    fn kind(&self) -> &'static str;

    /// Names of the operands, in order.
    fn operands(&self) -> &'static [&'static str] {
        &["x"]
    }

    /// How many vectors of a sequence an op that remembers is defined for; none for one that does not.
    fn steps(&self) -> Option<usize> {
        None
    }

    /// The proven range of every element of the result, given the ranges of the operands.
    ///
    /// # Errors
    /// The operands' widths or ranges do not fit the op.
    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError>;

    /// The result for operands inside their intervals, exact; of an op that remembers, for the first vector of a sequence.
    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64>;

    /// The result for the next vector of a sequence.
    fn step(&self, _memory: &mut Memory, args: &[&[i64]]) -> Vec<i64> {
        self.evaluate(args)
    }
}

/// What an op remembers of a sequence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Vectors so far.
    pub steps: usize,
    pub keys: Vec<Vec<i64>>,
    pub values: Vec<Vec<i64>>,
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
    #[error("takes {expected} operands, is given {found}")]
    Operands { expected: usize, found: usize },
    #[error("is given {what}")]
    Parameter { what: &'static str },
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
            fn operands(&self) -> &'static [&'static str] {
                match self { $(Op::$name(op) => op.operands()),+ }
            }
            fn steps(&self) -> Option<usize> {
                match self { $(Op::$name(op) => op.steps()),+ }
            }
            fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
                match self { $(Op::$name(op) => op.intervals(args)),+ }
            }
            fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
                match self { $(Op::$name(op) => op.evaluate(args)),+ }
            }
            fn step(&self, memory: &mut Memory, args: &[&[i64]]) -> Vec<i64> {
                match self { $(Op::$name(op) => op.step(memory, args)),+ }
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
    Embedding,
    RmsNorm,
    Rotary,
    Attention,
    Multiply,
    Add,
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

/// The intervals of an elementwise op of two operands: `bound` bounds the magnitude of a result by those of its operands.
fn pairwise(
    args: &[&[Interval]],
    bound: fn(u128, u128) -> Option<u128>,
    range: fn(Interval, Interval) -> Interval,
) -> Result<Vec<Interval>, OpError> {
    expect_width(args[0].len(), args[1].len())?;
    let pairs = args[0].iter().zip(args[1]).enumerate();
    pairs
        .map(|(element, (a, b))| {
            expect_small(element, bound(magnitude(*a), magnitude(*b)))?;
            Ok(range(*a, *b))
        })
        .collect()
}

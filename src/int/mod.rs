//! The integer world: intervals, integer matrices and the integer program, whose evaluation *is* the golden model.
//!
//! Nothing here knows floats, files or Verilog. Every bit width in the project is computed from an [`Interval`].
//! Each op of the program is one file under `ops/` that states in prose what it computes, how it rounds and when it
//! saturates, and then does exactly that. To add an op: write its file and add one line to the list in `ops/mod.rs`.

mod interval;
mod matrix;
mod ops;
mod program;

pub use interval::Interval;
pub use matrix::IntMatrix;
pub use ops::{
    Add, Argmax, Attention, AttentionRanges, Embedding, Linear, Lookup, Memory, Multiply, Op, OpError, Operation, Relu,
    Requantize, RmsNorm, Rotary, Scale,
};
pub use program::{Node, Program, ProgramError, Sequence, ValueId};

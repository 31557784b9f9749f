//! The integer world: intervals, integer matrices and the integer program, whose evaluation *is* the golden model.
//!
//! Nothing here knows floats, files or Verilog. Every bit width in the project is computed from an [`Interval`].

mod interval;
mod matrix;

pub use interval::Interval;
pub use matrix::IntMatrix;

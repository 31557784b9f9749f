//! Constant multiplication: an integer matrix becomes an [`AdderGraph`].
//!
//! `plan` chooses the graph; `prove` shows by propagating linear forms that the graph computes exactly the matrix.
//! Every planner, however it searches, is held to that proof on every build.

mod graph;
mod prove;

pub use graph::{Adder, AdderGraph, Source, Term, row_intervals};
pub use prove::{ProofError, prove};

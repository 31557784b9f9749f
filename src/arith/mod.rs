//! Constant multiplication: an integer matrix becomes an [`AdderGraph`].
//!
//! [`plan`] chooses the graph; [`prove`] shows by propagating linear forms that the graph computes exactly the matrix.
//! Every planner, however it searches, is held to that proof on every build.

mod anneal;
mod build;
mod cost;
mod digits;
mod graph;
mod greedy;
mod local;
mod network;
mod pairs;
mod pareto;
mod plan;
mod prove;
mod rng;
mod starts;
mod sums;
#[cfg(test)]
mod tests;
mod tile;
mod values;

pub use cost::{Cost, Objective};
pub use graph::{Adder, AdderGraph, Source, Term, row_intervals};
pub use pareto::pareto;
pub use plan::{PlanOptions, minimum_depth, plan};
pub use prove::{ProofError, prove};

//! Constant multiplication: an integer matrix becomes an [`AdderGraph`].
//!
//! [`plan`] chooses the graph; [`prove`] shows by propagating linear forms that the graph computes exactly the matrix.
//! Every planner, however it searches, is held to that proof on every build.
//!
//! A plan is made in steps, each a file: `tile` cuts what is too large to search at once; `starts` writes the rows as
//! sums of signed `digits`, directly or as differences from each other or from a common centre; `greedy` shares
//! two-term patterns among the `sums`; `anneal` improves the result by `local` moves on a mutable `network`. What
//! cannot rise with more steps is the cost. A new kind of start is one more entry in `Start::alternatives`.

mod anneal;
mod blocks;
mod build;
mod cost;
mod digit;
mod digits;
mod fold;
mod forms;
mod graph;
mod greedy;
mod local;
mod network;
mod pairs;
mod pareto;
mod plan;
pub mod prices;
mod prove;
mod rng;
mod starts;
mod sums;
mod tile;
mod values;

#[cfg(test)]
mod tests;

pub use blocks::{Tile, block, cut, join, prove_tiles};
pub use cost::{Cost, Objective};
pub use digit::{
    COUNTERS, DigitInput, Fabric, Gates, Network, Node, NodeKind, Operand, Owner, Planner, Problem, Row, RowBits,
    RowTarget, Style, counter_adders, counter_depths, counter_width, fresh, plan_digits, realize,
};
pub use digits::signed_digits;
pub use fold::{Code, Fold, FoldGroup};
pub use forms::{form_text, linear_forms};
pub use graph::{Adder, AdderGraph, Source, Term, row_intervals};
pub use pareto::pareto;
pub use plan::{PlanOptions, minimum_depth, plan};
pub use prove::{ProofError, prove};

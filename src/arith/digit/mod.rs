//! Digit-serial constant multiplication: inputs arrive as unsigned digits, lowest first, one digit a clock.
//!
//! A matrix becomes a [`Network`]: sums of shifted, perhaps negated sources, where a source is an input or an earlier
//! sum. Every sum is realized as one *heap* of full adders ([`heap`](self) is its file): the bits of a clock are reduced
//! column by column, and the columns above the digit return, one clock later and one digit lower, as the state of the
//! sum. A two-operand sum of one-bit digits is thus the classical serial adder, a full adder and a carry flip-flop;
//! a sum of eight is seven full adders and three flip-flops.
//!
//! Everything inside is unsigned. A negated operand enters as its complement, and the constants that this leaves are
//! added to the bias of the row, together with the sign bits of signed inputs; so no carry needs a preset, and the sums
//! that rows share return to zero by themselves when the last digit has passed.
//!
//! A style is a way to find a network, one file each; [`plan_digits`] tries those it is allowed to and keeps the one of
//! the least [`Gates`]. To add a style: write its file and one line in [`Style::ALL`] and [`Style::network`].

mod compressor;
mod counter;
mod from_graph;
mod gates;
mod heap;
mod network;
mod popcount;
mod realize;
mod rewrite;

#[cfg(test)]
mod tests;

pub use counter::{COUNTERS, counter_adders, counter_depths, counter_width};
pub use gates::Gates;
pub use network::{DigitInput, Network, Node, NodeKind, Operand, Row, RowTarget};
pub use realize::{Fabric, Owner, RowBits, realize};

use super::{AdderGraph, Objective, PlanOptions, plan};
use crate::int::{IntMatrix, Interval};
use serde::{Deserialize, Serialize};

/// How a network is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Shared serial adders: smallest, at as many clocks as the widest output has digits.
    Serial,
    /// A compressor tree per row over signed digits.
    Compressor,
    /// Per row, the inputs of equal weight are counted and the counts multiplied.
    Popcount,
    /// The adder graph of the parallel style on one digit at a time, then an accumulator per row.
    Graph,
}

impl Style {
    pub const ALL: [Self; 4] = [Self::Serial, Self::Compressor, Self::Popcount, Self::Graph];

    pub fn name(self) -> &'static str {
        match self {
            Self::Serial => "serial",
            Self::Compressor => "compressor",
            Self::Popcount => "popcount",
            Self::Graph => "graph",
        }
    }

    /// Whether a product takes as many clocks as its outputs have digits, instead of its inputs.
    pub fn follows_outputs(self) -> bool {
        self == Self::Serial
    }

    /// The matrix whose adder graph the style starts from is planned over these inputs.
    fn graph_inputs(self, inputs: &[DigitInput], digit: u32) -> Option<Vec<Interval>> {
        match self {
            // Every adder costs the same, whatever its width.
            Self::Serial => Some(vec![Interval::unsigned(1); inputs.len()]),
            Self::Graph => Some(inputs.iter().map(|x| Interval::unsigned(digit.min(x.bits))).collect()),
            Self::Compressor | Self::Popcount => None,
        }
    }

    fn network(self, problem: &Problem, graph: Option<&AdderGraph>) -> Network {
        match (self, graph) {
            (Self::Serial, Some(graph)) => from_graph::network(problem, graph, self, NodeKind::Stream),
            (Self::Graph, Some(graph)) => from_graph::network(problem, graph, self, NodeKind::Combinational),
            (Self::Popcount, _) => popcount::network(problem),
            _ => compressor::network(problem),
        }
    }
}

/// What a network must compute: `W·x + b` of every row, over unsigned digits of `digit` bits.
#[derive(Clone, Copy, Debug)]
pub struct Problem<'a> {
    pub matrix: &'a IntMatrix,
    pub inputs: &'a [Interval],
    pub targets: &'a [RowTarget],
    pub digit: u32,
    /// At least this many clocks per product, so that units of one chip keep step.
    pub least_clocks: u32,
}

/// Finds an adder graph for a matrix over inputs, perhaps among finished ones.
pub type Planner<'a> = dyn Fn(&IntMatrix, &[Interval], &PlanOptions) -> AdderGraph + Sync + 'a;

/// The cheapest network of the styles allowed; ties go to the earlier one.
///
/// # Panics
/// When `styles` is empty, or inputs or targets do not fit the matrix.
pub fn plan_digits(problem: &Problem, styles: &[Style], options: &PlanOptions, planner: &Planner) -> Network {
    assert_eq!(problem.matrix.cols(), problem.inputs.len(), "one input interval per column");
    assert_eq!(problem.matrix.rows(), problem.targets.len(), "one target per row");
    let digits: Vec<DigitInput> = problem.inputs.iter().map(|x| DigitInput::of(*x)).collect();
    let network = |style: &Style| {
        let graph = style.graph_inputs(&digits, problem.digit).map(|inputs| {
            // Nothing here is pipelined, so registers have no say.
            let objective = match options.objective {
                Objective::Gates { .. } => Objective::Bits,
                objective => objective,
            };
            let objective = if style.follows_outputs() { Objective::Adders } else { objective };
            planner(problem.matrix, &inputs, &PlanOptions { objective, ..*options })
        });
        style.network(problem, graph.as_ref())
    };
    let networks = styles.iter().map(network);
    let best = networks.min_by_key(|network| Gates::of(network).total());
    let Some(best) = best else { unreachable!("a style is always allowed") };
    best
}

/// [`plan`] as a [`Planner`].
pub fn fresh(matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions) -> AdderGraph {
    plan(matrix, inputs, options)
}

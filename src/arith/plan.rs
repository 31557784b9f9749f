//! `plan`: from an integer matrix to an adder graph that computes it.

use super::build::Build;
use super::cost::Objective;
use super::digits::{canonical, weight};
use super::graph::{AdderGraph, Term};
use super::greedy::{Room, Taste, share};
use super::sums::{Sums, merge};
use crate::int::{IntMatrix, Interval};

/// How a plan is searched. The same options give the same graph on every machine and thread count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanOptions {
    pub objective: Objective,
    /// How long to search, in moves: 0 is one greedy pass; the cost never rises with more.
    pub effort: u32,
    /// The graph is at most this much deeper than [`minimum_depth`]; `None` leaves depth free.
    pub depth_bound: Option<u32>,
    pub seed: u64,
}

impl Default for PlanOptions {
    fn default() -> Self {
        Self { objective: Objective::Bits, effort: 8, depth_bound: None, seed: 0 }
    }
}

/// The least depth of any adder graph for `matrix`: a tree over the fewest signed digits of its heaviest row.
pub fn minimum_depth(matrix: &IntMatrix) -> u32 {
    let heaviest = (0..matrix.rows()).map(|row| row_weight(matrix.row(row))).max().unwrap_or(0);
    heaviest.max(1).next_power_of_two().trailing_zeros()
}

fn row_weight(row: &[i32]) -> u64 {
    row.iter().map(|w| u64::from(weight(i64::from(*w)))).sum()
}

/// Plans the product `matrix · x` for `x` within `inputs` (one interval per column).
///
/// # Panics
/// When `inputs` does not hold one interval per column.
pub fn plan(matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions) -> AdderGraph {
    assert_eq!(matrix.cols(), inputs.len(), "one input interval per column");
    let mut build = Build::new(inputs);
    let rows: Vec<Vec<Term>> = (0..matrix.rows()).map(|row| canonical_terms(matrix.row(row))).collect();
    let limit = options.depth_bound.map(|slack| minimum_depth(matrix) + slack);
    let room = limit.map(|limit| Room { limit, used: rows.iter().map(|row| row.len() as u64).collect() });
    let mut sums = Sums::new(inputs.len(), rows);
    let narrow = true;
    let taste = Taste { narrow, flat: options.objective == Objective::Adders, noise: 0.0, seed: options.seed };
    share(&mut build, &mut sums, room, taste);
    let outputs = sums.rows.iter().map(|terms| merge(&mut build, terms, limit)).collect();
    let graph = AdderGraph { inputs: inputs.to_vec(), adders: build.adders, outputs };
    let env = |k: &str, d: f32| std::env::var(k).ok().and_then(|s| s.parse().ok()).unwrap_or(d);
    let schedule = super::anneal::Schedule {
        moves: env("MOVES", 0.0) as u64,
        hot: env("HOT", 2.0),
        cold: env("COLD", 0.3),
        noise: super::local::Noise { score: env("SN", 1.0), tabu: env("TP", 0.5), reach: env("RE", 7.0) as u64 },
        seed: options.seed,
    };
    super::anneal::anneal(&graph, options.objective, limit, schedule)
}

fn canonical_terms(row: &[i32]) -> Vec<Term> {
    row.iter()
        .enumerate()
        .flat_map(|(source, w)| {
            canonical(i64::from(*w)).map(move |d| Term { source: source as u32, shift: d.shift, negative: d.negative })
        })
        .collect()
}

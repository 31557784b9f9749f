//! `plan`: from an integer matrix to an adder graph that computes it.

use super::anneal::{Schedule, anneal};
use super::cost::Objective;
use super::digits::weight;
use super::graph::AdderGraph;
use super::greedy::Taste;
use super::starts::Start;
use super::tile::{Grid, cut, plan_tiles};
use crate::int::{IntMatrix, Interval};
use serde::{Deserialize, Serialize};

/// The largest tile that is searched as one.
const LARGEST: Grid = Grid { rows: 512, cols: 256 };

/// Depth limits beyond this are as good as none, and are taken as this: room for depth is counted as `2^depth`.
const DEEPEST: u32 = 60;

/// Starts that are annealed for one stage before the best of them is chosen.
const CONTENDERS: usize = 3;

/// How a plan is searched. The same options give the same graph on every machine and thread count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanOptions {
    pub objective: Objective,
    /// How long to search, in moves: 0 is greedy only. Time grows in proportion; bits and adders never rise with more.
    pub effort: u32,
    /// The graph is at most this much deeper than [`minimum_depth`]; `None` leaves depth free.
    pub depth_bound: Option<u32>,
    pub seed: u64,
}

impl Default for PlanOptions {
    fn default() -> Self {
        Self { objective: Objective::Bits, effort: 15, depth_bound: None, seed: 0 }
    }
}

/// The least depth of any adder graph for `matrix`: a tree over the fewest signed digits of its heaviest row.
pub fn minimum_depth(matrix: &IntMatrix) -> u32 {
    let row_weight = |row| matrix.row(row).iter().map(|w| u64::from(weight(i64::from(*w)))).sum::<u64>();
    let heaviest = (0..matrix.rows()).map(row_weight).max().unwrap_or(0);
    heaviest.max(1).next_power_of_two().trailing_zeros()
}

/// Plans the product `matrix · x` for `x` within `inputs` (one interval per column).
///
/// # Panics
/// When `inputs` does not hold one interval per column.
pub fn plan(matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions) -> AdderGraph {
    assert_eq!(matrix.cols(), inputs.len(), "one input interval per column");
    if let Objective::Gates { stage_depth } = options.objective {
        return plan_gates(matrix, inputs, stage_depth, options);
    }
    let limit = options.depth_bound.map(|slack| minimum_depth(matrix).saturating_add(slack).min(DEEPEST));
    let (grid, tile_limit) = grid(matrix, limit);
    plan_tiles(matrix, inputs, grid, limit, |tile, inputs| plan_tile(tile, inputs, tile_limit, options))
}

/// The cheapest plan with its registers: short searches at several depth limits show where it lies, and a long one
/// follows there.
fn plan_gates(matrix: &IntMatrix, inputs: &[Interval], stage_depth: u32, options: &PlanOptions) -> AdderGraph {
    let at = |depth_bound: Option<u32>, effort: u32| {
        let graph = plan(matrix, inputs, &PlanOptions { objective: Objective::Bits, effort, depth_bound, ..*options });
        (graph.gates(stage_depth), graph)
    };
    let minimum = minimum_depth(matrix);
    // Depths that fill whole stages allow the most adders for their registers.
    let stage_depth = stage_depth.max(1);
    let filled = (0..3).map(|more| (minimum.div_ceil(stage_depth).max(1) + more).saturating_mul(stage_depth) - minimum);
    let mut bounds: Vec<Option<u32>> = filled.chain(0..3).map(Some).collect();
    bounds.push(None);
    bounds.sort();
    bounds.dedup();
    bounds.retain(|bound| options.depth_bound.is_none_or(|most| bound.is_some_and(|bound| bound <= most)));
    bounds.extend(options.depth_bound.map(Some));
    let short = options.effort / 4;
    let first = bounds.into_iter().map(|bound| (at(bound, short), bound)).min_by_key(|((gates, _), _)| *gates);
    let Some(((gates, graph), bound)) = first else { return at(options.depth_bound, options.effort).1 };
    let long = at(bound, options.effort);
    if long.0 <= gates { long.1 } else { graph }
}

/// How the matrix is cut, and the depth every tile may have so that the joined rows stay within `limit`.
fn grid(matrix: &IntMatrix, limit: Option<u32>) -> (Grid, Option<u32>) {
    let grid = Grid::of(matrix, LARGEST);
    let Some(limit) = limit else { return (grid, None) };
    let joins = grid.across(matrix).next_power_of_two().trailing_zeros();
    let deepest = (0..matrix.cols())
        .step_by(grid.cols)
        .filter_map(|col| cut(matrix, Grid { rows: matrix.rows(), cols: grid.cols }, 0, col))
        .map(|tile| minimum_depth(&tile))
        .max();
    if deepest.is_some_and(|deepest| deepest + joins <= limit) {
        (grid, Some(limit - joins))
    } else {
        (Grid { cols: matrix.cols(), ..grid }, Some(limit))
    }
}

fn plan_tile(matrix: &IntMatrix, inputs: &[Interval], limit: Option<u32>, options: &PlanOptions) -> AdderGraph {
    let mut starts = vec![Start::plain(matrix)];
    starts.extend(Start::alternatives(matrix, limit.is_some()));
    let taste = Taste { narrow: true, flat: options.objective == Objective::Adders, noise: 0.0, seed: options.seed };
    let plans = starts.into_iter().filter_map(|start| start.plan(inputs, matrix.rows(), limit, taste));
    let mut plans: Vec<AdderGraph> = plans.collect();
    plans.sort_by_cached_key(|graph| graph.cost().key(options.objective));
    // What the greedy makes cheapest need not be what annealing does, so the first few get the first stage.
    let first = plans.into_iter().take(CONTENDERS).map(|graph| stage(graph, 0, matrix, limit, options));
    match first.min_by_key(|graph| graph.cost().key(options.objective)) {
        Some(graph) => improve(graph, matrix, limit, options),
        None => AdderGraph { inputs: inputs.to_vec(), adders: Vec::new(), outputs: vec![None; matrix.rows()] },
    }
}

/// Anneals in stages, each twice as long as the one before and from the best graph so far, so that more effort only
/// adds stages and never costs more. The first stage is over already.
fn improve(graph: AdderGraph, matrix: &IntMatrix, limit: Option<u32>, options: &PlanOptions) -> AdderGraph {
    (1..stages(options)).fold(graph, |best, index| stage(best, index, matrix, limit, options))
}

fn stages(options: &PlanOptions) -> u32 {
    (u64::from(options.effort) + 1).ilog2()
}

/// One stage of annealing, if the effort has so many; never worse than `best`.
fn stage(best: AdderGraph, index: u32, matrix: &IntMatrix, limit: Option<u32>, options: &PlanOptions) -> AdderGraph {
    if index >= stages(options) {
        return best;
    }
    let digits: u64 = matrix.data().iter().map(|w| u64::from(weight(i64::from(*w)))).sum();
    // Moves per digit: what the time of published optimizers leaves room for, and less where tiles are large and many.
    let per_digit = match matrix.data().len() {
        ..=512 => 3,
        513..=2048 => 6,
        2049..=8192 => 4,
        8193..=32768 => 6,
        _ => 3,
    };
    let moves = ((digits * per_digit) << index) / 15 + 50;
    let seed = options.seed ^ (u64::from(index) << 32);
    let candidate = anneal(&best, options.objective, limit, Schedule { moves, seed, reheated: index > 0 });
    let fits = limit.is_none_or(|limit| candidate.depth() <= limit);
    let key = |graph: &AdderGraph| graph.cost().key(options.objective);
    if fits && key(&candidate) <= key(&best) { candidate } else { best }
}

//! The choice between shallow and cheap: one plan per depth that pays for itself.

use super::cost::{Cost, Objective};
use super::graph::AdderGraph;
use super::plan::{PlanOptions, plan};
use crate::int::{IntMatrix, Interval};
use rayon::prelude::*;

/// The largest bound that is tried, in adders more than the least depth, before depth is left free.
const MOST_SLACK: u32 = 4;

/// Plans bounded to the least depth and up to four more, and one of free depth, shallowest first; every plan is cheaper
/// than all shallower ones. `options.depth_bound` is not used.
pub fn pareto(matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions) -> Vec<(u32, Cost, AdderGraph)> {
    let bounds: Vec<Option<u32>> = (0..=MOST_SLACK).map(Some).chain([None]).collect();
    let planned = bounds.into_par_iter().map(|depth_bound| {
        let graph = plan(matrix, inputs, &PlanOptions { depth_bound, ..*options });
        (graph.depth(), graph.cost(), graph)
    });
    let mut plans: Vec<_> = planned.collect();
    let mut frontier: Vec<(u32, Cost, AdderGraph)> = Vec::new();
    let key = |(_, cost, graph): &(u32, Cost, AdderGraph)| match options.objective {
        Objective::Gates { stage_depth } => graph.gates(stage_depth),
        objective => cost.key(objective).0,
    };
    plans.sort_by_key(|plan| (plan.0, key(plan)));
    for candidate in plans {
        if frontier.last().is_none_or(|last| key(&candidate) < key(last)) {
            frontier.push(candidate);
        }
    }
    frontier
}

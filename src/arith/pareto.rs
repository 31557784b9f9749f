//! The choice between shallow and cheap: one plan per depth that pays for itself.

use super::cost::Cost;
use super::graph::AdderGraph;
use super::plan::{PlanOptions, minimum_depth, plan};
use crate::int::{IntMatrix, Interval};

/// Plans for every depth from the least to where more depth no longer lowers the cost, shallowest first; every plan
/// is cheaper than all shallower ones. `options.depth_bound` is not used.
pub fn pareto(matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions) -> Vec<(u32, Cost, AdderGraph)> {
    let free = plan(matrix, inputs, &PlanOptions { depth_bound: None, ..*options });
    let slack = free.depth().saturating_sub(minimum_depth(matrix));
    let bounded = (0..slack).map(|slack| plan(matrix, inputs, &PlanOptions { depth_bound: Some(slack), ..*options }));
    let mut frontier: Vec<(u32, Cost, AdderGraph)> = Vec::new();
    let mut plans: Vec<_> = bounded.chain([free]).map(|graph| (graph.depth(), graph.cost(), graph)).collect();
    let key = |cost: &Cost| cost.key(options.objective).0;
    plans.sort_by_key(|(depth, cost, _)| (*depth, key(cost)));
    for candidate in plans {
        if frontier.last().is_none_or(|(_, cost, _)| key(&candidate.1) < key(cost)) {
            frontier.push(candidate);
        }
    }
    frontier
}

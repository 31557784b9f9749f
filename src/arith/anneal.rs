//! Annealing: many local moves under a falling temperature, the best graph kept.

use super::cost::Objective;
use super::graph::{AdderGraph, Source};
use super::local::{Mover, Noise};
use super::network::Network;
use super::rng::Rng;

/// Temperatures in adder bits: an adder of ten bits too many passes once in some dozens of hot moves, never when cold.
const HOT: f32 = 3.0;
const REHEATED: f32 = 4.0;
const COLD: f32 = 0.7;
const NOISE: Noise = Noise { score: 2.0, tabu: 0.95, whole: 0.15, part: 0.05 };

/// How a search runs; its length is in moves, never in time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schedule {
    pub moves: u64,
    pub seed: u64,
    /// The graph was annealed before: start less hot.
    pub reheated: bool,
}

/// Improves `graph`, every adder of which must be of use; the result computes the same.
pub(super) fn anneal(graph: &AdderGraph, objective: Objective, limit: Option<u32>, schedule: Schedule) -> AdderGraph {
    let mut net = Network::new(graph, objective, limit);
    let mut rng = Rng::new(schedule.seed);
    let mut mover = Mover::new();
    let unit = match objective {
        Objective::Bits | Objective::Gates { .. } => 1.0,
        Objective::Adders => 6.0,
    };
    let (hot, cold) = (unit * if schedule.reheated { REHEATED } else { HOT }, unit * COLD);
    let mut best = (net.cost, None);
    let check = (net.live.len() as u64 / 4).max(32);
    let first = net.inputs();
    if net.live.len() == first {
        return graph.clone();
    }
    for step in 0..schedule.moves {
        let progress = step as f32 / schedule.moves as f32;
        let temperature = hot * libm::powf(cold / hot, progress);
        let threshold = (-temperature * libm::logf(1.0 - rng.unit())) as i64;
        for _ in 0..64 {
            let seed = first + rng.below(net.live.len() - first);
            if net.live[seed] && !net.readers[seed].is_empty() {
                mover.attempt(&mut net, seed as Source, NOISE, threshold, &mut rng);
                break;
            }
        }
        if step % check == check - 1 && net.cost < best.0 {
            best = (net.cost, Some(net.graph()));
        }
    }
    if net.cost < best.0 {
        best = (net.cost, Some(net.graph()));
    }
    best.1.unwrap_or_else(|| graph.clone())
}

//! Annealing: many local moves under a falling temperature, the best graph kept.

use super::cost::Objective;
use super::graph::{AdderGraph, Source};
use super::local::{Mover, Noise};
use super::network::Network;
use super::rng::Rng;

/// How a search runs; lengths are in moves, never in time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schedule {
    pub moves: u64,
    pub hot: f32,
    pub cold: f32,
    pub noise: Noise,
    pub seed: u64,
}

/// Improves `graph`; the result computes the same and never costs more.
pub(super) fn anneal(graph: &AdderGraph, objective: Objective, limit: Option<u32>, schedule: Schedule) -> AdderGraph {
    let mut net = Network::new(graph, objective, limit);
    let mut rng = Rng::new(schedule.seed);
    let mut mover = Mover::new();
    let mut best = (net.cost, None);
    let check = (net.live.len() as u64 / 2).max(64);
    let first = net.inputs();
    if net.live.len() == first {
        return graph.clone();
    }
    for step in 0..schedule.moves {
        let progress = step as f32 / schedule.moves as f32;
        let temperature = schedule.hot * (schedule.cold / schedule.hot).powf(progress);
        let seed = first + rng.below(net.live.len() - first);
        let threshold = (-temperature * (1.0 - rng.unit()).ln()) as i64;
        if net.live[seed] && !net.readers[seed].is_empty() {
            mover.attempt(&mut net, seed as Source, schedule.noise, threshold, &mut rng);
        }
        if step % check == check - 1 && net.cost < best.0 {
            best = (net.cost, Some(net.graph()));
        }
    }
    if net.cost < best.0 {
        best = (net.cost, Some(net.graph()));
    }
    eprintln!("{:?} cost {} adders {}", mover.stats, net.cost, net.sums.iter().zip(&net.live).filter(|x| *x.1).map(|x| x.0.len() - 1).sum::<usize>());
    let mut hist = std::collections::BTreeMap::new();
    for n in first..net.live.len() { if net.live[n] && net.outputs_of[n] == 0 { *hist.entry((net.sums[n].len(), net.readers[n].len())).or_insert(0) += 1; } }
    let rows: usize = (first..net.live.len()).filter(|n| net.live[*n] && net.outputs_of[*n] > 0).map(|n| net.sums[n].len()).sum();
    eprintln!("(len, readers): count {hist:?} row terms {rows}");
    best.1.unwrap_or_else(|| graph.clone())
}

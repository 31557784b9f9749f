//! How many clocks a chip takes: per vector for a stream of them, per token for a language model.

use crate::rtl::{Lowered, UnitFacts};
use serde::Serialize;

/// Clocks per vector when nothing waits outside: of the slower stream where all units are pipelines, else by schedule.
pub(super) fn initiation_interval(lowered: &Lowered) -> u64 {
    let clocks = lowered.units.iter().map(|unit| u64::from(unit.initiation_interval)).max().unwrap_or(1);
    if lowered.units.iter().all(|unit| unit.hold <= 1) {
        return clocks.max(lowered.input.beats.max(lowered.output.beats) as u64);
    }
    steady_interval(lowered).max(clocks)
}

/// Clocks per vector of a chain, from the schedule of many vectors, one after the other. A pipeline takes a vector per
/// clock. A digit-serial unit reads its vector where it lies, and repeats the product until its result finds room. A folded
/// unit begins again when its last result has been taken and, behind a ring, when its lowest digit comes round.
fn steady_interval(lowered: &Lowered) -> u64 {
    const VECTORS: u64 = 64;
    let units = &lowered.units;
    // When a unit may begin again, and when its last result was taken.
    let (mut free, mut taken, mut half) = (vec![0u64; units.len()], vec![0u64; units.len()], 0u64);
    let mut offered_at = 0;
    for vector in 0..VECTORS {
        let mut offered = offered_at;
        for (at, unit) in units.iter().enumerate() {
            let (turn, wait) = (u64::from(unit.turn), free[at].saturating_sub(offered));
            let hold = u64::from(unit.hold);
            let mut begin = offered + wait.div_ceil(turn) * turn;
            if hold > 1 && !unit.waits {
                begin += (taken[at] + 1).saturating_sub(begin + hold).div_ceil(hold) * hold;
            }
            // The vector is taken in the clock before this one.
            let done = begin + hold;
            if at == 0 {
                offered_at = done - 1 + lowered.input.beats as u64;
            } else {
                taken[at - 1] = done - 1;
                if units[at - 1].waits {
                    free[at - 1] = done;
                }
            }
            free[at] = if unit.waits { begin } else { done };
            offered = begin + u64::from(unit.latency);
        }
        let Some(last) = units.len().checked_sub(1) else { return 1 };
        let next = if vector == 0 { 0 } else { taken[last] + lowered.output.beats as u64 };
        taken[last] = offered.max(next);
        if units[last].waits {
            free[last] = taken[last] + 1;
        }
        half = if vector + 1 == VECTORS / 2 { taken[last] } else { half };
    }
    (taken.last().unwrap_or(&0) - half).div_ceil(VECTORS / 2)
}

/// Clocks of the control of a language model between the result of one token and the next token's entry: the result is
/// noted, said, taken, and put back.
const CONTROL: u64 = 4;

/// Clocks per token of one sequence at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TokenClocks {
    pub position: u64,
    pub clocks: u64,
}

/// When a unit works on a token: clocks since the token entered the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub begins: u64,
    pub ends: u64,
}

/// When every unit works on the token at a position, alone in the chip: once all its operands are there.
pub(super) fn turns(units: &[UnitFacts], position: u64) -> Vec<Turn> {
    let mut ready = std::collections::BTreeMap::from([(0usize, 0u64)]);
    let turn = |unit: &UnitFacts| {
        let begins = unit.reads.iter().filter_map(|value| ready.get(value)).max().copied().unwrap_or(0);
        let ends = begins + u64::from(unit.latency) + u64::from(unit.clocks_per_position) * position;
        ready.insert(unit.writes, ends);
        Turn { begins, ends }
    };
    units.iter().map(turn).collect()
}

/// Clocks from one token that is said to the next, at a position.
pub(super) fn token_clocks(units: &[UnitFacts], position: u64) -> TokenClocks {
    let ends = turns(units, position).last().map_or(0, |turn| turn.ends);
    TokenClocks { position, clocks: ends + CONTROL }
}

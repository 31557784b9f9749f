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
    let Some(last) = units.len().checked_sub(1) else { return 1 };
    let (free, taken) = (vec![0; units.len()], vec![0; units.len()]);
    let mut schedule = Schedule { free, taken, offered: 0, beats: lowered.input.beats as u64 };
    let mut half = 0;
    for vector in 0..VECTORS {
        let mut offered = schedule.offered;
        for (at, unit) in units.iter().enumerate() {
            let (turn, wait) = (u64::from(unit.turn), schedule.free[at].saturating_sub(offered));
            let hold = u64::from(unit.hold);
            let mut begin = offered + wait.div_ceil(turn) * turn;
            if hold > 1 && !unit.waits {
                begin += (schedule.taken[at] + 1).saturating_sub(begin + hold).div_ceil(hold) * hold;
            }
            let done = begin + hold;
            schedule.take(units, at, done - 1);
            schedule.free[at] = if unit.waits { begin } else { done };
            offered = begin + u64::from(unit.latency);
        }
        let next = if vector == 0 { 0 } else { schedule.taken[last] + lowered.output.beats as u64 };
        schedule.take(units, units.len(), offered.max(next));
        half = if vector + 1 == VECTORS / 2 { schedule.taken[last] } else { half };
    }
    (schedule.taken[last] - half).div_ceil(VECTORS / 2)
}

/// Clocks of the units of a chain.
struct Schedule {
    /// When a unit may begin again.
    free: Vec<u64>,
    /// When its last result was taken.
    taken: Vec<u64>,
    /// When the next vector is offered to the first unit.
    offered: u64,
    /// Beats of a vector of the input.
    beats: u64,
}

impl Schedule {
    /// The unit `reader`, or the output after the last, takes its operand; so does the unit before, if it passes its own on.
    fn take(&mut self, units: &[UnitFacts], reader: usize, clock: u64) {
        let Some(before) = reader.checked_sub(1) else {
            self.offered = clock + self.beats;
            return;
        };
        self.taken[before] = clock;
        if units[before].waits {
            self.free[before] = clock + 1;
        }
        if units[before].passes {
            self.take(units, before, clock);
        }
    }
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

//! When every unit works on one vector, or one token, in an idle chip.

use super::bundle::Bundle;
use super::chart::{Axes, line};
use super::floorplan::{kind, legend};
use super::format::{count, part, scaled, short};
use super::model::split;
use super::page::{Block, Cell, Chart, Column, Lanes, Section, Span};
use super::read::{Facts, Tokens};

/// A unit at work.
struct Turn {
    lane: String,
    name: String,
    begins: f64,
    ends: f64,
    kind: &'static str,
}

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("timing", "Timing of one vector");
    section.missing(bundle.facts.note());
    let Some(facts) = bundle.facts.good() else { return section };
    match &facts.tokens {
        Some(tokens) => {
            section.title = "Timing of one token";
            token(&mut section, bundle, facts, tokens);
        }
        None => vector(&mut section, bundle, facts),
    }
    measured(&mut section, bundle);
    section
}

fn token(section: &mut Section, bundle: &Bundle, facts: &Facts, tokens: &Tokens) {
    let position = tokens.turns.first().map_or(0.0, |turn| turn.position);
    section.text(format!(
        "One token at position {} on its way through the chip, from the schedule that the hardware follows: a unit starts once all its \
         operands are there. Units of the same kind share a lane; the layers come one after the other.",
        count(position)
    ));
    let turns = tokens.turns.iter().map(|turn| Turn {
        lane: split(&turn.unit).1.to_owned(),
        name: turn.unit.clone(),
        begins: turn.begins,
        ends: turn.ends,
        kind: kind(facts.unit(&turn.unit)),
    });
    lanes(section, turns.collect());
    let clock = bundle.clock_mhz();
    let row = |at: &super::read::Clocks| {
        vec![
            Cell::new(count(at.position)),
            Cell::new(count(at.clocks)),
            Cell::new(format!("{} µs", short(at.clocks / clock))),
            Cell::new(scaled(clock * 1e6 / at.clocks)),
        ]
    };
    let columns = vec![
        Column::numbers("position"),
        Column::numbers("clocks per token"),
        Column::numbers("time per token"),
        Column::numbers("tokens per second"),
    ];
    section.text(format!("At {} MHz, one sequence alone:", short(clock)));
    section.table(columns, tokens.clocks_per_token.iter().map(row).collect());
    let points: Vec<(f64, f64)> = tokens.clocks_per_token.iter().map(|at| (at.position, at.clocks)).collect();
    let axes = Axes { x: "position", y: "clocks" };
    section.blocks.push(Block::Charts(vec![Chart { title: "Clocks per token".to_owned(), svg: line(axes, &points) }]));
}

fn vector(section: &mut Section, bundle: &Bundle, facts: &Facts) {
    let clock = bundle.clock_mhz();
    section.text(format!(
        "One vector through an idle chip: {} clocks from its first beat to the first beat of the answer, {}\u{202f}µs at {} MHz. A new vector \
         may enter every {}.",
        count(facts.totals.latency_cycles),
        short(facts.totals.latency_cycles / clock),
        short(clock),
        match facts.totals.initiation_interval {
            1.0 => "clock".to_owned(),
            clocks => format!("{} clocks", count(clocks)),
        }
    ));
    let mut at = 0.0;
    let mut turn = |name: &str, clocks: f64, kind: &'static str| {
        let begins = at;
        at += clocks;
        Turn { lane: name.to_owned(), name: name.to_owned(), begins, ends: at, kind }
    };
    let mut turns = vec![turn("input stream", facts.input.beats, "stream")];
    for unit in &facts.units {
        turns.push(turn(&unit.name, unit.latency, kind(Some(unit))));
    }
    turns.push(turn("output stream", facts.output.beats, "stream"));
    lanes(section, turns);
}

/// Draws turns, those of one lane under one label.
fn lanes(section: &mut Section, turns: Vec<Turn>) {
    let end = turns.iter().map(|turn| turn.ends).fold(0.0, f64::max);
    if turns.is_empty() || !end.is_finite() || end <= 0.0 {
        section.missing(Some("report.json has no schedule that could be drawn".to_owned()));
        return;
    }
    let legend = legend(turns.iter().map(|turn| turn.kind));
    let mut lanes: Vec<(String, Vec<Span>)> = Vec::new();
    for turn in &turns {
        let span = Span {
            left: part(turn.begins, end),
            width: part(turn.ends - turn.begins, end),
            kind: turn.kind,
            hint: format!(
                "{}: clocks {} to {}, {} long",
                turn.name,
                count(turn.begins),
                count(turn.ends),
                count(turn.ends - turn.begins)
            ),
        };
        match lanes.iter_mut().find(|(lane, _)| *lane == turn.lane) {
            Some((_, spans)) => spans.push(span),
            None => lanes.push((turn.lane.clone(), vec![span])),
        }
    }
    let step = step(end);
    let ticks = (0..).map(|index| f64::from(index) * step).take_while(|clock| *clock <= end * 0.97);
    let ticks = ticks.map(|clock| (part(clock, end), count(clock))).collect();
    section.blocks.push(Block::Lanes(Lanes { unit: "clocks", ticks, lanes, legend }));
}

/// A round distance of ticks: four to eight of them, and never less than a clock.
fn step(end: f64) -> f64 {
    let power = 10f64.powf((end / 5.0).log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|step| step * power);
    steps.into_iter().find(|step| end / step <= 6.0).unwrap_or(power * 10.0).max(1.0)
}

/// What simulations took.
fn measured(section: &mut Section, bundle: &Bundle) {
    section.heading("As simulated");
    section.missing(bundle.sim.note());
    let Some(sim) = bundle.sim.good() else { return };
    if let (Some(latency), Some(interval)) = (sim.latency_cycles, sim.initiation_interval) {
        section.text(format!(
            "In Verilator: latency {} clocks, {} clocks per vector.",
            count(latency),
            short(interval)
        ));
    }
    let tokens = sim.token_cycles.len() as f64;
    if tokens > 0.0 {
        let clocks: f64 = sim.token_cycles.iter().map(|(_, clocks)| clocks).sum();
        section.text(format!(
            "In Verilator: {} clocks per token, mean of {} tokens.",
            count(clocks / tokens),
            count(tokens)
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn ticks_are_round_and_few() {
        for end in [1.0, 3.0, 10.0, 18.0, 94.0, 14_840.0, 123_456_789.0] {
            let step = step(end);
            assert!(step >= 1.0 && end / step <= 6.0, "{end}: {step}");
            assert!(end < 5.0 || end / step >= 2.0, "{end}: {step}");
        }
    }
}

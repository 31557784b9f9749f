//! What limits the clock: the worst path of every unit, from synthesis with a target clock.

use super::bundle::Bundle;
use super::format::{count, fixed, part, short};
use super::page::{Cell, Column, Section};
use super::read::{Document, SynthLayer};

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("paths", "Critical paths");
    let Document::Good(synth) = &bundle.synth else {
        section.missing(bundle.synth.note());
        return section;
    };
    let mut timed: Vec<(&SynthLayer, f64)> =
        synth.layers.iter().filter_map(|layer| layer.max_clock_mhz.map(|mhz| (layer, mhz))).collect();
    if timed.is_empty() {
        section.missing(Some("not timed: run hardwire synth OUT --liberty CELLS.lib --clock MHZ".to_owned()));
        return section;
    }
    timed.sort_by(|a, b| a.1.total_cmp(&b.1));
    let target = synth.clock_mhz.unwrap_or(f64::NAN);
    let verdict = match synth.meets_target {
        Some(true) => format!("Every unit meets {} MHz.", short(target)),
        _ => format!("{} of {} units miss {} MHz.", missing(&timed), timed.len(), short(target)),
    };
    section.text(format!(
        "{verdict} The slowest unit reaches {} MHz with {}. Timed by OpenSTA before place and route, wires that reach many cells \
         buffered, no wire load; slowest first.",
        synth.max_clock_mhz.map_or("unknown".to_owned(), short),
        synth.library
    ));
    // A unit of wires is faster than all by far: bars end at twice the target.
    let end = 2.0 * target;
    let columns = vec![
        Column::words("unit"),
        Column::numbers("highest clock, MHz"),
        Column::numbers("worst path, ns"),
        Column::numbers("cells on it"),
        Column::words("from"),
        Column::words("to"),
    ];
    let row = |(layer, mhz): &(&SynthLayer, f64)| {
        let path = layer.worst_path.clone().unwrap_or_default();
        let mut clock = Cell::barred(fixed(*mhz, 1), part(*mhz, end));
        clock.tone = if layer.meets_target == Some(false) { "bad" } else { "good" };
        vec![
            Cell::toned(&layer.name, "mono"),
            clock,
            Cell::new(fixed(path.ns, 3)),
            Cell::new(count(path.cells)),
            Cell::toned(path.from, "mono"),
            Cell::toned(path.to, "mono"),
        ]
    };
    let rows: Vec<Vec<Cell>> = timed.iter().map(row).collect();
    match rows.len() {
        0..=24 => section.table(columns, rows),
        many => section.folded(format!("All {many} units"), columns, rows),
    }
    section
}

fn missing(timed: &[(&SynthLayer, f64)]) -> usize {
    timed.iter().filter(|(layer, _)| layer.meets_target == Some(false)).count()
}

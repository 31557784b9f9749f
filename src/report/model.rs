//! The model and its layers.

use super::bundle::Bundle;
use super::format::count;
use super::page::{Cell, Column, Section};
use super::read::{Facts, Stream, Unit};
use std::collections::BTreeMap;

/// One line that says what the chip is.
pub fn about(bundle: &Bundle) -> String {
    let Some(facts) = bundle.facts.good() else { return String::new() };
    let what = match &facts.tokens {
        Some(tokens) => {
            format!("a language model of {} tokens, context {}", count(tokens.vocabulary), count(tokens.context))
        }
        None => format!("{} inputs, {} outputs", count(facts.input.elements), count(facts.output.elements)),
    };
    let options = bundle.manifest.as_ref().map(|(manifest, _)| {
        let options = &manifest.options;
        let matrices: String = options.matrices.iter().map(|matrix| format!(", {matrix}")).collect();
        let fold = if options.fold > 1 { format!(", fold {}", options.fold) } else { String::new() };
        format!("; weights {}{matrices}; digit {}{fold}; {} MHz", options.weights, options.digit, options.clock_mhz)
    });
    format!("{what}{}", options.unwrap_or_default())
}

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("model", "The model and its layers");
    section.missing(bundle.facts.note());
    section.missing(bundle.golden.note());
    let Some(facts) = bundle.facts.good() else { return section };
    section.text(match &facts.tokens {
        Some(tokens) => format!(
            "The chip is the whole decode loop: a token goes in, the likeliest next one comes out. It knows {} tokens and remembers {} \
             positions. {} units are connected by ready/valid channels that carry one vector each.",
            count(tokens.vocabulary),
            count(tokens.context),
            facts.units.len()
        ),
        None => format!(
            "A vector goes in on an AXI4-Stream ({}), the answer comes out on another ({}). {} units are connected by ready/valid \
             channels that carry one vector each.",
            stream(&facts.input),
            stream(&facts.output),
            facts.units.len()
        ),
    });
    if facts.units.len() > 24 {
        kinds(&mut section, facts);
        section.folded(format!("All {} units", facts.units.len()), columns(), rows(bundle, facts));
    } else {
        section.table(columns(), rows(bundle, facts));
    }
    section.text(
        "Adders count those of the weights alone; gates are NAND2 equivalents estimated before synthesis, everything included. \
         Clocks per vector is how long a unit is busy with one.",
    );
    section
}

fn stream(stream: &Stream) -> String {
    format!(
        "{} elements in lanes of {} bits, {} a beat, {} beat{}",
        count(stream.elements),
        count(stream.lane_bits),
        count(stream.lanes_per_beat),
        count(stream.beats),
        if stream.beats == 1.0 { "" } else { "s" }
    )
}

fn columns() -> Vec<Column> {
    vec![
        Column::words("unit"),
        Column::words("operations"),
        Column::numbers("inputs"),
        Column::numbers("outputs"),
        Column::words("weights as"),
        Column::words("style"),
        Column::numbers("weights"),
        Column::numbers("adders"),
        Column::numbers("register bits"),
        Column::numbers("gates"),
        Column::numbers("latency, clocks"),
        Column::numbers("clocks per vector"),
    ]
}

fn rows(bundle: &Bundle, facts: &Facts) -> Vec<Vec<Cell>> {
    let largest = facts.units.iter().map(|unit| unit.gates).fold(0.0, f64::max);
    let row = |unit: &Unit| {
        vec![
            Cell::toned(&unit.name, "mono"),
            Cell::new(unit.ops.join(" + ")),
            Cell::new(count(unit.inputs)),
            Cell::new(count(unit.outputs)),
            Cell::new(bundle.format_of(&unit.name)),
            Cell::new(unit.style.clone().unwrap_or_default()),
            Cell::new(some(unit.weights)),
            Cell::new(some(unit.adders)),
            Cell::new(count(unit.register_bits)),
            Cell::barred(count(unit.gates), super::format::part(unit.gates, largest)),
            Cell::new(count(unit.latency)),
            Cell::new(count(unit.initiation_interval)),
        ]
    };
    facts.units.iter().map(row).collect()
}

/// A count, or nothing where there are none.
fn some(value: f64) -> String {
    if value == 0.0 { String::new() } else { count(value) }
}

/// The name of a unit without the number of its layer, and that layer's part of it.
pub fn split(name: &str) -> (Option<&str>, &str) {
    let Some((layer, rest)) = name.split_once('_') else { return (None, name) };
    let digits = layer.strip_prefix("layer").unwrap_or_default();
    match !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && !rest.is_empty() {
        true => (Some(layer), rest),
        false => (None, name),
    }
}

/// A table of what repeats in every layer.
fn kinds(section: &mut Section, facts: &Facts) {
    let mut order: Vec<&str> = Vec::new();
    let mut sums: BTreeMap<&str, (f64, f64, f64, f64, &str)> = BTreeMap::new();
    for unit in &facts.units {
        let (_, kind) = split(&unit.name);
        if !sums.contains_key(kind) {
            order.push(kind);
        }
        let sum = sums.entry(kind).or_default();
        sum.0 += 1.0;
        sum.1 += unit.weights;
        sum.2 += unit.gates;
        sum.3 = sum.3.max(unit.latency);
        sum.4 = unit.ops.first().map_or("", String::as_str);
    }
    let largest = sums.values().map(|sum| sum.2).fold(0.0, f64::max);
    let row = |kind: &&str| {
        let (units, weights, gates, latency, op) = sums[kind];
        vec![
            Cell::toned(*kind, "mono"),
            Cell::new(op),
            Cell::new(count(units)),
            Cell::new(some(weights)),
            Cell::barred(count(gates), super::format::part(gates, largest)),
            Cell::new(count(latency)),
        ]
    };
    let columns = vec![
        Column::words("kind of unit"),
        Column::words("first operation"),
        Column::numbers("units"),
        Column::numbers("weights"),
        Column::numbers("gates, all together"),
        Column::numbers("longest latency, clocks"),
    ];
    section.table(columns, order.iter().map(row).collect());
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn units_of_a_layer_are_told_by_name() {
        assert_eq!(split("layer12_mlp_norm"), (Some("layer12"), "mlp_norm"));
        for name in ["head", "layer_norm", "layerx_a", "layer1_", "final_norm", ""] {
            assert_eq!(split(name), (None, name));
        }
    }
}

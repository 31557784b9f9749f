//! Float against integer: the whole, and which layers lose most.

use super::bundle::Bundle;
use super::chart::{Axes, line};
use super::format::{count, fixed, part, percent, short};
use super::page::{Block, Cell, Chart, Column, Section};
use super::read::{Facts, Language, Quantized, Score};

/// Matrices of a language model that are named as losing most.
const WORST: usize = 10;

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("accuracy", "Accuracy: float against integer");
    section.missing(bundle.facts.note());
    let Some(facts) = bundle.facts.good() else { return section };
    match (&facts.language, &facts.accuracy) {
        (Some(language), _) => loss(&mut section, language),
        (None, Some(accuracy)) => scores(&mut section, &accuracy.float, &accuracy.integer),
        (None, None) => section.text("The build had no test data: no accuracy was measured."),
    }
    layers(&mut section, facts);
    section
}

fn scores(section: &mut Section, float: &Score, integer: &Score) {
    let columns =
        vec![Column::words("model"), Column::numbers("test samples"), Column::numbers("accuracy or RMS error")];
    let value = |score: &Score| match (score.accuracy, score.rmse) {
        (Some(accuracy), _) => Cell::barred(percent(accuracy), accuracy * 100.0),
        (None, Some(rmse)) => Cell::new(format!("{} RMS", short(rmse))),
        _ => Cell::new("unknown"),
    };
    let row = |name: &str, score: &Score| vec![Cell::new(name), Cell::new(count(score.samples)), value(score)];
    section.table(columns, vec![row("float, before rounding", float), row("integer, as burned", integer)]);
    if let (Some(float), Some(burned)) = (float.accuracy, integer.accuracy) {
        section.text(format!(
            "Burned minus float: {} points. One standard error of an accuracy over {} samples is {} points.",
            signed((burned - float) * 100.0),
            count(integer.samples),
            fixed((burned * (1.0 - burned) / integer.samples).max(0.0).sqrt() * 100.0, 2)
        ));
    }
}

fn signed(value: f64) -> String {
    format!("{}{}", if value > 0.0 { "+" } else { "" }, fixed(value, 2))
}

fn loss(section: &mut Section, language: &Language) {
    let loss = &language.loss;
    section.text(format!(
        "Measured on {} tokens that the float model wrote, not those the scales were chosen on ({}). The loss is the mean divergence \
         of the next-token distribution, float against integer: {} ± {} nats per token.",
        count(loss.tokens),
        language.calibration,
        fixed(loss.divergence, 4),
        fixed(loss.standard_error, 4)
    ));
    let columns =
        vec![Column::words("of the next token"), Column::numbers("float"), Column::numbers("integer, as burned")];
    let row = |what: &str, float: String, integer: String| vec![Cell::new(what), Cell::new(float), Cell::new(integer)];
    let mut rows = vec![
        row("cross entropy, nats per token", fixed(loss.float_nats, 4), fixed(loss.integer_nats, 4)),
        row("perplexity", fixed(loss.float_perplexity, 3), fixed(loss.integer_perplexity, 3)),
        row("the same likeliest token as float", "—".to_owned(), percent(loss.agreement)),
    ];
    if let Some(greedy) = &language.greedy {
        let what = format!("the same along the likeliest text, {} tokens", count(greedy.tokens));
        rows.push(row(&what, "—".to_owned(), percent(greedy.share)));
    }
    section.table(columns, rows);
    if !loss.quarters.is_empty() {
        let points: Vec<(f64, f64)> =
            loss.quarters.iter().map(|quarter| ((quarter.from + quarter.to) / 2.0, quarter.divergence)).collect();
        let axes = Axes { x: "position in the text, middle of a quarter", y: "nats per token" };
        section
            .blocks
            .push(Block::Charts(vec![Chart { title: "Loss by position".to_owned(), svg: line(axes, &points) }]));
    }
}

fn layers(section: &mut Section, facts: &Facts) {
    let mut layers: Vec<(&Quantized, f64)> =
        facts.matrices().filter_map(|layer| layer.error().map(|error| (layer, error))).collect();
    if layers.is_empty() {
        return;
    }
    let outputs = facts.language.is_some();
    let what = if outputs { "relative RMS error of its output" } else { "relative RMS error of its weights" };
    let columns = || vec![Column::words("layer"), Column::words("weights as"), Column::numbers(what)];
    let most = layers.iter().map(|(_, error)| *error).fold(0.0, f64::max);
    let row = |(layer, error): &(&Quantized, f64)| {
        vec![
            Cell::toned(&layer.name, "mono"),
            Cell::new(&layer.format),
            Cell::barred(percent(*error), part(*error, most)),
        ]
    };
    section.heading("Layers that lose most");
    let all: Vec<Vec<Cell>> = layers.iter().map(row).collect();
    layers.sort_by(|a, b| b.1.total_cmp(&a.1));
    section.table(columns(), layers.iter().take(WORST).map(row).collect());
    if all.len() > WORST {
        section.folded(format!("All {} matrices, in order", all.len()), columns(), all);
    }
}

//! The figures a reader looks for first: how accurate, how large, how fast; then what was proved and checked.

use super::bundle::Bundle;
use super::format::{area, count, fixed, percent, scaled, short};
use super::read::{Document, Facts, Synth};

/// A figure at the head of the page.
pub struct Tile {
    pub label: &'static str,
    pub value: String,
    pub detail: String,
}

/// Accuracy, area and rate, each as a value and what it is a value of.
pub struct Figures {
    pub accuracy: (String, String),
    pub area: (String, String),
    pub rate: (String, String),
}

/// The three figures of the bundle whose files `read` gives.
pub fn figures(read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Figures {
    Figures::of(&Bundle::read(read))
}

impl Figures {
    /// A line each, for a terminal.
    pub fn lines(&self) -> String {
        let all = [&self.accuracy, &self.area, &self.rate];
        let width = all.iter().map(|(value, _)| value.chars().count()).max().unwrap_or(0);
        let line = |(value, detail): &(String, String)| format!("{value:width$}  {detail}\n");
        all.map(line).concat().replace('\u{202f}', " ")
    }

    fn of(bundle: &Bundle) -> Self {
        let unknown = || ("unknown".to_owned(), "report.json cannot be read".to_owned());
        let facts = bundle.facts.good();
        Self {
            accuracy: facts.map_or_else(unknown, accuracy),
            area: match (bundle.synth.good(), facts) {
                (Some(synth), _) => measured(synth),
                (None, Some(facts)) => estimated(facts),
                (None, None) => unknown(),
            },
            rate: facts.map_or_else(unknown, |facts| rate(bundle, facts)),
        }
    }
}

fn accuracy(facts: &Facts) -> (String, String) {
    if let Some(language) = &facts.language {
        let loss = &language.loss;
        let detail = format!(
            "lost per token against float on {} tokens; the same likeliest token in {}",
            count(loss.tokens),
            percent(loss.agreement)
        );
        return (format!("{} nats", fixed(loss.divergence, 4)), detail);
    }
    let scores = facts.accuracy.as_ref().map(|accuracy| (&accuracy.integer, &accuracy.float));
    match scores {
        Some((integer, float)) if integer.accuracy.is_some() => (
            percent(integer.accuracy.unwrap_or(f64::NAN)),
            format!(
                "as burned, on {} test samples; {} in float",
                count(integer.samples),
                percent(float.accuracy.unwrap_or(f64::NAN))
            ),
        ),
        Some((integer, float)) if integer.rmse.is_some() => (
            short(integer.rmse.unwrap_or(f64::NAN)),
            format!(
                "RMS error as burned, on {} test samples; {} in float",
                count(integer.samples),
                short(float.rmse.unwrap_or(f64::NAN))
            ),
        ),
        _ => ("exact".to_owned(), "the integers given are computed exactly; no test data".to_owned()),
    }
}

fn measured(synth: &Synth) -> (String, String) {
    (
        area(synth.area_um2),
        format!(
            "of cells in {}, before place and route; {} NAND2 equivalents",
            synth.library,
            scaled(synth.nand2_equivalents)
        ),
    )
}

fn estimated(facts: &Facts) -> (String, String) {
    (format!("{} gates", scaled(facts.totals.gates)), "NAND2 equivalents, estimated before synthesis".to_owned())
}

/// At the clock asked for, or at the one that the chip reaches where synthesis found it slower.
fn rate(bundle: &Bundle, facts: &Facts) -> (String, String) {
    let asked = bundle.clock_mhz();
    let clocks = |synth: &Synth| {
        let units_and_chip = [synth.max_clock_mhz, synth.top.as_ref().and_then(|top| top.max_clock_mhz)];
        units_and_chip.into_iter().flatten().filter(|mhz| *mhz > 0.0).reduce(f64::min)
    };
    let reached = bundle.synth.good().and_then(clocks);
    let clock = reached.map_or(asked, |mhz| mhz.min(asked));
    let of = match reached {
        Some(mhz) if mhz < asked => format!(", the clock that the chip reaches ({} asked for)", short(asked)),
        Some(_) => ", which the chip reaches".to_owned(),
        None => String::new(),
    };
    let what = match (&facts.tokens, &facts.accuracy) {
        (Some(_), _) => "tokens",
        (None, Some(accuracy)) if accuracy.integer.accuracy.is_some() => "classifications",
        _ => "vectors",
    };
    let clocks = facts.totals.initiation_interval;
    let per = if facts.tokens.is_some() { "per token of one sequence in mid-context" } else { "each" };
    let noun = if clocks == 1.0 { "clock" } else { "clocks" };
    let detail = format!("{what} per second at {} MHz{of}, {} {noun} {per}", short(clock), count(clocks));
    (format!("{}/s", scaled(clock * 1e6 / clocks)), detail)
}

/// The figures as tiles.
pub fn tiles(bundle: &Bundle) -> Vec<Tile> {
    let Figures { accuracy, area, rate } = Figures::of(bundle);
    let tile = |label, (value, detail)| Tile { label, value, detail };
    let label = if bundle.facts.good().is_some_and(|facts| facts.language.is_some()) { "Loss" } else { "Accuracy" };
    let proved = match bundle.facts.good() {
        Some(facts) => (
            format!("{} weights", scaled(facts.totals.proved_weights)),
            "in adders, each proved equal to the quantized checkpoint's".to_owned(),
        ),
        None => ("unknown".to_owned(), "report.json cannot be read".to_owned()),
    };
    let checked = match (&bundle.verify, &bundle.certificate) {
        (Document::Good(verify), _) => (
            verify.verdict.to_uppercase(),
            format!("{} of {} checks hold", verify.rungs.iter().filter(|rung| rung.passed).count(), verify.rungs.len()),
        ),
        (_, Document::Good(certificate)) => (certificate.verdict.to_uppercase(), "burn certificate".to_owned()),
        _ => ("not run".to_owned(), "hardwire verify OUT".to_owned()),
    };
    vec![
        tile(label, accuracy),
        tile("Area", area),
        tile("Speed", rate),
        tile("Burned", proved),
        tile("Verified", checked),
    ]
}

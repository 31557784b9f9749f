//! A bundle as the planner sees it: clocks and estimated gates from its report, areas from its last synthesis if there is one.

use super::super::Failure;
use super::super::bundle;
use super::super::context::Context;
use crate::int::Op;
use crate::pipeline::Progress;
use crate::plan::{Chip, Kind, Unit};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Where `synth` keeps its result, in the bundle.
const SYNTH: &str = "results/synth.json";

/// What is planned of a bundle.
pub struct Built {
    pub name: String,
    pub chip: Chip,
    /// Formats of weights, digit, fold.
    pub style: (String, u32, usize),
}

#[derive(Deserialize)]
struct Report {
    name: String,
    tokens: Option<Tokens>,
    units: Vec<Reported>,
    totals: Totals,
}

#[derive(Deserialize)]
struct Tokens {
    context: usize,
    clocks_per_token: Vec<Clocks>,
}

#[derive(Deserialize)]
struct Clocks {
    position: u64,
    clocks: u64,
}

#[derive(Deserialize)]
struct Reported {
    name: String,
    ops: Vec<String>,
    weights: u64,
    gates: f64,
    latency: u64,
    #[serde(default)]
    clocks_per_position: u64,
    initiation_interval: u64,
}

#[derive(Deserialize)]
struct Totals {
    initiation_interval: u64,
}

#[derive(Deserialize)]
struct Synthesis {
    only: Option<String>,
    library: String,
    nand2_equivalents: f64,
    layers: Vec<Layer>,
}

#[derive(Deserialize)]
struct Layer {
    name: String,
    module: String,
    nand2_equivalents: f64,
    #[serde(default)]
    parts: Vec<Layer>,
}

/// Reads the bundle at `dir`.
///
/// # Errors
/// There is no bundle, or its report or synthesis cannot be read.
pub fn read(dir: &Path, context: &Context) -> Result<Built, Failure> {
    let bundle = bundle::open(dir, context)?;
    let report: Report = serde_json::from_value(bundle::report(dir)).map_err(|error| {
        Failure::new(format!("{} cannot be read: {error}; build the bundle again", dir.join("report.json").display()))
    })?;
    let mut chip = chip(&report, &bundle.golden.program);
    match synthesis(dir)? {
        Some(synthesis) => measure(&mut chip, &synthesis),
        None => {
            context.reporter.warn("no synthesis in the bundle: area is the build's estimate; `hardwire synth` measures")
        }
    }
    let options = &bundle.manifest.options;
    let formats = std::iter::once(&options.weights).chain(&options.matrices).cloned().collect::<Vec<_>>().join(", ");
    Ok(Built { name: report.name, chip, style: (formats, options.digit, options.fold as usize) })
}

fn chip(report: &Report, program: &crate::int::Program) -> Chip {
    let ops = || program.nodes().iter().map(|node| &node.op);
    let kept = |op: &Op| if let Op::Attention(op) = op { (op.kv_heads * op.dim * 8) as u64 } else { 0 };
    let keys: u64 = ops().map(kept).sum();
    let parts = report.units.iter().map(|unit| unit.clocks_per_position / 2).max().unwrap_or(1).max(1);
    let embedded = |op: &Op| if let Op::Embedding(op) = op { Some(op.table.cols()) } else { None };
    let hidden = ops().find_map(embedded).unwrap_or(0);
    let shape = |op: &Op| if let Op::Linear(op) = op { Some((op.weights.rows(), op.weights.cols())) } else { None };
    let interval = report.totals.initiation_interval;
    let is_language = report.tokens.is_some();
    let unit = |unit: &Reported| Unit {
        name: unit.name.clone(),
        kind: kind(unit),
        layer: layer_of(&unit.name),
        weights: unit.weights,
        gates: unit.gates,
        // A stream keeps all units busy all the time.
        clocks: if is_language { unit.latency } else { interval },
        per_position: unit.clocks_per_position,
        handover: if is_language { unit.initiation_interval.saturating_sub(unit.latency) } else { 0 },
    };
    let (first, more) = token_clocks(report);
    let units: Vec<Unit> = report.units.iter().map(unit).collect();
    let weights = report.units.iter().map(|unit| unit.weights).sum();
    Chip {
        layers: units.iter().filter_map(|unit| unit.layer).max().map_or(0, |last| last + 1),
        parameters: weights,
        hidden,
        memory_bits_per_position: 2 * keys,
        read_bits_per_position: 3 * keys * parts,
        context: report.tokens.as_ref().map_or(0, |tokens| tokens.context),
        embedding_bits: 0,
        token_clocks: first,
        token_clocks_per_position: more,
        shapes: ops().filter_map(shape).collect(),
        source: "the build's estimate before synthesis".to_owned(),
        built: true,
        measured: false,
        result: if is_language { "token" } else { "vector" },
        units,
    }
}

/// Clocks per result at the first position, and more with each.
fn token_clocks(report: &Report) -> (u64, u64) {
    let Some(tokens) = &report.tokens else { return (report.totals.initiation_interval, 0) };
    let (Some(first), Some(last)) = (tokens.clocks_per_token.first(), tokens.clocks_per_token.last()) else {
        return (report.totals.initiation_interval, 0);
    };
    let positions = last.position.saturating_sub(first.position).max(1);
    (first.clocks, last.clocks.saturating_sub(first.clocks) / positions)
}

fn layer_of(name: &str) -> Option<usize> {
    name.strip_prefix("layer")?.split_once('_')?.0.parse().ok()
}

fn kind(unit: &Reported) -> Kind {
    match unit.ops.first().map(String::as_str) {
        Some("linear") if unit.name == "head" => Kind::Head,
        Some("linear") => Kind::Linear,
        Some("rms_norm") => Kind::Norm,
        Some("rotary") => Kind::Rotary,
        Some("attention") => Kind::Attention,
        Some("embedding") => Kind::Embedding,
        Some("argmax") => Kind::Argmax,
        _ => Kind::Elementwise,
    }
}

/// The last synthesis of the whole chip, if there was one.
fn synthesis(dir: &Path) -> Result<Option<Synthesis>, Failure> {
    let path = dir.join(SYNTH);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
    };
    let synthesis: Synthesis = serde_json::from_str(&text).map_err(|error| {
        Failure::new(format!("{} is no result of synth: {error}; run `hardwire synth` again", path.display()))
    })?;
    Ok(Some(synthesis).filter(|synthesis| synthesis.only.is_none()))
}

/// Puts measured gates in the place of estimated ones. Keys and values are priced as SRAM instead of flip-flops.
fn measure(chip: &mut Chip, synthesis: &Synthesis) {
    let memory = |layer: &Layer| -> f64 {
        let memories = layer.parts.iter().filter(|part| part.module.contains("_memory_"));
        let areas: Vec<f64> = memories.map(|part| part.nand2_equivalents).collect();
        // Keys and values of one size are two instances of one module.
        if areas.is_empty() { 0.0 } else { areas.iter().sum::<f64>() * 2.0 / areas.len() as f64 }
    };
    let mut measured: BTreeMap<&str, f64> =
        synthesis.layers.iter().map(|layer| (layer.name.as_str(), layer.nand2_equivalents - memory(layer))).collect();
    let memories: f64 = synthesis.layers.iter().map(memory).sum();
    for unit in &mut chip.units {
        if let Some(gates) = measured.remove(crate::rtl::legal_name(&unit.name).as_str()) {
            unit.gates = gates;
        }
    }
    let known: f64 = chip.units.iter().map(|unit| unit.gates).sum();
    chip.units.push(Unit {
        name: "streams, control".to_owned(),
        kind: Kind::Other,
        layer: None,
        weights: 0,
        gates: (synthesis.nand2_equivalents - memories - known).max(0.0),
        clocks: chip.token_clocks,
        per_position: 0,
        handover: 0,
    });
    chip.source = format!("synthesis on {}", synthesis.library);
    chip.measured = true;
}

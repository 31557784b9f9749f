//! `synth`: cell area of every unit, through Yosys, on a liberty file; with a target, its clock, through OpenSTA.

mod hierarchy;
mod jobs;
mod lost;
mod predict;
mod text;
mod words;

use super::context::Context;
use super::netlist::{self, Joined};
use super::{Failure, Outcome, bundle, keep};
use crate::emit;
use crate::pipeline::Progress;
use crate::tools::{self, Adders, Liberty, Program, Record, Stat, UnitTiming, adder_map};
use hierarchy::Hierarchy;
use jobs::{FlowJob, Jobs};
use lost::Lost;
use predict::{Prediction, Size};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use words::Words;

/// Synthesize a bundle with Yosys on a cell library: area and cells per layer, and with --clock their timing.
///
/// Every module is synthesized on its own, its submodules as black boxes; areas add up the hierarchy. Adders are mapped
/// to the library's full-adder cell where it has one. The one-bit adders that a module instantiates count as its own.
/// The jobs are a Ninja graph in the bundle's work/, and results are kept by content, for other bundles too.
///
/// Timing is unit by unit, through OpenSTA: a layer's netlist with everything inside it, wires that reach many cells
/// buffered, an ideal clock, no wire load; then the chip as a whole, over those netlists. In a unit, what comes from or goes to another
/// has the whole period.
#[derive(clap::Args)]
pub struct Args {
    /// The bundle, as `hardwire build` wrote it.
    bundle: PathBuf,
    /// The cell library, uncompressed.
    #[arg(long, value_name = "FILE.lib")]
    liberty: PathBuf,
    /// Time every unit with OpenSTA against this clock.
    #[arg(long, value_name = "MHZ", value_parser = clock)]
    clock: Option<f64>,
    /// One unit of the chip, named as the table of layers names it: nothing else is synthesized or counted.
    #[arg(long, value_name = "UNIT")]
    only: Option<String>,
    /// Write the mapped netlist of the chip, or of --only, as one Verilog file of all its modules. Without buffers for fan-out.
    #[arg(long, value_name = "FILE.v")]
    netlist: Option<PathBuf>,
    /// Only write the jobs and their Ninja file, and say what they are expected to take; a cluster can run them (docs/flow.md).
    #[arg(long)]
    prepare: bool,
}

fn clock(text: &str) -> Result<f64, String> {
    let value = text.parse().ok().filter(|mhz| (0.001..=1e6).contains(mhz));
    value.ok_or_else(|| "give a frequency in MHz, such as 150".to_owned())
}

#[derive(Serialize)]
struct Output {
    format: u32,
    /// The unit that everything here is about, instead of the chip.
    #[serde(skip_serializing_if = "Option::is_none")]
    only: Option<String>,
    /// The target.
    #[serde(skip_serializing_if = "Option::is_none")]
    clock_mhz: Option<f64>,
    /// Of the slowest unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    max_clock_mhz: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meets_target: Option<bool>,
    library: String,
    nand2_area_um2: f64,
    area_um2: f64,
    nand2_equivalents: f64,
    cells: u64,
    /// Weights of all layers, zeros included.
    weights: usize,
    um2_per_weight: Option<f64>,
    layers: Vec<Layer>,
    /// The chip as a whole, from unit to unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    top: Option<UnitTiming>,
    /// Blocks with fewer cells than what is burned into them justifies.
    lost: Vec<Lost>,
    predicted: Prediction,
    jobs: Vec<JobReport>,
}

/// One module of the top with everything below it.
#[derive(Serialize)]
struct Layer {
    name: String,
    module: String,
    area_um2: f64,
    nand2_equivalents: f64,
    cells: u64,
    flip_flops: u64,
    full_adders: u64,
    weights: usize,
    um2_per_weight: Option<f64>,
    #[serde(flatten)]
    timing: Option<UnitTiming>,
    /// The modules inside it, each by itself, per weight of the whole layer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Layer>,
}

/// Sums over a module and its instances.
#[derive(Clone, Copy, Default)]
struct Sum {
    area: f64,
    cells: u64,
    flip_flops: u64,
    full_adders: u64,
}

/// One job of the flow: what was expected of it, and what it took when it ran.
#[derive(Serialize)]
struct JobReport {
    stage: &'static str,
    module: String,
    predicted: Prediction,
    measured: Option<Measured>,
}

#[derive(Serialize)]
struct Measured {
    seconds: f64,
    cpu_seconds: f64,
    peak_bytes: u64,
}

/// What `--prepare` says.
#[derive(Serialize)]
struct Prepared {
    format: u32,
    ninja: PathBuf,
    jobs: Vec<JobReport>,
    predicted: Prediction,
}

/// # Errors
/// There is no bundle, the library cannot be read, a tool is missing, or a job fails.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let bundle = bundle::open(&args.bundle, context)?;
    let liberty = Liberty::read(&args.liberty)?;
    let nand2 = liberty.nand2()?.area;
    let yosys = tools::find(Program::Yosys, context.yosys())?;
    let sta = args.clock.map(|_| tools::find(Program::Sta, context.sta())).transpose()?;
    let work = std::path::absolute(args.bundle.join("work/synth").join(&liberty.name))?;
    std::fs::create_dir_all(&work)?;
    let top = &bundle.golden.top;
    let adders = Adders::of(&liberty);
    let map = work.join("adders.v");
    jobs::update(&map, &adder_map(&adders, top, &[])?)?;

    let hierarchy = Hierarchy::read(&args.bundle, top)?;
    let units = match &args.only {
        Some(unit) => vec![hierarchy.unit(top, unit)?],
        None => hierarchy.children[top].clone(),
    };
    let root = if args.only.is_some() { &units[0] } else { top };
    let below = hierarchy.below(root);
    let order: Vec<&String> = hierarchy.order.iter().filter(|name| below.contains(*name)).collect();

    let target = args.clock.unwrap_or(1.0);
    let flow = Jobs::new((&hierarchy, &work), (&liberty, &adders, map), (&yosys, sta.as_ref()), target)?;
    let mut list: Vec<FlowJob> = order.iter().map(|module| flow.synthesis(module)).collect::<Result<_, _>>()?;
    if args.clock.is_some() {
        for unit in &units {
            list.push(flow.timing(unit)?);
        }
        if args.only.is_none() {
            list.push(flow.top(top)?);
        }
    }
    let reported = predict::reported(&args.bundle);
    let own = predict::gates(&reported, &lengths(&hierarchy));
    let all = totals(&hierarchy, &own);
    let predictions = predictions(&list, &own, &all, &args.liberty);
    let predicted = predict::together(&list, &predictions, rayon::current_num_threads());
    flow.write(&list, cache().as_deref())?;
    if args.prepare {
        let jobs = reports(&list, &predictions);
        let prepared = Prepared { format: 1, ninja: work.join("build.ninja"), jobs, predicted };
        context.result(&prepared, || text::prepared(&prepared))?;
        return Ok(Outcome::Done);
    }
    context.reporter.note(&text::expectation(&list, predicted));
    flow.run(&list, &predictions, context)?;

    let stats = order.iter().map(|name| Ok(((*name).clone(), flow.stat(name)?)));
    let stats: BTreeMap<String, Stat> = stats.collect::<Result<_, Failure>>()?;
    let sums = sums(&order, &stats, &liberty, &adders)?;
    let layer = |module: &str, parent: &str, weights: usize| {
        let sum = sums[module];
        Layer {
            name: module.strip_prefix(&format!("{parent}_")).unwrap_or(module).to_owned(),
            module: module.to_owned(),
            area_um2: sum.area,
            nand2_equivalents: sum.area / nand2,
            cells: sum.cells,
            flip_flops: sum.flip_flops,
            full_adders: sum.full_adders,
            weights,
            um2_per_weight: (weights > 0).then(|| sum.area / weights as f64),
            timing: None,
            parts: Vec::new(),
        }
    };
    let unit = |child: &String| {
        let weights = weights(&bundle.golden, child.strip_prefix(&format!("{top}_")).unwrap_or(child));
        let parts = hierarchy.children[child].iter().map(|part| layer(part, child, weights)).collect();
        Layer { parts, ..layer(child, top, weights) }
    };
    let mut layers: Vec<Layer> = units.iter().map(unit).collect();
    let mut whole = None;
    if args.clock.is_some() {
        let mut words = BTreeMap::new();
        for layer in &mut layers {
            let told = Words::read(&hierarchy, &layer.module, &layer.name, layer.weights > 0);
            let mut timing = flow.clock(&layer.module)?;
            told.tell(&mut timing);
            layer.timing = Some(timing);
            words.insert(layer.module.clone(), told);
        }
        if args.only.is_none() {
            let mut timing = flow.clock(top)?;
            words::tell_top(&mut timing, &hierarchy, top, &words);
            whole = Some(timing);
        }
    }
    if let Some(file) = &args.netlist {
        netlist::write(&Joined { root, order: &order, stats: &stats, liberty: &liberty, work: &work }, file)?;
    }
    let total = sums[root.as_str()];
    let weights: usize = layers.iter().map(|layer| layer.weights).sum();
    let meets = timings(&layers).chain(&whole).all(|timing| timing.meets_target);
    let output = Output {
        format: 1,
        only: args.only.is_some().then(|| layers[0].name.clone()),
        clock_mhz: args.clock,
        max_clock_mhz: timings(&layers).filter_map(|timing| timing.max_clock_mhz).reduce(f64::min),
        meets_target: args.clock.map(|_| meets),
        library: liberty.name.clone(),
        nand2_area_um2: nand2,
        area_um2: total.area,
        nand2_equivalents: total.area / nand2,
        cells: total.cells,
        weights,
        um2_per_weight: (weights > 0).then(|| total.area / weights as f64),
        lost: lost::lost(&layers, &totals(&hierarchy, &reported), &lost::matrices(&bundle.golden, top), &liberty),
        layers,
        top: whole,
        predicted,
        jobs: reports(&list, &predictions),
    };
    for block in &output.lost {
        context.reporter.warn(&text::lost(block));
    }
    // One unit is not the chip.
    let summary = output.only.is_none().then(|| {
        keep::keep(&args.bundle, "synth", &output, context);
        keep::summary(&args.bundle)
    });
    context.result(&output, || text::text(&output) + &summary.unwrap_or_default())?;
    Ok(Outcome::Done)
}

/// Areas and cells of every module with everything below it.
fn sums<'a>(
    order: &[&'a String],
    stats: &BTreeMap<String, Stat>,
    liberty: &Liberty,
    adders: &Adders,
) -> Result<BTreeMap<&'a str, Sum>, Failure> {
    let flip_flop = |cell: &str| liberty.cell(cell).is_some_and(|cell| cell.sequential);
    let full_adder = adders.full.as_ref().map(|cell| &cell.cell);
    let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
    for name in order {
        let stat = &stats[*name];
        let mut sum = Sum { area: stat.area, ..Sum::default() };
        for (cell, count) in &stat.cells {
            if let Some(below) = sums.get(cell.as_str()) {
                sum.area += below.area * *count as f64;
                sum.cells += below.cells * count;
                sum.flip_flops += below.flip_flops * count;
                sum.full_adders += below.full_adders * count;
            } else if liberty.cell(cell).is_some() {
                sum.cells += count;
                sum.flip_flops += if flip_flop(cell) { *count } else { 0 };
                sum.full_adders += if full_adder == Some(cell) { *count } else { 0 };
            } else {
                return Err(Failure::new(format!(
                    "module {name}: yosys left cells of type {cell}, which the library {} does not have",
                    liberty.name
                )));
            }
        }
        sums.insert(name, sum);
    }
    Ok(sums)
}

/// Modules and the bytes of their text.
fn lengths(hierarchy: &Hierarchy) -> Vec<(String, u64)> {
    let length = |name: &String| std::fs::metadata(hierarchy.file(name)).map_or(1, |meta| meta.len());
    hierarchy.order.iter().map(|name| (name.clone(), length(name))).collect()
}

/// Estimated gates of every module with everything below it.
fn totals(hierarchy: &Hierarchy, own: &BTreeMap<String, f64>) -> BTreeMap<String, f64> {
    let mut all: BTreeMap<String, f64> = BTreeMap::new();
    for name in &hierarchy.order {
        let below: f64 = hierarchy.children[name].iter().filter_map(|child| all.get(child)).sum();
        all.insert(name.clone(), below + own.get(name).copied().unwrap_or(0.0));
    }
    all
}

fn predictions(
    jobs: &[FlowJob],
    own: &BTreeMap<String, f64>,
    all: &BTreeMap<String, f64>,
    liberty: &Path,
) -> Vec<Prediction> {
    let library_mb = std::fs::metadata(liberty).map_or(0.0, |meta| meta.len() as f64 / 1e6);
    let of = |job: &FlowJob| {
        let gates = if job.stage == jobs::SYNTHESIS { own } else { all };
        let gates = gates.get(&job.edge.module).copied().unwrap_or(0.0);
        predict::predict(job.stage, Size { gates, library_mb })
    };
    jobs.iter().map(of).collect()
}

fn reports(jobs: &[FlowJob], predictions: &[Prediction]) -> Vec<JobReport> {
    let measured = |record: Record| Measured {
        seconds: record.seconds,
        cpu_seconds: record.cpu_seconds,
        peak_bytes: record.peak_bytes,
    };
    let report = |(job, predicted): (&FlowJob, &Prediction)| JobReport {
        stage: job.stage,
        module: job.edge.module.clone(),
        predicted: *predicted,
        measured: job.edge.record().map(measured),
    };
    jobs.iter().zip(predictions).map(report).collect()
}

/// Where outputs of jobs are kept by content, when the environment names a place.
fn cache() -> Option<PathBuf> {
    let named = |variable: &str| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || named("HOME").map(|home| home.join(".cache"));
    let cache = named("HARDWIRE_CACHE").or_else(|| Some(named("XDG_CACHE_HOME").or_else(home)?.join("hardwire")))?;
    cache.is_absolute().then(|| cache.join("synth"))
}

fn timings(layers: &[Layer]) -> impl Iterator<Item = &UnitTiming> {
    layers.iter().filter_map(|layer| layer.timing.as_ref())
}

fn weights(golden: &emit::Golden, unit: &str) -> usize {
    let node = golden.program.nodes().iter().find(|node| crate::rtl::legal_name(&node.name) == unit);
    match node.map(|node| &node.op) {
        Some(crate::int::Op::Linear(linear)) => linear.weights.rows() * linear.weights.cols(),
        _ => 0,
    }
}

//! `synth`: cell area of every unit, through Yosys, on a liberty file; with a target, its clock, through OpenSTA.

use super::context::Context;
use super::netlist::{self, Joined};
use super::table::{table, thousands};
use super::timing::{Timer, UnitTiming};
use super::{Failure, Outcome, bundle};
use crate::emit;
use crate::pipeline::Progress;
use crate::tools::{
    self, AbcScript, Adders, Finished, Job, Liberty, OneBitAdders, Program, Stat, Synthesis, Tool, adder_map,
    parse_stat,
};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Synthesize a bundle with Yosys on a cell library: area and cells per layer, and with --clock their timing.
///
/// Every module is synthesized on its own, its submodules as black boxes; areas add up the hierarchy. Adders are mapped
/// to the library's full-adder cell where it has one. The one-bit adders that a module instantiates count as its own.
/// Results are kept in the bundle's work/ by content.
///
/// Timing is unit by unit, through OpenSTA: a layer's netlist with everything inside it, wires that reach many cells
/// buffered, an ideal clock, no wire load. What comes from or goes to another unit has the whole period: paths between units
/// count as input and output paths.
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

/// # Errors
/// There is no bundle, the library cannot be read, or Yosys is missing or fails.
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
    std::fs::write(&map, adder_map(&adders, top, &[])?)?;

    let hierarchy = Hierarchy::read(&args.bundle, top)?;
    let units = match &args.only {
        Some(unit) => vec![hierarchy.unit(top, unit)?],
        None => hierarchy.children[top].clone(),
    };
    let root = if args.only.is_some() { &units[0] } else { top };
    let below = hierarchy.below(root);
    let order: Vec<&String> = hierarchy.order.iter().filter(|name| below.contains(*name)).collect();
    let sizes = |name: &String| std::fs::metadata(hierarchy.file(name)).map_or(1, |meta| meta.len());
    context.reporter.stage("synthesizing", order.iter().map(|name| sizes(name)).sum());
    let synthesize = |name: &&String| {
        let stat = module_stat(name, &hierarchy, &liberty, (&adders, &map), &yosys, &work)?;
        context.reporter.advance(sizes(name));
        Ok::<_, Failure>(((*name).clone(), stat))
    };
    let stats: BTreeMap<String, Stat> = order.par_iter().map(synthesize).collect::<Result<_, _>>()?;

    let flip_flop = |cell: &str| liberty.cell(cell).is_some_and(|cell| cell.sequential);
    let full_adder = adders.full.map(|cell| cell.cell);
    let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
    for name in &order {
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
                sum.full_adders += if full_adder.as_ref() == Some(cell) { *count } else { 0 };
            } else {
                return Err(Failure::new(format!(
                    "module {name}: yosys left cells of type {cell}, which the library {} does not have",
                    liberty.name
                )));
            }
        }
        sums.insert(name, sum);
    }
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
    if let (Some(target_mhz), Some(sta)) = (args.clock, sta) {
        let timer = Timer { yosys, sta, liberty: &liberty, work: &work, target_mhz };
        context.reporter.stage("timing", layers.len() as u64);
        let time = |layer: &mut Layer| {
            layer.timing = Some(timer.unit(&layer.module, &hierarchy.below(&layer.module))?);
            context.reporter.advance(1);
            Ok::<_, Failure>(())
        };
        layers.par_iter_mut().try_for_each(time)?;
    }
    if let Some(file) = &args.netlist {
        netlist::write(&Joined { root, order: &order, stats: &stats, liberty: &liberty, work: &work }, file)?;
    }
    let total = sums[root.as_str()];
    let weights: usize = layers.iter().map(|layer| layer.weights).sum();
    let output = Output {
        format: 1,
        only: args.only.is_some().then(|| layers[0].name.clone()),
        clock_mhz: args.clock,
        max_clock_mhz: timings(&layers).filter_map(|timing| timing.max_clock_mhz).reduce(f64::min),
        meets_target: args.clock.map(|_| timings(&layers).all(|timing| timing.meets_target)),
        library: liberty.name.clone(),
        nand2_area_um2: nand2,
        area_um2: total.area,
        nand2_equivalents: total.area / nand2,
        cells: total.cells,
        weights,
        um2_per_weight: (weights > 0).then(|| total.area / weights as f64),
        layers,
    };
    context.result(&output, || text(&output))?;
    Ok(Outcome::Done)
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

/// The modules of a bundle but for its one-bit adders, submodules first, as its Verilog says.
struct Hierarchy {
    rtl: PathBuf,
    order: Vec<String>,
    children: BTreeMap<String, Vec<String>>,
    /// The one-bit adders that a module instantiates.
    one_bit_adders: BTreeMap<String, Vec<PathBuf>>,
}

impl Hierarchy {
    fn read(dir: &Path, top: &str) -> Result<Self, Failure> {
        let rtl = std::path::absolute(dir.join("rtl"))?;
        let list = std::fs::read_to_string(rtl.join("filelist.f"))?;
        let names: Vec<String> = list.lines().filter_map(|line| line.strip_suffix(".v")).map(str::to_owned).collect();
        let is_adder = |name: &String| crate::rtl::is_adder(top, name);
        let mut hierarchy = Self { rtl, order: Vec::new(), children: BTreeMap::new(), one_bit_adders: BTreeMap::new() };
        for name in names.iter().filter(|name| !is_adder(name)) {
            let text = std::fs::read_to_string(hierarchy.file(name))?;
            let instances = text.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(' '));
            let uses = |module: &&String| {
                instances.clone().any(|(first, rest)| first == module.as_str() && rest.contains('('))
            };
            let (adders, children): (Vec<_>, Vec<_>) = names.iter().filter(uses).cloned().partition(is_adder);
            let adders = adders.iter().map(|name| hierarchy.file(name)).collect();
            hierarchy.order.push(name.clone());
            hierarchy.children.insert(name.clone(), children);
            hierarchy.one_bit_adders.insert(name.clone(), adders);
        }
        Ok(hierarchy)
    }

    /// The module of a unit of the top, which may be named with or without the top's name before it.
    fn unit(&self, top: &str, name: &str) -> Result<String, Failure> {
        let units = &self.children[top];
        let prefix = format!("{top}_");
        let short = |module: &String| module.strip_prefix(&prefix).unwrap_or(module).to_owned();
        let found = units.iter().find(|module| *module == name || short(module) == name);
        let names = || units.iter().map(|module| format!("`{}`", short(module))).collect::<Vec<_>>().join(", ");
        found.cloned().ok_or_else(|| Failure::new(format!("no unit `{name}` in {top}; its units: {}", names())))
    }

    /// A module and all below it.
    fn below(&self, module: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![module];
        while let Some(name) = open.pop() {
            if found.insert(name.to_owned()) {
                open.extend(self.children[name].iter().map(String::as_str));
            }
        }
        found
    }

    fn file(&self, module: &str) -> PathBuf {
        self.rtl.join(format!("{module}.v"))
    }
}

/// The statistics of one module, from an earlier run of the same job or from Yosys.
fn module_stat(
    name: &str,
    hierarchy: &Hierarchy,
    liberty: &Liberty,
    (adders, map): (&Adders, &Path),
    yosys: &Tool,
    work: &Path,
) -> Result<Stat, Failure> {
    let sources = [hierarchy.file(name)];
    let black_boxes: Vec<PathBuf> = hierarchy.children[name].iter().map(|child| hierarchy.file(child)).collect();
    let library = std::path::absolute(&liberty.path)?;
    let netlist = work.join(format!("{name}.netlist.v"));
    let script = Synthesis {
        top: name,
        sources: &sources,
        black_boxes: &black_boxes,
        one_bit_adders: OneBitAdders {
            sources: &hierarchy.one_bit_adders[name],
            lone_sum_in_gates: adders.lone_sum_in_gates,
            lone_carry_in_gates: adders.lone_carry_in_gates,
        },
        liberty: &library,
        adder_map: Some(map),
        abc: AbcScript::Area,
        netlist: Some(&netlist),
        buffer: None,
    }
    .script();
    let mut inputs = script.clone().into_bytes();
    let one_bit_adders = &hierarchy.one_bit_adders[name];
    for file in sources.iter().chain(&black_boxes).chain(one_bit_adders).map(PathBuf::as_path).chain([&*library, map]) {
        inputs.extend(std::fs::read(file)?);
    }
    let (key, log) = (emit::sha256(&inputs), work.join(format!("{name}.log")));
    let stamp = work.join(format!("{name}.sha256"));
    let known = std::fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == key) && netlist.exists();
    if !known {
        let file = work.join(format!("{name}.ys"));
        std::fs::write(&file, script)?;
        let arguments = ["-s".into(), file.into_os_string()];
        let _: Finished = tools::run(&Job::new(&yosys.path, work, &log).arguments(arguments))?;
    }
    let stat = parse_stat(&std::fs::read_to_string(&log)?, name)
        .map_err(|error| Failure::new(format!("{error}; see what yosys said in {}", log.display())))?;
    std::fs::write(stamp, key)?;
    Ok(stat)
}

/// A layer and the modules inside it, with what to call them.
fn with_parts(layer: &Layer) -> Vec<(String, &Layer)> {
    let parts = layer.parts.iter().map(|part| (format!("of it {}", part.name), part));
    std::iter::once((layer.name.clone(), layer)).chain(parts).collect()
}

fn text(output: &Output) -> String {
    let number = |value: f64| thousands(value.round() as u64);
    let per = |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.2}"));
    let mhz = |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.1}"));
    let timed = output.clock_mhz.is_some();
    let row = |name: String, l: &Layer| {
        let mut row = vec![
            name,
            number(l.area_um2),
            number(l.nand2_equivalents),
            l.cells.to_string(),
            l.flip_flops.to_string(),
            l.full_adders.to_string(),
            per(l.um2_per_weight),
            per(l.um2_per_weight.map(|area| area / output.nand2_area_um2)),
        ];
        row.extend(timed.then(|| mhz(l.timing.as_ref().and_then(|timing| timing.max_clock_mhz))));
        row
    };
    let mut rows: Vec<Vec<String>> =
        output.layers.iter().flat_map(with_parts).map(|(name, layer)| row(name, layer)).collect();
    let mut chip = vec![
        "chip".to_owned(),
        number(output.area_um2),
        number(output.nand2_equivalents),
        output.cells.to_string(),
        output.layers.iter().map(|l| l.flip_flops).sum::<u64>().to_string(),
        output.layers.iter().map(|l| l.full_adders).sum::<u64>().to_string(),
        per(output.um2_per_weight),
        per(output.um2_per_weight.map(|area| area / output.nand2_area_um2)),
    ];
    chip.extend(timed.then(|| mhz(output.max_clock_mhz)));
    if output.only.is_none() {
        rows.push(chip);
    }
    let heading = ["layer", "µm²", "NAND2", "cells", "flip-flops", "full adders", "µm²/weight", "NAND2/weight", "MHz"];
    format!(
        "{} (NAND2 = {} µm²), cell area before place and route\n\n{}{}",
        output.library,
        output.nand2_area_um2,
        table(&heading[..rows[0].len()], &rows),
        output.clock_mhz.map_or(String::new(), |target| clock_text(output, target))
    )
}

/// What the clock is, who misses the target, and what fan-out took.
fn clock_text(output: &Output, target: f64) -> String {
    let mut text = String::from("\n");
    for layer in &output.layers {
        let Some(timing) = layer.timing.as_ref().filter(|timing| !timing.meets_target) else { continue };
        if let Some(path) = &timing.worst_path {
            text += &format!(
                "{} misses {target} MHz: {:.3} ns from {} to {} through {} cells\n",
                layer.name, path.ns, path.from, path.to, path.cells
            );
        }
    }
    if output.meets_target == Some(true) {
        text += &format!("every unit meets {target} MHz\n");
    }
    let buffers: u64 = timings(&output.layers).map(|timing| timing.buffers).sum();
    let area: f64 = timings(&output.layers).map(|timing| timing.buffers_area_um2).sum();
    text + &format!(
        "timed unit by unit before place and route: paths between units count as input and output paths, the chip is its \
         slowest unit\n{buffers} buffers for fan-out, {:.1} % more area, are not in the areas above\n",
        100.0 * area / output.area_um2.max(f64::MIN_POSITIVE)
    )
}

//! `cmvm`: the arithmetic core alone, for any integer matrix.

use super::build::{Digit, Plans, StyleChoice, styles};
use super::context::Context;
use super::table::{table, thousands};
use super::{Failure, Outcome};
use crate::arith::{Objective, PlanOptions, minimum_depth};
use crate::emit;
use crate::pipeline::{self, MatrixOptions};
use crate::rtl::Tiling;
use serde::Serialize;
use std::path::PathBuf;
use std::time::Instant;

/// Compile one constant integer matrix: y = W x as shared shifts and adds, proved and with a testbench.
///
/// The directory it writes is a bundle like that of a model: `sim`, `verify` and `synth` take it.
#[derive(clap::Args)]
pub struct Args {
    /// A safetensors file with an integer tensor [outputs, inputs].
    file: PathBuf,
    /// The directory to write.
    #[arg(short, long, value_name = "DIR", required_unless_present = "pareto")]
    output: Option<PathBuf>,
    /// Write nothing; list the plans among which none is both shallower and cheaper than another.
    #[arg(long, conflicts_with_all = ["output", "depth_bound"])]
    pareto: bool,
    /// Which tensor, when the file has several matrices.
    #[arg(long, value_name = "NAME")]
    tensor: Option<String>,
    /// Bits of every input.
    #[arg(long, default_value_t = 8, value_name = "BITS", value_parser = clap::value_parser!(u32).range(1..=16))]
    bits_in: u32,
    /// Inputs are signed (two's complement) instead of unsigned.
    #[arg(long)]
    signed_in: bool,
    /// Bits of every input that enter per clock: 8 is a product per clock, less is smaller and slower.
    #[arg(long, default_value = "8", value_name = "BITS", value_enum)]
    digit: Digit,
    /// Rows that share one reduction tree and take turns on it.
    #[arg(long, default_value_t = 1, value_name = "F", value_parser = clap::value_parser!(u32).range(1..=65_536))]
    fold: u32,
    /// How a digit-serial product is computed: the smallest way, or one by name.
    #[arg(long, default_value = "auto", value_enum)]
    style: StyleChoice,
    /// What to minimize.
    #[arg(long, default_value = "bits", value_enum)]
    objective: Goal,
    /// How long to search; 0 is greedy only.
    #[arg(long, default_value_t = PlanOptions::default().effort, value_name = "E")]
    effort: u32,
    /// Allow at most K adders in a row more than the least depth there is.
    #[arg(long, value_name = "K")]
    depth_bound: Option<u32>,
    /// Most adders in a row between two registers.
    #[arg(long, default_value_t = 6, value_name = "K", value_parser = clap::value_parser!(u32).range(1..=64))]
    stage_depth: u32,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Goal {
    /// The widths of all adders: area.
    Bits,
    /// The number of adders.
    Adders,
    /// Adders and pipeline registers together, at the given stage depth, in gates.
    Gates,
}

#[derive(Serialize)]
struct Output {
    format: u32,
    tensor: String,
    rows: usize,
    cols: usize,
    nonzeros: usize,
    adders: usize,
    adder_bits: u64,
    depth: u32,
    /// Bits of pipeline registers.
    registers: u64,
    initiation_interval: u64,
    latency_cycles: u64,
    digit: u32,
    style: &'static str,
    plan_seconds: f64,
    /// Linear forms gave back the matrix, every coefficient.
    proved: bool,
    /// What cutting a large matrix costs; absent when it is planned whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    tiling: Option<Tiling>,
    bundle: String,
}

/// # Errors
/// The file holds no usable matrix, or the output directory cannot be written.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let styles = styles(args.digit, args.style, true)?;
    if args.pareto && args.digit.bits() != pipeline::PARALLEL {
        return Err(Failure::new("--pareto lists adder graphs of the parallel product; leave --digit out"));
    }
    let objective = match args.objective {
        Goal::Bits => Objective::Bits,
        Goal::Adders => Objective::Adders,
        Goal::Gates => Objective::Gates { stage_depth: args.stage_depth },
    };
    let plan = PlanOptions { objective, effort: args.effort, depth_bound: args.depth_bound, ..PlanOptions::default() };
    let options = MatrixOptions {
        file: args.file,
        tensor: args.tensor,
        bits_in: args.bits_in,
        signed_in: args.signed_in,
        stage_depth: args.stage_depth,
        digit: args.digit.bits(),
        fold: args.fold,
        styles,
        plan,
    };
    let Some(directory) = args.output.filter(|_| !args.pareto) else { return frontier(&options, context) };
    emit::prepare(&directory)?;
    let store = Plans::beside(&directory);
    let started = Instant::now();
    let chip = pipeline::build_matrix(&options, &store, &context.reporter)?;
    let plan_seconds = started.elapsed().as_secs_f64();
    let mut files = chip.files;
    super::keep::add_page(&mut files)?;
    emit::write(&directory, &files)?;
    let report = &chip.report;
    let Some(unit) = report.units.first() else { return Err(Failure::new("the matrix became no unit")) };
    let output = Output {
        format: 1,
        tensor: report.name.clone(),
        rows: unit.outputs,
        cols: unit.inputs,
        nonzeros: unit.nonzeros,
        adders: unit.adders,
        adder_bits: unit.adder_bits,
        depth: unit.depth,
        registers: unit.register_bits,
        initiation_interval: report.totals.initiation_interval,
        latency_cycles: report.totals.latency_cycles,
        digit: args.digit.bits(),
        style: unit.style.unwrap_or("none"),
        plan_seconds,
        proved: report.totals.proved_weights == unit.weights,
        tiling: unit.tiling,
        bundle: directory.display().to_string(),
    };
    context.result(&output, || text(&output))?;
    Ok(Outcome::Done)
}

#[derive(Serialize)]
struct Frontier {
    format: u32,
    tensor: String,
    rows: usize,
    cols: usize,
    nonzeros: usize,
    /// No adder graph of the matrix is shallower.
    minimum_depth: u32,
    /// Every plan was proved by linear forms.
    proved: bool,
    /// Shallowest first.
    plans: Vec<Point>,
}

#[derive(Serialize)]
struct Point {
    depth: u32,
    adders: usize,
    adder_bits: u64,
    /// Adders and pipeline registers at the stage depth, in two-input NAND gates.
    gates: u64,
}

/// Lists cost against depth.
fn frontier(options: &MatrixOptions, context: &Context) -> Result<Outcome, Failure> {
    let found = pipeline::matrix_frontier(options, &context.reporter)?;
    let point = |(cost, gates): &(crate::arith::Cost, u64)| Point {
        depth: cost.depth,
        adders: cost.adders,
        adder_bits: cost.bits,
        gates: *gates,
    };
    let output = Frontier {
        format: 1,
        rows: found.matrix.rows(),
        cols: found.matrix.cols(),
        nonzeros: found.matrix.nonzeros(),
        minimum_depth: minimum_depth(&found.matrix),
        proved: true,
        plans: found.points.iter().map(point).collect(),
        tensor: found.tensor,
    };
    context.result(&output, || {
        let row = |p: &Point| [u64::from(p.depth), p.adders as u64, p.adder_bits, p.gates].map(thousands).to_vec();
        let rows: Vec<Vec<String>> = output.plans.iter().map(row).collect();
        format!(
            "{}: {} x {}, {} nonzeros, least depth {}; gates include the registers of a pipeline of {} adders a stage\n\n{}",
            output.tensor,
            output.rows,
            output.cols,
            thousands(output.nonzeros as u64),
            output.minimum_depth,
            options.stage_depth,
            table(&["depth", "adders", "adder bits", "gates"], &rows)
        )
    })?;
    Ok(Outcome::Done)
}

fn text(o: &Output) -> String {
    let tiles = o.tiling.map_or_else(String::new, |t| {
        let (adders, bits) = (thousands(t.joining_adders as u64), thousands(t.joining_bits));
        format!("tiles     {}, joined by {adders} of these adders, {bits} adder bits\n", t.tiles)
    });
    format!(
        "{}: {} x {}, {} nonzeros, style {}\nsize      {} adders, {} adder bits, depth {}, {} register bits\n{tiles}speed     a product per {}, latency {} clocks\nproof     every coefficient equals the tensor (linear forms)\nbundle    {} (planned, proved and printed in {:.1} s)\n",
        o.tensor,
        o.rows,
        o.cols,
        thousands(o.nonzeros as u64),
        o.style,
        thousands(o.adders as u64),
        thousands(o.adder_bits),
        o.depth,
        thousands(o.registers),
        if o.initiation_interval == 1 { "clock".to_owned() } else { format!("{} clocks", o.initiation_interval) },
        o.latency_cycles,
        o.bundle,
        o.plan_seconds
    )
}

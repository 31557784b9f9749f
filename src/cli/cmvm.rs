//! `cmvm`: the arithmetic core alone, for any integer matrix.

use super::build::{Digit, Plans, StyleChoice, styles};
use super::context::Context;
use super::table::thousands;
use super::{Failure, Outcome};
use crate::arith::{Objective, PlanOptions};
use crate::emit;
use crate::pipeline::{self, MatrixOptions};
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
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
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
    bundle: String,
}

/// # Errors
/// The file holds no usable matrix, or the output directory cannot be written.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let styles = styles(args.digit, args.style, true)?;
    emit::prepare(&args.output)?;
    let objective = match args.objective {
        Goal::Bits => Objective::Bits,
        Goal::Adders => Objective::Adders,
    };
    let plan = PlanOptions { objective, effort: args.effort, depth_bound: args.depth_bound, ..PlanOptions::default() };
    let options = MatrixOptions {
        file: args.file,
        tensor: args.tensor,
        bits_in: args.bits_in,
        signed_in: args.signed_in,
        stage_depth: args.stage_depth,
        digit: args.digit.bits(),
        styles,
        plan,
    };
    let store = Plans::beside(&args.output);
    let started = Instant::now();
    let chip = pipeline::build_matrix(&options, &store, &context.reporter)?;
    let plan_seconds = started.elapsed().as_secs_f64();
    emit::write(&args.output, &chip.files)?;
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
        bundle: args.output.display().to_string(),
    };
    context.result(&output, || text(&output))?;
    Ok(Outcome::Done)
}

fn text(o: &Output) -> String {
    format!(
        "{}: {} x {}, {} nonzeros, style {}\nsize      {} adders, {} adder bits, depth {}, {} register bits\nspeed     a product per {}, latency {} clocks\nproof     every coefficient equals the tensor (linear forms)\nbundle    {} (planned, proved and printed in {:.1} s)\n",
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

//! `sim`: the emitted Verilog against the golden model, in Verilator.

use super::context::Context;
use super::{Failure, Outcome, bundle};
use crate::emit::Golden;
use crate::pipeline::Progress;
use crate::verify::{SimError, SimOptions, SimReport, Simulation, test_vectors};
use std::path::{Path, PathBuf};

/// Simulate a bundle in Verilator against its golden model, bit for bit.
///
/// Real samples, all corners of the input range and random vectors go through the chip three times: one alone for
/// the latency, all at full speed, and all with random gaps and back-pressure; broken frames and a reset in the
/// middle of traffic follow.
#[derive(clap::Args)]
pub struct Args {
    /// The bundle, as `hardwire build` wrote it.
    bundle: PathBuf,
    /// How many random vectors follow the real samples and the corners.
    #[arg(long, default_value_t = 256, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=10_000_000))]
    vectors: u32,
    /// Seed of the random vectors, gaps and stalls.
    #[arg(long, default_value_t = 1, value_name = "S")]
    seed: u64,
    /// Write a waveform in FST format, for GTKWave or Surfer.
    #[arg(long, value_name = "FILE.fst")]
    waves: Option<PathBuf>,
}

/// # Errors
/// There is no bundle, or Verilator cannot build or run it.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let bundle = bundle::open(&args.bundle, context)?;
    let options = SimOptions { seed: args.seed, waves: args.waves, ..SimOptions::default() };
    let report = simulate(&args.bundle, &bundle.golden, options, args.vectors, context)?;
    context.result(&report, || text(&bundle.golden.top, &report))?;
    Ok(if report.passed() { Outcome::Done } else { Outcome::Wrong })
}

/// Builds the simulation and runs real samples, corners and `random` vectors through it.
///
/// # Errors
/// Verilator cannot build or run the chip; a wrong chip is a report, not an error.
pub fn simulate(
    dir: &Path,
    golden: &Golden,
    options: SimOptions,
    random: u32,
    context: &Context,
) -> Result<SimReport, SimError> {
    let options = SimOptions { verilator: context.verilator().map(Path::to_owned), ..options };
    context.reporter.stage("building the simulation", 1);
    let simulation = Simulation::build(dir, golden, &options)?;
    context.reporter.stage("simulating", 1);
    let samples = real_samples(dir, golden);
    let vectors = test_vectors(golden, &samples, usize::MAX, random as usize, options.seed);
    Ok(simulation.run(&vectors, &options, false)?.0)
}

/// The inputs that the bundle's own vectors hold; the golden model answers them afresh. Lines that someone edited to
/// what the chip's bus cannot carry are left out.
fn real_samples(dir: &Path, golden: &Golden) -> Vec<Vec<i64>> {
    let text = std::fs::read_to_string(dir.join("tb/vectors.txt")).unwrap_or_default();
    let inputs = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'));
    let inputs = inputs.map(|(x, _)| x.split_whitespace().filter_map(|word| word.parse().ok()).collect::<Vec<i64>>());
    let bus = golden.program.input();
    inputs.filter(|x| x.len() == bus.len() && x.iter().zip(bus).all(|(x, bus)| bus.contains(*x))).collect()
}

fn text(top: &str, report: &SimReport) -> String {
    let mut text = String::new();
    for m in &report.mismatch_details {
        text.push_str(&format!(
            "vector {}, element {}: the golden model says {}, the chip {} ({})\n",
            m.vector, m.element, m.expected, m.found, m.phase
        ));
    }
    report.protocol_errors.iter().for_each(|error| text.push_str(&format!("stream protocol: {error}\n")));
    let number = |value: Option<String>| value.unwrap_or_else(|| "unknown".to_owned());
    text.push_str(&format!(
        "{} {top}: {} vectors, {} mismatches, {} protocol errors; latency {} cycles, {} cycles per vector; {} cycles, seed {}\n",
        if report.passed() { "PASS" } else { "FAIL" },
        report.vectors,
        report.mismatches,
        report.protocol_error_count,
        number(report.latency_cycles.map(|n| n.to_string())),
        number(report.initiation_interval.map(|n| n.to_string())),
        report.cycles,
        report.seed
    ));
    text
}

//! `sim`: the emitted Verilog against the golden model, in Verilator.

use super::context::Context;
use super::{Failure, Outcome, bundle, keep};
use crate::emit::Golden;
use crate::pipeline::Progress;
use crate::rtl::Word;
use crate::verify::{
    SimError, SimOptions, SimReport, Simulation, TokenSimReport, conversation, random_sequence, test_vectors,
};
use std::path::{Path, PathBuf};

/// Simulate a bundle in Verilator against its golden model, bit for bit.
///
/// Real samples, all corners of the input range and random vectors go through the chip three times: one alone for
/// the latency, all at full speed, and all with random gaps and back-pressure; broken frames and a reset in the
/// middle of traffic follow.
///
/// The chip of a language model has a conversation instead: every kind of command and refusal, sequences one after the other,
/// at full speed and with gaps and back-pressure, and resets in the middle; every token, and every score where the chip gives
/// them, must be the golden model's.
#[derive(clap::Args)]
pub struct Args {
    /// The bundle, as `hardwire build` wrote it.
    bundle: PathBuf,
    /// How many random vectors follow the real samples and the corners: 256 without it. A language model says so many more
    /// tokens, after a prompt of random ones: none without it.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=10_000_000))]
    vectors: Option<u32>,
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
    if bundle.golden.tokens.is_some() {
        let report = converse(&args.bundle, &bundle.golden, options, args.vectors.unwrap_or(0), context)?;
        context.result(&report, || token_text(&bundle.golden.top, &report))?;
        keep::keep(&args.bundle, "sim", &report, context);
        return Ok(if report.passed() { Outcome::Done } else { Outcome::Wrong });
    }
    let report = simulate(&args.bundle, &bundle.golden, options, args.vectors.unwrap_or(VECTORS), context)?;
    context.result(&report, || text(&bundle.golden.top, &report))?;
    keep::keep(&args.bundle, "sim", &report, context);
    Ok(if report.passed() { Outcome::Done } else { Outcome::Wrong })
}

/// Random vectors unless told otherwise.
pub const VECTORS: u32 = 256;

/// The simulation of a bundle, built by the Verilator that the user named; the options name it, too.
///
/// # Errors
/// Verilator is missing or cannot build the chip.
pub fn simulation(
    dir: &Path,
    golden: &Golden,
    options: SimOptions,
    context: &Context,
) -> Result<(SimOptions, Simulation), SimError> {
    let options = SimOptions { verilator: context.verilator().map(Path::to_owned), ..options };
    context.reporter.stage("building the simulation", 1);
    let folder = dir.join(if options.waves.is_some() { "work/sim-waves" } else { "work/sim" });
    let watch = context.reporter.watch(move || compiled(&folder));
    let simulation = Simulation::build(dir, golden, &options)?;
    drop(watch);
    Ok((options, simulation))
}

/// Bytes of C++ that are compiled, and in all, where Verilator cut the chip into files that are compiled one by one.
fn compiled(folder: &Path) -> Option<(u64, u64)> {
    let (mut done, mut all) = (0, 0);
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "cpp") {
            continue;
        }
        if path.file_stem()?.to_string_lossy().ends_with("__ALL") {
            return None;
        }
        let bytes = entry.metadata().ok()?.len();
        all += bytes;
        done += if path.with_extension("o").exists() { bytes } else { 0 };
    }
    Some((done, all))
}

/// Builds the simulation of a language model and has the bundle's own conversation with it, and one more sequence of so many
/// tokens.
///
/// # Errors
/// Verilator cannot build or run the chip; a wrong chip is a report, not an error.
pub fn converse(
    dir: &Path,
    golden: &Golden,
    options: SimOptions,
    tokens: u32,
    context: &Context,
) -> Result<TokenSimReport, SimError> {
    let (options, simulation) = simulation(dir, golden, options, context)?;
    context.reporter.stage("the golden model answers", 1);
    let mut commands = own_commands(dir);
    commands.extend(random_sequence(golden, options.seed, tokens));
    let session = conversation(golden, commands);
    context.reporter.stage("simulating", session.iter().map(|exchange| exchange.answer.len() as u64).sum());
    simulation.talk(&session, &options, bundle::patience(dir), &mut |_| context.reporter.advance(1))
}

/// The commands of the bundle's own session; the golden model answers them afresh.
fn own_commands(dir: &Path) -> Vec<Word> {
    let text = std::fs::read_to_string(dir.join("tb/session.txt")).unwrap_or_default();
    let lines = text.lines().filter_map(|line| u32::from_str_radix(line.split(' ').next()?, 16).ok());
    lines.map(Word::of).collect()
}

fn token_text(top: &str, report: &TokenSimReport) -> String {
    let mut text = String::new();
    report.mismatch_details.iter().for_each(|mismatch| text.push_str(&format!("{mismatch}\n")));
    report.protocol_errors.iter().for_each(|error| text.push_str(&format!("stream protocol: {error}\n")));
    let speed = report.cycles_per_token().map_or(String::new(), |cycles| format!("; {cycles:.0} cycles per token"));
    text.push_str(&format!(
        "{} {top}: {} commands, {} words and the scores of {} tokens compared, {} mismatches, {} protocol errors{speed}; {} cycles, seed {}\n",
        if report.passed() { "PASS" } else { "FAIL" },
        report.commands,
        report.words,
        report.score_frames,
        report.mismatches,
        report.protocol_error_count,
        report.cycles,
        report.seed
    ));
    text
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
    let (options, simulation) = simulation(dir, golden, options, context)?;
    context.reporter.stage("the golden model answers", 1);
    let samples = real_samples(dir, golden);
    let vectors = test_vectors(golden, &samples, usize::MAX, random as usize, options.seed);
    context.reporter.stage("simulating", 1);
    Ok(simulation.run(&vectors, &options, false)?.0)
}

/// The inputs that the bundle's own vectors hold; the golden model answers them afresh. Lines that someone edited to
/// what the chip's bus cannot carry are left out.
pub fn real_samples(dir: &Path, golden: &Golden) -> Vec<Vec<i64>> {
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

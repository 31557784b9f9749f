//! `verify`: everything that can be checked of a bundle, one verdict.

use super::context::Context;
use super::gates::{self, GateJob, GateReport};
use super::sim::{VECTORS, converse, simulate};
use super::table::thousands;
use super::{Failure, Outcome, bundle, keep};
use crate::emit::{self, TensorEntry};
use crate::pipeline::{self, PipelineError, PlanStore, Progress};
use crate::tools::{self, Program, RunError};
use crate::verify::{
    Burned, Certificate, Certifier, CertifyError, LINTS, Lint, Rung, SimError, SimOptions, SimReport, TokenSimReport,
    Verdict, lint,
};
use rayon::prelude::*;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Check a bundle: files, linear forms, burn certificate, lint, simulation; one verdict.
///
/// The adder graphs are planned afresh from the golden weights, proved by linear forms to equal them, and printed; the
/// bundle's Verilog must be that text, byte for byte. Then the other way: a reader that shares no code with the printer reads
/// every weight, bias, table and embedding back from the text and writes certificate.json into the bundle. Every open tool lints
/// the text, and Verilator simulates it.
#[derive(clap::Args)]
pub struct Args {
    /// The bundle, as `hardwire build` wrote it.
    bundle: PathBuf,
    /// Random vectors of the simulation, 256 without it; tokens of one more sequence of a language model, none without it.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=10_000_000))]
    vectors: Option<u32>,
    /// Seed of the random vectors, gaps and stalls.
    #[arg(long, default_value_t = 1, value_name = "S")]
    seed: u64,
    /// The burn certificate alone: no plans, lint or simulation.
    #[arg(long, conflicts_with = "netlist")]
    certificate: bool,
    /// The gate level instead: this mapped netlist of the chip, as `synth --netlist` wrote it, is simulated against the golden
    /// model, and every matrix is determined from what its unit's netlist answers. No plans, lint or simulation of the Verilog.
    #[arg(long, value_name = "FILE.v", requires = "liberty")]
    netlist: Option<PathBuf>,
    /// The cell library that the netlist is mapped to.
    #[arg(long, value_name = "FILE.lib", requires = "netlist")]
    liberty: Option<PathBuf>,
    /// Samples for the netlist, as `run` takes them; without them the bundle's own.
    #[arg(long, value_name = "FILE", requires = "netlist")]
    input: Option<PathBuf>,
}

#[derive(Serialize)]
struct Output {
    format: u32,
    name: String,
    verdict: &'static str,
    #[serde(flatten)]
    rungs: Verdict,
    tensors: Vec<TensorEntry>,
    /// What was determined from a netlist.
    #[serde(skip_serializing_if = "Option::is_none")]
    netlist: Option<GateReport>,
}

/// # Errors
/// There is no bundle, or a tool is missing.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let bundle = bundle::open(&args.bundle, context)?;
    let mut rungs = vec![match bundle.edited.as_slice() {
        [] => Rung::pass("files", &format!("all {} match their SHA-256", bundle.manifest.files.len())),
        edited => Rung::fail("files", &format!("edited or missing: {}", edited.join(", "))),
    }];
    let mut netlist = None;
    if let (Some(file), Some(liberty)) = (&args.netlist, &args.liberty) {
        let vectors = args.vectors.unwrap_or(VECTORS);
        let job = GateJob { file, liberty, samples: args.input.as_deref(), vectors, seed: args.seed };
        let (found, report) = gates::check(&args.bundle, &bundle, &job, context)?;
        rungs.extend(found);
        netlist = Some(report);
    } else if args.certificate {
        rungs.push(burned(&certify(&args.bundle, &bundle, context)?));
    } else {
        rungs.extend(linear_forms(&args.bundle, &bundle, context)?);
        rungs.push(burned(&certify(&args.bundle, &bundle, context)?));
        context.reporter.stage("linting", LINTS);
        let tools = Lint {
            verilator: context.verilator().map(Path::to_owned),
            yosys: context.yosys().map(Path::to_owned),
            iverilog: None,
        };
        rungs.extend(lint(&args.bundle, &bundle.golden.top, &tools, &|| context.reporter.advance(1))?);
        rungs.extend(simulation(&args, &bundle, context)?);
    }
    let rungs = Verdict { rungs };
    let passed = rungs.passed();
    let output = Output {
        format: 1,
        name: bundle.manifest.name,
        verdict: if passed { "pass" } else { "fail" },
        rungs,
        tensors: bundle.manifest.inputs,
        netlist,
    };
    context.result(&output, || text(&output))?;
    match (args.certificate, output.netlist.is_some()) {
        // It has a file of its own.
        (true, _) => keep::refresh(&args.bundle, context),
        (false, true) => keep::keep(&args.bundle, "gates", &output, context),
        (false, false) => keep::keep(&args.bundle, "verify", &output, context),
    }
    Ok(if passed { Outcome::Done } else { Outcome::Wrong })
}

/// Reads every number back from the Verilog and writes `certificate.json` into the bundle.
fn certify(dir: &Path, bundle: &bundle::Bundle, context: &Context) -> Result<Certificate, Failure> {
    let yosys = tools::find(Program::Yosys, context.yosys())?;
    let (golden, inputs) = (&bundle.golden, &bundle.manifest.inputs);
    let certifier = Certifier::new(dir, golden, inputs, &yosys.path)?;
    let units = certifier.units();
    context.reporter.stage("reading the Verilog back", units.len() as u64);
    // The largest first: none of them is left for the end, when most threads have nothing to do.
    let mut order: Vec<usize> = (0..units.len()).collect();
    order.sort_by_cached_key(|unit| std::cmp::Reverse(certifier.size(&units[*unit])));
    let certified: Result<Vec<(usize, Burned)>, CertifyError> = order
        .into_par_iter()
        .with_max_len(1)
        .map(|unit| {
            let burned = certifier.certify(&units[unit])?;
            context.reporter.advance(1);
            Ok((unit, burned))
        })
        .collect();
    let mut certified = certified?;
    certified.sort_by_key(|(unit, _)| *unit);
    let tensors = certified.into_iter().map(|(_, burned)| burned).collect();
    let certificate = Certificate::new(&bundle.manifest.name, tensors);
    let json = serde_json::to_string_pretty(&certificate)? + "\n";
    emit::write_certificate(dir, &json)?;
    Ok(certificate)
}

/// The certificate's verdict, or what differs.
fn burned(certificate: &Certificate) -> Rung {
    let wrong = certificate.tensors.iter().filter(|tensor| !tensor.burned);
    let wrong: Vec<String> = wrong
        .map(|tensor| format!("{}: {}", tensor.op, tensor.faults.first().map_or("not burned", String::as_str)))
        .collect();
    let read = format!(
        "{} numbers of {} tensors read back from the Verilog",
        thousands(certificate.weights() as u64),
        certificate.tensors.len()
    );
    match wrong.as_slice() {
        [] if certificate.passed() => Rung::pass("burn certificate", &read),
        wrong => Rung::fail("burn certificate", &wrong.join("\n")),
    }
}

/// No plan is taken from anywhere: each is made and proved here.
struct Afresh;

impl PlanStore for Afresh {
    fn get(&self, _: &str) -> Option<crate::arith::AdderGraph> {
        None
    }
    fn put(&self, _: &str, _: &crate::arith::AdderGraph) {}
}

/// The proof by linear forms, and whether the bundle's Verilog is what was proved.
fn linear_forms(dir: &Path, bundle: &bundle::Bundle, context: &Context) -> Result<Vec<Rung>, Failure> {
    let (golden, manifest) = (&bundle.golden, &bundle.manifest);
    let plans = match pipeline::plan_program(&golden.program, &manifest.options, &Afresh, &context.reporter) {
        Ok(plans) => plans,
        Err(error @ PipelineError::Proof { .. }) => return Ok(vec![Rung::fail("linear forms", &error.to_string())]),
        Err(error) => return Err(error.into()),
    };
    let linear = golden.program.nodes().iter().filter_map(|node| match &node.op {
        crate::int::Op::Linear(linear) => Some(linear.weights.data().len()),
        _ => None,
    });
    let weights: usize = linear.sum();
    let proof = Rung::pass(
        "linear forms",
        &format!(
            "{} weights in {} linear layers rebuilt from their adder graphs",
            thousands(weights as u64),
            plans.len()
        ),
    );
    if manifest.version != env!("CARGO_PKG_VERSION") {
        let what = format!(
            "the bundle is of version {}, this is {}; build it again",
            manifest.version,
            env!("CARGO_PKG_VERSION")
        );
        return Ok(vec![proof, Rung::fail("verilog text", &what)]);
    }
    let (_, files) = pipeline::rtl(golden, &plans, &manifest.options, &manifest.inputs)?;
    let differs = |(path, text): &(&String, &Vec<u8>)| std::fs::read(dir.join(path)).ok().as_ref() != Some(*text);
    let wrong: Vec<&str> = files.iter().filter(differs).map(|(path, _)| path.as_str()).collect();
    let text = match wrong.as_slice() {
        [] => Rung::pass("verilog text", &format!("{} files are the proved graphs, byte for byte", files.len())),
        wrong => Rung::fail("verilog text", &format!("not what was proved: {}", wrong.join(", "))),
    };
    Ok(vec![proof, text])
}

fn simulation(args: &Args, bundle: &bundle::Bundle, context: &Context) -> Result<Vec<Rung>, Failure> {
    let options = SimOptions { seed: args.seed, ..SimOptions::default() };
    let (dir, golden) = (&args.bundle, &bundle.golden);
    let ran = match golden.tokens {
        None => simulate(dir, golden, options, args.vectors.unwrap_or(VECTORS), context).map(|report| {
            let what = format!(
                "{} vectors, {} mismatches, {} protocol errors, seed {}",
                report.vectors, report.mismatches, report.protocol_error_count, report.seed
            );
            vec![Rung::of("simulation", report.passed(), &what), schedule(dir, &report)]
        }),
        Some(_) => converse(dir, golden, options, args.vectors.unwrap_or(0), context).map(|report| {
            let what = format!(
                "{} words and the scores of {} tokens, {} mismatches, {} protocol errors, seed {}",
                report.words, report.score_frames, report.mismatches, report.protocol_error_count, report.seed
            );
            vec![Rung::of("simulation", report.passed(), &what), token_schedule(dir, &report)]
        }),
    };
    match ran {
        // Verilator refuses the chip: a verdict on it, beside those of the other rungs.
        Err(SimError::Build(error @ RunError::Failed { .. })) => Ok(vec![Rung::fail("simulation", &error.to_string())]),
        ran => Ok(ran?),
    }
}

/// Whether every token takes the clocks that the build's report states for its position.
fn token_schedule(dir: &Path, measured: &TokenSimReport) -> Rung {
    let stated = bundle::stated_clocks(dir);
    let (Some(first), Some(last)) = (stated.first(), stated.last()) else {
        return Rung::fail("schedule", "report.json states no clocks per token");
    };
    // The report may have been edited: nothing may overflow.
    let slope = last.1.saturating_sub(first.1) / last.0.saturating_sub(first.0).max(1);
    let expected = |position: u64| slope.saturating_mul(position.saturating_sub(first.0)).saturating_add(first.1);
    let what = format!("{} clocks per token at position {}, {slope} more with each", first.1, first.0);
    match measured.token_cycles.iter().find(|(position, cycles)| *cycles != expected(*position)) {
        _ if measured.token_cycles.is_empty() => Rung::fail("schedule", "no token followed another"),
        None => {
            Rung::pass("schedule", &format!("{what}, as the report states, at {} tokens", measured.token_cycles.len()))
        }
        Some((position, cycles)) => Rung::fail(
            "schedule",
            &format!("{cycles} clocks at position {position}, where the report states {}", expected(*position)),
        ),
    }
}

/// Whether the chip takes the clocks that the build's report states.
///
/// A chip whose output stream is slower than its input stream fills up first; what that costs is bounded by the beats
/// of the vectors its pipeline holds, and is allowed once.
fn schedule(dir: &Path, measured: &SimReport) -> Rung {
    let report = bundle::report(dir);
    let number = |value: &serde_json::Value| value.as_u64();
    let stated = (
        number(&report["totals"]["latency_cycles"]),
        number(&report["totals"]["initiation_interval"]),
        number(&report["input"]["beats"]),
    );
    let (Some(latency), Some(interval), Some(beats)) = stated else {
        return Rung::fail("schedule", "report.json states no latency and interval");
    };
    let what = format!("latency {latency} clocks, {interval} per vector");
    let (Some(found), Some(found_interval)) = (measured.latency_cycles, measured.initiation_interval) else {
        return Rung::fail("schedule", &format!("not measured; the report states {what}"));
    };
    let filling = (latency * beats) as f64 / measured.vectors.saturating_sub(1).max(1) as f64;
    let extra = found_interval - interval as f64;
    if found == latency && (-1e-6..=filling).contains(&extra) {
        Rung::pass("schedule", &format!("{what}, as the report states ({found_interval} over this run)"))
    } else {
        Rung::fail(
            "schedule",
            &format!("latency {found} clocks, {found_interval} per vector; the report states {what}"),
        )
    }
}

fn text(output: &Output) -> String {
    let mut text = String::new();
    for rung in &output.rungs.rungs {
        let sign = if rung.passed { "ok  " } else { "FAIL" };
        text.push_str(&format!(
            "{sign} {:24} {}\n",
            rung.name,
            rung.detail.replace('\n', "\n                              ")
        ));
    }
    text.push_str(&format!("{} {}\n", if output.verdict == "pass" { "PASS" } else { "FAIL" }, output.name));
    text
}

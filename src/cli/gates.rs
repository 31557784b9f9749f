//! The gate level of `verify`: a mapped netlist in Verilator against the golden model, and its matrices determined.

use super::context::Context;
use super::table::thousands;
use super::{Failure, bundle, run, sim};
use crate::emit::{self, Golden, Vector};
use crate::model::Dataset;
use crate::pipeline::Progress;
use crate::tools::{self, Liberty, Program, RunError};
use crate::verify::{
    Circuit, Ends, LANES, Rebuilt, Rung, SimError, SimOptions, SimReport, Simulation, Source, linear_units, rebuild,
    test_vectors,
};
use rayon::prelude::*;
use serde::Serialize;
use std::path::Path;

/// What is to be checked.
pub struct GateJob<'a> {
    pub file: &'a Path,
    pub liberty: &'a Path,
    /// Samples instead of the bundle's own.
    pub samples: Option<&'a Path>,
    /// Random vectors of the simulation.
    pub vectors: u32,
    pub seed: u64,
}

/// What was found in a netlist.
#[derive(Serialize)]
pub struct GateReport {
    pub library: String,
    /// SHA-256 of the netlist.
    pub sha256: String,
    pub cells: u64,
    /// Vectors of the simulation, and those of its answers that are not the golden model's.
    pub vectors: u64,
    pub mismatches: u64,
    pub layers: Vec<Rebuilt>,
}

/// Simulates a netlist of the bundle and determines its matrices.
///
/// # Errors
/// The file is no netlist of this chip and library, the samples do not fit, or a tool is missing.
pub fn check(
    dir: &Path,
    bundle: &bundle::Bundle,
    job: &GateJob<'_>,
    context: &Context,
) -> Result<(Vec<Rung>, GateReport), Failure> {
    let golden = &bundle.golden;
    if golden.tokens.is_some() {
        let what = "is a language model; the gate level is checked for chips without memory only";
        return Err(Failure::new(format!("{} {what}", golden.name)));
    }
    let liberty = Liberty::read(job.liberty)?;
    let bytes = std::fs::read(job.file)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", job.file.display())))?;
    let yosys = tools::find(Program::Yosys, context.yosys())?;
    let work = std::path::absolute(dir.join("work/gates"))?;
    context.reporter.stage("reading the netlist", 1);
    let source = Source::read(job.file, &liberty, &golden.top, &yosys.path, &work)?;
    source.expect_streams(job.file, golden)?;
    let mut rungs = vec![Rung::pass("netlist", &format!("{} cells of {}", thousands(source.cells), liberty.name))];
    let copy = work.join("netlist.v");
    std::fs::write(&copy, &bytes)?;

    let samples = match job.samples {
        Some(file) => {
            let data = Dataset::open(file, golden.program.input().len())?;
            run::integers(golden, &data)?.chunks_exact(data.width).map(<[i64]>::to_vec).collect()
        }
        None => sim::real_samples(dir, golden),
    };
    let vectors = test_vectors(golden, &samples, usize::MAX, job.vectors as usize, job.seed);
    let count = samples.len();
    let (simulated, report) = simulation(dir, bundle, job, (&vectors, count), [copy, source.models.clone()], context)?;
    rungs.push(simulated);
    rungs.extend(evaluation(golden, &source, &vectors, job.seed));

    let units = linear_units(&golden.program, &golden.top, &source);
    context.reporter.stage("determining the matrices", units.len() as u64);
    let rebuild = |unit| {
        let rebuilt = rebuild(&golden.program, unit, &source, job.seed);
        context.reporter.advance(1);
        rebuilt
    };
    let layers: Vec<Rebuilt> = units.par_iter().map(rebuild).collect();
    rungs.push(matrices(&layers));
    let report = GateReport {
        library: liberty.name,
        sha256: emit::sha256(&bytes),
        cells: source.cells,
        vectors: report.as_ref().map_or(0, |report| report.vectors),
        mismatches: report.as_ref().map_or(0, |report| report.mismatches),
        layers,
    };
    Ok((rungs, report))
}

/// The netlist with models of its cells in the bundle's own testbench.
fn simulation(
    dir: &Path,
    bundle: &bundle::Bundle,
    job: &GateJob<'_>,
    (vectors, samples): (&[Vector], usize),
    gates: [std::path::PathBuf; 2],
    context: &Context,
) -> Result<(Rung, Option<SimReport>), Failure> {
    const NAME: &str = "netlist simulation";
    let golden = &bundle.golden;
    let options = SimOptions { seed: job.seed, gates: Some(gates), ..SimOptions::default() };
    let (options, simulation): (SimOptions, Simulation) = match sim::simulation(dir, golden, options, context) {
        // Verilator refuses the netlist: a verdict on it.
        Err(SimError::Build(error @ RunError::Failed { .. })) => {
            return Ok((Rung::fail(NAME, &error.to_string()), None));
        }
        built => built?,
    };
    context.reporter.stage("simulating the netlist", 1);
    let report = simulation.run(vectors, &options, false)?.0;
    let mut what = format!(
        "{} vectors, {} of them samples, {} mismatches, {} protocol errors, seed {}",
        report.vectors, samples, report.mismatches, report.protocol_error_count, report.seed
    );
    if let Some(m) = report.mismatch_details.first() {
        what += &format!(
            "\nvector {}, element {}: the golden model says {}, the netlist {} ({})",
            m.vector, m.element, m.expected, m.found, m.phase
        );
    }
    what.extend(report.protocol_errors.first().map(|error| format!("\nstream protocol: {error}")));
    Ok((Rung::of(NAME, report.passed(), &what), Some(report)))
}

/// The same vectors through the evaluator that determines the matrices. None where a vector takes several beats, which it does
/// not speak.
fn evaluation(golden: &Golden, source: &Source, vectors: &[Vector], seed: u64) -> Option<Rung> {
    const NAME: &str = "netlist evaluation";
    if golden.input.beats != 1 || golden.output.beats != 1 {
        return None;
    }
    let circuit = match Circuit::flatten(&source.netlist, &golden.top) {
        Ok(circuit) => circuit,
        Err(error) => return Some(Rung::fail(NAME, &error.to_string())),
    };
    let ends = match Ends::chip(&circuit, golden) {
        Ok(ends) => ends,
        Err(error) => return Some(Rung::fail(NAME, &error.to_string())),
    };
    let (inputs, expected): (Vec<_>, Vec<_>) = vectors.iter().cloned().map(|v| (v.input, v.output)).unzip();
    let wrong = ends.talk(&circuit, &inputs, seed).mismatches(&expected);
    Some(Rung::of(NAME, wrong == 0, &format!("{} vectors in {LANES} streams, {wrong} mismatches", vectors.len())))
}

/// Whether the netlist leaves no matrices possible but the golden ones.
fn matrices(layers: &[Rebuilt]) -> Rung {
    let sum = |count: fn(&Rebuilt) -> usize| thousands(layers.iter().map(count).sum::<usize>() as u64);
    let mut what = format!(
        "{} weights and biases of {} layers determined by {} vectors",
        sum(Rebuilt::numbers),
        layers.len(),
        sum(|layer| layer.vectors)
    );
    let constant: usize = layers.iter().map(|layer| layer.constant).sum();
    if constant > 0 {
        what += &format!("; {constant} rows answer the same for every input and say nothing of their weights");
    }
    for layer in layers.iter().filter(|layer| !layer.passed()) {
        let fault = layer.fault.clone().unwrap_or_else(|| format!("rows {:?} are not determined", layer.open));
        what += &format!("\n{}: {fault} ({} of {} vectors differ)", layer.op, layer.mismatches, layer.vectors);
    }
    Rung::of("netlist matrices", !layers.is_empty() && layers.iter().all(Rebuilt::passed), &what)
}

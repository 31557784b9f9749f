//! da4ml as a peer: installed into a virtual environment, run on one thread, its adder graphs read back as ours.

use super::Fault;
use hardwire::arith::{Adder, AdderGraph, Term};
use hardwire::int::Interval;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PACKAGES: [&str; 3] = ["da4ml==0.6.0", "safetensors", "numpy"];

/// The interpreter of a virtual environment that has da4ml.
pub struct Da4ml {
    python: PathBuf,
    script: PathBuf,
    folder: PathBuf,
}

/// What da4ml made of one matrix.
pub struct Rival {
    pub graph: AdderGraph,
    /// By its own count.
    pub bits: f64,
    pub cpu: f64,
}

#[derive(Deserialize)]
struct Plan {
    bits: f64,
    cpu: f64,
    stages: Vec<Stage>,
}

#[derive(Deserialize)]
struct Stage {
    input_shifts: Vec<i32>,
    operations: Vec<(i64, i64, i32, i32)>,
    outputs: Vec<i64>,
    output_shifts: Vec<i32>,
    output_signs: Vec<bool>,
}

/// A value of da4ml in our graph: `±(source << exponent)`, the exponent perhaps negative.
#[derive(Clone, Copy)]
struct Value {
    source: u32,
    exponent: i32,
    negative: bool,
}

impl Da4ml {
    /// Makes the environment in `folder` unless it is there already.
    pub fn install(folder: &Path) -> Result<Self, Fault> {
        let venv = folder.join("venv");
        let python = venv.join("bin/python");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers/da4ml_plan.py");
        let works = |python: &Path| {
            let version = Command::new(python)
                .args(["-c", "import da4ml, numpy, safetensors.numpy; from importlib.metadata import version; print('da4ml==' + version('da4ml'))"])
                .output();
            version.is_ok_and(|out| out.status.success() && String::from_utf8_lossy(&out.stdout).trim() == PACKAGES[0])
        };
        if !works(&python) {
            eprintln!("installing {} into {}", PACKAGES.join(", "), venv.display());
            done(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
            done(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(PACKAGES))?;
        }
        Ok(Self { python, script, folder: folder.to_owned() })
    }

    /// Plans one matrix; `None` when it takes longer than `patience`.
    pub fn plan(&self, file: &Path, depth_bound: Option<u32>, patience: Duration) -> Result<Option<Rival>, Fault> {
        let options = depth_bound.map_or_else(|| "{}".to_owned(), |slack| format!("{{\"hard_dc\": {slack}}}"));
        let answer = self.folder.join("da4ml.json");
        let mut child = Command::new(&self.python)
            .arg(&self.script)
            .args([options.as_str()])
            .arg(file)
            .env("OMP_NUM_THREADS", "1")
            .stdout(Stdio::from(std::fs::File::create(&answer)?))
            .spawn()?;
        let started = Instant::now();
        let status = loop {
            match child.try_wait()? {
                Some(status) => break status,
                None if started.elapsed() > patience => {
                    child.kill()?;
                    child.wait()?;
                    return Ok(None);
                }
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        };
        if !status.success() {
            return Err(format!("da4ml failed on {}: {status}", file.display()).into());
        }
        let plan: Plan = serde_json::from_slice(&std::fs::read(&answer)?)?;
        let graph = graph(&plan.stages)?;
        Ok(Some(Rival { graph, bits: plan.bits, cpu: plan.cpu }))
    }
}

fn done(command: &mut Command) -> Result<(), Fault> {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed with {status}").into()) }
}

/// The stages as one graph over signed 8-bit inputs.
fn graph(stages: &[Stage]) -> Result<AdderGraph, Fault> {
    let inputs = stages.first().map_or(0, |stage| stage.input_shifts.len());
    let mut graph = AdderGraph { inputs: vec![Interval::signed(8); inputs], adders: Vec::new(), outputs: Vec::new() };
    let mut given: Vec<Option<Value>> =
        (0..inputs as u32).map(|source| Some(Value { source, exponent: 0, negative: false })).collect();
    for stage in stages {
        given = run_stage(stage, &given, &mut graph)?;
    }
    let output = |value: Option<Value>| {
        value.map(|v| {
            let shift = u8::try_from(v.exponent).map_err(|_| "an output of da4ml is no integer")?;
            Ok(Term { source: v.source, shift, negative: v.negative })
        })
    };
    graph.outputs = given.into_iter().map(|value| output(value).transpose()).collect::<Result<_, Fault>>()?;
    Ok(graph)
}

fn run_stage(stage: &Stage, given: &[Option<Value>], graph: &mut AdderGraph) -> Result<Vec<Option<Value>>, Fault> {
    let mut values: Vec<Option<Value>> = Vec::new();
    for (left, right, kind, shift) in &stage.operations {
        let at = |index: i64| values.get(index as usize).copied().ok_or("da4ml refers to what is not there yet");
        let value = match kind {
            -1 => {
                let input = *left as usize;
                let value = given.get(input).copied().ok_or("da4ml reads an input that is not there")?;
                value.map(|v| Value { exponent: v.exponent + stage.input_shifts[input], ..v })
            }
            0 | 1 => {
                let second = at(*right)?.map(|v| Value {
                    exponent: v.exponent + shift,
                    negative: v.negative != (*kind == 1),
                    ..v
                });
                match (at(*left)?, second) {
                    (Some(a), Some(b)) => Some(join(graph, a, b)),
                    (only, None) | (None, only) => only,
                }
            }
            other => return Err(format!("da4ml used operation {other}, which this reader does not know").into()),
        };
        values.push(value);
    }
    let output = |((index, shift), sign): ((&i64, &i32), &bool)| {
        let value = usize::try_from(*index).ok().and_then(|index| values.get(index).copied().flatten());
        value.map(|v| Value { exponent: v.exponent + shift, negative: v.negative != *sign, ..v })
    };
    Ok(stage.outputs.iter().zip(&stage.output_shifts).zip(&stage.output_signs).map(output).collect())
}

/// Adds two values; common shifts and a common sign stay outside of the adder.
fn join(graph: &mut AdderGraph, a: Value, b: Value) -> Value {
    let exponent = a.exponent.min(b.exponent);
    let negative = a.negative && b.negative;
    let term =
        |v: Value| Term { source: v.source, shift: (v.exponent - exponent) as u8, negative: v.negative && !negative };
    graph.adders.push(Adder { left: term(a), right: term(b) });
    Value { source: (graph.inputs.len() + graph.adders.len() - 1) as u32, exponent, negative }
}

//! `run`: the simulated chip does its job: on a data file, or, as a language model, on a prompt.

use super::context::Context;
use super::sim::simulation;
use super::{Failure, Outcome, bundle, keep, tell};
use crate::emit::Golden;
use crate::model::{Dataset, Model};
use crate::pipeline::Progress;
use crate::quant;
use crate::verify::{SimOptions, answer};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Let the simulated chip do its job: every sample of a data file goes through the Verilog, or a language model goes on from
/// a prompt, token by token.
#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("job").required(true))]
pub struct Args {
    /// The bundle, as `hardwire build` wrote it.
    bundle: PathBuf,
    /// Samples: safetensors with a tensor x and, for an accuracy, labels or targets y.
    #[arg(long, value_name = "FILE", group = "job")]
    input: Option<PathBuf>,
    /// Text that a language model's chip goes on from.
    #[arg(long, value_name = "TEXT", group = "job")]
    prompt: Option<String>,
    /// Tokens that the chip adds to the prompt, at most; fewer where the text ends or the context is full.
    #[arg(long, default_value_t = 64, value_name = "N", requires = "prompt", value_parser = clap::value_parser!(u32).range(1..1 << 24))]
    tokens: u32,
    /// Samples to show as pictures, when a sample is a square image.
    #[arg(long, default_value_t = 4, value_name = "N")]
    show: usize,
    /// The float model to compare with, when the file is not the test data of the build.
    #[arg(long, value_name = "MODEL", requires = "input")]
    model: Option<PathBuf>,
}

#[derive(Serialize)]
struct Output {
    format: u32,
    samples: usize,
    correct: Option<usize>,
    accuracy: Option<f64>,
    float_accuracy: Option<f64>,
    /// Root-mean-square difference from the targets, for a regression.
    rmse: Option<f64>,
    /// Samples on which chip and golden model differ in any output.
    mismatches: usize,
    cycles: u64,
    initiation_interval: Option<f64>,
    /// The chip's class for every sample, where it answers classes.
    classes: Option<Vec<i64>>,
}

/// # Errors
/// There is no bundle, the data does not fit, or Verilator cannot build or run it.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let bundle = bundle::open(&args.bundle, context)?;
    let golden = &bundle.golden;
    let input = match (&args.input, &args.prompt, &golden.tokens) {
        (_, Some(prompt), Some(_)) => return tell::run(&args.bundle, &bundle, prompt, args.tokens, context),
        (Some(input), _, None) => input,
        (_, _, Some(_)) => {
            return Err(Failure::new(format!("{} is a language model; give it a --prompt", golden.name)));
        }
        (..) => return Err(Failure::new(format!("{} is no language model; give it samples by --input", golden.name))),
    };
    let data = Dataset::open(input, golden.program.input().len())?;
    let inputs = integers(golden, &data)?;
    let options = SimOptions { seed: 1, fast_only: true, ..SimOptions::default() };
    let (options, simulation) = simulation(&args.bundle, golden, options, context)?;
    context.reporter.stage("the golden model answers", 1);
    let vectors = answer(golden, inputs.chunks_exact(data.width).map(<[i64]>::to_vec).collect());
    context.reporter.stage("running the chip", 1);
    let (report, outputs) = simulation.run(&vectors, &options, true)?;
    if outputs.len() < data.rows {
        return Err(Failure::new(format!(
            "the chip answered {} of {} samples; `hardwire sim` says where it stops",
            outputs.len(),
            data.rows
        )));
    }
    let outputs = &outputs[outputs.len() - data.rows..];
    let mismatches = outputs.iter().zip(&vectors).filter(|(chip, vector)| **chip != vector.output).count();
    let outputs: Vec<Vec<f64>> = outputs.iter().map(|y| quant::as_reals(y)).collect();
    let has_class = golden.answers_class();
    let classes =
        data.labels.is_some().then(|| outputs.iter().map(|y| quant::class(y, has_class)).collect::<Vec<i64>>());
    let correct = data.labels.as_ref().map(|labels| quant::correct(&outputs, labels, has_class));
    let output = Output {
        format: 1,
        samples: data.rows,
        correct,
        accuracy: correct.map(|correct| correct as f64 / data.rows as f64),
        float_accuracy: float_accuracy(&args, input, golden, &data)?,
        rmse: rmse(golden, &data, &outputs),
        mismatches,
        cycles: report.cycles,
        initiation_interval: report.initiation_interval,
        classes,
    };
    let shown = pictures(golden, &data, &inputs, output.classes.as_deref(), args.show);
    context.result(&output, || shown + &text(&output))?;
    keep::keep(&args.bundle, "run", &output, context);
    Ok(if mismatches == 0 && report.passed() { Outcome::Done } else { Outcome::Wrong })
}

/// The samples of a data file as the chip takes them, one after the other.
///
/// # Errors
/// A sample is outside the chip's input range.
pub fn integers(golden: &Golden, data: &Dataset) -> Result<Vec<i64>, Failure> {
    quant::chip_samples(golden.input_step, golden.input_range, data).map_err(|(at, value)| {
        Failure::new(format!(
            "sample {}, column {} (counting from 0) is {value}, outside the chip's input range {}",
            at / data.width,
            at % data.width,
            golden.input_range
        ))
    })
}

fn float_accuracy(args: &Args, input: &Path, golden: &Golden, data: &Dataset) -> Result<Option<f64>, Failure> {
    let Some(labels) = &data.labels else { return Ok(None) };
    if let Some(path) = &args.model {
        let model = Model::open(path)?;
        if model.input.size != data.width {
            return Err(Failure::new(format!(
                "{} reads {} values, the chip {}",
                path.display(),
                model.input.size,
                data.width
            )));
        }
        let outputs = quant::evaluate(&model, golden.input_step, data);
        return Ok(Some(quant::correct(&outputs, labels, golden.answers_class()) as f64 / data.rows as f64));
    }
    // The build measured the float model on the test data; it holds for the same file only.
    let report = bundle::report(&args.bundle);
    let same = report["accuracy"]["data"].as_str() == Some(&crate::emit::sha256(&std::fs::read(input)?));
    Ok(if same { report["accuracy"]["float"]["accuracy"].as_f64() } else { None })
}

fn rmse(golden: &Golden, data: &Dataset, outputs: &[Vec<f64>]) -> Option<f64> {
    let targets = data.targets.as_ref().filter(|targets| targets.width == golden.program.output().len())?;
    Some(quant::rmse(outputs, golden.output_step?, targets))
}

/// The first `count` samples as pictures side by side, with what the chip says of them.
fn pictures(golden: &Golden, data: &Dataset, inputs: &[i64], classes: Option<&[i64]>, count: usize) -> String {
    const SHADES: [&str; 5] = ["  ", "░░", "▒▒", "▓▓", "██"];
    let side = data.width.isqrt();
    let count = count.min(data.rows);
    if side * side != data.width || side > 32 || count == 0 {
        return String::new();
    }
    let range = golden.input_range;
    let span = (range.hi() - range.lo()).max(1);
    let mut text = String::new();
    for y in 0..side {
        for sample in 0..count {
            text.push_str("  ");
            for x in 0..side {
                let value = inputs[sample * data.width + y * side + x] - range.lo();
                text.push_str(
                    SHADES[(value * (SHADES.len() as i64 - 1) + span / 2).div_euclid(span).clamp(0, 4) as usize],
                );
            }
        }
        text.push('\n');
    }
    for sample in 0..count {
        let says = classes.map_or(String::new(), |classes| format!("chip: {}", classes[sample]));
        let label = data.labels.as_ref().map_or(String::new(), |labels| format!(", label: {}", labels[sample]));
        text.push_str(&format!("  {:width$}", says + &label, width = 2 * side));
    }
    text.push_str("\n\n");
    text
}

fn text(output: &Output) -> String {
    let mut text = String::new();
    if let (Some(correct), Some(accuracy)) = (output.correct, output.accuracy) {
        let float =
            output.float_accuracy.map_or(String::new(), |float| format!("; the float model {:.2} %", float * 100.0));
        text.push_str(&format!("{correct} of {} right: {:.2} %{float}\n", output.samples, accuracy * 100.0));
    }
    if let Some(rmse) = output.rmse {
        text.push_str(&format!("{rmse:.5} RMS from the targets\n"));
    }
    text.push_str(&format!(
        "{} samples through the simulated chip in {} cycles; {} differ from the golden model\n",
        output.samples, output.cycles, output.mismatches
    ));
    text
}

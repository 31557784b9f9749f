//! `build`: a model becomes a bundle, or is compared with one.

use super::context::Context;
use super::table::{table, thousands};
use super::{Failure, Outcome, keep};
use crate::arith::{AdderGraph, Style};
use crate::emit;
use crate::model::WeightFormat;
use crate::pipeline::{self, BuildOptions, PipelineError, PlanStore, Report, Targets, TokenReport};
use crate::quant::{Requantization, Score};
use serde::Serialize;
use std::fs;
use std::path::PathBuf;

/// Compile a model into a bundle: Verilog, golden model, testbench, flow scripts.
#[derive(clap::Args)]
pub struct Args {
    /// A directory with a model.toml, a model.toml, a .safetensors file, or a Hugging Face directory of the llama family.
    model: PathBuf,
    /// The directory to write; an earlier bundle there is replaced, its work/ included, anything else is left alone.
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Width of the burned weights: ternary, or int2 to int8.
    #[arg(long, default_value = "int8", value_name = "FORMAT")]
    weights: WeightFormat,
    /// Another format for some matrices of a language model, as `head=int8`, `down=int6` (in every layer) or
    /// `layer3_down=int8`; may be repeated.
    #[arg(long, value_name = "NAME=FORMAT", value_parser = super::inspect::named_format)]
    matrix: Vec<(String, WeightFormat)>,
    /// Calibration data instead of what the model names: safetensors with a tensor x; for a language model a text, instead
    /// of texts that it writes itself.
    #[arg(long, value_name = "FILE")]
    calib: Option<PathBuf>,
    /// Let the chip of a language model give the scores of all tokens, on a stream of their own.
    #[arg(long)]
    logits: bool,
    /// Texts of a full context that a language model writes to measure its loss on.
    #[arg(long, default_value_t = 16, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=4096))]
    texts: u32,
    /// How accumulators return to narrow activations.
    #[arg(long, default_value = "auto", value_enum)]
    requant: Requant,
    /// Most adders in a row between two registers: smaller is a faster clock and more registers.
    #[arg(long, default_value_t = 6, value_name = "K", value_parser = clap::value_parser!(u32).range(1..=64))]
    stage_depth: u32,
    /// Widest data bus of the two streams, in bits; vectors that need more take several beats.
    #[arg(long, default_value_t = 512, value_name = "BITS", value_parser = clap::value_parser!(u32).range(8..=4096))]
    bus: u32,
    /// Bits of every activation that enter per clock: 8 is a vector per clock, less is smaller and slower.
    #[arg(long, default_value = "8", value_name = "BITS", value_enum)]
    digit: Digit,
    /// Rows of a layer that share one reduction tree and take turns on it: smaller by about as much, F times slower.
    #[arg(long, default_value_t = 1, value_name = "F", value_parser = clap::value_parser!(u32).range(1..=65_536))]
    fold: u32,
    /// Choose digit and fold of every layer: the smallest chip that takes so many vectors (tokens) per second.
    #[arg(
        long,
        visible_alias = "target-vectors-per-second",
        value_name = "RATE",
        conflicts_with_all = ["digit", "fold"],
        value_parser = positive
    )]
    target_tokens_per_second: Option<f64>,
    /// Choose digit and fold of every layer: at most so many gates (NAND2 equivalents, as estimated here); without a rate
    /// the fastest such chip.
    #[arg(long, value_name = "GATES", conflicts_with_all = ["digit", "fold"], value_parser = positive)]
    target_area: Option<f64>,
    /// Clock that rates are counted at and that flow scripts ask for; hardwire synth --clock says whether it is met.
    #[arg(long, default_value_t = pipeline::DEFAULT_CLOCK_MHZ, value_name = "MHZ", value_parser = clap::value_parser!(u32).range(1..=20_000))]
    clock: u32,
    /// How a digit-serial layer is computed: the smallest of those that take one clock per digit, or one by name.
    #[arg(long, default_value = "auto", value_enum)]
    style: StyleChoice,
    /// How long to search for small adder graphs; 0 is greedy only.
    #[arg(long, default_value_t = crate::arith::PlanOptions::default().effort, value_name = "E")]
    effort: u32,
    /// Name of the top module instead of the model's.
    #[arg(long, value_name = "NAME")]
    top: Option<String>,
    /// Write nothing: build in memory and compare with the bundle at DIR; exit 1 and show a diff when they differ.
    #[arg(long)]
    check: bool,
}

/// How accumulators return to narrow activations, as typed.
#[derive(Clone, Copy, clap::ValueEnum)]
pub enum Requant {
    /// By shift where the weight scale can absorb it, else by constant multiplier.
    Auto,
    /// Always by shift.
    Shift,
    /// Always by constant multiplier.
    Multiplier,
}

impl From<Requant> for Requantization {
    fn from(typed: Requant) -> Self {
        match typed {
            Requant::Auto => Self::Auto,
            Requant::Shift => Self::Shift,
            Requant::Multiplier => Self::Multiplier,
        }
    }
}

#[derive(Serialize)]
struct Output<'a> {
    #[serde(flatten)]
    report: &'a Report,
    bundle: String,
    files: usize,
}

/// # Errors
/// The model, its data or the output directory.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    if args.output.file_name().is_none() {
        return Err(Failure::new(format!(
            "{} is no name for a directory; give one that can be created",
            args.output.display()
        )));
    }
    let styles = styles(args.digit, args.style, false)?;
    if !args.check {
        emit::prepare(&args.output)?;
    } else if !args.output.is_dir() {
        return Err(emit::BundleError::Absent { dir: args.output }.into());
    }
    let options = BuildOptions {
        model: args.model,
        calibration: args.calib,
        weights: args.weights,
        matrices: args.matrix,
        requantization: args.requant.into(),
        logits: args.logits,
        texts: args.texts as usize,
        stage_depth: args.stage_depth,
        bus_bits: args.bus,
        digit: args.digit.bits(),
        fold: args.fold,
        targets: (args.target_tokens_per_second.is_some() || args.target_area.is_some()).then_some(Targets {
            per_second: args.target_tokens_per_second,
            gates: args.target_area,
            clock_mhz: args.clock,
        }),
        clock_mhz: args.clock,
        styles,
        effort: args.effort,
        top: args.top,
    };
    let store = if args.check { Plans { dir: None } } else { Plans::beside(&args.output) };
    let built = pipeline::build(&options, &store, &context.reporter);
    if let (Err(PipelineError::Target { .. } | PipelineError::LanguageTarget), false) = (&built, args.check) {
        // Nothing is to be gone on with.
        let _ = fs::remove_dir_all(emit::partial(&args.output));
    }
    let chip = built?;
    if args.check {
        let difference = emit::difference(&args.output, &chip.files)?;
        let value = serde_json::json!({"format": 1, "identical": difference.is_empty(), "difference": difference});
        let dir = args.output.display();
        context.result(&value, || match difference.is_empty() {
            true => format!("{dir} is what a fresh build gives, byte for byte ({} files)", chip.files.len()),
            false => format!("{difference}\n{dir} is not what a fresh build gives"),
        })?;
        return Ok(if difference.is_empty() { Outcome::Done } else { Outcome::Wrong });
    }
    let mut files = chip.files;
    let count = files.len();
    keep::add_page(&mut files)?;
    emit::write(&args.output, &files)?;
    let output = args.output.display().to_string();
    let value = Output { report: &chip.report, bundle: output.clone(), files: count };
    context.result(&value, || text(&chip.report, options.digit, &output, count) + &keep::summary(&args.output))?;
    Ok(Outcome::Done)
}

/// A number above zero.
fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && value > 0.0 => Ok(value),
        _ => Err("a number above 0 is needed".to_owned()),
    }
}

/// `--digit`.
#[derive(Clone, Copy, clap::ValueEnum)]
pub enum Digit {
    #[value(name = "1")]
    One,
    #[value(name = "2")]
    Two,
    #[value(name = "4")]
    Four,
    #[value(name = "8")]
    Eight,
}

impl Digit {
    pub fn bits(self) -> u32 {
        1 << self as u32
    }
}

/// `--style`.
#[derive(Clone, Copy, clap::ValueEnum)]
pub enum StyleChoice {
    /// The smallest.
    Auto,
    /// Shared serial adders; as many clocks as the widest result has digits.
    Serial,
    /// A compressor tree per row.
    Compressor,
    /// Inputs of equal weight are counted, the counts multiplied.
    Popcount,
    /// The shared adder graph on one digit at a time.
    Graph,
}

/// The styles that planning may choose from; `any` includes those that take more clocks than the inputs have digits.
pub fn styles(digit: Digit, style: StyleChoice, any: bool) -> Result<Vec<Style>, Failure> {
    let style = match style {
        StyleChoice::Auto => return Ok(Style::ALL.into_iter().filter(|one| any || !one.follows_outputs()).collect()),
        StyleChoice::Serial => Style::Serial,
        StyleChoice::Compressor => Style::Compressor,
        StyleChoice::Popcount => Style::Popcount,
        StyleChoice::Graph => Style::Graph,
    };
    if digit.bits() == pipeline::PARALLEL {
        let name = style.name();
        return Err(Failure::new(format!("--style {name} is for digit-serial chips; add --digit 1, 2 or 4")));
    }
    Ok(vec![style])
}

/// Finished plans in the hidden directory of a build in progress; what cannot be read or written is planned again.
pub struct Plans {
    dir: Option<PathBuf>,
}

impl Plans {
    /// Beside the bundle to be written.
    pub fn beside(output: &std::path::Path) -> Self {
        Self { dir: Some(emit::partial(output).join("plans")) }
    }
}

impl PlanStore for Plans {
    fn get(&self, key: &str) -> Option<AdderGraph> {
        let bytes = fs::read(self.dir.as_ref()?.join(key)).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    fn put(&self, key: &str, graph: &AdderGraph) {
        let Some(dir) = &self.dir else { return };
        let Ok(bytes) = serde_json::to_vec(graph) else { return };
        let fresh = dir.join(format!("{key}.new"));
        let written = fs::create_dir_all(dir).and_then(|()| fs::write(&fresh, bytes));
        let _ = written.and_then(|()| fs::rename(&fresh, dir.join(key)));
    }
}

/// What could be chosen, smallest first.
fn choices(report: &Report) -> String {
    let t = &report.totals;
    let row = |choice: &pipeline::Choice| {
        let own = choice.initiation_interval == t.initiation_interval && choice.gates == t.gates;
        vec![
            format!("{}{}", pipeline::summary(&choice.layers), if own { " (this chip)" } else { "" }),
            thousands(choice.gates.round() as u64),
            format!("{:.2}", choice.gates / t.weights.max(1) as f64),
            choice.initiation_interval.to_string(),
            choice.latency_cycles.to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = report.choices.iter().map(row).collect();
    let heading = ["choice", "gates", "gates per weight", "clocks per vector", "latency"];
    format!("\n{}{ESTIMATED}", table(&heading, &rows))
}

/// The foot of tables of gates.
const ESTIMATED: &str =
    "gates are NAND2 equivalents of the whole chip, estimated before synthesis; hardwire synth measures them\n";

/// Clocks per token at some positions.
fn speech(tokens: &TokenReport) -> String {
    let clocks = tokens.clocks_per_token.iter().map(|at| format!("{} at position {}", at.clocks, at.position));
    format!("clocks per token: {}; context {}", clocks.collect::<Vec<_>>().join(", "), tokens.context)
}

fn text(report: &Report, digit: u32, output: &str, files: usize) -> String {
    let t = &report.totals;
    let mut text = format!(
        "{}: {} weights became {} adders\n\n",
        report.name,
        thousands(t.weights as u64),
        thousands(t.adders as u64)
    );
    let rows: Vec<Vec<String>> = report
        .units
        .iter()
        .map(|u| {
            let layers = report.quantization.iter().map(|layer| (&layer.name, layer.format, layer.weight_error));
            let matrices = report.language.iter().flat_map(|language| &language.matrices);
            let matrices = matrices.map(|matrix| (&matrix.name, matrix.format, matrix.output_error));
            let quantized = layers.chain(matrices).find(|(name, ..)| **name == u.name);
            vec![
                u.name.clone(),
                u.ops.join(" + "),
                u.inputs.to_string(),
                u.outputs.to_string(),
                u.style.unwrap_or_default().to_owned(),
                quantized.map_or(String::new(), |(_, format, _)| format.to_string()),
                quantized.map_or(String::new(), |(.., error)| format!("{:.2} %", error * 100.0)),
                u.adders.to_string(),
                u.adder_bits.to_string(),
                u.register_bits.to_string(),
                u.latency.to_string(),
            ]
        })
        .collect();
    let heading = [
        "unit",
        "ops",
        "inputs",
        "outputs",
        "style",
        "weights",
        "error",
        "adders",
        "adder bits",
        "register bits",
        "latency",
    ];
    text.push_str(&table(&heading, &rows));
    text.push('\n');
    if let Some(accuracy) = &report.accuracy {
        text.push_str(&match (accuracy.scores.float, accuracy.scores.integer) {
            (Score::Accuracy { accuracy: float, samples, .. }, Score::Accuracy { accuracy: integer, .. }) => format!(
                "accuracy  {:.2} % as burned, {:.2} % in float ({:+.2} points on {samples} test samples)\n",
                integer * 100.0,
                float * 100.0,
                (integer - float) * 100.0
            ),
            (Score::Regression { rmse: float, samples }, Score::Regression { rmse: integer, .. }) => {
                format!("error     {integer:.5} RMS as burned, {float:.5} in float ({samples} test samples)\n")
            }
            _ => String::new(),
        });
    }
    if let Some(language) = &report.language {
        let loss = &language.loss;
        text.push_str(&format!(
            "loss      {:.4} nats per token against float on {} tokens; the same likeliest token in {:.1} %\n",
            loss.divergence,
            thousands(loss.tokens as u64),
            loss.agreement * 100.0
        ));
    }
    let speed = match &report.tokens {
        Some(tokens) => speech(tokens),
        None => format!(
            "one vector per {} clock{}, latency {} clocks",
            t.initiation_interval,
            if t.initiation_interval == 1 { "" } else { "s" },
            t.latency_cycles
        ),
    };
    text.push_str(&format!(
        "size      {} adder bits, {} register bits\nspeed     {speed}\nproof     all {} weights equal the quantized checkpoint (linear forms)\nbundle    {output} ({files} files)\n",
        thousands(t.adder_bits),
        thousands(t.register_bits),
        thousands(t.proved_weights as u64),
    ));
    if !report.choices.is_empty() {
        text.push_str(&choices(report));
    }
    if !report.digits.is_empty() {
        let rows: Vec<Vec<String>> = report
            .digits
            .iter()
            .map(|choice| {
                vec![
                    format!("{}{}", choice.digit, if choice.digit == digit { " (this chip)" } else { "" }),
                    thousands(choice.gates.round() as u64),
                    format!("{:.2}", choice.gates_per_weight),
                    choice.initiation_interval.to_string(),
                    choice.latency_cycles.to_string(),
                ]
            })
            .collect();
        text.push('\n');
        text.push_str(&table(&["digit", "gates", "gates per weight", "clocks per vector", "latency"], &rows));
        text.push_str(ESTIMATED);
    }
    text
}

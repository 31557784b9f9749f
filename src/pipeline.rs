//! The order of the stages, and nothing else: checkpoint, calibration, quantization, planning, proof, lowering, bundle.
//!
//! `build` makes a chip in memory; nothing is written here. Planning is the long stage: tiles are planned in parallel,
//! and a [`PlanStore`] may keep finished plans, so that an interrupted build goes on where it stopped. A plan from a
//! store is proved like any other.

use crate::arith::{AdderGraph, PlanOptions, ProofError, Style};
use crate::checkpoint::{CheckpointError, Tensor};
use crate::emit::{
    self, BundleFiles, Golden, GoldenError, MANIFEST, Manifest, Settings, TOKENIZER, TensorEntry, sha256,
};
use crate::int::{Interval, Program};
use crate::model::{Dataset, DatasetError, LayerKind, Model, ModelError, Network, WeightFormat};
use crate::quant::{self, Accuracy, LayerReport, QuantError, QuantOptions, Quantized, Requantization};
use crate::rtl::{
    LowerError, LowerOptions, Lowered, ModuleGates, Plans, StreamFormat, TokenInterface, UnitFacts, Word, legal_name,
    lower, modules, top_gates,
};
use crate::tools::{adder_map, known_adders};
use crate::verify::{conversation, test_vectors};
use rayon::prelude::*;
use schedule::{initiation_interval, token_clocks};
use serde::Serialize;
use std::path::{Path, PathBuf};
use thiserror::Error;

mod language;
mod matrix;
mod planning;
mod schedule;
mod targets;

pub use language::{LanguageReport, LanguageSettings, TokenReport, quantize_language};
pub use matrix::{MatrixFrontier, MatrixOptions, build_matrix, matrix_frontier};
pub use planning::plan_program;
pub use schedule::TokenClocks;
pub use targets::{Choice, Targets, summary};

/// Rows and columns a tile may have: tiles this large keep nearly all sharing, and tools survive their text.
const TILE: usize = 128;
/// The digit that takes every activation whole.
pub const PARALLEL: u32 = 8;
/// Clock in MHz that flow scripts ask for unless told otherwise.
pub const DEFAULT_CLOCK_MHZ: u32 = 100;
/// Real samples and random vectors that a bundle carries for its testbench.
const REAL_VECTORS: usize = 48;
const RANDOM_VECTORS: usize = 16;
const VECTOR_SEED: u64 = 1;

/// Everything a build may be told.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    pub model: PathBuf,
    /// Calibration data instead of what the model names.
    pub calibration: Option<PathBuf>,
    pub weights: WeightFormat,
    /// Other formats of a language model's matrices, by name.
    pub matrices: Vec<(String, WeightFormat)>,
    pub requantization: Requantization,
    /// A language model's chip gives the scores of all tokens, too.
    pub logits: bool,
    /// Texts of a full context to measure a language model's loss on.
    pub texts: usize,
    /// Adders in a row between two registers.
    pub stage_depth: u32,
    /// Widest `tdata` in bits.
    pub bus_bits: u32,
    /// Bits of every activation that enter per clock: 1, 2, 4, or 8 for all.
    pub digit: u32,
    /// Rows that share a reduction tree, at most; 1 for none.
    pub fold: u32,
    /// Instead of `digit` and `fold`: what the chip must reach.
    pub targets: Option<Targets>,
    /// Clock in MHz that the flow scripts ask for.
    pub clock_mhz: u32,
    /// The digit-serial styles to choose from; not read at digit 8.
    pub styles: Vec<Style>,
    /// How long planning searches; see [`PlanOptions::effort`].
    pub effort: u32,
    /// Name of the top module instead of the model's.
    pub top: Option<String>,
}

/// Told what is going on. Stages come one after another; `total` counts units of work.
pub trait Progress: Sync {
    fn stage(&self, name: &str, total: u64);
    fn advance(&self, work: u64);
    /// Something the user should know though the build goes on.
    fn warn(&self, message: &str);
}

/// Keeps finished adder graphs by a key that determines them.
pub trait PlanStore: Sync {
    fn get(&self, key: &str) -> Option<AdderGraph>;
    fn put(&self, key: &str, graph: &AdderGraph);
}

/// A chip in memory.
#[derive(Debug)]
pub struct Chip {
    pub files: BundleFiles,
    pub report: Report,
}

/// `report.json`: what was built, how accurate and how large it is in the units of this stage.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    pub format: u32,
    pub name: String,
    pub top: String,
    pub input: StreamFormat,
    pub output: StreamFormat,
    /// Float against integer on the test data the model names.
    pub accuracy: Option<AccuracyReport>,
    /// What a language model loses, and how fast it speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<TokenReport>,
    pub quantization: Vec<LayerReport>,
    pub units: Vec<UnitFacts>,
    pub modules: Vec<ModuleGates>,
    pub totals: Totals,
    /// What the same chip would be with other digits; only with a digit of less than 8 bits.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub digits: Vec<DigitChoice>,
    /// What could be chosen for the targets asked for, smallest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

/// One row of the comparison of digits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DigitChoice {
    pub digit: u32,
    /// Gate equivalents of the whole chip before synthesis.
    pub gates: f64,
    pub gates_per_weight: f64,
    pub initiation_interval: u64,
    pub latency_cycles: u64,
}

#[derive(Clone, Debug, Serialize)]
pub struct AccuracyReport {
    /// SHA-256 of the data file.
    pub data: String,
    #[serde(flatten)]
    pub scores: Accuracy,
}

/// Sums over all units.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Totals {
    pub weights: usize,
    pub nonzeros: usize,
    pub adders: usize,
    pub adder_bits: u64,
    pub register_bits: u64,
    /// Gate equivalents of the whole chip before synthesis.
    pub gates: f64,
    /// Weights whose adder graph was proved equal to the quantized tensor by linear forms: all, or there is no chip.
    pub proved_weights: usize,
    /// From the first beat taken to the first beat offered, in an idle chip.
    pub latency_cycles: u64,
    /// Clock cycles per vector when nothing waits; of a language model, per token of one sequence in mid-context.
    pub initiation_interval: u64,
}

#[derive(Debug, Error)]
pub enum PipelineError {
    #[error(transparent)]
    Model(#[from] ModelError),
    #[error("the model names no calibration data; name some in model.toml under [data], or give --calib FILE")]
    NoCalibration,
    #[error(transparent)]
    Dataset(#[from] DatasetError),
    #[error("the test data {} holds {value} in sample {sample}, column {column} (counting from 0), outside the chip's input range {range}", file.display())]
    TestRange { file: PathBuf, sample: usize, column: usize, value: i64, range: Interval },
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    #[error("{}{}{} {what}", file.display(), if tensor.is_empty() { ":" } else { ": tensor " }, tensor)]
    Matrix { file: PathBuf, tensor: String, what: String },
    #[error("{} holds no text to calibrate on", file.display())]
    EmptyText { file: PathBuf },
    #[error(
        "the model has no matrix {name}; there are {kinds}, one of a layer as layer0_query to layer{last}_down, and head"
    )]
    NoMatrix { name: String, kinds: String, last: usize },
    #[error(transparent)]
    Tokenizer(#[from] crate::model::TokenizerError),
    #[error("{what}")]
    Target { what: String },
    #[error("{option} is for language models; {name} is none, leave it out")]
    NoLanguage { option: &'static str, name: String },
    #[error("a language model's chip is not chosen by target yet; give --digit and --fold")]
    LanguageTarget,
    #[error("cannot quantize the model")]
    Quant(#[from] QuantError),
    #[error("layer {layer} was planned wrongly")]
    Proof { layer: String, source: ProofError },
    #[error(transparent)]
    Lower(#[from] LowerError),
    #[error(transparent)]
    Golden(#[from] GoldenError),
    #[error("cannot print the design")]
    Template(#[from] askama::Error),
    #[error("cannot write JSON")]
    Json(#[from] serde_json::Error),
    #[error("cannot read {}", path.display())]
    Read { path: PathBuf, source: std::io::Error },
}

/// Builds the chip of a model.
///
/// # Errors
/// Whatever stage cannot go on; the message names the tensor, layer or file and the cure.
pub fn build(options: &BuildOptions, store: &dyn PlanStore, progress: &dyn Progress) -> Result<Chip, PipelineError> {
    progress.stage("reading the model", 1);
    let network = Network::open(&options.model)?;
    let unused = match &network {
        Network::Layers(model) => &model.unused_tensors,
        Network::Llama(model) => &model.unused_tensors,
    };
    for tensor in unused {
        progress.warn(&format!("tensor {tensor} of the checkpoint belongs to no layer and is left out"));
    }
    match network {
        Network::Layers(model) => build_layers(&model, options, store, progress),
        Network::Llama(model) => language::build(&model, options, store, progress),
    }
}

/// The settings that do not depend on the kind of model.
fn settings(options: &BuildOptions, calibration: Option<&Path>) -> Result<Settings, PipelineError> {
    Ok(Settings {
        weights: options.weights.to_string(),
        matrices: options.matrices.iter().map(|(name, format)| format!("{name}={format}")).collect(),
        requantization: format!("{:?}", options.requantization).to_lowercase(),
        stage_depth: options.stage_depth,
        bus_bits: options.bus_bits,
        digit: options.digit,
        fold: options.fold,
        layers: Vec::new(),
        clock_mhz: options.clock_mhz,
        styles: if options.targets.is_some() { options.styles.clone() } else { styles(options.digit, &options.styles) },
        tile: TILE,
        plan: PlanOptions { effort: options.effort, ..PlanOptions::default() },
        calibration: calibration.map(digest_of).transpose()?,
    })
}

/// Builds the chip of a model of layers.
fn build_layers(
    model: &Model,
    options: &BuildOptions,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Chip, PipelineError> {
    let for_language = [("--matrix", !options.matrices.is_empty()), ("--logits", options.logits)];
    if let Some((option, _)) = for_language.into_iter().find(|(_, given)| *given) {
        return Err(PipelineError::NoLanguage { option, name: model.name.clone() });
    }
    let file = options.calibration.clone().or_else(|| model.data.calibration.clone());
    let file = file.ok_or(PipelineError::NoCalibration)?;
    let calibration = Dataset::open_for(&file, model)?;

    progress.stage("quantizing", 1);
    let choice = QuantOptions { weights: options.weights, requantization: options.requantization };
    let quantized = quant::quantize(model, &calibration, choice)?;

    progress.stage("comparing float and integer", 1);
    let (accuracy, samples) = measure(model, &quantized, &file, &calibration)?;

    let settings = settings(options, Some(&file))?;
    let source = Source {
        top: legal_name(options.top.as_ref().unwrap_or(&model.name)),
        name: model.name.clone(),
        tensors: tensors(model),
        quantized,
        evidence: Evidence::Samples(samples),
        accuracy,
        language: None,
    };
    let compare = match options.targets {
        Some(targets) => Compare::Targets(targets),
        None => Compare::Digits,
    };
    assemble(source, settings, compare, store, progress)
}

/// The styles that matter.
fn styles(digit: u32, styles: &[Style]) -> Vec<Style> {
    if digit >= PARALLEL { Vec::new() } else { styles.to_vec() }
}

/// What a chip is made from.
struct Source {
    name: String,
    top: String,
    quantized: Quantized,
    tensors: Vec<TensorEntry>,
    evidence: Evidence,
    accuracy: Option<AccuracyReport>,
    language: Option<language::Speech>,
}

/// What the testbench works through.
enum Evidence {
    /// Real inputs, beside corners and random ones.
    Samples(Vec<Vec<i64>>),
    /// Commands, in their order.
    Session(Vec<Word>),
}

/// What a chip is compared with.
enum Compare {
    Nothing,
    /// The same chip at every digit.
    Digits,
    /// All that could be chosen, of which it is the best that reaches these.
    Targets(Targets),
}

/// Plans, proves, lowers and prints.
fn assemble(
    source: Source,
    mut settings: Settings,
    compare: Compare,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Chip, PipelineError> {
    let mut choices = Vec::new();
    if let Compare::Targets(targets) = compare {
        (settings, choices) = targets::choose(&source, &settings, targets, store, progress)?;
    }
    let Source { name, top, quantized, tensors, evidence, accuracy, language } = source;
    let plans = plan_program(&quantized.program, &settings, store, progress)?;

    progress.stage("writing the chip", 1);
    let tokens = language.as_ref().map(|speech| speech.tokens.clone());
    let streams = [quantized.program.input(), quantized.program.output()];
    let [input, output] = match tokens {
        Some(_) => [Word::STREAM; 2],
        None => streams.map(|elements| StreamFormat::of(elements, settings.bus_bits)),
    };
    let golden = Golden {
        name,
        top,
        input,
        output,
        tokens,
        program: quantized.program,
        input_step: quantized.input_step,
        input_range: quantized.input_range,
        output_step: quantized.output_step,
    };
    let (lowered, mut files) = rtl(&golden, &plans, &settings, &tensors)?;
    evidence.write(&golden, &emit::origin(&tensors), &mut files);
    companions(&golden, &lowered, &settings, &tensors, &mut files)?;
    let totals = totals(&lowered);
    let (language, tokens) = match language {
        Some(speech) => {
            files.insert(TOKENIZER.to_owned(), speech.tokenizer);
            (Some(speech.report), Some(TokenReport::of(&golden, &lowered)))
        }
        None => (None, None),
    };
    let digits = if matches!(compare, Compare::Digits) && settings.digit < PARALLEL {
        compare_digits(&golden, &settings, &totals, &tensors, store, progress)?
    } else {
        Vec::new()
    };
    let report = Report {
        format: 1,
        name: golden.name.clone(),
        top: golden.top.clone(),
        input: lowered.input,
        output: lowered.output,
        accuracy,
        language,
        tokens,
        quantization: quantized.layers,
        modules: modules(&lowered.design),
        units: lowered.units,
        totals,
        digits,
        choices,
    };
    files.insert("report.json".to_owned(), json(&report)?);
    let manifest = Manifest {
        format: Manifest::FORMAT,
        tool: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        name: golden.name,
        top: golden.top,
        options: settings,
        inputs: tensors,
        files: emit::entries(&files),
    };
    files.insert(MANIFEST.to_owned(), json(&manifest)?);
    Ok(Chip { files, report })
}

/// Plans and lowers the chip at every digit.
fn compare_digits(
    golden: &Golden,
    settings: &Settings,
    own: &Totals,
    tensors: &[TensorEntry],
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Vec<DigitChoice>, PipelineError> {
    let mut choices = Vec::new();
    for digit in [1, 2, 4, PARALLEL] {
        let totals = if digit == settings.digit {
            *own
        } else {
            let settings = Settings { digit, ..settings.clone() };
            let plans = plan_program(&golden.program, &settings, store, progress)?;
            totals(&lowered(golden.body(), &plans, &settings, tensors)?)
        };
        choices.push(DigitChoice {
            digit,
            gates: totals.gates,
            gates_per_weight: totals.gates / totals.weights.max(1) as f64,
            initiation_interval: totals.initiation_interval,
            latency_cycles: totals.latency_cycles,
        });
    }
    Ok(choices)
}

/// Scores of both models on the test data, and up to [`REAL_VECTORS`] real inputs for the testbench.
fn measure(
    model: &Model,
    quantized: &Quantized,
    calibration_file: &Path,
    calibration: &Dataset,
) -> Result<(Option<AccuracyReport>, Vec<Vec<i64>>), PipelineError> {
    let test = model.data.test.as_ref().map(|file| Ok::<_, DatasetError>((file, Dataset::open_for(file, model)?)));
    let test = test.transpose()?;
    let (file, data) = test.as_ref().map_or((calibration_file, calibration), |(file, data)| (file.as_path(), data));
    let integers = quant::chip_samples(quantized.input_step, quantized.input_range, data).map_err(|(at, value)| {
        PipelineError::TestRange {
            file: file.to_owned(),
            sample: at / data.width,
            column: at % data.width,
            value,
            range: quantized.input_range,
        }
    })?;
    let samples = integers.chunks_exact(data.width).take(REAL_VECTORS).map(<[i64]>::to_vec).collect();
    let scores = test.is_some().then(|| quant::compare(model, quantized, data, &integers)).flatten();
    let report = scores.map(|scores| Ok::<_, PipelineError>(AccuracyReport { data: digest_of(file)?, scores }));
    Ok((report.transpose()?, samples))
}

/// The design and its Verilog files: what `verify` regenerates from a bundle's golden program.
///
/// # Errors
/// The program has no hardware, or a defect of the compiler.
pub fn rtl(
    golden: &Golden,
    plans: &Plans,
    settings: &Settings,
    tensors: &[TensorEntry],
) -> Result<(Lowered, BundleFiles), PipelineError> {
    let lowered = lowered(golden.body(), plans, settings, tensors)?;
    let origin = emit::origin(tensors);
    let print = |module| Ok((format!("rtl/{}.v", module_name(module)), emit::verilog(module, &origin)?.into_bytes()));
    let mut files: BundleFiles = lowered.design.modules.par_iter().map(print).collect::<Result<_, PipelineError>>()?;
    let list: String = lowered.design.modules.iter().map(|module| format!("{}.v\n", module.name)).collect();
    files.insert("rtl/filelist.f".to_owned(), list.into_bytes());
    Ok((lowered, files))
}

/// `body` is the program, the name of the top, and how a language model is talked to.
fn lowered(
    (program, top, tokens): (&Program, &str, Option<&TokenInterface>),
    plans: &Plans,
    settings: &Settings,
    tensors: &[TensorEntry],
) -> Result<Lowered, LowerError> {
    let options = LowerOptions {
        top: top.to_owned(),
        stage_depth: settings.stage_depth,
        bus_bits: settings.bus_bits,
        tokens: tokens.cloned(),
        sources: emit::sources(tensors),
    };
    lower(program, plans, &options)
}

fn module_name(module: &crate::rtl::Module) -> &str {
    &module.name
}

/// Everything beside the Verilog: golden program, testbench, flow scripts.
fn companions(
    golden: &Golden,
    lowered: &Lowered,
    settings: &Settings,
    tensors: &[TensorEntry],
    files: &mut BundleFiles,
) -> Result<(), PipelineError> {
    let origin = emit::origin(tensors);
    let (program, weights) = golden.write()?;
    files.insert("golden/program.json".to_owned(), program.into_bytes());
    files.insert("golden/weights.safetensors".to_owned(), weights);
    for (name, text) in emit::testbench(golden, &origin)? {
        files.insert(format!("tb/{name}"), text.into_bytes());
    }
    for (name, text) in emit::flow(&lowered.design, &golden.top, settings.clock_mhz, &origin)? {
        files.insert(format!("flow/{name}"), text.into_bytes());
    }
    for (library, adders) in known_adders() {
        let text = adder_map(&adders, &golden.top, &origin)?;
        files.insert(format!("flow/techmap/{library}.v"), text.into_bytes());
    }
    Ok(())
}

impl Evidence {
    /// Adds the file that the testbench works through, with the golden model's answers.
    fn write(self, golden: &Golden, origin: &[String], files: &mut BundleFiles) {
        let (name, text) = match self {
            Self::Samples(samples) => {
                let vectors = test_vectors(golden, &samples, REAL_VECTORS, RANDOM_VECTORS, VECTOR_SEED);
                ("vectors", emit::vectors_text(origin, &vectors))
            }
            Self::Session(commands) => ("session", emit::session_text(origin, &conversation(golden, commands))),
        };
        files.insert(format!("tb/{name}.txt"), text.into_bytes());
    }
}

fn totals(lowered: &Lowered) -> Totals {
    let units = &lowered.units;
    let (latency, interval) = match lowered.context {
        Some(context) => {
            let clocks = |position| token_clocks(units, position as u64).clocks;
            (clocks(0), clocks(context / 2))
        }
        None => {
            let latency: u64 = units.iter().map(|unit| u64::from(unit.latency)).sum();
            (lowered.input.beats as u64 + latency, initiation_interval(lowered))
        }
    };
    let weights = units.iter().map(|unit| unit.weights).sum();
    Totals {
        weights,
        nonzeros: units.iter().map(|unit| unit.nonzeros).sum(),
        adders: units.iter().map(|unit| unit.adders).sum(),
        adder_bits: units.iter().map(|unit| unit.adder_bits).sum(),
        register_bits: units.iter().map(|unit| unit.register_bits).sum(),
        gates: top_gates(&lowered.design),
        proved_weights: weights,
        latency_cycles: latency,
        initiation_interval: interval,
    }
}

/// The tensors that become the chip, in the order of the layers.
fn tensors(model: &Model) -> Vec<TensorEntry> {
    let mut entries = Vec::new();
    for layer in &model.layers {
        let LayerKind::Linear(linear) = &layer.kind else { continue };
        let named = [("weight", Some(&linear.weight_tensor)), ("bias", linear.bias_tensor.as_ref())];
        for (role, name) in named.into_iter().filter_map(|(role, name)| Some((role, name?))) {
            let tensor = model.checkpoint.tensor(name);
            entries.extend(tensor.map(|tensor| tensor_entry(&layer.name, role, name, &tensor)));
        }
    }
    entries
}

fn tensor_entry(layer: &str, role: &str, name: &str, tensor: &Tensor) -> TensorEntry {
    TensorEntry {
        layer: layer.to_owned(),
        role: role.to_owned(),
        tensor: name.to_owned(),
        dtype: tensor.dtype().to_string(),
        shape: tensor.shape().to_vec(),
        sha256: tensor.sha256(),
    }
}

fn digest_of(path: &Path) -> Result<String, PipelineError> {
    let bytes = std::fs::read(path).map_err(|source| PipelineError::Read { path: path.to_owned(), source })?;
    Ok(sha256(&bytes))
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, PipelineError> {
    Ok((serde_json::to_string_pretty(value)? + "\n").into_bytes())
}

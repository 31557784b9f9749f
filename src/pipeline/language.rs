//! A language model becomes an integer program, and both are compared on texts that were not used to make it; the program
//! becomes a chip that is talked to in tokens.

use super::schedule::{TokenClocks, token_clocks, turns};
use super::{BuildOptions, Chip, Compare, Evidence, PipelineError, PlanStore, Progress, Source, tensor_entry};
use crate::emit::{Golden, TOKENIZER, TensorEntry};
use crate::int::{Argmax, Interval, Op, Program};
use crate::model::llama::{Gain, Matrix, greedy};
use crate::model::{Llama, Tokenizer, WeightFormat};
use crate::quant::llama::{
    LanguageModel, LanguageOptions, Loss, MatrixReport, loss, quantize_llama, sample, sequences,
};
use crate::quant::{Quantized, Requantization};
use crate::rtl::{Lowered, StreamFormat, TokenInterface, legal_name};
use crate::verify::exercise;
use rayon::prelude::*;
use serde::Serialize;
use std::path::PathBuf;

/// Seeds of the texts to calibrate on, and of those to measure on: they never meet.
const CALIBRATION_SEED: u64 = 0;
const LOSS_SEED: u64 = 1 << 32;
/// Seed of the texts whose beginnings the bundle's testbench feeds, how many and how long they are, and how many tokens
/// the chip adds.
const SESSION_SEED: u64 = 2 << 32;
const SESSION_TEXTS: usize = 3;
const SESSION_PROMPT: usize = 5;
const SESSION_TOKENS: u32 = 12;
/// Texts the float model writes to calibrate on.
const CALIBRATION_TEXTS: usize = 16;

/// What quantizing a language model may be told.
#[derive(Clone, Debug)]
pub struct LanguageSettings {
    pub weights: WeightFormat,
    /// Formats of matrices by name; see [`LanguageOptions`].
    pub matrices: Vec<(String, WeightFormat)>,
    pub requantization: Requantization,
    /// Text to calibrate on; without one the float model writes some.
    pub calibration: Option<PathBuf>,
    /// Texts of a full context to measure the loss on.
    pub texts: usize,
}

/// What a language model loses as integers.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageReport {
    pub weights: String,
    /// What the scales were chosen on: a file, or the float model's own texts.
    pub calibration: String,
    pub calibration_tokens: usize,
    /// On texts the float model sampled.
    pub loss: Loss,
    /// Along the likeliest text from the first token on.
    pub greedy: Agreement,
    pub matrices: Vec<MatrixReport>,
}

/// How often both models find the same token likeliest.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Agreement {
    pub tokens: usize,
    pub share: f64,
}

/// What a language model's chip has beside its program.
pub(super) struct Speech {
    pub tokens: TokenInterface,
    /// The tokenizer's file as it was.
    pub tokenizer: Vec<u8>,
    pub report: LanguageReport,
}

/// How a language model's chip is talked to, and how fast it speaks.
#[derive(Clone, Debug, Serialize)]
pub struct TokenReport {
    pub vocabulary: usize,
    pub context: usize,
    /// Tokens that end a text.
    pub stops: Vec<u32>,
    /// The stream of scores, where there is one.
    pub logits: Option<StreamFormat>,
    /// Of one sequence, at the first position, at 128 where there is one, and at the last.
    pub clocks_per_token: Vec<TokenClocks>,
    /// Where the clocks of a token go, in mid-context.
    pub turns: Vec<UnitTurn>,
}

/// When a unit works on the token at a position, in clocks since that token entered the network.
#[derive(Clone, Debug, Serialize)]
pub struct UnitTurn {
    pub unit: String,
    pub position: u64,
    pub begins: u64,
    pub ends: u64,
}

impl TokenReport {
    pub(super) fn of(golden: &Golden, lowered: &Lowered) -> Self {
        let context = lowered.context.unwrap_or(1);
        let tokens = golden.tokens.clone().unwrap_or_default();
        let mut positions = vec![0, 128.min(context as u64 - 1), context as u64 - 1];
        positions.dedup();
        let middle = context as u64 / 2;
        let units = lowered.units.iter().zip(turns(&lowered.units, middle));
        let turns = units.map(|(unit, turn)| UnitTurn {
            unit: unit.name.clone(),
            position: middle,
            begins: turn.begins,
            ends: turn.ends,
        });
        Self {
            vocabulary: golden.vocabulary(),
            context,
            stops: tokens.stops,
            logits: tokens.logits,
            clocks_per_token: positions.into_iter().map(|at| token_clocks(&lowered.units, at)).collect(),
            turns: turns.collect(),
        }
    }
}

/// Builds the chip of a language model.
pub(super) fn build(
    model: &Llama,
    options: &BuildOptions,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Chip, PipelineError> {
    if options.targets.is_some() {
        return Err(PipelineError::LanguageTarget);
    }
    let tokenizer = tokenizer(model)?;
    let choice = LanguageSettings {
        weights: options.weights,
        matrices: options.matrices.clone(),
        requantization: options.requantization,
        calibration: options.calibration.clone(),
        texts: options.texts,
    };
    let (integer, report) = quantize_language(model, &choice, progress)?;
    let scores = &integer.program.output()[1..];
    let stops = model.config.eos.iter().chain(&model.config.bos).copied();
    let mut stops: Vec<u32> = stops.filter(|stop| (*stop as usize) < model.config.vocabulary).collect();
    stops.sort_unstable();
    stops.dedup();
    let logits = options.logits.then(|| StreamFormat::of(scores, options.bus_bits));
    let prompts: Vec<Vec<u32>> = (0..SESSION_TEXTS)
        .map(|at| sample(model, SESSION_SEED + at as u64, SESSION_PROMPT.min(model.config.context)))
        .collect();
    let program = if options.logits { integer.program } else { without_scores(&integer.program)? };
    let source = Source {
        top: legal_name(options.top.as_ref().unwrap_or(&model.name)),
        name: model.name.clone(),
        tensors: tensors(model),
        evidence: Evidence::Session(exercise(&program, &prompts, SESSION_TOKENS)),
        quantized: Quantized {
            input_step: 1.0,
            input_range: program.input().first().copied().unwrap_or(Interval::point(0)),
            output_step: Some(integer.logit_step),
            program,
            layers: Vec::new(),
        },
        accuracy: None,
        language: Some(Speech { tokens: TokenInterface { stops, logits }, tokenizer, report }),
    };
    let settings = super::settings(options, options.calibration.as_deref())?;
    super::assemble(source, settings, Compare::Nothing, store, progress)
}

/// The file of the tokenizer, once it is known to fit the model.
fn tokenizer(model: &Llama) -> Result<Vec<u8>, PipelineError> {
    Tokenizer::open(&model.dir, model.config.vocabulary)?;
    let name = TOKENIZER.rsplit('/').next().unwrap_or(TOKENIZER);
    let path = model.dir.join(name);
    std::fs::read(&path).map_err(|source| PipelineError::Read { path, source })
}

/// The program with the likeliest token as its only output.
fn without_scores(program: &Program) -> Result<Program, PipelineError> {
    let mut nodes = program.nodes().to_vec();
    if let Some(Op::Argmax(op)) = nodes.last_mut().map(|node| &mut node.op) {
        *op = Argmax { keep_scores: false };
    }
    Ok(Program::new(program.input().to_vec(), nodes).map_err(crate::emit::GoldenError::from)?)
}

/// The tensors that become the chip, by the names of its units.
fn tensors(model: &Llama) -> Vec<TensorEntry> {
    let mut entries = Vec::new();
    let mut add = |layer: &str, role: &str, name: &str| {
        let tensor = model.checkpoint.tensor(name);
        entries.extend(tensor.map(|tensor| tensor_entry(layer, role, name, &tensor)));
    };
    let mut matrix = |layer: &str, matrix: &Matrix, gain: Option<&Gain>| {
        add(layer, "weight", &matrix.tensor);
        if let Some(bias) = &matrix.bias_tensor {
            add(layer, "bias", bias);
        }
        if let Some(gain) = gain {
            add(layer, "gain", &gain.tensor);
        }
    };
    matrix("embedding", &model.embedding, None);
    for (at, layer) in model.layers.iter().enumerate() {
        for (name, weights) in layer.matrices() {
            let gain = match name {
                "query" | "key" | "value" => Some(&layer.attention_norm),
                "gate" | "up" => Some(&layer.mlp_norm),
                _ => None,
            };
            matrix(&format!("layer{at}_{name}"), weights, gain);
        }
    }
    matrix("head", model.head(), Some(&model.norm));
    entries
}

/// Quantizes a language model and measures what that costs.
///
/// # Errors
/// The calibration text is of no use, a matrix bears a name of none, or a matrix cannot be quantized.
pub fn quantize_language(
    model: &Llama,
    settings: &LanguageSettings,
    progress: &dyn Progress,
) -> Result<(LanguageModel, LanguageReport), PipelineError> {
    check_names(model, settings)?;
    let context = model.config.context;
    let texts = match &settings.calibration {
        Some(file) => {
            progress.stage("reading the calibration text", 1);
            let text =
                std::fs::read_to_string(file).map_err(|source| PipelineError::Read { path: file.clone(), source })?;
            let tokens = Tokenizer::open(&model.dir, model.config.vocabulary)?.encode(&text)?;
            let texts = sequences(model, &tokens);
            if texts.is_empty() {
                return Err(PipelineError::EmptyText { file: file.clone() });
            }
            texts
        }
        None => {
            written(model, CALIBRATION_SEED, CALIBRATION_TEXTS, "the float model writes text to calibrate on", progress)
        }
    };
    progress.stage("quantizing", 1);
    let options = LanguageOptions {
        weights: settings.weights,
        matrices: settings.matrices.clone(),
        requantization: settings.requantization,
    };
    let integer = quantize_llama(model, &texts, &options)?;
    let fresh = written(model, LOSS_SEED, settings.texts, "the float model writes text to measure on", progress);
    progress.stage("comparing float and integer", 1);
    let scores = loss(model, &integer, &fresh);
    let first = model.config.bos.unwrap_or(0);
    let likeliest: Vec<u32> = std::iter::once(first).chain(greedy(model, &[first], context)).collect();
    let along = loss(model, &integer, std::slice::from_ref(&likeliest));
    let report = LanguageReport {
        weights: settings.weights.to_string(),
        calibration: match &settings.calibration {
            Some(file) => file.display().to_string(),
            None => format!("{CALIBRATION_TEXTS} texts sampled by the float model"),
        },
        calibration_tokens: texts.iter().map(Vec::len).sum(),
        loss: scores,
        greedy: Agreement { tokens: along.tokens, share: along.agreement },
        matrices: integer.matrices.clone(),
    };
    Ok((integer, report))
}

/// Texts of a full context, sampled by the float model.
fn written(model: &Llama, seed: u64, count: usize, stage: &str, progress: &dyn Progress) -> Vec<Vec<u32>> {
    progress.stage(stage, count as u64);
    let write = |at: usize| {
        let text = sample(model, seed + at as u64, model.config.context);
        progress.advance(1);
        text
    };
    (0..count).into_par_iter().map(write).collect()
}

/// Refuses formats for matrices that the model does not have.
fn check_names(model: &Llama, settings: &LanguageSettings) -> Result<(), PipelineError> {
    let kinds: Vec<&str> =
        model.layers.iter().take(1).flat_map(|layer| layer.matrices().map(|(name, _)| name)).collect();
    for (name, _) in &settings.matrices {
        let in_layer = |kind: &&str| {
            let layer = name.strip_prefix("layer").and_then(|rest| rest.strip_suffix(*kind)?.strip_suffix('_'));
            layer.and_then(|layer| layer.parse::<usize>().ok()).is_some_and(|layer| layer < model.layers.len())
        };
        if name != "head" && !kinds.contains(&name.as_str()) && !kinds.iter().any(in_layer) {
            return Err(PipelineError::NoMatrix {
                name: name.clone(),
                kinds: kinds.join(", "),
                last: model.layers.len().saturating_sub(1),
            });
        }
    }
    Ok(())
}

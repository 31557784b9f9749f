//! A language model becomes an integer program, and both are compared on texts that were not used to make it.

use super::{PipelineError, Progress};
use crate::model::llama::greedy;
use crate::model::{Llama, Tokenizer, WeightFormat};
use crate::quant::Requantization;
use crate::quant::llama::{
    LanguageModel, LanguageOptions, Loss, MatrixReport, loss, quantize_llama, sample, sequences,
};
use rayon::prelude::*;
use serde::Serialize;
use std::path::PathBuf;

/// Seeds of the texts to calibrate on, and of those to measure on: they never meet.
const CALIBRATION_SEED: u64 = 0;
const LOSS_SEED: u64 = 1 << 32;
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
            let tokens = Tokenizer::open(&model.dir, &model.config)?.encode(&text)?;
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

//! `inspect`: what is in a checkpoint, and which layers its description makes of it; what a language model says, and what it
//! loses as integers.

use super::build::Requant;
use super::context::Context;
use super::table::{table, thousands};
use super::{Failure, Outcome};
use crate::model::llama::{LlamaFacts, greedy};
use crate::model::{Llama, ModelFacts, Network, ParseWeightFormatError, TensorFacts, Tokenizer, WeightFormat};
use crate::pipeline::{LanguageReport, LanguageSettings, Progress, quantize_language};
use serde::Serialize;
use std::path::PathBuf;

/// Matrices listed as losing most.
const WORST: usize = 8;

/// Show what is in a checkpoint: tensors, shapes, value ranges, layers. With a prompt, let a language model go on from it.
#[derive(clap::Args)]
pub struct Args {
    /// A directory with a model.toml, a model.toml, a .safetensors file, or a Hugging Face directory of the llama family.
    model: PathBuf,
    /// Print this text and what the float model says next, the likeliest token each time, and nothing else.
    #[arg(long, value_name = "TEXT")]
    prompt: Option<String>,
    /// Tokens to add to the prompt, at most; fewer where the text ends or the context is full.
    #[arg(long, default_value_t = 64, value_name = "N", requires = "prompt")]
    tokens: usize,
    /// Quantize a language model's weights to this format and report what that costs: ternary, or int2 to int8.
    #[arg(long, value_name = "FORMAT", conflicts_with = "prompt")]
    weights: Option<WeightFormat>,
    /// Another format for some matrices, as `head=int8`, `down=int6` (in every layer) or `layer3_down=int8`; may be repeated.
    #[arg(long, value_name = "NAME=FORMAT", requires = "weights", value_parser = named_format)]
    matrix: Vec<(String, WeightFormat)>,
    /// Text to calibrate on instead of texts that the float model writes itself.
    #[arg(long, value_name = "FILE", requires = "weights")]
    calib: Option<PathBuf>,
    /// How accumulators return to narrow activations.
    #[arg(long, default_value = "auto", value_enum, requires = "weights")]
    requant: Requant,
    /// Texts of a full context that the float model writes to measure the loss on.
    #[arg(long, default_value_t = 16, value_name = "N", requires = "weights", value_parser = clap::value_parser!(u32).range(1..=4096))]
    texts: u32,
}

/// A name and the format of what bears it.
pub fn named_format(text: &str) -> Result<(String, WeightFormat), String> {
    let (name, format) = text.split_once('=').ok_or("give a name, =, and a format, as head=int8")?;
    Ok((name.to_owned(), format.parse().map_err(|error: ParseWeightFormatError| error.to_string())?))
}

#[derive(Serialize)]
struct Output<F> {
    format: u32,
    #[serde(flatten)]
    facts: F,
}

#[derive(Serialize)]
struct Told {
    format: u32,
    prompt: String,
    /// Prompt and continuation.
    text: String,
    /// All tokens, those of the prompt first.
    tokens: Vec<u32>,
    prompt_tokens: usize,
}

/// # Errors
/// The model or its tokenizer cannot be read, or the prompt is of no use.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    if let Some(weights) = args.weights {
        let Network::Llama(model) = Network::open(&args.model)? else {
            return Err(Failure::new(format!(
                "{} is no language model; its loss is in the report of build",
                args.model.display()
            )));
        };
        let settings = LanguageSettings {
            weights,
            matrices: args.matrix,
            requantization: args.requant.into(),
            calibration: args.calib,
            texts: args.texts as usize,
        };
        let (_, report) = quantize_language(&model, &settings, &context.reporter)?;
        let output = Output { format: 1, facts: report };
        context.result(&output, || loss_text(&output.facts))?;
        return Ok(Outcome::Done);
    }
    match (Network::open(&args.model)?, args.prompt) {
        (Network::Llama(model), Some(prompt)) => tell(&model, prompt, args.tokens, context)?,
        (Network::Llama(model), None) => {
            let output = Output { format: 1, facts: model.facts() };
            context.result(&output, || llama_text(&output.facts))?;
        }
        (Network::Layers(model), None) => {
            let output = Output { format: 1, facts: model.facts() };
            context.result(&output, || text(&output.facts))?;
        }
        (Network::Layers(model), Some(_)) => {
            return Err(Failure::new(format!(
                "{} is no language model, so it cannot go on from a prompt; leave out --prompt",
                model.name
            )));
        }
    }
    Ok(Outcome::Done)
}

fn tell(model: &Llama, prompt: String, count: usize, context: &Context) -> Result<(), Failure> {
    let tokenizer = Tokenizer::open(&model.dir, model.config.vocabulary)?;
    let mut tokens = tokenizer.prompt(&prompt, model.config.context)?;
    let prompt_tokens = tokens.len();
    context.reporter.stage("the float model speaks", 1);
    let next = greedy(model, &tokens, count);
    tokens.extend(next);
    let text = tokenizer.decode(&tokens)?;
    let told = Told { format: 1, prompt, text, tokens, prompt_tokens };
    context.result(&told, || told.text.clone())
}

fn loss_text(report: &LanguageReport) -> String {
    let loss = &report.loss;
    let mut text = format!(
        "{} weights, calibrated on {} ({} tokens)\n\n\
         divergence {:.4} +- {:.4} nats per token over {} tokens sampled by the float model\n\
         cross entropy {:.4} nats in float, {:.4} as integers; perplexity {:.3} and {:.3}\n\
         same likeliest token in {:.1} % of positions, {:.1} % along the likeliest text ({} tokens)\n\nBy position\n",
        report.weights,
        report.calibration,
        thousands(report.calibration_tokens as u64),
        loss.divergence,
        loss.standard_error,
        thousands(loss.tokens as u64),
        loss.float_nats,
        loss.integer_nats,
        loss.float_perplexity,
        loss.integer_perplexity,
        loss.agreement * 100.0,
        report.greedy.share * 100.0,
        report.greedy.tokens
    );
    let quarters: Vec<Vec<String>> = loss
        .quarters
        .iter()
        .map(|q| vec![format!("{}..{}", q.from, q.to), q.tokens.to_string(), format!("{:.4}", q.divergence)])
        .collect();
    text.push_str(&table(&["positions", "tokens", "divergence"], &quarters));
    text.push_str("\nMatrices that lose most\n");
    let mut matrices: Vec<_> = report.matrices.iter().collect();
    matrices.sort_by(|a, b| b.output_error.total_cmp(&a.output_error));
    let rows: Vec<Vec<String>> = matrices
        .iter()
        .take(WORST)
        .map(|m| {
            let shape = format!("{}x{}", m.rows, m.cols);
            let shifts = format!("{} of {}", m.shift_rows, m.rows);
            vec![m.name.clone(), m.format.to_string(), shape, shifts, format!("{:.3} %", m.output_error * 100.0)]
        })
        .collect();
    text.push_str(&table(&["matrix", "weights", "shape", "shift only", "error of the result"], &rows));
    text
}

fn llama_text(facts: &LlamaFacts) -> String {
    let mut text = format!(
        "{}: {} of the llama family, {} parameters, context {}\n\n",
        facts.name,
        facts.model_type,
        thousands(facts.parameters as u64),
        facts.context
    );
    text.push_str(&format!(
        "{} layers of {} elements; {} heads of {} elements over {} key and value heads; MLP of {}\n\
         vocabulary of {} tokens, head {}; rotary base {}, scaling {}; norm epsilon {:e}\n\nMatrices\n",
        facts.layers,
        facts.hidden_size,
        facts.heads,
        facts.head_dim,
        facts.kv_heads,
        facts.intermediate_size,
        facts.vocabulary,
        if facts.tied_head { "tied to the embedding" } else { "of its own" },
        facts.rope_theta,
        facts.rope_scaling,
        facts.norm_epsilon
    ));
    let matrices: Vec<Vec<String>> = facts
        .matrices
        .iter()
        .map(|m| {
            let numbers = [m.outputs, m.inputs, m.count, m.weights].map(|n| n.to_string());
            let bias = if m.bias { "yes" } else { "no" };
            std::iter::once(m.name.to_owned()).chain(numbers).chain([bias.to_owned()]).collect()
        })
        .collect();
    text.push_str(&table(&["name", "outputs", "inputs", "count", "weights", "bias"], &matrices));
    text.push_str(&tensor_text(&facts.tensors));
    if !facts.unused_tensors.is_empty() {
        text.push_str(&format!("\nBelonging to no layer: {}\n", facts.unused_tensors.join(", ")));
    }
    text
}

fn text(facts: &ModelFacts) -> String {
    let mut text = format!(
        "{}: {} inputs, {} outputs, {} parameters\n\nLayers\n",
        facts.name,
        facts.inputs,
        facts.outputs,
        thousands(facts.parameters as u64)
    );
    let layers: Vec<Vec<String>> = facts
        .layers
        .iter()
        .map(|l| {
            let numbers = [l.inputs, l.outputs, l.parameters].map(|n| n.to_string());
            [l.name.clone(), l.kind.clone()].into_iter().chain(numbers).collect()
        })
        .collect();
    text.push_str(&table(&["name", "kind", "inputs", "outputs", "parameters"], &layers));
    text.push_str(&tensor_text(&facts.tensors));
    if !facts.unused_tensors.is_empty() {
        text.push_str(&format!("\nBelonging to no layer: {}\n", facts.unused_tensors.join(", ")));
    }
    text
}

fn tensor_text(tensors: &[TensorFacts]) -> String {
    let number = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{v:.4}"));
    let rows: Vec<Vec<String>> = tensors
        .iter()
        .map(|t| {
            vec![
                t.name.clone(),
                t.dtype.clone(),
                format!("{:?}", t.shape),
                number(t.min),
                number(t.max),
                t.zeros.to_string(),
                t.not_finite.to_string(),
                t.sha256[..16].to_owned(),
            ]
        })
        .collect();
    "\nTensors\n".to_owned()
        + &table(&["name", "dtype", "shape", "min", "max", "zeros", "NaN/inf", "sha256 (first 16)"], &rows)
}

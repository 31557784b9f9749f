//! `inspect`: what is in a checkpoint, and which layers its description makes of it; what a language model says.

use super::context::Context;
use super::table::{table, thousands};
use super::{Failure, Outcome};
use crate::model::llama::{LlamaFacts, greedy};
use crate::model::{Llama, ModelFacts, Network, TensorFacts, Tokenizer};
use crate::pipeline::Progress;
use serde::Serialize;
use std::path::PathBuf;

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
    let tokenizer = Tokenizer::open(&model.dir, &model.config)?;
    let mut tokens = tokenizer.prompt(&prompt, &model.config)?;
    let prompt_tokens = tokens.len();
    context.reporter.stage("the float model speaks", 1);
    let next = greedy(model, &tokens, count);
    tokens.extend(next);
    let text = tokenizer.decode(&tokens)?;
    let told = Told { format: 1, prompt, text, tokens, prompt_tokens };
    context.result(&told, || told.text.clone())
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

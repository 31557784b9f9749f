//! `inspect`: what is in a checkpoint, and which layers its description makes of it.

use super::context::Context;
use super::table::{table, thousands};
use super::{Failure, Outcome};
use crate::model::{Model, ModelFacts};
use serde::Serialize;
use std::path::PathBuf;

/// Show what is in a checkpoint: tensors, shapes, value ranges, layers.
#[derive(clap::Args)]
pub struct Args {
    /// A directory with a model.toml, a model.toml, or a .safetensors file.
    model: PathBuf,
}

#[derive(Serialize)]
struct Output {
    format: u32,
    #[serde(flatten)]
    facts: ModelFacts,
}

/// # Errors
/// The model cannot be read.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let facts = Model::open(&args.model)?.facts();
    let output = Output { format: 1, facts };
    context.result(&output, || text(&output.facts))?;
    Ok(Outcome::Done)
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
    text.push_str("\nTensors\n");
    let number = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{v:.4}"));
    let tensors: Vec<Vec<String>> = facts
        .tensors
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
    text.push_str(&table(&["name", "dtype", "shape", "min", "max", "zeros", "NaN/inf", "sha256 (first 16)"], &tensors));
    if !facts.unused_tensors.is_empty() {
        text.push_str(&format!("\nBelonging to no layer: {}\n", facts.unused_tensors.join(", ")));
    }
    text
}

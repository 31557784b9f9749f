//! What `inspect` prints of a language model.

use super::{Llama, Matrix, Scaling};
use crate::model::facts::TensorFacts;
use serde::Serialize;

/// A language model at a glance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LlamaFacts {
    pub name: String,
    pub family: &'static str,
    /// `model_type` of `config.json`.
    pub model_type: String,
    /// Trained values; a tied head counts once.
    pub parameters: usize,
    pub layers: usize,
    pub hidden_size: usize,
    pub intermediate_size: usize,
    pub heads: usize,
    pub kv_heads: usize,
    pub head_dim: usize,
    pub vocabulary: usize,
    pub context: usize,
    pub norm_epsilon: f64,
    pub rope_theta: f64,
    pub rope_scaling: &'static str,
    pub tied_head: bool,
    /// The matrices of a layer, which are alike in all layers, and the head.
    pub matrices: Vec<MatrixFacts>,
    pub tensors: Vec<TensorFacts>,
    pub unused_tensors: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatrixFacts {
    pub name: &'static str,
    pub outputs: usize,
    pub inputs: usize,
    pub bias: bool,
    /// How many of them the model has.
    pub count: usize,
    /// Weights of all of them.
    pub weights: usize,
}

impl Llama {
    /// Reads the whole checkpoint once.
    pub fn facts(&self) -> LlamaFacts {
        let config = &self.config;
        let facts = |name, matrix: &Matrix, count| MatrixFacts {
            name,
            outputs: matrix.rows,
            inputs: matrix.cols,
            bias: matrix.bias.is_some(),
            count,
            weights: matrix.weight.len() * count,
        };
        let first = self.layers.first().map(|layer| layer.matrices());
        let of_layers = first.into_iter().flatten().map(|(name, matrix)| facts(name, matrix, self.layers.len()));
        LlamaFacts {
            name: self.name.clone(),
            family: "llama",
            model_type: config.model_type.clone(),
            parameters: self.parameters(),
            layers: config.layers,
            hidden_size: config.hidden,
            intermediate_size: config.intermediate,
            heads: config.heads,
            kv_heads: config.kv_heads,
            head_dim: config.head_dim,
            vocabulary: config.vocabulary,
            context: config.context,
            norm_epsilon: config.norm_epsilon,
            rope_theta: config.rope.theta,
            rope_scaling: match config.rope.scaling {
                Scaling::None => "none",
                Scaling::Linear { .. } => "linear",
                Scaling::Llama3 { .. } => "llama3",
            },
            tied_head: config.tied,
            matrices: of_layers.chain([facts("head", self.head(), 1)]).collect(),
            tensors: TensorFacts::all(&self.checkpoint),
            unused_tensors: self.unused_tensors.clone(),
        }
    }
}

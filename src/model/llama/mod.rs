//! The llama family: decoder-only language models with RMS norms, rotary positions, grouped-query attention and a
//! gated MLP, from a Hugging Face directory as it is.
//!
//! `config` reads the shape, `open` holds the checkpoint against it, `evaluate` is the float reference. Names of tensors
//! are those of the `transformers` library; so is the order of a head's elements (pair `i` is elements `i` and
//! `i + head_dim / 2`).

mod config;
mod evaluate;
mod facts;
mod open;
mod problem;

pub use config::{Biases, Config, Rope, Scaling};
pub use evaluate::{Observer, Session, Site, greedy, largest, silu, softmax};
pub use facts::{LlamaFacts, MatrixFacts};
pub use problem::Problem as LlamaProblem;

use crate::checkpoint::Checkpoint;
use std::path::PathBuf;

/// A language model whose tensors fit its config and are finite.
#[derive(Debug)]
pub struct Llama {
    /// From the directory's name: `[a-z][a-z0-9_]*`.
    pub name: String,
    pub dir: PathBuf,
    pub config: Config,
    /// `[vocabulary, hidden]`.
    pub embedding: Matrix,
    pub layers: Vec<Layer>,
    /// Gain of the last norm.
    pub norm: Gain,
    /// `[vocabulary, hidden]`; the embedding where they are tied.
    pub head: Option<Matrix>,
    /// Tensors of the checkpoint that the model does not use, in name order.
    pub unused_tensors: Vec<String>,
    pub checkpoint: Checkpoint,
}

/// One decoder layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub attention_norm: Gain,
    /// `[heads · head_dim, hidden]`.
    pub query: Matrix,
    /// `[kv_heads · head_dim, hidden]`.
    pub key: Matrix,
    /// `[kv_heads · head_dim, hidden]`.
    pub value: Matrix,
    /// `[hidden, heads · head_dim]`.
    pub output: Matrix,
    pub mlp_norm: Gain,
    /// `[intermediate, hidden]`.
    pub gate: Matrix,
    /// `[intermediate, hidden]`.
    pub up: Matrix,
    /// `[hidden, intermediate]`.
    pub down: Matrix,
}

/// `y = W · x + b` with the tensor it came from. A checkpoint's floats have 32 bits at most, so nothing is lost.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    pub rows: usize,
    pub cols: usize,
    /// Row-major, finite.
    pub weight: Vec<f32>,
    /// One per row.
    pub bias: Option<Vec<f32>>,
    pub tensor: String,
    pub bias_tensor: Option<String>,
}

/// The gain of a norm, one per element.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain {
    pub values: Vec<f32>,
    pub tensor: String,
}

impl Llama {
    /// The matrix of the head.
    pub fn head(&self) -> &Matrix {
        self.head.as_ref().unwrap_or(&self.embedding)
    }

    /// Trained values.
    pub fn parameters(&self) -> usize {
        let matrix = |m: &Matrix| m.weight.len() + m.bias.as_ref().map_or(0, Vec::len);
        let layers = self.layers.iter().map(|layer| {
            let norms = layer.attention_norm.values.len() + layer.mlp_norm.values.len();
            norms + layer.matrices().iter().map(|(_, m)| matrix(m)).sum::<usize>()
        });
        layers.sum::<usize>() + matrix(&self.embedding) + self.norm.values.len() + self.head.as_ref().map_or(0, matrix)
    }
}

impl Layer {
    /// The seven matrices in the order they are used, by the names of the chip's units.
    pub fn matrices(&self) -> [(&'static str, &Matrix); 7] {
        [
            ("query", &self.query),
            ("key", &self.key),
            ("value", &self.value),
            ("output", &self.output),
            ("gate", &self.gate),
            ("up", &self.up),
            ("down", &self.down),
        ]
    }
}

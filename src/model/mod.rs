//! Checkpoint to float graph: a [`Model`] is a name, an input format and layers in order, with every weight in place.
//!
//! Topology is never guessed: it is written in a `model.toml` beside the weights, or as the same text in the
//! safetensors metadata under the key `hardwire`. `docs/model-toml.md` is the format's specification.
//!
//! `locate` finds description and weights, `description` reads the text, `assemble` holds it against the checkpoint,
//! `evaluate` is the float reference, `dataset` reads samples, `facts` is what `inspect` prints. A new activation is
//! one file in `layers/`; the recipe is there. Language models come as Hugging Face directories: [`llama`] is that
//! family, `tokenizer` its text; [`Network::open`] tells the two apart.

mod assemble;
mod dataset;
mod description;
mod error;
mod evaluate;
mod facts;
pub mod layers;
pub mod llama;
mod locate;
mod tokenizer;
mod weight_format;

use crate::checkpoint::Checkpoint;
use std::path::PathBuf;

pub use dataset::{Dataset, DatasetError, Samples, Targets};
pub use error::{ModelError, Problem};
pub use facts::{LayerFacts, ModelFacts, TensorFacts};
pub use layers::{Activation, Argmax, Layer, LayerKind, Linear};
pub use llama::Llama;
pub use tokenizer::{Tokenizer, TokenizerError};
pub use weight_format::{ParseWeightFormatError, WeightFormat};

/// Widths of inputs and layers run from 1 to this.
pub const WIDTH_LIMIT: usize = 65_536;

/// A float network whose shapes chain and whose weights are finite; see [`Model::open`].
#[derive(Debug)]
pub struct Model {
    /// Prefix of every emitted module, `[a-z][a-z0-9_]*`.
    pub name: String,
    pub input: Input,
    pub output: Output,
    pub data: DataFiles,
    /// At least one of them linear; an argmax only as the last.
    pub layers: Vec<Layer>,
    /// Tensors of the checkpoint that no layer uses, in name order: worth a warning.
    pub unused_tensors: Vec<String>,
    pub checkpoint: Checkpoint,
    /// The file the description came from: a `model.toml`, or the checkpoint when it is in the metadata.
    pub described_by: PathBuf,
}

/// Whatever can be opened: layers that are described, or a language model that describes itself.
#[derive(Debug)]
pub enum Network {
    Layers(Box<Model>),
    Llama(Box<Llama>),
}

/// What enters the chip.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Values per sample.
    pub size: usize,
    /// Real value of the integer 1, positive; `None` when calibration is to find it.
    pub scale: Option<f64>,
    /// Smallest and largest integer the chip accepts, within 16 bits signed or unsigned; only with a scale.
    pub range: Option<(i64, i64)>,
}

/// What leaves the chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Width of the signed scores when the last layer is linear, 2 to 32.
    pub bits: u32,
}

/// Data files the description names, resolved against its directory; each existed when the model was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataFiles {
    pub calibration: Option<PathBuf>,
    pub test: Option<PathBuf>,
}

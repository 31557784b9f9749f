//! What can be wrong with a model. One error carries every problem found, each with its place and its cure.

use super::WIDTH_LIMIT;
use super::llama::LlamaProblem;
use crate::checkpoint::{CheckpointError, chain};
use std::path::PathBuf;

/// Why a model cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    #[error("cannot read {}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{} is no model: pass a model.toml, a .safetensors file, a .safetensors.index.json file or a directory that holds a model.toml", path.display())]
    UnknownPath { path: PathBuf },
    #[error("{} has no description of its layers: write a model.toml beside the weights (docs/model-toml.md), or put the same text in the safetensors metadata under the key `hardwire`", path.display())]
    NoDescription { path: PathBuf },
    #[error("{} is a Hugging Face model without a description of its layers (docs/model-toml.md)", dir.display())]
    HuggingFace { dir: PathBuf },
    #[error("{} in {}:{}", count(problems.len()), path.display(), list(problems))]
    Llama { path: PathBuf, problems: Vec<LlamaProblem> },
    #[error("the description in {} is not UTF-8; save it as UTF-8 text", path.display())]
    NotUtf8 { path: PathBuf, source: std::string::FromUtf8Error },
    #[error("the description in {} is too long: the limit is {limit} bytes", path.display())]
    TooLong { path: PathBuf, limit: usize },
    #[error("{} in {}:{}", count(problems.len()), path.display(), list(problems))]
    Invalid { path: PathBuf, problems: Vec<Problem> },
    #[error("cannot open the model's checkpoint")]
    Checkpoint(#[from] CheckpointError),
}

/// One thing wrong with a description, or between it and the weights.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// TOML that cannot be read, drawn with its line.
    #[error("{message}")]
    Text { message: String },
    #[error("format = {found} is not supported; this version reads format = 1")]
    Format { found: i64 },
    #[error("{what} must be 1 to 64 characters, a lower-case letter, then lower-case letters, digits and underscores, not `{}`", value.escape_debug())]
    Name { what: String, value: String },
    #[error("there may be more problems; reading stopped after {limit}")]
    Stopped { limit: usize },
    #[error("section [input] is missing; it needs at least `size`, the number of values per sample")]
    NoInput,
    #[error("[input] size = {size} is out of range; widths run from 1 to {WIDTH_LIMIT}")]
    InputSize { size: i64 },
    #[error("[input] scale = {scale} must be a positive number: the real value of the integer 1")]
    Scale { scale: f64 },
    #[error("[input] range needs a scale: integers have no meaning without it")]
    RangeWithoutScale,
    #[error("[input] range = [{low}, {high}] must run from a smaller to a larger integer")]
    RangeEmpty { low: i64, high: i64 },
    #[error("[input] range = [{low}, {high}] must lie within -32768..32767 or 0..65535")]
    RangeWide { low: i64, high: i64 },
    #[error("[output] bits = {bits} is out of range; scores are 2 to 32 bits wide")]
    OutputBits { bits: i64 },
    #[error("[data] {key}: there is no file {}", file.display())]
    DataMissing { key: &'static str, file: PathBuf },
    #[error("there are no weights in {}: neither model.safetensors nor model.safetensors.index.json; set `weights` to the file's name", dir.display())]
    NoWeights { dir: PathBuf },
    #[error("`weights` is `{}`, but this description is in the metadata of `{file}` and describes that file; remove `weights`", weights.escape_debug())]
    OtherWeights { weights: String, file: String },
    #[error("this description's weights are `{}`, not `{file}`; open the description itself, or change its `weights`", weights.escape_debug())]
    DescribesOther { weights: String, file: String },
    #[error("the weights cannot be opened: {}", chain(source))]
    Weights { source: CheckpointError },
    #[error("there is no [[layer]]; describe every layer in order")]
    NoLayers,
    #[error("no layer is linear; a model needs at least one [[layer]] with kind = \"linear\"")]
    NoLinear,
    #[error("layers {first} and {second} are both named `{name}`; names must be unique")]
    DuplicateLayer { name: String, first: usize, second: usize },
    #[error("layer {position}, `{layer}`, is an argmax but not the last layer; move it to the end or remove it")]
    ArgmaxNotLast { layer: String, position: usize },
    #[error("layer `{layer}`: {}", chain(source))]
    Tensor { layer: String, source: CheckpointError },
    #[error("layer `{layer}`: tensor `{tensor}` has shape {shape:?}, but {}", wanted(*rank))]
    Rank { layer: String, tensor: String, shape: Vec<usize>, rank: usize },
    #[error("layer `{layer}`: tensor `{tensor}` has shape {shape:?}; widths run from 1 to {WIDTH_LIMIT}")]
    TensorWidth { layer: String, tensor: String, shape: Vec<usize> },
    #[error("layer `{layer}`: bias `{bias}` has {length} values, but weight `{weight}` has {rows} rows")]
    BiasLength { layer: String, bias: String, length: usize, weight: String, rows: usize },
    #[error("layer `{layer}` reads {inputs} values (the columns of `{tensor}`), but {before} yields {yields}")]
    Chain { layer: String, inputs: usize, tensor: String, before: String, yields: usize },
}

/// The problems as an indented list; further lines of a problem stay under its first.
fn list(problems: &[impl std::fmt::Display]) -> String {
    problems.iter().map(|problem| format!("\n  - {}", problem.to_string().replace('\n', "\n    "))).collect()
}

fn count(problems: usize) -> String {
    match problems {
        1 => "1 problem".to_owned(),
        n => format!("{n} problems"),
    }
}

fn wanted(rank: usize) -> &'static str {
    if rank == 2 { "a weight has two dimensions, [outputs, inputs]" } else { "a bias has one dimension, [outputs]" }
}

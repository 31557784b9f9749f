//! What can be wrong with a Hugging Face directory; one error carries all of it.

use crate::checkpoint::{CheckpointError, chain};

/// One thing wrong with a config, its checkpoint or its tokenizer.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    #[error("config.json is no JSON of a model: {what}")]
    Json { what: String },
    #[error("config.json has no {key}")]
    Missing { key: &'static str },
    #[error("{key} = {value} is out of range; it runs from 1 to {limit}")]
    Count { key: &'static str, value: u64, limit: usize },
    #[error("{key} = {value} is not usable; it must be a positive number, and the two factors of llama3 must differ")]
    Real { key: &'static str, value: f64 },
    #[error("{what} = {value} cannot be divided into {count} {by}")]
    Indivisible { what: &'static str, value: usize, by: &'static str, count: usize },
    #[error("{key} = {token} is beyond the vocabulary of {vocabulary} tokens")]
    Token { key: &'static str, token: u32, vocabulary: usize },
    #[error("not supported: {what}")]
    Unsupported { what: String },
    #[error("the weights cannot be opened: {}", chain(source))]
    Weights { source: CheckpointError },
    #[error("{}", chain(source))]
    Tensor { source: CheckpointError },
    #[error("tensor `{tensor}` has shape {found:?}, but config.json makes it {expected:?}")]
    Shape { tensor: String, found: Vec<usize>, expected: Vec<usize> },
    #[error("tensor `{tensor}` is there, but config.json says that there is no such bias ({key})")]
    Unexpected { tensor: String, key: &'static str },
}

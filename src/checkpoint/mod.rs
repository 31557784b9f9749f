//! Bytes to tensors: the only place that reads checkpoints.
//!
//! A checkpoint is one safetensors file or a sharded set of them behind a `model.safetensors.index.json`. Files are
//! memory-mapped, so opening costs the header alone and memory follows the tensors a caller decodes, never the file.
//! Headers are read by `header`, which reports every lie it finds by name; `tests/readers.rs` holds it against the
//! `safetensors` crate: whatever is accepted here is accepted there, with the same tensors.

mod dtype;
mod error;
mod header;
mod index;
mod nearest;
mod open;
mod tensor;

pub use dtype::Dtype;
pub(crate) use error::chain;
pub use error::{CheckpointError, IndexProblem, Place, TensorProblem};
pub use open::Checkpoint;
pub use tensor::{Tensor, TensorInfo};

//! Language models: the llama family as an integer program, and what that costs in nats.
//!
//! `observe` runs the float model over calibration texts and keeps ranges and moments, `steps` derives what the integer 1
//! stands for at every site, `program` rounds the weights and writes the ops, `matrix` rounds one matrix, `loss` compares both
//! models on texts, `text` has the float model write them.
//!
//! All scales that hardware would have to apply are chosen such that something before absorbs them: gains of norms in the next
//! matrix, the step of every channel of keys, values and of the MLP in the rows before and the columns after it.

mod loss;
mod matrix;
mod observe;
mod program;
mod steps;
mod text;

pub use loss::{Loss, Quarter, loss};
pub use matrix::MatrixReport;
pub use program::{LanguageModel, LanguageOptions, quantize_llama};
pub use text::{sample, sequences};

//! The readers against good and bad input: checkpoints, model descriptions and data files, cell libraries and what tools print.
//!
//! Every message a user can meet is a snapshot under `snapshots/`; `fuzz` feeds arbitrary and mutated bytes.

// Tests stop at the first surprise; that is what unwrap is for.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod alloc;
mod certificate;
mod checkpoint_errors;
mod dataset_errors;
mod fuzz;
mod good;
mod model_errors;
mod mutate;
mod reports;
mod support;

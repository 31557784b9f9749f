//! Post-training quantization for burning: a float model and calibration data become an integer program.
//!
//! Weights are symmetric per output channel at 2 to 8 bits or ternary; activations have 8 bits, unsigned where their
//! producer is never negative; biases enter at the accumulator's own resolution. `ranges` observes the float model,
//! `weights` rounds one channel and chooses its scale, `lower` walks the layers, `accuracy` compares the two models.

mod accuracy;
mod feedback;
pub mod llama;
mod lower;
mod ranges;
mod weights;

pub use accuracy::{Accuracy, Score, as_reals, chip_samples, class, compare, correct, evaluate, rmse};
pub use lower::{LayerReport, QuantError, QuantOptions, Quantized, Requantization, quantize};

//! The layers a model is made of, one file per kind.
//!
//! To add an activation: write `layers/NAME.rs` with a type that implements [`Activation`] and a [`Kind`] constant
//! (copy `sigmoid.rs`, or `leaky_relu.rs` when it has parameters), then add its line to the list [`ACTIVATIONS`]
//! below and declare the file. Its `kind` word, its keys in `model.toml`, the messages that list kinds and
//! `Model::evaluate` follow from that.

mod argmax;
mod leaky_relu;
mod linear;
mod relu;
mod sigmoid;
mod tanh;

use super::description::LayerTable;
use std::fmt;
use std::sync::Arc;

pub use argmax::Argmax;
pub use linear::Linear;

/// Every activation `model.toml` can name.
#[rustfmt::skip] // one line each
pub const ACTIVATIONS: &[Kind] = &[
    relu::KIND,
    leaky_relu::KIND,
    sigmoid::KIND,
    tanh::KIND,
];

/// A function applied to every value by itself.
pub trait Activation: fmt::Debug + Send + Sync {
    /// The word `model.toml` names it by.
    fn kind(&self) -> &'static str;

    /// The function, the same bits on every machine: transcendental functions come from `libm`.
    fn apply(&self, x: f64) -> f64;

    /// Whether it is `max(0, x)`, so that on integers it is an exact clamp at zero, whatever the scale.
    fn clamps_at_zero(&self) -> bool {
        false
    }
}

/// An entry of [`ACTIVATIONS`].
pub struct Kind {
    /// The word `model.toml` names it by.
    pub kind: &'static str,
    /// One line for help texts.
    pub summary: &'static str,
    /// Reads its keys, all but `kind` and `name`, from its table.
    pub(super) parse: fn(LayerTable<'_>) -> Result<Arc<dyn Activation>, toml::de::Error>,
}

/// One layer: maps `inputs` values to `outputs` values.
#[derive(Clone, Debug)]
pub struct Layer {
    /// Unique in its model, `[a-z][a-z0-9_]*`.
    pub name: String,
    pub inputs: usize,
    pub outputs: usize,
    pub kind: LayerKind,
}

/// What a layer does.
#[derive(Clone, Debug)]
pub enum LayerKind {
    Linear(Linear),
    Activation(Arc<dyn Activation>),
    Argmax(Argmax),
}

impl LayerKind {
    /// The word `model.toml` names it by.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Linear(_) => linear::KIND,
            Self::Activation(activation) => activation.kind(),
            Self::Argmax(_) => argmax::KIND,
        }
    }

    /// The layer's output for `x`, which must hold the layer's `inputs` values.
    pub fn apply(&self, x: &[f64]) -> Vec<f64> {
        match self {
            Self::Linear(linear) => linear.apply(x),
            Self::Activation(activation) => x.iter().map(|x| activation.apply(*x)).collect(),
            Self::Argmax(argmax) => argmax.apply(x),
        }
    }

    /// Number of trained values.
    pub fn parameters(&self) -> usize {
        match self {
            Self::Linear(linear) => linear.weight.len() + linear.bias.as_ref().map_or(0, Vec::len),
            Self::Activation(_) | Self::Argmax(_) => 0,
        }
    }
}

/// Every word `kind` may be, in the order messages list them.
pub(super) fn kinds() -> Vec<&'static str> {
    let activations = ACTIVATIONS.iter().map(|kind| kind.kind);
    std::iter::once(linear::KIND).chain(activations).chain(std::iter::once(argmax::KIND)).collect()
}

/// What the description says of one layer; `linear` still without its weights.
pub(super) enum LayerText {
    Linear(linear::LinearText),
    Activation(Arc<dyn Activation>),
    Argmax(Argmax),
}

/// Reads the keys of a layer of the given kind, which must be one of [`kinds`].
pub(super) fn parse(kind: &str, table: LayerTable<'_>) -> Result<LayerText, toml::de::Error> {
    match kind {
        linear::KIND => table.read().map(LayerText::Linear),
        argmax::KIND => table.read().map(LayerText::Argmax),
        _ => match ACTIVATIONS.iter().find(|activation| activation.kind == kind) {
            Some(activation) => (activation.parse)(table).map(LayerText::Activation),
            None => Err(serde::de::Error::unknown_variant(kind, &[])),
        },
    }
}

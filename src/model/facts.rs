//! What `inspect` prints of a model: plain facts, in stable order, ready for JSON.

use super::Model;
use crate::checkpoint::{Checkpoint, Tensor};
use serde::Serialize;

/// A model at a glance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ModelFacts {
    pub name: String,
    pub inputs: usize,
    pub outputs: usize,
    /// Trained values of all layers.
    pub parameters: usize,
    pub layers: Vec<LayerFacts>,
    pub tensors: Vec<TensorFacts>,
    pub unused_tensors: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LayerFacts {
    pub name: String,
    pub kind: String,
    pub inputs: usize,
    pub outputs: usize,
    /// Trained values.
    pub parameters: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TensorFacts {
    pub name: String,
    pub dtype: String,
    pub shape: Vec<usize>,
    /// Smallest finite value; `None` when there is none.
    pub min: Option<f64>,
    /// Largest finite value; `None` when there is none.
    pub max: Option<f64>,
    /// Number of elements equal to zero.
    pub zeros: usize,
    /// Number of NaNs and infinities.
    pub not_finite: usize,
    /// Of the bytes as stored, in lower-case hexadecimal.
    pub sha256: String,
}

impl Model {
    /// Reads the whole checkpoint once.
    pub fn facts(&self) -> ModelFacts {
        let layers: Vec<LayerFacts> = self
            .layers
            .iter()
            .map(|layer| LayerFacts {
                name: layer.name.clone(),
                kind: layer.kind.kind().to_owned(),
                inputs: layer.inputs,
                outputs: layer.outputs,
                parameters: layer.kind.parameters(),
            })
            .collect();
        ModelFacts {
            name: self.name.clone(),
            inputs: self.input.size,
            outputs: self.outputs(),
            parameters: layers.iter().map(|layer| layer.parameters).sum(),
            layers,
            tensors: TensorFacts::all(&self.checkpoint),
            unused_tensors: self.unused_tensors.clone(),
        }
    }
}

impl TensorFacts {
    /// The facts of every tensor of `checkpoint` in name order; reads all of it.
    pub fn all(checkpoint: &Checkpoint) -> Vec<Self> {
        let names = checkpoint.tensors().map(|info| &info.name);
        names.filter_map(|name| checkpoint.tensor(name).ok()).map(Self::of).collect()
    }

    fn of(tensor: Tensor<'_>) -> Self {
        let finite = || tensor.values().filter(|value| value.is_finite());
        Self {
            name: tensor.name().to_owned(),
            dtype: tensor.dtype().to_string(),
            shape: tensor.shape().to_vec(),
            min: finite().reduce(f64::min),
            max: finite().reduce(f64::max),
            zeros: tensor.values().filter(|value| *value == 0.0).count(),
            not_finite: tensor.len() - finite().count(),
            sha256: tensor.sha256(),
        }
    }
}

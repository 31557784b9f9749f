//! `linear`: a weight matrix times the input, plus an optional bias.

use crate::checkpoint::{Checkpoint, Tensor};
use crate::model::error::Problem;
use crate::model::{WIDTH_LIMIT, WeightFormat};

pub(in crate::model) const KIND: &str = "linear";

/// `y = W · x + b` with the tensors it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Linear {
    /// Number of outputs.
    pub rows: usize,
    /// Number of inputs.
    pub cols: usize,
    /// Row-major, finite.
    pub weight: Vec<f64>,
    /// One per row, finite.
    pub bias: Option<Vec<f64>>,
    pub weight_tensor: String,
    pub bias_tensor: Option<String>,
    /// The quantized width this layer asks for; `None` follows the build's choice.
    pub format: Option<WeightFormat>,
}

/// The keys of a linear layer.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::model) struct LinearText {
    weight: String,
    bias: Option<String>,
    weights: Option<WeightFormat>,
}

impl Linear {
    /// `W · x + b`: each row sums its products in column order from zero and adds the bias last.
    pub fn apply(&self, x: &[f64]) -> Vec<f64> {
        const TOGETHER: usize = 4;
        let mut y = Vec::with_capacity(self.rows);
        // Rows advance together so that their sums, each in its own fixed order, overlap in time.
        for block in self.weight.chunks(TOGETHER * self.cols) {
            let mut sums = [0.0; TOGETHER];
            let rows = block.len() / self.cols;
            for (col, x) in x.iter().enumerate().take(self.cols) {
                for (row, sum) in sums.iter_mut().enumerate().take(rows) {
                    *sum += block[row * self.cols + col] * x;
                }
            }
            y.extend_from_slice(&sums[..rows]);
        }
        for (y, b) in y.iter_mut().zip(self.bias.iter().flatten()) {
            *y += b;
        }
        y
    }

    /// Fetches the tensors `text` names for the layer called `layer`; everything wrong with them goes to `problems`.
    pub(in crate::model) fn load(
        layer: &str,
        text: &LinearText,
        checkpoint: &Checkpoint,
        problems: &mut Vec<Problem>,
    ) -> Option<Self> {
        let weight = fetch(layer, &text.weight, 2, checkpoint, problems);
        let bias = text.bias.as_deref().map(|name| fetch(layer, name, 1, checkpoint, problems));
        let weight = weight?;
        let (rows, cols) = (weight.shape()[0], weight.shape()[1]);
        if let Some(Some(bias)) = &bias
            && bias.shape()[0] != rows
        {
            problems.push(Problem::BiasLength {
                layer: layer.to_owned(),
                bias: bias.name().to_owned(),
                length: bias.shape()[0],
                weight: text.weight.clone(),
                rows,
            });
        }
        let weight = values(layer, weight, problems);
        let bias = match bias {
            None => None,
            Some(tensor) => Some(values(layer, tensor?, problems)?),
        };
        Some(Self {
            rows,
            cols,
            weight: weight?,
            bias,
            weight_tensor: text.weight.clone(),
            bias_tensor: text.bias.clone(),
            format: text.weights,
        })
    }

    /// Rows and columns of the weight `text` names, when they can be known: lets later layers be checked even when
    /// this one does not load.
    pub(in crate::model) fn shape(text: &LinearText, checkpoint: &Checkpoint) -> Option<(usize, usize)> {
        match checkpoint.tensor(&text.weight).ok()?.shape() {
            [rows, cols] if is_width(*rows) && is_width(*cols) => Some((*rows, *cols)),
            _ => None,
        }
    }
}

impl LinearText {
    /// The tensors it names.
    pub(in crate::model) fn tensors(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.weight.as_str()).chain(self.bias.as_deref())
    }
}

/// The tensor `name`, which must have `rank` dimensions, none of them zero or beyond the limit.
fn fetch<'a>(
    layer: &str,
    name: &str,
    rank: usize,
    checkpoint: &'a Checkpoint,
    problems: &mut Vec<Problem>,
) -> Option<Tensor<'a>> {
    let layer = layer.to_owned();
    let tensor = match checkpoint.tensor(name) {
        Ok(tensor) => tensor,
        Err(source) => {
            problems.push(Problem::Tensor { layer, source });
            return None;
        }
    };
    let shape = tensor.shape();
    if shape.len() != rank {
        problems.push(Problem::Rank { layer, tensor: name.to_owned(), shape: shape.to_vec(), rank });
        return None;
    }
    if !shape.iter().all(|size| is_width(*size)) {
        problems.push(Problem::TensorWidth { layer, tensor: name.to_owned(), shape: shape.to_vec() });
        return None;
    }
    Some(tensor)
}

fn values(layer: &str, tensor: Tensor<'_>, problems: &mut Vec<Problem>) -> Option<Vec<f64>> {
    tensor.to_f64().map_err(|source| problems.push(Problem::Tensor { layer: layer.to_owned(), source })).ok()
}

fn is_width(size: usize) -> bool {
    (1..=WIDTH_LIMIT).contains(&size)
}

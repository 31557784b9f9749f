//! Float against integer on labelled or target data: what quantization cost.

use super::Quantized;
use crate::model::{Dataset, LayerKind, Model, Samples};
use serde::Serialize;

/// One model's result on a data set.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Score {
    /// Share of samples whose class is right.
    Accuracy { correct: usize, samples: usize, accuracy: f64 },
    /// Root-mean-square difference from the targets, in the model's own units.
    Regression { samples: usize, rmse: f64 },
}

/// The same data through both models.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Accuracy {
    pub float: Score,
    pub integer: Score,
}

/// The samples as the integers that enter the chip: as they are, or rounded to the input step and saturated.
///
/// # Errors
/// The position and value of the first integer outside the chip's input range.
pub fn chip_samples(quantized: &Quantized, data: &Dataset) -> Result<Vec<i64>, (usize, i64)> {
    let range = quantized.input_range;
    match &data.samples {
        Samples::Integer(integers) => match integers.iter().position(|value| !range.contains(*value)) {
            Some(at) => Err((at, integers[at])),
            None => Ok(integers.clone()),
        },
        Samples::Real(reals) => {
            let (lo, hi) = (range.lo() as f64, range.hi() as f64);
            Ok(reals.iter().map(|x| libm::rint(x / quantized.input_step).clamp(lo, hi) as i64).collect())
        }
    }
}

/// Runs `data` through the float model and the golden model; `None` when it has neither labels nor targets that fit.
pub fn compare(model: &Model, quantized: &Quantized, data: &Dataset, integers: &[i64]) -> Option<Accuracy> {
    let step = quantized.input_step;
    let reals: Vec<f64> = match &data.samples {
        Samples::Real(reals) => reals.clone(),
        Samples::Integer(integers) => integers.iter().map(|x| *x as f64 * step).collect(),
    };
    let float: Vec<Vec<f64>> = reals.chunks_exact(data.width).map(|x| model.evaluate(x)).collect();
    let golden = integers.chunks_exact(data.width).map(|x| quantized.program.evaluate(x));
    let golden: Vec<Vec<f64>> = golden.map(|y| y.into_iter().map(|v| v as f64).collect()).collect();
    let has_class = matches!(model.layers.last().map(|layer| &layer.kind), Some(LayerKind::Argmax(_)));
    if let Some(labels) = &data.labels {
        let score = |outputs: &[Vec<f64>]| {
            let right = outputs.iter().zip(labels).filter(|(y, label)| class(y, has_class) == **label);
            let (correct, samples) = (right.count(), data.rows);
            Score::Accuracy { correct, samples, accuracy: correct as f64 / samples as f64 }
        };
        return Some(Accuracy { float: score(&float), integer: score(&golden) });
    }
    let targets = data.targets.as_ref().filter(|targets| targets.width == model.outputs())?;
    let step = quantized.output_step?;
    let score = |outputs: &[Vec<f64>], step: f64| {
        let pairs = outputs.iter().flatten().zip(&targets.values);
        let sum: f64 = pairs.map(|(y, target)| (y * step - target).powi(2)).sum();
        Score::Regression { samples: data.rows, rmse: (sum / targets.values.len() as f64).sqrt() }
    };
    Some(Accuracy { float: score(&float, 1.0), integer: score(&golden, step) })
}

fn class(y: &[f64], has_class: bool) -> i64 {
    if has_class {
        return y[0] as i64;
    }
    let best = y.iter().enumerate().fold(0, |best, (index, score)| if *score > y[best] { index } else { best });
    best as i64
}

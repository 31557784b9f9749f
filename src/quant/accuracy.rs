//! Float against integer on labelled or target data: what quantization cost.

use super::Quantized;
use crate::int::Interval;
use crate::model::{Dataset, LayerKind, Model, Samples, Targets};
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

/// The samples as the integers that enter a chip of the given input step and range: as they are, or rounded to the
/// step and saturated.
///
/// # Errors
/// The position and value of the first integer outside the range.
pub fn chip_samples(step: f64, range: Interval, data: &Dataset) -> Result<Vec<i64>, (usize, i64)> {
    match &data.samples {
        Samples::Integer(integers) => match integers.iter().position(|value| !range.contains(*value)) {
            Some(at) => Err((at, integers[at])),
            None => Ok(integers.clone()),
        },
        Samples::Real(reals) => {
            let (lo, hi) = (range.lo() as f64, range.hi() as f64);
            Ok(reals.iter().map(|x| libm::rint(x / step).clamp(lo, hi) as i64).collect())
        }
    }
}

/// The samples as real values, for an input whose integer 1 stands for `step`.
pub fn real_values(step: f64, data: &Dataset) -> Vec<f64> {
    match &data.samples {
        Samples::Real(reals) => reals.clone(),
        Samples::Integer(integers) => integers.iter().map(|x| *x as f64 * step).collect(),
    }
}

/// Runs `data` through the float model and the golden model; `None` when it has neither labels nor targets that fit.
pub fn compare(model: &Model, quantized: &Quantized, data: &Dataset, integers: &[i64]) -> Option<Accuracy> {
    let float = evaluate(model, quantized.input_step, data);
    let golden = integers.chunks_exact(data.width).map(|x| as_reals(&quantized.program.evaluate(x)));
    let golden: Vec<Vec<f64>> = golden.collect();
    let has_class = matches!(model.layers.last().map(|layer| &layer.kind), Some(LayerKind::Argmax(_)));
    if let Some(labels) = &data.labels {
        let score = |outputs: &[Vec<f64>]| {
            let (correct, samples) = (correct(outputs, labels, has_class), data.rows);
            Score::Accuracy { correct, samples, accuracy: correct as f64 / samples as f64 }
        };
        return Some(Accuracy { float: score(&float), integer: score(&golden) });
    }
    let targets = data.targets.as_ref().filter(|targets| targets.width == model.outputs())?;
    let step = quantized.output_step?;
    let score =
        |outputs: &[Vec<f64>], step| Score::Regression { samples: data.rows, rmse: rmse(outputs, step, targets) };
    Some(Accuracy { float: score(&float, 1.0), integer: score(&golden, step) })
}

/// The float model's outputs for every sample.
pub fn evaluate(model: &Model, step: f64, data: &Dataset) -> Vec<Vec<f64>> {
    real_values(step, data).chunks_exact(data.width).map(|x| model.evaluate(x)).collect()
}

/// How many samples are given their label.
pub fn correct(outputs: &[Vec<f64>], labels: &[i64], has_class: bool) -> usize {
    outputs.iter().zip(labels).filter(|(y, label)| class(y, has_class) == **label).count()
}

/// The class of an output: its first element when that is one, else the position of the largest, the lowest among
/// equals.
pub fn class(y: &[f64], has_class: bool) -> i64 {
    if has_class {
        return y[0] as i64;
    }
    let best = y.iter().enumerate().fold(0, |best, (index, score)| if *score > y[best] { index } else { best });
    best as i64
}

/// Root-mean-square difference from the targets of outputs whose 1 stands for `step`.
pub fn rmse(outputs: &[Vec<f64>], step: f64, targets: &Targets) -> f64 {
    let pairs = outputs.iter().flatten().zip(&targets.values);
    let sum: f64 = pairs.map(|(y, target)| (y * step - target).powi(2)).sum();
    (sum / targets.values.len() as f64).sqrt()
}

/// Integers of the chip as reals; exact, because an accumulator has fewer bits than a mantissa.
pub fn as_reals(integers: &[i64]) -> Vec<f64> {
    integers.iter().map(|y| *y as f64).collect()
}

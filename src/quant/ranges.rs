//! What the float model's values range over on the calibration data.

use crate::model::Model;

/// Smallest and largest value seen, and the largest magnitude that all but a share of the values stay within.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    pub min: f64,
    pub max: f64,
    /// Magnitude to clip at.
    pub clip: f64,
}

/// Share of values that may saturate so that the others keep a finer step.
const CLIPPED_SHARE: f64 = 1e-4;

impl Range {
    /// The range of `values`, which are finite.
    pub fn of(values: &mut [f64]) -> Self {
        let (min, max) = values.iter().fold((0f64, 0f64), |(lo, hi), v| (lo.min(*v), hi.max(*v)));
        values.iter_mut().for_each(|v| *v = v.abs());
        values.sort_by(f64::total_cmp);
        let kept = ((values.len() as f64) * (1.0 - CLIPPED_SHARE)).ceil() as usize;
        let clip = values.get(kept.saturating_sub(1)).copied().unwrap_or(0.0);
        Self { min, max, clip }
    }
}

/// The ranges of the input (first) and of every layer's output over `samples`, real values, one sample after another.
pub fn observe(model: &Model, samples: &[f64]) -> Vec<Range> {
    let mut values: Vec<Vec<f64>> = vec![Vec::new(); model.layers.len() + 1];
    for x in samples.chunks_exact(model.input.size) {
        values[0].extend(x);
        for (seen, output) in values[1..].iter_mut().zip(model.trace(x)) {
            seen.extend(output);
        }
    }
    values.iter_mut().map(|values| Range::of(values)).collect()
}

//! `argmax`: the index of the largest value, the lowest index among equals; only as the last layer.

pub(in crate::model) const KIND: &str = "argmax";

/// Yields the class index and, when `scores` is set, its inputs behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Argmax {
    #[serde(default)]
    pub scores: bool,
}

impl Argmax {
    /// Number of values it yields for `inputs` values.
    pub fn outputs(self, inputs: usize) -> usize {
        if self.scores { 1 + inputs } else { 1 }
    }

    pub(super) fn apply(self, x: &[f64]) -> Vec<f64> {
        let best = (1..x.len()).fold(0, |best, i| if x[i] > x[best] { i } else { best });
        let mut out = vec![best as f64];
        if self.scores {
            out.extend_from_slice(x);
        }
        out
    }
}

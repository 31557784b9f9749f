//! The float reference: what the network computes in `f64`, in one fixed order of operations on every machine.

use super::Model;

impl Model {
    /// Number of values the last layer yields.
    pub fn outputs(&self) -> usize {
        self.layers.last().map_or(self.input.size, |layer| layer.outputs)
    }

    /// The network's output for the real values `x`.
    ///
    /// # Panics
    /// Unless `x` holds exactly the model's input size of values; [`super::Dataset`] guarantees it.
    pub fn evaluate(&self, x: &[f64]) -> Vec<f64> {
        self.check(x);
        self.layers.iter().fold(x.to_vec(), |x, layer| layer.kind.apply(&x))
    }

    /// The output of every layer in order for the real values `x`.
    ///
    /// # Panics
    /// As [`Self::evaluate`].
    pub fn trace(&self, x: &[f64]) -> Vec<Vec<f64>> {
        self.check(x);
        let mut outputs: Vec<Vec<f64>> = Vec::with_capacity(self.layers.len());
        for layer in &self.layers {
            let output = layer.kind.apply(outputs.last().map_or(x, Vec::as_slice));
            outputs.push(output);
        }
        outputs
    }

    fn check(&self, x: &[f64]) {
        assert_eq!(x.len(), self.input.size, "a sample of model `{}` has {} values", self.name, self.input.size);
    }
}

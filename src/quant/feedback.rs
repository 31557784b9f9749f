//! Rounding with error feedback: what rounding one weight of a row does to the result is made up for by the weights not yet
//! rounded, as well as the inputs allow (Frantar et al., GPTQ, arXiv 2210.17323).
//!
//! Inputs that move together let one weight stand in for another; how they move is the matrix of their second moments, seen
//! on calibration data.

use nalgebra::{Cholesky, DMatrix};

/// Share of the mean second moment that is added to every input's own, so that inputs never seen have a say.
const DAMPING: f64 = 0.01;

/// Second moments of a vector: the mean of `x · xᵀ`, times the number of vectors.
#[derive(Clone, Debug)]
pub struct Moments {
    size: usize,
    /// `[size, size]`, the lower triangle.
    sums: Vec<f64>,
}

/// The order in which the weights of a row are rounded, and how each makes up for those before it.
#[derive(Clone, Debug)]
pub struct Feedback {
    order: Vec<usize>,
    /// `[size, size]` in that order: the upper factor of the inverse of the moments.
    upper: DMatrix<f64>,
    /// `[size, size]` in the order of the inputs.
    moments: DMatrix<f64>,
}

/// A rounded row and the mean square of the difference it makes to the result, up to a constant.
#[derive(Clone, Debug, PartialEq)]
pub struct Rounded {
    pub weights: Vec<i32>,
    pub error: f64,
}

impl Moments {
    pub fn new(size: usize) -> Self {
        Self { size, sums: vec![0.0; size * size] }
    }

    pub fn see(&mut self, x: &[f64]) {
        for (row, a) in self.sums.chunks_exact_mut(self.size).zip(x) {
            row.iter_mut().zip(x).for_each(|(sum, b)| *sum += a * b);
        }
    }

    pub fn merge(&mut self, other: &Self) {
        self.sums.iter_mut().zip(&other.sums).for_each(|(sum, other)| *sum += other);
    }

    /// The feedback for inputs that are these divided by `steps`; none where all inputs were zero.
    pub fn feedback(&self, steps: &[f64]) -> Option<Feedback> {
        let moment = |a: usize, b: usize| self.sums[a * self.size + b] / (steps[a] * steps[b]);
        let mean = (0..self.size).map(|at| moment(at, at)).sum::<f64>() / self.size as f64;
        if !mean.is_normal() {
            return None;
        }
        // The inputs that matter most are rounded first, while most others can still make up for them.
        let mut order: Vec<usize> = (0..self.size).collect();
        order.sort_by(|a, b| moment(*b, *b).total_cmp(&moment(*a, *a)).then(a.cmp(b)));
        let damped = |a: usize, b: usize| {
            let plain = moment(order[a], order[b]);
            if a == b { plain + DAMPING * mean } else { plain }
        };
        let inverse = Cholesky::new(DMatrix::from_fn(self.size, self.size, damped))?.inverse();
        let upper = Cholesky::new(inverse)?.l().transpose();
        let moments = DMatrix::from_fn(self.size, self.size, moment);
        Some(Feedback { order, upper, moments })
    }
}

impl Feedback {
    /// The mean square of the result of a row, up to the constant that [`Rounded::error`] has.
    pub fn energy(&self, weights: &[f64]) -> f64 {
        let row = |at: usize| -> f64 { weights.iter().enumerate().map(|(b, w)| self.moments[(b, at)] * w).sum() };
        weights.iter().enumerate().map(|(at, w)| w * row(at)).sum()
    }

    /// The row in units of `step`, each weight between `-extreme` and `extreme`.
    pub fn round(&self, weights: &[f64], step: f64, extreme: i32) -> Rounded {
        let limit = f64::from(extreme);
        let mut rest: Vec<f64> = self.order.iter().map(|at| weights[*at] / step).collect();
        let mut rounded = vec![0; weights.len()];
        let mut sum = 0.0;
        for (place, at) in self.order.iter().enumerate() {
            let integer = libm::rint(rest[place]).clamp(-limit, limit);
            rounded[*at] = integer as i32;
            let error = (rest[place] - integer) / self.upper[(place, place)];
            sum += error * error;
            for (later, value) in rest.iter_mut().enumerate().skip(place + 1) {
                *value -= error * self.upper[(place, later)];
            }
        }
        Rounded { weights: rounded, error: sum * step * step }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two inputs that are always equal: their weights need only sum to the right value.
    #[test]
    fn one_weight_makes_up_for_another() {
        let mut moments = Moments::new(3);
        for x in [[1.0, 1.0, 0.1], [2.0, 2.0, -0.3], [-1.0, -1.0, 0.2], [0.5, 0.5, 0.4]] {
            moments.see(&x);
        }
        let feedback = moments.feedback(&[1.0; 3]).unwrap_or_else(|| panic!("moments of use"));
        let rounded = feedback.round(&[1.4, 1.4, 2.2], 1.0, 7);
        assert_eq!(rounded.weights[0] + rounded.weights[1], 3, "{rounded:?}");
        assert_eq!(feedback.round(&[90.0, 0.0, -90.0], 1.0, 7).weights[2], -7);
        assert!(Moments::new(2).feedback(&[1.0; 2]).is_none());
    }
}

//! Rounding with error feedback: what rounding one weight of a row does to the result is made up for by the weights not yet
//! rounded, as well as the inputs allow (Frantar et al., GPTQ, arXiv 2210.17323).
//!
//! Inputs that move together let one weight stand in for another; how they move is the matrix of their covariances, seen on
//! calibration data. What rounding does to the mean of the result, the bias makes up for. A row so rounded is then improved
//! weight by weight, for as long as a step of one of them makes the error smaller.

use nalgebra::{Cholesky, DMatrix};

/// Share of the mean second moment that is added to every input's own, so that inputs never seen have a say.
const DAMPING: f64 = 0.01;

/// Rounds of improvement, at most.
const PASSES: usize = 32;

/// Sums and products of the elements of vectors.
#[derive(Clone, Debug)]
pub struct Moments {
    size: usize,
    vectors: usize,
    sums: Vec<f64>,
    /// `[size, size]`.
    products: Vec<f64>,
}

/// The order in which the weights of a row are rounded, and how each makes up for those before it.
#[derive(Clone, Debug)]
pub struct Feedback {
    order: Vec<usize>,
    /// `[size, size]` in that order: the upper factor of the inverse of the moments.
    upper: DMatrix<f64>,
    /// `[size, size]` in the order of the inputs, damped.
    moments: DMatrix<f64>,
    /// Of every input.
    means: Vec<f64>,
}

/// A rounded row and how far rounding moves its result about the mean, squared.
#[derive(Clone, Debug, PartialEq)]
pub struct Rounded {
    pub weights: Vec<i32>,
    pub error: f64,
}

impl Moments {
    pub fn new(size: usize) -> Self {
        Self { size, vectors: 0, sums: vec![0.0; size], products: vec![0.0; size * size] }
    }

    pub fn see(&mut self, x: &[f64]) {
        self.vectors += 1;
        self.sums.iter_mut().zip(x).for_each(|(sum, x)| *sum += x);
        for (row, a) in self.products.chunks_exact_mut(self.size).zip(x) {
            row.iter_mut().zip(x).for_each(|(sum, b)| *sum += a * b);
        }
    }

    pub fn merge(&mut self, other: &Self) {
        self.vectors += other.vectors;
        self.sums.iter_mut().zip(&other.sums).for_each(|(sum, other)| *sum += other);
        self.products.iter_mut().zip(&other.products).for_each(|(sum, other)| *sum += other);
    }

    /// The feedback for inputs that are these divided by `steps`; none where no input ever moved.
    pub fn feedback(&self, steps: &[f64]) -> Option<Feedback> {
        let count = self.vectors.max(1) as f64;
        let mean = |at: usize| self.sums[at] / count;
        let moment =
            |a: usize, b: usize| (self.products[a * self.size + b] / count - mean(a) * mean(b)) / (steps[a] * steps[b]);
        let damping = DAMPING * (0..self.size).map(|at| moment(at, at)).sum::<f64>() / self.size as f64;
        if !damping.is_normal() {
            return None;
        }
        let damped = |a: usize, b: usize| moment(a, b) + if a == b { damping } else { 0.0 };
        // The inputs that matter most are rounded first, while most others can still make up for them.
        let mut order: Vec<usize> = (0..self.size).collect();
        order.sort_by(|a, b| moment(*b, *b).total_cmp(&moment(*a, *a)).then(a.cmp(b)));
        let ordered = DMatrix::from_fn(self.size, self.size, |a, b| damped(order[a], order[b]));
        let upper = Cholesky::new(Cholesky::new(ordered)?.inverse())?.l().transpose();
        let moments = DMatrix::from_fn(self.size, self.size, damped);
        let means = (0..self.size).map(|at| mean(at) / steps[at]).collect();
        Some(Feedback { order, upper, moments, means })
    }
}

impl Feedback {
    /// How far the result of a row moves about its mean, squared.
    pub fn energy(&self, weights: &[f64]) -> f64 {
        let row = |at: usize| -> f64 { weights.iter().zip(self.moments.column(at).iter()).map(|(w, m)| w * m).sum() };
        weights.iter().enumerate().map(|(at, w)| w * row(at)).sum()
    }

    /// The mean of the result of a row.
    pub fn mean(&self, weights: &[f64]) -> f64 {
        weights.iter().zip(&self.means).map(|(w, mean)| w * mean).sum()
    }

    /// The row in units of `step`, each weight between `-extreme` and `extreme`.
    pub fn round(&self, weights: &[f64], step: f64, extreme: i32) -> Rounded {
        let limit = f64::from(extreme);
        let exact: Vec<f64> = weights.iter().map(|w| w / step).collect();
        let mut rest: Vec<f64> = self.order.iter().map(|at| exact[*at]).collect();
        let mut rounded = vec![0.0; weights.len()];
        for (place, at) in self.order.iter().enumerate() {
            rounded[*at] = libm::rint(rest[place]).clamp(-limit, limit);
            let error = (rest[place] - rounded[*at]) / self.upper[(place, place)];
            for (later, value) in rest.iter_mut().enumerate().skip(place + 1) {
                *value -= error * self.upper[(place, later)];
            }
        }
        self.improve(&exact, &mut rounded, limit);
        let off: Vec<f64> = exact.iter().zip(&rounded).map(|(w, q)| w - q).collect();
        let error = self.energy(&off) * step * step;
        Rounded { weights: rounded.iter().map(|q| *q as i32).collect(), error }
    }

    /// Sets one weight after the other to what is best given all others, until none moves.
    fn improve(&self, exact: &[f64], rounded: &mut [f64], limit: f64) {
        let off: Vec<f64> = exact.iter().zip(&*rounded).map(|(w, q)| w - q).collect();
        let pull = |at: usize| -> f64 { off.iter().zip(self.moments.column(at).iter()).map(|(w, m)| w * m).sum() };
        let mut pulls: Vec<f64> = (0..exact.len()).map(pull).collect();
        for _ in 0..PASSES {
            let mut moved = false;
            for at in 0..exact.len() {
                let best = libm::rint(rounded[at] + pulls[at] / self.moments[(at, at)]).clamp(-limit, limit);
                let by = best - rounded[at];
                // A tie is no reason to move.
                let gain = by * (2.0 * pulls[at] - by * self.moments[(at, at)]);
                if by == 0.0 || gain <= 1e-9 * self.moments[(at, at)] {
                    continue;
                }
                rounded[at] = best;
                moved = true;
                pulls.iter_mut().zip(self.moments.column(at).iter()).for_each(|(pull, m)| *pull -= by * m);
            }
            if !moved {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two inputs that are always equal: their weights need only sum to the right value.
    #[test]
    fn one_weight_makes_up_for_another() {
        let mut moments = Moments::new(3);
        for x in [[1.0, 1.0, 0.1], [2.0, 2.0, -0.3], [-1.0, -1.0, 0.2], [0.5, 0.5, 0.4], [-2.5, -2.5, -0.4]] {
            moments.see(&x);
        }
        let feedback = moments.feedback(&[1.0; 3]).unwrap_or_else(|| panic!("moments of use"));
        let rounded = feedback.round(&[1.4, 1.4, 2.2], 1.0, 7);
        assert_eq!(rounded.weights[0] + rounded.weights[1], 3, "{rounded:?}");
        assert_eq!(feedback.round(&[90.0, 0.0, -90.0], 1.0, 7).weights[2], -7);
        assert!(Moments::new(2).feedback(&[1.0; 2]).is_none());
    }
}

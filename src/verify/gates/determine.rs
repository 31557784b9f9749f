//! Input vectors with which the results of a unit leave one matrix possible, and no other.
//!
//! Suppose that row *r* of a unit answers `f(w·x + b)` for some integers *w* and *b*, with the *f* of the golden program. A vector
//! whose golden sum is the first of its stair, answered right, shows that `w·x + b` is no smaller than the golden sum; one whose
//! sum is the last of its stair, that it is no larger. With `d` the difference between `(w, b)` and the golden row, these are
//! `d·(x, 1) >= 0` and `d·(x, 1) <= 0`. Where a sum with positive coefficients of all the vectors, the latter negated, is zero, all
//! of these hold with equality; where the vectors also span the space, `d` is zero.

use super::staircase::Staircase;
use crate::int::Interval;
use nalgebra::{Cholesky, DMatrix, DVector};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

/// Sums per row whose stairs are looked up.
const PROBES: usize = 64;

/// The coefficient of every vector is at least this, where their mean is 1.
const MARGIN: f64 = 0.05;

/// How often more vectors are sought.
const ROUNDS: usize = 4;

/// Steps of a search for a vector with a given sum.
const STEPS: usize = 64;
const PAIRS: usize = 2000;

/// What the chosen vectors say of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// No other row of integers has these results.
    Determined,
    /// The result is the same for every sum: it says nothing of the weights.
    Constant,
    /// Not enough vectors were found.
    Open,
}

/// A vector, and whether its sum is the first (or else the last) of its stair.
type Bound = (Vec<i64>, bool);

/// Chooses vectors for all rows, within the intervals of the `inputs`.
pub fn determine(staircase: &Staircase<'_>, inputs: &[Interval], random: &mut ChaCha8Rng) -> (Vec<Row>, Vec<Vec<i64>>) {
    let (firsts, lasts) = steps(staircase, inputs, random);
    let mut vectors = Vec::new();
    let rows = (0..staircase.sums.len()).map(|row| {
        if firsts[row].is_empty() && lasts[row].is_empty() {
            return Row::Constant;
        }
        let mut search = Search::new(staircase, inputs, row, (&firsts[row], &lasts[row]));
        let mut bounds = Vec::new();
        for _ in 0..ROUNDS {
            search.extend(&mut bounds, random);
            if leaves_one(&bounds, inputs) {
                vectors.extend(bounds.into_iter().map(|(vector, _)| vector));
                return Row::Determined;
            }
        }
        Row::Open
    });
    let rows = rows.collect();
    (rows, vectors)
}

/// A value of an interval.
fn draw(interval: Interval, random: &mut ChaCha8Rng) -> i64 {
    let span = interval.hi().wrapping_sub(interval.lo()) as u64;
    interval.lo() + (random.next_u64() % span.saturating_add(1)) as i64
}

fn below(end: usize, random: &mut ChaCha8Rng) -> usize {
    (random.next_u64() % end.max(1) as u64) as usize
}

/// Of every row, some sums that are the first of their stair, and some that are the last.
fn steps(staircase: &Staircase<'_>, inputs: &[Interval], random: &mut ChaCha8Rng) -> (Vec<Vec<i64>>, Vec<Vec<i64>>) {
    use crate::int::Operation;
    let mut firsts = vec![Vec::new(); staircase.sums.len()];
    let mut lasts = firsts.clone();
    for probe in 0..PROBES {
        let sums: Vec<i64> = if probe % 2 == 0 {
            staircase.sums.iter().map(|sums| draw(*sums, random)).collect()
        } else {
            let input: Vec<i64> = inputs.iter().map(|input| draw(*input, random)).collect();
            staircase.linear.evaluate(&[&input])
        };
        for (row, stair) in staircase.stairs(&sums).into_iter().enumerate() {
            // Below the first of a stair is the last of another, and the other way round.
            firsts[row].extend(stair.first.into_iter().chain(stair.last.map(|last| last + 1)));
            lasts[row].extend(stair.last.into_iter().chain(stair.first.map(|first| first - 1)));
        }
    }
    for sums in firsts.iter_mut().chain(&mut lasts) {
        sums.sort_unstable();
        sums.dedup();
    }
    (firsts, lasts)
}

/// The search for vectors of one row.
struct Search<'s> {
    weights: Vec<i64>,
    /// Inputs with a weight.
    used: Vec<usize>,
    bias: i64,
    inputs: &'s [Interval],
    firsts: &'s [i64],
    lasts: &'s [i64],
}

impl<'s> Search<'s> {
    fn new(
        staircase: &Staircase<'_>,
        inputs: &'s [Interval],
        row: usize,
        (firsts, lasts): (&'s [i64], &'s [i64]),
    ) -> Self {
        let weights: Vec<i64> = staircase.linear.weights.row(row).iter().map(|w| i64::from(*w)).collect();
        let used = (0..weights.len()).filter(|at| weights[*at] != 0).collect();
        Search { weights, used, bias: staircase.linear.bias[row], inputs, firsts, lasts }
    }

    /// Adds vectors in pairs that differ little: one on the first sum of a stair, one on the last of the stair below or near.
    fn extend(&mut self, bounds: &mut Vec<Bound>, random: &mut ChaCha8Rng) {
        let wanted = 2 * (self.inputs.len() + 1);
        for _ in 0..2 * wanted {
            let first = self.firsts[below(self.firsts.len(), random)];
            let mut vector: Vec<i64> = self.inputs.iter().map(|input| draw(*input, random)).collect();
            if !self.reach(&mut vector, first, random) {
                continue;
            }
            let mut near: Vec<i64> = vec![first - 1];
            let at = self.lasts.partition_point(|last| *last < first);
            near.extend((0..4).filter_map(|step| self.lasts.get(at.checked_sub(2 + step)?)));
            near.extend(self.lasts[at..].iter().take(4));
            for last in near {
                let mut other = vector.clone();
                if self.reach(&mut other, last, random) {
                    bounds.push((vector, true));
                    bounds.push((other, false));
                    break;
                }
            }
            if !bounds.is_empty() && bounds.len().is_multiple_of(2 * wanted) {
                return;
            }
        }
    }

    /// Changes a vector until the row's sum is `target`, which it may be unable to reach.
    fn reach(&self, vector: &mut [i64], target: i64, random: &mut ChaCha8Rng) -> bool {
        let sum: i64 = self.weights.iter().zip(vector.iter()).map(|(w, x)| w * x).sum::<i64>() + self.bias;
        let mut rest = target - sum;
        for _ in 0..STEPS {
            if rest == 0 {
                return true;
            }
            let Some(at) = self.pick(random) else { return false };
            if rest.abs() >= self.weights[at].abs() {
                rest -= self.weights[at] * self.change(vector, at, rest / self.weights[at]);
            }
        }
        for _ in 0..PAIRS {
            let (Some(one), Some(other)) = (self.pick(random), self.pick(random)) else { return false };
            let by = draw(self.inputs[one], random) - vector[one];
            let left = rest - by * self.weights[one];
            let (weight, step) = (self.weights[other], left / self.weights[other]);
            if one != other && left % weight == 0 && self.inputs[other].contains(vector[other] + step) {
                vector[one] += by;
                vector[other] += step;
                return true;
            }
        }
        rest == 0
    }

    fn pick(&self, random: &mut ChaCha8Rng) -> Option<usize> {
        self.used.get(below(self.used.len(), random)).copied()
    }

    /// Changes an input by as much of `by` as its interval allows, which is returned.
    fn change(&self, vector: &mut [i64], at: usize, by: i64) -> i64 {
        let input = self.inputs[at];
        let to = (vector[at] + by).clamp(input.lo(), input.hi());
        let by = to - vector[at];
        vector[at] = to;
        by
    }
}

/// Whether the bounds leave only the golden row. The inputs are centred and scaled first, which does not matter to the
/// question and keeps the arithmetic, in double precision, well away from its limits.
fn leaves_one(bounds: &[Bound], inputs: &[Interval]) -> bool {
    // An input of one value is part of the bias.
    let free: Vec<usize> = (0..inputs.len()).filter(|at| inputs[*at].lo() < inputs[*at].hi()).collect();
    let space = free.len() + 1;
    if bounds.len() < space {
        return false;
    }
    let entry = |at: usize, column: usize| {
        let (vector, is_first) = &bounds[column];
        let value = free.get(at).map_or(1.0, |input| {
            let (lo, hi) = (inputs[*input].lo() as f64, inputs[*input].hi() as f64);
            (2.0 * vector[*input] as f64 - lo - hi) / (hi - lo)
        });
        if *is_first { value } else { -value }
    };
    let a = DMatrix::from_fn(space, bounds.len(), entry);
    let gram = &a * a.transpose();
    let ones = DVector::from_element(bounds.len(), 1.0);
    // Fails where the vectors do not span the space.
    let Some(factor) = Cholesky::new(gram.clone()) else { return false };
    let pivots = factor.l_dirty().diagonal();
    let spans = pivots.min() > 1e-4 * pivots.max();
    // The coefficients nearest to 1 whose sum of vectors is zero.
    let coefficients = &ones - a.transpose() * factor.solve(&(&a * &ones));
    let is_zero = (&a * &coefficients).amax() < 1e-6;
    spans && is_zero && coefficients.min() > MARGIN
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::int::{IntMatrix, Linear, Op, Operation, Requantize, Scale};
    use rand_chacha::rand_core::SeedableRng;

    /// Rows of a unit with small inputs and coarse scales.
    fn unit(weights: Vec<i32>, bias: Vec<i64>, shift: i32) -> (Linear, Op, Vec<Interval>) {
        let rows = bias.len();
        let linear = Linear { weights: IntMatrix::new(rows, weights.len() / rows, weights).unwrap(), bias };
        let channels = vec![Scale { multiplier: 3, shift }; rows];
        let inputs = vec![Interval::new(0, 7); linear.weights.cols()];
        (linear, Op::Requantize(Requantize { channels, range: Interval::new(0, 15) }), inputs)
    }

    #[test]
    fn every_other_row_near_by_answers_one_of_the_vectors_differently() {
        let (linear, requantize, inputs) = unit(vec![3, -5, 0, 7, 1, 2, -1, 6], vec![4, -3], 4);
        let sums = linear.intervals(&[&inputs]).unwrap();
        let staircase = Staircase::new(&linear, vec![&requantize], &sums).unwrap();
        let (rows, vectors) = determine(&staircase, &inputs, &mut ChaCha8Rng::seed_from_u64(1));
        assert_eq!(rows, [Row::Determined; 2]);
        // All differences of at most 2 in every weight and in the bias.
        for row in 0..2 {
            for code in 0..5i64.pow(5) {
                let d: Vec<i64> = (0..5).map(|digit| code / 5i64.pow(digit) % 5 - 2).collect();
                let differs = |vector: &Vec<i64>| {
                    let golden = linear.evaluate(&[vector]);
                    let mut other = golden.clone();
                    other[row] += vector.iter().zip(&d).map(|(x, d)| x * d).sum::<i64>() + d[4];
                    requantize.evaluate(&[&golden]) != requantize.evaluate(&[&other])
                };
                assert_eq!(vectors.iter().any(differs), d.iter().any(|d| *d != 0), "row {row}, difference {d:?}");
            }
        }
    }

    #[test]
    fn rows_of_which_results_say_nothing_or_too_little_are_told_apart() {
        // Always saturated; every sum even, and steps such that the row 2 0 cannot be told from 2 0 with another bias.
        let (linear, requantize, inputs) = unit(vec![-1, -1, 2, 0], vec![-9, 0], 2);
        let sums = linear.intervals(&[&inputs]).unwrap();
        let staircase = Staircase::new(&linear, vec![&requantize], &sums).unwrap();
        let (rows, _) = determine(&staircase, &inputs, &mut ChaCha8Rng::seed_from_u64(1));
        assert_eq!(rows[0], Row::Constant);
        assert_ne!(rows[1], Row::Constant);
    }

    #[test]
    fn bounds_on_one_side_leave_more_than_one() {
        let inputs = vec![Interval::new(0, 7); 2];
        let sided: Vec<Bound> = (0..20).map(|at| (vec![at % 8, at * 3 % 7], true)).collect();
        assert!(!leaves_one(&sided, &inputs));
        // One input is never moved.
        let flat: Vec<Bound> = (0..20).map(|at| (vec![at % 8, 3], at % 2 == 0)).collect();
        assert!(!leaves_one(&flat, &inputs));
        let both: Vec<Bound> =
            (0..20).flat_map(|at| [true, false].map(|side| (vec![at % 8, at * 3 % 7], side))).collect();
        assert!(leaves_one(&both, &inputs));
    }
}

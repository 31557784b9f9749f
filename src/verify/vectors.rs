//! Test vectors: real samples, corners of the input range, and seeded random ones, answered by the golden model.

use crate::emit::{Golden, Vector};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rayon::prelude::*;

/// One-hot corners of a wide input are spread over it, at most this many.
const ONE_HOT: usize = 32;

/// Up to `real` of `samples`, all corners, and `random` vectors drawn from `seed` over everything the bus can carry.
pub fn test_vectors(golden: &Golden, samples: &[Vec<i64>], real: usize, random: usize, seed: u64) -> Vec<Vector> {
    let mut inputs: Vec<Vec<i64>> = corners(golden);
    inputs.extend(samples.iter().take(real).cloned());
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for _ in 0..random {
        let draw = golden.program.input().iter().map(|x| {
            let span = (x.hi() - x.lo()) as u64 + 1;
            x.lo() + (rng.next_u64() % span) as i64
        });
        inputs.push(draw.collect());
    }
    answer(golden, inputs)
}

/// The golden model's answers.
pub fn answer(golden: &Golden, inputs: Vec<Vec<i64>>) -> Vec<Vector> {
    let answer = |input: Vec<i64>| Vector { output: golden.program.evaluate(&input), input };
    inputs.into_par_iter().map(answer).collect()
}

/// All minimum, all maximum, all zero, alternating ends, and one-hot maxima and minima.
fn corners(golden: &Golden) -> Vec<Vec<i64>> {
    let x = golden.program.input();
    let zero: Vec<i64> = x.iter().map(|x| 0.clamp(x.lo(), x.hi())).collect();
    let mut corners = vec![
        x.iter().map(|x| x.lo()).collect(),
        x.iter().map(|x| x.hi()).collect(),
        zero.clone(),
        x.iter().enumerate().map(|(i, x)| if i % 2 == 0 { x.hi() } else { x.lo() }).collect(),
        x.iter().enumerate().map(|(i, x)| if i % 2 == 0 { x.lo() } else { x.hi() }).collect(),
    ];
    let stride = x.len().div_ceil(ONE_HOT).max(1);
    for hot in (0..x.len()).step_by(stride) {
        for end in [x[hot].hi(), x[hot].lo()] {
            let mut corner = zero.clone();
            corner[hot] = end;
            if corner != zero {
                corners.push(corner);
            }
        }
    }
    corners
}

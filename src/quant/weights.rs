//! One output channel: its integers, its scale, and how its accumulator returns to the next layer's step.
//!
//! A weight's scale is free, because the accumulator is scaled anyway. Let the accumulator's step be
//! `weight scale · input step` and the wanted step be `output step`; their ratio is what requantization multiplies
//! by. Choosing the weight scale so that the ratio is a power of two makes requantization wires; the price is a scale
//! up to half an octave from the best. Where that price shows, the ratio becomes `multiplier / 2^shift` and the
//! weight scale is matched to it exactly, so that no error is left in the ratio itself.

use crate::int::Scale;
use crate::model::WeightFormat;

/// Bits of a constant requantization multiplier.
const MULTIPLIER_BITS: i32 = 8;

/// Whether channels may be requantized by shift, by multiplier, or whichever serves each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Requantization {
    /// A shift unless it costs more than a tenth of the channel's rounding error.
    #[default]
    Auto,
    Shift,
    Multiplier,
}

/// A shift is taken when its squared weight error is at most this factor above the best scale's …
pub const SHIFT_ERROR: f64 = 1.2;
/// … or when it is below this share of the channel's energy, where activations at 8 bits dominate anyway.
const SHIFT_NOISE: f64 = 1.0 / (128.0 * 128.0);

/// A quantized channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    pub weights: Vec<i32>,
    /// Real value of the integer weight 1.
    pub step: f64,
    pub scale: Scale,
    /// Sum of squared differences between the weights and what the integers stand for.
    pub error: f64,
}

/// Largest magnitude a format holds symmetrically.
pub fn extreme(format: WeightFormat) -> i32 {
    match format {
        WeightFormat::Ternary => 1,
        WeightFormat::Int(bits) => (1 << (bits - 1)) - 1,
    }
}

/// Quantizes a channel whose accumulator must be scaled by `weight step · ratio` to reach the next step, where
/// `ratio = input step / output step`.
pub fn quantize_channel(weights: &[f64], format: WeightFormat, ratio: f64, policy: Requantization) -> Channel {
    let extreme = extreme(format);
    let free = best_step(weights, extreme);
    let Some(free) = free else {
        // A row of zeros has no scale of its own; a fine one keeps its bias exact.
        let shift = (-libm::log2(ratio)).ceil() as i32 + 8;
        return power_of_two(weights, extreme, ratio, shift);
    };
    let exponent = -libm::log2(free * ratio);
    let near = exponent.floor() as i32;
    let mut shifted = power_of_two(weights, extreme, ratio, near);
    for shift in [near + 1, near - 1] {
        let other = power_of_two(weights, extreme, ratio, shift);
        if other.error < shifted.error {
            shifted = other;
        }
    }
    if policy == Requantization::Shift {
        return shifted;
    }
    let multiplied = multiplier(weights, extreme, ratio, free);
    let energy: f64 = weights.iter().map(|w| w * w).sum();
    let good = shifted.error <= multiplied.error * SHIFT_ERROR || shifted.error <= energy * SHIFT_NOISE;
    if policy == Requantization::Auto && good { shifted } else { multiplied }
}

fn power_of_two(weights: &[f64], extreme: i32, ratio: f64, shift: i32) -> Channel {
    channel(weights, extreme, libm::ldexp(1.0 / ratio, -shift), Scale { multiplier: 1, shift })
}

/// The multiplier nearest to the free scale, odd, with the weight step matched to it.
fn multiplier(weights: &[f64], extreme: i32, ratio: f64, free: f64) -> Channel {
    let scale = multiplier_scale(free * ratio);
    let step = libm::ldexp(scale.multiplier as f64, -scale.shift) / ratio;
    channel(weights, extreme, step, scale)
}

/// The scale nearest to `exact` with an odd multiplier.
pub fn multiplier_scale(exact: f64) -> Scale {
    let exponent = libm::log2(exact).floor() as i32;
    let mut shift = MULTIPLIER_BITS - 1 - exponent;
    let mut multiplier = libm::rint(libm::ldexp(exact, shift)).max(1.0) as i64;
    while multiplier % 2 == 0 {
        multiplier /= 2;
        shift -= 1;
    }
    Scale { multiplier, shift }
}

fn channel(weights: &[f64], extreme: i32, step: f64, scale: Scale) -> Channel {
    let limit = f64::from(extreme);
    let weights_int: Vec<i32> = weights.iter().map(|w| libm::rint(w / step).clamp(-limit, limit) as i32).collect();
    let error = error(weights, &weights_int, step);
    Channel { weights: weights_int, step, scale, error }
}

fn error(weights: &[f64], rounded: &[i32], step: f64) -> f64 {
    weights.iter().zip(rounded).map(|(w, q)| (w - f64::from(*q) * step).powi(2)).sum()
}

/// The step with the least squared error, clipping included; `None` for a row of zeros.
pub fn best_step(weights: &[f64], extreme: i32) -> Option<f64> {
    let largest = weights.iter().fold(0f64, |max, w| max.max(w.abs()));
    if largest == 0.0 {
        return None;
    }
    if extreme == 1 {
        return Some(best_ternary_step(weights));
    }
    let limit = f64::from(extreme);
    let squared = |step: f64| -> f64 {
        weights.iter().map(|w| (w - libm::rint(w / step).clamp(-limit, limit) * step).powi(2)).sum()
    };
    // From no clipping down to clipping at 40 % of the largest weight.
    let candidates = (0..=60).map(|tenth| largest / limit * (1.0 - f64::from(tenth) / 100.0));
    let best = candidates.map(|step| (squared(step), step)).min_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, step)| step)
}

/// For weights in {-1, 0, 1} the optimum is exact: keep the n largest magnitudes at their mean, for the best n.
fn best_ternary_step(weights: &[f64]) -> f64 {
    let mut sizes: Vec<f64> = weights.iter().map(|w| w.abs()).collect();
    sizes.sort_by(|a, b| b.total_cmp(a));
    let mut sum = 0.0;
    let mut best = (0.0, sizes[0]);
    for (index, size) in sizes.iter().enumerate() {
        sum += size;
        let count = (index + 1) as f64;
        let gain = sum * sum / count;
        if gain > best.0 {
            best = (gain, sum / count);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ternary_keeps_the_large_weights_at_their_mean() {
        assert!((best_ternary_step(&[1.0, -0.8, 0.05, 0.0]) - 0.9).abs() < 1e-12);
    }

    #[test]
    fn a_multiplier_is_matched_to_its_weight_step() {
        let weights = [0.9, -0.31, 0.02, 0.77];
        let c = quantize_channel(&weights, WeightFormat::Int(4), 0.013, Requantization::Multiplier);
        let reached = c.scale.multiplier as f64 / libm::ldexp(1.0, c.scale.shift);
        assert!((c.step * 0.013 / reached - 1.0).abs() < 1e-12, "{c:?}");
        assert!(c.scale.multiplier % 2 == 1 && c.scale.multiplier < 1 << MULTIPLIER_BITS);
    }

    #[test]
    fn zeros_stay_zeros_with_a_fine_scale() {
        let c = quantize_channel(&[0.0; 3], WeightFormat::Int(8), 0.5, Requantization::Auto);
        assert_eq!((c.weights, c.scale.multiplier), (vec![0; 3], 1));
        assert!(c.scale.shift >= 8);
    }
}

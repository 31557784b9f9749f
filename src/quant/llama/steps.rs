//! What the integer 1 stands for at every site of a language model, and the shifts between sites.
//!
//! Steps of channels that a matrix writes and a matrix reads are free. What hardware applies are shifts per channel:
//! after keys and queries turn, and after the gate has been multiplied.

use super::observe::{Observed, Sizes};
use crate::int::Interval;
use crate::model::llama::{Config, Site, silu};
use crate::quant::lower::step_for;

/// Bits of what matrices read.
pub const ACTIVATION_BITS: u32 = 8;
/// Bits of queries and keys before they turn.
pub const STRAIGHT_BITS: u32 = 12;
/// Bits of queries that have turned.
pub const QUERY_BITS: u32 = 10;
/// Bits of the tables of cosines and sines.
pub const ANGLE_BITS: u32 = 10;
/// Bits of the residual stream.
pub const RESIDUAL_BITS: u32 = 16;
/// Bits of the gate after its table.
pub const GATE_BITS: u32 = 10;
/// Bits of logits.
pub const LOGIT_BITS: u32 = 12;
/// Room above the largest residual and logit seen.
const HEADROOM: f64 = 1.1;

/// Steps of queries and keys.
#[derive(Clone, Debug)]
pub struct TurningSteps {
    /// Of every element, before it turns: one for both elements of a pair.
    pub straight: Vec<f64>,
    /// Bits dropped from every element's sum.
    pub shifts: Vec<i32>,
}

/// Steps of one layer's attention.
#[derive(Clone, Debug)]
pub struct AttentionSteps {
    pub query: TurningSteps,
    pub key: TurningSteps,
    /// Of every element of values, and of the mix of them.
    pub value: Vec<f64>,
    /// A score's integer 1 is `2^-score_bits` octaves.
    pub score_bits: i32,
}

/// Steps of one layer's MLP.
#[derive(Clone, Debug)]
pub struct MlpSteps {
    pub gate: f64,
    /// Of the gate after its table.
    pub opened: f64,
    pub up: Vec<f64>,
    pub product: Vec<f64>,
    /// Bits dropped from every product.
    pub shifts: Vec<i32>,
}

/// The largest integer of so many bits.
pub fn most(bits: u32) -> i64 {
    Interval::signed(bits).hi()
}

/// The power of two at or above the step that holds the residual stream.
pub fn residual(observed: &Observed) -> f64 {
    let step = step_for(observed.residual() * HEADROOM, most(RESIDUAL_BITS));
    libm::exp2(libm::log2(step).ceil())
}

pub fn logits(observed: &Observed, layers: usize) -> f64 {
    step_for(observed.sizes(layers, Site::Logits).most() * HEADROOM, most(LOGIT_BITS))
}

pub fn attention(config: &Config, observed: &Observed, layer: usize) -> AttentionSteps {
    let dim = config.head_dim;
    let (queries, keys) = (observed.sizes(layer, Site::TurnedQuery), observed.sizes(layer, Site::TurnedKey));
    // A key's elements fill their bits, but those of a pair share a step before they turn: after that they may differ by a
    // power of two.
    let turned_key = pair_steps(&keys, dim, most(ACTIVATION_BITS));
    let source = |element: usize| element / dim / (config.heads / config.kv_heads) * dim + element % dim;
    // Query step times key step is the same for all elements: the smallest at which every query fits.
    let largest = (0..queries.channels())
        .map(|element| queries.channel(element) * turned_key[source(element)])
        .fold(0.0, f64::max);
    let octaves = std::f64::consts::LOG2_E / (dim as f64).sqrt();
    let exact = step_for(largest, most(QUERY_BITS)) * octaves;
    let score_bits = -(libm::log2(exact).ceil() as i32);
    let unit = libm::ldexp(1.0, -score_bits) / octaves;
    let turned_query: Vec<f64> = (0..queries.channels()).map(|element| unit / turned_key[source(element)]).collect();
    let values = observed.sizes(layer, Site::Value);
    AttentionSteps {
        query: turning(&observed.sizes(layer, Site::Query), &turned_query, dim),
        key: turning(&observed.sizes(layer, Site::Key), &turned_key, dim),
        value: (0..values.channels()).map(|c| step_for(values.channel(c), most(ACTIVATION_BITS))).collect(),
        score_bits,
    }
}

/// A step for every element at which it fits; those of a pair differ by a power of two.
fn pair_steps(sizes: &Sizes, dim: usize, most: i64) -> Vec<f64> {
    let mut steps = vec![1.0; sizes.channels()];
    for element in (0..sizes.channels()).filter(|element| element % dim < dim / 2) {
        let pair = [element, element + dim / 2];
        let exact = pair.map(|element| step_for(sizes.channel(element), most));
        let wide = exact[0].max(exact[1]);
        for (element, exact) in pair.into_iter().zip(exact) {
            steps[element] = libm::ldexp(wide, libm::log2(exact / wide).ceil() as i32);
        }
    }
    steps
}

/// Steps before turning and shifts after it, for the steps wanted after it.
fn turning(sizes: &Sizes, turned: &[f64], dim: usize) -> TurningSteps {
    let (mut straight, mut shifts) = (vec![1.0; turned.len()], vec![0; turned.len()]);
    let angle = most(ANGLE_BITS) as f64;
    for element in (0..turned.len()).filter(|element| element % dim < dim / 2) {
        let pair = [element, element + dim / 2];
        let largest = pair.map(|element| sizes.channel(element));
        let finest = step_for(largest[0].max(largest[1]), most(STRAIGHT_BITS));
        // turned = straight · angle · 2^shift, with straight at least the finest.
        let shift = libm::log2(turned[element] * angle / finest).floor() as i32;
        let step = turned[element] * angle / libm::ldexp(1.0, shift);
        for other in pair {
            straight[other] = step;
            shifts[other] = shift + libm::rint(libm::log2(turned[other] / turned[element])) as i32;
        }
    }
    TurningSteps { straight, shifts }
}

pub fn mlp(observed: &Observed, layer: usize) -> MlpSteps {
    let full = most(ACTIVATION_BITS);
    let gate = step_for(observed.sizes(layer, Site::Gate).clip(), full);
    let opened = step_for(silu(gate * full as f64), most(GATE_BITS));
    let (ups, products) = (observed.sizes(layer, Site::Up), observed.sizes(layer, Site::Product));
    let (mut up, mut product, mut shifts) = (Vec::new(), Vec::new(), Vec::new());
    for channel in 0..ups.channels() {
        let fits = step_for(ups.channel(channel), full);
        let wanted = step_for(products.channel(channel), full);
        // Neither may exceed its bits; whichever has room to spare has half a bit of it at most.
        let shift = libm::rint(libm::log2(wanted / (opened * fits))).clamp(0.0, 30.0) as i32;
        let step = fits.max(libm::ldexp(wanted / opened, -shift));
        up.push(step);
        product.push(libm::ldexp(opened * step, shift));
        shifts.push(shift);
    }
    MlpSteps { gate, opened, up, product, shifts }
}

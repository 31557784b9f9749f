//! From the float model, op by op, to the integer program: one token in, the likeliest next one and all logits out.

use super::matrix::{MatrixReport, Surroundings, round};
use super::observe::Observed;
use super::steps::{
    self, ACTIVATION_BITS, ANGLE_BITS, GATE_BITS, LOGIT_BITS, QUERY_BITS, RESIDUAL_BITS, STRAIGHT_BITS, most,
};
use crate::int::{
    Add, Argmax, Attention, Embedding, IntMatrix, Interval, Lookup, Multiply, Node, Op, Program, Requantize, RmsNorm,
    Rotary, Scale, ValueId,
};
use crate::model::llama::{Config, Gain, Layer, Matrix, Site, silu};
use crate::model::{Llama, WeightFormat};
use crate::quant::lower::{QuantError, step_for};
use crate::quant::weights::Requantization;

/// Bits that select a word of a norm's table, and bits of its words.
const NORM_INDEX_BITS: u32 = 6;
const NORM_WORD_BITS: u32 = 10;
/// Fraction bits of a distance between scores, and bits of a share.
const OCTAVE_BITS: u32 = 4;
const SHARE_BITS: u32 = 8;
/// Bits that select a reciprocal, and bits of one.
const RECIPROCAL_INDEX_BITS: u32 = 5;
const RECIPROCAL_BITS: u32 = 8;

/// What a language model may be told.
#[derive(Clone, Debug)]
pub struct LanguageOptions {
    pub weights: WeightFormat,
    /// Formats of matrices by name: `head`, `down` (of every layer), `layer3_down`; the last that fits counts.
    pub matrices: Vec<(String, WeightFormat)>,
    pub requantization: Requantization,
}

/// The integer program of a language model.
#[derive(Clone, Debug)]
pub struct LanguageModel {
    /// One token in; the likeliest next token and all logits out.
    pub program: Program,
    /// Real value of the integer 1 of a logit.
    pub logit_step: f64,
    pub matrices: Vec<MatrixReport>,
}

impl LanguageOptions {
    fn format(&self, layer: Option<usize>, matrix: &str) -> WeightFormat {
        let full = layer.map(|layer| format!("layer{layer}_{matrix}"));
        let fits = |name: &String| name == matrix || full.as_ref() == Some(name);
        self.matrices.iter().rev().find(|(name, _)| fits(name)).map_or(self.weights, |(_, format)| *format)
    }
}

/// Quantizes a language model, with ranges and moments observed on `texts`.
///
/// # Errors
/// Matrices whose integers would be out of hand.
pub fn quantize_llama(
    model: &Llama,
    texts: &[Vec<u32>],
    options: &LanguageOptions,
) -> Result<LanguageModel, QuantError> {
    let observed = Observed::new(model, texts);
    let config = &model.config;
    let residual = steps::residual(&observed);
    let mut walk = Walk { config, observed, options, residual, nodes: Vec::new(), matrices: Vec::new() };
    let mut x = walk.embedding(&model.embedding);
    for (index, layer) in model.layers.iter().enumerate() {
        x = walk.attention(index, layer, x)?;
        x = walk.mlp(index, layer, x)?;
    }
    let logit_step = walk.head(model.head(), &model.norm, x)?;
    let tokens = Interval::new(0, config.vocabulary as i64 - 1);
    let program = Program::new(vec![tokens], walk.nodes)?;
    Ok(LanguageModel { program, logit_step, matrices: walk.matrices })
}

/// The program under construction.
struct Walk<'m> {
    config: &'m Config,
    observed: Observed,
    options: &'m LanguageOptions,
    /// Step of the residual stream.
    residual: f64,
    nodes: Vec<Node>,
    matrices: Vec<MatrixReport>,
}

/// Where a matrix stands.
struct Place<'a> {
    layer: usize,
    /// None for what belongs to no layer.
    named: Option<usize>,
    matrix: &'static str,
    site: Site,
    gain: Option<&'a Gain>,
}

impl Walk<'_> {
    fn push(&mut self, name: String, op: Op, args: &[ValueId]) -> ValueId {
        self.nodes.push(Node { name, op, args: args.to_vec() });
        self.nodes.len()
    }

    fn embedding(&mut self, matrix: &Matrix) -> ValueId {
        let largest = matrix.weight.iter().fold(0f64, |most, w| most.max(f64::from(w.abs())));
        let step = step_for(largest, most(ACTIVATION_BITS));
        let shift = libm::log2(step / self.residual).ceil().clamp(0.0, 24.0) as u32;
        let step = libm::ldexp(self.residual, shift as i32);
        let limit = most(ACTIVATION_BITS) as f64;
        let word = |w: &f32| libm::rint(f64::from(*w) / step).clamp(-limit, limit) as i32;
        let data = matrix.weight.iter().map(word).collect();
        let Some(table) = IntMatrix::new(matrix.rows, matrix.cols, data) else { return 0 };
        self.push("embedding".to_owned(), Op::Embedding(Embedding { table, shift }), &[0])
    }

    /// A norm and the step of its result.
    fn norm(&mut self, name: String, layer: usize, site: Site, x: ValueId) -> (ValueId, f64) {
        let step = step_for(self.observed.sizes(layer, site).clip(), most(ACTIVATION_BITS));
        let elements = self.config.hidden as f64;
        let root = elements.sqrt() / step;
        let largest = most(NORM_WORD_BITS + 1) as f64;
        let shift = libm::log2(largest / root).floor().clamp(1.0, 40.0) as u32;
        let first = 1 << (NORM_INDEX_BITS - 2);
        let word = |at: usize| {
            let middle = ((first + at) as f64 + 0.5) / f64::from(first as u32);
            (libm::rint(libm::ldexp(root / middle.sqrt(), shift as i32)) as i64).max(1)
        };
        let table = (0..RmsNorm::words(NORM_INDEX_BITS)).map(word).collect();
        let epsilon = elements * self.config.norm_epsilon / (self.residual * self.residual);
        let op = RmsNorm {
            epsilon: (libm::rint(epsilon).min(1e15) as i64).max(1),
            index_bits: NORM_INDEX_BITS,
            table,
            shift,
            range: Interval::signed(ACTIVATION_BITS),
        };
        (self.push(name, Op::RmsNorm(op), &[x]), step)
    }

    /// A matrix and its requantization into `bits`.
    fn matrix(
        &mut self,
        place: &Place,
        matrix: &Matrix,
        x: ValueId,
        inputs: &[f64],
        outputs: &[f64],
        bits: u32,
    ) -> Result<ValueId, QuantError> {
        let name = place.named.map_or(place.matrix.to_owned(), |layer| format!("layer{layer}_{}", place.matrix));
        let format = self.options.format(place.named, place.matrix);
        let moments = self.observed.moments(place.layer, place.site);
        let around = Surroundings { gain: place.gain, inputs, outputs, moments };
        let (linear, channels, report) = round(&name, matrix, &around, format, self.options.requantization)?;
        self.matrices.push(report);
        let acc = self.push(name.clone(), Op::Linear(linear), &[x]);
        let range = Interval::signed(bits);
        Ok(self.push(format!("{name}_requantize"), Op::Requantize(Requantize { channels, range }), &[acc]))
    }

    fn attention(&mut self, layer: usize, weights: &Layer, x: ValueId) -> Result<ValueId, QuantError> {
        let steps = steps::attention(self.config, &self.observed, layer);
        let name = |what: &str| format!("layer{layer}_{what}");
        let site = Site::AttentionNorm;
        let (normed, step) = self.norm(name("attention_norm"), layer, site, x);
        let inputs = vec![step; self.config.hidden];
        let gain = Some(&weights.attention_norm);
        let place = |matrix| Place { layer, named: Some(layer), matrix, site, gain };
        let q = self.matrix(&place("query"), &weights.query, normed, &inputs, &steps.query.straight, STRAIGHT_BITS)?;
        let k = self.matrix(&place("key"), &weights.key, normed, &inputs, &steps.key.straight, STRAIGHT_BITS)?;
        let v = self.matrix(&place("value"), &weights.value, normed, &inputs, &steps.value, ACTIVATION_BITS)?;
        let q = self.turn(name("query_rotary"), &steps.query, QUERY_BITS, q);
        let k = self.turn(name("key_rotary"), &steps.key, ACTIVATION_BITS, k);
        let mixed = self.push(name("attention"), Op::Attention(self.shares(steps.score_bits)), &[q, k, v]);
        let dim = self.config.head_dim;
        let source = |element: usize| element / dim / (self.config.heads / self.config.kv_heads) * dim + element % dim;
        let inputs: Vec<f64> = (0..self.config.heads * dim).map(|element| steps.value[source(element)]).collect();
        let place = Place { layer, named: Some(layer), matrix: "output", site: Site::Mixed, gain: None };
        self.joined(&place, &weights.output, mixed, &inputs, x, name("attention_sum"))
    }

    /// A matrix whose result joins the residual stream.
    fn joined(
        &mut self,
        place: &Place,
        matrix: &Matrix,
        y: ValueId,
        inputs: &[f64],
        x: ValueId,
        name: String,
    ) -> Result<ValueId, QuantError> {
        let outputs = vec![self.residual; self.config.hidden];
        let delta = self.matrix(place, matrix, y, inputs, &outputs, RESIDUAL_BITS)?;
        let sum = self.push(name.clone(), Op::Add(Add), &[x, delta]);
        let channels = vec![Scale { multiplier: 1, shift: 0 }; self.config.hidden];
        let op = Requantize { channels, range: Interval::signed(RESIDUAL_BITS) };
        Ok(self.push(format!("{name}_requantize"), Op::Requantize(op), &[sum]))
    }

    fn turn(&mut self, name: String, steps: &steps::TurningSteps, bits: u32, x: ValueId) -> ValueId {
        let frequencies = self.config.rope.frequencies(self.config.head_dim);
        let (positions, pairs, size) = (self.config.context, frequencies.len(), most(ANGLE_BITS) as f64);
        let table = |turn: fn(f64) -> f64| {
            let angles = (0..positions).flat_map(|p| frequencies.iter().map(move |f| p as f64 * f));
            IntMatrix::new(positions, pairs, angles.map(|angle| libm::rint(turn(angle) * size) as i32).collect())
        };
        let (Some(cos), Some(sin)) = (table(libm::cos), table(libm::sin)) else { return x };
        let channels = steps.shifts.iter().map(|shift| Scale { multiplier: 1, shift: *shift }).collect();
        self.push(name, Op::Rotary(Rotary { cos, sin, channels, range: Interval::signed(bits) }), &[x])
    }

    fn shares(&self, score_bits: i32) -> Attention {
        let octave = 1 << OCTAVE_BITS;
        let share =
            |at: i32| libm::rint(most(SHARE_BITS + 1) as f64 * libm::exp2(-f64::from(at) / f64::from(octave))) as i64;
        let entries = 1 << RECIPROCAL_INDEX_BITS;
        let reciprocal = |at: i32| {
            let middle = 1.0 + (f64::from(at) + 0.5) / f64::from(entries);
            libm::rint(libm::ldexp(1.0 / middle, RECIPROCAL_BITS as i32)) as i64
        };
        Attention {
            heads: self.config.heads,
            kv_heads: self.config.kv_heads,
            dim: self.config.head_dim,
            context: self.config.context,
            score_shift: (score_bits - OCTAVE_BITS as i32).max(0) as u32,
            exponentials: (0..octave).map(share).collect(),
            reciprocals: (0..entries).map(reciprocal).collect(),
            shift: RECIPROCAL_BITS,
            range: Interval::signed(ACTIVATION_BITS),
        }
    }

    fn mlp(&mut self, layer: usize, weights: &Layer, x: ValueId) -> Result<ValueId, QuantError> {
        let steps = steps::mlp(&self.observed, layer);
        let name = |what: &str| format!("layer{layer}_{what}");
        let (normed, step) = self.norm(name("mlp_norm"), layer, Site::MlpNorm, x);
        let inputs = vec![step; self.config.hidden];
        let place = |matrix, site, gain| Place { layer, named: Some(layer), matrix, site, gain };
        let gain = Some(&weights.mlp_norm);
        let gates = vec![steps.gate; self.config.intermediate];
        let gate = place("gate", Site::MlpNorm, gain);
        let gate = self.matrix(&gate, &weights.gate, normed, &inputs, &gates, ACTIVATION_BITS)?;
        let operand = Interval::signed(ACTIVATION_BITS);
        let limit = most(GATE_BITS) as f64;
        let word = |at: i64| libm::rint(silu(at as f64 * steps.gate) / steps.opened).min(limit) as i64;
        let table = (operand.lo()..=operand.hi()).map(word).collect();
        let opened = self.push(name("silu"), Op::Lookup(Lookup { first: operand.lo(), table }), &[gate]);
        let up = place("up", Site::MlpNorm, gain);
        let up = self.matrix(&up, &weights.up, normed, &inputs, &steps.up, ACTIVATION_BITS)?;
        let product = self.push(name("product"), Op::Multiply(Multiply), &[opened, up]);
        let channels = steps.shifts.iter().map(|shift| Scale { multiplier: 1, shift: *shift }).collect();
        let op = Requantize { channels, range: operand };
        let product = self.push(name("product_requantize"), Op::Requantize(op), &[product]);
        let down = place("down", Site::Product, None);
        self.joined(&down, &weights.down, product, &steps.product, x, name("mlp_sum"))
    }

    /// The logits and their argmax; returns the step of logits.
    fn head(&mut self, matrix: &Matrix, gain: &Gain, x: ValueId) -> Result<f64, QuantError> {
        let layer = self.config.layers;
        let (normed, step) = self.norm("final_norm".to_owned(), layer, Site::FinalNorm, x);
        let logit_step = steps::logits(&self.observed, layer);
        let (inputs, outputs) = (vec![step; self.config.hidden], vec![logit_step; self.config.vocabulary]);
        let place = Place { layer, named: None, matrix: "head", site: Site::FinalNorm, gain: Some(gain) };
        let logits = self.matrix(&place, matrix, normed, &inputs, &outputs, LOGIT_BITS)?;
        self.push("argmax".to_owned(), Op::Argmax(Argmax { keep_scores: true }), &[logits]);
        Ok(logit_step)
    }
}

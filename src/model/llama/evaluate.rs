//! The float reference: one token after another, in `f64`, in one fixed order of operations on every machine.

use super::{Gain, Layer, Llama, Matrix};
use rayon::prelude::*;

/// Products from which a matrix is worth several threads.
const PARALLEL: usize = 1 << 20;

/// A sequence under way: the keys and values of every layer at every position so far.
pub struct Session<'m> {
    model: &'m Llama,
    /// Radians per position of every pair of a head.
    frequencies: Vec<f64>,
    memories: Vec<Memory>,
    position: usize,
}

/// Where a value of the float model may be observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Site {
    /// The residual stream as a norm reads it.
    Residual,
    /// What the norm before attention yields, ahead of its gain.
    AttentionNorm,
    /// Queries before they turn, one per element of every head.
    Query,
    Key,
    TurnedQuery,
    TurnedKey,
    Value,
    /// What attention yields.
    Mixed,
    /// What the norm before the MLP yields, ahead of its gain.
    MlpNorm,
    Gate,
    Up,
    /// `silu(gate) · up`.
    Product,
    /// What the last norm yields, ahead of its gain; its layer is the number of layers.
    FinalNorm,
    Logits,
}

/// Told the layer, the site and the values there.
pub type Observer<'o> = &'o mut dyn FnMut(usize, Site, &[f64]);

#[derive(Clone, Default)]
struct Memory {
    /// `[position][kv_heads · head_dim]`, keys turned.
    keys: Vec<Vec<f64>>,
    values: Vec<Vec<f64>>,
}

impl<'m> Session<'m> {
    pub fn new(model: &'m Llama) -> Self {
        let frequencies = model.config.rope.frequencies(model.config.head_dim);
        Self { model, frequencies, memories: vec![Memory::default(); model.layers.len()], position: 0 }
    }

    /// Tokens taken so far.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Takes `token` at the next position; the logits of the token after it.
    ///
    /// # Panics
    /// When the token is beyond the vocabulary.
    pub fn step(&mut self, token: u32) -> Vec<f64> {
        self.observed(token, &mut |_, _, _| {})
    }

    /// [`Self::step`] with an eye on what happens.
    ///
    /// # Panics
    /// When the token is beyond the vocabulary.
    pub fn observed(&mut self, token: u32, see: Observer) -> Vec<f64> {
        let model = self.model;
        assert!((token as usize) < model.config.vocabulary, "token {token} is beyond the vocabulary");
        let epsilon = model.config.norm_epsilon;
        let mut x = reals(model.embedding.row(token as usize));
        for (index, layer) in model.layers.iter().enumerate() {
            see(index, Site::Residual, &x);
            let normed = normalize(&x, epsilon);
            see(index, Site::AttentionNorm, &normed);
            let mixed = self.attend(index, layer, &scaled(normed, &layer.attention_norm), see);
            see(index, Site::Mixed, &mixed);
            add(&mut x, &layer.output.apply(&mixed));
            see(index, Site::Residual, &x);
            let normed = normalize(&x, epsilon);
            see(index, Site::MlpNorm, &normed);
            let normed = scaled(normed, &layer.mlp_norm);
            let (gates, ups) = (layer.gate.apply(&normed), layer.up.apply(&normed));
            see(index, Site::Gate, &gates);
            see(index, Site::Up, &ups);
            let gated: Vec<f64> = gates.into_iter().map(silu).zip(ups).map(|(gate, up)| gate * up).collect();
            see(index, Site::Product, &gated);
            add(&mut x, &layer.down.apply(&gated));
        }
        self.position += 1;
        let last = model.layers.len();
        see(last, Site::Residual, &x);
        let normed = normalize(&x, epsilon);
        see(last, Site::FinalNorm, &normed);
        let logits = model.head().apply(&scaled(normed, &model.norm));
        see(last, Site::Logits, &logits);
        logits
    }

    /// The mix of the values so far, one part per query head.
    fn attend(&mut self, index: usize, layer: &Layer, x: &[f64], see: Observer) -> Vec<f64> {
        let config = &self.model.config;
        let dim = config.head_dim;
        let mut queries = layer.query.apply(x);
        let mut keys = layer.key.apply(x);
        see(index, Site::Query, &queries);
        see(index, Site::Key, &keys);
        for head in queries.chunks_exact_mut(dim).chain(keys.chunks_exact_mut(dim)) {
            turn(head, self.position, &self.frequencies);
        }
        see(index, Site::TurnedQuery, &queries);
        see(index, Site::TurnedKey, &keys);
        let values = layer.value.apply(x);
        see(index, Site::Value, &values);
        let memory = &mut self.memories[index];
        memory.keys.push(keys);
        memory.values.push(values);
        let group = config.heads / config.kv_heads;
        let mut mixed = Vec::with_capacity(queries.len());
        for (head, query) in queries.chunks_exact(dim).enumerate() {
            let part = head / group * dim..(head / group + 1) * dim;
            let score = |key: &Vec<f64>| dot(query, &key[part.clone()]) / (dim as f64).sqrt();
            let shares = softmax(memory.keys.iter().map(score).collect());
            let mut mix = vec![0.0; dim];
            for (share, value) in shares.iter().zip(&memory.values) {
                mix.iter_mut().zip(&value[part.clone()]).for_each(|(mix, value)| *mix += share * value);
            }
            mixed.extend(mix);
        }
        mixed
    }
}

impl Matrix {
    /// One row of the weights.
    pub fn row(&self, row: usize) -> &[f32] {
        &self.weight[row * self.cols..(row + 1) * self.cols]
    }

    /// `W · x + b`: each row sums its products in column order and adds the bias last.
    pub fn apply(&self, x: &[f64]) -> Vec<f64> {
        let row = |row: usize| {
            let sum = self.row(row).iter().zip(x).fold(0.0, |sum, (w, x)| sum + f64::from(*w) * x);
            sum + self.bias.as_ref().map_or(0.0, |bias| f64::from(bias[row]))
        };
        if self.weight.len() >= PARALLEL {
            (0..self.rows).into_par_iter().map(row).collect()
        } else {
            (0..self.rows).map(row).collect()
        }
    }
}

/// `x / sqrt(mean(x²) + epsilon)`.
fn normalize(x: &[f64], epsilon: f64) -> Vec<f64> {
    let mean = dot(x, x) / x.len() as f64;
    let scale = 1.0 / (mean + epsilon).sqrt();
    x.iter().map(|x| x * scale).collect()
}

fn scaled(mut x: Vec<f64>, gain: &Gain) -> Vec<f64> {
    x.iter_mut().zip(&gain.values).for_each(|(x, gain)| *x *= f64::from(*gain));
    x
}

/// Turns every pair of a head by its angle at `position`.
fn turn(head: &mut [f64], position: usize, frequencies: &[f64]) {
    let half = frequencies.len();
    for (pair, frequency) in frequencies.iter().enumerate() {
        let angle = position as f64 * frequency;
        let (sin, cos) = (libm::sin(angle), libm::cos(angle));
        let (a, b) = (head[pair], head[pair + half]);
        head[pair] = a * cos - b * sin;
        head[pair + half] = b * cos + a * sin;
    }
}

/// Shares that sum to one.
pub fn softmax(mut scores: Vec<f64>) -> Vec<f64> {
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    scores.iter_mut().for_each(|score| *score = libm::exp(*score - most));
    let sum: f64 = scores.iter().sum();
    scores.iter_mut().for_each(|score| *score /= sum);
    scores
}

/// `x` times its logistic function.
pub fn silu(x: f64) -> f64 {
    x / (1.0 + libm::exp(-x))
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).fold(0.0, |sum, (a, b)| sum + a * b)
}

fn add(x: &mut [f64], y: &[f64]) {
    x.iter_mut().zip(y).for_each(|(x, y)| *x += y);
}

fn reals(row: &[f32]) -> Vec<f64> {
    row.iter().map(|value| f64::from(*value)).collect()
}

/// The token of the largest logit, the lowest among equals.
pub fn largest(logits: &[f64]) -> u32 {
    let best = logits.iter().enumerate().fold(0, |best, (at, logit)| if *logit > logits[best] { at } else { best });
    best as u32
}

/// Goes on from `prompt` with the likeliest token each time: up to `count` tokens, until one begins or ends a sequence
/// or the context is full. The tokens after the prompt; nothing after a prompt without tokens.
pub fn greedy(model: &Llama, prompt: &[u32], count: usize) -> Vec<u32> {
    let config = &model.config;
    let mut session = Session::new(model);
    let mut logits = Vec::new();
    for token in prompt.iter().take(config.context) {
        logits = session.step(*token);
    }
    let mut tokens = Vec::new();
    while tokens.len() < count && !logits.is_empty() {
        let token = largest(&logits);
        if config.eos.contains(&token) || config.bos == Some(token) {
            break;
        }
        tokens.push(token);
        if session.position() == config.context {
            break;
        }
        logits = session.step(token);
    }
    tokens
}

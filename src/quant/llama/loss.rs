//! What the integer program loses against the float model, in nats per token.
//!
//! The measure is the mean Kullback-Leibler divergence of the next-token distribution, float against integer. On texts that
//! the float model sampled it is the expected difference of the two cross entropies, with far less noise.

use super::LanguageModel;
use crate::model::Llama;
use crate::model::llama::{Session, largest};
use rayon::prelude::*;
use serde::Serialize;

/// Both models on the same texts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Loss {
    /// Positions with a next-token distribution.
    pub tokens: usize,
    /// Mean divergence in nats.
    pub divergence: f64,
    /// Its standard error over texts.
    pub standard_error: f64,
    /// Mean cross entropy with the text itself in nats, where there is a next token.
    pub float_nats: f64,
    pub integer_nats: f64,
    pub float_perplexity: f64,
    pub integer_perplexity: f64,
    /// Share of positions where both find the same token likeliest.
    pub agreement: f64,
    /// By position, up to the context limit.
    pub quarters: Vec<Quarter>,
}

/// The loss at some of the positions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Quarter {
    pub from: usize,
    pub to: usize,
    pub tokens: usize,
    pub divergence: f64,
}

#[derive(Clone, Copy, Default)]
struct Position {
    divergence: f64,
    float_nats: Option<f64>,
    integer_nats: Option<f64>,
    agrees: bool,
}

/// Runs both models over all texts, each a sequence of its own.
pub fn loss(model: &Llama, integer: &LanguageModel, texts: &[Vec<u32>]) -> Loss {
    let each: Vec<Vec<Position>> = texts.par_iter().map(|text| positions(model, integer, text)).collect();
    let mean = |values: &mut dyn Iterator<Item = f64>| {
        let (count, sum) = values.fold((0usize, 0.0), |(count, sum), value| (count + 1, sum + value));
        (count, if count == 0 { 0.0 } else { sum / count as f64 })
    };
    let all = || each.iter().flatten();
    let (tokens, divergence) = mean(&mut all().map(|p| p.divergence));
    let texts_apart: Vec<f64> = each.iter().map(|text| mean(&mut text.iter().map(|p| p.divergence)).1).collect();
    let spread = texts_apart.iter().map(|mean| (mean - divergence).powi(2)).sum::<f64>();
    let count = texts_apart.len() as f64;
    let float_nats = mean(&mut all().filter_map(|p| p.float_nats)).1;
    let integer_nats = mean(&mut all().filter_map(|p| p.integer_nats)).1;
    let context = model.config.context;
    let quarter = |at: usize| {
        let (from, to) = (context * at / 4, context * (at + 1) / 4);
        let here = each.iter().flat_map(|text| text.iter().take(to).skip(from));
        let (tokens, divergence) = mean(&mut here.map(|p| p.divergence));
        Quarter { from, to, tokens, divergence }
    };
    Loss {
        tokens,
        divergence,
        standard_error: if count > 1.0 { (spread / (count * (count - 1.0))).sqrt() } else { 0.0 },
        float_nats,
        integer_nats,
        float_perplexity: float_nats.exp(),
        integer_perplexity: integer_nats.exp(),
        agreement: mean(&mut all().map(|p| f64::from(u8::from(p.agrees)))).1,
        quarters: (0..4).map(quarter).collect(),
    }
}

fn positions(model: &Llama, integer: &LanguageModel, text: &[u32]) -> Vec<Position> {
    let mut session = Session::new(model);
    let mut sequence = integer.program.sequence();
    let step = |(at, token): (usize, &u32)| {
        let logits = session.step(*token);
        let answer = sequence.step(&[i64::from(*token)]);
        let best = largest(&logits);
        let float = log_shares(&logits);
        let scores: Vec<f64> = answer[1..].iter().map(|logit| *logit as f64 * integer.logit_step).collect();
        let found = log_shares(&scores);
        let divergence = float.iter().zip(&found).map(|(a, b)| libm::exp(*a) * (a - b)).sum();
        let next = text.get(at + 1).map(|token| *token as usize);
        Position {
            divergence,
            float_nats: next.map(|next| -float[next]),
            integer_nats: next.map(|next| -found[next]),
            agrees: i64::from(best) == answer[0],
        }
    };
    text.iter().take(model.config.context).enumerate().map(step).collect()
}

/// Logarithms of the shares of logits.
fn log_shares(logits: &[f64]) -> Vec<f64> {
    let most = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = logits.iter().map(|logit| libm::exp(logit - most)).sum();
    let whole = most + libm::log(sum);
    logits.iter().map(|logit| logit - whole).collect()
}

//! Texts to calibrate and to measure on: sampled by the float model itself, or cut from tokens of a file.

use crate::model::Llama;
use crate::model::llama::{Session, softmax};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A text of `length` tokens as the float model writes it at temperature 1, reproducibly by `seed`. It begins with the token
/// that begins a sequence and goes on beyond those that end one.
pub fn sample(model: &Llama, seed: u64, length: usize) -> Vec<u32> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut session = Session::new(model);
    let mut tokens = vec![model.config.bos.unwrap_or(0)];
    while tokens.len() < length.min(model.config.context) {
        let shares = softmax(session.step(tokens[tokens.len() - 1]));
        // 53 random bits: a uniform number below 1.
        let mut left = (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        let mut next = 0;
        for (token, share) in shares.iter().enumerate().filter(|(_, share)| **share > 0.0) {
            next = token;
            left -= share;
            if left < 0.0 {
                break;
            }
        }
        tokens.push(next as u32);
    }
    tokens
}

/// Tokens cut into sequences of at most the model's context, each with the token that begins one ahead of it.
pub fn sequences(model: &Llama, tokens: &[u32]) -> Vec<Vec<u32>> {
    let bos = model.config.bos;
    let length = (model.config.context - usize::from(bos.is_some())).max(1);
    tokens.chunks(length).map(|part| bos.into_iter().chain(part.iter().copied()).collect()).collect()
}

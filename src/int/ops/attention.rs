//! Attention: every query head mixes the values of all positions so far, by shares that fall as powers of two.
//!
//! Operands: queries `q` (heads · dim), a key `k` and a value `v` (kv_heads · dim) of the newest position. The op remembers all
//! keys and values of the sequence, the newest included, and is defined for `context` vectors. Query head `h` reads the
//! keys and values of head `h / (heads / kv_heads)`. For one query head, over the positions `j` so far:
//!
//! - `score[j] = Σ q·k[j]` over the elements of the head, exact; `best` is the largest of them.
//! - `d = (best - score[j] + 2^(score_shift - 1)) >> score_shift` (no rounding constant for a shift of 0): a distance in
//!   units of `2^-f` octaves, where the table of exponentials has `2^f` words.
//! - `p[j] = (exponentials[d mod 2^f] + 2^(n-1)) >> n` with `n = d / 2^f`, and no rounding constant for `n = 0`.
//! - `total = Σ p[j]`, `mix = Σ p[j]·v[j]` per element, exact.
//! - With `n = floor(log2 total)` and `g` the number of words of the reciprocals as a power of two,
//!   `r = reciprocals[floor(total · 2^g / 2^n) - 2^g]`: the `g` bits below the leading one select it.
//! - `y = (mix·r + 2^(h-1)) >> h` with `h = shift + n`, saturated into `range`.

use super::requantize::half;
use super::{Memory, OpError, Operation, expect_small, expect_width, magnitude};
use crate::int::Interval;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attention {
    pub heads: usize,
    pub kv_heads: usize,
    /// Elements of a head.
    pub dim: usize,
    /// Positions it can remember.
    pub context: usize,
    pub score_shift: u32,
    /// `2^f` words that do not grow; the first is at least 1.
    pub exponentials: Vec<i64>,
    /// `2^g` words, at least 1 each.
    pub reciprocals: Vec<i64>,
    /// Bits dropped from a product at a total of 1, from 1 to 40.
    pub shift: u32,
    /// Where the result saturates.
    pub range: Interval,
}

/// Proven ranges of what lies between the operands and the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttentionRanges {
    pub score: Interval,
    /// Of `best - score`, in the unit of scores.
    pub gap: Interval,
    pub total: Interval,
    pub mix: Interval,
    pub product: Interval,
}

/// Distances of this many octaves and more leave no share.
pub const OCTAVES: i64 = 62;

impl Attention {
    pub fn fraction_bits(&self) -> u32 {
        self.exponentials.len().ilog2()
    }

    pub fn reciprocal_bits(&self) -> u32 {
        self.reciprocals.len().ilog2()
    }

    /// What is added to a gap so that its distance is rounded to nearest.
    pub fn gap_half(&self) -> i64 {
        half(self.score_shift)
    }

    /// The kv head that a query head reads.
    pub fn source(&self, head: usize) -> usize {
        head / (self.heads / self.kv_heads)
    }

    /// The share of a score that lies `gap` below the best.
    pub fn share(&self, gap: i64) -> i64 {
        let distance = (gap + self.gap_half()) >> self.score_shift;
        let octaves = distance >> self.fraction_bits();
        if octaves >= OCTAVES {
            return 0;
        }
        let word = self.exponentials[(distance & (self.exponentials.len() as i64 - 1)) as usize];
        (word + half(octaves as u32)) >> octaves
    }

    /// The reciprocal of a total, and the bits to drop from a product with it.
    pub fn reciprocal(&self, total: i64) -> (i64, u32) {
        let (n, g) = (total.ilog2(), self.reciprocal_bits());
        let top = if n >= g { total >> (n - g) } else { total << (g - n) };
        (self.reciprocals[(top - (1 << g)) as usize], self.shift + n)
    }

    /// Ranges of the steps, for queries, keys and values of the given intervals.
    ///
    /// # Errors
    /// Parameters that make no sense, or a step out of hand.
    pub fn ranges(&self, args: &[&[Interval]]) -> Result<AttentionRanges, OpError> {
        self.check(args)?;
        let most = |x: &[Interval]| x.iter().map(|x| magnitude(*x)).max().unwrap_or(0);
        let score = most(args[0]).checked_mul(most(args[1])).and_then(|p| p.checked_mul(self.dim as u128));
        // Twice: the gap between two scores.
        expect_small(0, score.and_then(|s| s.checked_mul(4)?.checked_add(self.gap_half() as u128)))?;
        let score = score.unwrap_or(0) as i64;
        let word = |words: &[i64]| words.iter().copied().max().unwrap_or(1).unsigned_abs();
        let total = u128::from(word(&self.exponentials)) * self.context as u128;
        let mix = total.checked_mul(most(args[2]));
        let product = mix.and_then(|mix| mix.checked_mul(u128::from(word(&self.reciprocals))));
        // Half of the largest divisor is added.
        let half = 1u128.checked_shl(self.shift + total.max(1).ilog2());
        expect_small(0, product.zip(half).and_then(|(p, half)| p.checked_add(half)))?;
        let both = |most: u128| Interval::new(-(most as i64), most as i64);
        Ok(AttentionRanges {
            score: Interval::new(-score, score),
            gap: Interval::new(0, 2 * score),
            total: Interval::new(self.exponentials[0], total as i64),
            mix: both(mix.unwrap_or(0)),
            product: both(product.unwrap_or(0)),
        })
    }

    fn check(&self, args: &[&[Interval]]) -> Result<(), OpError> {
        let wrong = |what| Err(OpError::Parameter { what });
        if self.kv_heads == 0 || !self.heads.is_multiple_of(self.kv_heads) || self.heads == 0 || self.dim == 0 {
            return wrong("heads that do not divide among key and value heads");
        }
        if self.context == 0 {
            return wrong("no positions to remember");
        }
        let tables = [&self.exponentials, &self.reciprocals];
        if tables.iter().any(|table| !table.len().is_power_of_two()) {
            return wrong("a table whose words are no power of two");
        }
        if self.exponentials[0] < 1 || self.exponentials.iter().any(|word| *word < 0 || *word > self.exponentials[0]) {
            return wrong("exponentials that grow");
        }
        if self.shift < 1 || self.shift > 40 || self.score_shift > 40 || self.reciprocals.iter().any(|word| *word < 1) {
            return wrong("a shift or reciprocal out of range");
        }
        let widths = [self.heads, self.kv_heads, self.kv_heads].map(|heads| heads * self.dim);
        widths.iter().zip(args).try_for_each(|(width, arg)| expect_width(*width, arg.len()))
    }
}

impl Operation for Attention {
    fn kind(&self) -> &'static str {
        "attention"
    }

    fn operands(&self) -> &'static [&'static str] {
        &["q", "k", "v"]
    }

    fn steps(&self) -> Option<usize> {
        Some(self.context)
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        self.ranges(args)?;
        Ok(vec![self.range; self.heads * self.dim])
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        self.step(&mut Memory::default(), args)
    }

    fn step(&self, memory: &mut Memory, args: &[&[i64]]) -> Vec<i64> {
        memory.steps += 1;
        memory.keys.push(args[1].to_vec());
        memory.values.push(args[2].to_vec());
        let mut result = Vec::with_capacity(args[0].len());
        for (head, query) in args[0].chunks_exact(self.dim).enumerate() {
            let part = self.source(head) * self.dim..(self.source(head) + 1) * self.dim;
            let dot = |key: &Vec<i64>| query.iter().zip(&key[part.clone()]).map(|(q, k)| q * k).sum::<i64>();
            let scores: Vec<i64> = memory.keys.iter().map(dot).collect();
            let best = scores.iter().copied().max().unwrap_or(0);
            let (mut total, mut mix) = (0, vec![0; self.dim]);
            for (score, value) in scores.iter().zip(&memory.values) {
                let share = self.share(best - score);
                total += share;
                mix.iter_mut().zip(&value[part.clone()]).for_each(|(mix, v)| *mix += share * v);
            }
            let (reciprocal, shift) = self.reciprocal(total);
            let (lo, hi) = (self.range.lo(), self.range.hi());
            result.extend(mix.iter().map(|mix| ((mix * reciprocal + half(shift)) >> shift).clamp(lo, hi)));
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn op() -> Attention {
        let exponentials = (0..16).map(|i| libm::rint(255.0 * libm::exp2(-f64::from(i) / 16.0)) as i64).collect();
        let reciprocals = (0..32).map(|i| libm::rint(256.0 / (1.0 + (f64::from(i) + 0.5) / 32.0)) as i64).collect();
        Attention {
            heads: 2,
            kv_heads: 1,
            dim: 2,
            context: 64,
            score_shift: 4,
            exponentials,
            reciprocals,
            shift: 8,
            range: Interval::signed(8),
        }
    }

    /// A score of 256 is an octave: two equal keys share evenly, one an octave below gets half of the other.
    #[test]
    fn shares_fall_as_powers_of_two() {
        let (op, mut memory) = (op(), Memory::default());
        let q = [16, 0, 0, 16];
        op.step(&mut memory, &[&q, &[16, 0], &[90, -90]]);
        let y = op.step(&mut memory, &[&q, &[0, 0], &[0, 60]]);
        // Head 0: shares 2/3 and 1/3; head 1: both scores are 0.
        assert_eq!(y, [60, -40, 45, -15]);
        assert_eq!(memory.steps, 2);
    }

    #[test]
    fn a_far_score_has_no_share() {
        let op = op();
        assert_eq!(
            (op.share(0), op.share(256), op.share(8 * 256), op.share(9 * 256), op.share(i64::MAX / 4)),
            (255, 128, 1, 0, 0)
        );
    }
}

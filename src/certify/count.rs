//! Bits of which only their number is known.
//!
//! Where a sum cannot overflow, carries out of its highest column need not be read. Often none of them is ever set. But when two such
//! sums are taken off each other, or a constant was added, it may only be known how many are. Such carries are left in an
//! expression until all of it is taken apart; then those of one factor are counted.

use super::bits::Lit;
use super::expression::{Form, Mode, NotLinear};
use super::linear::Linear;
use std::collections::BTreeMap;

/// For bits and their signs: `Σ ±bit`, if it is known to be one number.
pub type Counts = BTreeMap<Vec<(Lit, i64)>, Option<i64>>;

/// Places below a count in the words that it is found from.
const SCALE: usize = 56;

/// Bits that are looked for in runs, at most.
const LONGEST: usize = 32;

/// Whether bits of which no more is known may be left until all of an expression is taken apart.
pub fn leaves(mode: Mode, depth: usize) -> bool {
    mode == Mode::Count || (mode == Mode::Exact && depth == 0)
}

impl Linear<'_> {
    /// Adds to a form what the bits come to that were left: those of one factor, up to its sign, must together be constant.
    ///
    /// # Errors
    /// Some are not.
    pub(super) fn settle(&mut self, form: &mut Form, depth: usize) -> Result<(), NotLinear> {
        let mut left: BTreeMap<u128, Vec<(Lit, i64)>> = BTreeMap::new();
        for (node, factor) in std::mem::take(&mut form.left).into_iter().filter(|(_, factor)| *factor != 0) {
            left.entry(factor.unsigned_abs()).or_default().push((Lit::of(node), factor.signum() as i64));
        }
        for (unit, bits) in left {
            let count = self.counted_in_runs(&bits, depth).ok_or(NotLinear::Cut)?;
            form.constant = form.constant.wrapping_add(count.wrapping_mul(unit as i64));
        }
        Ok(())
    }

    /// What `Σ ±bit` always is: together, or in runs of bits that were made one after the other, such as those of one clock.
    fn counted_in_runs(&mut self, bits: &[(Lit, i64)], depth: usize) -> Option<i64> {
        if let Some(count) = self.counted(bits, depth) {
            return Some(count);
        }
        if bits.len() > LONGEST {
            return None;
        }
        // The count of as many bits from the first on, where there is one.
        let mut counts = vec![Some(0)];
        for end in 1..=bits.len() {
            let run = (0..end).find_map(|start| Some(counts[start]? + self.counted(&bits[start..end], depth)?));
            counts.push(run);
        }
        counts.last().copied().flatten()
    }

    /// The same of bits together.
    fn counted(&mut self, bits: &[(Lit, i64)], depth: usize) -> Option<i64> {
        let first = bits.first().map_or(1, |(_, sign)| *sign);
        let bits: Vec<(Lit, i64)> = bits.iter().map(|(lit, sign)| (*lit, sign * first)).collect();
        let known = match self.counts.get(&bits) {
            Some(known) => *known,
            None => {
                // Nothing rests on itself.
                self.counts.insert(bits.clone(), None);
                let count = self.count(&bits, depth);
                self.counts.insert(bits, count);
                count
            }
        };
        known.map(|count| count * first)
    }

    /// The same, from the form over the inputs: `2^56 · count = F - R` modulo `2^64` leaves one number only.
    fn count(&mut self, bits: &[(Lit, i64)], depth: usize) -> Option<i64> {
        let numbers = 1i128 << (64 - SCALE);
        let form = self.form_of(bits, 64 - SCALE, depth + 1, Mode::Count).ok()?;
        let (lo, hi) = self.bounds(&form);
        let least = -(i128::from(form.rest_to) - lo).div_euclid(1 << SCALE);
        if least != hi.div_euclid(1 << SCALE) || bits.len() as i128 >= numbers {
            return None;
        }
        let of_sign = |sign: i64| bits.iter().filter(|(_, c)| *c == sign).count() as i128;
        let count = -of_sign(-1) + (least + of_sign(-1)).rem_euclid(numbers);
        (count <= of_sign(1)).then_some(count as i64)
    }
}

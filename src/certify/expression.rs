//! Linear expressions over symbolic bits while they are taken apart, and the forms over variables that they end as.

use super::bits::Lit;
use std::collections::BTreeMap;

/// `constant + Σ coefficient · variable - rest`, modulo `2^64`, `0 <= rest <= rest_to`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// By node of the variable.
    pub terms: BTreeMap<u32, i64>,
    /// Bits of which no more is known yet, with factors from `-2^63` to `2^63`.
    pub left: BTreeMap<u32, i128>,
    pub constant: i64,
    pub rest_to: u64,
}

/// Why a word is not a linear form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotLinear {
    /// A gate that is no part of an adder.
    Gate,
    /// Bits of a sum are used in a way that loses some.
    Cut,
    /// The sum may wrap.
    Wraps,
    /// More is dropped than the lowest bit kept is worth.
    Rest,
    /// Sums within sums beyond reason.
    Deep,
}

/// An expression that is being taken apart.
pub struct Work {
    /// By node; what was made last is taken apart first.
    pub coefficients: BTreeMap<u32, i64>,
    pub form: Form,
    pub limit: u64,
    pub mode: Mode,
    /// What is known to be taken off besides, if it is not 0: bits times positive factors, at most so much.
    pub debts: u64,
}

/// What happens where an expression cannot be taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is an error.
    Exact,
    /// It is an error; more may be dropped than the lowest bit is worth. See [`Linear::settle`](super::linear::Linear::settle).
    Count,
    /// Bits of which no more is known stay as they are. Of the sums on the way, it costs more to know more.
    Bounds { closely: bool },
    /// Bits that should be there with a larger factor are taken to be 0: a debt. See [`Linear::is_zero`].
    Zero,
}

impl Work {
    pub fn add(&mut self, lit: Lit, coefficient: i64) {
        if lit.complemented() {
            self.form.constant = self.form.constant.wrapping_add(coefficient);
        }
        if lit.is_constant() || coefficient == 0 {
            return;
        }
        let signed = if lit.complemented() { coefficient.wrapping_neg() } else { coefficient };
        let held = self.coefficients.entry(lit.node()).or_default();
        *held = held.wrapping_add(signed);
    }

    pub fn held(&self, node: u32) -> i64 {
        self.coefficients.get(&node).copied().unwrap_or(0)
    }

    pub fn take(&mut self, node: u32) -> i64 {
        self.coefficients.remove(&node).unwrap_or(0)
    }

    /// A bit stays in the form as it is.
    pub fn keep(&mut self, node: u32) {
        let coefficient = self.take(node);
        let kept = self.form.terms.entry(node).or_default();
        *kept = kept.wrapping_add(coefficient);
    }

    /// A bit times a factor is taken off, to be counted in the end; which bits are counted together follows from signs, and
    /// `2^63` has either.
    pub fn leave(&mut self, node: u32, factor: i64, positive: bool) {
        let factor = if factor == i64::MIN && positive { -i128::from(factor) } else { i128::from(factor) };
        let left = self.form.left.entry(node).or_default();
        let sum = *left - factor;
        *left = if sum.abs() <= 1 << 63 { sum } else { i128::from(sum as i64) };
    }

    pub fn constant(&mut self, value: i64) {
        self.form.constant = self.form.constant.wrapping_add(value);
    }

    /// Bits times positive factors, together at most so much, are taken to be 0.
    pub fn owe(&mut self, debts: u128) -> Result<(), NotLinear> {
        let all = u128::from(self.debts) + debts;
        self.debts = u64::try_from(all).ok().filter(|all| *all < 1 << 62).ok_or(NotLinear::Cut)?;
        Ok(())
    }

    /// Whether so much may be taken off yet.
    pub fn has_room_for(&self, at_most: u64) -> bool {
        self.form.rest_to.checked_add(at_most).is_some_and(|rest| rest < self.limit)
    }

    /// Something between 0 and `at_most` is taken off.
    pub fn drop(&mut self, at_most: u64) -> Result<(), NotLinear> {
        if !self.has_room_for(at_most) {
            return Err(NotLinear::Rest);
        }
        self.form.rest_to += at_most;
        Ok(())
    }
}

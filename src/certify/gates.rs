//! Gates that stand in the place of adders: half adders, ORs of bits of which one at most is set, and carries whose sum is not read.

use super::bits::{Lit, Node};
use super::count::leaves;
use super::expression::{Mode, NotLinear, Work};
use super::linear::Linear;

impl Linear<'_> {
    /// `c · (a ^ b) = c · (a + b) - 2c · (a & b)`: the sum of a half adder whose carry is read, wraps, or is never set.
    pub(super) fn parity(&mut self, work: &mut Work, node: u32, a: Lit, b: Lit, depth: usize) -> Result<(), NotLinear> {
        let c = work.take(node);
        let double = c.wrapping_mul(2);
        match self.bits.find(Node::And(a, b)) {
            Some(carry) if work.held(carry) == double => {
                work.take(carry);
            }
            _ if double == 0 => {}
            _ => match (work.mode, u64::try_from(double)) {
                (Mode::Zero, Ok(debt)) => work.owe(debt.into())?,
                _ => {
                    let carry = self.bits.and(a, b);
                    if !self.is_zero(carry, depth) {
                        if !leaves(work.mode, depth) {
                            return Err(NotLinear::Cut);
                        }
                        work.leave(carry.node(), double, c > 0);
                    }
                }
            },
        }
        work.add(a, c);
        work.add(b, c);
        Ok(())
    }

    /// A gate of two operands in the place of an adder: an OR of bits of which one at most is set, or the carry of an adder
    /// whose sum is not read.
    pub(super) fn conjunction(
        &mut self,
        work: &mut Work,
        node: u32,
        a: Lit,
        b: Lit,
        depth: usize,
    ) -> Result<(), NotLinear> {
        let c = work.take(node);
        let majority = self.majority(node);
        if majority.is_none() && (a.complemented() || b.complemented()) {
            // a & b = 1 - !a - !b + (!a & !b)
            let both = self.bits.and(!a, !b);
            if self.is_zero(both, depth) {
                work.constant(c);
                work.add(!a, c.wrapping_neg());
                work.add(!b, c.wrapping_neg());
                return Ok(());
            }
        }
        if c & 1 != 0 {
            return Err(NotLinear::Gate);
        }
        // 2 · carry = Σ operands - sum: the sum is dropped; from a negative factor, its complement.
        let half = if c == i64::MIN { 1 << 62 } else { c / 2 };
        work.drop(half.unsigned_abs())?;
        if half < 0 {
            work.constant(half.wrapping_neg());
        }
        for lit in majority.unwrap_or_else(|| vec![a, b]) {
            work.add(lit, half);
        }
        Ok(())
    }

    /// Three operands whose majority a node is.
    fn majority(&self, node: u32) -> Option<Vec<Lit>> {
        // The complement of the node is an OR of the conjunctions of two operands each; the majority of complements is the
        // complement of the majority.
        let mut pairs = Vec::new();
        self.disjuncts(!Lit::of(node), 0, &mut pairs)?;
        let mut operands: Vec<Lit> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
        operands.sort_unstable();
        operands.dedup();
        pairs.sort_unstable();
        pairs.dedup();
        (operands.len() == 3 && pairs.len() == 3).then(|| operands.into_iter().map(|lit| !lit).collect())
    }

    fn disjuncts(&self, lit: Lit, depth: usize, pairs: &mut Vec<(Lit, Lit)>) -> Option<()> {
        match self.bits.node(lit.node()) {
            Node::And(a, b) if lit.complemented() && depth < 3 => {
                self.disjuncts(!a, depth + 1, pairs)?;
                self.disjuncts(!b, depth + 1, pairs)
            }
            Node::And(a, b) if !lit.complemented() => {
                pairs.push((a.min(b), a.max(b)));
                (pairs.len() <= 3).then_some(())
            }
            _ => None,
        }
    }
}

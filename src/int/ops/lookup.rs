//! Lookup: `y = table[x - first]`, one table for all elements, exact.
//!
//! Any function of one narrow integer (sigmoid, tanh, leaky ReLU) has its exact integer meaning as a table; the
//! rounding happened when the quantizer filled it. The op is defined only where the table has a word: an operand
//! whose interval leaves the table is refused when the program is checked, so nothing clamps at run time.

use super::{OpError, Operation};
use crate::int::Interval;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookup {
    /// The operand that `table[0]` answers.
    pub first: i64,
    pub table: Vec<i64>,
}

impl Lookup {
    /// The words an operand of interval `x` can select.
    pub fn words(&self, x: Interval) -> &[i64] {
        &self.table[(x.lo() - self.first) as usize..=(x.hi() - self.first) as usize]
    }

    /// The smallest interval that holds them.
    pub fn image(&self, x: Interval) -> Interval {
        let words = self.words(x);
        words.iter().fold(Interval::point(words[0]), |all, word| all.union(Interval::point(*word)))
    }
}

impl Operation for Lookup {
    fn kind(&self) -> &'static str {
        "lookup"
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        if self.table.is_empty() {
            return Err(OpError::Empty);
        }
        let last = self.first.checked_add(self.table.len() as i64 - 1).ok_or(OpError::Large { element: 0 })?;
        let domain = Interval::new(self.first, last);
        let range = |(element, x): (usize, &Interval)| {
            if !domain.covers(*x) {
                return Err(OpError::Range { element, expected: domain, found: *x });
            }
            Ok(self.image(*x))
        };
        args[0].iter().enumerate().map(range).collect()
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        args[0].iter().map(|x| self.table[(x - self.first) as usize]).collect()
    }
}

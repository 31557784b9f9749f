//! Embedding: `y = table[x] · 2^shift`, the row of the table that the operand's one element selects, exact.
//!
//! The op is defined only where the table has a row: an operand whose interval leaves `[0, rows - 1]` is refused when
//! the program is checked. Element `i` of the result ranges over column `i`.

use super::{OpError, Operation, expect_small, expect_width};
use crate::int::{IntMatrix, Interval};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedding {
    /// `[rows, elements]`.
    pub table: IntMatrix,
    /// Zeros appended on the right, below 31.
    pub shift: u32,
}

impl Operation for Embedding {
    fn kind(&self) -> &'static str {
        "embedding"
    }

    fn intervals(&self, args: &[&[Interval]]) -> Result<Vec<Interval>, OpError> {
        expect_width(1, args[0].len())?;
        let rows = Interval::new(0, self.table.rows() as i64 - 1);
        if !rows.covers(args[0][0]) {
            return Err(OpError::Range { element: 0, expected: rows, found: args[0][0] });
        }
        expect_small(0, 1u128.checked_shl(self.shift.saturating_add(32)))?;
        let word = |row: usize, column: usize| Interval::point(i64::from(self.table.row(row)[column]) << self.shift);
        let (first, last) = (args[0][0].lo() as usize, args[0][0].hi() as usize);
        let column = |column| (first..=last).fold(word(first, column), |all, row| all.union(word(row, column)));
        Ok((0..self.table.cols()).map(column).collect())
    }

    fn evaluate(&self, args: &[&[i64]]) -> Vec<i64> {
        self.table.row(args[0][0] as usize).iter().map(|word| i64::from(*word) << self.shift).collect()
    }
}

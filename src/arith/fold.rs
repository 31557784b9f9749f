//! Folded constant multiplication: several rows of a matrix share one reduction tree and take turns.
//!
//! The rows are cut into *groups* of as many *slots*. In a slot every group computes one row: its burned weights select,
//! digit by digit, what each input adds to the group's tree. A weight is burned as sign and magnitude, because the
//! digit of the input is then complemented once, by the sign, and masked by every bit of the magnitude; what the
//! complements add is a constant of the row and joins its bias. The sign of a zero weight is free.
//!
//! Inputs enter as unsigned digits, lowest first, all equally coded: `u = x + offset`, `bits` wide.

use super::prices::{BURNED_BIT, FLIP_FLOP, FULL_ADDER, MULTIPLEXER, NOR, PARITY};
use super::{ProofError, RowTarget};
use crate::int::{IntMatrix, Interval};
use std::ops::Range;

/// What a group has beside its tree: constants, accumulator, rounding; in hundredths of a gate.
const GROUP: u64 = 60_000;

/// A burned weight: `±magnitude`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    pub negative: bool,
    pub magnitude: u32,
}

/// Rows that share a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoldGroup {
    /// Row `rows.start + i` is computed in slot `first + i`; what earlier slots compute is discarded.
    pub rows: Range<usize>,
    pub first: usize,
    /// Burned weights by slot, then column.
    pub codes: Vec<Vec<Code>>,
    /// What each slot adds to its products: bias, rounding, and what signs and offsets leave.
    pub constants: Vec<i64>,
}

/// The arithmetic of one folded layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Bits of every input that enter per clock.
    pub digit: u32,
    /// Bits of every input, offset included.
    pub bits: u32,
    /// What is added to every input to make it unsigned: 0, or half the range of `bits` bits.
    pub offset: i64,
    /// Clocks per row: digits of an input.
    pub clocks: u32,
    /// Rows that a tree computes in turn.
    pub slots: usize,
    pub groups: Vec<FoldGroup>,
}

impl Fold {
    /// Cuts a matrix into groups of at most `fold` rows, of sizes that differ by at most one.
    ///
    /// # Panics
    /// When inputs or targets do not fit the matrix, or `fold` or `digit` is 0.
    pub fn of(matrix: &IntMatrix, inputs: &[Interval], targets: &[RowTarget], digit: u32, fold: usize) -> Self {
        assert_eq!(matrix.cols(), inputs.len(), "one input interval per column");
        assert_eq!(matrix.rows(), targets.len(), "one target per row");
        let all = inputs.iter().fold(inputs[0], |all, one| all.union(*one));
        let bits = all.width();
        let offset = if all.is_signed() { 1 << (bits - 1) } else { 0 };
        let clocks = bits.div_ceil(digit);
        let count = matrix.rows().div_ceil(fold);
        let slots = matrix.rows().div_ceil(count);
        let mut plan = Self { digit, bits, offset, clocks, slots, groups: Vec::new() };
        for group in 0..count {
            let rows = matrix.rows() * group / count..matrix.rows() * (group + 1) / count;
            plan.groups.push(plan.group(matrix, targets, rows));
        }
        plan
    }

    fn group(&self, matrix: &IntMatrix, targets: &[RowTarget], rows: Range<usize>) -> FoldGroup {
        let first = self.slots - rows.len();
        // An unused slot repeats the first row, so that nothing new is burned for it.
        let row_of = |slot: usize| rows.start + slot.saturating_sub(first);
        let code = |slot: usize, col: usize| {
            let weight = matrix.row(row_of(slot))[col];
            // A zero takes the sign of its neighbour, which makes the two alike.
            let near = matrix.row(row_of((slot ^ 1).min(self.slots - 1)))[col];
            let negative = if weight == 0 { near < 0 } else { weight < 0 };
            Code { negative, magnitude: weight.unsigned_abs() }
        };
        let codes: Vec<Vec<Code>> =
            (0..self.slots).map(|slot| (0..matrix.cols()).map(|col| code(slot, col)).collect()).collect();
        let constant = |(slot, codes): (usize, &Vec<Code>)| targets[row_of(slot)].bias - self.surplus(codes);
        let constants = codes.iter().enumerate().map(constant).collect();
        FoldGroup { rows, first, codes, constants }
    }

    /// What the sum of a row's masked digits exceeds its product by.
    fn surplus(&self, codes: &[Code]) -> i64 {
        let complement = (1i64 << (self.clocks * self.digit)) - 1;
        codes
            .iter()
            .map(|code| {
                let magnitude = i64::from(code.magnitude);
                if code.negative { magnitude * (complement - self.offset) } else { magnitude * self.offset }
            })
            .sum()
    }

    /// Clocks that a product takes, from its first digit to its last.
    pub fn product_clocks(&self) -> u32 {
        self.slots as u32 * self.clocks
    }

    /// Hundredths of a gate, about: enough to compare folds of one layer.
    pub fn gates(&self) -> u64 {
        let group = |group: &FoldGroup| {
            let ever = |bit: &dyn Fn(&Code) -> bool| {
                let cols = 0..group.codes[0].len();
                cols.filter(|col| group.codes.iter().any(|row| bit(&row[*col]))).count() as u64
            };
            let negative = ever(&|code| code.negative);
            let magnitude: u64 = (0..u32::BITS).map(|bit| ever(&|code| code.magnitude >> bit & 1 == 1)).sum();
            let digit = u64::from(self.digit);
            let products = digit * (negative * u64::from(PARITY) + magnitude * u64::from(NOR + FULL_ADDER));
            products + (negative + magnitude) * self.slots as u64 * u64::from(BURNED_BIT)
        };
        let stores = self.groups.iter().map(|group| group.rows.len() as u64 * u64::from(8 * FLIP_FLOP + MULTIPLEXER));
        self.groups.iter().map(group).sum::<u64>() + stores.sum::<u64>() + self.groups.len() as u64 * GROUP
    }

    /// The largest sum of one digit of every column in `cols`, over all slots of a group.
    pub fn largest_sum(&self, group: usize, cols: Range<usize>) -> u64 {
        let sum = |codes: &Vec<Code>| codes[cols.clone()].iter().map(|code| u64::from(code.magnitude)).sum::<u64>();
        let largest = self.groups[group].codes.iter().map(sum).max().unwrap_or(0);
        largest * ((1 << self.digit) - 1)
    }

    /// Proves that the burned codes and constants compute `matrix · x + bias` of every row.
    ///
    /// # Errors
    /// The first weight or constant that differs, or rows that are missing.
    pub fn prove(&self, matrix: &IntMatrix, targets: &[RowTarget]) -> Result<(), ProofError> {
        let mut row = 0;
        for (index, group) in self.groups.iter().enumerate() {
            let fits = group.rows.start == row
                && group.first + group.rows.len() == self.slots
                && group.codes.len() == self.slots
                && group.constants.len() == self.slots
                && group.rows.end <= matrix.rows().min(targets.len());
            if !fits {
                return Err(ProofError::Malformed(format!("group {index} does not start at row {row} or lacks slots")));
            }
            for (slot, (codes, constant)) in group.codes.iter().zip(&group.constants).enumerate().skip(group.first) {
                self.prove_row(matrix.row(row), codes, row)?;
                let expected = targets[row].bias;
                let found = constant + self.surplus(codes);
                if expected != found {
                    return Err(ProofError::Malformed(format!(
                        "row {row} (slot {slot} of group {index}) adds {found}, its bias and rounding are {expected}"
                    )));
                }
                row += 1;
            }
        }
        if row == matrix.rows() { Ok(()) } else { Err(ProofError::Malformed(format!("row {row} is missing"))) }
    }

    fn prove_row(&self, weights: &[i32], codes: &[Code], row: usize) -> Result<(), ProofError> {
        if weights.len() != codes.len() {
            return Err(ProofError::Malformed(format!("row {row} has {} of {} weights", codes.len(), weights.len())));
        }
        for (col, (weight, code)) in weights.iter().zip(codes).enumerate() {
            let found = i64::from(code.magnitude) * if code.negative { -1 } else { 1 };
            if i64::from(*weight) != found {
                return Err(ProofError::Coefficient { row, col, expected: i64::from(*weight), found });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    /// What the hardware computes of a row: masked, complemented digits, weighted, and the constant.
    fn row_value(fold: &Fold, codes: &[Code], constant: i64, x: &[i64]) -> i64 {
        let digits = (0..fold.clocks).map(|clock| {
            let term = |(code, x): (&Code, &i64)| {
                let digit = (x + fold.offset) >> (clock * fold.digit) & ((1 << fold.digit) - 1);
                let digit = if code.negative { (1 << fold.digit) - 1 - digit } else { digit };
                digit * i64::from(code.magnitude)
            };
            codes.iter().zip(x).map(term).sum::<i64>() << (clock * fold.digit)
        });
        digits.sum::<i64>() + constant
    }

    proptest! {
        #[test]
        fn every_slot_computes_its_row(
            rows in 1usize..9, cols in 1usize..6, fold in 1usize..6, digit in 1u32..9, signed: bool, seed: u64
        ) {
            let mut state = seed | 1;
            let mut next = |range: i64| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 33) as i64 % range
            };
            let data = (0..rows * cols).map(|_| next(17) as i32 - 8).collect();
            let matrix = IntMatrix::new(rows, cols, data).unwrap();
            let input = if signed { Interval::signed(8) } else { Interval::unsigned(7) };
            let targets: Vec<RowTarget> =
                (0..rows).map(|_| RowTarget { bias: next(2001) - 1000, interval: Interval::signed(20) }).collect();
            let plan = Fold::of(&matrix, &vec![input; cols], &targets, digit, fold);
            plan.prove(&matrix, &targets).unwrap();
            prop_assert!(plan.slots <= fold);
            let x: Vec<i64> = (0..cols).map(|_| input.lo() + next(input.hi() - input.lo() + 1)).collect();
            let expected = matrix.multiply(&x);
            for group in &plan.groups {
                for (at, row) in group.rows.clone().enumerate() {
                    let slot = group.first + at;
                    let found = row_value(&plan, &group.codes[slot], group.constants[slot], &x);
                    prop_assert_eq!(found, expected[row] + targets[row].bias);
                }
            }
        }
    }

    #[test]
    fn a_changed_code_or_constant_is_no_proof() {
        let matrix = IntMatrix::new(3, 2, vec![1, -2, 0, 3, -4, 5]).unwrap();
        let targets = [RowTarget { bias: 7, interval: Interval::signed(12) }; 3];
        let plan = Fold::of(&matrix, &[Interval::signed(8); 2], &targets, 1, 2);
        let mut wrong = plan.clone();
        wrong.groups[1].codes[0][1].negative ^= true;
        assert!(wrong.prove(&matrix, &targets).is_err());
        let mut wrong = plan;
        wrong.groups[1].constants[1] += 1;
        assert!(wrong.prove(&matrix, &targets).is_err());
    }
}

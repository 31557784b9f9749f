//! What a row's result says of its sum: every result comes from an interval of sums, a stair.
//!
//! A unit ends in a scale that rounds and saturates, and perhaps in an activation, so its sums are not seen. All of these are
//! monotone: a result stands for all sums between two steps, and no others.

use crate::int::{Interval, Linear, Lookup, Op, Operation};

/// A linear op and the elementwise ops that are part of its unit.
pub struct Staircase<'p> {
    pub linear: &'p Linear,
    then: Vec<&'p Op>,
    /// Of the sums, by row.
    pub sums: &'p [Interval],
}

/// The sums that give one result. No bound where the row's sums end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stair {
    pub first: Option<i64>,
    pub last: Option<i64>,
}

impl<'p> Staircase<'p> {
    /// # Errors
    /// An op is not elementwise or not monotone; its kind.
    pub fn new(linear: &'p Linear, then: Vec<&'p Op>, sums: &'p [Interval]) -> Result<Self, String> {
        let monotone = |op: &&Op| match op {
            Op::Requantize(_) | Op::Relu(_) => true,
            Op::Lookup(lookup) => is_monotone(lookup),
            _ => false,
        };
        match then.iter().find(|op| !monotone(op)) {
            Some(op) => Err(op.kind().to_owned()),
            None => Ok(Staircase { linear, then, sums }),
        }
    }

    /// What the unit answers.
    pub fn answer(&self, input: &[i64]) -> Vec<i64> {
        self.results(self.linear.evaluate(&[input]))
    }

    /// The results of given sums, one per row.
    fn results(&self, sums: Vec<i64>) -> Vec<i64> {
        self.then.iter().fold(sums, |values, op| op.evaluate(&[&values]))
    }

    /// Of every row the stair on which a sum lies: by halving, all rows at once.
    pub fn stairs(&self, at: &[i64]) -> Vec<Stair> {
        let here = self.results(at.to_vec());
        let first = self.last_alike(at, &here, &|sums| sums.lo());
        let last = self.last_alike(at, &here, &|sums| sums.hi());
        let stair = |row: usize| Stair {
            first: Some(first[row]).filter(|sum| *sum > self.sums[row].lo()),
            last: Some(last[row]).filter(|sum| *sum < self.sums[row].hi()),
        };
        (0..at.len()).map(stair).collect()
    }

    /// The sum farthest towards `end` that has the result `here`.
    fn last_alike(&self, at: &[i64], here: &[i64], end: &dyn Fn(&Interval) -> i64) -> Vec<i64> {
        // Between a sum that is known to be alike, and one beyond which none is asked.
        let mut alike = at.to_vec();
        let mut beyond: Vec<i64> = self.sums.iter().map(end).collect();
        let at_end = self.results(beyond.clone());
        for row in (0..at.len()).filter(|row| at_end[*row] == here[*row]) {
            alike[row] = beyond[row];
        }
        while alike.iter().zip(&beyond).any(|(a, b)| (a - b).abs() > 1) {
            let middle: Vec<i64> = alike.iter().zip(&beyond).map(|(a, b)| a + (b - a) / 2).collect();
            let results = self.results(middle.clone());
            for row in 0..at.len() {
                if (alike[row] - beyond[row]).abs() > 1 {
                    let side = if results[row] == here[row] { &mut alike } else { &mut beyond };
                    side[row] = middle[row];
                }
            }
        }
        alike
    }
}

fn is_monotone(lookup: &Lookup) -> bool {
    lookup.table.is_sorted() || lookup.table.is_sorted_by(|a, b| a >= b)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::int::{IntMatrix, Requantize, Scale};

    #[test]
    fn stairs_are_where_the_result_changes() {
        let linear = Linear { weights: IntMatrix::new(2, 1, vec![5, -3]).unwrap(), bias: vec![1, 2] };
        let channels = [5, 11].map(|multiplier| Scale { multiplier, shift: 4 }).to_vec();
        let requantize = Op::Requantize(Requantize { channels, range: Interval::new(-4, 9) });
        let sums = [Interval::new(-40, 41), Interval::new(-30, 33)];
        let staircase = Staircase::new(&linear, vec![&requantize], &sums).unwrap();
        for sum in -30..=33 {
            for (row, stair) in staircase.stairs(&[sum, sum]).into_iter().enumerate() {
                let result = |sum: i64| staircase.results(vec![sum.clamp(-40, 41), sum.clamp(-30, 33)])[row];
                let first = (sums[row].lo()..=sum).find(|other| result(*other) == result(sum)).unwrap();
                let last = (sum..=sums[row].hi()).rev().find(|other| result(*other) == result(sum)).unwrap();
                assert_eq!(stair.first, Some(first).filter(|first| *first > sums[row].lo()), "row {row}, sum {sum}");
                assert_eq!(stair.last, Some(last).filter(|last| *last < sums[row].hi()), "row {row}, sum {sum}");
            }
        }
    }

    #[test]
    fn what_is_not_monotone_is_refused() {
        let linear = Linear { weights: IntMatrix::new(1, 1, vec![1]).unwrap(), bias: vec![0] };
        let lookup = Op::Lookup(Lookup { first: 0, table: vec![0, 2, 1] });
        assert_eq!(Staircase::new(&linear, vec![&lookup], &[Interval::new(0, 2)]).err().unwrap(), "lookup");
    }
}

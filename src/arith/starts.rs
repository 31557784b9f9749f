//! Where a search starts: the rows of a matrix as sums of digits, directly or as differences from each other.
//!
//! Rows that resemble each other are cheaper as differences along a spanning tree, whose root is zero. A matrix whose
//! entries share a bias has a *centre*, an extra row that no output reads, from which every row differs little.

use super::build::Build;
use super::digits::{canonical, weight};
use super::graph::{AdderGraph, Term};
use super::greedy::{Room, Taste, share};
use super::network::through;
use super::sums::{Sums, merge};
use crate::int::{IntMatrix, Interval};

/// Rows as sums of digits, each perhaps plus or minus another row.
pub(super) struct Start {
    rows: Vec<Vec<Term>>,
    /// The row that is added, and whether it is subtracted instead.
    parents: Vec<Option<(usize, bool)>>,
    /// Parents before children.
    order: Vec<usize>,
}

impl Start {
    /// Every row by itself.
    pub fn plain(matrix: &IntMatrix) -> Self {
        let rows: Vec<_> = (0..matrix.rows()).map(|row| terms(matrix.row(row).iter().map(|w| i64::from(*w)))).collect();
        Self { parents: vec![None; rows.len()], order: (0..rows.len()).collect(), rows }
    }

    /// The starts worth trying beside the plain one: spanning trees that need fewer digits.
    ///
    /// All of them for a small matrix, the lightest for a large one; none when entries are so small that differences
    /// are no smaller. When depth is `bounded` rows hang on a centre only, never on each other.
    pub fn alternatives(matrix: &IntMatrix, bounded: bool) -> Vec<Self> {
        let rows: Vec<Vec<i64>> =
            (0..matrix.rows()).map(|row| matrix.row(row).iter().map(|w| i64::from(*w)).collect()).collect();
        if matrix.data().iter().all(|w| w.unsigned_abs() <= 2) || !resembling(&rows) {
            return Vec::new();
        }
        let plain: u64 = rows.iter().map(|row| digits(row)).sum();
        let with = |centre| rows.iter().cloned().chain(centre).collect::<Vec<_>>();
        let centres = centres(matrix);
        let lightest = |flat: bool, centres: Vec<Option<Vec<i64>>>| {
            let mut trees: Vec<(u64, Self)> =
                centres.into_iter().map(|centre| tree(&with(centre), rows.len(), flat)).collect();
            trees.retain(|(total, _)| *total < plain);
            trees.sort_by_key(|(total, _)| *total);
            trees.truncate(if matrix.data().len() <= 1024 { 3 } else { 1 });
            trees
        };
        let mut trees = lightest(true, centres.iter().cloned().map(Some).collect());
        if !bounded {
            trees.extend(lightest(false, centres.into_iter().map(Some).chain([None]).collect()));
        }
        trees.into_iter().map(|(_, start)| start).collect()
    }

    /// The greedy plan from this start; `None` when some row cannot fit the depth `limit`.
    pub fn plan(self, inputs: &[Interval], outputs: usize, limit: Option<u32>, taste: Taste) -> Option<AdderGraph> {
        let mut build = Build::new(inputs);
        let room = match limit {
            Some(limit) => Some(self.room(outputs, limit)?),
            None => None,
        };
        let limits = room.as_ref().map(|room| room.limits.clone());
        let mut sums = Sums::new(inputs.len(), self.rows);
        share(&mut build, &mut sums, room, taste);
        let mut whole: Vec<Option<Term>> = vec![None; sums.rows.len()];
        for row in self.order {
            let mut terms = sums.rows[row].clone();
            if let Some((parent, negative)) = self.parents[row] {
                let outer = Term { source: 0, shift: 0, negative };
                terms.extend(whole[parent].map(|term| through(term, outer)));
            }
            whole[row] = merge(&mut build, &terms, limits.as_ref().map(|limits| limits[row]));
        }
        whole.truncate(outputs);
        Some(AdderGraph { inputs: inputs.to_vec(), adders: build.adders, outputs: whole })
    }

    /// The room for depth of every row: outputs have all of `limit`, a centre is as shallow as it can be.
    fn room(&self, outputs: usize, limit: u32) -> Option<Room> {
        let mut room = Room { limits: vec![limit; self.rows.len()], used: vec![0; self.rows.len()] };
        for row in self.order.iter().copied() {
            let parent = self.parents[row].map_or(0, |(parent, _)| 1u64 << room.limits[parent]);
            room.used[row] = self.rows[row].len() as u64 + parent;
            if row >= outputs {
                room.limits[row] = room.used[row].next_power_of_two().trailing_zeros();
            }
            if room.used[row] > 1 << limit {
                return None;
            }
        }
        Some(room)
    }
}

fn terms(row: impl Iterator<Item = i64>) -> Vec<Term> {
    row.enumerate()
        .flat_map(|(source, w)| {
            canonical(w).map(move |d| Term { source: source as u32, shift: d.shift, negative: d.negative })
        })
        .collect()
}

fn digits(row: &[i64]) -> u64 {
    row.iter().map(|w| u64::from(weight(*w))).sum()
}

/// Digits of `a - b`, or of `a + b` when `negative`, at most `most`.
fn distance(a: &[i64], b: &[i64], negative: bool, most: u64) -> u64 {
    let mut total = 0;
    for (a, b) in a.chunks(16).zip(b.chunks(16)) {
        let digits = |(a, b): (&i64, &i64)| u64::from(weight(if negative { a + b } else { a - b }));
        total += a.iter().zip(b).map(digits).sum::<u64>();
        if total >= most {
            return most;
        }
    }
    total
}

/// Whether rows are at all nearer to each other than to zero, by a look at a few pairs.
fn resembling(rows: &[Vec<i64>]) -> bool {
    let step = (rows.len() / 32).max(1);
    (0..rows.len()).step_by(step).any(|a| {
        let own = digits(&rows[a]);
        (0..rows.len()).step_by(step).any(|b| {
            a != b && (distance(&rows[a], &rows[b], false, own) < own || distance(&rows[a], &rows[b], true, own) < own)
        })
    })
}

/// Rows that lie amid the rows of the matrix: one constant for all columns, and the best constant of every column.
fn centres(matrix: &IntMatrix) -> Vec<Vec<i64>> {
    let (low, high) = (matrix.data().iter().min(), matrix.data().iter().max());
    let (Some(low), Some(high)) = (low.copied().map(i64::from), high.copied().map(i64::from)) else {
        return Vec::new();
    };
    let mut simple: Vec<i64> = vec![0];
    for power in (0..32).map(|shift| 1i64 << shift) {
        simple.extend([power, -power]);
        for lower in (0..32).map(|shift| 1i64 << shift).take_while(|lower| *lower < power) {
            simple.extend([power + lower, power - lower, -power + lower, -power - lower]);
        }
    }
    simple.retain(|value| (low..=high).contains(value));
    simple.sort_by_key(|value| (weight(*value), *value));
    simple.dedup();
    let columns = matrix.cols();
    let cost = |value: i64, column: usize| -> u64 {
        let rest = (0..matrix.rows()).map(|row| u64::from(weight(i64::from(matrix.row(row)[column]) - value)));
        rest.sum::<u64>() + u64::from(weight(value))
    };
    let costs: Vec<Vec<u64>> =
        simple.iter().map(|value| (0..columns).map(|column| cost(*value, column)).collect()).collect();
    let best = |costs: &mut dyn Iterator<Item = u64>| {
        costs.zip(&simple).min_by_key(|(cost, _)| *cost).map_or(0, |(_, value)| *value)
    };
    let one = best(&mut costs.iter().map(|of_value| of_value.iter().sum()));
    let each = (0..columns).map(|column| best(&mut costs.iter().map(|of_value| of_value[column]))).collect();
    vec![vec![one; columns], each]
}

/// The lightest spanning tree over the rows and zero (Prim), its weight in digits, every edge one more.
///
/// Rows from `outputs` on are read by no output; they are left empty when no other row hangs on them. A `flat` tree
/// has no other parents, and those rows hang on none.
fn tree(rows: &[Vec<i64>], outputs: usize, flat: bool) -> (u64, Start) {
    let count = rows.len();
    let mut near: Vec<(u64, Option<(usize, bool)>)> = rows.iter().map(|row| (digits(row), None)).collect();
    let mut done = vec![false; count];
    let mut order = Vec::with_capacity(count);
    let mut total = 0;
    let rank = |row: usize, near: u64| (flat && row < outputs, near);
    while let Some(row) = (0..count).filter(|row| !done[*row]).min_by_key(|row| rank(*row, near[*row].0)) {
        done[row] = true;
        order.push(row);
        total += near[row].0;
        if flat && row < outputs {
            continue;
        }
        for other in (0..count).filter(|other| !done[*other]) {
            for negative in [false, true] {
                let most = near[other].0;
                let length = 1 + distance(&rows[other], &rows[row], negative, most);
                if length < most {
                    near[other] = (length, Some((row, negative)));
                }
            }
        }
    }
    let parents: Vec<_> = near.iter().map(|(_, parent)| *parent).collect();
    let needed = |row: usize| row < outputs || parents.iter().flatten().any(|(parent, _)| *parent == row);
    order.retain(|row| needed(*row));
    total -= (0..count).filter(|row| !needed(*row)).map(|row| near[row].0).sum::<u64>();
    let difference = |row: usize| match parents[row] {
        _ if !needed(row) => Vec::new(),
        None => terms(rows[row].iter().copied()),
        Some((parent, true)) => terms(rows[row].iter().zip(&rows[parent]).map(|(a, b)| a + b)),
        Some((parent, false)) => terms(rows[row].iter().zip(&rows[parent]).map(|(a, b)| a - b)),
    };
    (total, Start { rows: (0..count).map(difference).collect(), parents, order })
}

//! The adder graph: shifts, additions and subtractions that compute a constant matrix-vector product.
//!
//! A *source* is an input or an earlier adder. An adder computes `±(left << s) ± (right << t)` with at most one
//! minus sign; shifts are wires and cost nothing. An output is one signed, shifted source, or nothing when its row
//! is zero. Indices only point backwards, so the order of the adders is a topological order.

use crate::int::{IntMatrix, Interval};
use serde::{Deserialize, Serialize};

/// An input (`0 .. inputs`) or an adder (`inputs ..`), by position.
pub type Source = u32;

/// A source, shifted left and perhaps negated: `±(source << shift)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Term {
    pub source: Source,
    pub shift: u8,
    pub negative: bool,
}

/// One two-operand addition or subtraction; `left` and `right` are never both negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Adder {
    pub left: Term,
    pub right: Term,
}

/// Adders over inputs of known intervals; `outputs[row]` is row `row` of the product, `None` when the row is zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdderGraph {
    pub inputs: Vec<Interval>,
    pub adders: Vec<Adder>,
    pub outputs: Vec<Option<Term>>,
}

impl Term {
    pub fn of(source: Source) -> Self {
        Self { source, shift: 0, negative: false }
    }

    fn image(self, interval: Interval) -> Interval {
        let shifted = interval.shift(i32::from(self.shift));
        if self.negative { -shifted } else { shifted }
    }

    fn apply(self, value: i64) -> i64 {
        let shifted = value << self.shift;
        if self.negative { -shifted } else { shifted }
    }
}

impl AdderGraph {
    /// Every defect that makes the graph meaningless: a forward reference, two minus signs, a shift beyond 62.
    pub fn defects(&self) -> Vec<String> {
        let inputs = self.inputs.len();
        let mut defects = Vec::new();
        for (index, adder) in self.adders.iter().enumerate() {
            if adder.left.negative && adder.right.negative {
                defects.push(format!("adder {index} negates both operands"));
            }
            for term in [adder.left, adder.right] {
                if term.source as usize >= inputs + index || term.shift > 62 {
                    defects.push(format!("adder {index} reads {term:?}, which does not exist yet"));
                }
            }
        }
        for (row, term) in self.outputs.iter().enumerate() {
            if let Some(term) = term.filter(|t| t.source as usize >= inputs + self.adders.len() || t.shift > 62) {
                defects.push(format!("output {row} reads {term:?}, which does not exist"));
            }
        }
        defects
    }

    /// The interval of every source, inputs first, by interval arithmetic over the graph.
    ///
    /// A bound computed so can be wider than the true range when an input reaches an adder over two paths; see
    /// [`row_intervals`] for the exact range of a row.
    pub fn intervals(&self) -> Vec<Interval> {
        let mut all = self.inputs.clone();
        all.reserve(self.adders.len());
        for adder in &self.adders {
            all.push(
                adder.left.image(all[adder.left.source as usize]) + adder.right.image(all[adder.right.source as usize]),
            );
        }
        all
    }

    /// Adders on the longest path to every source: 0 for inputs.
    pub fn depths(&self) -> Vec<u32> {
        let mut all = vec![0; self.inputs.len()];
        for adder in &self.adders {
            all.push(1 + all[adder.left.source as usize].max(all[adder.right.source as usize]));
        }
        all
    }

    /// Adders on the longest path to any output.
    pub fn depth(&self) -> u32 {
        let depths = self.depths();
        self.outputs.iter().flatten().map(|t| depths[t.source as usize]).max().unwrap_or(0)
    }

    /// The outputs for one input vector, exact.
    pub fn evaluate(&self, x: &[i64]) -> Vec<i64> {
        let mut all = x.to_vec();
        for adder in &self.adders {
            all.push(
                adder.left.apply(all[adder.left.source as usize]) + adder.right.apply(all[adder.right.source as usize]),
            );
        }
        self.outputs.iter().map(|t| t.map_or(0, |t| t.apply(all[t.source as usize]))).collect()
    }
}

/// The exact range of every row of `W · x` over independent inputs.
pub fn row_intervals(matrix: &IntMatrix, inputs: &[Interval]) -> Vec<Interval> {
    (0..matrix.rows())
        .map(|row| {
            matrix.row(row).iter().zip(inputs).fold(Interval::point(0), |sum, (w, x)| sum + x.scale(i64::from(*w)))
        })
        .collect()
}

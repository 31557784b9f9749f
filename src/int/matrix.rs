//! A dense matrix of integers, row-major: `rows` outputs by `cols` inputs.

/// Integer weights `W[row][col]`; `y = W · x` has one row per output and one column per input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntMatrix {
    rows: usize,
    cols: usize,
    data: Vec<i32>,
}

impl IntMatrix {
    /// Takes row-major `data`; `None` unless it holds exactly `rows * cols` values and both are at least 1.
    pub fn new(rows: usize, cols: usize, data: Vec<i32>) -> Option<Self> {
        (rows > 0 && cols > 0 && rows.checked_mul(cols) == Some(data.len())).then_some(Self { rows, cols, data })
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    pub fn cols(&self) -> usize {
        self.cols
    }

    /// Row-major values.
    pub fn data(&self) -> &[i32] {
        &self.data
    }

    pub fn row(&self, row: usize) -> &[i32] {
        &self.data[row * self.cols..(row + 1) * self.cols]
    }

    pub fn nonzeros(&self) -> usize {
        self.data.iter().filter(|w| **w != 0).count()
    }

    /// `W · x`, exact; `x` must hold `cols` values.
    pub fn multiply(&self, x: &[i64]) -> Vec<i64> {
        self.data.chunks_exact(self.cols).map(|row| row.iter().zip(x).map(|(w, x)| i64::from(*w) * x).sum()).collect()
    }
}

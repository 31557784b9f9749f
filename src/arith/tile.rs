//! Large matrices: tiles are planned apart, in parallel, and joined.
//!
//! What planning keeps in memory then follows a tile, and its time follows the number of tiles. The adders that join
//! the tiles of a row are part of the graph and of its cost.

use super::blocks::block;
use super::build::Build;
use super::graph::{AdderGraph, Term};
use super::sums::merge;
use crate::int::{IntMatrix, Interval};
use rayon::prelude::*;

/// How a matrix is cut; the last tile of a row or column may be smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    pub rows: usize,
    pub cols: usize,
}

impl Grid {
    /// As few tiles as keep each at most so large, all about equal.
    pub fn of(matrix: &IntMatrix, most: Self) -> Self {
        let even = |length: usize, most: usize| length.div_ceil(length.div_ceil(most));
        Self { rows: even(matrix.rows(), most.rows), cols: even(matrix.cols(), most.cols) }
    }

    /// Tiles across a row of the matrix.
    pub fn across(self, matrix: &IntMatrix) -> usize {
        matrix.cols().div_ceil(self.cols)
    }

    fn is_whole(self, matrix: &IntMatrix) -> bool {
        self.rows >= matrix.rows() && self.cols >= matrix.cols()
    }
}

/// The tile whose first row and column are given.
pub(super) fn cut(matrix: &IntMatrix, grid: Grid, row: usize, col: usize) -> Option<IntMatrix> {
    let (rows, cols) = (grid.rows.min(matrix.rows() - row), grid.cols.min(matrix.cols() - col));
    block(matrix, &(row..row + rows), &(col..col + cols))
}

/// Plans every tile with `plan` and joins the results; `limit` bounds the depth of the whole, and `plan` must leave
/// room for the joins.
pub(super) fn plan_tiles(
    matrix: &IntMatrix,
    inputs: &[Interval],
    grid: Grid,
    limit: Option<u32>,
    plan: impl Fn(&IntMatrix, &[Interval]) -> AdderGraph + Sync,
) -> AdderGraph {
    if grid.is_whole(matrix) {
        return plan(matrix, inputs);
    }
    let corners: Vec<(usize, usize)> = (0..matrix.rows())
        .step_by(grid.rows)
        .flat_map(|row| (0..matrix.cols()).step_by(grid.cols).map(move |col| (row, col)))
        .collect();
    let tiles: Vec<Option<AdderGraph>> = corners
        .par_iter()
        .map(|(row, col)| {
            let tile = cut(matrix, grid, *row, *col)?;
            Some(plan(&tile, &inputs[*col..*col + tile.cols()]))
        })
        .collect();
    let mut build = Build::new(inputs);
    let mut sums: Vec<Vec<Term>> = vec![Vec::new(); matrix.rows()];
    for ((row, col), tile) in corners.into_iter().zip(tiles) {
        let Some(tile) = tile else { continue };
        let (cols, first) = (tile.inputs.len(), build.spans.len());
        let place = |t: Term| {
            let source = t.source as usize;
            Term { source: (if source < cols { col + source } else { first + source - cols }) as u32, ..t }
        };
        for adder in &tile.adders {
            build.add(place(adder.left), place(adder.right));
        }
        for (index, output) in tile.outputs.iter().enumerate() {
            sums[row + index].extend(output.map(place));
        }
    }
    let outputs = sums.iter().map(|terms| merge(&mut build, terms, limit)).collect();
    AdderGraph { inputs: inputs.to_vec(), adders: build.adders, outputs }
}

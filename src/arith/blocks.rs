//! Tiles: a matrix too large for one adder graph is cut into blocks that are planned and emitted on their own.
//!
//! Blocks in one row of blocks add up; that joining is the honest price of a cut across columns. A cut across rows
//! costs no adders, only the sharing between the rows it separates.

use super::{AdderGraph, ProofError, prove};
use crate::int::IntMatrix;
use std::ops::Range;

/// One block of a matrix with the adder graph that computes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    pub rows: Range<usize>,
    pub cols: Range<usize>,
    pub graph: AdderGraph,
}

/// Cuts `[rows, cols]` into blocks of at most `limit` by `limit`, as equal as possible, row of blocks by row of blocks.
pub fn cut(rows: usize, cols: usize, limit: usize) -> Vec<(Range<usize>, Range<usize>)> {
    let parts = |total: usize| {
        let count = total.div_ceil(limit.max(1)).max(1);
        (0..count).map(move |part| total * part / count..total * (part + 1) / count)
    };
    parts(rows).flat_map(|r| parts(cols).map(move |c| (r.clone(), c))).collect()
}

/// The block of `matrix` at `rows` and `cols`, which must be inside it and not empty.
pub fn block(matrix: &IntMatrix, rows: &Range<usize>, cols: &Range<usize>) -> Option<IntMatrix> {
    let data = rows.clone().flat_map(|row| matrix.row(row)[cols.clone()].iter().copied()).collect();
    IntMatrix::new(rows.len(), cols.len(), data)
}

/// Proves that the tiles cover `matrix` exactly once and that each computes its block.
///
/// # Errors
/// The first tile that differs, with the row and column in the whole matrix.
pub fn prove_tiles(tiles: &[Tile], matrix: &IntMatrix) -> Result<(), ProofError> {
    let mut covered = vec![0u8; matrix.rows() * matrix.cols()];
    for tile in tiles {
        let inside = tile.rows.end <= matrix.rows() && tile.cols.end <= matrix.cols();
        let part = if inside { block(matrix, &tile.rows, &tile.cols) } else { None };
        let part = part.ok_or_else(|| {
            ProofError::Malformed(format!("a tile covers rows {:?}, columns {:?}", tile.rows, tile.cols))
        })?;
        prove(&tile.graph, &part).map_err(|error| match error {
            ProofError::Coefficient { row, col, expected, found } => {
                let (row, col) = (row + tile.rows.start, col + tile.cols.start);
                ProofError::Coefficient { row, col, expected, found }
            }
            other => other,
        })?;
        for row in tile.rows.clone() {
            covered[row * matrix.cols()..][tile.cols.clone()].iter_mut().for_each(|count| *count += 1);
        }
    }
    match covered.iter().position(|count| *count != 1) {
        Some(at) => Err(ProofError::Malformed(format!(
            "row {}, column {} is covered by {} tiles",
            at / matrix.cols(),
            at % matrix.cols(),
            covered[at]
        ))),
        None => Ok(()),
    }
}

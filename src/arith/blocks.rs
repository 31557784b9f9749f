//! Tiles: a matrix too large for one adder graph is cut into blocks that are planned and emitted on their own.
//!
//! Blocks in one row of blocks add up; that joining is the honest price of a cut across columns. A cut across rows
//! costs no adders, only the sharing between the rows it separates.

use super::{Adder, AdderGraph, ProofError, Term, prove};
use crate::int::{IntMatrix, Interval};
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

/// One graph of all tiles with the adders that join them, over `inputs`; rows are joined in balanced pairs.
///
/// The cost of this graph is the honest cost of a tiled matrix.
pub fn join(tiles: &[Tile], rows: usize, inputs: &[Interval]) -> AdderGraph {
    let mut graph = AdderGraph { inputs: inputs.to_vec(), adders: Vec::new(), outputs: Vec::new() };
    let mut parts: Vec<Vec<Term>> = vec![Vec::new(); rows];
    for tile in tiles {
        let (own, first) = (tile.cols.len(), inputs.len() + graph.adders.len());
        let moved = |term: Term| {
            let source = term.source as usize;
            let source = if source < own { tile.cols.start + source } else { first + source - own };
            Term { source: source as u32, ..term }
        };
        let adders = tile.graph.adders.iter().map(|adder| Adder { left: moved(adder.left), right: moved(adder.right) });
        graph.adders.extend(adders);
        for (row, term) in tile.rows.clone().zip(&tile.graph.outputs) {
            parts[row].extend(term.map(moved));
        }
    }
    for mut terms in parts {
        while terms.len() > 1 {
            let mut next = Vec::new();
            for pair in terms.chunks(2) {
                next.push(match *pair {
                    [left, right] => {
                        // Two minus signs become one behind the sum.
                        let both = left.negative && right.negative;
                        let plain = |term: Term| Term { negative: term.negative && !both, ..term };
                        graph.adders.push(Adder { left: plain(left), right: plain(right) });
                        let source = (inputs.len() + graph.adders.len() - 1) as u32;
                        Term { source, shift: 0, negative: both }
                    }
                    _ => pair[0],
                });
            }
            terms = next;
        }
        graph.outputs.push(terms.first().copied());
    }
    graph
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

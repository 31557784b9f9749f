//! The proof by linear forms: propagate the exact integer coefficient of every input through every adder.
//!
//! Each source of an adder graph is a linear form in the inputs. Propagating the forms costs one pass per input
//! and always finishes, unlike equivalence checking of multipliers. Inputs are taken in blocks, so that memory
//! follows one block of columns and not the matrix.

use super::graph::AdderGraph;
use crate::int::IntMatrix;
use thiserror::Error;

/// Columns propagated together.
const BLOCK: usize = 32;

/// What makes a graph not the matrix.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ProofError {
    #[error("the adder graph is malformed: {0}")]
    Malformed(String),
    #[error("the adder graph has {found_rows} outputs of {found_cols} inputs, the matrix is {rows} by {cols}")]
    Shape { rows: usize, cols: usize, found_rows: usize, found_cols: usize },
    #[error("row {row}, column {col}: the matrix holds {expected}, the adder graph computes {found}")]
    Coefficient { row: usize, col: usize, expected: i64, found: i64 },
}

/// Proves that `graph` computes exactly `matrix · x`.
///
/// # Errors
/// The first difference in column-block, then row order, or the first malformed adder.
pub fn prove(graph: &AdderGraph, matrix: &IntMatrix) -> Result<(), ProofError> {
    if let Some(defect) = graph.defects().into_iter().next() {
        return Err(ProofError::Malformed(defect));
    }
    let (rows, cols) = (matrix.rows(), matrix.cols());
    if graph.outputs.len() != rows || graph.inputs.len() != cols {
        return Err(ProofError::Shape { rows, cols, found_rows: graph.outputs.len(), found_cols: graph.inputs.len() });
    }
    let sources = cols + graph.adders.len();
    let mut forms = vec![[0i64; BLOCK]; sources];
    for first in (0..cols).step_by(BLOCK) {
        let block = BLOCK.min(cols - first);
        for (input, form) in forms.iter_mut().take(cols).enumerate() {
            *form = [0; BLOCK];
            if (first..first + block).contains(&input) {
                form[input - first] = 1;
            }
        }
        for (index, adder) in graph.adders.iter().enumerate() {
            let mut sum = [0i64; BLOCK];
            for term in [adder.left, adder.right] {
                accumulate(&mut sum, &forms[term.source as usize], term.shift, term.negative).ok_or_else(|| {
                    ProofError::Malformed(format!("a coefficient of adder {index} is beyond 64 bits"))
                })?;
            }
            forms[cols + index] = sum;
        }
        for (row, output) in graph.outputs.iter().enumerate() {
            let mut found = [0i64; BLOCK];
            if let Some(term) = output {
                accumulate(&mut found, &forms[term.source as usize], term.shift, term.negative)
                    .ok_or_else(|| ProofError::Malformed(format!("a coefficient of output {row} is beyond 64 bits")))?;
            }
            for (offset, found) in found.into_iter().take(block).enumerate() {
                let (col, expected) = (first + offset, i64::from(matrix.row(row)[first + offset]));
                if found != expected {
                    return Err(ProofError::Coefficient { row, col, expected, found });
                }
            }
        }
    }
    Ok(())
}

/// `None` when a coefficient overflows.
fn accumulate(sum: &mut [i64; BLOCK], form: &[i64; BLOCK], shift: u8, negative: bool) -> Option<()> {
    let factor = if negative { -(1i64 << shift) } else { 1i64 << shift };
    for (sum, coefficient) in sum.iter_mut().zip(form) {
        *sum = sum.checked_add(coefficient.checked_mul(factor)?)?;
    }
    Some(())
}

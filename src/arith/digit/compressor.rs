//! Style `compressor`: one heap per row over the canonical signed digits of its weights, nothing shared.

use super::network::{Network, NodeKind, Operand};
use super::{Problem, Style};
use crate::arith::signed_digits;

pub fn network(problem: &Problem) -> Network {
    let row = |row: usize| {
        let weights = problem.matrix.row(row).iter().enumerate();
        weights
            .flat_map(|(col, w)| {
                let digits = signed_digits(i64::from(*w)).into_iter();
                digits.map(move |(shift, negative)| Operand::of(col as u32, shift, negative))
            })
            .collect()
    };
    let rows = (0..problem.matrix.rows()).map(row).collect();
    Network::new(problem, Style::Compressor, NodeKind::Combinational, Vec::new(), rows)
}

//! Style `popcount`: per row, the digits of all inputs that share a weight's magnitude are added first, complemented
//! where the weight is negative; then each such count is multiplied by its magnitude.

use super::network::{Network, Node, NodeKind, Operand};
use super::{Problem, Style};
use crate::arith::signed_digits;
use std::collections::BTreeMap;

pub fn network(problem: &Problem) -> Network {
    let cols = problem.matrix.cols();
    let mut nodes: Vec<Node> = Vec::new();
    let mut rows = Vec::new();
    for row in 0..problem.matrix.rows() {
        let mut groups: BTreeMap<u32, Vec<Operand>> = BTreeMap::new();
        for (col, weight) in problem.matrix.row(row).iter().enumerate().filter(|(_, w)| **w != 0) {
            groups.entry(weight.unsigned_abs()).or_default().push(Operand::of(col as u32, 0, *weight < 0));
        }
        let mut operands = Vec::new();
        for (magnitude, members) in groups {
            let count = match members[..] {
                [only] => only,
                _ => {
                    nodes.push(Node { operands: members });
                    Operand::of((cols + nodes.len() - 1) as u32, 0, false)
                }
            };
            let digits = signed_digits(i64::from(magnitude)).into_iter();
            operands.extend(digits.map(|(shift, minus)| Operand::of(count.source, shift, count.negative != minus)));
        }
        rows.push(operands);
    }
    Network::new(problem, Style::Popcount, NodeKind::Combinational, nodes, rows)
}

//! Styles `serial` and `graph`: an adder graph becomes a network of sums.
//!
//! An adder that one reader alone uses is dissolved into that reader: a sum of many operands needs fewer flip-flops than
//! a chain of sums of two. The sign of every shared sum is free, because whoever reads it can take it negated; it is
//! chosen so that few operands of shared sums are complemented.

use super::gates::Gates;
use super::network::{Network, Node, NodeKind, Operand};
use super::{Problem, Style, rewrite};
use crate::arith::{AdderGraph, Term};

/// A network from a graph for the same matrix.
pub fn network(problem: &Problem, graph: &AdderGraph, style: Style, kind: NodeKind) -> Network {
    let (nodes, rows) = dissolve(graph);
    let network =
        |nodes: &[Node], rows: &[Vec<Operand>]| Network::new(problem, style, kind, nodes.to_vec(), rows.to_vec());
    if kind == NodeKind::Combinational {
        return network(&nodes, &rows);
    }
    let (mut nodes, mut rows) = (nodes, rows);
    rewrite::choose_signs(&mut nodes, &mut rows, problem.inputs.len());
    rewrite::choose_delays(&mut nodes, &mut rows, problem.digit);
    let first = network(&nodes, &rows);
    // Sharing that two rows alone use may cost more than it saves.
    let mut best = first;
    let mut cost = Gates::of(&best).total();
    for _ in 0..2 {
        let (mut nodes, mut rows) = rewrite::unshare(&best);
        rewrite::choose_signs(&mut nodes, &mut rows, problem.inputs.len());
        rewrite::choose_delays(&mut nodes, &mut rows, problem.digit);
        let next = network(&nodes, &rows);
        let total = Gates::of(&next).total();
        if total >= cost {
            break;
        }
        (best, cost) = (next, total);
    }
    best
}

/// Sums of many operands, and the operands of every row.
fn dissolve(graph: &AdderGraph) -> (Vec<Node>, Vec<Vec<Operand>>) {
    let inputs = graph.inputs.len();
    let mut readers = vec![0u32; inputs + graph.adders.len()];
    let terms = graph.adders.iter().flat_map(|adder| [adder.left, adder.right]);
    terms.chain(graph.outputs.iter().flatten().copied()).for_each(|term| readers[term.source as usize] += 1);
    let shared = |source: usize| source < inputs || readers[source] > 1;
    let mut renamed: Vec<u32> = (0..inputs as u32).collect();
    let mut nodes: Vec<Node> = Vec::new();
    let mut flat: Vec<Vec<Operand>> = Vec::with_capacity(graph.adders.len());
    let expand = |term: Term, flat: &[Vec<Operand>], renamed: &[u32]| -> Vec<Operand> {
        let (source, shift) = (term.source as usize, u32::from(term.shift));
        if shared(source) {
            return vec![Operand::of(renamed[source], shift, term.negative)];
        }
        let inner = flat[source - inputs].iter();
        inner.map(|o| Operand::of(o.source, o.shift + shift, o.negative != term.negative)).collect()
    };
    for (index, adder) in graph.adders.iter().enumerate() {
        let mut operands = expand(adder.left, &flat, &renamed);
        operands.extend(expand(adder.right, &flat, &renamed));
        if shared(inputs + index) {
            renamed.push((inputs + nodes.len()) as u32);
            nodes.push(Node { operands });
            flat.push(Vec::new());
        } else {
            renamed.push(u32::MAX);
            flat.push(operands);
        }
    }
    let rows = graph.outputs.iter().map(|term| term.map_or_else(Vec::new, |term| expand(term, &flat, &renamed)));
    let rows = rows.collect();
    (nodes, rows)
}

//! An embedding: a burned table whose rows are vectors, selected by a token.

use super::datapath::burned;
use super::shell::{Shell, declare_output};
use super::{LowerOptions, Unit};
use crate::int::Embedding;
use crate::rtl::ir::{Design, Expr, Item, Module, Move, Type};
use crate::rtl::pipe::type_of_interval;

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, op: &Embedding, design: &mut Design, options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let results = unit.program.intervals(unit.node + 1);
    let mut m = Module::new(&unit.module);
    m.banner = vec![format!(
        "Embedding {}: the row of {} elements that token x0 selects, of {}.",
        node.name,
        op.table.cols(),
        op.table.rows()
    )];
    m.banner.extend(super::linear::sources(&node.name, options));
    let shell = Shell::open(&mut m, &unit.operands());
    m.comment("The table: as many elements side by side as fit a word, the first one lowest.");
    let burned_elements: Vec<usize> = (0..results.len()).filter(|element| !results[*element].is_point()).collect();
    // Zeros that the shift appends are wires.
    let types: Vec<Type> =
        burned_elements.iter().map(|element| type_of_interval(results[*element].shift(-(op.shift as i32)))).collect();
    let value = |row: usize, at: usize| i64::from(op.table.row(row)[burned_elements[at]]);
    let note = |row: usize| format!("token {row}");
    let parts = burned(&mut m, "word", shell.inputs[0], &types, op.table.rows(), value, note);
    let mut parts = burned_elements.iter().zip(parts).peekable();
    let mut moves = Vec::new();
    for (element, interval) in results.iter().enumerate() {
        let ty = type_of_interval(*interval);
        let part = parts.next_if(|(at, _)| **at == element);
        let net = declare_output(&mut m, "y", element, ty, part.is_some());
        match part {
            Some((_, bits)) => {
                let zeros = (op.shift > 0).then(|| Expr::constant(0, Type::unsigned(op.shift)));
                moves.push(Move { reg: net, next: Expr::concat(std::iter::once(bits).chain(zeros).collect()) });
            }
            None => m.assign(net, Expr::constant(interval.lo(), ty)),
        }
    }
    m.comment("The selected row.");
    m.items.push(Item::Clocked { reset: false, enable: Some(Expr::Net(shell.en)), moves });
    shell.close(&mut m, 1);
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    1
}

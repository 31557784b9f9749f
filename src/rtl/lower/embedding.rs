//! An embedding: a burned table whose rows are vectors, selected by a token.

use super::shell::{Shell, declare_output};
use super::{LowerOptions, Unit};
use crate::int::Embedding;
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::pipe::type_of_interval;

/// Bits of a table's word: several elements side by side.
const WORD_BITS: u32 = 64;

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
    // Zeros that the shift appends are wires.
    let types: Vec<Type> = results
        .iter()
        .map(|interval| Type {
            width: type_of_interval(interval.shift(-(op.shift as i32))).width,
            signed: interval.is_signed(),
        })
        .collect();
    let mut words: Vec<Vec<usize>> = vec![Vec::new()];
    let mut used = 0;
    for (element, ty) in types.iter().enumerate().filter(|(element, _)| !results[*element].is_point()) {
        if used + ty.width > WORD_BITS {
            words.push(Vec::new());
            used = 0;
        }
        used += ty.width;
        if let Some(word) = words.last_mut() {
            word.push(element);
        }
    }
    words.retain(|word| !word.is_empty());
    let width = |word: &[usize]| word.iter().map(|element| types[*element].width).sum();
    let nets: Vec<NetId> =
        words.iter().enumerate().map(|(at, word)| m.wire(&format!("word{at}"), Type::unsigned(width(word)))).collect();
    let row = |row: usize| {
        let pack = |word: &Vec<usize>| {
            let place = |(bits, lo): (u64, u32), element: &usize| {
                let value = op.table.row(row)[*element] as u64 & ((1 << types[*element].width) - 1);
                (bits | value << lo, lo + types[*element].width)
            };
            word.iter().fold((0, 0), place).0
        };
        RomRow { words: words.iter().map(pack).collect(), note: format!("token {row}") }
    };
    if !nets.is_empty() {
        let rows = (0..op.table.rows()).map(row).collect();
        m.items.push(Item::Rom { index: shell.inputs[0], nets: nets.clone(), rows });
    }
    let mut moves = Vec::new();
    let mut outputs: Vec<Option<Expr>> = vec![None; results.len()];
    for (word, net) in words.iter().zip(&nets) {
        let mut lo = 0;
        for element in word {
            let ty = types[*element];
            let bits = Expr::part(*net, m.ty(*net), lo + ty.width - 1, lo);
            let zeros = (op.shift > 0).then(|| Expr::constant(0, Type::unsigned(op.shift)));
            outputs[*element] = Some(Expr::concat(std::iter::once(bits).chain(zeros).collect()));
            lo += ty.width;
        }
    }
    for (element, (interval, next)) in results.iter().zip(outputs).enumerate() {
        let ty = type_of_interval(*interval);
        let net = declare_output(&mut m, "y", element, ty, next.is_some());
        match next {
            Some(next) => moves.push(Move { reg: net, next }),
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

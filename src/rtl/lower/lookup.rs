//! A lookup layer: one table module per operand width, one instance of it per element; or, in steps, one per lane.

use super::datapath::retyped;
use super::shell::Shell;
use super::steps::{Handshake, Kind, Steps};
use super::turns::{Turns, chosen};
use super::{LowerOptions, Unit};
use crate::int::{Interval, Lookup};
use crate::rtl::ir::{Design, Expr, Item, Module, NetId, Type};
use crate::rtl::pipe::type_of_interval;

/// Adds the unit after its tables and returns its latency.
pub fn add(unit: &Unit, lookup: &Lookup, design: &mut Design, _options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let (from, to) = unit.values();
    let (inputs, results) = (unit.program.intervals(from), unit.program.intervals(to));
    let widest = results.iter().fold(results[0], |all, one| all.union(*one));
    let mut module = Module::new(&unit.module);
    module.banner = vec![format!(
        "Lookup {}: {} elements through one table of {} words.",
        node.name,
        inputs.len(),
        lookup.table.len()
    )];
    let shell = Shell::open(&mut module, &unit.operands());
    let mut tables: Vec<(Type, String)> = Vec::new();
    for (index, interval) in inputs.iter().enumerate() {
        let ty = type_of_interval(*interval);
        if interval.is_point() {
            let result = results[index];
            let net = module.output(&format!("y{index}"), type_of_interval(result));
            module.assign(net, Expr::constant(result.lo(), type_of_interval(result)));
            continue;
        }
        let known = tables.iter().find(|(known, _)| *known == ty).map(|(_, name)| name.clone());
        let table = known.unwrap_or_else(|| {
            let kind = if ty.signed { "s" } else { "u" };
            let name = format!("{}_table_{kind}{}", unit.module, ty.width);
            let words = words(lookup, ty, domain(ty));
            design.modules.push(table(&name, &node.name, words, ty, type_of_interval(widest)));
            tables.push((ty, name.clone()));
            name
        });
        // A result may need fewer bits than the table's common word.
        let word = module.wire(&format!("word{index}"), type_of_interval(widest));
        let port = |name: &str, net| (name.to_owned(), net);
        let clk = module.port("clk").unwrap_or(shell.en);
        let connections = vec![port("clk", clk), port("en", shell.en), port("x", shell.inputs[index]), port("y", word)];
        module.instance(&table, &format!("table{index}"), connections);
        let want = type_of_interval(results[index]);
        let net = module.output(&format!("y{index}"), want);
        module.assign(net, Expr::Slice { net: word, hi: want.width - 1, lo: 0 });
    }
    shell.close(&mut module, 1);
    crate::rtl::sink::add_sink(&mut module, design);
    design.modules.push(module);
    1
}

/// Adds the unit of a program whose vectors come one after the other, and returns its latency.
pub fn add_in_steps(unit: &Unit, lookup: &Lookup, design: &mut Design) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let operands = unit.operands();
    let (inputs, results) = (operands[0].intervals, unit.program.intervals(unit.values().1));
    let turning: Vec<usize> = (0..inputs.len()).filter(|element| !results[*element].is_point()).collect();
    let turns = Turns::new(&turning, unit.slowest);
    let total = turns.count() + 1;
    let mut m = Module::new(&unit.module);
    m.banner = vec![
        format!("Lookup {}: {} elements through one table of {} words.", node.name, inputs.len(), lookup.table.len()),
        turns.text(total),
    ];
    let steps = Steps::open(&mut m, &operands, total, Kind::Plain);
    let turn = steps.turns(&mut m, &[0], turns.count());
    let words = lane_words(&mut m, unit, lookup, &turns, turn, &steps.handshake, design);
    turns.store(&mut m, &steps, 1, results, |lane, _| words[lane]);
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

/// An instance of one table for every lane, and the words they give: those of the elements whose turn it was a clock before.
fn lane_words(
    m: &mut Module,
    unit: &Unit,
    lookup: &Lookup,
    turns: &Turns,
    turn: NetId,
    handshake: &Handshake,
    design: &mut Design,
) -> Vec<NetId> {
    let intervals = unit.program.intervals(unit.values().0);
    let Some(x) = turns.elements().map(|element| intervals[element]).reduce(Interval::union) else { return Vec::new() };
    let (index, word) = (type_of_interval(x), type_of_interval(lookup.image(x)));
    let name = format!("{}_table", unit.module);
    let words = words(lookup, index, x);
    design.modules.push(table(&name, &unit.program.nodes()[unit.node].name, words, index, word));
    m.comment("The element of every lane whose turn it is, and a clock later its word.");
    let mut of_lane = |(lane, elements): (usize, &[usize])| {
        let nets: Vec<NetId> = elements.iter().map(|at| handshake.inputs[0][*at]).collect();
        let x = chosen(m, &format!("lane{lane}"), turn, &nets);
        let x = retyped(m, &format!("lane{lane}_index"), x, index);
        let y = m.wire(&format!("word{lane}"), word);
        let nets = [("clk", m.port("clk").unwrap_or(x)), ("en", handshake.run), ("x", x), ("y", y)];
        m.instance(&name, &format!("table{lane}"), nets.map(|(port, net)| (port.to_owned(), net)).to_vec());
        y
    };
    turns.lanes().map(&mut of_lane).collect()
}

/// The table as a module: `y` is the word of the `x` of the clock before.
fn table(name: &str, layer: &str, words: Vec<(i64, i64)>, ty: Type, result: Type) -> Module {
    let mut module = Module::new(name);
    module.banner = vec![format!(
        "Table of layer {layer}, indexed by a {} operand of {} bits.",
        if ty.signed { "signed" } else { "unsigned" },
        ty.width
    )];
    module.input("clk", Type::BIT);
    let en = module.input("en", Type::BIT);
    let x = module.input("x", ty);
    let y = module.output_reg("y", result);
    module.items.push(Item::Table { reg: y, enable: Some(Expr::Net(en)), index: x, words });
    module
}

/// The table's words for operands in `x`, by the bits of an operand of type `ty`.
pub fn words(lookup: &Lookup, ty: Type, x: Interval) -> Vec<(i64, i64)> {
    let last = lookup.first + lookup.table.len() as i64 - 1;
    (x.lo().max(lookup.first)..=x.hi().min(last))
        .map(|at| (at & domain_mask(ty), lookup.table[(at - lookup.first) as usize]))
        .collect()
}

/// All that an operand of type `ty` can be.
pub fn domain(ty: Type) -> Interval {
    if ty.signed { Interval::signed(ty.width) } else { Interval::unsigned(ty.width) }
}

fn domain_mask(ty: Type) -> i64 {
    (1 << ty.width) - 1
}

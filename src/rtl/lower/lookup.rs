//! A lookup layer: one table module per operand width, one instance of it per element.

use super::shell::Shell;
use super::{LowerOptions, Unit};
use crate::int::{Interval, Lookup};
use crate::rtl::ir::{Design, Expr, Item, Module, Type};
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
            design.modules.push(table(&name, &node.name, lookup, ty, widest));
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

/// The table as a module: `y` is the word of the `x` of the clock before.
fn table(name: &str, layer: &str, lookup: &Lookup, ty: Type, result: Interval) -> Module {
    let mut module = Module::new(name);
    module.banner = vec![format!(
        "Table of layer {layer}, indexed by a {} operand of {} bits.",
        if ty.signed { "signed" } else { "unsigned" },
        ty.width
    )];
    module.input("clk", Type::BIT);
    let en = module.input("en", Type::BIT);
    let x = module.input("x", ty);
    let y = module.output_reg("y", type_of_interval(result));
    let words = words(lookup, ty);
    module.items.push(Item::Table { reg: y, enable: Some(Expr::Net(en)), index: x, words });
    module
}

/// The table's words by the bits of an operand of type `ty`.
pub fn words(lookup: &Lookup, ty: Type) -> Vec<(i64, i64)> {
    let domain = if ty.signed { Interval::signed(ty.width) } else { Interval::unsigned(ty.width) };
    let last = lookup.first + lookup.table.len() as i64 - 1;
    (domain.lo().max(lookup.first)..=domain.hi().min(last))
        .map(|at| (at & domain_mask(ty), lookup.table[(at - lookup.first) as usize]))
        .collect()
}

fn domain_mask(ty: Type) -> i64 {
    (1 << ty.width) - 1
}

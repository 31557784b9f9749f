//! The adders that units instantiate, so that flows can map them to a library's cells: one full or half adder, and rows of
//! full adders side by side, and counters of the set bits among many.

use crate::arith::prices::{FULL_ADDER, HALF_ADDER};
use crate::arith::{COUNTERS, counter_adders};
use crate::rtl::ir::{Design, Expr, Item, Module, NetId, Type};

/// Full adders of the widest row.
pub const WIDEST: u32 = 64;

/// The stems of all modules: a half adder, 1, 2, 4, … full adders, each of two kinds, and the counters.
pub fn stems() -> impl Iterator<Item = String> {
    let counters = counters().map(|bits| format!("count{bits}"));
    rows().map(|(width, dual)| full_stem(width, dual)).chain(["ha".to_owned()]).chain(counters)
}

/// Bits of the counters that are modules of their own; one of three bits is a full adder.
fn counters() -> impl Iterator<Item = usize> {
    COUNTERS.into_iter().filter(|bits| *bits > 3)
}

/// Widths and kinds of all rows of full adders, the single plain one first.
fn rows() -> impl Iterator<Item = (u32, bool)> {
    let widths = (0..).map(|power| 1 << power).take_while(|width| *width <= WIDEST);
    widths.flat_map(|width| [(width, false), (width, true)])
}

/// Whether a module of the chip `top` is one of these.
pub fn is_adder(top: &str, module: &str) -> bool {
    let stem = module.strip_prefix(top).and_then(|rest| rest.strip_prefix('_'));
    stem.is_some_and(|stem| stems().any(|known| known == stem))
}

/// Whether a module of the chip `top` is a counter of more than three bits.
pub fn is_counter(top: &str, module: &str) -> bool {
    counters().any(|bits| counter(top, bits) == module)
}

/// The module of a row of full adders; `dual` for every other level of a tree.
pub fn full(top: &str, width: u32, dual: bool) -> String {
    format!("{top}_{}", full_stem(width, dual))
}

/// The module of a half adder.
pub fn half(top: &str) -> String {
    format!("{top}_ha")
}

/// The module of a counter of so many bits.
pub fn counter(top: &str, bits: usize) -> String {
    format!("{top}_count{bits}")
}

fn full_stem(width: u32, dual: bool) -> String {
    let width = if width == 1 { String::new() } else { width.to_string() };
    format!("fa{width}{}", if dual { "_dual" } else { "" })
}

/// All modules there may be.
pub fn modules(top: &str) -> Vec<Module> {
    let mut all = vec![adder(full(top, 1, false), &["a", "b", "c"], 1), adder(half(top), &["a", "b"], 1)];
    for (width, dual) in rows().skip(1) {
        let mut module = adder(full(top, width, dual), &["a", "b", "c"], width);
        if dual {
            let text =
                "It stands in every other level of a tree: cells with inverted outputs are fed complements here.";
            module.banner.push(text.to_owned());
        }
        all.push(module);
    }
    all.extend(counters().map(|bits| count(counter(top, bits), bits)));
    all
}

fn count(name: String, bits: usize) -> Module {
    let mut m = Module::new(name);
    let adders = counter_adders(bits);
    m.cell_gates = Some(FULL_ADDER * adders as u32);
    m.banner =
        vec![format!("Counter: how many of {bits} bits are set. Flows map it to a tree of {adders} full adders.")];
    let inputs: Vec<NetId> = (0..bits).map(|at| m.input(&format!("x{at}"), Type::BIT)).collect();
    let ty = Type::count(bits);
    let outputs: Vec<NetId> = (0..ty.width).map(|at| m.output(&format!("n{at}"), Type::BIT)).collect();
    let sum = m.let_wire("n", ty, Expr::Count(inputs));
    for (at, output) in outputs.into_iter().enumerate() {
        m.assign(output, Expr::bit_of(sum, ty, at as u32));
    }
    m
}

fn adder(name: String, operands: &[&str], width: u32) -> Module {
    let mut m = Module::new(name);
    let (gates, kind) = match operands.len() {
        3 => (FULL_ADDER * width, "Full adder"),
        _ => (HALF_ADDER, "Half adder"),
    };
    m.cell_gates = Some(gates);
    let sum = operands.join(" + ");
    m.banner = vec![if width == 1 {
        format!("{kind}: {sum} = 2 co + s. Flows map it to the library's cell.")
    } else {
        format!(
            "{width} full adders side by side: {sum} = 2 co + s in every bit. Flows map them to the library's cell."
        )
    }];
    let ty = Type::unsigned(width);
    let nets: Vec<NetId> = operands.iter().map(|operand| m.input(operand, ty)).collect();
    let (s, co) = (m.output("s", ty), m.output("co", ty));
    let bits: Vec<Expr> = nets.iter().map(|net| Expr::Net(*net)).collect();
    m.assign(s, Expr::Xor(bits.clone()));
    let pairs = (0..bits.len()).flat_map(|a| (a + 1..bits.len()).map(move |b| (a, b)));
    let both: Vec<Expr> = pairs.map(|(a, b)| Expr::And(vec![bits[a].clone(), bits[b].clone()])).collect();
    m.assign(co, Expr::or(both));
    m
}

/// Removes the adders that no module uses.
pub fn drop_unused(design: &mut Design, top: &str) {
    let used: std::collections::BTreeSet<String> = design
        .modules
        .iter()
        .flat_map(|module| &module.items)
        .filter_map(|item| if let Item::Instance { module, .. } = item { Some(module.clone()) } else { None })
        .collect();
    design.modules.retain(|module| !is_adder(top, &module.name) || used.contains(&module.name));
}

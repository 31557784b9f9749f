//! Gate equivalents of a design before any synthesis, to compare designs with.
//!
//! Adders are priced by the widths of their proven ranges, everything else by what the text says; prices are those of
//! [`crate::arith::Gates`]. Synthesis shares and simplifies, so that its area comes out lower.

use super::ir::{Design, Expr, Item, Module};
use crate::arith::prices::{ANY, BURNED_BIT, FLIP_FLOP, INVERTER, MULTIPLEXER, PARITY};
use std::collections::BTreeMap;

/// A bit of a burned table, in hundredths of a gate.
const TABLE_BIT: u64 = 30;

/// Hundredths of a gate of every module with all its instances, by name.
pub fn gates(design: &Design) -> BTreeMap<String, u64> {
    let mut known: BTreeMap<String, u64> = BTreeMap::new();
    for module in &design.modules {
        let below = module.items.iter().filter_map(|item| match item {
            Item::Instance { module, .. } => known.get(module).copied(),
            _ => None,
        });
        let below: u64 = below.sum();
        known.insert(module.name.clone(), own(module) + below);
    }
    known
}

/// One module without the instances in it, but for the one-bit adders, which synthesis dissolves into it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModuleGates {
    pub module: String,
    /// Gate equivalents before synthesis.
    pub gates: f64,
    /// Of its memories, which are in no count of gates.
    pub memory_bits: u64,
}

/// Every module but the one-bit adders, submodules first.
pub fn modules(design: &Design) -> Vec<ModuleGates> {
    let one_bit: BTreeMap<&str, u64> =
        design.modules.iter().filter_map(|m| Some((m.name.as_str(), u64::from(m.cell_gates?)))).collect();
    let facts = |module: &Module| {
        let adders = module.items.iter().filter_map(|item| match item {
            Item::Instance { module, .. } => one_bit.get(module.as_str()),
            _ => None,
        });
        let gates = own(module) + adders.sum::<u64>();
        ModuleGates { module: module.name.clone(), gates: gates as f64 / 100.0, memory_bits: memory_bits(module) }
    };
    design.modules.iter().filter(|module| module.cell_gates.is_none()).map(facts).collect()
}

/// Gate equivalents of the whole chip.
pub fn top_gates(design: &Design) -> f64 {
    let all = gates(design);
    design.top().and_then(|top| all.get(&top.name)).map_or(0.0, |gates| *gates as f64 / 100.0)
}

fn memory_bits(module: &Module) -> u64 {
    let bits = module.items.iter().map(|item| match item {
        Item::Memory { depth, reg, .. } => *depth as u64 * u64::from(module.ty(*reg).width),
        _ => 0,
    });
    bits.sum()
}

fn own(module: &Module) -> u64 {
    if let Some(price) = module.cell_gates {
        return u64::from(price);
    }
    let priced = module.items.iter().filter(|item| !joins_words(module, item));
    module.adder_gates + priced.map(|item| item_gates(module, item)).sum::<u64>()
}

/// Whether an item only joins words of burned tables, which is in the price of their bits.
fn joins_words(module: &Module, item: &Item) -> bool {
    let Item::Assign { expr, .. } = item else { return false };
    let burned = |net| module.items.iter().any(|item| matches!(item, Item::Rom { nets, .. } if nets.contains(&net)));
    let (mut words, mut others) = (0, 0);
    expr.reads(&mut |net, bits| match bits {
        None if others > 0 => (),
        None if burned(net) => words += 1,
        None => others += 1,
        Some(_) => (),
    });
    words > 1 && others == 0
}

fn item_gates(module: &Module, item: &Item) -> u64 {
    let enable_gates = |enable: &Option<Expr>| enable.as_ref().map_or(0, |e| expr_gates(module, e));
    let register = |width: u32, held: bool, cleared: bool| {
        let each = FLIP_FLOP + if held { MULTIPLEXER } else { 0 } + if cleared { ANY } else { 0 };
        u64::from(each) * u64::from(width)
    };
    match item {
        Item::Comment(_) | Item::Blank | Item::Sink { .. } | Item::Instance { .. } => 0,
        Item::Assign { expr, .. } => expr_gates(module, expr),
        Item::Clocked { reset, enable, moves } => {
            let moves = moves.iter().map(|step| {
                register(module.ty(step.reg).width, enable.is_some(), *reset) + expr_gates(module, &step.next)
            });
            enable_gates(enable) + moves.sum::<u64>()
        }
        Item::Table { reg, enable, words, .. } => {
            let width = module.ty(*reg).width;
            enable_gates(enable) + register(width, true, false) + words.len() as u64 * u64::from(width) * TABLE_BIT
        }
        Item::Rom { nets, rows, .. } => {
            let width: u64 = nets.iter().map(|net| u64::from(module.ty(*net).width)).sum();
            rows.len() as u64 * width * u64::from(BURNED_BIT)
        }
        Item::ClockGate { on, .. } => register(module.ty(*on).width, false, false) + u64::from(ANY),
        // Words of memories are counted apart: a flow puts macros in their place.
        Item::Memory { reg, .. } => register(module.ty(*reg).width, false, false),
    }
}

/// Everything but adders.
fn expr_gates(module: &Module, expr: &Expr) -> u64 {
    let width = |e: &Expr| u64::from(super::check::type_of(module, e).map_or(1, |ty| ty.width));
    let joins = |count: usize, price: u32| u64::from(price) * (count as u64).saturating_sub(1);
    let own = match expr {
        Expr::Mux(_, yes, no) => {
            let constant = [yes, no].iter().any(|e| matches!(***e, Expr::Const { .. }));
            u64::from(if constant { ANY } else { MULTIPLEXER }) * width(yes)
        }
        Expr::Not(a) => u64::from(INVERTER) * width(a),
        Expr::And(all) | Expr::Or(all) => joins(all.len(), ANY) * width(&all[0]),
        Expr::Xor(all) => joins(all.len(), PARITY) * width(&all[0]),
        Expr::Any(a) | Expr::All(a) => joins(width(a) as usize, ANY),
        Expr::Less(a, _) | Expr::Equal(a, _) => width(a) * u64::from(ANY + INVERTER),
        Expr::Net(_)
        | Expr::Const { .. }
        | Expr::Add(..)
        | Expr::Sub(..)
        | Expr::Mul(..)
        | Expr::Neg(_)
        | Expr::Count(_)
        | Expr::Shl(..)
        | Expr::Extend(..)
        | Expr::Slice { .. }
        | Expr::Concat(_) => 0,
    };
    own + expr.children().into_iter().map(|child| expr_gates(module, child)).sum::<u64>()
}

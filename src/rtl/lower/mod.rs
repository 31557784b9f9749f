//! An integer program becomes a design: one unit per op (a linear op takes its requantization with it), chained by
//! ready/valid channels that carry one vector each, between an AXI4-Stream input and an AXI4-Stream output.
//!
//! To add a unit: write one file with a function that builds its module, and add one arm to [`unit`].

mod argmax;
mod digit;
mod linear;
mod lookup;
mod relu;
mod requantize;
mod shell;
mod stream;
mod top;

pub use digit::{DigitTile, targets};
pub use stream::StreamFormat;

use super::check::{CheckError, check};
use super::ir::Design;
use crate::arith::{Cost, Gates, Tile, join};
use crate::int::{Op, Operation, Program, Requantize};
use serde::Serialize;
use std::collections::BTreeMap;
use thiserror::Error;

/// The arithmetic of every linear node, by the node's position in the program.
pub type Plans = BTreeMap<usize, Plan>;

/// The arithmetic of one linear node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// A product per clock: adder graphs of blocks of the matrix.
    Parallel(Vec<Tile>),
    /// A digit of every input per clock: networks of blocks of rows.
    Digits(Vec<DigitTile>),
}

#[derive(Clone, Debug)]
pub struct LowerOptions {
    /// Name of the top module and prefix of all others.
    pub top: String,
    /// Adders in a row between two registers, at least 1.
    pub stage_depth: u32,
    /// Widest `tdata` of the two streams, in bits.
    pub bus_bits: u32,
    /// Lines for the banner of the unit of a node: where its constants come from.
    pub sources: BTreeMap<String, Vec<String>>,
}

/// What is known of a unit once it is built.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnitFacts {
    pub name: String,
    /// The unit's own module first, then what it instantiates.
    pub modules: Vec<String>,
    pub ops: Vec<String>,
    pub inputs: usize,
    pub outputs: usize,
    pub weights: usize,
    pub nonzeros: usize,
    pub adders: usize,
    pub adder_bits: u64,
    /// Adders on the longest path through the constant matrix.
    pub depth: u32,
    pub register_bits: u64,
    /// Gate equivalents before synthesis, all its modules together; see [`crate::rtl::gates`].
    pub gates: f64,
    /// Clock cycles from accepting a vector to offering its result.
    pub latency: u32,
    /// Clock cycles per vector.
    pub initiation_interval: u32,
    /// How the constant matrix is computed; none for a unit without one.
    pub style: Option<&'static str>,
    /// How the matrix was cut, when it was too large for one adder graph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiling: Option<Tiling>,
}

/// What joining the tiles of a matrix takes: part of the unit's adders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tiling {
    pub tiles: usize,
    pub joining_adders: usize,
    pub joining_bits: u64,
}

/// A design with everything its testbench and report need to know.
#[derive(Clone, Debug)]
pub struct Lowered {
    pub design: Design,
    pub input: StreamFormat,
    pub output: StreamFormat,
    pub units: Vec<UnitFacts>,
}

#[derive(Debug, Error)]
pub enum LowerError {
    #[error(
        "node {node} reads a value other than the one just before it, or one that others read too; only chains of layers become chips so far"
    )]
    NotAChain { node: String },
    #[error("node {node} has no adder graph")]
    NoPlan { node: String },
    #[error(transparent)]
    Check(#[from] CheckError),
}

/// One unit to build: a node, and the requantization fused into it.
struct Unit<'p> {
    program: &'p Program,
    node: usize,
    requantize: Option<&'p Requantize>,
    module: String,
}

impl Unit<'_> {
    /// Values the unit reads and writes.
    fn values(&self) -> (usize, usize) {
        (self.program.nodes()[self.node].args[0], self.node + 1 + usize::from(self.requantize.is_some()))
    }
}

/// Builds and checks the whole design.
///
/// # Errors
/// The program is no chain, a linear node has no plan, or (a defect of the compiler) the design fails its checks.
pub fn lower(program: &Program, plans: &Plans, options: &LowerOptions) -> Result<Lowered, LowerError> {
    let mut design = Design::default();
    let mut units = Vec::new();
    // The ends of the streams and the one-bit adders.
    let mut names = std::collections::BTreeSet::from(["in", "out", "fa", "ha"].map(str::to_owned));
    if plans.values().any(|plan| matches!(plan, Plan::Digits(_))) {
        design.modules.extend(digit::adder_modules(&options.top));
    }
    let mut node = 0;
    while let Some(current) = program.nodes().get(node) {
        let chained = current.args == [node] && program.readers(node).count() == 1;
        if !chained {
            return Err(LowerError::NotAChain { node: current.name.clone() });
        }
        let requantize = fused(program, node);
        let mut stem = super::names::legal_name(&current.name);
        while !names.insert(stem.clone()) {
            stem.push_str("_b");
        }
        let unit = Unit { program, node, requantize, module: format!("{}_{stem}", options.top) };
        units.push(build(&unit, &mut design, plans, options)?);
        node += 1 + usize::from(requantize.is_some());
    }
    drop_unused(&mut design, options);
    let input = StreamFormat::of(program.input(), options.bus_bits);
    let output = StreamFormat::of(program.output(), options.bus_bits);
    let (first, last) = (format!("{}_in", options.top), format!("{}_out", options.top));
    design.modules.insert(0, stream::receiver(&first, program.input(), &input));
    design.modules.push(stream::sender(&last, program.output(), &output));
    top::add(&mut design, &options.top, &units, program);
    check(&design)?;
    Ok(Lowered { design, input, output, units })
}

/// Removes the adders that no core uses.
fn drop_unused(design: &mut Design, options: &LowerOptions) {
    for name in ["fa", "ha"].map(|stem| format!("{}_{stem}", options.top)) {
        let uses = |item: &super::ir::Item| matches!(item, super::ir::Item::Instance { module, .. } if *module == name);
        if !design.modules.iter().any(|module| module.items.iter().any(uses)) {
            design.modules.retain(|module| module.name != name);
        }
    }
}

/// The requantization that a linear node takes into its unit.
fn fused(program: &Program, node: usize) -> Option<&Requantize> {
    match (&program.nodes()[node].op, program.nodes().get(node + 1)) {
        (Op::Linear(_), Some(next)) if next.args == [node + 1] && program.readers(node + 1).count() == 1 => {
            if let Op::Requantize(requantize) = &next.op {
                Some(requantize)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// The list: one arm per op that has a unit.
fn build(unit: &Unit, design: &mut Design, plans: &Plans, options: &LowerOptions) -> Result<UnitFacts, LowerError> {
    let node = &unit.program.nodes()[unit.node];
    let before = design.modules.len();
    let (from, to) = unit.values();
    let plan = plans.get(&unit.node);
    let rows = unit.program.intervals(unit.node + 1).len();
    let (cost, style, tiling) = match plan {
        Some(Plan::Parallel(tiles)) => {
            let cost = join(tiles, rows, unit.program.intervals(from)).cost();
            (cost, Some("parallel"), tiling(tiles, cost))
        }
        Some(Plan::Digits(tiles)) => (digit_cost(tiles), tiles.first().map(|tile| tile.network.style.name()), None),
        None => (Cost { adders: 0, bits: 0, depth: 0 }, None, None),
    };
    let latency = match &node.op {
        Op::Linear(linear) => match plan {
            Some(Plan::Parallel(tiles)) if !tiles.is_empty() => linear::add(unit, linear, tiles, cost, design, options),
            Some(Plan::Digits(tiles)) if !tiles.is_empty() => digit::add(unit, linear, tiles, design, options),
            _ => return Err(LowerError::NoPlan { node: node.name.clone() }),
        },
        Op::Requantize(op) => requantize::add(unit, op, design, options),
        Op::Relu(_) => relu::add(unit, design, options),
        Op::Lookup(lookup) => lookup::add(unit, lookup, design, options),
        Op::Argmax(argmax) => argmax::add(unit, *argmax, design, options),
    };
    let modules = &design.modules[before..];
    let (weights, nonzeros) = match &node.op {
        Op::Linear(linear) => (linear.weights.rows() * linear.weights.cols(), linear.weights.nonzeros()),
        _ => (0, 0),
    };
    let ops = std::iter::once(node.op.kind()).chain(unit.requantize.map(|op| op.kind()));
    let mut names: Vec<String> = modules.iter().rev().map(|module| module.name.clone()).collect();
    names.dedup();
    let instances = |name: &str| {
        let uses = modules.iter().flat_map(|m| &m.items);
        uses.filter(|item| matches!(item, super::ir::Item::Instance { module, .. } if module == name)).count().max(1)
    };
    let registers = |module: &super::ir::Module| -> u64 {
        module.nets.iter().filter(|net| net.is_reg).map(|net| u64::from(net.ty.width)).sum()
    };
    Ok(UnitFacts {
        name: node.name.clone(),
        ops: ops.map(str::to_owned).collect(),
        inputs: unit.program.intervals(from).len(),
        outputs: unit.program.intervals(to).len(),
        weights,
        nonzeros,
        adders: cost.adders,
        adder_bits: cost.bits,
        depth: cost.depth,
        register_bits: modules.iter().map(|m| registers(m) * instances(&m.name) as u64).sum(),
        gates: super::estimate::gates(design).get(&unit.module).map_or(0.0, |gates| *gates as f64 / 100.0),
        modules: names,
        latency,
        initiation_interval: if matches!(plan, Some(Plan::Digits(_))) { latency } else { 1 },
        style,
        tiling,
    })
}

/// What joining the tiles adds to them; nothing for one tile.
fn tiling(tiles: &[Tile], joined: Cost) -> Option<Tiling> {
    let own: Vec<Cost> = tiles.iter().map(|tile| tile.graph.cost()).collect();
    (tiles.len() > 1).then(|| Tiling {
        tiles: tiles.len(),
        joining_adders: joined.adders - own.iter().map(|cost| cost.adders).sum::<usize>(),
        joining_bits: joined.bits - own.iter().map(|cost| cost.bits).sum::<u64>(),
    })
}

/// Two-operand additions, adder cells, and cells on the longest path.
fn digit_cost(tiles: &[DigitTile]) -> Cost {
    let gates: Vec<Gates> = tiles.iter().map(|tile| Gates::of(&tile.network)).collect();
    Cost {
        adders: tiles.iter().map(|tile| tile.network.additions()).sum(),
        bits: gates.iter().map(|gates| gates.full_adders + gates.half_adders).sum(),
        depth: gates.iter().map(|gates| gates.depth).max().unwrap_or(0),
    }
}

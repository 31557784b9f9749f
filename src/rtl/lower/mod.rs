//! An integer program becomes a design: one unit per op (a linear op takes its requantization with it), chained by
//! ready/valid channels that carry one vector each, between an AXI4-Stream input and an AXI4-Stream output.
//!
//! To add a unit: write one file with a function that builds its module, and add one arm to [`unit`].

mod argmax;
mod linear;
mod lookup;
mod relu;
mod requantize;
mod shell;
mod stream;
mod top;

pub use stream::StreamFormat;

use super::check::{CheckError, check};
use super::ir::Design;
use crate::arith::{Tile, join};
use crate::int::{Op, Operation, Program, Requantize};
use serde::Serialize;
use std::collections::BTreeMap;
use thiserror::Error;

/// The adder graphs of every linear node, by the node's position in the program.
pub type Plans = BTreeMap<usize, Vec<Tile>>;

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    /// Clock cycles from accepting a vector to offering its result.
    pub latency: u32,
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
    let mut names = std::collections::BTreeSet::from(["in".to_owned(), "out".to_owned()]);
    let mut node = 0;
    while let Some(current) = program.nodes().get(node) {
        let chained = current.args == [node] && program.readers(node).count() == 1;
        if !chained {
            return Err(LowerError::NotAChain { node: current.name.clone() });
        }
        let requantize = match (&current.op, program.nodes().get(node + 1)) {
            (Op::Linear(_), Some(next)) if next.args == [node + 1] && program.readers(node + 1).count() == 1 => {
                if let Op::Requantize(requantize) = &next.op {
                    Some(requantize)
                } else {
                    None
                }
            }
            _ => None,
        };
        let mut stem = super::names::legal_name(&current.name);
        while !names.insert(stem.clone()) {
            stem.push_str("_b");
        }
        let unit = Unit { program, node, requantize, module: format!("{}_{stem}", options.top) };
        units.push(build(&unit, &mut design, plans, options)?);
        node += 1 + usize::from(requantize.is_some());
    }
    let input = StreamFormat::of(program.input(), options.bus_bits);
    let output = StreamFormat::of(program.output(), options.bus_bits);
    let (first, last) = (format!("{}_in", options.top), format!("{}_out", options.top));
    design.modules.insert(0, stream::receiver(&first, program.input(), &input));
    design.modules.push(stream::sender(&last, program.output(), &output));
    top::add(&mut design, &options.top, &units, program);
    check(&design)?;
    Ok(Lowered { design, input, output, units })
}

/// The list: one arm per op that has a unit.
fn build(unit: &Unit, design: &mut Design, plans: &Plans, options: &LowerOptions) -> Result<UnitFacts, LowerError> {
    let node = &unit.program.nodes()[unit.node];
    let before = design.modules.len();
    let (from, to) = unit.values();
    let tiles = plans.get(&unit.node).map_or(&[][..], Vec::as_slice);
    let cost = join(tiles, unit.program.intervals(unit.node + 1).len(), unit.program.intervals(from)).cost();
    let tiling = (tiles.len() > 1).then(|| {
        let own: Vec<_> = tiles.iter().map(|tile| tile.graph.cost()).collect();
        Tiling {
            tiles: tiles.len(),
            joining_adders: cost.adders - own.iter().map(|cost| cost.adders).sum::<usize>(),
            joining_bits: cost.bits - own.iter().map(|cost| cost.bits).sum::<u64>(),
        }
    });
    let latency = match &node.op {
        Op::Linear(_) if tiles.is_empty() => return Err(LowerError::NoPlan { node: node.name.clone() }),
        Op::Linear(linear) => linear::add(unit, linear, tiles, cost, design, options),
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
        modules: names,
        latency,
        tiling,
    })
}

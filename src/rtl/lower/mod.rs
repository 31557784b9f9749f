//! An integer program becomes a design: one unit per op (linear and pairwise ops take their requantization with them),
//! connected by ready/valid channels that carry one vector each, between an AXI4-Stream input and an AXI4-Stream output. A
//! value that several units read is forked; a unit with several operands takes them together.
//!
//! To add a unit: write one file with a function that builds its module, and add one arm to [`build`].

mod adders;
mod argmax;
mod attention;
mod clock_gate;
mod control;
mod datapath;
mod digit;
mod elementwise;
mod embedding;
mod fold;
mod fork;
mod linear;
mod lookup;
mod relu;
mod requantize;
mod rms_norm;
mod rotary;
mod shell;
mod steps;
mod stream;
mod thermometer;
mod top;
mod turns;

pub use adders::{is_adder, is_counter};
pub use control::{TokenInterface, Word};
pub use digit::{DigitTile, targets};
pub use stream::StreamFormat;

use super::check::{CheckError, check};
use super::ir::Design;
use crate::arith::{Cost, Fold, Gates, Tile, join};
use crate::int::{Argmax, Op, Operation, Program, Requantize};
use elementwise::Pairwise;
use serde::Serialize;
use shell::Operand;
use std::collections::{BTreeMap, BTreeSet};
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
    /// A digit of every input per clock, for some of the rows at a time.
    Folded(Fold),
}

impl Plan {
    fn folded(&self) -> Option<&Fold> {
        if let Self::Folded(fold) = self { Some(fold) } else { None }
    }
}

#[derive(Clone, Debug)]
pub struct LowerOptions {
    /// Name of the top module and prefix of all others.
    pub top: String,
    /// Adders in a row between two registers, at least 1.
    pub stage_depth: u32,
    /// Widest `tdata` of the streams, in bits.
    pub bus_bits: u32,
    /// For a language model, whose program takes a token and answers with the likeliest next one.
    pub tokens: Option<TokenInterface>,
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
    /// Clock cycles more for every position in the sequence before.
    #[serde(skip_serializing_if = "is_zero")]
    pub clocks_per_position: u32,
    /// Clock cycles per vector.
    pub initiation_interval: u32,
    /// Clock cycles from being offered a vector, when idle, to taking it.
    #[serde(skip)]
    pub hold: u32,
    /// The values of the program that it reads, and the one that it writes.
    #[serde(skip)]
    pub reads: Vec<usize>,
    #[serde(skip)]
    pub writes: usize,
    /// A product begins only every so many clocks after a vector is offered: the digits of a ring come round.
    #[serde(skip)]
    pub turn: u32,
    /// It begins only when its last result has been taken.
    #[serde(skip)]
    pub waits: bool,
    /// It takes its operand with its result, which has elements of it.
    #[serde(skip)]
    pub passes: bool,
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
    /// Positions of a language model's chip.
    pub context: Option<usize>,
    pub units: Vec<UnitFacts>,
}

#[derive(Debug, Error)]
pub enum LowerError {
    #[error("the result of node {node} is read by nothing, so it would be no part of the chip")]
    Unread { node: String },
    #[error("node {node} has no adder graph")]
    NoPlan { node: String },
    #[error("the program takes no tokens or remembers no sequence, so it is no language model")]
    NoTokens,
    #[error(transparent)]
    Check(#[from] CheckError),
}

/// The style of folded units.
const FOLDED: &str = "folded";

/// One unit to build: a node, and the requantization fused into it.
struct Unit<'p> {
    program: &'p Program,
    node: usize,
    requantize: Option<&'p Requantize>,
    /// Elementwise nodes that a folded unit takes in after the requantization.
    after: Vec<usize>,
    module: String,
    /// Clocks of the chip's slowest product, beside which a unit in steps may take its time.
    slowest: u32,
}

impl Unit<'_> {
    /// The first value the unit reads, and the one it writes.
    fn values(&self) -> (usize, usize) {
        (self.program.nodes()[self.node].args[0], self.node + self.nodes())
    }

    /// What the unit reads.
    fn operands(&self) -> Vec<Operand<'_>> {
        let node = &self.program.nodes()[self.node];
        let names = node.op.operands().iter().zip(&node.args);
        names.map(|(name, value)| Operand { name, intervals: self.program.intervals(*value) }).collect()
    }

    /// Nodes of the program that the unit computes.
    fn nodes(&self) -> usize {
        1 + usize::from(self.requantize.is_some()) + self.after.len()
    }
}

/// Builds and checks the whole design.
///
/// # Errors
/// A value is read by nothing, a node has no plan or no hardware, or (a defect of the compiler) the design fails its checks.
pub fn lower(program: &Program, plans: &Plans, options: &LowerOptions) -> Result<Lowered, LowerError> {
    let mut design = Design::default();
    let mut units = Vec::new();
    // The ends of the streams, the adders and the forks.
    let forks = (2..=program.nodes().len()).map(|readers| format!("fork{readers}"));
    let mut names: BTreeSet<String> = adders::stems()
        .chain(["in", "out", "control", "logits", "clock_gate", "row_clock"].map(str::to_owned))
        .chain(forks)
        .collect();
    let mut places = Vec::new();
    design.modules.extend(adders::modules(&options.top));
    if options.tokens.is_some() && plans.values().any(|plan| plan.folded().is_some()) {
        design.modules.push(fold::row_clock(&options.top));
    }
    let slowest = turns::slowest_product(plans);
    let mut node = 0;
    let mut before = None;
    while node < program.nodes().len() {
        let unit = unit(program, node, (plans, slowest), &mut names, options)?;
        let links = links(&unit, before, plans);
        before = plans.get(&node);
        let first = &program.nodes()[node];
        places.push(top::Place {
            reads: first.args.clone(),
            names: first.op.operands(),
            writes: unit.values().1,
            remembers: first.op.steps().is_some(),
        });
        node += unit.nodes();
        units.push(build(&unit, links, &mut design, plans, options)?);
    }
    adders::drop_unused(&mut design, &options.top);
    hold_results(&mut units);
    let gates = super::estimate::gates(&design);
    for unit in &mut units {
        unit.gates = gates.get(&unit.modules[0]).map_or(0.0, |gates| *gates as f64 / 100.0);
    }
    let (ends, input, output) = ends(program, options, &mut design)?;
    top::add(&mut design, &options.top, &ends, &units, &places, program);
    check(&design)?;
    let context = options.tokens.as_ref().and(program.steps());
    Ok(Lowered { design, input, output, context, units })
}

/// Adds the modules at the ends of the chip; returns them and the formats of their streams.
fn ends(
    program: &Program,
    options: &LowerOptions,
    design: &mut Design,
) -> Result<(top::Ends, StreamFormat, StreamFormat), LowerError> {
    let module = |name: &str| format!("{}_{name}", options.top);
    let Some(tokens) = &options.tokens else {
        let input = StreamFormat::of(program.input(), options.bus_bits);
        let output = StreamFormat::of(program.output(), options.bus_bits);
        let (first, last) = (module("in"), module("out"));
        design.modules.insert(0, stream::receiver(&first, program.input(), &input));
        design.modules.push(stream::sender(&last, "m_axis", 0, program.output(), &output));
        return Ok((top::Ends::Streams { first, last }, input, output));
    };
    let ([token], Some(context), [found, scores @ ..]) = (program.input(), program.steps(), program.output()) else {
        return Err(LowerError::NoTokens);
    };
    let vocabulary = token.hi() as usize + 1;
    if token.lo() != 0 || vocabulary > 1 << Word::ARGUMENT_BITS || found != token {
        return Err(LowerError::NoTokens);
    }
    let control = module("control");
    let logits = tokens.logits.map(|format| {
        let name = module("logits");
        design.modules.push(stream::sender(&name, "m_axis_logits", 1, scores, &format));
        name
    });
    design.modules.push(control::control(&control, vocabulary, context, &tokens.stops));
    Ok((top::Ends::Tokens { control, logits }, Word::STREAM, Word::STREAM))
}

/// A unit that waits begins again when its result has been taken, so that the unit after it counts too; one that passes its
/// operand on holds it as long.
fn hold_results(units: &mut [UnitFacts]) {
    for at in (0..units.len()).rev() {
        let taken = units.get(at + 1).map_or(1, |next| next.hold);
        if units[at].waits {
            units[at].initiation_interval += taken;
        }
        if units[at].passes {
            units[at].hold += taken;
        }
    }
}

/// The unit that begins with a node.
fn unit<'p>(
    program: &'p Program,
    node: usize,
    (plans, slowest): (&Plans, u32),
    names: &mut BTreeSet<String>,
    options: &LowerOptions,
) -> Result<Unit<'p>, LowerError> {
    let requantize = fused(program, node);
    let mut end = node + 1 + usize::from(requantize.is_some());
    let start = end;
    let elementwise = |op: &Op| matches!(op, Op::Relu(_) | Op::Lookup(_));
    while matches!(plans.get(&node), Some(Plan::Folded(_)))
        && program.nodes().get(end).is_some_and(|n| elementwise(&n.op) && follows(program, end))
    {
        end += 1;
    }
    if end < program.nodes().len() && program.readers(end).next().is_none() {
        return Err(LowerError::Unread { node: program.nodes()[end - 1].name.clone() });
    }
    let mut stem = super::names::legal_name(&program.nodes()[node].name);
    while !names.insert(stem.clone()) {
        stem.push_str("_b");
    }
    let module = format!("{}_{stem}", options.top);
    Ok(Unit { program, node, requantize, after: (start..end).collect(), module, slowest })
}

/// Whether a node reads the result of the node before it, which nothing else reads.
fn follows(program: &Program, node: usize) -> bool {
    program.nodes()[node].args == [node] && program.readers(node).count() == 1
}

/// How a folded unit is connected to those beside it; `before` is the plan of the unit before.
fn links<'a>(unit: &Unit, before: Option<&'a Plan>, plans: &Plans) -> fold::Links<'a> {
    let Some(Plan::Folded(own)) = plans.get(&unit.node) else { return fold::Links { before: None, ring: false } };
    let end = unit.node + unit.nodes();
    let after = plans.get(&end).filter(|_| end < unit.program.nodes().len() && follows(unit.program, end));
    let before = before.filter(|_| follows(unit.program, unit.node));
    fold::Links {
        before: before.and_then(Plan::folded).filter(|before| fold::in_step(before, own)),
        ring: after.and_then(Plan::folded).is_some_and(|after| fold::in_step(own, after)),
    }
}

/// The requantization that a node takes into its unit.
fn fused(program: &Program, node: usize) -> Option<&Requantize> {
    match (&program.nodes()[node].op, &program.nodes().get(node + 1)?.op) {
        (Op::Linear(_) | Op::Multiply(_) | Op::Add(_), Op::Requantize(op)) if follows(program, node + 1) => Some(op),
        _ => None,
    }
}

/// The list: one arm per op that has a unit.
fn build(
    unit: &Unit,
    links: fold::Links,
    design: &mut Design,
    plans: &Plans,
    options: &LowerOptions,
) -> Result<UnitFacts, LowerError> {
    let node = &unit.program.nodes()[unit.node];
    let before = design.modules.len();
    let (from, to) = unit.values();
    let plan = plans.get(&unit.node);
    let rows = unit.program.intervals(unit.node + 1).len();
    let (mut cost, style, tiling) = match plan {
        Some(Plan::Parallel(tiles)) => {
            let cost = join(tiles, rows, unit.program.intervals(from)).cost();
            (cost, Some("parallel"), tiling(tiles, cost))
        }
        Some(Plan::Digits(tiles)) => (digit_cost(tiles), tiles.first().map(|tile| tile.network.style.name()), None),
        Some(Plan::Folded(_)) => (Cost { adders: 0, bits: 0, depth: 0 }, Some(FOLDED), None),
        None => (Cost { adders: 0, bits: 0, depth: 0 }, None, None),
    };
    let in_steps = in_steps(unit.program, &node.op);
    let mut clocks_per_position = 0;
    let latency = match &node.op {
        Op::Linear(linear) => match plan {
            Some(Plan::Parallel(tiles)) if !tiles.is_empty() => linear::add(unit, linear, tiles, cost, design, options),
            Some(Plan::Digits(tiles)) if !tiles.is_empty() => digit::add(unit, linear, tiles, design, options),
            Some(Plan::Folded(fold)) => {
                let targets = targets(unit.program, unit.node);
                let built = fold::add(unit, linear, fold, &targets, links, design, options);
                cost = Cost { adders: built.full_adders as usize, bits: built.full_adders, depth: 0 };
                built.latency
            }
            _ => return Err(LowerError::NoPlan { node: node.name.clone() }),
        },
        Op::Requantize(op) => requantize::add(unit, op, design, options),
        Op::Relu(_) => relu::add(unit, design, options),
        Op::Lookup(lookup) if in_steps => lookup::add_in_steps(unit, lookup, design),
        Op::Lookup(lookup) => lookup::add(unit, lookup, design, options),
        Op::Argmax(argmax) if in_steps => argmax::add_in_steps(unit, *argmax, design, options),
        Op::Argmax(argmax) => argmax::add(unit, *argmax, design, options),
        Op::Embedding(op) => embedding::add(unit, op, design, options),
        Op::Multiply(_) if in_steps => elementwise::add_in_steps(unit, Pairwise::Multiply, design),
        Op::Add(_) if in_steps => elementwise::add_in_steps(unit, Pairwise::Add, design),
        Op::Multiply(_) => elementwise::add(unit, Pairwise::Multiply, design, options),
        Op::Add(_) => elementwise::add(unit, Pairwise::Add, design, options),
        Op::RmsNorm(op) => rms_norm::add(unit, op, design, options),
        Op::Rotary(op) => rotary::add(unit, op, design, options),
        Op::Attention(op) => {
            let (latency, more) = attention::add(unit, op, design, options);
            clocks_per_position = more;
            latency
        }
    };
    let modules = &design.modules[before..];
    let (weights, nonzeros) = match &node.op {
        Op::Linear(linear) => (linear.weights.rows() * linear.weights.cols(), linear.weights.nonzeros()),
        _ => (0, 0),
    };
    let after = unit.after.iter().map(|node| unit.program.nodes()[*node].op.kind());
    let ops = std::iter::once(node.op.kind()).chain(unit.requantize.map(|op| op.kind())).chain(after);
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
        inputs: unit.operands().iter().map(|operand| operand.intervals.len()).sum(),
        outputs: unit.program.intervals(to).len(),
        weights,
        nonzeros,
        adders: cost.adders,
        adder_bits: cost.bits,
        depth: cost.depth,
        register_bits: modules.iter().map(|m| registers(m) * instances(&m.name) as u64).sum(),
        // Known when the design is complete.
        gates: 0.0,
        modules: names,
        latency,
        clocks_per_position,
        reads: node.args.clone(),
        writes: to,
        initiation_interval: match plan {
            Some(Plan::Digits(_)) => latency,
            // Until the result is taken as well; see `hold_results`.
            Some(Plan::Folded(_)) => latency,
            _ if in_steps => latency,
            _ => 1,
        },
        hold: match plan {
            Some(Plan::Digits(_)) => latency,
            Some(Plan::Folded(fold)) => fold.product_clocks(),
            // Taken in the last step, the clock before the result is there.
            _ if in_steps => latency,
            _ => 1,
        },
        turn: links.before.map_or(1, |before| before.clocks),
        waits: matches!(plan, Some(Plan::Folded(_))) || in_steps,
        passes: in_steps && matches!(&node.op, Op::Argmax(Argmax { keep_scores: true })),
        style,
        tiling,
    })
}

fn is_zero(clocks: &u32) -> bool {
    *clocks == 0
}

/// Whether an op's unit works on a vector in steps, and begins when its last result has been taken. Vectors of a sequence
/// come one after the other, so that every unit may take its time.
fn in_steps(program: &Program, op: &Op) -> bool {
    match op {
        Op::RmsNorm(_) | Op::Rotary(_) | Op::Attention(_) => true,
        Op::Lookup(_) | Op::Multiply(_) | Op::Add(_) | Op::Argmax(_) => program.steps().is_some(),
        _ => false,
    }
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

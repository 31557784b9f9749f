//! A linear layer whose inputs enter digit by digit: a shell that selects the digits and collects the result, around
//! cores of full adders.
//!
//! The shell has no input registers: a vector stays on the channel until its product is done, so the registers of the
//! unit before serve. In the last clock the result is rounded, clamped and captured. If the result before it has not
//! been taken by then, the product is simply computed again, until there is room: nothing inside ever stands still, and
//! no flip-flop of the arithmetic needs an enable.

use super::linear::{half_of, sources};
use super::requantize::requantize;
use super::shell::declare_inputs;
use super::{LowerOptions, Unit};
use crate::arith::prices::{FULL_ADDER, HALF_ADDER};
use crate::arith::{DigitInput, Fabric, Network, NodeKind, Owner, RowTarget, realize};
use crate::int::{Interval, Linear, Op, Operation, Program, Requantize, Scale};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::{Pipe, Value, type_of_interval};
use crate::rtl::sink::add_sink;
use std::collections::BTreeMap;
use std::ops::Range;

/// Terms a comment shows of a sum's meaning.
const FORM_TERMS: usize = 4;
/// Adders in a row: all that follows the last digit happens in its clock.
const ONE_STAGE: u32 = u32::MAX;

/// Rows of a layer with the network that computes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitTile {
    pub rows: Range<usize>,
    pub network: Network,
}

/// What the rows of a linear node must give: bias and rounding included.
pub fn targets(program: &Program, node: usize) -> Vec<RowTarget> {
    let Op::Linear(linear) = &program.nodes()[node].op else { return Vec::new() };
    let fused = super::fused(program, node);
    let intervals = linear.intervals(&[program.intervals(program.nodes()[node].args[0])]).unwrap_or_default();
    let target = |(row, interval): (usize, &Interval)| {
        let half = half_of(fused, row);
        RowTarget { bias: linear.bias[row] + half, interval: *interval + Interval::point(half) }
    };
    intervals.iter().enumerate().map(target).collect()
}

/// The two adders every core is made of.
pub fn adder_modules(top: &str) -> [Module; 2] {
    let make = |name: &str, operands: &[&str], gates: u32, text: &str| {
        let mut m = Module::new(format!("{top}_{name}"));
        m.cell_gates = Some(gates);
        m.banner = vec![text.to_owned()];
        let nets: Vec<NetId> = operands.iter().map(|operand| m.input(operand, Type::BIT)).collect();
        let (s, co) = (m.output("s", Type::BIT), m.output("co", Type::BIT));
        let bits: Vec<Expr> = nets.iter().map(|net| Expr::Net(*net)).collect();
        m.assign(s, Expr::Xor(bits.clone()));
        let pairs = (0..bits.len()).flat_map(|a| (a + 1..bits.len()).map(move |b| (a, b)));
        let both: Vec<Expr> = pairs.map(|(a, b)| Expr::And(vec![bits[a].clone(), bits[b].clone()])).collect();
        m.assign(co, if both.len() == 1 { both[0].clone() } else { Expr::Or(both) });
        m
    };
    [
        make(
            "fa",
            &["a", "b", "c"],
            FULL_ADDER,
            "Full adder: a + b + c = 2 co + s. Flows map it to the library's cell.",
        ),
        make("ha", &["a", "b"], HALF_ADDER, "Half adder: a + b = 2 co + s. Flows map it to the library's cell."),
    ]
}

/// Adds the layer's modules and returns its clocks from the first digit to the result.
pub fn add(unit: &Unit, linear: &Linear, tiles: &[DigitTile], design: &mut Design, options: &LowerOptions) -> u32 {
    let clocks = tiles.iter().map(|tile| tile.network.clocks).max().unwrap_or(1);
    let name = &unit.program.nodes()[unit.node].name;
    let targets = targets(unit.program, unit.node);
    let cores: Vec<String> = tiles
        .iter()
        .enumerate()
        .map(|(index, tile)| {
            let suffix = if tiles.len() == 1 { String::new() } else { index.to_string() };
            let module = format!("{}_core{suffix}", unit.module);
            core(&module, name, tile, &targets, design, options);
            module
        })
        .collect();
    shell(unit, linear, tiles, &cores, &targets, clocks, design, options);
    clocks
}

/// Whether a row is computed at all: one of a single possible value is a constant.
fn computed(target: &RowTarget) -> bool {
    !target.interval.is_point()
}

// ---- The core -------------------------------------------------------------------------------------------------

/// A bit of the core, with the adders before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Bit {
    depth: u32,
    net: NetId,
}

/// Writes a network into a module.
struct Writer<'m> {
    module: &'m mut Module,
    clocks: u32,
    run: NetId,
    seen: Option<NetId>,
    inputs: Vec<Vec<NetId>>,
    full_adder: String,
    half_adder: String,
    /// What every node and row means, for the headings.
    nodes: Vec<String>,
    rows: Vec<String>,
    stem: String,
    adders: u32,
    states: u32,
    /// First net of the sum being written.
    first: usize,
    moves: Vec<Move>,
    timing: Vec<Item>,
    windows: BTreeMap<(u32, u32), NetId>,
    patterns: BTreeMap<Vec<u32>, NetId>,
}

impl Writer<'_> {
    fn flush(&mut self) {
        if !self.moves.is_empty() {
            let moves = std::mem::take(&mut self.moves);
            self.module.items.push(Item::Clocked { reset: false, enable: None, moves });
        }
    }

    fn assign(&mut self, name: &str, depth: u32, expr: Expr) -> Bit {
        let net = self.module.let_wire(name, Type::BIT, expr);
        Bit { depth, net }
    }

    /// A wire that is 1 while `run` in the clocks `from .. to`.
    fn window(&mut self, from: u32, to: u32) -> NetId {
        let to = to.min(self.clocks);
        if let Some(known) = self.windows.get(&(from, to)) {
            return *known;
        }
        let passed = |clock: u32| step(self.seen, self.clocks, clock);
        let after = from.checked_sub(1).and_then(&passed);
        let before = if to == self.clocks { None } else { passed(to - 1).map(Expr::invert) };
        let mut all = vec![Expr::Net(self.run)];
        all.extend(after);
        all.extend(before);
        let name = if to == from + 1 { format!("at{from}") } else { format!("from{from}_to{}", to - 1) };
        let expr = if all.len() == 1 { all.remove(0) } else { Expr::And(all) };
        let net = self.module.wire(&format!("{name}_on"), Type::BIT);
        self.timing.push(Item::Assign { net, expr, note: None });
        self.windows.insert((from, to), net);
        net
    }
}

/// The thermometer's bit that says that `clock` has passed; none for the last.
fn step(seen: Option<NetId>, clocks: u32, clock: u32) -> Option<Expr> {
    let seen = seen?;
    (clock + 1 < clocks).then(|| Expr::bit_of(seen, Type::unsigned(clocks - 1), clock))
}

impl Fabric for Writer<'_> {
    type Bit = Bit;

    fn begin(&mut self, owner: Owner) {
        self.flush();
        let (stem, text) = match owner {
            Owner::Node(index) => (format!("t{index}"), format!("t{index} = {}", self.nodes[index])),
            Owner::Row(index) => (format!("p{index}"), self.rows[index].clone()),
        };
        (self.stem, self.adders, self.states) = (stem, 0, 0);
        self.first = self.module.nets.len();
        self.module.comment(text);
    }

    fn input(&mut self, input: u32, bit: u32) -> Bit {
        Bit { depth: 0, net: self.inputs[input as usize][bit as usize] }
    }

    fn state(&mut self) -> Bit {
        self.states += 1;
        let net = self.module.reg(&format!("{}_q{}", self.stem, self.states - 1), Type::BIT);
        Bit { depth: 0, net }
    }

    fn connect(&mut self, register: Bit, next: Bit) {
        self.moves.push(Move { reg: register.net, next: Expr::Net(next.net) });
    }

    fn delayed(&mut self, bit: Bit, clocks: u32) -> Bit {
        let name = self.module.name_of(bit.net).to_owned();
        let stem = name.strip_suffix(&format!("_d{}", clocks - 1)).unwrap_or(&name).to_owned();
        let net = self.module.reg(&format!("{stem}_d{clocks}"), Type::BIT);
        self.moves.push(Move { reg: net, next: Expr::Net(bit.net) });
        Bit { depth: 0, net }
    }

    fn full(&mut self, bits: [Bit; 3]) -> (Bit, Bit) {
        self.adder(&bits)
    }

    fn half(&mut self, bits: [Bit; 2]) -> (Bit, Bit) {
        self.adder(&bits)
    }

    fn any(&mut self, bits: &[Bit]) -> Bit {
        let name = format!("{}_top", self.stem);
        let depth = bits.iter().map(|bit| bit.depth).max().unwrap_or(0);
        self.assign(&name, depth, Expr::Or(bits.iter().map(|bit| Expr::Net(bit.net)).collect()))
    }

    fn parity(&mut self, bits: &[Bit]) -> Bit {
        let name = format!("{}_top", self.stem);
        let depth = 1 + bits.iter().map(|bit| bit.depth).max().unwrap_or(0);
        self.assign(&name, depth, Expr::Xor(bits.iter().map(|bit| Expr::Net(bit.net)).collect()))
    }

    fn invert(&mut self, bit: Bit) -> Bit {
        let name = format!("{}_n", self.module.name_of(bit.net));
        self.assign(&name, bit.depth, Expr::Net(bit.net).invert())
    }

    fn inverted_within(&mut self, bit: Bit, from: u32, to: u32) -> Bit {
        let window = self.window(from, to);
        let name = format!("{}_m", self.module.name_of(bit.net));
        self.assign(&name, bit.depth, Expr::And(vec![Expr::Net(window), Expr::Net(bit.net).invert()]))
    }

    fn unless_first(&mut self, bit: Bit) -> Bit {
        let name = format!("{}_go", self.module.name_of(bit.net));
        let passed = step(self.seen, self.clocks, 0).unwrap_or(Expr::bit(false));
        self.assign(&name, bit.depth, Expr::And(vec![passed, Expr::Net(bit.net)]))
    }

    fn at_clocks(&mut self, clocks: &[u32]) -> Bit {
        if let Some(net) = self.patterns.get(clocks) {
            return Bit { depth: 0, net: *net };
        }
        // Neighbouring clocks are one window.
        let mut windows: Vec<(u32, u32)> = Vec::new();
        for clock in clocks {
            match windows.last_mut() {
                Some((_, to)) if *to == *clock => *to += 1,
                _ => windows.push((*clock, *clock + 1)),
            }
        }
        let nets: Vec<NetId> = windows.iter().map(|(from, to)| self.window(*from, *to)).collect();
        let net = if let [only] = nets[..] {
            only
        } else {
            let name: String = clocks.iter().map(|clock| format!("_{clock}")).collect();
            let net = self.module.wire(&format!("at{name}_on"), Type::BIT);
            let expr = Expr::Or(nets.into_iter().map(Expr::Net).collect());
            self.timing.push(Item::Assign { net, expr, note: None });
            net
        };
        self.patterns.insert(clocks.to_vec(), net);
        Bit { depth: 0, net }
    }

    fn shows(&mut self, columns: &[Option<Bit>]) {
        for (column, bit) in columns.iter().enumerate() {
            let Some(net) = bit.map(|bit| bit.net).filter(|net| net.0 >= self.first) else { continue };
            if self.module.nets[net.0].is_reg {
                continue;
            }
            let single = columns.len() == 1;
            let name = if single { format!("{}_s", self.stem) } else { format!("{}_b{column}", self.stem) };
            self.module.rename(net, &name);
        }
    }

    fn depth(bit: Bit) -> u32 {
        bit.depth
    }
}

impl Writer<'_> {
    fn adder(&mut self, bits: &[Bit]) -> (Bit, Bit) {
        let (stem, at) = (self.stem.clone(), self.adders);
        self.adders += 1;
        let depth = 1 + bits.iter().map(|bit| bit.depth).max().unwrap_or(0);
        let s = self.module.wire(&format!("{stem}_s{at}"), Type::BIT);
        let co = self.module.wire(&format!("{stem}_c{at}"), Type::BIT);
        let ports = ["a", "b", "c"].iter().zip(bits).map(|(port, bit)| ((*port).to_owned(), bit.net));
        let connections = ports.chain([("s".to_owned(), s), ("co".to_owned(), co)]).collect();
        let callee = if bits.len() == 3 { &self.full_adder } else { &self.half_adder }.clone();
        self.module.instance(&callee, &format!("{stem}_a{at}"), connections);
        (Bit { depth, net: s }, Bit { depth, net: co })
    }
}

/// Digits in, digits out: `x0 …`, the current digit of every input while `run` is high; `p0 …`, the current digit of
/// every row, in the last clock with all bits above it.
fn core(name: &str, layer: &str, tile: &DigitTile, targets: &[RowTarget], design: &mut Design, options: &LowerOptions) {
    let network = &tile.network;
    let clocks = network.clocks;
    let mut m = Module::new(name);
    m.banner = core_banner(layer, tile);
    m.input("clk", Type::BIT);
    m.input("rst_n", Type::BIT);
    let run = m.input("run", Type::BIT);
    let seen = (clocks > 1).then(|| m.output_reg("seen", Type::unsigned(clocks - 1)));
    let digit_type = |bits: u32| Type::unsigned(bits.min(network.digit));
    let inputs: Vec<NetId> =
        network.inputs.iter().enumerate().map(|(i, x)| m.input(&format!("x{i}"), digit_type(x.bits))).collect();
    let mut bits = Vec::new();
    for (index, net) in inputs.iter().enumerate() {
        let ty = m.ty(*net);
        bits.push(if ty.width == 1 {
            vec![*net]
        } else {
            (0..ty.width)
                .map(|bit| m.let_wire(&format!("x{index}_b{bit}"), Type::BIT, Expr::bit_of(*net, ty, bit)))
                .collect()
        });
    }
    let heading = |(row, target): (usize, &RowTarget)| {
        let constant = network.rows[row].constant;
        format!(
            "Row {}: {}, plus {constant} modulo 2^{}.",
            tile.rows.start + row,
            target.interval,
            network.rows[row].bits
        )
    };
    let rows = targets[tile.rows.clone()].iter().enumerate().map(heading).collect();
    let mut writer = Writer {
        clocks,
        run,
        seen,
        inputs: bits,
        full_adder: format!("{}_fa", options.top),
        half_adder: format!("{}_ha", options.top),
        nodes: network.meanings(FORM_TERMS),
        rows,
        stem: String::new(),
        adders: 0,
        states: 0,
        first: 0,
        moves: Vec::new(),
        timing: Vec::new(),
        windows: BTreeMap::new(),
        patterns: BTreeMap::new(),
        module: &mut m,
    };
    let shown = realize(network, &mut writer);
    writer.flush();
    let timing = writer.timing;
    m.comment("What leaves in every clock, and in the last clock the bits above it.");
    for (row, bits) in shown.iter().enumerate().filter(|(row, _)| computed(&targets[tile.rows.start + row])) {
        let port = m.output(&format!("p{row}"), Type::unsigned(bits.columns.len() as u32));
        let one = |bit: &Option<Bit>| bit.map_or(Expr::bit(false), |bit| Expr::Net(bit.net));
        let mut parts: Vec<Expr> = bits.columns.iter().rev().map(one).collect();
        let expr = if parts.len() == 1 { parts.remove(0) } else { Expr::Concat(parts) };
        m.assign(port, expr);
    }
    let mut head =
        vec![Item::Comment("Clocks of the current product that have passed, and when constants are added.".to_owned())];
    if let Some(seen) = seen {
        let last = step(Some(seen), clocks, clocks - 2).unwrap_or(Expr::bit(true));
        let going = Expr::And(vec![Expr::Net(run), last.invert()]);
        let longer = if clocks == 2 {
            Expr::bit(true)
        } else {
            Expr::Concat(vec![Expr::Slice { net: seen, hi: clocks - 3, lo: 0 }, Expr::bit(true)])
        };
        let next = Expr::mux(going, longer, Expr::constant(0, Type::unsigned(clocks - 1)));
        head.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: seen, next }] });
    }
    head.extend(timing);
    m.items.splice(0..0, head);
    add_sink(&mut m, design);
    design.modules.push(m);
}

fn core_banner(layer: &str, tile: &DigitTile) -> Vec<String> {
    let network = &tile.network;
    let gates = crate::arith::Gates::of(network);
    let (digit, clocks) = (network.digit, network.clocks);
    let mut banner = vec![
        format!(
            "Layer {layer}, rows {} to {}: {digit}-bit digits, lowest first, {clocks} clocks per product, style {}.",
            tile.rows.start,
            tile.rows.end - 1,
            network.style.name()
        ),
        format!(
            "{} full adders, {} half adders, {} flip-flops, {} sums that rows share; at most {} adders in a row.",
            gates.full_adders,
            gates.half_adders,
            gates.flip_flops,
            network.nodes.len(),
            gates.depth
        ),
        "x is the unsigned value of an input: a signed one enters with its sign bit inverted, which the rows' constants make good.".to_owned(),
        "A negated operand (_m within its word, _n throughout) is a complement; constants make that good too.".to_owned(),
    ];
    if network.kind == NodeKind::Stream {
        banner.push(
            "Shared sums are streams: their state (_q) is zero again after the last digit, so digits must be zero when run is low and after the inputs' last digit."
                .to_owned(),
        );
    }
    banner
}

// ---- The shell ------------------------------------------------------------------------------------------------

#[allow(clippy::too_many_arguments)]
fn shell(
    unit: &Unit,
    linear: &Linear,
    tiles: &[DigitTile],
    cores: &[String],
    targets: &[RowTarget],
    clocks: u32,
    design: &mut Design,
    options: &LowerOptions,
) {
    let mut m = Module::new(&unit.module);
    let intervals = unit.program.intervals(unit.values().0);
    let clk = m.input("clk", Type::BIT);
    let rst_n = m.input("rst_n", Type::BIT);
    let in_valid = m.input("in_valid", Type::BIT);
    let in_ready = m.output("in_ready", Type::BIT);
    let inputs = declare_inputs(&mut m, intervals);
    let out_valid = m.output_reg("out_valid", Type::BIT);
    let out_ready = m.input("out_ready", Type::BIT);

    m.comment("Handshake: a product runs while its vector is offered and repeats until its result finds room.");
    let settling = tiles.iter().map(|tile| tile.network.settling()).max().unwrap_or(0);
    let run = match settled(&mut m, settling) {
        None => m.let_wire("run", Type::BIT, Expr::Net(in_valid)),
        Some(settled) => m.let_wire("run", Type::BIT, Expr::And(vec![Expr::Net(in_valid), settled])),
    };
    let seen = (clocks > 1).then(|| m.wire("seen", Type::unsigned(clocks - 1)));
    let room = Expr::Or(vec![Expr::Net(out_valid).invert(), Expr::Net(out_ready)]);
    let room = m.let_wire("room", Type::BIT, room);
    let last = step(seen, clocks, clocks.wrapping_sub(2));
    let all: Vec<Expr> = [Expr::Net(run)].into_iter().chain(last).chain([Expr::Net(room)]).collect();
    let done = m.let_wire("done", Type::BIT, Expr::And(all));
    m.assign(in_ready, Expr::Net(done));
    let next = Expr::mux(Expr::Net(room), Expr::Net(done), Expr::Net(out_valid));
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: out_valid, next }] });

    let digits = select(&mut m, &tiles[0].network, &inputs, run, seen);
    let shown = instances(&mut m, tiles, cores, [clk, rst_n, run], seen, &digits, design);
    let rows: Vec<Option<Collected>> =
        (0..targets.len()).map(|row| shown[row].map(|p| collect(&mut m, unit, tiles, row, p, targets[row]))).collect();
    let mut pipe = Pipe::new(&mut m, Expr::Net(done), ONE_STAGE);
    let outputs: Vec<Value> = rows
        .into_iter()
        .enumerate()
        .map(|(row, collected)| {
            let half = half_of(unit.requantize, row);
            let scale = unit.requantize.map(|op| (op.channels[row], op.range));
            match (collected, scale) {
                (None, None) => pipe.constant(targets[row].interval.lo()),
                (None, Some((scale, range))) => {
                    let acc = pipe.constant(targets[row].interval.lo());
                    requantize(&mut pipe, acc, scale, half, range, row)
                }
                (Some(acc), None) => pipe.given(acc.net, acc.interval, 0),
                (Some(acc), Some((scale, range))) => {
                    let value = pipe.given(acc.net, acc.interval, 0);
                    let scale = Scale { shift: scale.shift - acc.dropped as i32, ..scale };
                    let half = if scale.multiplier == 1 { scale.half() } else { 0 };
                    requantize(&mut pipe, value, scale, half, range, row)
                }
            }
        })
        .collect();
    pipe.finish(&outputs, |module, index, ty, is_reg| super::shell::declare_output(module, "y", index, ty, is_reg));
    m.banner = shell_banner(unit, linear, tiles, clocks, options);
    add_sink(&mut m, design);
    design.modules.push(m);
}

fn shell_banner(unit: &Unit, linear: &Linear, tiles: &[DigitTile], clocks: u32, options: &LowerOptions) -> Vec<String> {
    let node = &unit.program.nodes()[unit.node];
    let (rows, cols) = (linear.weights.rows(), linear.weights.cols());
    let mut lines = vec![format!("Layer {}: y = W * x + b, {rows} neurons of {cols} inputs.", node.name)];
    lines.extend(sources(&node.name, options));
    lines.push(format!(
        "Arithmetic: {}-bit digits, lowest first, {clocks} clocks per product, style {}; {} nonzero weights.",
        tiles[0].network.digit,
        tiles[0].network.style.name(),
        linear.weights.nonzeros()
    ));
    if let Some(op) = unit.requantize {
        lines.push(super::linear::requantization_text(op, rows));
    }
    lines
}

/// A counter that waits after a reset until shared sums hold zero; its top bit says that they do.
fn settled(m: &mut Module, clocks: u32) -> Option<Expr> {
    if clocks == 0 {
        return None;
    }
    let bits = u32::BITS - clocks.leading_zeros();
    let ty = Type::signed(bits + 1);
    let settle = m.reg("settle", ty);
    let top = Expr::Slice { net: settle, hi: bits, lo: bits };
    let next = Expr::Net(settle).add(Expr::constant(1, ty));
    let moves = vec![Move { reg: settle, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(top.clone().invert()), moves });
    Some(top)
}

/// The current digit of every input, zero when nothing runs and after its last digit.
fn select(m: &mut Module, network: &Network, inputs: &[NetId], run: NetId, seen: Option<NetId>) -> Vec<NetId> {
    let (digit, clocks) = (network.digit, network.clocks);
    let used = network.inputs.iter().map(|x| x.bits.div_ceil(digit)).max().unwrap_or(1);
    m.comment("Which digit enters; the sign bit of a signed input enters inverted.");
    let at: Vec<NetId> = (0..used)
        .map(|clock| {
            let mut all = vec![Expr::Net(run)];
            all.extend(clock.checked_sub(1).and_then(|before| step(seen, clocks, before)));
            all.extend(step(seen, clocks, clock).map(Expr::invert));
            let expr = if all.len() == 1 { all.remove(0) } else { Expr::And(all) };
            m.let_wire(&format!("digit{clock}"), Type::BIT, expr)
        })
        .collect();
    let place = |(index, (net, info)): (usize, (&NetId, &DigitInput))| {
        let ty = m.ty(*net);
        let bit = |bit: u32| {
            let choose = |clock: u32| {
                let position = clock * digit + bit;
                let plain = Expr::bit_of(*net, ty, position);
                let top = info.offset != 0 && position + 1 == info.bits;
                Expr::And(vec![Expr::Net(at[clock as usize]), if top { plain.invert() } else { plain }])
            };
            let mut all: Vec<Expr> = (0..used).filter(|clock| clock * digit + bit < info.bits).map(choose).collect();
            if all.len() == 1 { all.remove(0) } else { Expr::Or(all) }
        };
        let width = digit.min(info.bits);
        if width == 1 {
            return m.let_wire(&format!("x{index}_digit"), Type::BIT, bit(0));
        }
        let bits: Vec<Expr> = (0..width).map(bit).collect();
        let nets: Vec<Expr> = bits
            .into_iter()
            .enumerate()
            .map(|(at, expr)| Expr::Net(m.let_wire(&format!("x{index}_digit_b{at}"), Type::BIT, expr)))
            .collect();
        m.let_wire(&format!("x{index}_digit"), Type::unsigned(width), Expr::Concat(nets.into_iter().rev().collect()))
    };
    inputs.iter().zip(&network.inputs).enumerate().map(place).collect()
}

/// Instances of the cores; returns what each row shows.
fn instances(
    m: &mut Module,
    tiles: &[DigitTile],
    cores: &[String],
    [clk, rst_n, run]: [NetId; 3],
    seen: Option<NetId>,
    digits: &[NetId],
    design: &Design,
) -> Vec<Option<NetId>> {
    let mut shown = Vec::new();
    for (index, (tile, core)) in tiles.iter().zip(cores).enumerate() {
        let Some(callee) = design.module(core) else { continue };
        let mut connections = vec![("clk".to_owned(), clk), ("rst_n".to_owned(), rst_n), ("run".to_owned(), run)];
        if let Some(first) = seen {
            // All cores count alike; the first one's count serves the shell.
            let net = if index == 0 { first } else { m.wire(&format!("core{index}_seen"), m.ty(first)) };
            connections.push(("seen".to_owned(), net));
        }
        connections.extend(digits.iter().enumerate().map(|(i, net)| (format!("x{i}"), *net)));
        for (at, row) in tile.rows.clone().enumerate() {
            let port = callee.port(&format!("p{at}"));
            shown.push(port.map(|port| {
                let net = m.wire(&format!("row{row}"), callee.ty(port));
                connections.push((format!("p{at}"), net));
                net
            }));
        }
        let suffix = if cores.len() == 1 { String::new() } else { index.to_string() };
        m.instance(core, &format!("core{suffix}"), connections);
    }
    shown
}

/// A finished sum without its lowest `dropped` bits.
struct Collected {
    net: NetId,
    interval: Interval,
    dropped: u32,
}

/// Joins the digits of a row; what rounding will drop anyway is not kept.
fn collect(m: &mut Module, unit: &Unit, tiles: &[DigitTile], row: usize, p: NetId, target: RowTarget) -> Collected {
    let tile = tiles.iter().find(|tile| tile.rows.contains(&row)).unwrap_or(&tiles[0]);
    let network = &tile.network;
    let (digit, clocks, bits) = (network.digit, network.clocks, network.rows[row - tile.rows.start].bits);
    let scale = unit.requantize.map(|op: &Requantize| op.channels[row]);
    // The bit below the rounding point is needed, and the sign of the result always.
    let free = scale.filter(|scale| scale.multiplier == 1 && scale.shift > 1).map_or(0, |scale| scale.shift as u32 - 1);
    let first = (free / digit).min(clocks - 1).min((bits - 1) / digit);
    let (kept, dropped) = (clocks - 1 - first, first * digit);
    let shown = m.ty(p);
    let part = |net: NetId, ty: Type, hi: u32, lo: u32| {
        if hi == lo { Expr::bit_of(net, ty, lo) } else { Expr::Slice { net, hi, lo } }
    };
    let whole = |net: NetId, ty: Type, hi: u32| if hi + 1 == ty.width { Expr::Net(net) } else { part(net, ty, hi, 0) };
    let mut parts = Vec::new();
    let above = bits.saturating_sub(digit * (clocks - 1)).min(shown.width);
    if above > 0 {
        parts.push(whole(p, shown, above - 1));
    }
    if kept > 0 {
        // A digit enters at the top and has moved to its place when the last one is there.
        let ty = Type::unsigned(kept * digit);
        let low = m.reg(&format!("low{row}"), ty);
        let width = digit.min(shown.width);
        let mut next = vec![whole(p, shown, width - 1)];
        if width < digit {
            next.insert(0, Expr::constant(0, Type::unsigned(digit - width)));
        }
        if kept > 1 {
            next.push(part(low, ty, ty.width - 1, digit));
        }
        let next = if next.len() == 1 { next.remove(0) } else { Expr::Concat(next) };
        m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg: low, next }] });
        let wanted = (bits - dropped).min(ty.width);
        parts.push(whole(low, ty, wanted - 1));
    }
    let interval = target.interval.shift(-(dropped as i32));
    let expr = if parts.len() == 1 { parts.remove(0) } else { Expr::Concat(parts) };
    let net = m.let_wire(&format!("acc{row}"), type_of_interval(interval), expr);
    Collected { net, interval, dropped }
}

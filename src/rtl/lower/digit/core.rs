//! The core of a digit-serial unit: a network written as instances of counters and one-bit adders, a
//! paragraph per sum.

use super::{DigitTile, computed};
use crate::arith::{Fabric, NodeKind, Owner, RowTarget, counter_depths, realize};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::lower::thermometer::{during, longer, passed};
use crate::rtl::lower::{LowerOptions, adders};
use crate::rtl::sink::add_sink;
use std::collections::BTreeMap;

/// Terms a comment shows of a sum's meaning.
const FORM_TERMS: usize = 4;

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
    /// The chip, whose adders these are.
    top: String,
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
        let clocks = during(self.seen, self.clocks, from, to);
        let expr = Expr::and(std::iter::once(Expr::Net(self.run)).chain(clocks).collect());
        let name = if to == from + 1 { format!("at{from}") } else { format!("from{from}_to{}", to - 1) };
        let net = self.module.wire(&format!("{name}_on"), Type::BIT);
        self.timing.push(Item::Assign { net, expr, note: None });
        self.windows.insert((from, to), net);
        net
    }
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

    fn count(&mut self, bits: &[Bit]) -> Vec<Bit> {
        let depths = counter_depths(&bits.iter().map(|bit| bit.depth).collect::<Vec<_>>());
        if let ([_, _, _], [sum, carry]) = (bits, &depths[..]) {
            let (sum, carry) = self.adder(&adders::full(&self.top, 1, false), bits, [*sum, *carry]);
            return vec![sum, carry];
        }
        let at = self.adders;
        let inputs = (0..bits.len()).map(|index| format!("x{index}"));
        let outputs = depths.into_iter().enumerate();
        let outputs = outputs.map(|(place, depth)| (format!("n{place}"), format!("n{at}_b{place}"), depth)).collect();
        self.place(&adders::counter(&self.top, bits.len()), inputs, bits, outputs)
    }

    fn half(&mut self, bits: [Bit; 2]) -> (Bit, Bit) {
        let depth = 1 + bits[0].depth.max(bits[1].depth);
        self.adder(&adders::half(&self.top), &bits, [depth; 2])
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
        let going = passed(self.seen, self.clocks, 0).unwrap_or(Expr::bit(false));
        self.assign(&name, bit.depth, Expr::And(vec![going, Expr::Net(bit.net)]))
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
    /// A one-bit adder, with the adders before its sum and its carry.
    fn adder(&mut self, callee: &str, bits: &[Bit], depths: [u32; 2]) -> (Bit, Bit) {
        let at = self.adders;
        let inputs = ["a", "b", "c"].into_iter().map(str::to_owned);
        let outputs =
            vec![("s".to_owned(), format!("s{at}"), depths[0]), ("co".to_owned(), format!("c{at}"), depths[1])];
        let results = self.place(callee, inputs, bits, outputs);
        (results[0], results[1])
    }

    /// The sum's next instance, of `callee` over `bits`; of an output the port, the end of its net's name, and the adders
    /// before it.
    fn place(
        &mut self,
        callee: &str,
        inputs: impl Iterator<Item = String>,
        bits: &[Bit],
        outputs: Vec<(String, String, u32)>,
    ) -> Vec<Bit> {
        let name = format!("{}_a{}", self.stem, self.adders);
        self.adders += 1;
        let mut connections: Vec<(String, NetId)> = inputs.zip(bits.iter().map(|bit| bit.net)).collect();
        let mut results = Vec::new();
        for (port, end, depth) in outputs {
            let net = self.module.wire(&format!("{}_{end}", self.stem), Type::BIT);
            connections.push((port, net));
            results.push(Bit { depth, net });
        }
        self.module.instance(callee, &name, connections);
        results
    }
}

/// Digits in, digits out: `x0 …`, the current digit of every input while `run` is high; `p0 …`, the current digit of
/// every row, in the last clock with all bits above it.
pub fn add(
    name: &str,
    layer: &str,
    tile: &DigitTile,
    targets: &[RowTarget],
    design: &mut Design,
    options: &LowerOptions,
) {
    let network = &tile.network;
    let clocks = network.clocks;
    let mut m = Module::new(name);
    m.banner = banner(layer, tile);
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
        top: options.top.clone(),
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
        let last = passed(Some(seen), clocks, clocks - 2).unwrap_or(Expr::bit(true));
        let going = Expr::And(vec![Expr::Net(run), last.invert()]);
        let ty = Type::unsigned(clocks - 1);
        let next = Expr::mux(going, longer(seen, ty), Expr::constant(0, ty));
        head.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: seen, next }] });
    }
    head.extend(timing);
    m.items.splice(0..0, head);
    add_sink(&mut m, design);
    design.modules.push(m);
}

fn banner(layer: &str, tile: &DigitTile) -> Vec<String> {
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
            "{} full adders (those of counters included), {} half adders, {} flip-flops, {} sums that rows share; at most {} adders in a row.",
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

//! A module of a mapped netlist as gates in the order of their evaluation, run as 64 independent streams at once.
//!
//! Every net is a word of 64 bits, one for each stream. Registers start with random bits, as in silicon; a bit that the netlist
//! leaves undefined differs between streams, so that a result that depends on it is wrong in some.

use crate::certify::{Cell, Netlist, Wire};
use std::collections::BTreeMap;
use thiserror::Error;

/// Streams that are evaluated at once.
pub const LANES: usize = 64;

/// The nets that are always 0, always 1, and undefined.
const LOW: u32 = 0;
const HIGH: u32 = 1;
const UNDEFINED: u32 = 2;

/// What every other stream sees of an undefined bit.
const EVERY_OTHER: u64 = 0xaaaa_aaaa_aaaa_aaaa;

#[derive(Clone, Copy, Debug)]
enum Gate {
    Buffer,
    Not,
    And,
    Or,
    Xor,
    /// A register's output, whose asynchronous reset is the second input: to 0 or to 1, while that is 0 or 1.
    Register {
        to: bool,
        active: bool,
    },
}

#[derive(Clone, Copy, Debug)]
struct Node {
    gate: Gate,
    a: u32,
    b: u32,
    y: u32,
}

/// A register: what it takes on a rising edge, and the net that stands for what it holds.
#[derive(Clone, Copy, Debug)]
struct Register {
    d: u32,
    state: u32,
}

/// An output of a library cell, by the path of its instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    pub name: String,
    net: u32,
}

/// A flat module.
#[derive(Clone, Debug)]
pub struct Circuit {
    nets: usize,
    nodes: Vec<Node>,
    registers: Vec<Register>,
    ports: BTreeMap<String, Vec<u32>>,
    sites: Vec<Site>,
    stuck: Option<(u32, bool)>,
}

#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum CircuitError {
    #[error("there is no module {0}")]
    NoModule(String),
    #[error("{0} is a cell of kind {1}, which is not simulated")]
    Kind(String, String),
    #[error("{0} is not clocked by port clk")]
    Clock(String),
    #[error("{0} nets are read and driven by nothing, the first at {1}")]
    Undriven(usize, String),
    #[error("{0} gates feed themselves without a register between")]
    Loop(usize),
}

/// What is collected while instances are opened.
struct Flattening<'n> {
    netlist: &'n Netlist,
    nets: u32,
    nodes: Vec<Node>,
    registers: Vec<Register>,
    clocks: Vec<(String, u32)>,
    sites: Vec<Site>,
}

impl Circuit {
    /// Opens all instances below `module` down to Yosys' gates.
    ///
    /// # Errors
    /// It is not made of gates and flip-flops on one clock.
    pub fn flatten(netlist: &Netlist, module: &str) -> Result<Self, CircuitError> {
        let mut flat = Flattening {
            netlist,
            nets: UNDEFINED + 1,
            nodes: Vec::new(),
            registers: Vec::new(),
            clocks: Vec::new(),
            sites: Vec::new(),
        };
        let top = netlist.modules.get(module).ok_or_else(|| CircuitError::NoModule(module.to_owned()))?;
        let mut nets = BTreeMap::new();
        let ports: BTreeMap<String, Vec<u32>> = top
            .ports
            .iter()
            .map(|(name, port)| (name.clone(), port.bits.iter().map(|bit| flat.net(&mut nets, *bit)).collect()))
            .collect();
        flat.open(module, "", nets)?;
        let clock = ports.get("clk").and_then(|bits| bits.first());
        // A clock may pass through buffers of hierarchy, which are no gates.
        if let Some((name, _)) = flat.clocks.iter().find(|(_, net)| Some(net) != clock) {
            return Err(CircuitError::Clock(name.clone()));
        }
        let inputs = top.ports.iter().filter(|(_, port)| port.direction == crate::certify::Direction::Input);
        let mut driven = vec![false; flat.nets as usize];
        driven[..=UNDEFINED as usize].fill(true);
        inputs.flat_map(|(name, _)| &ports[name]).for_each(|net| driven[*net as usize] = true);
        flat.registers.iter().for_each(|register| driven[register.state as usize] = true);
        let nodes = ordered(flat.nodes, driven, &flat.sites)?;
        let (nets, registers, sites) = (flat.nets as usize, flat.registers, flat.sites);
        Ok(Circuit { nets, nodes, registers, ports, sites, stuck: None })
    }

    /// The outputs of all library cells.
    pub fn sites(&self) -> &[Site] {
        &self.sites
    }

    /// The same circuit with one output stuck.
    #[must_use]
    pub fn with_stuck(&self, site: &Site, value: bool) -> Circuit {
        Circuit { stuck: Some((site.net, value)), ..self.clone() }
    }

    /// The nets of a port, lowest bit first.
    pub fn port(&self, name: &str) -> Option<&[u32]> {
        self.ports.get(name).map(Vec::as_slice)
    }
}

impl Flattening<'_> {
    fn fresh(&mut self) -> u32 {
        self.nets += 1;
        self.nets - 1
    }

    fn net(&mut self, nets: &mut BTreeMap<u64, u32>, wire: Wire) -> u32 {
        match wire {
            Wire::Net(number) => *nets.entry(number).or_insert_with(|| self.fresh()),
            Wire::Constant(false) => LOW,
            Wire::Constant(true) => HIGH,
            Wire::Undefined => UNDEFINED,
        }
    }

    /// Opens a module whose ports' nets are known.
    fn open(&mut self, module: &str, path: &str, mut nets: BTreeMap<u64, u32>) -> Result<(), CircuitError> {
        let netlist = self.netlist;
        let content = netlist.modules.get(module).ok_or_else(|| CircuitError::NoModule(module.to_owned()))?;
        for (name, cell) in &content.cells {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let Some(inner) = netlist.modules.get(&cell.kind) else {
                self.primitive(&path, cell, &mut nets)?;
                continue;
            };
            let mut bound = BTreeMap::new();
            // An output that is tied to a constant inside, or to an input.
            let mut aliases = Vec::new();
            let is_cell = !inner.cells.is_empty() && inner.cells.values().all(|cell| cell.kind.starts_with("$"));
            for (port_name, port) in &inner.ports {
                let outer = cell.bits(port_name);
                for (at, bit) in port.bits.iter().enumerate() {
                    let outside = match outer.get(at) {
                        Some(wire) => self.net(&mut nets, *wire),
                        None => self.fresh(),
                    };
                    let is_output = port.direction == crate::certify::Direction::Output;
                    if is_output && is_cell {
                        self.sites.push(Site { name: format!("{path}.{port_name}"), net: outside });
                    }
                    match bit {
                        Wire::Net(number) if !bound.contains_key(number) => {
                            bound.insert(*number, outside);
                        }
                        _ => aliases.push((*bit, outside, is_output)),
                    }
                }
            }
            for (bit, outside, is_output) in aliases {
                let inside = self.net(&mut bound, bit);
                let (a, y) = if is_output { (inside, outside) } else { (outside, inside) };
                // One of several ports on one net: whichever is the output is driven by the other.
                self.nodes.push(Node { gate: Gate::Buffer, a, b: LOW, y });
            }
            self.open(&cell.kind, &path, bound)?;
        }
        Ok(())
    }

    fn primitive(&mut self, path: &str, cell: &Cell, nets: &mut BTreeMap<u64, u32>) -> Result<(), CircuitError> {
        let mut pin = |name: &str| {
            let wire = cell.bits(name).first().copied().unwrap_or(Wire::Undefined);
            self.net(nets, wire)
        };
        let gate = match cell.kind.as_str() {
            "$_BUF_" => Gate::Buffer,
            "$_NOT_" => Gate::Not,
            "$_AND_" => Gate::And,
            "$_OR_" => Gate::Or,
            "$_XOR_" => Gate::Xor,
            kind => {
                let (c, d, q, r) = (pin("C"), pin("D"), pin("Q"), pin("R"));
                let reset =
                    register_reset(kind).ok_or_else(|| CircuitError::Kind(path.to_owned(), cell.kind.clone()))?;
                let state = self.fresh();
                self.clocks.push((path.to_owned(), c));
                self.registers.push(Register { d, state });
                let (gate, b) = match reset {
                    None => (Gate::Buffer, LOW),
                    Some((active, to)) => (Gate::Register { to, active }, r),
                };
                self.nodes.push(Node { gate, a: state, b, y: q });
                return Ok(());
            }
        };
        let (a, y) = (pin("A"), pin("Y"));
        let b = if matches!(gate, Gate::Buffer | Gate::Not) { LOW } else { pin("B") };
        self.nodes.push(Node { gate, a, b, y });
        Ok(())
    }
}

/// Of a flip-flop on a rising edge: the level of its asynchronous reset and what that sets, if it has one.
fn register_reset(kind: &str) -> Option<Option<(bool, bool)>> {
    match kind.strip_prefix("$_DFF_P")?.strip_suffix('_')? {
        "" => Some(None),
        "N0" => Some(Some((false, false))),
        "N1" => Some(Some((false, true))),
        "P0" => Some(Some((true, false))),
        "P1" => Some(Some((true, true))),
        _ => None,
    }
}

/// The nodes, each after what drives it.
fn ordered(nodes: Vec<Node>, mut known: Vec<bool>, sites: &[Site]) -> Result<Vec<Node>, CircuitError> {
    let mut driver = vec![u32::MAX; known.len()];
    nodes.iter().enumerate().for_each(|(index, node)| driver[node.y as usize] = index as u32);
    let loose = |net: u32| !known[net as usize] && driver[net as usize] == u32::MAX;
    let undriven: Vec<u32> = nodes.iter().flat_map(|node| [node.a, node.b]).filter(|net| loose(*net)).collect();
    if let Some(first) = undriven.first() {
        let name = sites.iter().find(|site| site.net == *first).map_or("a wire", |site| site.name.as_str());
        return Err(CircuitError::Undriven(undriven.len(), name.to_owned()));
    }
    let mut waiting = vec![0u8; nodes.len()];
    let mut readers: Vec<Vec<u32>> = vec![Vec::new(); nodes.len()];
    for (index, node) in nodes.iter().enumerate() {
        for net in [node.a, node.b].into_iter().filter(|net| !known[*net as usize]) {
            waiting[index] += 1;
            readers[driver[net as usize] as usize].push(index as u32);
        }
    }
    let mut open: Vec<u32> = (0..nodes.len() as u32).filter(|index| waiting[*index as usize] == 0).collect();
    let mut order = Vec::with_capacity(nodes.len());
    while let Some(index) = open.pop() {
        let node = nodes[index as usize];
        known[node.y as usize] = true;
        order.push(node);
        for reader in &readers[index as usize] {
            waiting[*reader as usize] -= 1;
            if waiting[*reader as usize] == 0 {
                open.push(*reader);
            }
        }
    }
    match nodes.len() - order.len() {
        0 => Ok(order),
        looped => Err(CircuitError::Loop(looped)),
    }
}

/// A circuit under its clock.
pub struct Machine<'c> {
    circuit: &'c Circuit,
    values: Vec<u64>,
    stuck: Option<(usize, u64)>,
}

impl<'c> Machine<'c> {
    /// Registers hold what `random` gives.
    pub fn new(circuit: &'c Circuit, mut random: impl FnMut() -> u64) -> Self {
        let mut values = vec![0; circuit.nets];
        values[HIGH as usize] = u64::MAX;
        values[UNDEFINED as usize] = EVERY_OTHER;
        circuit.registers.iter().for_each(|register| values[register.state as usize] = random());
        let stuck = circuit.stuck.map(|(net, value)| (net as usize, if value { u64::MAX } else { 0 }));
        Machine { circuit, values, stuck }
    }

    pub fn get(&self, net: u32) -> u64 {
        self.values[net as usize]
    }

    pub fn set(&mut self, net: u32, value: u64) {
        self.values[net as usize] = value;
    }

    /// Lets the inputs reach everything.
    pub fn settle(&mut self) {
        let stuck = self.stuck.map_or((usize::MAX, 0), |stuck| stuck);
        for node in &self.circuit.nodes {
            let (a, b) = (self.values[node.a as usize], self.values[node.b as usize]);
            let y = match node.gate {
                Gate::Buffer => a,
                Gate::Not => !a,
                Gate::And => a & b,
                Gate::Or => a | b,
                Gate::Xor => a ^ b,
                Gate::Register { to, active } => {
                    let reset = if active { b } else { !b };
                    if to { a | reset } else { a & !reset }
                }
            };
            self.values[node.y as usize] = if node.y as usize == stuck.0 { stuck.1 } else { y };
        }
    }

    /// The rising edge.
    pub fn clock(&mut self) {
        let next: Vec<u64> = self.circuit.registers.iter().map(|register| self.values[register.d as usize]).collect();
        for (register, value) in self.circuit.registers.iter().zip(next) {
            self.values[register.state as usize] = value;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn netlist(cells: &str) -> Netlist {
        let port = |direction: &str, bit: u32| format!(r#"{{"direction":"{direction}","bits":[{bit}]}}"#);
        let text = format!(
            r#"{{"modules":{{"top":{{"ports":{{"clk":{},"d":{},"q":{}}},"cells":{{{cells}}},"netnames":{{}}}}}}}}"#,
            port("input", 2),
            port("input", 3),
            port("output", 4)
        );
        Netlist::read(text.as_bytes()).unwrap()
    }

    fn cell(name: &str, kind: &str, pins: &[(&str, &str)]) -> String {
        let pins: Vec<String> = pins.iter().map(|(pin, bit)| format!(r#""{pin}":[{bit}]"#)).collect();
        format!(r#""{name}":{{"type":"{kind}","connections":{{{}}}}}"#, pins.join(","))
    }

    #[test]
    fn a_register_takes_what_stood_before_it_at_the_edge() {
        let flip = cell("f", "$_DFF_P_", &[("C", "2"), ("D", "5"), ("Q", "4")]);
        let not = cell("n", "$_NOT_", &[("A", "3"), ("Y", "5")]);
        let circuit = Circuit::flatten(&netlist(&format!("{flip},{not}")), "top").unwrap();
        let (d, q) = (circuit.port("d").unwrap()[0], circuit.port("q").unwrap()[0]);
        let mut machine = Machine::new(&circuit, || 7);
        machine.set(d, 0b1100);
        machine.settle();
        assert_eq!(machine.get(q), 7);
        machine.clock();
        machine.settle();
        assert_eq!(machine.get(q), !0b1100);
    }

    #[test]
    fn what_cannot_be_simulated_is_said() {
        let error = |cells: &[String]| Circuit::flatten(&netlist(&cells.join(",")), "top").unwrap_err().to_string();
        let gate = |name: &str, a: &str, y: &str| cell(name, "$_NOT_", &[("A", a), ("Y", y)]);
        assert_eq!(
            error(&[gate("m", "5", "4"), gate("n", "4", "5")]),
            "2 gates feed themselves without a register between"
        );
        assert_eq!(error(&[gate("m", "9", "4")]), "1 nets are read and driven by nothing, the first at a wire");
        let latch = cell("l", "$_DLATCH_P_", &[("E", "2"), ("D", "3"), ("Q", "4")]);
        assert_eq!(error(&[latch]), "l is a cell of kind $_DLATCH_P_, which is not simulated");
        let gated = cell("f", "$_DFF_P_", &[("C", "3"), ("D", "3"), ("Q", "4")]);
        assert_eq!(error(&[gated]), "f is not clocked by port clk");
    }

    #[test]
    fn an_asynchronous_reset_acts_at_once() {
        let flip = cell("f", "$_DFF_PN0_", &[("C", "2"), ("D", "\"1\""), ("Q", "4"), ("R", "3")]);
        let circuit = Circuit::flatten(&netlist(&flip), "top").unwrap();
        let (r, q) = (circuit.port("d").unwrap()[0], circuit.port("q").unwrap()[0]);
        let mut machine = Machine::new(&circuit, || u64::MAX);
        machine.set(r, 0b10);
        machine.settle();
        assert_eq!(machine.get(q), 0b10);
    }
}

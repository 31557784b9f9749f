//! A unit of the chip as one flat circuit: its modules put into each other, cells in the order of their dependence.

use super::adders::{AdderLane, lanes};
use super::clocks::{self, Flop};
use super::netlist::{Cell, Direction, Module, Netlist, Wire};
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// A net of the circuit, or a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Net {
    Number(u32),
    Constant(bool),
}

/// What a cell does to its operands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cell of Yosys, by its type.
    Word { name: String, a_signed: bool, b_signed: bool },
    /// A module of one-bit adders: all of `a` are counted.
    Adder,
}

/// `q` takes `d` at the rising edge, while all of `enables` are high.
#[derive(Clone, Debug)]
pub struct Register {
    pub d: Vec<Net>,
    pub q: Vec<Net>,
    pub enables: Vec<Net>,
}

/// A cell: operands `a`, `b`, `s` and results, lowest bit first.
#[derive(Clone, Debug)]
pub struct Gate {
    pub kind: Kind,
    pub a: Vec<Net>,
    pub b: Vec<Net>,
    pub s: Vec<Net>,
    pub y: Vec<Net>,
}

/// A flat circuit of one clock, which may be gated.
pub struct Circuit {
    pub nets: usize,
    /// Combinational cells, each after those it reads.
    pub gates: Vec<Gate>,
    pub registers: Vec<Register>,
    pub inputs: BTreeMap<String, Vec<Net>>,
    pub outputs: BTreeMap<String, Vec<Net>>,
    /// Words of more than one bit that have a name, by their path.
    pub names: BTreeMap<String, Vec<Net>>,
    /// Cells that are not understood, by type.
    pub strange: BTreeSet<String>,
}

/// Why modules are not one circuit.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum CircuitError {
    #[error("module {0} is missing")]
    Missing(String),
    #[error("module {0} contains itself")]
    Recursive(String),
    #[error("{module}: port {port} of {cell} has another width than the module it stands for")]
    Port { module: String, cell: String, port: String },
    #[error("{0}: combinational logic feeds itself")]
    Loop(String),
    #[error("{0}: a net has two drivers")]
    Drivers(String),
    #[error("{0}: too large")]
    Size(String),
}

/// Nets a circuit may have.
const LIMIT: usize = 1 << 26;

/// Types of cells that [`super::cells`] understands, with the ports of their operands.
const WORDS: &[&str] = &[
    "$not",
    "$pos",
    "$neg",
    "$and",
    "$or",
    "$xor",
    "$xnor",
    "$reduce_and",
    "$reduce_or",
    "$reduce_xor",
    "$reduce_xnor",
    "$reduce_bool",
    "$logic_not",
    "$logic_and",
    "$logic_or",
    "$add",
    "$sub",
    "$mul",
    "$eq",
    "$ne",
    "$lt",
    "$le",
    "$gt",
    "$ge",
    "$shl",
    "$sshl",
    "$shr",
    "$sshr",
    "$shift",
    "$shiftx",
    "$mux",
    "$pmux",
];

struct Flattener<'n> {
    netlist: &'n Netlist,
    adders: BTreeMap<&'n str, Option<Vec<AdderLane>>>,
    /// What a net is another name of.
    alias: Vec<Option<Net>>,
    gates: Vec<Gate>,
    flops: Vec<Flop>,
    names: BTreeMap<String, Vec<Net>>,
    strange: BTreeSet<String>,
}

impl Circuit {
    /// The circuit of a module and all it instantiates.
    ///
    /// # Errors
    /// Modules are missing or do not fit each other, or logic feeds itself.
    pub fn flatten(netlist: &Netlist, top: &str) -> Result<Self, CircuitError> {
        let module = netlist.modules.get(top).ok_or_else(|| CircuitError::Missing(top.to_string()))?;
        let mut f = Flattener {
            netlist,
            adders: BTreeMap::new(),
            alias: Vec::new(),
            gates: Vec::new(),
            flops: Vec::new(),
            names: BTreeMap::new(),
            strange: BTreeSet::new(),
        };
        let mut local = BTreeMap::new();
        let mut ports = [BTreeMap::new(), BTreeMap::new()];
        for (name, port) in &module.ports {
            let nets: Result<Vec<Net>, CircuitError> =
                port.bits.iter().map(|wire| f.net(*wire, &mut local, top)).collect();
            ports[usize::from(port.direction != Direction::Input)].insert(name.clone(), nets?);
        }
        f.module(top, module, "", &mut local, &mut vec![top.to_string()])?;
        f.finish(top, ports)
    }
}

impl<'n> Flattener<'n> {
    fn fresh(&mut self, module: &str) -> Result<Net, CircuitError> {
        if self.alias.len() >= LIMIT {
            return Err(CircuitError::Size(module.to_string()));
        }
        self.alias.push(None);
        Ok(Net::Number(self.alias.len() as u32 - 1))
    }

    fn net(&mut self, wire: Wire, local: &mut BTreeMap<u64, Net>, module: &str) -> Result<Net, CircuitError> {
        match wire {
            Wire::Constant(value) => Ok(Net::Constant(value)),
            Wire::Undefined => self.fresh(module),
            Wire::Net(number) => match local.get(&number) {
                Some(net) => Ok(*net),
                None => {
                    let net = self.fresh(module)?;
                    local.insert(number, net);
                    Ok(net)
                }
            },
        }
    }

    fn nets(&mut self, wires: &[Wire], local: &mut BTreeMap<u64, Net>, module: &str) -> Result<Vec<Net>, CircuitError> {
        wires.iter().map(|wire| self.net(*wire, local, module)).collect()
    }

    fn module(
        &mut self,
        name: &str,
        module: &'n Module,
        path: &str,
        local: &mut BTreeMap<u64, Net>,
        inside: &mut Vec<String>,
    ) -> Result<(), CircuitError> {
        for (cell_name, cell) in &module.cells {
            if WORDS.contains(&cell.kind.as_str()) {
                let mut port = |port: &str| self.nets(cell.bits(port), local, name);
                let (a, b, s, y) = (port("A")?, port("B")?, port("S")?, port("Y")?);
                let kind = Kind::Word {
                    name: cell.kind.clone(),
                    a_signed: cell.flag("A_SIGNED"),
                    b_signed: cell.flag("B_SIGNED"),
                };
                self.gates.push(Gate { kind, a, b, s, y });
            } else if cell.kind == "$dff" && cell.bits("CLK").len() == 1 {
                let mut port = |port: &str| self.nets(cell.bits(port), local, name);
                let (d, q, clock) = (port("D")?, port("Q")?, port("CLK")?[0]);
                self.flops.push(Flop { d, q, clock, rising: cell.flag("CLK_POLARITY") });
            } else if self.netlist.modules.contains_key(&cell.kind) {
                self.instance(name, cell_name, cell, path, local, inside)?;
            } else {
                // Its results stay nets that nothing drives.
                self.strange.insert(cell.kind.clone());
            }
        }
        for (word, named) in module.netnames.iter().filter(|(_, named)| named.hide_name == 0 && named.bits.len() > 1) {
            let nets = self.nets(&named.bits, local, name)?;
            self.names.insert(format!("{path}{word}"), nets);
        }
        Ok(())
    }

    fn instance(
        &mut self,
        parent: &str,
        cell_name: &str,
        cell: &'n Cell,
        path: &str,
        local: &mut BTreeMap<u64, Net>,
        inside: &mut Vec<String>,
    ) -> Result<(), CircuitError> {
        let kind = cell.kind.as_str();
        let netlist = self.netlist;
        let Some(child) = netlist.modules.get(kind) else { return Err(CircuitError::Missing(kind.to_string())) };
        if inside.iter().any(|outer| outer == kind) {
            return Err(CircuitError::Recursive(kind.to_string()));
        }
        let lanes = self.adders.entry(kind).or_insert_with(|| lanes(child)).clone();
        let mut inner: BTreeMap<u64, Net> = BTreeMap::new();
        for (port_name, port) in &child.ports {
            let outside = match cell.connections.get(port_name) {
                Some(wires) if wires.len() == port.bits.len() => self.nets(wires, local, parent)?,
                None => (0..port.bits.len()).map(|_| self.fresh(parent)).collect::<Result<_, _>>()?,
                Some(_) => {
                    return Err(CircuitError::Port {
                        module: parent.to_string(),
                        cell: cell_name.to_string(),
                        port: port_name.clone(),
                    });
                }
            };
            for (wire, net) in port.bits.iter().zip(outside) {
                self.join(parent, *wire, net, &mut inner)?;
            }
        }
        if let Some(lanes) = lanes {
            for lane in lanes {
                let a = self.nets(&lane.inputs, &mut inner, kind)?;
                let y = self.nets(&lane.outputs, &mut inner, kind)?;
                self.gates.push(Gate { kind: Kind::Adder, a, b: Vec::new(), s: Vec::new(), y });
            }
            return Ok(());
        }
        inside.push(kind.to_string());
        self.module(kind, child, &format!("{path}{cell_name}."), &mut inner, inside)?;
        inside.pop();
        Ok(())
    }

    /// A bit of a module's port is a net outside; a net inside that is two bits of ports makes those one.
    fn join(
        &mut self,
        parent: &str,
        wire: Wire,
        outside: Net,
        inner: &mut BTreeMap<u64, Net>,
    ) -> Result<(), CircuitError> {
        let within = match wire {
            Wire::Constant(value) => Net::Constant(value),
            Wire::Undefined => return Ok(()),
            Wire::Net(number) => match inner.get(&number) {
                Some(known) => *known,
                None => {
                    inner.insert(number, outside);
                    return Ok(());
                }
            },
        };
        match (self.resolve(within), self.resolve(outside)) {
            (a, b) if a == b => Ok(()),
            (a, Net::Number(net)) => {
                self.alias[net as usize] = Some(a);
                Ok(())
            }
            (Net::Number(net), b) => {
                self.alias[net as usize] = Some(b);
                Ok(())
            }
            _ => Err(CircuitError::Drivers(parent.to_string())),
        }
    }

    fn resolve(&self, mut net: Net) -> Net {
        while let Net::Number(number) = net {
            match self.alias[number as usize] {
                Some(other) => net = other,
                None => break,
            }
        }
        net
    }

    fn finish(mut self, top: &str, ports: [BTreeMap<String, Vec<Net>>; 2]) -> Result<Circuit, CircuitError> {
        let resolved = |f: &Self, nets: &mut Vec<Net>| {
            for net in nets {
                *net = f.resolve(*net);
            }
        };
        let mut gates = std::mem::take(&mut self.gates);
        let mut flops = std::mem::take(&mut self.flops);
        for gate in &mut gates {
            for nets in [&mut gate.a, &mut gate.b, &mut gate.s, &mut gate.y] {
                resolved(&self, nets);
            }
        }
        for flop in &mut flops {
            resolved(&self, &mut flop.d);
            resolved(&self, &mut flop.q);
            flop.clock = self.resolve(flop.clock);
        }
        let [mut inputs, mut outputs] = ports;
        let mut names = std::mem::take(&mut self.names);
        for nets in inputs.values_mut().chain(outputs.values_mut()).chain(names.values_mut()) {
            resolved(&self, nets);
        }
        let clk = inputs.get("clk").and_then(|nets| nets.first().copied());
        let (registers, others) = clocks::registers(flops, &gates, &inputs, clk);
        if others {
            self.strange.insert("a register of another clock than clk".to_string());
        }
        let gates = ordered(top, gates, &registers, &inputs, self.alias.len())?;
        Ok(Circuit { nets: self.alias.len(), gates, registers, inputs, outputs, names, strange: self.strange })
    }
}

/// Combinational cells in the order of their dependence; every net has one driver at most.
fn ordered(
    top: &str,
    gates: Vec<Gate>,
    registers: &[Register],
    inputs: &BTreeMap<String, Vec<Net>>,
    nets: usize,
) -> Result<Vec<Gate>, CircuitError> {
    const NOTHING: u32 = u32::MAX;
    const OUTSIDE: u32 = u32::MAX - 1;
    let mut driver = vec![NOTHING; nets];
    let mut drive = |outputs: &[Net], by: u32| {
        for net in outputs {
            match net {
                Net::Number(number) if driver[*number as usize] == NOTHING => driver[*number as usize] = by,
                _ => return Err(CircuitError::Drivers(top.to_string())),
            }
        }
        Ok(())
    };
    for nets in inputs.values() {
        drive(nets, OUTSIDE)?;
    }
    for register in registers {
        drive(&register.q, OUTSIDE)?;
    }
    for (index, gate) in gates.iter().enumerate() {
        drive(&gate.y, index as u32)?;
    }
    // Depth first, with a stack of our own: circuits are deep.
    let mut order = Vec::with_capacity(gates.len());
    let mut state = vec![0u8; gates.len()];
    let mut stack: Vec<(u32, usize)> = Vec::new();
    let operand = |gate: &Gate, at: usize| {
        let (a, b) = (gate.a.len(), gate.b.len());
        if at < a {
            gate.a.get(at)
        } else if at < a + b {
            gate.b.get(at - a)
        } else {
            gate.s.get(at - a - b)
        }
        .copied()
    };
    for start in 0..gates.len() as u32 {
        if state[start as usize] != 0 {
            continue;
        }
        state[start as usize] = 1;
        stack.push((start, 0));
        while let Some((gate, at)) = stack.pop() {
            let Some(net) = operand(&gates[gate as usize], at) else {
                state[gate as usize] = 2;
                order.push(gate);
                continue;
            };
            stack.push((gate, at + 1));
            let Net::Number(number) = net else { continue };
            let by = driver[number as usize];
            if by >= OUTSIDE {
                continue;
            }
            match state[by as usize] {
                0 => {
                    state[by as usize] = 1;
                    stack.push((by, 0));
                }
                1 => return Err(CircuitError::Loop(top.to_string())),
                _ => {}
            }
        }
    }
    let mut gates: Vec<Option<Gate>> = gates.into_iter().map(Some).collect();
    Ok(order.into_iter().filter_map(|index| gates[index as usize].take()).collect())
}

//! The top: input stream, units in the order of the program, output stream, or a control in the place of both, and the
//! channels between them, forked where a value has several readers.

use super::shell::port_names;
use super::{UnitFacts, clock_gate, fork};
use crate::int::Program;
use crate::rtl::ir::{Design, Dir, Expr, Module, NetId, Type};
use crate::rtl::names::legal_name;
use std::collections::{BTreeMap, VecDeque};

/// Where a unit stands: the values it reads, by the names of its operands, and the one it writes.
pub struct Place {
    pub reads: Vec<usize>,
    pub names: &'static [&'static str],
    pub writes: usize,
    /// It has a position in a sequence, and so a port `clear`.
    pub remembers: bool,
}

/// The modules at the ends of the chip, by name.
pub enum Ends {
    /// Vectors come from one and go to the other.
    Streams { first: String, last: String },
    /// Tokens come from the control and go to it; the scores go out by themselves.
    Tokens { control: String, logits: Option<String> },
}

/// Adds the top module, which connects every module that takes part in a channel.
pub fn add(design: &mut Design, name: &str, ends: &Ends, units: &[UnitFacts], places: &[Place], program: &Program) {
    let mut top = Module::new(name);
    top.banner = banner(ends, program);
    let start = Place { reads: Vec::new(), names: &[], writes: 0, remembers: false };
    let result = || vec![program.nodes().len()];
    let end = Place { reads: result(), names: &["x"], writes: usize::MAX, remembers: false };
    let control = Place { reads: result(), names: &["x"], writes: 0, remembers: false };
    let units = units.iter().zip(places);
    let mut chain: Vec<(String, String, &Place)> =
        units.clone().map(|(unit, place)| (unit.modules[0].clone(), legal_name(&unit.name), place)).collect();
    let instance = |module: &str, name: &str, place| (module.to_owned(), name.to_owned(), place);
    match ends {
        Ends::Streams { first, last } => {
            chain.insert(0, instance(first, "stream_in", &start));
            chain.push(instance(last, "stream_out", &end));
        }
        Ends::Tokens { control: module, logits } => {
            chain.extend(logits.iter().map(|logits| instance(logits, "logits_out", &end)));
            chain.push(instance(module, "control", &control));
        }
    }
    let global = global(&mut top, design, ends, program);
    let readers = |value: usize| chain.iter().flat_map(|(_, _, place)| &place.reads).filter(|v| **v == value).count();
    let forks: BTreeMap<usize, String> = (0..=program.nodes().len())
        .filter(|value| readers(*value) > 1)
        .map(|value| (value, fork::add(design, name, readers(value))))
        .collect();
    // Units of a language model sleep most of the time.
    let held = |unit: &UnitFacts| if unit.waits { 3 } else { unit.latency as usize + 1 };
    let most = units.map(|(unit, _)| held(unit)).max().unwrap_or(1);
    let gate = matches!(ends, Ends::Tokens { .. }).then(|| clock_gate::add(design, name, most));
    let mut channels: BTreeMap<usize, Channel> = BTreeMap::new();
    if let Ends::Tokens { control, .. } = ends {
        // The last of all writes what the first reads.
        let mut made = Channel::default();
        for (port, key) in [("out_valid", "valid"), ("out_ready", "ready"), ("y0", "y0")] {
            let callee = design.module(control);
            let ty = callee.and_then(|callee| Some(callee.ty(callee.port(port)?))).unwrap_or(Type::BIT);
            made.nets.insert(key.to_owned(), top.wire(&format!("control_{key}"), ty));
        }
        if let Some(fork) = forks.get(&0) {
            made.split(&mut top, &global, fork, "control", readers(0));
        }
        channels.insert(0, made);
    }
    for (module, instance, place) in &chain {
        let Some(callee) = design.module(module) else { continue };
        let inward = inward(&mut channels, place, callee);
        let gated = gate.as_ref().filter(|_| place.writes != 0 && place.writes != usize::MAX);
        let clock = gated.map(|_| top.wire(&format!("{instance}_clk"), Type::BIT));
        let known = channels.get(&place.writes).map(|channel| channel.nets.clone());
        let mut made = Channel::default();
        let mut connections = Vec::new();
        for port in &callee.ports {
            let (port, ty) = (callee.name_of(*port), callee.ty(*port));
            let outward = port.strip_prefix("out_").or_else(|| port.strip_prefix('y').map(|_| port));
            let own_clock = clock.as_ref().filter(|_| port == "clk");
            let net = if let Some(net) = own_clock.or(global.get(port)).or(inward.get(port)) {
                *net
            } else if let Some(key) = outward {
                let known = known.as_ref().and_then(|nets| nets.get(key)).copied();
                let net = known.unwrap_or_else(|| top.wire(&format!("{instance}_{key}"), ty));
                made.nets.insert(key.to_owned(), net);
                net
            } else {
                continue;
            };
            connections.push((port.to_owned(), net));
        }
        if let (Some(gate), Some(clock)) = (gated, clock) {
            gated_clock(&mut top, &global, gate, instance, place, [&inward, &made.nets], clock);
        }
        top.instance(module, instance, connections);
        if known.is_some() {
            continue;
        }
        if let Some(fork) = forks.get(&place.writes) {
            made.split(&mut top, &global, fork, instance, readers(place.writes));
        }
        channels.insert(place.writes, made);
    }
    crate::rtl::sink::add_sink(&mut top, design);
    design.modules.push(top);
}

fn banner(ends: &Ends, program: &Program) -> Vec<String> {
    let what = match ends {
        Ends::Streams { .. } => {
            format!("The chip: {} numbers in, {} numbers out.", program.input().len(), program.output().len())
        }
        Ends::Tokens { .. } => "The chip: tokens in, tokens out; its control says how it is talked to.".to_owned(),
    };
    let streams = match ends {
        Ends::Tokens { logits: Some(_), .. } => "AXI4-Stream: s_axis commands, m_axis answers, m_axis_logits scores",
        Ends::Tokens { .. } => "AXI4-Stream: s_axis commands, m_axis answers",
        Ends::Streams { .. } => "AXI4-Stream on both sides",
    };
    let reset = if matches!(ends, Ends::Tokens { .. }) { "control and valid bits" } else { "valid bits" };
    vec![what, format!("{streams}; rst_n is synchronous and resets {reset} only.")]
}

/// Ports of the top, and nets that all units of one kind share.
fn global(top: &mut Module, design: &Design, ends: &Ends, program: &Program) -> BTreeMap<String, NetId> {
    let mut global = BTreeMap::new();
    for port in ["clk", "rst_n"] {
        global.insert(port.to_owned(), top.input(port, Type::BIT));
    }
    let remembers = program.steps().is_some();
    let modules: Vec<&String> = match ends {
        Ends::Streams { first, last } => {
            if remembers {
                global.insert("clear".to_owned(), top.input("new_sequence", Type::BIT));
            }
            vec![first, last]
        }
        Ends::Tokens { control, logits } => std::iter::once(control).chain(logits).collect(),
    };
    for end in modules.into_iter().filter_map(|module| design.module(module)) {
        for net in &end.ports {
            let (port, ty) = (end.name_of(*net).to_owned(), end.ty(*net));
            let status = matches!(port.as_str(), "frame_error" | "context_full");
            if port.starts_with("s_axis") || port.starts_with("m_axis") || status {
                let is_input = end.nets[net.0].dir == Some(Dir::Input);
                let net = if is_input { top.input(&port, ty) } else { top.output(&port, ty) };
                global.insert(port, net);
            }
        }
    }
    if matches!(ends, Ends::Tokens { .. }) {
        global.insert("clear".to_owned(), top.wire("clear", Type::BIT));
    }
    global
}

/// The gate of a unit's clock, given the nets at its inputs and at its output.
fn gated_clock(
    top: &mut Module,
    global: &BTreeMap<String, NetId>,
    gate: &str,
    instance: &str,
    place: &Place,
    [inward, made]: [&BTreeMap<String, NetId>; 2],
    clock: NetId,
) {
    let operands: Vec<[String; 3]> = place.names.iter().map(|name| port_names(name)).collect();
    let valid: Vec<Expr> =
        operands.iter().filter_map(|[valid, ..]| inward.get(valid).copied()).map(Expr::Net).collect();
    let Some(ready) = operands.first().and_then(|[_, ready, _]| inward.get(ready)) else { return };
    // A unit that remembers wakes for a new sequence, too.
    let clears = global.get("clear").filter(|_| place.remembers).copied().map(Expr::Net);
    let offered = match (valid.as_slice(), clears) {
        ([Expr::Net(only)], None) => *only,
        (_, clears) => {
            let offered = std::iter::once(Expr::and(valid)).chain(clears).collect();
            top.let_wire(&format!("{instance}_offered"), Type::BIT, Expr::or(offered))
        }
    };
    let own = [("offered", Some(&offered)), ("in_ready", Some(ready)), ("clk_out", Some(&clock))];
    let shared = ["clk", "rst_n"].map(|port| (port, global.get(port)));
    let result = [("out_valid", made.get("valid")), ("out_ready", made.get("ready"))];
    let all = shared.into_iter().chain(own).chain(result);
    let connections = all.filter_map(|(port, net)| Some((port.to_owned(), *net?))).collect();
    top.instance(gate, &format!("{instance}_gate"), connections);
}

/// The nets of a channel by their names at the unit that writes it, without `out_`.
#[derive(Default)]
struct Channel {
    nets: BTreeMap<String, NetId>,
    /// Valid and ready of every reader, where there are several; the next reader takes the first of them.
    branches: VecDeque<[NetId; 2]>,
}

impl Channel {
    /// Puts a fork between the unit that writes the channel and those that read it.
    fn split(&mut self, top: &mut Module, global: &BTreeMap<String, NetId>, fork: &str, writer: &str, readers: usize) {
        let port = |name: &str, net: NetId| (name.to_owned(), net);
        let shared = ["clk", "rst_n"].iter().filter_map(|name| Some(port(name, *global.get(*name)?)));
        let mut connections: Vec<(String, NetId)> = shared.collect();
        let own =
            ["valid", "ready"].iter().filter_map(|name| Some(port(&format!("in_{name}"), *self.nets.get(*name)?)));
        connections.extend(own);
        for at in 0..readers {
            let pair = ["valid", "ready"].map(|name| {
                let net = top.wire(&format!("{writer}_{name}_to{at}"), Type::BIT);
                connections.push((format!("out{at}_{name}"), net));
                net
            });
            self.branches.push_back(pair);
        }
        top.instance(fork, &format!("{writer}_fork"), connections);
    }
}

/// The nets at the ports of a unit that reads channels.
fn inward(channels: &mut BTreeMap<usize, Channel>, place: &Place, callee: &Module) -> BTreeMap<String, NetId> {
    let mut nets = BTreeMap::new();
    for (value, name) in place.reads.iter().zip(place.names) {
        let Some(channel) = channels.get_mut(value) else { continue };
        let [valid, ready, stem] = port_names(name);
        let own = channel.nets.get("valid").zip(channel.nets.get("ready")).map(|(valid, ready)| [*valid, *ready]);
        if let Some([v, r]) = channel.branches.pop_front().or(own) {
            nets.insert(valid, v);
            nets.insert(ready, r);
        }
        for (key, net) in &channel.nets {
            if let Some(element) = key.strip_prefix('y') {
                nets.insert(format!("{stem}{element}"), *net);
            } else if !matches!(key.as_str(), "valid" | "ready") {
                nets.insert(format!("in_{key}"), *net);
            }
        }
    }
    nets.retain(|port, _| callee.port(port).is_some());
    nets
}

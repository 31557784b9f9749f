//! The top: input stream, units in the order of the program, output stream, and the channels between them, forked where a
//! value has several readers.

use super::shell::port_names;
use super::{UnitFacts, fork};
use crate::int::Program;
use crate::rtl::ir::{Design, Dir, Module, NetId, Type};
use crate::rtl::names::legal_name;
use std::collections::{BTreeMap, VecDeque};

/// Where a unit stands: the values it reads, by the names of its operands, and the one it writes.
pub struct Place {
    pub reads: Vec<usize>,
    pub names: &'static [&'static str],
    pub writes: usize,
}

/// Adds the top module, which connects every module that takes part in a channel.
pub fn add(design: &mut Design, name: &str, units: &[UnitFacts], places: &[Place], program: &Program) {
    let mut top = Module::new(name);
    top.banner = vec![
        format!("The chip: {} numbers in, {} numbers out.", program.input().len(), program.output().len()),
        "AXI4-Stream on both sides; rst_n is synchronous and resets valid bits only.".to_owned(),
    ];
    let (first, last) = (format!("{name}_in"), format!("{name}_out"));
    let mut global = BTreeMap::new();
    for port in ["clk", "rst_n"] {
        global.insert(port.to_owned(), top.input(port, Type::BIT));
    }
    if program.steps().is_some() {
        global.insert("clear".to_owned(), top.input("new_sequence", Type::BIT));
    }
    for module in [&first, &last] {
        let Some(end) = design.module(module) else { continue };
        for net in &end.ports {
            let (port, ty) = (end.name_of(*net).to_owned(), end.ty(*net));
            if port.starts_with("s_axis") || port.starts_with("m_axis") || port == "frame_error" {
                let is_input = end.nets[net.0].dir == Some(Dir::Input);
                let net = if is_input { top.input(&port, ty) } else { top.output(&port, ty) };
                global.insert(port, net);
            }
        }
    }
    let start = Place { reads: Vec::new(), names: &[], writes: 0 };
    let end = Place { reads: vec![program.nodes().len()], names: &["x"], writes: usize::MAX };
    let chain: Vec<(String, String, &Place)> = std::iter::once((first, "stream_in".to_owned(), &start))
        .chain(units.iter().zip(places).map(|(unit, place)| (unit.modules[0].clone(), legal_name(&unit.name), place)))
        .chain([(last, "stream_out".to_owned(), &end)])
        .collect();
    let readers = |value: usize| chain.iter().flat_map(|(_, _, place)| &place.reads).filter(|v| **v == value).count();
    let forks: BTreeMap<usize, String> = (0..=program.nodes().len())
        .filter(|value| readers(*value) > 1)
        .map(|value| (value, fork::add(design, name, readers(value))))
        .collect();
    let mut channels: BTreeMap<usize, Channel> = BTreeMap::new();
    for (module, instance, place) in &chain {
        let Some(callee) = design.module(module) else { continue };
        let inward = inward(&mut channels, place, callee);
        let mut made = Channel::default();
        let mut connections = Vec::new();
        for port in &callee.ports {
            let (port, ty) = (callee.name_of(*port), callee.ty(*port));
            let outward = port.strip_prefix("out_").or_else(|| port.strip_prefix('y').map(|_| port));
            let net = if let Some(net) = global.get(port).or(inward.get(port)) {
                *net
            } else if let Some(key) = outward {
                let net = top.wire(&format!("{instance}_{key}"), ty);
                made.nets.insert(key.to_owned(), net);
                net
            } else {
                continue;
            };
            connections.push((port.to_owned(), net));
        }
        top.instance(module, instance, connections);
        if let Some(fork) = forks.get(&place.writes) {
            made.split(&mut top, &global, fork, instance, readers(place.writes));
        }
        channels.insert(place.writes, made);
    }
    crate::rtl::sink::add_sink(&mut top, design);
    design.modules.push(top);
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

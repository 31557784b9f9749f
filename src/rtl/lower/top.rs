//! The top: input stream, units in the order of the program, output stream, and the channels between them.

use super::UnitFacts;
use crate::int::Program;
use crate::rtl::ir::{Design, Dir, Module, NetId, Type};
use crate::rtl::names::legal_name;
use std::collections::BTreeMap;

/// Adds the top module, which connects every module that takes part in a channel.
pub fn add(design: &mut Design, name: &str, units: &[UnitFacts], program: &Program) {
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
    let chain: Vec<(String, String)> = std::iter::once((first, "stream_in".to_owned()))
        .chain(units.iter().map(|unit| (unit.modules[0].clone(), legal_name(&unit.name))))
        .chain([(last, "stream_out".to_owned())])
        .collect();
    let mut channel: BTreeMap<String, NetId> = BTreeMap::new();
    for (module, instance) in &chain {
        let Some(callee) = design.module(module) else { continue };
        let mut next = BTreeMap::new();
        let mut connections = Vec::new();
        for port in &callee.ports {
            let (port, ty) = (callee.name_of(*port), callee.ty(*port));
            let inward = port.strip_prefix("in_").or_else(|| port.strip_prefix('x').map(|_| port));
            let outward = port.strip_prefix("out_").or_else(|| port.strip_prefix('y').map(|_| port));
            let net = if let Some(net) = global.get(port) {
                *net
            } else if let Some(key) = inward {
                let Some(net) = channel.get(&key.replacen('x', "y", usize::from(key.starts_with('x')))) else {
                    continue;
                };
                *net
            } else if let Some(key) = outward {
                let net = top.wire(&format!("{instance}_{key}"), ty);
                next.insert(key.to_owned(), net);
                net
            } else {
                continue;
            };
            connections.push((port.to_owned(), net));
        }
        top.instance(module, instance, connections);
        channel = next;
    }
    crate::rtl::sink::add_sink(&mut top, design);
    design.modules.push(top);
}

//! Bits dropped on purpose: one sink per module names every bit that nothing reads.
//!
//! Rounding drops low bits, proven ranges drop high bits, and a zero column leaves a whole input unread. Lint tools
//! rightly ask about each; the answer is one documented net, not a pragma.

use super::ir::{Design, Dir, Expr, Item, Module, NetId, Type};

/// Appends the sink to `module`, unless every bit is read. `design` holds the modules it instantiates.
pub fn add_sink(module: &mut Module, design: &Design) {
    let mut read: Vec<Vec<bool>> = module.nets.iter().map(|net| vec![false; net.ty.width as usize]).collect();
    let mut mark = |net: NetId, bits: Option<(u32, u32)>| match bits {
        None => read[net.0].fill(true),
        Some((hi, lo)) => read[net.0][lo as usize..=hi as usize].fill(true),
    };
    for item in &module.items {
        item.reads(&mut mark);
        match item {
            Item::Instance { module: callee, connections, .. } => {
                let callee = design.module(callee);
                for (port, net) in connections {
                    let dir = callee.and_then(|c| c.port(port).and_then(|id| c.nets[id.0].dir));
                    if dir == Some(Dir::Input) {
                        mark(*net, None);
                    }
                }
            }
            Item::Clocked { reset, .. } => {
                module.port("clk").into_iter().for_each(|net| mark(net, None));
                module.port("rst_n").filter(|_| *reset).into_iter().for_each(|net| mark(net, None));
            }
            Item::Table { .. } | Item::Memory { .. } | Item::ClockGate { .. } => {
                module.port("clk").into_iter().for_each(|net| mark(net, None))
            }
            _ => {}
        }
    }
    let mut bits = Vec::new();
    for (index, net) in module.nets.iter().enumerate().filter(|(_, net)| net.dir != Some(Dir::Output)) {
        let unread = &read[index];
        let mut lo = 0;
        while let Some(start) = unread[lo..].iter().position(|read| !read).map(|at| lo + at) {
            let end = unread[start..].iter().position(|read| *read).map_or(unread.len(), |at| start + at);
            let whole = end - start == net.ty.width as usize;
            bits.push(if whole {
                Expr::Net(NetId(index))
            } else {
                Expr::Slice { net: NetId(index), hi: end as u32 - 1, lo: start as u32 }
            });
            lo = end;
        }
    }
    if !bits.is_empty() {
        module.comment("Bits dropped on purpose: rounded away, above a proven range, or never needed.");
        let net = module.wire("unused", Type::BIT);
        module.items.push(Item::Sink { bits, net });
    }
}

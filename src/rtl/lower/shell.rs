//! The shell every pipelined unit shares: clock, reset, ready/valid channels in and one out, and one enable.
//!
//! A unit with several operands takes them all in one clock, once all are there.
//!
//! The whole unit advances unless its last stage holds a result that the next unit does not take. Results are
//! registers, so a payload cannot change while it waits; only the valid bits are reset.

use super::Unit;
use crate::int::Interval;
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::{Pipe, Value, type_of_interval};

/// An operand of a unit: the name of its channel, and the intervals of its elements.
#[derive(Clone, Copy, Debug)]
pub struct Operand<'a> {
    pub name: &'a str,
    pub intervals: &'a [Interval],
}

/// Names of the ports of a channel into a unit: valid, ready, and the stem of its elements. A single operand is called `x`
/// and has plain `in_valid` and `in_ready`.
pub fn port_names(operand: &str) -> [String; 3] {
    match operand {
        "x" => ["in_valid".to_owned(), "in_ready".to_owned(), "x".to_owned()],
        name => [format!("{name}_valid"), format!("{name}_ready"), name.to_owned()],
    }
}

/// Nets of the shell.
pub struct Shell {
    pub en: NetId,
    /// Valid and ready of every operand.
    channels: Vec<[NetId; 2]>,
    out_valid: NetId,
    out_ready: NetId,
    pub inputs: Vec<NetId>,
}

impl Shell {
    /// Declares the ports up to the inputs `x0, x1, …` of every operand and the output handshake.
    pub fn open(module: &mut Module, operands: &[Operand]) -> Self {
        module.input("clk", Type::BIT);
        module.input("rst_n", Type::BIT);
        let (channels, inputs) = declare_channels(module, operands);
        let out_valid = module.output("out_valid", Type::BIT);
        let out_ready = module.input("out_ready", Type::BIT);
        let en = module.wire("en", Type::BIT);
        Self { en, channels, out_valid, out_ready, inputs: inputs.concat() }
    }

    /// Writes the handshake of a pipeline of `stages` register stages ahead of the body.
    pub fn close(self, module: &mut Module, stages: u32) {
        let valid = module.reg("stage_valid", Type::unsigned(stages));
        let held = Expr::Net(self.out_valid).invert();
        let all_valid = match self.channels.as_slice() {
            [[valid, _]] => *valid,
            _ => module.wire("in_valid", Type::BIT),
        };
        let next = if stages == 1 {
            Expr::Net(all_valid)
        } else {
            Expr::Concat(vec![Expr::Slice { net: valid, hi: stages - 2, lo: 0 }, Expr::Net(all_valid)])
        };
        let last =
            if stages == 1 { Expr::Net(valid) } else { Expr::Slice { net: valid, hi: stages - 1, lo: stages - 1 } };
        let assign = |net, expr| Item::Assign { net, expr, note: None };
        let mut handshake = vec![
            Item::Comment("Handshake: everything advances unless a finished result is not taken.".to_owned()),
            assign(self.en, Expr::Or(vec![held, Expr::Net(self.out_ready)])),
        ];
        if let [[_, ready]] = self.channels.as_slice() {
            handshake.push(assign(*ready, Expr::Net(self.en)));
        } else {
            handshake
                .push(assign(all_valid, Expr::And(self.channels.iter().map(|[valid, _]| Expr::Net(*valid)).collect())));
            let take = Expr::And(vec![Expr::Net(self.en), Expr::Net(all_valid)]);
            handshake.extend(self.channels.iter().map(|[_, ready]| assign(*ready, take.clone())));
        }
        let moves = vec![Move { reg: valid, next }];
        handshake.push(assign(self.out_valid, last));
        handshake.push(Item::Clocked { reset: true, enable: Some(Expr::Net(self.en)), moves });
        module.items.splice(0..0, handshake);
    }
}

/// Ports `x0, x1, …` at the widths of their intervals.
pub fn declare_inputs(module: &mut Module, inputs: &[Interval]) -> Vec<NetId> {
    declare_elements(module, "x", inputs)
}

/// Ports of the channels into a unit: valid and ready, and the elements, of every operand.
pub fn declare_channels(module: &mut Module, operands: &[Operand]) -> (Vec<[NetId; 2]>, Vec<Vec<NetId>>) {
    let declare = |operand: &Operand| {
        let [valid, ready, stem] = port_names(operand.name);
        let channel = [module.input(&valid, Type::BIT), module.output(&ready, Type::BIT)];
        (channel, declare_elements(module, &stem, operand.intervals))
    };
    operands.iter().map(declare).unzip()
}

fn declare_elements(module: &mut Module, stem: &str, inputs: &[Interval]) -> Vec<NetId> {
    inputs.iter().enumerate().map(|(i, x)| module.input(&format!("{stem}{i}"), type_of_interval(*x))).collect()
}

/// Declares output `stem` + `index`, a register unless its value is constant.
pub fn declare_output(module: &mut Module, stem: &str, index: usize, ty: Type, is_reg: bool) -> NetId {
    let name = format!("{stem}{index}");
    if is_reg { module.output_reg(&name, ty) } else { module.output(&name, ty) }
}

/// Builds a pipelined unit: `body` turns the inputs, those of all operands one after the other, into outputs, the shell does
/// the rest. Returns the latency.
pub fn pipelined(
    unit: &Unit,
    design: &mut Design,
    stage_depth: u32,
    banner: Vec<String>,
    body: impl FnOnce(&mut Pipe, &[Value]) -> Vec<Value>,
) -> u32 {
    let mut module = Module::new(&unit.module);
    let operands = unit.operands();
    let shell = Shell::open(&mut module, &operands);
    let mut pipe = Pipe::new(&mut module, Some(Expr::Net(shell.en)), stage_depth);
    let intervals = operands.iter().flat_map(|operand| operand.intervals);
    let inputs: Vec<Value> =
        shell.inputs.iter().zip(intervals).map(|(net, interval)| pipe.given(*net, *interval, 0)).collect();
    let outputs = body(&mut pipe, &inputs);
    let stages = pipe.finish(&outputs, |module, index, ty, is_reg| declare_output(module, "y", index, ty, is_reg));
    shell.close(&mut module, stages);
    module.banner = banner;
    crate::rtl::sink::add_sink(&mut module, design);
    design.modules.push(module);
    stages
}

//! The shell every pipelined unit shares: clock, reset, a ready/valid channel on both sides, and one enable.
//!
//! The whole unit advances unless its last stage holds a result that the next unit does not take. Results are
//! registers, so a payload cannot change while it waits; only the valid bits are reset.

use super::Unit;
use crate::int::Interval;
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::{Pipe, Value, type_of_interval};

/// Nets of the shell.
pub struct Shell {
    pub en: NetId,
    in_valid: NetId,
    in_ready: NetId,
    out_valid: NetId,
    out_ready: NetId,
    pub inputs: Vec<NetId>,
}

impl Shell {
    /// Declares the ports up to the inputs `x0, x1, …` and the output handshake.
    pub fn open(module: &mut Module, inputs: &[Interval]) -> Self {
        module.input("clk", Type::BIT);
        module.input("rst_n", Type::BIT);
        let in_valid = module.input("in_valid", Type::BIT);
        let in_ready = module.output("in_ready", Type::BIT);
        let inputs = declare_inputs(module, inputs);
        let out_valid = module.output("out_valid", Type::BIT);
        let out_ready = module.input("out_ready", Type::BIT);
        let en = module.wire("en", Type::BIT);
        Self { en, in_valid, in_ready, out_valid, out_ready, inputs }
    }

    /// Writes the handshake of a pipeline of `stages` register stages ahead of the body.
    pub fn close(self, module: &mut Module, stages: u32) {
        let valid = module.reg("stage_valid", Type::unsigned(stages));
        let held = Expr::Net(self.out_valid).invert();
        let next = if stages == 1 {
            Expr::Net(self.in_valid)
        } else {
            Expr::Concat(vec![Expr::Slice { net: valid, hi: stages - 2, lo: 0 }, Expr::Net(self.in_valid)])
        };
        let last =
            if stages == 1 { Expr::Net(valid) } else { Expr::Slice { net: valid, hi: stages - 1, lo: stages - 1 } };
        let assign = |net, expr| Item::Assign { net, expr, note: None };
        let handshake = vec![
            Item::Comment("Handshake: everything advances unless a finished result is not taken.".to_owned()),
            assign(self.en, Expr::Or(vec![held, Expr::Net(self.out_ready)])),
            assign(self.in_ready, Expr::Net(self.en)),
            assign(self.out_valid, last),
            Item::Clocked { reset: true, enable: Some(Expr::Net(self.en)), moves: vec![Move { reg: valid, next }] },
        ];
        module.items.splice(0..0, handshake);
    }
}

/// Ports `x0, x1, …` at the widths of their intervals.
pub fn declare_inputs(module: &mut Module, inputs: &[Interval]) -> Vec<NetId> {
    inputs.iter().enumerate().map(|(i, x)| module.input(&format!("x{i}"), type_of_interval(*x))).collect()
}

/// Declares output `stem` + `index`, a register unless its value is constant.
pub fn declare_output(module: &mut Module, stem: &str, index: usize, ty: Type, is_reg: bool) -> NetId {
    let name = format!("{stem}{index}");
    if is_reg { module.output_reg(&name, ty) } else { module.output(&name, ty) }
}

/// Builds a pipelined unit: `body` turns the inputs into outputs, the shell does the rest. Returns the latency.
pub fn pipelined(
    unit: &Unit,
    design: &mut Design,
    stage_depth: u32,
    banner: Vec<String>,
    body: impl FnOnce(&mut Pipe, &[Value]) -> Vec<Value>,
) -> u32 {
    let mut module = Module::new(&unit.module);
    let intervals = unit.program.intervals(unit.values().0);
    let shell = Shell::open(&mut module, intervals);
    let mut pipe = Pipe::new(&mut module, Some(Expr::Net(shell.en)), stage_depth);
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

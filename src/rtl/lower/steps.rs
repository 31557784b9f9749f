//! The shell of a unit that works on a vector in steps: a counter, the handshake, and whose turn it is.
//!
//! The operands stay on their channels until the last step, so the registers of the units before serve. A unit begins when
//! all operands are offered and its last result has been taken; it takes them in its last step.

use super::shell::{Operand, declare_elements, port_names};
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};

/// Nets of the shell.
pub struct Steps {
    pub run: NetId,
    step: NetId,
    ty: Type,
    pub done: NetId,
    /// Elements of every operand.
    pub inputs: Vec<Vec<NetId>>,
    /// High between sequences, for units that remember.
    pub clear: Option<NetId>,
}

impl Steps {
    /// Declares ports and writes the handshake of a unit of so many steps.
    pub fn open(m: &mut Module, operands: &[Operand], total: u32, remembers: bool) -> Self {
        m.input("clk", Type::BIT);
        m.input("rst_n", Type::BIT);
        let clear = remembers.then(|| m.input("clear", Type::BIT));
        let (mut channels, mut inputs) = (Vec::new(), Vec::new());
        for operand in operands {
            let [valid, ready, stem] = port_names(operand.name);
            channels.push([m.input(&valid, Type::BIT), m.output(&ready, Type::BIT)]);
            inputs.push(declare_elements(m, &stem, operand.intervals));
        }
        let out_valid = m.output_reg("out_valid", Type::BIT);
        let out_ready = m.input("out_ready", Type::BIT);

        m.comment("Handshake: steps run while the operands are offered and the last result has been taken.");
        let all = channels.iter().map(|[valid, _]| Expr::Net(*valid)).chain([Expr::Net(out_valid).invert()]);
        let run = m.let_wire("run", Type::BIT, Expr::And(all.collect()));
        let ty = Type::unsigned(u32::BITS - (total - 1).max(1).leading_zeros());
        let step = m.reg("step", ty);
        let last = Expr::Equal(Box::new(Expr::Net(step)), Box::new(Expr::constant(i64::from(total) - 1, ty)));
        let done = m.let_wire("done", Type::BIT, Expr::And(vec![Expr::Net(run), last]));
        for [_, ready] in channels {
            m.assign(ready, Expr::Net(done));
        }
        let this = Self { run, step, ty, done, inputs, clear };
        let next = Expr::mux(Expr::Net(done), Expr::constant(0, ty), Expr::Net(counted(m, "step_next", step)));
        let waits = Expr::And(vec![Expr::Net(out_valid), Expr::Net(out_ready).invert()]);
        m.items.push(Item::Clocked {
            reset: true,
            enable: Some(Expr::Net(run)),
            moves: vec![Move { reg: step, next }],
        });
        let next = Expr::Or(vec![Expr::Net(done), waits]);
        m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: out_valid, next }] });
        this
    }

    /// Whether this is step `at`; while nothing runs it is step 0.
    pub fn is(&self, at: u32) -> Expr {
        Expr::Net(self.step).equal(Expr::constant(i64::from(at), self.ty))
    }

    /// A counter of the groups of each phase, phases beginning at the given steps: 0 outside of them.
    pub fn groups(&self, m: &mut Module, phases: &[u32], count: u32) -> NetId {
        let ty = Type::unsigned(u32::BITS - (count - 1).max(1).leading_zeros());
        if count == 1 {
            return m.let_wire("group", ty, Expr::constant(0, ty));
        }
        let group = m.reg("group", ty);
        m.comment("The group of elements whose turn it is, in each phase from the first to the last.");
        let nonzero = Expr::Net(group).equal(Expr::constant(0, ty)).invert();
        let starts = phases.iter().map(|first| Expr::And(vec![Expr::Net(self.run), self.is(*first)]));
        let counts = Expr::Or(starts.chain([nonzero]).collect());
        let ends = Expr::Net(group).equal(Expr::constant(i64::from(count) - 1, ty));
        let next = Expr::mux(ends, Expr::constant(0, ty), Expr::Net(counted(m, "group_next", group)));
        m.items.push(Item::Clocked { reset: true, enable: Some(counts), moves: vec![Move { reg: group, next }] });
        group
    }
}

/// The choice of one of several values of one type by a binary selector; values beyond the last are the last.
pub fn choose(m: &Module, selector: NetId, values: &[Expr]) -> Expr {
    let ty = m.ty(selector);
    let mut round = values.to_vec();
    let mut bit = 0;
    while round.len() > 1 {
        let which = Expr::bit_of(selector, ty, bit);
        let pair = |pair: &[Expr]| match pair {
            [no, yes] => Expr::mux(which.clone(), yes.clone(), no.clone()),
            _ => pair[0].clone(),
        };
        round = round.chunks(2).map(pair).collect();
        bit += 1;
    }
    round.remove(0)
}

/// One more than an unsigned counter, at its width.
pub fn counted(m: &mut Module, name: &str, counter: NetId) -> NetId {
    let ty = m.ty(counter);
    let wide = Type::signed(ty.width + 1);
    let plain = m.let_wire(&format!("{name}_w{}", wide.width), wide, Expr::Extend(counter, wide.width));
    let sum = m.let_wire(&format!("{name}_sum"), wide, Expr::Net(plain).add(Expr::constant(1, wide)));
    m.let_wire(name, ty, Expr::Slice { net: sum, hi: ty.width - 1, lo: 0 })
}

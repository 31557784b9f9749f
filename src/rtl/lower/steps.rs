//! The shell of a unit that works on a vector in steps: the handshake, a counter, and whose turn it is.
//!
//! The operands stay on their channels until the last step, so the registers of the units before serve. A unit begins when
//! all operands are offered and its last result has been taken; it takes them in its last step.

use super::datapath::widened;
use super::shell::{Operand, declare_channels};
use crate::int::Interval;
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};

/// What is special about a unit in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Plain,
    /// It remembers, until `clear`.
    Remembers,
    /// Its result has elements of its operand as they lie on the channel, so that it takes the operand with the result.
    Passes,
}

/// Ports of a unit that takes its operands when it is done with them.
pub struct Handshake {
    /// All operands are offered, and the last result has been taken.
    pub run: NetId,
    /// Elements of every operand.
    pub inputs: Vec<Vec<NetId>>,
    kind: Kind,
    /// High between sequences, for units that remember.
    clear: Option<NetId>,
    channels: Vec<[NetId; 2]>,
    out_valid: NetId,
    out_ready: NetId,
}

impl Handshake {
    /// Declares the ports up to the output handshake.
    pub fn open(m: &mut Module, operands: &[Operand], kind: Kind) -> Self {
        m.input("clk", Type::BIT);
        m.input("rst_n", Type::BIT);
        let clear = (kind == Kind::Remembers).then(|| m.input("clear", Type::BIT));
        let (channels, inputs) = declare_channels(m, operands);
        let out_valid = m.output_reg("out_valid", Type::BIT);
        let out_ready = m.input("out_ready", Type::BIT);
        m.comment("Handshake: it runs while the operands are offered and the last result has been taken.");
        let all = channels.iter().map(|[valid, _]| Expr::Net(*valid)).chain([Expr::Net(out_valid).invert()]);
        let run = m.let_wire("run", Type::BIT, Expr::And(all.collect()));
        Self { run, inputs, kind, clear, channels, out_valid, out_ready }
    }

    /// Takes the operands and offers the result when `done` is high.
    pub fn close(&self, m: &mut Module, done: NetId) {
        let takes = if self.kind == Kind::Passes {
            Expr::And(vec![Expr::Net(self.out_valid), Expr::Net(self.out_ready)])
        } else {
            Expr::Net(done)
        };
        for [_, ready] in &self.channels {
            m.assign(*ready, takes.clone());
        }
        let waits = Expr::And(vec![Expr::Net(self.out_valid), Expr::Net(self.out_ready).invert()]);
        let moves = vec![Move { reg: self.out_valid, next: Expr::Or(vec![Expr::Net(done), waits]) }];
        m.items.push(Item::Clocked { reset: true, enable: None, moves });
    }

    /// A register of the position in a sequence, below `positions`.
    pub fn position(&self, m: &mut Module, positions: usize, done: NetId) -> NetId {
        m.comment("The position: zero for the first vector of a sequence, then one more each time.");
        let ty = counter_type(positions);
        let position = m.reg("position", ty);
        let more = counted(m, "position_next", position);
        let clear = self.clear.map_or(Expr::bit(false), Expr::Net);
        let next = Expr::mux(clear.clone(), Expr::constant(0, ty), Expr::Net(more));
        let enable = Some(Expr::Or(vec![clear, Expr::Net(done)]));
        m.items.push(Item::Clocked { reset: true, enable, moves: vec![Move { reg: position, next }] });
        position
    }
}

/// Nets of the shell of a unit of a fixed number of steps.
pub struct Steps {
    pub handshake: Handshake,
    pub done: NetId,
    step: NetId,
}

impl Steps {
    /// Declares ports and writes the handshake of a unit of so many steps.
    pub fn open(m: &mut Module, operands: &[Operand], total: u32, kind: Kind) -> Self {
        let handshake = Handshake::open(m, operands, kind);
        let ty = counter_type(total as usize);
        let step = m.reg("step", ty);
        let last = Expr::Net(step).equal(Expr::constant(i64::from(total) - 1, ty));
        let done = m.let_wire("done", Type::BIT, Expr::And(vec![Expr::Net(handshake.run), last]));
        handshake.close(m, done);
        let next = Expr::mux(Expr::Net(done), Expr::constant(0, ty), Expr::Net(counted(m, "step_next", step)));
        let enable = Some(Expr::Net(handshake.run));
        m.items.push(Item::Clocked { reset: true, enable, moves: vec![Move { reg: step, next }] });
        Self { handshake, done, step }
    }

    /// Whether this is step `at`; while nothing runs it is step 0.
    pub fn is(&self, m: &Module, at: u32) -> Expr {
        Expr::Net(self.step).equal(Expr::constant(i64::from(at), m.ty(self.step)))
    }

    /// A wire that is high after step `at`, while it runs.
    pub fn past(&self, m: &mut Module, name: &str, at: u32) -> NetId {
        let wide = Type::signed(m.ty(self.step).width + 1);
        let step = widened(m, self.step, wide.width);
        m.let_wire(name, Type::BIT, Expr::constant(i64::from(at), wide).less(Expr::Net(step)))
    }

    /// A counter of the turns of each phase, phases beginning at the given steps: 0 outside of them.
    pub fn turns(&self, m: &mut Module, phases: &[u32], count: u32) -> NetId {
        if phases == [0] {
            return self.step;
        }
        let ty = counter_type(count as usize);
        if count == 1 {
            return m.let_wire("turn", ty, Expr::constant(0, ty));
        }
        let turn = m.reg("turn", ty);
        m.comment("The turn, in each phase from the first to the last.");
        let nonzero = Expr::Net(turn).equal(Expr::constant(0, ty)).invert();
        let starts = phases.iter().map(|first| Expr::And(vec![Expr::Net(self.handshake.run), self.is(m, *first)]));
        let counts = Expr::Or(starts.chain([nonzero]).collect());
        let ends = Expr::Net(turn).equal(Expr::constant(i64::from(count) - 1, ty));
        let next = Expr::mux(ends, Expr::constant(0, ty), Expr::Net(counted(m, "turn_next", turn)));
        m.items.push(Item::Clocked { reset: true, enable: Some(counts), moves: vec![Move { reg: turn, next }] });
        turn
    }
}

/// The type of a counter below `count`.
pub fn counter_type(count: usize) -> Type {
    Type::unsigned(Interval::new(0, count as i64 - 1).width())
}

/// The choice of one of several values of one type by a binary selector's bits from `bit` on; beyond the last it is
/// one of the others.
pub fn choose(m: &Module, selector: NetId, mut bit: u32, values: &[NetId]) -> Expr {
    let ty = m.ty(selector);
    let mut round: Vec<Expr> = values.iter().map(|net| Expr::Net(*net)).collect();
    while round.len() > 1 {
        let which = Expr::bit_of(selector, ty, bit);
        let pair = |pair: &[Expr]| match pair {
            [no, yes] if no != yes => Expr::mux(which.clone(), yes.clone(), no.clone()),
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

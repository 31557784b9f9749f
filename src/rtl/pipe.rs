//! Pipelined arithmetic: values are placed into stages by a depth budget, and registers appear where a value crosses
//! from one stage into the next.
//!
//! Within a stage every operation works at one signed width, so no line needs a cast; a registered value is stored at
//! the width of its proven interval and widened once, by a wire of its own. A value that one operation alone reads is
//! written inside that operation's expression instead of on a line of its own.

use super::ir::{Expr, Item, Module, Move, NetId, Type};
use crate::arith::prices::{FULL_ADDER, HALF_ADDER};
use crate::int::Interval;
use std::collections::BTreeMap;

/// Terms an expression may grow to by taking in operands that nothing else reads.
const INLINE_TERMS: u32 = 8;

/// A value inside a [`Pipe`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value(usize);

/// One operand of a sum: `±(value << shift)`.
#[derive(Clone, Copy, Debug)]
pub struct Addend {
    pub value: Value,
    pub shift: u32,
    pub negative: bool,
}

/// How a new value is called, how often it is read, and what trails its line.
#[derive(Clone, Debug, Default)]
pub struct Label {
    pub name: String,
    /// Readers of the value; 1 allows it to be written inside its reader's expression.
    pub readers: u32,
    pub note: Option<String>,
}

enum Home {
    Net(NetId),
    /// Not written yet: an expression of this many terms and this type.
    Pending(Expr, u32, Type),
    Constant(i64),
}

struct Slot {
    label: Label,
    interval: Interval,
    stage: u32,
    level: u32,
    home: Home,
    /// Not computed here: there from the start of its stage.
    given: bool,
    /// Registered copies at later stages, at the interval's own width.
    copies: BTreeMap<u32, NetId>,
    /// Widened wires by stage and width.
    wide: BTreeMap<(u32, u32), NetId>,
}

#[derive(Default)]
struct Stage {
    /// Operands widened from what the stage starts with, by the net they widen.
    widened: BTreeMap<(NetId, u32), Item>,
    items: Vec<Item>,
    moves: Vec<Move>,
}

/// Builds the pipelined body of one module.
pub struct Pipe<'m> {
    pub module: &'m mut Module,
    enable: Option<Expr>,
    budget: u32,
    slots: Vec<Slot>,
    stages: Vec<Stage>,
}

/// The type of a register that holds an interval.
pub fn type_of_interval(interval: Interval) -> Type {
    Type { width: interval.width(), signed: interval.is_signed() }
}

impl<'m> Pipe<'m> {
    /// Values advance when `enable` is high, or always; a stage holds at most `budget` (at least 1) adders in a row.
    pub fn new(module: &'m mut Module, enable: Option<Expr>, budget: u32) -> Self {
        Self { module, enable, budget: budget.max(1), slots: Vec::new(), stages: vec![Stage::default()] }
    }

    fn slot(&mut self, label: Label, interval: Interval, stage: u32, level: u32, home: Home) -> Value {
        let (copies, wide) = (BTreeMap::new(), BTreeMap::new());
        let given = matches!(home, Home::Net(_));
        let home = if interval.is_point() { Home::Constant(interval.lo()) } else { home };
        self.slots.push(Slot { label, interval, stage, level, home, given, copies, wide });
        Value(self.slots.len() - 1)
    }

    /// A net that holds `interval` at its own width and is valid at the start of `stage` (0: the module's inputs).
    pub fn given(&mut self, net: NetId, interval: Interval, stage: u32) -> Value {
        let label = Label { name: self.module.name_of(net).to_owned(), readers: u32::MAX, note: None };
        self.slot(label, interval, stage, 0, Home::Net(net))
    }

    pub fn constant(&mut self, value: i64) -> Value {
        self.slot(Label::default(), Interval::point(value), 0, 0, Home::Constant(value))
    }

    pub fn interval(&self, value: Value) -> Interval {
        self.slots[value.0].interval
    }

    /// The stage in which `levels` more adders after all of `operands` fit, and the level they end at.
    pub fn place(&self, operands: &[Value], levels: u32) -> (u32, u32) {
        let varying =
            || operands.iter().map(|v| &self.slots[v.0]).filter(|slot| !matches!(slot.home, Home::Constant(_)));
        let stage = varying().map(|slot| slot.stage).max().unwrap_or(0);
        let level = varying().filter(|slot| slot.stage == stage).map(|slot| slot.level).max().unwrap_or(0);
        if level > 0 && level + levels > self.budget { (stage + 1, levels) } else { (stage, level + levels) }
    }

    /// A sum of two terms, at most one negative, computed at the signed `width` or at that of a wider operand in the
    /// same stage; `interval` is the result's range.
    pub fn add(&mut self, left: Addend, right: Addend, interval: Interval, width: u32, label: Label) -> Value {
        let (left, right) = if left.negative { (right, left) } else { (left, right) };
        let at = self.place(&[left.value, right.value], 1);
        let width = width.max(self.width_at(left.value, at.0)).max(self.width_at(right.value, at.0));
        let (a, terms_a) = self.addend(left, at.0, width);
        let (b, terms_b) = self.addend(right, at.0, width);
        let expr = if right.negative { a.sub(b) } else { a.add(b) };
        self.count_adder(&left, &right, interval);
        self.define(expr, terms_a + terms_b, Type::signed(width), interval, at, label)
    }

    /// An adder costs a cell per bit above the higher operand's lowest bit; half of one where an operand is constant.
    fn count_adder(&mut self, left: &Addend, right: &Addend, result: Interval) {
        let constant = |addend: &Addend| matches!(self.slots[addend.value.0].home, Home::Constant(_));
        let cell = if constant(left) || constant(right) { HALF_ADDER } else { FULL_ADDER };
        let wires = if right.negative { right.shift } else { left.shift.max(right.shift) };
        let bits = result.signed_width().saturating_sub(wires);
        self.module.adder_gates += u64::from(bits) * u64::from(cell);
    }

    fn addend(&mut self, addend: Addend, stage: u32, width: u32) -> (Expr, u32) {
        let (expr, terms) = self.operand(addend.value, stage, width);
        (expr.shift_left(addend.shift), terms)
    }

    /// A new value of type `ty` placed at `(stage, level)`; a value with one reader may be written inside it.
    pub fn define(
        &mut self,
        expr: Expr,
        terms: u32,
        ty: Type,
        interval: Interval,
        (stage, level): (u32, u32),
        label: Label,
    ) -> Value {
        self.reach(stage);
        // A value proven constant never becomes a net: its readers take the constant.
        let inline = interval.is_point() || (label.readers <= 1 && terms < INLINE_TERMS);
        let value = self.slot(label, interval, stage, level, Home::Pending(expr, terms, ty));
        if !inline {
            self.home_net(value);
        }
        value
    }

    fn reach(&mut self, stage: u32) {
        while self.stages.len() <= stage as usize {
            self.stages.push(Stage::default());
        }
    }

    /// The net of a value in its own stage, writing its line if that has not happened.
    fn home_net(&mut self, value: Value) -> NetId {
        let slot = &mut self.slots[value.0];
        let (expr, ty) = match &slot.home {
            Home::Net(net) => return *net,
            Home::Pending(expr, _, ty) => (expr.clone(), *ty),
            Home::Constant(c) => (Expr::constant(*c, type_of_interval(slot.interval)), type_of_interval(slot.interval)),
        };
        let net = self.module.wire(&slot.label.name, ty);
        slot.home = Home::Net(net);
        let (stage, note) = (slot.stage, slot.label.note.clone());
        self.stages[stage as usize].items.push(Item::Assign { net, expr, note });
        net
    }

    /// What a register for the value is given in its own stage: its low bits, as many as its interval needs.
    fn narrow(&mut self, value: Value) -> Expr {
        let needed = type_of_interval(self.slots[value.0].interval);
        if let Home::Pending(expr, _, ty) = &self.slots[value.0].home
            && ty.width == needed.width
            && self.slots[value.0].label.readers <= 1
            && matches!(expr, Expr::Mux(..) | Expr::Slice { .. } | Expr::Concat(_))
        {
            return expr.clone();
        }
        let net = self.home_net(value);
        let ty = self.module.ty(net);
        if ty.width == needed.width { Expr::Net(net) } else { Expr::Slice { net, hi: needed.width - 1, lo: 0 } }
    }

    /// The net that holds the value at the start of a later stage, registered at the width of its interval.
    fn registered(&mut self, value: Value, stage: u32) -> NetId {
        if let Some(net) = self.slots[value.0].copies.get(&stage) {
            return *net;
        }
        let home = self.slots[value.0].stage;
        let next = if stage == home + 1 { self.narrow(value) } else { Expr::Net(self.registered(value, stage - 1)) };
        let hops = stage - home;
        let suffix = if hops == 1 { "_q".to_owned() } else { format!("_q{hops}") };
        let name = format!("{}{suffix}", self.slots[value.0].label.name);
        let reg = self.module.reg(&name, type_of_interval(self.slots[value.0].interval));
        self.reach(stage);
        self.stages[stage as usize - 1].moves.push(Move { reg, next });
        self.slots[value.0].copies.insert(stage, reg);
        reg
    }

    /// The value's own net in `stage`, not widened: in its home stage as computed, later as registered.
    pub fn net_at(&mut self, value: Value, stage: u32) -> NetId {
        if stage == self.slots[value.0].stage { self.home_net(value) } else { self.registered(value, stage) }
    }

    /// The value as a signed expression of `width` bits in `stage`, and how many terms that writes.
    pub fn operand(&mut self, value: Value, stage: u32, width: u32) -> (Expr, u32) {
        match &self.slots[value.0] {
            Slot { home: Home::Constant(c), .. } => return (Expr::constant(*c, Type::signed(width)), 1),
            Slot { home: Home::Pending(expr, terms, ty), stage: home, label, .. }
                if *home == stage && *ty == Type::signed(width) && label.readers <= 1 =>
            {
                return (expr.clone(), *terms);
            }
            _ => {}
        }
        let net = self.net_at(value, stage);
        if self.module.ty(net) == Type::signed(width) {
            return (Expr::Net(net), 1);
        }
        (Expr::Net(self.widened(value, stage, width)), 1)
    }

    /// A wire that holds the value in `stage` sign- or zero-extended to a signed `width` above its own.
    pub fn widened(&mut self, value: Value, stage: u32, width: u32) -> NetId {
        if let Some(wire) = self.slots[value.0].wide.get(&(stage, width)) {
            return *wire;
        }
        let net = self.net_at(value, stage);
        self.reach(stage);
        let name = format!("{}_w{width}", self.module.name_of(net));
        let wire = self.module.wire(&name, Type::signed(width));
        let expr = Expr::Extend(net, width);
        let item = Item::Assign { net: wire, expr, note: None };
        let computed_here = stage == self.slots[value.0].stage && !self.slots[value.0].given;
        let stage_text = &mut self.stages[stage as usize];
        if computed_here {
            stage_text.items.push(item);
        } else {
            stage_text.widened.insert((net, width), item);
        }
        self.slots[value.0].wide.insert((stage, width), wire);
        wire
    }

    /// The signed width the value has in `stage` without being narrowed.
    pub fn width_at(&self, value: Value, stage: u32) -> u32 {
        let slot = &self.slots[value.0];
        let ty = match &slot.home {
            Home::Net(net) if slot.stage == stage => self.module.ty(*net),
            Home::Pending(_, _, ty) if slot.stage == stage => *ty,
            _ => return slot.interval.signed_width(),
        };
        ty.signed_width()
    }

    /// The net that lets values advance, when it is one.
    pub fn enable_net(&self) -> Option<NetId> {
        if let Some(Expr::Net(net)) = self.enable { Some(net) } else { None }
    }

    /// Instantiates a module in the first stage.
    pub fn instance(&mut self, module: &str, name: &str, connections: Vec<(String, NetId)>) {
        let name = self.module.fresh_name(name);
        self.stages[0].items.push(Item::Instance { module: module.to_owned(), name, connections });
    }

    /// Writes what leads to a value of the first stage, without registers, and the value as a wire of its own.
    pub fn wire(mut self, value: Value, name: &str) -> NetId {
        let ty = type_of_interval(self.slots[value.0].interval);
        let expr = match self.slots[value.0].home {
            Home::Constant(c) => Expr::constant(c, ty),
            _ => self.narrow(value),
        };
        for stage in self.stages {
            self.module.items.extend(stage.widened.into_values());
            self.module.items.extend(stage.items);
        }
        self.module.let_wire(name, ty, expr)
    }

    /// Registers `outputs` into nets of their own and writes the body; returns the number of register stages.
    ///
    /// Every output is declared by `port`, which is given its position and interval and whether it is a register (a
    /// value proven constant is a wire).
    pub fn finish(mut self, outputs: &[Value], mut port: impl FnMut(&mut Module, usize, Type, bool) -> NetId) -> u32 {
        // Not earlier than any stage there is: one that leads to a constant only still counts in the latency.
        let last = self.place(outputs, 0).0.max(self.stages.len() as u32 - 1);
        self.reach(last);
        let mut constants = Vec::new();
        for (index, value) in outputs.iter().enumerate() {
            let interval = self.slots[value.0].interval;
            let ty = type_of_interval(interval);
            if let Home::Constant(c) = self.slots[value.0].home {
                let net = port(self.module, index, ty, false);
                let expr = Expr::constant(c, ty);
                constants.push(Item::Assign { net, expr, note: Some("proven constant".to_owned()) });
                continue;
            }
            let next = if self.slots[value.0].stage == last {
                self.narrow(*value)
            } else {
                Expr::Net(self.registered(*value, last))
            };
            let reg = port(self.module, index, ty, true);
            self.stages[last as usize].moves.push(Move { reg, next });
        }
        let count = self.stages.len();
        for (index, stage) in self.stages.into_iter().enumerate() {
            let text = if count == 1 {
                "Combinational logic, then the output registers.".to_owned()
            } else {
                format!("Stage {} of {count}.", index + 1)
            };
            self.module.items.push(Item::Comment(text));
            let has_both = !stage.widened.is_empty() && !stage.items.is_empty();
            self.module.items.extend(stage.widened.into_values());
            self.module.items.extend(has_both.then_some(Item::Blank));
            self.module.items.extend(stage.items);
            let enable = self.enable.clone();
            if !stage.moves.is_empty() {
                self.module.items.push(Item::Clocked { reset: false, enable, moves: stage.moves });
            }
        }
        self.module.items.extend(constants);
        count as u32
    }
}

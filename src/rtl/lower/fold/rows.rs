//! The end of a folded group: its accumulator, the rows' constants, requantization, and what follows element by element.
//!
//! The sum of a digit is added to what is left of the digits before it; the lowest digit drops out in every clock, and
//! is kept only where rounding does not drop it anyway. The constant of a row enters in two parts: what lies below the
//! last digit with the first digit, the rest with the last.

use super::heap::Heap;
use super::scale::{self, Scaling};
use super::tile::{Part, sum_width};
use super::{Built, Depth};
use crate::arith::prices::FULL_ADDER;
use crate::arith::{Fold, RowTarget};
use crate::int::{Interval, Lookup, Op, Requantize};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::lower::{LowerOptions, lookup};
use crate::rtl::pipe::type_of_interval;
use crate::rtl::sink::add_sink;

/// What a group's rows become.
pub struct Ending<'a> {
    pub module: String,
    pub group: usize,
    pub layer: &'a str,
    /// Tiles that hold parts of the group's sum.
    pub parts: Vec<&'a Part>,
    /// One per row of the layer.
    pub targets: &'a [RowTarget],
    pub requantize: Option<&'a Requantize>,
    /// Elementwise ops that follow.
    pub after: &'a [&'a Op],
    /// What every element of the layer's result lies in.
    pub result: Interval,
}

impl Ending<'_> {
    /// The range of the group's sums.
    fn exact(&self, fold: &Fold) -> Interval {
        let rows = fold.groups[self.group].rows.clone();
        let all = self.targets[rows].iter().map(|target| target.interval);
        all.reduce(Interval::union).unwrap_or(Interval::point(0))
    }
}

/// Adds the module of a group's end: ports `row`, `first`, `last` as they were one clock before the sums they belong to;
/// `t0_sum`, `t0_carry`, …; `y`, the result of a row. Its latency is that from the last digit's sums to `y`.
pub fn add(fold: &Fold, ending: &Ending, depth: Depth, design: &mut Design, options: &LowerOptions) -> Built {
    let mut m = Module::new(&ending.module);
    m.input("clk", Type::BIT);
    let mut timing = Timing::declare(&mut m, fold);
    let sums: Vec<[(NetId, Type); 2]> = ending
        .parts
        .iter()
        .enumerate()
        .map(|(tile, part)| {
            let ty = Type::unsigned(sum_width(fold, ending.group, part));
            ["sum", "carry"].map(|name| (m.input(&format!("t{tile}_{name}"), ty), ty))
        })
        .collect();
    let mut heap = Heap::new("t", &options.top);
    for (net, ty) in sums.iter().flatten() {
        heap.push_number(0, *net, *ty, usize::MAX);
    }
    let exact = ending.exact(fold);
    let width = accumulator_width(fold, ending, exact);
    let mut latency = 1;
    if ending.parts.len() > 1 {
        m.comment("The sums of the tiles.");
        while !heap.reduce(&mut m, depth.rest, width as usize) {
            heap.register(&mut m);
            timing = timing.delayed(&mut m);
            latency += 1;
        }
        heap.register(&mut m);
        timing = timing.delayed(&mut m);
        latency += 1;
    }
    let acc = accumulate(&mut m, fold, ending, &heap, width, &timing);
    let scaling = Scaling::of(ending.requantize, fold.groups[ending.group].rows.clone());
    let (value, interval) = collect(&mut m, fold, &scaling, acc, exact);
    let row = match scaling {
        Scaling::PerRow { .. } => timing.row_delayed(&mut m),
        _ => timing.row,
    };
    let first_slot = fold.groups[ending.group].first;
    let scaled = scale::add(&mut m, ending, &scaling, (value, interval), (row, first_slot));
    latency += scaled.latency;
    let full_adders = heap.full_adders + u64::from(2 * width);
    let (mut word, mut interval) = (scaled.word, scaled.interval);
    for (at, op) in ending.after.iter().enumerate() {
        (word, interval) = elementwise(&mut m, op, word, interval, at);
        latency += 1;
    }
    let ty = type_of_interval(ending.result);
    let y = m.output("y", ty);
    let expr = widened(&m, word, ty);
    m.assign(y, expr);
    m.banner = banner(fold, ending, width, &scaling);
    add_sink(&mut m, design);
    design.modules.push(m);
    Built { latency, full_adders }
}

fn banner(fold: &Fold, ending: &Ending, width: u32, scaling: &Scaling) -> Vec<String> {
    let rows = &fold.groups[ending.group].rows;
    let mut lines = vec![
        format!("Layer {}, rows {} to {}, one after the other.", ending.layer, rows.start, rows.end - 1),
        format!(
            "acc: what is left of the sum of {} digits, {width} bits; sums lie in {}, rounding included.",
            fold.clocks,
            ending.exact(fold)
        ),
    ];
    lines.extend(ending.requantize.map(|op| {
        let how = match scaling {
            Scaling::PerRow { shift, .. } => format!("a multiplier per row, then {shift} bits to the right"),
            Scaling::Same(scale) if scale.multiplier == 1 => format!("{} bits to the right", scale.shift),
            Scaling::Same(scale) => format!("by {}, then {} bits to the right", scale.multiplier, scale.shift),
            Scaling::None => "unchanged".to_owned(),
        };
        format!("Requantization: {how}; round to nearest (halves up), saturate to {}.", op.range)
    }));
    lines
}

/// Which row and digit the sums belong to: one clock ahead of the sums.
#[derive(Clone, Copy)]
struct Timing {
    row: NetId,
    row_type: Type,
    first: Option<NetId>,
    last: Option<NetId>,
    delays: u32,
}

impl Timing {
    fn declare(m: &mut Module, fold: &Fold) -> Self {
        let row_type = Type::unsigned(super::row_bits(fold));
        let row = m.input("row", row_type);
        let mut flag = |name: &str| (fold.clocks > 1).then(|| m.input(name, Type::BIT));
        let (first, last) = (flag("first"), flag("last"));
        Self { row, row_type, first, last, delays: 0 }
    }

    fn delayed(self, m: &mut Module) -> Self {
        let delays = self.delays + 1;
        let mut moves = Vec::new();
        let mut register = |m: &mut Module, name: &str, net: NetId, ty: Type| {
            let suffix = if delays == 1 { "_q".to_owned() } else { format!("_q{delays}") };
            let reg = m.reg(&format!("{name}{suffix}"), ty);
            moves.push(Move { reg, next: Expr::Net(net) });
            reg
        };
        let row = register(m, "row", self.row, self.row_type);
        let first = self.first.map(|net| register(m, "first", net, Type::BIT));
        let last = self.last.map(|net| register(m, "last", net, Type::BIT));
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
        Self { row, first, last, delays, ..self }
    }

    /// The row of the sums themselves.
    fn row_delayed(&self, m: &mut Module) -> NetId {
        let reg = m.reg("row_now", self.row_type);
        m.items.push(Item::Clocked {
            reset: false,
            enable: None,
            moves: vec![Move { reg, next: Expr::Net(self.row) }],
        });
        reg
    }
}

/// Bits of the digits below the last.
fn below(fold: &Fold) -> u32 {
    fold.digit * (fold.clocks - 1)
}

/// Bits that hold every intermediate sum unsigned, and the last one signed.
fn accumulator_width(fold: &Fold, ending: &Ending, exact: Interval) -> u32 {
    let digit: u64 = ending.parts.iter().map(|part| fold.largest_sum(ending.group, part.cols())).sum();
    let mut largest = digit + (1 << below(fold)) - 1;
    let mut most = largest;
    for _ in 1..fold.clocks {
        largest = digit + (largest >> fold.digit);
        most = most.max(largest);
    }
    let bits = u64::BITS - most.leading_zeros();
    let last = exact.shift(-(below(fold) as i32)).signed_width();
    bits.max(last).max(fold.digit + 1)
}

/// The accumulator: a register of `width` bits.
fn accumulate(m: &mut Module, fold: &Fold, ending: &Ending, heap: &Heap, width: u32, timing: &Timing) -> (NetId, Type) {
    let (ty, below) = (Type::unsigned(width), below(fold));
    m.comment("What the rows add to their products: bias, rounding, and what complements and offsets leave.");
    let low_type = Type::unsigned(below.max(1));
    let high = m.wire("high", ty);
    let low = (below > 0).then(|| m.wire("low_part", low_type));
    let group = &fold.groups[ending.group];
    let rows = group.constants.iter().enumerate().map(|(slot, constant)| {
        let mask = |value: i64, bits: u32| value as u64 & ((1 << bits) - 1);
        let mut words = vec![mask(constant >> below, width)];
        words.extend(low.map(|_| mask(*constant, below)));
        let note = match slot.checked_sub(group.first) {
            Some(at) => format!("row {}: {constant}", group.rows.start + at),
            None => String::new(),
        };
        RomRow { words, note }
    });
    let rows = rows.collect();
    let nets = std::iter::once(high).chain(low).collect();
    m.items.push(Item::Rom { index: timing.row, nets, rows });
    let constant = m.reg("constant_q", Type::signed(width));
    let mut moves = Vec::new();
    let fresh = match (low, timing.first, timing.last) {
        (Some(low), Some(first), Some(last)) => {
            let zero = Expr::constant(0, ty);
            let padded = Expr::Concat(vec![Expr::constant(0, Type::unsigned(width - below)), Expr::Net(low)]);
            let lower = if width == below { Expr::Net(low) } else { padded };
            let next = Expr::mux(Expr::Net(first), lower, Expr::mux(Expr::Net(last), Expr::Net(high), zero));
            moves.push(Move { reg: constant, next });
            let fresh = m.reg("first_now", Type::BIT);
            moves.push(Move { reg: fresh, next: Expr::Net(first) });
            Some(fresh)
        }
        _ => {
            moves.push(Move { reg: constant, next: Expr::Net(high) });
            None
        }
    };
    m.items.push(Item::Clocked { reset: false, enable: None, moves });

    m.comment("The sum of this digit, what is left of those before it, and the constant.");
    let signed = Type::signed(width);
    let acc = m.reg("acc", signed);
    let [sum, carry] = heap.rows(m, width, false);
    let mut terms = vec![m.let_wire("sum", signed, sum), m.let_wire("carry", signed, carry)];
    if let Some(fresh) = fresh {
        let bits = width - fold.digit;
        let going = Expr::replicate(Expr::Net(fresh).invert(), bits);
        let rest = Expr::Slice { net: acc, hi: width - 1, lo: fold.digit };
        let left = m.let_wire("left", Type::unsigned(bits), Expr::And(vec![going, rest]));
        terms.push(m.let_wire(&format!("left_w{width}"), signed, Expr::Extend(left, width)));
    }
    terms.push(constant);
    let sum = terms.into_iter().map(Expr::Net).reduce(Expr::add).unwrap_or(Expr::constant(0, signed));
    m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg: acc, next: sum }] });
    m.adder_gates += u64::from(3 * FULL_ADDER * width);
    (acc, signed)
}

/// Joins the accumulator with the digits that dropped out of it and that rounding needs.
fn collect(
    m: &mut Module,
    fold: &Fold,
    scaling: &Scaling,
    (acc, ty): (NetId, Type),
    exact: Interval,
) -> (NetId, Collected) {
    let free = scaling.free() / fold.digit;
    let kept = (fold.clocks - 1).saturating_sub(free);
    let dropped = (fold.clocks - 1 - kept) * fold.digit;
    let interval = exact.shift(-(dropped as i32));
    let wanted = type_of_interval(interval);
    let held = kept * fold.digit;
    let mut parts = Vec::new();
    if wanted.width > held {
        parts.push(Expr::Slice { net: acc, hi: (wanted.width - held).min(ty.width) - 1, lo: 0 });
    }
    if kept > 0 {
        m.comment("Digits that have dropped out of the accumulator.");
        let low_type = Type::unsigned(held);
        let low = m.reg("low", low_type);
        let mut next = vec![Expr::Slice { net: acc, hi: fold.digit - 1, lo: 0 }];
        if kept > 1 {
            next.push(Expr::Slice { net: low, hi: held - 1, lo: fold.digit });
        }
        let moves = vec![Move { reg: low, next: Expr::concat(next) }];
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
        parts.push(Expr::part(low, low_type, held.min(wanted.width) - 1, 0));
    }
    let value = m.let_wire("value", wanted, Expr::concat(parts));
    (value, Collected { interval, dropped })
}

/// A finished sum without its lowest `dropped` bits.
#[derive(Clone, Copy)]
pub struct Collected {
    pub interval: Interval,
    pub dropped: u32,
}

/// An elementwise op on the row's word, registered.
fn elementwise(m: &mut Module, op: &Op, word: NetId, interval: Interval, at: usize) -> (NetId, Interval) {
    match op {
        Op::Lookup(table) => {
            let result = lookup_range(table, interval);
            let reg = m.reg(&format!("word_op{at}_q"), type_of_interval(result));
            let ty = m.ty(word);
            let words = lookup::words(table, ty, lookup::domain(ty));
            m.comment("The table of the layer that follows.");
            m.items.push(Item::Table { reg, enable: None, index: word, words });
            (reg, result)
        }
        _ => {
            let result = interval.clamp(Interval::new(0, i64::MAX));
            let (from, ty) = (m.ty(word), type_of_interval(result));
            let reg = m.reg(&format!("word_op{at}_q"), ty);
            let bits = Expr::part(word, from, ty.width - 1, 0);
            let sign = Expr::Slice { net: word, hi: from.width - 1, lo: from.width - 1 };
            let next = if from.signed { Expr::mux(sign, Expr::constant(0, ty), bits) } else { bits };
            m.comment("The rectifier that follows.");
            m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg, next }] });
            (reg, result)
        }
    }
}

/// The range of a table's words; what a product of ranges claims beyond the table does not occur.
fn lookup_range(table: &Lookup, x: Interval) -> Interval {
    let x = x.clamp(Interval::new(table.first, table.first + table.table.len() as i64 - 1));
    table.image(x)
}

/// A word at the type of the layer's result, which holds every value that occurs.
fn widened(m: &Module, word: NetId, to: Type) -> Expr {
    let from = m.ty(word);
    if from == to {
        Expr::Net(word)
    } else if from.width >= to.width {
        Expr::Slice { net: word, hi: to.width - 1, lo: 0 }
    } else if to.signed {
        Expr::Extend(word, to.width)
    } else {
        Expr::Concat(vec![Expr::constant(0, Type::unsigned(to.width - from.width)), Expr::Net(word)])
    }
}

//! Requantization of the rows of a folded group, one after the other.
//!
//! Where all rows have the same scale it is the requantization of every other unit. Otherwise a burned multiplier per row
//! brings them to a common shift: `(x·m + half) >> s` is `(x·(m << k) + (half << k)) >> (s + k)`.

use super::rows::{Collected, Ending};
use crate::int::{Interval, Requantize, Scale};
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::lower::requantize::requantize;
use crate::rtl::pipe::{Addend, Label, Pipe, Value, type_of_interval};
use std::ops::Range;

/// Adders in a row of a product between registers.
const ADDERS: u32 = 2;

/// How the rows of a group are scaled.
pub enum Scaling {
    None,
    Same(Scale),
    /// Multiplied by the row's multiplier and shifted by the common shift.
    PerRow {
        multipliers: Vec<i64>,
        halves: Vec<i64>,
        shift: i32,
    },
}

impl Scaling {
    pub fn of(requantize: Option<&Requantize>, rows: Range<usize>) -> Self {
        let Some(op) = requantize else { return Self::None };
        let scales = &op.channels[rows];
        if scales.iter().all(|scale| *scale == scales[0]) {
            return Self::Same(scales[0]);
        }
        let shift = scales.iter().map(|scale| scale.shift).max().unwrap_or(0).max(0);
        let multipliers = scales.iter().map(|scale| scale.multiplier << (shift - scale.shift)).collect();
        // A row without a multiplier has its half in its constant already.
        let half = |scale: &Scale| if scale.multiplier == 1 { 0 } else { scale.half() << (shift - scale.shift) };
        Self::PerRow { multipliers, halves: scales.iter().map(half).collect(), shift }
    }

    /// Low bits of a sum that no result depends on.
    pub fn free(&self) -> u32 {
        match self {
            Self::Same(scale) if scale.multiplier == 1 => scale.shift.max(0) as u32,
            _ => 0,
        }
    }
}

/// A row's word once it is scaled.
pub struct Scaled {
    pub word: NetId,
    pub interval: Interval,
    /// Register stages.
    pub latency: u32,
}

/// Scales `value`; `row` says which row it is, one clock ahead of it.
pub fn add(
    m: &mut Module,
    ending: &Ending,
    scaling: &Scaling,
    (value, collected): (NetId, Collected),
    (row, first): (NetId, usize),
) -> Scaled {
    m.comment("Rounding and saturation.");
    match (scaling, ending.requantize) {
        (Scaling::Same(scale), Some(op)) => {
            let scale = Scale { shift: scale.shift - collected.dropped as i32, ..*scale };
            let half = if scale.multiplier == 1 { scale.half() } else { 0 };
            finish(m, value, collected.interval, 0, |pipe, x| requantize(pipe, x, scale, half, op.range, 0))
        }
        (Scaling::PerRow { multipliers, halves, shift }, Some(op)) => {
            let product = multiply(m, (value, collected.interval), (row, first), (multipliers, halves));
            let scale = Scale { multiplier: 1, shift: *shift };
            let clamp = |pipe: &mut Pipe, x| requantize(pipe, x, scale, scale.half(), op.range, 0);
            finish(m, product.net, product.interval, product.stages, clamp)
        }
        _ => finish(m, value, collected.interval, 0, |_, x| x),
    }
}

/// Registers what `body` makes of a net.
fn finish(
    m: &mut Module,
    net: NetId,
    interval: Interval,
    latency: u32,
    body: impl FnOnce(&mut Pipe, Value) -> Value,
) -> Scaled {
    let mut pipe = Pipe::new(m, None, 1);
    let given = pipe.given(net, interval, 0);
    let result = body(&mut pipe, given);
    let interval = pipe.interval(result);
    let mut word = net;
    let stages = pipe.finish(&[result], |m, _, ty, is_reg| {
        word = if is_reg { m.reg("word_q", ty) } else { m.wire("word", ty) };
        word
    });
    Scaled { word, interval, latency: latency + stages }
}

/// What a multiplication gives.
struct Product {
    net: NetId,
    interval: Interval,
    /// Register stages.
    stages: u32,
}

/// `value · multiplier + half` of the row.
fn multiply(
    m: &mut Module,
    (value, interval): (NetId, Interval),
    (row, first): (NetId, usize),
    (multipliers, halves): (&[i64], &[i64]),
) -> Product {
    let union = |all: &mut dyn Iterator<Item = Interval>| all.reduce(Interval::union).unwrap_or(Interval::point(0));
    let rows = || multipliers.iter().zip(halves);
    let result = union(&mut rows().map(|(m, half)| interval.scale(*m) + Interval::point(*half)));
    let from = m.ty(value);
    let offset = if from.signed { 1i64 << (from.width - 1) } else { 0 };
    let factors = union(&mut multipliers.iter().map(|m| Interval::new(0, *m)));
    let starts = union(&mut rows().map(|(m, half)| Interval::point(half - m * offset)));
    let (factor_type, start_type) = (type_of_interval(factors), type_of_interval(starts));
    let (factor, start) = (m.wire("factor", factor_type), m.wire("start", Type::unsigned(start_type.width)));
    let rom = |slot: usize| {
        let at = slot.saturating_sub(first);
        let start = (halves[at] - multipliers[at] * offset) as u64 & (u64::MAX >> (64 - start_type.width));
        RomRow { words: vec![multipliers[at] as u64, start], note: String::new() }
    };
    let rows = (0..first + multipliers.len()).map(rom).collect();
    m.items.push(Item::Rom { index: row, nets: vec![factor, start], rows });
    let (factor_now, start_now) = (m.reg("factor_q", factor_type), m.reg("start_q", start_type));
    let moves = [(factor_now, factor), (start_now, start)].map(|(reg, net)| Move { reg, next: Expr::Net(net) });
    m.items.push(Item::Clocked { reset: false, enable: None, moves: moves.to_vec() });

    m.comment("The product, by the bits of the multiplier; a signed value enters with its sign bit inverted.");
    let plain = Interval::unsigned(from.width);
    let ty = type_of_interval(plain);
    let top = Expr::Slice { net: value, hi: from.width - 1, lo: from.width - 1 };
    let positive = match from.width {
        _ if !from.signed => Expr::Net(value),
        1 => top.invert(),
        width => Expr::Concat(vec![top.invert(), Expr::Slice { net: value, hi: width - 2, lo: 0 }]),
    };
    let positive = m.let_wire("positive", ty, positive);
    let part = |bit: u32| {
        let mask = Expr::replicate(Expr::bit_of(factor_now, factor_type, bit), ty.width);
        m.let_wire(&format!("part{bit}"), ty, Expr::And(vec![mask, Expr::Net(positive)]))
    };
    let parts: Vec<NetId> = (0..factor_type.width).map(part).collect();
    let mut pipe = Pipe::new(m, None, ADDERS);
    let plus = |value: Value, shift: u32| Addend { value, shift, negative: false };
    let mut addends = vec![plus(pipe.given(start_now, starts, 0), 0)];
    addends.extend(parts.iter().enumerate().map(|(bit, part)| plus(pipe.given(*part, plain, 0), bit as u32)));
    while addends.len() > 1 {
        let last = addends.len() == 2;
        let pairs: Vec<Vec<Addend>> = addends.chunks(2).map(<[_]>::to_vec).collect();
        let add = |pair: Vec<Addend>| {
            let [a, b] = pair[..] else { return pair[0] };
            let low = a.shift.min(b.shift);
            let (a, b) = (plus(a.value, a.shift - low), plus(b.value, b.shift - low));
            let image = |addend: Addend| pipe.interval(addend.value).shift(addend.shift as i32);
            let sum = image(a) + image(b);
            let label = Label { name: if last { "product" } else { "part_sum" }.to_owned(), readers: 2, note: None };
            let interval = if last { result } else { sum };
            plus(pipe.add(a, b, interval, sum.signed_width(), label), low)
        };
        addends = pairs.into_iter().map(add).collect();
    }
    let mut net = value;
    let stages = pipe.finish(&[addends[0].value], |m, _, ty, is_reg| {
        net = if is_reg { m.reg("scaled_q", ty) } else { m.wire("scaled", ty) };
        net
    });
    Product { net, interval: result, stages }
}

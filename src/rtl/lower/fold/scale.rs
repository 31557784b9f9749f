//! Requantization of the rows of a folded group, one after the other.
//!
//! Where all rows have the same scale it is the requantization of every other unit. Otherwise a burned multiplier per row
//! brings them to a common shift: `(x·m + half) >> s` is `(x·(m << k) + (half << k)) >> (s + k)`.

use super::heap::Heap;
use super::rows::{Collected, Ending};
use crate::arith::prices::FULL_ADDER;
use crate::int::{Interval, Requantize, Scale};
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::lower::requantize::requantize;
use crate::rtl::pipe::{Pipe, Value, type_of_interval};
use std::ops::Range;

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
    pub full_adders: u64,
}

/// Scales `value`; `row` says which row it is, one clock ahead of it.
pub fn add(
    m: &mut Module,
    ending: &Ending,
    scaling: &Scaling,
    (value, collected): (NetId, Collected),
    (row, first): (NetId, usize),
    top: &str,
) -> Scaled {
    m.comment("Rounding and saturation.");
    match (scaling, ending.requantize) {
        (Scaling::Same(scale), Some(op)) => {
            let scale = Scale { shift: scale.shift - collected.dropped as i32, ..*scale };
            let half = if scale.multiplier == 1 { scale.half() } else { 0 };
            finish(m, value, collected.interval, 0, |pipe, x| requantize(pipe, x, scale, half, op.range, 0))
        }
        (Scaling::PerRow { multipliers, halves, shift }, Some(op)) => {
            let product = multiply(m, (value, collected.interval), (row, first), (multipliers, halves), top);
            let scale = Scale { multiplier: 1, shift: *shift };
            let (net, interval, full_adders) = product;
            let scaled = finish(m, net, interval, 2, |pipe, x| requantize(pipe, x, scale, scale.half(), op.range, 0));
            Scaled { full_adders, ..scaled }
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
    Scaled { word, interval, latency: latency + stages, full_adders: 0 }
}

/// `value · multiplier + half` of the row, two clocks later, with its range and full adders.
fn multiply(
    m: &mut Module,
    (value, interval): (NetId, Interval),
    (row, first): (NetId, usize),
    (multipliers, halves): (&[i64], &[i64]),
    top: &str,
) -> (NetId, Interval, u64) {
    let image = |(multiplier, half): (&i64, &i64)| interval.scale(*multiplier) + Interval::point(*half);
    let images = multipliers.iter().zip(halves).map(image);
    let result = images.reduce(Interval::union).unwrap_or(Interval::point(0));
    let (width, from) = (result.signed_width(), m.ty(value));
    let offset = if from.signed { 1i64 << (from.width - 1) } else { 0 };
    let largest = multipliers.iter().copied().max().unwrap_or(1);
    let factor_type = Type::unsigned(Interval::new(0, largest).width());
    let (factor, start) = (m.wire("factor", factor_type), m.wire("start", Type::unsigned(width)));
    let rom = |slot: usize| {
        let at = slot.saturating_sub(first);
        let start = (halves[at] - multipliers[at] * offset) as u64 & (u64::MAX >> (64 - width));
        RomRow { words: vec![multipliers[at] as u64, start], note: String::new() }
    };
    let rows = (0..first + multipliers.len()).map(rom).collect();
    m.items.push(Item::Rom { index: row, nets: vec![factor, start], rows });
    let factor_now = m.reg("factor_q", factor_type);
    let start_now = m.reg("start_q", Type::unsigned(width));
    let moves = [(factor_now, factor), (start_now, start)].map(|(reg, net)| Move { reg, next: Expr::Net(net) });
    m.items.push(Item::Clocked { reset: false, enable: None, moves: moves.to_vec() });

    m.comment(
        "The product, by one row of bits per bit of the multiplier; a signed value enters with its sign bit inverted.",
    );
    let plain = Type::unsigned(from.width);
    let top_bit = Expr::Slice { net: value, hi: from.width - 1, lo: from.width - 1 };
    let positive = match from.width {
        _ if !from.signed => Expr::Net(value),
        1 => top_bit.invert(),
        _ => Expr::Concat(vec![top_bit.invert(), Expr::Slice { net: value, hi: from.width - 2, lo: 0 }]),
    };
    let positive = m.let_wire("positive", plain, positive);
    let mut heap = Heap::new("m", top);
    heap.push_number(0, start_now, Type::unsigned(width), width as usize);
    for bit in 0..factor_type.width {
        let mask = Expr::replicate(Expr::bit_of(factor_now, factor_type, bit), plain.width);
        let part = m.let_wire(&format!("part{bit}"), plain, Expr::And(vec![mask, Expr::Net(positive)]));
        heap.push_number(bit as usize, part, plain, width as usize);
    }
    heap.reduce(m, u32::MAX, width as usize);
    heap.register(m);
    let [a, b] = heap.rows(m, width, false);
    let ty = Type::signed(width);
    let (a, b) = (m.let_wire("product_a", ty, a), m.let_wire("product_b", ty, b));
    let sum = m.let_wire("product", ty, Expr::Net(a).add(Expr::Net(b)));
    let wanted = type_of_interval(result);
    let product = m.reg("product_q", wanted);
    let moves = vec![Move { reg: product, next: Expr::Slice { net: sum, hi: wanted.width - 1, lo: 0 } }];
    m.items.push(Item::Clocked { reset: false, enable: None, moves });
    m.adder_gates += u64::from(FULL_ADDER * width);
    (product, result, heap.full_adders + u64::from(width))
}

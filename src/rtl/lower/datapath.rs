//! Pieces of the datapaths of units with tables and variables: burned rows, leading bits, products, shifts by a variable,
//! saturation, requantization.

use super::requantize::requantize;
use crate::arith::prices::FULL_ADDER;
use crate::int::{Interval, Scale};
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::pipe::{Pipe, type_of_interval};
use std::ops::RangeInclusive;

/// Bits of a burned table's word: several elements side by side.
const WORD_BITS: u32 = 64;
/// Adders in a row: all happens in one clock.
const ONE_STAGE: u32 = u32::MAX;

/// A net at a wider signed type, by a wire that all its readers share.
pub fn widened(m: &mut Module, net: NetId, width: u32) -> NetId {
    let ty = Type::signed(width);
    if m.ty(net) == ty {
        return net;
    }
    let name = format!("{}_w{width}", m.name_of(net));
    let known = m.nets.iter().position(|other| other.name == name);
    known.map_or_else(|| m.let_wire(&name, ty, Expr::Extend(net, width)), NetId)
}

/// A net at a type that holds every value it takes.
pub fn fitted(m: &Module, net: NetId, want: Type) -> Expr {
    let have = m.ty(net);
    if have == want {
        Expr::Net(net)
    } else if have.width >= want.width {
        Expr::Slice { net, hi: want.width - 1, lo: 0 }
    } else {
        Expr::Extend(net, want.width)
    }
}

/// A net of a type that holds every value it takes.
pub fn retyped(m: &mut Module, name: &str, net: NetId, want: Type) -> NetId {
    if m.ty(net) == want {
        return net;
    }
    let expr = fitted(m, net, want);
    m.let_wire(name, want, expr)
}

/// A register one clock behind.
pub fn register(m: &mut Module, name: &str, ty: Type, next: Expr) -> NetId {
    let reg = m.reg(name, ty);
    m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg, next }] });
    reg
}

/// A burned table whose rows hold one element of every type: the elements of the row that `index` selects. Elements lie
/// side by side in words, the first one lowest.
pub fn burned(
    m: &mut Module,
    name: &str,
    index: NetId,
    types: &[Type],
    rows: usize,
    value: impl Fn(usize, usize) -> i64,
    note: impl Fn(usize) -> String,
) -> Vec<Expr> {
    let mut words: Vec<Vec<(usize, u32)>> = Vec::new();
    let mut used = WORD_BITS;
    for (element, ty) in types.iter().enumerate() {
        if used + ty.width > WORD_BITS {
            words.push(Vec::new());
            used = 0;
        }
        if let Some(word) = words.last_mut() {
            word.push((element, used));
        }
        used += ty.width;
    }
    let width = |word: &[(usize, u32)]| word.last().map_or(1, |(element, lo)| lo + types[*element].width);
    let nets: Vec<NetId> = words
        .iter()
        .enumerate()
        .map(|(at, word)| m.wire(&format!("{name}{at}"), Type::unsigned(width(word))))
        .collect();
    let pack = |row: usize, word: &[(usize, u32)]| {
        let bits = |(element, lo): &(usize, u32)| {
            (value(row, *element) as u64 & (u64::MAX >> (64 - types[*element].width))) << lo
        };
        word.iter().map(bits).fold(0, |all, bits| all | bits)
    };
    let row = |row: usize| RomRow { words: words.iter().map(|word| pack(row, word)).collect(), note: note(row) };
    if !nets.is_empty() {
        m.items.push(Item::Rom { index, nets: nets.clone(), rows: (0..rows).map(row).collect() });
    }
    let part = |(net, element, lo): (NetId, usize, u32)| Expr::part(net, m.ty(net), lo + types[element].width - 1, lo);
    let places = words.iter().zip(&nets).flat_map(|(word, net)| word.iter().map(|(element, lo)| (*net, *element, *lo)));
    places.map(part).collect()
}

/// A register for a word of a table.
pub fn word_register(m: &mut Module, name: &str, words: &[i64]) -> NetId {
    let range = words.iter().fold(Interval::point(words[0]), |all, word| all.union(Interval::point(*word)));
    m.reg(name, type_of_interval(range))
}

/// Gives such a register `words[i]` for the index `first + i`.
pub fn look_up(m: &mut Module, reg: NetId, index: NetId, first: i64, words: &[i64]) {
    let words = words.iter().enumerate().map(|(at, word)| (first + at as i64, *word)).collect();
    m.items.push(Item::Table { reg, enable: None, index, words });
}

/// The `bits` bits of a net below bit `above`, zeros where it has none.
fn window(m: &Module, net: NetId, above: u32, bits: u32) -> Expr {
    let width = m.ty(net).width;
    let mut parts = Vec::new();
    if above > width {
        parts.push(Expr::constant(0, Type::unsigned(above - width)));
    }
    let (hi, lo) = (above.min(width), above.saturating_sub(bits));
    if hi > lo {
        parts.push(Expr::Slice { net, hi: hi - 1, lo });
    }
    if bits > above {
        parts.push(Expr::constant(0, Type::unsigned(bits - above)));
    }
    Expr::concat(parts)
}

/// Registers of an index and an exponent: the highest of `places` that is `found`, less the lowest, is the exponent, and the
/// `bits` bits below bit `above` of that place are the index. Where none is found, the lowest counts.
pub fn leading(
    m: &mut Module,
    net: NetId,
    places: RangeInclusive<u32>,
    bits: u32,
    found: impl Fn(u32) -> Expr,
    above: impl Fn(u32) -> u32,
) -> (NetId, NetId) {
    let (least, most) = (*places.start(), *places.end());
    let exponent_ty = type_of_interval(Interval::new(0, i64::from(most - least)));
    let (mut index, mut exponent) = (window(m, net, above(least), bits), Expr::constant(0, exponent_ty));
    for place in least + 1..=most {
        let found = found(place);
        index = Expr::mux(found.clone(), window(m, net, above(place), bits), index);
        exponent = Expr::mux(found, Expr::constant(i64::from(place - least), exponent_ty), exponent);
    }
    (register(m, "index", Type::unsigned(bits), index), register(m, "exponent", exponent_ty, exponent))
}

/// A registered product at the width of its range.
pub fn product(m: &mut Module, name: &str, a: NetId, b: NetId, range: Interval) -> NetId {
    m.adder_gates += u64::from(FULL_ADDER * m.ty(a).signed_width() * m.ty(b).signed_width());
    registered(m, name, [a, b], common_width(m, [a, b], range), range, Expr::mul)
}

/// A registered sum at the width of its range.
pub fn sum(m: &mut Module, name: &str, a: NetId, b: NetId, range: Interval) -> NetId {
    let width = common_width(m, [a, b], range);
    m.adder_gates += u64::from(FULL_ADDER * width);
    registered(m, name, [a, b], width, range, Expr::add)
}

/// The width that holds both operands and a result in `range`.
fn common_width(m: &Module, operands: [NetId; 2], range: Interval) -> u32 {
    operands.iter().fold(range.signed_width(), |width, net| width.max(m.ty(*net).signed_width()))
}

/// A register for two operands, joined at `width`, at the type of `range`.
fn registered(
    m: &mut Module,
    name: &str,
    operands: [NetId; 2],
    width: u32,
    range: Interval,
    join: fn(Expr, Expr) -> Expr,
) -> NetId {
    let [a, b] = operands.map(|net| Expr::Net(widened(m, net, width)));
    let exact = m.let_wire(&format!("{name}_exact"), Type::signed(width), join(a, b));
    let want = type_of_interval(range);
    register(m, name, want, Expr::part(exact, m.ty(exact), want.width - 1, 0))
}

/// A value shifted by the exponent and `least` (at least 1) more bits, rounded to nearest, halves up.
pub fn shifted(m: &mut Module, name: &str, net: NetId, exponent: NetId, least: u32) -> NetId {
    let ty = m.ty(net);
    // The last bit is dropped after one has been added.
    let fixed = (least - 1).min(ty.width - 1);
    let width = ty.width - fixed;
    let signed = Type::signed(width);
    let mut value = m.let_wire(&format!("{name}_moved"), signed, Expr::Slice { net, hi: ty.width - 1, lo: fixed });
    let exponent_ty = m.ty(exponent);
    for bit in 0..exponent_ty.width {
        let by = 1u32.checked_shl(bit).map_or(width - 1, |by| by.min(width - 1));
        if by == 0 {
            break;
        }
        let sign = Expr::Slice { net: value, hi: width - 1, lo: width - 1 };
        let far = Expr::Concat(vec![Expr::replicate(sign, by), Expr::Slice { net: value, hi: width - 1, lo: by }]);
        let far = m.let_wire(&format!("{name}_far{bit}"), signed, far);
        let expr = Expr::mux(Expr::bit_of(exponent, exponent_ty, bit), Expr::Net(far), Expr::Net(value));
        value = m.let_wire(&format!("{name}_moved{bit}"), signed, expr);
    }
    let wide = Type::signed(width + 1);
    let sum = Expr::Net(widened(m, value, wide.width)).add(Expr::constant(1, wide));
    let sum = m.let_wire(&format!("{name}_half"), wide, sum);
    m.let_wire(&format!("{name}_rounded"), signed, Expr::Slice { net: sum, hi: width, lo: 1 })
}

/// A net of an interval's type scaled, rounded and saturated as `requantize` says, as a wire; `at` numbers what leads to it.
pub fn scaled(
    m: &mut Module,
    name: &str,
    net: NetId,
    exact: Interval,
    scale: Scale,
    range: Interval,
    at: usize,
) -> NetId {
    let mut pipe = Pipe::new(m, None, ONE_STAGE);
    let value = pipe.given(net, exact, 0);
    let result = requantize(&mut pipe, value, scale, 0, range, at);
    pipe.wire(result, name)
}

/// A value clamped into a range, at the range's type.
pub fn saturated(m: &mut Module, name: &str, net: NetId, range: Interval) -> NetId {
    let (have, want) = (m.ty(net), type_of_interval(range));
    if have.width <= range.signed_width() {
        // Too narrow to leave the range.
        let wide = widened(m, net, want.width);
        return m.let_wire(name, want, Expr::Net(wide));
    }
    let limit = |value: i64| Expr::constant(value, have);
    let upper = Expr::mux(limit(range.hi()).less(Expr::Net(net)), limit(range.hi()), Expr::Net(net));
    let both = Expr::mux(Expr::Net(net).less(limit(range.lo())), limit(range.lo()), upper);
    let clamped = m.let_wire(&format!("{name}_clamped"), have, both);
    m.let_wire(name, want, Expr::Slice { net: clamped, hi: want.width - 1, lo: 0 })
}

//! Requantization in hardware: a constant multiplier where the scale is no power of two, the shift as wires, and a
//! clamp only where the proven interval leaves the range.

use super::shell::pipelined;
use super::{LowerOptions, Unit};
use crate::arith::signed_digits;
use crate::int::{Interval, Requantize, Scale};
use crate::rtl::ir::{Design, Expr, Type};
use crate::rtl::pipe::{Addend, Label, Pipe, Value, type_of_interval};

/// A unit that only requantizes.
pub fn add(unit: &Unit, op: &Requantize, design: &mut Design, options: &LowerOptions) -> u32 {
    let name = &unit.program.nodes()[unit.node].name;
    let banner = vec![format!("Requantization {name}: round to nearest (halves up), saturate to {}.", op.range)];
    pipelined(unit, design, options.stage_depth, banner, |pipe, inputs| {
        let channel = |(row, x): (usize, &Value)| requantize(pipe, *x, op.channels[row], 0, op.range, row);
        inputs.iter().enumerate().map(channel).collect()
    })
}

/// `acc` scaled, rounded and clamped into `range`; `half` is the part of the rounding constant `acc` already holds.
pub fn requantize(pipe: &mut Pipe, acc: Value, scale: Scale, half: i64, range: Interval, row: usize) -> Value {
    let exact = pipe.interval(acc);
    if exact.is_point() {
        return pipe.constant(scale.apply(exact.lo() - half).clamp(range.lo(), range.hi()));
    }
    let missing = scale.half() - half;
    let product = exact.scale(scale.multiplier) + Interval::point(missing);
    let value = if scale.multiplier == 1 && missing == 0 {
        acc
    } else {
        let label = Label {
            name: format!("prod{row}"),
            readers: 2,
            note: Some(format!("{} * acc{row}: {product}", scale.multiplier)),
        };
        multiply(pipe, acc, scale.multiplier, missing, product, label)
    };
    let rounded = product.shift(-scale.shift);
    let shifted = shift(pipe, value, scale.shift, rounded, row);
    clamp(pipe, shifted, rounded, range, row)
}

/// `constant * x + offset` by signed digits.
fn multiply(pipe: &mut Pipe, x: Value, constant: i64, offset: i64, result: Interval, label: Label) -> Value {
    let width = result.signed_width().max(pipe.interval(x).scale(constant).signed_width()) + 1;
    let mut terms: Vec<Addend> =
        signed_digits(constant).into_iter().map(|(shift, negative)| Addend { value: x, shift, negative }).collect();
    if offset != 0 {
        terms.push(Addend { value: pipe.constant(offset), shift: 0, negative: false });
    }
    // The digit of the top is positive, so a positive term leads and every other can be subtracted from it.
    terms.sort_by_key(|term| (term.negative, std::cmp::Reverse(term.shift)));
    let mut sum = terms[0];
    let mut range = pipe.interval(sum.value).shift(sum.shift as i32);
    for (index, term) in terms.iter().enumerate().skip(1) {
        let image = pipe.interval(term.value).shift(term.shift as i32);
        range = if term.negative { range - image } else { range + image };
        let last = index + 1 == terms.len();
        let part = Label { name: format!("{}_part", label.name), readers: 1, note: None };
        let (interval, label) = if last { (result, label.clone()) } else { (range, part) };
        let width = width.max(range.signed_width());
        sum = Addend { value: pipe.add(sum, *term, interval, width, label), shift: 0, negative: false };
    }
    if terms.len() == 1 {
        let at = pipe.place(&[x], 0);
        let width = width.max(pipe.width_at(x, at.0));
        let expr = pipe.operand(x, at.0, width).0.shift_left(sum.shift);
        return pipe.define(expr, 1, Type::signed(width), result, at, label);
    }
    sum.value
}

/// `x >> shift` (or `x << -shift`) at the width of its interval; wires only.
fn shift(pipe: &mut Pipe, x: Value, shift: i32, result: Interval, row: usize) -> Value {
    if result.is_point() {
        return pipe.constant(result.lo());
    }
    if shift == 0 {
        return x;
    }
    let label = Label { name: format!("r{row}"), readers: 2, note: Some(result.to_string()) };
    let at = pipe.place(&[x], 0);
    if shift < 0 {
        let width = result.signed_width().max(pipe.width_at(x, at.0));
        let expr = pipe.operand(x, at.0, width).0.shift_left(shift.unsigned_abs());
        return pipe.define(expr, 1, Type::signed(width), result, at, label);
    }
    let (lo, ty) = (shift.unsigned_abs(), type_of_interval(result));
    let mut net = pipe.net_at(x, at.0);
    if pipe.module.ty(net).width < lo + ty.width {
        net = pipe.widened(x, at.0, lo + ty.width);
    }
    pipe.define(Expr::Slice { net, hi: lo + ty.width - 1, lo }, 1, ty, result, at, label)
}

/// `x` saturated into `range`; logic only where `interval` leaves it.
fn clamp(pipe: &mut Pipe, x: Value, interval: Interval, range: Interval, row: usize) -> Value {
    let result = interval.clamp(range);
    if result.is_point() {
        return pipe.constant(result.lo());
    }
    if range.covers(interval) {
        return x;
    }
    let at = pipe.place(&[x], 1);
    let net = pipe.net_at(x, at.0);
    let have = pipe.module.ty(net);
    let want = type_of_interval(result);
    let (low, high) = (interval.lo() < range.lo(), interval.hi() > range.hi());
    // All choices of the multiplexers are plain bits of the result's width; the two ends are written as patterns.
    let end = |value: i64| Expr::constant(value & ((1 << want.width) - 1), Type::unsigned(want.width));
    let bits = |hi: u32, lo: u32| Expr::Slice { net, hi, lo };
    let inside = bits(want.width - 1, 0);
    let top = have.width - 1;
    let expr = if range == Interval::unsigned(range.width()) {
        // Bits above the range, below the sign, say that it overflows; the sign says that it underflows.
        let above = bits(top - u32::from(have.signed), range.width());
        let upper = if high { Expr::mux(above.any(), end(range.hi()), inside) } else { inside };
        if low { Expr::mux(bits(top, top), end(range.lo()), upper) } else { upper }
    } else {
        let width = pipe.width_at(x, at.0);
        let constant = |value| Expr::constant(value, Type::signed(width));
        let value = pipe.operand(x, at.0, width).0;
        let upper =
            if high { Expr::mux(constant(range.hi()).less(value.clone()), end(range.hi()), inside) } else { inside };
        if low { Expr::mux(value.less(constant(range.lo())), end(range.lo()), upper) } else { upper }
    };
    let label = Label { name: format!("sat{row}"), readers: 1, note: None };
    pipe.define(expr, 1, want, result, at, label)
}

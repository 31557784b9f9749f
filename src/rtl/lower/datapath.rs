//! Pieces of the datapaths of units that work in steps: products, shifts by a variable, saturation.

use crate::arith::prices::FULL_ADDER;
use crate::int::Interval;
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::type_of_interval;

/// A registered product at the width of its range.
pub fn product(m: &mut Module, name: &str, a: NetId, b: NetId, range: Interval) -> NetId {
    let widths = [m.ty(a), m.ty(b)].map(|ty| ty.width + u32::from(!ty.signed));
    let width = range.signed_width().max(widths[0]).max(widths[1]);
    let ty = Type::signed(width);
    let wide = [("a", a), ("b", b)].map(|(side, net)| {
        if m.ty(net) == ty { net } else { m.let_wire(&format!("{name}_{side}"), ty, Expr::Extend(net, width)) }
    });
    m.adder_gates += u64::from(FULL_ADDER * widths[0] * widths[1]);
    let exact = m.let_wire(&format!("{name}_exact"), ty, Expr::Net(wide[0]).mul(Expr::Net(wide[1])));
    let want = type_of_interval(range);
    let reg = m.reg(name, want);
    let next = if want == ty { Expr::Net(exact) } else { Expr::Slice { net: exact, hi: want.width - 1, lo: 0 } };
    m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg, next }] });
    reg
}

/// A product shifted by the exponent and `least` more bits, rounded to nearest, halves up.
pub fn shifted(m: &mut Module, lane: usize, net: NetId, exponent: NetId, least: u32) -> NetId {
    let ty = m.ty(net);
    // The last bit is dropped after one has been added.
    let fixed = (least - 1).min(ty.width - 1);
    let mut width = ty.width - fixed;
    let mut value =
        m.let_wire(&format!("moved{lane}"), Type::signed(width), Expr::Slice { net, hi: ty.width - 1, lo: fixed });
    let exponent_ty = m.ty(exponent);
    for bit in 0..exponent_ty.width {
        let by = (1 << bit).min(width - 1);
        let sign = Expr::Slice { net: value, hi: width - 1, lo: width - 1 };
        let far = m.let_wire(
            &format!("moved{lane}_far{bit}"),
            Type::signed(width),
            Expr::Concat(vec![Expr::replicate(sign, by), Expr::Slice { net: value, hi: width - 1, lo: by }]),
        );
        let expr = Expr::mux(Expr::bit_of(exponent, exponent_ty, bit), Expr::Net(far), Expr::Net(value));
        value = m.let_wire(&format!("moved{lane}_by{bit}"), Type::signed(width), expr);
    }
    width += 1;
    let wide = m.let_wire(&format!("moved{lane}_w{width}"), Type::signed(width), Expr::Extend(value, width));
    let sum = Expr::Net(wide).add(Expr::constant(1, Type::signed(width)));
    let sum = m.let_wire(&format!("half{lane}"), Type::signed(width), sum);
    m.let_wire(&format!("rounded{lane}"), Type::signed(width - 1), Expr::Slice { net: sum, hi: width - 1, lo: 1 })
}

/// A value clamped into a range, at the range's type.
pub fn saturated(m: &mut Module, lane: usize, net: NetId, range: Interval) -> NetId {
    let (have, want) = (m.ty(net), type_of_interval(range));
    let limit = |value: i64| Expr::constant(value, have);
    if have.width <= range.signed_width() {
        // Too narrow to leave the range.
        let wide = m.let_wire(
            &format!("result{lane}_w{}", want.width),
            Type::signed(want.width),
            Expr::Extend(net, want.width),
        );
        return m.let_wire(&format!("result{lane}"), want, Expr::Net(wide));
    }
    let upper = Expr::mux(limit(range.hi()).less(Expr::Net(net)), limit(range.hi()), Expr::Net(net));
    let both = Expr::mux(Expr::Net(net).less(limit(range.lo())), limit(range.lo()), upper);
    let clamped = m.let_wire(&format!("clamped{lane}"), have, both);
    m.let_wire(&format!("result{lane}"), want, Expr::Slice { net: clamped, hi: want.width - 1, lo: 0 })
}

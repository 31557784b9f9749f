//! The clock of a unit, which stops while the unit has nothing to do.
//!
//! In a language model one token is under way, and of all layers one works on it: the others need no clock. A unit is
//! awake while it is offered a vector, holds one, or offers one. Whether it is awake is sampled on the falling edge, so
//! that the gated clock has no glitches; a flow may replace the module by a cell of its library, or, where clocks must not
//! be gated, by a wire.

use super::steps::counter_type;
use crate::rtl::ir::{Design, Expr, Item, Module, Move, Type};

/// Adds the module for units that hold up to `most` vectors; returns its name.
pub fn add(design: &mut Design, top: &str, most: usize) -> String {
    let name = format!("{top}_clock_gate");
    let mut m = Module::new(&name);
    m.banner = vec![
        "The clock of a unit: it stands still while the unit is offered no vector, holds none and offers none."
            .to_owned(),
        "Sampled on the falling edge. A reset must last two clocks.".to_owned(),
        "May be replaced by a clock gate of the library, or by a wire from clk to clk_out.".to_owned(),
    ];
    m.input("clk", Type::BIT);
    let rst_n = m.input("rst_n", Type::BIT);
    let [offered, in_ready, out_valid, out_ready] =
        ["offered", "in_ready", "out_valid", "out_ready"].map(|port| m.input(port, Type::BIT));
    let out = m.output("clk_out", Type::BIT);
    m.comment("Vectors that were taken and whose results were not.");
    let ty = counter_type(most + 1);
    let held = m.reg("held", ty);
    let signed = Type::signed(ty.width + 1);
    let both = |a, b| Expr::And(vec![Expr::Net(a), Expr::Net(b)]);
    let enters = m.let_wire("enters", Type::BIT, both(offered, in_ready));
    let leaves = m.let_wire("leaves", Type::BIT, both(out_valid, out_ready));
    let wide = m.let_wire("held_wide", signed, Expr::Extend(held, signed.width));
    let one = || Expr::constant(1, signed);
    let more = m.let_wire("held_more", signed, Expr::Net(wide).add(one()));
    let less = m.let_wire("held_less", signed, Expr::Net(wide).sub(one()));
    let part = |net| Expr::Slice { net, hi: ty.width - 1, lo: 0 };
    let next = Expr::mux(Expr::Net(enters), part(more), part(less));
    let changes = Expr::Xor(vec![Expr::Net(enters), Expr::Net(leaves)]);
    let moves = vec![Move { reg: held, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(changes), moves });
    let holds = Expr::Net(held).any();
    let awake = Expr::Or(vec![Expr::Net(offered), Expr::Net(out_valid), holds, Expr::Net(rst_n).invert()]);
    let awake = m.let_wire("awake", Type::BIT, awake);
    let on = m.reg("on", Type::BIT);
    m.items.push(Item::ClockGate { enable: awake, on, out });
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    name
}

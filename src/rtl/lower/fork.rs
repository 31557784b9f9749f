//! A value that several units read: each takes the vector in its own time, and it is gone once all have.

use crate::rtl::ir::{Design, Expr, Item, Module, Move, Type};

/// The module for so many readers, added where the design has none yet; returns its name.
pub fn add(design: &mut Design, top: &str, readers: usize) -> String {
    let name = format!("{top}_fork{readers}");
    if design.module(&name).is_some() {
        return name;
    }
    let mut m = Module::new(&name);
    m.banner = vec![
        format!("One vector for {readers} readers: each takes it in its own time, and it is gone once all have."),
        "The payload goes past this module; it stays as long as in_valid does.".to_owned(),
    ];
    m.input("clk", Type::BIT);
    m.input("rst_n", Type::BIT);
    let in_valid = m.input("in_valid", Type::BIT);
    let in_ready = m.output("in_ready", Type::BIT);
    let ports: Vec<_> = (0..readers)
        .map(|at| (m.output(&format!("out{at}_valid"), Type::BIT), m.input(&format!("out{at}_ready"), Type::BIT)))
        .collect();
    let ty = Type::unsigned(readers as u32);
    let taken = m.reg("taken", ty);
    m.comment("Which readers have taken the vector that waits.");
    let done: Vec<Expr> = ports
        .iter()
        .enumerate()
        .map(|(at, (valid, ready))| {
            let had = Expr::bit_of(taken, ty, at as u32);
            m.assign(*valid, Expr::And(vec![Expr::Net(in_valid), had.clone().invert()]));
            Expr::Net(m.let_wire(&format!("done{at}"), Type::BIT, Expr::Or(vec![had, Expr::Net(*ready)])))
        })
        .collect();
    m.assign(in_ready, Expr::And(done.clone()));
    let all = Expr::Concat(done.into_iter().rev().collect());
    let next = Expr::mux(Expr::Net(in_ready), Expr::constant(0, ty), all);
    let moves = vec![Move { reg: taken, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Net(in_valid)), moves });
    design.modules.push(m);
    name
}

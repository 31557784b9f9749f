//! Where the results of a folded unit wait: a ring for a folded unit of the same pace, else still registers.

use super::{BLOCK, digit_name, split};
use crate::arith::Fold;
use crate::int::Interval;
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::type_of_interval;

/// One word per row, moved up by one whenever a row is done; `row_done` says so, `words` are the groups' results. With
/// `gate`, a module of [`row_clock`] and the clock before it, the registers stand in a module of their own, whose clock runs for
/// a row that is done.
pub fn still(
    m: &mut Module,
    fold: &Fold,
    intervals: &[Interval],
    words: &[NetId],
    row_done: Expr,
    gate: Option<(&str, NetId)>,
) -> Option<Module> {
    m.comment("Results: every row of a group enters at the end and moves up as others follow.");
    let Some((gate, clk)) = gate else {
        registers(m, fold, intervals, words, Some(row_done));
        return None;
    };
    let row_done = m.let_wire("row_done", Type::BIT, row_done);
    let row_clk = m.wire("row_clk", Type::BIT);
    let connections = [("clk", clk), ("enable", row_done), ("clk_out", row_clk)];
    m.instance(gate, "row_clock", connections.map(|(port, net)| (port.to_owned(), net)).to_vec());
    let mut results = Module::new(format!("{}_results", m.name));
    let clk = results.input("clk", Type::BIT);
    let mut connections = vec![(clk, row_clk)];
    let inside = words.iter().map(|word| {
        let net = results.input(m.name_of(*word), m.ty(*word));
        connections.push((net, *word));
        net
    });
    let inside: Vec<NetId> = inside.collect();
    registers(&mut results, fold, intervals, &inside, None);
    for (row, interval) in intervals.iter().enumerate() {
        let name = format!("y{row}");
        let outside = m.output(&name, type_of_interval(*interval));
        connections.extend(results.port(&name).map(|net| (net, outside)));
    }
    let connections = connections.into_iter().map(|(net, outside)| (results.name_of(net).to_owned(), outside));
    m.instance(&results.name, "results", connections.collect());
    Some(results)
}

/// The registers of [`still`], and the results `y0, y1, …`.
fn registers(m: &mut Module, fold: &Fold, intervals: &[Interval], words: &[NetId], enable: Option<Expr>) {
    let ty = m.ty(words[0]);
    let plain = intervals.iter().all(|interval| type_of_interval(*interval) == ty);
    let registers: Vec<NetId> = (0..intervals.len())
        .map(|row| if plain { m.output_reg(&format!("y{row}"), ty) } else { m.reg(&format!("word{row}"), ty) })
        .collect();
    let mut moves = Vec::new();
    for (group, word) in fold.groups.iter().zip(words) {
        for row in group.rows.clone() {
            let next = if row + 1 < group.rows.end { registers[row + 1] } else { *word };
            moves.push(Move { reg: registers[row], next: Expr::Net(next) });
        }
    }
    m.items.push(Item::Clocked { reset: false, enable, moves });
    if !plain {
        for (row, interval) in intervals.iter().enumerate() {
            let want = type_of_interval(*interval);
            let net = m.output(&format!("y{row}"), want);
            let word = registers[row];
            let same = want == ty;
            m.assign(net, if same { Expr::Net(word) } else { Expr::Slice { net: word, hi: want.width - 1, lo: 0 } });
        }
    }
}

/// The gate of the clock of results, one module for all units of a chip. Its name is `{top}_row_clock`.
pub fn row_clock(top: &str) -> Module {
    let mut m = Module::new(row_clock_name(top));
    m.banner = vec![
        "The clock of the results of a folded unit: it runs when a row is done, so that no result needs a multiplexer to"
            .to_owned(),
        "stay. The enable comes from registers of the same clock, early in the cycle, and is sampled on the falling edge."
            .to_owned(),
        "May be replaced by a clock gate of the library.".to_owned(),
    ];
    m.input("clk", Type::BIT);
    let enable = m.input("enable", Type::BIT);
    let out = m.output("clk_out", Type::BIT);
    let on = m.reg("on", Type::BIT);
    m.items.push(Item::ClockGate { enable, on, out });
    m
}

/// The name of [`row_clock`]'s module.
pub fn row_clock_name(top: &str) -> String {
    format!("{top}_row_clock")
}

/// When the ring of a unit turns and when it takes in results.
pub struct RingTiming {
    /// A row is done: its word enters the way into the ring.
    pub row_done: Expr,
    /// Words enter the ring, digit by digit.
    pub load: NetId,
}

/// Digits of all results, turning; a register holds one bit of the words of many rows.
pub fn ring(m: &mut Module, fold: &Fold, words: &[NetId], timing: &RingTiming) {
    let (digit, bits) = (fold.digit, fold.digit * fold.clocks);
    m.comment("Results leave their group digit by digit, the lowest first; a sign bit leaves inverted.");
    let mut entering: Vec<Vec<Expr>> = Vec::new();
    let mut moves = Vec::new();
    for (group, word) in words.iter().enumerate() {
        let code = coded(m, *word, bits);
        if fold.clocks == 1 {
            let net = m.let_wire(&format!("g{group}_code"), Type::unsigned(bits), code);
            entering.push((0..digit).map(|bit| Expr::bit_of(net, Type::unsigned(bits), bit)).collect());
            continue;
        }
        let ty = Type::unsigned(bits);
        let out = m.reg(&format!("g{group}_out"), ty);
        let rest = Expr::Slice { net: out, hi: bits - 1, lo: digit };
        let shifted = Expr::Concat(vec![Expr::constant(0, Type::unsigned(digit)), rest]);
        moves.push(Move { reg: out, next: Expr::mux(timing.row_done.clone(), code, shifted) });
        entering.push((0..digit).map(|bit| Expr::bit_of(out, ty, bit)).collect());
    }
    if !moves.is_empty() {
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
    }
    m.comment("The ring: while it is loaded words move down by a digit in every clock, then each turns by itself.");
    let mut index = 0;
    for (group, mut enter) in fold.groups.iter().zip(entering) {
        let chunks = split(group.rows.clone(), BLOCK);
        let first = index;
        let planes: Vec<Vec<NetId>> = chunks
            .iter()
            .map(|rows| {
                let ty = Type::unsigned(rows.len() as u32);
                let all = (0..bits).map(|bit| m.reg(&format!("ring{index}_b{bit}"), ty)).collect();
                index += 1;
                all
            })
            .collect();
        let mut moves = Vec::new();
        // A word comes from the rows after it, the last one's from the group.
        for (planes, rows) in planes.iter().zip(&chunks).rev() {
            let ty = Type::unsigned(rows.len() as u32);
            for bit in 0..bits - digit {
                moves.push(Move { reg: planes[bit as usize], next: Expr::Net(planes[(bit + digit) as usize]) });
            }
            for bit in 0..digit {
                let low = planes[bit as usize];
                let mut moved = vec![enter[bit as usize].clone()];
                if ty.width > 1 {
                    moved.push(Expr::Slice { net: low, hi: ty.width - 1, lo: 1 });
                }
                let next = Expr::mux(Expr::Net(timing.load), Expr::concat(moved), Expr::Net(low));
                moves.push(Move { reg: planes[(bits - digit + bit) as usize], next });
                enter[bit as usize] = Expr::bit_of(low, ty, 0);
            }
        }
        moves.reverse();
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
        for (at, (planes, rows)) in planes.iter().zip(&chunks).enumerate() {
            for bit in 0..digit {
                let ty = Type::unsigned(rows.len() as u32);
                let net = m.output(&digit_name(digit, "y", first + at, bit), ty);
                m.assign(net, Expr::Net(planes[bit as usize]));
            }
        }
    }
}

/// A word as an unsigned number of `bits` bits: a signed one with its sign bit inverted.
fn coded(m: &Module, word: NetId, bits: u32) -> Expr {
    let ty = m.ty(word);
    let mut parts = Vec::new();
    if bits > ty.width {
        parts.push(Expr::constant(0, Type::unsigned(bits - ty.width)));
    }
    if ty.signed {
        parts.push(Expr::Slice { net: word, hi: ty.width - 1, lo: ty.width - 1 }.invert());
        if ty.width > 1 {
            parts.push(Expr::Slice { net: word, hi: ty.width - 2, lo: 0 });
        }
    } else {
        parts.push(Expr::Net(word));
    }
    Expr::concat(parts)
}

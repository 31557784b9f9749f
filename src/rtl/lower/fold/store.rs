//! Where the results of a folded unit wait: a ring for a folded unit of the same pace, else still registers.

use super::{BLOCK, digit_name, split};
use crate::arith::Fold;
use crate::int::Interval;
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::type_of_interval;

/// One word per row, moved up by one whenever a row is done; `rows_done` says so, `words` are the groups' results.
pub fn still(m: &mut Module, fold: &Fold, intervals: &[Interval], words: &[NetId], rows_done: Expr) {
    let ty = m.ty(words[0]);
    let plain = intervals.iter().all(|interval| type_of_interval(*interval) == ty);
    m.comment("Results: every row of a group enters at the end and moves up as others follow.");
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
    m.items.push(Item::Clocked { reset: false, enable: Some(rows_done), moves });
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

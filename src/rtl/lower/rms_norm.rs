//! An RMS norm in steps: squares are summed some elements a clock, the root comes from a table, then the elements are scaled,
//! as many a clock.

use super::datapath::{product, saturated, shifted};
use super::steps::{Steps, choose};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::{Interval, RmsNorm};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::type_of_interval;

/// Elements that are squared, and later scaled, in a clock.
const LANES: usize = 8;

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, op: &RmsNorm, design: &mut Design, _options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let operands = unit.operands();
    let (intervals, results) = (operands[0].intervals, unit.program.intervals(unit.node + 1));
    let lanes = LANES.min(intervals.len());
    let groups = intervals.len().div_ceil(lanes) as u32;
    // Squares and their sum behind them, exponent, word; products and results behind them.
    let scaling = groups + 3;
    let total = scaling + groups + 1;
    let mut m = Module::new(&unit.module);
    m.banner = vec![
        format!(
            "Norm {}: {} elements over the root of their mean square, {lanes} a clock.",
            node.name,
            intervals.len()
        ),
        format!("Rounded to nearest (halves up), saturated to {}; {total} clocks.", op.range),
    ];
    let steps = Steps::open(&mut m, &operands, total, false);
    let group = steps.groups(&mut m, &[0, scaling], groups);
    let chosen = lane_values(&mut m, &steps.inputs[0], intervals, group, lanes);

    m.comment("Squares, and behind them their sum.");
    let square = intervals.iter().fold(0, |most, x| most.max(x.lo().unsigned_abs().max(x.hi().unsigned_abs())));
    let square = Interval::new(0, (square * square) as i64);
    let sum = Interval::new(0, op.epsilon + square.hi() * intervals.len() as i64);
    let squares: Vec<NetId> =
        chosen.iter().enumerate().map(|(lane, x)| product(&mut m, &format!("square{lane}"), *x, *x, square)).collect();
    let wide = Type::signed(sum.signed_width());
    let acc = m.reg("sum", wide);
    let mut terms: Vec<Expr> = Vec::new();
    for (lane, net) in squares.iter().enumerate() {
        terms.push(Expr::Net(m.let_wire(
            &format!("square{lane}_w{}", wide.width),
            wide,
            Expr::Extend(*net, wide.width),
        )));
    }
    m.adder_gates += u64::from(FULL_ADDER * wide.width) * (lanes as u64 + 1);
    let start = Expr::mux(steps.is(1), Expr::constant(op.epsilon, wide), Expr::Net(acc));
    let start = m.let_wire("sum_before", wide, start);
    let next = terms.into_iter().fold(Expr::Net(start), Expr::add);
    // The sum stands still once all groups are in it.
    let adding = Expr::or((1..=groups).map(|at| steps.is(at)).collect());
    m.items.push(Item::Clocked { reset: false, enable: Some(adding), moves: vec![Move { reg: acc, next }] });

    let first = RmsNorm::exponent(op.epsilon);
    let (word, exponent) = root(&mut m, op, acc, sum, first);

    m.comment("Products with that word, and behind them the results.");
    let scale = Interval::new(0, op.table.iter().copied().max().unwrap_or(1));
    let range = intervals.iter().fold(intervals[0], |all, one| all.union(*one));
    let product_range = range.scale(scale.hi()).union(Interval::point(0));
    for (lane, x) in chosen.iter().enumerate() {
        let net = product(&mut m, &format!("scaled{lane}"), *x, word, product_range);
        let rounded = shifted(&mut m, lane, net, exponent, op.shift + first);
        let result = saturated(&mut m, lane, rounded, op.range.union(Interval::point(0)));
        for at in 0..groups {
            let element = at as usize * lanes + lane;
            let Some(interval) = results.get(element) else { continue };
            let ty = type_of_interval(*interval);
            if interval.is_point() {
                let net = m.output(&format!("y{element}"), ty);
                m.assign(net, Expr::constant(interval.lo(), ty));
                continue;
            }
            let y = m.output_reg(&format!("y{element}"), ty);
            let moves = vec![Move { reg: y, next: Expr::Net(result) }];
            let enable = Some(steps.is(scaling + 1 + at));
            m.items.push(Item::Clocked { reset: false, enable, moves });
        }
    }
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

/// The element of every lane whose turn it is, at one width.
fn lane_values(m: &mut Module, inputs: &[NetId], intervals: &[Interval], group: NetId, lanes: usize) -> Vec<NetId> {
    let width = intervals.iter().map(|x| x.signed_width()).max().unwrap_or(1);
    let ty = Type::signed(width);
    m.comment("The elements whose turn it is.");
    let wide: Vec<Expr> = inputs
        .iter()
        .enumerate()
        .map(|(at, net)| {
            if m.ty(*net) == ty {
                return Expr::Net(*net);
            }
            Expr::Net(m.let_wire(&format!("x{at}_w{width}"), ty, Expr::Extend(*net, width)))
        })
        .collect();
    (0..lanes)
        .map(|lane| {
            // A lane beyond the last element of the last group adds nothing.
            let groups = inputs.len().div_ceil(lanes);
            let value = |group: usize| wide.get(group * lanes + lane).cloned().unwrap_or(Expr::constant(0, ty));
            let values: Vec<Expr> = (0..groups).map(value).collect();
            let expr = choose(m, group, &values);
            m.let_wire(&format!("lane{lane}"), ty, expr)
        })
        .collect()
}

/// The table's word for a sum, two clocks after the sum, and the sum's exponent less the least there is.
fn root(m: &mut Module, op: &RmsNorm, acc: NetId, sum: Interval, first: u32) -> (NetId, NetId) {
    m.comment("Bits below the leading pair of the sum select a word; how far that pair is up is the exponent.");
    let last = RmsNorm::exponent(sum.hi());
    let index_ty = Type::unsigned(op.index_bits);
    let exponent_ty = Type::unsigned(u32::BITS - (last - first).max(1).leading_zeros());
    let width = m.ty(acc).width;
    let pair = |e: u32| Expr::Slice { net: acc, hi: (2 * e + 1).min(width - 1), lo: 2 * e };
    let index_of = |e: u32| {
        // The topmost bits of a number of 2e + 2 bits; its top bit may lie above what the sum can reach.
        let (hi, bits) = (2 * e + 1, op.index_bits);
        let mut parts = Vec::new();
        if hi > width - 1 {
            parts.push(Expr::constant(0, Type::unsigned(hi - width + 1)));
        }
        let lo = (hi + 1).saturating_sub(bits);
        parts.push(Expr::Slice { net: acc, hi: hi.min(width - 1), lo });
        if hi + 1 < bits {
            parts.push(Expr::constant(0, Type::unsigned(bits - hi - 1)));
        }
        Expr::concat(parts)
    };
    let (mut index, mut exponent) = (index_of(first), Expr::constant(0, exponent_ty));
    for e in first + 1..=last {
        let found = pair(e).any();
        index = Expr::mux(found.clone(), index_of(e), index);
        exponent = Expr::mux(found, Expr::constant(i64::from(e - first), exponent_ty), exponent);
    }
    let index_reg = m.reg("index", index_ty);
    let exponent_reg = m.reg("exponent", exponent_ty);
    let moves = vec![Move { reg: index_reg, next: index }, Move { reg: exponent_reg, next: exponent }];
    m.items.push(Item::Clocked { reset: false, enable: None, moves });
    let range = op.table.iter().fold(Interval::point(op.table[0]), |all, word| all.union(Interval::point(*word)));
    let word = m.reg("root", type_of_interval(range));
    let base = 1 << (op.index_bits - 2);
    let words = op.table.iter().enumerate().map(|(at, word)| (base + at as i64, *word)).collect();
    m.items.push(Item::Table { reg: word, enable: None, index: index_reg, words });
    (word, exponent_reg)
}

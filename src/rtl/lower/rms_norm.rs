//! An RMS norm in steps: squares are summed some elements a clock, the root comes from a table, then the elements are scaled,
//! as many a clock.

use super::datapath::{leading, looked_up, product, saturated, shifted, widened};
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
    let chosen = lane_values(&mut m, &steps.handshake.inputs[0], intervals, group, lanes);

    m.comment("Squares, and behind them their sum.");
    let square = intervals.iter().fold(0, |most, x| most.max(x.lo().unsigned_abs().max(x.hi().unsigned_abs())));
    let square = Interval::new(0, (square * square) as i64);
    let sum = Interval::new(0, op.epsilon + square.hi() * intervals.len() as i64);
    let squares: Vec<NetId> =
        chosen.iter().enumerate().map(|(lane, x)| product(&mut m, &format!("square{lane}"), *x, *x, square)).collect();
    let wide = Type::signed(sum.signed_width());
    let acc = m.reg("sum", wide);
    let terms: Vec<NetId> = squares.iter().map(|net| widened(&mut m, *net, wide.width)).collect();
    m.adder_gates += u64::from(FULL_ADDER * wide.width) * (lanes as u64 + 1);
    let start = Expr::mux(steps.is(&m, 1), Expr::constant(op.epsilon, wide), Expr::Net(acc));
    let start = m.let_wire("sum_before", wide, start);
    let next = terms.into_iter().map(Expr::Net).fold(Expr::Net(start), Expr::add);
    // The sum stands still once all groups are in it.
    let adding = Expr::or((1..=groups).map(|at| steps.is(&m, at)).collect());
    m.items.push(Item::Clocked { reset: false, enable: Some(adding), moves: vec![Move { reg: acc, next }] });

    let first = RmsNorm::exponent(op.epsilon);
    let (word, exponent) = root(&mut m, op, acc, sum, first);

    m.comment("Products with that word, and behind them the results.");
    let scale = Interval::new(0, op.table.iter().copied().max().unwrap_or(1));
    let range = intervals.iter().fold(intervals[0], |all, one| all.union(*one));
    let product_range = range.scale(scale.hi()).union(Interval::point(0));
    for (lane, x) in chosen.iter().enumerate() {
        let net = product(&mut m, &format!("scaled{lane}"), *x, word, product_range);
        let rounded = shifted(&mut m, &format!("lane{lane}"), net, exponent, op.shift + first);
        let result = saturated(&mut m, &format!("result{lane}"), rounded, op.range.union(Interval::point(0)));
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
            let enable = Some(steps.is(&m, scaling + 1 + at));
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
    let wide: Vec<Expr> = inputs.iter().map(|net| Expr::Net(widened(m, *net, width))).collect();
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
    let width = m.ty(acc).width;
    let pair = |e: u32| Expr::Slice { net: acc, hi: (2 * e + 1).min(width - 1), lo: 2 * e }.any();
    let places = first..=RmsNorm::exponent(sum.hi());
    let (index, exponent) = leading(m, acc, places, op.index_bits, pair, |e| 2 * e + 2);
    (looked_up(m, "root", index, 1 << (op.index_bits - 2), &op.table), exponent)
}

//! An RMS norm in steps: squares are summed some elements a clock, the root comes from a table, then the elements are scaled,
//! as many a clock, by the same multipliers.

use super::datapath::{fitted, leading, look_up, product, saturated, shifted, widened, word_register};
use super::steps::{Kind, Steps};
use super::turns::{Turns, chosen};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::{Interval, RmsNorm};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::type_of_interval;

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, op: &RmsNorm, design: &mut Design, _options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let operands = unit.operands();
    let (intervals, results) = (operands[0].intervals, unit.program.intervals(unit.node + 1));
    let turning: Vec<usize> = (0..intervals.len()).filter(|element| !results[*element].is_point()).collect();
    let turns = Turns::new(&turning, unit.slowest);
    // Squares and their sum behind them, exponent, word; products and results behind them.
    let scaling = turns.count() + 3;
    let total = scaling + turns.count() + 1;
    let mut m = Module::new(&unit.module);
    m.banner = vec![
        format!("Norm {}: {} elements over the root of their mean square.", node.name, intervals.len()),
        format!("Rounded to nearest (halves up), saturated to {}.", op.range),
        turns.text(total),
    ];
    let steps = Steps::open(&mut m, &operands, total, Kind::Plain);
    let turn = steps.turns(&mut m, &[0, scaling], turns.count());
    m.comment("All squares are in the sum: what follows is scaled.");
    let summed = steps.past(&mut m, "summed", turns.count());
    let ranges = Ranges::of(op, intervals);
    let word = word_register(&mut m, "root", &op.table);
    let products = products(&mut m, &turns, [turn, summed, word], &steps.handshake.inputs[0], &ranges);
    let sum = sum(&mut m, op, &steps, summed, &products, &ranges);
    let first = RmsNorm::exponent(op.epsilon);
    let exponent = root(&mut m, op, sum, ranges.sum, word);

    m.comment("The products, shifted by the exponent.");
    let result = |(lane, net): (usize, &NetId)| {
        let rounded = shifted(&mut m, &format!("lane{lane}"), *net, exponent, op.shift + first);
        saturated(&mut m, &format!("result{lane}"), rounded, op.range.union(Interval::point(0)))
    };
    let lanes: Vec<NetId> = products.iter().enumerate().map(result).collect();
    turns.store(&mut m, &steps, scaling + 1, results, |lane, _| lanes[lane]);
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

/// Ranges of what lies between the operand and the result.
struct Ranges {
    square: Interval,
    sum: Interval,
    /// Of a square, and of an element times a word of the table.
    product: Interval,
}

impl Ranges {
    fn of(op: &RmsNorm, intervals: &[Interval]) -> Self {
        let most = intervals.iter().fold(0, |most, x| most.max(x.lo().unsigned_abs().max(x.hi().unsigned_abs())));
        let square = Interval::new(0, (most * most) as i64);
        let all = intervals.iter().fold(Interval::point(0), |all, one| all.union(*one));
        let scaled = all.scale(op.table.iter().copied().max().unwrap_or(1));
        let sum = Interval::new(0, op.epsilon + square.hi() * intervals.len() as i64);
        Self { square, sum, product: square.union(scaled) }
    }
}

/// The registered product of every lane: of the element whose turn it is with itself, and later with the table's word.
fn products(
    m: &mut Module,
    turns: &Turns,
    [turn, summed, word]: [NetId; 3],
    inputs: &[NetId],
    ranges: &Ranges,
) -> Vec<NetId> {
    m.comment("Squares of the elements whose turn it is; later, their products with the table's word.");
    let mut of_lane = |(lane, elements): (usize, &[usize])| {
        let mut nets: Vec<NetId> = elements.iter().map(|element| inputs[*element]).collect();
        if elements.len() < turns.count() as usize {
            // A lane that is through adds nothing.
            let ty = m.ty(nets[0]);
            let nothing = m.let_wire(&format!("nothing{lane}"), ty, Expr::constant(0, ty));
            nets.resize(turns.count() as usize, nothing);
        }
        let x = chosen(m, &format!("lane{lane}"), turn, &nets);
        let width = [x, word].map(|net| m.ty(net).signed_width());
        let width = width[0].max(width[1]);
        let [own, scale] = [x, word].map(|net| Expr::Net(widened(m, net, width)));
        let by = m.let_wire(&format!("by{lane}"), Type::signed(width), Expr::mux(Expr::Net(summed), scale, own));
        product(m, &format!("product{lane}"), x, by, ranges.product)
    };
    turns.lanes().map(&mut of_lane).collect()
}

/// The sum of squares, which stands still once all are in it.
fn sum(m: &mut Module, op: &RmsNorm, steps: &Steps, summed: NetId, products: &[NetId], ranges: &Ranges) -> NetId {
    m.comment("Behind the squares their sum.");
    let wide = Type::signed(ranges.sum.signed_width());
    let sum = m.reg("sum", wide);
    let term = |(lane, net): (usize, &NetId)| {
        let ty = type_of_interval(ranges.square);
        let square = fitted(m, *net, ty);
        let square = m.let_wire(&format!("square{lane}"), ty, square);
        widened(m, square, wide.width)
    };
    let terms: Vec<NetId> = products.iter().enumerate().map(term).collect();
    m.adder_gates += u64::from(FULL_ADDER * wide.width) * terms.len() as u64;
    let start = Expr::mux(steps.is(m, 1), Expr::constant(op.epsilon, wide), Expr::Net(sum));
    let start = m.let_wire("sum_before", wide, start);
    let next = terms.into_iter().map(Expr::Net).fold(Expr::Net(start), Expr::add);
    let adds = Expr::And(vec![Expr::Net(steps.handshake.run), Expr::Net(summed).invert()]);
    m.items.push(Item::Clocked { reset: false, enable: Some(adds), moves: vec![Move { reg: sum, next }] });
    sum
}

/// Selects the table's word, two clocks after the sum; the sum's exponent less the least there is.
fn root(m: &mut Module, op: &RmsNorm, sum: NetId, range: Interval, word: NetId) -> NetId {
    m.comment("Bits below the leading pair of the sum select a word; how far that pair is up is the exponent.");
    let width = m.ty(sum).width;
    let pair = |e: u32| Expr::Slice { net: sum, hi: (2 * e + 1).min(width - 1), lo: 2 * e }.any();
    let places = RmsNorm::exponent(op.epsilon)..=RmsNorm::exponent(range.hi());
    let (index, exponent) = leading(m, sum, places, op.index_bits, pair, |e| 2 * e + 2);
    look_up(m, word, index, 1 << (op.index_bits - 2), &op.table);
    exponent
}

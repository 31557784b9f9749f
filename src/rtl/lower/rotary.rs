//! Rotary positions in steps: a head a clock, its pairs side by side, turned by the cosines and sines of the position.

use super::datapath::{burned, register, widened};
use super::requantize::requantize;
use super::steps::{Steps, choose};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::{IntMatrix, Interval, Rotary, Scale};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::{Pipe, type_of_interval};

/// Adders in a row: all that follows a sum happens in its clock.
const ONE_STAGE: u32 = u32::MAX;

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, op: &Rotary, design: &mut Design, _options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let operands = unit.operands();
    let (intervals, results) = (operands[0].intervals, unit.program.intervals(unit.node + 1));
    let dim = 2 * op.cos.cols();
    let heads = (intervals.len() / dim) as u32;
    // Angles, products, results, one behind the other.
    let total = heads + 2;
    let mut m = Module::new(&unit.module);
    m.banner = vec![
        format!(
            "Rotary {}: {heads} heads of {dim} elements, a head a clock; pair i is elements i and i + {}.",
            node.name,
            dim / 2
        ),
        format!("Turned by the angles of the position, up to {} of them.", op.cos.rows()),
        format!("Rounded to nearest (halves up), saturated to {}; {total} clocks.", op.range),
    ];
    let steps = Steps::open(&mut m, &operands, total, true);
    let group = steps.groups(&mut m, &[1], heads);
    let position = steps.handshake.position(&mut m, op.cos.rows(), steps.done);
    let cos = angles(&mut m, "cos", position, &op.cos);
    let sin = angles(&mut m, "sin", position, &op.sin);

    m.comment("The head whose turn it is, at one width.");
    let width = intervals.iter().map(|x| x.signed_width()).max().unwrap_or(1);
    let ty = Type::signed(width);
    let element = |m: &mut Module, at: usize| Expr::Net(widened(m, steps.handshake.inputs[0][at], width));
    let head: Vec<NetId> = (0..dim)
        .map(|at| {
            let values: Vec<Expr> = (0..heads as usize).map(|head| element(&mut m, head * dim + at)).collect();
            let expr = choose(&m, group, &values);
            m.let_wire(&format!("head{at}"), ty, expr)
        })
        .collect();

    m.comment("Every pair turned.");
    let sums = op.sums(intervals).unwrap_or_default();
    let sum = sums.iter().fold(Interval::point(0), |all, one| all.union(*one));
    let turned: Vec<NetId> = (0..dim)
        .map(|at| {
            let (partner, is_second) = op.partner(at);
            let pair = at.min(partner);
            turn(&mut m, at, [head[at], head[partner]], [cos[pair], sin[pair]], is_second, sum)
        })
        .collect();

    m.comment("Behind them the results: each channel by its own shift.");
    for (at, turned) in turned.into_iter().enumerate() {
        // Heads whose channel has the same scale share its logic.
        let mut known: Vec<(Scale, NetId)> = Vec::new();
        for head in 0..heads {
            let channel = head as usize * dim + at;
            let scale = op.channels[channel];
            let result = match known.iter().find(|(other, _)| *other == scale) {
                Some((_, net)) => *net,
                None => {
                    let net = scaled(&mut m, at, known.len(), turned, sum, scale, op.range);
                    known.push((scale, net));
                    net
                }
            };
            let want = type_of_interval(results[channel]);
            let y = m.output_reg(&format!("y{channel}"), want);
            let next = fitted(&m, result, want);
            let enable = Some(steps.is(&m, head + 2));
            m.items.push(Item::Clocked { reset: false, enable, moves: vec![Move { reg: y, next }] });
        }
    }
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

/// The registered words of a burned table's row.
fn angles(m: &mut Module, name: &str, position: NetId, table: &IntMatrix) -> Vec<NetId> {
    let range = table.data().iter().fold(Interval::point(0), |all, word| all.union(Interval::point(i64::from(*word))));
    let bits = range.signed_width();
    let types = vec![Type::signed(bits); table.cols()];
    m.comment(format!("Table of {name}, {} words of {bits} bits at every position.", table.cols()));
    let value = |row: usize, pair: usize| i64::from(table.row(row)[pair]);
    let parts = burned(m, &format!("{name}_word"), position, &types, table.rows(), value, |_| String::new());
    let name_of = |pair: usize| format!("{name}{pair}");
    parts.into_iter().enumerate().map(|(pair, part)| register(m, &name_of(pair), Type::signed(bits), part)).collect()
}

/// `own · cos ∓ other · sin`, registered.
fn turn(m: &mut Module, at: usize, pair: [NetId; 2], angle: [NetId; 2], is_second: bool, sum: Interval) -> NetId {
    let width = sum.signed_width();
    let ty = Type::signed(width);
    let widths = [m.ty(pair[0]).width, m.ty(angle[0]).width];
    m.adder_gates += u64::from(2 * FULL_ADDER * widths[0] * widths[1] + FULL_ADDER * width);
    let mut term =
        |net: NetId, angle: NetId| Expr::Net(widened(m, net, width)).mul(Expr::Net(widened(m, angle, width)));
    let (own, other) = (term(pair[0], angle[0]), term(pair[1], angle[1]));
    let next = if is_second { own.add(other) } else { own.sub(other) };
    register(m, &format!("turned{at}"), ty, next)
}

/// A sum scaled, rounded and saturated, as a wire.
fn scaled(
    m: &mut Module,
    at: usize,
    variant: usize,
    net: NetId,
    sum: Interval,
    scale: Scale,
    range: Interval,
) -> NetId {
    let mut pipe = Pipe::new(m, None, ONE_STAGE);
    let value = pipe.given(net, sum, 0);
    let result = requantize(&mut pipe, value, scale, 0, range, at);
    pipe.wire(result, &format!("result{at}_scale{variant}"))
}

/// A net at a type that holds every value it takes.
fn fitted(m: &Module, net: NetId, want: Type) -> Expr {
    let have = m.ty(net);
    if have == want {
        Expr::Net(net)
    } else if have.width >= want.width {
        Expr::Slice { net, hi: want.width - 1, lo: 0 }
    } else {
        Expr::Extend(net, want.width)
    }
}

//! Rotary positions in steps: a pair in every lane, turned by the cosine and sine of the position.

use super::datapath::{burned, register, widened};
use super::steps::{Kind, Steps};
use super::turns::{Turns, chosen};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::{IntMatrix, Interval, Rotary};
use crate::rtl::ir::{Design, Expr, Module, NetId, Type};

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, op: &Rotary, design: &mut Design, _options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let operands = unit.operands();
    let (intervals, results) = (operands[0].intervals, unit.program.intervals(unit.node + 1));
    let pairs = op.cos.cols();
    let turns = turns_of(op, intervals.len(), unit.slowest);
    // Angles, products, results, one behind the other.
    let total = turns.count() + 2;
    let mut m = Module::new(&unit.module);
    m.banner = vec![
        format!(
            "Rotary {}: {} heads of {} elements; pair i is elements i and i + {pairs}.",
            node.name,
            intervals.len() / pairs / 2,
            2 * pairs
        ),
        format!("Turned by the angles of the position, up to {} of them.", op.cos.rows()),
        format!("Rounded to nearest (halves up), saturated to {}.", op.range),
        turns.text(total),
    ];
    let steps = Steps::open(&mut m, &operands, total, Kind::Remembers);
    let turn = steps.turns(&mut m, &[1], turns.count());
    let position = steps.handshake.position(&mut m, op.cos.rows(), steps.done);
    let cos = angles(&mut m, "cos", position, &op.cos);
    let sin = angles(&mut m, "sin", position, &op.sin);

    m.comment("The pairs whose turn it is, and behind them what they turn to.");
    let sums = op.sums(intervals).unwrap_or_default();
    let sum = sums.iter().fold(Interval::point(0), |all, one| all.union(*one));
    let mut pick = |name: String, nets: Vec<NetId>| chosen(&mut m, &name, turn, &nets);
    let inputs = &steps.handshake.inputs[0];
    let mut elements = Vec::new();
    let mut angles_of_lane = Vec::new();
    for (lane, own) in turns.lanes() {
        elements.push(pick(format!("lane{lane}"), own.iter().map(|element| inputs[*element]).collect()));
        let angle = |table: &[NetId]| own.iter().map(|element| table[element % (2 * pairs) % pairs]).collect();
        angles_of_lane
            .push([pick(format!("cos_of_lane{lane}"), angle(&cos)), pick(format!("sin_of_lane{lane}"), angle(&sin))]);
    }
    // Lanes stand in pairs, like elements.
    let turned: Vec<NetId> = (0..elements.len())
        .map(|lane| {
            let pair = [elements[lane], elements[lane ^ 1]];
            turn_pair(&mut m, lane, pair, angles_of_lane[lane], lane % 2 == 1, sum)
        })
        .collect();
    m.comment("The results: each channel by its own shift.");
    let scaled = turns.scaled(&mut m, &turned, sum, &op.channels, op.range);
    turns.store(&mut m, &steps, 2, results, |lane, element| scaled[lane][&op.channels[element]]);
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

/// Two lanes for the elements of a pair; pairs of one angle, and of one shift among these, one after the other.
fn turns_of(op: &Rotary, elements: usize, slowest: u32) -> Turns {
    let pairs = op.cos.cols();
    let mut firsts: Vec<usize> = (0..elements).filter(|element| !op.partner(*element).1).collect();
    firsts.sort_by_key(|first| (first % (2 * pairs), op.channels[*first], op.channels[first + pairs]));
    Turns::new(&firsts, slowest).beside(|first| first + pairs)
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
fn turn_pair(m: &mut Module, at: usize, pair: [NetId; 2], angle: [NetId; 2], is_second: bool, sum: Interval) -> NetId {
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

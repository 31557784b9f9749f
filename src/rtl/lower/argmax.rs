//! Argmax as a tournament: neighbours meet, the larger score goes on with its index, the left one wins a tie. In steps, the
//! best of a few neighbours meets the best of those before them.

use super::datapath::{retyped, widened};
use super::shell::pipelined;
use super::steps::{Kind, Steps};
use super::turns::{chosen, most_turns};
use super::{LowerOptions, Unit};
use crate::int::{Argmax, Interval};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::{Label, Pipe, Value, type_of_interval};

/// A score and the index it came with.
#[derive(Clone, Copy)]
struct Entry {
    score: Value,
    index: Value,
}

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, argmax: Argmax, design: &mut Design, options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let scores = unit.program.intervals(unit.values().0);
    let kept = if argmax.keep_scores { "; the scores follow as y1, y2, ..." } else { "" };
    let banner = vec![format!(
        "Argmax {}: y0 is the index of the largest of {} scores, the lowest among equals{kept}.",
        node.name,
        scores.len()
    )];
    let width = scores.iter().map(|x| x.signed_width()).max().unwrap_or(1);
    let index_width = Interval::new(0, scores.len() as i64 - 1).signed_width();
    pipelined(unit, design, options.stage_depth, banner, |pipe, inputs| {
        let best = tournament(pipe, inputs, width, index_width);
        let scores = if argmax.keep_scores { inputs } else { &[] };
        std::iter::once(best.index).chain(scores.iter().copied()).collect()
    })
}

/// The best of `scores` and its index among them.
fn tournament(pipe: &mut Pipe, scores: &[Value], width: u32, index_width: u32) -> Entry {
    let mut round: Vec<Entry> = Vec::new();
    for (index, score) in scores.iter().enumerate() {
        round.push(Entry { score: *score, index: pipe.constant(index as i64) });
    }
    let mut matches = 0;
    while round.len() > 1 {
        let mut next = Vec::new();
        for pair in round.chunks(2) {
            next.push(match pair {
                [left, right] => {
                    matches += 1;
                    play(pipe, *left, *right, width, index_width, matches - 1)
                }
                _ => pair[0],
            });
        }
        round = next;
    }
    round[0]
}

/// Adds the unit of a program whose vectors come one after the other, and returns its latency.
///
/// In a turn the lanes have neighbours, so that their number and the turn are the index; lanes are a power of two. A lane
/// that is through shows one of its scores again, which cannot be better than the best of the turns before.
pub fn add_in_steps(unit: &Unit, argmax: Argmax, design: &mut Design, options: &LowerOptions) -> u32 {
    let operands = unit.operands();
    let (intervals, results) = (operands[0].intervals, unit.program.intervals(unit.values().1));
    let lanes = intervals.len().div_ceil(most_turns(unit.slowest)).next_power_of_two();
    let turns = intervals.len().div_ceil(lanes) as u32;
    // Registers of the tournament; behind them the best so far.
    let stages = lanes.ilog2().div_ceil(options.stage_depth.max(1)).max(1);
    let total = turns + stages;
    let mut m = Module::new(&unit.module);
    let kept = if argmax.keep_scores { "; the scores follow from where they lie" } else { "" };
    m.banner = vec![
        format!(
            "Argmax {}: y0 is the index of the largest of {} scores, the lowest among equals{kept}.",
            unit.program.nodes()[unit.node].name,
            intervals.len()
        ),
        format!("In steps: {lanes} neighbours a clock, {total} clocks."),
    ];
    let kind = if argmax.keep_scores { Kind::Passes } else { Kind::Plain };
    let steps = Steps::open(&mut m, &operands, total, kind);
    let inputs = &steps.handshake.inputs[0];
    let y = type_of_interval(results[0]);
    if intervals.len() == 1 {
        let y0 = m.output("y0", y);
        m.assign(y0, Expr::constant(0, y));
    } else {
        let y0 = m.output_reg("y0", y);
        let step = steps.turns(&mut m, &[0], turns);
        let range = intervals.iter().copied().reduce(Interval::union).unwrap_or(Interval::point(0));
        m.comment("The scores whose turn it is.");
        let neighbours: Vec<NetId> = (0..lanes)
            .map(|lane| {
                let own: Vec<NetId> = inputs.iter().copied().skip(lane).step_by(lanes).collect();
                let score = chosen(&mut m, &format!("lane{lane}"), step, &own);
                retyped(&mut m, &format!("score{lane}"), score, type_of_interval(range))
            })
            .collect();
        let [score, lane, turn] = winner(&mut m, &neighbours, range, (step, total), options);
        let index = vec![Expr::part(turn, m.ty(turn), y.width - lanes.ilog2() - 1, 0)];
        let index = index.into_iter().chain((lanes > 1).then_some(Expr::Net(lane))).collect();
        best(&mut m, &steps, stages, score, (y0, Expr::concat(index)));
    }
    if argmax.keep_scores {
        for (at, x) in inputs.iter().enumerate() {
            let y = m.output(&format!("y{}", at + 1), m.ty(*x));
            m.assign(y, Expr::Net(*x));
        }
    }
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

/// Registers of the best score of a turn, its lane, and the step that was; `step` is below the given count.
fn winner(
    m: &mut Module,
    neighbours: &[NetId],
    range: Interval,
    (step, total): (NetId, u32),
    options: &LowerOptions,
) -> [NetId; 3] {
    let mut pipe = Pipe::new(m, None, options.stage_depth);
    let scores: Vec<Value> = neighbours.iter().map(|net| pipe.given(*net, range, 0)).collect();
    let step = pipe.given(step, Interval::new(0, i64::from(total) - 1), 0);
    let index_width = Interval::new(0, scores.len() as i64 - 1).signed_width();
    let best = tournament(&mut pipe, &scores, range.signed_width(), index_width);
    let mut nets = [neighbours[0]; 3];
    pipe.finish(&[best.score, best.index, step], |m, at, ty, is_reg| {
        let name = ["turn_best", "turn_lane", "turn"][at];
        nets[at] = if is_reg { m.reg(name, ty) } else { m.wire(name, ty) };
        nets[at]
    });
    nets
}

/// Keeps the best of all turns so far, the first of which is there in step `first`; what comes before does not matter.
fn best(m: &mut Module, steps: &Steps, first: u32, score: NetId, (y, index): (NetId, Expr)) {
    m.comment("The best of the turns so far.");
    let ty = m.ty(score);
    let best = m.reg("best", ty);
    let width = ty.signed_width();
    let better = Expr::Net(widened(m, best, width)).less(Expr::Net(widened(m, score, width)));
    let better = Expr::And(vec![steps.is(m, 0).invert(), better]);
    let enable = Some(Expr::Or(vec![steps.is(m, first), better]));
    let moves = vec![Move { reg: best, next: Expr::Net(score) }, Move { reg: y, next: index }];
    m.items.push(Item::Clocked { reset: false, enable, moves });
}

fn play(pipe: &mut Pipe, left: Entry, right: Entry, width: u32, index_width: u32, game: usize) -> Entry {
    let at = pipe.place(&[left.score, right.score, left.index, right.index], 1);
    let bit = Interval::new(0, 1);
    let less = pipe.operand(left.score, at.0, width).0.less(pipe.operand(right.score, at.0, width).0);
    let label = |name: &str, readers| Label { name: format!("{name}{game}"), readers, note: None };
    let wins = pipe.define(less, 8, Type::BIT, bit, at, label("right_wins", 2));
    let wins = Expr::Net(pipe.net_at(wins, at.0));
    let mut choose = |a: Value, b: Value, width: u32, name: &str| {
        let interval = pipe.interval(a).union(pipe.interval(b));
        let expr = Expr::mux(wins.clone(), pipe.operand(b, at.0, width).0, pipe.operand(a, at.0, width).0);
        pipe.define(expr, 8, Type::signed(width), interval, at, label(name, 2))
    };
    let score = choose(left.score, right.score, width, "best");
    let index = choose(left.index, right.index, index_width, "index");
    Entry { score, index }
}

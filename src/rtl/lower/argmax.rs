//! Argmax as a tournament: neighbours meet, the larger score goes on with its index, the left one wins a tie.

use super::shell::pipelined;
use super::{LowerOptions, Unit};
use crate::int::{Argmax, Interval};
use crate::rtl::ir::{Design, Expr, Type};
use crate::rtl::pipe::{Label, Pipe, Value};

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
        let mut round: Vec<Entry> = Vec::new();
        for (index, score) in inputs.iter().enumerate() {
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
        let scores = if argmax.keep_scores { inputs } else { &[] };
        std::iter::once(round[0].index).chain(scores.iter().copied()).collect()
    })
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

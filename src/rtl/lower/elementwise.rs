//! Elementwise sums and products of two vectors, with the requantization that follows: all elements at once, or in steps.

use super::datapath::{product, sum};
use super::requantize::requantize;
use super::shell::pipelined;
use super::steps::{Kind, Steps};
use super::turns::{Turns, chosen};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::Interval;
use crate::rtl::ir::{Design, Module, NetId, Type};
use crate::rtl::lower::linear::requantization_text;
use crate::rtl::pipe::{Addend, Label, Pipe, Value};

/// What happens to a pair of elements.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pairwise {
    Add,
    Multiply,
}

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, kind: Pairwise, design: &mut Design, options: &LowerOptions) -> u32 {
    let exact = unit.program.intervals(unit.node + 1);
    let banner = banner(unit, kind, exact.len());
    pipelined(unit, design, options.stage_depth, banner, |pipe, inputs| {
        let (left, right) = inputs.split_at(exact.len());
        let pair = |(row, (a, b)): (usize, (&Value, &Value))| {
            let interval = exact[row];
            let label =
                |name: &str| Label { name: format!("{name}{row}"), readers: 2, note: Some(interval.to_string()) };
            let value = if interval.is_point() {
                pipe.constant(interval.lo())
            } else if kind == Pairwise::Add {
                let [a, b] = [a, b].map(|value| Addend { value: *value, shift: 0, negative: false });
                pipe.add(a, b, interval, interval.signed_width(), label("sum"))
            } else {
                multiply(pipe, *a, *b, interval, label("product"))
            };
            match unit.requantize {
                Some(op) => requantize(pipe, value, op.channels[row], 0, op.range, row),
                None => value,
            }
        };
        left.iter().zip(right).enumerate().map(pair).collect()
    })
}

/// Adds the unit of a program whose vectors come one after the other, and returns its latency.
pub fn add_in_steps(unit: &Unit, kind: Pairwise, design: &mut Design) -> u32 {
    let (exact, results) = (unit.program.intervals(unit.node + 1), unit.program.intervals(unit.values().1));
    let operands = unit.operands();
    let mut turning: Vec<usize> = (0..exact.len()).filter(|element| !results[*element].is_point()).collect();
    // Elements of one scale, one after the other, share what applies it.
    turning.sort_by_key(|element| unit.requantize.map(|op| op.channels[*element]));
    let turns = Turns::new(&turning, unit.slowest);
    // Sums or products, and behind them the results.
    let total = turns.count() + 1;
    let mut m = Module::new(&unit.module);
    m.banner = banner(unit, kind, exact.len());
    m.banner.push(turns.text(total));
    let steps = Steps::open(&mut m, &operands, total, Kind::Plain);
    let turn = steps.turns(&mut m, &[0], turns.count());
    let range = turns.elements().map(|element| exact[element]).reduce(Interval::union).unwrap_or(Interval::point(0));
    m.comment("The elements whose turn it is.");
    let mut of_lane = |(lane, elements): (usize, &[usize])| {
        let [a, b] = ["a", "b"].map(|name| format!("lane{lane}_{name}"));
        let operand =
            |at: usize| -> Vec<NetId> { elements.iter().map(|element| steps.handshake.inputs[at][*element]).collect() };
        let (a, b) = (chosen(&mut m, &a, turn, &operand(0)), chosen(&mut m, &b, turn, &operand(1)));
        match kind {
            Pairwise::Add => sum(&mut m, &format!("sum{lane}"), a, b, range),
            Pairwise::Multiply => product(&mut m, &format!("product{lane}"), a, b, range),
        }
    };
    let nets: Vec<NetId> = turns.lanes().map(&mut of_lane).collect();
    match unit.requantize {
        Some(op) => {
            m.comment("Requantized, each channel by its own scale.");
            let scaled = turns.scaled(&mut m, &nets, range, &op.channels, op.range);
            turns.store(&mut m, &steps, 1, results, |lane, element| scaled[lane][&op.channels[element]]);
        }
        None => turns.store(&mut m, &steps, 1, results, |lane, _| nets[lane]),
    }
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

fn banner(unit: &Unit, kind: Pairwise, elements: usize) -> Vec<String> {
    let (name, sign) = if kind == Pairwise::Add { ("Sum", '+') } else { ("Product", '*') };
    let node = &unit.program.nodes()[unit.node];
    let mut banner = vec![format!("{name} {}: y = a {sign} b, {elements} elements.", node.name)];
    banner.extend(unit.requantize.map(|op| requantization_text(op, elements)));
    banner
}

/// A product of two values, which counts as many adders in a row as a tree of its partial products has.
fn multiply(pipe: &mut Pipe, a: Value, b: Value, interval: Interval, label: Label) -> Value {
    let widths = [a, b].map(|value| pipe.interval(value).width());
    let levels = widths[0].min(widths[1]).max(2).ilog2() + 1;
    let at = pipe.place(&[a, b], levels);
    let width = interval.signed_width().max(pipe.width_at(a, at.0)).max(pipe.width_at(b, at.0));
    let (left, right) = (pipe.operand(a, at.0, width).0, pipe.operand(b, at.0, width).0);
    pipe.module.adder_gates += u64::from(FULL_ADDER * widths[0] * widths[1]);
    pipe.define(left.mul(right), 2, Type::signed(width), interval, at, label)
}

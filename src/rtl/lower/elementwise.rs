//! Elementwise sums and products of two vectors, with the requantization that follows.

use super::requantize::requantize;
use super::shell::pipelined;
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::Interval;
use crate::rtl::ir::{Design, Type};
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
    let node = &unit.program.nodes()[unit.node];
    let exact = unit.program.intervals(unit.node + 1);
    let (name, sign) = if kind == Pairwise::Add { ("Sum", '+') } else { ("Product", '*') };
    let mut banner = vec![format!("{name} {}: y = a {sign} b, {} elements.", node.name, exact.len())];
    banner.extend(unit.requantize.map(|op| requantization_text(op, exact.len())));
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

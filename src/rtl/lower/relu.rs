//! A rectifier that no requantization took in: the sign bit selects zero.

use super::shell::pipelined;
use super::{LowerOptions, Unit};
use crate::int::Interval;
use crate::rtl::ir::{Design, Expr, Type};
use crate::rtl::pipe::{Label, Value, type_of_interval};

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, design: &mut Design, options: &LowerOptions) -> u32 {
    let banner = vec![format!("Rectifier {}: y = max(x, 0).", unit.program.nodes()[unit.node].name)];
    pipelined(unit, design, options.stage_depth, banner, |pipe, inputs| {
        let mut rectify = |(index, x): (usize, &Value)| {
            let interval = pipe.interval(*x);
            if !interval.is_signed() || interval.is_point() {
                return if interval.hi() < 0 { pipe.constant(0) } else { *x };
            }
            let result = interval.clamp(Interval::new(0, i64::MAX));
            if result.is_point() {
                return pipe.constant(0);
            }
            let at = pipe.place(&[*x], 1);
            let net = pipe.net_at(*x, at.0);
            let (top, ty) = (pipe.module.ty(net).width - 1, type_of_interval(result));
            let zero = Expr::constant(0, Type::unsigned(ty.width));
            let sign = Expr::Slice { net, hi: top, lo: top };
            let expr = Expr::mux(sign, zero, Expr::Slice { net, hi: ty.width - 1, lo: 0 });
            pipe.define(expr, 1, ty, result, at, Label { name: format!("pos{index}"), readers: 1, note: None })
        };
        inputs.iter().enumerate().map(&mut rectify).collect()
    })
}

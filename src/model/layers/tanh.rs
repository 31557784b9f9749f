//! `tanh`: the hyperbolic tangent.

use super::{Activation, Kind};
use crate::model::description::NoKeys;
use std::sync::Arc;

pub(super) const KIND: Kind = Kind {
    kind: "tanh",
    summary: "hyperbolic tangent of x",
    parse: |table| {
        table.read::<NoKeys>()?;
        Ok(Arc::new(Tanh))
    },
};

#[derive(Debug)]
struct Tanh;

impl Activation for Tanh {
    fn kind(&self) -> &'static str {
        KIND.kind
    }

    fn apply(&self, x: f64) -> f64 {
        libm::tanh(x)
    }
}

//! `relu`: the larger of the value and zero.

use super::{Activation, Kind};
use crate::model::description::NoKeys;
use std::sync::Arc;

pub(super) const KIND: Kind = Kind {
    kind: "relu",
    summary: "max(0, x)",
    parse: |table| {
        table.read::<NoKeys>()?;
        Ok(Arc::new(Relu))
    },
};

#[derive(Debug)]
struct Relu;

impl Activation for Relu {
    fn kind(&self) -> &'static str {
        KIND.kind
    }

    fn apply(&self, x: f64) -> f64 {
        if x > 0.0 { x } else { 0.0 }
    }

    fn clamps_at_zero(&self) -> bool {
        true
    }
}

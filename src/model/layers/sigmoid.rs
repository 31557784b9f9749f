//! `sigmoid`: the logistic function.

use super::{Activation, Kind};
use crate::model::description::NoKeys;
use std::sync::Arc;

pub(super) const KIND: Kind = Kind {
    kind: "sigmoid",
    summary: "1 / (1 + exp(-x))",
    parse: |table| {
        table.read::<NoKeys>()?;
        Ok(Arc::new(Sigmoid))
    },
};

#[derive(Debug)]
struct Sigmoid;

impl Activation for Sigmoid {
    fn kind(&self) -> &'static str {
        KIND.kind
    }

    fn apply(&self, x: f64) -> f64 {
        1.0 / (1.0 + libm::exp(-x))
    }
}

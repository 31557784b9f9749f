//! `leaky_relu`: the value where it is positive, `slope` times the value elsewhere.

use super::{Activation, Kind};
use std::sync::Arc;

pub(super) const KIND: Kind = Kind {
    kind: "leaky_relu",
    summary: "x where positive, slope * x elsewhere; slope from 0 to 1, default 0.01",
    parse: |table| {
        let keys: Keys = table.read()?;
        Ok(Arc::new(LeakyRelu { slope: keys.slope.map_or(0.01, |slope| slope.0) }))
    },
};

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    slope: Option<Slope>,
}

#[derive(serde::Deserialize)]
#[serde(try_from = "f64")]
struct Slope(f64);

impl TryFrom<f64> for Slope {
    type Error = String;
    fn try_from(slope: f64) -> Result<Self, String> {
        if (0.0..=1.0).contains(&slope) { Ok(Self(slope)) } else { Err(format!("slope {slope} is not from 0 to 1")) }
    }
}

#[derive(Debug)]
struct LeakyRelu {
    slope: f64,
}

impl Activation for LeakyRelu {
    fn kind(&self) -> &'static str {
        KIND.kind
    }

    fn apply(&self, x: f64) -> f64 {
        if x > 0.0 { x } else { self.slope * x }
    }

    fn clamps_at_zero(&self) -> bool {
        self.slope == 0.0
    }
}

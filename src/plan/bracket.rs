//! A value with what it is between, and how uncertainty reaches results.
//!
//! Every constant is moved to its low and to its high value, alone, and the results are computed again. The swings of a
//! result, upwards and downwards apart, are added as independent ones are: the root of the sum of their squares, of
//! logarithms where the result is positive. So a bracket is about as likely to hold as those of the constants, not the
//! sum of all bad luck.

use super::constants::{Constants, Values};
use serde::Serialize;
use std::collections::BTreeMap;

/// Low, mid and high of a value; a value that is not finite (a break-even that is never reached) is written as null.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bracket {
    #[serde(serialize_with = "finite")]
    pub low: f64,
    #[serde(serialize_with = "finite")]
    pub mid: f64,
    #[serde(serialize_with = "finite")]
    pub high: f64,
}

impl Bracket {
    /// A value that no constant moves.
    pub fn exact(value: f64) -> Self {
        Self { low: value, mid: value, high: value }
    }

    /// Rounded to whole numbers.
    pub fn whole(self) -> Self {
        Self { low: self.low.round(), mid: self.mid.round(), high: self.high.round() }
    }

    /// Whether `value` lies within it.
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// A number as JSON has it: null unless finite.
pub(super) fn finite<S: serde::Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.is_finite() { serializer.serialize_f64(*value) } else { serializer.serialize_none() }
}

/// Results by name.
pub type Answers = BTreeMap<String, f64>;

/// What one constant does to a result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Swing {
    pub constant: String,
    pub low: f64,
    pub high: f64,
    pub unit: String,
    #[serde(serialize_with = "finite")]
    pub result_at_low: f64,
    #[serde(serialize_with = "finite")]
    pub result_at_high: f64,
}

/// All results with brackets, and what moved them.
pub struct Spread {
    pub brackets: BTreeMap<String, Bracket>,
    runs: Vec<Run>,
}

/// Results with one constant at its ends.
struct Run {
    constant: String,
    low: f64,
    high: f64,
    unit: String,
    at_low: Answers,
    at_high: Answers,
}

impl Spread {
    /// Evaluates `model` with all constants at their middle, and with each at its ends.
    pub fn of(constants: &Constants, model: impl Fn(&Values) -> Answers) -> Self {
        let mid = constants.values();
        let answers = model(&mid);
        let mut runs = Vec::new();
        for (name, constant) in constants.iter().filter(|(_, constant)| constant.low < constant.high) {
            let at = |value| model(&mid.with(name, value));
            let (at_low, at_high) = (at(constant.low), at(constant.high));
            if at_low != answers || at_high != answers {
                let (low, high, unit) = (constant.low, constant.high, constant.unit.clone());
                runs.push(Run { constant: name.to_owned(), low, high, unit, at_low, at_high });
            }
        }
        let bracket = |(key, mid): (&String, &f64)| (key.clone(), bracket(*mid, key, &runs));
        let brackets = answers.iter().map(bracket).collect();
        Self { brackets, runs }
    }

    /// The constants that move a result most, most first.
    pub fn tornado(&self, key: &str, most: usize) -> Vec<Swing> {
        let swing = |run: &Run| Swing {
            constant: run.constant.clone(),
            low: run.low,
            high: run.high,
            unit: run.unit.clone(),
            result_at_low: run.at_low.get(key).copied().unwrap_or(f64::NAN),
            result_at_high: run.at_high.get(key).copied().unwrap_or(f64::NAN),
        };
        let mut swings: Vec<Swing> = self.runs.iter().map(swing).collect();
        let size = |swing: &Swing| (swing.result_at_high - swing.result_at_low).abs();
        swings.retain(|swing| size(swing) > 0.0);
        swings.sort_by(|a, b| size(b).total_cmp(&size(a)));
        swings.truncate(most);
        swings
    }

    /// The bracket of a result; not a number where there is none.
    pub fn get(&self, key: &str) -> Bracket {
        self.brackets.get(key).copied().unwrap_or(Bracket::exact(f64::NAN))
    }
}

fn bracket(mid: f64, key: &str, runs: &[Run]) -> Bracket {
    let ends = runs.iter().map(|run| [&run.at_low, &run.at_high].map(|at| at.get(key).copied().unwrap_or(mid)));
    if !mid.is_finite() {
        return Bracket { low: ends.flatten().fold(mid, f64::min), mid, high: mid };
    }
    let least = ends.clone().flatten().fold(mid, f64::min);
    let ratios = mid > 0.0 && ends.clone().flatten().all(|value| value > 0.0);
    let distance = |value: f64| if ratios { (value / mid).ln() } else { value - mid };
    let [mut down, mut up] = [0.0, 0.0];
    for pair in ends {
        let [a, b] = pair.map(distance);
        down += a.min(b).min(0.0).powi(2);
        up += a.max(b).max(0.0).powi(2);
    }
    let (down, up) = (f64::sqrt(down), f64::sqrt(up));
    if ratios {
        Bracket { low: mid * (-down).exp(), mid, high: mid * up.exp() }
    } else {
        // What no constant alone makes negative is not.
        let floor = if least >= 0.0 { 0.0 } else { f64::NEG_INFINITY };
        Bracket { low: (mid - down).max(floor), mid, high: mid + up }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn independent_swings_add_as_squares() {
        let text = "[a]\nx = { low = 1.0, mid = 2.0, high = 4.0, unit = \"\", status = \"assumed\", date = \"\", source = \"\" }\n\
                    y = { low = 1.0, mid = 2.0, high = 4.0, unit = \"\", status = \"assumed\", date = \"\", source = \"\" }\n";
        let constants = Constants::parse(text).unwrap_or_else(|error| panic!("{error}"));
        let spread = Spread::of(&constants, |values| {
            BTreeMap::from([("product".to_owned(), values.get("a.x") * values.get("a.y"))])
        });
        let product = spread.get("product");
        let factor = (2f64.ln().powi(2) * 2.0).sqrt().exp();
        assert!((product.high / product.mid - factor).abs() < 1e-12 && product.mid == 4.0);
        let tornado = spread.tornado("product", 9);
        assert_eq!((tornado.len(), tornado[0].result_at_low, tornado[0].result_at_high), (2, 2.0, 8.0));
    }

    #[test]
    fn what_is_never_reached_is_null() {
        let never = Bracket { low: 3.0, mid: f64::INFINITY, high: f64::INFINITY };
        assert_eq!(serde_json::to_string(&never).unwrap_or_default(), r#"{"low":3.0,"mid":null,"high":null}"#);
    }
}

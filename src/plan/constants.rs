//! The constants of the planner: what each is worth, between what, who says so, and how a user's file changes them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All of them, as they are shipped.
const BUILT_IN: &str = include_str!("../../data/constants.toml");

/// Whether a value was looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// A public source says so.
    Verified,
    /// From memory; no source was checked.
    Recalled,
    /// A modelling choice.
    Assumed,
    /// From the user's file or command line.
    Given,
}

/// A constant and what it is between.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constant {
    pub low: f64,
    pub mid: f64,
    pub high: f64,
    pub unit: String,
    pub status: Status,
    /// When the source was read.
    pub date: String,
    pub source: String,
}

/// All constants by name, such as `n7.wafer_price`.
#[derive(Clone, Debug, PartialEq)]
pub struct Constants(BTreeMap<String, Constant>);

/// A value for every constant.
#[derive(Clone, Debug)]
pub struct Values(BTreeMap<String, f64>);

/// What is wrong with a file of constants.
#[derive(Debug, thiserror::Error)]
pub enum ConstantsError {
    #[error("the constants are no TOML: {0}")]
    Text(String),
    #[error("cannot be used:{}", .0.iter().map(|problem| format!("\n  - {problem}")).collect::<String>())]
    Problems(Vec<String>),
}

/// A user's value: one number, or three.
#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    Exact(f64),
    Between(Between),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Between {
    low: f64,
    mid: f64,
    high: f64,
    #[serde(default)]
    source: String,
}

impl Constants {
    /// Those that are shipped.
    ///
    /// # Errors
    /// The shipped file is broken, which a test rules out.
    pub fn built_in() -> Result<Self, ConstantsError> {
        Self::parse(BUILT_IN)
    }

    pub(super) fn parse(text: &str) -> Result<Self, ConstantsError> {
        let sections: BTreeMap<String, BTreeMap<String, Constant>> =
            toml::from_str(text).map_err(|error| ConstantsError::Text(error.to_string()))?;
        let named = |(section, entries): (String, BTreeMap<String, Constant>)| {
            entries.into_iter().map(move |(name, constant)| (format!("{section}.{name}"), constant))
        };
        Ok(Self(sections.into_iter().flat_map(named).collect()))
    }

    /// With the values of a user's file in their place: sections and names as in the shipped file, each a number or
    /// `{ low, mid, high }`.
    ///
    /// # Errors
    /// All problems of the file: unknown names with the nearest known, values out of order or out of range.
    pub fn with_file(mut self, text: &str) -> Result<Self, ConstantsError> {
        let sections: BTreeMap<String, BTreeMap<String, toml::Value>> =
            toml::from_str(text).map_err(|error| ConstantsError::Text(error.to_string()))?;
        let mut problems = Vec::new();
        for (section, entries) in sections {
            for (key, value) in entries {
                let name = format!("{section}.{key}");
                match value.try_into::<Given>() {
                    Err(_) => problems.push(format!("{name}: give a number, or {{ low = …, mid = …, high = … }}")),
                    Ok(Given::Exact(value)) => problems.extend(self.set(&name, [value; 3], String::new()).err()),
                    Ok(Given::Between(given)) => {
                        let values = [given.low, given.mid, given.high];
                        problems.extend(self.set(&name, values, given.source).err());
                    }
                }
            }
        }
        if problems.is_empty() { Ok(self) } else { Err(ConstantsError::Problems(problems)) }
    }

    /// Sets low, mid and high of a constant.
    ///
    /// # Errors
    /// What is wrong with the name or the values.
    pub fn set(&mut self, name: &str, [low, mid, high]: [f64; 3], source: String) -> Result<(), String> {
        let Some(constant) = self.0.get(name) else {
            return Err(format!("there is no constant `{}`; {}", name.escape_debug(), self.nearest(name)));
        };
        if !(low <= mid && mid <= high) {
            return Err(format!("{name}: low {low}, mid {mid} and high {high} must not fall"));
        }
        let fraction = constant.unit.starts_with("fraction");
        let least_allowed = if constant.low > 0.0 { f64::MIN_POSITIVE } else { 0.0 };
        if !(low >= least_allowed && high.is_finite()) || fraction && high > 1.0 {
            let range = match (least_allowed > 0.0, fraction) {
                (true, true) => "above 0 and at most 1",
                (false, true) => "0 to 1",
                (true, false) => "above 0",
                (false, false) => "0 or more",
            };
            return Err(format!("{name}: {low} to {high} is out of range; it is {range} ({})", constant.unit));
        }
        let changed =
            Constant { low, mid, high, status: Status::Given, source, date: String::new(), ..constant.clone() };
        self.0.insert(name.to_owned(), changed);
        Ok(())
    }

    fn nearest(&self, wanted: &str) -> String {
        let near = self.0.keys().min_by_key(|name| strsim::damerau_levenshtein(wanted, name));
        near.map_or(String::new(), |name| format!("the nearest is `{name}`"))
    }

    pub fn get(&self, name: &str) -> Option<&Constant> {
        self.0.get(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Constant)> {
        self.0.iter().map(|(name, constant)| (name.as_str(), constant))
    }

    /// Without the constants of nodes other than `node`.
    pub fn of_node(&self, node: &str) -> Self {
        let other = |name: &str| {
            let section = name.split('.').next().unwrap_or_default();
            is_node(section) && section != node
        };
        Self(self.0.iter().filter(|(name, _)| !other(name)).map(|(n, c)| (n.clone(), c.clone())).collect())
    }

    /// The nodes there are constants of, largest feature first.
    pub fn nodes(&self) -> Vec<String> {
        let mut nodes: Vec<u32> = self.0.keys().filter_map(|name| feature(name.split('.').next()?)).collect();
        nodes.sort_unstable_by(|a, b| b.cmp(a));
        nodes.dedup();
        nodes.into_iter().map(|feature| format!("n{feature}")).collect()
    }

    /// Every constant at its middle.
    pub fn values(&self) -> Values {
        Values(self.0.iter().map(|(name, constant)| (name.clone(), constant.mid)).collect())
    }
}

/// Nanometres of a node's section, such as `n7`.
fn feature(section: &str) -> Option<u32> {
    section.strip_prefix('n')?.parse().ok()
}

fn is_node(section: &str) -> bool {
    feature(section).is_some()
}

impl Values {
    /// The value of a constant; not a number, which no result survives unseen, where there is none of that name.
    pub fn get(&self, name: &str) -> f64 {
        self.0.get(name).copied().unwrap_or(f64::NAN)
    }

    /// The value of a node's constant.
    pub fn of(&self, node: &str, name: &str) -> f64 {
        self.get(&format!("{node}.{name}"))
    }

    /// With one constant changed.
    pub fn with(&self, name: &str, value: f64) -> Self {
        let mut changed = self.clone();
        changed.0.insert(name.to_owned(), value);
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_constants_are_in_order_and_say_where_they_come_from() {
        let constants = Constants::built_in().unwrap_or_else(|error| panic!("{error}"));
        assert!(constants.iter().count() > 150);
        for (name, constant) in constants.iter() {
            assert!(constant.low <= constant.mid && constant.mid <= constant.high, "{name}");
            assert!(!constant.source.is_empty() && !constant.unit.is_empty() && constant.date.len() == 10, "{name}");
        }
        assert_eq!(constants.nodes(), ["n130", "n65", "n28", "n16", "n7", "n6", "n5", "n3"]);
    }

    #[test]
    fn a_user_s_file_changes_values_and_is_held_to_names_and_ranges() {
        let built_in = || Constants::built_in().unwrap_or_else(|error| panic!("{error}"));
        let text = "[n7]\nwafer_price = 9000\n[gpu]\nrent = { low = 1, mid = 2, high = 3, source = \"our contract\" }";
        let changed = built_in().with_file(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(changed.values().get("n7.wafer_price"), 9000.0);
        assert_eq!(changed.get("gpu.rent").map(|rent| (rent.high, rent.status)), Some((3.0, Status::Given)));
        for (text, complaint) in [
            ("[n7]\nwafer_prize = 1", "the nearest is `n7.wafer_price`"),
            ("[gpu]\nrent = { low = 3, mid = 2, high = 1 }", "must not fall"),
            ("[operation]\nutilization = 1.5", "at most 1"),
            ("[unit]\ntest_yield = 0", "above 0"),
            ("[gpu]\nrent = -1", "out of range"),
            ("[gpu]\nrent = \"dear\"", "give a number"),
            ("[gpu", "no TOML"),
        ] {
            let error = built_in().with_file(text).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(complaint), "{text}: {error}");
        }
    }
}

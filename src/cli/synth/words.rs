//! A path's ends in words of the design: which layer, which neuron, which stage.
//!
//! Names tell the arithmetic (`acc3` is neuron 3, `t7` a shared sum), and the Verilog of a pipelined unit is written stage by
//! stage; what neither tells is left as the name it has.

use super::hierarchy::Hierarchy;
use crate::tools::{UnitTiming, WorstPath};
use std::collections::BTreeMap;

/// Registers of a module and the stage that writes them, and what its trailing comments say of its sums.
pub struct Words {
    /// What the unit is called.
    unit: String,
    /// Linear units have neurons, others elements.
    neuron: &'static str,
    stages: BTreeMap<String, u32>,
    forms: BTreeMap<String, String>,
}

impl Words {
    /// Reads a unit's Verilog and that of the modules below it.
    pub fn read(hierarchy: &Hierarchy, module: &str, unit: &str, linear: bool) -> Self {
        let neuron = if linear { "neuron" } else { "element" };
        let mut words = Self { unit: unit.to_owned(), neuron, stages: BTreeMap::new(), forms: BTreeMap::new() };
        let mut modules = vec![module.to_owned()];
        modules.extend(hierarchy.below(module));
        for name in modules {
            words.learn(&std::fs::read_to_string(hierarchy.file(&name)).unwrap_or_default());
        }
        words
    }

    fn learn(&mut self, text: &str) {
        let mut stage = None;
        for line in text.lines() {
            if let Some(rest) = line.trim().strip_prefix("// Stage ") {
                stage = rest.split(' ').next().and_then(|number| number.parse().ok());
            } else if let Some((name, _)) = line.trim().split_once(" <= ") {
                if let Some(stage) = stage.filter(|_| is_name(name)) {
                    self.stages.entry(name.to_owned()).or_insert(stage);
                }
            } else if let Some((head, form)) = line.split_once(";  // ")
                && let Some((declaration, _)) = head.split_once(" = ")
                && let Some(name) = declaration.split_whitespace().last()
            {
                self.forms.entry(name.to_owned()).or_insert_with(|| form.to_owned());
            }
        }
    }

    /// An end of a path: a register or port, with the bit it is.
    pub fn say(&self, point: &str) -> String {
        let inner = point.rsplit(['.', '/']).next().unwrap_or(point);
        let (name, bit) = inner.split_once('[').map_or((inner, ""), |(name, bit)| (name, bit.trim_end_matches(']')));
        let what = self.what(name);
        let bit = if bit.is_empty() { String::new() } else { format!(", bit {bit}") };
        let stage = self.stages.get(name).map_or(String::new(), |stage| format!(", register of stage {stage}"));
        format!("{}: {what}{bit}{stage}", self.unit)
    }

    fn what(&self, name: &str) -> String {
        let base = name.split("_q").next().unwrap_or(name);
        let base = base.strip_suffix("_part").unwrap_or(base);
        let plain = base.split("_w").next().unwrap_or(base);
        let digits = plain.find(|c: char| c.is_ascii_digit()).unwrap_or(plain.len());
        let (kind, rest) = plain.split_at(digits);
        let (number, more) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()));
        let neuron = self.neuron;
        match (kind, number) {
            ("in_valid" | "in_ready" | "out_valid" | "out_ready" | "stage_valid" | "en", _) => {
                format!("handshake {name}")
            }
            (_, "") => name.to_owned(),
            ("x", n) => match more.strip_prefix("_m") {
                Some(times) => format!("{times} times input {n}"),
                None => format!("input {n}"),
            },
            ("t", n) => match self.forms.get(plain) {
                Some(form) => format!("shared sum t{n} ({form})"),
                None => format!("shared sum t{n}"),
            },
            ("acc", n) => format!("sum of {neuron} {n}"),
            ("prod", n) => format!("product of {neuron} {n} with its multiplier"),
            ("r", n) => format!("rounded result of {neuron} {n}"),
            ("sat", n) => format!("saturated result of {neuron} {n}"),
            ("y", n) => format!("output of {neuron} {n}"),
            _ => name.to_owned(),
        }
    }

    /// Tells every path of a unit.
    pub fn tell(&self, timing: &mut UnitTiming) {
        for path in paths(timing) {
            path.in_words = Some(format!("from {} to {}", self.say(&path.from), self.say(&path.to)));
        }
    }
}

/// Tells every path of the top, whose ends are behind the instance of their unit; `units` are by module.
pub fn tell_top(timing: &mut UnitTiming, hierarchy: &Hierarchy, top: &str, units: &BTreeMap<String, Words>) {
    let text = std::fs::read_to_string(hierarchy.file(top)).unwrap_or_default();
    let instance = |line: &str| {
        let (module, name) = line.strip_prefix("  ")?.strip_suffix(" (")?.split_once(' ')?;
        Some((name.to_owned(), units.get(module)?))
    };
    let units: BTreeMap<String, &Words> = text.lines().filter_map(instance).collect();
    let say =
        |point: &str| match point.split_once('/').and_then(|(instance, point)| Some((units.get(instance)?, point))) {
            Some((words, point)) => words.say(point),
            None => format!("{top}: {point}"),
        };
    for path in paths(timing) {
        path.in_words = Some(format!("from {} to {}", say(&path.from), say(&path.to)));
    }
}

fn paths(timing: &mut UnitTiming) -> impl Iterator<Item = &mut WorstPath> {
    let UnitTiming { worst_path, register_to_register, input_to_register, register_to_output, input_to_output, .. } =
        timing;
    [worst_path, register_to_register, input_to_register, register_to_output, input_to_output].into_iter().flatten()
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words() {
        let mut words =
            Words { unit: "fc1".to_owned(), neuron: "neuron", stages: BTreeMap::new(), forms: BTreeMap::new() };
        words.learn(
            "  // Stage 1 of 2.\n  wire signed [9:0] t12 = x0_w10 + x3_w10;  // x0 + x3\n      t12_q <= t12[8:0];\n  \
             // Stage 2 of 2.\n      y3 <= r3[7:0];\n",
        );
        let said = ["t12_q[3]", "acc3_q", "prod5_part_q[25]", "x7_m5_q2", "y3[0]", "stage_valid[1]", "_88_"]
            .map(|point| words.say(point));
        assert_eq!(
            said,
            [
                "fc1: shared sum t12 (x0 + x3), bit 3, register of stage 1",
                "fc1: sum of neuron 3",
                "fc1: product of neuron 5 with its multiplier, bit 25",
                "fc1: 5 times input 7",
                "fc1: output of neuron 3, bit 0, register of stage 2",
                "fc1: handshake stage_valid, bit 1",
                "fc1: _88_",
            ]
        );
    }
}

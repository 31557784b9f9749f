//! Does it pay: area, speed and money of the planned chip, the alternatives beside it, and what the answer hangs on.

use super::bundle::Bundle;
use super::format::{bracket, count, part, scaled, short, usd};
use super::page::{Bar, Block, Cell, Column, Section};
use super::read::{Bracket, Document, Plan, Swing};

/// Keys by which an entry of a list is called.
const TITLES: [&str; 3] = ["name", "mask", "months"];

/// Lines that are made of a part of the plan that has no fixed keys, at most.
const LINES: usize = 40;

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("economics", "Economics: does it pay");
    let Document::Good(plan) = &bundle.plan else {
        section.missing(bundle.plan.note());
        return section;
    };
    section.text(format!(
        "From hardwire plan, node {}. Every figure is a middle with its low and high end in parentheses; the constants, their sources and \
         their status are in its data file.",
        plan.node
    ));
    chip(&mut section, plan);
    costs(&mut section, plan);
    tornado(&mut section, &plan.tornado);
    free(&mut section, "By kind of mask set", &plan.money.masks);
    free(&mut section, "If a new model comes", &plan.money.stale);
    free(&mut section, "Break-even", &plan.break_even);
    free(&mut section, "Scale", &plan.scale);
    if !plan.unknown.is_empty() {
        section.heading("Not known");
        plan.unknown.iter().for_each(|line| section.text(line));
    }
    section
}

fn chip(section: &mut Section, plan: &Plan) {
    let (chip, speed, money) = (&plan.chip, &plan.speed, &plan.money);
    let rows = [
        ("area", bracket(chip.area_mm2, "mm²", short)),
        ("dies", bracket(chip.dies, "", short)),
        ("dies per wafer", bracket(chip.dies_per_wafer, "", count)),
        ("area per weight", bracket(chip.um2_per_weight, "µm²", short)),
        ("power", bracket(chip.power_w, "W", short)),
        ("energy per token", bracket(chip.energy_per_token_mj, "mJ", short)),
        ("clocks per token", bracket(speed.cycles_per_token, "", count)),
        ("clock", bracket(speed.clock_mhz, "MHz", short)),
        ("tokens per second, one sequence", bracket(speed.tokens_per_second, "", scaled)),
        ("tokens per second, all slots busy", bracket(speed.tokens_per_second_all_slots, "", scaled)),
        ("spent once (NRE)", bracket(money.nre_total_usd, "", usd)),
        ("unit cost", bracket(money.unit_cost_usd, "", usd)),
        ("cost of a million tokens", bracket(money.usd_per_mtoken, "", usd)),
    ];
    let rows = rows.into_iter().map(|(name, value)| vec![Cell::new(name), Cell::new(value)]).collect();
    section.table(vec![Column::words("figure"), Column::numbers("middle (low to high)")], rows);
    free(section, "Yield", &chip.r#yield);
    if !chip.parts.is_empty() {
        section.heading("Area by part");
        let parts = chip.parts.iter().map(|part| (part.name.clone(), part.area_mm2));
        linear(section, parts.collect(), |found| bracket(Some(found), "mm²", short));
    }
    if !money.nre.is_empty() {
        section.heading("Once, before the first chip (NRE)");
        let parts = money.nre.iter().map(|cost| (cost.name.clone(), cost.usd));
        linear(section, parts.collect(), |found| bracket(Some(found), "", usd));
    }
}

/// Ranges on an axis that begins at zero.
fn linear(section: &mut Section, ranges: Vec<(String, Option<Bracket>)>, write: fn(Bracket) -> String) {
    let most = ranges.iter().filter_map(|(_, found)| found.map(|found| found.high)).fold(0.0, f64::max);
    let bar = |(label, found): (String, Option<Bracket>)| {
        let value = found.map_or("unknown".to_owned(), write);
        let (width, mark) = found.map_or((0.0, None), |found| (part(found.high, most), Some(part(found.mid, most))));
        Bar { label, value, left: 0.0, width, mark, kind: "first" }
    };
    section.blocks.push(Block::Bars(ranges.into_iter().map(bar).collect()));
}

/// The chip's tokens beside those of others, on a logarithmic axis.
fn costs(section: &mut Section, plan: &Plan) {
    let own = ("this chip".to_owned(), plan.money.usd_per_mtoken, "first");
    let others = plan.alternatives.iter().map(|other| (other.name.clone(), other.usd_per_mtoken, "second"));
    let all: Vec<_> = std::iter::once(own).chain(others).collect();
    if plan.alternatives.is_empty() {
        return;
    }
    let positive = |value: f64| (value.is_finite() && value > 0.0).then(|| value.log10());
    let ends = all.iter().filter_map(|(_, found, _)| found.as_ref()).flat_map(|found| [found.low, found.high]);
    let ends: Vec<f64> = ends.filter_map(positive).collect();
    let low = ends.iter().copied().fold(f64::INFINITY, f64::min) - 0.1;
    let high = ends.iter().copied().fold(f64::NEG_INFINITY, f64::max) + 0.1;
    let place = |value: f64| positive(value).map_or(0.0, |value| part(value - low, high - low));
    section.heading("A million tokens, in dollars");
    section.text("Logarithmic: equal lengths are equal factors. The bar is the bracket, the line in it the middle.");
    let bar = |(label, found, kind): (String, Option<Bracket>, &'static str)| {
        let value = bracket(found, "", usd);
        let (left, right, mark) =
            found.map_or((0.0, 0.0, None), |found| (place(found.low), place(found.high), Some(place(found.mid))));
        Bar { label, value, left, width: (right - left).max(0.4), mark, kind }
    };
    section.blocks.push(Block::Bars(all.into_iter().map(bar).collect()));
}

/// What the result does when one constant goes from its low to its high end, largest swing first.
fn tornado(section: &mut Section, swings: &[Swing]) {
    if swings.is_empty() {
        return;
    }
    let results = |swing: &Swing| Some((swing.result_at_low?.mid, swing.result_at_high?.mid));
    let ends: Vec<f64> = swings.iter().filter_map(results).flat_map(|(low, high)| [low, high]).collect();
    let least = ends.iter().copied().fold(f64::INFINITY, f64::min);
    let most = ends.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut swings: Vec<&Swing> = swings.iter().collect();
    let length = |swing: &Swing| results(swing).map_or(0.0, |(low, high)| (high - low).abs());
    swings.sort_by(|a, b| length(b).total_cmp(&length(a)));
    section.heading("What matters most");
    section.text(
        "The cost of a million tokens when one constant alone goes from its low to its high end (the tornado), largest swing first.",
    );
    let bar = |swing: &Swing| {
        let ends = results(swing);
        let (left, right) = ends.map_or((0.0, 0.0), |(low, high)| (low.min(high), low.max(high)));
        let from = part(left - least, most - least);
        let number = |found: Option<Bracket>| found.map_or("unknown".to_owned(), |found| short(found.mid));
        Bar {
            label: format!("{}, {} to {} {}", swing.constant, number(swing.low), number(swing.high), swing.unit),
            value: ends.map_or("unknown".to_owned(), |(low, high)| format!("{} to {}", usd(low), usd(high))),
            left: from,
            width: (part(right - least, most - least) - from).max(0.4),
            mark: None,
            kind: "first",
        }
    };
    section.blocks.push(Block::Bars(swings.into_iter().map(bar).collect()));
}

/// A part of the plan whose keys are not fixed, one line each.
fn free(section: &mut Section, title: &str, value: &serde_json::Value) {
    let mut rows = Vec::new();
    lines("", value, &mut rows);
    if rows.is_empty() {
        return;
    }
    section.heading(title);
    rows.truncate(LINES);
    let rows = rows.into_iter().map(|(name, value)| vec![Cell::new(name), Cell::new(value)]).collect();
    section.table(vec![Column::words("figure"), Column::numbers("value")], rows);
}

fn lines(name: &str, value: &serde_json::Value, rows: &mut Vec<(String, String)>) {
    let below = |key: &str| if name.is_empty() { words(key) } else { format!("{name}, {}", words(key)) };
    let found: Option<Bracket> = serde_json::from_value(value.clone()).ok();
    match value {
        _ if found.is_some() => rows.push((name.to_owned(), bracket(found, "", short))),
        serde_json::Value::Object(map) => map.iter().for_each(|(key, value)| lines(&below(key), value, rows)),
        serde_json::Value::Array(all) => {
            for (at, value) in all.iter().enumerate() {
                let (title, rest) = titled(value).unwrap_or_else(|| ((at + 1).to_string(), value.clone()));
                lines(&below(&title), &rest, rows);
            }
        }
        serde_json::Value::String(text) => rows.push((name.to_owned(), text.clone())),
        serde_json::Value::Bool(yes) => rows.push((name.to_owned(), if *yes { "yes" } else { "no" }.to_owned())),
        _ => {}
    }
}

/// What an entry of a list is called by, and the rest of it.
fn titled(entry: &serde_json::Value) -> Option<(String, serde_json::Value)> {
    let key = TITLES.into_iter().find(|key| entry.get(key).is_some())?;
    let mut rest = entry.clone();
    let title = rest.as_object_mut()?.remove(key)?;
    Some((title.as_str().map_or_else(|| format!("{title} {key}"), str::to_owned), rest))
}

fn words(key: &str) -> String {
    key.replace("usd_per_mtoken", "USD per million tokens").replace("_usd", ", USD").replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::lines;
    use serde_json::json;

    #[test]
    fn keys_that_are_not_fixed_become_lines() {
        let value = json!({
            "weeks": {"low": 1, "mid": 2, "high": 3},
            "against": [{"name": "GPU", "chips": {"low": null, "mid": null, "high": 9}, "pays": false}],
            "stale": [{"months": 3, "usd": 1.5}],
            "none": {"low": null, "mid": null, "high": null}, "empty": {}, "nothing": null,
        });
        let mut rows = Vec::new();
        lines("", &value, &mut rows);
        rows.sort();
        let expected = [
            ("against, GPU, chips", "none (none to 9.00)"),
            ("against, GPU, pays", "no"),
            ("none", "none"),
            ("stale, 3 months, usd", "1.50"),
            ("weeks", "2.00 (1.00 to 3.00)"),
        ];
        assert_eq!(rows, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}

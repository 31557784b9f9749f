//! Where the area is: a treemap of units, grouped by layer, and the same chip at other digits.

use super::bundle::Bundle;
use super::format::{area, count, percent, scaled};
use super::model::split;
use super::page::{Block, Cell, Column, Group, Leaf, Place, Section, Treemap};
use super::read::{Facts, Synth, Unit};
use streemap::Rect;

/// What units are coloured by, and what the legend calls it.
const KINDS: [(&str, &str); 6] = [
    ("linear", "linear"),
    ("attention", "attention, keys and values"),
    ("norm", "norm"),
    ("table", "embedding, tables"),
    ("element", "elementwise, rotary"),
    ("stream", "streams, control, wiring"),
];

/// Width over height of the map in wide and narrow windows, as the style sheet has them.
const SHAPES: [(&str, f64); 2] = [("wide", 2.2), ("narrow", 0.7)];

/// A thing with a size.
struct Item {
    layer: Option<String>,
    name: String,
    size: f64,
    kind: &'static str,
}

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("floorplan", "Floorplan: where the area is");
    let facts = bundle.facts.good();
    match (bundle.synth.good(), facts) {
        (Some(synth), _) => {
            let per = synth.um2_per_weight.map_or(String::new(), |um2| format!(", {} per weight", area(um2)));
            section.text(format!(
                "Measured by hardwire synth with {}: {} of cells in {} cells{per}. Cell area before place and route; a map of shares, \
                 not a placement.",
                synth.library,
                area(synth.area_um2),
                scaled(synth.cells)
            ));
            map(&mut section, &measured(synth, facts), area, "");
        }
        (None, Some(facts)) => {
            section.text(format!(
                "Estimated before synthesis: {} gates (NAND2 equivalents), which is the unit below. A map of shares, not a placement.",
                count(facts.totals.gates)
            ));
            section.missing(bundle.synth.note().map(|note| format!("Measured area: {note}")));
            map(&mut section, &estimated(facts), scaled, " gates");
        }
        (None, None) => section.missing(bundle.facts.note()),
    }
    if let Some(synth) = bundle.synth.good() {
        cells(&mut section, synth);
    }
    if let Some(facts) = facts.filter(|facts| !facts.digits.is_empty()) {
        digits(&mut section, facts);
    }
    section
}

/// What a unit is, by its operations or, of what the model does not know, its name.
pub fn kind(unit: Option<&Unit>) -> &'static str {
    let Some(unit) = unit else { return "stream" };
    let has = |op: &str| unit.ops.iter().any(|found| found == op);
    match () {
        () if has("linear") => "linear",
        () if has("attention") => "attention",
        () if has("rms_norm") => "norm",
        () if has("embedding") || has("lookup") => "table",
        () => "element",
    }
}

/// The names of kinds that the things on show have.
pub fn legend(kinds: impl Iterator<Item = &'static str> + Clone) -> Vec<(&'static str, &'static str)> {
    KINDS.into_iter().filter(|(kind, _)| kinds.clone().any(|found| found == *kind)).collect()
}

fn measured(synth: &Synth, facts: Option<&Facts>) -> Vec<Item> {
    let mut items = Vec::new();
    for layer in &synth.layers {
        let kind = kind(facts.and_then(|facts| facts.unit(&layer.name)));
        let (group, name) = split(&layer.name);
        // The parts of a large unit are shown by themselves where the unit has no layer to be shown in.
        let parts: f64 = layer.parts.iter().map(|part| part.area_um2).sum();
        if group.is_none() && !layer.parts.is_empty() && parts <= layer.area_um2 * 1.001 {
            let item = |name: String, size: f64| Item { layer: Some(layer.name.clone()), name, size, kind };
            items.extend(layer.parts.iter().map(|part| item(part.name.clone(), part.area_um2)));
            items.push(item("the rest".to_owned(), layer.area_um2 - parts));
        } else {
            items.push(Item { layer: group.map(str::to_owned), name: name.to_owned(), size: layer.area_um2, kind });
        }
    }
    rest(items, synth.area_um2)
}

fn estimated(facts: &Facts) -> Vec<Item> {
    let item = |unit: &Unit| {
        let (layer, name) = split(&unit.name);
        Item { layer: layer.map(str::to_owned), name: name.to_owned(), size: unit.gates, kind: kind(Some(unit)) }
    };
    rest(facts.units.iter().map(item).collect(), facts.totals.gates)
}

/// Adds what the whole has beside the items.
fn rest(mut items: Vec<Item>, whole: f64) -> Vec<Item> {
    let size = whole - items.iter().map(|item| item.size).sum::<f64>();
    items.push(Item { layer: None, name: "between units".to_owned(), size, kind: "stream" });
    items.retain(|item| item.size.is_finite() && item.size > 1e-9 && item.size < 1e15);
    items
}

/// Draws items; `unit` is left out where there is little room.
fn map(section: &mut Section, items: &[Item], write: fn(f64) -> String, unit: &str) {
    let whole: f64 = items.iter().map(|item| item.size).sum();
    if items.is_empty() {
        section.missing(Some("no unit has an area that could be drawn".to_owned()));
        return;
    }
    let mut groups: Vec<(Option<&str>, Vec<&Item>)> = Vec::new();
    for item in items {
        match groups.iter_mut().find(|(layer, _)| layer.is_some() && *layer == item.layer.as_deref()) {
            Some((_, members)) => members.push(item),
            None => groups.push((item.layer.as_deref(), vec![item])),
        }
    }
    let leaf = |item: &Item, place: Place| Leaf {
        place,
        name: item.name.clone(),
        value: write(item.size),
        kind: item.kind,
        hint: format!(
            "{}{}: {}{unit}, {} of the chip",
            item.layer.as_ref().map_or(String::new(), |layer| format!("{layer} ")),
            item.name,
            write(item.size),
            percent(item.size / whole)
        ),
    };
    let sizes: Vec<f64> = groups.iter().map(|(_, members)| members.iter().map(|item| item.size).sum()).collect();
    let shape = |aspect: f64| {
        let group = |(at, place): (usize, Place)| {
            let (layer, members) = &groups[at];
            let own: Vec<f64> = members.iter().map(|item| item.size).collect();
            let inside = squarify(&own, aspect * place.width / place.height.max(1e-6));
            let title = match layer {
                Some(layer) if members.len() > 1 => {
                    format!("{layer} · {}{unit} · {}", write(sizes[at]), percent(sizes[at] / whole))
                }
                _ => String::new(),
            };
            Group { place, title, leaves: members.iter().zip(inside).map(|(item, place)| leaf(item, place)).collect() }
        };
        squarify(&sizes, aspect).into_iter().enumerate().map(group).collect()
    };
    let shapes = SHAPES.map(|(name, aspect)| (name, shape(aspect))).into();
    let legend = legend(items.iter().map(|item| item.kind));
    section.blocks.push(Block::Treemap(Treemap { legend, shapes }));
}

/// Places of rectangles of these sizes in one of this aspect, in percent of its sides.
fn squarify(sizes: &[f64], aspect: f64) -> Vec<Place> {
    let aspect = if aspect.is_finite() { aspect.clamp(0.01, 100.0) } else { 1.0 };
    let mut items: Vec<(usize, f64, Rect<f64>)> =
        sizes.iter().enumerate().map(|(at, size)| (at, *size, Rect { x: 0.0, y: 0.0, w: 0.0, h: 0.0 })).collect();
    // The layout takes the largest first; equal ones keep their order.
    items.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let whole = Rect { x: 0.0, y: 0.0, w: 100.0 * aspect, h: 100.0 };
    streemap::squarify(whole, &mut items, |item| item.1, |item, rect| item.2 = rect);
    items.sort_by_key(|item| item.0);
    let place = |rect: Rect<f64>| Place { left: rect.x / aspect, top: rect.y, width: rect.w / aspect, height: rect.h };
    items.into_iter().map(|item| place(item.2)).collect()
}

fn cells(section: &mut Section, synth: &Synth) {
    let columns = vec![
        Column::words("unit"),
        Column::numbers("area"),
        Column::numbers("share of the chip"),
        Column::numbers("cells"),
        Column::numbers("flip-flops"),
        Column::numbers("full adders"),
    ];
    let row = |layer: &super::read::SynthLayer| {
        vec![
            Cell::toned(&layer.name, "mono"),
            Cell::new(area(layer.area_um2)),
            Cell::barred(percent(layer.area_um2 / synth.area_um2), super::format::part(layer.area_um2, synth.area_um2)),
            Cell::new(count(layer.cells)),
            Cell::new(count(layer.flip_flops)),
            Cell::new(count(layer.full_adders)),
        ]
    };
    let rows: Vec<Vec<Cell>> = synth.layers.iter().map(row).collect();
    match rows.len() {
        0..=24 => section.table(columns, rows),
        many => section.folded(format!("All {many} units as measured"), columns, rows),
    }
}

fn digits(section: &mut Section, facts: &Facts) {
    section.heading("The same chip at other digits");
    let own = facts.totals.initiation_interval;
    let row = |choice: &super::read::DigitChoice| {
        let this = choice.initiation_interval == own && choice.gates == facts.totals.gates;
        let largest = facts.digits.iter().map(|choice| choice.gates).fold(0.0, f64::max);
        vec![
            Cell::new(format!("{}{}", count(choice.digit), if this { " (this chip)" } else { "" })),
            Cell::barred(count(choice.gates), super::format::part(choice.gates, largest)),
            Cell::new(super::format::fixed(choice.gates_per_weight, 2)),
            Cell::new(count(choice.initiation_interval)),
            Cell::new(count(choice.latency_cycles)),
        ]
    };
    let columns = vec![
        Column::words("bits per clock"),
        Column::numbers("gates, estimated"),
        Column::numbers("gates per weight"),
        Column::numbers("clocks per vector"),
        Column::numbers("latency, clocks"),
    ];
    section.table(columns, facts.digits.iter().map(row).collect());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rectangles_have_their_sizes_and_fill_the_whole() {
        let sizes = [1.0, 7.0, 2.5, 2.5, 0.25, 1e-6];
        let places = squarify(&sizes, 1.7);
        let whole: f64 = sizes.iter().sum();
        for (size, place) in sizes.iter().zip(&places) {
            assert!((place.width * place.height / 1e4 - size / whole).abs() < 1e-9, "{size}");
            assert!(place.left >= -1e-9 && place.left + place.width <= 100.0 + 1e-6);
            assert!(place.top >= -1e-9 && place.top + place.height <= 100.0 + 1e-6);
        }
        assert_eq!(squarify(&[], 1.7).len(), 0);
    }
}

//! The gate level: the netlist that `synth` writes has the area that it reports.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, LIBERTY, tiny};
use hardwire::tools::Liberty;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The text of every module of a netlist.
fn modules(text: &str) -> BTreeMap<&str, &str> {
    let named = |text| {
        let (_, rest): (&str, &str) = str::split_once(text, "\nmodule ")?;
        Some((rest.split_once('(')?.0, rest))
    };
    let modules: Vec<(&str, &str)> = text.split("endmodule\n").filter_map(named).collect();
    let count = modules.len();
    let modules: BTreeMap<&str, &str> = modules.into_iter().collect();
    assert_eq!(modules.len(), count, "a module is there twice");
    modules
}

/// Cells and area of a module with everything below it, by the instances in the text.
fn sum(modules: &BTreeMap<&str, &str>, liberty: &Liberty, name: &str) -> (u64, f64) {
    assert!(modules.contains_key(name), "no module {name}");
    let instances = modules[name].lines().filter_map(|line| line.strip_prefix("  ")?.strip_suffix(" ("));
    let of = |line: &str| {
        let cell = line.split(' ').next().unwrap();
        liberty.cell(cell).map_or_else(|| sum(modules, liberty, cell), |cell| (1, cell.area))
    };
    instances.map(of).fold((0, 0.0), |(cells, area), (more, larger)| (cells + more, area + larger))
}

/// Synthesizes `chip` and writes its netlist to `chip.v`.
fn synth(dir: &Dir, more: &[&str]) -> serde_json::Value {
    let arguments = ["synth", "chip", "--liberty", LIBERTY, "--netlist", "chip.v", "--json"];
    dir.hardwire(&[&arguments, more].concat()).expect(0).json()
}

fn netlist(dir: &Dir) -> String {
    fs::read_to_string(dir.path().join("chip.v")).unwrap()
}

#[test]
fn the_netlist_has_the_cells_and_the_area_that_synth_reports() {
    let dir = tiny();
    let liberty = Liberty::read(Path::new(LIBERTY)).unwrap();
    for style in [&["--digit", "1"][..], &[]] {
        dir.build("tiny", "chip", style);
        let told = synth(&dir, &[]);
        let text = netlist(&dir);
        let (cells, area) = sum(&modules(&text), &liberty, "tiny");
        assert_eq!(told["cells"].as_u64(), Some(cells));
        assert!((told["area_um2"].as_f64().unwrap() - area).abs() < 1e-3 * area, "{area}: {told:#}");
        // Of what was kept, and of one unit.
        assert_eq!((synth(&dir, &[]), netlist(&dir)), (told.clone(), text));
        let only = synth(&dir, &["--only", "fc1"]);
        assert_eq!(only["cells"].as_u64(), Some(sum(&modules(&netlist(&dir)), &liberty, "tiny_fc1").0));
    }
}

#[test]
fn a_netlist_that_is_not_what_yosys_counted_is_refused() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--digit", "1"]);
    synth(&dir, &[]);
    let kept = dir.path().join("chip/work/synth/osu018_stdcells/tiny_fc2_core.netlist.v");
    let text = fs::read_to_string(&kept).unwrap();
    fs::write(&kept, text.replacen("  FAX1 ", "  HAX1 ", 1)).unwrap();
    let refusal = dir.refusal(&["synth", "chip", "--liberty", LIBERTY, "--netlist", "other.v"]);
    assert!(refusal.contains("does not have the cells that yosys counted"), "{refusal}");
}

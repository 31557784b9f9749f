//! The gate level: the netlist that `synth` writes has the area that it reports, is the chip, and no fault in it goes unseen.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, LIBERTY, Random, f32s, model, safetensors, tiny, tiny_weights};
use hardwire::emit::{self, Golden};
use hardwire::tools::{Liberty, Program, find};
use hardwire::verify::{Circuit, Ends, Site, Source, Trial, linear_units, test_vectors};
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

/// IHP's library, if this machine has it.
fn sg13g2() -> Option<String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/liberty/ihp-sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib");
    let found = Path::new(file).exists().then(|| file.to_owned());
    if found.is_none() {
        eprintln!("skipped: {file} is not there");
    }
    found
}

const VERIFY: [&str; 6] = ["verify", "chip", "--netlist", "chip.v", "--liberty", LIBERTY];

/// The text of a netlist with the first pin like `pin` of the `at`th instance that has one stuck at `value`.
fn stuck(text: &str, pin: &str, at: usize, value: u8) -> String {
    let (start, _) = text.match_indices(&format!("    .{pin}(")).nth(at).unwrap();
    let end = start + text[start..].find('\n').unwrap();
    let line = &text[start..end];
    let (_, wire) = line.split_once('(').unwrap();
    let wire = wire.trim_end_matches(',').strip_suffix(')').unwrap();
    let close = end + text[end..].find("  );\n").unwrap() + "  );\n".len();
    let comma = if line.ends_with(',') { "," } else { "" };
    format!(
        "{}    .{pin}(){comma}{}  assign {wire} = 1'b{value};\n{}",
        &text[..start],
        &text[end..close],
        &text[close..]
    )
}

#[test]
fn a_mapped_netlist_is_the_chip_and_a_stuck_output_is_found() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--digit", "1"]);
    synth(&dir, &[]);
    let told = dir.hardwire(&[&VERIFY[..], &["--json"]].concat()).expect(0).json();
    assert_eq!((&told["verdict"], &told["netlist"]["mismatches"]), (&"pass".into(), &0.into()));
    for (layer, rows, columns) in [(0, 4, 6), (1, 3, 4)] {
        let layer = &told["netlist"]["layers"][layer];
        assert_eq!((&layer["rows"], &layer["columns"]), (&rows.into(), &columns.into()));
        assert_eq!((&layer["determined"], &layer["mismatches"]), (&rows.into(), &0.into()), "{layer:#}");
    }
    // The carry of a full adder of the first layer's core.
    let text = netlist(&dir);
    let core = text.find("module tiny_fc1_core(").unwrap();
    fs::write(dir.path().join("chip.v"), text[..core].to_owned() + &stuck(&text[core..], "YC", 7, 1)).unwrap();
    let ran = dir.hardwire(&VERIFY).expect(1);
    assert!(ran.stdout.contains("FAIL netlist simulation"), "{}", ran.stdout);
    assert!(ran.stdout.contains("FAIL netlist matrices"), "{}", ran.stdout);
    assert!(ran.stdout.contains("fc1: row "), "{}", ran.stdout);
}

#[test]
fn another_library_and_a_parallel_chip() {
    let Some(liberty) = sg13g2() else { return };
    let dir = tiny();
    dir.build("tiny", "chip", &["--weights", "int4"]);
    dir.hardwire(&["synth", "chip", "--liberty", &liberty, "--netlist", "chip.v"]).expect(0);
    let files = ["verify", "chip", "--netlist", "chip.v", "--liberty", &liberty, "--input", "tiny/data.safetensors"];
    let ran = dir.hardwire(&files).expect(0);
    assert!(ran.stdout.contains("24 of them samples, 0 mismatches"), "{}", ran.stdout);
    assert!(ran.stdout.contains("43 weights and biases of 2 layers determined"), "{}", ran.stdout);
}

#[test]
fn what_is_no_netlist_of_this_chip_and_library_is_refused() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--digit", "1"]);
    synth(&dir, &[]);
    let text = netlist(&dir);
    let refused = |text: &str, liberty: &str, says: &str| {
        dir.file("other.v", text);
        let ran = dir.hardwire(&["verify", "chip", "--netlist", "other.v", "--liberty", liberty]).expect(2);
        assert!(ran.stdout.is_empty() && ran.stderr.contains(says), "{}", ran.stderr);
    };
    let cells = "  cell(DFF) { area : 2; ff(IQ, IQN) { clocked_on : \"CK\"; next_state : \"D\"; } \
                 pin(CK) { direction : input; } pin(D) { direction : input; } pin(Q) { direction : output; function : \"IQ\"; } }";
    dir.file("few.lib", format!("library(few) {{\n{cells}\n}}\n"));
    refused(&text, "few.lib", "which the library few does not have");
    refused(&text[..text.len() / 2], LIBERTY, "cannot be read as a netlist");
    refused("", LIBERTY, "it is the netlist of nothing");
    refused(&text.replace("module tiny(", "module huge("), LIBERTY, "has no module tiny, the chip's top");
    let narrow = text.replace("[47:0] s_axis_tdata", "[39:0] s_axis_tdata");
    assert_ne!(narrow, text);
    refused(&narrow, LIBERTY, "tiny has no port s_axis_tdata of 48 bits");
    let missing = dir.hardwire(&["verify", "chip", "--netlist", "none.v", "--liberty", LIBERTY]).expect(2);
    assert!(missing.stderr.contains("cannot read none.v"), "{}", missing.stderr);
}

/// A chip's netlist, read, with what drives it.
struct Gates {
    golden: Golden,
    source: Source,
    circuit: Circuit,
    ends: Ends,
    /// By the name of the unit's instance in the top.
    units: BTreeMap<String, Trial>,
}

/// Builds `model` in style `more`, synthesizes it and reads the netlist.
fn gates(dir: &Dir, model: &str, more: &[&str]) -> Gates {
    dir.build(model, "chip", more);
    synth(dir, &[]);
    let bundle = dir.path().join("chip");
    let text = fs::read_to_string(bundle.join("golden/program.json")).unwrap();
    let golden = Golden::read(&text, &fs::read(bundle.join("golden/weights.safetensors")).unwrap()).unwrap();
    emit::manifest(&bundle).unwrap();
    let liberty = Liberty::read(Path::new(LIBERTY)).unwrap();
    let yosys = find(Program::Yosys, None).unwrap();
    let source =
        Source::read(&dir.path().join("chip.v"), &liberty, &golden.top, &yosys.path, &dir.path().join("work")).unwrap();
    let circuit = Circuit::flatten(&source.netlist, &golden.top).unwrap();
    let mut ends = Ends::chip(&circuit, &golden).unwrap();
    ends.patience = 2000;
    let instance = |module: &str| {
        let cells = &source.netlist.modules[&golden.top].cells;
        cells.iter().find(|(_, cell)| cell.kind == module).unwrap().0.clone()
    };
    let trial = |unit| {
        let mut trial = Trial::new(&golden.program, unit, &source, 1).map_err(|fault| format!("{fault:?}")).unwrap();
        trial.ends.patience = 2000;
        trial
    };
    let units = linear_units(&golden.program, &golden.top, &source);
    let units = units.iter().map(|unit| (instance(&unit.module), trial(unit))).collect();
    Gates { golden, source, circuit, ends, units }
}

/// What became of stuck outputs.
#[derive(Debug, Default)]
struct Campaign {
    planted: usize,
    in_linear_units: usize,
    by_simulation: usize,
    by_matrices: usize,
    /// Neither found it; simulated with many more vectors, these differ after all.
    late: Vec<String>,
    /// These do not.
    equal: Vec<String>,
}

/// Sticks `count` outputs, drawn by `seed`, and looks for each by simulation of the whole chip and in its linear unit.
fn campaign(gates: &Gates, samples: &[Vec<i64>], count: usize, many: usize, seed: u64) -> Campaign {
    let mut random = Random(seed);
    let mut campaign = Campaign::default();
    let vectors = test_vectors(&gates.golden, samples, usize::MAX, 256, 1);
    let more = test_vectors(&gates.golden, samples, usize::MAX, many, 2);
    let wrong = |circuit: &Circuit, vectors: &[emit::Vector]| {
        let (inputs, expected): (Vec<_>, Vec<_>) = vectors.iter().cloned().map(|v| (v.input, v.output)).unzip();
        gates.ends.talk(circuit, &inputs, 1).mismatches(&expected) > 0
    };
    assert!(!wrong(&gates.circuit, &vectors), "the netlist is wrong without a fault");
    for _ in 0..count {
        let sites = gates.circuit.sites();
        let site: &Site = &sites[random.below(sites.len() as u64) as usize];
        let value = random.below(2) == 1;
        let broken = gates.circuit.with_stuck(site, value);
        campaign.planted += 1;
        let simulated = wrong(&broken, &vectors);
        campaign.by_simulation += usize::from(simulated);
        let in_unit = gates.units.iter().find_map(|(instance, trial)| {
            let inside = site.name.strip_prefix(instance.as_str())?.strip_prefix('.')?;
            let site = trial.circuit.sites().iter().find(|site| site.name == inside).unwrap();
            Some(!trial.judge(&trial.talk(&trial.circuit.with_stuck(site, value))).passed())
        });
        campaign.in_linear_units += usize::from(in_unit.is_some());
        campaign.by_matrices += usize::from(in_unit == Some(true));
        if !simulated && in_unit != Some(true) {
            let name = format!("{} stuck at {}", site.name, u8::from(value));
            if wrong(&broken, &more) { campaign.late.push(name) } else { campaign.equal.push(name) }
        }
    }
    campaign
}

#[test]
fn stuck_outputs_are_found_or_make_no_difference() {
    let dir = tiny();
    let gates = gates(&dir, "tiny", &["--digit", "1"]);
    assert!(gates.source.cells > 1000);
    let campaign = campaign(&gates, &[], 60, 2000, 1);
    println!("{campaign:#?}");
    assert_eq!(campaign.planted, 60);
    assert!(campaign.by_simulation >= 40 && campaign.by_matrices * 10 >= campaign.in_linear_units * 7, "{campaign:#?}");
    assert!(campaign.late.len() + campaign.equal.len() <= 15, "{campaign:#?}");
}

/// The table of docs/gate-level.md: `cargo test --release --test gate -- --ignored --nocapture`.
#[test]
#[ignore = "the campaign on the digits chip takes minutes"]
fn stuck_outputs_of_the_digits_chip() {
    let dir = Dir::new();
    let gates = gates(&dir, &model("digits"), &["--weights", "int4", "--digit", "1"]);
    let data = hardwire::model::Dataset::open(Path::new(&model("digits/test.safetensors")), 64).unwrap();
    let golden = &gates.golden;
    let samples = hardwire::quant::chip_samples(golden.input_step, golden.input_range, &data).unwrap();
    let samples: Vec<Vec<i64>> = samples.chunks_exact(64).map(<[i64]>::to_vec).collect();
    println!("{:#?}", campaign(&gates, &samples, 100, 20_000, 1));
}

/// The smallest weight of a chip, off by a step or two, is seen by the matrices.
#[test]
fn one_weight_a_little_off_is_found() {
    let dir = tiny();
    let gates = gates(&dir, "tiny", &["--digit", "1"]);
    let mut weights = tiny_weights();
    let values: Vec<f32> = weights[0].bytes.chunks(4).map(|b| f32::from_le_bytes(b.try_into().unwrap())).collect();
    let (at, _) = values.iter().enumerate().min_by(|a, b| a.1.abs().total_cmp(&b.1.abs())).unwrap();
    let largest = values[at / 6 * 6..][..6].iter().fold(0f32, |all, w| all.max(w.abs()));
    let mut other = values.clone();
    other[at] += 2.0 * largest / 127.0;
    weights[0] = f32s("fc1.weight", &[4, 6], &other);
    dir.file("tiny/model.safetensors", safetensors(&weights, &[]));
    let other = self::gates(&dir, "tiny", &["--digit", "1"]);
    let (golden, trial) = (&gates.units.values().next().unwrap(), &other.units.values().next().unwrap());
    let found = golden.judge(&golden.talk(&trial.circuit));
    assert!(found.fault.as_ref().is_some_and(|fault| fault.starts_with(&format!("row {} ", at / 6))), "{found:#?}");
    assert!(golden.judge(&golden.talk(&golden.circuit)).passed());
}

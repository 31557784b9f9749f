//! The burn certificate: chips of every style are read back from their Verilog whole, and a change of that Verilog is caught, or
//! changes nothing that a simulation can see.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::mutate::{Change, all_changes, pick};
use common::{Dir, Random, model};
use hardwire::tools::{self, Program};
use hardwire::verify::Certifier;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Changes planted in every chip.
const MUTANTS: usize = 8;

/// One way of making the same network a chip.
struct Chip {
    name: &'static str,
    options: &'static [&'static str],
}

const CHIPS: &[Chip] = &[
    Chip { name: "parallel", options: &[] },
    Chip { name: "serial", options: &["--digit", "1"] },
    Chip { name: "ternary", options: &["--digit", "2", "--weights", "ternary"] },
    Chip { name: "folded", options: &["--digit", "1", "--fold", "8", "--weights", "int4"] },
    Chip { name: "folded-parallel", options: &["--fold", "16", "--weights", "int6"] },
];

fn certificate(dir: &Dir, name: &str) -> serde_json::Value {
    serde_json::from_slice(&fs::read(dir.path().join(name).join("certificate.json")).unwrap()).unwrap()
}

#[test]
fn chips_of_every_style_are_certified() {
    let dir = Dir::new();
    for chip in CHIPS {
        dir.build(&model("digits"), chip.name, chip.options);
        let verdict = dir.hardwire(&["verify", chip.name, "--certificate", "--json"]).expect(0).json();
        assert_eq!(verdict["verdict"], "pass", "{}", chip.name);
        let certificate = certificate(&dir, chip.name);
        assert_eq!(certificate["verdict"], "burned");
        let tensors = certificate["tensors"].as_array().unwrap();
        let weights: u64 = tensors.iter().map(|tensor| tensor["weights"].as_u64().unwrap()).sum();
        assert_eq!((tensors.len(), weights), (2, 2368), "{}", chip.name);
        for tensor in tensors {
            for part in ["checkpoint", "quantized", "rtl"] {
                assert!(!tensor[part].as_array().unwrap().is_empty(), "{part} of {}", tensor["op"]);
            }
        }
        // It is no part of the bundle: the bundle may be built again, and checked.
        dir.hardwire(
            &["build", &model("digits"), "-o", chip.name, "--check"]
                .iter()
                .chain(chip.options)
                .copied()
                .collect::<Vec<_>>(),
        )
        .expect(0);
    }
}

#[test]
fn changes_of_the_verilog_are_caught() {
    let dir = Dir::new();
    let mut random = Random(2026);
    let (mut caught, mut harmless): (BTreeMap<&str, usize>, usize) = (BTreeMap::new(), 0);
    for chip in CHIPS {
        dir.build(&model("digits"), chip.name, chip.options);
        let rtl = dir.path().join(chip.name).join("rtl");
        let layers: Vec<String> = fs::read_dir(&rtl)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|file| file.starts_with("digits_fc"))
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        for _ in 0..MUTANTS {
            let path = rtl.join(&layers[random.below(layers.len() as u64) as usize]);
            let text = fs::read_to_string(&path).unwrap();
            let changes = all_changes(&text);
            let change = pick(&changes, &mut random);
            let Change { kind, at, .. } = *change;
            fs::write(&path, change.applied(&text)).unwrap();
            let verdict = dir.hardwire(&["verify", chip.name, "--certificate", "--json"]).expect(1).json();
            let rungs = verdict["rungs"].as_array().unwrap();
            let rung = rungs.iter().find(|rung| rung["name"] == "burn certificate").unwrap();
            if rung["passed"] == false {
                *caught.entry(kind).or_default() += 1;
                assert_eq!(certificate(&dir, chip.name)["verdict"], "differs");
            } else {
                // What the certificate passes must be the same function; how a chip waits is not its subject.
                let line = text[..at].lines().count();
                let sim = dir.hardwire(&["sim", chip.name, "--vectors", "200"]);
                let waits =
                    sim.stdout.lines().all(|line| !line.starts_with("vector") || line.contains("gaps and stalls"));
                let same = sim.code == 0 || waits;
                assert!(same, "{kind} in {} line {line}: passed, yet {}", path.display(), sim.stdout);
                harmless += 1;
            }
            fs::write(&path, &text).unwrap();
        }
    }
    println!("caught: {caught:?}; without effect: {harmless}");
    let total: usize = caught.values().sum();
    assert!(total * 10 >= CHIPS.len() * MUTANTS * 8, "only {total} changes had an effect: {caught:?}");
}

/// Found by the campaign of planted changes: the reader waited for ever.
#[test]
fn a_result_that_never_begins_is_a_fault() {
    let dir = Dir::new();
    dir.build(&model("digits"), "ring", &["--digit", "4", "--fold", "8"]);
    let never = |text: &str| text.replace("assign out_first = !turned;", "assign out_first = turned && !turned;");
    refused(&dir, "ring", "digits_fc1.v", &never, "fc1: no result within");
}

/// The chip `name` of `dir` after a change of a file is refused, with these words.
fn refused(dir: &Dir, name: &str, file: &str, change: &dyn Fn(&str) -> String, says: &str) {
    let path = dir.path().join(name).join("rtl").join(file);
    let good = fs::read_to_string(&path).unwrap();
    let bad = change(&good);
    assert_ne!(good, bad, "{file} is another");
    fs::write(&path, bad).unwrap();
    let verdict = dir.hardwire(&["verify", name, "--certificate", "--json"]).expect(1).json();
    let detail = verdict["rungs"][1]["detail"].as_str().unwrap();
    assert!(detail.contains(says), "{file}: {detail}");
    fs::write(&path, good).unwrap();
}

/// Found by the campaign: a unit that begins to give results right after reset.
#[test]
fn a_result_that_nobody_asked_for_is_a_fault() {
    let dir = Dir::new();
    dir.build(&model("digits"), "fold", &["--digit", "1", "--fold", "8"]);
    let begins =
        |text: &str| text.replacen("d0;\n    end else begin\n      window", "d1;\n    end else begin\n      window", 1);
    refused(&dir, "fold", "digits_fc1.v", &begins, "fc1: offers a result that nobody asked for");
}

/// Found by the campaign: elements of a lookup exchanged, all of one table; and one that takes what comes after it.
#[test]
fn elements_of_a_lookup_are_told_apart() {
    let dir = common::tiny();
    dir.file("tiny/model.toml", common::TINY.replace("\"relu\"", "\"tanh\""));
    dir.build("tiny", "chip", &[]);
    let other = |text: &str| text.replacen("assign y1 = word1[", "assign y1 = word2[", 1);
    refused(&dir, "chip", "tiny_tanh0.v", &other, "tanh0: word ");
    let late = |text: &str| text.replacen(".en(en), .x(x1)", ".en(stage_valid), .x(x1)", 1);
    refused(&dir, "chip", "tiny_tanh0.v", &late, "tanh0: word ");
}

/// Results of a language model's folded units stand behind a clock that is gated.
#[test]
fn a_clock_that_is_gated_is_read() {
    let dir = Dir::new();
    common::language(&dir, "llama-tied", "llama-tied");
    dir.build("llama-tied", "chip", &["--weights", "int4", "--digit", "1", "--fold", "8", "--texts", "1"]);
    let rtl = dir.path().join("chip/rtl");
    let file = |ending: &str| {
        let names = fs::read_dir(&rtl).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.ends_with(ending)).min().unwrap()
    };
    let (unit, gate) = (file("_layer0_query.v"), file("_row_clock.v"));
    let faults = [
        // The results move with every digit, not with every row.
        (&unit, ".enable(row_done)", ".enable(load)"),
        // The enable is sampled where it changes.
        (&gate, "negedge", "posedge"),
        (&gate, "clk && on", "clk || on"),
        (&gate, "on <= enable", "on <= 1'b1"),
        // The enable comes from an input, which may change before the edge that it is for.
        (&unit, ".enable(row_done)", ".enable(out_ready)"),
    ];
    for (name, from, to) in faults {
        refused(&dir, "chip", name, &|text| text.replace(from, to), "layer0_query: ");
    }
    dir.hardwire(&["verify", "chip", "--certificate"]).expect(0);
}

#[test]
fn small_language_models_are_certified() {
    let dir = Dir::new();
    for name in ["llama-tied", "llama3-biases", "mistral", "qwen2"] {
        common::language(&dir, name, name);
        let chip = format!("{name}-chip");
        dir.build(name, &chip, &["--weights", "int4", "--digit", "1", "--fold", "8", "--texts", "1"]);
        let verdict = dir.hardwire(&["verify", &chip, "--certificate", "--json"]).expect(0).json();
        assert_eq!(verdict["verdict"], "pass", "{name}");
    }
}

/// A rotary unit is read at every position of the context: one run of 512 vectors.
#[test]
fn a_unit_of_a_long_context_is_certified() {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/models/stories260k");
    if !model.is_dir() {
        println!("SKIPPED: {} is not there", model.display());
        return;
    }
    let dir = Dir::new();
    dir.build(model.to_str().unwrap(), "chip", &["--weights", "int4", "--digit", "1", "--fold", "64", "--texts", "1"]);
    let chip = dir.path().join("chip");
    let (golden, inputs) = common::opened(&chip);
    let yosys = tools::find(Program::Yosys, None).unwrap().path;
    let certifier = Certifier::new(&chip, &golden, &inputs, &yosys).unwrap();
    let units = certifier.units();
    let rotary = units.iter().find(|unit| unit.module.ends_with("layer0_query_rotary")).unwrap();
    let burned = certifier.certify(rotary).unwrap();
    assert!(burned.burned, "{:?}", burned.faults);
}

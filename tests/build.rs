//! Building: the same bytes at any thread count and after any interruption, `--check`, rebuilding over a bundle,
//! models without a model.toml, half-precision checkpoints, accuracy, and the keys of every `--json`.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, LIBERTY, Random, TINY, f32s, files, model, safetensors, tiny, tiny_weights};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn threads_do_not_change_a_byte() {
    let dir = Dir::new();
    for threads in ["1", "2"] {
        dir.build(&model("digits"), &format!("out{threads}"), &["--weights", "int4", "--threads", threads]);
    }
    let (one, two) = (files(&dir.path().join("out1")), files(&dir.path().join("out2")));
    assert!(one.len() > 20);
    for (name, bytes) in &one {
        assert!(two.get(name) == Some(bytes), "{name} differs");
    }
    assert_eq!(one.len(), two.len());
}

#[test]
fn check_compares_with_a_fresh_build() {
    let dir = tiny();
    dir.build("tiny", "chip", &[]);
    let check = |more: &[&str]| dir.hardwire(&[&["build", "tiny", "-o", "chip", "--check"], more].concat());
    let same = check(&[]).expect(0);
    assert!(same.stdout.starts_with("chip is what a fresh build gives, byte for byte"), "{}", same.stdout);
    assert_eq!(check(&["--json"]).expect(0).json()["identical"], true);

    let path = dir.path().join("chip/rtl/tiny_fc1.v");
    let text = fs::read_to_string(&path).unwrap();
    let at = text.find("acc0 = ").unwrap();
    let sign = at + text[at..].find(" + ").unwrap();
    fs::write(&path, format!("{} - {}", &text[..sign], &text[sign + 3..])).unwrap();
    let before = files(dir.path());
    let other = check(&[]).expect(1);
    let lines: Vec<&str> = other.stdout.lines().filter(|line| line.contains("acc0 = ")).collect();
    assert!(lines.len() == 2 && lines[0].starts_with('-') && lines[1].starts_with('+'), "{}", other.stdout);
    assert!(other.stdout.contains("--- rtl/tiny_fc1.v") && !other.stdout.contains("tiny_fc2.v"), "{}", other.stdout);
    let json = check(&["--json"]).expect(1).json();
    assert!(json["identical"] == false && json["difference"].as_str().unwrap().contains("acc0"), "{json}");
    // Options that give another chip differ too, and so do files that are missing or too many.
    fs::write(&path, text).unwrap();
    check(&["--weights", "int4"]).expect(1);
    fs::rename(&path, dir.path().join("chip/rtl/other.v")).unwrap();
    let moved = check(&[]).expect(1).stdout;
    assert!(
        moved.contains("only in chip: rtl/other.v") && moved.contains("missing from chip: rtl/tiny_fc1.v"),
        "{moved}"
    );
    fs::rename(dir.path().join("chip/rtl/other.v"), &path).unwrap();
    assert!(files(dir.path()).keys().eq(before.keys()), "--check writes");
}

/// The README shows what `build` prints; how many files `verify` compares follows from it.
#[test]
fn the_readme_shows_what_build_prints() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let shown = readme.split("$ hardwire build models/digits -o demo/digits\n").nth(1).unwrap();
    let shown = shown.split("\n$ ").next().unwrap().trim();
    let dir = Dir::new();
    let printed = dir.hardwire(&["build", &model("digits"), "-o", "demo/digits"]).expect(0).stdout;
    assert_eq!(shown, printed.trim());
    let manifest = fs::read_to_string(dir.path().join("demo/digits/hardwire.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let files = manifest["files"].as_array().unwrap().len();
    assert!(
        readme.contains(&format!("ok   files                    all {files} match their SHA-256")),
        "{files} files"
    );
}

#[test]
fn the_committed_bundle_is_what_a_fresh_build_gives() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/digits");
    let dir = Dir::new();
    let check = dir.hardwire(&["build", &model("digits"), "-o", committed.to_str().unwrap(), "--check"]);
    assert_eq!(check.code, 0, "{}\n{}", check.stdout, check.stderr);
}

/// A network whose planning takes long enough to be killed in: several tiles.
fn large() -> Dir {
    let dir = Dir::new();
    let mut random = Random(5);
    let weights = [f32s("a", &[120, 400], &random.reals(48_000)), f32s("b", &[8, 120], &random.reals(960))];
    dir.file("large/model.safetensors", safetensors(&weights, &[]));
    dir.file("large/data.safetensors", safetensors(&[f32s("x", &[4, 400], &random.reals(1600))], &[]));
    let layers = "[[layer]]\nkind = \"linear\"\nweight = \"a\"\n[[layer]]\nkind = \"relu\"\n[[layer]]\nkind = \"linear\"\nweight = \"b\"\n";
    let head = "format = 1\nname = \"large\"\n[input]\nsize = 400\n[data]\ncalibration = \"data.safetensors\"\n";
    dir.file("large/model.toml", format!("{head}{layers}"));
    dir
}

const LARGE: &[&str] = &["--weights", "int4", "--effort", "1"];

/// The finished plans of a build in progress.
fn plans(dir: &Dir) -> Vec<std::path::PathBuf> {
    let Ok(entries) = fs::read_dir(dir.path().join(".out.partial/plans")) else { return Vec::new() };
    let mut found: Vec<_> = entries.map(|entry| entry.unwrap().path()).filter(|p| p.extension().is_none()).collect();
    found.sort();
    found
}

#[test]
fn a_killed_build_goes_on_where_it_stopped() {
    let dir = large();
    dir.build("large", "whole", LARGE);
    let whole = files(&dir.path().join("whole"));

    let binary = assert_cmd::cargo::cargo_bin("hardwire");
    let mut command = Command::new(binary);
    command.args(["build", "large", "-o", "out", "--threads", "1"]).args(LARGE).current_dir(dir.path());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while plans(&dir).len() < 2 && start.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().unwrap();
    assert!(child.wait().unwrap().code().is_none(), "the build ended before it was killed");
    assert!(!dir.path().join("out").exists(), "a killed build leaves half a bundle");

    // One plan is cut short, the others stay; and a stray file is in the way.
    let finished = plans(&dir);
    assert!(finished.len() >= 2);
    let bytes = fs::read(&finished[0]).unwrap();
    fs::write(&finished[0], &bytes[..bytes.len() / 2]).unwrap();
    dir.file(".out.partial/bundle/rtl/stray.v", "half a modu");
    dir.build("large", "out", LARGE);
    assert!(files(&dir.path().join("out")) == whole, "the resumed build gives other bytes");
    assert!(!dir.path().join(".out.partial").exists());
}

/// The proof refuses a plan that computes something else, wherever it came from; it is planned again.
#[test]
fn a_poisoned_plan_is_planned_again() {
    let dir = tiny();
    dir.build("tiny", "whole", &[]);
    // A limit on file sizes stops the build after its plans are kept.
    let limited = "trap '' XFSZ; ulimit -f 8; exec \"$0\" build tiny -o out";
    let binary = assert_cmd::cargo::cargo_bin("hardwire");
    let stop = || {
        let status = Command::new("sh").args(["-c", limited]).arg(&binary).current_dir(dir.path()).output().unwrap();
        assert_eq!(status.status.code(), Some(2));
    };
    let poisons: [&dyn Fn(&mut Value); 4] = [
        &|plan| plan["adders"][0]["left"]["shift"] = 3.into(),
        &|plan| plan["adders"][0]["right"]["source"] = 4_000_000_000u32.into(),
        &|plan| plan["adders"].as_array_mut().unwrap().iter_mut().for_each(|adder| adder["left"]["shift"] = 62.into()),
        &|plan| plan["inputs"][0] = serde_json::json!([0, 1]),
    ];
    for (index, poison) in poisons.iter().enumerate() {
        stop();
        let kept = plans(&dir);
        assert_eq!(kept.len(), 2, "one plan for each layer");
        for path in kept {
            let mut plan: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            poison(&mut plan);
            fs::write(&path, plan.to_string()).unwrap();
        }
        dir.build("tiny", "out", &[]);
        assert!(files(&dir.path().join("out")) == files(&dir.path().join("whole")), "poison {index}");
        fs::remove_dir_all(dir.path().join("out")).unwrap();
    }
}

/// A bundle is replaced whole, scratch space included; what stands beside it is left alone.
#[test]
fn a_bundle_is_replaced_whole() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--weights", "int3"]);
    dir.file("chip/work/sim/log", "left by a tool");
    dir.file("beside.txt", "mine");
    dir.build("tiny", "chip", &["--weights", "int8"]);
    dir.build("tiny", "fresh", &["--weights", "int8"]);
    assert!(files(&dir.path().join("chip")) == files(&dir.path().join("fresh")));
    assert!(!dir.path().join("chip/work").exists(), "the scratch space is of another chip");
    let mut names: Vec<String> =
        fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["beside.txt", "chip", "fresh", "tiny"]);
    // An empty directory is as good as none.
    fs::create_dir(dir.path().join("empty")).unwrap();
    dir.build("tiny", "empty", &["--weights", "int8"]);
    assert!(files(&dir.path().join("empty")) == files(&dir.path().join("fresh")));
}

#[test]
fn a_checkpoint_that_describes_itself() {
    let dir = tiny();
    dir.build("tiny", "chip", &[]);
    let metadata = TINY.replace("data.safetensors", "tiny/data.safetensors");
    dir.file("alone.safetensors", safetensors(&tiny_weights(), &[("hardwire", &metadata)]));
    dir.build("alone.safetensors", "alone", &[]);
    assert!(files(&dir.path().join("alone")) == files(&dir.path().join("chip")));
    // Without data of its own it is told where some is.
    let start = TINY.find("[data]").unwrap();
    let end = TINY.find("[[layer]]").unwrap();
    let metadata = format!("{}{}", &TINY[..start], &TINY[end..]);
    dir.file("bare.safetensors", safetensors(&tiny_weights(), &[("hardwire", &metadata)]));
    dir.build("bare.safetensors", "bare", &["--calib", "tiny/data.safetensors"]);
    let rtl = |name: &str| files(&dir.path().join(name).join("rtl"));
    assert!(rtl("bare") == rtl("chip"));
}

fn accuracy(dir: &Dir, name: &str, weights: &str) -> (f64, f64) {
    let output = format!("{name}-{weights}");
    let built = dir.hardwire(&["build", &model(name), "-o", &output, "--weights", weights, "--json"]).expect(0).json();
    let report: Value =
        serde_json::from_slice(&fs::read(dir.path().join(&output).join("report.json")).unwrap()).unwrap();
    assert_eq!(built["accuracy"], report["accuracy"]);
    for key in ["weights", "nonzeros", "adders", "adder_bits", "register_bits", "proved_weights", "latency_cycles"] {
        assert!(report["totals"][key].as_u64() > Some(0), "{key}: {}", report["totals"]);
    }
    assert_eq!(report["totals"]["weights"], 2368);
    assert_eq!(report["totals"]["proved_weights"], 2368);
    assert_eq!(report["quantization"].as_array().unwrap().len(), 2);
    assert_eq!(report["units"].as_array().unwrap().len(), 3);
    assert_eq!(report["accuracy"]["float"]["samples"], 500);
    let score = |model: &str| 100.0 * report["accuracy"][model]["accuracy"].as_f64().unwrap();
    (score("float"), score("integer"))
}

#[test]
fn quantization_costs_little() {
    let dir = Dir::new();
    for (weights, allowed) in [("int8", 0.5), ("int4", 1.5)] {
        let (float, integer) = accuracy(&dir, "digits", weights);
        assert!(float > 95.0 && integer >= float - allowed - 1e-9, "{weights}: {integer} % of {float} %");
    }
}

#[test]
fn half_precision_checkpoints_are_as_good() {
    let dir = Dir::new();
    let (_, whole) = accuracy(&dir, "digits", "int8");
    for name in ["digits-bf16", "digits-f16"] {
        let (float, integer) = accuracy(&dir, name, "int8");
        assert!(integer >= float - 0.5 && (integer - whole).abs() <= 0.5, "{name}: {integer} %, {whole} % from F32");
        let inputs = fs::read_to_string(dir.path().join(format!("{name}-int8/hardwire.json"))).unwrap();
        assert!(inputs.contains(&format!("\"dtype\": \"{}\"", &name[7..].to_uppercase())), "{inputs}");
    }
}

fn has(value: &Value, keys: &[&str]) {
    for key in keys {
        assert!(!value[*key].is_null(), "no {key} in {value:#}");
    }
}

#[test]
fn json_holds_its_keys() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--weights", "int4"]);
    let inspect = dir.hardwire(&["inspect", "tiny", "--json"]).expect(0).json();
    has(&inspect, &["format", "name", "inputs", "outputs", "parameters", "layers", "tensors"]);

    let sim = dir.hardwire(&["sim", "chip", "--json", "--seed", "9", "--vectors", "20"]).expect(0).json();
    has(
        &sim,
        &["format", "verdict", "vectors", "mismatches", "seed", "cycles", "latency_cycles", "initiation_interval"],
    );
    assert_eq!((&sim["seed"], &sim["mismatches"]), (&9.into(), &0.into()));
    let report: Value = serde_json::from_slice(&fs::read(dir.path().join("chip/report.json")).unwrap()).unwrap();
    assert_eq!(sim["latency_cycles"], report["totals"]["latency_cycles"], "measured and predicted");
    assert_eq!(sim["initiation_interval"].as_f64(), report["totals"]["initiation_interval"].as_f64());

    let run = dir.hardwire(&["run", "chip", "--input", "tiny/data.safetensors", "--json"]).expect(0).json();
    has(&run, &["format", "samples", "correct", "accuracy", "float_accuracy", "mismatches", "cycles"]);
    assert_eq!((&run["samples"], &run["mismatches"]), (&24.into(), &0.into()));
    assert_eq!(run["correct"], report["accuracy"]["integer"]["correct"], "the chip and the golden model");
    assert_eq!(run["float_accuracy"], report["accuracy"]["float"]["accuracy"]);

    let synth = dir.hardwire(&["synth", "chip", "--liberty", LIBERTY, "--json"]).expect(0).json();
    has(&synth, &["format", "library", "area_um2", "nand2_equivalents", "cells", "weights", "layers"]);
    let layers = synth["layers"].as_array().unwrap();
    assert_eq!(layers.len(), 5);
    layers
        .iter()
        .for_each(|layer| has(layer, &["name", "module", "area_um2", "nand2_equivalents", "cells", "flip_flops"]));
    let sum = |key: &str| layers.iter().map(|layer| layer[key].as_f64().unwrap()).sum::<f64>();
    assert!((sum("area_um2") - synth["area_um2"].as_f64().unwrap()).abs() < 1.0, "{synth:#}");
    assert_eq!(sum("cells"), synth["cells"].as_f64().unwrap());
    // Twice the same, the second time from what was kept.
    let again = dir.hardwire(&["synth", "chip", "--liberty", LIBERTY, "--json"]).expect(0).json();
    assert_eq!(again, synth);
    let one = |unit| dir.hardwire(&["synth", "chip", "--liberty", LIBERTY, "--json", "--only", unit]).expect(0).json();
    let layer = &layers[2];
    let only = one(layer["name"].as_str().unwrap());
    assert_eq!((&only["layers"][0], only["layers"].as_array().unwrap().len()), (layer, 1));
    assert_eq!((&only["cells"], &only["weights"]), (&layer["cells"], &layer["weights"]));
    assert_eq!(one(layer["module"].as_str().unwrap()), only);
}

//! Folded units: awkward matrices through every outside tool, rings between layers, targets that are met, and faults that
//! are caught.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Entry, Random, files, model, safetensors, tiny};
use safetensors::tensor::Dtype;
use serde_json::Value;

fn i16s(rows: usize, cols: usize, values: &[i16]) -> Entry {
    let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
    Entry { name: "w".to_owned(), dtype: Dtype::I16, shape: vec![rows, cols], bytes }
}

/// Rows of zeros, of one weight, of the most negative weights of 4, 8 and 16 bits, equal and opposite rows, and random ones.
fn awkward() -> Entry {
    const COLS: usize = 9;
    let mut random = Random(17);
    let row: Vec<i16> = (0..COLS).map(|_| random.below(15) as i16 - 7).collect();
    let mut values: Vec<i16> = vec![0; COLS];
    values.extend(&row);
    values.extend(row.iter().map(|w| -w));
    values.extend([-8, -128, -32768, 7, 127, 32767, -1, 0, 1]);
    values.extend([0, 0, 0, 0, 5, 0, 0, 0, 0]);
    values.extend((0..8 * COLS).map(|_| random.below(256) as i16 - 128));
    i16s(values.len() / COLS, COLS, &values)
}

/// Compiles a matrix and sends random and extreme vectors through it, with gaps, stalls and resets; the schedule that the
/// report states is checked as well.
fn agrees(entry: Entry, arguments: &[&str]) {
    let dir = Dir::new();
    dir.file("w.safetensors", safetensors(&[entry], &[]));
    let all = [&["cmvm", "w.safetensors", "-o", "out", "--json"], arguments].concat();
    let report = dir.hardwire(&all).expect(0).json();
    assert_eq!(report["proved"], true, "{report}");
    let verdict = dir.hardwire(&["verify", "out", "--json", "--vectors", "100"]).expect(0).json();
    assert_eq!(verdict["verdict"], "pass", "{arguments:?}: {verdict:#}");
}

#[test]
fn awkward_matrices_are_exact_in_verilator() {
    agrees(awkward(), &["--signed-in", "--digit", "1", "--fold", "5"]);
    agrees(awkward(), &["--digit", "4", "--fold", "13", "--bits-in", "11"]);
}

#[test]
fn single_rows_and_columns_are_exact_in_verilator() {
    agrees(i16s(1, 5, &[3, -4, 0, 7, -8]), &["--signed-in", "--digit", "2", "--fold", "16"]);
    agrees(i16s(5, 1, &[3, -4, 0, 7, -8]), &["--signed-in", "--fold", "2", "--bits-in", "3"]);
}

/// Layers of 70 and 130 rows: rings of several vectors, groups of unequal size, rows that no fold divides, tiles in
/// columns and rows.
#[test]
fn rings_and_tiles_are_exact_in_verilator() {
    let dir = Dir::new();
    let mut random = Random(23);
    let mut text = "format = 1\nname = \"chain\"\n[input]\nsize = 300\nscale = 0.01\nrange = [-128, 127]\n[data]\ncalibration = \"data.safetensors\"\n".to_owned();
    let mut entries = Vec::new();
    let mut cols = 300;
    for (index, rows) in [130, 70, 70, 3].into_iter().enumerate() {
        text += &format!("[[layer]]\nkind = \"linear\"\nname = \"fc{index}\"\nweight = \"w{index}\"\n");
        text += if index == 1 { "[[layer]]\nkind = \"tanh\"\n" } else { "" };
        entries.push(common::f32s(&format!("w{index}"), &[rows, cols], &random.reals(rows * cols)));
        cols = rows;
    }
    let x: Vec<i64> = (0..300 * 8).map(|_| random.below(256) as i64 - 128).collect();
    dir.file("chain/model.toml", text);
    dir.file("chain/model.safetensors", safetensors(&entries, &[]));
    dir.file("chain/data.safetensors", safetensors(&[common::i64s("x", &[8, 300], &x)], &[]));
    for (name, digit, fold) in [("bits", "1", "66"), ("pairs", "2", "7")] {
        dir.build("chain", name, &["--weights", "int4", "--digit", digit, "--fold", fold]);
        let rtl = std::fs::read_to_string(dir.path().join(name).join("rtl/chain_fc2.v")).unwrap();
        assert!(rtl.contains("in_first") && rtl.contains("ring0_b0"), "{name} has no ring");
        for (path, bytes) in files(&dir.path().join(name)).into_iter().filter(|(path, _)| path.ends_with(".v")) {
            let text = String::from_utf8(bytes).unwrap();
            let long = text.lines().find(|line| line.len() > 120);
            assert_eq!(long, None, "{path} of {name}");
        }
        let verdict = dir.hardwire(&["verify", name, "--json", "--vectors", "16"]).expect(0).json();
        assert_eq!(verdict["verdict"], "pass", "{name}: {verdict:#}");
    }
}

fn choices(report: &Value) -> Vec<(f64, u64)> {
    let number = |choice: &Value| (choice["gates"].as_f64().unwrap(), choice["initiation_interval"].as_u64().unwrap());
    report["choices"].as_array().unwrap().iter().map(number).collect()
}

/// The smallest chip that is fast enough, the fastest that is small enough, each among choices that beat each other in one
/// respect only.
#[test]
fn targets_are_met_by_the_best_choice() {
    let dir = Dir::new();
    let build = |out: &str, more: &[&str]| {
        let digits = model("digits");
        let all = [&["build", &digits, "-o", out, "--weights", "int4", "--effort", "1", "--json"], more].concat();
        dir.hardwire(&all).expect(0).json()
    };
    let report = build("rate", &["--target-tokens-per-second", "1e6", "--clock", "150"]);
    let own = (report["totals"]["gates"].as_f64().unwrap(), report["totals"]["initiation_interval"].as_u64().unwrap());
    assert!(own.1 <= 150, "{own:?}");
    let all = choices(&report);
    assert!(all.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 > pair[1].1), "{all:?}");
    assert!(all.contains(&own), "{own:?} in {all:?}");
    assert!(all.iter().all(|(gates, interval)| *interval > 150 || *gates >= own.0), "{own:?} in {all:?}");
    let sdc = std::fs::read_to_string(dir.path().join("rate/flow/digits.sdc")).unwrap();
    assert!(sdc.contains("6.667"), "{sdc}");

    let limit = own.0 + 1.0;
    let report = build("area", &["--target-area", &limit.to_string()]);
    let gates = report["totals"]["gates"].as_f64().unwrap();
    let interval = report["totals"]["initiation_interval"].as_u64().unwrap();
    assert!(gates <= limit && interval <= own.1, "{gates} gates, {interval} clocks; {own:?}");
    // A target so high that nothing may be folded.
    let report = build("fast", &["--target-tokens-per-second", "1e8"]);
    assert_eq!(report["totals"]["initiation_interval"], 1, "{report}");
    for name in ["rate", "area", "fast"] {
        let verdict = dir.hardwire(&["verify", name, "--json", "--vectors", "16"]).expect(0).json();
        assert_eq!(verdict["verdict"], "pass", "{name}: {verdict:#}");
    }
}

/// A change to one file, and what it is.
type Fault = (&'static str, &'static str, fn(&str) -> String);

fn first(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} in\n{text}");
    text.replacen(from, to, 1)
}

const FAULTS: [Fault; 8] = [
    ("a burned sign", "tiny_fc2_tile0", |text| {
        let at = text.find("g1_neg = 4'h").unwrap() + "g1_neg = 4'h".len();
        let digit = u8::from_str_radix(&text[at..=at], 16).unwrap() ^ 15;
        format!("{}{digit:x}{}", &text[..at], &text[at + 1..])
    }),
    ("a burned magnitude", "tiny_fc2_tile0", |text| {
        let at = text.find("g1_mag1 = 4'h").unwrap() + "g1_mag1 = 4'h".len();
        let digit = u8::from_str_radix(&text[at..=at], 16).unwrap() ^ 2;
        format!("{}{digit:x}{}", &text[..at], &text[at + 1..])
    }),
    ("two rows exchanged", "tiny_fc1_tile0", |text| {
        first(&first(&first(text, "1'd0: begin", "1'dX: begin"), "default: begin", "1'd0: begin"), "1'dX", "default")
    }),
    ("a mask without its complement", "tiny_fc2_tile0", |text| first(text, " ^ g1_neg", " & g1_neg")),
    ("the row counter held", "tiny_fc1", |text| first(text, "row <= row_next;", "row <= row;")),
    ("an accumulator that keeps the row before", "tiny_fc2_rows0", |text| first(text, "{!first_now}", "{first_now}")),
    ("a result that does not move up", "tiny_fc1", |text| first(text, "y0 <= y1;", "y0 <= y0;")),
    ("a product that does not wait for the last result", "tiny_fc1", |text| first(text, " && !held", "")),
];

#[test]
fn folded_faults_are_caught() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--weights", "int4", "--bus", "16", "--digit", "1", "--fold", "2"]);
    dir.hardwire(&["sim", "chip", "--vectors", "64"]).expect(0);
    for (index, (what, file, edit)) in FAULTS.into_iter().enumerate() {
        let name = format!("fault{index}");
        for (path, bytes) in files(&dir.path().join("chip")) {
            dir.file(&format!("{name}/{path}"), bytes);
        }
        let path = dir.path().join(&name).join(format!("rtl/{file}.v"));
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, edit(&text)).unwrap();
        let sim = dir.hardwire(&["sim", &name, "--vectors", "64"]);
        assert_eq!(sim.code, 1, "{what}: {}\n{}", sim.stdout, sim.stderr);
    }
}

//! Digit-serial products: every style through every outside tool on matrices chosen to be awkward, and the areas that
//! the styles must reach.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Entry, LIBERTY, Random, safetensors};
use hardwire::arith::{Gates, PlanOptions, Problem, RowTarget, Style, fresh, plan_digits, row_intervals};
use hardwire::int::{IntMatrix, Interval};
use safetensors::tensor::Dtype;
use std::path::PathBuf;

fn i16s(rows: usize, cols: usize, values: &[i16]) -> Entry {
    let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
    Entry { name: "w".to_owned(), dtype: Dtype::I16, shape: vec![rows, cols], bytes }
}

/// A zero row, a zero column, two equal rows and one negated, powers of two, the most negative weights of 4, 8 and 16
/// bits, a row of one weight, and random ones.
fn awkward() -> Entry {
    const COLS: usize = 7;
    let mut random = Random(11);
    let row: Vec<i16> = (0..COLS).map(|_| random.below(15) as i16 - 7).collect();
    let mut values: Vec<i16> = vec![0; COLS];
    values.extend(&row);
    values.extend(&row);
    values.extend(row.iter().map(|w| -w));
    values.extend([1, -2, 4, -8, 16, -32, 64]);
    values.extend([-8, -128, -32768, 7, 127, 32767, -1]);
    values.extend([0, 0, 0, 0, 5, 0, 0]);
    values.extend((0..3 * COLS).map(|_| random.below(256) as i16 - 128));
    values.iter_mut().skip(3).step_by(COLS).for_each(|w| *w = 0);
    i16s(values.len() / COLS, COLS, &values)
}

/// Compiles a matrix and sends random and extreme vectors through it, with gaps, stalls and resets.
fn agrees(entry: Entry, arguments: &[&str], interval: u64) {
    let dir = Dir::new();
    dir.file("w.safetensors", safetensors(&[entry], &[]));
    let all = [&["cmvm", "w.safetensors", "-o", "out", "--json"], arguments].concat();
    let report = dir.hardwire(&all).expect(0).json();
    assert_eq!(report["proved"], true, "{report}");
    assert_eq!(report["initiation_interval"], interval, "{arguments:?}: {report}");
    let verdict = dir.hardwire(&["verify", "out", "--json", "--vectors", "200"]).expect(0).json();
    assert_eq!(verdict["verdict"], "pass", "{arguments:?}: {verdict:#}");
}

#[test]
fn every_style_is_exact_in_verilator() {
    agrees(awkward(), &["--signed-in", "--digit", "1", "--style", "serial"], 25);
    agrees(awkward(), &["--digit", "1", "--style", "compressor"], 8);
    agrees(awkward(), &["--signed-in", "--digit", "2", "--style", "popcount"], 4);
    agrees(awkward(), &["--digit", "4", "--style", "graph", "--bits-in", "7"], 2);
}

#[test]
fn wide_digits_and_narrow_matrices_are_exact_in_verilator() {
    agrees(awkward(), &["--digit", "4", "--style", "serial", "--bits-in", "11"], 7);
    agrees(i16s(1, 5, &[3, -4, 0, 7, -8]), &["--signed-in", "--digit", "1"], 13);
    agrees(i16s(5, 1, &[3, -4, 0, 7, -8]), &["--signed-in", "--digit", "2", "--bits-in", "3"], 4);
}

/// Gates per weight of the serial style, and the most they may be.
const BARS: [(&str, f64); 3] = [("tern_u_64", 2.6), ("int4_u_64", 7.0), ("tern_u_256", 2.2)];

fn shared(name: &str) -> Option<PathBuf> {
    let path = format!("{}/../shared/peers/cmvm/matrices/{name}.safetensors", env!("CARGO_MANIFEST_DIR"));
    let path = PathBuf::from(path);
    if !path.exists() {
        eprintln!("SKIPPED: {} is absent", path.display());
        return None;
    }
    Some(path)
}

#[test]
fn serial_units_reach_their_bars_by_estimate() {
    for (name, bar) in BARS {
        let Some(path) = shared(name) else { continue };
        let bytes = std::fs::read(path).unwrap();
        let tensors = safetensors::SafeTensors::deserialize(&bytes).unwrap();
        let tensor = tensors.tensor("W").unwrap();
        let (rows, cols) = (tensor.shape()[0], tensor.shape()[1]);
        let data = tensor.data().as_chunks::<4>().0.iter().map(|bytes| i32::from_le_bytes(*bytes)).collect();
        let matrix = IntMatrix::new(rows, cols, data).unwrap();
        let inputs = vec![Interval::signed(8); cols];
        let target = |interval| RowTarget { bias: 0, interval };
        let targets: Vec<RowTarget> = row_intervals(&matrix, &inputs).into_iter().map(target).collect();
        let problem = Problem { matrix: &matrix, inputs: &inputs, targets: &targets, digit: 1, least_clocks: 1 };
        let network = plan_digits(&problem, &[Style::Serial], &PlanOptions::default(), &fresh);
        assert_eq!(network.prove(&matrix, &targets), Ok(()));
        let gates = Gates::of(&network).total() as f64 / 100.0 / (rows * cols) as f64;
        assert!(gates < bar, "{name}: {gates} gates per weight are not below {bar}");
    }
}

/// What Yosys and the library's cells make of a serial unit, its outputs leaving digit by digit.
#[test]
fn a_serial_unit_reaches_its_bar_in_cells() {
    let Some(path) = shared("tern_u_64") else { return };
    if !PathBuf::from(LIBERTY).exists() {
        eprintln!("SKIPPED: {LIBERTY} is absent");
        return;
    }
    let dir = Dir::new();
    let file = path.display().to_string();
    dir.hardwire(&["cmvm", &file, "-o", "out", "-q", "--signed-in", "--digit", "1", "--style", "serial"]).expect(0);
    let areas = dir.hardwire(&["synth", "out", "--liberty", LIBERTY, "--json"]).expect(0).json();
    let layers = areas["layers"].as_array().unwrap();
    let product = layers.iter().find(|layer| layer["name"] == "product").unwrap();
    let core = &product["parts"][0];
    let gates = core["nand2_equivalents"].as_f64().unwrap() / 4096.0;
    assert!((2.0..2.6).contains(&gates), "{gates} NAND2 per weight: {core:#}");
    assert!(product["nand2_equivalents"].as_f64().unwrap() > core["nand2_equivalents"].as_f64().unwrap());
}

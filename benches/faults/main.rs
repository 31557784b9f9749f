//! Planted changes of emitted Verilog, and which rung of `verify` catches them: `cargo bench --bench faults`.
//!
//! Chips of every style are built by the program itself, of a network and a language model that are small enough to be simulated
//! hundreds of times. A change of one unit's text is drawn, and the burn certificate reads that unit back. What it passes is
//! simulated: a chip whose results differ then was missed. Of what it catches some are simulated too, to see what simulation
//! alone would have caught.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a campaign stops where it fails

#[path = "../../tests/common/mod.rs"]
mod common;

use clap::Parser;
use common::mutate::{Change, all_changes, pick};
use common::{Dir, Random, f32s, i64s, safetensors};
use hardwire::emit::{Golden, TensorEntry};
use hardwire::tools::{self, Program};
use hardwire::verify::{Burned, BurnedUnit, Certifier};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{fs, iter};

/// A certificate that takes longer is worth a look.
const SLOW: Duration = Duration::from_secs(20);

/// Plants changes in the Verilog of chips and counts what is caught, as a Markdown table by kind of change.
#[derive(Parser)]
struct Args {
    /// Changes, shared by the chips; a language model, which takes a minute to simulate, gets a quarter of what another gets.
    #[arg(long, default_value_t = 2000, value_name = "N")]
    changes: usize,
    #[arg(long, default_value_t = 1, value_name = "S")]
    seed: u64,
    /// Of the changes that the certificate catches, every Nth is simulated as well; 0 for none.
    #[arg(long, default_value_t = 20, value_name = "N")]
    simulate: usize,
    /// Only chips whose name contains this.
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
    /// Given by `cargo bench`.
    #[arg(long, hide = true)]
    bench: bool,
}

struct Chip {
    name: &'static str,
    model: Model,
    options: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Model {
    Perceptron,
    /// `tests/fixtures/llama/qwen2`: two layers, biases, grouped queries.
    Language,
}

const CHIPS: &[Chip] = &[
    Chip { name: "parallel", model: Model::Perceptron, options: &[] },
    Chip { name: "parallel-int4", model: Model::Perceptron, options: &["--weights", "int4", "--stage-depth", "2"] },
    Chip { name: "serial", model: Model::Perceptron, options: &["--digit", "1"] },
    Chip { name: "serial-int4", model: Model::Perceptron, options: &["--digit", "1", "--weights", "int4"] },
    Chip { name: "ternary", model: Model::Perceptron, options: &["--digit", "2", "--weights", "ternary"] },
    Chip { name: "folded", model: Model::Perceptron, options: &["--digit", "1", "--fold", "4", "--weights", "int4"] },
    Chip { name: "folded-int8", model: Model::Perceptron, options: &["--digit", "2", "--fold", "3"] },
    Chip { name: "folded-parallel", model: Model::Perceptron, options: &["--fold", "8", "--weights", "int6"] },
    Chip { name: "language", model: Model::Language, options: &["--weights", "int4", "--digit", "1", "--fold", "8"] },
    Chip { name: "language-unfolded", model: Model::Language, options: &["--digit", "1"] },
];

/// A network of every kind of unit that holds numbers: 16 inputs, 12 values through tanh, 8 through ReLU, 5 scores.
const PERCEPTRON: &str = r#"format = 1
name = "small"

[input]
size = 16
scale = 0.125
range = [-8, 7]

[data]
calibration = "data.safetensors"
test = "data.safetensors"

[[layer]]
kind = "linear"
name = "fc1"
weight = "fc1.weight"
bias = "fc1.bias"

[[layer]]
kind = "tanh"

[[layer]]
kind = "linear"
name = "fc2"
weight = "fc2.weight"
bias = "fc2.bias"

[[layer]]
kind = "relu"

[[layer]]
kind = "linear"
name = "fc3"
weight = "fc3.weight"
bias = "fc3.bias"

[[layer]]
kind = "argmax"
scores = true
"#;

/// Writes the network with random weights and data; where it is.
fn perceptron(dir: &Dir) -> String {
    let (mut random, mut weights) = (Random(3), Vec::new());
    for (layer, (rows, columns)) in [(12, 16), (8, 12), (5, 8)].into_iter().enumerate() {
        let name = |part: &str| format!("fc{}.{part}", layer + 1);
        weights.push(f32s(&name("weight"), &[rows, columns], &random.reals(rows * columns)));
        weights.push(f32s(&name("bias"), &[rows], &random.reals(rows)));
    }
    let samples = 64;
    let x: Vec<i64> = (0..16 * samples).map(|_| random.below(16) as i64 - 8).collect();
    let y: Vec<i64> = (0..samples).map(|_| random.below(5) as i64).collect();
    let data = [i64s("x", &[samples, 16], &x), i64s("y", &[samples], &y)];
    dir.file("small/model.toml", PERCEPTRON);
    dir.file("small/model.safetensors", safetensors(&weights, &[]));
    dir.file("small/data.safetensors", safetensors(&data, &[]));
    dir.path().join("small").to_string_lossy().into_owned()
}

/// A chip that was built, and its units that are certified.
struct Built {
    dir: PathBuf,
    golden: Golden,
    inputs: Vec<TensorEntry>,
    units: Vec<(BurnedUnit, Burned)>,
}

/// A planted change.
struct Planted {
    unit: usize,
    file: String,
    line: usize,
    kind: &'static str,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Simulated {
    Not,
    Differs,
    /// Only when units wait for each other: the chip stalls or loses a vector, and every value is right at full speed.
    Waits,
    /// Verilator does not build it: a message of its lint, which `verify` takes for a fault.
    Refused,
    Same,
}

#[derive(Default)]
struct Count {
    planted: usize,
    caught: usize,
    harmless: usize,
    waiting: usize,
    refused: usize,
    missed: usize,
    both: usize,
    only_certificate: usize,
}

fn yosys() -> PathBuf {
    tools::find(Program::Yosys, None).unwrap().path
}

fn build(dir: &Dir, chip: &Chip) -> Result<Built, String> {
    let model = match chip.model {
        Model::Perceptron => perceptron(dir),
        Model::Language => {
            common::language(dir, "qwen2", "words");
            dir.path().join("words").to_string_lossy().into_owned()
        }
    };
    dir.build(&model, chip.name, chip.options);
    let at = dir.path().join(chip.name);
    let (golden, inputs) = common::opened(&at);
    let yosys = yosys();
    let certifier = Certifier::new(&at, &golden, &inputs, &yosys).unwrap();
    let units = certifier.units();
    let units: Vec<(BurnedUnit, Burned)> =
        units.into_par_iter().map(|unit| (unit.clone(), certifier.certify(&unit).unwrap())).collect();
    let refused = units.iter().find(|(_, burned)| !burned.burned);
    if let Some((_, burned)) = refused {
        return Err(format!("{}: {} is not certified as it is: {}", chip.name, burned.op, burned.faults.join("; ")));
    }
    Ok(Built { dir: at, golden, inputs, units })
}

/// Changes of a chip, each of another place or kind.
fn plant(built: &Built, count: usize, random: &mut Random) -> Vec<Planted> {
    let planted = iter::repeat_with(|| {
        let unit = random.below(built.units.len() as u64) as usize;
        let files = &built.units[unit].1.rtl;
        let file = &files[random.below(files.len() as u64) as usize].name;
        let text = fs::read_to_string(built.dir.join(file)).unwrap();
        let changes = all_changes(&text);
        if changes.is_empty() {
            return None;
        }
        let change: &Change = pick(&changes, random);
        let line = text[..change.at].lines().count();
        Some(Planted { unit, file: file.clone(), line, kind: change.kind, text: change.applied(&text) })
    });
    planted.flatten().take(count).collect()
}

/// A copy of what a certificate or a simulation needs, with one file changed.
fn copied(built: &Built, planted: &Planted, all: bool) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    let mut folders = vec![PathBuf::from("rtl"), PathBuf::from("golden")];
    if all {
        folders.extend([PathBuf::from("tb"), PathBuf::new()]);
    }
    for folder in folders {
        fs::create_dir_all(copy.path().join(&folder)).unwrap();
        for entry in fs::read_dir(built.dir.join(&folder)).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_file() {
                fs::copy(entry.path(), copy.path().join(&folder).join(entry.file_name())).unwrap();
            }
        }
    }
    fs::write(copy.path().join(&planted.file), &planted.text).unwrap();
    copy
}

/// Whether the certificate catches a change.
fn is_caught(built: &Built, planted: &Planted, yosys: &Path) -> bool {
    let copy = copied(built, planted, false);
    let certifier = Certifier::new(copy.path(), &built.golden, &built.inputs, yosys).unwrap();
    !certifier.certify(&built.units[planted.unit].0).unwrap().burned
}

fn simulated(built: &Built, planted: &Planted, dir: &Dir) -> Simulated {
    let copy = copied(built, planted, true);
    let sim = dir.hardwire(&["sim", &copy.path().to_string_lossy(), "--vectors", "200", "-q"]);
    let waits = || sim.stdout.lines().all(|line| !line.starts_with("vector") || line.contains("gaps and stalls"));
    match sim.code {
        0 => Simulated::Same,
        1 if waits() => Simulated::Waits,
        2 if sim.stderr.contains("%Warning-") || sim.stderr.contains("verilator.org/warn/") => Simulated::Refused,
        _ => Simulated::Differs,
    }
}

fn campaign(
    chip: &Chip,
    args: &Args,
    changes: usize,
    dir: &Dir,
    counts: &Mutex<BTreeMap<&'static str, Count>>,
) -> Vec<String> {
    let built = match build(dir, chip) {
        Ok(built) => built,
        Err(refused) => return vec![refused],
    };
    let mut random =
        Random(args.seed ^ u64::from_le_bytes(format!("{:8.8}", chip.name).as_bytes().try_into().unwrap()));
    let planted = plant(&built, changes, &mut random);
    let (yosys, done) = (yosys(), Mutex::new(0usize));
    let missed = planted.par_iter().enumerate().filter_map(|(index, planted)| {
        let begun = Instant::now();
        let caught = is_caught(&built, planted, &yosys);
        if begun.elapsed() > SLOW {
            let seconds = begun.elapsed().as_secs();
            eprintln!("{seconds} s: {} in {} line {}", planted.kind, planted.file, planted.line);
        }
        let sampled = args.simulate > 0 && index % args.simulate == 0;
        let simulate = !caught || sampled;
        let found = if simulate { simulated(&built, planted, dir) } else { Simulated::Not };
        let mut counts = counts.lock().unwrap();
        let count = counts.entry(planted.kind).or_default();
        count.planted += 1;
        let mut missed = false;
        match (caught, found) {
            (true, found) => {
                count.caught += 1;
                count.both += usize::from(!matches!(found, Simulated::Not | Simulated::Same));
                count.only_certificate += usize::from(found == Simulated::Same);
            }
            (false, Simulated::Same) => count.harmless += 1,
            (false, Simulated::Waits) => count.waiting += 1,
            (false, Simulated::Refused) => count.refused += 1,
            (false, _) => {
                count.missed += 1;
                missed = true;
            }
        }
        let mut done = done.lock().unwrap();
        *done += 1;
        if *done % 50 == 0 {
            eprintln!("{}: {done} of {changes}", chip.name);
        }
        missed.then(|| {
            format!(
                "{}: {} in {} line {}: passed, not shown to be the same",
                chip.name, planted.kind, planted.file, planted.line
            )
        })
    });
    missed.collect()
}

fn main() -> ExitCode {
    let args = Args::parse();
    let dir = Dir::new();
    let chips: Vec<&Chip> = CHIPS.iter().filter(|chip| chip.name.contains(&args.only)).collect();
    let counts = Mutex::new(BTreeMap::new());
    let part = |chip: &Chip| if chip.model == Model::Language { 1 } else { 4 };
    let parts: usize = chips.iter().map(|chip| part(chip)).sum();
    let share = |chip: &Chip| (args.changes * part(chip)).div_ceil(parts.max(1));
    let missed: Vec<String> = chips.iter().flat_map(|chip| campaign(chip, &args, share(chip), &dir, &counts)).collect();
    println!(
        "| change | planted | caught by the certificate | passed: same results | passed: same results, waits otherwise | passed: refused by lint | missed | simulated beside | of these simulation catches |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    let counts = counts.into_inner().unwrap();
    let row = |name: &str, count: &Count| {
        println!(
            "| {name} | {} | {} | {} | {} | {} | {} | {} | {} |",
            count.planted,
            count.caught,
            count.harmless,
            count.waiting,
            count.refused,
            count.missed,
            count.both + count.only_certificate,
            count.both
        );
    };
    let mut all = Count::default();
    for (kind, count) in &counts {
        row(kind, count);
        all.planted += count.planted;
        all.caught += count.caught;
        all.harmless += count.harmless;
        all.waiting += count.waiting;
        all.refused += count.refused;
        all.missed += count.missed;
        all.both += count.both;
        all.only_certificate += count.only_certificate;
    }
    row("all", &all);
    missed.iter().for_each(|line| println!("missed: {line}"));
    if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

//! Planted changes of emitted Verilog, and which rung of `verify` catches them: `cargo bench --bench faults`.
//!
//! Chips of every style are built by the program itself, of a network and a language model that are small enough to be simulated
//! hundreds of times. A change of one module's text is drawn, and the burn certificate reads that unit back. What it passes, and what
//! no certificate is about, is linted and simulated: a change that every rung passes must have given the same results. Of what the
//! certificate catches some are simulated too, to see what simulation alone would have caught.
//!
//! It fails if values differ at full speed that a unit gives which the certificate reads in whole.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a campaign stops where it fails

#[path = "../../tests/common/mod.rs"]
mod common;

use clap::Parser;
use common::mutate::{Change, all_changes, pick};
use common::{Dir, Random, f32s, i64s, safetensors};
use hardwire::emit::{Golden, TensorEntry};
use hardwire::int::Op;
use hardwire::tools::{self, Program};
use hardwire::verify::{Burned, BurnedUnit, Certifier};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};

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
    /// Every Nth change is of a module that no certificate is about: streams, sums, argmax, control; 0 for none.
    #[arg(long, default_value_t = 24, value_name = "N")]
    others: usize,
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

/// A chip that was built, its units that are certified, and its other modules.
struct Built {
    dir: PathBuf,
    golden: Golden,
    inputs: Vec<TensorEntry>,
    units: Vec<(BurnedUnit, Burned)>,
    others: Vec<String>,
}

/// A planted change.
struct Planted {
    /// The unit that it is part of, if that is certified.
    unit: Option<usize>,
    part: Part,
    file: String,
    line: usize,
    kind: &'static str,
    text: String,
}

/// What the certificate reads of a module.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Whole,
    Tables,
    Nothing,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Whole => "linear layers, lookups, embedding, rotary: read in whole",
            Self::Tables => "norms, attention: their tables are read",
            Self::Nothing => "streams, sums, products, argmax, control: not read",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Simulated {
    Not,
    Differs,
    /// Only when units wait for each other: the chip stalls or loses a vector, and every value is right at full speed.
    Waits,
    /// Verilator does not build it: an error or a message of its lint, which `verify` takes for a fault.
    Refused,
    Same,
}

#[derive(Default)]
struct Count {
    planted: usize,
    certificate: usize,
    lint: usize,
    simulation: usize,
    same: usize,
    /// Simulated though the certificate had caught them, and how many of these simulation catches.
    beside: usize,
    both: usize,
}

impl Count {
    fn add(&mut self, caught: bool, simulated: Simulated) {
        self.planted += 1;
        let differs = !matches!(simulated, Simulated::Not | Simulated::Same);
        match (caught, simulated) {
            (true, _) => {
                self.certificate += 1;
                self.beside += usize::from(simulated != Simulated::Not);
                self.both += usize::from(differs);
            }
            (false, Simulated::Refused) => self.lint += 1,
            (false, Simulated::Same) => self.same += 1,
            (false, _) => self.simulation += 1,
        }
    }

    fn print(&self, name: &str) {
        let Self { planted, certificate, lint, simulation, same, beside, both } = self;
        println!("| {name} | {planted} | {certificate} | {lint} | {simulation} | {same} | {beside} | {both} |");
    }
}

#[derive(Default)]
struct Counts {
    kinds: BTreeMap<&'static str, Count>,
    parts: BTreeMap<Part, Count>,
    all: Count,
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
    let of_units: BTreeSet<&String> = units.iter().flat_map(|(_, burned)| &burned.rtl).map(|file| &file.name).collect();
    let files = fs::read_dir(at.join("rtl")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let files = files.filter(|name| name.ends_with(".v")).map(|name| format!("rtl/{name}"));
    let mut others: Vec<String> = files.filter(|file| !of_units.contains(file)).collect();
    others.sort();
    Ok(Built { dir: at, golden, inputs, units, others })
}

/// Changes of a chip, each of another place or kind.
fn plant(built: &Built, count: usize, others: usize, random: &mut Random) -> Vec<Planted> {
    let part = |unit: &BurnedUnit| match built.golden.program.nodes()[unit.nodes[0]].op {
        Op::RmsNorm(_) | Op::Attention(_) => Part::Tables,
        _ => Part::Whole,
    };
    let planted = (0..).map(|index| {
        let is_other = others > 0 && index % others == 0;
        let unit = (!is_other).then(|| random.below(built.units.len() as u64) as usize);
        let files: Vec<&String> = match unit {
            Some(unit) => built.units[unit].1.rtl.iter().map(|file| &file.name).collect(),
            None => built.others.iter().collect(),
        };
        let file = files[random.below(files.len() as u64) as usize];
        let text = fs::read_to_string(built.dir.join(file)).unwrap();
        let changes = all_changes(&text);
        if changes.is_empty() {
            return None;
        }
        let change: &Change = pick(&changes, random);
        let line = text[..change.at].lines().count();
        let part = unit.map_or(Part::Nothing, |unit| part(&built.units[unit].0));
        Some(Planted { unit, part, file: file.clone(), line, kind: change.kind, text: change.applied(&text) })
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
    let Some(unit) = planted.unit else { return false };
    let copy = copied(built, planted, false);
    let certifier = Certifier::new(copy.path(), &built.golden, &built.inputs, yosys).unwrap();
    !certifier.certify(&built.units[unit].0).unwrap().burned
}

fn simulated(built: &Built, planted: &Planted, dir: &Dir) -> Simulated {
    let copy = copied(built, planted, true);
    let sim = dir.hardwire(&["sim", &copy.path().to_string_lossy(), "--vectors", "200", "--json"]);
    match sim.code {
        0 => Simulated::Same,
        1 => {
            let report = sim.json();
            let phases = report["mismatch_details"].as_array().unwrap().iter().map(|found| found["phase"].as_str());
            let mut phases = phases.map(Option::unwrap);
            let at_full_speed = phases.any(|phase| ["full speed", "one vector alone"].contains(&phase));
            if at_full_speed { Simulated::Differs } else { Simulated::Waits }
        }
        _ => {
            assert!(sim.stderr.contains("the simulation cannot be built"), "{}", sim.stderr);
            Simulated::Refused
        }
    }
}

/// What the certificate passed though values differ, as lines to print.
fn campaign(chip: &Chip, args: &Args, changes: usize, dir: &Dir, counts: &Mutex<Counts>) -> Vec<String> {
    let built = match build(dir, chip) {
        Ok(built) => built,
        Err(refused) => return vec![refused],
    };
    let mut random =
        Random(args.seed ^ u64::from_le_bytes(format!("{:8.8}", chip.name).as_bytes().try_into().unwrap()));
    let planted = plant(&built, changes, args.others, &mut random);
    let (yosys, done) = (yosys(), Mutex::new(0usize));
    let missed = planted.par_iter().enumerate().filter_map(|(index, planted)| {
        let begun = Instant::now();
        let caught = is_caught(&built, planted, &yosys);
        if begun.elapsed() > SLOW {
            let seconds = begun.elapsed().as_secs();
            eprintln!("{seconds} s: {} in {} line {}", planted.kind, planted.file, planted.line);
        }
        let sampled = args.simulate > 0 && index % args.simulate == 0;
        let found = if !caught || sampled { simulated(&built, planted, dir) } else { Simulated::Not };
        let mut counts = counts.lock().unwrap();
        counts.kinds.entry(planted.kind).or_default().add(caught, found);
        counts.parts.entry(planted.part).or_default().add(caught, found);
        counts.all.add(caught, found);
        let mut done = done.lock().unwrap();
        *done += 1;
        if *done % 50 == 0 {
            eprintln!("{}: {done} of {changes}", chip.name);
        }
        let place = format!("{}: {} in {} line {}", chip.name, planted.kind, planted.file, planted.line);
        match found {
            Simulated::Differs if !caught && planted.part == Part::Whole => Some(place),
            Simulated::Waits if !caught && planted.part == Part::Whole => {
                eprintln!("waits otherwise: {place}");
                None
            }
            _ => None,
        }
    });
    missed.collect()
}

fn main() -> ExitCode {
    let args = Args::parse();
    let dir = Dir::new();
    let chips: Vec<&Chip> = CHIPS.iter().filter(|chip| chip.name.contains(&args.only)).collect();
    let counts = Mutex::new(Counts::default());
    let part = |chip: &Chip| if chip.model == Model::Language { 1 } else { 4 };
    let parts: usize = chips.iter().map(|chip| part(chip)).sum();
    let share = |chip: &Chip| (args.changes * part(chip)).div_ceil(parts.max(1));
    let missed: Vec<String> = chips.iter().flat_map(|chip| campaign(chip, &args, share(chip), &dir, &counts)).collect();
    let counts = counts.into_inner().unwrap();
    let head = |of: &str| {
        println!(
            "| {of} | planted | caught by the certificate | passed by it, refused by lint | passed by both, caught by simulation | passed by all: same results | simulated beside | of these simulation catches |"
        );
        println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    };
    head("change");
    counts.kinds.iter().for_each(|(kind, count)| count.print(kind));
    println!();
    head("module");
    counts.parts.iter().for_each(|(part, count)| count.print(part.name()));
    counts.all.print("all");
    missed.iter().for_each(|line| println!("passed by the certificate, yet values differ: {line}"));
    if missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

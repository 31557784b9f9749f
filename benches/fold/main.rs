//! Area and time of a folded layer over rows per tree and digit: `cargo bench --bench fold`.
//!
//! Every point is a chip of its own, built and synthesized by the program itself: three linear layers with random weights,
//! of which the middle one is mapped and timed. Points of large trees are sampled: their middle layer has fewer rows,
//! which share what a unit has once.

mod model;

use clap::{Parser, ValueEnum};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

type Fault = Box<dyn std::error::Error + Send + Sync>;

/// Maps and times the middle of three folded linear layers at every fold and digit, as a Markdown table.
#[derive(Parser)]
struct Args {
    /// Bits of every input that enter per clock.
    #[arg(long, value_delimiter = ',', default_values_t = [1], value_name = "D,…")]
    digits: Vec<u32>,
    /// Rows that share a tree.
    #[arg(long, value_delimiter = ',', default_values_t = [64], value_name = "F,…")]
    folds: Vec<usize>,
    #[arg(long, value_delimiter = ',', default_values_t = [Weights::Int4, Weights::Ternary], value_name = "FORMAT,…")]
    weights: Vec<Weights>,
    /// Inputs and rows of every layer.
    #[arg(long, default_value_t = 256, value_name = "N")]
    size: usize,
    #[arg(long, default_values_t = [1], value_delimiter = ',', value_name = "S,…")]
    seeds: Vec<u64>,
    /// The cell library.
    #[arg(long, value_name = "FILE.lib", default_value = "/usr/share/qflow/tech/osu018/osu018_stdcells.lib")]
    liberty: PathBuf,
    /// The clock that units are timed against.
    #[arg(long, value_name = "MHZ", default_value_t = 150.0)]
    clock: f64,
    /// No unit is sampled.
    #[arg(long)]
    whole: bool,
    /// Given by `cargo bench`.
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Weights {
    Ternary,
    Int2,
    Int3,
    Int4,
    Int5,
    Int6,
    Int7,
    Int8,
}

impl std::fmt::Display for Weights {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        self.to_possible_value().map_or(Ok(()), |value| f.write_str(value.get_name()))
    }
}

impl Weights {
    /// Bits of a magnitude: full adders per input, digit bit and tree.
    fn bits(self) -> usize {
        match self {
            Self::Ternary | Self::Int2 => 1,
            Self::Int3 => 2,
            Self::Int4 => 3,
            Self::Int5 => 4,
            Self::Int6 => 5,
            Self::Int7 => 6,
            Self::Int8 => 7,
        }
    }
}

/// Full adders of trees that a unit may have; beyond, it is sampled.
const FULL_ADDERS: usize = 6_500;

struct Point {
    weights: Weights,
    fold: usize,
    digit: u32,
    seed: u64,
}

impl Point {
    /// Rows of the middle layer.
    fn rows(&self, args: &Args) -> usize {
        if args.whole {
            return args.size;
        }
        let tree = args.size * self.weights.bits() * self.digit as usize;
        let trees = (FULL_ADDERS / tree).max(1);
        args.size.min(trees * self.fold)
    }
}

struct Row {
    clocks: u64,
    interval: f64,
    mhz: f64,
    meets: bool,
    nand2: f64,
    buffers: f64,
    um2: f64,
    seconds: f64,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Fault> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let folder = std::path::absolute(target.join("fold"))?;
    let size = args.size;
    println!(
        "The middle one of three {size}x{size} linear layers, random Gaussian weights; cells of {} before place and route; \
         clocks per product, clocks per vector in the chain; NAND2 and µm² per weight; area × time: NAND2·ns per weight and \
         product, buffers left out; CPU seconds of mapping.\n",
        args.liberty.file_stem().unwrap_or_default().to_string_lossy()
    );
    println!(
        "| weights | seed | fold | digit | clocks | interval | MHz | NAND2 | buffers | µm² | area × time | CPU s | |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|"
    );
    let mut sampled = false;
    for weights in &args.weights {
        for fold in args.folds.iter().map(|fold| *fold.min(&size)) {
            for (digit, seed) in args.digits.iter().flat_map(|digit| args.seeds.iter().map(move |seed| (*digit, *seed)))
            {
                let point = Point { weights: *weights, fold, digit, seed };
                let rows = point.rows(args);
                let row = measure(&point, rows, args, &folder)?;
                let mut notes = Vec::new();
                if rows < size {
                    sampled = true;
                    notes.push(format!("sampled: {rows} rows"));
                }
                if !row.meets {
                    notes.push(format!("misses {} MHz", args.clock));
                }
                println!(
                    "| {weights} | {seed} | {fold} | {digit} | {} | {} | {:.1} | {:.3} | {:.3} | {:.4} | {:.1} | {:.1} | {} |",
                    row.clocks,
                    row.interval,
                    row.mhz,
                    row.nand2,
                    row.buffers,
                    row.um2,
                    row.nand2 * row.clocks as f64 / row.mhz * 1000.0,
                    row.seconds,
                    notes.join("; ")
                );
            }
        }
    }
    if sampled {
        println!(
            "\nSampled: only so many rows of the middle layer were built, whole trees of all its {size} columns. They share \
             counters and decoders that more rows would share, so such a figure is slightly high."
        );
    }
    Ok(())
}

/// Builds the chip of a point and synthesizes its middle unit.
fn measure(point: &Point, rows: usize, args: &Args, folder: &Path) -> Result<Row, Fault> {
    let Point { weights, fold, digit, seed } = point;
    let folder = folder.join(format!("{weights}-{seed}-{}x{rows}-f{fold}-d{digit}", args.size));
    let (model, chip) = (folder.join("model"), folder.join("chip"));
    // An earlier run's results would make this one's seconds.
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    model::write(&model, args.size, rows, *seed)?;
    let text = |value: &dyn std::fmt::Display| value.to_string();
    let mut build = hardwire("build", &model);
    build.arg("-o").arg(&chip).args(["--weights", &text(weights), "--fold", &text(fold), "--digit", &text(digit)]);
    let report = json(build)?;
    let unit = report["units"].as_array().and_then(|units| units.iter().find(|unit| unit["name"] == model::MIDDLE));
    let interval = unit.and_then(|unit| unit["initiation_interval"].as_f64()).ok_or("the report has no middle unit")?;
    let synth = || {
        let mut synth = hardwire("synth", &chip);
        synth.arg("--liberty").arg(&args.liberty).args(["--only", model::MIDDLE]);
        synth
    };
    let before = children_seconds();
    json(synth())?;
    let seconds = children_seconds() - before;
    let mut timed = synth();
    timed.args(["--clock", &text(&args.clock)]);
    let answer = json(timed)?;
    let layer = &answer["layers"][0];
    let number =
        |value: &Value| value.as_f64().ok_or_else(|| format!("the answer of synth has no such number: {answer}"));
    let (nand2, count) = (number(&answer["nand2_area_um2"])?, number(&answer["weights"])?);
    let area = number(&layer["area_um2"])?;
    Ok(Row {
        clocks: (*fold).min(rows) as u64 * u64::from(8u32.div_ceil(*digit)),
        interval,
        mhz: number(&layer["max_clock_mhz"])?,
        meets: layer["meets_target"] == true,
        nand2: area / nand2 / count,
        buffers: number(&layer["buffers_area_um2"])? / nand2 / count,
        um2: area / count,
        seconds,
    })
}

/// The program, quiet and with an answer in JSON.
fn hardwire(command: &str, path: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_hardwire"));
    program.arg(command).arg(path).args(["--json", "--quiet"]);
    program
}

fn json(mut command: Command) -> Result<Value, Fault> {
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// User and system time of all processes that this one has waited for, and of theirs.
fn children_seconds() -> f64 {
    // SAFETY: all zeros are a valid `rusage`, and the call writes to this one only.
    let usage = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_CHILDREN, &raw mut usage);
        usage
    };
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 * 1e-6;
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

//! The bundle in Verilator: build its testbench once, run it on vectors, read its verdict.
//!
//! The simulation is the bundle's own `tb/Makefile`, so what runs here is what a user without this tool runs. Builds
//! live in `work/` inside the bundle and are reused while the sources are unchanged.

use crate::emit::{Exchange, Golden, Vector, session_text, sha256, vectors_text};
use crate::rtl::Word;
use crate::tools::{self, Job, Program, RunError, ToolError};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// What a simulation works through: its program does not depend on it.
const INPUTS: [&str; 2] = ["vectors.txt", "session.txt"];

/// Verilator's options for a netlist, whose wires nobody declared with care, in place of those of the testbench's Makefile.
const GATE_FLAGS: &str = "--cc --exe -Wno-fatal -Wno-lint -Wno-style --x-initial unique -fno-const-bit-op-tree \
    --output-split 20000 --output-split-cfuncs 1000 --top-module $(TOP) --prefix V$(TOP) --Mdir $(OUT) \
    -CFLAGS -std=c++17 -CFLAGS -I$(TB)";

/// How to run a simulation.
#[derive(Clone, Debug, Default)]
pub struct SimOptions {
    pub verilator: Option<PathBuf>,
    pub seed: u64,
    /// Writes a waveform, which needs a build of its own.
    pub waves: Option<PathBuf>,
    /// Leaves out gaps, back-pressure, bad frames and resets.
    pub fast_only: bool,
    /// A netlist of the chip and models of its cells, to simulate instead of the bundle's Verilog.
    pub gates: Option<[PathBuf; 2]>,
}

/// A built simulation of one bundle.
#[derive(Clone, Debug)]
pub struct Simulation {
    program: PathBuf,
    work: PathBuf,
}

/// What the simulation program prints with `--json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SimReport {
    pub format: u32,
    /// `pass` or `fail`.
    pub verdict: String,
    pub vectors: u64,
    pub mismatches: u64,
    pub seed: u64,
    pub cycles: u64,
    /// From the first beat taken to the first beat offered, in an idle chip.
    pub latency_cycles: Option<u64>,
    /// Clock cycles per vector at full speed.
    pub initiation_interval: Option<f64>,
    /// The first mismatches.
    pub mismatch_details: Vec<Mismatch>,
    pub protocol_error_count: u64,
    /// The first violations of the stream protocol, in words.
    pub protocol_errors: Vec<String>,
}

/// What the simulation program of a language model prints with `--json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TokenSimReport {
    pub format: u32,
    /// `pass` or `fail`.
    pub verdict: String,
    pub commands: u64,
    /// Words of answers compared, in all phases.
    pub words: u64,
    /// Tokens whose scores were compared, in all phases.
    pub score_frames: u64,
    pub mismatches: u64,
    pub seed: u64,
    pub cycles: u64,
    /// At full speed: position of a token, and clock cycles from the token before it to itself.
    pub token_cycles: Vec<(u64, u64)>,
    /// The first mismatches.
    pub mismatch_details: Vec<TokenMismatch>,
    pub protocol_error_count: u64,
    /// The first violations of the stream protocol, in words.
    pub protocol_errors: Vec<String>,
}

/// One wrong word of an answer, or one wrong checksum of scores, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenMismatch {
    pub phase: String,
    pub command: u64,
    pub word: u64,
    pub expected: String,
    pub found: String,
}

impl std::fmt::Display for TokenMismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { phase, command, word, expected, found } = self;
        write!(f, "command {command}, word {word}: the golden model says {expected}, the chip {found} ({phase})")
    }
}

impl TokenSimReport {
    pub fn passed(&self) -> bool {
        self.verdict == "pass"
    }

    /// Mean clock cycles per token at full speed.
    pub fn cycles_per_token(&self) -> Option<f64> {
        let sum: u64 = self.token_cycles.iter().map(|(_, cycles)| cycles).sum();
        (!self.token_cycles.is_empty()).then(|| sum as f64 / self.token_cycles.len() as f64)
    }
}

/// One wrong element; the values are text because 64 bits do not survive every JSON reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mismatch {
    pub phase: String,
    pub vector: u64,
    pub element: u64,
    pub expected: String,
    pub found: String,
}

impl SimReport {
    pub fn passed(&self) -> bool {
        self.verdict == "pass"
    }
}

#[derive(Debug, Error)]
pub enum SimError {
    #[error(transparent)]
    Tool(#[from] ToolError),
    #[error("the simulation cannot be built")]
    Build(#[source] RunError),
    #[error("the simulation does not run")]
    Run(#[source] RunError),
    #[error("cannot {action} {}", path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },
    #[error("the simulation printed no report; its output is in {}", path.display())]
    Report { path: PathBuf, source: serde_json::Error },
    #[error("the simulation's outputs in {} cannot be read: {what}", path.display())]
    Outputs { path: PathBuf, what: String },
}

impl Simulation {
    /// Builds the simulation of the bundle at `dir`, or takes the one that is there.
    ///
    /// # Errors
    /// Verilator is missing, too old or fails on the Verilog.
    pub fn build(dir: &Path, golden: &Golden, options: &SimOptions) -> Result<Self, SimError> {
        let verilator = tools::find(Program::Verilator, options.verilator.as_deref())?;
        let make = tools::find(Program::Make, None)?;
        let absolute = |path: &Path| {
            std::path::absolute(path).map_err(|source| SimError::Io { action: "find", path: path.to_owned(), source })
        };
        let work = absolute(&dir.join("work"))?;
        let build = work.join(if options.gates.is_some() { "sim-gates" } else { "sim" });
        let waves = options.waves.is_some();
        let mut arguments: Vec<OsString> = vec!["-C".into(), absolute(&dir.join("tb"))?.into(), "build".into()];
        let mut set = |name: &str, value: &Path| {
            let mut word = OsString::from(format!("{name}="));
            word.push(value);
            arguments.push(word);
        };
        set("BUILD", &build);
        set("VERILATOR", &verilator.path);
        if let Some(cache) = runtime_cache() {
            set("RUNTIME", &cache);
        }
        arguments.push(format!("WAVES={}", u8::from(waves)).into());
        if let Some(gates) = &options.gates {
            let mut sources = OsString::from("SOURCES=");
            for file in gates {
                sources.push(" ");
                sources.push(absolute(file)?);
            }
            arguments.extend([sources, format!("FLAGS={GATE_FLAGS}").into()]);
        }
        let jobs = std::thread::available_parallelism().map_or(1, usize::from);
        arguments.push(format!("MODEL_MAKEFLAGS=-j{jobs}").into());
        let job = Job::new(make.path, &work, work.join("sim-build.log")).arguments(arguments);
        let folder = if waves { work.join("sim-waves") } else { build };
        fs::create_dir_all(&folder).map_err(|source| SimError::Io {
            action: "create",
            path: folder.clone(),
            source,
        })?;
        forget_other_sources(dir, &folder, options.gates.as_ref())?;
        tools::run(&job).map_err(SimError::Build)?;
        Ok(Self { program: folder.join(format!("V{}", golden.top)), work })
    }

    /// Runs all `vectors` and returns the report, with the chip's outputs when `outputs` asks for them.
    ///
    /// # Errors
    /// The program cannot be run or says nothing readable; a wrong chip is a report, not an error.
    pub fn run(
        &self,
        vectors: &[Vector],
        options: &SimOptions,
        outputs: bool,
    ) -> Result<(SimReport, Vec<Vec<i64>>), SimError> {
        let file = self.work.join("vectors.txt");
        let text = vectors_text(&[], vectors);
        fs::write(&file, text).map_err(|source| SimError::Io { action: "write", path: file.clone(), source })?;
        let (report, answers) = (self.work.join("sim.json"), self.work.join("outputs.txt"));
        let mut arguments: Vec<OsString> = vec!["--json".into(), "--vectors".into(), file.into()];
        arguments.extend(["--seed".into(), options.seed.to_string().into()]);
        if options.fast_only {
            arguments.push("--fast-only".into());
        }
        if outputs {
            arguments.extend(["--outputs".into(), answers.clone().into()]);
        }
        if let Some(waves) = &options.waves {
            let path = std::path::absolute(waves).unwrap_or_else(|_| waves.clone());
            arguments.extend(["--waves".into(), path.into()]);
        }
        let mut job = Job::new(&self.program, &self.work, self.work.join("sim.log")).arguments(arguments);
        job.stdout = Some(report.clone());
        match tools::run(&job) {
            Ok(_) => {}
            // Status 1 is a verdict: the chip is wrong.
            Err(RunError::Failed { status, .. }) if status.code() == Some(1) => {}
            Err(error) => return Err(SimError::Run(error)),
        }
        let text = fs::read(&report).map_err(|source| SimError::Io { action: "read", path: report.clone(), source })?;
        let parsed = serde_json::from_slice(&text).map_err(|source| SimError::Report { path: report, source })?;
        let answers = if outputs { read_outputs(&answers)? } else { Vec::new() };
        Ok((parsed, answers))
    }
}

impl Simulation {
    /// Has the conversation of `session` with a language model's chip; `heard` gets every word at full speed as it comes.
    ///
    /// # Errors
    /// The program cannot be run or says nothing readable; a wrong chip is a report, not an error.
    pub fn talk(
        &self,
        session: &[Exchange],
        options: &SimOptions,
        patience: u64,
        heard: &mut dyn FnMut(Word),
    ) -> Result<TokenSimReport, SimError> {
        let file = self.work.join("session.txt");
        let text = session_text(&[], session);
        fs::write(&file, text).map_err(|source| SimError::Io { action: "write", path: file.clone(), source })?;
        let mut arguments: Vec<OsString> = ["--json", "--follow", "--session"].map(OsString::from).to_vec();
        arguments.extend([file.into(), "--seed".into(), options.seed.to_string().into()]);
        arguments.extend(["--timeout".into(), patience.to_string().into()]);
        if options.fast_only {
            arguments.push("--fast-only".into());
        }
        if let Some(waves) = &options.waves {
            let path = std::path::absolute(waves).unwrap_or_else(|_| waves.clone());
            arguments.extend(["--waves".into(), path.into()]);
        }
        let job = Job::new(&self.program, &self.work, self.work.join("sim.log")).arguments(arguments);
        let mut report = String::new();
        let mut line = |line: &str| match line.split(' ').nth(1).map(|word| u32::from_str_radix(word, 16)) {
            Some(Ok(word)) if !line.starts_with('{') => heard(Word::of(word)),
            _ => report.push_str(line),
        };
        match tools::follow(&job, &mut line) {
            Ok(_) => {}
            // Status 1 is a verdict: the chip is wrong.
            Err(RunError::Failed { status, .. }) if status.code() == Some(1) => {}
            Err(error) => return Err(SimError::Run(error)),
        }
        let path = self.work.join("sim.log");
        serde_json::from_str(&report).map_err(|source| SimError::Report { path, source })
    }
}

/// Empties the build folder unless it was built of what the sources hold now: dates, which are all that make looks at,
/// say nothing of a file that was copied or moved into place.
fn forget_other_sources(dir: &Path, folder: &Path, gates: Option<&[PathBuf; 2]>) -> Result<(), SimError> {
    let io = |action, path: &Path| {
        let path = path.to_owned();
        move |source| SimError::Io { action, path, source }
    };
    let mut sources = Vec::new();
    for room in ["rtl", "tb"] {
        let room = dir.join(room);
        for entry in fs::read_dir(&room).map_err(io("list", &room))? {
            sources.push(entry.map_err(io("list", &room))?.path());
        }
    }
    sources.sort();
    sources.extend(gates.into_iter().flatten().cloned());
    let mut digests = String::new();
    for path in sources.iter().filter(|path| path.is_file() && !INPUTS.iter().any(|name| path.ends_with(name))) {
        let bytes = fs::read(path).map_err(io("read", path))?;
        let name = path.strip_prefix(dir).unwrap_or(path);
        digests.push_str(&format!("{} {}\n", sha256(&bytes), name.display()));
    }
    let stamp = folder.join("sources.sha256");
    if fs::read_to_string(&stamp).is_ok_and(|known| known == digests) {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(io("clear", folder))?;
    fs::create_dir_all(folder).map_err(io("create", folder))?;
    fs::write(&stamp, digests).map_err(io("write", &stamp))
}

/// Where Verilator's compiled runtime is kept between builds, when the environment names a place.
fn runtime_cache() -> Option<PathBuf> {
    let named = |variable: &str| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || named("HOME").map(|home| home.join(".cache"));
    let cache = named("HARDWIRE_CACHE").or_else(|| Some(named("XDG_CACHE_HOME").or_else(home)?.join("hardwire")))?;
    let fits = cache.is_absolute() && !cache.to_string_lossy().contains(char::is_whitespace);
    fits.then(|| cache.join("verilator"))
}

fn read_outputs(path: &Path) -> Result<Vec<Vec<i64>>, SimError> {
    let text = fs::read_to_string(path);
    let text = text.map_err(|source| SimError::Io { action: "read", path: path.to_owned(), source })?;
    let bad = |what: String| SimError::Outputs { path: path.to_owned(), what };
    let number = |word: &str| word.parse().map_err(|_| bad(format!("`{word}` is no integer")));
    text.lines().map(|line| line.split_whitespace().map(number).collect()).collect()
}

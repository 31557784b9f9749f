//! What the tests of the command share: fresh directories, safetensors files, small models, and the command itself.

// No test file uses everything in here.
#![allow(dead_code)]

pub mod mutate;

use hardwire::arith::{AdderGraph, PlanOptions, Style};
use hardwire::emit::{self, Golden, Settings, TensorEntry};
use hardwire::pipeline::{PlanStore, Progress};
use hardwire::rtl::{Design, Simulator, StreamFormat, Type};
use safetensors::tensor::{Dtype, TensorView};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A cell library that the test machines carry.
pub const LIBERTY: &str = "/usr/share/qflow/tech/osu018/osu018_stdcells.lib";

/// What is asked of a chip in int4.
pub fn settings(digit: u32, fold: u32) -> Settings {
    Settings {
        matrices: Vec::new(),
        weights: "int4".to_owned(),
        requantization: "auto".to_owned(),
        stage_depth: 6,
        bus_bits: 64,
        digit,
        fold,
        layers: Vec::new(),
        clock_mhz: 100,
        styles: if digit < 8 { vec![Style::Compressor] } else { Vec::new() },
        tile: 128,
        plan: PlanOptions { effort: 1, ..PlanOptions::default() },
        calibration: None,
    }
}

/// A fresh directory that is gone at the end of the test.
pub struct Dir(TempDir);

/// How one run of the command ended.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Dir {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The command, run in this directory.
    pub fn hardwire(&self, arguments: &[&str]) -> Ran {
        self.hardwire_with(arguments, &[])
    }

    /// The command, run in this directory with more in its environment.
    pub fn hardwire_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        let mut command = assert_cmd::Command::cargo_bin("hardwire").unwrap();
        command.current_dir(self.path()).env("HARDWIRE_CACHE", cache()).args(arguments);
        let output = command.envs(environment.iter().copied()).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let code = output.status.code().expect("the command was killed");
        Ran { code, stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Builds `model` into `output`, both in this directory.
    pub fn build(&self, model: &str, output: &str, more: &[&str]) {
        self.hardwire(&[&["build", model, "-o", output, "-q"], more].concat()).expect(0);
    }

    /// What the command says when it must refuse, with status 2 and nothing left behind.
    pub fn refusal(&self, arguments: &[&str]) -> String {
        let before = files(self.path());
        let ran = self.hardwire(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}: {}", ran.stderr);
        assert!(files(self.path()) == before, "{arguments:?} leaves files behind");
        self.mask(&format!("$ hardwire {}\n{}", arguments.join(" "), ran.stderr))
    }

    /// `text` with this directory called DIR.
    pub fn mask(&self, text: &str) -> String {
        text.replace(&*self.path().to_string_lossy(), "DIR")
    }
}

impl Ran {
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.stdout, self.stderr);
        self
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap()
    }
}

/// Where Verilator's compiled runtime is kept for all tests.
pub fn cache() -> &'static str {
    concat!(env!("CARGO_TARGET_TMPDIR"), "/cache")
}

/// A model of this repository.
pub fn model(name: &str) -> String {
    format!("{}/models/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// All files below `dir` by relative path, the tools' scratch space left out.
pub fn files(dir: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, dir: &Path, found: &mut std::collections::BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "work" {
                walk(root, &path, found);
            } else if path.is_file() {
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    let mut found = std::collections::BTreeMap::new();
    walk(dir, dir, &mut found);
    found
}

/// A tensor to be written.
#[derive(Clone)]
pub struct Entry {
    pub name: String,
    pub dtype: Dtype,
    pub shape: Vec<usize>,
    pub bytes: Vec<u8>,
}

pub fn f32s(name: &str, shape: &[usize], values: &[f32]) -> Entry {
    let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
    Entry { name: name.to_owned(), dtype: Dtype::F32, shape: shape.to_vec(), bytes }
}

pub fn i64s(name: &str, shape: &[usize], values: &[i64]) -> Entry {
    let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
    Entry { name: name.to_owned(), dtype: Dtype::I64, shape: shape.to_vec(), bytes }
}

/// A safetensors file as the format's own library writes it.
pub fn safetensors(entries: &[Entry], metadata: &[(&str, &str)]) -> Vec<u8> {
    let views = entries.iter().map(|e| (e.name.as_str(), TensorView::new(e.dtype, e.shape.clone(), &e.bytes).unwrap()));
    let metadata: HashMap<String, String> = metadata.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
    safetensors::serialize(views, (!metadata.is_empty()).then_some(metadata)).unwrap()
}

/// Numbers that look random and are the same on every run: SplitMix64.
pub struct Random(pub u64);

impl Random {
    pub fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.word() % end
    }

    /// From -1 to 1.
    pub fn real(&mut self) -> f64 {
        self.word() as i64 as f64 / 2f64.powi(63)
    }

    pub fn reals(&mut self, count: usize) -> Vec<f32> {
        (0..count).map(|_| self.real() as f32).collect()
    }
}

/// The weights of [`TINY`]: 6 inputs, 4 hidden values, 3 classes.
pub fn tiny_weights() -> Vec<Entry> {
    let mut random = Random(1);
    vec![
        f32s("fc1.weight", &[4, 6], &random.reals(24)),
        f32s("fc1.bias", &[4], &random.reals(4)),
        f32s("fc2.weight", &[3, 4], &random.reals(12)),
        f32s("fc2.bias", &[3], &random.reals(3)),
    ]
}

/// So many samples of six integers from -8 to 7, and a label from 0 to 2 for each.
pub fn tiny_data(samples: usize) -> Vec<Entry> {
    let mut random = Random(2);
    let x: Vec<i64> = (0..6 * samples).map(|_| random.below(16) as i64 - 8).collect();
    let y: Vec<i64> = (0..samples).map(|_| random.below(3) as i64).collect();
    vec![i64s("x", &[samples, 6], &x), i64s("y", &[samples], &y)]
}

pub const TINY: &str = r#"format = 1
name = "tiny"

[input]
size = 6
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
kind = "relu"

[[layer]]
kind = "linear"
name = "fc2"
weight = "fc2.weight"
bias = "fc2.bias"

[[layer]]
kind = "argmax"
scores = true
"#;

/// A directory with the model of [`TINY`] in `tiny/`.
pub fn tiny() -> Dir {
    let dir = Dir::new();
    dir.file("tiny/model.toml", TINY);
    dir.file("tiny/model.safetensors", safetensors(&tiny_weights(), &[]));
    dir.file("tiny/data.safetensors", safetensors(&tiny_data(24), &[]));
    dir
}

/// The integer program of the bundle at `at`, and the checkpoint's tensors.
pub fn opened(at: &Path) -> (Golden, Vec<TensorEntry>) {
    let json = fs::read_to_string(at.join("golden/program.json")).unwrap();
    let golden = Golden::read(&json, &fs::read(at.join("golden/weights.safetensors")).unwrap()).unwrap();
    (golden, emit::manifest(at).unwrap().inputs)
}

/// A copy of the language model `tests/fixtures/llama/NAME` with a tokenizer of its words, in the directory `to`.
pub fn language(dir: &Dir, name: &str, to: &str) {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/llama").join(name);
    for file in ["config.json", "model.safetensors"] {
        dir.file(&format!("{to}/{file}"), fs::read(fixture.join(file)).unwrap());
    }
    let vocabulary: serde_json::Map<String, serde_json::Value> =
        (0..24).map(|id| (format!("w{id}"), id.into())).collect();
    let words = serde_json::json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
        "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "w0"},
    });
    dir.file(&format!("{to}/tokenizer.json"), words.to_string());
}

/// Sends `inputs` through the design with random gaps and stalls; what comes out, vector by vector.
pub fn stream(
    design: &Design,
    input: &StreamFormat,
    output: &StreamFormat,
    inputs: &[Vec<i64>],
    seed: u64,
) -> Vec<Vec<i64>> {
    let mut sim = Simulator::new(design).unwrap();
    // Only chips that remember have it.
    let _ = sim.set("new_sequence", 0);
    let mut random = Random(seed);
    let ty = Type { width: output.lane_bits, signed: output.is_signed };
    for (port, value) in [("rst_n", 0), ("s_axis_tvalid", 0), ("s_axis_tlast", 0), ("m_axis_tready", 0)] {
        sim.set(port, value).unwrap();
    }
    sim.clock();
    sim.set("rst_n", 1).unwrap();
    let (mut vector, mut beat, mut offers) = (0, 0, false);
    let mut answers: Vec<Vec<i64>> = Vec::new();
    let mut answer = Vec::new();
    // A digit-serial unit takes some clocks per vector, repeats what is not taken, and settles after a reset; a folded one
    // takes as many for each of its rows.
    let limit = 1000 + inputs.len() * (8 * (input.beats + output.beats) + 2000);
    for _ in 0..limit {
        if answers.len() == inputs.len() {
            break;
        }
        // A beat once offered stays until it is taken.
        offers = offers || (vector < inputs.len() && random.below(3) > 0);
        sim.set("s_axis_tvalid", i64::from(offers)).unwrap();
        if offers {
            for lane in 0..input.lanes_per_beat {
                let element = beat * input.lanes_per_beat + lane;
                let value = inputs[vector].get(element).copied().unwrap_or(0);
                sim.set_bits("s_axis_tdata", lane as u32 * input.lane_bits, input.lane_bits, value).unwrap();
            }
            sim.set("s_axis_tlast", i64::from(beat + 1 == input.beats)).unwrap();
        }
        let takes = random.below(3) > 0;
        sim.set("m_axis_tready", i64::from(takes)).unwrap();
        sim.settle();
        if takes && sim.get("m_axis_tvalid").unwrap() == 1 {
            let first = answer.len();
            for lane in 0..output.lanes_per_beat.min(output.elements - first) {
                answer.push(sim.bits("m_axis_tdata", lane as u32 * output.lane_bits, ty).unwrap());
            }
            let is_last = answer.len() == output.elements;
            assert_eq!(sim.get("m_axis_tlast").unwrap() == 1, is_last, "tlast");
            if is_last {
                answers.push(std::mem::take(&mut answer));
            }
        }
        if offers && sim.get("s_axis_tready").unwrap() == 1 {
            offers = false;
            beat += 1;
            if beat == input.beats {
                (vector, beat) = (vector + 1, 0);
            }
        }
        sim.clock();
        assert_eq!(sim.get("frame_error").unwrap(), 0, "frame_error");
    }
    answers
}

/// Has a conversation with a language model's chip, with random gaps and stalls: the answers to all `commands`, each word's
/// bits and whether it was the last, and the frames of scores, as the lanes of `logits`.
pub fn converse(
    design: &Design,
    commands: &[u32],
    words: usize,
    logits: Option<(&StreamFormat, usize)>,
    seed: u64,
) -> (Vec<(u32, bool)>, Vec<Vec<i64>>) {
    let mut sim = Simulator::new(design).unwrap();
    let mut random = Random(seed);
    for (port, value) in [("rst_n", 0), ("s_axis_tvalid", 0), ("s_axis_tlast", 0), ("m_axis_tready", 0)] {
        sim.set(port, value).unwrap();
    }
    sim.clock();
    sim.clock();
    sim.set("rst_n", 1).unwrap();
    let (mut at, mut offers) = (0, false);
    let (mut answers, mut frames, mut frame) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..400_000 {
        let owed = logits.map_or(0, |(_, frames)| frames);
        if at == commands.len() && answers.len() >= words && frames.len() >= owed {
            break;
        }
        offers = offers || (at < commands.len() && random.below(3) > 0);
        sim.set("s_axis_tvalid", i64::from(offers)).unwrap();
        sim.set("s_axis_tdata", commands.get(at).map_or(0, |word| i64::from(*word))).unwrap();
        let takes = random.below(3) > 0;
        sim.set("m_axis_tready", i64::from(takes)).unwrap();
        let takes_scores = random.below(3) > 0;
        if logits.is_some() {
            sim.set("m_axis_logits_tready", i64::from(takes_scores)).unwrap();
        }
        sim.settle();
        if takes && sim.get("m_axis_tvalid").unwrap() == 1 {
            answers.push((sim.get("m_axis_tdata").unwrap() as u32, sim.get("m_axis_tlast").unwrap() == 1));
        }
        if let Some((format, _)) = logits.filter(|_| takes_scores && sim.get("m_axis_logits_tvalid").unwrap() == 1) {
            let ty = Type { width: format.lane_bits, signed: format.is_signed };
            for lane in 0..format.lanes_per_beat.min(format.elements - frame.len()) {
                frame.push(sim.bits("m_axis_logits_tdata", lane as u32 * format.lane_bits, ty).unwrap());
            }
            let is_last = frame.len() == format.elements;
            assert_eq!(sim.get("m_axis_logits_tlast").unwrap() == 1, is_last, "tlast");
            if is_last {
                frames.push(std::mem::take(&mut frame));
            }
        }
        if offers && sim.get("s_axis_tready").unwrap() == 1 {
            (offers, at) = (false, at + 1);
        }
        sim.clock();
    }
    (answers, frames)
}

/// No progress, and no plans from before.
pub struct Nothing;

impl Progress for Nothing {
    fn stage(&self, _: &str, _: u64) {}
    fn advance(&self, _: u64) {}
    fn warn(&self, _: &str) {}
}

impl PlanStore for Nothing {
    fn get(&self, _: &str) -> Option<AdderGraph> {
        None
    }
    fn put(&self, _: &str, _: &AdderGraph) {}
}

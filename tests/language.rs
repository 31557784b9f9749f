//! Language models as integers: the specification's own program, in Python, against the golden model, with planted faults;
//! the loss of a real model; and what must be refused.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Nothing, settings, stream};
use hardwire::emit::{Golden, Vector, vectors_text};
use hardwire::int::{Interval, Op, Operation, Program};
use hardwire::model::{Llama, WeightFormat};
use hardwire::pipeline;
use hardwire::quant::Requantization;
use hardwire::quant::llama::{LanguageModel, LanguageOptions, quantize_llama, sample};
use hardwire::rtl::StreamFormat;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/llama").join(name)
}

/// A small random model as integers, calibrated on its own texts.
fn integers(name: &str, weights: &str) -> (Llama, LanguageModel) {
    let model = Llama::open(&fixture(name)).unwrap();
    let texts: Vec<Vec<u32>> = (0..4).map(|seed| sample(&model, seed, 64)).collect();
    let options = LanguageOptions {
        weights: weights.parse().unwrap(),
        matrices: vec![("head".to_owned(), WeightFormat::Int(8))],
        requantization: Requantization::Auto,
    };
    let integer = quantize_llama(&model, &texts, &options).unwrap();
    (model, integer)
}

fn golden(program: Program) -> Golden {
    let (input, output) = (StreamFormat::of(program.input(), 64), StreamFormat::of(program.output(), 64));
    let input_range = Interval::new(0, program.input()[0].hi());
    let (name, top) = ("m".to_owned(), "m".to_owned());
    Golden { name, top, program, input_step: 1.0, input_range, output_step: Some(1.0), input, output, tokens: None }
}

/// The program of the documentation, which shares nothing with ours.
fn replay() -> String {
    let text = fs::read_to_string(root().join("docs/integer-program.md")).unwrap();
    let start = text.find("```python\n").unwrap() + "```python\n".len();
    text[start..start + text[start..].find("```").unwrap()].to_owned()
}

/// Whether the documentation's program gets the answers in `tb/vectors.txt` from the golden program in `dir`.
fn replays(dir: &Dir) -> Result<String, String> {
    let script = dir.file("replay.py", replay());
    let ran = Command::new("python3").arg(script).arg(dir.path()).output().expect("python3 runs");
    let text = String::from_utf8_lossy(&ran.stdout).into_owned();
    if ran.status.success() { Ok(text) } else { Err(String::from_utf8_lossy(&ran.stderr).into_owned()) }
}

fn write(dir: &Dir, golden: &Golden) {
    let (json, tensors) = golden.write().unwrap();
    dir.file("golden/program.json", json);
    dir.file("golden/weights.safetensors", tensors);
}

#[test]
fn the_specification_agrees_and_every_part_of_it_matters() {
    for (name, weights) in
        [("llama-tied", "int8"), ("llama3-biases", "int4"), ("qwen2", "int6"), ("mistral", "ternary")]
    {
        let (model, integer) = integers(name, weights);
        let text = sample(&model, 9, 40);
        let golden = golden(integer.program);
        let mut sequence = golden.program.sequence();
        let step = |token: &u32| {
            let input = vec![i64::from(*token)];
            let output = sequence.step(&input);
            Vector { input, output }
        };
        let vectors: Vec<Vector> = text.iter().map(step).collect();
        let dir = Dir::new();
        dir.file("tb/vectors.txt", vectors_text(&[], &vectors));
        write(&dir, &golden);
        assert_eq!(replays(&dir), Ok(format!("{} vectors replayed\n", text.len())), "{name}");

        // What is written reads back as the same program.
        let (json, tensors) = golden.write().unwrap();
        assert_eq!(Golden::read(&json, &tensors).unwrap(), golden, "{name}");

        if name == "llama3-biases" {
            every_fault_shows(&dir, &golden);
        }
    }
}

type Fault = fn(&mut Op);

/// One word changed in each kind of table, and one parameter of each kind of op.
fn every_fault_shows(dir: &Dir, golden: &Golden) {
    let faults: [(&str, Fault); 12] = [
        ("embedding", |op| {
            if let Op::Embedding(op) = op {
                op.shift += 1
            }
        }),
        ("rms_norm", |op| {
            if let Op::RmsNorm(op) = op {
                op.table.iter_mut().for_each(|w| *w += 8)
            }
        }),
        ("rms_norm", |op| {
            if let Op::RmsNorm(op) = op {
                op.epsilon *= 1 << 40
            }
        }),
        ("rotary", |op| {
            if let Op::Rotary(op) = op {
                op.cos = op.sin.clone()
            }
        }),
        ("rotary", |op| {
            if let Op::Rotary(op) = op {
                op.sin = op.cos.clone()
            }
        }),
        ("rotary", |op| {
            if let Op::Rotary(op) = op {
                op.channels[1].shift += 1
            }
        }),
        ("attention", |op| {
            if let Op::Attention(op) = op {
                op.exponentials[9] /= 2
            }
        }),
        ("attention", |op| {
            if let Op::Attention(op) = op {
                op.reciprocals.rotate_left(9)
            }
        }),
        ("attention", |op| {
            if let Op::Attention(op) = op {
                op.score_shift += 1
            }
        }),
        ("requantize", |op| {
            if let Op::Requantize(op) = op {
                op.channels[2].shift += 1
            }
        }),
        ("lookup", |op| {
            if let Op::Lookup(op) = op {
                op.table.iter_mut().for_each(|w| *w += 3)
            }
        }),
        ("linear", |op| {
            if let Op::Linear(op) = op {
                op.bias[0] += 1 << 12
            }
        }),
    ];
    for (kind, plant) in faults {
        let mut nodes = golden.program.nodes().to_vec();
        let at = nodes.iter().position(|node| node.op.kind() == kind).unwrap();
        plant(&mut nodes[at].op);
        assert_ne!(nodes, golden.program.nodes(), "{kind}");
        let program = Program::new(golden.program.input().to_vec(), nodes).unwrap();
        write(dir, &Golden { program, ..golden.clone() });
        let found = replays(dir);
        assert!(found.as_ref().is_err_and(|error| error.contains("AssertionError")), "{kind}: {found:?}");
    }
}

/// The whole model as a chip, token after token: embedding, norms, matrices, attention and argmax.
#[test]
fn a_whole_model_and_its_hardware_agree() {
    for (name, weights, digit, fold) in
        [("llama3-biases", "int4", 8, 1), ("qwen2", "int8", 1, 1), ("llama-tied", "int4", 1, 16)]
    {
        let (model, integer) = integers(name, weights);
        let golden = golden(integer.program);
        let settings = settings(digit, fold);
        let plans = pipeline::plan_program(&golden.program, &settings, &Nothing, &Nothing).unwrap();
        let (chip, _) = pipeline::rtl(&golden, &plans, &settings, &[]).unwrap();
        let inputs: Vec<Vec<i64>> = sample(&model, 11, 8).iter().map(|token| vec![i64::from(*token)]).collect();
        let mut sequence = golden.program.sequence();
        let expected: Vec<Vec<i64>> = inputs.iter().map(|x| sequence.step(x)).collect();
        let found = stream(&chip.design, &chip.input, &chip.output, &inputs, 5);
        assert_eq!(found, expected, "{name}");
    }
}

/// A program with memory stops where its context ends, and a new sequence remembers nothing of the one before.
#[test]
fn sequences_end_and_begin_afresh() {
    let (_, integer) = integers("llama-tied", "int8");
    assert_eq!(integer.program.steps(), Some(64));
    let run = || {
        let mut sequence = integer.program.sequence();
        (0..64).map(|at| sequence.step(&[at % 24])).collect::<Vec<_>>()
    };
    let first = run();
    assert_eq!(first, run());
    assert_ne!(first[0], first[24], "the position changes nothing");
    let beyond = std::panic::catch_unwind(|| {
        let mut sequence = integer.program.sequence();
        (0..65).for_each(|_| drop(sequence.step(&[1])));
    });
    assert!(beyond.is_err());
}

/// The bars of a real model, on texts of a full context that calibration has not seen.
#[test]
fn a_real_model_loses_little() {
    loses_little(&root().join("models/shakespeare"), "24");
    let model = root().join("../shared/models/stories260k");
    if !model.exists() {
        println!("SKIPPED: {} is not there", model.display());
        return;
    }
    loses_little(&model, "12");
}

fn loses_little(model: &Path, texts: &str) {
    let report = |more: &[&str]| {
        let all = [&["inspect", model.to_str().unwrap(), "--texts", texts, "--json", "--weights"], more].concat();
        Dir::new().hardwire(&all).expect(0).json()
    };
    let divergence = |value: &serde_json::Value| value["divergence"].as_f64().unwrap();
    let int8 = report(&["int8"]);
    println!("int8: {:.4}", divergence(&int8["loss"]));
    assert!(int8["loss"]["tokens"].as_u64().unwrap() >= 6000 && divergence(&int8["loss"]) <= 0.012, "{int8:#}");
    let quarters = int8["loss"]["quarters"].as_array().unwrap();
    assert!(quarters.iter().all(|quarter| divergence(quarter) <= 0.02), "{int8:#}");
    // Along a text of a few hundred tokens, many of them close calls.
    assert!(int8["greedy"]["share"].as_f64().unwrap() >= if texts == "12" { 0.97 } else { 0.9 }, "{int8:#}");
    let int4 = report(&["int4", "--matrix", "head=int8"]);
    println!("int4: {:.4}", divergence(&int4["loss"]));
    assert!(divergence(&int4["loss"]) <= 0.14, "{int4:#}");
}

#[test]
fn what_cannot_be_quantized_is_refused() {
    let dir = Dir::new();
    for name in ["config.json", "model.safetensors"] {
        dir.file(&format!("m/{name}"), fs::read(fixture("llama-tied").join(name)).unwrap());
    }
    dir.file("empty.txt", "");
    let refused = |name: &str, arguments: &[&str]| {
        let text = dir.refusal(arguments);
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, text) });
    };
    refused("no_such_matrix", &["inspect", "m", "--weights", "int8", "--matrix", "nose=int4"]);
    refused("no_such_layer", &["inspect", "m", "--weights", "int8", "--matrix", "layer2_down=int4"]);
    refused("no_format", &["inspect", "m", "--weights", "int8", "--matrix", "head"]);
    refused("wrong_format", &["inspect", "m", "--weights", "int8", "--matrix", "head=int9"]);
    refused("calibration_without_tokenizer", &["inspect", "m", "--weights", "int8", "--calib", "empty.txt"]);
    refused("no_calibration_file", &["inspect", "m", "--weights", "int8", "--calib", "nothing.txt"]);
    let words = serde_json::json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
        "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
        "model": {"type": "WordLevel", "vocab": {"w0": 0, "w1": 1}, "unk_token": "w0"},
    });
    dir.file("m/tokenizer.json", words.to_string());
    refused("empty_calibration", &["inspect", "m", "--weights", "int8", "--calib", "empty.txt"]);
    let digits = root().join("models/digits");
    let ran = dir.hardwire(&["inspect", digits.to_str().unwrap(), "--weights", "int8"]);
    assert!(ran.code == 2 && ran.stderr.contains("is no language model"), "{}", ran.stderr);
    // Text of a file serves as well as the model's own.
    dir.file("text.txt", "w1 w0 w0 w1 w1 w1 w0 w1 w0");
    let with = ["inspect", "m", "--weights", "int8", "--calib", "text.txt", "--texts", "2", "--json"];
    let report = dir.hardwire(&with).expect(0).json();
    assert_eq!((&report["calibration_tokens"], &report["loss"]["tokens"]), (&10.into(), &128.into()), "{report}");
}

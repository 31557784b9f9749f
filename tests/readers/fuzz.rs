//! Arbitrary and damaged files: no reader panics, none holds memory out of proportion, and whatever the checkpoint
//! reader accepts, the `safetensors` crate reads as the same tensors.
//!
//! `HARDWIRE_FUZZ_CASES` sets the inputs per test, `HARDWIRE_FUZZ_SEED` the seed; both are printed.

use crate::alloc::peak;
use crate::mutate::{apply, apply_safetensors, damages};
use crate::support::*;
use hardwire::checkpoint::Checkpoint;
use hardwire::model::{Dataset, Model, Samples};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use safetensors::SafeTensors;
use safetensors::tensor::Dtype;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn from_env(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |value| value.parse().unwrap())
}

/// Runs `check` on values of `strategy`, the same ones at every run.
pub fn fuzz<S: Strategy>(strategy: S, check: impl Fn(S::Value)) {
    let cases = from_env("HARDWIRE_FUZZ_CASES", 2000);
    let seed = from_env("HARDWIRE_FUZZ_SEED", 1);
    println!("{cases} inputs, seed {seed}");
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = ProptestConfig { cases: cases as u32, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let result = runner.run(&strategy, |value| {
        check(value);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// Runs `open`, renders the error it may give, and bounds the memory of both by `input`, the size of the files read.
pub fn bounded<T, E: Error>(input: usize, open: impl FnOnce() -> Result<T, E>) -> Option<T> {
    let (result, most) = peak(|| {
        open().map_err(|error| {
            let mut text = error.to_string();
            let mut cause = error.source();
            while let Some(error) = cause {
                write!(text, "{error}").unwrap();
                cause = error.source();
            }
            text
        })
    });
    let limit = (1 << 20) + 64 * input;
    assert!(most <= limit, "held {most} bytes for an input of {input}");
    result.ok()
}

fn check_checkpoint(file: &Path, bytes: &[u8]) {
    fs::write(file, bytes).unwrap();
    let opened = bounded(bytes.len(), || {
        Checkpoint::open(file).inspect(|checkpoint| {
            for info in checkpoint.tensors() {
                let tensor = checkpoint.tensor(&info.name).unwrap();
                let decoded = (tensor.to_f64(), tensor.to_i64());
                assert_eq!(decoded.1.is_ok(), info.dtype.is_integer());
            }
        })
    });
    let Some(checkpoint) = opened else { return };
    let theirs = SafeTensors::deserialize(bytes).expect("accepted here, so accepted there");
    assert_eq!(checkpoint.tensors().len(), theirs.len());
    for info in checkpoint.tensors() {
        let ours = checkpoint.tensor(&info.name).unwrap();
        let theirs = theirs.tensor(&info.name).unwrap();
        assert_eq!((ours.shape(), ours.bytes()), (theirs.shape(), theirs.data()));
        assert_eq!(ours.dtype().name(), theirs.dtype().to_string());
    }
}

/// Headers that are JSON of the right form with arbitrary values, over a little data.
fn invented() -> impl Strategy<Value = Vec<u8>> {
    let number = prop_oneof![8 => 0..40u64, 1 => any::<u64>(), 1 => Just(1u64 << 32)];
    let name = prop_oneof![Just("x"), Just("y"), Just("fc1.weight"), Just("")];
    let dtype = proptest::sample::select(&["F64", "F32", "BF16", "U8", "I64", "F4", "C64"][..]);
    let tensor = (name, dtype, vec(number.clone(), 0..4), number.clone(), number);
    (vec(tensor, 0..4), 0..64usize).prop_map(|(tensors, data)| {
        let entries: Vec<String> = tensors
            .iter()
            .map(|(name, dtype, shape, begin, end)| {
                format!(r#""{name}":{{"dtype":"{dtype}","shape":{shape:?},"data_offsets":[{begin},{end}]}}"#)
            })
            .collect();
        with_header(&format!("{{{}}}", entries.join(",")), data)
    })
}

/// Headers whose tensors follow one another as they should, but for a few moved by some bytes, and data of about the
/// right length: one lie away from valid, or valid.
fn nearly_right() -> impl Strategy<Value = Vec<u8>> {
    let dtype = proptest::sample::select(&[("F32", 4), ("BF16", 2), ("U8", 1)][..]);
    let shift = prop_oneof![6 => Just(0i64), 1 => -4..5i64];
    let name = prop_oneof![9 => Just(false), 1 => Just(true)];
    (vec((name, dtype, vec(0..4u64, 0..3), shift.clone()), 0..4), shift).prop_map(|(tensors, extra)| {
        let mut end = 0;
        let mut entries = Vec::new();
        for (i, (again, (dtype, size), shape, shift)) in tensors.iter().enumerate() {
            let name = if *again { "x".to_owned() } else { format!("x{i}") };
            let begin = end.max(-shift) + shift;
            end = begin + size * shape.iter().product::<u64>() as i64;
            entries.push(format!(r#""{name}":{{"dtype":"{dtype}","shape":{shape:?},"data_offsets":[{begin},{end}]}}"#));
        }
        with_header(&format!("{{{}}}", entries.join(",")), usize::try_from(end + extra).unwrap_or(0))
    })
}

fn arbitrary() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        1 => vec(any::<u8>(), 0..200),
        1 => (".{0,80}", 0..20usize).prop_map(|(header, data)| with_header(&header, data)),
        2 => invented(),
        2 => nearly_right(),
    ]
}

#[test]
fn checkpoints_of_arbitrary_bytes() {
    let dir = Dir::new();
    let file = dir.file("a.safetensors", "");
    fuzz(arbitrary(), |bytes| check_checkpoint(&file, &bytes));
}

#[test]
fn checkpoints_damaged() {
    let dir = Dir::new();
    let file = dir.file("a.safetensors", "");
    let valid = safetensors(&[weights(), vec![i64s("y", &[2], &[1, i64::MAX])]].concat(), &[("a", "b")]);
    fuzz((damages(), any::<bool>()), |(damages, consistent)| {
        check_checkpoint(&file, &apply_safetensors(valid.clone(), &damages, consistent));
    });
}

#[test]
fn indices_damaged() {
    let dir = Dir::new();
    dir.file("a.safetensors", safetensors(&weights()[..2], &[]));
    dir.file("b.safetensors", safetensors(&weights()[2..], &[]));
    let valid = br#"{"metadata":{"total_size":96},"weight_map":{"fc1.bias":"a.safetensors","fc1.weight":"a.safetensors","fc2.weight":"b.safetensors"}}"#;
    let file = dir.file("model.safetensors.index.json", "");
    fuzz(damages(), |damages| {
        let bytes = apply(valid.to_vec(), &damages);
        fs::write(&file, &bytes).unwrap();
        bounded(bytes.len() + 1000, || Checkpoint::open(&file));
    });
}

/// Opens the model, and evaluates it if it is one.
fn check_model(path: &Path, input: usize) {
    let model = bounded(input, || Model::open(path));
    if let Some(model) = model {
        let x = vec![0.5; model.input.size];
        let y = model.evaluate(&x);
        assert_eq!(y.len(), model.outputs());
        assert_eq!(model.facts().outputs, y.len());
    }
}

#[test]
fn descriptions_of_arbitrary_bytes() {
    let dir = model();
    let path = dir.path().join("model.toml");
    let line = proptest::sample::select(TOML.lines().collect::<Vec<_>>());
    let text = prop_oneof![
        vec(any::<u8>(), 0..200),
        "[ -~\n]{0,200}".prop_map(String::into_bytes),
        vec(line, 0..40).prop_map(|lines| lines.join("\n").into_bytes()),
    ];
    fuzz(text, |bytes| {
        fs::write(&path, &bytes).unwrap();
        // Problems are drawn with their lines, each at most a few hundred bytes.
        check_model(&path, 4000 + 64 * bytes.len());
    });
}

#[test]
fn descriptions_damaged() {
    let dir = model();
    let path = dir.path().join("model.toml");
    fuzz(damages(), |damages| {
        let bytes = apply(TOML.as_bytes().to_vec(), &damages);
        fs::write(&path, &bytes).unwrap();
        check_model(&path, 4000 + 64 * bytes.len());
    });
}

#[test]
fn described_weights_damaged() {
    let dir = Dir::new();
    let path = dir.file("a.safetensors", "");
    let valid = safetensors(&weights(), &[("hardwire", TOML)]);
    fuzz((damages(), any::<bool>()), |(damages, consistent)| {
        let bytes = apply_safetensors(valid.clone(), &damages, consistent);
        fs::write(&path, &bytes).unwrap();
        check_model(&path, 4000 + 64 * bytes.len());
    });
}

fn check_dataset(file: &Path, bytes: &[u8]) {
    fs::write(file, bytes).unwrap();
    if let Some(data) = bounded(bytes.len(), || Dataset::open(file, 3)) {
        let values = match &data.samples {
            Samples::Real(values) => values.len(),
            Samples::Integer(values) => values.len(),
        };
        assert_eq!(values, data.rows * 3);
        assert!(data.labels.is_none_or(|labels| labels.len() == data.rows));
        assert!(data.targets.is_none_or(|targets| targets.values.len() == data.rows * targets.width));
    }
}

#[test]
fn data_of_arbitrary_bytes() {
    let dir = Dir::new();
    let file = dir.file("a.safetensors", "");
    fuzz(arbitrary(), |bytes| check_dataset(&file, &bytes));
}

#[test]
fn data_damaged() {
    let dir = Dir::new();
    let file = dir.file("a.safetensors", "");
    let x = f32s("x", &[4, 3], &[0.5; 12]);
    let valid = [
        safetensors(&[x.clone(), i64s("y", &[4], &[0, 1, 2, 3])], &[]),
        safetensors(&[x, f32s("y", &[4, 2], &[1.0; 8])], &[]),
        safetensors(&[raw("x", Dtype::U8, &[4, 3], vec![7; 12])], &[]),
    ];
    fuzz((damages(), any::<bool>(), 0..3usize), |(damages, consistent, which)| {
        check_dataset(&file, &apply_safetensors(valid[which].clone(), &damages, consistent));
    });
}

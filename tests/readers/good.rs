//! What must work: every dtype, shards, every way to name a model, evaluation, facts.

use crate::support::*;
use half::{bf16, f16};
use hardwire::checkpoint::Checkpoint;
use hardwire::model::{Dataset, LayerKind, Model, Samples, WeightFormat};
use safetensors::tensor::Dtype;

#[test]
fn all_nine_dtypes_round_trip() {
    let numbers = [0.0, 1.0, -1.0, 2.5, -0.125, 100.0];
    let integers = [0i64, 1, -1, 7, -128, 127];
    let floats = |f: fn(f64) -> Vec<u8>| numbers.iter().flat_map(|x| f(*x)).collect::<Vec<u8>>();
    let ints = |f: fn(i64) -> Vec<u8>| integers.iter().flat_map(|x| f(*x)).collect::<Vec<u8>>();
    let entries = [
        raw("f64", Dtype::F64, &[2, 3], floats(|x| x.to_le_bytes().to_vec())),
        raw("f32", Dtype::F32, &[2, 3], floats(|x| (x as f32).to_le_bytes().to_vec())),
        raw("f16", Dtype::F16, &[2, 3], floats(|x| f16::from_f64(x).to_le_bytes().to_vec())),
        raw("bf16", Dtype::BF16, &[2, 3], floats(|x| bf16::from_f64(x).to_le_bytes().to_vec())),
        raw("i8", Dtype::I8, &[2, 3], ints(|x| (x as i8).to_le_bytes().to_vec())),
        raw("u8", Dtype::U8, &[2, 3], ints(|x| vec![x as u8])),
        raw("i16", Dtype::I16, &[2, 3], ints(|x| (x as i16).to_le_bytes().to_vec())),
        raw("i32", Dtype::I32, &[2, 3], ints(|x| (x as i32).to_le_bytes().to_vec())),
        raw("i64", Dtype::I64, &[2, 3], ints(|x| x.to_le_bytes().to_vec())),
    ];
    let dir = Dir::new();
    let checkpoint = Checkpoint::open(&dir.file("all.safetensors", safetensors(&entries, &[("k", "v")]))).unwrap();
    assert_eq!(checkpoint.metadata()["k"], "v");
    let names: Vec<&str> = checkpoint.tensors().map(|info| info.name.as_str()).collect();
    assert_eq!(names, ["bf16", "f16", "f32", "f64", "i16", "i32", "i64", "i8", "u8"]);
    for entry in &entries {
        let tensor = checkpoint.tensor(&entry.name).unwrap();
        assert_eq!((tensor.bytes(), tensor.shape(), tensor.len()), (&entry.bytes[..], &[2, 3][..], 6));
        assert_eq!(tensor.dtype().name(), entry.name.to_uppercase());
        let expected: Vec<f64> = match entry.name.as_str() {
            "u8" => vec![0.0, 1.0, 255.0, 7.0, 128.0, 127.0],
            name if name.contains('f') => numbers.to_vec(),
            _ => integers.map(|x| x as f64).to_vec(),
        };
        assert_eq!(tensor.to_f64().unwrap(), expected, "{}", entry.name);
        if !entry.name.contains('f') {
            assert_eq!(tensor.to_i64().unwrap(), expected.iter().map(|x| *x as i64).collect::<Vec<i64>>());
        }
    }
    let u8s = checkpoint.tensor("u8").unwrap();
    assert_eq!(u8s.sha256(), "8bc236f649f71694ea708eb04d0ac5acd92bbb06d2225b598ff20a7e8d20c7e1");
}

#[test]
fn shards_are_one_checkpoint() {
    let dir = Dir::new();
    let all = weights();
    dir.file("a-1.safetensors", safetensors(&all[..2], &[("made", "first")]));
    dir.file("a-2.safetensors", safetensors(&all[2..], &[("made", "second"), ("other", "kept")]));
    let index = dir.file(
        "model.safetensors.index.json",
        r#"{"metadata": {"total_size": 96}, "weight_map":
        {"fc1.weight": "a-1.safetensors", "fc1.bias": "a-1.safetensors", "fc2.weight": "a-2.safetensors"}}"#,
    );
    for path in [index.as_path(), dir.path()] {
        let checkpoint = Checkpoint::open(path).unwrap();
        assert_eq!(checkpoint.tensors().len(), 3);
        assert_eq!(checkpoint.tensor("fc2.weight").unwrap().bytes(), all[2].bytes);
        assert_eq!(
            (checkpoint.metadata()["made"].as_str(), checkpoint.metadata()["other"].as_str()),
            ("first", "kept")
        );
    }
    dir.file("model.toml", TOML);
    assert_eq!(Model::open(dir.path()).unwrap().layers.len(), 4);
    assert_eq!(Model::open(&index).unwrap().layers.len(), 4);
}

#[test]
fn an_empty_checkpoint_is_fine() {
    let dir = Dir::new();
    let checkpoint = Checkpoint::open(&dir.file("none.safetensors", with_header("{}", 0))).unwrap();
    assert_eq!(checkpoint.tensors().len(), 0);
}

#[test]
fn a_model_opens_by_directory_description_or_weights() {
    let dir = model();
    let other = dir.file("described.safetensors", safetensors(&weights(), &[("hardwire", TOML)]));
    for path in [dir.path(), &dir.path().join("model.toml"), &dir.path().join("model.safetensors"), &other] {
        let model = Model::open(path).unwrap();
        let names: Vec<(&str, usize, usize)> =
            model.layers.iter().map(|l| (l.name.as_str(), l.inputs, l.outputs)).collect();
        assert_eq!(names, [("fc1", 3, 4), ("relu0", 4, 4), ("fc2", 4, 2), ("argmax0", 2, 3)]);
        assert_eq!((model.input.range, model.output.bits), (Some((0, 16)), 16));
        assert!(model.unused_tensors.is_empty());
        let LayerKind::Linear(fc1) = &model.layers[0].kind else { panic!("fc1 is linear") };
        assert_eq!((fc1.rows, fc1.cols, fc1.format), (4, 3, Some(WeightFormat::Int(4))));
    }
}

#[test]
fn evaluation_follows_the_layers() {
    let model = Model::open(model().path()).unwrap();
    let x = [1.0, 2.0, -1.0];
    let trace = model.trace(&x);
    assert_eq!(trace[0], [-3.0, -1.25, 0.5, 2.25]);
    assert_eq!(trace[1], [0.0, 0.0, 0.5, 2.25]);
    assert_eq!(trace[2], [-0.8125, 1.9375]);
    assert_eq!(trace[3], [1.0, -0.8125, 1.9375]);
    assert_eq!(model.evaluate(&x), trace[3]);
}

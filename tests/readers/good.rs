//! What must work: every dtype, shards, every way to name a model, evaluation, facts.

use crate::support::*;
use half::{bf16, f16};
use hardwire::checkpoint::Checkpoint;
use hardwire::model::layers::ACTIVATIONS;
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

#[test]
fn argmax_takes_the_first_of_equals() {
    let dir = model();
    dir.file("model.safetensors", {
        let zeros = [f32s("fc1.weight", &[4, 3], &[0.0; 12]), f32s("fc2.weight", &[2, 4], &[0.0; 8])];
        safetensors(&[&zeros[..], &weights()[1..2]].concat(), &[])
    });
    assert_eq!(Model::open(dir.path()).unwrap().evaluate(&[1.0, 1.0, 1.0]), [0.0, 0.0, 0.0]);
}

#[test]
fn rows_are_summed_in_column_order() {
    // 1e16 + 1 - 1e16 is 0 or 1 depending on the order; five rows fill one block of rows and start another.
    let row = [1e16f32, 1.0, -1e16];
    let dir = Dir::new();
    let entries = [f32s("w", &[5, 3], &row.repeat(5)), f32s("b", &[5], &[0.5; 5])];
    dir.file("model.safetensors", safetensors(&entries, &[]));
    dir.file(
        "model.toml",
        "format = 1\nname = \"sum\"\n[input]\nsize = 3\n[[layer]]\nkind = \"linear\"\nweight = \"w\"\nbias = \"b\"",
    );
    let model = Model::open(dir.path()).unwrap();
    let expected = ((f64::from(row[0]) + 1.0) + f64::from(row[2])) + 0.5;
    assert_eq!(model.evaluate(&[1.0; 3]), [expected; 5]);
    assert_eq!((model.layers[0].name.as_str(), model.input.scale), ("linear0", None));
}

#[test]
fn every_activation_is_in_the_list_and_does_what_it_says() {
    let at = |kind: &str, x: f64| {
        let dir = Dir::new();
        dir.file("model.safetensors", safetensors(&[raw("w", Dtype::I8, &[1, 1], vec![1])], &[]));
        dir.file(
            "model.toml",
            format!(
                "format = 1\nname = \"act\"\ninput.size = 1\n[[layer]]\nkind = \"linear\"\nweight = \"w\"\n[[layer]]\nkind = {kind}\n"
            ),
        );
        let model = Model::open(dir.path()).unwrap();
        let LayerKind::Activation(activation) = &model.layers[1].kind else { panic!("an activation") };
        (activation.kind(), activation.clamps_at_zero(), model.evaluate(&[x])[0])
    };
    assert_eq!(at("\"relu\"", -2.0), ("relu", true, 0.0));
    assert_eq!(at("\"relu\"", 2.0), ("relu", true, 2.0));
    assert_eq!(at("\"leaky_relu\"", -2.0), ("leaky_relu", false, -0.02));
    assert_eq!(at("\"leaky_relu\"\nslope = 0.25", -2.0), ("leaky_relu", false, -0.5));
    assert_eq!(at("\"leaky_relu\"\nslope = 0", -2.0), ("leaky_relu", true, 0.0));
    assert_eq!(at("\"sigmoid\"", 0.0), ("sigmoid", false, 0.5));
    assert_eq!(at("\"sigmoid\"", -1000.0), ("sigmoid", false, 0.0));
    assert_eq!(at("\"tanh\"", 1.0), ("tanh", false, 1f64.tanh()));
    assert_eq!(ACTIVATIONS.iter().map(|kind| kind.kind).collect::<Vec<_>>(), ["relu", "leaky_relu", "sigmoid", "tanh"]);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/model/layers");
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let kind = name.trim_end_matches(".rs");
        let other = ["mod", "linear", "argmax"].contains(&kind);
        assert!(other || ACTIVATIONS.iter().any(|listed| listed.kind == kind), "{name} is not in ACTIVATIONS");
    }
}

#[test]
fn data_is_real_or_integer_with_labels_or_targets() {
    let dir = model();
    let model = Model::open(dir.path()).unwrap();
    let x = f32s("x", &[2, 3], &[0.5, -1.0, 2.0, 0.0, 0.25, 8.0]);
    let labelled = dir.file("a.safetensors", safetensors(&[x.clone(), i64s("y", &[2], &[1, 0])], &[]));
    let data = Dataset::open_for(&labelled, &model).unwrap();
    assert_eq!((data.rows, data.labels, data.targets), (2, Some(vec![1, 0]), None));
    assert_eq!(data.samples, Samples::Real(vec![0.5, -1.0, 2.0, 0.0, 0.25, 8.0]));
    let targets = dir.file("b.safetensors", safetensors(&[x, f32s("y", &[2, 1], &[0.5, 1.5])], &[]));
    let data = Dataset::open(&targets, 3).unwrap();
    assert_eq!((data.labels, data.targets.map(|t| (t.width, t.values))), (None, Some((1, vec![0.5, 1.5]))));
    let integers = dir.file("c.safetensors", safetensors(&[raw("x", Dtype::U8, &[1, 3], vec![0, 16, 3])], &[]));
    let data = Dataset::open_for(&integers, &model).unwrap();
    assert_eq!(data.samples, Samples::Integer(vec![0, 16, 3]));
}

#[test]
fn facts_are_stable_json() {
    let dir = model();
    let mut entries = weights();
    entries.push(f32s("spare", &[3], &[0.0, f32::NAN, -2.0]));
    dir.file("model.safetensors", safetensors(&entries, &[]));
    let model = Model::open(dir.path()).unwrap();
    assert_eq!(model.unused_tensors, ["spare"]);
    insta::assert_snapshot!("facts", serde_json::to_string_pretty(&model.facts()).unwrap());
}

//! Checkpoints that must fail, and the message each gives.

use crate::support::*;
use hardwire::checkpoint::{Checkpoint, CheckpointError};
use insta::assert_snapshot;
use safetensors::tensor::Dtype;
use std::path::Path;

fn fails(dir: &Dir, path: &Path) -> String {
    dir.message(&Checkpoint::open(path).unwrap_err())
}

fn bytes_fail(bytes: impl AsRef<[u8]>) -> String {
    let dir = Dir::new();
    let path = dir.file("a.safetensors", bytes);
    fails(&dir, &path)
}

#[test]
fn damaged_files() {
    assert_snapshot!("empty_file", bytes_fail(""));
    assert_snapshot!("truncated_prefix", bytes_fail([1, 2, 3]));
    assert_snapshot!("header_beyond_file", bytes_fail([100, 0, 0, 0, 0, 0, 0, 0, b'{', b'}']));
    assert_snapshot!("header_length_is_huge", bytes_fail([255; 40]));
    assert_snapshot!("header_not_utf8", bytes_fail([2, 0, 0, 0, 0, 0, 0, 0, 0xc3, 0x28]));
    assert_snapshot!("header_not_json", bytes_fail(with_header("not json", 0)));
    assert_snapshot!("header_cut_json", bytes_fail(with_header(r#"{"a":{"dtype":"F32","sha"#, 0)));
    let whole = safetensors(&weights(), &[]);
    assert_snapshot!("truncated_data", bytes_fail(&whole[..whole.len() - 10]));
}

#[test]
fn lying_headers() {
    for (name, header, data) in [
        ("header_is_an_array", "[]", 0),
        ("header_tensor_is_a_number", r#"{"a":1}"#, 0),
        ("header_without_dtype", r#"{"a":{"shape":[1],"data_offsets":[0,4]}}"#, 4),
        ("header_negative_dimension", r#"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#, 4),
        ("header_unknown_key", r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"scale":2}}"#, 4),
        ("header_three_offsets", r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}}"#, 4),
        (
            "header_many_dimensions",
            r#"{"a":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],"data_offsets":[0,4]}}"#,
            4,
        ),
        ("header_metadata_not_text", r#"{"__metadata__":{"a":1}}"#, 0),
        ("header_two_metadata", r#"{"__metadata__":{},"__metadata__":{}}"#, 0),
        ("unknown_dtype", r#"{"layer.weight":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,4]}}"#, 4),
        ("wrong_span", r#"{"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,20]}}"#, 20),
        ("shape_overflow", r#"{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}}"#, 4),
        ("backwards_offsets", r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#, 4),
        ("offsets_beyond_data", r#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 4),
        (
            "overlap",
            r#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#,
            8,
        ),
        ("gap", r#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}}"#, 3),
        ("trailing_bytes", r#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#, 5),
        (
            "duplicate_name",
            r#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}"#,
            2,
        ),
        (
            "several_lies",
            r#"{"a":{"dtype":"Q4","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[3],"data_offsets":[1,2]},"c":{"dtype":"U8","shape":[1],"data_offsets":[8,9]}}"#,
            2,
        ),
    ] {
        assert_snapshot!(name, bytes_fail(with_header(header, data)));
    }
}

#[test]
fn a_long_list_of_lies_is_cut() {
    let tensors: Vec<String> =
        (0..40).map(|i| format!(r#""t{i:02}":{{"dtype":"Q4","shape":[1],"data_offsets":[0,0]}}"#)).collect();
    assert_snapshot!("many_lies", bytes_fail(with_header(&format!("{{{}}}", tensors.join(",")), 0)));
}

#[test]
fn paths_that_hold_no_checkpoint() {
    let dir = Dir::new();
    assert_snapshot!("no_such_file", fails(&dir, &dir.path().join("missing.safetensors")));
    assert_snapshot!("nothing_in_directory", fails(&dir, dir.path()));
    let pickle = dir.file("pytorch_model.bin", "PK");
    assert_snapshot!("unknown_extension", fails(&dir, &pickle));
    std::fs::create_dir(dir.path().join("model.safetensors")).unwrap();
    assert_snapshot!("weights_are_a_directory", fails(&dir, dir.path()));
}

/// The message of an index over two good shards, `a` with both tensors of fc1 and `b` with fc2.weight.
fn index_fails(index: &str) -> String {
    let dir = Dir::new();
    dir.file("a.safetensors", safetensors(&weights()[..2], &[]));
    dir.file("b.safetensors", safetensors(&weights()[2..], &[]));
    dir.file("again.safetensors", safetensors(&weights()[1..2], &[]));
    dir.file("broken.safetensors", [0, 1, 2]);
    let path = dir.file("model.safetensors.index.json", index);
    fails(&dir, &path)
}

#[test]
fn lying_indices() {
    assert_snapshot!("index_not_json", index_fails("{"));
    assert_snapshot!("index_without_map", index_fails(r#"{"weights": {}}"#));
    for (name, map) in [
        ("index_names_missing_shard", r#""fc1.weight":"gone.safetensors""#),
        ("index_leaves_the_directory", r#""fc1.weight":"../a.safetensors","fc1.bias":"/etc/passwd""#),
        (
            "index_tensor_not_in_shard",
            r#""fc1.weight":"a.safetensors","fc1.bias":"a.safetensors","fc9":"b.safetensors","fc2.weight":"b.safetensors""#,
        ),
        ("index_tensor_not_listed", r#""fc1.weight":"a.safetensors""#),
        ("index_repeats_a_tensor", r#""fc2.weight":"b.safetensors","fc2.weight":"b.safetensors""#),
        ("tensor_in_two_shards", r#""fc1.weight":"a.safetensors","fc1.bias":"again.safetensors""#),
        ("index_names_broken_shard", r#""fc1.weight":"broken.safetensors""#),
    ] {
        assert_snapshot!(name, index_fails(&format!(r#"{{"weight_map":{{{map}}}}}"#)));
    }
}

#[test]
fn tensors_that_cannot_be_used() {
    let dir = Dir::new();
    let mut entries = weights();
    let mut bad = vec![0.5f32; 12];
    bad[7] = f32::NAN;
    entries.push(f32s("nan", &[4, 3], &bad));
    bad[7] = f32::NEG_INFINITY;
    entries.push(f32s("inf", &[12], &bad));
    entries.push(f32s("deep", &[2, 3, 2], &bad));
    entries.push(f32s("scalar", &[], &[f32::INFINITY]));
    entries.push(raw("half", Dtype::F16, &[1], vec![0x00, 0x7c]));
    entries.push(i64s("large", &[2], &[1 << 53, (1 << 53) + 1]));
    let checkpoint = Checkpoint::open(&dir.file("a.safetensors", safetensors(&entries, &[]))).unwrap();
    let message = |error: CheckpointError| dir.message(&error);
    let floats = |name: &str| message(checkpoint.tensor(name).unwrap().to_f64().unwrap_err());
    assert_snapshot!("tensor_missing", message(checkpoint.tensor("fc1.weigth").unwrap_err()));
    assert_snapshot!("tensor_nan", floats("nan"));
    assert_snapshot!("tensor_infinite", floats("inf"));
    assert_snapshot!("tensor_infinite_deep", floats("deep"));
    assert_snapshot!("tensor_infinite_scalar", floats("scalar"));
    assert_snapshot!("tensor_infinite_half", floats("half"));
    assert_snapshot!("tensor_not_exact", floats("large"));
    assert_snapshot!("tensor_not_integer", message(checkpoint.tensor("nan").unwrap().to_i64().unwrap_err()));
    let none = Checkpoint::open(&dir.file("none.safetensors", with_header("{}", 0))).unwrap();
    assert_snapshot!("tensor_missing_among_none", message(none.tensor("a").unwrap_err()));
}

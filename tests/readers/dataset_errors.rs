//! Data files that must fail, and the message each gives.

use crate::support::*;
use hardwire::model::{Dataset, Model};
use insta::assert_snapshot;
use safetensors::tensor::Dtype;

fn fails(entries: &[Entry]) -> String {
    let dir = Dir::new();
    let path = dir.file("data.safetensors", safetensors(entries, &[]));
    dir.message(&Dataset::open(&path, 3).unwrap_err())
}

#[test]
fn samples() {
    let mut values = [0.5f32; 6];
    values[4] = f32::NAN;
    assert_snapshot!("data_without_x", fails(&[f32s("images", &[2, 3], &[0.5; 6])]));
    assert_snapshot!("data_flat", fails(&[f32s("x", &[6], &[0.5; 6])]));
    assert_snapshot!("data_images", fails(&[f32s("x", &[2, 1, 3], &[0.5; 6])]));
    assert_snapshot!("data_empty", fails(&[f32s("x", &[0, 3], &[])]));
    assert_snapshot!("data_wrong_width", fails(&[f32s("x", &[3, 2], &[0.5; 6])]));
    assert_snapshot!("data_nan", fails(&[f32s("x", &[2, 3], &values)]));
    let dir = Dir::new();
    let missing = dir.path().join("none.safetensors");
    assert_snapshot!("data_missing_file", dir.message(&Dataset::open(&missing, 3).unwrap_err()));
    let broken = dir.file("broken.safetensors", [9; 20]);
    assert_snapshot!("data_broken_file", dir.message(&Dataset::open(&broken, 3).unwrap_err()));
}

#[test]
fn labels() {
    let with = |y: Entry| fails(&[f32s("x", &[2, 3], &[0.5; 6]), y]);
    assert_snapshot!("labels_too_few", with(i64s("y", &[1], &[0])));
    assert_snapshot!("labels_two_dimensional", with(i64s("y", &[2, 1], &[0, 1])));
    assert_snapshot!("labels_as_floats", with(f32s("y", &[2], &[0.0, 1.0])));
    assert_snapshot!("labels_negative", with(i64s("y", &[2], &[0, -1])));
    assert_snapshot!("targets_too_few", with(f32s("y", &[1, 2], &[0.0, 1.0])));
    assert_snapshot!("targets_nan", with(f32s("y", &[2, 1], &[0.0, f32::NAN])));
}

#[test]
fn data_for_another_model() {
    let dir = model();
    let model = Model::open(dir.path()).unwrap();
    let fails = |model: &Model, entries: &[Entry]| {
        let path = dir.file("data.safetensors", safetensors(entries, &[]));
        dir.message(&Dataset::open_for(&path, model).unwrap_err())
    };
    let x = f32s("x", &[2, 3], &[0.5; 6]);
    let bytes = |max: u8| raw("x", Dtype::U8, &[2, 3], vec![0, 1, 2, 3, max, 5]);
    assert_snapshot!("label_beyond_classes", fails(&model, &[x.clone(), i64s("y", &[2], &[1, 2])]));
    assert_snapshot!("targets_for_argmax", fails(&model, &[x, f32s("y", &[2, 3], &[0.5; 6])]));
    assert_snapshot!("integer_beyond_range", fails(&model, &[bytes(17)]));
    dir.file("model.toml", TOML.replace("scale = 0.0625\nrange = [0, 16]\n", ""));
    let unscaled = Model::open(dir.path()).unwrap();
    assert_snapshot!("integers_without_scale", fails(&unscaled, &[bytes(4)]));
    dir.file("model.toml", TOML.replace("[[layer]]\nkind = \"argmax\"\nscores = true\n", ""));
    let linear = Model::open(dir.path()).unwrap();
    let x = f32s("x", &[2, 3], &[0.5; 6]);
    assert_snapshot!("targets_of_wrong_width", fails(&linear, &[x, f32s("y", &[2, 3], &[0.5; 6])]));
}

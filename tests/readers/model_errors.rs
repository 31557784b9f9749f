//! Models that must fail, and the message each gives.

use crate::support::*;
use hardwire::model::{Model, WeightFormat};
use insta::assert_snapshot;
use safetensors::tensor::Dtype;
use std::path::Path;

fn fails(dir: &Dir, path: &Path) -> String {
    dir.message(&Model::open(path).unwrap_err())
}

/// The message after replacing `from` by `to` in the description of a good model.
fn edited(from: &str, to: &str) -> String {
    assert!(TOML.contains(from), "{from}");
    text(TOML.replacen(from, to, 1))
}

fn text(toml: impl AsRef<[u8]>) -> String {
    let dir = model();
    dir.file("model.toml", toml);
    fails(&dir, dir.path())
}

/// The message after giving a good model the tensor `entry` instead of its own.
fn tensor(entry: Entry) -> String {
    let dir = model();
    let mut entries = weights();
    entries.retain(|other| other.name != entry.name);
    entries.push(entry);
    dir.file("model.safetensors", safetensors(&entries, &[]));
    fails(&dir, dir.path())
}

#[test]
fn text_that_cannot_be_read() {
    for (name, from, to) in [
        ("toml_syntax", "size = 3", "size = = 3"),
        ("toml_repeated_key", "size = 3", "size = 3\nsize = 4"),
        ("toml_unknown_key", "name = \"tiny\"", "name = \"tiny\"\nwidth = 3"),
        ("toml_unknown_section", "[input]", "[extra]\na = 1\n[input]"),
        ("toml_unknown_input_key", "size = 3", "size = 3\nzero_point = 1\nmean = 0.5"),
        ("toml_missing_name", "name = \"tiny\"\n", ""),
        ("toml_wrong_type", "size = 3", "size = \"three\""),
        ("toml_fraction_for_integer", "range = [0, 16]", "range = [0, 16.5]"),
        ("toml_range_of_three", "range = [0, 16]", "range = [0, 1, 2]"),
        ("kind_unknown", "kind = \"relu\"", "kind = \"gelu\""),
        ("kind_missing", "kind = \"relu\"", "name = \"act\""),
        ("relu_with_slope", "kind = \"relu\"", "kind = \"relu\"\nslope = 0.1"),
        ("leaky_relu_slope", "kind = \"relu\"", "kind = \"leaky_relu\"\nslope = 1.5"),
        ("linear_without_weight", "weight = \"fc2.weight\"", ""),
        ("weight_format_unknown", "\"int4\"", "\"int9\""),
        ("argmax_scores_not_bool", "scores = true", "scores = 1"),
    ] {
        assert_snapshot!(name, edited(from, to));
    }
    assert_snapshot!("toml_not_utf8", text([0xff, 0xfe]));
    assert_snapshot!("toml_too_long", text(vec![b'\n'; (1 << 20) + 1]));
    assert_snapshot!("toml_empty", text(""));
    assert_snapshot!(
        "layer_not_a_list",
        text("format = 1\nname = \"a\"\n[input]\nsize = 3\n[layer]\nkind = \"relu\"\n")
    );
    assert_snapshot!("sections_not_tables", text("format = 1\nname = \"a\"\ninput = 3\nlayer = [1, \"relu\"]\n"));
}

#[test]
fn values_that_make_no_sense() {
    for (name, from, to) in [
        ("format_unknown", "format = 1", "format = 2"),
        ("name_not_snake", "name = \"tiny\"", "name = \"Tiny-Net\""),
        ("name_too_long", "\"tiny\"", "\"a2345678901234567890123456789012345678901234567890123456789012345\""),
        ("input_size_zero", "size = 3", "size = 0"),
        ("input_size_large", "size = 3", "size = 65537"),
        ("input_scale_negative", "0.0625", "-1"),
        ("input_scale_nan", "0.0625", "nan"),
        ("input_range_without_scale", "scale = 0.0625\n", ""),
        ("input_range_empty", "[0, 16]", "[16, 0]"),
        ("input_range_wide", "[0, 16]", "[-1, 40000]"),
        ("output_bits", "[input]", "[output]\nbits = 1\n[input]"),
        ("data_missing", "[input]", "[data]\ncalibration = \"c.safetensors\"\ntest = \"t.safetensors\"\n[input]"),
        ("layer_name", "name = \"fc2\"", "name = \"fc.2\""),
        ("layer_name_twice", "name = \"fc2\"", "name = \"fc1\""),
        ("layer_name_given_and_made", "name = \"fc2\"", "name = \"relu0\""),
        ("argmax_not_last", "kind = \"relu\"", "kind = \"argmax\""),
    ] {
        assert_snapshot!(name, edited(from, to));
    }
    let head = "format = 1\nname = \"a\"\n";
    assert_snapshot!("input_missing", text(TOML.replace("[input]\nsize = 3\nscale = 0.0625\nrange = [0, 16]\n", "")));
    assert_snapshot!("no_layers", text(format!("{head}[input]\nsize = 3\n")));
    assert_snapshot!("no_linear", text(format!("{head}[input]\nsize = 3\n[[layer]]\nkind = \"relu\"\n")));
}

#[test]
fn every_problem_is_in_one_message() {
    let toml = TOML
        .replace("size = 3", "size = 5\ncolour = 1")
        .replace("0.0625", "0")
        .replace("\"relu\"", "\"swish\"")
        .replace("name = \"fc1\"", "name = \"FC1\"")
        .replace("weight = \"fc2.weight\"", "weight = \"fc3.weight\"");
    assert_snapshot!("many_problems", text(toml));
    assert_snapshot!("toml_two_syntax_errors", edited("size = 3\nscale = 0.0625", "size = = 3\nscale = \"a"));
    let layer = "[[layer]]\nkind = \"linear\"\nweight = \"none\"\n";
    let endless = text(format!("format = 1\nname = \"a\"\n[input]\nsize = 3\n{}", layer.repeat(500)));
    assert!(endless.starts_with("101 problems") && endless.ends_with("reading stopped after 100"), "{endless}");
    let keys: String = (0..300).map(|i| format!("key{i} = {i}\n")).collect();
    let endless = text(format!("{keys}{TOML}"));
    assert!(endless.starts_with("101 problems") && endless.ends_with("reading stopped after 100"), "{endless}");
}

#[test]
fn weights_that_do_not_fit() {
    let mut values = vec![0.5f32; 12];
    values[5] = f32::NAN;
    for (name, entry) in [
        ("weight_nan", f32s("fc1.weight", &[4, 3], &values)),
        ("weight_rank", f32s("fc1.weight", &[12], &[0.5; 12])),
        ("weight_without_columns", f32s("fc1.weight", &[4, 0], &[])),
        ("weight_too_wide", raw("fc1.weight", Dtype::I8, &[65537, 3], vec![1; 65537 * 3])),
        ("bias_length", f32s("fc1.bias", &[3], &[0.5; 3])),
        ("bias_rank", f32s("fc1.bias", &[4, 1], &[0.5; 4])),
        ("bias_infinite", f32s("fc1.bias", &[4], &[0.5, 0.5, f32::INFINITY, 0.5])),
        ("chain_first", f32s("fc1.weight", &[4, 5], &[0.5; 20])),
        ("chain_middle", f32s("fc2.weight", &[2, 6], &[0.5; 12])),
    ] {
        assert_snapshot!(name, tensor(entry));
    }
    assert_snapshot!("weight_missing", edited("\"fc2.weight\"", "\"fc2.wieght\""));
    assert_snapshot!("bias_missing", edited("\"fc1.bias\"", "\"fc1.bais\""));
}

#[test]
fn paths_that_hold_no_model() {
    let dir = Dir::new();
    assert_snapshot!("model_no_such_path", fails(&dir, &dir.path().join("missing")));
    assert_snapshot!("model_unknown_path", fails(&dir, &dir.file("model.onnx", "")));
    assert_snapshot!("model_empty_directory", fails(&dir, dir.path()));
    let weights_file = dir.file("model.safetensors", safetensors(&weights(), &[]));
    assert_snapshot!("model_no_description", fails(&dir, &weights_file));
    assert_snapshot!("model_no_description_in_directory", fails(&dir, dir.path()));
    dir.file("config.json", r#"{"model_type": "llama", "hidden_size": 64}"#);
    assert_snapshot!("hugging_face_directory", fails(&dir, dir.path()));
    assert_snapshot!("hugging_face_file", fails(&dir, &weights_file));
    dir.file("config.json", "not json");
    assert_snapshot!("hugging_face_unreadable_config", fails(&dir, dir.path()));
}

#[test]
fn weights_that_cannot_be_opened() {
    let dir = Dir::new();
    dir.file("model.toml", TOML);
    assert_snapshot!("model_no_weights", fails(&dir, dir.path()));
    dir.file("model.safetensors", [1, 2, 3]);
    assert_snapshot!("model_broken_weights", fails(&dir, dir.path()));
    assert_snapshot!("model_broken_weights_named", fails(&dir, &dir.path().join("model.safetensors")));
    let elsewhere = format!("weights = \"other.safetensors\"\n{TOML}");
    dir.file("model.toml", &elsewhere);
    assert_snapshot!("model_weights_missing", fails(&dir, dir.path()));
    let named = dir.file("a.safetensors", safetensors(&weights(), &[]));
    assert_snapshot!("model_toml_describes_other", fails(&dir, &named));
    let own = dir.file("own.safetensors", safetensors(&weights(), &[("hardwire", &elsewhere)]));
    assert_snapshot!("metadata_describes_other", fails(&dir, &own));
    let bad = dir.file("bad.safetensors", safetensors(&weights(), &[("hardwire", "format = 2")]));
    assert_snapshot!("metadata_bad", fails(&dir, &bad));
}

#[test]
fn weight_formats() {
    for word in ["ternary", "int2", "int8"] {
        assert_eq!(word.parse::<WeightFormat>().unwrap().to_string(), word);
    }
    let dir = Dir::new();
    assert_snapshot!("weight_format_word", dir.message(&"int1".parse::<WeightFormat>().unwrap_err()));
}

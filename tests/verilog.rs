//! The Verilog as a reader sees it: snapshots of three small layers, four bits, ternary and a table.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Random, f32s, i64s, safetensors};
use std::fs;

const THREE: &str = r#"format = 1
name = "three"

[input]
size = 4
scale = 0.25
range = [-8, 7]

[data]
calibration = "data.safetensors"

[[layer]]
kind = "linear"
name = "four_bits"
weight = "a"
bias = "b"
weights = "int4"

[[layer]]
kind = "relu"

[[layer]]
kind = "linear"
name = "ternary"
weight = "c"
weights = "ternary"

[[layer]]
kind = "sigmoid"
name = "table"
"#;

#[test]
fn three_layers() {
    let dir = Dir::new();
    let mut random = Random(3);
    let x: Vec<i64> = (0..80).map(|_| random.below(16) as i64 - 8).collect();
    let a = [0.7, -0.2, 0.1, 0.5, -0.3, 0.0, 0.6, 0.4, 0.2, 0.7, -0.7, -0.1];
    let c = [0.5, 0.4, -0.6, -0.5, 0.1, 0.6];
    dir.file("three/model.toml", THREE);
    let weights = [f32s("a", &[3, 4], &a), f32s("b", &[3], &[0.5, -0.25, 0.0]), f32s("c", &[2, 3], &c)];
    dir.file("three/model.safetensors", safetensors(&weights, &[]));
    dir.file("three/data.safetensors", safetensors(&[i64s("x", &[20, 4], &x)], &[]));
    dir.build("three", "chip", &["--bus", "16", "--stage-depth", "3"]);
    for module in ["three", "three_in", "three_four_bits", "three_ternary", "three_table", "three_out"] {
        let text = fs::read_to_string(dir.path().join(format!("chip/rtl/{module}.v"))).unwrap();
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(module, text) });
    }
}

//! Bad input and bad environments, through the command line: every case ends with status 2 and a message that says
//! what is wrong, where, and what to do, and leaves nothing half-written. The messages are snapshots.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Entry, LIBERTY, Ran, TINY, f32s, files, i64s, safetensors, tiny, tiny_data, tiny_weights};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

/// The case must fail; its message is the snapshot `name`.
fn fails(name: &str, dir: &Dir, arguments: &[&str], environment: &[(&str, &str)]) {
    judge(name, dir, &arguments.join(" "), &dir.hardwire_with(arguments, environment));
}

fn judge(name: &str, dir: &Dir, command: &str, ran: &Ran) {
    assert_eq!(ran.code, 2, "{name}: {}\n{}", ran.stdout, ran.stderr);
    assert_eq!(ran.stdout, "", "{name} prints a result");
    let text = dir.mask(&format!("$ hardwire {command}\n{}", ran.stderr));
    assert!(!text.contains("panicked"), "{name}: {text}");
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, text) });
}

/// A build of `tiny/` must fail, and nothing may stand beside what was there before.
fn build_fails(name: &str, dir: &Dir, more: &[&str]) {
    let before = files(dir.path());
    fails(name, dir, &[&["build", "tiny", "-o", "out"], more].concat(), &[]);
    assert!(files(dir.path()) == before, "{name} leaves files behind");
    assert!(!dir.path().join("out").exists(), "{name} leaves a directory behind");
}

/// The model of [`TINY`] with another checkpoint.
fn with_weights(bytes: &[u8]) -> Dir {
    let dir = tiny();
    dir.file("tiny/model.safetensors", bytes);
    dir
}

fn with_entries(change: impl Fn(&mut Vec<Entry>)) -> Dir {
    let mut entries = tiny_weights();
    change(&mut entries);
    with_weights(&safetensors(&entries, &[]))
}

fn with_header(change: impl Fn(&str) -> String) -> Dir {
    let bytes = safetensors(&tiny_weights(), &[]);
    let length = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    let header = change(std::str::from_utf8(&bytes[8..8 + length]).unwrap());
    with_weights(&[&(header.len() as u64).to_le_bytes(), header.as_bytes(), &bytes[8 + length..]].concat())
}

fn with_toml(from: &str, to: &str) -> Dir {
    assert!(TINY.contains(from));
    let dir = tiny();
    dir.file("tiny/model.toml", TINY.replacen(from, to, 1));
    dir
}

fn with_data(entries: &[Entry]) -> Dir {
    let dir = tiny();
    dir.file("tiny/data.safetensors", safetensors(entries, &[]));
    dir
}

fn set_f32(entries: &mut [Entry], tensor: &str, at: usize, value: f32) {
    let entry = entries.iter_mut().find(|entry| entry.name == tensor).unwrap();
    entry.bytes[4 * at..4 * at + 4].copy_from_slice(&value.to_le_bytes());
}

/// A directory with `tiny/` and the bundle built of it in `chip/`.
fn bundle() -> Dir {
    let dir = tiny();
    dir.build("tiny", "chip", &["--weights", "int3"]);
    dir
}

fn script(dir: &Dir, name: &str, text: &str) -> String {
    let path = dir.file(name, format!("#!/bin/sh\n{text}\n"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn checkpoints_that_lie() {
    let whole = safetensors(&tiny_weights(), &[]);
    build_fails("truncated", &with_weights(&whole[..whole.len() - 5]), &[]);
    build_fails("shorter_than_a_length", &with_weights(&whole[..5]), &[]);
    let mut long = whole.clone();
    long[..8].copy_from_slice(&u64::MAX.to_le_bytes());
    build_fails("header_beyond_the_file", &with_weights(&long), &[]);
    build_fails("header_no_json", &with_header(|header| header.replacen('{', "(", 1)), &[]);
    build_fails(
        "offsets_wrong",
        &with_header(|header| header.replace("\"data_offsets\":[0,", "\"data_offsets\":[8,")),
        &[],
    );
    let overlap = |header: &str| {
        let mut header: serde_json::Value = serde_json::from_str(header).unwrap();
        header["fc2.bias"]["data_offsets"] = serde_json::json!([0, 12]);
        header.to_string()
    };
    build_fails("offsets_overlap", &with_header(overlap), &[]);
    build_fails("unknown_dtype", &with_header(|header| header.replacen("F32", "F24", 1)), &[]);
}

#[test]
fn weights_that_do_not_fit() {
    build_fails("weight_nan", &with_entries(|all| set_f32(all, "fc1.weight", 9, f32::NAN)), &[]);
    build_fails("weight_infinite", &with_entries(|all| set_f32(all, "fc2.bias", 1, f32::NEG_INFINITY)), &[]);
    build_fails("tensor_missing", &with_entries(|all| all.retain(|entry| entry.name != "fc2.weight")), &[]);
    build_fails("tensor_of_wrong_shape", &with_entries(|all| all[1] = f32s("fc1.bias", &[2, 2], &[0.5; 4])), &[]);
    build_fails("bias_too_short", &with_entries(|all| all[1] = f32s("fc1.bias", &[3], &[0.5; 3])), &[]);
    build_fails("widths_do_not_chain", &with_entries(|all| all[2] = f32s("fc2.weight", &[3, 5], &[0.5; 15])), &[]);
    build_fails("bias_out_of_hand", &with_entries(|all| set_f32(all, "fc1.bias", 2, 1e30)), &[]);
}

#[test]
fn descriptions_that_say_something_else() {
    build_fails("layer_kind_unknown", &with_toml("kind = \"relu\"", "kind = \"gelu\""), &[]);
    build_fails("key_unknown", &with_toml("bias = ", "bais = "), &[]);
    build_fails("weights_of_nine_bits", &with_toml("bias = \"fc1.bias\"", "weights = \"int9\""), &[]);
    build_fails("no_calibration", &with_toml("calibration = \"data.safetensors\"\n", ""), &[]);
    build_fails("calibration_file_missing", &with_toml("data.safetensors", "dta.safetensors"), &[]);
    let dir = Dir::new();
    fs::create_dir(dir.path().join("tiny")).unwrap();
    build_fails("no_model", &dir, &[]);
    build_fails("no_such_path", &Dir::new(), &[]);
}

#[test]
fn data_that_does_not_fit() {
    build_fails("calibration_empty", &with_data(&[i64s("x", &[0, 6], &[])]), &[]);
    build_fails("calibration_of_wrong_width", &with_data(&[i64s("x", &[2, 5], &[1; 10])]), &[]);
    build_fails("calibration_out_of_range", &with_data(&[i64s("x", &[1, 6], &[0, 1, 2, 8, 4, 5])]), &[]);
    build_fails("calibration_without_samples", &with_data(&[f32s("samples", &[1, 6], &[0.0; 6])]), &[]);
    build_fails("calibration_nan", &with_data(&[f32s("x", &[1, 6], &[0.0, f32::NAN, 0.0, 0.0, 0.0, 0.0])]), &[]);
    build_fails("label_unknown", &with_data(&[tiny_data(2)[0].clone(), i64s("y", &[2], &[2, 3])]), &[]);
    build_fails("calib_option_missing_file", &tiny(), &["--calib", "nothing.safetensors"]);
}

#[test]
fn options_out_of_range() {
    build_fails("option_weights", &tiny(), &["--weights", "int9"]);
    build_fails("option_stage_depth", &tiny(), &["--stage-depth", "0"]);
    build_fails("option_threads", &tiny(), &["--threads", "0"]);
    build_fails("option_bus", &tiny(), &["--bus", "7"]);
    build_fails("option_unknown", &tiny(), &["--colour"]);
    let dir = tiny();
    fails("option_output_without_name", &dir, &["build", "tiny", "-o", ".."], &[]);
}

#[test]
fn outputs_that_cannot_be() {
    let dir = tiny();
    dir.file("out/notes.txt", "mine");
    let before = files(dir.path());
    fails("output_holds_foreign_files", &dir, &["build", "tiny", "-o", "out"], &[]);
    dir.file("file", "mine");
    fails("output_is_a_file", &dir, &["build", "tiny", "-o", "file"], &[]);
    fails("output_below_a_file", &dir, &["build", "tiny", "-o", "file/out"], &[]);
    fails("output_on_a_read_only_disk", &dir, &["build", "tiny", "-o", "/proc/hardwire-out"], &[]);
    fs::remove_file(dir.path().join("file")).unwrap();
    assert!(files(dir.path()) == before);
    fails("check_of_nothing", &dir, &["build", "tiny", "-o", "absent", "--check"], &[]);
    assert!(!dir.path().join("absent").exists());
}

#[test]
fn edited_and_extended_bundles_are_kept() {
    let dir = bundle();
    let verilog = dir.path().join("chip/rtl/tiny_fc1.v");
    let text = fs::read_to_string(&verilog).unwrap();
    fs::write(&verilog, format!("{text}// by hand\n")).unwrap();
    let before = files(dir.path());
    fails("output_was_edited", &dir, &["build", "tiny", "-o", "chip"], &[]);
    assert!(files(dir.path()) == before);
    fs::write(&verilog, text).unwrap();
    dir.file("chip/rtl/mine.v", "module mine; endmodule\n");
    let before = files(dir.path());
    fails("output_was_extended", &dir, &["build", "tiny", "-o", "chip"], &[]);
    assert!(files(dir.path()) == before);
}

/// A limit on the size of files stands in for a full disk: both refuse the bytes of a file that was opened.
#[test]
fn a_disk_that_is_full() {
    let dir = bundle();
    let before = files(&dir.path().join("chip"));
    let binary = assert_cmd::cargo::cargo_bin("hardwire");
    let limited = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"";
    let run = |output: &str| {
        let mut command = assert_cmd::Command::new("sh");
        command.args(["-c", limited]).arg(&binary).args(["build", "tiny", "-o", output]).current_dir(dir.path());
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
    };
    judge("disk_full", &dir, "build tiny -o out", &run("out"));
    assert!(!dir.path().join("out").exists());
    judge("disk_full_over_a_bundle", &dir, "build tiny -o chip", &run("chip"));
    assert!(files(&dir.path().join("chip")) == before, "the bundle that was there is not the same");
}

#[test]
fn directories_that_are_no_bundles() {
    let dir = bundle();
    fails("sim_of_no_bundle", &dir, &["sim", "tiny"], &[]);
    fails("sim_of_nothing", &dir, &["sim", "nothing"], &[]);
    let damage = |file: &str, change: &dyn Fn(Vec<u8>) -> Vec<u8>| {
        let path = dir.path().join("chip").join(file);
        let good = fs::read(&path).unwrap();
        fs::write(&path, change(good.clone())).unwrap();
        (path, good)
    };
    let restore = |(path, good): (PathBuf, Vec<u8>)| fs::write(path, good).unwrap();
    let replace = |from: &'static str, to: &'static str| {
        move |text: Vec<u8>| {
            let text = String::from_utf8(text).unwrap();
            assert!(text.contains(from));
            text.replacen(from, to, 1).into_bytes()
        }
    };

    let kept = damage("hardwire.json", &|text| text[..text.len() / 2].to_vec());
    fails("manifest_broken", &dir, &["verify", "chip"], &[]);
    fails("manifest_broken_build", &dir, &["build", "tiny", "-o", "chip"], &[]);
    restore(kept);
    let kept = damage("hardwire.json", &replace("\"format\": 1", "\"format\": 7"));
    fails("manifest_of_the_future", &dir, &["synth", "chip", "--liberty", LIBERTY], &[]);
    restore(kept);

    let kept = damage("golden/program.json", &|text| text[..text.len() / 2].to_vec());
    fails("golden_program_truncated", &dir, &["sim", "chip"], &[]);
    restore(kept);
    let kept = damage("golden/program.json", &replace("\"count\": 6", "\"count\": 6000000000000"));
    fails("golden_program_enormous", &dir, &["sim", "chip"], &[]);
    restore(kept);
    let kept = damage("golden/program.json", &replace("\"count\": 6", "\"count\": 5"));
    fails("golden_program_narrow", &dir, &["sim", "chip"], &[]);
    restore(kept);
    let kept = damage("golden/weights.safetensors", &|bytes| bytes[..bytes.len() - 9].to_vec());
    fails("golden_weights_truncated", &dir, &["verify", "chip"], &[]);
    restore(kept);
    let kept = damage("golden/weights.safetensors", &|bytes| {
        let tensors = ::safetensors::SafeTensors::deserialize(&bytes).unwrap();
        let entry = |(name, view): (String, ::safetensors::tensor::TensorView)| Entry {
            bytes: if name == "fc1.bias" { vec![0x7f; view.data().len()] } else { view.data().to_vec() },
            dtype: view.dtype(),
            shape: view.shape().to_vec(),
            name,
        };
        safetensors(&tensors.tensors().into_iter().map(entry).collect::<Vec<_>>(), &[])
    });
    fails("golden_weights_enormous", &dir, &["sim", "chip"], &[]);
    restore(kept);
    let (path, good) = damage("golden/weights.safetensors", &|bytes| bytes);
    fs::remove_file(&path).unwrap();
    fails("golden_weights_missing", &dir, &["sim", "chip"], &[]);
    restore((path, good));
}

#[test]
fn tools_that_are_missing_or_fail() {
    let dir = bundle();
    let empty = dir.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let nothing = [("PATH", empty.to_str().unwrap())];
    fails("verilator_missing", &dir, &["sim", "chip"], &nothing);
    fails("verilator_named_wrongly", &dir, &["sim", "chip"], &[("HARDWIRE_VERILATOR", "/nonexistent/verilator")]);
    fails("verilator_option_wrong", &dir, &["sim", "chip", "--verilator", "/nonexistent/verilator"], &[]);
    fails("verify_without_tools", &dir, &["verify", "chip"], &nothing);
    fails("yosys_missing", &dir, &["synth", "chip", "--liberty", LIBERTY], &nothing);
    let old = script(&dir, "old", "echo Yosys 0.9");
    fails("yosys_too_old", &dir, &["synth", "chip", "--liberty", LIBERTY], &[("HARDWIRE_YOSYS", &old)]);
    let failing =
        script(&dir, "failing", "[ \"$1\" = -V ] && echo Yosys 0.23 && exit\necho ERROR: it hurts >&2\nexit 3");
    let failing = [("HARDWIRE_YOSYS", failing.as_str())];
    fails("yosys_fails", &dir, &["synth", "chip", "--liberty", LIBERTY, "--threads", "1"], &failing);
    let silent = script(&dir, "silent", "[ \"$1\" = -V ] && echo Yosys 0.23\nexit 0");
    let silent = [("HARDWIRE_YOSYS", silent.as_str())];
    let wrong = ["synth", "chip", "--liberty", LIBERTY, "--clock", "150", "--sta", "/nonexistent/sta"];
    fails("sta_option_wrong", &dir, &wrong, &[]);
    fails("yosys_says_nothing", &dir, &["synth", "chip", "--liberty", LIBERTY, "--threads", "1"], &silent);
}

#[test]
fn libraries_that_do_not_serve() {
    let dir = bundle();
    fails("liberty_missing", &dir, &["synth", "chip", "--liberty", "nothing.lib"], &[]);
    dir.file("broken.lib", "library(broken) {\n  cell(NAND2) {\n    area : 2.0;\n    pin(A) { direction : input; }\n");
    fails("liberty_broken", &dir, &["synth", "chip", "--liberty", "broken.lib"], &[]);
    dir.file("empty.lib", "library(empty) { }\n");
    fails("liberty_without_cells", &dir, &["synth", "chip", "--liberty", "empty.lib"], &[]);
    dir.file("no.lib", "what is this?\n");
    fails("liberty_is_something_else", &dir, &["synth", "chip", "--liberty", "no.lib"], &[]);
    fails("unit_unknown", &dir, &["synth", "chip", "--liberty", LIBERTY, "--only", "fc3"], &[]);
}

#[test]
fn samples_that_do_not_fit() {
    let dir = bundle();
    dir.file("narrow.safetensors", safetensors(&[i64s("x", &[2, 5], &[1; 10])], &[]));
    fails("run_of_wrong_width", &dir, &["run", "chip", "--input", "narrow.safetensors"], &[]);
    dir.file("large.safetensors", safetensors(&[i64s("x", &[2, 6], &[1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1])], &[]));
    fails("run_out_of_range", &dir, &["run", "chip", "--input", "large.safetensors"], &[]);
    fails("run_of_no_file", &dir, &["run", "chip", "--input", "nothing.safetensors"], &[]);
    dir.file("labels.safetensors", safetensors(&[i64s("x", &[1, 6], &[1; 6]), i64s("y", &[2], &[1, 1])], &[]));
    fails("run_of_wrong_labels", &dir, &["run", "chip", "--input", "labels.safetensors"], &[]);
}

/// A matrix on its own: what is none, what does not fit, and options that contradict each other.
#[test]
fn matrices() {
    let dir = Dir::new();
    let write = |name: &str, entries: &[Entry]| dir.file(name, safetensors(entries, &[]));
    let good = i64s("w", &[2, 2], &[1, -2, 3, 4]);
    write("good.safetensors", std::slice::from_ref(&good));
    write("floats.safetensors", &[f32s("w", &[2, 2], &[1.0, 2.0, 3.0, 4.5])]);
    write("vector.safetensors", &[i64s("w", &[4], &[1, 2, 3, 4])]);
    write("empty.safetensors", &[i64s("w", &[0, 4], &[])]);
    write("large.safetensors", &[i64s("w", &[2, 2], &[1, 2, 32768, 4])]);
    write("two.safetensors", &[good, i64s("v", &[1, 2], &[5, 6])]);
    let cmvm = |name: &str, more: &[&str]| {
        fails(name, &dir, &[&["cmvm"], more, &["-o", "out"]].concat(), &[]);
        assert!(!dir.path().join("out").exists(), "{name} wrote something");
    };
    cmvm("matrix_of_floats", &["floats.safetensors"]);
    cmvm("matrix_of_rank_one", &["vector.safetensors", "--tensor", "w"]);
    cmvm("matrix_absent", &["vector.safetensors"]);
    cmvm("matrix_empty", &["empty.safetensors"]);
    cmvm("matrix_beyond_16_bits", &["large.safetensors"]);
    cmvm("matrix_not_chosen", &["two.safetensors"]);
    cmvm("matrix_unknown", &["two.safetensors", "--tensor", "u"]);
    cmvm("digit_of_three_bits", &["good.safetensors", "--digit", "3"]);
    cmvm("style_without_digit", &["good.safetensors", "--style", "serial"]);
    cmvm("style_unknown", &["good.safetensors", "--digit", "1", "--style", "quick"]);
    cmvm("inputs_of_17_bits", &["good.safetensors", "--bits-in", "17"]);
    cmvm("fold_of_nothing", &["good.safetensors", "--fold", "0"]);
    fails("pareto_of_digits", &dir, &["cmvm", "good.safetensors", "--pareto", "--digit", "1"], &[]);
}

#[test]
fn targets_out_of_reach_are_refused_with_the_nearest() {
    let dir = tiny();
    build_fails("target_rate_beyond_the_clock", &dir, &["--target-tokens-per-second", "1e9", "--clock", "200"]);
    build_fails("target_area_too_small", &dir, &["--target-area", "100"]);
    let both = ["--target-area", "3000", "--target-tokens-per-second", "2e7", "--effort", "0"];
    build_fails("target_rate_and_area_too_small", &dir, &both);
    build_fails("target_of_nothing", &dir, &["--target-area", "0"]);
    build_fails("target_beside_a_fold", &dir, &["--target-area", "9000", "--fold", "4"]);
    build_fails("target_beside_a_digit", &dir, &["--target-tokens-per-second", "1000", "--digit", "1"]);
}

//! Language models as floats: logits against PyTorch's, the greedy text of a real model, and directories that must be
//! refused with a message that names what is wrong. `tests/fixtures/llama/make.py` says how the expectations were made.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::Dir;
use hardwire::checkpoint::Checkpoint;
use hardwire::model::Llama;
use hardwire::model::llama::Session;
use std::fs;
use std::path::{Path, PathBuf};

/// `transformers` computes norms and angles in 32 bits, so its logits are no better than this, relative to the largest.
const TOLERANCE: f64 = 5e-6;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/llama")
}

/// The largest difference from the expected logits at `positions` (or all), relative to the largest logit.
fn difference(model: &Path, expected: &Path) -> f64 {
    let model = Llama::open(model).unwrap();
    let expected = Checkpoint::open(expected).unwrap();
    let tokens = expected.tensor("tokens").unwrap().to_i64().unwrap();
    let logits = expected.tensor("logits").unwrap().to_f64().unwrap();
    let positions = match expected.tensor("positions") {
        Ok(tensor) => tensor.to_i64().unwrap(),
        Err(_) => (0..tokens.len() as i64).collect(),
    };
    assert_eq!(logits.len(), positions.len() * model.config.vocabulary);
    let mut session = Session::new(&model);
    let found: Vec<Vec<f64>> = tokens.iter().map(|token| session.step(*token as u32)).collect();
    let found = positions.iter().flat_map(|at| &found[*at as usize]);
    let most = logits.iter().fold(0f64, |most, logit| most.max(logit.abs()));
    assert!(most > 1.0, "the logits say nothing");
    found.zip(&logits).fold(0f64, |worst, (a, b)| worst.max((a - b).abs())) / most
}

#[test]
fn logits_are_those_of_pytorch() {
    for name in ["llama-tied", "llama3-biases", "qwen2", "mistral"] {
        let dir = fixtures().join(name);
        let worst = difference(&dir, &dir.join("expected.safetensors"));
        assert!(worst < TOLERANCE, "{name}: {worst:e}");
        println!("{name}: {worst:.1e}");
    }
}

/// What makes the families differ must show in the logits: with it undone they are far off.
#[test]
fn a_planted_fault_in_the_config_shows() {
    for (name, from, to) in [
        ("llama3-biases", "\"factor\": 4.0", "\"factor\": 3.5"),
        ("llama3-biases", "\"high_freq_factor\": 4.0", "\"high_freq_factor\": 6.0"),
        ("llama3-biases", "\"rms_norm_eps\": 1e-05", "\"rms_norm_eps\": 1e-02"),
        ("mistral", "\"factor\": 2.0", "\"factor\": 1.0"),
        ("qwen2", "\"rope_theta\": 10000.0", "\"rope_theta\": 9000.0"),
    ] {
        let dir = copy(name);
        edit(&dir, from, to);
        let worst = difference(&dir.path().join("m"), &dir.path().join("m/expected.safetensors"));
        assert!(worst > 100.0 * TOLERANCE, "{name} with {to}: {worst:e}");
    }
}

#[test]
fn a_real_model_tells_its_story() {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/models/stories260k");
    if !model.exists() {
        println!("SKIPPED: {} is not there", model.display());
        return;
    }
    let worst = difference(&model, &fixtures().join("stories260k.safetensors"));
    assert!(worst < TOLERANCE, "{worst:e}");
    let told = |tokens: &str| {
        let arguments = ["inspect", model.to_str().unwrap(), "--prompt", "Once upon a time", "--tokens", tokens];
        let ran = Dir::new().hardwire(&arguments);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout
    };
    assert_eq!(told("512"), fs::read_to_string(model.join("greedy-512.txt")).unwrap());
    assert_eq!(told("3"), "Once upon a time, there was\n");
}

/// A fixture as `m/` in a fresh directory.
fn copy(name: &str) -> Dir {
    let dir = Dir::new();
    for entry in fs::read_dir(fixtures().join(name)).unwrap() {
        let path = entry.unwrap().path();
        dir.file(&format!("m/{}", path.file_name().unwrap().to_string_lossy()), fs::read(&path).unwrap());
    }
    dir
}

fn edit(dir: &Dir, from: &str, to: &str) {
    let file = dir.path().join("m/config.json");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// A directory must be refused with status 2 and nothing left behind; the message is the snapshot `name`.
fn refused(name: &str, dir: &Dir, arguments: &[&str]) {
    let text = dir.refusal(arguments);
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, text) });
}

#[test]
fn configs_that_do_not_fit() {
    for (name, model, from, to) in [
        ("unknown_family", "llama-tied", "\"model_type\": \"llama\"", "\"model_type\": \"gpt2\""),
        ("experts", "llama-tied", "\"vocab_size\"", "\"num_local_experts\": 8, \"vocab_size\""),
        ("window_binds", "mistral", "\"sliding_window\": null", "\"sliding_window\": 32"),
        ("activation", "llama-tied", "\"hidden_act\": \"silu\"", "\"hidden_act\": \"gelu\""),
        ("rope_scaling", "llama3-biases", "\"rope_type\": \"llama3\"", "\"rope_type\": \"yarn\""),
        ("shapes", "llama-tied", "\"intermediate_size\": 20", "\"intermediate_size\": 21"),
        ("layer_missing", "llama-tied", "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 3"),
        ("heads", "llama-tied", "\"num_attention_heads\": 4", "\"num_attention_heads\": 3"),
        ("bias_left_over", "llama3-biases", "\"mlp_bias\": true", "\"mlp_bias\": false"),
        ("no_context", "llama-tied", "\"max_position_embeddings\": 64,", ""),
        ("tokens", "llama-tied", "\"eos_token_id\": 2", "\"eos_token_id\": [2, 24]"),
        ("json", "llama-tied", "{", "["),
    ] {
        let dir = copy(model);
        edit(&dir, from, to);
        refused(name, &dir, &["inspect", "m"]);
    }
    let dir = copy("llama-tied");
    fs::remove_file(dir.path().join("m/model.safetensors")).unwrap();
    refused("no_weights", &dir, &["inspect", "m"]);
    let dir = copy("llama-tied");
    refused("no_weights_to_burn", &dir, &["build", "m", "-o", "out"]);
}

/// A tokenizer whose tokens are the words of a short list.
fn tokenizer(words: &[&str]) -> String {
    let vocabulary: serde_json::Map<String, serde_json::Value> =
        words.iter().zip(0..).map(|(word, id)| ((*word).to_owned(), id.into())).collect();
    serde_json::json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
        "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": words[0]},
    })
    .to_string()
}

#[test]
fn prompts_and_tokenizers_that_do_not_fit() {
    let prompt = |text: &'static str| ["inspect", "m", "--prompt", text];
    let words: Vec<String> = (0..25).map(|at| format!("w{at}")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let dir = copy("llama-tied");
    refused("no_tokenizer", &dir, &prompt("w3"));
    dir.file("m/tokenizer.json", "{}");
    refused("unreadable_tokenizer", &dir, &prompt("w3"));
    dir.file("m/tokenizer.json", tokenizer(&words));
    refused("tokenizer_of_another_model", &dir, &prompt("w3"));
    dir.file("m/tokenizer.json", tokenizer(&words[..24]));
    refused("empty_prompt", &dir, &prompt(""));
    refused("blank_prompt", &dir, &prompt("  "));
    let long = vec!["w3"; 65].join(" ");
    refused("long_prompt", &dir, &["inspect", "m", "--prompt", &long]);
    let ran = dir.hardwire(&["inspect", "m", "--prompt", "w3 w5", "--tokens", "100", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let tokens = told["tokens"].as_array().unwrap().len();
    // The text ends, or the context of 64 is full and one token follows it.
    assert!(tokens > 2 && tokens <= 65 && told["prompt_tokens"] == 2, "{told}");
}

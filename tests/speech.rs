//! Language models as chips that are talked to: the control in the hardware IR; whole chips through the command line and
//! Verilator, with a fault planted in every kind of unit; prompts; and what must be refused.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Nothing, converse, settings};
use hardwire::emit::Golden;
use hardwire::int::{Add, Argmax, Attention, Embedding, IntMatrix, Interval, Node, Op, Program};
use hardwire::pipeline;
use hardwire::rtl::{StreamFormat, TokenInterface, Word};
use hardwire::verify::conversation;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A network of 11 tokens and 6 positions that has nothing of a language model but its interface and its memory.
fn parrot(logits: bool) -> Golden {
    let word = |at: usize| ((at * 29 + at * at * 7) % 101) as i32 - 50;
    let table = |salt: usize| IntMatrix::new(11, 11, (0..121).map(|at| word(at + salt)).collect()).unwrap();
    let look_up = |salt: usize| Op::Embedding(Embedding { table: table(salt), shift: 0 });
    let attention = Attention {
        heads: 11,
        kv_heads: 11,
        dim: 1,
        context: 6,
        score_shift: 3,
        exponentials: (0..16).map(|i| (255.0 * (-f64::from(i) / 16.0).exp2()).round() as i64).collect(),
        reciprocals: (0..32).map(|i| (256.0 / (1.0 + (f64::from(i) + 0.5) / 32.0)).round() as i64).collect(),
        shift: 8,
        range: Interval::signed(8),
    };
    let node = |name: &str, op: Op, args: &[usize]| Node { name: name.to_owned(), op, args: args.to_vec() };
    let nodes = vec![
        node("q", look_up(3), &[0]),
        node("k", look_up(40), &[0]),
        node("v", look_up(77), &[0]),
        node("mix", Op::Attention(attention), &[1, 2, 3]),
        node("sum", Op::Add(Add), &[4, 1]),
        node("argmax", Op::Argmax(Argmax { keep_scores: logits }), &[5]),
    ];
    let program = Program::new(vec![Interval::new(0, 10)], nodes).unwrap();
    let scores = program.intervals(5);
    let logits = logits.then(|| StreamFormat::of(scores, 64));
    Golden {
        name: "parrot".to_owned(),
        top: "parrot".to_owned(),
        input_step: 1.0,
        input_range: Interval::new(0, 10),
        output_step: Some(1.0),
        input: Word::STREAM,
        output: Word::STREAM,
        tokens: Some(TokenInterface { stops: vec![9], logits }),
        program,
    }
}

/// Commands of every kind: refusals, prompts beyond the context, text beyond it, sequences one after the other.
fn commands(seed: u64) -> Vec<Word> {
    let mut random = common::Random(seed);
    let mut all = vec![Word::new(Word::GENERATE, 2), Word::new(9, 1)];
    for _ in 0..14 {
        let command = match random.below(8) {
            0..=3 => Word::new(Word::FEED, random.below(12) as u32),
            4 | 5 => Word::new(Word::GENERATE, random.below(4) as u32),
            6 => Word::new(Word::NEW_SEQUENCE, 7),
            _ => Word::new(random.below(256) as u8, 77),
        };
        all.push(command);
    }
    all
}

#[test]
fn the_control_and_the_golden_conversation_agree() {
    for logits in [false, true] {
        let golden = parrot(logits);
        let settings = settings(8, 1);
        let plans = pipeline::plan_program(&golden.program, &settings, &Nothing, &Nothing).unwrap();
        let (chip, _) = pipeline::rtl(&golden, &plans, &settings, &[]).unwrap();
        let format = golden.tokens.as_ref().unwrap().logits;
        let mut kinds = std::collections::BTreeSet::new();
        for seed in 0..12 {
            let commands = commands(seed);
            let session = conversation(&golden, commands.iter().copied());
            let expected: Vec<(u32, bool)> = session
                .iter()
                .flat_map(|e| e.answer.iter().enumerate().map(|(at, w)| (w.bits(), at + 1 == e.answer.len())))
                .collect();
            kinds.extend(expected.iter().map(|(bits, _)| Word::of(*bits).kind));
            let frames: usize = session.iter().map(|e| e.logits.len()).sum();
            let bits: Vec<u32> = commands.iter().map(|word| word.bits()).collect();
            let owed = format.as_ref().map(|format| (format, frames));
            let (answers, scores) = converse(&chip.design, &bits, expected.len(), owed, seed);
            assert_eq!(answers, expected, "seed {seed}");
            assert_eq!(scores.len(), if logits { frames } else { 0 });
        }
        // Every kind of answer was among them.
        assert_eq!(kinds.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    }
}

/// A copy of a fixture with a tokenizer of its words.
fn model(name: &str) -> Dir {
    let dir = Dir::new();
    common::language(&dir, name, "m");
    dir
}

/// The whole way: a model, its chip, evidence, text to the end of the context, and faults.
#[test]
fn a_language_model_becomes_a_chip_that_speaks() {
    let dir = model("llama3-biases");
    let build = ["--weights", "int4", "--digit", "1", "--fold", "8", "--logits", "--texts", "2"];
    dir.build("m", "out", &build);
    let again = [&["build", "m", "-o", "out", "--check"], &build[..]].concat();
    dir.hardwire(&again).expect(0);
    let verdict = dir.hardwire(&["verify", "out", "--vectors", "4"]).expect(0).stdout;
    assert!(verdict.contains("ok   schedule") && verdict.contains("scores of"), "{verdict}");

    let run = |prompt: &str, tokens: &str| {
        dir.hardwire(&["run", "out", "--prompt", prompt, "--tokens", tokens, "--json"]).expect(0).json()
    };
    let short = run("w3 w1", "5");
    assert_eq!(short["matches_golden"], true);
    assert_eq!((&short["prompt_tokens"], short["tokens"].as_array().unwrap().len() <= 5), (&2.into(), true), "{short}");
    assert!(short["text"].as_str().unwrap().starts_with("w3 w1 w"), "{short}");
    // To the end of the context and one past it: the chip says so, and nothing wraps.
    let report: serde_json::Value =
        serde_json::from_slice(&fs::read(dir.path().join("out/report.json")).unwrap()).unwrap();
    let context = report["tokens"]["context"].as_u64().unwrap();
    let ends = (0..24).map(|id| run(&format!("w{id}"), "1000")).find(|said| said["ended"] == "context full");
    let full = ends.expect("some text fills the context");
    assert_eq!((&full["matches_golden"], full["tokens"].as_array().unwrap().len() as u64), (&true.into(), context));
    // What a terminal shows is the text, then how it came about.
    let shown = dir.hardwire(&["run", "out", "--prompt", "w3 w1", "--tokens", "5"]).expect(0).stdout;
    assert!(
        shown.starts_with(short["text"].as_str().unwrap()) && shown.contains("every token is the golden model's"),
        "{shown}"
    );
    every_fault_is_found(&dir);
}

/// What is changed in the Verilog of each kind of unit: the file, what stands there, what is put in its place.
const FAULTS: &[(&str, &str, &str)] = &[
    ("layer0_attention_norm", "sum <= sum_before + ", "sum <= sum_before - "),
    ("layer0_query_rotary", "clear ? 6'd0 :", "clear ? 6'd1 :"),
    ("layer0_attention", "? 8'd0 : share0_rounded[7:0])", "? 8'd1 : share0_rounded[7:0])"),
    ("memory_64x48", "words[read_address]", "words[read_address ^ 6'd1]"),
    ("layer0_attention_sum", "lane0_a_w16 + lane0_b", "lane0_a_w16 - lane0_b"),
    ("argmax", "lane2 < lane3", "lane3 < lane2"),
    ("control", "left == 24'd1 ", "left == 24'd2 "),
];

fn every_fault_is_found(dir: &Dir) {
    for (module, good, bad) in FAULTS {
        let file = dir.path().join(format!("out/rtl/m_{module}.v"));
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(good), "{module} has no `{good}`");
        fs::write(&file, text.replacen(good, bad, 1)).unwrap();
        let ran = dir.hardwire(&["sim", "out", "-q", "--json"]);
        assert_eq!(ran.code, 1, "{module}, {bad}: {}{}", ran.stdout, ran.stderr);
        let found = ran.json();
        let count = |key: &str| found[key].as_u64().unwrap();
        println!("{module}: {} mismatches, {} protocol errors", count("mismatches"), count("protocol_error_count"));
        fs::write(&file, text).unwrap();
    }
    dir.hardwire(&["sim", "out", "-q"]).expect(0);
}

#[test]
fn bad_input_is_refused() {
    let dir = model("llama-tied");
    dir.build("m", "out", &["--weights", "int4", "--digit", "1", "--fold", "8", "--texts", "1"]);
    let long = vec!["w1"; 100].join(" ");
    let refused = |name: &str, arguments: &[&str]| {
        let text = dir.refusal(arguments).replace(&long, "w1 w1 ...");
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, text) });
    };
    refused("empty_prompt", &["run", "out", "--prompt", ""]);
    refused("long_prompt", &["run", "out", "--prompt", &long]);
    refused("no_prompt", &["run", "out"]);
    refused("samples", &["run", "out", "--input", "m/config.json"]);
    refused("no_tokens", &["run", "out", "--prompt", "w1", "--tokens", "0"]);
    refused("target", &["build", "m", "-o", "fast", "--target-tokens-per-second", "10"]);
    refused("wrong_matrix", &["build", "m", "-o", "nose", "--matrix", "nose=int8"]);
    fs::remove_file(dir.path().join("m/tokenizer.json")).unwrap();
    refused("no_tokenizer", &["build", "m", "-o", "dumb"]);
    dir.file("m/tokenizer.json", "{");
    refused("broken_tokenizer", &["build", "m", "-o", "dumb"]);
    let digits = root().join("models/digits");
    let ran = dir.hardwire(&["build", digits.to_str().unwrap(), "-o", "digits", "--logits"]);
    assert!(ran.code == 2 && ran.stderr.contains("--logits is for language models"), "{}", ran.stderr);
}

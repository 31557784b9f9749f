//! Programs that are no chains, made of what language models are made of: values with several readers, operands that wait
//! for each other, units that work in steps and remember. Golden model, hardware IR and the tools must agree.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Nothing, Random, settings, stream};
use hardwire::int::{
    Add, Argmax, Attention, Embedding, IntMatrix, Interval, Linear, Lookup, Multiply, Node, Op, Program, Requantize,
    RmsNorm, Rotary, Scale,
};
use hardwire::rtl::{LowerError, LowerOptions, Lowered, Plans, Simulator, lower};
use std::collections::BTreeMap;
use std::process::Command;

/// A program under construction; nodes are called by their numbers.
struct Nodes(Vec<Node>);

impl Nodes {
    fn push(&mut self, op: Op, args: &[usize]) -> usize {
        self.0.push(Node { name: format!("n{}", self.0.len()), op, args: args.to_vec() });
        self.0.len()
    }

    fn requantize(&mut self, x: usize, channels: usize, scale: (i64, i32), bits: u32) -> usize {
        let channels = vec![Scale { multiplier: scale.0, shift: scale.1 }; channels];
        self.push(Op::Requantize(Requantize { channels, range: Interval::signed(bits) }), &[x])
    }
}

fn matrix(random: &mut Random, rows: usize, cols: usize, bits: u32) -> IntMatrix {
    let span = 1u64 << bits;
    let word = |random: &mut Random| random.below(span) as i32 - (span / 2) as i32;
    IntMatrix::new(rows, cols, (0..rows * cols).map(|_| word(random)).collect()).unwrap()
}

/// A residual block without its matrices, of `heads` heads of `dim` elements.
fn block(seed: u64, tokens: usize, heads: usize, dim: usize, positions: usize) -> Program {
    let mut random = Random(seed);
    let hidden = heads * dim;
    let mut nodes = Nodes(Vec::new());
    let table = matrix(&mut random, tokens, hidden, 8);
    let x = nodes.push(Op::Embedding(Embedding { table, shift: 5 }), &[0]);
    let root = |at: usize| (4000.0 / (at as f64 + 16.5).sqrt()) as i64;
    let op = RmsNorm {
        epsilon: 1 + random.below(40) as i64,
        index_bits: 6,
        table: (0..RmsNorm::words(6)).map(root).collect(),
        shift: 3,
        range: Interval::signed(8),
    };
    let normed = nodes.push(Op::RmsNorm(op), &[x]);
    let turn = Rotary {
        cos: matrix(&mut random, positions, dim / 2, 10),
        sin: matrix(&mut random, positions, dim / 2, 10),
        channels: (0..hidden).map(|at| Scale { multiplier: 1, shift: 8 + (at % 3) as i32 }).collect(),
        range: Interval::signed(9),
    };
    let turned = nodes.push(Op::Rotary(turn), &[normed]);
    let words = (-128..128).map(|x: i64| if x < 0 { x / 8 } else { x * 3 }).collect();
    let opened = nodes.push(Op::Lookup(Lookup { first: -128, table: words }), &[normed]);
    let product = nodes.push(Op::Multiply(Multiply), &[opened, turned]);
    let product = nodes.requantize(product, hidden, (1, 4), 12);
    let sum = nodes.push(Op::Add(Add), &[x, product]);
    let sum = nodes.requantize(sum, hidden, (1, 0), 12);
    // A value beside itself, and one that is joined much later than it is made.
    let twice = nodes.push(Op::Add(Add), &[sum, sum]);
    let back = nodes.push(Op::Multiply(Multiply), &[twice, x]);
    nodes.push(Op::Argmax(Argmax { keep_scores: true }), &[back]);
    Program::new(vec![Interval::new(0, tokens as i64 - 1)], nodes.0).unwrap()
}

/// A program of `elements` elements, every third of which is constant, with scales of all kinds; it remembers.
fn sparse(seed: u64, elements: usize, keep_scores: bool) -> Program {
    let mut random = Random(seed);
    let tokens = 13;
    let mut nodes = Nodes(Vec::new());
    let random_table = matrix(&mut random, tokens, elements, 8);
    let word =
        |at: usize| if at % elements % 3 == 2 { 5 * (at % elements % 2) as i32 } else { random_table.data()[at] };
    let table = IntMatrix::new(tokens, elements, (0..tokens * elements).map(word).collect()).unwrap();
    let x = nodes.push(Op::Embedding(Embedding { table, shift: 2 }), &[0]);
    let table = (0..RmsNorm::words(6)).map(|at| 400 - 5 * at as i64).collect();
    let op = RmsNorm { epsilon: 3, index_bits: 6, table, shift: 4, range: Interval::signed(8) };
    let normed = nodes.push(Op::RmsNorm(op), &[x]);
    let words = (-128..128).map(|x: i64| if x < -100 { 4000 } else { x * x / 60 - x }).collect();
    let opened = nodes.push(Op::Lookup(Lookup { first: -128, table: words }), &[normed]);
    let product = nodes.push(Op::Multiply(Multiply), &[opened, x]);
    let scale = |at: usize| Scale { multiplier: 1 + 2 * (at % 2) as i64, shift: [7, 9, 0, -1][at % 4] };
    let op = Requantize { channels: (0..elements).map(scale).collect(), range: Interval::signed(8) };
    let product = nodes.push(Op::Requantize(op), &[product]);
    let sum = nodes.push(Op::Add(Add), &[x, product]);
    let sum = nodes.requantize(sum, elements, (1, 3), 7);
    let (exponentials, reciprocals, range) = (vec![200, 130], vec![255, 150], Interval::signed(12));
    let [heads, kv_heads, dim, context, score_shift] = [1, 1, elements, 9, 2];
    let op = Attention {
        heads,
        kv_heads,
        dim,
        context,
        score_shift: score_shift as u32,
        exponentials,
        reciprocals,
        shift: 5,
        range,
    };
    let mixed = nodes.push(Op::Attention(op), &[sum, sum, sum]);
    nodes.push(Op::Argmax(Argmax { keep_scores }), &[mixed]);
    Program::new(vec![Interval::new(0, tokens as i64 - 1)], nodes.0).unwrap()
}

/// Attention over tokens that are looked up three times; `rows` of a matrix may follow.
fn attention(seed: u64, [heads, kv_heads, dim]: [usize; 3], context: usize, score_shift: u32, rows: usize) -> Program {
    let mut random = Random(seed);
    let tokens = 19;
    let mut nodes = Nodes(Vec::new());
    let mut look_up = |elements: usize, bits: u32, shift: u32| {
        let table = matrix(&mut random, tokens, elements, bits);
        nodes.push(Op::Embedding(Embedding { table, shift }), &[0])
    };
    let (q, k, v) = (look_up(heads * dim, 7, 1), look_up(kv_heads * dim, 8, 0), look_up(kv_heads * dim, 8, 0));
    let exponentials = (0..16).map(|i| (255.0 * (-f64::from(i) / 16.0).exp2()).round() as i64).collect();
    let reciprocals = (0..32).map(|i| (256.0 / (1.0 + (f64::from(i) + 0.5) / 32.0)).round() as i64).collect();
    let range = Interval::signed(8);
    let op = Attention { heads, kv_heads, dim, context, score_shift, exponentials, reciprocals, shift: 8, range };
    let mixed = nodes.push(Op::Attention(op), &[q, k, v]);
    if rows > 0 {
        let weights = matrix(&mut random, rows, heads * dim, 4);
        nodes.push(Op::Linear(Linear { weights, bias: vec![0; rows] }), &[mixed]);
    }
    Program::new(vec![Interval::new(0, tokens as i64 - 1)], nodes.0).unwrap()
}

#[test]
fn attention_and_its_hardware_agree() {
    for (seed, shape, context, score_shift) in
        [(1, [4, 2, 4], 16, 6), (2, [3, 1, 2], 11, 9), (3, [1, 1, 6], 5, 0), (4, [2, 2, 3], 30, 3)]
    {
        let program = attention(seed, shape, context, score_shift, 0);
        let chip = lowered(&program);
        let inputs = tokens(seed, context, 19);
        let mut sequence = program.sequence();
        let expected: Vec<Vec<i64>> = inputs.iter().map(|x| sequence.step(x)).collect();
        for gaps in 0..2 {
            let found = stream(&chip.design, &chip.input, &chip.output, &inputs, 10 * seed + gaps);
            assert_eq!(found, expected, "{shape:?}, gaps {gaps}");
        }
        assert!((1..context).any(|at| program.evaluate(&inputs[at]) != expected[at]), "nothing is remembered");
    }
}

/// Beside a slow matrix heads and their elements take turns as well.
#[test]
fn parts_of_attention_agree() {
    for (seed, shape, parts) in [(1, [4, 2, 4], 4), (2, [6, 3, 5], 2), (3, [6, 1, 3], 2), (4, [1, 1, 6], 1)] {
        let program = attention(seed, shape, 7, 4, 40);
        agree(&program, &tokens(seed, 7, 19), seed);
        let clocks: Vec<u32> = lowered(&program).units.iter().map(|unit| unit.latency).collect();
        let turns = match shape {
            [6, 3, 5] => 3 * 3,
            [heads, _, dim] => heads / parts * dim,
        };
        assert_eq!(clocks[3] as usize, 1 + parts * (1 + 4 + turns + 3), "{shape:?}");
    }
}

/// The hardware of a program, its matrices folded, a bit a clock.
fn lowered(program: &Program) -> Lowered {
    let plans = hardwire::pipeline::plan_program(program, &settings(1, 64), &Nothing, &Nothing).unwrap();
    let options =
        LowerOptions { top: "block".to_owned(), stage_depth: 4, bus_bits: 64, tokens: None, sources: BTreeMap::new() };
    lower(program, &plans, &options).unwrap()
}

fn tokens(seed: u64, count: usize, below: usize) -> Vec<Vec<i64>> {
    let mut random = Random(seed);
    (0..count).map(|_| vec![random.below(below as u64) as i64]).collect()
}

/// Checks the answers of a program's hardware to a sequence, with gaps and without.
fn agree(program: &Program, inputs: &[Vec<i64>], seed: u64) {
    let chip = lowered(program);
    let mut sequence = program.sequence();
    let expected: Vec<Vec<i64>> = inputs.iter().map(|x| sequence.step(x)).collect();
    for gaps in 0..3 {
        let found = stream(&chip.design, &chip.input, &chip.output, inputs, 10 * seed + gaps);
        assert_eq!(found, expected, "seed {seed}, gaps {gaps}");
    }
}

/// One element and several, full lanes and others, constants among them.
#[test]
fn elements_that_take_turns_agree() {
    for (seed, elements) in [(1, 1), (2, 2), (3, 9), (4, 23), (5, 70)] {
        for keep_scores in [false, true] {
            let program = sparse(seed, elements, keep_scores);
            agree(&program, &tokens(seed, 9, 13), seed);
        }
    }
}

#[test]
fn graphs_and_their_hardware_agree() {
    // Whole groups of lanes and broken ones, one head and several, tables of powers of two and others.
    for (seed, vocabulary, heads, dim, positions) in
        [(1, 16, 2, 8, 16), (2, 23, 3, 4, 13), (3, 5, 1, 2, 9), (4, 9, 5, 6, 12)]
    {
        let program = block(seed, vocabulary, heads, dim, positions);
        let inputs = tokens(seed, positions, vocabulary);
        agree(&program, &inputs, seed);
        let mut sequence = program.sequence();
        let expected: Vec<Vec<i64>> = inputs.iter().map(|x| sequence.step(x)).collect();
        // Every position is another.
        assert!((1..positions).any(|at| program.evaluate(&inputs[at]) != expected[at]), "the position changes nothing");
    }
}

/// A token alone through the chip: its answer, and the clocks it took.
fn ask(sim: &mut Simulator, chip: &Lowered, token: i64) -> (Vec<i64>, u32) {
    sim.set("s_axis_tvalid", 1).unwrap();
    sim.set("s_axis_tlast", 1).unwrap();
    sim.set("s_axis_tdata", token).unwrap();
    sim.set("m_axis_tready", 1).unwrap();
    let (mut answer, mut clocks) = (Vec::new(), 0);
    let ty = hardwire::rtl::Type { width: chip.output.lane_bits, signed: chip.output.is_signed };
    while answer.len() < chip.output.elements {
        assert!(clocks < 1000, "nothing comes out");
        sim.settle();
        if sim.get("m_axis_tvalid").unwrap() == 1 {
            for lane in 0..chip.output.lanes_per_beat.min(chip.output.elements - answer.len()) {
                answer.push(sim.bits("m_axis_tdata", lane as u32 * chip.output.lane_bits, ty).unwrap());
            }
        }
        let taken = sim.get("s_axis_tready").unwrap() == 1;
        sim.clock();
        clocks += 1;
        if taken {
            sim.set("s_axis_tvalid", 0).unwrap();
        }
    }
    (answer, clocks)
}

/// Nobody takes results until the chip is full of vectors: scores that argmax passes on must not change meanwhile.
#[test]
fn results_wait_until_they_are_taken() {
    for (program, vocabulary) in [(sparse(3, 9, true), 13), (block(1, 16, 2, 8, 16), 16)] {
        let chip = lowered(&program);
        let inputs = tokens(6, 5, vocabulary);
        let mut sequence = program.sequence();
        let expected: Vec<i64> = inputs.iter().flat_map(|x| sequence.step(x)).collect();
        let mut sim = started(&chip);
        sim.set("s_axis_tlast", 1).unwrap();
        let ty = hardwire::rtl::Type { width: chip.output.lane_bits, signed: chip.output.is_signed };
        let (mut vector, mut found) = (0, Vec::new());
        for clock in 0..3000 {
            sim.set("s_axis_tvalid", i64::from(vector < inputs.len())).unwrap();
            sim.set("s_axis_tdata", inputs.get(vector).map_or(0, |x| x[0])).unwrap();
            sim.set("m_axis_tready", i64::from(clock % 1000 >= 900)).unwrap();
            sim.settle();
            if clock % 1000 >= 900 && sim.get("m_axis_tvalid").unwrap() == 1 {
                let left = chip.output.elements - found.len() % chip.output.elements;
                for lane in 0..chip.output.lanes_per_beat.min(left) {
                    found.push(sim.bits("m_axis_tdata", lane as u32 * chip.output.lane_bits, ty).unwrap());
                }
            }
            vector += usize::from(vector < inputs.len() && sim.get("s_axis_tready").unwrap() == 1);
            sim.clock();
        }
        assert!(found.len() >= 2 * chip.output.elements, "{} numbers came out", found.len());
        assert_eq!(found, expected[..found.len()]);
    }
}

/// A chip after its reset.
fn started(chip: &Lowered) -> Simulator<'_> {
    let mut sim = Simulator::new(&chip.design).unwrap();
    for (port, value) in [("rst_n", 0), ("new_sequence", 0), ("s_axis_tvalid", 0), ("m_axis_tready", 1)] {
        sim.set(port, value).unwrap();
    }
    sim.clock();
    sim.set("rst_n", 1).unwrap();
    sim
}

fn clear(sim: &mut Simulator) {
    sim.set("new_sequence", 1).unwrap();
    sim.clock();
    sim.set("new_sequence", 0).unwrap();
}

#[test]
fn a_new_sequence_begins_at_the_first_position() {
    let program = block(7, 11, 2, 4, 8);
    let chip = lowered(&program);
    let mut sim = started(&chip);
    let mut clocks = Vec::new();
    let memory = attention(5, [2, 1, 4], 8, 5, 0);
    let remembering = lowered(&memory);
    let mut other = started(&remembering);
    for length in [3, 8, 5] {
        let mut sequence = program.sequence();
        for token in tokens(length, length as usize, 11) {
            let (found, took) = ask(&mut sim, &chip, token[0]);
            assert_eq!(found, sequence.step(&token), "sequence of {length}");
            clocks.push(took);
        }
        clear(&mut sim);
        let mut sequence = memory.sequence();
        let mut before = 0;
        for (at, token) in tokens(length + 1, length as usize, 19).into_iter().enumerate() {
            let (found, took) = ask(&mut other, &remembering, token[0]);
            assert_eq!(found, sequence.step(&token), "sequence of {length}");
            assert!(at == 0 || took == before + 2, "two clocks for every position: {took} after {before}");
            before = took;
        }
        clear(&mut other);
    }
    clocks.dedup();
    assert_eq!(clocks.len(), 1, "some tokens take longer than others: {clocks:?}");
}

#[test]
fn what_nothing_reads_is_refused() {
    let mut nodes = Nodes(Vec::new());
    let x = nodes.push(Op::Add(Add), &[0, 0]);
    nodes.push(Op::Multiply(Multiply), &[0, 0]);
    nodes.push(Op::Add(Add), &[x, x]);
    let program = Program::new(vec![Interval::signed(4); 2], nodes.0).unwrap();
    let options =
        LowerOptions { top: "m".to_owned(), stage_depth: 4, bus_bits: 64, tokens: None, sources: BTreeMap::new() };
    let refused = lower(&program, &Plans::new(), &options).unwrap_err();
    assert!(matches!(&refused, LowerError::Unread { node } if node == "n1"), "{refused}");
}

/// Verilator in both language modes, Yosys and Icarus have nothing to say about the Verilog.
#[test]
fn no_tool_complains() {
    no_tool_complains_of(&block(2, 23, 3, 4, 13));
    no_tool_complains_of(&sparse(1, 1, true));
    no_tool_complains_of(&sparse(4, 23, true));
    no_tool_complains_of(&sparse(5, 70, false));
    no_tool_complains_of(&attention(1, [4, 2, 4], 16, 6, 0));
    no_tool_complains_of(&attention(3, [1, 1, 6], 5, 0, 0));
    no_tool_complains_of(&attention(2, [6, 3, 5], 7, 4, 40));
}

fn no_tool_complains_of(program: &Program) {
    let chip = lowered(program);
    let dir = Dir::new();
    for module in &chip.design.modules {
        let text = hardwire::emit::verilog(module, &[]).unwrap();
        let long = text.lines().find(|line| line.len() > 120);
        assert!(long.is_none(), "{} has a long line: {long:?}", module.name);
        dir.file(&format!("{}.v", module.name), text);
    }
    let files: Vec<String> = chip.design.modules.iter().map(|module| format!("{}.v", module.name)).collect();
    let run = |program: &str, arguments: &[&str]| {
        let ran = Command::new(program).args(arguments).args(&files).current_dir(dir.path()).output().unwrap();
        let text = [ran.stdout, ran.stderr].concat();
        assert!(ran.status.success() && text.is_empty(), "{program}: {}", String::from_utf8_lossy(&text));
    };
    run("verilator", &["--lint-only", "-Wall", "--top-module", "block"]);
    run("verilator", &["--lint-only", "-Wall", "--language", "1364-2005", "--top-module", "block"]);
    run("iverilog", &["-g2005", "-Wall", "-o", "a.out", "-s", "block"]);
    let script = format!("read_verilog {}; hierarchy -check -top block; proc; check -assert", files.join(" "));
    let ran = Command::new("yosys").args(["-q", "-p", &script]).current_dir(dir.path()).output().unwrap();
    let text = String::from_utf8_lossy(&[ran.stdout, ran.stderr].concat()).into_owned();
    assert!(ran.status.success() && text.is_empty(), "{text}");
    if let Ok(keep) = std::env::var("HARDWIRE_KEEP") {
        for file in &files {
            std::fs::copy(dir.path().join(file), std::path::Path::new(&keep).join(file)).unwrap();
        }
    }
}

//! The arithmetic core alone: what `hardwire cmvm` prints, and plans of the shared benchmark matrices against the
//! measured costs of an established optimizer.
//!
//! Those matrices live beside the checkout; where they are absent their test says so and passes.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Random, i64s, safetensors};
use hardwire::arith::{PlanOptions, Tile, minimum_depth, plan, prove};
use hardwire::int::{IntMatrix, Interval, Linear, Node, Op, Program};
use hardwire::rtl::{LowerOptions, Plan, Plans, lower};
use std::path::PathBuf;

/// Seeded entries in `low..=high`.
fn entries(count: usize, (low, high): (i64, i64), seed: u64) -> Vec<i64> {
    let mut random = Random(seed);
    (0..count).map(|_| low + random.below((high - low) as u64 + 1) as i64).collect()
}

fn matrix_file(dir: &Dir) {
    dir.file("w.safetensors", safetensors(&[i64s("w", &[14, 12], &entries(14 * 12, (-127, 127), 3))], &[]));
}

#[test]
fn the_frontier_lists_cost_against_depth() {
    let dir = Dir::new();
    matrix_file(&dir);
    let found = dir.hardwire(&["cmvm", "w.safetensors", "--pareto", "--json"]).expect(0).json();
    assert_eq!((found["rows"].as_u64(), found["cols"].as_u64()), (Some(14), Some(12)));
    assert_eq!(found["proved"].as_bool(), Some(true));
    let plans = found["plans"].as_array().unwrap();
    assert!(plans.len() > 1, "{found}");
    assert!(plans[0]["depth"].as_u64() >= found["minimum_depth"].as_u64());
    for pair in plans.windows(2) {
        assert!(pair[0]["depth"].as_u64() < pair[1]["depth"].as_u64(), "{found}");
        assert!(pair[0]["adder_bits"].as_u64() > pair[1]["adder_bits"].as_u64(), "{found}");
    }
    let text = dir.hardwire(&["cmvm", "w.safetensors", "--pareto"]).expect(0).stdout;
    assert_eq!(text.lines().count(), plans.len() + 3, "{text}");
    // Nothing is written, so nothing may be asked to be.
    dir.hardwire(&["cmvm", "w.safetensors", "--pareto", "-o", "out"]).expect(2);
    dir.hardwire(&["cmvm", "w.safetensors"]).expect(2);
}

#[test]
fn a_depth_bound_may_be_any_number() {
    let dir = Dir::new();
    matrix_file(&dir);
    for bound in ["0", "57", "1000", "4294967295"] {
        dir.hardwire(&["cmvm", "w.safetensors", "-o", bound, "--depth-bound", bound, "--effort", "1"]).expect(0);
    }
    let deep = ["--objective", "gates", "--stage-depth", "64", "--effort", "1"];
    dir.hardwire(&[&["cmvm", "w.safetensors", "-o", "deep"][..], &deep].concat()).expect(0);
}

/// A unit planned for gates has fewer of them, adders and registers together, than one planned for adder bits.
#[test]
fn planning_for_gates_pays_for_registers() {
    let dir = Dir::new();
    matrix_file(&dir);
    let gates = |goal: &str| {
        let found =
            dir.hardwire(&["cmvm", "w.safetensors", "-o", goal, "--objective", goal, "--json"]).expect(0).json();
        5 * found["adder_bits"].as_u64().unwrap() + 4 * found["registers"].as_u64().unwrap()
    };
    let (bits, both) = (gates("bits"), gates("gates"));
    assert!(both < bits, "{both} gates when planned for gates, {bits} when planned for bits");
}

/// The planner's count of register bits is that of the unit, but for the valid bits and what exact ranges save.
#[test]
fn registers_are_counted_as_they_are_built() {
    for (seed, stage_depth) in [(1, 1), (2, 2), (3, 3), (4, 6)] {
        let data = entries(20 * 16, (-7, 7), seed).into_iter().map(|w| w as i32).collect();
        let matrix = IntMatrix::new(20, 16, data).unwrap();
        let inputs = vec![Interval::signed(8); 16];
        let graph = plan(&matrix, &inputs, &PlanOptions::default());
        let counted = graph.register_bits(stage_depth);
        let linear = Op::Linear(Linear { weights: matrix, bias: vec![0; 20] });
        let node = Node { name: "w".into(), op: linear, args: vec![0] };
        let program = Program::new(inputs, vec![node]).unwrap();
        let options =
            LowerOptions { top: "t".into(), stage_depth, bus_bits: 512, tokens: None, sources: Default::default() };
        let plans = Plans::from([(0, Plan::Parallel(vec![Tile { rows: 0..20, cols: 0..16, graph }]))]);
        let unit = lower(&program, &plans, &options).unwrap().units.remove(0);
        let built = unit.register_bits - u64::from(unit.latency);
        assert!(
            (built..=built + built / 10).contains(&counted),
            "stage depth {stage_depth}: counted {counted}, built {built}"
        );
    }
}

/// Matrix, adder bits of the optimizer's default search, and of its search bounded to the least depth plus two.
const BARS: [(&str, u64, u64); 6] = [
    ("int4_u_16", 2129, 2129),
    ("int8_u_16", 4245, 4253),
    ("int4_u_32", 7831, 7966),
    ("int8_u_32", 15789, 15789),
    ("tern_u_64", 11408, 11408),
    ("int4_g_64", 18310, 18310),
];

fn load(name: &str) -> Option<IntMatrix> {
    let file = format!("../shared/peers/cmvm/matrices/{name}.safetensors");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("SKIPPED: {} is absent", path.display());
        return None;
    };
    let tensors = safetensors::SafeTensors::deserialize(&bytes).ok()?;
    let tensor = tensors.tensor("W").ok()?;
    let data = tensor.data().as_chunks::<4>().0.iter().map(|bytes| i32::from_le_bytes(*bytes)).collect();
    IntMatrix::new(tensor.shape()[0], tensor.shape()[1], data)
}

#[test]
fn arith_plans_cost_less_than_the_measured_bars() {
    for (name, free, bounded) in BARS {
        let Some(matrix) = load(name) else { continue };
        let inputs = vec![Interval::signed(8); matrix.cols()];
        for (bound, bar) in [(None, free), (Some(2), bounded)] {
            let graph = plan(&matrix, &inputs, &PlanOptions { depth_bound: bound, ..PlanOptions::default() });
            assert_eq!(prove(&graph, &matrix), Ok(()));
            assert!(graph.cost().bits < bar, "{name} {bound:?}: {:?} is not below {bar}", graph.cost());
            assert!(bound.is_none_or(|slack| graph.depth() <= minimum_depth(&matrix) + slack));
        }
    }
}

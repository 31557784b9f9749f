//! Laws every plan obeys, whatever the matrix, the inputs and the options.
#![allow(clippy::unwrap_used)]

use super::tile::{Grid, plan_tiles};
use super::*;
use crate::int::{IntMatrix, Interval};
use proptest::prelude::*;

/// Small matrices of many kinds: dense, sparse, binary, powers of two, extreme, with zero and repeated rows and columns.
fn matrices() -> impl Strategy<Value = IntMatrix> {
    let entry = prop_oneof![
        3 => -7i32..=7,
        2 => -127i32..=127,
        1 => 129i32..=255,
        1 => (0u32..31).prop_map(|shift| 1 << shift),
        1 => prop_oneof![Just(i32::MIN), Just(i32::MAX)],
        3 => Just(0),
        1 => 0i32..=1,
    ];
    let kind = prop_oneof![
        entry.clone().boxed().prop_map(Just).prop_map(|entry| entry.boxed()),
        Just((-1i32..=1).boxed()),
        Just((0i32..=1).boxed()),
        Just((-7i32..=7).boxed()),
        Just((129i32..=255).boxed()),
        Just(entry.boxed()),
    ];
    (1usize..10, 1usize..10, kind, any::<[u8; 4]>()).prop_flat_map(
        |(rows, cols, entry, [zero_row, zero_col, from, to])| {
            prop::collection::vec(entry, rows * cols).prop_map(move |mut data| {
                for col in 0..cols {
                    if zero_row < 100 {
                        data[usize::from(zero_row) % rows * cols + col] = 0;
                    }
                    if from < 100 {
                        data[usize::from(to) % rows * cols + col] = data[usize::from(from) % rows * cols + col];
                    }
                }
                if zero_col < 50 {
                    (0..rows).for_each(|row| data[row * cols + usize::from(zero_col) % cols] = 0);
                }
                matrix(rows, cols, data)
            })
        },
    )
}

fn matrix(rows: usize, cols: usize, data: Vec<i32>) -> IntMatrix {
    IntMatrix::new(rows, cols, data).unwrap()
}

fn intervals(count: usize) -> impl Strategy<Value = Vec<Interval>> {
    let one = prop_oneof![
        Just(Interval::signed(8)),
        Just(Interval::unsigned(8)),
        Just(Interval::unsigned(1)),
        Just(Interval::point(0)),
        (-9i64..9).prop_map(Interval::point),
        (-300i64..300, -300i64..300).prop_map(|(a, b)| Interval::new(a, b)),
    ];
    prop_oneof![
        2 => prop::collection::vec(one.clone(), count),
        1 => one.prop_map(move |interval| vec![interval; count]),
    ]
}

fn problems() -> impl Strategy<Value = (IntMatrix, Vec<Interval>)> {
    matrices().prop_flat_map(|matrix| {
        let cols = matrix.cols();
        (Just(matrix), intervals(cols))
    })
}

fn options() -> impl Strategy<Value = PlanOptions> {
    let gates = (1u32..5).prop_map(|stage_depth| Objective::Gates { stage_depth });
    let objective = prop_oneof![Just(Objective::Bits), Just(Objective::Adders), gates];
    let bound = prop_oneof![Just(None), (0u32..4).prop_map(Some)];
    (objective, prop_oneof![Just(0u32), Just(3), Just(15)], bound, any::<u64>())
        .prop_map(|(objective, effort, depth_bound, seed)| PlanOptions { objective, effort, depth_bound, seed })
}

/// A vector within the intervals: corners and points between, by `pick`.
fn vector(inputs: &[Interval], pick: u64) -> Vec<i64> {
    let point = |(index, i): (usize, &Interval)| {
        let word = pick.rotate_left(index as u32 * 7 % 64);
        match word % 3 {
            0 => i.lo(),
            1 => i.hi(),
            _ => i.lo() + (word >> 8) as i64 % (i.hi() - i.lo() + 1),
        }
    };
    inputs.iter().enumerate().map(point).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_is_the_matrix((matrix, inputs) in problems(), options in options(), pick in any::<u64>()) {
        let graph = plan(&matrix, &inputs, &options);
        prop_assert_eq!(prove(&graph, &matrix), Ok(()));
        let x = vector(&inputs, pick);
        prop_assert_eq!(graph.evaluate(&x), matrix.multiply(&x));
        if let Some(slack) = options.depth_bound {
            prop_assert!(graph.depth() <= minimum_depth(&matrix) + slack);
        }
        let intervals = graph.intervals();
        for (value, interval) in all_sources(&graph, &x).into_iter().zip(&intervals) {
            prop_assert!(interval.contains(value));
        }
    }

    #[test]
    fn more_effort_never_costs_more((matrix, inputs) in problems(), seed in any::<u64>()) {
        for objective in [Objective::Bits, Objective::Adders] {
            let costs = [0, 1, 7, 31].map(|effort| {
                let options = PlanOptions { objective, effort, seed, ..PlanOptions::default() };
                plan(&matrix, &inputs, &options).cost().key(objective)
            });
            prop_assert!(costs.windows(2).all(|pair| pair[1] <= pair[0]), "{:?}", costs);
        }
    }

    #[test]
    fn the_same_question_has_the_same_answer((matrix, inputs) in problems(), options in options()) {
        let threads = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let one = threads(1).install(|| plan(&matrix, &inputs, &options));
        let two = threads(2).install(|| plan(&matrix, &inputs, &options));
        prop_assert_eq!(one, two);
    }

    #[test]
    fn a_planted_fault_is_found((matrix, inputs) in problems(), place in any::<prop::sample::Index>(), kind in 0usize..3) {
        let graph = plan(&matrix, &inputs, &PlanOptions { effort: 3, ..PlanOptions::default() });
        prop_assume!(!graph.adders.is_empty());
        let mut broken = graph.clone();
        let at = place.index(graph.adders.len());
        let adder = &mut broken.adders[at];
        match kind {
            0 => adder.right.shift += 1,
            1 if !adder.left.negative => adder.right.negative = !adder.right.negative,
            1 => adder.left.negative = false,
            _ => {
                let other = (adder.left.source + 1) % (inputs.len() + at).max(1) as u32;
                prop_assume!(other != adder.left.source);
                adder.left.source = other;
            }
        }
        prop_assert!(prove(&broken, &matrix).is_err());
    }

    #[test]
    fn tiles_are_the_matrix((matrix, inputs) in problems(), rows in 1usize..5, cols in 1usize..5) {
        let options = PlanOptions { effort: 1, ..PlanOptions::default() };
        let grid = Grid { rows, cols };
        let graph = plan_tiles(&matrix, &inputs, grid, None, |tile, inputs| plan(tile, inputs, &options));
        prop_assert_eq!(prove(&graph, &matrix), Ok(()));
    }

    #[test]
    fn the_frontier_is_ordered_and_proved((matrix, inputs) in problems()) {
        let options = PlanOptions { effort: 3, ..PlanOptions::default() };
        let frontier = pareto(&matrix, &inputs, &options);
        prop_assert!(!frontier.is_empty());
        for (depth, cost, graph) in &frontier {
            prop_assert_eq!(prove(graph, &matrix), Ok(()));
            prop_assert_eq!((*depth, *cost), (graph.depth(), graph.cost()));
        }
        for pair in frontier.windows(2) {
            prop_assert!(pair[0].0 < pair[1].0 && pair[0].1.bits > pair[1].1.bits);
        }
    }
}

/// Inputs that never move leave sums of a single term, as deep as what they read.
#[test]
fn sums_of_one_term_are_placed_behind_it() {
    let rows: [[i32; 5]; 9] = [
        [0; 5],
        [0; 5],
        [-1, -1, -1, -1, 0],
        [1, 1, 1, 0, 1],
        [-1; 5],
        [0; 5],
        [0, 0, 0, 0, -1],
        [1, 0, 0, -1, -1],
        [-1, -1, 1, 0, 0],
    ];
    let matrix = IntMatrix::new(9, 5, rows.concat()).unwrap();
    let inputs = [(0, 1), (2, 2), (0, 1), (-4, -4), (0, 0)].map(|(lo, hi)| Interval::new(lo, hi));
    for (_, _, graph) in pareto(&matrix, &inputs, &PlanOptions { effort: 3, ..PlanOptions::default() }) {
        assert_eq!(prove(&graph, &matrix), Ok(()));
    }
}

/// Wider than a tile, so that joins count against the depth bound; one case has all its weight in one tile.
#[test]
fn a_tiled_plan_honours_the_depth_bound() {
    let even = matrix(3, 600, (0..1800).map(|at| at * 7919 % 13 - 6).collect());
    let lopsided = matrix(3, 600, (0..1800).map(|at| if at % 600 < 64 { at * 7919 % 13 - 6 } else { 0 }).collect());
    for matrix in [even, lopsided] {
        let inputs = vec![Interval::signed(8); 600];
        for slack in 0..2 {
            let options = PlanOptions { depth_bound: Some(slack), effort: 3, ..PlanOptions::default() };
            let graph = plan(&matrix, &inputs, &options);
            assert_eq!(prove(&graph, &matrix), Ok(()));
            assert!(graph.depth() <= minimum_depth(&matrix) + slack);
        }
    }
}

fn all_sources(graph: &AdderGraph, x: &[i64]) -> Vec<i64> {
    let probe = AdderGraph {
        outputs: (0..(graph.inputs.len() + graph.adders.len()) as u32).map(|source| Some(Term::of(source))).collect(),
        ..graph.clone()
    };
    probe.evaluate(x)
}

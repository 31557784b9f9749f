//! Planning time on seeded matrices: `cargo bench --bench plan`.
//!
//! Every matrix is generated here, so that the figures need nothing but the crate.

use divan::{Bencher, black_box};
use hardwire::arith::{PlanOptions, plan, prove};
use hardwire::int::{IntMatrix, Interval};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Uniform entries in `low..=high`.
fn uniform(rows: usize, cols: usize, low: i32, high: i32) -> (IntMatrix, Vec<Interval>) {
    let mut rng = ChaCha8Rng::seed_from_u64((rows * cols) as u64 ^ (high as u64) << 32);
    let span = (high - low + 1) as u32;
    let data = (0..rows * cols).map(|_| low + (rng.next_u32() % span) as i32).collect();
    let Some(matrix) = IntMatrix::new(rows, cols, data) else { unreachable!("the shape is not empty") };
    (matrix, vec![Interval::signed(8); cols])
}

/// Highest entry (entries are symmetric) and size.
const CASES: [(i32, usize); 7] = [(127, 16), (127, 32), (7, 32), (1, 64), (7, 64), (127, 64), (1, 128)];

fn run(bencher: Bencher, (high, size): (i32, usize), effort: u32) {
    let (matrix, inputs) = uniform(size, size, -high, high);
    let options = PlanOptions { effort, ..PlanOptions::default() };
    bencher.bench_local(|| plan(black_box(&matrix), &inputs, &options));
}

#[divan::bench(args = CASES, sample_count = 5)]
fn greedy(bencher: Bencher, case: (i32, usize)) {
    run(bencher, case, 0);
}

#[divan::bench(args = CASES, sample_count = 3)]
fn default_effort(bencher: Bencher, case: (i32, usize)) {
    run(bencher, case, PlanOptions::default().effort);
}

#[divan::bench(args = [16, 64], sample_count = 3)]
fn biased(bencher: Bencher, size: usize) {
    let (matrix, inputs) = uniform(size, size, 129, 255);
    bencher.bench_local(|| plan(black_box(&matrix), &inputs, &PlanOptions::default()));
}

#[divan::bench(args = [0, 2], sample_count = 3)]
fn bounded(bencher: Bencher, slack: u32) {
    let (matrix, inputs) = uniform(64, 64, -7, 7);
    let options = PlanOptions { depth_bound: Some(slack), ..PlanOptions::default() };
    bencher.bench_local(|| plan(black_box(&matrix), &inputs, &options));
}

#[divan::bench(sample_count = 5)]
fn proof(bencher: Bencher) {
    let (matrix, inputs) = uniform(128, 128, -7, 7);
    let graph = plan(&matrix, &inputs, &PlanOptions { effort: 0, ..PlanOptions::default() });
    bencher.bench_local(|| prove(black_box(&graph), &matrix));
}

fn main() {
    divan::main();
}

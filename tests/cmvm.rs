//! Plans of the shared benchmark matrices against the measured costs of an established optimizer.
//!
//! The matrices live beside the checkout; where they are absent the test says so and passes.

use hardwire::arith::{PlanOptions, minimum_depth, plan, prove};
use hardwire::int::{IntMatrix, Interval};
use std::path::PathBuf;

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

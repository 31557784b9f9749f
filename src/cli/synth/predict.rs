//! Time and memory of a job before it runs: curves through what jobs took that were measured.
//!
//! Yosys reads the library four times per module, and what it does with the module grows somewhat faster than its gates. The
//! curves were fitted by hand to runs of Yosys 0.23 and OpenSTA 2.0.17 on one machine. Another machine has another speed, not
//! another proportion.

use super::jobs::{FlowJob, SYNTHESIS, TIMING};
use crate::cli::bundle;
use crate::rtl::ModuleGates;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What a job is expected to take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Prediction {
    pub seconds: f64,
    pub peak_bytes: f64,
}

/// A job in numbers: gates of the modules in it, and megabytes of the library.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub gates: f64,
    pub library_mb: f64,
}

/// Flip-flop and word selection of a bit of memory, in gate equivalents.
const MEMORY_BIT: f64 = 10.0;

/// Gates of every module by itself, from the report of the build; nothing where an older version built.
pub fn reported(dir: &Path) -> BTreeMap<String, f64> {
    let listed = serde_json::from_value::<Vec<ModuleGates>>(bundle::report(dir)["modules"].clone()).unwrap_or_default();
    listed.into_iter().map(|m| (m.module, m.gates + MEMORY_BIT * m.memory_bits as f64)).collect()
}

/// The same for every module, by the length of its text where the report says nothing.
pub fn gates(reported: &BTreeMap<String, f64>, modules: &[(String, u64)]) -> BTreeMap<String, f64> {
    let of = |(name, bytes): &(String, u64)| (name.clone(), reported.get(name).copied().unwrap_or(*bytes as f64));
    modules.iter().map(of).collect()
}

/// A job's prediction.
pub fn predict(stage: &str, size: Size) -> Prediction {
    let Size { gates, library_mb } = size;
    let (seconds, megabytes) = match stage {
        SYNTHESIS => (0.1 + 0.05 * library_mb + 1.5e-5 * gates.powf(1.33), 18.0 + 2.6 * library_mb + 5.3e-3 * gates),
        TIMING => (0.1 + 0.05 * library_mb + 2.0e-4 * gates, 24.0 + 2.6 * library_mb + 5.0e-3 * gates),
        _ => (0.1 + 0.05 * library_mb + 3.0e-5 * gates, 24.0 + 2.6 * library_mb + 6.0e-4 * gates),
    };
    Prediction { seconds, peak_bytes: 1e6 * megabytes }
}

/// All jobs on some threads: the longest chain or the work shared out, whichever is longer; and as much memory as the hungriest
/// that can run at once.
pub fn together(jobs: &[FlowJob], predictions: &[Prediction], threads: usize) -> Prediction {
    let longest = |stage: &str| {
        let of_stage = jobs.iter().zip(predictions).filter(|(job, _)| job.stage == stage);
        of_stage.map(|(_, prediction)| prediction.seconds).fold(0.0, f64::max)
    };
    let mut stages: Vec<&str> = jobs.iter().map(|job| job.stage).collect();
    stages.dedup();
    let chain: f64 = stages.into_iter().map(longest).sum();
    let shared = predictions.iter().map(|prediction| prediction.seconds).sum::<f64>() / threads.max(1) as f64;
    let mut memory: Vec<f64> = predictions.iter().map(|prediction| prediction.peak_bytes).collect();
    memory.sort_by(|a, b| b.total_cmp(a));
    Prediction { seconds: chain.max(shared), peak_bytes: memory.iter().take(threads.max(1)).sum() }
}

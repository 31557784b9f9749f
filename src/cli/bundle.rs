//! Opening a bundle: manifest, golden program, and a word of warning when files were edited.

use super::Failure;
use super::context::Context;
use crate::emit::{self, Golden, Manifest};
use crate::pipeline::Progress;
use std::path::Path;

/// Clocks without an answer that count as a deadlock, at least.
const PATIENCE: u64 = 100_000;

/// A bundle that was read.
pub struct Bundle {
    pub manifest: Manifest,
    pub golden: Golden,
    /// Files that differ from the manifest.
    pub edited: Vec<String>,
}

/// Reads the bundle at `dir` and warns of edited files.
///
/// # Errors
/// There is no bundle, or it cannot be read.
pub fn open(dir: &Path, context: &Context) -> Result<Bundle, Failure> {
    let manifest = emit::manifest(dir)?;
    let edited = emit::edited(dir, &manifest);
    if !edited.is_empty() {
        context.reporter.warn(&format!("edited since the build: {}", edited.join(", ")));
    }
    let read = |name: &str| {
        let path = dir.join(name);
        std::fs::read(&path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
    };
    let json = String::from_utf8_lossy(&read("golden/program.json")?).into_owned();
    let golden = Golden::read(&json, &read("golden/weights.safetensors")?)?;
    Ok(Bundle { manifest, golden, edited })
}

/// What the build reported, or null.
pub fn report(dir: &Path) -> serde_json::Value {
    let text = std::fs::read(dir.join("report.json")).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Positions and clocks per token that the build of a language model states.
pub fn stated_clocks(dir: &Path) -> Vec<(u64, u64)> {
    let report = report(dir);
    let stated = report["tokens"]["clocks_per_token"].as_array().into_iter().flatten();
    stated.filter_map(|at| Some((at["position"].as_u64()?, at["clocks"].as_u64()?))).collect()
}

/// Clocks without an answer that count as a deadlock, by the slowest token that the build states.
pub fn patience(dir: &Path) -> u64 {
    PATIENCE.max(stated_clocks(dir).iter().map(|(_, clocks)| *clocks).max().unwrap_or(0).saturating_mul(8))
}

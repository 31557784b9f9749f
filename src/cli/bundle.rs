//! Opening a bundle: manifest, golden program, and a word of warning when files were edited.

use super::Failure;
use super::context::Context;
use crate::emit::{self, Golden, Manifest};
use crate::pipeline::Progress;
use std::path::Path;

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

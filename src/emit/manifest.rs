//! `hardwire.json`, the manifest of a bundle: what made it, from what, and the SHA-256 of every file.

use super::bundle::BundleFiles;
use crate::arith::{PlanOptions, Style};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Name of the manifest in a bundle.
pub const MANIFEST: &str = "hardwire.json";

/// The manifest. Nothing in it depends on when, where or by whom the bundle was built.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this file's layout.
    pub format: u32,
    pub tool: String,
    pub version: String,
    pub name: String,
    pub top: String,
    pub options: Settings,
    /// Tensors of the checkpoint that the chip holds.
    pub inputs: Vec<TensorEntry>,
    /// Every other file of the bundle, by path.
    pub files: Vec<FileEntry>,
}

/// The options that determine the bundle's bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub weights: String,
    /// Other formats of single matrices, as `NAME=FORMAT`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matrices: Vec<String>,
    pub requantization: String,
    pub stage_depth: u32,
    pub bus_bits: u32,
    /// Bits of every activation that enter per clock; 8 for all of them.
    pub digit: u32,
    /// Rows that share a reduction tree, at most; 1 for none.
    #[serde(default = "unfolded")]
    pub fold: u32,
    /// Digit and fold of every linear layer, where they were chosen layer by layer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub layers: Vec<LayerChoice>,
    /// Clock in MHz that the flow scripts ask for.
    #[serde(default = "default_clock")]
    pub clock_mhz: u32,
    /// The digit-serial styles that planning chose from.
    pub styles: Vec<Style>,
    /// Rows and columns a module of one layer may have.
    pub tile: usize,
    pub plan: PlanOptions,
    /// SHA-256 of the calibration file, where one was used.
    pub calibration: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TensorEntry {
    /// The layer it belongs to, and its part in it: `weight`, `bias`, or `gain` of the norm before.
    pub layer: String,
    pub role: String,
    pub tensor: String,
    pub dtype: String,
    pub shape: Vec<usize>,
    pub sha256: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    pub path: String,
    pub bytes: usize,
    pub sha256: String,
}

impl Manifest {
    /// Version this tool writes and reads.
    pub const FORMAT: u32 = 1;
}

/// The digit and fold of one linear layer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerChoice {
    pub layer: String,
    pub digit: u32,
    pub fold: u32,
}

impl Settings {
    /// Digit and fold of a linear layer.
    pub fn choice(&self, layer: &str) -> (u32, u32) {
        let own = self.layers.iter().find(|choice| choice.layer == layer);
        own.map_or((self.digit, self.fold), |choice| (choice.digit, choice.fold))
    }
}

fn default_clock() -> u32 {
    100
}

/// What a manifest that says nothing of it means.
fn unfolded() -> u32 {
    1
}

/// Lower-case hexadecimal SHA-256.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The manifest's entries for `files`.
pub fn entries(files: &BundleFiles) -> Vec<FileEntry> {
    let entry = |(path, bytes): (&String, &Vec<u8>)| FileEntry {
        path: path.clone(),
        bytes: bytes.len(),
        sha256: sha256(bytes),
    };
    files.iter().map(entry).collect()
}

/// The lines that tell, in every file that has comments, where it came from.
pub fn origin(tensors: &[TensorEntry]) -> Vec<String> {
    let all: String =
        tensors.iter().map(|t| format!("{} {} {:?} {}\n", t.tensor, t.dtype, t.shape, t.sha256)).collect();
    vec![
        format!("Made by hardwire {}; do not edit, build again.", env!("CARGO_PKG_VERSION")),
        format!("SHA-256 over the checkpoint's tensors: {}", sha256(all.as_bytes())),
    ]
}

/// Per layer, the banner lines that name its tensors.
pub fn sources(tensors: &[TensorEntry]) -> BTreeMap<String, Vec<String>> {
    let mut lines: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for t in tensors {
        let sign = match t.role.as_str() {
            "bias" => "b is",
            "gain" => "Folded into W is",
            _ => "W is",
        };
        let line = format!("{sign} tensor {}, {} {:?}, SHA-256 {}", t.tensor, t.dtype, t.shape, t.sha256);
        lines.entry(t.layer.clone()).or_default().push(line);
    }
    lines
}

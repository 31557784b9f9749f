//! `hardwire.json`, the manifest of a bundle: what made it, from what, and the SHA-256 of every file.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

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
    pub options: Options,
    /// Tensors of the checkpoint that the chip holds.
    pub inputs: Vec<TensorEntry>,
    /// Every other file of the bundle, by path.
    pub files: Vec<FileEntry>,
}

/// The options that determine the bundle's bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Options {
    pub weights: String,
    pub requantization: String,
    pub stage_depth: u32,
    pub bus_bits: u32,
    pub effort: u32,
    /// SHA-256 of the calibration file.
    pub calibration: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TensorEntry {
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

/// Lower-case hexadecimal SHA-256.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

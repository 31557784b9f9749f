//! Files to read and messages to compare.

use safetensors::tensor::{Dtype, TensorView};
use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A fresh directory that is gone at the end of the test.
pub struct Dir(TempDir);

impl Dir {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The message a user reads, causes included, with this directory called DIR.
    pub fn message(&self, error: &dyn Error) -> String {
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            text += &format!("\ncaused by: {error}");
            cause = error.source();
        }
        text.replace(&*self.0.path().to_string_lossy(), "DIR")
    }
}

/// A tensor to be written.
#[derive(Clone)]
pub struct Entry {
    pub name: String,
    pub dtype: Dtype,
    pub shape: Vec<usize>,
    pub bytes: Vec<u8>,
}

pub fn raw(name: &str, dtype: Dtype, shape: &[usize], bytes: Vec<u8>) -> Entry {
    Entry { name: name.to_owned(), dtype, shape: shape.to_vec(), bytes }
}

pub fn f32s(name: &str, shape: &[usize], values: &[f32]) -> Entry {
    raw(name, Dtype::F32, shape, values.iter().flat_map(|v| v.to_le_bytes()).collect())
}

pub fn i64s(name: &str, shape: &[usize], values: &[i64]) -> Entry {
    raw(name, Dtype::I64, shape, values.iter().flat_map(|v| v.to_le_bytes()).collect())
}

/// A safetensors file as the format's own library writes it.
pub fn safetensors(entries: &[Entry], metadata: &[(&str, &str)]) -> Vec<u8> {
    let views = entries.iter().map(|e| (e.name.as_str(), TensorView::new(e.dtype, e.shape.clone(), &e.bytes).unwrap()));
    let metadata: HashMap<String, String> = metadata.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
    safetensors::serialize(views, (!metadata.is_empty()).then_some(metadata)).unwrap()
}

/// A file with the given header text and so many bytes of data.
pub fn with_header(header: &str, data: usize) -> Vec<u8> {
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend(header.as_bytes());
    bytes.resize(bytes.len() + data, 0);
    bytes
}

/// The weights of [`TOML`]: 3 inputs, 4 hidden values, 2 classes.
pub fn weights() -> Vec<Entry> {
    let ramp = |n: usize| (0..n).map(|i| i as f32 * 0.25 - 1.0).collect::<Vec<f32>>();
    vec![
        f32s("fc1.weight", &[4, 3], &ramp(12)),
        f32s("fc1.bias", &[4], &ramp(4)),
        f32s("fc2.weight", &[2, 4], &ramp(8)),
    ]
}

pub const TOML: &str = r#"format = 1
name = "tiny"

[input]
size = 3
scale = 0.0625
range = [0, 16]

[[layer]]
kind = "linear"
name = "fc1"
weight = "fc1.weight"
bias = "fc1.bias"
weights = "int4"

[[layer]]
kind = "relu"

[[layer]]
kind = "linear"
name = "fc2"
weight = "fc2.weight"

[[layer]]
kind = "argmax"
scores = true
"#;

/// A directory with the model of [`TOML`].
pub fn model() -> Dir {
    let dir = Dir::new();
    dir.file("model.safetensors", safetensors(&weights(), &[]));
    dir.file("model.toml", TOML);
    dir
}

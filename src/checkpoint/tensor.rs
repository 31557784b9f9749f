//! One tensor: its description and its bytes, and the ways to turn them into numbers.

use super::{CheckpointError, Dtype, Place};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;

/// What a header says of a tensor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorInfo {
    pub name: String,
    pub dtype: Dtype,
    /// Row-major; empty for a single number.
    pub shape: Vec<usize>,
    /// The safetensors file that holds it.
    pub file: Arc<Path>,
}

/// A tensor of an open checkpoint.
#[derive(Clone, Copy, Debug)]
pub struct Tensor<'a> {
    info: &'a TensorInfo,
    bytes: &'a [u8],
}

impl<'a> Tensor<'a> {
    /// `bytes` must be exactly the elements `info` describes.
    pub(super) fn new(info: &'a TensorInfo, bytes: &'a [u8]) -> Self {
        Self { info, bytes }
    }

    pub fn info(&self) -> &'a TensorInfo {
        self.info
    }

    pub fn name(&self) -> &'a str {
        &self.info.name
    }

    pub fn dtype(&self) -> Dtype {
        self.info.dtype
    }

    pub fn shape(&self) -> &'a [usize] {
        &self.info.shape
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        self.bytes.len() / self.dtype().size()
    }

    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The elements as stored: little-endian, row-major.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Every element as a float in row-major order, whatever it is: NaN and infinities are kept, 64-bit integers
    /// round to nearest.
    pub fn values(&self) -> impl ExactSizeIterator<Item = f64> + 'a {
        let dtype = self.dtype();
        self.bytes.chunks_exact(dtype.size()).map(move |bytes| dtype.float(bytes))
    }

    /// Every element as a float, exactly, in row-major order.
    ///
    /// # Errors
    /// [`CheckpointError::NotFinite`] at the first NaN or infinity, [`CheckpointError::NotExact`] at the first
    /// integer that no `f64` equals.
    pub fn to_f64(&self) -> Result<Vec<f64>, CheckpointError> {
        let exact = |element: usize, value: f64| {
            if !value.is_finite() {
                return Err(CheckpointError::NotFinite {
                    tensor: self.name().to_owned(),
                    place: self.place(element),
                    value,
                });
            }
            if self.dtype() == Dtype::I64 {
                let stored = self.dtype().integer(&self.bytes[8 * element..]).unwrap_or_default();
                if value as i128 != i128::from(stored) {
                    return Err(CheckpointError::NotExact {
                        tensor: self.name().to_owned(),
                        place: self.place(element),
                        value: stored,
                    });
                }
            }
            Ok(value)
        };
        self.values().enumerate().map(|(element, value)| exact(element, value)).collect()
    }

    /// Every element of an integer tensor in row-major order.
    ///
    /// # Errors
    /// [`CheckpointError::NotInteger`] for float types.
    pub fn to_i64(&self) -> Result<Vec<i64>, CheckpointError> {
        let dtype = self.dtype();
        let values = self.bytes.chunks_exact(dtype.size()).map(|bytes| dtype.integer(bytes));
        let values: Option<Vec<i64>> = values.collect();
        match values {
            Some(values) if dtype.is_integer() => Ok(values),
            _ => Err(CheckpointError::NotInteger { tensor: self.name().to_owned(), dtype }),
        }
    }

    /// SHA-256 of [`Self::bytes`], in lower-case hexadecimal.
    pub fn sha256(&self) -> String {
        Sha256::digest(self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Where the element at row-major position `element` lies.
    pub fn place(&self, element: usize) -> Place {
        Place::new(element, self.shape())
    }
}

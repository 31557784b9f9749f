//! Samples to calibrate and test with: a safetensors file with a tensor `x` and optionally a tensor `y`.

use crate::checkpoint::{Checkpoint, CheckpointError};
use std::path::{Path, PathBuf};

/// Samples, each of `width` values, and what they should give.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// Number of samples, at least 1.
    pub rows: usize,
    /// Values per sample.
    pub width: usize,
    pub samples: Samples,
    /// One class per sample, none negative.
    pub labels: Option<Vec<i64>>,
    pub targets: Option<Targets>,
}

/// The values of `x`, row-major, one sample a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Samples {
    /// Real values, finite.
    Real(Vec<f64>),
    /// The integers that enter the chip.
    Integer(Vec<i64>),
}

/// What a regression should give.
#[derive(Clone, Debug, PartialEq)]
pub struct Targets {
    /// Values per sample.
    pub width: usize,
    /// Row-major, one sample a row, finite.
    pub values: Vec<f64>,
}

/// Why a data file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DatasetError {
    #[error("cannot open the data file {}", file.display())]
    Open { file: PathBuf, source: CheckpointError },
    #[error("the data file {} needs a tensor `x` of shape [samples, {width}]", file.display())]
    NoSamples { file: PathBuf, width: usize, source: CheckpointError },
    #[error("`x` in {} has shape {shape:?}; it must be [samples, {width}]: flatten every sample to one row", file.display())]
    Rank { file: PathBuf, shape: Vec<usize>, width: usize },
    #[error("`x` in {} holds no samples", file.display())]
    Empty { file: PathBuf },
    #[error("`x` in {} has {found} values per sample, but the model reads {width}", file.display())]
    Width { file: PathBuf, found: usize, width: usize },
    #[error("cannot use the data in {}", file.display())]
    Values { file: PathBuf, source: CheckpointError },
    #[error("`y` in {} has shape {shape:?} and dtype {dtype}; it must be integer class labels of shape [{rows}] or real targets of shape [{rows}, outputs]", file.display())]
    Labels { file: PathBuf, shape: Vec<usize>, dtype: String, rows: usize },
    #[error("`y` in {} has {found} rows, but `x` has {rows} samples", file.display())]
    LabelCount { file: PathBuf, found: usize, rows: usize },
    #[error("`y` in {} holds the label {label} at row {row} (counting from 0); labels count from 0", file.display())]
    NegativeLabel { file: PathBuf, row: usize, label: i64 },
}

impl Dataset {
    /// Reads the safetensors file at `path`: `x` `[N, width]`, floats being real values and integers being chip
    /// integers, and optionally `y`: integer labels `[N]` or real targets `[N, outputs]`. Other tensors are ignored.
    pub fn open(path: &Path, width: usize) -> Result<Self, DatasetError> {
        let file = path.to_owned();
        let checkpoint = Checkpoint::open(path).map_err(|source| DatasetError::Open { file: file.clone(), source })?;
        let x =
            checkpoint.tensor("x").map_err(|source| DatasetError::NoSamples { file: file.clone(), width, source })?;
        let &[rows, found] = x.shape() else {
            return Err(DatasetError::Rank { file, shape: x.shape().to_vec(), width });
        };
        if found != width {
            return Err(DatasetError::Width { file, found, width });
        }
        if rows == 0 || width == 0 {
            return Err(DatasetError::Empty { file });
        }
        let values = |source| DatasetError::Values { file: file.clone(), source };
        let samples = if x.dtype().is_integer() {
            Samples::Integer(x.to_i64().map_err(values)?)
        } else {
            Samples::Real(x.to_f64().map_err(values)?)
        };
        let mut dataset = Self { rows, width, samples, labels: None, targets: None };
        if checkpoint.contains("y") {
            dataset.read_y(&checkpoint, path)?;
        }
        Ok(dataset)
    }

    fn read_y(&mut self, checkpoint: &Checkpoint, path: &Path) -> Result<(), DatasetError> {
        let file = path.to_owned();
        let rows = self.rows;
        let values = |source| DatasetError::Values { file: path.to_owned(), source };
        let y = checkpoint.tensor("y").map_err(values)?;
        match (y.dtype().is_integer(), y.shape()) {
            (true, &[found]) | (false, &[found, _]) if found != rows => {
                return Err(DatasetError::LabelCount { file, found, rows });
            }
            (true, [_]) => {
                let labels = y.to_i64().map_err(values)?;
                if let Some(row) = labels.iter().position(|label| *label < 0) {
                    return Err(DatasetError::NegativeLabel { file, row, label: labels[row] });
                }
                self.labels = Some(labels);
            }
            (false, &[_, width]) if width > 0 => {
                self.targets = Some(Targets { width, values: y.to_f64().map_err(values)? });
            }
            (_, shape) => {
                let dtype = y.dtype().to_string();
                return Err(DatasetError::Labels { file, shape: shape.to_vec(), dtype, rows });
            }
        }
        Ok(())
    }
}

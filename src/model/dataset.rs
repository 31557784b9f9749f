//! Samples to calibrate and test with: a safetensors file with a tensor `x` and optionally a tensor `y`.

use super::{LayerKind, Model};
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
    #[error("`y` in {} holds the label {label} at row {row} (counting from 0), but model `{model}` has {classes} classes, 0 to {}", file.display(), classes - 1)]
    UnknownLabel { file: PathBuf, row: usize, label: i64, model: String, classes: usize },
    #[error("`y` in {} has {found} real targets per sample, but model `{model}` yields {outputs} values", file.display())]
    TargetWidth { file: PathBuf, found: usize, model: String, outputs: usize },
    #[error("`y` in {} holds real targets, but model `{model}` ends in an argmax; store integer class labels of shape [{rows}]", file.display())]
    TargetsForArgmax { file: PathBuf, model: String, rows: usize },
    #[error("`x` in {} holds integers, which have no meaning for model `{model}` without an [input] scale; set it, or store real values as floats", file.display())]
    NoScale { file: PathBuf, model: String },
    #[error("`x` in {} holds {value} at row {row}, column {column} (counting from 0), but the [input] range of model `{model}` is [{low}, {high}]", file.display())]
    OutOfRange { file: PathBuf, row: usize, column: usize, value: i64, model: String, low: i64, high: i64 },
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

    /// Reads the file at `path` as [`Self::open`] does and holds it against `model`: the width of samples, labels
    /// within its classes, targets of its width, and integers only if it says what they mean.
    pub fn open_for(path: &Path, model: &Model) -> Result<Self, DatasetError> {
        let dataset = Self::open(path, model.input.size)?;
        dataset.check_samples(path, model)?;
        dataset.check_y(path, model)?;
        Ok(dataset)
    }

    fn check_samples(&self, path: &Path, model: &Model) -> Result<(), DatasetError> {
        let Samples::Integer(values) = &self.samples else { return Ok(()) };
        let (file, name) = (path.to_owned(), model.name.clone());
        if model.input.scale.is_none() {
            return Err(DatasetError::NoScale { file, model: name });
        }
        let Some((low, high)) = model.input.range else { return Ok(()) };
        match values.iter().position(|value| !(low..=high).contains(value)) {
            Some(at) => {
                let (row, column) = (at / self.width, at % self.width);
                Err(DatasetError::OutOfRange { file, row, column, value: values[at], model: name, low, high })
            }
            None => Ok(()),
        }
    }

    fn check_y(&self, path: &Path, model: &Model) -> Result<(), DatasetError> {
        let (file, name) = (path.to_owned(), model.name.clone());
        let argmax = model.layers.last().filter(|layer| matches!(layer.kind, LayerKind::Argmax(_)));
        if let Some(targets) = &self.targets {
            if argmax.is_some() {
                return Err(DatasetError::TargetsForArgmax { file, model: name, rows: self.rows });
            }
            if targets.width != model.outputs() {
                let outputs = model.outputs();
                return Err(DatasetError::TargetWidth { file, found: targets.width, model: name, outputs });
            }
        }
        // A single score tells two classes apart, by its sign.
        let classes = argmax.map_or(model.outputs().max(2), |layer| layer.inputs);
        let unknown = |label: &i64| usize::try_from(*label).is_ok_and(|label| label >= classes);
        let labels = self.labels.as_deref().unwrap_or_default();
        match labels.iter().position(unknown) {
            Some(row) => Err(DatasetError::UnknownLabel { file, row, label: labels[row], model: name, classes }),
            None => Ok(()),
        }
    }
}

//! Finding a model: where its description is, and where its weights are.

use super::description::TEXT_LIMIT;
use super::error::{ModelError, Problem};
use super::{Llama, Model, Network, assemble};
use crate::checkpoint::Checkpoint;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// Key of the safetensors metadata that holds a description.
const METADATA_KEY: &str = "hardwire";
const DESCRIPTION: &str = "model.toml";
const WEIGHTS: [&str; 2] = ["model.safetensors", "model.safetensors.index.json"];
const CONFIG: &str = "config.json";

impl Network {
    /// Opens what is at `path`: a model as [`Model::open`] does, or a Hugging Face directory (or the weights in it) that
    /// has no description of its layers, whose `config.json` then says what it is.
    ///
    /// # Errors
    /// As [`Model::open`] and [`Llama::open`].
    pub fn open(path: &Path) -> Result<Self, ModelError> {
        match Model::open(path) {
            Ok(model) => Ok(Self::Layers(Box::new(model))),
            Err(ModelError::HuggingFace { dir, .. }) => Ok(Self::Llama(Box::new(Llama::open(&dir)?))),
            Err(error) => Err(error),
        }
    }
}

impl Model {
    /// Opens the model at `path`:
    /// - a `.toml` file is a description; its `weights`, or else `model.safetensors` or
    ///   `model.safetensors.index.json` beside it, are the weights;
    /// - a `.safetensors` or `.index.json` file is described by its metadata or else by a `model.toml` beside it;
    /// - a directory is the `model.toml` in it, or else weights that are described by their metadata.
    ///
    /// # Errors
    /// [`ModelError`]; [`ModelError::Invalid`] carries every problem found in description and weights together.
    pub fn open(path: &Path) -> Result<Self, ModelError> {
        let meta = fs::metadata(path).map_err(|source| ModelError::Io { path: path.to_owned(), source })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if meta.is_dir() {
            open_directory(path)
        } else if !meta.is_file() {
            Err(ModelError::UnknownPath { path: path.to_owned() })
        } else if name.ends_with(".toml") {
            open_description(path, None)
        } else if name.ends_with(".safetensors") || name.ends_with(".index.json") {
            open_weights(path)
        } else {
            Err(ModelError::UnknownPath { path: path.to_owned() })
        }
    }
}

fn open_directory(dir: &Path) -> Result<Model, ModelError> {
    let description = dir.join(DESCRIPTION);
    if description.exists() {
        return open_description(&description, None);
    }
    let weights = WEIGHTS.map(|name| dir.join(name)).into_iter().find(|file| file.exists());
    let checkpoint = weights.as_deref().map(Checkpoint::open);
    match checkpoint {
        Some(Ok(checkpoint)) if checkpoint.metadata().contains_key(METADATA_KEY) => open_metadata(checkpoint),
        _ if dir.join(CONFIG).exists() => Err(hugging_face(dir)),
        Some(Err(source)) => Err(source.into()),
        _ => Err(ModelError::NoDescription { path: dir.to_owned() }),
    }
}

fn open_weights(file: &Path) -> Result<Model, ModelError> {
    let checkpoint = Checkpoint::open(file)?;
    let description = file.with_file_name(DESCRIPTION);
    if checkpoint.metadata().contains_key(METADATA_KEY) {
        open_metadata(checkpoint)
    } else if description.exists() {
        open_description(&description, Some(checkpoint))
    } else if file.with_file_name(CONFIG).exists() {
        Err(hugging_face(file))
    } else {
        Err(ModelError::NoDescription { path: file.to_owned() })
    }
}

/// Opens the description at `path`; `given` is the checkpoint the user named instead, which then is the weights
/// unless the description names others.
fn open_description(path: &Path, given: Option<Checkpoint>) -> Result<Model, ModelError> {
    let text = read_text(path)?;
    let dir = path.parent().unwrap_or(Path::new("")).to_owned();
    let weights = |named: Option<&str>| match (named, given) {
        (None, Some(checkpoint)) => Ok(checkpoint),
        (Some(named), Some(checkpoint)) if dir.join(named) == checkpoint.path() => Ok(checkpoint),
        (Some(named), Some(checkpoint)) => {
            Err(Problem::DescribesOther { weights: named.to_owned(), file: file_name(checkpoint.path()) })
        }
        (Some(named), None) => Checkpoint::open(&dir.join(named)).map_err(|source| Problem::Weights { source }),
        (None, None) => match WEIGHTS.map(|name| dir.join(name)).into_iter().find(|file| file.exists()) {
            Some(file) => Checkpoint::open(&file).map_err(|source| Problem::Weights { source }),
            None => Err(Problem::NoWeights { dir: dir.clone() }),
        },
    };
    assemble::assemble(&text, path, weights)
}

/// Opens the description in the metadata of `checkpoint`, which must have one.
fn open_metadata(checkpoint: Checkpoint) -> Result<Model, ModelError> {
    let path = checkpoint.path().to_owned();
    let text = checkpoint.metadata().get(METADATA_KEY).cloned().unwrap_or_default();
    if text.len() > TEXT_LIMIT {
        return Err(ModelError::TooLong { path, limit: TEXT_LIMIT });
    }
    let file = file_name(&path);
    assemble::assemble(&text, &path, |named| match named {
        Some(named) if named != file => Err(Problem::OtherWeights { weights: named.to_owned(), file }),
        _ => Ok(checkpoint),
    })
}

pub(super) fn read_text(path: &Path) -> Result<String, ModelError> {
    let io = |source| ModelError::Io { path: path.to_owned(), source };
    if !fs::metadata(path).map_err(io)?.is_file() {
        return Err(ModelError::UnknownPath { path: path.to_owned() });
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(io)?.take(TEXT_LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() > TEXT_LIMIT {
        return Err(ModelError::TooLong { path: path.to_owned(), limit: TEXT_LIMIT });
    }
    String::from_utf8(bytes).map_err(|source| ModelError::NotUtf8 { path: path.to_owned(), source })
}

fn hugging_face(path: &Path) -> ModelError {
    let dir = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new("")) };
    // A path without a parent lies in the current directory.
    let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    ModelError::HuggingFace { dir: dir.to_owned() }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

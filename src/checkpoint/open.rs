//! Opening a checkpoint: find its files, map them, and hold headers and index against each other.

use super::header::{self, Entry};
use super::nearest::nearest;
use super::{CheckpointError, IndexProblem, Tensor, TensorInfo, index};
use memmap2::Mmap;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SINGLE: &str = "model.safetensors";
const INDEX: &str = "model.safetensors.index.json";

/// An open checkpoint: every tensor of one safetensors file or of all shards of an index.
///
/// The files stay mapped while it lives and must not be changed meanwhile.
#[derive(Debug)]
pub struct Checkpoint {
    path: PathBuf,
    shards: Vec<Mmap>,
    tensors: BTreeMap<String, Located>,
    metadata: BTreeMap<String, String>,
}

#[derive(Debug)]
struct Located {
    info: TensorInfo,
    shard: usize,
    begin: usize,
    end: usize,
}

impl Checkpoint {
    /// Opens a `.safetensors` file, a `.safetensors.index.json` file, or a directory that holds `model.safetensors`
    /// or else `model.safetensors.index.json`. Only headers are read; every check of them is made here.
    pub fn open(path: &Path) -> Result<Self, CheckpointError> {
        let meta = fs::metadata(path).map_err(|source| io("open", path, source))?;
        if meta.is_dir() {
            return match [SINGLE, INDEX].map(|name| path.join(name)).into_iter().find(|file| file.exists()) {
                Some(file) => Self::open_file(&file),
                None => Err(CheckpointError::NothingInDirectory { dir: path.to_owned() }),
            };
        }
        Self::open_file(path)
    }

    fn open_file(path: &Path) -> Result<Self, CheckpointError> {
        if !fs::metadata(path).map_err(|source| io("open", path, source))?.is_file() {
            return Err(CheckpointError::NotAFile { file: path.to_owned() });
        }
        let mut checkpoint =
            Self { path: path.to_owned(), shards: Vec::new(), tensors: BTreeMap::new(), metadata: BTreeMap::new() };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".safetensors") {
            checkpoint.add(path, "", &mut Vec::new())?;
        } else if name.ends_with(".index.json") {
            checkpoint.add_shards(path)?;
        } else {
            return Err(CheckpointError::UnknownExtension { file: path.to_owned() });
        }
        Ok(checkpoint)
    }

    /// The file that was opened: the safetensors file or the index.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is known of every tensor, in name order.
    pub fn tensors(&self) -> impl ExactSizeIterator<Item = &TensorInfo> {
        self.tensors.values().map(|located| &located.info)
    }

    /// The tensor called `name`.
    ///
    /// # Errors
    /// [`CheckpointError::NoSuchTensor`], which lists the nearest names there are.
    pub fn tensor(&self, name: &str) -> Result<Tensor<'_>, CheckpointError> {
        let located = self.tensors.get(name).ok_or_else(|| CheckpointError::NoSuchTensor {
            tensor: name.to_owned(),
            file: self.path.clone(),
            nearest: nearest(name, self.tensors.keys().map(String::as_str)),
        })?;
        Ok(Tensor::new(&located.info, &self.shards[located.shard][located.begin..located.end]))
    }

    /// Whether there is a tensor called `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.tensors.contains_key(name)
    }

    /// The header's own key-value text; for shards, of all of them, the first in name order winning.
    pub fn metadata(&self) -> &BTreeMap<String, String> {
        &self.metadata
    }

    /// Maps one safetensors file and takes in its tensors; names already taken go to `problems`.
    fn add(&mut self, file: &Path, shard: &str, problems: &mut Vec<IndexProblem>) -> Result<(), CheckpointError> {
        let map = map(file)?;
        let header = header::read(file, &map)?;
        let file: Arc<Path> = file.into();
        for Entry { name, dtype, shape, begin, end } in header.entries {
            if let Some(other) = self.tensors.get(&name) {
                let other = other.info.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                problems.push(IndexProblem::InTwoShards { tensor: name, shard: shard.to_owned(), other });
            } else {
                let info = TensorInfo { name: name.clone(), dtype, shape, file: Arc::clone(&file) };
                self.tensors.insert(name, Located { info, shard: self.shards.len(), begin, end });
            }
        }
        for (key, value) in header.metadata {
            self.metadata.entry(key).or_insert(value);
        }
        self.shards.push(map);
        Ok(())
    }

    fn add_shards(&mut self, index: &Path) -> Result<(), CheckpointError> {
        let (shards, mut problems) = index::read(index)?;
        for (shard, listed) in &shards {
            let file = index.with_file_name(shard);
            if !file.exists() {
                problems.push(IndexProblem::ShardMissing { shard: shard.clone() });
                continue;
            }
            match self.add(&file, shard, &mut problems) {
                Ok(()) => self.compare(&file, shard, listed, &mut problems),
                Err(source) => problems.push(IndexProblem::Shard { shard: shard.clone(), source: source.into() }),
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(CheckpointError::Index { file: index.to_owned(), problems }) }
    }

    /// Holds the tensors `listed` for `shard` against those its header has.
    fn compare(&self, file: &Path, shard: &str, listed: &[String], problems: &mut Vec<IndexProblem>) {
        for tensor in listed {
            if self.tensors.get(tensor).is_none_or(|located| *located.info.file != *file) {
                problems.push(IndexProblem::NotInShard { tensor: tensor.clone(), shard: shard.to_owned() });
            }
        }
        for info in self.tensors().filter(|info| *info.file == *file) {
            // Both come in name order: see `index::read`.
            if listed.binary_search(&info.name).is_err() {
                problems.push(IndexProblem::NotInIndex { tensor: info.name.clone(), shard: shard.to_owned() });
            }
        }
    }
}

fn map(file: &Path) -> Result<Mmap, CheckpointError> {
    // Checked before opening: opening a pipe would wait for a writer.
    if !fs::metadata(file).map_err(|source| io("open", file, source))?.is_file() {
        return Err(CheckpointError::NotAFile { file: file.to_owned() });
    }
    let opened = File::open(file).map_err(|source| io("open", file, source))?;
    // SAFETY: the map is only read, as bytes of which every value is valid. Changing the file while it is mapped
    // is outside the contract of `Checkpoint`.
    unsafe { Mmap::map(&opened) }.map_err(|source| io("map", file, source))
}

fn io(action: &'static str, file: &Path, source: std::io::Error) -> CheckpointError {
    CheckpointError::Io { action, file: file.to_owned(), source }
}

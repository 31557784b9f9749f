//! What can be wrong with a checkpoint. Every message says what, where (file, tensor, element) and what to do.

use super::Dtype;
use std::fmt;
use std::path::PathBuf;

/// Why a checkpoint, or a tensor of it, cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum CheckpointError {
    #[error("cannot {action} {}", file.display())]
    Io { action: &'static str, file: PathBuf, source: std::io::Error },
    #[error("{} is not a regular file; pass a .safetensors file, a .safetensors.index.json file or a directory that holds one", file.display())]
    NotAFile { file: PathBuf },
    #[error("{} is neither a .safetensors file nor a .safetensors.index.json file; convert the weights with the safetensors library (save_file) first", file.display())]
    UnknownExtension { file: PathBuf },
    #[error("{} holds neither model.safetensors nor model.safetensors.index.json; pass the weight file itself if it has another name", dir.display())]
    NothingInDirectory { dir: PathBuf },
    #[error("{} is truncated: {length} bytes, but a safetensors file starts with 8 bytes of header length; download or save it again", file.display())]
    Truncated { file: PathBuf, length: u64 },
    #[error("{} announces a header of {header} bytes, but only {present} bytes follow; the file is truncated or not safetensors: download or save it again", file.display())]
    HeaderBeyondFile { file: PathBuf, header: u64, present: u64 },
    #[error("{} is too large: {length} bytes of JSON, the limit is {limit}", file.display())]
    JsonTooLarge { file: PathBuf, length: u64, limit: u64 },
    #[error("the header of {} is not UTF-8; the file is damaged or not safetensors: download or save it again", file.display())]
    HeaderNotUtf8 { file: PathBuf, source: std::str::Utf8Error },
    #[error("the header of {} is not a safetensors header; the file is damaged or not safetensors: download or save it again", file.display())]
    HeaderMalformed { file: PathBuf, source: serde_json::Error },
    #[error("the header of {} contradicts itself or the file; save it again:{}", file.display(), list(problems))]
    Header { file: PathBuf, problems: Vec<TensorProblem> },
    #[error("{} is not a safetensors index: it needs an object `weight_map` from tensor names to file names", file.display())]
    IndexMalformed { file: PathBuf, source: serde_json::Error },
    #[error("{} does not agree with its shards; download or save all of them again:{}", file.display(), list(problems))]
    Index { file: PathBuf, problems: Vec<IndexProblem> },
    #[error("no tensor `{}` in {}; {}", shorten(tensor), file.display(), suggestion(nearest))]
    NoSuchTensor { tensor: String, file: PathBuf, nearest: Vec<String> },
    #[error(
        "tensor `{}` holds {value} at {place}; weights and data must be finite: repair or retrain the model",
        shorten(tensor)
    )]
    NotFinite { tensor: String, place: Place, value: f64 },
    #[error(
        "tensor `{}` holds {value} at {place}, which a 64-bit float cannot represent; store it within ±2^53",
        shorten(tensor)
    )]
    NotExact { tensor: String, place: Place, value: i64 },
    #[error(
        "tensor `{}` is {dtype}, but integers are needed here; store it as I8, U8, I16, I32 or I64",
        shorten(tensor)
    )]
    NotInteger { tensor: String, dtype: Dtype },
}

/// One lie of a safetensors header.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TensorProblem {
    #[error("tensor `{}` appears more than once", shorten(tensor))]
    Duplicate { tensor: String },
    #[error("tensor `{}` has dtype {}; supported are {}", shorten(tensor), shorten(dtype), all_dtypes())]
    UnsupportedDtype { tensor: String, dtype: String },
    #[error("tensor `{}` of shape {shape:?} has more bytes than fit in 64 bits", shorten(tensor))]
    ShapeOverflow { tensor: String, shape: Vec<u64> },
    #[error("tensor `{}` ({dtype}, shape {shape:?}) needs {need} bytes, but its offsets {begin}..{end} span {}", shorten(tensor), end - begin)]
    WrongSpan { tensor: String, dtype: Dtype, shape: Vec<u64>, need: u64, begin: u64, end: u64 },
    #[error("tensor `{}` ends before it begins: offsets {begin}..{end}", shorten(tensor))]
    Backwards { tensor: String, begin: u64, end: u64 },
    #[error("tensor `{}` has offsets {begin}..{end}, but the file holds only {data} bytes of data", shorten(tensor))]
    BeyondData { tensor: String, begin: u64, end: u64, data: u64 },
    #[error(
        "tensor `{}` begins at byte {begin}, inside tensor `{}` which ends at {other_end}",
        shorten(tensor),
        shorten(other)
    )]
    Overlap { tensor: String, begin: u64, other: String, other_end: u64 },
    #[error("bytes {begin}..{end} before tensor `{}` belong to no tensor", shorten(tensor))]
    Gap { tensor: String, begin: u64, end: u64 },
    #[error("the last {} bytes of data (from byte {begin}) belong to no tensor", data - begin)]
    Trailing { begin: u64, data: u64 },
}

/// One disagreement between an index and its shards.
#[derive(Debug, thiserror::Error)]
pub enum IndexProblem {
    #[error("tensor `{}` appears more than once in weight_map", shorten(tensor))]
    Duplicate { tensor: String },
    #[error(
        "tensor `{}` is mapped to `{}`, which is not a plain file name beside the index",
        shorten(tensor),
        shorten(shard)
    )]
    ShardName { tensor: String, shard: String },
    #[error("shard `{}` is missing beside the index", shorten(shard))]
    ShardMissing { shard: String },
    #[error("shard `{}` cannot be read: {}", shorten(shard), chain(source))]
    Shard { shard: String, source: Box<CheckpointError> },
    #[error("tensor `{}` is not in `{}`, the shard the index names", shorten(tensor), shorten(shard))]
    NotInShard { tensor: String, shard: String },
    #[error("tensor `{}` is in both `{}` and `{}`", shorten(tensor), shorten(shard), shorten(other))]
    InTwoShards { tensor: String, shard: String, other: String },
    #[error("tensor `{}` of shard `{}` is not listed in weight_map", shorten(tensor), shorten(shard))]
    NotInIndex { tensor: String, shard: String },
}

/// Where in a tensor an element lies; all counts from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Position in row-major order.
    pub element: usize,
    /// The same position as one index per dimension.
    pub index: Vec<usize>,
}

impl Place {
    pub(super) fn new(element: usize, shape: &[usize]) -> Self {
        let mut rest = element;
        let mut index: Vec<usize> = shape
            .iter()
            .rev()
            .map(|&size| {
                let i = rest % size.max(1);
                rest /= size.max(1);
                i
            })
            .collect();
        index.reverse();
        Self { element, index }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.index.as_slice() {
            [row, column] => write!(f, "row {row}, column {column} (element {}, counting from 0)", self.element),
            index if index.len() > 2 => write!(f, "index {index:?} (element {}, counting from 0)", self.element),
            _ => write!(f, "element {} (counting from 0)", self.element),
        }
    }
}

/// An indented list, one problem a line, cut after ten.
fn list<T: fmt::Display>(problems: &[T]) -> String {
    const SHOWN: usize = 10;
    let mut out: String = problems.iter().take(SHOWN).map(|problem| format!("\n  - {problem}")).collect();
    if problems.len() > SHOWN {
        out += &format!("\n  - and {} more", problems.len() - SHOWN);
    }
    out
}

/// The message of `error` followed by those of its causes.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut out = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        out += &format!(": {error}");
        cause = error.source();
    }
    out
}

fn all_dtypes() -> String {
    Dtype::ALL.map(Dtype::name).join(", ")
}

fn suggestion(nearest: &[String]) -> String {
    if nearest.is_empty() {
        "the checkpoint holds no tensors".to_owned()
    } else {
        let names: Vec<String> = nearest.iter().map(|name| format!("`{}`", shorten(name))).collect();
        format!("nearest names: {}", names.join(", "))
    }
}

/// A name as messages show it: control characters escaped, cut after 80 characters.
fn shorten(name: &str) -> String {
    const SHOWN: usize = 80;
    let mut out: String = name.chars().take(SHOWN).flat_map(char::escape_debug).collect();
    if name.chars().nth(SHOWN).is_some() {
        out.push('…');
    }
    out
}

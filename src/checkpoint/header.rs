//! The header of a safetensors file: 8 bytes of little-endian length, then JSON from tensor names to dtype, shape and
//! byte offsets into the data that follows. Spec: the `safetensors` format description, <https://github.com/huggingface/safetensors>.
//!
//! Nothing is trusted: lengths are checked before anything is read by them, offsets must cover the data exactly once,
//! and every tensor's span must equal its shape times its element size. All contradictions are collected.

use super::{CheckpointError, Dtype, TensorProblem};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

/// Largest JSON text accepted as a header or index, in bytes; the limit the format's own library sets.
pub(super) const JSON_LIMIT: u64 = 100_000_000;
/// Largest number of dimensions accepted.
const RANK_LIMIT: usize = 16;
const PREFIX: usize = 8;

/// A tensor as its header describes it, already held against the file.
pub(super) struct Entry {
    pub name: String,
    pub dtype: Dtype,
    pub shape: Vec<usize>,
    /// Position of the first and one past the last byte, from the start of the file.
    pub begin: usize,
    pub end: usize,
}

/// What a valid header says; entries in file order.
pub(super) struct Header {
    pub entries: Vec<Entry>,
    pub metadata: BTreeMap<String, String>,
}

/// Reads and checks the header of the whole file `bytes`; `file` is for messages.
pub(super) fn read(file: &Path, bytes: &[u8]) -> Result<Header, CheckpointError> {
    let truncated = || CheckpointError::Truncated { file: file.to_owned(), length: bytes.len() as u64 };
    let (prefix, rest) = bytes.split_first_chunk::<PREFIX>().ok_or_else(truncated)?;
    let length = u64::from_le_bytes(*prefix);
    let present = rest.len() as u64;
    if length > present {
        return Err(CheckpointError::HeaderBeyondFile { file: file.to_owned(), header: length, present });
    }
    if length > JSON_LIMIT {
        return Err(CheckpointError::JsonTooLarge { file: file.to_owned(), length, limit: JSON_LIMIT });
    }
    let (json, data) = rest.split_at(length as usize);
    let json =
        std::str::from_utf8(json).map_err(|source| CheckpointError::HeaderNotUtf8 { file: file.to_owned(), source })?;
    let raw: RawHeader = serde_json::from_str(json)
        .map_err(|source| CheckpointError::HeaderMalformed { file: file.to_owned(), source })?;
    let problems = problems(&raw.tensors, data.len() as u64);
    if !problems.is_empty() {
        return Err(CheckpointError::Header { file: file.to_owned(), problems });
    }
    let start = PREFIX + json.len();
    let entries = raw.tensors.into_iter().filter_map(|(name, raw)| raw.entry(name, start)).collect();
    Ok(Header { entries, metadata: raw.metadata })
}

struct RawHeader {
    tensors: Vec<(String, RawTensor)>,
    metadata: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with dtype, shape and data_offsets")]
struct RawTensor {
    dtype: String,
    shape: Shape,
    data_offsets: (u64, u64),
}

impl RawTensor {
    /// Bytes the shape asks for; `None` when that overflows, as it must not even in a tensor without elements.
    fn need(&self, dtype: Dtype) -> Option<u64> {
        self.shape.0.iter().try_fold(1, |n: u64, size| n.checked_mul(*size))?.checked_mul(dtype.size() as u64)
    }

    /// The tensor with positions counted from the start of the file; `None` unless [`problems`] found nothing.
    fn entry(self, name: String, start: usize) -> Option<Entry> {
        Some(Entry {
            name,
            dtype: Dtype::from_name(&self.dtype)?,
            shape: self.shape.0.into_iter().map(usize::try_from).collect::<Result<_, _>>().ok()?,
            begin: start + usize::try_from(self.data_offsets.0).ok()?,
            end: start + usize::try_from(self.data_offsets.1).ok()?,
        })
    }
}

/// Every contradiction among `tensors` and with `data` bytes of data.
fn problems(tensors: &[(String, RawTensor)], data: u64) -> Vec<TensorProblem> {
    let mut names = BTreeSet::new();
    let mut found = Vec::new();
    for (name, raw) in tensors {
        if !names.insert(name) {
            found.push(TensorProblem::Duplicate { tensor: name.clone() });
        }
        found.extend(alone(name, raw, data));
    }
    if found.is_empty() {
        found = together(tensors, data);
    }
    found
}

/// What is wrong with one tensor by itself.
fn alone(name: &str, raw: &RawTensor, data: u64) -> Vec<TensorProblem> {
    let tensor = name.to_owned();
    let (begin, end) = raw.data_offsets;
    let mut found = Vec::new();
    let dtype = Dtype::from_name(&raw.dtype);
    if dtype.is_none() {
        found.push(TensorProblem::UnsupportedDtype { tensor: tensor.clone(), dtype: raw.dtype.clone() });
    }
    if end < begin {
        found.push(TensorProblem::Backwards { tensor, begin, end });
    } else if end > data {
        found.push(TensorProblem::BeyondData { tensor, begin, end, data });
    } else if let Some(dtype) = dtype {
        let shape = raw.shape.0.clone();
        match raw.need(dtype) {
            None => found.push(TensorProblem::ShapeOverflow { tensor, shape }),
            Some(need) if need != end - begin => {
                found.push(TensorProblem::WrongSpan { tensor, dtype, shape, need, begin, end })
            }
            Some(_) => {}
        }
    }
    found
}

/// Where tensors, each fine by itself, fail to cover the data exactly once.
fn together(tensors: &[(String, RawTensor)], data: u64) -> Vec<TensorProblem> {
    let mut order: Vec<(u64, u64, &str)> =
        tensors.iter().map(|(name, raw)| (raw.data_offsets.0, raw.data_offsets.1, name.as_str())).collect();
    order.sort_unstable();
    let mut found = Vec::new();
    let (mut covered, mut last) = (0, "");
    for (begin, end, name) in order {
        let tensor = name.to_owned();
        if begin > covered {
            found.push(TensorProblem::Gap { tensor, begin: covered, end: begin });
        } else if begin < covered {
            found.push(TensorProblem::Overlap { tensor, begin, other: last.to_owned(), other_end: covered });
        }
        if end >= covered {
            (covered, last) = (end, name);
        }
    }
    if covered < data {
        found.push(TensorProblem::Trailing { begin: covered, data });
    }
    found
}

impl<'de> Deserialize<'de> for RawHeader {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(HeaderVisitor)
    }
}

/// Keeps repeated names, which a map would swallow, and names the tensor in every error.
struct HeaderVisitor;

impl<'de> Visitor<'de> for HeaderVisitor {
    type Value = RawHeader;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object from tensor names to dtype, shape and data_offsets")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawHeader, A::Error> {
        let mut tensors = Vec::new();
        let mut metadata = None;
        while let Some(name) = map.next_key::<String>()? {
            if name == "__metadata__" {
                let text = map.next_value::<BTreeMap<String, String>>();
                let text = text.map_err(|e| A::Error::custom(format_args!("`__metadata__`: {e}")))?;
                if metadata.replace(text).is_some() {
                    return Err(A::Error::custom("`__metadata__` appears more than once"));
                }
            } else {
                let raw = map.next_value::<RawTensor>();
                let raw = raw.map_err(|e| A::Error::custom(format_args!("tensor `{}`: {e}", name.escape_debug())))?;
                tensors.push((name, raw));
            }
        }
        Ok(RawHeader { tensors, metadata: metadata.unwrap_or_default() })
    }
}

/// A shape of bounded rank, so that a long list of dimensions costs nothing.
struct Shape(Vec<u64>);

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of dimensions")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Shape, A::Error> {
        let mut shape = Vec::new();
        while shape.len() < RANK_LIMIT {
            match seq.next_element()? {
                Some(size) => shape.push(size),
                None => return Ok(Shape(shape)),
            }
        }
        match seq.next_element::<IgnoredAny>()? {
            Some(_) => Err(A::Error::custom(format_args!("more than {RANK_LIMIT} dimensions"))),
            None => Ok(Shape(shape)),
        }
    }
}

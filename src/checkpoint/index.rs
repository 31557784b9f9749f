//! The index of a sharded checkpoint: JSON whose `weight_map` says which file beside it holds which tensor.

use super::header::JSON_LIMIT;
use super::{CheckpointError, IndexProblem};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Component, Path};

/// Shard file name to the tensors the index places in it.
pub(super) type Shards = BTreeMap<String, Vec<String>>;

/// Reads the index at `file`: the shards in name order, and what is wrong with the names in it.
pub(super) fn read(file: &Path) -> Result<(Shards, Vec<IndexProblem>), CheckpointError> {
    let io = |source| CheckpointError::Io { action: "read", file: file.to_owned(), source };
    let length = fs::metadata(file).map_err(io)?.len();
    if length > JSON_LIMIT {
        return Err(CheckpointError::JsonTooLarge { file: file.to_owned(), length, limit: JSON_LIMIT });
    }
    let bytes = fs::read(file).map_err(io)?;
    let index: Index = serde_json::from_slice(&bytes)
        .map_err(|source| CheckpointError::IndexMalformed { file: file.to_owned(), source })?;
    let mut shards = Shards::new();
    let mut problems = Vec::new();
    let mut pairs = index.weight_map.0;
    pairs.sort();
    for pair in pairs.windows(2) {
        if pair[0].0 == pair[1].0 {
            problems.push(IndexProblem::Duplicate { tensor: pair[0].0.clone() });
        }
    }
    for (tensor, shard) in pairs {
        if is_plain(&shard) {
            shards.entry(shard).or_default().push(tensor);
        } else {
            problems.push(IndexProblem::ShardName { tensor, shard });
        }
    }
    Ok((shards, problems))
}

/// Whether `shard` names a file in the index's own directory and nothing else.
fn is_plain(shard: &str) -> bool {
    let mut parts = Path::new(shard).components();
    !shard.contains(['/', '\\', '\0']) && matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None))
}

/// Other keys of an index (`metadata` with the total size) say nothing the shards do not.
#[derive(serde::Deserialize)]
struct Index {
    weight_map: Pairs,
}

/// A JSON object with repeated keys kept.
struct Pairs(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object from tensor names to file names")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

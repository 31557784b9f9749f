//! The widths a weight can be quantized to.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// How the weights of a layer are quantized; written `ternary`, `int2` … `int8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum WeightFormat {
    /// -1, 0 and 1.
    Ternary,
    /// Two's complement of so many bits, 2 to 8.
    Int(u32),
}

impl WeightFormat {
    /// Every format, narrowest first.
    pub const ALL: [Self; 8] = [
        Self::Ternary,
        Self::Int(2),
        Self::Int(3),
        Self::Int(4),
        Self::Int(5),
        Self::Int(6),
        Self::Int(7),
        Self::Int(8),
    ];
}

/// A word that is no weight format; the message lists those there are.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not a weight format; choose one of {}", word.escape_debug(), all())]
pub struct ParseWeightFormatError {
    word: String,
}

impl FromStr for WeightFormat {
    type Err = ParseWeightFormatError;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|format| format.to_string() == word);
        found.ok_or_else(|| ParseWeightFormatError { word: word.to_owned() })
    }
}

impl fmt::Display for WeightFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ternary => f.write_str("ternary"),
            Self::Int(bits) => write!(f, "int{bits}"),
        }
    }
}

impl TryFrom<String> for WeightFormat {
    type Error = ParseWeightFormatError;
    fn try_from(word: String) -> Result<Self, Self::Error> {
        word.parse()
    }
}

impl From<WeightFormat> for String {
    fn from(format: WeightFormat) -> Self {
        format.to_string()
    }
}

fn all() -> String {
    WeightFormat::ALL.map(|format| format.to_string()).join(", ")
}

//! The nine element types a checkpoint may hold, and how one element becomes a number.

use half::{bf16, f16};
use std::fmt;

/// Type of a tensor's elements; stored little-endian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dtype {
    F64,
    F32,
    F16,
    BF16,
    I8,
    U8,
    I16,
    I32,
    I64,
}

impl Dtype {
    /// Every supported type, in the order messages list them.
    pub const ALL: [Self; 9] =
        [Self::F64, Self::F32, Self::F16, Self::BF16, Self::I8, Self::U8, Self::I16, Self::I32, Self::I64];

    /// Bytes of one element.
    pub const fn size(self) -> usize {
        match self {
            Self::I8 | Self::U8 => 1,
            Self::F16 | Self::BF16 | Self::I16 => 2,
            Self::F32 | Self::I32 => 4,
            Self::F64 | Self::I64 => 8,
        }
    }

    pub const fn is_integer(self) -> bool {
        matches!(self, Self::I8 | Self::U8 | Self::I16 | Self::I32 | Self::I64)
    }

    /// The name safetensors headers use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::F64 => "F64",
            Self::F32 => "F32",
            Self::F16 => "F16",
            Self::BF16 => "BF16",
            Self::I8 => "I8",
            Self::U8 => "U8",
            Self::I16 => "I16",
            Self::I32 => "I32",
            Self::I64 => "I64",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dtype| dtype.name() == name)
    }

    /// The element in the first `self.size()` bytes of `bytes`, as a float; 64-bit integers round to nearest.
    pub(super) fn float(self, bytes: &[u8]) -> f64 {
        match self {
            Self::F64 => f64::from_le_bytes(first(bytes)),
            Self::F32 => f64::from(f32::from_le_bytes(first(bytes))),
            Self::F16 => f16::from_le_bytes(first(bytes)).to_f64(),
            Self::BF16 => bf16::from_le_bytes(first(bytes)).to_f64(),
            _ => self.integer(bytes).unwrap_or_default() as f64,
        }
    }

    /// The element in the first `self.size()` bytes of `bytes`; `None` for float types.
    pub(super) fn integer(self, bytes: &[u8]) -> Option<i64> {
        Some(match self {
            Self::I8 => i64::from(i8::from_le_bytes(first(bytes))),
            Self::U8 => i64::from(u8::from_le_bytes(first(bytes))),
            Self::I16 => i64::from(i16::from_le_bytes(first(bytes))),
            Self::I32 => i64::from(i32::from_le_bytes(first(bytes))),
            Self::I64 => i64::from_le_bytes(first(bytes)),
            Self::F64 | Self::F32 | Self::F16 | Self::BF16 => return None,
        })
    }
}

fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    out.copy_from_slice(&bytes[..N]);
    out
}

impl fmt::Display for Dtype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

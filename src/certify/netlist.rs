//! What Yosys understood of the Verilog: its JSON netlist, after `proc`, as modules of word-level cells.

use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use thiserror::Error;

/// One bit of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wire {
    /// A net of the module, by Yosys' number.
    Net(u64),
    Constant(bool),
    /// `x` or `z`.
    Undefined,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Input,
    Output,
    Inout,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Port {
    pub direction: Direction,
    /// Lowest first.
    pub bits: Vec<Wire>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Cell {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub parameters: BTreeMap<String, Parameter>,
    #[serde(default)]
    pub connections: BTreeMap<String, Vec<Wire>>,
}

/// A parameter: Yosys writes bits as text, and in some releases small numbers as numbers.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Parameter {
    Number(i64),
    Text(String),
}

#[derive(Clone, Debug, Deserialize)]
pub struct Name {
    #[serde(default)]
    pub hide_name: u8,
    pub bits: Vec<Wire>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Module {
    #[serde(default)]
    pub ports: BTreeMap<String, Port>,
    #[serde(default)]
    pub cells: BTreeMap<String, Cell>,
    #[serde(default)]
    pub netnames: BTreeMap<String, Name>,
}

/// All modules of one reading.
#[derive(Clone, Debug, Deserialize)]
pub struct Netlist {
    pub modules: BTreeMap<String, Module>,
}

#[derive(Debug, Error)]
#[error("Yosys' netlist cannot be read: {0}")]
pub struct NetlistError(#[from] serde_json::Error);

impl Netlist {
    /// Reads the output of `write_json`.
    ///
    /// # Errors
    /// The text is not such a netlist.
    pub fn read(json: &[u8]) -> Result<Self, NetlistError> {
        Ok(serde_json::from_slice(json)?)
    }
}

impl Cell {
    /// Whether a flag such as `A_SIGNED` is set.
    pub fn flag(&self, name: &str) -> bool {
        match self.parameters.get(name) {
            Some(Parameter::Number(number)) => *number != 0,
            Some(Parameter::Text(text)) => text.contains('1'),
            None => false,
        }
    }

    pub fn bits(&self, port: &str) -> &[Wire] {
        self.connections.get(port).map_or(&[], Vec::as_slice)
    }
}

impl<'de> Deserialize<'de> for Wire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bit;
        impl Visitor<'_> for Bit {
            type Value = Wire;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the number of a net, or \"0\", \"1\", \"x\" or \"z\"")
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Wire, E> {
                Ok(Wire::Net(number))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Wire, E> {
                match text {
                    "0" => Ok(Wire::Constant(false)),
                    "1" => Ok(Wire::Constant(true)),
                    "x" | "z" => Ok(Wire::Undefined),
                    _ => Err(E::invalid_value(de::Unexpected::Str(text), &self)),
                }
            }
        }
        deserializer.deserialize_any(Bit)
    }
}

//! Does it pay? Area, speed, energy and cost of a model as a chip, and of a fleet of them, beside what others ask.
//!
//! A [`Chip`] comes from a model's shape ([`shape`]), through an area model fitted on syntheses ([`AreaModel`]), or from a
//! build's report, which the caller reads. A [`Request`] says what is asked, [`Constants`] what is known of the world. Every
//! result carries a bracket ([`bracket`]). To add a constant: its line in `data/constants.toml`, and its use in
//! `evaluate.rs`; brackets, tornado and overrides follow.

mod anchors;
mod area;
pub mod argument;
pub mod bracket;
mod constants;
mod document;
mod evaluate;
mod request;
pub mod shape;
mod sweep;
mod wafer;

pub use anchors::{Anchor, anchors};
pub use area::{AreaError, AreaModel, Block, Fitted, Library, Matrix};
pub use bracket::{Bracket, Swing};
pub use constants::{Constant, Constants, ConstantsError, Status};
pub use document::{DieText, Document, plan};
pub use request::{Mask, Request, Search, node};
pub use shape::{Chip, Kind, Style, Unit};
pub use sweep::{Point, pareto};
pub use wafer::{Yield, gross_dies};

/// The library whose cells stand for those of a node, when none is named: the nearest of the open ones.
pub fn library_of(node: &str) -> &'static str {
    match node {
        "n130" | "n65" | "n28" => "sky130hd",
        _ => "asap7",
    }
}

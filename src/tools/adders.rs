//! The Yosys techmap that turns every adder into a ripple chain of the library's full-adder cell.
//!
//! Yosys' own adders are Brent-Kung trees of gates: fast, and larger. The map comes from the functions of the library's pins, so
//! any library with a full adder is served, whatever its names. Where there is none the trees are left alone: a chain of
//! gates would be both larger and slower. Cells with inverted outputs need no inverter in the carry chain: a full adder is
//! its own dual, so every other bit takes inverted inputs and gives true outputs.

use crate::tools::liberty::{AdderCell, Liberty};
use askama::Template;

#[derive(Template)]
#[template(path = "adders.v")]
struct AdderMap {
    head: String,
    full_even: String,
    full_odd: String,
    half: String,
}

/// The map for a library, Verilog to be read by Yosys' `techmap -map`; none for a library without a full adder.
pub fn adder_map(library: &Liberty) -> Result<Option<String>, askama::Error> {
    let Some(full) = library.full_adder() else { return Ok(None) };
    let half = library.half_adder().filter(|cell| !cell.sum.inverted && !cell.carry.inverted);
    let full_bit = |dual| instance(&full, &["a[i]", "b[i]", "c[i]"], dual);
    let half_name = half.as_ref().map_or("in gates", |cell| &cell.cell);
    let map = AdderMap {
        head: format!("Adders for {}: full adder {}, half adder {half_name}.", library.name, full.cell),
        full_even: full_bit(false),
        full_odd: full_bit(full.carry.inverted),
        half: half.as_ref().map_or("assign s = x ^ y;\n        assign c[i+1] = x & y;".to_string(), |cell| {
            instance(cell, &["x", "y"], false)
        }),
    };
    map.render().map(Some)
}

/// One bit's statements: `s` and `c[i+1]` from the operands. A dual instance takes them inverted, which inverts its outputs.
fn instance(cell: &AdderCell, operands: &[&str], dual: bool) -> String {
    let invert = |yes: bool| if yes { "~" } else { "" };
    let inputs = cell.inputs.iter().zip(operands).map(|(pin, operand)| format!(".{pin}({}{operand})", invert(dual)));
    format!(
        "wire sum;\n        wire carry;\n        \\{} adder ({}, .{}(sum), .{}(carry));\n        \
         assign s = {}sum;\n        assign c[i+1] = {}carry;",
        cell.cell,
        inputs.collect::<Vec<_>>().join(", "),
        cell.sum.name,
        cell.carry.name,
        invert(cell.sum.inverted != dual),
        invert(cell.carry.inverted != dual),
    )
}

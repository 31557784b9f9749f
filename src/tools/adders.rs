//! The Yosys techmap that turns every adder into a ripple chain of the library's full-adder cell.
//!
//! Yosys' own adders are Brent-Kung trees of gates: fast, and a third to a half larger. The map comes from the functions of
//! the library's pins, so any library with a full adder is served, whatever its names; a library without one gets the same
//! chain in gates. Cells with inverted outputs need no inverter in the carry chain: a full adder is its own dual, so every
//! other bit takes inverted inputs and gives true outputs.

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

/// The map for a library: Verilog to be read by Yosys' `techmap -map`.
pub fn adder_map(library: &Liberty) -> Result<String, askama::Error> {
    let full = library.full_adder();
    let half = library.half_adder().filter(|cell| !cell.sum.inverted && !cell.carry.inverted);
    let name = |cell: &Option<AdderCell>| cell.as_ref().map_or("gates".to_string(), |cell| cell.cell.clone());
    let gates = "assign s = a[i] ^ b[i] ^ c[i];\n        assign c[i+1] = (a[i] & b[i]) | (c[i] & (a[i] | b[i]));";
    let instance = |cell: &AdderCell, operands: &[&str], dual: bool| {
        let invert = if dual { "~" } else { "" };
        let inputs = cell.inputs.iter().zip(operands).map(|(pin, operand)| format!(".{pin}({invert}{operand})"));
        let inputs = inputs.collect::<Vec<_>>().join(", ");
        let (sum, carry) = (&cell.sum, &cell.carry);
        let sign = |inverted: bool| if inverted != dual { "~" } else { "" };
        format!(
            "wire sum;\n        wire carry;\n        \\{} cell ({inputs}, .{}(sum), .{}(carry));\n        \
             assign s = {}sum;\n        assign c[i+1] = {}carry;",
            cell.cell,
            sum.name,
            carry.name,
            sign(sum.inverted),
            sign(carry.inverted),
        )
    };
    let bit = ["a[i]", "b[i]", "c[i]"];
    let full_bit =
        |odd: bool| full.as_ref().map_or(gates.to_string(), |cell| instance(cell, &bit, odd && cell.carry.inverted));
    let half_bit = half.as_ref().map_or("assign s = x ^ y;\n        assign c[i+1] = x & y;".to_string(), |cell| {
        instance(cell, &["x", "y"], false)
    });
    let map = AdderMap {
        head: format!("Adders for {}: full adder {}, half adder {}.", library.name, name(&full), name(&half)),
        full_even: full_bit(false),
        full_odd: full_bit(true),
        half: half_bit,
    };
    map.render()
}

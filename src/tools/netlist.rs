//! A mapped netlist as Yosys prints it: one flat module, cells of the library, every pin on one wire.
//!
//! The reader knows the form of `write_verilog -noattr -noexpr` after `splitnets` and `insbuf`, and nothing else of Verilog.

use crate::tools::liberty::{Direction, Liberty};
use std::collections::BTreeMap;
use std::fmt::Write;

/// One cell of the library in a netlist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    pub cell: String,
    pub name: String,
    /// Pin and wire, or pin and constant, in the order of the text.
    pub pins: Vec<(String, String)>,
}

/// A flat module. What stands before its first cell is kept as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Netlist {
    head: Vec<String>,
    pub instances: Vec<Instance>,
    outputs: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the netlist is in a form this version does not know: {text}\n  use a yosys from 0.23 to 0.70")]
pub struct NetlistError {
    pub line: usize,
    pub text: String,
}

impl Netlist {
    /// # Errors
    /// A line is neither a declaration nor part of a cell.
    pub fn parse(text: &str) -> Result<Netlist, NetlistError> {
        let mut netlist = Netlist::default();
        let mut open: Option<Instance> = None;
        for (index, line) in text.lines().enumerate() {
            let unknown = || NetlistError { line: index + 1, text: line.trim().to_owned() };
            if let Some(instance) = &mut open {
                if line == "  );" {
                    netlist.instances.extend(open.take());
                } else {
                    instance.pins.push(connection(line).ok_or_else(unknown)?);
                }
            } else if let Some(instance) = opening(line) {
                open = Some(instance);
            } else if netlist.instances.is_empty() && line != "endmodule" {
                let line = unsigned(line);
                if let Some(port) = line.strip_prefix("  output ").and_then(|port| port.strip_suffix(';')) {
                    let name = port.split_once("] ").map_or(port, |(_, name)| name);
                    netlist.outputs.push(name.trim().to_owned());
                }
                netlist.head.push(line);
            } else if !(line.is_empty() || line == "endmodule" || line.starts_with("/*")) {
                return Err(unknown());
            }
        }
        Ok(netlist)
    }

    /// Whether a wire is an output port or a bit of one. Ports have plain names.
    pub fn is_output(&self, wire: &str) -> bool {
        let port = wire.split_once('[').map_or(wire, |(name, _)| name);
        self.outputs.iter().any(|output| output == port)
    }

    /// Adds a declaration of a wire.
    pub fn declare(&mut self, wire: &str) {
        self.head.push(format!("  wire {wire};"));
    }

    /// What the source calls a register, given as `point` without backslash: the wire at its output, or behind the inverter
    /// or buffer there. None where `point` is no instance or its wires have no name from the source.
    pub fn register_name(&self, point: &str, liberty: &Liberty) -> Option<String> {
        let point = point.replace('\\', "");
        let instance = self.instances.iter().find(|instance| instance.name.trim_matches(['\\', ' ']) == point)?;
        let output = |instance: &Instance| {
            let direction = |pin: &str| Some(liberty.cell(&instance.cell)?.pin(pin)?.direction);
            let mut pins = instance.pins.iter().filter(|(pin, _)| direction(pin) == Some(Direction::Output));
            pins.next().map(|(_, wire)| wire.clone())
        };
        let wire = output(instance)?;
        let behind = self.instances.iter().filter(|i| i.pins.len() == 2 && i.pins.iter().any(|(_, w)| *w == wire));
        let mut wires = std::iter::once(wire.clone()).chain(behind.filter_map(output));
        wires.find(|wire| !wire.trim_start_matches('\\').starts_with('_')).map(|wire| wire.replace(['\\', ' '], ""))
    }

    pub fn print(&self) -> String {
        let mut text = String::new();
        for line in &self.head {
            let _ = writeln!(text, "{line}");
        }
        for instance in &self.instances {
            let _ = writeln!(text, "  {} {} (", instance.cell, instance.name);
            for (index, (pin, wire)) in instance.pins.iter().enumerate() {
                let space = if wire.starts_with('\\') { " " } else { "" };
                let comma = if index + 1 < instance.pins.len() { "," } else { "" };
                let _ = writeln!(text, "    .{pin}({wire}{space}){comma}");
            }
            let _ = writeln!(text, "  );");
        }
        text + "endmodule\n"
    }
}

/// A declaration without its sign, which newer releases of Yosys print, OpenSTA 2.0 cannot read, and wires do not have.
fn unsigned(line: &str) -> String {
    for kind in ["input", "output", "wire"] {
        if let Some(rest) = line.strip_prefix(&format!("  {kind} signed ")) {
            return format!("  {kind} {rest}");
        }
    }
    line.to_owned()
}

/// The instances by cell in a netlist that Yosys printed, which may have several modules and aliases.
pub fn count_instances(text: &str) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for instance in text.lines().filter_map(opening) {
        *counts.entry(instance.cell).or_default() += 1;
    }
    counts
}

/// `  CELL NAME (`; the name of an escaped instance ends with a blank of its own.
fn opening(line: &str) -> Option<Instance> {
    let (cell, name) = line.strip_prefix("  ")?.strip_suffix(" (")?.split_once(' ')?;
    let space = if name.starts_with('\\') { " " } else { "" };
    Some(Instance { cell: cell.to_owned(), name: format!("{}{space}", name.trim()), pins: Vec::new() })
}

/// `    .PIN(WIRE),`
fn connection(line: &str) -> Option<(String, String)> {
    let (pin, wire) = line.trim().trim_end_matches(',').strip_prefix('.')?.strip_suffix(')')?.split_once('(')?;
    Some((pin.to_owned(), wire.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = "/* Generated by Yosys */

module top(clk, x
, y);
  input clk;
  wire clk;
  input x;
  wire x;
  output [1:0] y;
  wire [1:0] y;
  wire \\t[1] ;
  INV _1_ (
    .A(x),
    .Y(\\t[1] )
  );
  DFF \\u.q  (
    .CK(clk),
    .D(\\t[1] ),
    .Q(y[1])
  );
endmodule
";

    #[test]
    fn printing_what_was_read_is_identity() {
        let netlist = Netlist::parse(TEXT).unwrap();
        assert_eq!(netlist.print(), TEXT);
        assert_eq!(netlist.instances[1].pins[1], ("D".to_owned(), "\\t[1]".to_owned()));
        assert!(netlist.is_output("y[1]") && !netlist.is_output("x") && !netlist.is_output("\\t[1]"));
        assert_eq!(count_instances(TEXT), BTreeMap::from([("INV".to_owned(), 1), ("DFF".to_owned(), 1)]));
        let signed = TEXT.replace("  wire [1:0] y", "  wire signed [1:0] y").replace("output [", "output signed [");
        assert_eq!(Netlist::parse(&signed).unwrap(), netlist);
        let error = Netlist::parse(&TEXT.replace("endmodule", "  assign y[0] = x;\nendmodule")).unwrap_err();
        insta::assert_snapshot!(error, @r"
        line 21 of the netlist is in a form this version does not know: assign y[0] = x;
          use a yosys from 0.23 to 0.70
        ");
    }
}

//! A cell library as far as hardwire needs it: names, areas, and what each pin computes.
//!
//! The reader is tolerant: it walks libraries, cells and pins, keeps the attributes named here and steps over everything
//! else (timing and power tables are 99 % of a file). Cells are told apart by the functions of their pins.

use crate::tools::function::Function;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Input,
    Output,
    /// `inout`, `internal`, or not said.
    Other,
}

#[derive(Clone, Debug)]
pub struct Pin {
    pub name: String,
    pub direction: Direction,
    /// As the file writes it; see [`Function`].
    pub function: Option<String>,
    /// What an input loads its driver with, in the library's unit; zero where the file does not say.
    pub capacitance: f64,
    /// What an output may be loaded with.
    pub max_capacitance: Option<f64>,
}

#[derive(Clone, Debug)]
pub struct Cell {
    pub name: String,
    /// In the library's own unit, mostly µm².
    pub area: f64,
    pub pins: Vec<Pin>,
    /// It has a flip-flop, a latch or a state table.
    pub sequential: bool,
    /// The library asks synthesis to leave it alone.
    pub dont_use: bool,
}

#[derive(Clone, Debug)]
pub struct Liberty {
    pub path: PathBuf,
    pub name: String,
    /// In file order.
    pub cells: Vec<Cell>,
}

/// An output, and whether it is the inverse of what its role says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputPin {
    pub name: String,
    pub inverted: bool,
}

/// A full adder (three inputs) or half adder (two). The inputs are interchangeable.
#[derive(Clone, Debug, PartialEq)]
pub struct AdderCell {
    pub cell: String,
    pub area: f64,
    pub inputs: Vec<String>,
    pub sum: OutputPin,
    pub carry: OutputPin,
}

#[derive(Debug, thiserror::Error)]
pub enum LibertyError {
    #[error("{} cannot be read", path.display())]
    Read {
        path: PathBuf,
        #[source]
        cause: io::Error,
    },
    #[error("{} is compressed; unpack it first (gunzip, unzip) and name the unpacked file", path.display())]
    Compressed { path: PathBuf },
    #[error("{} is not a liberty file: it does not begin with library(NAME) {{", path.display())]
    NotLiberty { path: PathBuf },
    #[error("{}, line {line}: {what}; the liberty file is damaged or cut short", path.display())]
    Broken { path: PathBuf, line: usize, what: String },
    #[error("{} has no buffer cell, without which OpenSTA cannot read the netlist; name the liberty file of the standard cells", path.display())]
    NoBuffer { path: PathBuf },
    #[error("{} has no 2-input NAND, the unit in which areas are reported; name the liberty file of the standard cells", path.display())]
    NoNand2 { path: PathBuf },
}

impl Liberty {
    pub fn read(path: &Path) -> Result<Liberty, LibertyError> {
        let bytes = fs::read(path).map_err(|cause| LibertyError::Read { path: path.to_path_buf(), cause })?;
        Liberty::parse(&bytes, path)
    }

    /// Parses a file's content; `path` is for messages.
    pub fn parse(bytes: &[u8], path: &Path) -> Result<Liberty, LibertyError> {
        if bytes.starts_with(&[0x1f, 0x8b]) || bytes.starts_with(b"PK\x03\x04") {
            return Err(LibertyError::Compressed { path: path.to_path_buf() });
        }
        let mut reader = Reader { bytes, at: 0 };
        let Some(Statement::Group { kind, name }) = reader.statement().ok().flatten() else {
            return Err(LibertyError::NotLiberty { path: path.to_path_buf() });
        };
        if kind != "library" {
            return Err(LibertyError::NotLiberty { path: path.to_path_buf() });
        }
        let cells = reader.library().map_err(|what| LibertyError::Broken {
            path: path.to_path_buf(),
            line: 1 + bytes[..reader.at.min(bytes.len())].iter().filter(|byte| **byte == b'\n').count(),
            what,
        })?;
        Ok(Liberty { path: path.to_path_buf(), name, cells })
    }

    pub fn cell(&self, name: &str) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.name == name)
    }

    /// The smallest 2-input NAND: the unit of area in reports.
    pub fn nand2(&self) -> Result<&Cell, LibertyError> {
        let nands = self.cells.iter().filter(|cell| cell.area > 0.0 && cell.computes(&[Function::NAND2]));
        smallest(nands).ok_or_else(|| LibertyError::NoNand2 { path: self.path.clone() })
    }

    /// The smallest cell with one output that computes a function.
    pub fn smallest(&self, function: Function) -> Option<&Cell> {
        smallest(self.cells.iter().filter(|cell| !cell.dont_use && cell.area > 0.0 && cell.computes(&[function])))
    }

    /// The smallest buffer, with its input and output.
    pub fn buffer(&self) -> Option<(&Cell, &str, &str)> {
        with_ends(smallest(self.buffers())?)
    }

    /// The buffers that are made for driving, with their inputs and outputs: those that may drive at least a third per area of
    /// what the best may. Delay cells may not.
    pub fn drivers(&self) -> Vec<(&Cell, &str, &str)> {
        let drive = |cell: &Cell| cell.drive().unwrap_or(0.0) / cell.area.max(f64::MIN_POSITIVE);
        let best = self.buffers().map(drive).fold(0.0, f64::max);
        self.buffers().filter(|cell| best > 0.0 && drive(cell) >= best / 3.0).filter_map(with_ends).collect()
    }

    fn buffers(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| !cell.dont_use && cell.computes(&[Function::IDENTITY]))
    }

    /// The smallest cell whose outputs are the sum and the carry of three inputs, either possibly inverted.
    pub fn full_adder(&self) -> Option<AdderCell> {
        self.adder(Function::XOR3, Function::MAJORITY)
    }

    /// The smallest cell whose outputs are the sum and the carry of two inputs, either possibly inverted.
    pub fn half_adder(&self) -> Option<AdderCell> {
        self.adder(Function::XOR2, Function::AND2)
    }

    fn adder(&self, sum: Function, carry: Function) -> Option<AdderCell> {
        let mut best: Option<AdderCell> = None;
        for found in self.cells.iter().filter_map(|cell| cell.as_adder(sum, carry)) {
            if best.as_ref().is_none_or(|best| found.area < best.area) {
                best = Some(found);
            }
        }
        best
    }
}

/// A buffer, its input and its output.
fn with_ends(cell: &Cell) -> Option<(&Cell, &str, &str)> {
    Some((cell, cell.inputs().next()?, cell.outputs().next().map(|(name, _)| name)?))
}

/// The first of the smallest.
fn smallest<'a>(cells: impl Iterator<Item = &'a Cell>) -> Option<&'a Cell> {
    cells.reduce(|best, cell| if cell.area < best.area { cell } else { best })
}

impl Cell {
    pub fn pin(&self, name: &str) -> Option<&Pin> {
        self.pins.iter().find(|pin| pin.name == name)
    }

    /// The least that all of its outputs may be loaded with.
    fn drive(&self) -> Option<f64> {
        let outputs = self.pins.iter().filter(|pin| pin.direction == Direction::Output);
        outputs.filter_map(|pin| pin.max_capacitance).reduce(f64::min)
    }

    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        self.pins.iter().filter(|pin| pin.direction == Direction::Input).map(|pin| pin.name.as_str())
    }

    fn outputs(&self) -> impl Iterator<Item = (&str, Option<Function>)> {
        let inputs: Vec<&str> = self.inputs().collect();
        self.pins.iter().filter(|pin| pin.direction == Direction::Output).map(move |pin| {
            let function = pin.function.as_ref().and_then(|text| Function::parse(text, &inputs).ok());
            (pin.name.as_str(), function)
        })
    }

    /// Whether the outputs are exactly these functions of the inputs.
    fn computes(&self, functions: &[Function]) -> bool {
        !self.sequential && self.outputs().map(|(_, function)| function).eq(functions.iter().copied().map(Some))
    }

    fn as_adder(&self, sum: Function, carry: Function) -> Option<AdderCell> {
        if self.sequential || self.dont_use || self.inputs().count() != sum.inputs || self.outputs().count() != 2 {
            return None;
        }
        let find = |role: Function| {
            self.outputs().find_map(|(name, function)| {
                let inverted = function? == role.inverse();
                (inverted || function? == role).then(|| OutputPin { name: name.to_string(), inverted })
            })
        };
        Some(AdderCell {
            cell: self.name.clone(),
            area: self.area,
            inputs: self.inputs().map(str::to_string).collect(),
            sum: find(sum)?,
            carry: find(carry)?,
        })
    }
}

enum Statement {
    /// `kind (name) {`; the reader stands behind the brace.
    Group { kind: String, name: String },
    /// `name : value ;`
    Attribute { name: String, value: String },
    /// `name (values) ;`
    Values,
    /// The `}` of the group the reader stands in.
    End,
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// Why a file cannot be read on; the caller adds where.
type Read<T> = Result<T, String>;

impl Reader<'_> {
    fn library(&mut self) -> Read<Vec<Cell>> {
        let mut cells = Vec::new();
        self.members(|reader, statement| {
            match statement {
                Statement::Group { kind, name } if kind == "cell" => cells.push(reader.cell(name)?),
                Statement::Group { .. } => reader.skip_group()?,
                _ => (),
            }
            Ok(())
        })?;
        Ok(cells)
    }

    fn cell(&mut self, name: String) -> Read<Cell> {
        let mut cell = Cell { name, area: 0.0, pins: Vec::new(), sequential: false, dont_use: false };
        self.members(|reader, statement| {
            match statement {
                Statement::Group { kind, name } => match kind.as_str() {
                    "pin" => {
                        let pin = reader.pin(name)?;
                        cell.pins.push(pin);
                    }
                    _ => {
                        cell.sequential |=
                            matches!(kind.as_str(), "ff" | "latch" | "ff_bank" | "latch_bank" | "statetable");
                        reader.skip_group()?;
                    }
                },
                Statement::Attribute { name, value } if name == "area" => {
                    cell.area =
                        value.parse().map_err(|_| format!("the area of cell {} is '{value}', no number", cell.name))?;
                }
                Statement::Attribute { name, value } if name == "dont_use" => cell.dont_use = value == "true",
                _ => (),
            }
            Ok(())
        })?;
        Ok(cell)
    }

    fn pin(&mut self, name: String) -> Read<Pin> {
        let mut pin =
            Pin { name, direction: Direction::Other, function: None, capacitance: 0.0, max_capacitance: None };
        self.members(|reader, statement| {
            match statement {
                Statement::Group { .. } => reader.skip_group()?,
                Statement::Attribute { name, value } if name == "direction" => {
                    pin.direction = match value.as_str() {
                        "input" => Direction::Input,
                        "output" => Direction::Output,
                        _ => Direction::Other,
                    };
                }
                Statement::Attribute { name, value } => match name.as_str() {
                    "function" => pin.function = Some(value),
                    "capacitance" => pin.capacitance = value.parse().unwrap_or(0.0),
                    "max_capacitance" => pin.max_capacitance = value.parse().ok(),
                    _ => (),
                },
                _ => (),
            }
            Ok(())
        })?;
        Ok(pin)
    }

    /// Hands every statement of the open group to `visit`, which reads or skips the groups among them.
    fn members(&mut self, mut visit: impl FnMut(&mut Self, Statement) -> Read<()>) -> Read<()> {
        loop {
            match self.statement()? {
                None => return Err("a group is never closed".to_string()),
                Some(Statement::End) => return Ok(()),
                Some(statement) => visit(self, statement)?,
            }
        }
    }

    fn statement(&mut self) -> Read<Option<Statement>> {
        self.blank_and(b";,")?;
        let Some(&byte) = self.bytes.get(self.at) else { return Ok(None) };
        if byte == b'}' {
            self.at += 1;
            return Ok(Some(Statement::End));
        }
        let name = self.word()?;
        self.blank_and(b"")?;
        match self.bytes.get(self.at) {
            Some(b':') => {
                self.at += 1;
                Ok(Some(Statement::Attribute { name, value: self.value()? }))
            }
            Some(b'(') => {
                self.at += 1;
                let argument = self.arguments()?;
                self.blank_and(b"")?;
                if self.bytes.get(self.at) == Some(&b'{') {
                    self.at += 1;
                    return Ok(Some(Statement::Group { kind: name, name: argument }));
                }
                Ok(Some(Statement::Values))
            }
            _ => Err(format!("'{name}' is followed by neither ':' nor '('")),
        }
    }

    /// Steps over blanks, line continuations, comments, and the bytes of `more`.
    fn blank_and(&mut self, more: &[u8]) -> Read<()> {
        while let Some(&byte) = self.bytes.get(self.at) {
            let rest = &self.bytes[self.at..];
            if rest.starts_with(b"/*") {
                let end = rest.windows(2).position(|pair| pair == b"*/").ok_or("a comment is never closed")?;
                self.at += end + 2;
            } else if rest.starts_with(b"//") {
                self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
            } else if byte.is_ascii_whitespace() || byte == b'\\' || more.contains(&byte) {
                self.at += 1;
            } else {
                break;
            }
        }
        Ok(())
    }

    fn text(&self, from: usize, to: usize) -> String {
        String::from_utf8_lossy(&self.bytes[from..to]).into_owned()
    }

    fn word(&mut self) -> Read<String> {
        if self.bytes.get(self.at) == Some(&b'"') {
            return self.string();
        }
        let from = self.at;
        while self.bytes.get(self.at).is_some_and(|b| !b.is_ascii_whitespace() && !b"(){}:;,\"".contains(b)) {
            self.at += 1;
        }
        if self.at == from {
            return Err(format!("'{}' where a name was expected", self.text(from, (from + 1).min(self.bytes.len()))));
        }
        Ok(self.text(from, self.at))
    }

    fn string(&mut self) -> Read<String> {
        let from = self.at + 1;
        let length = self.bytes[from..].iter().position(|byte| *byte == b'"').ok_or("a string is never closed")?;
        self.at = from + length + 1;
        Ok(self.text(from, from + length).replace(['\\', '\n', '\r'], ""))
    }

    /// An attribute's value: a string, or everything up to `;` or the end of the line.
    fn value(&mut self) -> Read<String> {
        while self.bytes.get(self.at).is_some_and(|byte| matches!(byte, b' ' | b'\t')) {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'"') {
            return self.string();
        }
        let from = self.at;
        while self.bytes.get(self.at).is_some_and(|byte| !b";\n}".contains(byte)) {
            self.at += 1;
        }
        Ok(self.text(from, self.at).trim().to_string())
    }

    /// What stands between parentheses, without quotes; the reader stands behind the closing one.
    fn arguments(&mut self) -> Read<String> {
        let from = self.at;
        self.skip_to(b')')?;
        Ok(self.text(from, self.at - 1).trim().trim_matches('"').to_string())
    }

    /// Steps behind the next `close` outside strings.
    fn skip_to(&mut self, close: u8) -> Read<()> {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => drop(self.string()?),
                _ => self.at += 1,
            }
            if byte == close {
                return Ok(());
            }
        }
        Err(format!("'{}' is missing", char::from(close)))
    }

    /// Steps behind the `}` of the open group, whatever is in it.
    fn skip_group(&mut self) -> Read<()> {
        let mut depth = 1;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => {
                    let from = self.at + 1;
                    let end = self.bytes[from..].iter().position(|b| *b == b'"').ok_or("a string is never closed")?;
                    self.at = from + end;
                }
                b'/' if self.bytes[self.at..].starts_with(b"/*") => {
                    self.blank_and(b"")?;
                    continue;
                }
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => (),
            }
            self.at += 1;
            if depth == 0 {
                return Ok(());
            }
        }
        Err("a group is never closed".to_string())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const SMALL: &str = r#"
/* made for this test { */
library ("small") {
  delay_model : table_lookup;
  capacitive_load_unit (1, pf);
  lu_table_template (t) { variable_1 : x; index_1 ("1, 2, \
    3"); }
  cell (BIG_NAND) { area : 9; pin (A) { direction : input; } pin (B) { direction : input; }
    pin (Y) { direction : output; function : "!(A&B)"; timing () { related_pin : "A"; values ("}{"); } } }
  cell ("nd2") { area : 4.5 ; pin ("a") { direction : "input" } pin ("b") { direction : input; }
    pin (q) { direction : output; function : "a'+b'" ; } }
  cell (ADD) { area : 20; pin (X) { direction : input; } pin (Y) { direction : input; } pin (Z) { direction : input; }
    pin (CN) { direction : output; function : "!((X Y)+(Z X)+(Z Y))"; }
    pin (S) { direction : output; function : "X^Y^Z"; } }
  cell (ADD_UNUSED) { area : 2; dont_use : true; pin (X) { direction : input; } pin (Y) { direction : input; }
    pin (Z) { direction : input; } pin (C) { direction : output; function : "(X Y)+(Z X)+(Z Y)"; }
    pin (S) { direction : output; function : "X^Y^Z"; } }
  cell (B1) { area : 3; pin (I) { direction : input; } pin (O) { direction : output; function : "I"; } }
  cell (DFF) { area : 30; ff (IQ, IQN) { next_state : "D"; } pin (D) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; } }
}
"#;

    fn small() -> Liberty {
        Liberty::parse(SMALL.as_bytes(), Path::new("small.lib")).unwrap()
    }

    #[test]
    fn names_areas_and_roles_are_read() {
        let library = small();
        assert_eq!(library.name, "small");
        assert_eq!(library.cells.len(), 6);
        assert_eq!((library.nand2().unwrap().name.as_str(), library.nand2().unwrap().area), ("nd2", 4.5));
        let adder = library.full_adder().unwrap();
        assert_eq!(adder.cell, "ADD");
        assert_eq!(adder.inputs, ["X", "Y", "Z"]);
        assert_eq!(adder.sum, OutputPin { name: "S".into(), inverted: false });
        assert_eq!(adder.carry, OutputPin { name: "CN".into(), inverted: true });
        assert_eq!(library.half_adder(), None);
        let (buffer, input, output) = library.buffer().unwrap();
        assert_eq!((buffer.name.as_str(), input, output), ("B1", "I", "O"));
        assert!(library.cell("DFF").unwrap().sequential);
    }

    #[test]
    fn wrong_files_are_named_with_a_cure() {
        let parse = |bytes: &[u8]| Liberty::parse(bytes, Path::new("x.lib")).unwrap_err();
        insta::assert_snapshot!(parse(b"\x1f\x8b\x08"), @"x.lib is compressed; unpack it first (gunzip, unzip) and name the unpacked file");
        insta::assert_snapshot!(parse(b"module top(input a);\nendmodule\n"), @"x.lib is not a liberty file: it does not begin with library(NAME) {");
        insta::assert_snapshot!(parse(b""), @"x.lib is not a liberty file: it does not begin with library(NAME) {");
        insta::assert_snapshot!(parse(b"library (x) {\n  cell (A) {\n    area : 1;\n"), @"x.lib, line 4: a group is never closed; the liberty file is damaged or cut short");
        insta::assert_snapshot!(parse(b"library (x) {\n  cell (A) {\n    area : big;\n  }\n}\n"), @"x.lib, line 3: the area of cell A is 'big', no number; the liberty file is damaged or cut short");
        insta::assert_snapshot!(parse(b"library (x) {\n  cell {\n  }\n}\n"), @"x.lib, line 2: 'cell' is followed by neither ':' nor '('; the liberty file is damaged or cut short");
        let empty = Liberty::parse(b"library (x) { }", Path::new("x.lib")).unwrap();
        insta::assert_snapshot!(empty.nand2().unwrap_err(), @"x.lib has no 2-input NAND, the unit in which areas are reported; name the liberty file of the standard cells");
        insta::assert_snapshot!(Liberty::read(Path::new("none.lib")).unwrap_err(), @"none.lib cannot be read");
    }

    #[test]
    fn a_file_cut_anywhere_is_an_error_and_no_panic() {
        for end in 0..SMALL.trim_end().len() {
            assert!(Liberty::parse(&SMALL.as_bytes()[..end], Path::new("x.lib")).is_err(), "cut at {end}");
        }
    }
}

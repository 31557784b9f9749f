//! The adder cells of the libraries whose techmap every bundle ships, as facts from their liberty files.

use crate::tools::adders::Adders;
use crate::tools::liberty::{AdderCell, OutputPin};

/// One library: names of cells and pins, and what [`Adders::of`] concludes from the areas.
struct Row {
    /// The map's file name.
    file: &'static str,
    library: &'static str,
    full: Option<Cell>,
    half: Option<Cell>,
    lone_sum_in_gates: bool,
    lone_carry_in_gates: bool,
}

struct Cell {
    name: &'static str,
    /// In µm².
    area: f64,
    inputs: &'static [&'static str],
    sum: &'static str,
    carry: &'static str,
    /// Both outputs are.
    inverted: bool,
}

const TABLE: &[Row] = &[
    Row {
        file: "osu018",
        library: "osu018_stdcells",
        full: Some(Cell {
            name: "FAX1",
            area: 120.0,
            inputs: &["A", "B", "C"],
            sum: "YS",
            carry: "YC",
            inverted: false,
        }),
        half: Some(Cell { name: "HAX1", area: 80.0, inputs: &["A", "B"], sum: "YS", carry: "YC", inverted: false }),
        lone_sum_in_gates: true,
        lone_carry_in_gates: true,
    },
    // It has no adder cells.
    Row {
        file: "sg13g2",
        library: "sg13g2_stdcell",
        full: None,
        half: None,
        lone_sum_in_gates: true,
        lone_carry_in_gates: true,
    },
    Row {
        file: "sky130hd",
        library: "sky130_fd_sc_hd",
        full: Some(Cell {
            name: "sky130_fd_sc_hd__fa_1",
            area: 20.0192,
            inputs: &["A", "B", "CIN"],
            sum: "SUM",
            carry: "COUT",
            inverted: false,
        }),
        half: Some(Cell {
            name: "sky130_fd_sc_hd__ha_1",
            area: 12.512,
            inputs: &["A", "B"],
            sum: "SUM",
            carry: "COUT",
            inverted: false,
        }),
        lone_sum_in_gates: true,
        lone_carry_in_gates: true,
    },
    Row {
        file: "asap7",
        library: "asap7sc7p5t",
        full: Some(Cell {
            name: "FAx1_ASAP7_75t_R",
            area: 0.20412,
            inputs: &["A", "B", "CI"],
            sum: "SN",
            carry: "CON",
            inverted: true,
        }),
        half: Some(Cell {
            name: "HAxp5_ASAP7_75t_R",
            area: 0.13122,
            inputs: &["A", "B"],
            sum: "SN",
            carry: "CON",
            inverted: true,
        }),
        lone_sum_in_gates: false,
        lone_carry_in_gates: true,
    },
];

/// The libraries of the table, each with the name of its map's file without extension.
pub fn known_adders() -> Vec<(&'static str, Adders)> {
    TABLE.iter().map(|row| (row.file, row.adders())).collect()
}

impl Row {
    fn adders(&self) -> Adders {
        Adders {
            library: self.library.to_string(),
            full: self.full.as_ref().map(Cell::adder),
            half: self.half.as_ref().map(Cell::adder),
            lone_sum_in_gates: self.lone_sum_in_gates,
            lone_carry_in_gates: self.lone_carry_in_gates,
        }
    }
}

impl Cell {
    fn adder(&self) -> AdderCell {
        let output = |name: &str| OutputPin { name: name.to_string(), inverted: self.inverted };
        AdderCell {
            cell: self.name.to_string(),
            area: self.area,
            inputs: self.inputs.iter().map(|pin| pin.to_string()).collect(),
            sum: output(self.sum),
            carry: output(self.carry),
        }
    }
}

//! Mapped area of a product on its own: the same Yosys recipe and cells for every peer, no registers.

use super::Fault;
use hardwire::arith::{AdderGraph, Tile};
use hardwire::emit::verilog;
use hardwire::int::{IntMatrix, Interval, Linear, Node, Op, Program};
use hardwire::rtl::{Item, LowerOptions, Module, Plan, Plans, lower};
use hardwire::tools::{
    AbcScript, Adders, Job, Liberty, OneBitAdders, Program as Tools, Synthesis, Tool, adder_map, find, parse_stat, run,
};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A cell library, Yosys, and where they work.
pub struct Area {
    liberty: Liberty,
    nand2: f64,
    map: PathBuf,
    yosys: Tool,
    folder: PathBuf,
}

impl Area {
    pub fn open(liberty: &Path, folder: &Path) -> Result<Self, Fault> {
        let liberty = Liberty::read(liberty)?;
        let nand2 = liberty.nand2()?.area;
        let folder = folder.join("area");
        std::fs::create_dir_all(&folder)?;
        let map = folder.join("adders.v");
        std::fs::write(&map, adder_map(&Adders::of(&liberty), "product", &[])?)?;
        Ok(Self { nand2, map, yosys: find(Tools::Yosys, None)?, folder, liberty })
    }

    /// The library and the area that counts as one.
    pub fn unit(&self) -> (&str, f64) {
        (&self.liberty.name, self.nand2)
    }

    /// NAND2 equivalents of the product as this project prints it.
    pub fn of_graph(&self, graph: &AdderGraph, matrix: &IntMatrix, patience: Duration) -> Result<f64, Fault> {
        let module = product(graph, matrix)?;
        self.of_text("product", &verilog(&module, &[])?, patience)
    }

    /// NAND2 equivalents of `const * x`, row by row, as one would write it by hand.
    pub fn of_naive(&self, matrix: &IntMatrix, patience: Duration) -> Result<f64, Fault> {
        self.of_text("naive", &naive(matrix), patience)
    }

    fn of_text(&self, top: &str, text: &str, patience: Duration) -> Result<f64, Fault> {
        let source = self.folder.join(format!("{top}.v"));
        std::fs::write(&source, text)?;
        let script = Synthesis {
            top,
            sources: &[source],
            black_boxes: &[],
            liberty: &self.liberty.path,
            one_bit_adders: OneBitAdders { sources: &[], lone_sum_in_gates: true, lone_carry_in_gates: true },
            adder_map: Some(&self.map),
            abc: AbcScript::Area,
            netlist: None,
            buffer: None,
        }
        .script();
        let (file, log) = (self.folder.join(format!("{top}.ys")), self.folder.join(format!("{top}.log")));
        std::fs::write(&file, script)?;
        let mut job = Job::new(&self.yosys.path, &self.folder, &log).arguments(["-s"]).arguments([&file]);
        job.timeout = Some(patience);
        run(&job)?;
        let stat = parse_stat(&std::fs::read_to_string(&log)?, top)?;
        let strange: Vec<&String> = stat.cells.keys().filter(|cell| self.liberty.cell(cell).is_none()).collect();
        if !strange.is_empty() {
            return Err(format!("yosys left cells that the library does not have: {strange:?}").into());
        }
        Ok(stat.area / self.nand2)
    }
}

/// The unit of the product with its registers made wires and its handshake cut off.
fn product(graph: &AdderGraph, matrix: &IntMatrix) -> Result<Module, Fault> {
    let linear = Linear { weights: matrix.clone(), bias: vec![0; matrix.rows()] };
    let node = Node { name: "y".into(), op: Op::Linear(linear), args: vec![0] };
    let program = Program::new(graph.inputs.clone(), vec![node])?;
    let tile = Tile { rows: 0..matrix.rows(), cols: 0..matrix.cols(), graph: graph.clone() };
    let options = LowerOptions {
        top: "unit".into(),
        stage_depth: u32::MAX,
        bus_bits: 1 << 16,
        tokens: None,
        sources: Default::default(),
    };
    let mut module = lower(&program, &Plans::from([(0, Plan::Parallel(vec![tile]))]), &options)?
        .design
        .module("unit_y")
        .cloned()
        .ok_or("the product has no unit")?;
    module.name = "product".into();
    for net in &mut module.nets {
        net.is_reg = false;
    }
    let items = std::mem::take(&mut module.items);
    for item in items {
        match item {
            Item::Clocked { moves, .. } => {
                module.items.extend(moves.into_iter().map(|m| Item::Assign { net: m.reg, expr: m.next, note: None }))
            }
            other => module.items.push(other),
        }
    }
    Ok(module)
}

fn naive(matrix: &IntMatrix) -> String {
    let (rows, cols) = (matrix.rows(), matrix.cols());
    let inputs = vec![Interval::signed(8); cols];
    let mut text = String::from("module naive (\n");
    for col in 0..cols {
        let _ = writeln!(text, "  input wire signed [7:0] x{col},");
    }
    let widths: Vec<u32> =
        hardwire::arith::row_intervals(matrix, &inputs).into_iter().map(Interval::signed_width).collect();
    for (row, width) in widths.iter().enumerate() {
        let comma = if row + 1 == rows { "" } else { "," };
        let _ = writeln!(text, "  output wire signed [{}:0] y{row}{comma}", width - 1);
    }
    text.push_str(");\n");
    for (row, width) in widths.iter().enumerate() {
        let _ = write!(text, "  assign y{row} = {width}'sd0");
        for (col, w) in matrix.row(row).iter().enumerate().filter(|(_, w)| **w != 0) {
            let sign = if *w < 0 { '-' } else { '+' };
            let size = w.unsigned_abs();
            let _ = write!(text, "\n    {sign} {}'sd{size} * x{col}", u32::BITS - size.leading_zeros() + 1);
        }
        text.push_str(";\n");
    }
    text.push_str("endmodule\n");
    text
}

//! One file per kind of output: Verilog, testbench, vectors, golden program, flow scripts, report.

mod expr;
mod verilog;

pub use verilog::verilog;

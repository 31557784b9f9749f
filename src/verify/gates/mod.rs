//! The gate level: a mapped netlist read back with its library's cells, evaluated, and its matrices determined.
//!
//! `source` has Yosys read the netlist and the library; `circuit` flattens a module of it to gates and flip-flops and runs 64
//! independent streams at once; `talk` speaks to it as the chip does, by valid and ready; `staircase` says where a row's result
//! steps, and `determine` chooses vectors at those steps until only one matrix agrees with them; `rebuild` does all of it for the
//! linear units of a chip. None of it shares code with Verilator, which simulates the same netlist.

mod circuit;
mod determine;
mod rebuild;
mod source;
mod staircase;
mod talk;

pub use circuit::{Circuit, CircuitError, LANES, Machine, Site};
pub use rebuild::{Rebuilt, Trial, linear_units, rebuild};
pub use source::{GateError, Source};
pub use talk::{Ends, Talk, TalkError};

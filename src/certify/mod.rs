//! The burn certificate's reader: from Verilog as Yosys understood it back to the numbers that are burned in it.
//!
//! Nothing here knows how hardwire plans, lowers or prints. Yosys parses the text and gives its meaning as word-level cells
//! ([`Netlist`]). A unit's modules become one flat circuit ([`Circuit`]) which is run clock by clock: control as constants, data as
//! variables. What a result then is of the inputs, through adders of any kind, any number of clocks, registers, tables and counters of
//! rows, is a word of symbolic bits, and [`linear`](self) takes such a word apart to the linear form that it is, exactly: a weight per
//! input, a constant, and what rounding dropped. Parallel, digit-serial and folded units are read by the same code.
//!
//! What is trusted: Yosys' front end, the definitions of its cells ([`cells`](self)), and this room.

mod adders;
mod bits;
mod cells;
mod circuit;
mod clocks;
mod count;
mod expression;
mod gates;
mod linear;
mod machine;
mod netlist;
mod product;
mod table;
mod unit;

pub use circuit::{Circuit, CircuitError};
pub use expression::NotLinear;
pub use netlist::{Cell, Direction, Netlist, NetlistError, Wire};
pub use product::{Product, RowFault};
pub use table::tables;
pub use unit::{Passage, Unit, UnitError};

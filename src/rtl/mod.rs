//! The hardware IR and everything that happens to it before it is printed.
//!
//! An integer program becomes a [`Design`]: modules of nets, wires, clocked registers, tables and instances, in the
//! order a reader sees them. `lower/` holds one file per unit; `pipe` places registers by a depth budget; `check`
//! refuses what Verilog would silently accept (mixed signs, unequal widths, two drivers); `eval` runs a design cycle
//! by cycle, bit for bit as a Verilog simulator does.

mod check;
mod estimate;
mod eval;
mod ir;
mod lower;
mod names;
mod pipe;
mod sink;

pub use check::{CheckError, check, type_of};
pub use estimate::{ModuleGates, gates, modules, top_gates};
pub use eval::{EvalError, Simulator};
pub use ir::{Design, Dir, Expr, Item, Module, Move, Net, NetId, RomRow, Type};
pub use lower::{
    DigitTile, LowerError, LowerOptions, Lowered, Plan, Plans, StreamFormat, Tiling, TokenInterface, UnitFacts, Word,
    is_adder, is_counter, lower, targets,
};
pub use names::{is_legal_name, legal_name};

//! The outside programs: find them, hold them to the oldest release that works, run them, read what they print.
//!
//! Nothing here knows a network. `program` names each program and how to install it; adding one is a row of its table.
//! `run` starts one with its output in a log file. `liberty` reads a cell library, and tells cells apart by the boolean
//! functions of their pins (`function`), never by their names. `adders` writes the Yosys map that turns adders into the
//! library's adder cells, `adder_table` knows those of the libraries whose map every bundle ships; `yosys` writes a module's
//! synthesis script and reads `stat`. `netlist` reads what it mapped, `fanout` buffers it, `sta` writes OpenSTA's script and
//! reads its paths; `gate_timing` puts those together. `edge` runs one job of a flow by itself, and `ninja` writes the graph of
//! jobs and has Ninja run it. `layout` reads and checks a routed DEF file.

mod adder_table;
mod adders;
mod edge;
mod fanout;
mod function;
mod gate_timing;
mod layout;
mod liberty;
mod netlist;
mod ninja;
mod program;
mod run;
mod sta;
mod yosys;

pub use adder_table::known_adders;
pub use adders::{Adders, adder_map};
pub use edge::{Edge, EdgeError, EdgeInput, EdgeTool, Origin, Record, Task, digest, records};
pub use fanout::{Buffers, buffer};
pub use function::{Function, FunctionError};
pub use gate_timing::{TimingTask, UnitTiming, WorstPath};
pub use layout::{Component, Def, LayoutError, Lef, Net, Rect, Routed, Segment, check_layout};
pub use liberty::{AdderCell, Cell, Direction, Liberty, LibertyError, OutputPin, Pin};
pub use netlist::{Instance, Netlist, NetlistError, count_instances};
pub use ninja::{GraphJob, Ninja, graph};
pub use program::{Program, Tool, ToolError, Version, find};
pub use run::{Finished, Job, RunError, follow, run};
pub use sta::{PathKind, Timing, TimingError, TimingPath, worst_path};
pub use yosys::{AbcScript, Link, OneBitAdders, Stat, StatError, Synthesis, parse_stat};

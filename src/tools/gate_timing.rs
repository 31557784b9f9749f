//! The timing of one unit, or of the top over units that were timed: mapped netlists joined, wires buffered, worst paths.
//!
//! A unit's netlists become one flat netlist, whose wires are buffered until OpenSTA says that the target is met, or as fast as
//! buffers make it. The top is its own netlist over those of its units as they were timed, hierarchical, so that paths go from
//! unit to unit; its units are black boxes only while it is linked.

use crate::tools::edge::{EdgeError, failed, together};
use crate::tools::fanout::{Buffers, buffer};
use crate::tools::liberty::{Liberty, LibertyError};
use crate::tools::netlist::{Netlist, NetlistError};
use crate::tools::run::Finished;
use crate::tools::sta::{PathKind, Timing, TimingError, TimingPath, worst_path};
use crate::tools::yosys::Link;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Parts of its allowed load that an output may be given, fewest buffers first. The first that meets the target is taken.
const SHARES: [f64; 8] = [1.0, 0.7, 0.5, 0.4, 0.3, 0.22, 0.16, 0.12];
/// The clock of every module.
const CLOCK: &str = "clk";
/// The library's name in the folder of a job.
pub const LIBRARY: &str = "cells.lib";

/// What is timed: names of files in the job's folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimingTask {
    /// Mapped netlists, which become one flat one.
    pub netlists: Vec<String>,
    /// Verilog of modules that stay instances, and their netlists as they were timed.
    pub black_boxes: Vec<String>,
    pub units: Vec<String>,
    pub target_mhz: f64,
}

/// A unit's clock, and the paths that set it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitTiming {
    /// None where nothing goes from a start to an end: wires only.
    pub max_clock_mhz: Option<f64>,
    pub meets_target: bool,
    pub worst_path: Option<WorstPath>,
    /// Between its own registers only.
    pub register_to_register: Option<WorstPath>,
    pub input_to_register: Option<WorstPath>,
    pub register_to_output: Option<WorstPath>,
    pub input_to_output: Option<WorstPath>,
    /// Cells added for fan-out. The unit's area and cells do not count them.
    pub buffers: u64,
    pub buffers_area_um2: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorstPath {
    /// The register or port, by the name its wire has; below the top, behind its unit's instance and a stroke.
    pub from: String,
    pub to: String,
    /// The same in words of the design: layer, neuron, stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_words: Option<String>,
    /// The shortest period at which it is met: arrival and setup time.
    pub ns: f64,
    /// Cells that the signal goes through.
    pub cells: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum GateTimingError {
    #[error("{0}; see {1}")]
    Sta(TimingError, PathBuf),
    #[error(transparent)]
    Netlist(#[from] NetlistError),
    #[error(transparent)]
    Liberty(#[from] LibertyError),
}

/// Runs a tool, by its place in the job's list, with two arguments; what it took and what it said.
pub type RunTool<'a> = dyn Fn(usize, [&str; 2]) -> Result<(Finished, String), EdgeError> + 'a;

/// Times `top` in `folder`: writes `timed.v` and `timing.json`. Yosys is the job's first tool, OpenSTA its second.
///
/// # Errors
/// The library has no buffer, or a tool fails or prints what is not understood.
pub fn perform(
    task: &TimingTask,
    top: &str,
    folder: &Path,
    log: &Path,
    run: &RunTool<'_>,
) -> Result<Finished, EdgeError> {
    let liberty = Liberty::read(&folder.join(LIBRARY)).map_err(GateTimingError::Liberty)?;
    let no_buffer = || GateTimingError::Liberty(LibertyError::NoBuffer { path: liberty.path.clone() });
    let (cell, input, output) = liberty.buffer().ok_or_else(no_buffer)?;
    let paths = |names: &[String]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
    let link = Link {
        top,
        netlists: &paths(&task.netlists),
        black_boxes: &paths(&task.black_boxes),
        liberty: Path::new(LIBRARY),
        buffer: (&cell.name, input, output),
        output: Path::new("flat.v"),
    };
    let write =
        |name: &str, text: &str| fs::write(folder.join(name), text).map_err(failed("written", &folder.join(name)));
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(failed("read", &folder.join(name)));
    let parse = |name: &str| Ok::<_, EdgeError>(Netlist::parse(&read(name)?).map_err(GateTimingError::Netlist)?);
    write("link.ys", &link.script())?;
    let mut used = vec![run(0, ["-s", "link.ys"])?.0];
    let bare = parse("flat.v")?;
    let period = 1000.0 / task.target_mhz;
    let netlists: Vec<PathBuf> = paths(&task.units).into_iter().chain(["timed.v".into()]).collect();
    let timing = Timing { top, netlists: &netlists, liberty: Path::new(LIBRARY), clock: CLOCK, period };
    write("sta.tcl", &timing.script())?;
    let mut names = Names { liberty: &liberty, below: BTreeMap::new() };
    for unit in &task.units {
        let module = unit.strip_suffix(".timed.v").unwrap_or(unit);
        names.below.insert(module.to_owned(), parse(unit)?);
    }
    let mut best: Option<(UnitTiming, String)> = None;
    // Nothing but wires between its units is the top's own.
    let shares = if task.units.is_empty() { &SHARES[..] } else { &SHARES[..1] };
    for share in shares {
        let mut netlist = bare.clone();
        let buffers = buffer(&mut netlist, &liberty, CLOCK, *share);
        let text = netlist.print();
        write("timed.v", &text)?;
        let (took, said) = run(1, ["-exit", "sta.tcl"])?;
        used.push(took);
        let found = names
            .unit_timing(&said, &netlist, period, buffers)
            .map_err(|error| GateTimingError::Sta(error, log.to_owned()))?;
        let met = found.meets_target;
        if best.as_ref().is_none_or(|(best, _)| best.max_clock_mhz < found.max_clock_mhz) {
            best = Some((found, text));
        }
        if met {
            break;
        }
    }
    if let Some((timing, text)) = best {
        write("timed.v", &text)?;
        write("timing.json", &(serde_json::to_string_pretty(&timing).unwrap_or_default() + "\n"))?;
    }
    Ok(together(&used))
}

/// What registers are called, in a netlist and in those of the units below it.
struct Names<'a> {
    liberty: &'a Liberty,
    /// By module.
    below: BTreeMap<String, Netlist>,
}

impl Names<'_> {
    fn unit_timing(
        &self,
        log: &str,
        netlist: &Netlist,
        period: f64,
        buffers: Buffers,
    ) -> Result<UnitTiming, TimingError> {
        let path = |kind| Ok(worst_path(log, kind)?.map(|path| self.worst(&path, netlist, period)));
        let worst_path = path(PathKind::Any)?;
        Ok(UnitTiming {
            max_clock_mhz: worst_path.as_ref().map(|path| 1000.0 / path.ns),
            meets_target: worst_path.as_ref().is_none_or(|path| path.ns <= period),
            worst_path,
            register_to_register: path(PathKind::RegisterToRegister)?,
            input_to_register: path(PathKind::InputToRegister)?,
            register_to_output: path(PathKind::RegisterToOutput)?,
            input_to_output: path(PathKind::InputToOutput)?,
            buffers: buffers.count,
            buffers_area_um2: buffers.area,
        })
    }

    fn worst(&self, path: &TimingPath, netlist: &Netlist, period: f64) -> WorstPath {
        let (from, to) = (self.name(&path.from, netlist), self.name(&path.to, netlist));
        WorstPath { from, to, in_words: None, ns: period - path.slack_ns, cells: path.cells }
    }

    fn name(&self, point: &str, netlist: &Netlist) -> String {
        let inside = point.split_once('/').and_then(|(instance, point)| {
            let module = &netlist.instances.iter().find(|i| i.name.trim_matches(['\\', ' ']) == instance)?.cell;
            let name = self.below.get(module)?.register_name(point, self.liberty);
            Some(format!("{instance}/{}", name.unwrap_or_else(|| point.to_owned())))
        });
        inside.or_else(|| netlist.register_name(point, self.liberty)).unwrap_or_else(|| point.to_owned())
    }
}

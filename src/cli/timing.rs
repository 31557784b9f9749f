//! The timing part of `synth`: a unit's mapped netlists joined, its wires buffered, its worst paths from OpenSTA.

use super::Failure;
use crate::emit;
use crate::tools::{
    self, Buffers, Finished, Job, Liberty, LibertyError, Link, Netlist, PathKind, Timing, TimingPath, Tool,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Parts of its allowed load that an output may be given, fewest buffers first. The first that meets the target is taken.
const SHARES: [f64; 8] = [1.0, 0.7, 0.5, 0.4, 0.3, 0.22, 0.16, 0.12];

/// What times the units of one bundle.
pub struct Timer<'a> {
    pub yosys: Tool,
    pub sta: Tool,
    pub liberty: &'a Liberty,
    /// Where the netlists are, and everything else goes.
    pub work: &'a Path,
    pub target_mhz: f64,
}

/// A unit's clock, and the paths that set it.
#[derive(Clone, Serialize, Deserialize)]
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

#[derive(Clone, Serialize, Deserialize)]
pub struct WorstPath {
    /// The register or port, by the name its wire has.
    pub from: String,
    pub to: String,
    /// The shortest period at which it is met: arrival and setup time.
    pub ns: f64,
    /// Cells that the signal goes through.
    pub cells: usize,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    key: String,
    timing: UnitTiming,
}

impl Timer<'_> {
    /// Times the unit `top`, whose netlist and those of the modules below it are in the work folder.
    ///
    /// # Errors
    /// The library has no buffer, or a tool fails or prints what is not understood.
    pub fn unit(&self, top: &str, modules: &BTreeSet<String>) -> Result<UnitTiming, Failure> {
        let no_buffer = || LibertyError::NoBuffer { path: self.liberty.path.clone() };
        let (buffer, input, output) = self.liberty.buffer().ok_or_else(no_buffer)?;
        let library = std::path::absolute(&self.liberty.path)?;
        let netlists: Vec<PathBuf> = modules.iter().map(|name| self.file(name, "netlist.v")).collect();
        let flat = self.file(top, "flat.v");
        let link =
            Link { top, netlists: &netlists, liberty: &library, buffer: (&buffer.name, input, output), output: &flat };
        let buffered = self.file(top, "timed.v");
        let period = 1000.0 / self.target_mhz;
        let timing = Timing { top, netlist: &buffered, liberty: &library, clock: "clk", period };
        let (link, script) = (link.script(), timing.script());
        let mut inputs = [link.as_bytes(), script.as_bytes(), env!("CARGO_PKG_VERSION").as_bytes()].concat();
        for file in netlists.iter().chain([&library]) {
            inputs.extend(std::fs::read(file)?);
        }
        let (key, kept) = (emit::sha256(&inputs), self.file(top, "timing.json"));
        let earlier = std::fs::read_to_string(&kept).ok().and_then(|text| serde_json::from_str::<Kept>(&text).ok());
        if let Some(earlier) = earlier.filter(|earlier| earlier.key == key) {
            return Ok(earlier.timing);
        }
        self.run(&self.yosys, top, "link.ys", "-s", &link)?;
        let bare = Netlist::parse(&std::fs::read_to_string(&flat)?)?;
        let mut best: Option<UnitTiming> = None;
        for share in SHARES {
            let mut netlist = bare.clone();
            let buffers = tools::buffer(&mut netlist, self.liberty, "clk", share);
            std::fs::write(&buffered, netlist.print())?;
            let log = self.run(&self.sta, top, "sta.tcl", "-exit", &script)?;
            let found = self.read(top, &log, &netlist, period, buffers)?;
            let met = found.meets_target;
            let slower = |best: &UnitTiming| best.max_clock_mhz >= found.max_clock_mhz;
            if !best.as_ref().is_some_and(slower) {
                best = Some(found);
            }
            if met {
                break;
            }
        }
        let timing = best.ok_or_else(|| Failure::new("no share of a load was tried"))?;
        std::fs::write(kept, serde_json::to_string(&Kept { key, timing: timing.clone() })?)?;
        Ok(timing)
    }

    fn read(
        &self,
        top: &str,
        log: &str,
        netlist: &Netlist,
        period: f64,
        buffers: Buffers,
    ) -> Result<UnitTiming, Failure> {
        let path = |kind| -> Result<Option<WorstPath>, Failure> {
            let found = tools::worst_path(log, kind)
                .map_err(|error| Failure::new(format!("{error}; see {}", self.file(top, "sta.log").display())))?;
            Ok(found.map(|path| self.worst(&path, netlist, period)))
        };
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

    fn file(&self, module: &str, kind: &str) -> PathBuf {
        self.work.join(format!("{module}.{kind}"))
    }

    /// Runs a tool on a script and returns what it printed.
    fn run(&self, tool: &Tool, top: &str, name: &str, option: &str, script: &str) -> Result<String, Failure> {
        let file = self.file(top, name);
        let log = file.with_extension("log");
        std::fs::write(&file, script)?;
        let arguments = [option.into(), file.into_os_string()];
        let _: Finished = tools::run(&Job::new(&tool.path, self.work, &log).arguments(arguments))?;
        Ok(std::fs::read_to_string(log)?)
    }

    fn worst(&self, path: &TimingPath, netlist: &Netlist, period: f64) -> WorstPath {
        let name = |point: &str| netlist.register_name(point, self.liberty).unwrap_or_else(|| point.to_owned());
        WorstPath { from: name(&path.from), to: name(&path.to), ns: period - path.slack_ns, cells: path.cells }
    }
}

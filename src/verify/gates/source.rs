//! Reading a mapped netlist: Yosys parses it together with models of the library's cells, and writes both down.

use crate::certify::{Direction, Netlist};
use crate::emit::Golden;
use crate::rtl::StreamFormat;
use crate::tools::{self, Job, Liberty, RunError};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use thiserror::Error;

/// How long Yosys may take to read a netlist.
const READING: Duration = Duration::from_secs(1800);

/// A netlist that was read.
#[derive(Debug)]
pub struct Source {
    /// The netlist's modules, and the library's cells as modules of Yosys' gates.
    pub netlist: Netlist,
    /// The cells as Verilog.
    pub models: PathBuf,
    /// Cells of the library in the whole netlist, instances of modules multiplied out.
    pub cells: u64,
}

/// Why a netlist cannot be checked.
#[derive(Debug, Error)]
pub enum GateError {
    #[error("{} cannot be read as a netlist: {what}\n  give the whole file that `hardwire synth --netlist` wrote", file.display())]
    Unreadable { file: PathBuf, what: String },
    #[error(transparent)]
    Run(RunError),
    #[error("{} cannot be written", path.display())]
    Write { path: PathBuf, source: std::io::Error },
    #[error("{} has no module {top}, the chip's top; it is the netlist of {found}\n  give the netlist of this chip", file.display())]
    OtherChip { file: PathBuf, top: String, found: String },
    #[error("{}: {module} has no port {port} of {width} bits\n  give the netlist of this chip", file.display())]
    Port { file: PathBuf, module: String, port: String, width: usize },
    #[error("{} uses cell {cell} in module {module}, which the library {library} does not have\n  give the library that it was mapped to", file.display())]
    UnknownCell { file: PathBuf, module: String, cell: String, library: String },
}

impl Source {
    /// Reads `file`, whose top module is `top`; what is made on the way goes to `work`.
    ///
    /// # Errors
    /// The file is no netlist of this chip and library.
    pub fn read(file: &Path, liberty: &Liberty, top: &str, yosys: &Path, work: &Path) -> Result<Self, GateError> {
        fs::create_dir_all(work).map_err(|source| GateError::Write { path: work.to_owned(), source })?;
        let (json, models) = (work.join("netlist.json"), work.join("cells.v"));
        let library = quoted(&std::path::absolute(&liberty.path).unwrap_or_else(|_| liberty.path.clone()));
        let netlist = quoted(&std::path::absolute(file).unwrap_or_else(|_| file.to_owned()));
        let script = format!(
            "read_liberty -ignore_miss_func {library}; write_verilog -noattr {}; read_verilog {netlist}; write_json {}",
            quoted(&models),
            quoted(&json)
        );
        let arguments: [OsString; 3] = ["-q".into(), "-p".into(), script.into()];
        let mut job = Job::new(yosys, work, work.join("read.log")).arguments(arguments);
        job.timeout = Some(READING);
        let unreadable = |what: String| GateError::Unreadable { file: file.to_owned(), what };
        tools::run(&job).map_err(|error| match error {
            RunError::Failed { tail, .. } => unreadable(tail.lines().last().unwrap_or_default().trim().to_owned()),
            error => GateError::Run(error),
        })?;
        let bytes = fs::read(&json).map_err(|error| unreadable(error.to_string()))?;
        let _ = fs::remove_file(&json);
        let netlist = Netlist::read(&bytes).map_err(|error| unreadable(error.to_string()))?;
        let mut source = Source { netlist, models, cells: 0 };
        source.check(file, liberty, top)?;
        source.cells = source.count(liberty, top);
        Ok(source)
    }

    /// Whether it is a netlist of this chip and library.
    fn check(&self, file: &Path, liberty: &Liberty, top: &str) -> Result<(), GateError> {
        let own = || self.netlist.modules.iter().filter(|(name, _)| liberty.cell(name).is_none());
        if !own().any(|(name, _)| name == top) {
            let found: Vec<&str> = own().map(|(name, _)| name.as_str()).collect();
            let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
            return Err(GateError::OtherChip { file: file.to_owned(), top: top.to_owned(), found });
        }
        for (module, content) in own() {
            let unknown = |kind: &&String| !self.netlist.modules.contains_key(*kind);
            if let Some(cell) = content.cells.values().map(|cell| &cell.kind).find(unknown) {
                return Err(GateError::UnknownCell {
                    file: file.to_owned(),
                    module: module.clone(),
                    cell: cell.clone(),
                    library: liberty.name.clone(),
                });
            }
        }
        Ok(())
    }

    /// Whether the top has the chip's streams.
    ///
    /// # Errors
    /// The port that is missing or of another width.
    pub fn expect_streams(&self, file: &Path, golden: &Golden) -> Result<(), GateError> {
        let bus = |stream: &StreamFormat| stream.lanes_per_beat * stream.lane_bits as usize;
        let mut ports = vec![("clk", 1, Direction::Input), ("rst_n", 1, Direction::Input)];
        for (data, valid, ready, last, stream, way, back) in [
            (
                "s_axis_tdata",
                "s_axis_tvalid",
                "s_axis_tready",
                "s_axis_tlast",
                &golden.input,
                Direction::Input,
                Direction::Output,
            ),
            (
                "m_axis_tdata",
                "m_axis_tvalid",
                "m_axis_tready",
                "m_axis_tlast",
                &golden.output,
                Direction::Output,
                Direction::Input,
            ),
        ] {
            ports.extend([(data, bus(stream), way), (valid, 1, way), (ready, 1, back), (last, 1, way)]);
        }
        for (port, width, direction) in ports {
            let found = self.netlist.modules.get(&golden.top).and_then(|module| module.ports.get(port));
            if !found.is_some_and(|port| port.bits.len() == width && port.direction == direction) {
                let (file, module, port) = (file.to_owned(), golden.top.clone(), port.to_owned());
                return Err(GateError::Port { file, module, port, width });
            }
        }
        Ok(())
    }

    fn count(&self, liberty: &Liberty, module: &str) -> u64 {
        let Some(module) = self.netlist.modules.get(module) else { return 0 };
        let of = |kind: &String| if liberty.cell(kind).is_some() { 1 } else { self.count(liberty, kind) };
        module.cells.values().map(|cell| of(&cell.kind)).sum()
    }
}

/// A path as a Yosys script takes it.
fn quoted(path: &Path) -> String {
    format!("\"{}\"", path.display())
}

//! What every subcommand is given: the global options, a place for results, and one for progress.

use super::progress::Reporter;
use super::{Failure, Global};
use serde::Serialize;
use std::io::Write;
use std::path::Path;

/// The global options, validated, and the reporter.
pub struct Context {
    global: Global,
    pub reporter: Reporter,
}

impl Context {
    pub fn new(global: Global) -> Result<Self, Failure> {
        if global.threads == Some(0) {
            return Err(Failure::new("--threads 0 leaves nobody to work; give 1 or more"));
        }
        let pool = rayon::ThreadPoolBuilder::new().num_threads(global.threads.unwrap_or(0)).build_global();
        pool.map_err(|error| Failure::new(format!("cannot start the worker threads: {error}")))?;
        let reporter = Reporter::new(global.quiet || global.json);
        Ok(Self { global, reporter })
    }

    pub fn json(&self) -> bool {
        self.global.json
    }

    pub fn verilator(&self) -> Option<&Path> {
        self.global.verilator.as_deref()
    }

    pub fn yosys(&self) -> Option<&Path> {
        self.global.yosys.as_deref()
    }

    pub fn sta(&self) -> Option<&Path> {
        self.global.sta.as_deref()
    }

    /// Prints the result: as JSON when asked, else as text.
    ///
    /// # Errors
    /// The result cannot be written as JSON, or standard output is gone.
    pub fn result(&self, value: &impl Serialize, text: impl FnOnce() -> String) -> Result<(), Failure> {
        self.reporter.clear();
        let text = if self.json() { serde_json::to_string_pretty(value)? } else { text() };
        match writeln!(std::io::stdout(), "{}", text.trim_end()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }

    pub fn finish(&self) {
        self.reporter.clear();
    }
}

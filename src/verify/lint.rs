//! Lint by every open tool: Verilator in two language modes, Yosys' own checks, and Icarus.

use super::verdict::Rung;
use crate::tools::{self, Job, Program, RunError, Tool, ToolError};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Which binaries to use instead of those on the `PATH`.
#[derive(Clone, Debug, Default)]
pub struct Lint {
    pub verilator: Option<PathBuf>,
    pub yosys: Option<PathBuf>,
    pub iverilog: Option<PathBuf>,
}

/// How many runs of tools a lint is.
pub const LINTS: u64 = 4;

/// Lints the bundle at `dir`; a rung passes only when its tool prints nothing at all. `done` is called after each of the
/// [`LINTS`] runs.
///
/// # Errors
/// A tool is missing or too old.
pub fn lint(dir: &Path, top: &str, tools_named: &Lint, done: &dyn Fn()) -> Result<Vec<Rung>, ToolError> {
    let verilator = tools::find(Program::Verilator, tools_named.verilator.as_deref())?;
    let yosys = tools::find(Program::Yosys, tools_named.yosys.as_deref())?;
    let iverilog = tools::find(Program::Iverilog, tools_named.iverilog.as_deref())?;
    let rtl = dir.join("rtl");
    let list = std::fs::read_to_string(rtl.join("filelist.f")).unwrap_or_default();
    let files: Vec<String> = list.lines().map(str::to_owned).collect();
    let words = |head: &[&str]| {
        let all = head.iter().map(|word| (*word).to_owned()).chain(files.iter().cloned());
        all.map(OsString::from).collect::<Vec<_>>()
    };
    let check = |name: &str, tool: &Tool, arguments: Vec<OsString>| {
        let log = std::path::absolute(dir.join("work").join(format!("{}.log", name.replace(' ', "-"))));
        let job = Job::new(&tool.path, &rtl, log.unwrap_or_default()).arguments(arguments);
        let printed = |job: &Job| std::fs::read_to_string(&job.log).unwrap_or_default();
        let ran = tools::run(&job);
        done();
        match ran {
            Ok(_) if printed(&job).trim().is_empty() => Rung::pass(name, "no message"),
            Ok(_) => Rung::fail(name, &first_lines(&printed(&job))),
            Err(RunError::Failed { tail, .. }) => Rung::fail(name, &tail),
            Err(error) => Rung::fail(name, &error.to_string()),
        }
    };
    let script = format!(
        "read_verilog {}; hierarchy -check -top {top}; proc; check -assert; select -assert-none t:$dlatch t:$_DLATCH_*",
        files.join(" ")
    );
    Ok(vec![
        check("verilator lint", &verilator, words(&["--lint-only", "-Wall", "--top-module", top])),
        check(
            "verilator lint 1364-2005",
            &verilator,
            words(&["--lint-only", "-Wall", "+1364-2005ext+v", "--top-module", top]),
        ),
        check("yosys check", &yosys, vec!["-q".into(), "-p".into(), script.into()]),
        check("icarus compile", &iverilog, words(&["-g2005", "-Wall", "-o", "../work/icarus.out", "-s", top])),
    ])
}

fn first_lines(text: &str) -> String {
    text.lines().take(8).collect::<Vec<_>>().join("\n")
}

//! The command line: what is typed becomes validated options, once; one file per subcommand.
//!
//! Exit codes: 0 the work is done, 1 a design was proved wrong, 2 bad input or environment. Results go to standard
//! output, everything else to standard error. To add a subcommand: write its file with an `Args` and a `run`, and add
//! its two lines to the list below.

mod build;
mod bundle;
mod cmvm;
mod completions;
mod context;
mod edge;
mod gates;
mod inspect;
mod keep;
mod netlist;
mod plan;
mod progress;
mod run;
mod sim;
mod synth;
mod table;
mod tell;
mod verify;

use clap::{Args, Parser, Subcommand};
use context::Context;
use std::error::Error;
use std::process::ExitCode;

/// Compiles a trained neural network into a chip that is that network.
///
/// Safetensors in; synthesizable Verilog out, in which every weight is adders and wires instead of memory, with a
/// golden model, Verilator testbenches, proofs, and hand-off to open flows.
#[derive(Parser)]
#[command(name = "hardwire", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    global: Global,
}

/// Options of every subcommand.
#[derive(Args, Clone, Debug)]
pub struct Global {
    /// Print one JSON object, with stable keys and a `format` number, instead of text.
    #[arg(long, global = true)]
    json: bool,
    /// Print results and errors only: no progress, no remarks.
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Threads to use; all processors when absent. Results do not depend on it.
    #[arg(long, global = true, value_name = "N")]
    threads: Option<usize>,
    /// The verilator to use instead of the one on the PATH.
    #[arg(long, global = true, value_name = "FILE")]
    verilator: Option<std::path::PathBuf>,
    /// The yosys to use instead of the one on the PATH.
    #[arg(long, global = true, value_name = "FILE")]
    yosys: Option<std::path::PathBuf>,
    /// The OpenSTA to use instead of the one on the PATH.
    #[arg(long, global = true, value_name = "FILE")]
    sta: Option<std::path::PathBuf>,
}

/// The list: one line per subcommand here, and one in [`dispatch`].
#[derive(Subcommand)]
enum Command {
    Inspect(inspect::Args),
    Build(build::Args),
    Sim(sim::Args),
    Run(run::Args),
    Verify(verify::Args),
    Synth(synth::Args),
    Plan(Box<plan::Args>),
    Cmvm(cmvm::Args),
    Completions(completions::Args),
    Man(completions::ManArgs),
    #[command(hide = true)]
    Edge(edge::Args),
}

fn dispatch(command: Command, context: &Context) -> Result<Outcome, Failure> {
    match command {
        Command::Inspect(args) => inspect::run(args, context),
        Command::Build(args) => build::run(args, context),
        Command::Sim(args) => sim::run(args, context),
        Command::Run(args) => run::run(args, context),
        Command::Verify(args) => verify::run(args, context),
        Command::Synth(args) => synth::run(args, context),
        Command::Plan(args) => plan::run(*args, context),
        Command::Cmvm(args) => cmvm::run(args, context),
        Command::Completions(args) => completions::run(args, context),
        Command::Man(args) => completions::man(args, context),
        Command::Edge(args) => edge::run(args, context),
    }
}

/// How a command ended that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// A design was proved wrong.
    Wrong,
}

/// Bad input or environment: a message and its causes.
#[derive(Debug)]
pub struct Failure(Vec<String>);

impl Failure {
    pub fn new(message: impl Into<String>) -> Self {
        Self(vec![message.into()])
    }
}

impl<E: Error + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        let mut lines = vec![error.to_string()];
        let mut cause = error.source();
        while let Some(source) = cause {
            lines.push(source.to_string());
            cause = source.source();
        }
        Self(lines)
    }
}

/// Parses the command line, runs the subcommand and says how it went.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let context = match Context::new(cli.global) {
        Ok(context) => context,
        Err(failure) => return report(&failure),
    };
    let result = dispatch(cli.command, &context);
    context.finish();
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Wrong) => ExitCode::from(1),
        Err(failure) => report(&failure),
    }
}

fn report(failure: &Failure) -> ExitCode {
    for (depth, line) in failure.0.iter().enumerate() {
        eprintln!("{}{line}", if depth == 0 { "error: " } else { "  because: " });
    }
    ExitCode::from(2)
}

//! Shell completions and the man page, both made from the command line's own description.

use super::context::Context;
use super::{Cli, Failure, Outcome};
use clap::CommandFactory;

/// Print completions for a shell.
#[derive(clap::Args)]
pub struct Args {
    shell: clap_complete::Shell,
}

/// Print the man page.
#[derive(clap::Args)]
pub struct ManArgs {}

/// # Errors
/// None.
pub fn run(args: Args, _: &Context) -> Result<Outcome, Failure> {
    clap_complete::generate(args.shell, &mut Cli::command(), "hardwire", &mut std::io::stdout());
    Ok(Outcome::Done)
}

/// # Errors
/// Standard output is gone.
pub fn man(_: ManArgs, _: &Context) -> Result<Outcome, Failure> {
    clap_mangen::Man::new(Cli::command()).render(&mut std::io::stdout())?;
    Ok(Outcome::Done)
}

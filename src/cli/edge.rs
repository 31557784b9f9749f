//! `edge`: one job of a flow's graph, as Ninja or a cluster runs it. Not for people: `synth` writes the jobs.

use super::context::Context;
use super::{Failure, Outcome};
use crate::tools::{Edge, Origin};
use std::path::PathBuf;

/// Run one job of `work/synth/LIBRARY/build.ninja`.
#[derive(clap::Args)]
pub struct Args {
    /// The stage, which the job's file knows itself; for whoever reads the list of commands.
    stage: String,
    /// The job.
    file: PathBuf,
    /// Where outputs are kept by content, for other bundles too.
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
}

/// # Errors
/// The job cannot be read, or it failed.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let edge = Edge::read(&args.file)?;
    let origin = edge.run(args.cache.as_deref())?;
    let what = match origin {
        Origin::Ran => "ran",
        Origin::Cached => "from the cache",
        Origin::Standing => "stands",
    };
    let result = serde_json::json!({ "format": 1, "stage": args.stage, "module": edge.module, "origin": what });
    // Ninja shows what a job prints: nothing when all is well.
    if context.json() {
        context.result(&result, String::new)?;
    }
    Ok(Outcome::Done)
}

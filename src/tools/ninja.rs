//! The graph of a flow's jobs as a Ninja file, and a run of it.
//!
//! Ninja decides what runs when; every job is a process of its own that knows by content whether it has anything to do. A job that
//! fails does not stop those that do not need it.

use crate::tools::program::Tool;
use crate::tools::run::{Job, RunError, follow};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// One job of the graph.
#[derive(Clone, Debug)]
pub struct GraphJob {
    /// Jobs of one stage do not depend on each other; the stage is a target that stands for all of them.
    pub stage: &'static str,
    pub name: String,
    /// The job's own file, which the command is given.
    pub file: PathBuf,
    pub inputs: Vec<PathBuf>,
    pub outputs: Vec<PathBuf>,
}

/// The Ninja file: `command` is what runs a job when it is given the stage and the job's file. Paths are absolute, so that every
/// command runs in any folder.
pub fn graph(command: &[&Path], jobs: &[GraphJob]) -> String {
    let words: Vec<String> = command.iter().map(|word| shell(word)).collect();
    let mut text = String::from(
        "# Jobs of hardwire synth. `ninja -t commands STAGE` lists those of a stage and of all it needs, one a line.\n\
         ninja_required_version = 1.10\n\n",
    );
    let mut stages: Vec<&str> = jobs.iter().map(|job| job.stage).collect();
    stages.dedup();
    for stage in &stages {
        let _ = writeln!(
            text,
            "rule {stage}\n  command = {} {stage} $file\n  description = {stage} $module\n  restat = 1\n",
            words.join(" ").replace('$', "$$")
        );
    }
    for job in jobs {
        let list = |paths: &[PathBuf]| paths.iter().map(|path| escaped(path)).collect::<Vec<_>>().join(" ");
        let _ = writeln!(
            text,
            "build {}: {} {} {}\n  file = {}\n  module = {}\n",
            list(&job.outputs),
            job.stage,
            escaped(&job.file),
            list(&job.inputs),
            shell(&job.file).replace('$', "$$"),
            job.name
        );
    }
    for stage in stages {
        let outputs = jobs.iter().filter(|job| job.stage == stage).flat_map(|job| &job.outputs);
        let outputs: Vec<String> = outputs.map(|path| escaped(path)).collect();
        let _ = writeln!(text, "build {stage}: phony {}", outputs.join(" "));
    }
    text
}

/// A path in a list of Ninja's.
fn escaped(path: &Path) -> String {
    path.display().to_string().replace('$', "$$").replace(' ', "$ ").replace(':', "$:")
}

/// A word of a command.
fn shell(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "/._-+=".contains(c));
    if plain { text } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

/// One run of a graph.
#[derive(Clone, Copy, Debug)]
pub struct Ninja<'a> {
    pub tool: &'a Tool,
    /// Where `build.ninja` is.
    pub folder: &'a Path,
    /// Processes at a time.
    pub jobs: usize,
}

impl Ninja<'_> {
    /// Runs all jobs that have something to do and those that do not need what failed; `done` is told stage and name of each as it
    /// ends.
    ///
    /// # Errors
    /// Ninja cannot be started, or a job failed.
    pub fn run(&self, done: &mut dyn FnMut(&str, &str)) -> Result<(), RunError> {
        let mut job = Job::new(&self.tool.path, self.folder, self.folder.join("ninja.log"));
        job = job.arguments(["-f", "build.ninja", "-k", "0", "-j", &self.jobs.to_string()]);
        job.environment.push(("NINJA_STATUS".into(), "hardwire ".into()));
        let mut line = |text: &str| {
            let Some((stage, name)) = text.strip_prefix("hardwire ").and_then(|text| text.split_once(' ')) else {
                return;
            };
            done(stage, name);
        };
        follow(&job, &mut line).map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn paths_of_any_form_survive_ninja_and_the_shell() {
        let job = GraphJob {
            stage: "synthesis",
            name: "chip".to_owned(),
            file: "/a b/it's $1.json".into(),
            inputs: vec!["/in:1.v".into()],
            outputs: vec!["/a b/out.v".into()],
        };
        insta::assert_snapshot!(graph(&[Path::new("/bin/hard wire"), Path::new("edge")], &[job]), @r"
        # Jobs of hardwire synth. `ninja -t commands STAGE` lists those of a stage and of all it needs, one a line.
        ninja_required_version = 1.10

        rule synthesis
          command = '/bin/hard wire' edge synthesis $file
          description = synthesis $module
          restat = 1

        build /a$ b/out.v: synthesis /a$ b/it's$ $$1.json /in$:1.v
          file = '/a b/it'\''s $$1.json'
          module = chip

        build synthesis: phony /a$ b/out.v
        ");
    }
}

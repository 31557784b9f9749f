//! One job of the flow's graph: inputs by name, one task, outputs by name, kept by content.
//!
//! A job runs in a private folder into which its inputs are copied under the names it declares; scripts know no other path.
//! What it gives therefore depends on nothing else: not on the folder it is started in, and not on where the bundle lies.
//! Outputs take their places by rename, the record of the run last. The key of a job is the SHA-256 of its task, of the tool's
//! own words about its version and of every input; a job whose key is known is not run again, neither where it ran nor, with
//! a cache, for another bundle.

use crate::tools::gate_timing::{self, TimingTask};
use crate::tools::run::{Finished, Job, RunError, run};
use crate::tools::yosys::{StatError, parse_stat};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Changes when a job of the same inputs gives something else.
const FORMAT: u32 = 1;

/// A program that a job runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EdgeTool {
    pub path: PathBuf,
    /// What it says about its version.
    pub version: String,
}

/// A file that a job reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EdgeInput {
    /// In the private folder.
    pub name: String,
    pub path: PathBuf,
    /// Of a file that many jobs read, where whoever wrote the job knows it. It is checked when the file is copied.
    pub sha256: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// One module through Yosys: `netlist.v` and `stat.json`.
    Synthesis { script: String },
    /// Netlists of one unit through Yosys and OpenSTA: `timed.v` and `timing.json`.
    Timing(TimingTask),
}

/// A job, as its file holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edge {
    /// The module it is about.
    pub module: String,
    pub task: Task,
    pub tools: Vec<EdgeTool>,
    pub inputs: Vec<EdgeInput>,
    /// Beside the job's own file: name in the private folder, and file.
    pub outputs: Vec<(String, PathBuf)>,
    /// Where the last program's output can be read.
    pub log: PathBuf,
    /// What it took, written last.
    pub record: PathBuf,
    /// The message of a failure.
    pub error: PathBuf,
}

/// What a job took when it ran.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    pub key: String,
    pub seconds: f64,
    /// User and system time.
    pub cpu_seconds: f64,
    /// The largest resident set of any process of the job.
    pub peak_bytes: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum EdgeError {
    #[error("{} cannot be {action}", path.display())]
    Io {
        action: &'static str,
        path: PathBuf,
        #[source]
        cause: io::Error,
    },
    #[error("{} changed while the flow ran; run it again", .0.display())]
    Changed(PathBuf),
    #[error("{} is no job of this version: {why}; synthesize again", path.display())]
    Form { path: PathBuf, why: String },
    #[error(transparent)]
    Run(#[from] RunError),
    #[error("{error}; see what yosys said in {}", log.display())]
    Stat { error: StatError, log: PathBuf },
    #[error(transparent)]
    Timing(#[from] gate_timing::GateTimingError),
}

/// How a job's outputs came to be where they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Ran,
    Cached,
    Standing,
}

pub(crate) fn failed<'a>(action: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> EdgeError + 'a {
    move |cause| EdgeError::Io { action, path: path.to_owned(), cause }
}

/// The SHA-256 of a file, in hexadecimal.
///
/// # Errors
/// The file cannot be read.
pub fn digest(path: &Path) -> Result<String, EdgeError> {
    Ok(hex(&fs::read(path).map_err(failed("read", path))?))
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Edge {
    /// # Errors
    /// The file cannot be read, or another version wrote it.
    pub fn read(path: &Path) -> Result<Edge, EdgeError> {
        let bytes = fs::read(path).map_err(failed("read", path))?;
        serde_json::from_slice(&bytes).map_err(|why| EdgeError::Form { path: path.to_owned(), why: why.to_string() })
    }

    /// What determines the outputs.
    ///
    /// # Errors
    /// An input cannot be read.
    pub fn key(&self) -> Result<String, EdgeError> {
        let mut text = format!("{FORMAT} {}\n", env!("CARGO_PKG_VERSION"));
        let task = serde_json::to_string(&(&self.module, &self.task)).unwrap_or_default();
        text += &task;
        for tool in &self.tools {
            text += &format!("\ntool {}", tool.version);
        }
        for input in &self.inputs {
            let digest = input.sha256.clone().map_or_else(|| digest(&input.path), Ok)?;
            text += &format!("\n{} {digest}", input.name);
        }
        Ok(hex(text.as_bytes()))
    }

    /// Runs the job unless its outputs are known, and says which. A failure's message is in `error` too.
    ///
    /// # Errors
    /// A file cannot be read or written, or a program failed or said what is not understood.
    pub fn run(&self, cache: Option<&Path>) -> Result<Origin, EdgeError> {
        let result = self.attempt(cache);
        match &result {
            Ok(_) => {
                let _ = fs::remove_file(&self.error);
            }
            Err(error) => {
                let mut text = error.to_string();
                let mut cause = std::error::Error::source(error);
                while let Some(source) = cause {
                    text += &format!(": {source}");
                    cause = source.source();
                }
                let _ = fs::write(&self.error, text);
            }
        }
        result
    }

    fn attempt(&self, cache: Option<&Path>) -> Result<Origin, EdgeError> {
        let key = self.key()?;
        if self.record().is_some_and(|record| record.key == key) && self.outputs.iter().all(|(_, file)| file.exists()) {
            return Ok(Origin::Standing);
        }
        let kept = cache.map(|cache| cache.join(&key[..2]).join(&key));
        if let Some(kept) = kept.as_deref().filter(|kept| kept.join("record.json").exists())
            && self.restore(kept).is_ok()
        {
            return Ok(Origin::Cached);
        }
        let parent = self.record.parent().unwrap_or(Path::new("."));
        let folder = tempfile::Builder::new().prefix(".job-").tempdir_in(parent).map_err(failed("written", parent))?;
        for input in &self.inputs {
            let bytes = fs::read(&input.path).map_err(failed("read", &input.path))?;
            if input.sha256.as_ref().is_some_and(|known| *known != hex(&bytes)) {
                return Err(EdgeError::Changed(input.path.clone()));
            }
            let file = folder.path().join(&input.name);
            fs::write(&file, bytes).map_err(failed("written", &file))?;
        }
        let used = self.perform(folder.path())?;
        let record = Record {
            key,
            seconds: used.wall.as_secs_f64(),
            cpu_seconds: used.cpu.as_secs_f64(),
            peak_bytes: used.peak_memory,
        };
        let text = serde_json::to_string(&record).unwrap_or_default() + "\n";
        let file = folder.path().join("record.json");
        fs::write(&file, text).map_err(failed("written", &file))?;
        if let Some(kept) = kept {
            // Without a cache the flow still works.
            let _ = self.keep(folder.path(), &kept);
        }
        self.place(folder.path())?;
        Ok(Origin::Ran)
    }

    /// What the job took when it last ran.
    pub fn record(&self) -> Option<Record> {
        serde_json::from_slice(&fs::read(&self.record).ok()?).ok()
    }

    fn perform(&self, folder: &Path) -> Result<Finished, EdgeError> {
        match &self.task {
            Task::Synthesis { script } => {
                let file = folder.join("script.ys");
                fs::write(&file, script).map_err(failed("written", &file))?;
                let used = run(&self.job(0, folder, ["-s", "script.ys"])?)?;
                let said = fs::read(&self.log).map_err(failed("read", &self.log))?;
                let stat = parse_stat(&String::from_utf8_lossy(&said), &self.module)
                    .map_err(|error| EdgeError::Stat { error, log: self.log.clone() })?;
                let file = folder.join("stat.json");
                let text = serde_json::to_string_pretty(&stat).unwrap_or_default() + "\n";
                fs::write(&file, text).map_err(failed("written", &file))?;
                Ok(used)
            }
            Task::Timing(task) => {
                let job = |tool: usize, arguments: [&str; 2]| {
                    let used = run(&self.job(tool, folder, arguments)?)?;
                    let said = fs::read(&self.log).map_err(failed("read", &self.log))?;
                    Ok::<_, EdgeError>((used, String::from_utf8_lossy(&said).into_owned()))
                };
                gate_timing::perform(task, &self.module, folder, &self.log, &job)
            }
        }
    }

    /// A run of one of the tools. Temporary files stay in the job's folder: newer releases of Yosys keep converted libraries
    /// there by name, and every job's library has the same.
    fn job(&self, tool: usize, folder: &Path, arguments: [&str; 2]) -> Result<Job, EdgeError> {
        let mut job = Job::new(&self.tool(tool)?.path, folder, &self.log).arguments(arguments);
        job.environment.push(("TMPDIR".into(), ".".into()));
        Ok(job)
    }

    fn tool(&self, index: usize) -> Result<&EdgeTool, EdgeError> {
        let form = || EdgeError::Form { path: self.record.clone(), why: "a tool is missing".to_owned() };
        self.tools.get(index).ok_or_else(form)
    }

    fn names(&self) -> impl Iterator<Item = (&str, &Path)> {
        let outputs = self.outputs.iter().map(|(name, file)| (name.as_str(), file.as_path()));
        outputs.chain([("record.json", self.record.as_path())])
    }

    /// Moves what the job made to where it belongs.
    fn place(&self, folder: &Path) -> Result<(), EdgeError> {
        for (name, file) in self.names() {
            fs::rename(folder.join(name), file).map_err(failed("written", file))?;
        }
        Ok(())
    }

    fn restore(&self, kept: &Path) -> io::Result<()> {
        for (name, file) in self.names() {
            let parent = file.parent().unwrap_or(Path::new("."));
            let mut temporary = tempfile::NamedTempFile::new_in(parent)?;
            io::copy(&mut fs::File::open(kept.join(name))?, &mut temporary)?;
            temporary.persist(file).map_err(|error| error.error)?;
        }
        Ok(())
    }

    /// Copies what the job made into the cache: a folder that appears by rename, so that it is whole or absent.
    fn keep(&self, folder: &Path, kept: &Path) -> io::Result<()> {
        let parent = kept.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent)?;
        let temporary = tempfile::Builder::new().prefix(".new-").tempdir_in(parent)?;
        for (name, _) in self.names() {
            fs::copy(folder.join(name), temporary.path().join(name))?;
        }
        fs::rename(temporary.path(), kept)
    }
}

/// Time of several programs, and the largest memory of any.
pub(crate) fn together(used: &[Finished]) -> Finished {
    Finished {
        wall: used.iter().map(|used| used.wall).sum::<Duration>(),
        cpu: used.iter().map(|used| used.cpu).sum::<Duration>(),
        peak_memory: used.iter().map(|used| used.peak_memory).max().unwrap_or(0),
    }
}

/// The records of jobs that ran, by module.
pub fn records<'a>(edges: impl Iterator<Item = &'a Edge>) -> BTreeMap<String, Record> {
    edges.filter_map(|edge| Some((edge.module.clone(), edge.record()?))).collect()
}

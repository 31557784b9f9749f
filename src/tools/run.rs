//! Runs one outside program to its end: output to a log file, time and memory measured, a limit on both ends of patience.
//!
//! The log gets standard output and standard error as they come, so that a run can be watched and a failure read later;
//! errors carry its last lines. Time and memory are those of the program and of what it started and waited for.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What to run, where, and where its output goes.
#[derive(Clone, Debug)]
pub struct Job {
    pub program: PathBuf,
    pub arguments: Vec<OsString>,
    pub folder: PathBuf,
    pub log: PathBuf,
    /// Standard output goes here instead of into the log.
    pub stdout: Option<PathBuf>,
    /// Variables added to the environment.
    pub environment: Vec<(OsString, OsString)>,
    pub timeout: Option<Duration>,
}

impl Job {
    /// A job without arguments, limit or additions, run in `folder`.
    pub fn new(program: impl Into<PathBuf>, folder: impl Into<PathBuf>, log: impl Into<PathBuf>) -> Job {
        Job {
            program: program.into(),
            arguments: Vec::new(),
            folder: folder.into(),
            log: log.into(),
            stdout: None,
            environment: Vec::new(),
            timeout: None,
        }
    }

    /// Adds arguments.
    pub fn arguments<T: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = T>) -> Job {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }
}

/// A run that ended with status 0, and what it took.
#[derive(Clone, Copy, Debug)]
pub struct Finished {
    pub wall: Duration,
    /// User and system time.
    pub cpu: Duration,
    /// The largest resident set of any one process of the run, in bytes.
    pub peak_memory: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum RunError {
    #[error("{} cannot be written", path.display())]
    Log {
        path: PathBuf,
        #[source]
        cause: io::Error,
    },
    #[error("{} cannot be started in {}", program.display(), folder.display())]
    Start {
        program: PathBuf,
        folder: PathBuf,
        #[source]
        cause: io::Error,
    },
    #[error("{} failed with {status}; its last lines:\n{tail}\n  the whole log: {}", program.display(), log.display())]
    Failed { program: PathBuf, status: ExitStatus, tail: String, log: PathBuf },
    #[error("{} was stopped after {} s; its last lines:\n{tail}\n  the whole log: {}", program.display(), limit.as_secs_f64(), log.display())]
    TimedOut { program: PathBuf, limit: Duration, tail: String, log: PathBuf },
}

/// Runs `job` to its end. Status 0 is success; `RunError::Failed` carries any other.
pub fn run(job: &Job) -> Result<Finished, RunError> {
    start(job, None)
}

/// Runs `job` as [`run`] does, and gives every line of its standard output to `line` as it comes; none goes to a file.
pub fn follow(job: &Job, line: &mut dyn FnMut(&str)) -> Result<Finished, RunError> {
    start(job, Some(line))
}

fn start(job: &Job, line: Option<&mut dyn FnMut(&str)>) -> Result<Finished, RunError> {
    let create = |path: &Path| {
        let parent = path.parent().map_or(Ok(()), fs::create_dir_all);
        parent.and_then(|()| File::create(path)).map_err(|cause| RunError::Log { path: path.to_path_buf(), cause })
    };
    let log = create(&job.log)?;
    let stderr = log.try_clone().map_err(|cause| RunError::Log { path: job.log.clone(), cause })?;
    let stdout = match (&line, job.stdout.as_deref()) {
        (Some(_), _) => Stdio::piped(),
        (None, Some(path)) => create(path)?.into(),
        (None, None) => log.into(),
    };

    let started = Instant::now();
    let start_error = |cause| RunError::Start { program: job.program.clone(), folder: job.folder.clone(), cause };
    let mut child = Command::new(&job.program)
        .args(&job.arguments)
        .current_dir(&job.folder)
        .envs(job.environment.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(stdout)
        .stderr(stderr)
        .spawn()
        .map_err(start_error)?;
    if let (Some(line), Some(output)) = (line, child.stdout.take()) {
        BufReader::new(output).lines().map_while(Result::ok).for_each(|text| line(&text));
    }
    let (status, usage, in_time) = wait(child.id(), job.timeout).map_err(start_error)?;

    let log_and_tail = || (job.log.clone(), tail(&job.log));
    if !in_time {
        let (log, tail) = log_and_tail();
        let limit = job.timeout.unwrap_or_default();
        return Err(RunError::TimedOut { program: job.program.clone(), limit, tail, log });
    }
    if !status.success() {
        let (log, tail) = log_and_tail();
        return Err(RunError::Failed { program: job.program.clone(), status, tail, log });
    }
    Ok(Finished {
        wall: started.elapsed(),
        cpu: duration(usage.ru_utime) + duration(usage.ru_stime),
        peak_memory: peak_bytes(&usage),
    })
}

fn duration(time: libc::timeval) -> Duration {
    Duration::from_secs(time.tv_sec.unsigned_abs())
        + Duration::from_micros(u64::from(time.tv_usec.unsigned_abs() as u32))
}

/// Linux counts kilobytes, macOS bytes.
fn peak_bytes(usage: &libc::rusage) -> u64 {
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    usage.ru_maxrss.unsigned_abs().saturating_mul(unit)
}

/// Waits for the child, and ends it with all its descendants at the limit; the last value is false then.
fn wait(pid: u32, limit: Option<Duration>) -> io::Result<(ExitStatus, libc::rusage, bool)> {
    let started = Instant::now();
    let mut in_time = true;
    loop {
        let options = if limit.is_some() && in_time { libc::WNOHANG } else { 0 };
        let mut status = 0;
        // SAFETY: rusage is plain data, for which all-zero bytes are a value.
        let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
        // SAFETY: both pointers are to live locals; the child was started above and nobody else waits for it.
        match unsafe { libc::wait4(pid as libc::pid_t, &raw mut status, options, &raw mut usage) } {
            0 if limit.is_some_and(|limit| started.elapsed() > limit) => {
                in_time = false;
                kill_tree(pid);
            }
            0 => thread::sleep(Duration::from_millis(10)),
            -1 => {
                let error = io::Error::last_os_error();
                if error.kind() != io::ErrorKind::Interrupted {
                    return Err(error);
                }
            }
            _ => return Ok((ExitStatus::from_raw(status), usage, in_time)),
        }
    }
}

/// Ends a process and what it started. Where the system does not list children, only the process itself.
fn kill_tree(pid: u32) {
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    // SAFETY: kill takes no pointers; the process is ours and not yet waited for, so its number is not reused.
    unsafe { libc::kill(pid as libc::pid_t, libc::SIGKILL) };
    children.split_whitespace().filter_map(|child| child.parse().ok()).for_each(kill_tree);
}

/// The log's last lines, each cut to a readable length.
fn tail(log: &Path) -> String {
    let bytes = fs::read(log).unwrap_or_default();
    let end = &bytes[bytes.len().saturating_sub(16 * 1024)..];
    let text = String::from_utf8_lossy(end);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = &lines[lines.len().saturating_sub(8)..];
    if last.is_empty() {
        return "    (it printed nothing)".to_string();
    }
    last.iter().map(|line| format!("    {}", line.chars().take(200).collect::<String>())).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn shell(folder: &Path, script: &str) -> Job {
        Job::new("/bin/sh", folder, folder.join("logs/run.log")).arguments(["-c", script])
    }

    #[test]
    fn output_goes_to_the_log_and_use_is_measured() {
        let folder = tempfile::tempdir().unwrap();
        let mut job = shell(folder.path(), "echo out; echo $WORD >&2");
        job.environment.push(("WORD".into(), "err".into()));
        let finished = run(&job).unwrap();
        assert_eq!(fs::read_to_string(&job.log).unwrap(), "out\nerr\n");
        assert!(finished.peak_memory > 100_000 && finished.wall >= finished.cpu / 4);
        job.stdout = Some(folder.path().join("stdout"));
        run(&job).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("stdout")).unwrap(), "out\n");
        assert_eq!(fs::read_to_string(&job.log).unwrap(), "err\n");
    }

    #[test]
    fn a_failure_carries_the_end_of_the_log() {
        let folder = tempfile::tempdir().unwrap();
        let job = shell(folder.path(), "seq 1 100; echo 'ERROR: no such module' >&2; exit 3");
        let error = run(&job).unwrap_err().to_string();
        insta::assert_snapshot!(error.replace(&folder.path().display().to_string(), "DIR"), @r#"
        /bin/sh failed with exit status: 3; its last lines:
            94
            95
            96
            97
            98
            99
            100
            ERROR: no such module
          the whole log: DIR/logs/run.log
        "#);
    }

    #[test]
    fn the_limit_ends_the_whole_tree() {
        let folder = tempfile::tempdir().unwrap();
        let mut job = shell(folder.path(), "echo started; sleep 60 & echo $! > pid; wait");
        job.timeout = Some(Duration::from_millis(300));
        let error = run(&job).unwrap_err().to_string();
        insta::assert_snapshot!(error.replace(&folder.path().display().to_string(), "DIR"), @r#"
        /bin/sh was stopped after 0.3 s; its last lines:
            started
          the whole log: DIR/logs/run.log
        "#);
        let pid = fs::read_to_string(folder.path().join("pid")).unwrap();
        thread::sleep(Duration::from_millis(100));
        let state = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
        assert!(state.is_empty() || state.contains(") Z "), "the grandchild is still alive: {state}");
    }
}

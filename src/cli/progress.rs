//! Progress on a terminal: one line per stage with an estimate, silent in a pipe.

use crate::pipeline::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// A stage whose work is counted.
const COUNTED: &str = "{spinner} {msg} {bar:30} {percent:>3}% {elapsed} (about {eta} left)";

/// A stage of which nothing is known but the time.
const UNCOUNTED: &str = "{spinner} {msg} {elapsed}";

/// How often a watch asks.
const ASKING: Duration = Duration::from_millis(500);

/// Shows stages on standard error when it is a terminal.
pub struct Reporter {
    quiet: bool,
    bar: Mutex<Option<ProgressBar>>,
}

impl Reporter {
    pub fn new(quiet: bool) -> Self {
        Self { quiet, bar: Mutex::new(None) }
    }

    /// A line for whoever watches: nothing in a pipe.
    pub fn note(&self, message: &str) {
        if !self.quiet && std::io::stderr().is_terminal() {
            self.clear();
            eprintln!("{message}");
        }
    }

    /// Takes the current line off the terminal.
    pub fn clear(&self) {
        if let Ok(mut bar) = self.bar.lock()
            && let Some(bar) = bar.take()
        {
            bar.finish_and_clear();
        }
    }
}

/// Asks how far a stage is, until it is dropped.
pub struct Watch {
    over: Arc<(Mutex<bool>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Ok(mut over) = self.over.0.lock() {
            *over = true;
        }
        self.over.1.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Reporter {
    /// Shows how far the current stage is, by work done and work in all, where it is another program that works. Asks only
    /// where somebody looks.
    pub fn watch(&self, ask: impl Fn() -> Option<(u64, u64)> + Send + 'static) -> Watch {
        let over = Arc::new((Mutex::new(false), Condvar::new()));
        let bar = self.bar.lock().ok().and_then(|bar| bar.clone()).filter(|bar| !bar.is_hidden());
        let thread = bar.map(|bar| {
            let over = Arc::clone(&over);
            std::thread::spawn(move || {
                let waits = |over: &Arc<(Mutex<bool>, Condvar)>| {
                    let guard = over.0.lock().ok()?;
                    let (guard, _) = over.1.wait_timeout_while(guard, ASKING, |over| !*over).ok()?;
                    Some(!*guard)
                };
                while waits(&over) == Some(true) {
                    let Some((done, total)) = ask().filter(|(_, total)| *total > 1) else { continue };
                    if bar.length() != Some(total) {
                        bar.set_length(total);
                        bar.set_style(style(COUNTED));
                    }
                    bar.set_position(done);
                }
            })
        });
        Watch { over, thread }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

impl Progress for Reporter {
    fn stage(&self, name: &str, total: u64) {
        self.clear();
        if self.quiet {
            return;
        }
        let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
        bar.set_style(style(if total > 1 { COUNTED } else { UNCOUNTED }));
        bar.set_message(name.to_owned());
        bar.enable_steady_tick(Duration::from_millis(120));
        if let Ok(mut current) = self.bar.lock() {
            *current = Some(bar);
        }
    }

    fn advance(&self, work: u64) {
        if let Ok(bar) = self.bar.lock()
            && let Some(bar) = bar.as_ref()
        {
            bar.inc(work);
        }
    }

    fn warn(&self, message: &str) {
        self.clear();
        if !self.quiet {
            eprintln!("warning: {message}");
        }
    }
}

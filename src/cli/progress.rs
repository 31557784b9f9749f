//! Progress on a terminal: one line per stage with an estimate, silent in a pipe.

use crate::pipeline::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::sync::Mutex;
use std::time::Duration;

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

impl Progress for Reporter {
    fn stage(&self, name: &str, total: u64) {
        self.clear();
        if self.quiet {
            return;
        }
        let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
        let template = if total > 1 {
            "{spinner} {msg} {bar:30} {percent:>3}% {elapsed} (about {eta} left)"
        } else {
            "{spinner} {msg} {elapsed}"
        };
        bar.set_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()));
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

//! Keeping what a command found in its bundle, and rendering the bundle's page again.
//!
//! A bundle that cannot be written to is no reason to fail: the command has done its work and said so.

use super::context::Context;
use crate::emit::{self, BundleError, BundleFiles, PAGE};
use crate::pipeline::Progress;
use crate::report;
use serde::Serialize;
use std::path::Path;

/// Keeps the JSON document of the command `name`, one of [`emit::KEPT`], and renders the page again.
pub fn keep(dir: &Path, name: &str, document: &impl Serialize, context: &Context) {
    match serde_json::to_string_pretty(document) {
        Ok(json) => warned(emit::keep(dir, name, &(json + "\n")), context),
        Err(error) => context.reporter.warn(&format!("the result of {name} is not kept: {error}")),
    }
    refresh(dir, context);
}

/// Renders the page of the bundle at `dir` from what is there now.
pub fn refresh(dir: &Path, context: &Context) {
    match report::page(&|path| std::fs::read(dir.join(path)).ok()) {
        Ok(page) => warned(emit::replace(&dir.join(PAGE), page.as_bytes()), context),
        Err(error) => context.reporter.warn(&format!("{PAGE} is not rendered: {error}")),
    }
}

/// Accuracy, area and rate of the bundle at `dir`, to stand at the end of what a command says.
pub fn summary(dir: &Path) -> String {
    format!("\n{}", report::figures(&|path| std::fs::read(dir.join(path)).ok()).lines())
}

fn warned(written: Result<(), BundleError>, context: &Context) {
    if let Err(error) = written {
        let cause = std::error::Error::source(&error).map_or(String::new(), |cause| format!(": {cause}"));
        context.reporter.warn(&format!("{error}{cause}"));
    }
}

/// Adds the page to the files of a bundle that is not written yet.
///
/// # Errors
/// The template cannot be printed.
pub fn add_page(files: &mut BundleFiles) -> Result<(), askama::Error> {
    let page = report::page(&|path| files.get(path).cloned())?;
    files.insert(PAGE.to_owned(), page.into_bytes());
    Ok(())
}

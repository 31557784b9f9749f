//! `results/` of a bundle: the last JSON document of each command that worked on it, and the page `report.html`.
//!
//! Neither is part of a build, so the manifest does not list them. A result belongs to the build it was made from:
//! beside `results/NAME.json` lies `results/NAME.sha256`, two lines as `sha256sum -c` reads them inside `results/`, one for
//! the document and one for the manifest of that build. A document whose two lines do not hold is never shown.

use super::bundle::BundleError;
use super::manifest::{MANIFEST, sha256};
use std::io;
use std::path::Path;

/// The folder of results.
pub const RESULTS: &str = "results";

/// The page that tells all of a bundle, results included.
pub const PAGE: &str = "report.html";

/// The commands whose results are kept.
pub const KEPT: [&str; 6] = ["synth", "verify", "gates", "sim", "run", "plan"];

/// What is there of a command's last run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The command was not run on this build.
    Absent,
    /// It was run on another build than the one that is there.
    Stale,
    /// The document is not what the command wrote.
    Edited,
    /// The document, as written.
    Fresh(Vec<u8>),
}

/// The lines that bind a document to its build.
fn stamp(name: &str, document: &[u8], manifest: &[u8]) -> String {
    format!("{}  {name}.json\n{}  ../{MANIFEST}\n", sha256(document), sha256(manifest))
}

/// The last result of the command `name`; `read` gives the bytes of a file of the bundle by its path, if it is there.
pub fn kept(name: &str, read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Kept {
    let Some(document) = read(&format!("{RESULTS}/{name}.json")) else { return Kept::Absent };
    let found = read(&format!("{RESULTS}/{name}.sha256")).unwrap_or_default();
    let manifest = read(MANIFEST).unwrap_or_default();
    let expected = stamp(name, &document, &manifest);
    if found == expected.as_bytes() {
        return Kept::Fresh(document);
    }
    let build = |lines: &str| lines.lines().nth(1).map(str::to_owned);
    match build(&String::from_utf8_lossy(&found)) == build(&expected) {
        true => Kept::Edited,
        false => Kept::Stale,
    }
}

/// Keeps the document of the command `name`, in place of an earlier one.
///
/// # Errors
/// The disk; an earlier document is then there still, or is no longer shown.
pub fn keep(dir: &Path, name: &str, document: &str) -> Result<(), BundleError> {
    let fail = |path: &Path, source| BundleError::Result { path: path.to_owned(), source };
    let manifest = dir.join(MANIFEST);
    let manifest = std::fs::read(&manifest).map_err(|source| fail(&manifest, source))?;
    let folder = dir.join(RESULTS);
    std::fs::create_dir_all(&folder).map_err(|source| fail(&folder, source))?;
    replace(&folder.join(format!("{name}.json")), document.as_bytes())?;
    replace(&folder.join(format!("{name}.sha256")), stamp(name, document.as_bytes(), &manifest).as_bytes())
}

/// Writes a file whole or not at all.
///
/// # Errors
/// The disk; the file is then as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), BundleError> {
    let fail = |source| BundleError::Result { path: path.to_owned(), source };
    let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(path)).map_err(fail)?;
    io::Write::write_all(&mut file, bytes).map_err(fail)?;
    readable(&file).map_err(fail)?;
    file.persist(path).map_err(|error| fail(error.error))?;
    Ok(())
}

/// A temporary file is its owner's alone; a bundle's file is for all who may read the bundle.
#[cfg(unix)]
fn readable(file: &tempfile::NamedTempFile) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &tempfile::NamedTempFile) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // a test stops where it fails

    use super::*;

    #[test]
    fn a_result_is_shown_only_beside_its_build_and_unchanged() {
        let dir = tempfile::tempdir().unwrap();
        let read = |path: &str| std::fs::read(dir.path().join(path)).ok();
        std::fs::write(dir.path().join(MANIFEST), "one build").unwrap();
        assert_eq!(kept("sim", &read), Kept::Absent);
        keep(dir.path(), "sim", "{}\n").unwrap();
        assert_eq!(kept("sim", &read), Kept::Fresh(b"{}\n".to_vec()));
        std::fs::write(dir.path().join("results/sim.json"), "{ }\n").unwrap();
        assert_eq!(kept("sim", &read), Kept::Edited);
        keep(dir.path(), "sim", "{}\n").unwrap();
        std::fs::write(dir.path().join(MANIFEST), "another build").unwrap();
        assert_eq!(kept("sim", &read), Kept::Stale);
        std::fs::remove_file(dir.path().join("results/sim.sha256")).unwrap();
        assert_eq!(kept("sim", &read), Kept::Stale);
    }
}

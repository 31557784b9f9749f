//! The bundle on disk: written whole or not at all, and never over what this tool did not write.
//!
//! Files go to a hidden directory beside the target, which is renamed into place at the end; a failure on the way
//! leaves the target as it was. A directory that already stands there is replaced only when its manifest accounts for
//! every file in it, unchanged; `work/` is the tools' scratch space and goes with it, and so do a certificate, the
//! results of commands, and the page that tells them.

use super::manifest::{FileEntry, MANIFEST, Manifest, sha256};
use super::results::{PAGE, RESULTS};
use similar::TextDiff;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Contents by path below the bundle's root, manifest included.
pub type BundleFiles = BTreeMap<String, Vec<u8>>;

/// Scratch space inside a bundle that belongs to the tools.
const WORK: &str = "work";

/// What `verify` adds to a bundle: no part of a build, and gone with the bundle it speaks of.
pub const CERTIFICATE: &str = "certificate.json";

#[derive(Debug, Error)]
pub enum BundleError {
    #[error("{} is not a bundle: it has no {MANIFEST}; give the directory that `hardwire build -o` wrote", dir.display())]
    NoManifest { dir: PathBuf, source: io::Error },
    #[error("there is no bundle at {} to compare with; build it first, without --check", dir.display())]
    Absent { dir: PathBuf },
    #[error("the manifest {} cannot be read; remove the directory and build the bundle again", file.display())]
    BadManifest { file: PathBuf, source: serde_json::Error },
    #[error("the manifest {} has format {found}, this tool reads {}; use the version that wrote it, or remove the directory and build the bundle again", file.display(), Manifest::FORMAT)]
    Format { file: PathBuf, found: u32 },
    #[error("{} holds files that hardwire did not write: {}; nothing was changed: choose another directory, or move them away", dir.display(), some(files))]
    Foreign { dir: PathBuf, files: Vec<String> },
    #[error("{} holds files that were edited since hardwire wrote them: {}; nothing was changed: move them away, or build into another directory", dir.display(), some(files))]
    Edited { dir: PathBuf, files: Vec<String> },
    #[error("{} exists and is no directory; nothing was changed: choose another output", path.display())]
    NotADirectory { path: PathBuf },
    #[error("cannot {action} {}; nothing was changed in the output directory: correct the cause or choose another directory, and build again", path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },
    #[error("cannot keep a result in {}", path.display())]
    Result { path: PathBuf, source: io::Error },
}

/// At most five names.
fn some(files: &[String]) -> String {
    let shown = files.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
    if files.len() > 5 { format!("{shown} and {} more", files.len() - 5) } else { shown }
}

/// Reads the manifest of the bundle at `dir`.
///
/// # Errors
/// There is none, or it is not one this tool can read.
pub fn manifest(dir: &Path) -> Result<Manifest, BundleError> {
    let file = dir.join(MANIFEST);
    let text = fs::read(&file).map_err(|source| BundleError::NoManifest { dir: dir.to_owned(), source })?;
    let manifest: Manifest =
        serde_json::from_slice(&text).map_err(|source| BundleError::BadManifest { file: file.clone(), source })?;
    if manifest.format != Manifest::FORMAT {
        return Err(BundleError::Format { file, found: manifest.format });
    }
    Ok(manifest)
}

/// Files of the bundle at `dir` that differ from its manifest or are missing, by path.
pub fn edited(dir: &Path, manifest: &Manifest) -> Vec<String> {
    let differs = |entry: &&FileEntry| fs::read(dir.join(&entry.path)).map_or(true, |b| sha256(&b) != entry.sha256);
    manifest.files.iter().filter(differs).map(|entry| entry.path.clone()).collect()
}

/// Checks that `dir` may be (re)placed: absent, empty, or a bundle with nothing foreign and nothing edited in it.
///
/// # Errors
/// What stands in the way.
pub fn prepare(dir: &Path) -> Result<(), BundleError> {
    let io = |action, source| BundleError::Io { action, path: dir.to_owned(), source };
    match fs::metadata(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(io("look at", error)),
        Ok(meta) if !meta.is_dir() => return Err(BundleError::NotADirectory { path: dir.to_owned() }),
        Ok(_) => {}
    }
    let found = files_below(dir, dir).map_err(|source| io("list", source))?;
    if found.is_empty() {
        return Ok(());
    }
    let manifest = match manifest(dir) {
        Ok(manifest) => manifest,
        Err(BundleError::NoManifest { .. }) => {
            return Err(BundleError::Foreign { dir: dir.to_owned(), files: found });
        }
        Err(error) => return Err(error),
    };
    let known = |path: &String| path == MANIFEST || manifest.files.iter().any(|entry| entry.path == *path);
    let files: Vec<String> = found.iter().filter(|path| !known(path)).cloned().collect();
    if !files.is_empty() {
        return Err(BundleError::Foreign { dir: dir.to_owned(), files });
    }
    let present = |path: &String| found.contains(path);
    let files: Vec<String> = edited(dir, &manifest).into_iter().filter(present).collect();
    if files.is_empty() { Ok(()) } else { Err(BundleError::Edited { dir: dir.to_owned(), files }) }
}

/// Writes a certificate into the bundle at `dir`, whole or not at all.
///
/// # Errors
/// The disk.
pub fn write_certificate(dir: &Path, json: &str) -> Result<(), BundleError> {
    super::results::replace(&dir.join(CERTIFICATE), json.as_bytes())
}

/// All files below `dir` but for what is no part of a build, sorted, as paths relative to `root` with `/` between names.
fn files_below(root: &Path, dir: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if [WORK, CERTIFICATE, RESULTS, PAGE].iter().any(|name| path == root.join(name)) {
            continue;
        }
        if path.is_dir() {
            found.extend(files_below(root, &path)?);
        } else if let Ok(relative) = path.strip_prefix(root) {
            found.push(relative.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"));
        }
    }
    found.sort();
    Ok(found)
}

/// The hidden directory beside `dir` that a build in progress uses; it survives an interruption.
pub fn partial(dir: &Path) -> PathBuf {
    let name = dir.file_name().unwrap_or_default().to_string_lossy();
    dir.with_file_name(format!(".{name}.partial"))
}

/// Adds the manifest's file list and writes everything, replacing the bundle at `dir` in one rename.
///
/// # Errors
/// The disk; the target is then untouched.
pub fn write(dir: &Path, files: &BundleFiles) -> Result<(), BundleError> {
    let partial = partial(dir);
    let fresh = partial.join("bundle");
    let fail = |action: &'static str, path: &Path| {
        let path = path.to_owned();
        move |source| BundleError::Io { action, path, source }
    };
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(fail("clear", &fresh))?;
    }
    if let Err(error) = write_files(&fresh, files) {
        // Plans stay for the next build; half a bundle serves nobody and fills the disk.
        let _ = fs::remove_dir_all(&fresh);
        return Err(error);
    }
    if dir.exists() {
        let old = partial.join("replaced");
        if old.exists() {
            fs::remove_dir_all(&old).map_err(fail("clear", &old))?;
        }
        fs::rename(dir, &old).map_err(fail("move aside", dir))?;
        if let Err(source) = fs::rename(&fresh, dir) {
            // Put back what was there; the first failure is the one to report.
            let _ = fs::rename(&old, dir);
            return Err(BundleError::Io { action: "rename the new bundle to", path: dir.to_owned(), source });
        }
    } else {
        fs::rename(&fresh, dir).map_err(fail("rename the new bundle to", dir))?;
    }
    fs::remove_dir_all(&partial).map_err(fail("clear", &partial))
}

fn write_files(fresh: &Path, files: &BundleFiles) -> Result<(), BundleError> {
    let fail = |action, path: &Path, source| BundleError::Io { action, path: path.to_owned(), source };
    for (name, bytes) in files {
        let path = fresh.join(name);
        let parent = path.parent().unwrap_or(fresh);
        fs::create_dir_all(parent).map_err(|source| fail("create", parent, source))?;
        fs::write(&path, bytes).map_err(|source| fail("write", &path, source))?;
    }
    Ok(())
}

/// How the bundle at `dir` differs from `files`: a readable diff, empty when it does not.
pub fn difference(dir: &Path, files: &BundleFiles) -> Result<String, BundleError> {
    const SHOWN: usize = 40;
    let found =
        files_below(dir, dir).map_err(|source| BundleError::Io { action: "list", path: dir.to_owned(), source })?;
    let mut text = String::new();
    for path in found.iter().filter(|path| !files.contains_key(*path)) {
        text.push_str(&format!("only in {}: {path}\n", dir.display()));
    }
    for (name, fresh) in files {
        let Ok(old) = fs::read(dir.join(name)) else {
            text.push_str(&format!("missing from {}: {name}\n", dir.display()));
            continue;
        };
        if old == *fresh {
            continue;
        }
        let (Ok(old), Ok(fresh)) = (std::str::from_utf8(&old), std::str::from_utf8(fresh)) else {
            text.push_str(&format!("{name} differs (binary)\n"));
            continue;
        };
        let diff = TextDiff::from_lines(old, fresh).unified_diff().header(name, "a fresh build").to_string();
        let mut lines = diff.lines();
        lines.by_ref().take(SHOWN).for_each(|line| text.push_str(&format!("{line}\n")));
        let more = lines.count();
        if more > 0 {
            text.push_str(&format!("... {more} more lines differ in {name}\n"));
        }
    }
    Ok(text)
}

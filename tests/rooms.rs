//! The rooms of `src/` use only what the table of rooms allows, nothing is ordered by hash on the way to output, every
//! file says why it exists, and none grows past reading.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

use std::fs;
use std::path::Path;

/// Every room and the other rooms it may use; a new room is one line here.
const ROOMS: &[(&str, &[&str])] = &[
    ("int", &[]),
    ("checkpoint", &[]),
    ("model", &["checkpoint"]),
    ("quant", &["int", "model"]),
    ("arith", &["int"]),
    ("rtl", &["int", "arith"]),
    // The manifest holds the planner's options.
    ("emit", &["int", "rtl", "arith"]),
    ("tools", &[]),
    // The certificate's reader shares nothing with what it checks.
    ("certify", &["int"]),
    // The page counts signed digits of weights.
    ("report", &["int", "arith", "emit"]),
    ("verify", &["int", "rtl", "emit", "tools", "certify"]),
    // Shapes and formats of weights only.
    ("plan", &["int", "model"]),
];

/// Files and folders of `src/` that join the rooms and may use all of them.
const HALLS: &[&str] = &["cli", "pipeline", "lib", "main"];

/// Lines a file may have.
const LINES: usize = 600;

/// Longer files, and the lines they may have until they are cut.
const LONG: &[(&str, usize)] = &[];

/// What is wrong with one file, given its path below `src/`.
fn violations(path: &str, text: &str) -> Vec<String> {
    let room = path.split(['/', '.']).next().unwrap();
    let mut found = Vec::new();
    if !text.starts_with("//! ") {
        found.push(format!("{path} does not begin by saying why it exists"));
    }
    let lines = LONG.iter().find(|(name, _)| *name == path).map_or(LINES, |(_, lines)| *lines);
    if text.lines().count() > lines {
        found.push(format!("{path} has more than {lines} lines"));
    }
    if ["HashMap", "HashSet"].iter().any(|word| text.contains(word)) {
        found.push(format!("{path} orders by hash"));
    }
    if HALLS.contains(&room) {
        return found;
    }
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        found.push(format!("{path} is in no room of the table"));
        return found;
    };
    for used in crate_paths(text).iter().filter(|used| *used != room && !allowed.contains(&used.as_str())) {
        found.push(format!("{path} uses crate::{used}"));
    }
    // From `room/file.rs` one `super` is the room; the crate root is one further.
    let inside = path.matches('/').count() - usize::from(path.ends_with("/mod.rs"));
    let before_tests = text.split("#[cfg(test)]").next().unwrap();
    if before_tests.contains(&"super::".repeat(inside + 1)) {
        found.push(format!("{path} leaves its room by super"));
    }
    found
}

/// The first names of all paths that begin at the crate, those in braces too.
fn crate_paths(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match rest.strip_prefix('{') {
            None => names.push(word(rest)),
            Some(list) => {
                let mut depth = 0;
                for part in list.split_inclusive(['{', '}', ',']) {
                    if depth == 0 && !word(part.trim_start()).is_empty() {
                        names.push(word(part.trim_start()));
                    }
                    match part.chars().last() {
                        Some('{') => depth += 1,
                        Some('}') if depth == 0 => break,
                        Some('}') => depth -= 1,
                        _ => {}
                    }
                }
            }
        }
    }
    names
}

fn rust_files(dir: &Path, found: &mut Vec<(String, String)>, root: &Path) {
    let mut entries: Vec<_> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found, root);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn the_rooms_keep_to_their_table() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files, &src);
    assert!(files.len() > 50, "only {} files below {}", files.len(), src.display());
    let found: Vec<String> = files.iter().flat_map(|(path, text)| violations(path, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    for (room, _) in ROOMS {
        assert!(files.iter().any(|(path, _)| path.starts_with(&format!("{room}/"))), "there is no room {room}");
    }
}

#[test]
fn a_planted_violation_is_found() {
    let long = format!("//! Long.\n{}", "\n".repeat(LINES));
    for (path, text, complaint) in [
        ("int/a.rs", "//! A.\nuse crate::rtl::Net;\n", "uses crate::rtl"),
        ("rtl/lower/a.rs", "//! A.\nuse crate::{int::Interval, emit::{Golden, verilog}};\n", "uses crate::emit"),
        ("tools/a.rs", "//! A.\nfn f(x: crate::arith::Term) {}\n", "uses crate::arith"),
        ("arith/a.rs", "//! A.\nuse super::super::rtl::Net;\n", "leaves its room by super"),
        ("rtl/mod.rs", "//! A.\nuse super::tools::run;\n", "leaves its room by super"),
        ("attic/a.rs", "//! A.\n", "in no room"),
        ("rtl/a.rs", "use crate::int::Interval;\n", "why it exists"),
        ("emit/a.rs", "//! A.\nuse std::collections::HashMap;\n", "by hash"),
        ("cli/a.rs", &long, "more than 600 lines"),
    ] {
        let found = violations(path, text);
        assert!(found.len() == 1 && found[0].contains(complaint), "{path}: {found:?}");
    }
    assert_eq!(violations("rtl/lower/a.rs", "//! A.\nuse super::super::ir::Net;\nuse crate::int::Op;\n"), [""; 0]);
}

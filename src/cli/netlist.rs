//! The netlist part of `synth`: the mapped netlists of all modules, joined to one hierarchical Verilog file.

use super::Failure;
use crate::tools::{Liberty, Stat, count_instances};
use std::collections::BTreeMap;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// What the file is made of.
pub struct Joined<'a> {
    /// The module that instantiates all others.
    pub root: &'a str,
    /// Submodules first.
    pub order: &'a [&'a String],
    pub stats: &'a BTreeMap<String, Stat>,
    pub liberty: &'a Liberty,
    /// Where each module's netlist is.
    pub work: &'a Path,
}

/// Writes the netlists of all modules to `file`. Each has exactly the cells that its statistics count.
///
/// # Errors
/// A module is called as a cell of the library, a module's netlist is not what Yosys counted, or the file cannot be written.
pub fn write(joined: &Joined<'_>, file: &Path) -> Result<(), Failure> {
    let mut text = format!(
        "// {}: mapped to cells of {}, module by module, before place and route.\n// Made by hardwire {}.\n",
        joined.root,
        joined.liberty.name,
        env!("CARGO_PKG_VERSION")
    );
    for name in joined.order {
        if joined.liberty.cell(name).is_some() {
            return Err(Failure::new(format!(
                "module {name} is called as a cell of {}; give the model another name",
                joined.liberty.name
            )));
        }
        text += &module(joined, name)?;
    }
    let fail = |error: &dyn std::fmt::Display| Failure::new(format!("cannot write {}: {error}", file.display()));
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // As any new file, and not for its owner alone as temporary ones are.
    let everyone = std::fs::Permissions::from_mode(0o666);
    let temporary = tempfile::Builder::new().permissions(everyone).tempfile_in(parent);
    let mut temporary = temporary.map_err(|error| fail(&error))?;
    temporary.write_all(text.as_bytes()).map_err(|error| fail(&error))?;
    temporary.persist(file).map_err(|error| fail(&error.error))?;
    Ok(())
}

/// One module's netlist as Yosys wrote it, but for the line that names Yosys.
fn module(joined: &Joined<'_>, name: &str) -> Result<String, Failure> {
    let path = joined.work.join(format!("{name}.netlist.v"));
    let fail = |what: &str| {
        let work = joined.work.display();
        Failure::new(format!("{} {what}; remove {work} and synthesize again", path.display()))
    };
    let text = std::fs::read_to_string(&path).map_err(|error| fail(&format!("cannot be read ({error})")))?;
    if count_instances(&text) != joined.stats[name].cells {
        return Err(fail("does not have the cells that yosys counted"));
    }
    let start = text.find("module ").ok_or_else(|| fail("has no module"))?;
    Ok(format!("\n{}", &text[start..]))
}

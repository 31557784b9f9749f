//! Which module instantiates which, as a bundle's Verilog says.

use crate::cli::Failure;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The modules of a bundle but for its one-bit adders, submodules first, as its Verilog says.
pub struct Hierarchy {
    rtl: PathBuf,
    pub order: Vec<String>,
    pub children: BTreeMap<String, Vec<String>>,
    /// The one-bit adders that a module instantiates.
    pub one_bit_adders: BTreeMap<String, Vec<PathBuf>>,
}

impl Hierarchy {
    /// # Errors
    /// The bundle's Verilog cannot be read.
    pub fn read(dir: &Path, top: &str) -> Result<Self, Failure> {
        let rtl = std::path::absolute(dir.join("rtl"))?;
        let list = std::fs::read_to_string(rtl.join("filelist.f"))?;
        let names: Vec<String> = list.lines().filter_map(|line| line.strip_suffix(".v")).map(str::to_owned).collect();
        let is_adder = |name: &String| crate::rtl::is_adder(top, name);
        let mut hierarchy = Self { rtl, order: Vec::new(), children: BTreeMap::new(), one_bit_adders: BTreeMap::new() };
        for name in names.iter().filter(|name| !is_adder(name)) {
            let text = std::fs::read_to_string(hierarchy.file(name))?;
            let instances = text.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(' '));
            let uses = |module: &&String| {
                instances.clone().any(|(first, rest)| first == module.as_str() && rest.contains('('))
            };
            let (adders, children): (Vec<_>, Vec<_>) = names.iter().filter(uses).cloned().partition(is_adder);
            let adders = adders.iter().map(|name| hierarchy.file(name)).collect();
            hierarchy.order.push(name.clone());
            hierarchy.children.insert(name.clone(), children);
            hierarchy.one_bit_adders.insert(name.clone(), adders);
        }
        Ok(hierarchy)
    }

    /// The module of a unit of the top, which may be named with or without the top's name before it.
    ///
    /// # Errors
    /// There is no such unit; the message lists those there are.
    pub fn unit(&self, top: &str, name: &str) -> Result<String, Failure> {
        let units = &self.children[top];
        let prefix = format!("{top}_");
        let short = |module: &String| module.strip_prefix(&prefix).unwrap_or(module).to_owned();
        let found = units.iter().find(|module| *module == name || short(module) == name);
        let names = || units.iter().map(|module| format!("`{}`", short(module))).collect::<Vec<_>>().join(", ");
        found.cloned().ok_or_else(|| Failure::new(format!("no unit `{name}` in {top}; its units: {}", names())))
    }

    /// A module and all below it.
    pub fn below(&self, module: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![module];
        while let Some(name) = open.pop() {
            if found.insert(name.to_owned()) {
                open.extend(self.children[name].iter().map(String::as_str));
            }
        }
        found
    }

    pub fn file(&self, module: &str) -> PathBuf {
        self.rtl.join(format!("{module}.v"))
    }
}

//! One module's synthesis: the script that Yosys runs, and the areas and cell counts it prints.
//!
//! The script names its passes one by one instead of calling `synth`, because adders are mapped before `alumacc` would merge
//! them, and because flip-flops must not be pulled into the burned tables. It holds for Yosys 0.23 to 0.70. Submodules are black
//! boxes: each is synthesized on its own, and areas are added up by whoever asked. Only one-bit adders become cells or gates of
//! the module that instantiates them, so that the gates around them absorb what the cells leave over.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What ABC does with the logic between registers and adder cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbcScript {
    /// Maps and no more: arithmetic of any size.
    Map,
    /// Maps for area alone; no slower to run than `Map`. Nothing is restructured: the text spells out what is shared.
    Area,
}

impl AbcScript {
    fn text(self) -> &'static str {
        match self {
            AbcScript::Map => "+strash;map,-B,0.9;topo",
            AbcScript::Area => "+strash;amap;topo",
        }
    }
}

/// The modules of one-bit adders that a module instantiates: ports `a`, `b`, for a full adder `c`, then `s` and `co`; and
/// counters, of ports `x0 …` and `n0 …`.
#[derive(Clone, Copy, Debug, Default)]
pub struct OneBitAdders<'a> {
    /// Their Verilog: `…_fa.v`, `…_ha.v`, `…_count7.v`, named as the modules.
    pub sources: &'a [PathBuf],
    /// See [`Adders`](crate::tools::Adders).
    pub lone_sum_in_gates: bool,
    pub lone_carry_in_gates: bool,
}

impl OneBitAdders<'_> {
    /// Turns those into gates of which one output is unread. Wires are split because the selection does not see bits.
    fn dissolve_lone(&self) -> Vec<String> {
        let mut commands = vec![
            "splitnets".to_string(),
            "opt_clean".to_string(),
            "select -set read c:* %ci1 w:* %i o:* %u %ci1 w:* %i".to_string(),
        ];
        let names = self.sources.iter().filter_map(|source| source.file_stem()?.to_str());
        for module in names.filter(|name| !is_counter(name)) {
            let half = module.ends_with("_ha");
            for (in_gates, unread) in [(self.lone_sum_in_gates, "co"), (self.lone_carry_in_gates, "s")] {
                if half || in_gates {
                    commands.push(format!("flatten t:{module} @read %ci1:+[{unread}] %d"));
                }
            }
        }
        commands
    }
}

/// Whether a module counts the set bits among more than three.
fn is_counter(module: &str) -> bool {
    module.rsplit_once("_count").is_some_and(|(_, bits)| bits.parse::<u32>().is_ok())
}

/// One synthesis job.
#[derive(Clone, Debug)]
pub struct Synthesis<'a> {
    pub top: &'a str,
    pub sources: &'a [PathBuf],
    /// Verilog of the submodules that stay black boxes.
    pub black_boxes: &'a [PathBuf],
    pub one_bit_adders: OneBitAdders<'a>,
    pub liberty: &'a Path,
    /// The file with [`adder_map`](crate::tools::adder_map)'s text; without it Yosys maps adders to gates.
    pub adder_map: Option<&'a Path>,
    pub abc: AbcScript,
    /// Where the netlist goes, as plain Verilog of cells.
    pub netlist: Option<&'a Path>,
    /// A buffer cell with its input and output: the netlist then has no aliases, which OpenSTA 2.0 cannot read.
    pub buffer: Option<(&'a str, &'a str, &'a str)>,
}

impl Synthesis<'_> {
    /// The script, one command a line.
    pub fn script(&self) -> String {
        let mut commands: Vec<String> = Vec::new();
        let mut add = |command: String| commands.push(command);
        let liberty = quoted(self.liberty);
        // The cells' pin directions: without them nothing can tell a driver from a load, or remove an unused adder.
        add(format!("read_liberty -lib {liberty}"));
        for source in self.sources.iter().chain(self.one_bit_adders.sources) {
            add(format!("read_verilog {}", quoted(source)));
        }
        for source in self.black_boxes {
            add(format!("read_verilog -lib {}", quoted(source)));
        }
        add(format!("hierarchy -check -top {}", self.top));
        for pass in
            ["proc", "check -assert", "opt_expr", "opt_clean", "opt -nodffe -nosdff", "wreduce", "peepopt", "opt_clean"]
        {
            add(pass.to_string());
        }
        let map_adders = self.adder_map.map(|map| format!("techmap -map {}", quoted(map)));
        let one_bit_adders = !self.one_bit_adders.sources.is_empty();
        if one_bit_adders {
            self.one_bit_adders.dissolve_lone().into_iter().for_each(&mut add);
        }
        map_adders.iter().cloned().for_each(&mut add);
        if one_bit_adders {
            // Without a map they are still there.
            add("flatten".to_string());
            add(format!("hierarchy -top {}", self.top));
        }
        for pass in ["alumacc", "share", "opt -nodffe -nosdff", "memory -nordff -nomap", "opt_clean"] {
            add(pass.to_string());
        }
        map_adders.into_iter().for_each(&mut add);
        for pass in ["opt -fast -full", "memory_map", "opt -full", "techmap", "opt -fast"] {
            add(pass.to_string());
        }
        add(format!("dfflibmap -liberty {liberty}"));
        add("opt -fast".to_string());
        add(format!("abc -liberty {liberty} -script {}", self.abc.text()));
        add("opt_clean -purge".to_string());
        if let Some(buffer) = self.buffer {
            without_aliases(buffer).into_iter().for_each(&mut add);
        }
        add("check -assert".to_string());
        add(format!("stat -liberty {liberty}"));
        if let Some(netlist) = self.netlist {
            add(format!("write_verilog -noattr -noexpr {}", quoted(netlist)));
        }
        commands.join("\n") + "\n"
    }
}

/// Joins mapped netlists of modules to one netlist that OpenSTA reads, flat but for black boxes.
#[derive(Clone, Debug)]
pub struct Link<'a> {
    pub top: &'a str,
    /// Netlists of the top and of the modules below it, of cells only.
    pub netlists: &'a [PathBuf],
    /// Verilog of the modules that stay instances.
    pub black_boxes: &'a [PathBuf],
    pub liberty: &'a Path,
    /// A buffer cell with its input and output, for aliases.
    pub buffer: (&'a str, &'a str, &'a str),
    pub output: &'a Path,
}

impl Link<'_> {
    /// The script, one command a line.
    pub fn script(&self) -> String {
        let mut commands = vec![format!("read_liberty -lib {}", quoted(self.liberty))];
        commands.extend(self.black_boxes.iter().map(|module| format!("read_verilog -lib {}", quoted(module))));
        commands.extend(self.netlists.iter().map(|netlist| format!("read_verilog {}", quoted(netlist))));
        commands.push(format!("hierarchy -check -top {}", self.top));
        commands.push("flatten".to_string());
        commands.extend(without_aliases(self.buffer));
        commands.push(format!("write_verilog -noattr -noexpr {}", quoted(self.output)));
        commands.join("\n") + "\n"
    }
}

/// The passes that put a buffer where a wire has two names.
fn without_aliases((cell, input, output): (&str, &str, &str)) -> [String; 4] {
    let clean = "opt_clean -purge".to_string();
    ["splitnets".to_string(), clean.clone(), format!("insbuf -buf {cell} {input} {output}"), clean]
}

/// A path as a Yosys script takes it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    if text.chars().all(|c| c.is_ascii_alphanumeric() || "/._-+".contains(c)) { text } else { format!("\"{text}\"") }
}

/// What `stat -liberty` says of one module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stat {
    pub module: String,
    /// Cells by type, black boxes among them.
    pub cells: BTreeMap<String, u64>,
    /// In the library's unit, black boxes not counted.
    pub area: f64,
    /// Types the library does not know: black boxes, or logic that was not mapped.
    pub unknown: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatError {
    #[error("the log of yosys has no statistics of module {module}; modules it has: {found}")]
    NoModule { module: String, found: String },
    #[error("the log of yosys has statistics of module {module} in a form this version does not know: {why}")]
    Form { module: String, why: String },
}

/// Reads the last statistics of `module` in a log, in the form of Yosys 0.23 or of 0.70.
pub fn parse_stat(log: &str, module: &str) -> Result<Stat, StatError> {
    let heading = |line: &str| line.trim().strip_prefix("=== ")?.strip_suffix(" ===").map(str::to_string);
    let lines: Vec<&str> = log.lines().collect();
    let Some(start) = lines.iter().rposition(|line| heading(line).as_deref() == Some(module)) else {
        let mut found = String::new();
        for name in lines.iter().filter_map(|line| heading(line)) {
            let _ = write!(found, "{}{name}", if found.is_empty() { "" } else { ", " });
        }
        let found = if found.is_empty() { "none".to_string() } else { found };
        return Err(StatError::NoModule { module: module.to_string(), found });
    };
    let form = |why: &str| StatError::Form { module: module.to_string(), why: why.to_string() };

    let mut stat = Stat { module: module.to_string(), cells: BTreeMap::new(), area: 0.0, unknown: Vec::new() };
    let mut total = None;
    for line in
        lines[start + 1..].iter().take_while(|line| heading(line).is_none() && !line.starts_with("End of script"))
    {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            // 0.23: "Number of cells: 3", then "FAX1 2". 0.70: "3 360 cells", then "2 240 FAX1".
            ["Number", "of", "cells:", count] => total = count.parse::<u64>().ok(),
            [count, "cells"] | [count, _, "cells"] if total.is_none_or(|total| total == 0) => {
                total = count.parse::<u64>().ok();
            }
            // 0.70 says nothing of cells where there are none.
            [_, "port", "bits"] | [_, _, "port", "bits"] if total.is_none() => total = Some(0),
            ["Chip", "area", "for", .., area] => {
                stat.area = area.parse().map_err(|_| form(&format!("the area is '{area}'")))?;
            }
            ["Area", "for", "cell", "type", name, "is", "unknown!"] => {
                stat.unknown.push(name.trim_start_matches('\\').to_string());
            }
            [first, last] | [first, _, last] if total.is_some() => {
                let counted_first = words.len() == 3 || first.parse::<u64>().is_ok();
                let (name, count) = if counted_first { (last, first) } else { (first, last) };
                if let Ok(count) = count.parse::<u64>() {
                    stat.cells.insert((*name).to_string(), count);
                }
            }
            _ => (),
        }
    }
    let total = total.ok_or_else(|| form("the number of cells is missing"))?;
    let sum = stat.cells.values().try_fold(0u64, |sum, count| sum.checked_add(*count));
    if sum != Some(total) {
        let sum = sum.map_or("too many".to_string(), |sum| sum.to_string());
        return Err(form(&format!("it names {total} cells and lists {sum}")));
    }
    Ok(stat)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const OLD: &str = "
3. Printing statistics.

=== other ===

   Number of cells:                  1

=== top ===

   Number of wires:                  4
   Number of wire bits:             32
   Number of memories:               0
   Number of cells:                  5
     FAX1                            3
     child                           2

   Area for cell type \\child is unknown!

   Chip area for module '\\top': 360.000000

End of script. Logfile hash: e5f5044948, CPU: user 0.01s system 0.01s, MEM: 12.41 MB peak
Time spent: 90% 1x stat (0 sec), 7% 4x read_verilog (0 sec), ...
";

    const NEW: &str = "
4. Printing statistics.

=== top ===

        +----------Local Count, excluding submodules.
        |        +-Local Area, excluding submodules.
        |        |
        4        - wires
       32        - wire bits
        4        - ports
        5      360 cells
        3      360   FAX1
        2        -   child

   Area for cell type \\child is unknown!

   Chip area for module '\\top': 360.000000
     of which used for sequential elements: 0.000000 (0.00%)
";

    #[test]
    fn both_forms_of_stat_say_the_same() {
        let stat = parse_stat(OLD, "top").unwrap();
        assert_eq!(stat.cells, BTreeMap::from([("FAX1".to_string(), 3), ("child".to_string(), 2)]));
        assert_eq!((stat.area, &stat.unknown[..]), (360.0, &["child".to_string()][..]));
        assert_eq!(parse_stat(NEW, "top").unwrap(), stat);
        // Without a cell the library knows, 0.70 prints no column of areas and neither prints a sum.
        let wires = "=== top ===\n\n        +-Count\n       14 wires\n       14 ports\n      246 port bits\n\n";
        assert_eq!(parse_stat(wires, "top").unwrap().cells, BTreeMap::new());
        let bare = "=== top ===\n\n        +-Count\n        2 cells\n        2   child\n\n";
        assert_eq!(parse_stat(bare, "top").unwrap().cells["child"], 2);
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        insta::assert_snapshot!(parse_stat(OLD, "tpo").unwrap_err(), @"the log of yosys has no statistics of module tpo; modules it has: other, top");
        insta::assert_snapshot!(parse_stat("", "top").unwrap_err(), @"the log of yosys has no statistics of module top; modules it has: none");
        insta::assert_snapshot!(parse_stat(&OLD.replace("FAX1    ", "FAX1 x  "), "top").unwrap_err(), @"the log of yosys has statistics of module top in a form this version does not know: it names 5 cells and lists 2");
        insta::assert_snapshot!(parse_stat("=== top ===\n", "top").unwrap_err(), @"the log of yosys has statistics of module top in a form this version does not know: the number of cells is missing");
    }

    #[test]
    fn the_script_names_every_pass() {
        let sources = [PathBuf::from("rtl/top.v")];
        let black_boxes = [PathBuf::from("rtl/my child.v")];
        let adders = [PathBuf::from("rtl/top_fa.v"), PathBuf::from("rtl/top_ha.v")];
        let synthesis = Synthesis {
            top: "top",
            sources: &sources,
            black_boxes: &black_boxes,
            one_bit_adders: OneBitAdders { sources: &adders, lone_sum_in_gates: true, lone_carry_in_gates: true },
            liberty: Path::new("cells.lib"),
            adder_map: Some(Path::new("adders.v")),
            abc: AbcScript::Map,
            netlist: Some(Path::new("top.net.v")),
            buffer: Some(("BUFX2", "A", "Y")),
        };
        insta::assert_snapshot!(synthesis.script(), @r#"
        read_liberty -lib cells.lib
        read_verilog rtl/top.v
        read_verilog rtl/top_fa.v
        read_verilog rtl/top_ha.v
        read_verilog -lib "rtl/my child.v"
        hierarchy -check -top top
        proc
        check -assert
        opt_expr
        opt_clean
        opt -nodffe -nosdff
        wreduce
        peepopt
        opt_clean
        splitnets
        opt_clean
        select -set read c:* %ci1 w:* %i o:* %u %ci1 w:* %i
        flatten t:top_fa @read %ci1:+[co] %d
        flatten t:top_fa @read %ci1:+[s] %d
        flatten t:top_ha @read %ci1:+[co] %d
        flatten t:top_ha @read %ci1:+[s] %d
        techmap -map adders.v
        flatten
        hierarchy -top top
        alumacc
        share
        opt -nodffe -nosdff
        memory -nordff -nomap
        opt_clean
        techmap -map adders.v
        opt -fast -full
        memory_map
        opt -full
        techmap
        opt -fast
        dfflibmap -liberty cells.lib
        opt -fast
        abc -liberty cells.lib -script +strash;map,-B,0.9;topo
        opt_clean -purge
        splitnets
        opt_clean -purge
        insbuf -buf BUFX2 A Y
        opt_clean -purge
        check -assert
        stat -liberty cells.lib
        write_verilog -noattr -noexpr top.net.v
        "#);
    }
}

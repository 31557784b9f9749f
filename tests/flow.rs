//! The hand-off files of a bundle: every variable is one that the flow's documentation lists, every path exists, and the
//! constraints count in the unit of their platform's libraries.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::LIBERTY;
use hardwire::emit;
use hardwire::rtl::{Design, Expr, Item, Module, Type};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PLATFORMS: [&str; 5] = ["asap7", "gf180", "ihp-sg13g2", "nangate45", "sky130hd"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The variables that a flow documents.
fn documented(flow: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(format!("tests/fixtures/flow/{flow}.txt"))).unwrap();
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

/// Variables of a config.mk that are exported or read, but for its own and make's.
fn makefile_variables(text: &str) -> BTreeSet<String> {
    let code = || text.lines().filter(|line| !line.starts_with('#'));
    let set = code().filter_map(|line| line.strip_prefix("export ")?.split_whitespace().next()).map(str::to_owned);
    let read = code().flat_map(|line| line.split("$(").skip(1)).filter_map(|rest| {
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let variable = rest[name.len()..].starts_with(')') && !["BUNDLE", "MAKEFILE_LIST"].contains(&name.as_str());
        variable.then_some(name)
    });
    set.chain(read).collect()
}

fn json_variables(text: &str) -> BTreeSet<String> {
    let config: serde_json::Value = serde_json::from_str(text).unwrap();
    config.as_object().unwrap().keys().cloned().collect()
}

/// The variables that the flow's documentation does not list.
fn unknown(flow: &str, variables: BTreeSet<String>) -> Vec<String> {
    assert!(variables.len() >= 6, "{variables:?}");
    variables.difference(&documented(flow)).cloned().collect()
}

/// The flow's files of a chip whose top has memory of so many bits and so many flip-flops.
fn files(flip_flops: u32, memory: usize) -> Vec<(String, String)> {
    let mut top = Module::new("chip");
    let words = memory / 64;
    if flip_flops > 0 {
        for i in 0..flip_flops.div_ceil(32) {
            let reg = top.reg(&format!("r{i}"), Type::unsigned(32));
            let moves = vec![hardwire::rtl::Move { reg, next: Expr::Net(reg) }];
            top.items.push(Item::Clocked { reset: false, enable: None, moves });
        }
    }
    if words > 0 {
        let bit = top.wire("enable", Type::BIT);
        let word = Type::unsigned(64);
        let (data, reg) = (top.wire("data", word), top.reg("read", word));
        let name = "words".to_owned();
        top.items.push(Item::Memory { name, depth: words, enable: bit, to: bit, data, from: bit, reg });
    }
    emit::flow(&Design { modules: vec![top] }, "chip", 150, &[]).unwrap()
}

fn file<'a>(files: &'a [(String, String)], name: &str) -> &'a str {
    &files.iter().find(|(path, _)| path == name).unwrap_or_else(|| panic!("no {name}")).1
}

#[test]
fn every_variable_is_documented_and_a_planted_one_is_found() {
    for files in [files(0, 0), files(20_000, 1 << 16)] {
        for platform in PLATFORMS {
            let text = file(&files, &format!("openroad/{platform}/config.mk"));
            assert_eq!(unknown("openroad-flow-scripts", makefile_variables(text)), Vec::<String>::new(), "{text}");
            let planted = format!("{text}export SYNTH_HIERARCHY = $(CORE_UTILISATION)\n");
            let found = unknown("openroad-flow-scripts", makefile_variables(&planted));
            assert_eq!(found, ["CORE_UTILISATION", "SYNTH_HIERARCHY"]);
        }
        let text = file(&files, "librelane/config.json");
        assert_eq!(unknown("librelane", json_variables(text)), Vec::<String>::new(), "{text}");
        let planted = text.replace("FP_CORE_UTIL", "FP_CORE_UTILIZATION");
        assert_eq!(unknown("librelane", json_variables(&planted)), ["FP_CORE_UTILIZATION"]);
    }
}

#[test]
fn large_chips_are_synthesized_by_modules_and_memories_are_announced() {
    let small = files(32, 4096);
    let large = files(20_000, 1 << 16);
    for platform in PLATFORMS {
        let name = format!("openroad/{platform}/config.mk");
        assert!(!file(&small, &name).contains("SYNTH_"), "{}", file(&small, &name));
        let text = file(&large, &name);
        assert!(text.contains("export SYNTH_HIERARCHICAL = 1\nexport SYNTH_MINIMUM_KEEP_SIZE = 2000\n"), "{text}");
        assert!(text.contains("export SYNTH_MEMORY_MAX_BITS = 65536\n"), "{text}");
    }
    assert!(!file(&small, "librelane/config.json").contains("SYNTH_"));
    assert!(file(&large, "librelane/config.json").contains("\"SYNTH_KEEP_HIERARCHY_MIN_COST\": 2000"));
}

/// What make gives a variable of a config.mk.
fn make(config: &Path, variable: &str) -> String {
    let dir = tempfile::tempdir().unwrap();
    let makefile = format!("include {}\nall:\n\t@echo $({variable})\n", config.display());
    fs::write(dir.path().join("Makefile"), makefile).unwrap();
    let output = Command::new("make").arg("-s").current_dir(dir.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn every_path_leads_to_a_file() {
    let flow = root().join("generated/digits/flow");
    let modules = fs::read_to_string(root().join("generated/digits/rtl/filelist.f")).unwrap().lines().count();
    for platform in PLATFORMS {
        let config = flow.join(format!("openroad/{platform}/config.mk"));
        assert_eq!(make(&config, "PLATFORM"), platform);
        let sources = make(&config, "VERILOG_FILES");
        assert_eq!(sources.split_whitespace().count(), modules);
        let constraints = make(&config, "SDC_FILE");
        let missing = |path: &&str| !Path::new(path).is_file();
        assert_eq!(sources.split_whitespace().chain([constraints.as_str()]).find(missing), None);
    }
    let text = fs::read_to_string(flow.join("librelane/config.json")).unwrap();
    let paths: Vec<&str> = text.split("dir::").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(paths.len(), modules + 2);
    assert_eq!(paths.into_iter().find(|path| !flow.join("librelane").join(path).is_file()), None);
}

/// A library of a platform and a buffer of it, unpacked into `folder`.
fn library(platform: &str, folder: &Path) -> Option<(PathBuf, &'static str)> {
    let shared = root().join("../shared/liberty");
    let (path, buffer) = match platform {
        "asap7" => (shared.join("asap7/asap7_RVT_TT_merged.lib.gz"), "BUFx2_ASAP7_75t_R b (.A(a), .Y(y))"),
        "ihp-sg13g2" => (shared.join("ihp-sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib"), "sg13g2_buf_1 b (.A(a), .X(y))"),
        "sky130hd" => {
            (shared.join("sky130hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz"), "sky130_fd_sc_hd__buf_1 b (.A(a), .X(y))")
        }
        // Not a platform of those flows: stands for every library in ns.
        "osu018" => (PathBuf::from(LIBERTY), "BUFX2 b (.A(a), .Y(y))"),
        _ => unreachable!(),
    };
    if !path.exists() {
        eprintln!("skipped: no {}", path.display());
        return None;
    }
    let unpacked = folder.join("cells.lib");
    if path.extension().is_some_and(|extension| extension == "gz") {
        let output = Command::new("gzip").arg("-dc").arg(path).output().unwrap();
        fs::write(&unpacked, output.stdout).unwrap();
    } else {
        fs::copy(path, &unpacked).unwrap();
    }
    Some((unpacked, buffer))
}

/// The clock's period in ns, as OpenSTA understands an SDC file with a library.
fn period(library: &Path, buffer: &str, sdc: &str, folder: &Path) -> String {
    let chip = format!("module chip (clk, a, y);\n  input clk;\n  input a;\n  output y;\n  {buffer};\nendmodule\n");
    fs::write(folder.join("chip.v"), chip).unwrap();
    fs::write(folder.join("chip.sdc"), sdc).unwrap();
    let script = format!(
        "read_liberty {}\nread_verilog chip.v\nlink_design chip\nsource chip.sdc\nset_cmd_units -time ns\n\
         report_clock_properties\nreport_checks -path_delay max -digits 3\n",
        library.display()
    );
    fs::write(folder.join("chip.tcl"), script).unwrap();
    let sta = hardwire::tools::find(hardwire::tools::Program::Sta, None).unwrap();
    let output = Command::new(sta.path).args(["-exit", "chip.tcl"]).current_dir(folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = said.lines().find(|line| line.starts_with("clk ")).unwrap_or_else(|| panic!("{said}"));
    let period = line.split_whitespace().nth(1).unwrap().to_owned();
    // Both streams have a fifth of it outside.
    let fifth = format!("{:.3}", period.parse::<f64>().unwrap() / 5.0);
    let outside = |what: &str| said.lines().any(|line| line.contains(what) && line.contains(&fifth[..4]));
    assert!(outside("input external delay") && outside("output external delay"), "{said}");
    period
}

#[test]
fn constraints_count_in_the_unit_of_the_platforms_libraries() {
    let files = files(32, 0);
    let sdc = |platform: &str| file(&files, &format!("openroad/{platform}/constraint.sdc")).to_owned();
    let dir = tempfile::tempdir().unwrap();
    for platform in ["asap7", "ihp-sg13g2", "sky130hd"] {
        let Some((library, buffer)) = library(platform, dir.path()) else { continue };
        assert_eq!(period(&library, buffer, &sdc(platform), dir.path()), "6.67", "{platform}");
        if platform == "asap7" {
            // The other unit is seen.
            assert_ne!(period(&library, buffer, &sdc("sky130hd"), dir.path()), "6.67");
        }
    }
    let (library, buffer) = library("osu018", dir.path()).unwrap();
    for text in [&sdc("gf180"), &sdc("nangate45"), file(&files, "chip.sdc")] {
        assert_eq!(period(&library, buffer, text, dir.path()), "6.67");
    }
    assert_ne!(period(&library, buffer, &sdc("asap7"), dir.path()), "6.67");
    // OpenROAD-flow-scripts looks for the period in the text: the word after `set clk_period` or after `-period`.
    for platform in PLATFORMS {
        let text = sdc(platform);
        let expected = if platform == "asap7" { "6667" } else { "6.667" };
        let words: Vec<&str> = text.split_whitespace().collect();
        for mark in ["clk_period", "-period"] {
            let at = words.iter().position(|word| *word == mark).unwrap();
            assert_eq!(words[at + 1], expected, "{platform}");
        }
    }
}

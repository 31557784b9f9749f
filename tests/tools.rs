//! Yosys with the scripts and maps hardwire writes: adders become the library's cells, and the netlist still adds.

#![allow(clippy::unwrap_used)] // a test stops where it fails

use hardwire::tools::{AbcScript, Job, Liberty, Program, RunError, Stat, Synthesis, adder_map, find, parse_stat, run};
use std::fs;
use std::path::{Path, PathBuf};

/// A library of gates, and the adder cells given.
fn library(adders: &str) -> String {
    let gate = |name: &str, area: f64, inputs: &[&str], function: &str| {
        let inputs: String = inputs.iter().map(|pin| format!("pin({pin}) {{ direction : input; }} ")).collect();
        format!(
            "  cell({name}) {{ area : {area}; {inputs}pin(Y) {{ direction : output; function : \"{function}\"; }} }}\n"
        )
    };
    let dff = "  cell(DFF) { area : 20; ff(IQ, IQN) { clocked_on : \"CK\"; next_state : \"D\"; } \
               pin(CK) { direction : input; clock : true; } pin(D) { direction : input; } \
               pin(Q) { direction : output; function : \"IQ\"; } }\n";
    let gates = [
        gate("INV", 1.0, &["A"], "!A"),
        gate("BUF", 2.0, &["A"], "A"),
        gate("NAND2", 2.0, &["A", "B"], "!(A&B)"),
        gate("NOR2", 2.0, &["A", "B"], "!(A|B)"),
        gate("XOR2", 5.0, &["A", "B"], "A^B"),
    ];
    format!("library(test) {{\n{}{dff}{adders}}}\n", gates.concat())
}

const PLAIN: &str = "  cell(FA) { area : 9; pin(X) { direction : input; } pin(Y) { direction : input; } pin(Z) { direction : input; }
    pin(S) { direction : output; function : \"X^Y^Z\"; } pin(C) { direction : output; function : \"(X&Y)|(X&Z)|(Y&Z)\"; } }
  cell(HA) { area : 6; pin(X) { direction : input; } pin(Y) { direction : input; }
    pin(S) { direction : output; function : \"X^Y\"; } pin(C) { direction : output; function : \"X&Y\"; } }\n";

const INVERTING: &str =
    "  cell(FAI) { area : 8; pin(X) { direction : input; } pin(Y) { direction : input; } pin(Z) { direction : input; }
    pin(SN) { direction : output; function : \"!(X^Y^Z)\"; }
    pin(CN) { direction : output; function : \"!((X&Y)|(X&Z)|(Y&Z))\"; } }\n";

const CARRY_INVERTING: &str =
    "  cell(FAC) { area : 8; pin(X) { direction : input; } pin(Y) { direction : input; } pin(Z) { direction : input; }
    pin(S) { direction : output; function : \"X^Y^Z\"; }
    pin(CN) { direction : output; function : \"!((X&Y)|(X&Z)|(Y&Z))\"; } }\n";

fn yosys(folder: &Path, name: &str, script: &str) -> Result<String, RunError> {
    let file = folder.join(name).with_extension("ys");
    let log = folder.join(name).with_extension("log");
    fs::write(&file, script).unwrap();
    let tool = find(Program::Yosys, None).unwrap();
    run(&Job::new(tool.path, folder, &log).arguments(["-s".as_ref(), file.as_os_str()]))?;
    Ok(fs::read_to_string(log).unwrap())
}

/// Synthesizes the fixture for a library, proves the netlist equal to the source by SAT, and returns its statistics.
fn synthesize_and_prove(folder: &Path, liberty: &str, mapped: bool) -> Stat {
    let liberty_file = folder.join("cells.lib");
    fs::write(&liberty_file, liberty).unwrap();
    let map = folder.join("adders.v");
    let text = adder_map(&Liberty::read(&liberty_file).unwrap()).unwrap();
    assert!(text.is_some() || !mapped);
    fs::write(&map, text.unwrap_or_default()).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tools/adders.v");
    let netlist = folder.join("netlist.v");
    let synthesis = Synthesis {
        top: "adders",
        sources: std::slice::from_ref(&source),
        black_boxes: &[],
        liberty: &liberty_file,
        adder_map: mapped.then_some(map.as_path()),
        abc: AbcScript::Map,
        netlist: Some(&netlist),
        buffer: None,
    };
    let stat = parse_stat(&yosys(folder, "synth", &synthesis.script()).unwrap(), "adders").unwrap();
    prove(folder, &fs::read_to_string(source).unwrap()).unwrap();
    stat
}

/// Proves `folder`'s netlist equal to a source.
fn prove(folder: &Path, source: &str) -> Result<String, RunError> {
    fs::write(folder.join("gold.v"), source).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    let proof = format!(
        "read_verilog {}\nprep -top adders\nrename adders gold\nread_liberty {}\nread_verilog {}\nrename adders gate\n\
         flatten gate\nmiter -equiv -make_assert -flatten gold gate miter\nsat -verify -prove-asserts miter\n",
        path("gold.v"),
        path("cells.lib"),
        path("netlist.v")
    );
    yosys(folder, "proof", &proof)
}

#[test]
fn adders_become_the_librarys_cells_and_still_add() {
    let mut full_adders = Vec::new();
    for (cells, full) in [(PLAIN, "FA"), (INVERTING, "FAI"), (CARRY_INVERTING, "FAC")] {
        let folder = tempfile::tempdir().unwrap();
        let stat = synthesize_and_prove(folder.path(), &library(cells), true);
        full_adders.push(stat.cells[full]);
        assert!(stat.unknown.is_empty(), "{:?}", stat.unknown);
        if full == "FA" {
            let source = include_str!("fixtures/tools/adders.v");
            let error = prove(folder.path(), &source.replace("8'sd37", "8'sd38")).unwrap_err().to_string();
            assert!(error.contains("proof did fail"), "the proof must be able to fail: {error}");
            assert!(stat.cells["HA"] > 5, "{:?}", stat.cells);
            let plain = synthesize_and_prove(folder.path(), &library(cells), false);
            assert!(stat.area < 0.75 * plain.area, "{} with adder cells, {} without", stat.area, plain.area);
        }
    }
    assert!(full_adders[0] > 40 && full_adders.iter().all(|count| *count == full_adders[0]), "{full_adders:?}");
}

#[test]
fn without_adder_cells_there_is_no_map_and_gates_add() {
    let folder = tempfile::tempdir().unwrap();
    let stat = synthesize_and_prove(folder.path(), &library(""), false);
    assert!(stat.cells["XOR2"] > 50, "{:?}", stat.cells);
}

#[test]
fn a_failing_script_shows_what_yosys_said() {
    let folder = tempfile::tempdir().unwrap();
    let error = yosys(folder.path(), "bad", "read_verilog none.v\n").unwrap_err().to_string();
    assert!(error.contains("failed with exit status: 1"), "{error}");
    assert!(error.contains("ERROR: Can't open input file `none.v' for reading: No such file or directory"), "{error}");
    assert!(error.contains("bad.log"), "{error}");
}

#[test]
fn submodules_are_black_boxes_and_their_area_is_not_counted() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| -> PathBuf {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        file
    };
    let top = write(
        "top.v",
        "module top(input clk, input [3:0] a, output [3:0] y);\n  wire [3:0] t;\n  reg [3:0] q;\n  child u(.a(a), .y(t));\n  \
         child v(.a(q), .y(y));\n  always @(posedge clk) q <= t;\nendmodule\n",
    );
    let child = write("child.v", "module child(input [3:0] a, output [3:0] y);\n  assign y = ~a;\nendmodule\n");
    let liberty = write("cells.lib", &library(""));
    let synthesis = Synthesis {
        top: "top",
        sources: &[top],
        black_boxes: &[child],
        liberty: &liberty,
        adder_map: None,
        abc: AbcScript::Map,
        netlist: Some(&folder.path().join("netlist.v")),
        buffer: Some(("BUF", "A", "Y")),
    };
    let stat = parse_stat(&yosys(folder.path(), "top", &synthesis.script()).unwrap(), "top").unwrap();
    assert_eq!(stat.cells["child"], 2);
    assert_eq!(stat.cells["DFF"], 4);
    assert_eq!(stat.unknown, ["child"]);
    assert!((stat.area - 80.0).abs() < 1e-9, "{}", stat.area);
}

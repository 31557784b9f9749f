//! Arbitrary and damaged cell libraries, mapped netlists and reports of Yosys and OpenSTA: no reader panics, hangs, or holds
//! memory out of proportion.

use crate::fuzz::{bounded, fuzz};
use crate::mutate::{Damage, apply, damages};
use hardwire::tools::{
    Adders, Edge, Function, Liberty, Netlist, PathKind, Stat, UnitTiming, adder_map, buffer, count_instances,
    parse_stat, worst_path,
};
use proptest::collection::vec;
use proptest::prelude::*;
use std::path::Path;
use std::time::{Duration, Instant};

const LIBRARY: &str = r#"library (small) {
  time_unit : "1ns"; /* a comment */
  cell (INV) { area : 1; pin (A) { direction : input; capacitance : 1.0; }
    pin (Y) { direction : output; max_capacitance : 20; function : "!A"; timing () { related_pin : "A"; values ("1, 2", "3, 4"); } } }
  cell (BUF) { area : 2; pin (A) { direction : input; capacitance : 1.0; }
    pin (Y) { direction : output; max_capacitance : 4; function : "A"; } }
  cell (NAND2) { area : 2; pin (A) { direction : input; capacitance : 1.0; } pin (B) { direction : input; }
    pin (Y) { direction : output; function : "!(A&B)"; } }
  cell (FA) { area : 9; pin(X) { direction : input; } pin(Y) { direction : input; } pin(Z) { direction : input; }
    pin(S) { direction : output; function : "X^Y^Z"; } pin(C) { direction : output; function : "(X&Y)|(X&Z)|(Y&Z)"; } }
  cell (DFF) { area : 9; ff (IQ, IQN) { next_state : "D"; } pin (CK) { direction : input; } pin (D) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; } }
}
"#;

const NETLIST: &str = "module top(clk, x, y);\n  input clk;\n  input x;\n  output [1:0] y;\n  wire \\t[1] ;\n  INV _1_ (\n    .A(x),\n    .Y(\\t[1] )\n  );\n  \
    BUF _2_ (\n    .A(\\t[1] ),\n    .Y(y[0])\n  );\n  DFF \\u.q  (\n    .CK(clk),\n    .D(\\t[1] ),\n    .Q(y[1])\n  );\nendmodule\n";

const STATS: [&str; 2] = [
    "=== top ===\n\n   Number of wires:                  4\n   Number of cells:                  5\n     FAX1                            3\n     child                           2\n\n   \
     Area for cell type \\child is unknown!\n\n   Chip area for module '\\top': 360.000000\n\nEnd of script.\n",
    "=== top ===\n\n        +----------Local Count, excluding submodules.\n        |        +-Local Area.\n        4        - wires\n        5      360 cells\n        3      360   FAX1\n        \
     2        -   child\n\n   Chip area for module '\\top': 360.000000\n",
];

const PATHS: &str = "hardwire paths Any\nStartpoint: _86_ (rising edge-triggered flip-flop clocked by clk)\nEndpoint: _86_ (rising edge-triggered flip-flop clocked by clk)\n\
    Path Group: clk\nPath Type: max\n\n     Delay       Time   Description\n   0.00000    0.00000   clock clk (rise edge)\n   0.00000    0.00000 ^ _86_/CLK (DFFPOSX1)\n   \
    0.29239    0.29239 v _86_/Q (DFFPOSX1)\n   0.05986    0.35225 ^ _87_/Y (INVX1)\n              0.35225   data arrival time\n             -0.23042   slack (VIOLATED)\n\n\
    hardwire paths RegisterToRegister\nNo paths found.\nhardwire paths InputToRegister\nError: t.tcl\n";

const JOB: &str = r#"{"module":"top","task":{"synthesis":{"script":"stat\n"}},"tools":[{"path":"/bin/true","version":"1"}],
    "inputs":[{"name":"a.v","path":"/none/a.v","sha256":null}],"outputs":[["stat.json","/none/stat.json"]],
    "log":"/none/l","record":"/none/r","error":"/none/e"}"#;

/// A file, damaged, or any bytes.
fn hostile(file: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let damaged = damages().prop_map(move |damages: Vec<Damage>| apply(file.as_bytes().to_vec(), &damages));
    prop_oneof![4 => damaged, 1 => vec(any::<u8>(), 0..400)]
}

/// Ends soon.
fn timely<T>(work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let result = work();
    assert!(started.elapsed() < Duration::from_secs(20), "took {:?}", started.elapsed());
    result
}

#[test]
fn cell_libraries_and_netlists() {
    fuzz((hostile(LIBRARY), hostile(NETLIST)), |(library, netlist)| {
        timely(|| {
            let read = bounded(library.len(), || Liberty::parse(&library, Path::new("small.lib")));
            let text = String::from_utf8_lossy(&netlist);
            count_instances(&text);
            let netlist = Netlist::parse(&text);
            if let Some(library) = read {
                let _ = (library.nand2().map(|cell| cell.area), library.buffer());
                adder_map(&Adders::of(&library), "top", &[]).unwrap();
                if let Ok(mut netlist) = netlist {
                    netlist.register_name("u.q", &library);
                    buffer(&mut netlist, &library, "clk", 0.3);
                    Netlist::parse(&netlist.print()).expect("what is printed can be read");
                }
            }
        });
    });
}

#[test]
fn functions_of_any_depth() {
    for text in ["(".repeat(100_000), "!".repeat(100_000) + "A", "(".repeat(150) + "A" + &")".repeat(150)] {
        let read = Function::parse(&text, &["A"]);
        assert_eq!(read.is_ok(), text.len() == 301, "{}", text.len());
    }
    fuzz("[A-C!&|^()' +*01x]{0,40}", |text| {
        let _ = Function::parse(&text, &["A", "B", "C"]);
    });
}

#[test]
fn what_yosys_and_opensta_print() {
    fuzz((hostile(STATS[0]), hostile(STATS[1]), hostile(PATHS)), |(old, new, paths)| {
        for log in [&old, &new] {
            let log = String::from_utf8_lossy(log);
            if let Ok(stat) = parse_stat(&log, "top") {
                let total: u64 = stat.cells.values().sum();
                assert!(log.contains(&total.to_string()), "{stat:?} in {log}");
            }
        }
        let paths = String::from_utf8_lossy(&paths);
        for kind in [PathKind::Any, PathKind::RegisterToRegister, PathKind::InputToRegister] {
            let _ = worst_path(&paths, kind).map_err(|error| error.to_string());
        }
    });
}

#[test]
fn jobs_and_what_they_leave() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("top.job");
    fuzz(hostile(JOB), |job| {
        std::fs::write(&file, &job).unwrap();
        if let Ok(edge) = Edge::read(&file).map_err(|error| error.to_string()) {
            // Its input is not there.
            assert!(edge.inputs.iter().all(|input| input.sha256.is_some()) || edge.key().is_err());
        }
        let _ = serde_json::from_slice::<Stat>(&job);
        let _ = serde_json::from_slice::<UnitTiming>(&job);
    });
}

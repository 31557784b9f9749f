//! Yosys with the scripts and maps hardwire writes: adders become the library's cells, and the netlist still adds.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, LIBERTY, i64s, safetensors};
use hardwire::emit;
use hardwire::rtl::{Design, Item, Module};
use hardwire::tools::{
    AbcScript, AdderCell, Adders, Job, Liberty, OneBitAdders, Program, RunError, Stat, Synthesis, adder_map, find,
    known_adders, parse_stat, run,
};
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

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tools").join(name)
}

/// A fixture and the modules of one-bit adders it instantiates.
struct Source {
    top: &'static str,
    source: PathBuf,
    one_bit_adders: Vec<PathBuf>,
}

/// Adders that Yosys finds.
fn found() -> Source {
    Source { top: "adders", source: fixture("adders.v"), one_bit_adders: vec![] }
}

/// Instances of one-bit adders of the chip `chip`.
fn instances() -> Source {
    let adders = ["chip_fa.v", "chip_ha.v"].map(fixture).to_vec();
    Source { top: "one_bit", source: fixture("one_bit.v"), one_bit_adders: adders }
}

/// Instances of counters of the chip `chip`.
fn counters() -> Source {
    let counters = ["chip_count7.v", "chip_count15.v"].map(fixture).to_vec();
    Source { top: "counts", source: fixture("counts.v"), one_bit_adders: counters }
}

/// Synthesizes a design for `folder`'s library, proves the netlist equal to the source by SAT, and returns its statistics.
fn synthesize_and_prove(folder: &Path, design: &Source, map: Option<&str>) -> Stat {
    let liberty_file = folder.join("cells.lib");
    let adders = Adders::of(&Liberty::read(&liberty_file).unwrap());
    let map_file = folder.join("adders.v");
    fs::write(&map_file, map.unwrap_or_default()).unwrap();
    let netlist = folder.join("netlist.v");
    let synthesis = Synthesis {
        top: design.top,
        sources: std::slice::from_ref(&design.source),
        black_boxes: &[],
        one_bit_adders: OneBitAdders {
            sources: &design.one_bit_adders,
            lone_sum_in_gates: adders.lone_sum_in_gates,
            lone_carry_in_gates: adders.lone_carry_in_gates,
        },
        liberty: &liberty_file,
        adder_map: map.map(|_| map_file.as_path()),
        abc: AbcScript::Area,
        netlist: Some(&netlist),
        buffer: None,
    };
    let stat = parse_stat(&yosys(folder, "synth", &synthesis.script()).unwrap(), design.top).unwrap();
    assert!(stat.unknown.is_empty(), "{:?}", stat.unknown);
    prove(folder, design, |source| source).unwrap();
    stat
}

/// The map of `folder`'s library.
fn map(folder: &Path) -> String {
    adder_map(&Adders::of(&Liberty::read(&folder.join("cells.lib")).unwrap()), "chip", &[]).unwrap()
}

/// Proves `folder`'s netlist equal to a design, whose text `edit` may change.
fn prove(folder: &Path, design: &Source, edit: impl Fn(String) -> String) -> Result<String, RunError> {
    let sources = design.one_bit_adders.iter().chain([&design.source]);
    let text: String = sources.map(|file| fs::read_to_string(file).unwrap()).collect();
    fs::write(folder.join("gold.v"), edit(text)).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    // The first step is free: registers begin unknown.
    let proof = format!(
        "read_verilog {}\nprep -flatten -top {top}\nrename {top} gold\nhierarchy -top gold\n\
         read_liberty -ignore_miss_func {}\nread_verilog {}\nrename {top} gate\nflatten gate\n\
         miter -equiv -make_assert -flatten gold gate miter\nhierarchy -top miter\nasync2sync\n\
         sat -verify -prove-asserts -seq 1 -tempinduct -maxsteps 4 miter\n",
        path("gold.v"),
        path("cells.lib"),
        path("netlist.v"),
        top = design.top,
    );
    yosys(folder, "proof", &proof)
}

/// A folder with a library in it.
fn with_library(cells: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("cells.lib"), library(cells)).unwrap();
    folder
}

#[test]
fn adders_become_the_librarys_cells_and_still_add() {
    let mut full_adders = Vec::new();
    for (cells, full) in [(PLAIN, "FA"), (INVERTING, "FAI"), (CARRY_INVERTING, "FAC")] {
        let folder = with_library(cells);
        let stat = synthesize_and_prove(folder.path(), &found(), Some(&map(folder.path())));
        full_adders.push(stat.cells[full]);
        if full == "FA" {
            let edit = |source: String| source.replace("8'sd37", "8'sd38");
            let error = prove(folder.path(), &found(), edit).unwrap_err().to_string();
            assert!(error.contains("proof did fail"), "the proof must be able to fail: {error}");
            assert!(stat.cells["HA"] > 5, "{:?}", stat.cells);
            let plain = synthesize_and_prove(folder.path(), &found(), None);
            assert!(stat.area < 0.75 * plain.area, "{} with adder cells, {} without", stat.area, plain.area);
        }
    }
    assert!(full_adders[0] > 40 && full_adders.iter().all(|count| *count == full_adders[0]), "{full_adders:?}");
}

#[test]
fn without_adder_cells_gates_add() {
    let folder = with_library("");
    let map = map(folder.path());
    for map in [None, Some(map.as_str())] {
        let stat = synthesize_and_prove(folder.path(), &found(), map);
        assert!(stat.cells["XOR2"] > 40, "{:?}", stat.cells);
        synthesize_and_prove(folder.path(), &instances(), map);
    }
}

#[test]
fn one_bit_adders_become_cells_unless_gates_are_smaller() {
    for (cells, full, half) in [(PLAIN, "FA", 7), (INVERTING, "FAI", 0), (CARRY_INVERTING, "FAC", 0)] {
        let folder = with_library(cells);
        let stat = synthesize_and_prove(folder.path(), &instances(), Some(&map(folder.path())));
        let count = |cell: &str| stat.cells.get(cell).copied().unwrap_or(0);
        // Four bits of a chain, three of the sum, and two with an unread output: gates are larger than each of these cells.
        assert_eq!((count(full), count("HA")), (9, half), "{:?}", stat.cells);
    }
}

#[test]
fn counters_become_trees_of_full_adders() {
    for (cells, full) in [(PLAIN, "FA"), (INVERTING, "FAI"), (CARRY_INVERTING, "FAC")] {
        let folder = with_library(cells);
        let stat = synthesize_and_prove(folder.path(), &counters(), Some(&map(folder.path())));
        assert_eq!(stat.cells[full], 11 + 4, "{:?}", stat.cells);
        assert!(!stat.cells.contains_key("HA"), "{:?}", stat.cells);
    }
    let folder = with_library("");
    synthesize_and_prove(folder.path(), &counters(), Some(&map(folder.path())));
    let edit = |source: String| source.replacen("+ {3'd0, x14}", "+ {3'd0, x13}", 1);
    let error = prove(folder.path(), &counters(), edit).unwrap_err().to_string();
    assert!(error.contains("proof did fail"), "the proof must be able to fail: {error}");
}

/// The unpacked liberty file of a library of the table; none, and a word about it, where it is absent.
fn real_library(folder: &Path, file: &str) -> Option<()> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/liberty");
    let path = match file {
        "osu018" => PathBuf::from("/usr/share/qflow/tech/osu018/osu018_stdcells.lib"),
        "sg13g2" => shared.join("ihp-sg13g2/sg13g2_stdcell_typ_1p20V_25C.lib"),
        "sky130hd" => shared.join("sky130hd/sky130_fd_sc_hd__tt_025C_1v80.lib.gz"),
        "asap7" => shared.join("asap7/asap7_RVT_TT_merged.lib.gz"),
        _ => panic!("the test does not know where the library of {file} lives"),
    };
    if !path.exists() {
        eprintln!("SKIPPED: {} is absent", path.display());
        return None;
    }
    let unpacked = folder.join("cells.lib");
    if path.extension().is_some_and(|extension| extension == "gz") {
        let output = std::process::Command::new("gzip").args(["-dc".as_ref(), path.as_os_str()]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        fs::write(unpacked, output.stdout).unwrap();
    } else {
        fs::copy(path, unpacked).unwrap();
    }
    Some(())
}

#[test]
fn the_shipped_maps_are_those_of_their_libraries_and_the_netlists_add() {
    for (file, known) in known_adders() {
        let folder = tempfile::tempdir().unwrap();
        let Some(()) = real_library(folder.path(), file) else { continue };
        let library = Liberty::read(&folder.path().join("cells.lib")).unwrap();
        let derived = Adders::of(&library);
        assert_eq!(Adders { library: known.library.clone(), ..derived }, known, "{file}");
        let text = adder_map(&known, "chip", &[]).unwrap();
        for design in [instances(), found()] {
            let stat = synthesize_and_prove(folder.path(), &design, Some(&text));
            let cells = |cell: &Option<AdderCell>| cell.as_ref().map(|cell| stat.cells[&cell.cell]);
            // In the instances a full adder whose carry is unread is the eighth, where gates are larger.
            let instances = (7 + u64::from(!known.lone_sum_in_gates), 7);
            let (full, half) = if design.top == "adders" { (47, 22) } else { instances };
            assert_eq!(cells(&known.full), known.full.as_ref().map(|_| full), "{file}: {:?}", stat.cells);
            assert_eq!(cells(&known.half), known.half.as_ref().map(|_| half), "{file}: {:?}", stat.cells);
        }
    }
}

#[test]
fn the_bundles_script_maps_one_bit_adders_with_and_without_a_techmap() {
    let folder = with_library(PLAIN);
    let design = instances();
    let instance =
        |module: &str| Item::Instance { module: module.to_owned(), name: "u".to_owned(), connections: vec![] };
    let mut modules = ["chip_fa", "chip_ha", design.top].map(Module::new).to_vec();
    modules[2].items = vec![instance("chip_fa"), instance("chip_ha")];
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    for (name, text) in emit::flow(&Design { modules }, "chip", 100, &[]).unwrap() {
        write(&format!("flow/{name}"), &text);
    }
    for file in design.one_bit_adders.iter().chain([&design.source]) {
        write(&format!("rtl/{}", file.file_name().unwrap().display()), &fs::read_to_string(file).unwrap());
    }
    write("flow/techmap/test.v", &map(folder.path()));
    let map = "dfflibmap -liberty cells.lib\nabc -liberty cells.lib\nopt_clean -purge\n\
               write_verilog -noattr -noexpr netlist.v\nstat -liberty cells.lib\n";
    let scripts = [
        (format!("script flow/yosys/one_bit.ys\n{map}"), (0, 0)),
        (
            format!(
                "read_liberty -lib cells.lib\nscript flow/yosys/one_bit.ys :adders\ntechmap -map flow/techmap/test.v\n\
                 script flow/yosys/one_bit.ys adders:\n{map}"
            ),
            // Those of `one_bit_adders_become_cells_unless_gates_are_smaller`, but unread outputs are always gates, and the map
            // is applied once: the constant that comes up later leaves its full adder.
            (8, 6),
        ),
    ];
    for (script, expected) in scripts {
        let stat = parse_stat(&yosys(folder.path(), "flow", &script).unwrap(), design.top).unwrap();
        let count = |cell: &str| stat.cells.get(cell).copied().unwrap_or(0);
        assert_eq!((count("FA"), count("HA")), expected, "{:?}", stat.cells);
        prove(folder.path(), &design, |source| source).unwrap();
    }
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
        one_bit_adders: OneBitAdders::default(),
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

#[test]
fn a_chip_meets_a_slow_clock_and_misses_a_fast_one() {
    if !Path::new(LIBERTY).exists() {
        eprintln!("SKIPPED: {LIBERTY} is absent");
        return;
    }
    let dir = Dir::new();
    let entries: Vec<i64> = (0..48).map(|index| (index * 37) % 31 - 15).collect();
    dir.file("w.safetensors", safetensors(&[i64s("w", &[8, 6], &entries)], &[]));
    dir.hardwire(&["cmvm", "w.safetensors", "-o", "out", "-q", "--effort", "1"]).expect(0);
    let synth = |options: &[&str]| dir.hardwire(&[&["synth", "out", "--liberty", LIBERTY], options].concat()).expect(0);
    let plain = synth(&["--json"]).json();
    assert!(plain["max_clock_mhz"].is_null() && plain["layers"][0]["max_clock_mhz"].is_null(), "{plain:#}");

    let slow = synth(&["--json", "--clock", "20"]).json();
    assert_eq!(slow["clock_mhz"].as_f64(), Some(20.0));
    assert_eq!(slow["meets_target"].as_bool(), Some(true), "{slow:#}");
    assert_eq!(slow["area_um2"], plain["area_um2"]);
    let layers = slow["layers"].as_array().unwrap();
    let slowest = layers.iter().filter_map(|layer| layer["max_clock_mhz"].as_f64()).fold(f64::INFINITY, f64::min);
    assert_eq!(slow["max_clock_mhz"].as_f64(), Some(slowest));
    let product = layers.iter().find(|layer| layer["name"] == "product").unwrap();
    let path = &product["worst_path"];
    assert!((1000.0 / path["ns"].as_f64().unwrap() - product["max_clock_mhz"].as_f64().unwrap()).abs() < 1e-9);
    assert!((3..60).contains(&path["cells"].as_u64().unwrap()), "{product:#}");
    assert!(product["register_to_register"]["ns"].as_f64() <= path["ns"].as_f64());
    assert_eq!(synth(&["--json", "--clock", "20"]).json(), slow, "from what was kept");

    let text = synth(&["--clock", "20"]).stdout;
    assert!(text.contains("MHz") && text.contains("every unit meets 20 MHz"), "{text}");
    let text = synth(&["--clock", "2000"]).stdout;
    assert!(text.contains("product misses 2000 MHz") && !text.contains("every unit"), "{text}");
    dir.hardwire(&["synth", "out", "--liberty", LIBERTY, "--clock", "0"]).expect(2);
}

//! The testbench tests itself: small hand-written chips, built and run as a bundle would be, must pass, and every fault
//! planted in one of them must be found and named.

#![allow(clippy::unwrap_used)] // a test stops where it fails

use askama::Template;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Stream {
    elements: usize,
    lane_bits: usize,
    lanes_per_beat: usize,
    beats: usize,
    is_signed: bool,
}

#[derive(Template)]
#[template(path = "tb_main.cpp")]
struct MainCpp<'a> {
    banner: &'a str,
    top: &'a str,
    name: &'a str,
    input: Stream,
    output: Stream,
}

#[derive(Template)]
#[template(path = "tb.mk")]
struct Makefile<'a> {
    banner: &'a str,
    top: &'a str,
    harness: &'a str,
}

const HARNESS: &str = "hardwire_tb.h";

/// A temporary bundle: the fixture's Verilog, a testbench around it, and its vectors.
struct Bundle {
    folder: PathBuf,
    top: &'static str,
}

impl Bundle {
    fn new(root: &Path, top: &'static str, input: Stream, output: Stream, vectors: &str) -> Bundle {
        let crate_root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = root.join(top);
        let (rtl, tb) = (folder.join("rtl"), folder.join("tb"));
        fs::create_dir_all(&rtl).unwrap();
        fs::create_dir_all(&tb).unwrap();
        let verilog = format!("{top}.v");
        fs::copy(crate_root.join("tests/fixtures/harness").join(&verilog), rtl.join(&verilog)).unwrap();
        fs::write(rtl.join("filelist.f"), format!("{verilog}\n")).unwrap();
        for header in ["hardwire_common.h", HARNESS] {
            fs::copy(crate_root.join("verilator").join(header), tb.join(header)).unwrap();
        }
        let main = MainCpp { banner: "// A chip of the harness test.", top, name: top, input, output };
        fs::write(tb.join("main.cpp"), main.render().unwrap()).unwrap();
        let makefile = Makefile { banner: "# A chip of the harness test.", top, harness: HARNESS };
        fs::write(tb.join("Makefile"), makefile.render().unwrap()).unwrap();
        fs::write(tb.join("vectors.txt"), vectors).unwrap();
        Bundle { folder, top }
    }

    fn make(&self, arguments: &[&str]) -> Output {
        let runtime = format!("RUNTIME={}", self.folder.with_file_name("runtime").display());
        Command::new("make").arg("-C").arg(self.folder.join("tb")).arg(runtime).args(arguments).output().unwrap()
    }

    fn build(&self) {
        let output = self.make(&["build"]);
        assert!(output.status.success(), "{}\n{}", text(&output.stdout), text(&output.stderr));
    }

    fn program(&self) -> PathBuf {
        self.folder.join("work/sim").join(format!("V{}", self.top))
    }

    fn sim(&self, arguments: &[&str]) -> Output {
        Command::new(self.program())
            .current_dir(self.folder.join("tb"))
            .args(["--timeout", "2000"])
            .args(arguments)
            .output()
            .unwrap()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Bytes that look random and are the same on every run.
fn bytes(count: usize) -> impl Iterator<Item = i64> {
    (0..count as u64).map(|i| (i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as i64 - 128)
}

fn join(values: &[i64]) -> String {
    values.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
}

fn three(root: &Path) -> Bundle {
    let values: Vec<i64> = bytes(180).collect();
    let mut vectors = "# x0 x1 x2 : x0+2*x1-x2 x0-x1 3*x2\n".to_string();
    for x in values.chunks(3) {
        let y = [x[0] + 2 * x[1] - x[2], x[0] - x[1], 3 * x[2]];
        vectors += &format!("{} : {}\n", join(x), join(&y));
    }
    let input = Stream { elements: 3, lane_bits: 8, lanes_per_beat: 2, beats: 2, is_signed: true };
    let output = Stream { elements: 3, lane_bits: 16, lanes_per_beat: 2, beats: 2, is_signed: true };
    Bundle::new(root, "three", input, output, &vectors)
}

fn wide(root: &Path) -> Bundle {
    let vectors = "0 1 -1 9223372036854775807 -9223372036854775808 : \
                   0 1 18446744073709551615 9223372036854775807 9223372036854775808\n\
                   5 4 3 2 1 : 5 4 3 2 1\n";
    let input = Stream { elements: 5, lane_bits: 64, lanes_per_beat: 5, beats: 1, is_signed: true };
    let output = Stream { elements: 5, lane_bits: 64, lanes_per_beat: 1, beats: 5, is_signed: false };
    Bundle::new(root, "wide", input, output, vectors)
}

fn narrow(root: &Path) -> Bundle {
    let vectors = "-128 -1 0 127 : 0 127 128 255\n1 2 3 4 : 129 130 131 132\n";
    let input = Stream { elements: 4, lane_bits: 8, lanes_per_beat: 1, beats: 4, is_signed: true };
    let output = Stream { elements: 4, lane_bits: 8, lanes_per_beat: 3, beats: 2, is_signed: false };
    Bundle::new(root, "narrow", input, output, vectors)
}

/// What `+fault=N` of the fixture `three` plants, and words the report must hold.
const FAULTS: &[(u32, &str, &str)] = &[
    (1, "wrong bit", "mismatch in phase 'full speed'"),
    (2, "payload changes under stall", "m_axis_tdata changed while waiting for m_axis_tready"),
    (3, "lost tlast", "m_axis_tlast is low on the last beat"),
    (4, "dropped vector", "60 of 60 frames accepted, 53 of 60 outputs received"),
    (5, "duplicate output", "an output nobody asked for (the chip owed 60)"),
    (6, "takes a frame that ended early", "an output nobody asked for (the chip owed 9)"),
    (7, "takes an overlong frame", "an output nobody asked for (the chip owed 9)"),
    (8, "frame_error never pulses", "frame_error pulsed 0 times for 12 bad frames"),
    (9, "tvalid falls under stall", "m_axis_tvalid fell before m_axis_tready took the beat"),
    (10, "dirty padding", "padding lane 1 is not zero"),
    (11, "reset keeps half a frame", "no progress for 2000 cycles"),
    (12, "reset keeps a vector", "phase 'after a reset in traffic'"),
    (13, "tvalid during reset", "m_axis_tvalid is high during reset"),
    (14, "takes beats without tvalid", "an output nobody asked for"),
    (15, "locks up", "phase 'full speed', cycle 2082: no progress for 2000 cycles: 6 of 60 frames accepted"),
    (16, "resumes inside an overlong frame", "an output nobody asked for"),
    (17, "frame_error lasts two cycles", "it must be high for one cycle per bad frame"),
    (18, "tlast too early", "m_axis_tlast is high before the last beat"),
];

#[test]
fn a_right_chip_passes_and_every_planted_fault_is_named() {
    let root = tempfile::tempdir().unwrap();
    let chip = three(root.path());
    chip.build();

    let output = chip.sim(&["--outputs", "outputs.txt"]);
    assert_eq!(
        text(&output.stdout),
        "PASS three: 60 vectors, 0 mismatches, latency 3 cycles, 2.00 cycles per vector, seed 1\n",
        "{}",
        text(&output.stderr)
    );
    assert_eq!(output.status.code(), Some(0));
    let tb = chip.folder.join("tb");
    let expected: Vec<String> = fs::read_to_string(tb.join("vectors.txt"))
        .unwrap()
        .lines()
        .filter_map(|line| line.split_once(" : ").filter(|_| !line.starts_with('#')).map(|(_, y)| y.to_string()))
        .collect();
    let outputs = fs::read_to_string(tb.join("outputs.txt")).unwrap();
    assert_eq!(outputs.lines().collect::<Vec<_>>(), expected);

    for seed in ["0", "2", "18446744073709551615"] {
        let output = chip.sim(&["--seed", seed, "--gaps", "70", "--stalls", "80"]);
        assert_eq!(output.status.code(), Some(0), "seed {seed}: {}", text(&output.stderr));
    }

    for (fault, name, words) in FAULTS {
        let output = chip.sim(&[&format!("+fault={fault}")]);
        let report = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{name} was not found");
        assert!(report.contains(words), "{name}: the report lacks '{words}':\n{report}");
        assert!(text(&output.stdout).starts_with("FAIL three: 60 vectors, "), "{name}");
    }

    let output = chip.sim(&["--json", "+fault=1"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["format"], 1);
    assert_eq!(json["verdict"], "fail");
    assert_eq!(json["vectors"], 60);
    assert_eq!(json["latency_cycles"], 3);
    assert_eq!(json["initiation_interval"], 2);
    assert_eq!(json["mismatch_details"][0]["element"], 1);
    assert_eq!(text(&chip.sim(&["--json"]).stdout), text(&chip.sim(&["--json"]).stdout), "a seed must fix the run");

    wrong_files_and_options(&chip);
    nothing_is_built_twice(&chip);
}

fn wrong_files_and_options(chip: &Bundle) {
    let tb = chip.folder.join("tb");
    let cases = [
        ("1 2 3 : 1 2 3\n1 2 : 1 2 3\n", "bad.txt:2: 2 inputs where the chip has 3"),
        ("# nothing\n", "bad.txt: holds no vectors"),
        ("1 2 3\n", "bad.txt:1: no ':' between inputs and expected outputs"),
        ("1 2 128 : 1 2 3\n", "bad.txt:1: '128' does not fit a signed lane of 8 bits"),
        ("1 2 -129 : 1 2 3\n", "bad.txt:1: '-129' does not fit a signed lane of 8 bits"),
        ("1 2 x : 1 2 3\n", "bad.txt:1: 'x' does not fit a signed lane of 8 bits"),
        ("1 2 - : 1 2 3\n", "bad.txt:1: '-' does not fit a signed lane of 8 bits"),
    ];
    for (content, message) in cases {
        fs::write(tb.join("bad.txt"), content).unwrap();
        let output = chip.sim(&["--vectors", "bad.txt"]);
        assert_eq!(text(&output.stderr), format!("error: {message}\n"));
        assert_eq!(output.status.code(), Some(2));
    }
    for (arguments, message) in [
        (&["--vectors", "none.txt"][..], "none.txt: cannot be read; name the vectors file with --vectors"),
        (&["--gaps", "100"], "--gaps 100: give a whole number from 0 to 99"),
        (&["--seed", "18446744073709551616"], "--seed 18446744073709551616: give a whole number from 0 to "),
        (&["--seed"], "--seed needs a value"),
        (&["--sede", "1"], "unknown option --sede"),
        (&["--waves", "a.fst"], "--waves a.fst: this program was built without waveforms; build it with WAVES=1"),
        (&["--outputs", "none/a.txt"], "none/a.txt: cannot be written"),
    ] {
        let output = chip.sim(arguments);
        assert!(text(&output.stderr).contains(message), "{}", text(&output.stderr));
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

fn nothing_is_built_twice(chip: &Bundle) {
    let before = fs::metadata(chip.program()).unwrap().modified().unwrap();
    let output = chip.make(&["ARGS=--fast-only"]);
    assert!(text(&output.stdout).contains("PASS three"), "{}", text(&output.stderr));
    assert_eq!(fs::metadata(chip.program()).unwrap().modified().unwrap(), before);
    let failing = chip.make(&["ARGS=--fast-only +fault=1"]);
    assert!(!failing.status.success(), "make must fail with the simulation");
}

#[test]
fn wide_and_narrow_ports_pass() {
    let root = tempfile::tempdir().unwrap();
    for (chip, verdict) in [
        (wide(root.path()), "PASS wide: 2 vectors, 0 mismatches, latency 1 cycles, 5.00 cycles per vector, seed 1\n"),
        (
            narrow(root.path()),
            "PASS narrow: 2 vectors, 0 mismatches, latency 4 cycles, 6.00 cycles per vector, seed 1\n",
        ),
    ] {
        chip.build();
        let output = chip.sim(&[]);
        assert_eq!(text(&output.stdout), verdict, "{}", text(&output.stderr));
    }
}

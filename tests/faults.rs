//! Planted faults: one small change in a chip's Verilog, vectors or handshake, and the tools must name it and fail.
//!
//! Every fault is planted in a fresh copy of a bundle that passes. `sim` must end with status 1 and say where, and
//! `verify` with status 1.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, Random, cache, files, i64s, model, safetensors, tiny};
use std::process::Command;

/// A change to one file of the bundle, and words that `sim` must say.
struct Fault {
    what: &'static str,
    file: &'static str,
    edit: fn(&str) -> String,
    says: &'static str,
}

/// `text` with the only occurrence of `from` replaced.
fn once(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from} in\n{text}");
    text.replace(from, to)
}

/// `text` with the first line that `edit` changes.
fn line(text: &str, edit: impl Fn(&str) -> Option<String>) -> String {
    let (old, new) = text.lines().find_map(|line| Some((line, edit(line)?))).expect(text);
    assert_ne!(old, new);
    text.replacen(old, &new, 1)
}

/// The part of a line that is arithmetic, without its note.
fn sum(line: &str) -> Option<&str> {
    let is_sum = line.starts_with("  wire signed ") && (line.contains(" t") || line.contains(" acc"));
    is_sum.then(|| line.split("//").next().unwrap()).filter(|code| code.contains(" = "))
}

const ARITHMETIC: &[Fault] = &[
    Fault {
        what: "a sum becomes a difference",
        file: "rtl/tiny_fc1.v",
        edit: |text| line(text, |line| sum(line)?.contains(" + ").then(|| line.replacen(" + ", " - ", 1))),
        says: "the golden model says",
    },
    Fault {
        what: "a shift one more",
        file: "rtl/tiny_fc1.v",
        edit: |text| line(text, |line| sum(line)?.contains("<<< 1)").then(|| line.replacen("<<< 1)", "<<< 2)", 1))),
        says: "the golden model says",
    },
    Fault {
        what: "operands the wrong way round",
        file: "rtl/tiny_fc1.v",
        edit: |text| {
            line(text, |line| {
                let (head, terms) = sum(line)?.trim_end().strip_suffix(';')?.split_once(" = ")?;
                let (a, b) = terms.split_once(" - ").filter(|_| !terms.contains(['(', '+']))?;
                Some(format!("{head} = {b} - {a};"))
            })
        },
        says: "the golden model says",
    },
    Fault {
        what: "one bit of a constant",
        file: "rtl/tiny_fc1.v",
        edit: |text| once(text, "+ 9'sd16;", "+ 9'sd17;"),
        says: "the golden model says",
    },
    Fault {
        what: "the sign taken from the bit below",
        file: "rtl/tiny_fc1.v",
        edit: |text| once(text, "{{9{acc1_q[7]}}, acc1_q}", "{{9{acc1_q[6]}}, acc1_q}"),
        says: "the golden model says",
    },
    Fault {
        what: "a slice one bit lower",
        file: "rtl/tiny_fc1.v",
        edit: |text| {
            let text = once(text, "prod1[15:6]", "prod1[14:5]");
            once(&text, "prod1[5:0], prod1[16]", "prod1[4:0], prod1[16:15]")
        },
        says: "the golden model says",
    },
    Fault {
        what: "a clamp bound one less",
        file: "rtl/tiny_fc1.v",
        edit: |text| once(text, "8'd255 : r1[7:0]", "8'd254 : r1[7:0]"),
        says: "the golden model says",
    },
    Fault {
        what: "a register of another neuron",
        file: "rtl/tiny_fc1.v",
        edit: |text| once(text, "acc3_q <= acc3[7:0];", "acc3_q <= acc0[7:0];"),
        says: "the golden model says",
    },
];

const HANDSHAKE: &[Fault] = &[
    Fault {
        what: "in_ready stuck at 1",
        file: "rtl/tiny_fc1.v",
        edit: |text| once(text, "assign in_ready = en;", "assign in_ready = 1'b1;"),
        says: "phase",
    },
    Fault {
        what: "a stage that does not wait",
        file: "rtl/tiny_fc2.v",
        edit: |text| once(text, "wire en = !out_valid || out_ready;", "wire en = !out_valid || out_ready || in_valid;"),
        says: "phase",
    },
    Fault {
        what: "a result that is offered for ever",
        file: "rtl/tiny_fc2.v",
        edit: |text| once(text, "wire en = !out_valid || out_ready;", "wire en = !out_valid && out_ready;"),
        says: "nobody asked for",
    },
    Fault {
        what: "valid bits that reset leaves alone",
        file: "rtl/tiny_fc1.v",
        edit: |text| once(text, "stage_valid <= 2'd0;", "stage_valid <= stage_valid;"),
        says: "reset",
    },
    Fault {
        what: "tlast one beat early",
        file: "rtl/tiny_out.v",
        edit: |text| once(text, "assign m_axis_tlast = sent[2];", "assign m_axis_tlast = sent[1];"),
        says: "m_axis_tlast",
    },
    Fault {
        what: "a dropped frame_error",
        file: "rtl/tiny_in.v",
        edit: |text| once(text, "frame_error <= frame_ends &&", "frame_error <= 1'b0 && frame_ends &&"),
        says: "frame_error",
    },
];

/// Faults of a chip that takes its inputs bit by bit.
const DIGIT_SERIAL: &[Fault] = &[
    Fault {
        what: "sum and carry of a full adder exchanged",
        file: "rtl/tiny_fc1_core.v",
        edit: |text| {
            line(text, |line| {
                let (head, outputs) = line.strip_prefix("  tiny_fa ")?.split_once(".s(")?;
                let (s, co) = outputs.strip_suffix("));")?.split_once("), .co(")?;
                Some(format!("  tiny_fa {head}.s({co}), .co({s}));"))
            })
        },
        says: "the golden model says",
    },
    Fault {
        what: "a state inverted",
        file: "rtl/tiny_fc1_core.v",
        edit: |text| line(text, |line| line.starts_with("    p0_q0 <= ").then(|| line.replace("<= ", "<= !"))),
        says: "the golden model says",
    },
    Fault {
        what: "a negated operand taken as it is",
        file: "rtl/tiny_fc1_core.v",
        edit: |text| line(text, |line| line.contains("_n = !").then(|| line.replace("_n = !", "_n = "))),
        says: "the golden model says",
    },
    Fault {
        what: "a state that the next product inherits",
        file: "rtl/tiny_fc1_core.v",
        edit: |text| line(text, |line| line.contains("_go = seen[0] && ").then(|| line.replace("seen[0] && ", ""))),
        says: "the golden model says",
    },
    Fault {
        what: "a constant added in other clocks",
        file: "rtl/tiny_fc1_core.v",
        edit: |text| line(text, |line| line.contains("_on = run && ").then(|| line.replace("= run && ", "= run && !"))),
        says: "the golden model says",
    },
    Fault {
        what: "two digits exchanged",
        file: "rtl/tiny_fc1.v",
        edit: |text| {
            line(text, |line| {
                let (head, tail) = line.split_once("(digit1 && x0[1]) || (digit2 && x0[2])")?;
                Some(format!("{head}(digit1 && x0[2]) || (digit2 && x0[1]){tail}"))
            })
        },
        says: "the golden model says",
    },
    Fault {
        what: "a result that does not wait for room",
        file: "rtl/tiny_fc1.v",
        edit: |text| {
            once(text, "wire room = !out_valid || out_ready;", "wire room = !out_valid || out_ready || in_valid;")
        },
        says: "phase",
    },
];

#[test]
fn digit_serial_faults_are_caught() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--weights", "int4", "--bus", "16", "--digit", "1", "--style", "serial"]);
    dir.hardwire(&["sim", "chip", "--vectors", "64"]).expect(0);
    for (index, fault) in DIGIT_SERIAL.iter().enumerate() {
        let name = format!("fault{index}");
        plant(&dir, &name, fault);
        let sim = dir.hardwire(&["sim", &name, "--vectors", "64"]);
        assert_eq!(sim.code, 1, "sim, {}: {}\n{}", fault.what, sim.stdout, sim.stderr);
        assert!(sim.stdout.contains(fault.says), "{}: {}", fault.what, sim.stdout);
    }
}

/// Registers start with random bits; a chip that does not wait for its shared sums to settle adds them to its first product.
#[test]
fn a_chip_that_does_not_settle_is_caught() {
    let dir = Dir::new();
    let mut random = Random(5);
    let weights: Vec<i64> = (0..256).map(|_| random.below(255) as i64 - 127).collect();
    dir.file("w.safetensors", safetensors(&[i64s("w", &[16, 16], &weights)], &[]));
    dir.hardwire(&["cmvm", "w.safetensors", "-o", "chip", "-q", "--digit", "1", "--style", "serial"]).expect(0);
    dir.hardwire(&["sim", "chip", "--vectors", "8"]).expect(0);
    let fault = Fault {
        what: "digits that enter before shared sums have settled",
        file: "rtl/w_product.v",
        edit: |text| {
            line(text, |line| line.starts_with("  wire run = ").then(|| line.replace(';', " || in_valid && rst_n;")))
        },
        says: "the golden model says",
    };
    plant(&dir, "fault", &fault);
    let sim = dir.hardwire(&["sim", "fault", "--vectors", "8"]);
    assert!(sim.code == 1 && sim.stdout.contains(fault.says), "{}\n{}", sim.stdout, sim.stderr);
}

fn bundle() -> Dir {
    let dir = tiny();
    dir.build("tiny", "chip", &["--weights", "int3", "--bus", "16"]);
    dir
}

fn plant(dir: &Dir, name: &str, fault: &Fault) {
    for (path, bytes) in files(&dir.path().join("chip")) {
        dir.file(&format!("{name}/{path}"), bytes);
    }
    let path = dir.path().join(name).join(fault.file);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, (fault.edit)(&text)).unwrap();
}

fn caught(faults: &[Fault]) {
    let dir = bundle();
    for (index, fault) in faults.iter().enumerate() {
        let name = format!("fault{index}");
        plant(&dir, &name, fault);
        let sim = dir.hardwire(&["sim", &name, "--vectors", "64"]);
        assert_eq!(sim.code, 1, "sim, {}: {}\n{}", fault.what, sim.stdout, sim.stderr);
        assert!(sim.stdout.contains(fault.says), "{}: {}", fault.what, sim.stdout);
        assert!(sim.stderr.contains(&format!("edited since the build: {}", fault.file)), "{}", sim.stderr);
        let verify = dir.hardwire(&["verify", &name, "--vectors", "64", "--json"]).expect(1).json();
        let failed = |name: &str| {
            let rung = verify["rungs"].as_array().unwrap().iter().find(|rung| rung["name"] == name).unwrap();
            assert_eq!(rung["passed"], false, "{}: {rung}", fault.what);
            rung["detail"].as_str().unwrap().to_owned()
        };
        assert!(failed("files").contains(fault.file));
        assert!(failed("verilog text").contains(fault.file));
        failed("simulation");
    }
}

#[test]
fn the_bundle_without_a_fault_passes() {
    let dir = bundle();
    let sim = dir.hardwire(&["sim", "chip", "--vectors", "64"]).expect(0);
    assert!(sim.stdout.starts_with("PASS tiny: "), "{}", sim.stdout);
    // The bundle's own testbench needs nothing of this tool, and its vectors hold what the chip must say.
    let make = || {
        let runtime = format!("RUNTIME={}/verilator", cache());
        let mut command = Command::new("make");
        command.arg("-C").arg(dir.path().join("chip/tb")).arg(runtime).output().unwrap()
    };
    let output = make();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));

    let vectors = dir.path().join("chip/tb/vectors.txt");
    let text = std::fs::read_to_string(&vectors).unwrap();
    let line = text.lines().filter(|line| !line.starts_with('#')).nth(5).unwrap();
    let (input, answer) = line.split_once(" : ").unwrap();
    let mut words: Vec<i64> = answer.split(' ').map(|word| word.parse().unwrap()).collect();
    words[2] ^= 1;
    let words: Vec<String> = words.iter().map(i64::to_string).collect();
    std::fs::write(&vectors, text.replacen(line, &format!("{input} : {}", words.join(" ")), 1)).unwrap();
    let output = make();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("vector 5") && said.contains("element 2"), "{said}");
    dir.hardwire(&["verify", "chip", "--vectors", "8"]).expect(1);

    // Vectors that no chip of this shape can take are passed over, and said to be edited.
    std::fs::write(&vectors, "1 2 3 : 4\n999 0 0 0 0 0 : 1 2 3 4\n").unwrap();
    let sim = dir.hardwire(&["sim", "chip", "--vectors", "8"]).expect(0);
    assert!(sim.stderr.contains("edited since the build: tb/vectors.txt"), "{}", sim.stderr);
}

#[test]
fn arithmetic_faults_are_caught() {
    caught(&ARITHMETIC[..4]);
}

#[test]
fn more_arithmetic_faults_are_caught() {
    caught(&ARITHMETIC[4..]);
}

#[test]
fn handshake_faults_are_caught() {
    caught(HANDSHAKE);
}

/// A report that promises a clock less than the chip takes is found out.
#[test]
fn a_wrong_schedule_is_caught() {
    let dir = bundle();
    let report = dir.path().join("chip/report.json");
    let text = std::fs::read_to_string(&report).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let latency = value["totals"]["latency_cycles"].as_u64().unwrap();
    let key = "\"latency_cycles\": ";
    std::fs::write(&report, once(&text, &format!("{key}{latency}"), &format!("{key}{}", latency - 1))).unwrap();
    let verify = dir.hardwire(&["verify", "chip", "--vectors", "8"]).expect(1);
    assert!(verify.stdout.contains("FAIL schedule") && verify.stdout.contains("ok   simulation"), "{}", verify.stdout);
}

/// The simulation is built of what the files hold now, whatever their dates say.
#[test]
fn an_older_file_is_simulated_all_the_same() {
    let dir = bundle();
    let fault = &ARITHMETIC[0];
    plant(&dir, "faulty", fault);
    dir.hardwire(&["sim", "chip", "--vectors", "8"]).expect(0);
    let (from, to) = (dir.path().join("faulty").join(fault.file), dir.path().join("chip").join(fault.file));
    std::fs::copy(from, &to).unwrap();
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(86_400);
    std::fs::File::options().write(true).open(&to).unwrap().set_modified(old).unwrap();
    dir.hardwire(&["sim", "chip", "--vectors", "8"]).expect(1);
}

/// A file that Verilator refuses is one more failed rung of the verdict, beside the others.
#[test]
fn a_chip_that_cannot_be_simulated_is_a_verdict() {
    let dir = bundle();
    let fault = Fault {
        what: "a wire too narrow",
        file: "rtl/tiny_fc1.v",
        edit: |text| once(text, "wire signed [8:0] t0 =", "wire signed [7:0] t0 ="),
        says: "",
    };
    plant(&dir, "narrow", &fault);
    let verify = dir.hardwire(&["verify", "narrow", "--vectors", "8"]).expect(1);
    for rung in ["files", "verilog text", "verilator lint", "simulation"] {
        assert!(verify.stdout.contains(&format!("FAIL {rung} ")), "{rung}: {}", verify.stdout);
    }
    // Not even on a second try, with what the first one left behind.
    let sim = dir.hardwire(&["sim", "narrow", "--vectors", "8"]).expect(2);
    assert!(sim.stderr.contains("tiny_fc1.v") && sim.stderr.contains("WIDTH"), "{}", sim.stderr);
}

/// The same on a chip of real size.
#[test]
fn one_bit_of_the_digits_chip_is_caught() {
    let dir = Dir::new();
    dir.build(&model("digits"), "chip", &["--weights", "ternary"]);
    let path = dir.path().join("chip/rtl/digits_fc1.v");
    let text = std::fs::read_to_string(&path).unwrap();
    // The first shared sum of two inputs.
    let at = text.find("t0 = ").unwrap();
    let end = at + text[at..].find(';').unwrap();
    let sum = &text[at..end];
    let other = if sum.contains(" + ") { sum.replacen(" + ", " - ", 1) } else { sum.replacen(" - ", " + ", 1) };
    assert_ne!(sum, other);
    std::fs::write(&path, text.replacen(sum, &other, 1)).unwrap();
    let sim = dir.hardwire(&["sim", "chip", "--vectors", "64"]).expect(1);
    assert!(sim.stdout.contains("the golden model says"), "{}", sim.stdout);
    dir.hardwire(&["verify", "chip", "--vectors", "64"]).expect(1);
}

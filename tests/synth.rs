//! `synth` as a graph of jobs: run by Ninja or one by one, killed and resumed, kept by content, and told when logic is lost.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, LIBERTY, Ran, i64s, safetensors};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A bundle of one small matrix in `out/`.
fn bundle(seed: i64) -> Dir {
    let dir = Dir::new();
    let entries: Vec<i64> = (0..48).map(|index| (index * 37 + seed) % 31 - 15).collect();
    dir.file("w.safetensors", safetensors(&[i64s("w", &[8, 6], &entries)], &[]));
    dir.hardwire(&["cmvm", "w.safetensors", "-o", "out", "-q", "--effort", "1"]).expect(0);
    dir
}

/// `synth` with a cache of the test's own.
fn synth(dir: &Dir, more: &[&str]) -> Ran {
    let cache = dir.path().join("cache");
    let arguments = [&["synth", "out", "--liberty", LIBERTY, "--threads", "2"], more].concat();
    dir.hardwire_with(&arguments, &[("HARDWIRE_CACHE", cache.to_str().unwrap())])
}

fn work(dir: &Dir) -> PathBuf {
    dir.path().join("out/work/synth/osu018_stdcells")
}

/// What the jobs made, but for what they took and said.
fn results(dir: &Dir) -> BTreeMap<String, String> {
    let entries = fs::read_dir(work(dir)).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let kinds = ["netlist.v", "stat.json", "timed.v", "timing.json"];
    let made = entries.filter(|path| kinds.iter().any(|kind| name(path).ends_with(kind)));
    made.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

/// A program that notes its calls in `calls` and then is `tool`.
fn counting(dir: &Dir, tool: &str) -> String {
    let path = dir.file(&format!("counting-{tool}"), "");
    let calls = dir.path().join("calls").display().to_string();
    let text = format!("#!/bin/sh\ncase $1 in -V|-version) ;; *) echo {tool} >>{calls} ;; esac\nexec {tool} \"$@\"\n");
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.display().to_string()
}

fn calls(dir: &Dir) -> usize {
    let text = fs::read_to_string(dir.path().join("calls")).unwrap_or_default();
    let _ = fs::remove_file(dir.path().join("calls"));
    text.lines().count()
}

#[test]
fn jobs_are_run_once_and_known_in_another_bundle() {
    let dir = bundle(0);
    let yosys = counting(&dir, "yosys");
    let run = |more: &[&str]| synth(&dir, &[&["--yosys", &yosys, "--json"], more].concat()).expect(0).json();
    let first = run(&[]);
    let modules = first["jobs"].as_array().unwrap().len();
    assert!(modules >= 4, "{first:#}");
    assert_eq!(calls(&dir), modules);
    assert_eq!((run(&[]), calls(&dir)), (first.clone(), 0), "nothing is run again");
    // Another place, and a bundle that was built again: known by content.
    fs::rename(dir.path().join("out"), dir.path().join("moved")).unwrap();
    dir.hardwire(&["cmvm", "w.safetensors", "-o", "out", "-q", "--effort", "1"]).expect(0);
    let again = run(&[]);
    assert_eq!((again["layers"] == first["layers"], calls(&dir)), (true, 0));
    // One module changes: it is synthesized, and what has it as a black box. Nothing else.
    let file = dir.path().join("out/rtl/out_product.v");
    let file = if file.exists() { file } else { dir.path().join(format!("out/rtl/{}.v", product(&first))) };
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{text}// a remark\n")).unwrap();
    run(&[]);
    assert_eq!(calls(&dir), 2);
    for job in first["jobs"].as_array().unwrap() {
        for what in ["predicted", "measured"] {
            assert!(job[what]["seconds"].as_f64().unwrap() > 0.0, "{job:#}");
            assert!(job[what]["peak_bytes"].as_f64().unwrap() > 1e6, "{job:#}");
        }
    }
}

/// The module of the matrix.
fn product(result: &serde_json::Value) -> String {
    let layers = result["layers"].as_array().unwrap();
    layers.iter().find(|layer| layer["name"] == "product").unwrap()["module"].as_str().unwrap().to_owned()
}

#[test]
fn a_killed_run_goes_on_where_it_stopped() {
    let dir = bundle(1);
    let whole = bundle(1);
    synth(&whole, &["--clock", "50"]).expect(0);
    let expected = results(&whole);
    let binary = assert_cmd::cargo::cargo_bin("hardwire");
    let mut child = Command::new(binary)
        .args(["synth", "out", "--liberty", LIBERTY, "--clock", "50", "--threads", "1"])
        .current_dir(dir.path())
        .env("HARDWIRE_CACHE", dir.path().join("cache"))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let started = Instant::now();
    // The first result is there, the last is not.
    while results_so_far(&dir) == 0 {
        assert!(started.elapsed() < Duration::from_secs(120), "no job ends");
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let stopped = results_so_far(&dir);
    assert!(stopped < expected.len(), "killed too late");
    synth(&dir, &["--clock", "50"]).expect(0);
    assert_eq!(results(&dir), expected);
}

fn results_so_far(dir: &Dir) -> usize {
    if work(dir).exists() { results(dir).len() } else { 0 }
}

/// A stand-in for Slurm: every task of an array is a process of its own in a folder of its own.
const SBATCH: &str = r#"#!/bin/sh
set -eu
for option in "$@"; do
  case $option in
    --array=1-*) tasks=${option#--array=1-} ;;
    --wrap=*) command=${option#--wrap=} ;;
    --dependency=afterok:*) [ "${option#--dependency=afterok:}" = 7 ] ;;
  esac
done
[ "${command-}" ] || { while [ "$1" != --wrap ]; do shift; done; command=$2; }
for task in $(seq "$tasks" -1 1); do
  folder=$(mktemp -d)
  (cd "$folder" && SLURM_ARRAY_TASK_ID=$task sh -c "$command")
  [ -z "$(ls "$folder")" ] && rmdir "$folder"
done
echo 7
"#;

#[test]
fn a_cluster_makes_the_same_bytes() {
    let dir = bundle(2);
    let alone = bundle(2);
    synth(&alone, &["--clock", "50"]).expect(0);
    let said = synth(&dir, &["--clock", "50", "--prepare", "--json"]).expect(0).json();
    assert_eq!(said["ninja"].as_str(), work(&dir).join("build.ninja").to_str());
    assert_eq!(results(&dir).len(), 0, "nothing is run");
    let sbatch = dir.file("bin/sbatch", SBATCH);
    fs::set_permissions(&sbatch, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", sbatch.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let output = Command::new("sh")
        .arg(dir.path().join("out/flow/slurm.sh"))
        .arg(work(&dir))
        .arg("--partition=any")
        .env("PATH", path)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    let jobs = said["jobs"].as_array().unwrap();
    let of = |stage: &str| jobs.iter().filter(|job| job["stage"] == stage).count();
    for stage in ["synthesis", "timing", "top"] {
        assert!(text.contains(&format!("{stage}: {} jobs, array 7", of(stage))), "{text}");
    }
    assert_eq!(results(&dir), results(&alone));
    // Collecting them runs nothing.
    let (yosys, sta) = (counting(&dir, "yosys"), counting(&dir, "sta"));
    synth(&dir, &["--clock", "50", "--yosys", &yosys, "--sta", &sta]).expect(0);
    assert_eq!(calls(&dir), 0);
}

#[test]
fn a_failed_job_is_named_and_the_others_are_kept() {
    let dir = bundle(3);
    let failing = dir.file("failing", "");
    let text = "#!/bin/sh\n[ \"$1\" = -V ] && exec yosys -V\ngrep -q 'top .*_product$' script.ys && { echo ERROR: it hurts; exit 3; }\n\
                exec yosys \"$@\"\n";
    fs::write(&failing, text).unwrap();
    fs::set_permissions(&failing, fs::Permissions::from_mode(0o755)).unwrap();
    let ran = synth(&dir, &["--yosys", failing.to_str().unwrap()]);
    ran.expect(2);
    let said = synth(&dir, &["--yosys", failing.to_str().unwrap()]).stderr;
    assert!(said.contains("synthesis of module") && said.contains("_product failed:"), "{said}");
    assert!(said.contains("ERROR: it hurts") && said.contains("_product.synthesis.log"), "{said}");
    assert!(said.contains("repair the cause and run synth again"), "{said}");
    let kept = results(&dir).len();
    assert!(kept >= 6, "{kept}");
    let yosys = counting(&dir, "yosys");
    synth(&dir, &["--yosys", &yosys]).expect(0);
    assert_eq!(calls(&dir), 1, "only what failed is run");
    let nothing = dir.path().join("nothing");
    fs::create_dir(&nothing).unwrap();
    let yosys = Command::new("sh").args(["-c", "command -v yosys"]).output().unwrap();
    let yosys = String::from_utf8(yosys.stdout).unwrap();
    let arguments = ["synth", "out", "--liberty", LIBERTY, "--yosys", yosys.trim()];
    let ran = dir.hardwire_with(&arguments, &[("PATH", nothing.to_str().unwrap())]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("ninja is not installed") && ran.stderr.contains("apt install ninja-build"),
        "{}",
        ran.stderr
    );
}

#[test]
fn lost_logic_is_reported() {
    let dir = bundle(4);
    let good = synth(&dir, &["--json"]).expect(0).json();
    assert_eq!(good["lost"].as_array().unwrap().len(), 0, "{good:#}");
    let module = product(&good);
    // All outputs tied to constants by an edit.
    let file = dir.path().join(format!("out/rtl/{module}.v"));
    let text = fs::read_to_string(&file).unwrap();
    let tie = |line: &str| match line.trim().split_once(" <= ") {
        Some((name, _)) if name.starts_with('y') => format!("      {name} <= 0;\n"),
        _ => format!("{line}\n"),
    };
    let tied: String = text.lines().map(tie).collect();
    assert_ne!(tied, text);
    fs::write(&file, tied).unwrap();
    let ran = synth(&dir, &["--json"]).expect(0);
    let lost = ran.json()["lost"].as_array().unwrap().clone();
    assert_eq!(lost.len(), 1, "{lost:#?}");
    assert_eq!(lost[0]["module"].as_str(), Some(module.as_str()));
    assert!(lost[0]["least_nand2_equivalents"].as_f64() > lost[0]["nand2_equivalents"].as_f64(), "{lost:#?}");
    let said = synth(&dir, &[]).stderr;
    assert!(said.contains(&format!("{module} leaves synthesis with")) && said.contains("was logic lost?"), "{said}");
}

#[test]
fn paths_of_units_and_of_the_chip_are_told_in_words() {
    let dir = bundle(5);
    let timed = synth(&dir, &["--json", "--clock", "50"]).expect(0).json();
    let top = &timed["top"];
    let path = &top["worst_path"];
    assert!((1000.0 / path["ns"].as_f64().unwrap() - top["max_clock_mhz"].as_f64().unwrap()).abs() < 1e-9);
    // A path between units is in no unit's own netlist: the chip is no faster than any unit's registers allow.
    for layer in timed["layers"].as_array().unwrap() {
        if let Some(ns) = layer["register_to_register"]["ns"].as_f64() {
            assert!(ns <= path["ns"].as_f64().unwrap() + 1e-6, "{layer:#}");
        }
    }
    let layers = timed["layers"].as_array().unwrap();
    let product = layers.iter().find(|layer| layer["name"] == "product").unwrap();
    let words =
        product["register_to_register"]["in_words"].as_str().or(product["worst_path"]["in_words"].as_str()).unwrap();
    assert!(words.starts_with("from product: ") && words.contains(" to product: "), "{words}");
    let text = format!("{}{}", product["worst_path"]["in_words"], product["input_to_register"]["in_words"]);
    assert!(text.contains("neuron") || text.contains("shared sum") || text.contains("input "), "{text}");
    assert!(top["worst_path"]["in_words"].as_str().is_some(), "{top:#}");
}

#[test]
fn a_damaged_report_changes_estimates_and_nothing_else() {
    let dir = bundle(6);
    let file = dir.path().join("out/report.json");
    let good = fs::read_to_string(&file).unwrap();
    let ask = || synth(&dir, &["--prepare", "--json"]).expect(0).json();
    let jobs = ask()["jobs"].as_array().unwrap().len();
    let damaged = [
        String::new(),
        "[1]".to_owned(),
        good[..good.len() / 2].to_owned(),
        good.replace("\"gates\":", "\"gates\": \"many\", \"x\":"),
        good.replace("\"memory_bits\": 0", "\"memory_bits\": -1"),
        good.replace("\"memory_bits\": 0", "\"memory_bits\": 18446744073709551615"),
        good.replace("\"modules\": [", "\"modules\": [null, "),
    ];
    for text in damaged {
        assert_ne!(text, good);
        fs::write(&file, text).unwrap();
        let said = ask();
        assert_eq!(said["jobs"].as_array().unwrap().len(), jobs);
        assert!(said["predicted"]["seconds"].as_f64().unwrap() > 0.0, "{said:#}");
    }
}

//! The page of a bundle: what is on it, what it does with results that are old or edited, that nothing someone writes
//! into a document stops it or gets out of its text, and what a browser makes of it. And what long stages show where.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::{Dir, LIBERTY, Random, f32s, model, safetensors, tiny, tiny_data, tiny_weights};
use hardwire::emit::{self, KEPT};
use hardwire::report;
use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

/// The sections that every page has.
const SECTIONS: [&str; 10] = [
    "model",
    "floorplan",
    "weights",
    "sharing",
    "accuracy",
    "timing",
    "paths",
    "verification",
    "economics",
    "reproduce",
];

/// The sections that a page has not.
fn missing(page: &str) -> Vec<&'static str> {
    SECTIONS.into_iter().filter(|id| page.matches(&format!("<section id=\"{id}\">")).count() != 1).collect()
}

/// What follows the head of a section, up to the next.
fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("<section id=\"{id}\">")).unwrap();
    rest.split_once("</section>").unwrap().0
}

/// The page of a bundle as it is now.
fn page(bundle: &Path) -> String {
    report::page(&|path| fs::read(bundle.join(path)).ok()).unwrap()
}

fn written(dir: &Dir) -> String {
    fs::read_to_string(dir.path().join("chip/report.html")).unwrap()
}

/// A plan with every key that the page knows, numbers plain and in brackets.
fn plan() -> Value {
    let bracket = |mid: f64| json!({"low": mid / 2.0, "mid": mid, "high": mid * 3.0});
    json!({
        "format": 1, "model": "tiny", "node": "n5",
        "chip": {
            "area_mm2": bracket(80.0), "dies": 1, "dies_per_wafer": bracket(700.0), "yield": bracket(0.2), "power_w": bracket(40.0),
            "parts": [{"name": "logic", "area_mm2": bracket(60.0)}, {"name": "memory", "area_mm2": 20.0}],
        },
        "speed": {"cycles_per_token": 14844, "clock_mhz": 500, "tokens_per_second": 33684.0, "tokens_per_second_all_slots": bracket(5e5)},
        "money": {
            "nre": [{"name": "masks", "usd": bracket(2e7)}, {"name": "design", "usd": bracket(5e6)}],
            "unit_cost_usd": bracket(70.0), "usd_per_mtoken": bracket(0.02),
        },
        "alternatives": [
            {"name": "GPU, one sequence", "usd_per_mtoken": bracket(9.0)}, {"name": "GPU, saturated", "usd_per_mtoken": bracket(0.15)},
        ],
        "tornado": [
            {"constant": "utilization", "low": 0.1, "high": 0.9, "unit": "1", "result_at_low": 0.1, "result_at_high": 0.011},
            {"constant": "wafer price", "low": 9000, "high": 20000, "unit": "USD", "result_at_low": 0.015, "result_at_high": bracket(0.03)},
        ],
        "break_even": {"against": "GPU, saturated", "tokens": bracket(1e14)},
        "scale": {"users": 1e7, "chips": 100},
        "unknown": ["licence of the standard cells"],
    })
}

#[test]
fn a_page_has_all_sections_and_says_what_was_not_run() {
    let dir = tiny();
    dir.build("tiny", "chip", &[]);
    let page = written(&dir);
    assert_eq!(missing(&page), [""; 0]);
    for (id, command) in [
        ("floorplan", "hardwire synth OUT"),
        ("paths", "hardwire synth OUT"),
        ("timing", "hardwire sim OUT"),
        ("verification", "hardwire verify OUT"),
        ("economics", "hardwire plan OUT"),
    ] {
        assert!(section(&page, id).contains(&format!("not run yet: run {command}")), "{id}");
    }
    // The check sees any section that is gone, or there twice.
    for id in SECTIONS {
        let start = page.find(&format!("<section id=\"{id}\">")).unwrap();
        let end = start + page[start..].find("</section>").unwrap();
        assert_eq!(missing(&(page[..start].to_owned() + &page[end..])), [id]);
        assert_eq!(missing(&(page.clone() + &page[start..end])), [id]);
    }
    // Nothing in the page names a place to load from, and no number went wrong.
    for word in ["http://", "https://", "<script", "@import", "url(", "NaN", "inf%", "-inf"] {
        let found = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!found.contains(word), "{word}");
    }
    // The same bytes at any number of threads.
    dir.build("tiny", "again", &["--threads", "1"]);
    assert_eq!(fs::read_to_string(dir.path().join("again/report.html")).unwrap(), page);
}

#[test]
fn results_are_kept_shown_and_gone_with_their_build() {
    let dir = tiny();
    dir.build("tiny", "chip", &[]);
    let chip = dir.path().join("chip");
    let synth = dir.hardwire(&["synth", "chip", "--liberty", LIBERTY, "--clock", "20", "--json"]).expect(0);
    let sim = dir.hardwire(&["sim", "chip", "--json"]).expect(0);
    let verify = dir.hardwire(&["verify", "chip"]).expect(0);
    assert!(verify.stdout.contains("PASS tiny"), "{}", verify.stdout);
    emit::keep(&chip, "plan", &plan().to_string()).unwrap();
    // The document is what --json printed, and sha256sum reads its stamp.
    for (name, ran) in [("synth", &synth), ("sim", &sim)] {
        assert_eq!(fs::read_to_string(chip.join(format!("results/{name}.json"))).unwrap(), ran.stdout);
    }
    let stamp =
        Command::new("sha256sum").current_dir(chip.join("results")).args(["--strict", "-c", "synth.sha256"]).output();
    assert!(stamp.unwrap().status.success());
    let full = page(&chip);
    assert_eq!(missing(&full), [""; 0]);
    assert!(!full.contains("not run yet: run hardwire synth"));
    for (id, text) in [
        ("floorplan", "Measured by hardwire synth with osu018_stdcells"),
        ("paths", "Every unit meets 20.0 MHz."),
        ("timing", "In Verilator: latency"),
        ("verification", "verilator lint"),
        ("verification", "in Verilator with random gaps and back-pressure, 0 mismatches"),
        ("economics", "What matters most"),
        ("economics", "licence of the standard cells"),
    ] {
        assert!(section(&full, id).contains(text), "{id} does not say {text}");
    }
    // A bundle with results is still what a build gives, still verifies, and a second look tells the first's result.
    let check = ["build", "tiny", "-o", "chip", "--check"];
    dir.hardwire(&check).expect(0);
    dir.hardwire(&["verify", "chip", "-q"]).expect(0);
    // One unit is not the chip: its synthesis is not kept.
    dir.hardwire(&["synth", "chip", "--liberty", LIBERTY, "--only", "fc1", "-q"]).expect(0);
    assert_eq!(fs::read_to_string(chip.join("results/synth.json")).unwrap(), synth.stdout);
    // An edited result is not shown, and said to be edited.
    let edited = synth.stdout.replacen("\"area_um2\": ", "\"area_um2\": 1", 1);
    fs::write(chip.join("results/synth.json"), edited).unwrap();
    assert!(section(&page(&chip), "paths").contains("results/synth.json was edited and is not shown"));
    fs::write(chip.join("results/synth.json"), &synth.stdout).unwrap();
    assert_eq!(page(&chip), page(&chip));
    // Another build has none of them, even where someone puts them back.
    fs::rename(chip.join("results"), dir.path().join("old")).unwrap();
    dir.build("tiny", "chip", &["--weights", "int4"]);
    assert!(!chip.join("results").exists());
    fs::rename(dir.path().join("old"), chip.join("results")).unwrap();
    let stale = page(&chip);
    assert_eq!(missing(&stale), [""; 0]);
    assert_eq!(stale.matches("of another build and not shown").count(), 6, "{stale}");
    assert!(!stale.contains("osu018_stdcells"));
    dir.hardwire(&[&check[..], &["--weights", "int4"]].concat()).expect(0);
    dir.build("tiny", "chip", &[]);
    assert!(!chip.join("results").exists());
}

#[test]
fn a_bundle_that_cannot_keep_a_result_is_still_worked_on() {
    let dir = tiny();
    dir.build("tiny", "chip", &[]);
    fs::write(dir.path().join("chip/results"), "a file where the folder goes").unwrap();
    let ran = dir.hardwire(&["synth", "chip", "--liberty", LIBERTY]).expect(0);
    assert!(ran.stderr.contains("warning: cannot keep a result in chip/results"), "{}", ran.stderr);
    assert!(ran.stdout.contains("NAND2"), "{}", ran.stdout);
}

#[test]
fn names_from_the_checkpoint_stay_text() {
    const NAME: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)>&amp;'";
    let dir = tiny();
    let mut weights = tiny_weights();
    let old = weights[0].name.clone();
    NAME.clone_into(&mut weights[0].name);
    dir.file("tiny/model.safetensors", safetensors(&weights, &[]));
    let text = fs::read_to_string(dir.path().join("tiny/model.toml")).unwrap();
    dir.file("tiny/model.toml", text.replace(&format!("\"{old}\""), &format!("{NAME:?}")));
    dir.build("tiny", "chip", &[]);
    let page = written(&dir);
    assert!(page.contains("&#60;script&#62;alert(1)"), "the name is not on the page");
    assert!(!page.contains("<script") && !page.contains("<img"), "the name got out of its text");
    // Documents are text, too.
    let chip = dir.path().join("chip");
    let mut plan = plan();
    plan["alternatives"][0]["name"] = json!(NAME);
    plan["break_even"][NAME] = json!("</pre></main><script>");
    emit::keep(&chip, "plan", &plan.to_string()).unwrap();
    emit::keep(&chip, "run", &json!({"prompt": NAME, "text": "<script>", "cycles": 1}).to_string()).unwrap();
    let page = self::page(&chip);
    assert!(!page.contains("<script") && !page.contains("<img") && page.matches("</main>").count() == 1);
}

/// Puts something else at a random place of a document.
fn mutate(value: &mut Value, random: &mut Random) {
    let below = match value {
        Value::Object(map) if !map.is_empty() && random.below(4) > 0 => {
            let key = map.keys().nth(random.below(map.len() as u64) as usize).unwrap().clone();
            if random.below(8) == 0 {
                map.remove(&key);
                return;
            }
            map.get_mut(&key)
        }
        Value::Array(all) if !all.is_empty() && random.below(6) > 0 => {
            let at = random.below(all.len() as u64) as usize;
            all.get_mut(at)
        }
        _ => None,
    };
    match below {
        Some(below) => mutate(below, random),
        None => {
            let others = [
                json!(null),
                json!(0),
                json!(-1),
                json!(1e308),
                json!(-1e308),
                json!(5e-324),
                json!(0.5),
                json!(u64::MAX),
                json!(i64::MIN),
                json!(""),
                json!("<b>layer0_</b>"),
                json!("layer0_x"),
                json!([]),
                json!({}),
                json!(true),
                json!([[1, 2], [1e300, 1e300]]),
                json!({"low": 1e308, "mid": -1e308, "high": 0}),
                json!("\u{0}\u{202e}"),
            ];
            *value = others[random.below(others.len() as u64) as usize].clone();
        }
    }
}

#[test]
fn edited_documents_never_stop_the_page() {
    let dir = tiny();
    dir.build("tiny", "chip", &["--digit", "1"]);
    let chip = dir.path().join("chip");
    let unit = |name: &str| {
        json!({"name": name, "area_um2": 5.5e4, "cells": 9, "flip_flops": 3, "full_adders": 2, "max_clock_mhz": 90.5,
        "meets_target": false, "worst_path": {"from": "a", "to": "b", "ns": 11.0, "cells": 20}, "parts": [{"name": "core", "area_um2": 1e4}]})
    };
    let documents = [
        (
            "synth",
            json!({"clock_mhz": 100, "max_clock_mhz": 90.5, "library": "l", "area_um2": 1.2e5, "cells": 20, "layers": [unit("fc1"), unit("in")], "top": {"max_clock_mhz": 80.5}}),
        ),
        ("verify", json!({"verdict": "fail", "rungs": [{"name": "files", "passed": false, "detail": "edited"}]})),
        (
            "sim",
            json!({"verdict": "pass", "vectors": 9, "mismatches": 0, "cycles": 99, "latency_cycles": 4, "initiation_interval": 1.5, "token_cycles": [[0, 5], [1, 6]]}),
        ),
        ("run", json!({"samples": 9, "correct": 8, "accuracy": 0.89, "mismatches": 0, "cycles": 99})),
        ("plan", plan()),
    ];
    assert!(documents.iter().all(|(name, _)| KEPT.contains(name)));
    let keep_all = || documents.iter().for_each(|(name, value)| emit::keep(&chip, name, &value.to_string()).unwrap());
    let facts = fs::read_to_string(chip.join("report.json")).unwrap();
    let mut language: Value = serde_json::from_str(&facts).unwrap();
    language["language"] = json!({"calibration": "c", "loss": {"tokens": 9, "divergence": 0.1, "quarters": [{"from": 0, "to": 4, "divergence": 0.1}]},
        "matrices": [{"name": "fc1", "format": "int4", "output_error": 0.1}]});
    language["tokens"] = json!({"vocabulary": 9, "context": 9, "clocks_per_token": [{"position": 0, "clocks": 9}],
        "turns": [{"unit": "layer0_fc1", "position": 4, "begins": 0, "ends": 5}]});
    keep_all();
    let whole = page(&chip);
    assert!(!whole.contains("cannot be read"), "a good document is not understood");
    let (mut random, mut unread) = (Random(8), 0);
    for round in 0..240 {
        keep_all();
        let mut value = if round % 2 == 0 { language.clone() } else { serde_json::from_str(&facts).unwrap() };
        if round % 4 > 0 {
            (0..=random.below(3)).for_each(|_| mutate(&mut value, &mut random));
        }
        fs::write(chip.join("report.json"), value.to_string()).unwrap();
        let (name, document) = &documents[round % documents.len()];
        let mut document = document.clone();
        (0..=random.below(3)).for_each(|_| mutate(&mut document, &mut random));
        emit::keep(&chip, name, &document.to_string()).unwrap();
        let page = page(&chip);
        assert_eq!(missing(&page), [""; 0], "round {round}: {document}\n{value}");
        let styles = page.split("style=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        for style in styles {
            assert!(!style.contains("NaN") && !style.contains("inf"), "round {round}: {style}");
        }
        assert!(!page.contains("<b>layer0_"), "round {round}");
        unread += usize::from(page.contains("cannot be read"));
    }
    assert!((20..=220).contains(&unread), "{unread} of 240 pages have a document that cannot be read");
    // What is no JSON at all, or not there, is said.
    fs::write(chip.join("report.json"), &facts).unwrap();
    for bytes in [&b""[..], b"{", b"\xff\xfe", b"[1]", b"null"] {
        for file in
            ["report.json", "hardwire.json", "golden/program.json", "golden/weights.safetensors", "certificate.json"]
        {
            let old = fs::read(chip.join(file)).unwrap_or_default();
            fs::write(chip.join(file), bytes).unwrap();
            assert_eq!(missing(&page(&chip)), [""; 0], "{file}");
            fs::write(chip.join(file), old).unwrap();
        }
        emit::keep(&chip, "sim", &String::from_utf8_lossy(bytes)).unwrap();
        assert!(section(&page(&chip), "timing").contains("results/sim.json cannot be read"));
    }
}

/// Starts Chromium without a network, but for a proxy that notes what is asked for and answers nothing.
struct Browser {
    profile: Dir,
    asked: Arc<Mutex<Vec<String>>>,
    port: u16,
}

/// What a page came to in the browser.
struct Seen {
    dom: String,
    log: String,
}

impl Browser {
    fn new() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let (asked, port) = (Arc::new(Mutex::new(Vec::new())), listener.local_addr().unwrap().port());
        let notes = Arc::clone(&asked);
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut head = [0; 512];
                let read = stream.read(&mut head).unwrap_or(0);
                notes
                    .lock()
                    .unwrap()
                    .push(String::from_utf8_lossy(&head[..read]).lines().next().unwrap_or_default().to_owned());
                let _ = stream.write_all(b"HTTP/1.1 502 no\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            }
        });
        Self { profile: Dir::new(), asked, port }
    }

    /// Opens a page at this width, dark or light.
    fn open(&self, page: &Path, width: u32, dark: bool) -> Seen {
        let mut command = Command::new("chromium");
        command.args([
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-sync",
            "--dump-dom",
        ]);
        command.args(["--disable-background-networking", "--disable-component-update", "--disable-default-apps"]);
        command.args(["--disable-dev-shm-usage", "--enable-logging=stderr", "--v=0", "--timeout=20000"]);
        command.arg(format!("--user-data-dir={}", self.profile.path().display()));
        command.arg(format!("--proxy-server=http://127.0.0.1:{}", self.port)).arg("--proxy-bypass-list=<-loopback>");
        command.arg(format!("--blink-settings=preferredColorScheme={}", u8::from(!dark)));
        command.arg(format!("--window-size={width},900")).arg(format!("file://{}", page.display()));
        let output = command.output().expect("chromium is not installed: apt-get install chromium");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Seen { dom: text(output.stdout), log: text(output.stderr) }
    }

    /// What the page asked the network for, so far.
    fn asked(&self, host: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|line| line.contains(host)).count()
    }
}

/// Lines of the page's console: nothing is said on it where all is well.
fn console(seen: &Seen) -> Vec<&str> {
    seen.log.lines().filter(|line| line.contains(":CONSOLE")).collect()
}

/// Says in the page itself how high its sections are, and what its colours and widths came to.
const MEASURE: &str = "<script>
for (const s of document.querySelectorAll('section')) s.dataset.height = Math.round(s.getBoundingClientRect().height);
const d = document.documentElement.dataset;
d.paper = getComputedStyle(document.body).backgroundColor;
d.ink = getComputedStyle(document.body).color;
d.chart = getComputedStyle(document.querySelector('figure svg text')).fill;
d.wide = document.documentElement.scrollWidth - innerWidth;
</script></body>";

/// A copy of the page that measures itself. It may run that script and still load nothing.
fn measured(dir: &Dir, name: &str, page: &str) -> std::path::PathBuf {
    let page = page.replace("default-src 'none'; ", "default-src 'none'; script-src 'unsafe-inline'; ");
    dir.file(name, page.replace("</body>", MEASURE))
}

/// The value of an attribute of the first element that has it.
fn attribute<'a>(dom: &'a str, name: &str) -> &'a str {
    dom.split_once(&format!(" {name}=\"")).map_or("", |(_, rest)| rest.split('"').next().unwrap())
}

/// The sections that are not there, or have no height, in the browser.
fn flat(seen: &Seen) -> Vec<&'static str> {
    let high = |id: &str| {
        let (_, rest) = seen.dom.split_once(&format!("<section id=\"{id}\""))?;
        attribute(rest.split('>').next()?, "data-height").parse::<u32>().ok()
    };
    SECTIONS.into_iter().filter(|id| high(id).unwrap_or(0) < 60).collect()
}

#[test]
fn a_browser_shows_all_of_it_offline_light_and_dark() {
    let dir = Dir::new();
    dir.build(&model("digits"), "chip", &["--weights", "int4", "--effort", "1"]);
    emit::keep(&dir.path().join("chip"), "plan", &plan().to_string()).unwrap();
    let page = page(&dir.path().join("chip"));
    let browser = Browser::new();
    let mut colours = Vec::new();
    for (width, dark) in [(1200, false), (500, true)] {
        let seen = browser.open(&measured(&dir, "page.html", &page), width, dark);
        assert_eq!(flat(&seen), [""; 0], "{}", seen.log);
        assert_eq!(console(&seen), [""; 0]);
        assert_eq!(
            attribute(&seen.dom, "data-wide").parse::<i32>().unwrap().max(0),
            0,
            "the page is wider than the window"
        );
        colours.push(["data-paper", "data-ink", "data-chart"].map(|name| attribute(&seen.dom, name).to_owned()));
    }
    // Paper, ink and the text of charts change with the theme.
    assert!(
        colours[0].iter().zip(&colours[1]).all(|(light, dark)| light != dark && light.starts_with("rgb")),
        "{colours:?}"
    );
    assert_eq!(browser.asked("planted"), 0);
    // What would be wrong is seen: a section without height, one that is gone, a message on the console, and something
    // to load, which the page's policy stops and a page without the policy asks for.
    let load = "<img src=\"http://planted.invalid/x.png\">";
    let bad = page.replace("<section id=\"paths\">", "<section id=\"paths\" style=\"display:none\">");
    let bad =
        bad.replace("<section id=\"timing\">", "<section id=\"gone\">").replace("</main>", &format!("{load}</main>"));
    let seen = browser.open(&measured(&dir, "bad.html", &bad), 1200, false);
    assert_eq!(flat(&seen), ["timing", "paths"]);
    assert!(console(&seen).iter().any(|line| line.contains("planted.invalid")), "{}", seen.log);
    assert_eq!(browser.asked("planted"), 0, "the policy of the page lets it load");
    browser.open(&dir.file("open.html", format!("<body>{load}</body>")), 1200, false);
    assert!(browser.asked("planted") > 0, "the test would not see a request");
}

#[test]
fn progress_is_for_terminals() {
    let dir = tiny();
    // Planning long enough to be seen.
    let mut random = Random(3);
    let weights = [f32s("a", &[48, 64], &random.reals(3072))];
    dir.file("wide/model.safetensors", safetensors(&weights, &[]));
    dir.file("wide/data.safetensors", safetensors(&[f32s("x", &[8, 64], &random.reals(512))], &[]));
    let text = "format = 1\nname = \"wide\"\n[input]\nsize = 64\n[data]\ncalibration = \"data.safetensors\"\n[[layer]]\nkind = \"linear\"\nweight = \"a\"\n";
    dir.file("wide/model.toml", text);
    let hardwire = assert_cmd::cargo::cargo_bin("hardwire");
    let build = |more: &str| format!("{} build wide -o chip --effort 3 {more}", hardwire.display());
    let terminal = |command: &str| {
        let mut script = Command::new("script");
        script.current_dir(dir.path()).env("TERM", "xterm").args(["-qec", command, "/dev/null"]);
        let output = script.output().expect("script (util-linux) is not installed: apt-get install bsdutils");
        assert!(output.status.success());
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let shown = terminal(&build(""));
    assert!(shown.contains("planning adder graphs") && shown.contains('%') && shown.contains("left)"), "{shown:?}");
    let quiet = terminal(&build("-q"));
    assert!(!quiet.contains("planning adder graphs") && quiet.contains("weights became"), "{quiet:?}");
    // In a pipe there is the result, which ends with the three figures, and nothing else.
    let piped = dir.hardwire(&["build", "wide", "-o", "chip", "--effort", "1"]).expect(0);
    assert_eq!(piped.stderr, "");
    assert!(!piped.stdout.contains("planning"), "{}", piped.stdout);
    let last: Vec<&str> = piped.stdout.lines().rev().take(3).collect();
    assert!(
        last[0].contains("per second at 100 MHz") && last[1].contains("gates") && last[2].starts_with("exact"),
        "{last:?}"
    );
    let data = tiny_data(20);
    dir.file("tiny/test.safetensors", safetensors(&data, &[]));
    let json = dir.hardwire(&["build", "tiny", "-o", "other", "--json"]).expect(0);
    assert!(json.json()["totals"].is_object() && json.stderr.is_empty());
}

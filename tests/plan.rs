//! The planner: its area model against measured blocks, its schedule against a built chip, its numbers and its refusals.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test stops where it fails

mod common;

use common::Dir;
use hardwire::plan::{AreaModel, Fitted};
use serde_json::Value;

/// A config of this repository.
fn config(name: &str) -> String {
    format!("{}/tests/fixtures/configs/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

fn plan(arguments: &[&str]) -> Value {
    Dir::new().hardwire(&[&["plan", "--json", "-q"], arguments].concat()).expect(0).json()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn table(fitted: &[&Fitted]) -> String {
    let row = |fitted: &&Fitted| {
        let (block, error) = (&fitted.block, 100.0 * fitted.error());
        let style = format!("{} digit {} fold {}", block.weights, block.digit, block.fold);
        let (rows, cols, library) = (block.rows, block.cols, &block.library);
        let (measured, predicted) = (block.nand2, fitted.predicted);
        format!(
            "{library} {rows}x{cols} {style}: {measured:.0}, model {predicted:.0}, {error:+.1} %, {}\n",
            block.source
        )
    };
    fitted.iter().map(row).collect()
}

#[test]
fn the_area_model_holds_on_blocks_it_was_not_fitted_on() {
    let all = AreaModel::check().unwrap();
    let (held, used): (Vec<&Fitted>, Vec<&Fitted>) = all.iter().partition(|fitted| fitted.block.held_out);
    let errors = |fitted: &[&Fitted]| median(fitted.iter().map(|f| f.error().abs()).collect());
    println!("fitted on {}, median {:.3}\n{}", used.len(), errors(&used), table(&used));
    println!("held out {}, median {:.3}\n{}", held.len(), errors(&held), table(&held));
    assert!(held.len() >= 6 && used.len() >= 20);
    assert!(errors(&held) < 0.15, "{}", table(&held));
    // Every way to build a layer has blocks that were held out, and so do several formats, digits and folds.
    for digit in [1, 2, 4, 8] {
        assert!(held.iter().any(|fitted| fitted.block.digit == digit), "no block of digit {digit} was held out");
    }
    let mut formats: Vec<String> = held.iter().map(|fitted| fitted.block.weights.to_string()).collect();
    formats.sort();
    formats.dedup();
    assert!(formats.len() >= 4, "{formats:?}");
    // A fault: measured areas a third larger would be seen.
    let wrong = held.iter().map(|fitted| (fitted.predicted / (fitted.block.nand2 * 1.33) - 1.0).abs()).collect();
    assert!(median(wrong) > 0.15);
}

/// A tiny language model with a tokenizer of its words, in `m/`.
fn tiny_llama() -> Dir {
    let dir = Dir::new();
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/llama/llama-tied");
    for file in ["config.json", "model.safetensors"] {
        dir.file(&format!("m/{file}"), std::fs::read(fixture.join(file)).unwrap());
    }
    let vocabulary: serde_json::Map<String, Value> = (0..24).map(|id| (format!("w{id}"), id.into())).collect();
    let words = serde_json::json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
        "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "w0"},
    });
    dir.file("m/tokenizer.json", words.to_string());
    dir
}

#[test]
fn clocks_from_a_config_are_those_of_the_built_chip() {
    let dir = tiny_llama();
    for (at, (weights, digit, fold)) in
        [("int4", "1", "8"), ("int8", "2", "4"), ("ternary", "4", "16"), ("int4", "1", "1")].into_iter().enumerate()
    {
        let out = format!("out{at}");
        let style = ["--weights", weights, "--digit", digit, "--fold", fold];
        dir.build("m", &out, &[&style[..], &["--texts", "1"]].concat());
        let json = |more: &[&str]| dir.hardwire(&[&["plan", "--json", "-q"], more].concat()).expect(0).json();
        let (built, planned) = (json(&[&out]), json(&[&["--config", "m/config.json"], &style[..]].concat()));
        let clocks = |plan: &Value, key: &str| number(&plan["speed"][key]);
        assert_eq!(clocks(&built, "cycles_per_position"), clocks(&planned, "cycles_per_position"), "{style:?}");
        // How many registers the multiplier of a folded layer takes depends on its weights: a clock or so for each of the
        // four layers of a block that come one after the other, and for the head.
        let free = if fold == "1" { 0.0 } else { 9.0 };
        let key = "cycles_at_first_position";
        let apart = clocks(&built, key) - clocks(&planned, key);
        assert!(apart.abs() <= free, "{apart} clocks apart for {style:?}");
        // So is what a new sequence waits for.
        let key = "slowest_unit_cycles";
        let apart = clocks(&built, key) - clocks(&planned, key);
        assert!(apart.abs() <= 4.0, "the slowest unit, {apart} clocks apart for {style:?}");
        // Gates of linear layers and the rest: small layers are the hardest, but of the same order.
        let area = |plan: &Value| number(&plan["chip"]["area_mm2"]["mid"]);
        let ratio = area(&planned) / area(&built);
        assert!((0.4..2.5).contains(&ratio), "area {ratio} of {style:?}");
    }
}

/// The shape of stories260K, whose chips docs/language-models.md reports.
const STORIES: [&str; 4] = ["--matrix", "head=int8", "--context", "512"];

#[test]
fn clocks_of_a_real_model_are_those_that_its_simulated_chip_takes() {
    let plan = plan(&[&["--config", &config("stories260k"), "--fold", "64"], &STORIES[..]].concat());
    // From simulation: 12 284 at position 0, ten more with each.
    assert_eq!(plan["speed"]["cycles_at_first_position"], 12_284);
    assert_eq!(plan["speed"]["cycles_per_position"], 10);
    assert_eq!(plan["speed"]["cycles_per_token"], 14_844.0);
}

/// Linear units of whole chips, trained weights, none of them in the fit: µm² as synthesized, over the library's NAND2.
#[test]
fn the_area_of_whole_chips_is_foretold() {
    for (library, fold, um2, nand2) in [
        ("asap7", "172", 33_786.0, 0.05832),
        ("asap7", "64", 37_057.0, 0.05832),
        ("asap7", "1", 173_954.0, 0.05832),
        ("sg13g2", "172", 5_086_642.0, 7.2576),
        ("sg13g2", "64", 5_616_450.0, 7.2576),
        ("sg13g2", "1", 26_395_660.0, 7.2576),
    ] {
        let style = ["--library", library, "--fold", fold, "--node", "7"];
        let plan = plan(&[&["--config", &config("stories260k")], &style[..], &STORIES[..]].concat());
        let parts = plan["chip"]["parts"].as_array().unwrap().iter();
        let linear = parts.filter(|part| ["linear layers", "head"].contains(&part["name"].as_str().unwrap()));
        // At 7 nm a placed NAND2 is 0.1 um2.
        let planned: f64 = linear.map(|part| number(&part["area_mm2"]["mid"]) * 1e6 / 0.1).sum();
        let error = planned / (um2 / nand2) - 1.0;
        println!("{library} fold {fold}: {:+.1} %", 100.0 * error);
        assert!(error.abs() < 0.15, "{library} fold {fold}: {error}");
    }
}

#[test]
fn published_shapes_give_plans_on_several_nodes() {
    for (name, parameters) in
        [("llama-3-70b", 70_553_706_496u64), ("llama-3-8b", 8_030_261_248), ("smollm2-135m", 134_515_008)]
    {
        let mut areas = Vec::new();
        for node in ["28", "7", "5"] {
            let plan = plan(&["--config", &config(name), "--node", node]);
            assert_eq!(plan["model"]["parameters"], parameters);
            let brackets = [
                &plan["chip"]["area_mm2"],
                &plan["chip"]["dies"],
                &plan["chip"]["power_w"],
                &plan["speed"]["clock_mhz"],
                &plan["speed"]["tokens_per_second"],
                &plan["money"]["unit_cost_usd"],
                &plan["money"]["usd_per_mtoken"],
                &plan["scale"]["chips"],
            ];
            for bracket in brackets {
                let [low, mid, high] = ["low", "mid", "high"].map(|end| number(&bracket[end]));
                assert!(0.0 < low && low <= mid && mid <= high, "{name} at {node}: {bracket}");
            }
            let price = &plan["money"]["usd_per_mtoken"];
            assert!(number(&price["low"]) < number(&price["mid"]) && number(&price["mid"]) < number(&price["high"]));
            let parts = plan["chip"]["parts"].as_array().unwrap();
            let sum: f64 = parts.iter().map(|part| number(&part["area_mm2"]["mid"])).sum();
            assert!((sum / number(&plan["chip"]["area_mm2"]["mid"]) - 1.0).abs() < 1e-9, "parts are the whole");
            assert_eq!(plan["alternatives"].as_array().unwrap().len(), 3);
            assert!(!plan["unknown"].as_array().unwrap().is_empty());
            areas.push(number(&plan["chip"]["area_mm2"]["mid"]));
        }
        assert!(areas[0] > areas[1] && areas[1] > areas[2], "{name}: {areas:?}");
    }
}

#[test]
fn the_document_has_the_names_that_others_read() {
    let plan = plan(&["--config", &config("llama-3-8b"), "--rollouts", "64", "--depth", "2000", "--lora-rank", "16"]);
    assert_eq!(plan["format"], 1);
    for path in [
        "/model/name",
        "/node",
        "/chip/area_mm2/mid",
        "/chip/parts/0/name",
        "/chip/parts/0/area_mm2/mid",
        "/chip/dies",
        "/chip/dies_per_wafer",
        "/chip/yield/poisson/mid",
        "/chip/yield/murphy/mid",
        "/chip/yield/negative_binomial/mid",
        "/chip/power_w/mid",
        "/speed/cycles_per_token",
        "/speed/clock_mhz",
        "/speed/tokens_per_second",
        "/speed/tokens_per_second_all_slots",
        "/money/nre/0/name",
        "/money/nre/0/usd/mid",
        "/money/unit_cost_usd/mid",
        "/money/usd_per_mtoken/mid",
        "/alternatives/0/name",
        "/alternatives/0/usd_per_mtoken/mid",
        "/tornado/0/constant",
        "/tornado/0/low",
        "/tornado/0/high",
        "/tornado/0/unit",
        "/tornado/0/result_at_low",
        "/tornado/0/result_at_high",
        "/break_even/against/0/chips",
        "/scale/chips/mid",
        "/scale/search/tokens_per_answer/mid",
        "/scale/lora/share_of_chip",
        "/unknown/0",
    ] {
        assert!(plan.pointer(path).is_some_and(|value| !value.is_null()), "{path}");
    }
    let swing = |swing: &Value| (number(&swing["result_at_high"]) - number(&swing["result_at_low"])).abs();
    let tornado = plan["tornado"].as_array().unwrap();
    assert!(tornado.len() >= 10 && tornado.windows(2).all(|pair| swing(&pair[0]) >= swing(&pair[1])));
    // 64 rollouts of 2 000 tokens, of which four fifths are shared: 2 000 · (1 + 63 · 0.2).
    assert!((number(&plan["scale"]["search"]["tokens_per_answer"]["mid"]) - 27_200.0).abs() < 1e-6);
    // Names of the chosen order, for one who asks with --price.
    let names: Vec<&str> =
        plan["alternatives"].as_array().unwrap().iter().map(|a| a["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["GPU at batch 1", "GPU saturated", "API price"]);
}

/// Made in break-even numbers, a chip's tokens cost what the alternative asks.
#[test]
fn break_even_is_where_prices_meet() {
    let config = config("llama-3-8b");
    let base = ["--config", &config, "--slots", "16", "--price", "0.5"];
    let first = plan(&base);
    let even =
        first["break_even"]["against"].as_array().unwrap().iter().find(|even| even["name"] == "your price").unwrap();
    let chips = number(&even["chips"]["mid"]).to_string();
    let again = plan(&[&base[..], &["--volume", &chips]].concat());
    assert!((number(&again["money"]["usd_per_mtoken"]["mid"]) / 0.5 - 1.0).abs() < 1e-9);
    // Below what a chip alone costs it is never reached.
    let cheap = plan(&["--config", &config, "--price", "0.0001"]);
    let even = cheap["break_even"]["against"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&even["chips"]["mid"], &even["pays"]), (&Value::Null, &Value::Bool(false)));
}

#[test]
fn constants_and_options_change_what_they_should() {
    let dir = Dir::new();
    let config = config("llama-3-8b");
    let json =
        |more: &[&str]| dir.hardwire(&[&["plan", "--json", "-q", "--config", &config], more].concat()).expect(0).json();
    let mid = |plan: &Value, path: &str| number(plan.pointer(path).unwrap());
    let plain = json(&[]);
    dir.file("mine.toml", "[n7]\nmask_set = 1e6\n[operation]\nelectricity = { low = 0.1, mid = 0.2, high = 0.3 }\n");
    let mine = json(&["--constants", "mine.toml"]);
    assert_eq!(mid(&mine, "/money/nre/0/usd/mid"), 1e6);
    assert_eq!(mid(&mine, "/money/nre/0/usd/low"), 1e6);
    assert_eq!(mine["constants"]["given"], 2);
    let electricity = "/money/electricity_usd_per_mtoken/mid";
    assert!((mid(&mine, electricity) / mid(&plain, electricity) - 0.2 / 0.088).abs() < 1e-9);
    let busy = json(&["--utilization", "0.8"]);
    assert!(busy["tornado"].as_array().unwrap().iter().all(|swing| swing["constant"] != "operation.utilization"));
    assert!(mid(&busy, "/money/usd_per_mtoken/mid") < mid(&plain, "/money/usd_per_mtoken/mid"));
    // Slots fill the chip, up to its slowest unit; keys and values of each take their place.
    let slots = json(&["--slots", "1000"]);
    let (one, all) = ("/speed/tokens_per_second/mid", "/speed/tokens_per_second_all_slots/mid");
    let useful = number(&slots["speed"]["most_useful_slots"]);
    assert!(mid(&slots, all) / mid(&slots, one) <= useful && mid(&slots, all) / mid(&slots, one) > useful - 1.0);
    assert!(mid(&slots, "/chip/area_mm2/mid") > mid(&plain, "/chip/area_mm2/mid"));
    // A respin costs less than a set; a model that is soon stale costs more per token.
    let price = |mask: &str| {
        let masks = plain["money"]["masks"].as_array().unwrap();
        number(&masks.iter().find(|m| m["mask"] == mask).unwrap()["usd_per_mtoken"]["mid"])
    };
    assert!(price("metal") < price("full"));
    let stale = plain["money"]["stale"].as_array().unwrap();
    assert!(number(&stale[0]["usd_per_mtoken"]["mid"]) > number(&stale[4]["usd_per_mtoken"]["mid"]));
    // More bits take more area, an adapter some.
    for more in [["--weights", "int8"], ["--matrix", "down=int8"], ["--lora-rank", "64"]] {
        assert!(mid(&json(&more), "/chip/area_mm2/mid") > mid(&plain, "/chip/area_mm2/mid"), "{more:?}");
    }
    // The same twice.
    assert_eq!(json(&[]), plain);
}

#[test]
fn a_sweep_marks_what_nothing_beats() {
    let swept = plan(&[
        "--config",
        &config("smollm2-135m"),
        "--sweep",
        "node=28,7",
        "--sweep",
        "fold=16,64",
        "--sweep",
        "weights=ternary,int4",
    ]);
    let points = swept["sweep"].as_array().unwrap();
    assert_eq!(points.len(), 8);
    assert_eq!(points[0]["choice"], serde_json::json!(["node=28", "fold=16", "weights=ternary"]));
    let aims = |point: &Value| {
        let mid = |key: &str| number(&point[key]["mid"]);
        [mid("nre_usd"), mid("usd_per_mtoken"), -mid("tokens_per_second")]
    };
    for point in points {
        let own = aims(point);
        let beaten = points.iter().map(aims).any(|other| other != own && other.iter().zip(own).all(|(a, b)| *a <= b));
        assert_eq!(point["pareto"], !beaten);
    }
    assert!(points.iter().any(|point| point["pareto"] == false));
}

/// A million dollars of masks over the chips of the argument that started this project; the rest are examples of the library.
#[test]
fn the_original_argument_holds() {
    use hardwire::plan::argument::{chips, mask_cost_per_chip, tokens_per_second};
    let rate = tokens_per_second(3e15, 3e9);
    assert_eq!(rate, 1e6);
    let cases = [(3e9, 10.0, 100.0), (3e9, 100.0, 1e3), (3e12, 10.0, 1e5)];
    for (operations, each, expected) in cases {
        let found = chips(10e6, each, tokens_per_second(3e15, operations));
        assert_eq!(found, expected);
        assert_eq!(mask_cost_per_chip(1e6, found) * found, 1e6);
    }
    // One user more needs one chip more.
    assert_eq!(chips(10e6 + 1.0, 10.0, rate), 101.0);
}

#[test]
fn anchors_are_met_and_misses_are_known() {
    let anchors = plan(&["--anchors"]);
    // Prices that sources contradict each other on, and a ratio that makes a point.
    let misses = ["die of 814 mm2", "HC1's stream over a saturated H100"];
    let (mut met, mut ours) = (0, 0);
    for anchor in anchors["anchors"].as_array().unwrap() {
        let (published, found) = (number(&anchor["published"]), number(&anchor["found"]));
        assert!((number(&anchor["error"]) - (found / published - 1.0)).abs() < 1e-12);
        match anchor["ours"].as_bool().unwrap() {
            true => ours += 1,
            false if misses.contains(&anchor["quantity"].as_str().unwrap()) => {}
            false => {
                assert!(number(&anchor["error"]).abs() < 0.05, "{anchor}");
                met += 1;
            }
        }
    }
    assert!(met >= 10 && ours >= 5, "{met} and {ours}");
    // A fault: another wafer or mask price is seen.
    let dir = Dir::new();
    dir.file("wrong.toml", "[n5]\nmask_set = 44e6\n");
    let wrong = dir.hardwire(&["plan", "--anchors", "--json", "--constants", "wrong.toml"]).expect(0).json();
    let error = |anchor: &Value| number(&anchor["error"]).abs();
    let masks = wrong["anchors"].as_array().unwrap().iter().find(|a| a["quantity"] == "price of all masks").unwrap();
    assert!(error(masks) > 0.5);
}

#[test]
fn a_synthesis_in_the_bundle_takes_the_place_of_the_estimate() {
    let dir = tiny_llama();
    dir.build("m", "out", &["--weights", "int4", "--digit", "1", "--fold", "8", "--texts", "1"]);
    let json = || dir.hardwire(&["plan", "out", "--json", "-q"]).expect(0).json();
    let estimated = json();
    assert_eq!(estimated["model"]["measured"], false);
    let layer = |name: &str, gates: f64, parts: Value| serde_json::json!({ "name": name, "module": format!("m_{name}"), "nand2_equivalents": gates, "parts": parts });
    let memory = serde_json::json!([{ "name": "memory_64x64", "module": "m_memory_64x64", "nand2_equivalents": 2e4 }]);
    let synth = serde_json::json!({
        "format": 1, "library": "test", "nand2_equivalents": 2e6,
        "layers": [layer("head", 1e6, serde_json::json!([])), layer("layer0_attention", 5e4, memory)],
    });
    dir.file("out/results/synth.json", synth.to_string());
    let measured = json();
    assert_eq!(measured["model"]["source"], "synthesis on test");
    let part = |plan: &Value, name: &str| {
        let parts = plan["chip"]["parts"].as_array().unwrap();
        parts.iter().find(|part| part["name"] == name).map_or(0.0, |part| number(&part["area_mm2"]["mid"]))
    };
    // A million gates of 0.1 um2.
    assert!((part(&measured, "head") - 0.1).abs() < 1e-12);
    assert!(part(&measured, "head") > part(&estimated, "head"));
    // Two memories of 20 000 gates are SRAM instead; all else that synthesis counted is there.
    let memories = part(&measured, "key/value memory");
    let logic = number(&measured["chip"]["area_mm2"]["mid"]) * 0.95 - memories;
    assert!((logic - (2e6 - 4e4) * 1e-7).abs() < 1e-9, "{logic}");
    // A broken one is refused, as is one of a single unit left alone.
    dir.file("out/results/synth.json", "{}");
    let ran = dir.hardwire(&["plan", "out"]).expect(2);
    assert!(
        ran.stderr.contains("is no result of synth") && ran.stderr.contains("run `hardwire synth` again"),
        "{}",
        ran.stderr
    );
}

#[test]
fn nonsense_is_refused() {
    let dir = Dir::new();
    let text = std::fs::read_to_string(config("smollm2-135m")).unwrap();
    dir.file("small.json", &text);
    dir.file("holes.json", text.replace("num_hidden_layers", "layers").replace("\"vocab_size\": 49152,", ""));
    dir.file("no.json", "{");
    for (name, text) in [
        ("yield.toml", "[unit]\ntest_yield = 0\n"),
        ("name.toml", "[n7]\nwafer_prize = 9000\n[gpus]\nrent = 2\n"),
        ("order.toml", "[gpu]\nrent = { low = 3, mid = 2, high = 4 }\n"),
        ("text.toml", "[gpu\n"),
    ] {
        dir.file(name, text);
    }
    let small = ["plan", "--config", "small.json"];
    let cases: [(&str, &[&str]); 22] = [
        ("negative_users", &["--users", "-5"]),
        ("no_users", &["--users", "0"]),
        ("infinite_users", &["--users", "inf"]),
        ("unknown_node", &["--node", "10"]),
        ("unknown_library", &["--library", "tsmc"]),
        ("busy_beyond", &["--utilization", "1.5"]),
        ("never_busy", &["--utilization", "0"]),
        ("zero_yield", &["--constants", "yield.toml"]),
        ("constant_unknown", &["--constants", "name.toml"]),
        ("constant_order", &["--constants", "order.toml"]),
        ("constant_text", &["--constants", "text.toml"]),
        ("constants_missing", &["--constants", "none.toml"]),
        ("long_context", &["--context", "100000"]),
        ("no_slots", &["--slots", "0"]),
        ("digit_of_three", &["--digit", "3"]),
        ("no_such_matrix", &["--matrix", "nose=int4"]),
        ("no_such_layer", &["--matrix", "layer30_down=int4"]),
        ("mask_unknown", &["--mask", "silk"]),
        ("rollouts_alone", &["--rollouts", "5"]),
        ("sweep_key", &["--sweep", "moon=1,2"]),
        ("sweep_value", &["--sweep", "users=1,-2"]),
        ("sweep_empty", &["--sweep", "users="]),
    ];
    let refuse = |name: &str, arguments: &[&str]| {
        let text = dir.refusal(arguments);
        assert!(!text.contains("panicked"), "{text}");
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, text) });
    };
    cases.iter().for_each(|(name, more)| refuse(name, &[&small[..], more].concat()));
    refuse("config_with_holes", &["plan", "--config", "holes.json"]);
    refuse("config_no_json", &["plan", "--config", "no.json"]);
    refuse("config_missing", &["plan", "--config", "none.json"]);
    refuse("no_bundle", &["plan", "nowhere"]);
    refuse("style_of_a_bundle", &["plan", "nowhere", "--digit", "2"]);
    refuse("nothing", &["plan"]);
    refuse("two_things", &["plan", "--anchors", "--config", "small.json"]);
}

/// Every listing of the docs is what its command prints, line by line, but for lines that are left out.
#[test]
fn the_docs_show_what_the_command_prints() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = std::fs::read_to_string(root.join("docs/planning.md")).unwrap();
    let dir = Dir::new();
    std::os::unix::fs::symlink(root.join("tests"), dir.path().join("tests")).unwrap();
    let mut listings = 0;
    for listing in docs.split("```").skip(1).step_by(2).filter(|text| text.contains("$ hardwire plan --")) {
        let mut lines = listing.trim().lines();
        let command = lines.next().unwrap().trim_start_matches("$ hardwire ");
        let shown: Vec<&str> = lines.filter(|line| !line.trim().is_empty()).collect();
        if shown.iter().any(|line| line.starts_with('$')) {
            continue;
        }
        let printed = dir.hardwire(&command.split(' ').collect::<Vec<_>>()).expect(0).stdout;
        let mut printed = printed.lines();
        for line in shown {
            assert!(printed.any(|found| found.trim_end() == line.trim_end()), "`{command}` does not print `{line}`");
        }
        listings += 1;
    }
    assert_eq!(listings, 7);
}

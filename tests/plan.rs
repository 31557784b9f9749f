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
        format!("{library} {rows}x{cols} {style}: {measured:.0}, model {predicted:.0}, {error:+.1} %, {}\n", block.source)
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

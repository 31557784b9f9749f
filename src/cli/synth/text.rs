//! What `synth` prints for people: the table of layers, the clock, and what the run took.

use super::jobs::FlowJob;
use super::lost::Lost;
use super::predict::Prediction;
use super::{Layer, Output, Prepared, timings};
use crate::cli::table::{table, thousands};

/// A layer and the modules inside it, with what to call them.
fn with_parts(layer: &Layer) -> Vec<(String, &Layer)> {
    let parts = layer.parts.iter().map(|part| (format!("of it {}", part.name), part));
    std::iter::once((layer.name.clone(), layer)).chain(parts).collect()
}

pub fn text(output: &Output) -> String {
    let number = |value: f64| thousands(value.round() as u64);
    let per = |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.2}"));
    let mhz = |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.1}"));
    let timed = output.clock_mhz.is_some();
    let row = |name: String, l: &Layer| {
        let mut row = vec![
            name,
            number(l.area_um2),
            number(l.nand2_equivalents),
            l.cells.to_string(),
            l.flip_flops.to_string(),
            l.full_adders.to_string(),
            per(l.um2_per_weight),
            per(l.um2_per_weight.map(|area| area / output.nand2_area_um2)),
        ];
        row.extend(timed.then(|| mhz(l.timing.as_ref().and_then(|timing| timing.max_clock_mhz))));
        row
    };
    let mut rows: Vec<Vec<String>> =
        output.layers.iter().flat_map(with_parts).map(|(name, layer)| row(name, layer)).collect();
    let mut chip = vec![
        "chip".to_owned(),
        number(output.area_um2),
        number(output.nand2_equivalents),
        output.cells.to_string(),
        output.layers.iter().map(|l| l.flip_flops).sum::<u64>().to_string(),
        output.layers.iter().map(|l| l.full_adders).sum::<u64>().to_string(),
        per(output.um2_per_weight),
        per(output.um2_per_weight.map(|area| area / output.nand2_area_um2)),
    ];
    chip.extend(timed.then(|| mhz(output.top.as_ref().and_then(|timing| timing.max_clock_mhz))));
    if output.only.is_none() {
        rows.push(chip);
    }
    let heading = ["layer", "µm²", "NAND2", "cells", "flip-flops", "full adders", "µm²/weight", "NAND2/weight", "MHz"];
    format!(
        "{} (NAND2 = {} µm²), cell area before place and route\n\n{}{}",
        output.library,
        output.nand2_area_um2,
        table(&heading[..rows[0].len()], &rows),
        output.clock_mhz.map_or(String::new(), |target| clock_text(output, target)) + &taken(output)
    )
}

/// What the clock is, who misses the target, and what fan-out took.
fn clock_text(output: &Output, target: f64) -> String {
    let mut text = String::from("\n");
    let whole = output.top.iter().map(|timing| ("the chip".to_owned(), timing));
    let units = output.layers.iter().filter_map(|layer| Some((layer.name.clone(), layer.timing.as_ref()?)));
    for (name, timing) in units.chain(whole).filter(|(_, timing)| !timing.meets_target) {
        if let Some(path) = &timing.worst_path {
            let words = path.in_words.clone().unwrap_or_else(|| format!("from {} to {}", path.from, path.to));
            text += &format!("{name} misses {target} MHz: {:.3} ns {words} through {} cells\n", path.ns, path.cells);
        }
    }
    if output.meets_target == Some(true) {
        text += &format!("every unit meets {target} MHz\n");
    }
    let buffers: u64 = timings(&output.layers).chain(&output.top).map(|timing| timing.buffers).sum();
    let area: f64 = timings(&output.layers).chain(&output.top).map(|timing| timing.buffers_area_um2).sum();
    if let Some(path) = output.top.as_ref().and_then(|timing| timing.worst_path.as_ref()) {
        let words = path.in_words.clone().unwrap_or_default();
        text += &format!("worst path of the chip: {:.3} ns {words}\n", path.ns);
    }
    text + &format!(
        "before place and route; in a unit's own figure, paths between units count as input and output paths\n{buffers} \
         buffers for fan-out, {:.1} % more area, are not in the areas above\n",
        100.0 * area / output.area_um2.max(f64::MIN_POSITIVE)
    )
}

/// What the jobs are expected to take.
pub fn expectation(jobs: &[FlowJob], predicted: Prediction) -> String {
    format!(
        "{} jobs: about {}, {} of memory at most, by estimate",
        jobs.len(),
        time(predicted.seconds),
        memory(predicted.peak_bytes)
    )
}

/// What `--prepare` wrote.
pub fn prepared(prepared: &Prepared) -> String {
    format!(
        "{} jobs in {}: about {}, {} of memory at most, by estimate\n",
        prepared.jobs.len(),
        prepared.ninja.display(),
        time(prepared.predicted.seconds),
        memory(prepared.predicted.peak_bytes)
    )
}

/// Expected and taken, when the jobs ran.
fn taken(output: &Output) -> String {
    let measured = || output.jobs.iter().filter_map(|job| job.measured.as_ref());
    let predicted: f64 = output.jobs.iter().map(|job| job.predicted.seconds).sum();
    let hungriest = output.jobs.iter().map(|job| job.predicted.peak_bytes).fold(0.0, f64::max);
    format!(
        "\n{} jobs: {} of processor time (estimated {}), the largest {} (estimated {})\n",
        output.jobs.len(),
        time(measured().map(|job| job.cpu_seconds).sum()),
        time(predicted),
        memory(measured().map(|job| job.peak_bytes as f64).fold(0.0, f64::max)),
        memory(hungriest)
    )
}

/// A block that may have lost logic.
pub fn lost(block: &Lost) -> String {
    let found = match (block.least_nand2_equivalents, block.least_cells) {
        (Some(least), _) => {
            format!("{:.0} gates where its adders and registers justify {least:.0}", block.nand2_equivalents)
        }
        (None, least) => format!("{} cells where its weights justify {}", block.cells, least.unwrap_or(0)),
    };
    format!(
        "{} leaves synthesis with {found} at least: was logic lost? Compare its text with a fresh build (build --check, verify)",
        block.module
    )
}

fn time(seconds: f64) -> String {
    if seconds < 100.0 { format!("{seconds:.0} s") } else { format!("{:.0} min", seconds / 60.0) }
}

fn memory(bytes: f64) -> String {
    if bytes < 1e9 { format!("{:.0} MB", bytes / 1e6) } else { format!("{:.1} GB", bytes / 1e9) }
}

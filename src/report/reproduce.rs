//! How to make the same bundle again, and the digests to compare it with.

use super::bundle::Bundle;
use super::format::count;
use super::page::{Block, Cell, Column, Section};
use crate::emit::{FileEntry, Manifest, Settings, TensorEntry, origin};

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("reproduce", "How to reproduce");
    let Some((manifest, digest)) = &bundle.manifest else {
        section.missing(Some("hardwire.json cannot be read: build the bundle again".to_owned()));
        return section;
    };
    section.text(format!(
        "The same model, options and version {} of {} give the same bytes on any machine and at any number of threads. MODEL is where the \
         checkpoint is, OUT the bundle.",
        manifest.version, manifest.tool
    ));
    section.blocks.push(Block::Code(commands(manifest)));
    section.text("SHA-256 of hardwire.json, which lists those of all files:");
    section.blocks.push(Block::Code(digest.clone()));
    if let Some(line) = origin(&manifest.inputs).last() {
        section.blocks.push(Block::Code(line.clone()));
    }
    tensors(&mut section, &manifest.inputs);
    files(&mut section, &manifest.files);
    section
}

fn commands(manifest: &Manifest) -> String {
    let build = match manifest.options.weights.as_str() {
        "given" => {
            let tensor = manifest.inputs.first().map_or("TENSOR", |entry| entry.tensor.as_str());
            format!("hardwire cmvm FILE.safetensors --tensor {tensor} -o OUT")
        }
        _ => format!("hardwire build MODEL -o OUT{}", options(&manifest.options)),
    };
    format!(
        "{build}\nhardwire verify OUT\nhardwire sim OUT\nhardwire synth OUT --liberty CELLS.lib --clock {}",
        manifest.options.clock_mhz
    )
}

/// The options that differ from what `build` does by itself.
fn options(settings: &Settings) -> String {
    let mut text = String::new();
    let mut add = |differs: bool, option: String| {
        if differs {
            text.push(' ');
            text.push_str(&option);
        }
    };
    add(settings.weights != "int8", format!("--weights {}", settings.weights));
    settings.matrices.iter().for_each(|matrix| add(true, format!("--matrix {matrix}")));
    add(settings.requantization != "auto", format!("--requant {}", settings.requantization));
    add(settings.stage_depth != 6, format!("--stage-depth {}", settings.stage_depth));
    add(settings.bus_bits != 512, format!("--bus {}", settings.bus_bits));
    add(settings.digit != 8, format!("--digit {}", settings.digit));
    add(settings.fold != 1, format!("--fold {}", settings.fold));
    add(settings.clock_mhz != 100, format!("--clock {}", settings.clock_mhz));
    let effort = crate::arith::PlanOptions::default().effort;
    add(settings.plan.effort != effort, format!("--effort {}", settings.plan.effort));
    add(
        !settings.layers.is_empty(),
        "--target-… (digit and fold of every layer were chosen; see hardwire.json)".to_owned(),
    );
    text
}

fn tensors(section: &mut Section, inputs: &[TensorEntry]) {
    let row = |entry: &TensorEntry| {
        let shape: Vec<String> = entry.shape.iter().map(|size| count(*size as f64)).collect();
        vec![
            Cell::toned(&entry.layer, "mono"),
            Cell::new(&entry.role),
            Cell::toned(&entry.tensor, "mono"),
            Cell::new(&entry.dtype),
            Cell::new(shape.join(" × ")),
            Cell::toned(&entry.sha256, "mono"),
        ]
    };
    let columns = vec![
        Column::words("layer"),
        Column::words("role"),
        Column::words("tensor of the checkpoint"),
        Column::words("type"),
        Column::numbers("shape"),
        Column::words("SHA-256"),
    ];
    section.folded(format!("{} tensors of the checkpoint", inputs.len()), columns, inputs.iter().map(row).collect());
}

fn files(section: &mut Section, files: &[FileEntry]) {
    let row = |entry: &FileEntry| {
        vec![Cell::toned(&entry.path, "mono"), Cell::new(count(entry.bytes as f64)), Cell::toned(&entry.sha256, "mono")]
    };
    let columns = vec![Column::words("file"), Column::numbers("bytes"), Column::words("SHA-256")];
    section.folded(format!("{} files of the bundle", files.len()), columns, files.iter().map(row).collect());
}

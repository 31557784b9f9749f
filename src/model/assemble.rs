//! From description and checkpoint to a model: every value checked, every tensor fetched, shapes chained.

use super::description::{self, DataText, Head, InputText, LayerHead, OutputText, PROBLEM_LIMIT};
use super::error::{ModelError, Problem};
use super::layers::{Layer, LayerKind, LayerText, Linear};
use super::{DataFiles, Input, Model, Output, WIDTH_LIMIT};
use crate::checkpoint::Checkpoint;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const FORMAT: i64 = 1;
const DEFAULT_OUTPUT_BITS: u32 = 16;
const NAME_LIMIT: usize = 64;

/// Builds the model that `text`, found at `path`, describes; `weights` opens the checkpoint, given the description's
/// `weights` key.
pub(super) fn assemble(
    text: &str,
    path: &Path,
    weights: impl FnOnce(Option<&str>) -> Result<Checkpoint, Problem>,
) -> Result<Model, ModelError> {
    let mut problems = Vec::new();
    match build(text, path, weights, &mut problems) {
        Some(model) if problems.is_empty() => Ok(model),
        _ => {
            if problems.len() >= PROBLEM_LIMIT {
                problems.push(Problem::Stopped { limit: PROBLEM_LIMIT });
            }
            Err(ModelError::Invalid { path: path.to_owned(), problems })
        }
    }
}

/// The model, or `None` with at least one problem.
fn build(
    text: &str,
    path: &Path,
    weights: impl FnOnce(Option<&str>) -> Result<Checkpoint, Problem>,
    problems: &mut Vec<Problem>,
) -> Option<Model> {
    let description = description::parse(text, problems)?;
    if let Some(head) = &description.head {
        check_head(head, problems);
    }
    let input = description.input.as_ref().and_then(|text| input(text, problems));
    let output = output(description.output, problems);
    let data = data_files(description.data.unwrap_or_default(), path, problems);
    check_order(&description.layers, problems);
    let names = layer_names(&description.layers, problems);
    let named_weights = description.head.as_ref().map(|head| head.weights.as_deref());
    let checkpoint = named_weights.and_then(|named| weights(named).map_err(|problem| problems.push(problem)).ok())?;
    let unused_tensors = unused(&description.layers, &checkpoint);
    let layers = layers(description.layers, names, input.as_ref().map(|input| input.size), &checkpoint, problems);
    Some(Model {
        name: description.head?.name,
        input: input?,
        output,
        data,
        layers,
        unused_tensors,
        checkpoint,
        described_by: path.to_owned(),
    })
}

fn check_head(head: &Head, problems: &mut Vec<Problem>) {
    if head.format != FORMAT {
        problems.push(Problem::Format { found: head.format });
    }
    if !is_name(&head.name) {
        problems.push(Problem::Name { what: "name".to_owned(), value: head.name.clone() });
    }
}

/// Whether `name` is `[a-z][a-z0-9_]*` of bounded length.
fn is_name(name: &str) -> bool {
    name.len() <= NAME_LIMIT
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn input(text: &InputText, problems: &mut Vec<Problem>) -> Option<Input> {
    if let Some(scale) = text.scale
        && !(scale.is_finite() && scale > 0.0)
    {
        problems.push(Problem::Scale { scale });
    }
    let range = text.range.as_ref().map(|bounds| (bounds.0, bounds.1));
    if let Some((low, high)) = range {
        if text.scale.is_none() {
            problems.push(Problem::RangeWithoutScale);
        }
        if low >= high {
            problems.push(Problem::RangeEmpty { low, high });
        } else if !(low >= -32768 && high <= 32767 || low >= 0 && high <= 65535) {
            problems.push(Problem::RangeWide { low, high });
        }
    }
    match usize::try_from(text.size) {
        Ok(size) if (1..=WIDTH_LIMIT).contains(&size) => Some(Input { size, scale: text.scale, range }),
        _ => {
            problems.push(Problem::InputSize { size: text.size });
            None
        }
    }
}

fn output(text: Option<OutputText>, problems: &mut Vec<Problem>) -> Output {
    let bits = text.and_then(|text| text.bits).unwrap_or(i64::from(DEFAULT_OUTPUT_BITS));
    match u32::try_from(bits) {
        Ok(bits) if (2..=32).contains(&bits) => Output { bits },
        _ => {
            problems.push(Problem::OutputBits { bits });
            Output { bits: DEFAULT_OUTPUT_BITS }
        }
    }
}

fn data_files(text: DataText, path: &Path, problems: &mut Vec<Problem>) -> DataFiles {
    let mut resolve = |key, name: Option<String>| {
        let file = path.with_file_name(name?);
        if !file.is_file() {
            problems.push(Problem::DataMissing { key, file: file.clone() });
        }
        Some(file)
    };
    DataFiles { calibration: resolve("calibration", text.calibration), test: resolve("test", text.test) }
}

type LayerTexts = [Option<(LayerHead, LayerText)>];

/// Checks which layers there are; layers that could not be read have left their own problem.
fn check_order(layers: &LayerTexts, problems: &mut Vec<Problem>) {
    if layers.is_empty() {
        problems.push(Problem::NoLayers);
    } else if layers.iter().all(|layer| matches!(layer, Some((_, text)) if !matches!(text, LayerText::Linear(_)))) {
        problems.push(Problem::NoLinear);
    }
}

/// A name for every layer, given or made from kind and running number, each checked.
fn layer_names(layers: &LayerTexts, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut made: BTreeMap<&str, usize> = BTreeMap::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut names = Vec::new();
    for (layer, position) in layers.iter().zip(1..) {
        let Some((head, text)) = layer else {
            names.push(String::new());
            continue;
        };
        let number = made.entry(&head.kind.0).or_default();
        let name = head.name.clone().unwrap_or_else(|| format!("{}{number}", head.kind.0));
        *number += 1;
        if problems.len() >= PROBLEM_LIMIT {
            break;
        }
        if !is_name(&name) {
            problems.push(Problem::Name { what: format!("the name of layer {position}"), value: name.clone() });
        } else if let Some(first) = taken.insert(name.clone(), position) {
            problems.push(Problem::DuplicateLayer { name: name.clone(), first, second: position });
        }
        if matches!(text, LayerText::Argmax(_)) && position < layers.len() {
            problems.push(Problem::ArgmaxNotLast { layer: name.clone(), position });
        }
        names.push(name);
    }
    names
}

/// The layers that load, their shapes chained from `size` inputs; `None` where a width is not known.
fn layers(
    texts: Vec<Option<(LayerHead, LayerText)>>,
    names: Vec<String>,
    size: Option<usize>,
    checkpoint: &Checkpoint,
    problems: &mut Vec<Problem>,
) -> Vec<Layer> {
    let mut layers = Vec::new();
    let mut width = size;
    let mut before = "the input ([input] size)".to_owned();
    for (text, name) in texts.into_iter().zip(names) {
        if problems.len() >= PROBLEM_LIMIT {
            break;
        }
        let Some((_, text)) = text else {
            width = None;
            continue;
        };
        let inputs = width;
        let kind = match text {
            LayerText::Linear(text) => {
                if let (Some((_, cols)), Some(yields)) = (Linear::shape(&text, checkpoint), inputs)
                    && cols != yields
                {
                    let tensor = text.tensors().next().unwrap_or_default().to_owned();
                    let before = before.clone();
                    problems.push(Problem::Chain { layer: name.clone(), inputs: cols, tensor, before, yields });
                }
                width = Linear::shape(&text, checkpoint).map(|(rows, _)| rows);
                Linear::load(&name, &text, checkpoint, problems).map(LayerKind::Linear)
            }
            LayerText::Activation(activation) => Some(LayerKind::Activation(activation)),
            LayerText::Argmax(argmax) => {
                width = width.map(|width| argmax.outputs(width));
                Some(LayerKind::Argmax(argmax))
            }
        };
        before = format!("`{name}`");
        if let (Some(kind), Some(inputs), Some(outputs)) = (kind, inputs, width) {
            layers.push(Layer { name, inputs, outputs, kind });
        }
    }
    layers
}

fn unused(layers: &LayerTexts, checkpoint: &Checkpoint) -> Vec<String> {
    let mut used = BTreeSet::new();
    for (_, text) in layers.iter().flatten() {
        if let LayerText::Linear(text) = text {
            used.extend(text.tensors());
        }
    }
    let names = checkpoint.tensors().map(|info| info.name.as_str());
    names.filter(|name| !used.contains(name)).map(str::to_owned).collect()
}

//! `plan`: does it pay to burn this model? Area, speed, energy, cost and scale, with brackets, beside what others ask.

mod built;
mod text;

use super::context::Context;
use super::inspect::named_format;
use super::keep;
use super::{Failure, Outcome};
use crate::model::WeightFormat;
use crate::model::llama::Config;
use crate::plan::{
    Anchor, AreaModel, Chip, Constants, Document, Mask, Point, Request, Search, Style, anchors, library_of, node,
    pareto, plan, shape,
};
use serde::Serialize;
use std::path::PathBuf;

/// Positions that memories are made for unless asked otherwise.
const CONTEXT: usize = 2048;
/// Points of a sweep.
const POINTS: usize = 1000;

/// What a model would be as a chip, and whether that pays: dies, speed, power, cost per million tokens, break-even.
///
/// From a bundle with its clocks and, once `synth` has run, its measured area; or from the config.json of any language model
/// of the llama family, without weights, through an area model fitted on syntheses. Every result is a middle value between a low
/// and a high one; every constant has a source, and --constants overrides any (docs/planning.md).
#[derive(clap::Args, Clone)]
#[command(group(clap::ArgGroup::new("what").required(true).args(["bundle", "config", "anchors", "list_constants"])))]
pub struct Args {
    /// The bundle, as `hardwire build` wrote it.
    bundle: Option<PathBuf>,
    /// A config.json of the llama family instead; nothing else of the model is needed.
    #[arg(long, value_name = "CONFIG.json")]
    config: Option<PathBuf>,
    /// Print public figures of other chips beside what this planner makes of them.
    #[arg(long)]
    anchors: bool,
    /// Print all constants: values, units, status, sources.
    #[arg(long)]
    list_constants: bool,
    #[command(flatten)]
    case: Case,
    /// Plan for every combination of values, as `node=28,7,5`; may be repeated. Keys: weights, digit, fold, context, node,
    /// library, clock, slots, users, tokens-per-second, volume, mask, price, refresh-months, lora-rank, utilization.
    #[arg(long, value_name = "KEY=V1,V2,…", conflicts_with_all = ["anchors", "list_constants"])]
    sweep: Vec<String>,
    /// Constants that take the place of those shipped, in TOML: `[n7]`, `wafer_price = 9000`, or low, mid and high.
    #[arg(long, value_name = "FILE.toml")]
    constants: Option<PathBuf>,
}

/// What can be swept.
#[derive(clap::Args, Clone)]
struct Case {
    /// Format of the weights: ternary, or int2 to int8.
    #[arg(long, value_name = "FORMAT", default_value = "int4", conflicts_with = "bundle")]
    weights: WeightFormat,
    /// Another format for some matrices, as `head=int8`, `down=int6` or `layer3_down=int8`; may be repeated.
    #[arg(long, value_name = "NAME=FORMAT", value_parser = named_format, conflicts_with = "bundle")]
    matrix: Vec<(String, WeightFormat)>,
    /// Bits of every activation that enter per clock: 1, 2, 4 or 8.
    #[arg(long, default_value_t = 1, value_name = "D", value_parser = digit, conflicts_with = "bundle")]
    digit: u32,
    /// Rows of a layer that share a reduction tree.
    #[arg(long, default_value_t = 64, value_name = "F", value_parser = clap::value_parser!(u32).range(1..=4096), conflicts_with = "bundle")]
    fold: u32,
    /// Positions that keys and values are kept for; at most those of the model. Tokens are said at half of it.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    context: Option<u32>,
    /// The process: 130, 65, 28, 16, 7, 6, 5 or 3 nm.
    #[arg(long, default_value = "7", value_name = "NM")]
    node: String,
    /// Cells that the area model counts in: osu018, sg13g2, sky130hd, asap7 or gt2n; by default those nearest to the node.
    #[arg(long, value_name = "NAME", conflicts_with = "bundle")]
    library: Option<String>,
    /// The clock, instead of the node's.
    #[arg(long, value_name = "MHZ", value_parser = positive, allow_negative_numbers = true)]
    clock: Option<f64>,
    /// Sequences in flight on a chip, each with keys and values of its own.
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=4096))]
    slots: u32,
    /// Users served at once.
    #[arg(long, default_value = "1000000", value_name = "N", value_parser = positive, allow_negative_numbers = true)]
    users: f64,
    /// Tokens per second that each of them gets.
    #[arg(long, default_value = "10", value_name = "R", value_parser = positive, allow_negative_numbers = true)]
    tokens_per_second: f64,
    /// Chips made; as many as the users need when absent.
    #[arg(long, value_name = "N", value_parser = positive, allow_negative_numbers = true)]
    volume: Option<f64>,
    /// Years until the model is replaced.
    #[arg(long, value_name = "YEARS", value_parser = positive, allow_negative_numbers = true, conflicts_with = "refresh_months")]
    lifetime: Option<f64>,
    /// Sold tokens over those that could be, for the chip and for rented GPUs: above 0, at most 1.
    #[arg(long, value_name = "SHARE", value_parser = share, allow_negative_numbers = true)]
    utilization: Option<f64>,
    /// What a million output tokens are sold for, US dollars.
    #[arg(long, value_name = "USD", value_parser = positive, allow_negative_numbers = true)]
    price: Option<f64>,
    /// Masks: a full set for every die; the layers with weights on wafers of an earlier product; or those written by e-beam.
    #[arg(long, default_value = "full", value_name = "KIND", value_parser = mask)]
    mask: Mask,
    /// A new model, and new chips, every so many months.
    #[arg(long, value_name = "M", value_parser = positive, allow_negative_numbers = true)]
    refresh_months: Option<f64>,
    /// Continuations tried per answer.
    #[arg(long, value_name = "N", requires = "depth", value_parser = clap::value_parser!(u32).range(1..))]
    rollouts: Option<u32>,
    /// Tokens of a continuation.
    #[arg(long, value_name = "TOKENS", requires = "rollouts", value_parser = clap::value_parser!(u32).range(1..))]
    depth: Option<u32>,
    /// Rank of an adapter beside every matrix, in memory that can be written.
    #[arg(long, default_value_t = 0, value_name = "R", value_parser = clap::value_parser!(u32).range(0..=4096))]
    lora_rank: u32,
}

fn positive(text: &str) -> Result<f64, String> {
    let value = text.parse().ok().filter(|value: &f64| value.is_finite() && *value > 0.0);
    value.ok_or_else(|| "give a number above 0".to_owned())
}

fn share(text: &str) -> Result<f64, String> {
    positive(text).ok().filter(|value| *value <= 1.0).ok_or_else(|| "give a share above 0 and at most 1".to_owned())
}

fn digit(text: &str) -> Result<u32, String> {
    text.parse().ok().filter(|digit| [1, 2, 4, 8].contains(digit)).ok_or_else(|| "give 1, 2, 4 or 8".to_owned())
}

fn mask(text: &str) -> Result<Mask, String> {
    let found = Mask::ALL.into_iter().find(|mask| mask.name() == text);
    found.ok_or_else(|| "give full, metal or ebeam".to_owned())
}

#[derive(Serialize)]
struct Anchors {
    format: u32,
    anchors: Vec<Anchor>,
}

#[derive(Serialize)]
struct Swept {
    format: u32,
    model: String,
    sweep: Vec<Point>,
}

#[derive(Serialize)]
struct Listed<'c> {
    format: u32,
    constants: std::collections::BTreeMap<&'c str, &'c crate::plan::Constant>,
}

/// # Errors
/// Bundle, config or constants cannot be read, or an option does not fit them.
pub fn run(args: Args, context: &Context) -> Result<Outcome, Failure> {
    let constants = constants(&args)?;
    if args.list_constants {
        let listed = Listed { format: 1, constants: constants.iter().collect() };
        context.result(&listed, || text::constants(&constants))?;
        return Ok(Outcome::Done);
    }
    if args.anchors {
        let anchors = Anchors { format: 1, anchors: anchors(&constants)? };
        context.result(&anchors, || text::anchors(&anchors.anchors))?;
        return Ok(Outcome::Done);
    }
    let model = Model::read(&args, context)?;
    if args.sweep.is_empty() {
        let document = document(&model, &args.case, &constants)?;
        context.result(&document, || text::document(&document))?;
        if let Some(bundle) = &args.bundle {
            keep::keep(bundle, "plan", &document, context);
        }
        return Ok(Outcome::Done);
    }
    let mut points = Vec::new();
    for (choice, case) in cases(&args, &model)? {
        points.push(point(choice, &document(&model, &case, &constants)?));
    }
    pareto(&mut points);
    let swept = Swept { format: 1, model: model.name().to_owned(), sweep: points };
    context.result(&swept, || text::sweep(&swept.sweep))?;
    Ok(Outcome::Done)
}

fn constants(args: &Args) -> Result<Constants, Failure> {
    let constants = Constants::built_in()?;
    let Some(path) = &args.constants else { return Ok(constants) };
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))?;
    constants.with_file(&text).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

/// What is planned.
enum Model {
    Config { name: String, config: Box<Config> },
    Built { name: String, chip: Box<Chip>, style: (String, u32, usize) },
}

impl Model {
    fn read(args: &Args, context: &Context) -> Result<Self, Failure> {
        if let Some(path) = &args.config {
            let config = Box::new(Config::open(path)?);
            return Ok(Self::Config { name: name_of(path), config });
        }
        let Some(path) = &args.bundle else { return Err(Failure::new("name a bundle, or a config by --config")) };
        let built = built::read(path, context)?;
        Ok(Self::Built { name: built.name, chip: Box::new(built.chip), style: built.style })
    }

    fn name(&self) -> &str {
        match self {
            Self::Config { name, .. } | Self::Built { name, .. } => name,
        }
    }
}

/// The directory of a `config.json`, or the file's own name where it is another.
fn name_of(path: &std::path::Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let parent = path.parent().and_then(|parent| parent.file_name()).map(|name| name.to_string_lossy().into_owned());
    if stem == "config" { parent.unwrap_or(stem) } else { stem }
}

fn document(model: &Model, case: &Case, constants: &Constants) -> Result<Document, Failure> {
    let node = node(&case.node, constants).map_err(|error| Failure::new(format!("--node: {error}")))?;
    let mut constants = constants.clone();
    for (name, value) in [("operation.utilization", case.utilization), ("operation.model_life", case.lifetime)] {
        if let Some(value) = value {
            constants.set(name, [value; 3], "the command line".to_owned()).map_err(Failure::new)?;
        }
    }
    if let Some(life) = case.lifetime.filter(|life| constants.get("operation.life").is_some_and(|c| *life > c.mid)) {
        constants.set("operation.life", [life; 3], "the command line".to_owned()).map_err(Failure::new)?;
    }
    let request = |position: f64| Request {
        slots: f64::from(case.slots),
        clock_mhz: case.clock,
        users: case.users,
        tokens_per_second: case.tokens_per_second,
        volume: case.volume,
        mask: case.mask,
        price: case.price,
        refresh_months: case.refresh_months,
        search: case
            .rollouts
            .zip(case.depth)
            .map(|(rollouts, depth)| Search { rollouts: f64::from(rollouts), depth: f64::from(depth) }),
        lora_rank: f64::from(case.lora_rank),
        ..Request::new(&node, position)
    };
    match model {
        Model::Config { name, config } => {
            let context = case.context.map_or(CONTEXT.min(config.context), |context| context as usize);
            if context > config.context {
                return Err(Failure::new(format!(
                    "--context {context} is more than the model's {} positions",
                    config.context
                )));
            }
            let area = AreaModel::of(case.library.as_deref().unwrap_or_else(|| library_of(&node)))?;
            let style = style(case, config)?;
            let chip = shape::chip(config, &style, context, &area);
            let text = format_text(case);
            let request = request(context as f64 / 2.0);
            Ok(plan(name, &chip, Some((&text, case.digit, case.fold as usize)), &request, &constants))
        }
        Model::Built { name, chip, style } => {
            let context = case.context.map_or(chip.context, |context| context as usize);
            if context > chip.context {
                return Err(Failure::new(format!("--context {context} is more than the chip's {}", chip.context)));
            }
            let chip = Chip { context, ..(**chip).clone() };
            let style = Some((style.0.as_str(), style.1, style.2));
            Ok(plan(name, &chip, style, &request(context as f64 / 2.0), &constants))
        }
    }
}

fn format_text(case: &Case) -> String {
    let others = case.matrix.iter().map(|(name, format)| format!(", {name}={format}")).collect::<String>();
    format!("{}{others}", case.weights)
}

/// The style of a case, whose matrices must be the model's.
fn style(case: &Case, config: &Config) -> Result<Style, Failure> {
    const NAMES: [&str; 8] = ["query", "key", "value", "output", "gate", "up", "down", "head"];
    for (name, _) in &case.matrix {
        let of_layer = name.strip_prefix("layer").and_then(|rest| {
            let (layer, matrix) = rest.split_once('_')?;
            layer.parse().ok().filter(|layer: &usize| *layer < config.layers)?;
            Some(matrix)
        });
        if !NAMES.contains(&name.as_str()) && !of_layer.is_some_and(|matrix| NAMES[..7].contains(&matrix)) {
            let known = NAMES.join(", ");
            return Err(Failure::new(format!(
                "--matrix: there is no matrix `{}`; there are {known}, and in one of {} layers such as layer0_down",
                name.escape_debug(),
                config.layers
            )));
        }
    }
    Ok(Style {
        digit: case.digit,
        fold: case.fold as usize,
        stage_depth: 6,
        weights: case.weights,
        matrices: case.matrix.clone(),
    })
}

/// Every combination of the swept values.
fn cases(args: &Args, model: &Model) -> Result<Vec<(Vec<String>, Case)>, Failure> {
    let mut all = vec![(Vec::new(), args.case.clone())];
    for sweep in &args.sweep {
        let Some((key, values)) = sweep.split_once('=').filter(|(_, values)| !values.is_empty()) else {
            return Err(Failure::new(format!(
                "--sweep `{}`: give a key, =, and values, as node=7,5",
                sweep.escape_debug()
            )));
        };
        let mut next = Vec::new();
        for (choice, case) in &all {
            for value in values.split(',').map(str::trim) {
                let mut case = case.clone();
                set(&mut case, key, value, matches!(model, Model::Built { .. }))?;
                next.push(([choice.clone(), vec![format!("{key}={value}")]].concat(), case));
            }
            if next.len() > POINTS {
                return Err(Failure::new(format!("--sweep: more than {POINTS} combinations; give fewer values")));
            }
        }
        all = next;
    }
    Ok(all)
}

/// Sets one swept option of a case.
fn set(case: &mut Case, key: &str, value: &str, built: bool) -> Result<(), Failure> {
    let wrong = |why: String| Failure::new(format!("--sweep {key}={}: {why}", value.escape_debug()));
    let number = || positive(value).map_err(wrong);
    let count = |least: u32, most: u32| {
        let count = value.parse().ok().filter(|count| (least..=most).contains(count));
        count.ok_or_else(|| wrong(format!("give a whole number from {least} to {most}")))
    };
    if built && ["weights", "digit", "fold", "library"].contains(&key) {
        return Err(wrong("a bundle has been built; sweep this from a config.json".to_owned()));
    }
    match key {
        "weights" => {
            case.weights =
                value.parse().map_err(|error: crate::model::ParseWeightFormatError| wrong(error.to_string()))?
        }
        "digit" => case.digit = digit(value).map_err(wrong)?,
        "fold" => case.fold = count(1, 4096)?,
        "context" => case.context = Some(count(1, u32::MAX)?),
        "node" => case.node = value.to_owned(),
        "library" => case.library = Some(value.to_owned()),
        "clock" => case.clock = Some(number()?),
        "slots" => case.slots = count(1, 4096)?,
        "users" => case.users = number()?,
        "tokens-per-second" => case.tokens_per_second = number()?,
        "volume" => case.volume = Some(number()?),
        "mask" => case.mask = mask(value).map_err(wrong)?,
        "price" => case.price = Some(number()?),
        "refresh-months" => case.refresh_months = Some(number()?),
        "lora-rank" => case.lora_rank = count(0, 4096)?,
        "utilization" => case.utilization = Some(share(value).map_err(wrong)?),
        _ => return Err(wrong("no such key; `hardwire plan --help` lists them".to_owned())),
    }
    Ok(())
}

fn point(choice: Vec<String>, document: &Document) -> Point {
    Point {
        choice,
        area_mm2: document.chip.area_mm2,
        dies: document.chip.dies.mid,
        tokens_per_second: document.speed.tokens_per_second,
        tokens_per_second_all_slots: document.speed.tokens_per_second_all_slots,
        power_w: document.chip.power_w,
        nre_usd: document.money.nre_total_usd,
        usd_per_mtoken: document.money.usd_per_mtoken,
        pareto: false,
    }
}

//! The plan as a document: stable names for JSON, from the results by name.

use super::bracket::{Bracket, Spread, Swing};
use super::constants::{Constants, Status};
use super::evaluate::{Die, Model, STALE_MONTHS};
use super::request::{Mask, Request};
use super::shape::{Chip, Kind};
use super::wafer::Yield;
use serde::Serialize;
use std::collections::BTreeMap;

/// Constants that the tornado names.
const TORNADO: usize = 14;

/// What `plan --json` prints.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    pub format: u32,
    pub model: ModelText,
    pub node: String,
    pub chip: ChipText,
    pub speed: SpeedText,
    pub money: MoneyText,
    pub alternatives: Vec<Alternative>,
    pub break_even: BreakEvenText,
    pub tornado: Vec<Swing>,
    pub scale: ScaleText,
    /// Constants of each status that the results depend on.
    pub constants: BTreeMap<String, usize>,
    pub method: Vec<String>,
    pub unknown: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ModelText {
    pub name: String,
    pub parameters: u64,
    pub weights: u64,
    pub layers: usize,
    /// What one result is: `token`, or `vector`.
    pub result: &'static str,
    pub weights_format: String,
    pub digit: u32,
    pub fold: usize,
    pub context: usize,
    /// Where area and clocks come from.
    pub source: String,
    pub measured: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct ChipText {
    /// All dies together.
    pub area_mm2: Bracket,
    pub parts: Vec<Part>,
    pub um2_per_weight: Bracket,
    pub dies: Bracket,
    pub die_area_mm2: Bracket,
    pub partition: Vec<DieText>,
    /// What goes from one die to the next with all slots busy.
    pub link_gbit_per_s: Bracket,
    pub dies_per_wafer: Bracket,
    #[serde(rename = "yield")]
    pub yields: BTreeMap<&'static str, Bracket>,
    pub power_w: Bracket,
    pub leakage_w: Bracket,
    pub energy_per_token_mj: Bracket,
}

#[derive(Clone, Debug, Serialize)]
pub struct Part {
    pub name: String,
    pub area_mm2: Bracket,
}

#[derive(Clone, Debug, Serialize)]
pub struct DieText {
    pub die: usize,
    pub holds: String,
    pub area_mm2: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct SpeedText {
    pub cycles_per_token: f64,
    /// The position that tokens are said at.
    pub position: f64,
    pub cycles_at_first_position: u64,
    pub cycles_per_position: u64,
    pub clock_mhz: Bracket,
    pub slots: f64,
    pub tokens_per_second: Bracket,
    pub tokens_per_second_all_slots: Bracket,
    /// Slots beyond which no more tokens come: the slowest unit is always busy.
    pub most_useful_slots: f64,
    pub slowest_unit: String,
    pub slowest_unit_cycles: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct MoneyText {
    pub mask: &'static str,
    pub nre: Vec<Nre>,
    pub nre_total_usd: Bracket,
    /// The total and the price of tokens with each choice of masks.
    pub masks: Vec<MaskText>,
    pub volume: Bracket,
    pub life_years: Bracket,
    pub wafer_price_usd: Bracket,
    pub die_cost_usd: Bracket,
    pub unit_cost_usd: Bracket,
    pub unit_cost_with_nre_usd: Bracket,
    pub electricity_usd_per_mtoken: Bracket,
    pub usd_per_mtoken: Bracket,
    /// The price of tokens when a new model takes the chip's place after so many months.
    pub stale: Vec<Stale>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Nre {
    pub name: &'static str,
    pub usd: Bracket,
}

#[derive(Clone, Debug, Serialize)]
pub struct MaskText {
    pub mask: &'static str,
    pub nre_usd: Bracket,
    pub usd_per_mtoken: Bracket,
}

#[derive(Clone, Debug, Serialize)]
pub struct Stale {
    pub months: u32,
    pub usd_per_mtoken: Bracket,
}

#[derive(Clone, Debug, Serialize)]
pub struct Alternative {
    pub name: String,
    pub usd_per_mtoken: Bracket,
    /// What the alternative costs over what the chip does, middle values.
    pub times_chip: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct BreakEvenText {
    pub weeks_from_tapeout_to_parts: Bracket,
    pub against: Vec<BreakEven>,
}

/// Null where it is never reached.
#[derive(Clone, Debug, Serialize)]
pub struct BreakEven {
    pub name: String,
    pub chips: Bracket,
    pub tokens: Bracket,
    /// Months of sales that pay for all chips of the volume.
    pub months: Bracket,
    /// Whether that is within the model's life, at middle values.
    pub pays: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct ScaleText {
    pub users: f64,
    pub tokens_per_second_each: f64,
    pub users_per_chip: Bracket,
    pub chips: Bracket,
    pub cards: Bracket,
    pub servers: Bracket,
    pub wafers: Bracket,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<SearchText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lora: Option<Lora>,
}

#[derive(Clone, Debug, Serialize)]
pub struct SearchText {
    pub rollouts: f64,
    pub depth: f64,
    pub tokens_per_answer: Bracket,
    pub seconds_one_sequence: Bracket,
    pub seconds_all_slots: Bracket,
    pub usd_per_answer: Bracket,
    pub chips: Bracket,
}

/// What an adapter beside every matrix takes, and what it saves: a new model need not be a new chip.
#[derive(Clone, Debug, Serialize)]
pub struct Lora {
    pub rank: f64,
    pub area_mm2: Bracket,
    pub share_of_chip: f64,
    pub usd_per_mtoken_without: f64,
    /// With an adapter the chip serves until it is written off, not until the model is replaced.
    pub usd_per_mtoken_for_life_of_machine: f64,
}

/// The plan of a chip.
pub fn plan(
    name: &str,
    chip: &Chip,
    style: Option<(&str, u32, usize)>,
    request: &Request,
    constants: &Constants,
) -> Document {
    let constants = constants.of_node(&request.node);
    let model = Model::new(chip, request);
    let spread = Spread::of(&constants, |values| model.evaluate(values));
    let values = constants.values();
    let (weights_format, digit, fold) = style.unwrap_or(("", 0, 0));
    Document {
        format: 1,
        model: ModelText {
            name: name.to_owned(),
            parameters: chip.parameters,
            weights: chip.weights(),
            layers: chip.layers,
            result: chip.result,
            weights_format: weights_format.to_owned(),
            digit,
            fold,
            context: chip.context,
            source: chip.source.clone(),
            measured: chip.measured,
        },
        node: request.node.clone(),
        chip: chip_text(chip, &spread, &model.dies(&values)),
        speed: speed_text(chip, request, &spread),
        money: money_text(request, &spread),
        alternatives: alternatives(&spread),
        break_even: break_even(&spread),
        tornado: spread.tornado("money.usd_per_mtoken", TORNADO),
        scale: scale_text(chip, request, &constants, &spread),
        constants: statuses(&constants),
        method: method(chip, request),
        unknown: unknown(chip, request, &spread),
    }
}

/// The results whose names begin so, without that beginning, in order.
fn below<'s>(spread: &'s Spread, prefix: &'s str) -> impl Iterator<Item = (&'s str, Bracket)> {
    spread.brackets.iter().filter_map(move |(name, bracket)| Some((name.strip_prefix(prefix)?, *bracket)))
}

fn chip_text(chip: &Chip, spread: &Spread, dies: &[Die]) -> ChipText {
    let mut parts: Vec<Part> =
        below(spread, "chip.part.").map(|(name, area_mm2)| Part { name: name.to_owned(), area_mm2 }).collect();
    parts.sort_by(|a, b| b.area_mm2.mid.total_cmp(&a.area_mm2.mid));
    let piece = |at: usize| match at {
        0 => "embedding".to_owned(),
        at if at == chip.layers + 1 => "last norm, head, argmax".to_owned(),
        at => format!("layer {}", at - 1),
    };
    let holds = |die: &Die| match (piece(die.first), piece(die.last)) {
        (first, last) if first == last => first,
        (first, last) => format!("{first} to {last}"),
    };
    let die = |(at, die): (usize, &Die)| DieText { die: at, holds: holds(die), area_mm2: die.area_mm2 };
    let yields = Yield::ALL.map(|model| (model.name(), spread.get(&format!("chip.yield.{}", model.name()))));
    ChipText {
        area_mm2: spread.get("chip.area_mm2"),
        parts,
        um2_per_weight: spread.get("chip.um2_per_weight"),
        dies: spread.get("chip.dies").whole(),
        die_area_mm2: spread.get("chip.die_mm2"),
        partition: if chip.result == "token" { dies.iter().enumerate().map(die).collect() } else { Vec::new() },
        link_gbit_per_s: spread.get("chip.link_gbit_per_s"),
        dies_per_wafer: spread.get("chip.dies_per_wafer"),
        yields: yields.into(),
        power_w: spread.get("chip.power_w"),
        leakage_w: spread.get("chip.leakage_w"),
        energy_per_token_mj: spread.get("chip.energy_per_token_mj"),
    }
}

fn speed_text(chip: &Chip, request: &Request, spread: &Spread) -> SpeedText {
    let position = request.position;
    let slowest = chip.working().max_by(|a, b| a.interval_at(position).total_cmp(&b.interval_at(position)));
    SpeedText {
        cycles_per_token: chip.clocks_at(position),
        position,
        cycles_at_first_position: chip.token_clocks,
        cycles_per_position: chip.token_clocks_per_position,
        clock_mhz: spread.get("speed.clock_mhz"),
        slots: request.slots,
        tokens_per_second: spread.get("speed.tokens_per_second"),
        tokens_per_second_all_slots: spread.get("speed.tokens_per_second_all_slots"),
        most_useful_slots: (chip.clocks_at(position) / chip.interval_at(position)).ceil().max(1.0),
        slowest_unit: slowest.map_or(String::new(), |unit| unit.name.clone()),
        slowest_unit_cycles: chip.interval_at(position),
    }
}

fn money_text(request: &Request, spread: &Spread) -> MoneyText {
    let get = |name: &str| spread.get(&format!("money.{name}"));
    const NRE: [&str; 6] =
        ["masks", "design", "verification", "licensed IP", "package design", "respins before production"];
    let mask = |mask: Mask| MaskText {
        mask: mask.name(),
        nre_usd: get(&format!("mask_nre.{}", mask.name())),
        usd_per_mtoken: get(&format!("mask.{}", mask.name())),
    };
    MoneyText {
        mask: request.mask.name(),
        nre: NRE.map(|name| Nre { name, usd: get(&format!("nre.{name}")) }).into(),
        nre_total_usd: get("nre_total"),
        masks: Mask::ALL.map(mask).into(),
        volume: get("volume").whole(),
        life_years: get("life_years"),
        wafer_price_usd: get("wafer_price_usd"),
        die_cost_usd: get("die_cost_usd"),
        unit_cost_usd: get("unit_cost_usd"),
        unit_cost_with_nre_usd: get("unit_cost_with_nre_usd"),
        electricity_usd_per_mtoken: get("electricity_usd_per_mtoken"),
        usd_per_mtoken: get("usd_per_mtoken"),
        stale: STALE_MONTHS.map(|months| Stale { months, usd_per_mtoken: get(&format!("stale.{months}")) }).into(),
    }
}

/// The alternatives in the order they are told in.
const NAMES: [&str; 4] = ["GPU at batch 1", "GPU saturated", "API price", "your price"];

fn alternatives(spread: &Spread) -> Vec<Alternative> {
    let chip = spread.get("money.usd_per_mtoken").mid;
    let one = |name: &str| {
        let bracket = spread.brackets.get(&format!("alternative.{name}"))?;
        Some(Alternative { name: name.to_owned(), usd_per_mtoken: *bracket, times_chip: bracket.mid / chip })
    };
    NAMES.into_iter().filter_map(one).collect()
}

fn break_even(spread: &Spread) -> BreakEvenText {
    let life = spread.get("money.life_years").mid * 12.0;
    let one = |name: &str| {
        let get = |what: &str| spread.brackets.get(&format!("break_even.{name}.{what}")).copied();
        let months = get("months")?;
        let (chips, tokens) = (get("chips")?, get("tokens")?);
        let pays = chips.mid <= spread.get("money.volume").mid && months.mid <= life;
        Some(BreakEven { name: name.to_owned(), chips, tokens, months, pays })
    };
    BreakEvenText {
        weeks_from_tapeout_to_parts: spread.get("break_even.weeks_from_tapeout"),
        against: NAMES.into_iter().filter_map(one).collect(),
    }
}

fn scale_text(chip: &Chip, request: &Request, constants: &Constants, spread: &Spread) -> ScaleText {
    let get = |name: &str| spread.get(&format!("scale.{name}"));
    let search = request.search.map(|search| SearchText {
        rollouts: search.rollouts,
        depth: search.depth,
        tokens_per_answer: get("search.tokens_per_answer"),
        seconds_one_sequence: get("search.seconds_one_sequence"),
        seconds_all_slots: get("search.seconds_all_slots"),
        usd_per_answer: get("search.usd_per_answer"),
        chips: get("search.chips").whole(),
    });
    ScaleText {
        users: request.users,
        tokens_per_second_each: request.tokens_per_second,
        users_per_chip: get("users_per_chip").whole(),
        chips: get("chips").whole(),
        cards: get("cards").whole(),
        servers: get("servers").whole(),
        wafers: get("wafers").whole(),
        search,
        lora: (request.lora_rank > 0.0).then(|| lora(chip, request, constants, spread)),
    }
}

fn lora(chip: &Chip, request: &Request, constants: &Constants, spread: &Spread) -> Lora {
    let values = constants.values();
    let price = |request: &Request| {
        Model::new(chip, request).evaluate(&values).get("money.usd_per_mtoken").copied().unwrap_or(f64::NAN)
    };
    let months = values.get("operation.life") * 12.0;
    let area_mm2 = spread.get("chip.part.LoRA path");
    Lora {
        rank: request.lora_rank,
        area_mm2,
        share_of_chip: area_mm2.mid / spread.get("chip.area_mm2").mid,
        usd_per_mtoken_without: price(&Request { lora_rank: 0.0, ..request.clone() }),
        usd_per_mtoken_for_life_of_machine: price(&Request { refresh_months: Some(months), ..request.clone() }),
    }
}

fn statuses(constants: &Constants) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (_, constant) in constants.iter() {
        let name = match constant.status {
            Status::Verified => "verified",
            Status::Recalled => "recalled",
            Status::Assumed => "assumed",
            Status::Given => "given",
        };
        *counts.entry(name.to_owned()).or_insert(0) += 1;
    }
    counts
}

fn method(chip: &Chip, request: &Request) -> Vec<String> {
    let mut lines = vec![
        format!("area: {}; NAND2 equivalents times the node's area of a placed one", chip.source),
        "brackets: every constant moved alone to its low and high; swings of a result added as independent ones".to_owned(),
        "power: gates times the clocks they work, times activity and energy of a transition; memory reads; leakage of all gates".to_owned(),
        "unit cost: negative binomial yield; all dies of a chip, packaged, tested, on cards in servers".to_owned(),
        "price of tokens: NRE and unit cost over discounted tokens sold in the model's life, and electricity".to_owned(),
        "alternatives: output tokens; the same utilization as the chip; throughputs and prices by power laws through 8B and 70B".to_owned(),
    ];
    if request.slots > 1.0 {
        lines.push(
            "all slots: as many tokens as the slowest unit lets through, its result taken by the next".to_owned(),
        );
    }
    lines
}

fn unknown(chip: &Chip, request: &Request, spread: &Spread) -> Vec<String> {
    let mut lines = Vec::new();
    let mut say = |when: bool, line: String| lines.extend(when.then_some(line));
    let token = chip.result == "token";
    say(
        !chip.measured,
        "area: nothing was synthesized; synthesize a bundle (`hardwire synth`) to replace the model".to_owned(),
    );
    say(
        true,
        "place and route: wiring beyond the usual share of a die, clock trees and timing with wires were not measured"
            .to_owned(),
    );
    say(
        true,
        "node: no foundry library was used; gates are counted in open cells and priced at the node's public density"
            .to_owned(),
    );
    say(
        request.slots > 1.0,
        "slots: `build` makes chips of one sequence; speed with slots follows from the schedule, and is not simulated"
            .to_owned(),
    );
    say(
        request.search.is_some(),
        "search: rollouts share a beginning only where a chip can fork a sequence, which `build` does not make"
            .to_owned(),
    );
    say(
        request.mask != Mask::Full,
        "weights in a few layers: these chips are standard cells; a fabric that holds all weights in such layers is not there, \
         and its area is not known"
            .to_owned(),
    );
    say(
        request.mask == Mask::Ebeam && ["n16", "n7", "n6", "n5", "n3"].contains(&request.node.as_str()),
        "e-beam: no production source below 45 nm line pitch".to_owned(),
    );
    say(
        token,
        "quality: what quantization to these bits costs this model is only known from its weights (`hardwire inspect`)"
            .to_owned(),
    );
    let embedding = chip.embedding_bits > 0;
    say(embedding, "embedding: priced as ROM by a rule of thumb; large burned tables were not synthesized".to_owned());
    let small = (chip.parameters as f64) < 1e9;
    say(
        token && small,
        "GPU: throughput of models below 8B is extrapolated by a power law, surely too high for small ones".to_owned(),
    );
    say(token && chip.parameters > 100_000_000_000, "GPU: throughput of models above 70B is extrapolated".to_owned());
    let spread_out = chip.layers > 0 && spread.get("chip.dies").mid > (chip.layers + 2) as f64;
    say(spread_out, "dies: a block does not fit a die; what its parts say to each other is not counted".to_owned());
    let several = spread.get("chip.dies").mid > 1.0;
    say(several, "dies: time and area of links between dies are not counted in cycles per token".to_owned());
    let slow = spread.get("speed.tokens_per_second").mid < request.tokens_per_second;
    say(slow, "speed: one sequence is slower than a user is promised; more chips do not help".to_owned());
    say(!token, "alternatives: no prices are known for this kind of model; give --price".to_owned());
    say(
        chip.units.iter().any(|unit| unit.kind == Kind::Attention),
        "context: positions are said at one average position; a mix of lengths is not modelled".to_owned(),
    );
    lines
}

//! One evaluation: a chip, a request and a value for every constant make all results.

use super::bracket::Answers;
use super::constants::Values;
use super::request::{Mask, Request};
use super::shape::{Chip, Kind, RESIDUAL_BITS};
use super::wafer::{Yield, gross_dies};

const HOURS: f64 = 8766.0;
const SECONDS: f64 = HOURS * 3600.0;
/// Gates of a multiplier and adder of an adapter.
const ADAPTER_LANE: f64 = 500.0;
/// Months of life that the cost of a stale model is said for.
pub const STALE_MONTHS: [u32; 5] = [3, 6, 12, 24, 36];
/// Parameters of the models that throughputs and prices of GPUs are known for.
const KNOWN: [f64; 2] = [8.03e9, 70.55e9];

/// Gates of a piece of the chip that stays together.
#[derive(Clone, Debug, Default)]
struct Piece {
    gates: Vec<(Kind, f64)>,
    memory: bool,
    embedding: bool,
}

/// What of a chip no constant changes, added up once.
pub struct Model<'a> {
    chip: &'a Chip,
    request: &'a Request,
    /// Embedding, blocks in order, and the rest.
    pieces: Vec<Piece>,
    /// Gates times clocks of one token.
    switched: f64,
    adapter_bits: f64,
    adapter_gates: f64,
}

/// Areas in mm².
struct Areas {
    parts: Vec<(String, f64)>,
    total: f64,
    /// Gates only.
    logic: f64,
    dies: Vec<Die>,
}

/// What a die holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Die {
    /// The first and last piece: 0 is the embedding, then the blocks, then norm, head and argmax.
    pub first: usize,
    pub last: usize,
    pub area_mm2: f64,
}

struct Speed {
    clock_hz: f64,
    clocks: f64,
    one: f64,
    all: f64,
}

struct Cost {
    nre: Vec<(&'static str, f64)>,
    unit: f64,
    die: f64,
    /// Tokens that a chip sells in its life, later ones discounted.
    tokens: f64,
    electricity: f64,
}

impl Cost {
    fn nre(&self) -> f64 {
        self.nre.iter().map(|(_, usd)| usd).sum()
    }

    fn per_mtoken(&self, volume: f64) -> f64 {
        (self.nre() / volume + self.unit) / self.tokens * 1e6 + self.electricity
    }
}

impl<'a> Model<'a> {
    pub fn new(chip: &'a Chip, request: &'a Request) -> Self {
        let mut pieces = vec![Piece::default(); chip.layers + 2];
        pieces[0].embedding = chip.embedding_bits > 0;
        let mut switched = 0.0;
        for unit in &chip.units {
            let at = match (unit.layer, unit.kind) {
                (Some(layer), _) => layer + 1,
                (None, Kind::Embedding) => 0,
                (None, _) => chip.layers + 1,
            };
            pieces[at].gates.push((unit.kind, unit.gates));
            switched += unit.gates * unit.clocks_at(request.position);
        }
        pieces[1..=chip.layers].iter_mut().for_each(|piece| piece.memory = true);
        let adapters = chip.shapes.iter().map(|(rows, cols)| request.lora_rank * (rows + cols) as f64);
        let adapter_weights: f64 = adapters.sum();
        let clocks = chip.units.iter().filter(|unit| unit.kind.is_linear()).map(|unit| unit.clocks).max().unwrap_or(1);
        let adapter_gates = (adapter_weights / clocks as f64).ceil() * ADAPTER_LANE;
        Self { chip, request, pieces, switched, adapter_bits: adapter_weights * 8.0, adapter_gates }
    }

    /// All results by name.
    pub fn evaluate(&self, values: &Values) -> Answers {
        let mut answers = Answers::new();
        let mut put = |name: &str, value: f64| answers.insert(name.to_owned(), value);
        let areas = self.areas(values);
        let speed = self.speed(values);
        let dies = areas.dies.len() as f64;
        let die = areas.total / dies;
        put("chip.area_mm2", areas.total);
        for (name, area) in &areas.parts {
            put(&format!("chip.part.{name}"), *area);
        }
        put("chip.dies", dies);
        put("chip.die_mm2", die);
        put("chip.dies_per_wafer", gross_dies(die, values));
        let (density, clustering) = (self.of(values, "defect_density"), values.get("wafer.clustering"));
        for model in Yield::ALL {
            put(&format!("chip.yield.{}", model.name()), model.of(die, density, clustering));
        }
        let energy = self.energy(values, dies);
        let leakage = areas.logic * self.of(values, "leakage");
        let power = energy * speed.all + leakage;
        put("chip.energy_per_token_mj", power / speed.all * 1e3);
        put("chip.leakage_w", leakage);
        put("chip.power_w", power);
        put("chip.um2_per_weight", areas.total * 1e6 / self.chip.weights().max(1) as f64);
        let link = self.chip.hidden as f64 * f64::from(RESIDUAL_BITS) * speed.all;
        put("chip.link_gbit_per_s", if dies > 1.0 { link / 1e9 } else { 0.0 });
        put("speed.clock_mhz", speed.clock_hz / 1e6);
        put("speed.cycles_per_token", speed.clocks);
        put("speed.tokens_per_second", speed.one);
        put("speed.tokens_per_second_all_slots", speed.all);

        let request = self.request;
        let chips = (request.users * request.tokens_per_second / speed.all).ceil().max(1.0);
        let volume = request.volume.unwrap_or(chips);
        let costs = Mask::ALL.map(|mask| self.cost(values, mask, self.life(values), &areas, &speed, power));
        for (mask, cost) in Mask::ALL.iter().zip(&costs) {
            put(&format!("money.mask.{}", mask.name()), cost.per_mtoken(volume));
            put(&format!("money.mask_nre.{}", mask.name()), cost.nre());
        }
        let cost = &costs[request.mask as usize];
        for (name, usd) in &cost.nre {
            put(&format!("money.nre.{name}"), *usd);
        }
        put("money.nre_total", cost.nre());
        put("money.volume", volume);
        put("money.wafer_price_usd", self.wafer_price(values, request.mask));
        put("money.die_cost_usd", cost.die);
        put("money.unit_cost_usd", cost.unit);
        put("money.unit_cost_with_nre_usd", cost.unit + cost.nre() / volume);
        put("money.electricity_usd_per_mtoken", cost.electricity);
        put("money.usd_per_mtoken", cost.per_mtoken(volume));
        put("money.life_years", self.life(values));
        for months in STALE_MONTHS {
            let years = f64::from(months) / 12.0;
            let stale = self.cost(values, request.mask, years, &areas, &speed, power);
            put(&format!("money.stale.{months}"), stale.per_mtoken(volume));
        }
        for (name, price) in self.alternatives(values) {
            put(&format!("alternative.{name}"), price);
            let margin = (price - cost.electricity) * cost.tokens / 1e6 - cost.unit;
            let least = if margin > 0.0 { cost.nre() / margin } else { f64::INFINITY };
            put(&format!("break_even.{name}.chips"), least);
            put(&format!("break_even.{name}.tokens"), least * cost.tokens);
            let monthly = speed.all * values.get("operation.utilization") * SECONDS / 12.0 * volume / 1e6;
            let earned = monthly * (price - cost.electricity);
            let spent = cost.nre() + volume * cost.unit;
            put(&format!("break_even.{name}.months"), if earned > 0.0 { spent / earned } else { f64::INFINITY });
        }
        let fab = self.of(values, "fab_time");
        put("break_even.weeks_from_tapeout", fab + 6.0);
        self.scale(values, &mut put, (chips, dies, die), &speed, cost.per_mtoken(volume));
        answers
    }

    fn of(&self, values: &Values, name: &str) -> f64 {
        values.of(&self.request.node, name)
    }

    fn life(&self, values: &Values) -> f64 {
        let model = self.request.refresh_months.map_or(values.get("operation.model_life"), |months| months / 12.0);
        model.min(values.get("operation.life"))
    }

    fn areas(&self, values: &Values) -> Areas {
        let chip = self.chip;
        let gate = self.of(values, "gate_area") / 1e6;
        let error = |kind: Kind| match kind {
            _ if chip.measured => 1.0,
            kind if kind.is_linear() => values.get("design.area_model_error"),
            _ => values.get("design.other_area_error"),
        };
        let memory_bits = (chip.memory_bits_per_position * chip.context as u64) as f64 * self.request.slots;
        let sram = self.of(values, "sram_bit_area") / 1e6;
        let memory = memory_bits * sram / chip.layers.max(1) as f64;
        let embedding = chip.embedding_bits as f64 * self.of(values, "rom_bit_area") / 1e6;
        let adapters = (self.adapter_bits * sram + self.adapter_gates * gate) / chip.layers.max(1) as f64;
        let share = 1.0 / (1.0 - values.get("design.io_and_misc"));
        let mut parts: Vec<(String, f64)> = Kind::ALL.map(|kind| (kind.name().to_owned(), 0.0)).into();
        let mut pieces = Vec::new();
        let mut logic = 0.0;
        for piece in &self.pieces {
            let mut area = 0.0;
            for (kind, gates) in &piece.gates {
                let own = gates * gate * error(*kind);
                area += own;
                logic += own;
                if let Some(part) = parts.iter_mut().find(|(name, _)| name == kind.name()) {
                    part.1 += own;
                }
            }
            area += if piece.embedding { embedding } else { 0.0 };
            area += if piece.memory { memory + adapters } else { 0.0 };
            pieces.push(area * share);
        }
        if let Some(part) = parts.iter_mut().find(|(name, _)| name == Kind::Embedding.name()) {
            part.1 += embedding;
        }
        parts.push(("key/value memory".to_owned(), memory * chip.layers as f64));
        parts.push(("LoRA path".to_owned(), adapters * chip.layers as f64));
        let total: f64 = pieces.iter().sum();
        parts.push(("pads, clock, control".to_owned(), total * values.get("design.io_and_misc")));
        parts.retain(|(_, area)| *area > 0.0);
        let dies = partition(&pieces, values.get("wafer.reticle_field"));
        Areas { parts, total, logic, dies }
    }

    /// What every die holds.
    pub fn dies(&self, values: &Values) -> Vec<Die> {
        self.areas(values).dies
    }

    fn speed(&self, values: &Values) -> Speed {
        let node = self.of(values, "clock") * values.get("design.clock_share");
        let clock_hz = self.request.clock_mhz.unwrap_or(node) * 1e6;
        let clocks = self.chip.clocks_at(self.request.position);
        let one = clock_hz / clocks;
        let all = (self.request.slots * one).min(clock_hz / self.chip.interval_at(self.request.position)).max(one);
        Speed { clock_hz, clocks, one, all }
    }

    /// Joules of switching per token: gates that work, times their clocks, and what memories and links read.
    fn energy(&self, values: &Values, dies: f64) -> f64 {
        let transitions = self.switched * values.get("design.activity") * values.get("design.energy_factor");
        let gates = transitions * self.of(values, "gate_energy");
        let read = self.chip.read_bits_per_position as f64 * self.request.position;
        let links = (dies - 1.0) * self.chip.hidden as f64 * f64::from(RESIDUAL_BITS);
        (gates + read * self.of(values, "sram_read_energy") + links * values.get("design.link_energy") * 1e3) * 1e-15
    }

    fn wafer_price(&self, values: &Values, mask: Mask) -> f64 {
        let written = values.get("nre.weight_masks") * values.get("nre.ebeam_layer_wafer");
        self.of(values, "wafer_price") + if mask == Mask::Ebeam { written } else { 0.0 }
    }

    fn cost(&self, values: &Values, mask: Mask, life: f64, areas: &Areas, speed: &Speed, power: f64) -> Cost {
        let dies = areas.dies.len() as f64;
        let die = areas.total / dies;
        let good = Yield::NegativeBinomial.of(die, self.of(values, "defect_density"), values.get("wafer.clustering"));
        let per_wafer = gross_dies(die, values) * good * values.get("wafer.process_yield");
        let die_cost = self.wafer_price(values, mask) / per_wafer;
        let package = values.get(if die < 100.0 { "unit.package_small" } else { "unit.package" });
        let assembled = (die_cost + package) / values.get("unit.assembly_yield");
        let tested = (assembled + values.get("unit.test")) / values.get("unit.test_yield");
        let cards = (dies / values.get("unit.dies_per_card")).ceil();
        let host = values.get("unit.card") + values.get("unit.server") / values.get("unit.cards_per_server");
        let unit = dies * tested + cards * host;

        let sold = speed.all * values.get("operation.utilization");
        let rate = values.get("operation.discount_rate");
        let years = -(-rate * life).exp_m1() / rate;
        let watts = power * (1.0 + values.get("operation.host_power")) * values.get("operation.pue");
        // Idle power is taken as that of work: what sleeps leaks, and hosts do not sleep.
        let electricity = watts / 1e3 * values.get("operation.electricity") / 3600.0 / sold * 1e6;
        let nre = self.nre(values, mask, dies);
        Cost { nre, unit, die: die_cost, tokens: sold * SECONDS * years, electricity }
    }

    fn nre(&self, values: &Values, mask: Mask, dies: f64) -> Vec<(&'static str, f64)> {
        let set = self.of(values, "mask_set");
        let one = set / self.of(values, "mask_count") * values.get("nre.mask_price_ratio");
        let masks = match mask {
            Mask::Full => dies * set,
            Mask::Metal => dies * values.get("nre.weight_masks") * one,
            Mask::Ebeam => 0.0,
        };
        let further = values.get("nre.extra_die_design");
        // A chip of earlier masks has its design; what is new are the weights.
        let (first, others) = if mask == Mask::Full { (1.0, dies - 1.0) } else { (0.0, dies) };
        let work = self.of(values, "design_cost") * (first + others * further);
        let verification = values.get("nre.verification_share");
        let respin = values.get("nre.respins") * values.get("nre.respin_masks") * one * first;
        vec![
            ("masks", masks),
            ("design", work * (1.0 - verification)),
            ("verification", work * verification),
            ("licensed IP", self.of(values, "ip_cost") * first),
            ("package design", values.get("nre.package_design") * first),
            ("respins before production", respin),
        ]
    }

    /// What others ask for a million tokens.
    fn alternatives(&self, values: &Values) -> Vec<(&'static str, f64)> {
        let parameters = self.chip.parameters as f64;
        let hour = values.get("gpu.rent") * values.get("gpu.hidden_cost");
        let utilization = values.get("operation.utilization");
        let rented = |name: &str| {
            let known = ["8b", "70b"].map(|size| values.get(&format!("gpu.{name}_{size}")));
            hour / (power_law(parameters, known) * utilization * 3600.0) * 1e6
        };
        let prices = ["8b", "70b"].map(|size| values.get(&format!("api.price_{size}")));
        // Nobody asks less for a smaller model than the cheapest known.
        let api = power_law(parameters.max(KNOWN[0]), prices);
        let mut all =
            vec![("GPU at batch 1", rented("single")), ("GPU saturated", rented("saturated")), ("API price", api)];
        all.extend(self.request.price.map(|price| ("your price", price)));
        if self.chip.result != "token" {
            all.retain(|(name, _)| *name == "your price");
        }
        all
    }

    fn scale(
        &self,
        values: &Values,
        put: &mut impl FnMut(&str, f64) -> Option<f64>,
        (chips, dies, die): (f64, f64, f64),
        speed: &Speed,
        per_mtoken: f64,
    ) {
        let request = self.request;
        let good = Yield::NegativeBinomial.of(die, self.of(values, "defect_density"), values.get("wafer.clustering"));
        let per_wafer = gross_dies(die, values) * good * values.get("wafer.process_yield");
        let cards = (dies / values.get("unit.dies_per_card")).ceil();
        put("scale.chips", chips);
        put("scale.cards", chips * cards);
        put("scale.servers", (chips * cards / values.get("unit.cards_per_server")).ceil());
        put("scale.wafers", (chips * dies / per_wafer).ceil());
        put("scale.users_per_chip", (speed.all / request.tokens_per_second).floor());
        if let Some(search) = request.search {
            let shared = values.get("search.shared_prefix");
            let tokens = search.depth * (1.0 + (search.rollouts - 1.0) * (1.0 - shared));
            put("scale.search.tokens_per_answer", tokens);
            put("scale.search.seconds_one_sequence", tokens / speed.one);
            put("scale.search.seconds_all_slots", tokens / speed.all);
            put("scale.search.usd_per_answer", tokens * per_mtoken / 1e6);
            let rate = request.users * request.tokens_per_second * tokens / search.depth;
            put("scale.search.chips", (rate / speed.all).ceil().max(1.0));
        }
    }
}

/// A power law through the values of the two known models.
fn power_law(parameters: f64, known: [f64; 2]) -> f64 {
    let exponent = (known[1] / known[0]).ln() / (KNOWN[1] / KNOWN[0]).ln();
    known[0] * (parameters / KNOWN[0]).powf(exponent)
}

/// Packs pieces in order on dies of at most `limit`; a piece that is larger is spread over several.
fn partition(pieces: &[f64], limit: f64) -> Vec<Die> {
    let mut dies: Vec<Die> = Vec::new();
    for (at, area) in pieces.iter().enumerate() {
        match dies.last_mut() {
            Some(die) if die.area_mm2 + area <= limit => {
                die.last = at;
                die.area_mm2 += area;
            }
            _ => {
                let count = (area / limit).ceil().max(1.0);
                let die = Die { first: at, last: at, area_mm2: area / count };
                dies.extend(std::iter::repeat_n(die, count as usize));
            }
        }
    }
    dies
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_stay_in_order_on_dies_that_a_reticle_can_show() {
        let found: Vec<(usize, usize, f64)> = partition(&[1.0, 4.0, 4.0, 4.0, 25.0, 1.0], 10.0)
            .iter()
            .map(|die| (die.first, die.last, die.area_mm2))
            .collect();
        let spread = 25.0 / 3.0;
        assert_eq!(found, [(0, 2, 9.0), (3, 3, 4.0), (4, 4, spread), (4, 4, spread), (4, 5, spread + 1.0)]);
    }

    #[test]
    fn a_power_law_goes_through_both_known_models() {
        assert!((power_law(KNOWN[0], [7.0, 3.0]) - 7.0).abs() < 1e-12);
        assert!((power_law(KNOWN[1], [7.0, 3.0]) - 3.0).abs() < 1e-12);
    }
}

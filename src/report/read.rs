//! The JSON documents that the page tells, as far as it tells them. Every key may be missing, every number is a float, and
//! unknown keys are passed over, so that an older or edited document is read as far as it goes.

use serde::Deserialize;

/// A document, or why there is none.
pub enum Document<T> {
    /// The command that would write it was not run yet.
    Absent(String),
    /// It cannot be shown; why, and what to do.
    Bad(String),
    Good(T),
}

impl<T> Document<T> {
    pub fn good(&self) -> Option<&T> {
        match self {
            Self::Good(found) => Some(found),
            _ => None,
        }
    }

    /// What the page says in the document's place.
    pub fn note(&self) -> Option<String> {
        match self {
            Self::Good(_) => None,
            Self::Absent(command) => Some(format!("not run yet: run {command}")),
            Self::Bad(why) => Some(why.clone()),
        }
    }
}

/// Structs whose keys may all be missing.
macro_rules! lenient {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)* })*) => {
        $($(#[$doc])* #[derive(Clone, Debug, Default, Deserialize)] #[serde(default)]
        pub struct $name { $(pub $field: $type,)* })*
    };
}

lenient! {
    /// `report.json`.
    Facts {
        name: String,
        input: Stream,
        output: Stream,
        accuracy: Option<Accuracy>,
        language: Option<Language>,
        tokens: Option<Tokens>,
        quantization: Vec<Quantized>,
        units: Vec<Unit>,
        totals: Totals,
        digits: Vec<DigitChoice>,
    }
    Stream { elements: f64, lane_bits: f64, lanes_per_beat: f64, beats: f64, }
    Accuracy { float: Score, integer: Score, }
    Score { accuracy: Option<f64>, rmse: Option<f64>, samples: f64, }
    Language { calibration: String, calibration_tokens: f64, loss: Loss, greedy: Option<Greedy>, matrices: Vec<Quantized>, }
    Loss {
        tokens: f64,
        divergence: f64,
        standard_error: f64,
        float_nats: f64,
        integer_nats: f64,
        float_perplexity: f64,
        integer_perplexity: f64,
        agreement: f64,
        quarters: Vec<Quarter>,
    }
    Quarter { from: f64, to: f64, divergence: f64, }
    Greedy { tokens: f64, share: f64, }
    /// A matrix after rounding; one of the two errors is there.
    Quantized { name: String, format: String, weight_error: Option<f64>, output_error: Option<f64>, }
    Tokens { vocabulary: f64, context: f64, clocks_per_token: Vec<Clocks>, turns: Vec<Turn>, }
    Clocks { position: f64, clocks: f64, }
    Turn { unit: String, position: f64, begins: f64, ends: f64, }
    Unit {
        name: String,
        ops: Vec<String>,
        inputs: f64,
        outputs: f64,
        weights: f64,
        nonzeros: f64,
        adders: f64,
        adder_bits: f64,
        depth: f64,
        register_bits: f64,
        gates: f64,
        latency: f64,
        initiation_interval: f64,
        style: Option<String>,
    }
    Totals {
        weights: f64,
        nonzeros: f64,
        adders: f64,
        adder_bits: f64,
        register_bits: f64,
        gates: f64,
        proved_weights: f64,
        latency_cycles: f64,
        initiation_interval: f64,
    }
    DigitChoice { digit: f64, gates: f64, gates_per_weight: f64, initiation_interval: f64, latency_cycles: f64, }
    Hashed { name: String, sha256: String, }
    /// `certificate.json`.
    Certificate { tensors: Vec<Burned>, verdict: String, digest: String, }
    Burned { op: String, kind: String, rtl: Vec<Hashed>, shape: Vec<f64>, weights: f64, burned: bool, faults: Vec<String>, }
    /// `synth --json`.
    Synth {
        clock_mhz: Option<f64>,
        max_clock_mhz: Option<f64>,
        meets_target: Option<bool>,
        library: String,
        nand2_area_um2: f64,
        area_um2: f64,
        nand2_equivalents: f64,
        cells: f64,
        um2_per_weight: Option<f64>,
        layers: Vec<SynthLayer>,
        top: Option<SynthTop>,
    }
    SynthTop { max_clock_mhz: Option<f64>, }
    SynthLayer {
        name: String,
        area_um2: f64,
        cells: f64,
        flip_flops: f64,
        full_adders: f64,
        max_clock_mhz: Option<f64>,
        meets_target: Option<bool>,
        worst_path: Option<WorstPath>,
        parts: Vec<SynthLayer>,
    }
    WorstPath { from: String, to: String, ns: f64, cells: f64, }
    /// `verify --json`.
    Verify { verdict: String, rungs: Vec<Rung>, }
    Rung { name: String, passed: bool, detail: String, }
    /// `sim --json`, of either kind of chip.
    Sim {
        verdict: String,
        vectors: Option<f64>,
        commands: Option<f64>,
        words: Option<f64>,
        mismatches: f64,
        protocol_error_count: f64,
        seed: f64,
        cycles: f64,
        latency_cycles: Option<f64>,
        initiation_interval: Option<f64>,
        token_cycles: Vec<(f64, f64)>,
    }
    /// `run --json`, of either kind of chip.
    Run {
        samples: Option<f64>,
        correct: Option<f64>,
        accuracy: Option<f64>,
        float_accuracy: Option<f64>,
        mismatches: Option<f64>,
        prompt: Option<String>,
        text: Option<String>,
        matches_golden: Option<bool>,
        cycles: f64,
        cycles_per_token: Option<f64>,
        tokens_per_second: Option<f64>,
    }
    /// `plan --json`.
    Plan {
        node: String,
        chip: PlanChip,
        speed: PlanSpeed,
        money: PlanMoney,
        alternatives: Vec<Alternative>,
        tornado: Vec<Swing>,
        break_even: serde_json::Value,
        scale: serde_json::Value,
        unknown: Vec<String>,
    }
    PlanChip {
        area_mm2: Option<Bracket>,
        parts: Vec<PlanPart>,
        dies: Option<Bracket>,
        dies_per_wafer: Option<Bracket>,
        um2_per_weight: Option<Bracket>,
        r#yield: serde_json::Value,
        power_w: Option<Bracket>,
        energy_per_token_mj: Option<Bracket>,
    }
    PlanPart { name: String, area_mm2: Option<Bracket>, }
    PlanSpeed {
        cycles_per_token: Option<Bracket>,
        clock_mhz: Option<Bracket>,
        tokens_per_second: Option<Bracket>,
        tokens_per_second_all_slots: Option<Bracket>,
    }
    PlanMoney {
        nre: Vec<Cost>,
        nre_total_usd: Option<Bracket>,
        masks: serde_json::Value,
        stale: serde_json::Value,
        unit_cost_usd: Option<Bracket>,
        usd_per_mtoken: Option<Bracket>,
    }
    Cost { name: String, usd: Option<Bracket>, }
    Alternative { name: String, usd_per_mtoken: Option<Bracket>, }
    Swing {
        constant: String,
        low: Option<Bracket>,
        high: Option<Bracket>,
        unit: String,
        result_at_low: Option<Bracket>,
        result_at_high: Option<Bracket>,
    }
}

/// A number, or a bracket of three, any of which may be no number.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(from = "Written")]
pub struct Bracket {
    pub low: f64,
    pub mid: f64,
    pub high: f64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Plain(f64),
    Bracket {
        low: Option<f64>,
        // An object without it is something else.
        #[serde(deserialize_with = "Option::deserialize")]
        mid: Option<f64>,
        high: Option<f64>,
    },
}

impl From<Written> for Bracket {
    fn from(written: Written) -> Self {
        match written {
            Written::Plain(value) => Self { low: value, mid: value, high: value },
            Written::Bracket { low, mid, high } => {
                let number = |end: Option<f64>| end.unwrap_or(f64::NAN);
                Self { low: number(low), mid: number(mid), high: number(high) }
            }
        }
    }
}

impl Facts {
    /// The matrices of either kind of model.
    pub fn matrices(&self) -> impl Iterator<Item = &Quantized> {
        self.quantization.iter().chain(self.language.iter().flat_map(|language| &language.matrices))
    }

    pub fn unit(&self, name: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.name == name)
    }
}

impl Quantized {
    /// Relative error: of the outputs where it was measured, else of the weights.
    pub fn error(&self) -> Option<f64> {
        self.output_error.or(self.weight_error)
    }
}

//! Chips and machines whose figures are public, held against this planner's arithmetic.

use super::area::{AreaError, AreaModel};
use super::constants::Constants;
use super::evaluate::Model;
use super::request::Request;
use super::shape::{Style, chip};
use super::wafer::{Yield, gross_dies};
use crate::model::WeightFormat;
use crate::model::llama::{Biases, Config, Rope, Scaling};
use serde::Serialize;

/// One public figure beside what follows from others, or from our model of the same thing.
#[derive(Clone, Debug, Serialize)]
pub struct Anchor {
    pub anchor: &'static str,
    pub quantity: &'static str,
    pub unit: &'static str,
    pub published: f64,
    pub found: f64,
    /// Of `found` against `published`, relative.
    pub error: f64,
    /// Whether `found` is of a chip of ours instead of theirs.
    pub ours: bool,
    pub how: String,
}

fn anchor(
    (anchor, quantity, unit): (&'static str, &'static str, &'static str),
    published: f64,
    found: f64,
    ours: bool,
    how: impl Into<String>,
) -> Anchor {
    Anchor { anchor, quantity, unit, published, found, error: found / published - 1.0, ours, how: how.into() }
}

/// Llama 3.1 8B.
fn llama_8b() -> Config {
    Config {
        model_type: "llama".to_owned(),
        hidden: 4096,
        intermediate: 14_336,
        layers: 32,
        heads: 32,
        kv_heads: 8,
        head_dim: 128,
        vocabulary: 128_256,
        context: 131_072,
        norm_epsilon: 1e-5,
        rope: Rope { theta: 500_000.0, scaling: Scaling::None },
        tied: false,
        bias: Biases { qkv: false, output: false, mlp: false },
        bos: None,
        eos: Vec::new(),
    }
}

/// The table of anchors, at the given constants.
///
/// # Errors
/// The measured data of the area model are broken.
pub fn anchors(constants: &Constants) -> Result<Vec<Anchor>, AreaError> {
    let mut all = taalas(constants)?;
    all.extend(hnlpu(constants)?);
    all.extend(h100(constants));
    Ok(all)
}

const HC1: &str = "Taalas HC1";
const HNLPU: &str = "HNLPU";
const H100: &str = "H100";

/// 815 mm² at 6 nm, about 17 000 tokens/s of one user, 200 W.
fn taalas(constants: &Constants) -> Result<Vec<Anchor>, AreaError> {
    let config = llama_8b();
    let parameters = super::shape::parameters(&config) as f64;
    let area = AreaModel::of(super::library_of("n6"))?;
    let values = constants.values();
    // Area, tokens per second and watts of our chip of that model, with memory for twice the position.
    let ours = |fold: usize, position: f64| {
        let style = Style { digit: 1, fold, stage_depth: 6, weights: WeightFormat::Int(4), matrices: Vec::new() };
        let chip = chip(&config, &style, 2 * position as usize, &area);
        let answers = Model::new(&chip, &Request::new("n6", position)).evaluate(&values);
        ["chip.area_mm2", "speed.tokens_per_second", "chip.power_w", "chip.energy_per_token_mj"]
            .map(|name| answers.get(name).copied().unwrap_or(f64::NAN))
    };
    let [mm2, rate, watts, energy] = ours(64, 1024.0);
    let as_fast = FOLDS.into_iter().map(|fold| (fold, ours(fold, 128.0))).find(|(_, chip)| chip[1] >= 17_000.0);
    let how = "same model, int4, digit 1, fold 64, one sequence at position 1 024 of 2 048";
    let mut all = vec![
        anchor((HC1, "parameters", ""), 8.03e9, parameters, false, "from the config's shape"),
        anchor((HC1, "area per weight, whole die", "um2"), 0.101, 815e6 / parameters, false, "815 mm2 over parameters"),
        anchor((HC1, "energy per token", "mJ"), 11.8, 200.0 / 17_000.0 * 1e3, false, "200 W at 17 000 tokens/s"),
        anchor((HC1, "die area", "mm2"), 815.0, mm2, true, how),
        anchor((HC1, "area per weight, whole die", "um2"), 0.101, mm2 * 1e6 / parameters, true, how),
        anchor((HC1, "tokens per second, one user", "1/s"), 17_000.0, rate, true, how),
        anchor((HC1, "power", "W"), 200.0, watts, true, how),
        anchor((HC1, "energy per token", "mJ"), 11.8, energy, true, how),
    ];
    if let Some((fold, [mm2, ..])) = as_fast {
        let how = format!("the widest fold that reaches 17 000 tokens/s at position 128 of 256: {fold}");
        all.push(anchor((HC1, "area at its speed", "mm2"), 815.0, mm2, true, how));
    }
    Ok(all)
}

/// Folds from dense and slow to large and fast.
const FOLDS: [usize; 7] = [64, 48, 32, 24, 16, 8, 4];

/// gpt-oss-120b on 16 dies of 827 mm² at 5 nm, 249 960 tokens/s, 36 tokens per joule, 10 of 70 masks per die of its own.
fn hnlpu(constants: &Constants) -> Result<Vec<Anchor>, AreaError> {
    let values = constants.values();
    let total: f64 = 16.0 * 827.0;
    let parameters = 116.83e9;
    let masks = 60.0 + 16.0 * 10.0;
    let set = values.get("n5.mask_set");
    let layer = set / values.get("n5.mask_count") * values.get("nre.mask_price_ratio");
    let weights = layer * 160.0;
    let shared = set - 10.0 * layer;
    // Experts and the rest as one matrix as wide as the model: cells of our folded layers, no attention, no memory.
    let model = AreaModel::of(super::library_of("n5"))?;
    let (rows, cols, format) = (2880, 2880, WeightFormat::Int(4));
    let ours = |fold: usize| {
        let block = super::Matrix {
            rows,
            cols,
            format,
            digit: 1,
            fold,
            ring_in: false,
            ring_out: false,
            gated: true,
            output_bits: 16,
        };
        model.linear(&block) / (rows * cols) as f64 * values.get("n5.gate_area") * parameters / 1e6
    };
    Ok(vec![
        anchor(
            (HNLPU, "area per weight, all dies", "um2"),
            0.113,
            total * 1e6 / parameters,
            false,
            "16 x 827 mm2 over 116.83e9 weights",
        ),
        anchor((HNLPU, "power", "kW"), 6.94, 249_960.0 / 36.0 / 1e3, false, "249 960 tokens/s at 36 tokens per joule"),
        anchor((HNLPU, "energy per token", "mJ"), 27.8, 1e3 / 36.0, false, "36 tokens per joule"),
        anchor((HNLPU, "masks", "count"), 220.0, masks, false, "60 shared, 10 for each of 16 dies"),
        anchor(
            (HNLPU, "price of all masks", "M$"),
            53.6,
            (shared + weights) / 1e6,
            false,
            "n5.mask_set, 160 masks at nre.mask_price_ratio of the average",
        ),
        anchor(
            (HNLPU, "area of all weights, 512 clocks a product", "mm2"),
            total,
            ours(64),
            true,
            "our int4 layers alone, digit 1, fold 64; theirs is the whole system",
        ),
        anchor(
            (HNLPU, "area of all weights, 8 clocks a product", "mm2"),
            total,
            ours(1),
            true,
            "our int4 layers alone, digit 1, unfolded; theirs is the whole system",
        ),
    ])
}

/// A rented H100, saturated, and its die.
fn h100(constants: &Constants) -> Vec<Anchor> {
    let values = constants.values();
    let rate = values.get("gpu.saturated_8b");
    let price = values.get("gpu.rent") / (rate * 3600.0) * 1e6;
    let die = gross_dies(814.0, &values)
        * Yield::NegativeBinomial.of(814.0, values.get("n5.defect_density"), values.get("wafer.clustering"));
    vec![
        anchor((H100, "8B, saturated, no idle time", "$/Mtoken"), 0.046, price, false, "rent over throughput"),
        anchor(
            (H100, "8B, energy per token", "mJ"),
            46.0,
            values.get("gpu.power") / rate * 1e3,
            false,
            "TDP over throughput",
        ),
        anchor(
            (H100, "8B, batch 1", "$/Mtoken"),
            4.6,
            values.get("gpu.rent") / (values.get("gpu.single_8b") * 3600.0) * 1e6,
            false,
            "rent over throughput",
        ),
        anchor(
            (H100, "die of 814 mm2", "$"),
            300.0,
            values.get("n5.wafer_price") / die,
            false,
            "n5 wafer price; published: Raymond James",
        ),
        anchor(
            (H100, "HC1's stream over a saturated H100", "x"),
            1.0,
            17_000.0 / rate,
            false,
            "17 000 tokens/s of one user over one GPU's total: the gain is latency",
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_figures_follow_from_each_other() {
        let constants = Constants::built_in().unwrap_or_else(|error| panic!("{error}"));
        let all = anchors(&constants).unwrap_or_else(|error| panic!("{error}"));
        let exact =
            ["parameters", "area per weight, whole die", "energy per token", "masks", "area per weight, all dies"];
        for anchor in all.iter().filter(|anchor| !anchor.ours && exact.contains(&anchor.quantity)) {
            assert!(anchor.error.abs() < 0.01, "{anchor:?}");
        }
        assert!(all.iter().all(|anchor| anchor.found.is_finite()), "{all:?}");
    }
}

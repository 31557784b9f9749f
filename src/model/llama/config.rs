//! A Hugging Face `config.json` of the llama family, read into numbers that cannot be wrong.
//!
//! Llama, Mistral and Qwen2 checkpoints differ in where biases are and in how positions turn; both are numbers here.
//! What this family is not (experts, windows that bind, other activations) is refused by name.

use super::problem::Problem;
use serde::Deserialize;

/// Most elements a vector of the model may have.
const WIDTH_LIMIT: usize = 1 << 20;
/// Most positions, layers and tokens.
const COUNT_LIMIT: usize = 1 << 24;

/// The shape of a llama.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// `model_type` of the checkpoint: llama, mistral or qwen2.
    pub model_type: String,
    /// Elements of the residual stream.
    pub hidden: usize,
    /// Elements between the up and down projections.
    pub intermediate: usize,
    pub layers: usize,
    /// Query heads.
    pub heads: usize,
    /// Key and value heads, each read by `heads / kv_heads` query heads.
    pub kv_heads: usize,
    /// Elements of a head, even.
    pub head_dim: usize,
    pub vocabulary: usize,
    /// Positions the model was made for.
    pub context: usize,
    /// Added to the mean square of a norm.
    pub norm_epsilon: f64,
    pub rope: Rope,
    /// The head is the embedding.
    pub tied: bool,
    pub bias: Biases,
    /// The token that begins a sequence.
    pub bos: Option<u32>,
    /// Tokens that end one.
    pub eos: Vec<u32>,
}

/// Which projections have a bias.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Biases {
    pub qkv: bool,
    pub output: bool,
    pub mlp: bool,
}

/// How fast the pairs of a head turn with the position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rope {
    pub theta: f64,
    pub scaling: Scaling,
}

/// A model trained on short contexts may be stretched to longer ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scaling {
    None,
    /// All pairs turn slower by a factor.
    Linear {
        factor: f64,
    },
    /// Slow pairs turn slower by a factor, fast ones as ever, those between by degrees (Llama 3).
    Llama3 {
        factor: f64,
        low: f64,
        high: f64,
        original: f64,
    },
}

impl Rope {
    /// Radians per position of every pair of a head of `head_dim` elements.
    pub fn frequencies(&self, head_dim: usize) -> Vec<f64> {
        let plain = |pair: usize| libm::pow(self.theta, -(2.0 * pair as f64) / head_dim as f64);
        let scaled = |turn: f64| match self.scaling {
            Scaling::None => turn,
            Scaling::Linear { factor } => turn / factor,
            Scaling::Llama3 { factor, low, high, original } => {
                let turns = original * turn / std::f64::consts::TAU;
                let share = ((turns - low) / (high - low)).clamp(0.0, 1.0);
                turn * share + turn / factor * (1.0 - share)
            }
        };
        (0..head_dim / 2).map(plain).map(scaled).collect()
    }
}

#[derive(Deserialize)]
struct Text {
    model_type: Option<String>,
    hidden_size: Option<u64>,
    intermediate_size: Option<u64>,
    num_hidden_layers: Option<u64>,
    num_attention_heads: Option<u64>,
    num_key_value_heads: Option<u64>,
    head_dim: Option<u64>,
    vocab_size: Option<u64>,
    max_position_embeddings: Option<u64>,
    rms_norm_eps: Option<f64>,
    rope_theta: Option<f64>,
    rope_scaling: Option<RopeText>,
    /// Where newer versions write both.
    rope_parameters: Option<RopeText>,
    hidden_act: Option<String>,
    #[serde(default)]
    tie_word_embeddings: bool,
    #[serde(default)]
    attention_bias: bool,
    #[serde(default)]
    mlp_bias: bool,
    sliding_window: Option<u64>,
    use_sliding_window: Option<bool>,
    partial_rotary_factor: Option<f64>,
    num_local_experts: Option<u64>,
    num_experts: Option<u64>,
    quantization_config: Option<serde_json::Value>,
    bos_token_id: Option<u32>,
    eos_token_id: Option<Tokens>,
}

#[derive(Default, Deserialize)]
struct RopeText {
    #[serde(alias = "type")]
    rope_type: Option<String>,
    rope_theta: Option<f64>,
    factor: Option<f64>,
    low_freq_factor: Option<f64>,
    high_freq_factor: Option<f64>,
    original_max_position_embeddings: Option<f64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Tokens {
    One(u32),
    Many(Vec<u32>),
}

/// Collects what is wrong while values are taken out of the text.
struct Reader<'p> {
    problems: &'p mut Vec<Problem>,
}

impl Reader<'_> {
    /// A positive number of at most `limit`; 1 where it is wrong, which has been said.
    fn count(&mut self, key: &'static str, value: Option<u64>, limit: usize) -> usize {
        match value {
            None => self.problems.push(Problem::Missing { key }),
            Some(value) if value == 0 || value > limit as u64 => {
                self.problems.push(Problem::Count { key, value, limit });
            }
            Some(value) => return value as usize,
        }
        1
    }

    fn positive(&mut self, key: &'static str, value: Option<f64>) -> f64 {
        match value {
            None => self.problems.push(Problem::Missing { key }),
            Some(value) if !(value.is_finite() && value > 0.0) => self.problems.push(Problem::Real { key, value }),
            Some(value) => return value,
        }
        1.0
    }

    fn refuse(&mut self, what: impl Into<String>) {
        self.problems.push(Problem::Unsupported { what: what.into() });
    }
}

/// Reads the text of a `config.json`; what is wrong with it goes to `problems`.
pub(super) fn parse(text: &str, problems: &mut Vec<Problem>) -> Option<Config> {
    let text: Text = match serde_json::from_str(text) {
        Ok(text) => text,
        Err(source) => {
            problems.push(Problem::Json { what: source.to_string() });
            return None;
        }
    };
    let before = problems.len();
    let mut reader = Reader { problems };
    let model_type = text.model_type.clone().unwrap_or_default();
    refuse_others(&text, &model_type, &mut reader);
    let hidden = reader.count("hidden_size", text.hidden_size, WIDTH_LIMIT);
    let heads = reader.count("num_attention_heads", text.num_attention_heads, WIDTH_LIMIT);
    let kv_heads = text.num_key_value_heads.or(text.num_attention_heads);
    let kv_heads = reader.count("num_key_value_heads", kv_heads, WIDTH_LIMIT);
    let head_dim = match text.head_dim {
        None if !hidden.is_multiple_of(heads) => {
            reader.problems.push(Problem::Indivisible {
                what: "hidden_size",
                value: hidden,
                by: "heads",
                count: heads,
            });
            2
        }
        None => hidden / heads,
        given => reader.count("head_dim", given, WIDTH_LIMIT),
    };
    if !heads.is_multiple_of(kv_heads) {
        let (what, by) = ("num_attention_heads", "key and value heads");
        reader.problems.push(Problem::Indivisible { what, value: heads, by, count: kv_heads });
    }
    if !head_dim.is_multiple_of(2) {
        reader.problems.push(Problem::Indivisible { what: "head_dim", value: head_dim, by: "rotary pairs", count: 2 });
    }
    if heads.saturating_mul(head_dim) > WIDTH_LIMIT {
        reader.refuse(format!("{heads} heads of {head_dim} elements: at most {WIDTH_LIMIT} together"));
    }
    let config = Config {
        hidden,
        heads,
        kv_heads,
        head_dim,
        intermediate: reader.count("intermediate_size", text.intermediate_size, WIDTH_LIMIT),
        layers: reader.count("num_hidden_layers", text.num_hidden_layers, COUNT_LIMIT),
        vocabulary: reader.count("vocab_size", text.vocab_size, COUNT_LIMIT),
        context: reader.count("max_position_embeddings", text.max_position_embeddings, COUNT_LIMIT),
        norm_epsilon: reader.positive("rms_norm_eps", text.rms_norm_eps),
        rope: rope(&text, &mut reader),
        tied: text.tie_word_embeddings,
        bias: Biases {
            qkv: text.attention_bias || model_type == "qwen2",
            output: text.attention_bias && model_type != "qwen2",
            mlp: text.mlp_bias,
        },
        bos: text.bos_token_id,
        eos: match text.eos_token_id {
            None => Vec::new(),
            Some(Tokens::One(token)) => vec![token],
            Some(Tokens::Many(tokens)) => tokens,
        },
        model_type,
    };
    for (key, token) in
        config.bos.iter().map(|t| ("bos_token_id", *t)).chain(config.eos.iter().map(|t| ("eos_token_id", *t)))
    {
        if token as usize >= config.vocabulary {
            problems.push(Problem::Token { key, token, vocabulary: config.vocabulary });
        }
    }
    (problems.len() == before).then_some(config)
}

fn refuse_others(text: &Text, model_type: &str, reader: &mut Reader) {
    if model_type.is_empty() {
        reader.problems.push(Problem::Missing { key: "model_type" });
    } else if !["llama", "mistral", "qwen2"].contains(&model_type) {
        reader.refuse(format!("model_type `{}`: llama, mistral and qwen2 are read", model_type.escape_debug()));
    }
    if text.num_local_experts.or(text.num_experts).is_some_and(|experts| experts > 1) {
        reader.refuse("a mixture of experts: every layer must be one dense MLP");
    }
    if let Some(act) = text.hidden_act.as_deref().filter(|act| *act != "silu" && *act != "swish") {
        reader.refuse(format!("hidden_act `{}`: only silu is", act.escape_debug()));
    }
    let binds = |window: &u64| text.max_position_embeddings.is_some_and(|context| *window < context);
    if let Some(window) = text.sliding_window.filter(binds).filter(|_| text.use_sliding_window != Some(false)) {
        reader.refuse(format!(
            "a sliding window of {window} positions, shorter than the context; set max_position_embeddings to {window} or less"
        ));
    }
    if text.partial_rotary_factor.is_some_and(|factor| factor != 1.0) {
        reader.refuse("partial_rotary_factor: a head turns as a whole");
    }
    if text.quantization_config.is_some() {
        reader.refuse("quantization_config: give the checkpoint as it was before it was quantized");
    }
}

fn rope(text: &Text, reader: &mut Reader) -> Rope {
    let none = RopeText::default();
    let scaling = text.rope_parameters.as_ref().or(text.rope_scaling.as_ref()).unwrap_or(&none);
    let theta = text.rope_theta.or(scaling.rope_theta).unwrap_or(10_000.0);
    let theta = reader.positive("rope_theta", Some(theta));
    let scaling = match scaling.rope_type.as_deref() {
        None | Some("default") => Scaling::None,
        Some("linear") => Scaling::Linear { factor: reader.positive("rope_scaling.factor", scaling.factor) },
        Some("llama3") => {
            let low = reader.positive("rope_scaling.low_freq_factor", scaling.low_freq_factor);
            let high = reader.positive("rope_scaling.high_freq_factor", scaling.high_freq_factor);
            if low == high {
                reader.problems.push(Problem::Real { key: "rope_scaling.high_freq_factor", value: high });
            }
            Scaling::Llama3 {
                factor: reader.positive("rope_scaling.factor", scaling.factor),
                low,
                high,
                original: reader.positive(
                    "rope_scaling.original_max_position_embeddings",
                    scaling.original_max_position_embeddings,
                ),
            }
        }
        Some(other) => {
            reader.refuse(format!("rope_scaling of type `{}`: default, linear and llama3 are", other.escape_debug()));
            Scaling::None
        }
    };
    Rope { theta, scaling }
}

//! A Hugging Face directory becomes a [`Llama`]: every tensor fetched, its shape held against `config.json`.

use super::config::{self, Config};
use super::problem::Problem;
use super::{Gain, Layer, Llama, Matrix};
use crate::checkpoint::{Checkpoint, Tensor};
use crate::model::error::ModelError;
use std::collections::BTreeSet;
use std::path::Path;

/// Reading stops at so many problems.
const PROBLEM_LIMIT: usize = 100;

impl Llama {
    /// Opens the directory `dir`, which must hold `config.json` and `model.safetensors` or its sharded index.
    ///
    /// # Errors
    /// [`ModelError::Llama`] carries every problem found in config and checkpoint together.
    pub fn open(dir: &Path) -> Result<Self, ModelError> {
        let file = dir.join("config.json");
        let text = crate::model::locate::read_text(&file)?;
        let mut problems = Vec::new();
        match build(dir, &text, &mut problems) {
            Some(llama) if problems.is_empty() => Ok(llama),
            _ => {
                problems.truncate(PROBLEM_LIMIT);
                Err(ModelError::Llama { path: dir.to_owned(), problems })
            }
        }
    }
}

impl Config {
    /// Reads a `config.json` alone, without weights beside it.
    ///
    /// # Errors
    /// The file cannot be read, or [`ModelError::Llama`] with all that is wrong with it.
    pub fn open(file: &Path) -> Result<Self, ModelError> {
        let text = crate::model::locate::read_text(file)?;
        let mut problems = Vec::new();
        config::parse(&text, &mut problems).ok_or_else(|| {
            problems.truncate(PROBLEM_LIMIT);
            ModelError::Llama { path: file.to_owned(), problems }
        })
    }
}

/// The model, or `None` with at least one problem.
fn build(dir: &Path, text: &str, problems: &mut Vec<Problem>) -> Option<Llama> {
    let config = config::parse(text, problems)?;
    let checkpoint = Checkpoint::open(dir).map_err(|source| problems.push(Problem::Weights { source })).ok()?;
    let mut fetch = Fetch { checkpoint: &checkpoint, used: BTreeSet::new(), problems };
    let (hidden, vocabulary) = (config.hidden, config.vocabulary);
    let embedding = fetch.matrix("model.embed_tokens", vocabulary, hidden, None);
    let layers: Vec<Option<Layer>> = (0..config.layers).map_while(|index| fetch.layer(index, &config)).collect();
    let norm = fetch.gain("model.norm", hidden);
    let head = if config.tied { None } else { Some(fetch.matrix("lm_head", vocabulary, hidden, None)) };
    // A tied head may be stored all the same; older versions stored the frequencies.
    let known = |name: &str| name.ends_with("rotary_emb.inv_freq") || (config.tied && name == "lm_head.weight");
    let names = checkpoint.tensors().map(|info| info.name.as_str());
    let unused = names.filter(|name| !fetch.used.contains(*name) && !known(name)).map(str::to_owned).collect();
    Some(Llama {
        name: name(dir),
        dir: dir.to_owned(),
        embedding: embedding?,
        layers: layers.into_iter().collect::<Option<_>>()?,
        norm: norm?,
        head: match head {
            None => None,
            Some(head) => Some(head?),
        },
        unused_tensors: unused,
        config,
        checkpoint,
    })
}

/// The directory's name as a name for modules.
fn name(dir: &Path) -> String {
    let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let text = dir.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let legal: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let legal = legal.trim_matches('_');
    if legal.starts_with(|c: char| c.is_ascii_lowercase()) { legal.to_owned() } else { format!("llama_{legal}") }
}

/// Tensors taken from a checkpoint.
struct Fetch<'c, 'p> {
    checkpoint: &'c Checkpoint,
    used: BTreeSet<String>,
    problems: &'p mut Vec<Problem>,
}

impl<'c> Fetch<'c, '_> {
    /// The layer, or none when something is wrong with it; nothing at all after too many problems.
    fn layer(&mut self, index: usize, config: &Config) -> Option<Option<Layer>> {
        if self.problems.len() >= PROBLEM_LIMIT {
            return None;
        }
        let (hidden, middle, bias) = (config.hidden, config.intermediate, config.bias);
        let (queries, keys) = (config.heads * config.head_dim, config.kv_heads * config.head_dim);
        let at = |part: &str| format!("model.layers.{index}.{part}");
        let attention_norm = self.gain(&at("input_layernorm"), hidden);
        let mlp_norm = self.gain(&at("post_attention_layernorm"), hidden);
        let attention = |part: &str| at(&format!("self_attn.{part}_proj"));
        let mlp = |part: &str| at(&format!("mlp.{part}_proj"));
        let flag = |has| Some((has, "attention_bias"));
        let query = self.matrix(&attention("q"), queries, hidden, flag(bias.qkv));
        let key = self.matrix(&attention("k"), keys, hidden, flag(bias.qkv));
        let value = self.matrix(&attention("v"), keys, hidden, flag(bias.qkv));
        let output = self.matrix(&attention("o"), hidden, queries, flag(bias.output));
        let flag = Some((bias.mlp, "mlp_bias"));
        let gate = self.matrix(&mlp("gate"), middle, hidden, flag);
        let up = self.matrix(&mlp("up"), middle, hidden, flag);
        let down = self.matrix(&mlp("down"), hidden, middle, flag);
        let layer = || {
            Some(Layer {
                attention_norm: attention_norm?,
                query: query?,
                key: key?,
                value: value?,
                output: output?,
                mlp_norm: mlp_norm?,
                gate: gate?,
                up: up?,
                down: down?,
            })
        };
        Some(layer())
    }

    /// A matrix and the bias the config gives it; a bias it does not give is a problem, named with the key that decides.
    fn matrix(&mut self, stem: &str, rows: usize, cols: usize, bias: Option<(bool, &'static str)>) -> Option<Matrix> {
        let (tensor, bias_tensor) = (format!("{stem}.weight"), format!("{stem}.bias"));
        let weight = self.values(&tensor, &[rows, cols]);
        let bias = match bias {
            Some((true, _)) => Some(self.values(&bias_tensor, &[rows])?),
            Some((false, key)) if self.checkpoint.contains(&bias_tensor) => {
                self.problems.push(Problem::Unexpected { tensor: bias_tensor.clone(), key });
                None
            }
            _ => None,
        };
        let bias_tensor = bias.is_some().then_some(bias_tensor);
        Some(Matrix { rows, cols, weight: weight?, bias, tensor, bias_tensor })
    }

    fn gain(&mut self, stem: &str, width: usize) -> Option<Gain> {
        let tensor = format!("{stem}.weight");
        Some(Gain { values: self.values(&tensor, &[width])?, tensor })
    }

    fn values(&mut self, name: &str, shape: &[usize]) -> Option<Vec<f32>> {
        self.used.insert(name.to_owned());
        let tensor = self.checkpoint.tensor(name);
        let tensor: Tensor<'c> = tensor.map_err(|source| self.problems.push(Problem::Tensor { source })).ok()?;
        if tensor.shape() != shape {
            let (tensor, found) = (name.to_owned(), tensor.shape().to_vec());
            self.problems.push(Problem::Shape { tensor, found, expected: shape.to_vec() });
            return None;
        }
        let values = tensor.to_f64().map_err(|source| self.problems.push(Problem::Tensor { source })).ok()?;
        Some(values.into_iter().map(|value| value as f32).collect())
    }
}

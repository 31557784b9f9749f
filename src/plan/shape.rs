//! The chip of a language model from its shape alone: the units that `build` would make, and when each works.
//!
//! The clocks restate the schedule of the hardware (`src/rtl/lower/`): tests hold them against the report of a built chip.

use super::area::{AreaModel, Matrix};
use crate::model::WeightFormat;
use crate::model::llama::Config;

/// Bits of activations, and of keys and values in memory.
const ACTIVATION_BITS: u32 = 8;
/// Bits of a residual element between blocks, and so between dies.
pub const RESIDUAL_BITS: u32 = 16;
/// Clocks of the control between one token and the next.
const CONTROL: u64 = 4;
/// Registers from the sums of a folded unit to its result, multiplier included.
const FOLD_END: u64 = 4;
/// Columns of a tile of a folded unit.
const TILE_COLUMNS: usize = 256;

/// How linear layers are made.
#[derive(Clone, Debug, PartialEq)]
pub struct Style {
    pub digit: u32,
    pub fold: usize,
    pub stage_depth: u32,
    /// Format of all matrices, and of some by name: `head`, `down`, `layer3_down`.
    pub weights: WeightFormat,
    pub matrices: Vec<(String, WeightFormat)>,
}

/// What a unit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Linear,
    Norm,
    Rotary,
    Attention,
    Elementwise,
    Embedding,
    Head,
    Argmax,
    /// Streams and the like, of chips that are no language models.
    Other,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Linear,
        Self::Head,
        Self::Attention,
        Self::Norm,
        Self::Rotary,
        Self::Elementwise,
        Self::Argmax,
        Self::Embedding,
        Self::Other,
    ];

    /// What the part of the die is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Linear => "linear layers",
            Self::Head => "head",
            Self::Norm => "norms",
            Self::Rotary => "rotary positions",
            Self::Attention => "attention",
            Self::Elementwise => "sums and products",
            Self::Embedding => "embedding",
            Self::Argmax => "argmax",
            Self::Other => "streams and others",
        }
    }

    /// Whether the area model of linear layers prices it.
    pub fn is_linear(self) -> bool {
        matches!(self, Self::Linear | Self::Head)
    }
}

/// A unit of the chip.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    pub name: String,
    pub kind: Kind,
    /// The block it is part of; none for embedding, last norm, head and argmax.
    pub layer: Option<usize>,
    pub weights: u64,
    /// NAND2 equivalents, memories left out.
    pub gates: f64,
    /// Clocks from its operands to its result, at the first position and more with each.
    pub clocks: u64,
    pub per_position: u64,
    /// Clocks until it can take the next vector beside `clocks` at a position: the unit after it takes the result.
    pub handover: u64,
}

impl Unit {
    pub fn clocks_at(&self, position: f64) -> f64 {
        self.clocks as f64 + self.per_position as f64 * position
    }

    /// Clocks per vector, when vectors come one after the other.
    pub fn interval_at(&self, position: f64) -> f64 {
        self.clocks_at(position) + self.handover as f64
    }
}

/// A chip: its units, what it remembers, and its clocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    pub units: Vec<Unit>,
    pub layers: usize,
    pub parameters: u64,
    /// Elements of the residual stream, which go from die to die.
    pub hidden: usize,
    /// Bits of keys and values of one position, all layers.
    pub memory_bits_per_position: u64,
    /// Bits that attention reads per position of the context, all layers.
    pub read_bits_per_position: u64,
    /// Positions that memories are made for.
    pub context: usize,
    /// Bits of the embedding table, where it is no unit with gates of its own.
    pub embedding_bits: u64,
    /// Clocks per token of one sequence, at the first position and more with each.
    pub token_clocks: u64,
    pub token_clocks_per_position: u64,
    /// Rows and columns of the matrices, for adapters beside them.
    pub shapes: Vec<(usize, usize)>,
    /// Where the areas come from.
    pub source: String,
    /// Whether clocks are those of a built chip, and gates those of its synthesis.
    pub built: bool,
    pub measured: bool,
    /// What one result is called: token, or vector.
    pub result: &'static str,
}

impl Chip {
    pub fn clocks_at(&self, position: f64) -> f64 {
        self.token_clocks as f64 + self.token_clocks_per_position as f64 * position
    }

    /// Units that a vector goes through.
    pub fn working(&self) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(|unit| unit.kind != Kind::Other)
    }

    /// Clocks per token of all sequences together, when enough are under way.
    pub fn interval_at(&self, position: f64) -> f64 {
        self.working().map(|unit| unit.interval_at(position)).fold(1.0, f64::max)
    }

    pub fn weights(&self) -> u64 {
        self.units.iter().map(|unit| unit.weights).sum()
    }
}

impl Style {
    /// The format of a matrix of a layer, or of the head. A name for one layer goes before one for all.
    pub fn format(&self, layer: Option<usize>, matrix: &str) -> WeightFormat {
        let of = |name: &str| self.matrices.iter().rev().find(|(named, _)| named == name).map(|(_, format)| *format);
        layer.and_then(|layer| of(&format!("layer{layer}_{matrix}"))).or_else(|| of(matrix)).unwrap_or(self.weights)
    }

    /// Clocks per digit-serial word.
    fn word_clocks(&self) -> u64 {
        u64::from(ACTIVATION_BITS.div_ceil(self.digit))
    }

    /// Clocks of a product of so many rows, without the registers behind it.
    fn product_clocks(&self, rows: usize) -> u64 {
        let turns = if self.fold > 1 { rows.div_ceil(rows.div_ceil(self.fold)) as u64 } else { 1 };
        turns * self.word_clocks()
    }

    /// Clocks of a linear unit, and `after` registers of what follows in it.
    fn linear_clocks(&self, rows: usize, cols: usize, format: WeightFormat, after: u64) -> u64 {
        let depth = u64::from(self.stage_depth.max(1));
        if self.fold > 1 {
            let tiles = cols.div_ceil(TILE_COLUMNS);
            let levels = adder_levels(cols.div_ceil(tiles), magnitude_bits(format), self.digit);
            let (first, rest) = ((2 * depth).saturating_sub(6).max(1), 2 * depth);
            let tile = 1 + levels.saturating_sub(first).div_ceil(rest);
            return self.product_clocks(rows) + tile + u64::from(tiles > 1) + FOLD_END + after;
        }
        if self.digit < ACTIVATION_BITS {
            return self.word_clocks();
        }
        // A tree of adders over the signed digits of a row, and a multiplier behind it, registered by depth.
        let terms = cols as f64 * f64::from(magnitude_bits(format) + 1) / 2.0;
        (terms.log2().ceil().max(1.0) as u64 + 4).div_ceil(depth) + 1
    }
}

/// Bits of what a matrix of a language model gives: queries and keys before they turn, and logits, are wider than others;
/// what joins the residual stream is as wide as that.
fn output_bits(matrix: &str) -> u32 {
    match matrix {
        "query" | "key" | "head" => 12,
        "output" | "down" => RESIDUAL_BITS,
        _ => ACTIVATION_BITS,
    }
}

/// Bits of a weight's magnitude.
pub fn magnitude_bits(format: WeightFormat) -> u32 {
    match format {
        WeightFormat::Ternary => 1,
        WeightFormat::Int(bits) => bits.saturating_sub(1).max(1),
    }
}

/// Full adders in a row that leave two bits in every column of a sum of `cols` masked digits.
fn adder_levels(cols: usize, magnitude: u32, digit: u32) -> u64 {
    let mut heights = vec![0usize; (magnitude + digit - 1) as usize];
    for bit in 0..magnitude {
        for column in bit..bit + digit {
            heights[column as usize] += cols;
        }
    }
    let width = heights.len() + (usize::BITS - cols.leading_zeros()) as usize;
    let mut levels = 0;
    while heights.iter().any(|height| *height > 2) {
        let mut next = vec![0; heights.len() + 1];
        for (column, height) in heights.iter().enumerate() {
            next[column] += height - height / 3 * 2;
            next[column + 1] += height / 3;
        }
        next.truncate(width);
        heights = next;
        levels += 1;
    }
    levels
}

/// How elements take turns in units that work in steps, beside products of a chip's slowest linear layer.
#[derive(Clone, Copy)]
pub struct Pace {
    slowest: u64,
}

impl Pace {
    pub fn new(slowest: u64) -> Self {
        Self { slowest }
    }

    fn most_turns(self) -> usize {
        (self.slowest / 16).clamp(8, 32) as usize
    }

    /// Lanes and turns of so many elements.
    pub fn turns(self, elements: usize) -> (usize, usize) {
        let lanes = elements.div_ceil(self.most_turns()).max(1);
        (lanes, elements.div_ceil(lanes).max(1))
    }

    /// Parts that heads of attention take one after the other.
    pub fn parts(self, heads: usize, context: usize) -> usize {
        let mut parts = 1;
        while heads.is_multiple_of(2 * parts) && (2 * context * 2 * parts) as u64 <= 2 * self.slowest {
            parts *= 2;
        }
        parts
    }

    /// Lanes and turns of dividing one part's heads.
    fn dividing(self, heads: usize, dim: usize, parts: usize) -> (usize, usize) {
        let lanes = (heads * dim).div_ceil(self.most_turns()).min(dim);
        (lanes, heads / parts * dim.div_ceil(lanes))
    }
}

/// The chip of a config, its memories for `context` positions, in the cells of the model's library.
pub fn chip(config: &Config, style: &Style, context: usize, area: &AreaModel) -> Chip {
    let mut walk = Walk::new(config, style, context, area);
    walk.push("embedding".to_owned(), Kind::Embedding, None, (0.0, 1));
    for layer in 0..config.layers {
        walk.block(layer);
    }
    walk.norm("final_norm".to_owned(), None);
    walk.linear("head", None, (config.vocabulary, config.hidden), 0);
    let (lanes, turns) = walk.neighbours(config.vocabulary);
    let stages = u64::from(lanes.ilog2().div_ceil(style.stage_depth.max(1)).max(1));
    walk.push("argmax".to_owned(), Kind::Argmax, None, (area.argmax(lanes, turns), turns as u64 + stages));
    walk.finish()
}

struct Walk<'a> {
    config: &'a Config,
    style: &'a Style,
    context: usize,
    area: &'a AreaModel,
    pace: Pace,
    units: Vec<Unit>,
    /// Clocks that every unit needs its operands for.
    holds: Vec<u64>,
    shapes: Vec<(usize, usize)>,
    /// Clocks of the longest path so far.
    path: u64,
    path_per_position: u64,
}

impl<'a> Walk<'a> {
    fn new(config: &'a Config, style: &'a Style, context: usize, area: &'a AreaModel) -> Self {
        let (queries, keys) = (config.heads * config.head_dim, config.kv_heads * config.head_dim);
        let rows = [queries, keys, config.hidden, config.intermediate, config.vocabulary];
        let slowest = rows.into_iter().map(|rows| style.product_clocks(rows)).max().unwrap_or(1);
        let (units, holds, shapes) = (Vec::new(), Vec::new(), Vec::new());
        let pace = Pace::new(slowest);
        Self { config, style, context, area, pace, units, holds, shapes, path: 1, path_per_position: 0 }
    }

    fn push(&mut self, name: String, kind: Kind, layer: Option<usize>, (gates, clocks): (f64, u64)) -> u64 {
        self.units.push(Unit { name, kind, layer, weights: 0, gates, clocks, per_position: 0, handover: 0 });
        self.holds.push(clocks);
        clocks
    }

    /// A linear unit with `after` elementwise registers behind it; its clocks.
    fn linear(&mut self, matrix: &str, layer: Option<usize>, (rows, cols): (usize, usize), after: u64) -> u64 {
        let format = self.style.format(layer, matrix);
        let clocks = self.style.linear_clocks(rows, cols, format, after);
        let (digit, fold) = (self.style.digit, self.style.fold);
        let output_bits = output_bits(matrix);
        let block =
            Matrix { rows, cols, format, digit, fold, ring_in: false, ring_out: false, gated: true, output_bits };
        let name = layer.map_or(matrix.to_owned(), |layer| format!("layer{layer}_{matrix}"));
        let kind = if matrix == "head" { Kind::Head } else { Kind::Linear };
        self.push(name, kind, layer, (self.area.linear(&block), clocks));
        if let (Some(unit), Some(hold)) = (self.units.last_mut(), self.holds.last_mut()) {
            unit.weights = (rows * cols) as u64;
            *hold = (*hold).min(self.style.product_clocks(rows));
        }
        if matrix == "head" {
            self.path += clocks;
        }
        self.shapes.push((rows, cols));
        clocks
    }

    fn norm(&mut self, name: String, layer: Option<usize>) {
        let (lanes, turns) = self.pace.turns(self.config.hidden);
        let clocks = 2 * turns as u64 + 4;
        self.path += self.push(name, Kind::Norm, layer, (self.area.norm(lanes, self.config.hidden), clocks));
    }

    fn rotary(&mut self, name: String, layer: usize, elements: usize) -> u64 {
        let (lanes, turns) = self.pace.turns(elements / 2);
        let table = (self.context * self.config.head_dim) as f64;
        let gates = self.area.rotary(lanes, elements, table);
        self.push(name, Kind::Rotary, Some(layer), (gates, turns as u64 + 2))
    }

    /// A sum or product; its clocks.
    fn elementwise(&mut self, name: String, layer: usize, elements: usize, product: bool) -> u64 {
        let (lanes, turns) = self.pace.turns(elements);
        let gates = self.area.elementwise(lanes, elements, product);
        self.push(name, Kind::Elementwise, Some(layer), (gates, turns as u64 + 1))
    }

    fn attention(&mut self, layer: usize) {
        let config = self.config;
        let parts = self.pace.parts(config.heads, self.context);
        let (lanes, turns) = self.pace.dividing(config.heads, config.head_dim, parts);
        let gates = self.area.attention(
            config.heads / parts * config.head_dim,
            config.heads * config.head_dim,
            config.kv_heads * config.head_dim,
            lanes,
        );
        let clocks = 1 + parts as u64 * (1 + 4 + turns as u64 + 3);
        self.path += self.push(format!("layer{layer}_attention"), Kind::Attention, Some(layer), (gates, clocks));
        self.path_per_position += 2 * parts as u64;
        if let Some(unit) = self.units.last_mut() {
            unit.per_position = 2 * parts as u64;
        }
    }

    fn block(&mut self, layer: usize) {
        let config = self.config;
        let (queries, keys) = (config.heads * config.head_dim, config.kv_heads * config.head_dim);
        let (hidden, wide) = (config.hidden, config.intermediate);
        let name = |what: &str| format!("layer{layer}_{what}");
        self.norm(name("attention_norm"), Some(layer));
        let query = self.linear("query", Some(layer), (queries, hidden), 0);
        let key = self.linear("key", Some(layer), (keys, hidden), 0);
        let value = self.linear("value", Some(layer), (keys, hidden), 0);
        let query = query + self.rotary(name("query_rotary"), layer, queries);
        let key = key + self.rotary(name("key_rotary"), layer, keys);
        self.path += query.max(key).max(value);
        self.attention(layer);
        self.path += self.linear("output", Some(layer), (hidden, queries), 0);
        self.path += self.elementwise(name("attention_sum"), layer, hidden, false);
        self.norm(name("mlp_norm"), Some(layer));
        // A folded gate looks up its activation itself; else that is a unit in steps.
        let folded = self.style.fold > 1;
        let mut gate = self.linear("gate", Some(layer), (wide, hidden), u64::from(folded));
        if !folded {
            gate += self.elementwise(name("silu"), layer, wide, false);
        }
        let up = self.linear("up", Some(layer), (wide, hidden), 0);
        self.path += gate.max(up);
        self.path += self.elementwise(name("product"), layer, wide, true);
        self.path += self.linear("down", Some(layer), (hidden, wide), 0);
        self.path += self.elementwise(name("mlp_sum"), layer, hidden, false);
    }

    /// Lanes and turns of the likeliest of so many.
    fn neighbours(&self, scores: usize) -> (usize, usize) {
        let lanes = scores.div_ceil(self.pace.most_turns()).next_power_of_two();
        (lanes, scores.div_ceil(lanes))
    }

    fn finish(mut self) -> Chip {
        let config = self.config;
        for at in 0..self.units.len() {
            self.units[at].handover = self.holds.get(at + 1).copied().unwrap_or(1);
        }
        let argmax = self.units.last().map_or(0, |unit| unit.clocks);
        let keys = (config.kv_heads * config.head_dim * config.layers) as u64 * u64::from(ACTIVATION_BITS);
        let parts = self.pace.parts(config.heads, self.context) as u64;
        Chip {
            layers: config.layers,
            parameters: parameters(config),
            hidden: config.hidden,
            memory_bits_per_position: 2 * keys,
            // Keys in both passes, values in the second, once for every part of the heads.
            read_bits_per_position: 3 * keys * parts,
            context: self.context,
            embedding_bits: (config.vocabulary * config.hidden) as u64 * u64::from(ACTIVATION_BITS),
            token_clocks: self.path + argmax + CONTROL,
            token_clocks_per_position: self.path_per_position,
            shapes: self.shapes,
            source: self.area.source(),
            built: false,
            measured: false,
            result: "token",
            units: self.units,
        }
    }
}

/// Trained values of a model of that shape; a tied head counts once.
pub fn parameters(config: &Config) -> u64 {
    let (queries, keys) = (config.heads * config.head_dim, config.kv_heads * config.head_dim);
    let block = config.hidden * (2 * queries + 2 * keys + 3 * config.intermediate + 2);
    let biases = if config.bias.qkv { queries + 2 * keys } else { 0 }
        + if config.bias.output { config.hidden } else { 0 }
        + if config.bias.mlp { 2 * config.intermediate + config.hidden } else { 0 };
    let tables = config.vocabulary * config.hidden * if config.tied { 1 } else { 2 };
    ((block + biases) * config.layers + tables + config.hidden) as u64
}

//! The golden program on disk: `golden/program.json` and `golden/weights.safetensors`, enough to replay it.
//!
//! The JSON holds the structure, the formats and the steps; every array of integers is a tensor of the safetensors
//! file, named after its node: matrices as I32 (`NODE.weights`, `NODE.rows`, `NODE.cos`, `NODE.sin`), vectors as I64
//! (`NODE.bias`, `NODE.multiplier`, `NODE.shift`, `NODE.table`, `NODE.exponentials`, `NODE.reciprocals`).

use crate::int::{
    Add, Argmax, Attention, Embedding, IntMatrix, Interval, Linear, Lookup, Multiply, Node, Op, Operation, Program,
    ProgramError, Relu, Requantize, RmsNorm, Rotary, Scale,
};
use crate::rtl::{StreamFormat, TokenInterface};
use safetensors::{Dtype, SafeTensors, tensor::TensorView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// Elements the input may have.
const WIDTH_LIMIT: usize = 65_536;

/// The tokenizer of a language model in its bundle.
pub const TOKENIZER: &str = "golden/tokenizer.json";

/// Version of `program.json`.
const FORMAT: u32 = 1;

/// A program with what relates its integers to the model's reals, and how vectors lie on the chip's streams.
#[derive(Clone, Debug, PartialEq)]
pub struct Golden {
    pub name: String,
    pub top: String,
    pub program: Program,
    /// Real value of the integer 1 at the input.
    pub input_step: f64,
    /// Integers a sample may hold.
    pub input_range: Interval,
    /// Real value of the integer 1 of a score; absent when the chip answers only a class.
    pub output_step: Option<f64>,
    pub input: StreamFormat,
    pub output: StreamFormat,
    /// For a language model: its input is a token, its output the likeliest next one, with or without all scores.
    pub tokens: Option<TokenInterface>,
}

#[derive(Serialize, Deserialize)]
struct Document {
    format: u32,
    name: String,
    top: String,
    input: InputText,
    output: OutputText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tokens: Option<TokenInterface>,
    nodes: Vec<NodeText>,
}

#[derive(Serialize, Deserialize)]
struct InputText {
    step: f64,
    range: Interval,
    intervals: Vec<Run>,
    stream: StreamFormat,
}

#[derive(Serialize, Deserialize)]
struct OutputText {
    step: Option<f64>,
    stream: StreamFormat,
}

/// A run of equal intervals.
#[derive(Serialize, Deserialize)]
struct Run {
    count: usize,
    interval: Interval,
}

#[derive(Serialize, Deserialize)]
struct NodeText {
    name: String,
    args: Vec<usize>,
    #[serde(flatten)]
    op: OpText,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
enum OpText {
    Linear,
    Requantize { range: Interval },
    Relu,
    Lookup { first: i64 },
    Argmax { keep_scores: bool },
    Embedding { shift: u32 },
    RmsNorm { epsilon: i64, index_bits: u32, shift: u32, range: Interval },
    Rotary { range: Interval },
    Attention(AttentionText),
    Multiply,
    Add,
}

#[derive(Serialize, Deserialize)]
struct AttentionText {
    heads: usize,
    kv_heads: usize,
    dim: usize,
    context: usize,
    score_shift: u32,
    shift: u32,
    range: Interval,
}

/// Why a golden program cannot be read back.
#[derive(Debug, Error)]
pub enum GoldenError {
    #[error("golden/program.json cannot be read; build the bundle again")]
    Json(#[from] serde_json::Error),
    #[error("golden/program.json has format {found}, this tool reads {FORMAT}; use the version that wrote it")]
    Format { found: u32 },
    #[error("golden/program.json has an input of more than {WIDTH_LIMIT} elements; build the bundle again")]
    Width,
    #[error("golden/weights.safetensors cannot be read; build the bundle again")]
    Tensors(#[from] safetensors::SafeTensorError),
    #[error("golden/weights.safetensors lacks a usable tensor {0}; build the bundle again")]
    Tensor(String),
    #[error("the golden program does not hold together; build the bundle again")]
    Program(#[from] ProgramError),
}

/// Integers of one node as raw little-endian bytes.
struct Raw {
    dtype: Dtype,
    shape: Vec<usize>,
    bytes: Vec<u8>,
}

impl Golden {
    /// The two files: JSON text and safetensors bytes.
    ///
    /// # Errors
    /// Serialization failed, which is a defect of the compiler.
    pub fn write(&self) -> Result<(String, Vec<u8>), GoldenError> {
        let mut raw: BTreeMap<String, Raw> = BTreeMap::new();
        let nodes = self.program.nodes().iter().map(|node| node_text(node, &mut raw)).collect();
        let mut intervals: Vec<Run> = Vec::new();
        for interval in self.program.input() {
            match intervals.last_mut() {
                Some(run) if run.interval == *interval => run.count += 1,
                _ => intervals.push(Run { count: 1, interval: *interval }),
            }
        }
        let input = InputText { step: self.input_step, range: self.input_range, intervals, stream: self.input };
        let output = OutputText { step: self.output_step, stream: self.output };
        let (name, top, tokens) = (self.name.clone(), self.top.clone(), self.tokens.clone());
        let document = Document { format: FORMAT, name, top, input, output, tokens, nodes };
        let mut views = Vec::new();
        for (name, raw) in &raw {
            views.push((name.as_str(), TensorView::new(raw.dtype, raw.shape.clone(), &raw.bytes)?));
        }
        Ok((serde_json::to_string_pretty(&document)? + "\n", safetensors::serialize(views, None)?))
    }

    /// Reads what [`Self::write`] wrote.
    ///
    /// # Errors
    /// Text or tensors that are not such a program.
    pub fn read(json: &str, tensors: &[u8]) -> Result<Self, GoldenError> {
        let document: Document = serde_json::from_str(json)?;
        if document.format != FORMAT {
            return Err(GoldenError::Format { found: document.format });
        }
        let tensors = SafeTensors::deserialize(tensors)?;
        let width = document.input.intervals.iter().try_fold(0usize, |sum, run| sum.checked_add(run.count));
        if width.is_none_or(|width| width > WIDTH_LIMIT) {
            return Err(GoldenError::Width);
        }
        let intervals = document.input.intervals.iter().flat_map(|run| std::iter::repeat_n(run.interval, run.count));
        let nodes: Result<Vec<Node>, GoldenError> =
            document.nodes.into_iter().map(|text| node(text, &tensors)).collect();
        Ok(Self {
            name: document.name,
            top: document.top,
            program: Program::new(intervals.collect(), nodes?)?,
            input_step: document.input.step,
            input_range: document.input.range,
            output_step: document.output.step,
            input: document.input.stream,
            output: document.output.stream,
            tokens: document.tokens,
        })
    }

    /// What is lowered: the program, the name of the top, and how a language model is talked to.
    pub fn body(&self) -> (&Program, &str, Option<&TokenInterface>) {
        (&self.program, &self.top, self.tokens.as_ref())
    }

    /// Tokens of a language model's vocabulary.
    pub fn vocabulary(&self) -> usize {
        self.program.input()[0].hi() as usize + 1
    }

    /// Whether element 0 of the output is a class.
    pub fn answers_class(&self) -> bool {
        self.program.nodes().last().is_some_and(|node| node.op.kind() == "argmax")
    }
}

/// The arrays of one node on their way out.
struct Arrays<'a> {
    node: &'a str,
    raw: &'a mut BTreeMap<String, Raw>,
}

impl Arrays<'_> {
    fn vector(&mut self, field: &str, values: impl IntoIterator<Item = i64>) {
        let bytes: Vec<u8> = values.into_iter().flat_map(i64::to_le_bytes).collect();
        self.raw
            .insert(format!("{}.{field}", self.node), Raw { dtype: Dtype::I64, shape: vec![bytes.len() / 8], bytes });
    }

    fn matrix(&mut self, field: &str, matrix: &IntMatrix) {
        let bytes = matrix.data().iter().flat_map(|w| w.to_le_bytes()).collect();
        let shape = vec![matrix.rows(), matrix.cols()];
        self.raw.insert(format!("{}.{field}", self.node), Raw { dtype: Dtype::I32, shape, bytes });
    }

    fn scales(&mut self, channels: &[Scale]) {
        self.vector("multiplier", channels.iter().map(|scale| scale.multiplier));
        self.vector("shift", channels.iter().map(|scale| i64::from(scale.shift)));
    }
}

fn node_text(node: &Node, raw: &mut BTreeMap<String, Raw>) -> NodeText {
    let mut arrays = Arrays { node: &node.name, raw };
    let op = match &node.op {
        Op::Linear(linear) => {
            arrays.vector("bias", linear.bias.iter().copied());
            arrays.matrix("weights", &linear.weights);
            OpText::Linear
        }
        Op::Requantize(op) => {
            arrays.scales(&op.channels);
            OpText::Requantize { range: op.range }
        }
        Op::Relu(_) => OpText::Relu,
        Op::Lookup(op) => {
            arrays.vector("table", op.table.iter().copied());
            OpText::Lookup { first: op.first }
        }
        Op::Argmax(op) => OpText::Argmax { keep_scores: op.keep_scores },
        Op::Embedding(op) => {
            arrays.matrix("rows", &op.table);
            OpText::Embedding { shift: op.shift }
        }
        Op::RmsNorm(op) => {
            arrays.vector("table", op.table.iter().copied());
            let RmsNorm { epsilon, index_bits, shift, range, .. } = *op;
            OpText::RmsNorm { epsilon, index_bits, shift, range }
        }
        Op::Rotary(op) => {
            arrays.matrix("cos", &op.cos);
            arrays.matrix("sin", &op.sin);
            arrays.scales(&op.channels);
            OpText::Rotary { range: op.range }
        }
        Op::Attention(op) => {
            arrays.vector("exponentials", op.exponentials.iter().copied());
            arrays.vector("reciprocals", op.reciprocals.iter().copied());
            let Attention { heads, kv_heads, dim, context, score_shift, shift, range, .. } = *op;
            OpText::Attention(AttentionText { heads, kv_heads, dim, context, score_shift, shift, range })
        }
        Op::Multiply(_) => OpText::Multiply,
        Op::Add(_) => OpText::Add,
    };
    NodeText { name: node.name.clone(), args: node.args.clone(), op }
}

/// The arrays of one node on their way back.
struct Found<'a, 't> {
    node: &'a str,
    tensors: &'a SafeTensors<'t>,
}

impl Found<'_, '_> {
    fn bad(&self, field: &str) -> GoldenError {
        GoldenError::Tensor(format!("{}.{field}", self.node))
    }

    fn vector(&self, field: &str) -> Result<Vec<i64>, GoldenError> {
        let view = self.tensors.tensor(&format!("{}.{field}", self.node)).map_err(|_| self.bad(field))?;
        if view.dtype() != Dtype::I64 {
            return Err(self.bad(field));
        }
        let words = view.data().chunks_exact(8);
        Ok(words.map(|bytes| i64::from_le_bytes(bytes.try_into().unwrap_or_default())).collect())
    }

    fn matrix(&self, field: &str) -> Result<IntMatrix, GoldenError> {
        let view = self.tensors.tensor(&format!("{}.{field}", self.node)).map_err(|_| self.bad(field))?;
        let words = view.data().chunks_exact(4);
        let data = words.map(|bytes| i32::from_le_bytes(bytes.try_into().unwrap_or_default())).collect();
        match (view.dtype(), view.shape()) {
            (Dtype::I32, [rows, cols]) => IntMatrix::new(*rows, *cols, data).ok_or_else(|| self.bad(field)),
            _ => Err(self.bad(field)),
        }
    }

    fn scales(&self) -> Result<Vec<Scale>, GoldenError> {
        let pairs = self.vector("multiplier")?.into_iter().zip(self.vector("shift")?);
        let scale = |(multiplier, shift)| {
            let shift = i32::try_from(shift).ok().filter(|shift| shift.abs() < 62)?;
            (multiplier >= 1).then_some(Scale { multiplier, shift })
        };
        pairs.map(scale).collect::<Option<_>>().ok_or_else(|| self.bad("shift"))
    }
}

fn node(text: NodeText, tensors: &SafeTensors) -> Result<Node, GoldenError> {
    let found = Found { node: &text.name, tensors };
    let op = match text.op {
        OpText::Linear => Op::Linear(Linear { weights: found.matrix("weights")?, bias: found.vector("bias")? }),
        OpText::Requantize { range } => Op::Requantize(Requantize { channels: found.scales()?, range }),
        OpText::Relu => Op::Relu(Relu),
        OpText::Lookup { first } => Op::Lookup(Lookup { first, table: found.vector("table")? }),
        OpText::Argmax { keep_scores } => Op::Argmax(Argmax { keep_scores }),
        OpText::Embedding { shift } => Op::Embedding(Embedding { table: found.matrix("rows")?, shift }),
        OpText::RmsNorm { epsilon, index_bits, shift, range } => {
            Op::RmsNorm(RmsNorm { epsilon, index_bits, table: found.vector("table")?, shift, range })
        }
        OpText::Rotary { range } => Op::Rotary(Rotary {
            cos: found.matrix("cos")?,
            sin: found.matrix("sin")?,
            channels: found.scales()?,
            range,
        }),
        OpText::Attention(AttentionText { heads, kv_heads, dim, context, score_shift, shift, range }) => {
            let (exponentials, reciprocals) = (found.vector("exponentials")?, found.vector("reciprocals")?);
            Op::Attention(Attention {
                heads,
                kv_heads,
                dim,
                context,
                score_shift,
                exponentials,
                reciprocals,
                shift,
                range,
            })
        }
        OpText::Multiply => Op::Multiply(Multiply),
        OpText::Add => Op::Add(Add),
    };
    Ok(Node { name: text.name, op, args: text.args })
}

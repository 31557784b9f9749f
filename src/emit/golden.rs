//! The golden program on disk: `golden/program.json` and `golden/weights.safetensors`, enough to replay it.
//!
//! The JSON holds the structure, the formats and the steps; every array of integers is a tensor of the safetensors
//! file, named after its node: `NODE.weights` (I32 `[out, in]`), `NODE.bias` (I64), `NODE.multiplier` (I64),
//! `NODE.shift` (I64), `NODE.table` (I64).

use crate::int::{
    Argmax, IntMatrix, Interval, Linear, Lookup, Node, Op, Operation, Program, ProgramError, Relu, Requantize, Scale,
};
use crate::rtl::StreamFormat;
use safetensors::{Dtype, SafeTensors, tensor::TensorView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// Elements the input may have.
const WIDTH_LIMIT: usize = 65_536;

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
}

#[derive(Serialize, Deserialize)]
struct Document {
    format: u32,
    name: String,
    top: String,
    input: InputText,
    output: OutputText,
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
        let document =
            Document { format: FORMAT, name: self.name.clone(), top: self.top.clone(), input, output, nodes };
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
        })
    }

    /// Whether element 0 of the output is a class.
    pub fn answers_class(&self) -> bool {
        self.program.nodes().last().is_some_and(|node| node.op.kind() == "argmax")
    }
}

fn node_text(node: &Node, raw: &mut BTreeMap<String, Raw>) -> NodeText {
    let mut long = |field: &str, values: &mut dyn Iterator<Item = i64>| {
        let bytes: Vec<u8> = values.flat_map(i64::to_le_bytes).collect();
        raw.insert(format!("{}.{field}", node.name), Raw { dtype: Dtype::I64, shape: vec![bytes.len() / 8], bytes });
    };
    let op = match &node.op {
        Op::Linear(linear) => {
            long("bias", &mut linear.bias.iter().copied());
            let bytes = linear.weights.data().iter().flat_map(|w| w.to_le_bytes()).collect();
            let shape = vec![linear.weights.rows(), linear.weights.cols()];
            raw.insert(format!("{}.weights", node.name), Raw { dtype: Dtype::I32, shape, bytes });
            OpText::Linear
        }
        Op::Requantize(op) => {
            long("multiplier", &mut op.channels.iter().map(|scale| scale.multiplier));
            long("shift", &mut op.channels.iter().map(|scale| i64::from(scale.shift)));
            OpText::Requantize { range: op.range }
        }
        Op::Relu(_) => OpText::Relu,
        Op::Lookup(op) => {
            long("table", &mut op.table.iter().copied());
            OpText::Lookup { first: op.first }
        }
        Op::Argmax(op) => OpText::Argmax { keep_scores: op.keep_scores },
    };
    NodeText { name: node.name.clone(), args: node.args.clone(), op }
}

fn node(text: NodeText, tensors: &SafeTensors) -> Result<Node, GoldenError> {
    let long = |field: &str| {
        let name = format!("{}.{field}", text.name);
        let view = tensors.tensor(&name).map_err(|_| GoldenError::Tensor(name.clone()))?;
        if view.dtype() != Dtype::I64 {
            return Err(GoldenError::Tensor(name));
        }
        let words = view.data().chunks_exact(8);
        Ok(words.map(|bytes| i64::from_le_bytes(bytes.try_into().unwrap_or_default())).collect::<Vec<i64>>())
    };
    let op = match text.op {
        OpText::Linear => {
            let name = format!("{}.weights", text.name);
            let view = tensors.tensor(&name).map_err(|_| GoldenError::Tensor(name.clone()))?;
            let words = view.data().chunks_exact(4);
            let data = words.map(|bytes| i32::from_le_bytes(bytes.try_into().unwrap_or_default())).collect();
            let weights = match (view.dtype(), view.shape()) {
                (Dtype::I32, [rows, cols]) => IntMatrix::new(*rows, *cols, data),
                _ => None,
            };
            Op::Linear(Linear { weights: weights.ok_or(GoldenError::Tensor(name))?, bias: long("bias")? })
        }
        OpText::Requantize { range } => {
            let pairs = long("multiplier")?.into_iter().zip(long("shift")?);
            let scale = |(multiplier, shift)| {
                let shift = i32::try_from(shift).ok().filter(|shift| shift.abs() < 62)?;
                (multiplier >= 1).then_some(Scale { multiplier, shift })
            };
            let channels: Option<Vec<Scale>> = pairs.map(scale).collect();
            let bad = || GoldenError::Tensor(format!("{}.shift", text.name));
            Op::Requantize(Requantize { channels: channels.ok_or_else(bad)?, range })
        }
        OpText::Relu => Op::Relu(Relu),
        OpText::Lookup { first } => Op::Lookup(Lookup { first, table: long("table")? }),
        OpText::Argmax { keep_scores } => Op::Argmax(Argmax { keep_scores }),
    };
    Ok(Node { name: text.name, op, args: text.args })
}

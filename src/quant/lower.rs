//! Layer by layer from the float model to the integer program.
//!
//! A linear layer becomes `linear` and `requantize`; a rectifier behind it becomes the lower end of that
//! requantization's range. Any other activation becomes a `lookup` over its 8-bit operand, filled here from the float
//! function. The last layer's scores share one step, so that they compare, and have as many bits as the model asks.

use super::accuracy::real_values;
use super::ranges::{Range, observe};
pub use super::weights::Requantization;
use super::weights::quantize_channel;
use crate::int::{
    Argmax, IntMatrix, Interval, Linear, Lookup, Node, Op, Operation, Program, ProgramError, Relu, Requantize,
};
use crate::model::{Activation, Dataset, LayerKind, Model, Samples, WeightFormat};
use serde::Serialize;
use thiserror::Error;

/// Bits of every activation between layers.
const ACTIVATION_BITS: u32 = 8;
/// Operand bits a lookup table may have.
const LOOKUP_BITS: u32 = 8;
/// Requantizations by more bits than this are refused.
pub const SHIFT_LIMIT: i32 = 46;
/// Accumulators beyond this are refused.
pub const ACCUMULATOR_LIMIT: i64 = 1 << 46;

/// What a build may choose about the arithmetic of its weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuantOptions {
    /// For every linear layer that does not ask for a format itself.
    pub weights: WeightFormat,
    pub requantization: Requantization,
}

/// The integer program and how its integers relate to the model's reals.
#[derive(Clone, Debug)]
pub struct Quantized {
    pub program: Program,
    /// Real value of the integer 1 at the input.
    pub input_step: f64,
    /// Integers a sample may hold.
    pub input_range: Interval,
    /// Real value of the integer 1 of a score; `None` when the output is only a class.
    pub output_step: Option<f64>,
    pub layers: Vec<LayerReport>,
}

/// How one linear layer came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LayerReport {
    pub name: String,
    pub format: WeightFormat,
    pub rows: usize,
    pub cols: usize,
    pub nonzeros: usize,
    /// Channels requantized by a shift alone; the others have a constant multiplier.
    pub shift_channels: usize,
    /// Relative root-mean-square difference between the weights and what the integers stand for.
    pub weight_error: f64,
}

#[derive(Debug, Error)]
pub enum QuantError {
    #[error(
        "the calibration data holds chip integers, but the model does not say what they mean; give input.scale in model.toml, or calibration data of real values"
    )]
    NoInputScale,
    #[error(
        "the calibration data holds {value} in sample {sample}, column {column} (counting from 0), outside the input range {range} of the model; correct the data or input.range"
    )]
    OutOfRange { sample: usize, column: usize, value: i64, range: Interval },
    #[error(
        "layer {layer}, row {row}: the bias {bias} is too large for its weights: its integer {integer} would need an accumulator beyond 46 bits; rescale the layer"
    )]
    Bias { layer: String, row: usize, bias: f64, integer: f64 },
    #[error("layer {layer}: {what}")]
    Layer { layer: String, what: String },
    #[error("the integer program does not hold together")]
    Program(#[from] ProgramError),
}

/// Quantizes `model`, with ranges observed on `calibration`.
///
/// # Errors
/// Calibration data that does not fit the model, or a layer whose integers would be out of hand.
pub fn quantize(model: &Model, calibration: &Dataset, options: QuantOptions) -> Result<Quantized, QuantError> {
    let (reals, step) = real_samples(model, calibration)?;
    let ranges = observe(model, &reals);
    let (step, range) = input_format(model, step, ranges[0]);
    let mut walk = Walk {
        nodes: Vec::new(),
        // The hardware computes on what the wires can carry, so no bit pattern on the bus is undefined.
        current: vec![carried(range); model.input.size],
        step,
        layers: Vec::new(),
        input: vec![carried(range); model.input.size],
    };
    let mut index = 0;
    while let Some(layer) = model.layers.get(index) {
        let next = model.layers.get(index + 1).map(|layer| &layer.kind);
        let rectified = matches!(next, Some(LayerKind::Activation(a)) if a.clamps_at_zero());
        match &layer.kind {
            LayerKind::Linear(linear) => {
                let last = matches!(next, None | Some(LayerKind::Argmax(_)));
                let output = if last {
                    symmetric(ranges[index + 1].max.max(-ranges[index + 1].min), model.output.bits)
                } else {
                    activation_format(ranges[index + 1 + usize::from(rectified)])
                };
                walk.linear(&layer.name, linear, output, options)?;
                index += usize::from(rectified && !last);
            }
            LayerKind::Activation(activation) if activation.clamps_at_zero() => {
                walk.push(&layer.name, Op::Relu(Relu))?
            }
            LayerKind::Activation(activation) => walk.lookup(&layer.name, activation.as_ref(), ranges[index])?,
            LayerKind::Argmax(argmax) => walk.push(&layer.name, Op::Argmax(Argmax { keep_scores: argmax.scores }))?,
        }
        index += 1;
    }
    let has_scores = !matches!(model.layers.last().map(|l| &l.kind), Some(LayerKind::Argmax(a)) if !a.scores);
    let program = Program::new(walk.input, walk.nodes)?;
    let output_step = has_scores.then_some(walk.step);
    Ok(Quantized { program, input_step: step, input_range: range, output_step, layers: walk.layers })
}

/// An output's step and the range it saturates to.
#[derive(Clone, Copy)]
struct Format {
    step: f64,
    range: Interval,
}

fn symmetric(largest: f64, bits: u32) -> Format {
    let range = Interval::signed(bits);
    Format { step: step_for(largest, range.hi()), range }
}

fn activation_format(range: Range) -> Format {
    if range.min >= 0.0 {
        let integers = Interval::unsigned(ACTIVATION_BITS);
        Format { step: step_for(range.clip, integers.hi()), range: integers }
    } else {
        symmetric(range.clip, ACTIVATION_BITS)
    }
}

/// The step at which `largest` is the integer `most`; 1 where there is nothing to represent.
pub fn step_for(largest: f64, most: i64) -> f64 {
    let step = largest / most as f64;
    if step.is_normal() { step } else { 1.0 }
}

/// Everything the bits that hold `range` can carry.
fn carried(range: Interval) -> Interval {
    if range.is_signed() { Interval::signed(range.width()) } else { Interval::unsigned(range.width()) }
}

/// The calibration samples as real values, and the model's own input step if it has one.
fn real_samples(model: &Model, data: &Dataset) -> Result<(Vec<f64>, Option<f64>), QuantError> {
    let step = model.input.scale;
    if let Samples::Integer(integers) = &data.samples {
        if step.is_none() {
            return Err(QuantError::NoInputScale);
        }
        let range = model.input.range.map(|(lo, hi)| Interval::new(lo, hi));
        if let Some(range) = range
            && let Some(at) = integers.iter().position(|value| !range.contains(*value))
        {
            let (sample, column) = (at / data.width, at % data.width);
            return Err(QuantError::OutOfRange { sample, column, value: integers[at], range });
        }
    }
    Ok((real_values(step.unwrap_or(1.0), data), step))
}

fn input_format(model: &Model, step: Option<f64>, seen: Range) -> (f64, Interval) {
    if let (Some(step), Some((lo, hi))) = (step, model.input.range) {
        return (step, Interval::new(lo, hi));
    }
    let format = if seen.min >= 0.0 {
        let range = Interval::unsigned(ACTIVATION_BITS);
        Format { step: step_for(seen.max, range.hi()), range }
    } else {
        symmetric(seen.max.max(-seen.min), ACTIVATION_BITS)
    };
    (step.unwrap_or(format.step), format.range)
}

/// The program under construction.
struct Walk {
    nodes: Vec<Node>,
    input: Vec<Interval>,
    current: Vec<Interval>,
    step: f64,
    layers: Vec<LayerReport>,
}

impl Walk {
    fn push(&mut self, name: &str, op: Op) -> Result<(), QuantError> {
        let fail = |source| ProgramError::Op { node: name.to_owned(), kind: op.kind(), source };
        self.current = op.intervals(&[&self.current]).map_err(fail)?;
        let args = vec![self.nodes.len()];
        self.nodes.push(Node { name: name.to_owned(), op, args });
        Ok(())
    }

    fn linear(
        &mut self,
        name: &str,
        layer: &crate::model::Linear,
        out: Format,
        options: QuantOptions,
    ) -> Result<(), QuantError> {
        let format = layer.format.unwrap_or(options.weights);
        let ratio = self.step / out.step;
        let (mut weights, mut bias, mut channels) = (Vec::new(), Vec::new(), Vec::new());
        let (mut error, mut energy) = (0.0, 0.0);
        for (row, values) in layer.weight.chunks_exact(layer.cols).enumerate() {
            let channel = quantize_channel(values, format, ratio, options.requantization);
            let real = layer.bias.as_ref().map_or(0.0, |bias| bias[row]);
            let integer = libm::rint(real / (channel.step * self.step));
            if channel.scale.shift.abs() > SHIFT_LIMIT {
                let what = format!(
                    "row {row} and the layer's largest output differ too much in size: {} bits of shift lie between them, {SHIFT_LIMIT} are allowed; look for an outlier among the layer's weights and biases",
                    channel.scale.shift.abs()
                );
                return Err(QuantError::Layer { layer: name.to_owned(), what });
            }
            if integer.is_nan() || integer.abs() >= ACCUMULATOR_LIMIT as f64 {
                return Err(QuantError::Bias { layer: name.to_owned(), row, bias: real, integer });
            }
            error += channel.error;
            energy += values.iter().map(|w| w * w).sum::<f64>();
            weights.extend(channel.weights);
            bias.push(integer as i64);
            channels.push(channel.scale);
        }
        let shift_channels = channels.iter().filter(|scale| scale.multiplier == 1).count();
        let matrix = IntMatrix::new(layer.rows, layer.cols, weights)
            .ok_or_else(|| QuantError::Layer { layer: name.to_owned(), what: "has no weights".to_owned() })?;
        self.layers.push(LayerReport {
            name: name.to_owned(),
            format,
            rows: layer.rows,
            cols: layer.cols,
            nonzeros: matrix.nonzeros(),
            shift_channels,
            weight_error: if energy > 0.0 { (error / energy).sqrt() } else { 0.0 },
        });
        self.push(name, Op::Linear(Linear { weights: matrix, bias }))?;
        self.push(&format!("{name}_requantize"), Op::Requantize(Requantize { channels, range: out.range }))?;
        self.step = out.step;
        Ok(())
    }

    fn lookup(&mut self, name: &str, activation: &dyn Activation, operand: Range) -> Result<(), QuantError> {
        let all = self.current.iter().fold(self.current[0], |all, one| all.union(*one));
        if all.width() > LOOKUP_BITS {
            self.narrow(name, operand)?;
        }
        let all = self.current.iter().fold(self.current[0], |all, one| all.union(*one));
        let reals: Vec<f64> = (all.lo()..=all.hi()).map(|x| activation.apply(x as f64 * self.step)).collect();
        let largest = reals.iter().fold(0f64, |max, y| max.max(y.abs()));
        let format = if reals.iter().all(|y| *y >= 0.0) {
            let range = Interval::unsigned(ACTIVATION_BITS);
            Format { step: step_for(largest, range.hi()), range }
        } else {
            symmetric(largest, ACTIVATION_BITS)
        };
        let table = reals.iter().map(|y| libm::rint(y / format.step) as i64).collect();
        self.push(name, Op::Lookup(Lookup { first: all.lo(), table }))?;
        self.step = format.step;
        Ok(())
    }

    /// A requantization to 8 bits ahead of a table, for a wider operand.
    fn narrow(&mut self, name: &str, operand: Range) -> Result<(), QuantError> {
        let format = activation_format(operand);
        let exponent = libm::rint(libm::log2(format.step / self.step)) as i32;
        let scale = crate::int::Scale { multiplier: 1, shift: exponent };
        let channels = vec![scale; self.current.len()];
        self.push(&format!("{name}_operand"), Op::Requantize(Requantize { channels, range: format.range }))?;
        self.step = libm::ldexp(self.step, exponent);
        Ok(())
    }
}

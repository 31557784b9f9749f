//! One matrix: its weights in units that make requantization a shift or a small multiplier, rounded to nearest or with error
//! feedback.

use crate::int::{IntMatrix, Linear, Scale};
use crate::model::WeightFormat;
use crate::model::llama::{Gain, Matrix};
use crate::quant::feedback::{Feedback, Moments};
use crate::quant::lower::{ACCUMULATOR_LIMIT, QuantError, SHIFT_LIMIT};
use crate::quant::weights::{Requantization, SHIFT_ERROR, best_step, extreme, multiplier_scale, quantize_channel};
use rayon::prelude::*;
use serde::Serialize;

/// Bits from which plain rounding to nearest is as good as feedback.
const NEAREST_BITS: u32 = 8;
/// Scales tried for a row beside the one that serves its weights best, relative to it.
const SCALES: [f64; 9] = [0.65, 0.72, 0.79, 0.86, 0.93, 1.0, 1.08, 1.16, 1.25];

/// How one matrix came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatrixReport {
    pub name: String,
    /// Tensor of the checkpoint.
    pub tensor: String,
    pub format: WeightFormat,
    pub rows: usize,
    pub cols: usize,
    pub nonzeros: usize,
    /// Rows requantized by a shift alone; the others have a constant multiplier.
    pub shift_rows: usize,
    /// Relative root-mean-square error that rounding makes in the result, on the calibration data.
    pub output_error: f64,
}

/// What a matrix reads and writes.
pub struct Surroundings<'a> {
    /// Folded into the columns.
    pub gain: Option<&'a Gain>,
    /// Real value of the integer 1 of every input.
    pub inputs: &'a [f64],
    /// The same of every output.
    pub outputs: &'a [f64],
    /// Of the inputs as reals, ahead of the gain: the bias makes up for what rounding does to the mean of a result.
    pub moments: Option<&'a Moments>,
}

struct Row {
    weights: Vec<i32>,
    scale: Scale,
    /// An integer, perhaps out of hand.
    bias: f64,
}

/// Rounds a matrix; its requantization is one scale per row.
pub fn round(
    name: &str,
    matrix: &Matrix,
    around: &Surroundings,
    format: WeightFormat,
    policy: Requantization,
) -> Result<(Linear, Vec<Scale>, MatrixReport), QuantError> {
    let integers = |row: usize| -> Vec<f64> {
        let gain = |col: usize| around.gain.map_or(1.0, |gain| f64::from(gain.values[col]));
        let weights = matrix.row(row).iter().enumerate();
        weights.map(|(col, w)| f64::from(*w) * gain(col) * around.inputs[col] / around.outputs[row]).collect()
    };
    let feedback = around.moments.and_then(|moments| moments.feedback(around.inputs));
    let nearest = matches!(format, WeightFormat::Int(bits) if bits >= NEAREST_BITS);
    let rounding = if nearest { None } else { feedback.as_ref() };
    let rows: Vec<Row> = (0..matrix.rows)
        .into_par_iter()
        .map(|row| {
            let exact = integers(row);
            let (weights, scale) = match rounding {
                Some(feedback) => fed_back(&exact, feedback, format, policy),
                None => {
                    let channel = quantize_channel(&exact, format, 1.0, policy);
                    (channel.weights, channel.scale)
                }
            };
            let off: Vec<f64> = exact.iter().zip(&weights).map(|(w, q)| w - f64::from(*q) * step(scale)).collect();
            let made_up = feedback.as_ref().map_or(0.0, |feedback| feedback.mean(&off));
            let bias = matrix.bias.as_ref().map_or(0.0, |bias| f64::from(bias[row])) / around.outputs[row];
            let bias = libm::rint((bias + made_up) / step(scale));
            Row { weights, scale, bias }
        })
        .collect();
    for (at, row) in rows.iter().enumerate() {
        if row.scale.shift.abs() > SHIFT_LIMIT || row.bias.is_nan() || row.bias.abs() >= ACCUMULATOR_LIMIT as f64 {
            let what = format!(
                "row {at} and its result differ too much in size: {} bits of shift, a bias of {}; look for an outlier among its weights and biases",
                row.scale.shift, row.bias
            );
            return Err(QuantError::Layer { layer: name.to_owned(), what });
        }
    }
    let (mut error, mut energy) = (0.0, 0.0);
    if let Some(feedback) = &feedback {
        for (at, row) in rows.iter().enumerate() {
            let exact = integers(at);
            let off = exact.iter().zip(&row.weights).map(|(w, q)| w - f64::from(*q) * step(row.scale));
            let size = around.outputs[at] * around.outputs[at];
            error += feedback.energy(&off.collect::<Vec<f64>>()) * size;
            energy += feedback.energy(&exact) * size;
        }
    }
    let scales: Vec<Scale> = rows.iter().map(|row| row.scale).collect();
    let bias = rows.iter().map(|row| row.bias as i64).collect();
    let data: Vec<i32> = rows.into_iter().flat_map(|row| row.weights).collect();
    let weights = IntMatrix::new(matrix.rows, matrix.cols, data)
        .ok_or_else(|| QuantError::Layer { layer: name.to_owned(), what: "has no weights".to_owned() })?;
    let report = MatrixReport {
        name: name.to_owned(),
        tensor: matrix.tensor.clone(),
        format,
        rows: matrix.rows,
        cols: matrix.cols,
        nonzeros: weights.nonzeros(),
        shift_rows: scales.iter().filter(|scale| scale.multiplier == 1).count(),
        output_error: if energy > 0.0 { (error / energy).sqrt() } else { 0.0 },
    };
    Ok((Linear { weights, bias }, scales, report))
}

/// What the integer weight 1 stands for: exactly what the requantization makes of it.
fn step(scale: Scale) -> f64 {
    libm::ldexp(scale.multiplier as f64, -scale.shift)
}

/// The best of some scales for a row, by the error it makes in the result.
fn fed_back(exact: &[f64], feedback: &Feedback, format: WeightFormat, policy: Requantization) -> (Vec<i32>, Scale) {
    let extreme = extreme(format);
    let Some(free) = best_step(exact, extreme) else {
        let channel = quantize_channel(exact, format, 1.0, policy);
        return (channel.weights, channel.scale);
    };
    let near = (-libm::log2(free)).floor() as i32;
    let shifts = [near - 1, near, near + 1].map(|shift| Scale { multiplier: 1, shift });
    let try_all = |scales: &mut dyn Iterator<Item = Scale>| {
        let tried = scales.map(|scale| (feedback.round(exact, step(scale), extreme), scale));
        tried.min_by(|a, b| a.0.error.total_cmp(&b.0.error))
    };
    let shifted = try_all(&mut shifts.into_iter());
    let multiplied = match policy {
        Requantization::Shift => None,
        _ => try_all(&mut SCALES.iter().map(|size| multiplier_scale(free * size))),
    };
    let best = match (shifted, multiplied) {
        (Some(s), Some(m)) if policy == Requantization::Multiplier || s.0.error > m.0.error * SHIFT_ERROR => m,
        (Some(s), _) => s,
        (None, m) => m.unwrap_or_else(|| (feedback.round(exact, free, extreme), multiplier_scale(free))),
    };
    (best.0.weights, best.1)
}

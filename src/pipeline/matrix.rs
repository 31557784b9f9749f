//! The arithmetic core alone: one integer matrix becomes a chip, or a list of plans to choose from.

use super::{
    Chip, Compare, DEFAULT_CLOCK_MHZ, Evidence, PipelineError, PlanStore, Progress, Source, assemble, styles,
    tensor_entry,
};
use crate::arith::{Cost, PlanOptions, Style, pareto, prove};
use crate::checkpoint::Checkpoint;
use crate::emit::{Settings, TensorEntry};
use crate::int::{IntMatrix, Interval, Op, Program};
use crate::quant::{QuantError, Quantized};
use crate::rtl::legal_name;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// The most rows and columns of a tile: above those of a model's layers, because sharing counts for more here than the
/// length of a file.
const MATRIX_TILE: usize = 256;

/// What the arithmetic core alone may be told; see [`build_matrix`].
#[derive(Clone, Debug)]
pub struct MatrixOptions {
    pub file: PathBuf,
    /// Needed when the file has several matrices.
    pub tensor: Option<String>,
    /// Width of every input, 1 to 16.
    pub bits_in: u32,
    pub signed_in: bool,
    pub stage_depth: u32,
    /// As in [`BuildOptions`](super::BuildOptions).
    pub digit: u32,
    pub fold: u32,
    pub styles: Vec<Style>,
    pub plan: PlanOptions,
}

/// What [`matrix_frontier`] finds.
#[derive(Clone, Debug)]
pub struct MatrixFrontier {
    pub tensor: String,
    pub matrix: IntMatrix,
    /// Cost, and gates of the pipelined unit, shallowest plan first, every plan cheaper than all before it.
    pub points: Vec<(Cost, u64)>,
}

/// Builds the product of one integer matrix: the arithmetic core alone, behind the same streams as a model.
///
/// # Errors
/// The tensor is no matrix of integers within 16 bits, or a later stage cannot go on.
pub fn build_matrix(
    options: &MatrixOptions,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Chip, PipelineError> {
    progress.stage("reading the matrix", 1);
    let (weights, entry) = integer_matrix(&options.file, options.tensor.as_deref())?;
    let input = if options.signed_in { Interval::signed(options.bits_in) } else { Interval::unsigned(options.bits_in) };
    let name = legal_name(&entry.tensor);
    let cols = weights.cols();
    let op = Op::Linear(crate::int::Linear { bias: vec![0; weights.rows()], weights });
    let node = crate::int::Node { name: entry.layer.clone(), op, args: vec![0] };
    let program = Program::new(vec![input; cols], vec![node]).map_err(QuantError::from)?;
    let widest =
        |intervals: &[Interval]| intervals.iter().map(|x| x.width().next_power_of_two().max(8)).max().unwrap_or(8);
    let bits = (cols as u32 * widest(program.input())).max(program.output().len() as u32 * widest(program.output()));
    let settings = Settings {
        weights: "given".to_owned(),
        matrices: Vec::new(),
        requantization: "none".to_owned(),
        stage_depth: options.stage_depth,
        // One vector a beat: the core is what is being looked at.
        bus_bits: bits,
        digit: options.digit,
        fold: options.fold,
        layers: Vec::new(),
        clock_mhz: DEFAULT_CLOCK_MHZ,
        styles: styles(options.digit, &options.styles),
        tile: MATRIX_TILE,
        plan: options.plan,
        calibration: None,
    };
    let quantized =
        Quantized { program, input_step: 1.0, input_range: input, output_step: Some(1.0), layers: Vec::new() };
    let source = Source {
        top: name.clone(),
        name,
        quantized,
        tensors: vec![entry],
        evidence: Evidence::Samples(Vec::new()),
        accuracy: None,
        language: None,
    };
    assemble(source, settings, Compare::Nothing, store, progress)
}

/// The choice between shallow and cheap for one matrix, each plan proved; nothing is built.
///
/// The matrix is planned as one graph; [`build_matrix`] cuts a large one into tiles, which costs a little more.
///
/// # Errors
/// The tensor is no matrix of integers within 16 bits.
pub fn matrix_frontier(options: &MatrixOptions, progress: &dyn Progress) -> Result<MatrixFrontier, PipelineError> {
    progress.stage("reading the matrix", 1);
    let (matrix, entry) = integer_matrix(&options.file, options.tensor.as_deref())?;
    let input = if options.signed_in { Interval::signed(options.bits_in) } else { Interval::unsigned(options.bits_in) };
    progress.stage("planning adder graphs", 1);
    let plans = pareto(&matrix, &vec![input; matrix.cols()], &options.plan);
    let wrong = |source| PipelineError::Proof { layer: entry.layer.clone(), source };
    plans.par_iter().try_for_each(|(_, _, graph)| prove(graph, &matrix)).map_err(wrong)?;
    let points = plans.iter().map(|(_, cost, graph)| (*cost, graph.gates(options.stage_depth))).collect();
    Ok(MatrixFrontier { tensor: entry.tensor, matrix, points })
}

/// The matrix in a safetensors file: the named tensor, or the only one of rank 2.
fn integer_matrix(file: &Path, tensor: Option<&str>) -> Result<(IntMatrix, TensorEntry), PipelineError> {
    const LIMIT: i64 = 1 << 15;
    let bad =
        |tensor: &str, what: String| PipelineError::Matrix { file: file.to_owned(), tensor: tensor.to_owned(), what };
    let checkpoint = Checkpoint::open(file)?;
    let matrices: Vec<String> = checkpoint.tensors().filter(|t| t.shape.len() == 2).map(|t| t.name.clone()).collect();
    let name = match (tensor, matrices.as_slice()) {
        (Some(name), _) => name.to_owned(),
        (None, [only]) => only.clone(),
        (None, []) => return Err(bad("", "no tensor of it is a matrix [outputs, inputs]".to_owned())),
        (None, several) => {
            return Err(bad("", format!("it has several matrices; choose one with --tensor: {}", several.join(", "))));
        }
    };
    let tensor = checkpoint.tensor(&name)?;
    let [rows, cols] = tensor.shape() else {
        return Err(bad(&name, format!("has shape {:?}; a matrix [outputs, inputs] is needed", tensor.shape())));
    };
    if !tensor.dtype().is_integer() {
        return Err(bad(
            &name,
            format!("has dtype {}; integers are multiplied here, so quantize it first", tensor.dtype()),
        ));
    }
    let values = tensor.to_i64()?;
    if let Some(at) = values.iter().position(|w| !(-LIMIT..LIMIT).contains(w)) {
        let (row, col) = (at / cols, at % cols);
        return Err(bad(&name, format!("holds {} in row {row}, column {col}, beyond signed 16 bits", values[at])));
    }
    let data = values.iter().map(|w| *w as i32).collect();
    let matrix = IntMatrix::new(*rows, *cols, data).ok_or_else(|| bad(&name, format!("is empty: {rows} by {cols}")))?;
    let entry = tensor_entry("product", "weight", &name, &tensor);
    Ok((matrix, entry))
}

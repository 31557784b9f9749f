//! The order of the stages, and nothing else: checkpoint, calibration, quantization, planning, proof, lowering, bundle.
//!
//! `build` makes a chip in memory; nothing is written here. Planning is the long stage: tiles are planned in parallel,
//! and a [`PlanStore`] may keep finished plans, so that an interrupted build goes on where it stopped. A plan from a
//! store is proved like any other.

use crate::arith::{AdderGraph, Cost, PlanOptions, ProofError, Tile, block, cut, pareto, plan, prove, prove_tiles};
use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::emit::{self, BundleFiles, Golden, GoldenError, MANIFEST, Manifest, Settings, TensorEntry, Vector, sha256};
use crate::int::{IntMatrix, Interval, Op, Program};
use crate::model::{Dataset, DatasetError, LayerKind, Model, ModelError, WeightFormat};
use crate::quant::{self, Accuracy, LayerReport, QuantError, QuantOptions, Quantized, Requantization};
use crate::rtl::{LowerError, LowerOptions, Lowered, Plans, StreamFormat, UnitFacts, legal_name, lower};
use crate::verify::test_vectors;
use rayon::prelude::*;
use serde::Serialize;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Rows and columns a tile may have: tiles this large keep nearly all sharing, and tools survive their text.
const TILE: usize = 128;
/// The same for a matrix on its own, where sharing counts for more than the length of a file.
const MATRIX_TILE: usize = 256;
/// Real samples and random vectors that a bundle carries for its testbench.
const REAL_VECTORS: usize = 48;
const RANDOM_VECTORS: usize = 16;
const VECTOR_SEED: u64 = 1;

/// Everything a build may be told.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    pub model: PathBuf,
    /// Calibration data instead of what the model names.
    pub calibration: Option<PathBuf>,
    pub weights: WeightFormat,
    pub requantization: Requantization,
    /// Adders in a row between two registers.
    pub stage_depth: u32,
    /// Widest `tdata` in bits.
    pub bus_bits: u32,
    /// How long planning searches; see [`PlanOptions::effort`].
    pub effort: u32,
    /// Name of the top module instead of the model's.
    pub top: Option<String>,
}

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

/// Told what is going on. Stages come one after another; `total` counts units of work.
pub trait Progress: Sync {
    fn stage(&self, name: &str, total: u64);
    fn advance(&self, work: u64);
    /// Something the user should know though the build goes on.
    fn warn(&self, message: &str);
}

/// Keeps finished adder graphs by a key that determines them.
pub trait PlanStore: Sync {
    fn get(&self, key: &str) -> Option<AdderGraph>;
    fn put(&self, key: &str, graph: &AdderGraph);
}

/// A chip in memory.
#[derive(Debug)]
pub struct Chip {
    pub files: BundleFiles,
    pub report: Report,
}

/// `report.json`: what was built, how accurate and how large it is in the units of this stage.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    pub format: u32,
    pub name: String,
    pub top: String,
    pub input: StreamFormat,
    pub output: StreamFormat,
    /// Float against integer on the test data the model names.
    pub accuracy: Option<AccuracyReport>,
    pub quantization: Vec<LayerReport>,
    pub units: Vec<UnitFacts>,
    pub totals: Totals,
}

#[derive(Clone, Debug, Serialize)]
pub struct AccuracyReport {
    /// SHA-256 of the data file.
    pub data: String,
    #[serde(flatten)]
    pub scores: Accuracy,
}

/// Sums over all units.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Totals {
    pub weights: usize,
    pub nonzeros: usize,
    pub adders: usize,
    pub adder_bits: u64,
    pub register_bits: u64,
    /// Weights whose adder graph was proved equal to the quantized tensor by linear forms: all, or there is no chip.
    pub proved_weights: usize,
    /// From the first beat taken to the first beat offered, in an idle chip.
    pub latency_cycles: u64,
    /// Clock cycles per vector when nothing waits.
    pub initiation_interval: u64,
}

#[derive(Debug, Error)]
pub enum PipelineError {
    #[error(transparent)]
    Model(#[from] ModelError),
    #[error("the model names no calibration data; name some in model.toml under [data], or give --calib FILE")]
    NoCalibration,
    #[error(transparent)]
    Dataset(#[from] DatasetError),
    #[error("the test data {} holds {value} in sample {sample}, column {column} (counting from 0), outside the chip's input range {range}", file.display())]
    TestRange { file: PathBuf, sample: usize, column: usize, value: i64, range: Interval },
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    #[error("{}{}{} {what}", file.display(), if tensor.is_empty() { ":" } else { ": tensor " }, tensor)]
    Matrix { file: PathBuf, tensor: String, what: String },
    #[error("cannot quantize the model")]
    Quant(#[from] QuantError),
    #[error("layer {layer} was planned wrongly")]
    Proof { layer: String, source: ProofError },
    #[error(transparent)]
    Lower(#[from] LowerError),
    #[error(transparent)]
    Golden(#[from] GoldenError),
    #[error("cannot print the design")]
    Template(#[from] askama::Error),
    #[error("cannot write JSON")]
    Json(#[from] serde_json::Error),
    #[error("cannot read {}", path.display())]
    Read { path: PathBuf, source: std::io::Error },
}

/// Builds the chip of a model.
///
/// # Errors
/// Whatever stage cannot go on; the message names the tensor, layer or file and the cure.
pub fn build(options: &BuildOptions, store: &dyn PlanStore, progress: &dyn Progress) -> Result<Chip, PipelineError> {
    progress.stage("reading the model", 1);
    let model = Model::open(&options.model)?;
    for tensor in &model.unused_tensors {
        progress.warn(&format!("tensor {tensor} of the checkpoint belongs to no layer and is left out"));
    }
    let file = options.calibration.clone().or_else(|| model.data.calibration.clone());
    let file = file.ok_or(PipelineError::NoCalibration)?;
    let calibration = Dataset::open_for(&file, &model)?;

    progress.stage("quantizing", 1);
    let choice = QuantOptions { weights: options.weights, requantization: options.requantization };
    let quantized = quant::quantize(&model, &calibration, choice)?;

    progress.stage("comparing float and integer", 1);
    let (accuracy, samples) = measure(&model, &quantized, &file, &calibration)?;

    let settings = Settings {
        weights: options.weights.to_string(),
        requantization: format!("{:?}", options.requantization).to_lowercase(),
        stage_depth: options.stage_depth,
        bus_bits: options.bus_bits,
        tile: TILE,
        plan: PlanOptions { effort: options.effort, ..PlanOptions::default() },
        calibration: Some(digest_of(&file)?),
    };
    let source = Source {
        top: legal_name(options.top.as_ref().unwrap_or(&model.name)),
        name: model.name.clone(),
        tensors: tensors(&model),
        quantized,
        samples,
        accuracy,
    };
    assemble(source, settings, store, progress)
}

/// What a chip is made from.
struct Source {
    name: String,
    top: String,
    quantized: Quantized,
    tensors: Vec<TensorEntry>,
    /// Real inputs for the testbench.
    samples: Vec<Vec<i64>>,
    accuracy: Option<AccuracyReport>,
}

/// Plans, proves, lowers and prints.
fn assemble(
    source: Source,
    settings: Settings,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Chip, PipelineError> {
    let Source { name, top, quantized, tensors, samples, accuracy } = source;
    let plans = plan_program(&quantized.program, &settings, store, progress)?;

    progress.stage("writing the chip", 1);
    let golden = Golden {
        name,
        top,
        input: StreamFormat::of(quantized.program.input(), settings.bus_bits),
        output: StreamFormat::of(quantized.program.output(), settings.bus_bits),
        program: quantized.program,
        input_step: quantized.input_step,
        input_range: quantized.input_range,
        output_step: quantized.output_step,
    };
    let (lowered, mut files) = rtl(&golden, &plans, &settings, &tensors)?;
    let vectors = test_vectors(&golden, &samples, REAL_VECTORS, RANDOM_VECTORS, VECTOR_SEED);
    companions(&golden, &lowered, &tensors, &vectors, &mut files)?;
    let totals = totals(&lowered);
    let report = Report {
        format: 1,
        name: golden.name.clone(),
        top: golden.top.clone(),
        input: lowered.input,
        output: lowered.output,
        accuracy,
        quantization: quantized.layers,
        units: lowered.units,
        totals,
    };
    files.insert("report.json".to_owned(), json(&report)?);
    let manifest = Manifest {
        format: Manifest::FORMAT,
        tool: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        name: golden.name,
        top: golden.top,
        options: settings,
        inputs: tensors,
        files: emit::entries(&files),
    };
    files.insert(MANIFEST.to_owned(), json(&manifest)?);
    Ok(Chip { files, report })
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
        requantization: "none".to_owned(),
        stage_depth: options.stage_depth,
        // One vector a beat: the core is what is being looked at.
        bus_bits: bits,
        tile: MATRIX_TILE,
        plan: options.plan,
        calibration: None,
    };
    let quantized =
        Quantized { program, input_step: 1.0, input_range: input, output_step: Some(1.0), layers: Vec::new() };
    let source =
        Source { top: name.clone(), name, quantized, tensors: vec![entry], samples: Vec::new(), accuracy: None };
    assemble(source, settings, store, progress)
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
    let entry = TensorEntry {
        layer: "product".to_owned(),
        role: "weight".to_owned(),
        dtype: tensor.dtype().to_string(),
        shape: tensor.shape().to_vec(),
        sha256: tensor.sha256(),
        tensor: name,
    };
    Ok((matrix, entry))
}

/// Scores of both models on the test data, and up to [`REAL_VECTORS`] real inputs for the testbench.
fn measure(
    model: &Model,
    quantized: &Quantized,
    calibration_file: &Path,
    calibration: &Dataset,
) -> Result<(Option<AccuracyReport>, Vec<Vec<i64>>), PipelineError> {
    let test = model.data.test.as_ref().map(|file| Ok::<_, DatasetError>((file, Dataset::open_for(file, model)?)));
    let test = test.transpose()?;
    let (file, data) = test.as_ref().map_or((calibration_file, calibration), |(file, data)| (file.as_path(), data));
    let integers = quant::chip_samples(quantized.input_step, quantized.input_range, data).map_err(|(at, value)| {
        PipelineError::TestRange {
            file: file.to_owned(),
            sample: at / data.width,
            column: at % data.width,
            value,
            range: quantized.input_range,
        }
    })?;
    let samples = integers.chunks_exact(data.width).take(REAL_VECTORS).map(<[i64]>::to_vec).collect();
    let scores = test.is_some().then(|| quant::compare(model, quantized, data, &integers)).flatten();
    let report = scores.map(|scores| Ok::<_, PipelineError>(AccuracyReport { data: digest_of(file)?, scores }));
    Ok((report.transpose()?, samples))
}

/// Plans every linear op, tile by tile in parallel, and proves each plan against its weights.
///
/// # Errors
/// A plan that is not its matrix: a defect of the planner or of the store.
pub fn plan_program(
    program: &Program,
    settings: &Settings,
    store: &dyn PlanStore,
    progress: &dyn Progress,
) -> Result<Plans, PipelineError> {
    let linear = program.nodes().iter().enumerate().filter_map(|(index, node)| match &node.op {
        Op::Linear(linear) => Some((index, node, &linear.weights)),
        _ => None,
    });
    let linear: Vec<(usize, &crate::int::Node, &IntMatrix)> = linear.collect();
    let mut jobs = Vec::new();
    for (index, node, weights) in &linear {
        for (rows, cols) in cut(weights.rows(), weights.cols(), settings.tile) {
            jobs.extend(block(weights, &rows, &cols).map(|part| (*index, node.args[0], rows, cols, part)));
        }
    }
    progress.stage("planning adder graphs", jobs.iter().map(|job| job.4.nonzeros() as u64).sum());
    let options = settings.plan;
    let run =
        |(index, arg, rows, cols, part): (usize, usize, std::ops::Range<usize>, std::ops::Range<usize>, IntMatrix)| {
            let inputs = &program.intervals(arg)[cols.clone()];
            let key = plan_key(&part, inputs, &options);
            // A store may have been damaged; what is no plan of this matrix is planned again.
            let good = |graph: &AdderGraph| graph.inputs == inputs && prove(graph, &part).is_ok();
            let graph = store.get(&key).filter(good).unwrap_or_else(|| {
                let graph = plan(&part, inputs, &options);
                store.put(&key, &graph);
                graph
            });
            progress.advance(part.nonzeros() as u64);
            (index, Tile { rows, cols, graph })
        };
    let tiles: Vec<(usize, Tile)> = jobs.into_par_iter().map(run).collect();
    let mut plans = Plans::new();
    for (index, tile) in tiles {
        plans.entry(index).or_default().push(tile);
    }
    progress.stage("proving adder graphs", linear.len() as u64);
    let prove = |(index, node, weights): &(usize, &crate::int::Node, &IntMatrix)| {
        let tiles = plans.get(index).map_or(&[][..], Vec::as_slice);
        let inputs = program.intervals(node.args[0]);
        let fits = |tile: &Tile| inputs.get(tile.cols.clone()) == Some(&tile.graph.inputs[..]);
        let wrong = |source| PipelineError::Proof { layer: node.name.clone(), source };
        if !tiles.iter().all(fits) {
            return Err(wrong(ProofError::Malformed("it assumes other input ranges".to_owned())));
        }
        prove_tiles(tiles, weights).map_err(wrong)?;
        progress.advance(1);
        Ok(())
    };
    linear.par_iter().map(prove).collect::<Result<Vec<()>, _>>()?;
    Ok(plans)
}

/// Determines a plan: what it must compute, over which inputs, searched how, by which version.
fn plan_key(matrix: &IntMatrix, inputs: &[Interval], options: &PlanOptions) -> String {
    let mut bytes =
        format!("{} {options:?} {} {}", env!("CARGO_PKG_VERSION"), matrix.rows(), matrix.cols()).into_bytes();
    bytes.extend(matrix.data().iter().flat_map(|w| w.to_le_bytes()));
    bytes.extend(inputs.iter().flat_map(|x| [x.lo().to_le_bytes(), x.hi().to_le_bytes()].concat()));
    sha256(&bytes)
}

/// The design and its Verilog files: what `verify` regenerates from a bundle's golden program.
///
/// # Errors
/// The program has no hardware, or a defect of the compiler.
pub fn rtl(
    golden: &Golden,
    plans: &Plans,
    settings: &Settings,
    tensors: &[TensorEntry],
) -> Result<(Lowered, BundleFiles), PipelineError> {
    let options = LowerOptions {
        top: golden.top.clone(),
        stage_depth: settings.stage_depth,
        bus_bits: settings.bus_bits,
        sources: emit::sources(tensors),
    };
    let lowered = lower(&golden.program, plans, &options)?;
    let origin = emit::origin(tensors);
    let print = |module| Ok((format!("rtl/{}.v", module_name(module)), emit::verilog(module, &origin)?.into_bytes()));
    let mut files: BundleFiles = lowered.design.modules.par_iter().map(print).collect::<Result<_, PipelineError>>()?;
    let list: String = lowered.design.modules.iter().map(|module| format!("{}.v\n", module.name)).collect();
    files.insert("rtl/filelist.f".to_owned(), list.into_bytes());
    Ok((lowered, files))
}

fn module_name(module: &crate::rtl::Module) -> &str {
    &module.name
}

/// Everything beside the Verilog: golden program, testbench, flow scripts.
fn companions(
    golden: &Golden,
    lowered: &Lowered,
    tensors: &[TensorEntry],
    vectors: &[Vector],
    files: &mut BundleFiles,
) -> Result<(), PipelineError> {
    let origin = emit::origin(tensors);
    let (program, weights) = golden.write()?;
    files.insert("golden/program.json".to_owned(), program.into_bytes());
    files.insert("golden/weights.safetensors".to_owned(), weights);
    for (name, text) in emit::testbench(&golden.top, &origin, lowered.input, lowered.output)? {
        files.insert(format!("tb/{name}"), text.into_bytes());
    }
    let text = emit::vectors_text(&origin, vectors);
    files.insert("tb/vectors.txt".to_owned(), text.into_bytes());
    for (name, text) in emit::flow(&lowered.design, &golden.top, &origin)? {
        files.insert(format!("flow/{name}"), text.into_bytes());
    }
    Ok(())
}

fn totals(lowered: &Lowered) -> Totals {
    let units = &lowered.units;
    let weights = units.iter().map(|unit| unit.weights).sum();
    Totals {
        weights,
        nonzeros: units.iter().map(|unit| unit.nonzeros).sum(),
        adders: units.iter().map(|unit| unit.adders).sum(),
        adder_bits: units.iter().map(|unit| unit.adder_bits).sum(),
        register_bits: units.iter().map(|unit| unit.register_bits).sum(),
        proved_weights: weights,
        latency_cycles: lowered.input.beats as u64 + units.iter().map(|unit| u64::from(unit.latency)).sum::<u64>(),
        initiation_interval: lowered.input.beats.max(lowered.output.beats) as u64,
    }
}

/// The tensors that become the chip, in the order of the layers.
fn tensors(model: &Model) -> Vec<TensorEntry> {
    let mut entries = Vec::new();
    for layer in &model.layers {
        let LayerKind::Linear(linear) = &layer.kind else { continue };
        let named = [("weight", Some(&linear.weight_tensor)), ("bias", linear.bias_tensor.as_ref())];
        for (role, name) in named.into_iter().filter_map(|(role, name)| Some((role, name?))) {
            let Ok(tensor) = model.checkpoint.tensor(name) else { continue };
            entries.push(TensorEntry {
                layer: layer.name.clone(),
                role: role.to_owned(),
                tensor: name.clone(),
                dtype: tensor.dtype().to_string(),
                shape: tensor.shape().to_vec(),
                sha256: tensor.sha256(),
            });
        }
    }
    entries
}

fn digest_of(path: &Path) -> Result<String, PipelineError> {
    let bytes = std::fs::read(path).map_err(|source| PipelineError::Read { path: path.to_owned(), source })?;
    Ok(sha256(&bytes))
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, PipelineError> {
    Ok((serde_json::to_string_pretty(value)? + "\n").into_bytes())
}

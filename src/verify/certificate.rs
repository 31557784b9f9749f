//! The burn certificate: every number of the golden program that is burned into the chip, read back from the emitted Verilog.
//!
//! Yosys parses each unit's Verilog; [`crate::certify`] rebuilds what it computes; this file says what that should be, from the
//! golden program alone, and writes down what was found. Which modules belong to which op follows from their names: the unit of
//! an op is `TOP_OP`, and an op without a module is part of the unit it reads.

use crate::certify::{Circuit, Netlist, Product, RowFault, Unit, tables};
use crate::emit::{Golden, TensorEntry, sha256};
use crate::int::{Attention, Interval, Linear, Op, Operation, Program, Requantize, Rotary};
use crate::tools::{self, Job, RunError};
use safetensors::SafeTensors;
use safetensors::tensor::TensorView;
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use thiserror::Error;

/// Version of `certificate.json`.
const FORMAT: u32 = 1;

/// Vectors that follow each other through a linear unit: the first after reset, and one right behind it.
const VECTORS: usize = 2;

/// Faults that are told of one unit.
const TOLD: usize = 8;

/// How long Yosys may take to read one unit.
const READING: Duration = Duration::from_secs(1800);

/// A file or tensor and the SHA-256 of its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hashed {
    pub name: String,
    pub sha256: String,
}

/// One op's numbers, and whether the Verilog has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Burned {
    pub op: String,
    pub kind: String,
    /// The ops after it that are part of the same unit.
    pub with: Vec<String>,
    /// What was read from the checkpoint.
    pub checkpoint: Vec<Hashed>,
    /// What of it is in `golden/weights.safetensors`.
    pub quantized: Vec<Hashed>,
    pub rtl: Vec<Hashed>,
    /// Of the matrix or table.
    pub shape: Vec<usize>,
    /// Numbers read back one by one.
    pub weights: usize,
    pub nonzeros: usize,
    pub burned: bool,
    /// What differs, the first few.
    pub faults: Vec<String>,
}

/// All that is burned into a chip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    pub format: u32,
    pub name: String,
    pub tensors: Vec<Burned>,
    pub verdict: String,
    /// SHA-256 of the tensors' entries as compact JSON.
    pub digest: String,
}

#[derive(Debug, Error)]
pub enum CertifyError {
    #[error("golden/weights.safetensors cannot be read; build the bundle again")]
    Tensors(#[from] safetensors::SafeTensorError),
    #[error("cannot read {path}")]
    File { path: PathBuf, source: std::io::Error },
}

/// A unit that holds numbers: an op and those that are part of it.
#[derive(Clone, Debug)]
pub struct BurnedUnit {
    /// Nodes of the program, in order.
    pub nodes: Vec<usize>,
    pub module: String,
}

/// The units of a program that hold numbers to read back, given which modules there are.
pub fn burned_units(program: &Program, top: &str, has_module: &dyn Fn(&str) -> bool) -> Vec<BurnedUnit> {
    let module = |node: usize| format!("{top}_{}", program.nodes()[node].name);
    let is_burned = |op: &Op| {
        matches!(
            op,
            Op::Linear(_) | Op::Embedding(_) | Op::Lookup(_) | Op::Rotary(_) | Op::RmsNorm(_) | Op::Attention(_)
        )
    };
    let mut units = Vec::new();
    for (index, node) in program.nodes().iter().enumerate() {
        // A linear op always is a unit, there or not.
        if !matches!(node.op, Op::Linear(_)) && (!has_module(&module(index)) || !is_burned(&node.op)) {
            continue;
        }
        let mut nodes = vec![index];
        loop {
            let last = nodes[nodes.len() - 1];
            let mut readers = program.readers(last + 1);
            match (readers.next(), readers.next()) {
                (Some(next), None) if program.nodes()[next].args.len() == 1 && !has_module(&module(next)) => {
                    nodes.push(next);
                }
                _ => break,
            }
        }
        units.push(BurnedUnit { nodes, module: module(index) });
    }
    units
}

/// What certifying needs to know.
pub struct Certifier<'a> {
    dir: &'a Path,
    golden: &'a Golden,
    inputs: &'a [TensorEntry],
    yosys: &'a Path,
    /// `golden/weights.safetensors`: names and SHA-256 of the tensors, by name.
    quantized: Vec<Hashed>,
}

impl<'a> Certifier<'a> {
    /// For the bundle at `dir`.
    ///
    /// # Errors
    /// The bundle cannot be read.
    pub fn new(
        dir: &'a Path,
        golden: &'a Golden,
        inputs: &'a [TensorEntry],
        yosys: &'a Path,
    ) -> Result<Self, CertifyError> {
        let bytes = read(dir.join("golden/weights.safetensors"))?;
        let tensors = SafeTensors::deserialize(&bytes)?;
        let hashed = |(name, view): (&str, TensorView<'_>)| Hashed { name: name.into(), sha256: sha256(view.data()) };
        let mut quantized: Vec<Hashed> = tensors.iter().map(hashed).collect();
        quantized.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Certifier { dir, golden, inputs, yosys, quantized })
    }

    /// The units to certify, in the order of the program.
    pub fn units(&self) -> Vec<BurnedUnit> {
        let rtl = self.dir.join("rtl");
        burned_units(&self.golden.program, &self.golden.top, &|module| rtl.join(format!("{module}.v")).is_file())
    }

    /// How many numbers a unit holds, the work of reading it back.
    pub fn size(&self, unit: &BurnedUnit) -> usize {
        numbers(&self.golden.program.nodes()[unit.nodes[0]].op).1.len()
    }

    /// Reads one unit back.
    ///
    /// # Errors
    /// The bundle cannot be read; what is wrong with the Verilog is in the entry.
    pub fn certify(&self, unit: &BurnedUnit) -> Result<Burned, CertifyError> {
        let program = &self.golden.program;
        let node = &program.nodes()[unit.nodes[0]];
        let name = |index: &usize| program.nodes()[*index].name.clone();
        let (shape, numbers): (Vec<usize>, Vec<i64>) = numbers(&node.op);
        let mut entry = Burned {
            op: node.name.clone(),
            kind: node.op.kind().to_string(),
            with: unit.nodes[1..].iter().map(name).collect(),
            checkpoint: self.checkpoint(&node.name),
            quantized: self.quantized(unit),
            rtl: Vec::new(),
            shape,
            weights: numbers.len(),
            nonzeros: numbers.iter().filter(|number| **number != 0).count(),
            burned: false,
            faults: Vec::new(),
        };
        let faults = match self.netlist(&unit.module) {
            Ok(netlist) => {
                let files = netlist.modules.keys().map(|module| format!("rtl/{module}.v"));
                for file in files {
                    let sha256 = sha256(&read(self.dir.join(&file))?);
                    entry.rtl.push(Hashed { name: file, sha256 });
                }
                faults(program, unit, &netlist)
            }
            Err(why) => vec![why],
        };
        entry.burned = faults.is_empty();
        let more = faults.len().saturating_sub(TOLD);
        entry.faults = faults.into_iter().take(TOLD).collect();
        if more > 0 {
            entry.faults.push(format!("and {more} more"));
        }
        Ok(entry)
    }

    fn checkpoint(&self, layer: &str) -> Vec<Hashed> {
        let of_layer = self.inputs.iter().filter(|entry| entry.layer == layer);
        of_layer.map(|entry| Hashed { name: entry.tensor.clone(), sha256: entry.sha256.clone() }).collect()
    }

    fn quantized(&self, unit: &BurnedUnit) -> Vec<Hashed> {
        let of_node = |node: &usize| {
            let prefix = format!("{}.", self.golden.program.nodes()[*node].name);
            let is_own = move |name: &str| name.strip_prefix(&prefix).is_some_and(|rest| !rest.contains('.'));
            self.quantized.iter().filter(move |tensor| is_own(&tensor.name)).cloned()
        };
        unit.nodes.iter().flat_map(of_node).collect()
    }

    /// The unit's modules as Yosys reads them.
    fn netlist(&self, module: &str) -> Result<Netlist, String> {
        let work = std::path::absolute(self.dir.join("work/certify")).map_err(|error| error.to_string())?;
        fs::create_dir_all(&work).map_err(|error| error.to_string())?;
        let json = work.join(format!("{module}.json"));
        let script = format!(
            "read_verilog {module}.v; hierarchy -check -top {module} -libdir .; proc -norom; write_json \"{}\"",
            json.display()
        );
        let arguments: [OsString; 3] = ["-q".into(), "-p".into(), script.into()];
        let mut job =
            Job::new(self.yosys, self.dir.join("rtl"), work.join(format!("{module}.log"))).arguments(arguments);
        job.timeout = Some(READING);
        let read = tools::run(&job).map_err(|error| match error {
            RunError::Failed { tail, .. } => format!("Yosys cannot read it: {}", tail.trim()),
            error => error.to_string(),
        });
        let netlist = read.and_then(|_| fs::read(&json).map_err(|error| error.to_string()));
        let _ = fs::remove_file(&json);
        Netlist::read(&netlist?).map_err(|error| error.to_string())
    }
}

fn read(path: PathBuf) -> Result<Vec<u8>, CertifyError> {
    fs::read(&path).map_err(|source| CertifyError::File { path, source })
}

impl Certificate {
    pub fn new(name: &str, tensors: Vec<Burned>) -> Self {
        let digest = sha256(&serde_json::to_vec(&tensors).unwrap_or_default());
        let all = !tensors.is_empty() && tensors.iter().all(|tensor| tensor.burned);
        let verdict = if all { "burned" } else { "differs" }.to_string();
        Certificate { format: FORMAT, name: name.to_string(), tensors, verdict, digest }
    }

    pub fn passed(&self) -> bool {
        self.verdict == "burned"
    }

    pub fn weights(&self) -> usize {
        self.tensors.iter().map(|tensor| tensor.weights).sum()
    }
}

/// Shape and numbers of an op's main matrix or table.
fn numbers(op: &Op) -> (Vec<usize>, Vec<i64>) {
    let matrix = |m: &crate::int::IntMatrix| m.data().iter().map(|word| i64::from(*word)).collect::<Vec<_>>();
    match op {
        Op::Linear(linear) => (vec![linear.weights.rows(), linear.weights.cols()], matrix(&linear.weights)),
        Op::Embedding(embedding) => (vec![embedding.table.rows(), embedding.table.cols()], matrix(&embedding.table)),
        Op::Lookup(lookup) => (vec![lookup.table.len()], lookup.table.clone()),
        Op::Rotary(rotary) => {
            (vec![2, rotary.cos.rows(), rotary.cos.cols()], [matrix(&rotary.cos), matrix(&rotary.sin)].concat())
        }
        Op::RmsNorm(norm) => (vec![norm.table.len()], norm.table.clone()),
        Op::Attention(attention) => {
            let words = [attention.exponentials.clone(), attention.reciprocals.clone()].concat();
            (vec![words.len()], words)
        }
        _ => (Vec::new(), Vec::new()),
    }
}

/// What of a unit's netlist is not what the program says.
fn faults(program: &Program, unit: &BurnedUnit, netlist: &Netlist) -> Vec<String> {
    let circuit = match Circuit::flatten(netlist, &unit.module) {
        Ok(circuit) => circuit,
        Err(error) => return vec![error.to_string()],
    };
    let ops: Vec<&Op> = unit.nodes.iter().map(|node| &program.nodes()[*node].op).collect();
    let last = unit.nodes[unit.nodes.len() - 1];
    let argument = program.intervals(program.nodes()[unit.nodes[0]].args[0]);
    let ends = Ends { input: argument, output: program.intervals(last + 1) };
    let found = match ops[0] {
        Op::Linear(linear) => linear_faults(linear, &ops[1..], program.intervals(unit.nodes[0] + 1), &circuit, &ends),
        Op::Rotary(rotary) => rotary_faults(rotary, &ops[1..], &circuit, &ends),
        Op::Embedding(_) | Op::Lookup(_) => function_faults(&ops, &circuit, &ends),
        Op::RmsNorm(norm) => table_faults(&circuit, "index", 1 << (norm.index_bits - 2), &norm.table),
        Op::Attention(attention) => attention_faults(attention, &circuit),
        _ => vec!["is no op that holds numbers".to_string()],
    };
    let strange = circuit.strange.iter().map(|what| format!("holds {what}, which is not read")).collect::<Vec<_>>();
    if found.is_empty() { found } else { [found, strange].concat() }
}

/// The intervals of a unit's two ends.
struct Ends<'a> {
    input: &'a [Interval],
    output: &'a [Interval],
}

fn linear_faults(linear: &Linear, then: &[&Op], sums: &[Interval], circuit: &Circuit, ends: &Ends<'_>) -> Vec<String> {
    let (requantize, then) = match then {
        [Op::Requantize(requantize), rest @ ..] => (Some(requantize), rest),
        rest => (None, rest),
    };
    let weights = |row: usize, column: usize| i64::from(linear.weights.row(row)[column]);
    let product = Product { weights: &weights, bias: &|row| linear.bias[row], sums, requantize, then };
    let label = |vector| if vector == 0 { String::new() } else { " of a vector right behind another".to_string() };
    passage_faults(circuit, ends, VECTORS, &label, &|_, check| check(&product))
}

/// What a check of one passage is given to check it by.
type Check<'c> = dyn FnMut(&Product<'_>) -> Vec<RowFault> + 'c;

/// Sends `count` vectors through a unit, each to be what `product` checks it by; the first one that differs, and `label` says which.
fn passage_faults(
    circuit: &Circuit,
    ends: &Ends<'_>,
    count: usize,
    label: &dyn Fn(usize) -> String,
    product: &dyn Fn(usize, &mut Check<'_>) -> Vec<RowFault>,
) -> Vec<String> {
    let run = Unit::new(circuit, ends.input, ends.output).and_then(|unit| Ok((unit.symbolic(count)?, unit)));
    let ((mut machine, passages), unit) = match run {
        Ok(run) => run,
        Err(error) => return vec![error.to_string()],
    };
    for (vector, passage) in passages.iter().enumerate() {
        let found = product(vector, &mut |product| product.check(&mut machine, passage, &|row| unit.is_signed(row)));
        if !found.is_empty() {
            let told = |fault: &RowFault| format!("row {}{}: {}", fault.row, label(vector), fault.what);
            return found.iter().map(told).collect();
        }
    }
    Vec::new()
}

/// At every position a rotary unit is a matrix of two numbers a row.
fn rotary_faults(rotary: &Rotary, then: &[&Op], circuit: &Circuit, ends: &Ends<'_>) -> Vec<String> {
    let sums = match rotary.sums(ends.input) {
        Ok(sums) => sums,
        Err(error) => return vec![error.to_string()],
    };
    let requantize = Requantize { channels: rotary.channels.clone(), range: rotary.range };
    let pairs = rotary.cos.cols();
    let label = |position| format!(" at position {position}");
    passage_faults(circuit, ends, rotary.cos.rows(), &label, &|position, check| {
        let weights = |row: usize, column: usize| {
            let (partner, is_first) = rotary.partner(row);
            let pair = row % pairs;
            let (cos, sin) = (rotary.cos.row(position)[pair], rotary.sin.row(position)[pair]);
            i64::from(match column {
                column if column == row => cos,
                column if column == partner && is_first => sin,
                column if column == partner => -sin,
                _ => 0,
            })
        };
        check(&Product { weights: &weights, bias: &|_| 0, sums: &sums, requantize: Some(&requantize), then })
    })
}

/// A step of about five eighths that comes round to each of so many numbers.
fn stride(numbers: usize) -> usize {
    let is_coprime = |stride: &usize| {
        let (mut a, mut b) = (numbers, *stride);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a == 1
    };
    (numbers * 5 / 8..numbers).find(is_coprime).unwrap_or(1)
}

/// A unit that is a function of one number per element: every element is given every number. Elements differ in every vector of
/// one pass at least, so that none stands for another.
fn function_faults(ops: &[&Op], circuit: &Circuit, ends: &Ends<'_>) -> Vec<String> {
    let (lo, hi) = ends.input.iter().fold((i64::MAX, i64::MIN), |(lo, hi), x| (lo.min(x.lo()), hi.max(x.hi())));
    let numbers = (hi - lo + 1) as usize;
    let passes = std::iter::successors(Some(1usize), |step| step.checked_mul(numbers));
    let passes = passes.take_while(|step| *step == 1 || numbers > 1 && *step < ends.input.len());
    // Numbers one after the other are far apart, so that none stands for the next; an element's offset is a digit of its place, of
    // another weight in every pass.
    let stride = stride(numbers);
    let vector = |step: usize, at: usize| {
        let elements = ends.input.iter().enumerate();
        let number = |(place, x): (usize, &Interval)| {
            (lo + ((at * stride + place / step) % numbers) as i64).clamp(x.lo(), x.hi())
        };
        elements.map(number).collect::<Vec<i64>>()
    };
    let vectors: Vec<Vec<i64>> =
        passes.flat_map(|step| (0..numbers).map(move |at| (step, at))).map(|(step, at)| vector(step, at)).collect();
    let outputs = match Unit::new(circuit, ends.input, ends.output).and_then(|unit| unit.numbers(&vectors)) {
        Ok(outputs) => outputs,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    for (input, found) in vectors.iter().zip(&outputs) {
        let wanted = ops.iter().fold(input.clone(), |x, op| op.evaluate(&[&x]));
        for (element, (found, wanted)) in found.iter().zip(&wanted).enumerate() {
            if found != wanted {
                let of = if input.len() == 1 { input[0] } else { input[element] };
                faults.push(format!("word {of}, element {element}: {wanted}, the Verilog has {found}"));
            }
        }
    }
    faults
}

/// The two tables of attention: shares by the fraction of an octave, in every lane, and reciprocals by the index of a total.
fn attention_faults(attention: &Attention, circuit: &Circuit) -> Vec<String> {
    let lanes = (0..attention.heads).map(|lane| format!("fraction{lane}"));
    let present = lanes.filter(|lane| circuit.names.keys().any(|path| path.rsplit('.').next() == Some(lane)));
    let mut faults: Vec<String> =
        present.flat_map(|lane| table_faults(circuit, &lane, 0, &attention.exponentials)).collect();
    if !circuit.names.contains_key("fraction0") {
        faults.push("has no table that fraction0 selects from".to_string());
    }
    faults.extend(table_faults(circuit, "index", 0, &attention.reciprocals));
    faults
}

/// How the table that a word of this name selects from, its first number being `first`, differs from `wanted`.
fn table_faults(circuit: &Circuit, address: &str, first: usize, wanted: &[i64]) -> Vec<String> {
    let found = tables(circuit, address);
    let [table] = found.as_slice() else {
        return vec![format!("has {} tables that {address} selects from, not one", found.len())];
    };
    let differs = |(index, wanted): (usize, &i64)| {
        let found = table.get(first + index).copied().flatten();
        if found == u64::try_from(*wanted).ok() {
            return None;
        }
        let found = found.map_or("no number".to_string(), |found| found.to_string());
        Some(format!("word {index} of the table that {address} selects from: {wanted}, the Verilog has {found}"))
    };
    wanted.iter().enumerate().filter_map(differs).collect()
}

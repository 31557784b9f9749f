//! The matrices of a chip's linear units, determined from what their netlists answer.

use super::circuit::{Circuit, CircuitError};
use super::determine::{Row, determine};
use super::source::Source;
use super::staircase::Staircase;
use super::talk::{Ends, Talk, TalkError};
use crate::int::{Interval, Op, Program};
use crate::verify::certificate::{BurnedUnit, burned_units};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde::Serialize;

/// What a unit's netlist says of its matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rebuilt {
    pub op: String,
    pub module: String,
    pub rows: usize,
    pub columns: usize,
    /// Rows of which no other integers give these answers, if all are right.
    pub determined: usize,
    /// Rows that answer the same for every sum.
    pub constant: usize,
    /// Rows for which too few vectors were found.
    pub open: Vec<usize>,
    pub vectors: usize,
    /// Answers that are not the golden model's, and answers that nobody asked for.
    pub mismatches: u64,
    /// What is wrong, the first of it.
    pub fault: Option<String>,
}

impl Rebuilt {
    pub fn passed(&self) -> bool {
        self.fault.is_none() && self.mismatches == 0 && self.open.is_empty()
    }

    /// Weights and biases of rows that are determined.
    pub fn numbers(&self) -> usize {
        self.determined * (self.columns + 1)
    }
}

/// The units of a netlist that multiply by a matrix.
pub fn linear_units(program: &Program, top: &str, source: &Source) -> Vec<BurnedUnit> {
    let has_module = |module: &str| source.netlist.modules.contains_key(module);
    let is_linear = |unit: &BurnedUnit| matches!(program.nodes()[unit.nodes[0]].op, Op::Linear(_));
    burned_units(program, top, &has_module).into_iter().filter(is_linear).collect()
}

/// Drives a unit's netlist with vectors that leave one matrix possible.
pub fn rebuild(program: &Program, unit: &BurnedUnit, source: &Source, seed: u64) -> Rebuilt {
    match Trial::new(program, unit, source, seed) {
        Ok(trial) => trial.judge(&trial.talk(&trial.circuit)),
        Err(rebuilt) => *rebuilt,
    }
}

/// A unit's netlist, and the vectors that leave one matrix possible.
pub struct Trial {
    pub circuit: Circuit,
    pub ends: Ends,
    vectors: Vec<Vec<i64>>,
    expected: Vec<Vec<i64>>,
    seed: u64,
    /// What holds if all answers are right.
    rebuilt: Rebuilt,
}

impl Trial {
    /// Chooses the vectors.
    ///
    /// # Errors
    /// The unit's results do not tell sums apart, or its netlist cannot be spoken to; both are a fault in what is returned.
    pub fn new(program: &Program, unit: &BurnedUnit, source: &Source, seed: u64) -> Result<Self, Box<Rebuilt>> {
        let node = &program.nodes()[unit.nodes[0]];
        let mut rebuilt = Rebuilt {
            op: node.name.clone(),
            module: unit.module.clone(),
            rows: 0,
            columns: 0,
            determined: 0,
            constant: 0,
            open: Vec::new(),
            vectors: 0,
            mismatches: 0,
            fault: None,
        };
        let faulty = |rebuilt: &Rebuilt, what: String| Box::new(Rebuilt { fault: Some(what), ..rebuilt.clone() });
        let Op::Linear(linear) = &node.op else { return Err(faulty(&rebuilt, "is no matrix".to_owned())) };
        (rebuilt.rows, rebuilt.columns) = (linear.weights.rows(), linear.weights.cols());
        let inputs = program.intervals(node.args[0]);
        let outputs = program.intervals(unit.nodes[unit.nodes.len() - 1] + 1);
        let then = unit.nodes[1..].iter().map(|node| &program.nodes()[*node].op).collect();
        let staircase = Staircase::new(linear, then, program.intervals(unit.nodes[0] + 1)).map_err(|kind| {
            faulty(&rebuilt, format!("ends in {kind}, which is not monotone: its results do not tell sums apart"))
        })?;
        let (circuit, ends) = circuit(unit, source, inputs, outputs).map_err(|what| faulty(&rebuilt, what))?;
        let (rows, vectors) = determine(&staircase, inputs, &mut ChaCha8Rng::seed_from_u64(seed));
        let vectors = [basis(inputs), vectors].concat();
        let count = |what: Row| rows.iter().filter(|row| **row == what).count();
        rebuilt.determined = count(Row::Determined);
        rebuilt.constant = count(Row::Constant);
        rebuilt.open = (0..rows.len()).filter(|row| rows[*row] == Row::Open).collect();
        rebuilt.vectors = vectors.len();
        let expected = vectors.iter().map(|vector| staircase.answer(vector)).collect();
        Ok(Trial { circuit, ends, vectors, expected, seed, rebuilt })
    }

    /// Sends the vectors through a circuit that has the unit's ports.
    pub fn talk(&self, circuit: &Circuit) -> Talk {
        self.ends.talk(circuit, &self.vectors, self.seed)
    }

    /// What the answers say.
    pub fn judge(&self, talk: &Talk) -> Rebuilt {
        let fault = match talk.first_wrong(&self.expected) {
            Some((at, Some(found))) => {
                let wanted = &self.expected[at];
                let row = found.iter().zip(wanted).position(|(found, wanted)| found != wanted).unwrap_or(0);
                Some(format!("row {row} answers {}, where the matrix says {}", found[row], wanted[row]))
            }
            Some((_, None)) => Some("does not answer all vectors".to_owned()),
            None if talk.unasked > 0 => Some("answers more vectors than it is sent".to_owned()),
            None => None,
        };
        Rebuilt { mismatches: talk.mismatches(&self.expected), fault, ..self.rebuilt.clone() }
    }
}

/// The unit's gates, and where its vectors go.
fn circuit(
    unit: &BurnedUnit,
    source: &Source,
    inputs: &[Interval],
    outputs: &[Interval],
) -> Result<(Circuit, Ends), String> {
    let circuit = Circuit::flatten(&source.netlist, &unit.module).map_err(|error: CircuitError| error.to_string())?;
    let ends = Ends::unit(&circuit, inputs, outputs).map_err(|error: TalkError| error.to_string())?;
    Ok((circuit, ends))
}

/// Zero, and every input alone at both of its ends.
fn basis(inputs: &[Interval]) -> Vec<Vec<i64>> {
    let zero: Vec<i64> = inputs.iter().map(|input| 0.clamp(input.lo(), input.hi())).collect();
    let alone = |at: usize, value: i64| {
        let mut vector = zero.clone();
        vector[at] = value;
        vector
    };
    let ends = (0..inputs.len()).flat_map(|at| [alone(at, inputs[at].lo()), alone(at, inputs[at].hi())]);
    std::iter::once(zero.clone()).chain(ends).collect()
}

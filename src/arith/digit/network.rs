//! The network: sums of sources over digits, with the constant of every row and the proof that it is the matrix.

use super::{Problem, Style};
use crate::arith::{ProofError, Source};
use crate::int::{IntMatrix, Interval};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An input as unsigned digits: `u = x + offset`, of `bits` bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DigitInput {
    pub bits: u32,
    /// `2^(bits-1)` for a signed input, whose top bit is flipped; else 0.
    pub offset: i64,
}

/// `±(source << shift)` as an operand of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Operand {
    pub source: Source,
    pub shift: u32,
    pub negative: bool,
    /// The shift is made by flip-flops that other sums use too, instead of by higher columns of this sum.
    pub delayed: bool,
}

/// When a shared sum has its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NodeKind {
    /// All bits of the sum of one clock's digits, in that clock.
    Combinational,
    /// Digits of the whole sum, lowest first; state returns to zero after the last.
    Stream,
}

/// A shared sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    pub operands: Vec<Operand>,
}

/// What is known of a row beside its weights: the constant to add, and the range of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowTarget {
    pub bias: i64,
    pub interval: Interval,
}

/// One output: a sum that starts from zero with every product, and a constant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub operands: Vec<Operand>,
    /// What completes the sum of the operands' digits to the result, modulo `2^bits`, at least 0.
    pub constant: i128,
    /// Width of the result, in two's complement where it can be negative.
    pub bits: u32,
}

/// Sums over inputs (`0 .. inputs`) and nodes (`inputs ..`); sources only point backwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    pub style: Style,
    pub kind: NodeKind,
    pub digit: u32,
    /// Clocks per product.
    pub clocks: u32,
    pub inputs: Vec<DigitInput>,
    pub nodes: Vec<Node>,
    pub rows: Vec<Row>,
}

/// A source's value: an integer combination of the inputs (their digits of one clock, where nodes are combinational)
/// plus a constant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    pub coefficients: BTreeMap<Source, i64>,
    pub constant: i128,
}

impl DigitInput {
    pub fn of(interval: Interval) -> Self {
        if interval.is_signed() {
            let bits = interval.signed_width();
            Self { bits, offset: 1 << (bits - 1) }
        } else {
            Self { bits: interval.width().max(1), offset: 0 }
        }
    }
}

impl Operand {
    pub fn of(source: Source, shift: u32, negative: bool) -> Self {
        Self { source, shift, negative, delayed: false }
    }
}

impl Form {
    /// Adds `±2^shift` times another form.
    pub fn add(&mut self, other: &Self, shift: u32, negative: bool) {
        let sign = if negative { -1 } else { 1 };
        for (input, coefficient) in &other.coefficients {
            let sum = self.coefficients.entry(*input).or_insert(0);
            *sum += sign * (coefficient << shift);
            if *sum == 0 {
                self.coefficients.remove(input);
            }
        }
        self.constant += i128::from(sign) * (other.constant << shift);
    }

    /// The largest value over independent inputs of at most `most(input)`.
    pub fn most(&self, most: impl Fn(Source) -> i128) -> i128 {
        let positive = self.coefficients.iter().filter(|(_, c)| **c > 0);
        self.constant + positive.map(|(input, c)| i128::from(*c) * most(*input)).sum::<i128>()
    }
}

/// Bits of a value of at most `most`, at least one.
pub(super) fn bits_of(most: i128) -> u32 {
    (i128::BITS - most.max(1).leading_zeros()).max(1)
}

impl Network {
    /// A network whose rows have operands but no constants yet; clocks and constants follow.
    pub(super) fn new(
        problem: &Problem,
        style: Style,
        kind: NodeKind,
        nodes: Vec<Node>,
        rows: Vec<Vec<Operand>>,
    ) -> Self {
        let inputs: Vec<DigitInput> = problem.inputs.iter().map(|x| DigitInput::of(*x)).collect();
        let bits = |target: &RowTarget| target.interval.width();
        let rows = rows.into_iter().zip(problem.targets);
        let rows = rows.map(|(operands, target)| Row { operands, constant: 0, bits: bits(target) }).collect();
        let digit = problem.digit;
        let mut network = Self { style, kind, digit, clocks: problem.least_clocks.max(1), inputs, nodes, rows };
        let digits = network.inputs.iter().map(|x| x.bits.div_ceil(digit)).max().unwrap_or(1);
        network.clocks = network.clocks.max(digits);
        if kind == NodeKind::Stream {
            let nodes = network.widths();
            let widest = network.rows.iter().map(|row| row.bits).chain(nodes).max().unwrap_or(1);
            network.clocks = network.clocks.max(widest.div_ceil(digit));
            network.keep_delays_short();
        }
        network.set_constants(problem);
        network
    }

    /// The same network with at least `clocks` clocks per product, so that units of one chip keep step.
    pub fn paced(mut self, problem: &Problem, clocks: u32) -> Self {
        self.clocks = self.clocks.max(clocks);
        self.set_constants(problem);
        self
    }

    /// Clocks of zero digits after which every shared sum is zero, whatever it held.
    pub fn settling(&self) -> u32 {
        if self.kind == NodeKind::Combinational {
            return 0;
        }
        let digit = self.digit;
        let mut settled = vec![0u32; self.inputs.len()];
        let reached = |operand: &Operand, settled: &[u32]| {
            settled[operand.source as usize] + if operand.delayed { operand.shift.div_ceil(digit) + 1 } else { 0 }
        };
        for node in &self.nodes {
            let peak: i128 = node.operands.iter().map(|operand| 1i128 << (operand.shift + digit)).sum();
            let own = (bits_of(peak) + 1).div_ceil(digit);
            settled.push(own + node.operands.iter().map(|operand| reached(operand, &settled)).max().unwrap_or(0));
        }
        let rows = self.rows.iter().flat_map(|row| &row.operands).map(|operand| reached(operand, &settled));
        rows.max().unwrap_or(0)
    }

    /// What every node means, in inputs `x0, x1, …`, at most `terms` of them.
    pub fn meanings(&self, terms: usize) -> Vec<String> {
        let text = |form: &Form| {
            let mut dense = vec![0i64; self.inputs.len()];
            form.coefficients.iter().for_each(|(input, c)| dense[*input as usize] = *c);
            let constant = if form.constant == 0 { String::new() } else { format!(" + {}", form.constant) };
            crate::arith::form_text(&dense, terms) + &constant
        };
        self.forms().iter().skip(self.inputs.len()).map(text).collect()
    }

    /// A row may cancel what a delayed operand holds above the row's width; its flip-flops would keep those bits into
    /// the next product, so such an operand enters a higher column, which every product clears.
    fn keep_delays_short(&mut self) {
        let (widths, all) = (self.widths(), self.clocks * self.digit);
        for operand in self.rows.iter_mut().flat_map(|row| &mut row.operands) {
            operand.delayed &= widths[operand.source as usize] + operand.shift <= all;
        }
    }

    pub fn is_input(&self, source: Source) -> bool {
        (source as usize) < self.inputs.len()
    }

    /// Forms of inputs and nodes.
    pub(super) fn forms(&self) -> Vec<Form> {
        let mut forms: Vec<Form> = (0..self.inputs.len() as Source)
            .map(|input| Form { coefficients: BTreeMap::from([(input, 1)]), constant: 0 })
            .collect();
        for node in &self.nodes {
            let mut sum = Form::default();
            for operand in &node.operands {
                let form = &forms[operand.source as usize];
                sum.add(form, operand.shift, operand.negative);
                if operand.negative {
                    let width = bits_of(form.most(|input| self.most(input)));
                    sum.constant += ((1i128 << width) - 1) << operand.shift;
                }
            }
            forms.push(sum);
        }
        forms
    }

    /// The largest value an input takes: whole, or one digit of it.
    fn most(&self, input: Source) -> i128 {
        let bits = self.inputs[input as usize].bits;
        let bits = if self.kind == NodeKind::Stream { bits } else { bits.min(self.digit) };
        (1 << bits) - 1
    }

    /// Bits of every source's value.
    pub(super) fn widths(&self) -> Vec<u32> {
        self.forms().iter().map(|form| bits_of(form.most(|input| self.most(input)))).collect()
    }

    /// Bits a source shows in one clock.
    pub(super) fn shown(&self, source: Source, widths: &[u32]) -> u32 {
        let width = widths[source as usize];
        if self.kind == NodeKind::Stream || self.is_input(source) { width.min(self.digit) } else { width }
    }

    /// The sum of a digit of weight one in every clock.
    fn repunit(&self) -> i128 {
        (0..self.clocks).map(|clock| 1i128 << (clock * self.digit)).sum()
    }

    /// The constant that the operands of a row bring with them.
    fn constant_of(&self, row: &Row, forms: &[Form], widths: &[u32]) -> i128 {
        let repeated = self.repunit();
        let per_clock = if self.kind == NodeKind::Stream { 1 } else { repeated };
        let constant = |operand: &Operand| {
            let own = (forms[operand.source as usize].constant * per_clock) << operand.shift;
            if !operand.negative {
                return own;
            }
            let column =
                |bit: u32| if operand.delayed { (bit + operand.shift) % self.digit } else { bit + operand.shift };
            let ones: i128 = (0..self.shown(operand.source, widths)).map(|bit| 1i128 << column(bit)).sum();
            ones * repeated - own
        };
        row.operands.iter().map(constant).sum()
    }

    fn set_constants(&mut self, problem: &Problem) {
        let (forms, widths) = (self.forms(), self.widths());
        for index in 0..self.rows.len() {
            let offsets = problem.matrix.row(index).iter().zip(&self.inputs);
            let offset: i128 = offsets.map(|(w, x)| i128::from(*w) * i128::from(x.offset)).sum();
            let brought = self.constant_of(&self.rows[index], &forms, &widths);
            let missing = i128::from(problem.targets[index].bias) - offset - brought;
            self.rows[index].constant = missing.rem_euclid(1 << self.rows[index].bits);
        }
    }

    /// Proves that every row is its row of `matrix` plus its bias, whatever the inputs.
    ///
    /// # Errors
    /// The first difference, by row and column.
    pub fn prove(&self, matrix: &IntMatrix, targets: &[RowTarget]) -> Result<(), ProofError> {
        let (rows, cols) = (matrix.rows(), matrix.cols());
        if self.rows.len() != rows || self.inputs.len() != cols || targets.len() != rows {
            let (found_rows, found_cols) = (self.rows.len(), self.inputs.len());
            return Err(ProofError::Shape { rows, cols, found_rows, found_cols });
        }
        for (index, node) in self.nodes.iter().enumerate() {
            if node.operands.iter().any(|operand| operand.source as usize >= cols + index) {
                return Err(ProofError::Malformed(format!("sum {index} reads a source that does not exist yet")));
            }
        }
        let (forms, widths) = (self.forms(), self.widths());
        for (index, row) in self.rows.iter().enumerate() {
            let mut form = Form::default();
            for operand in &row.operands {
                let Some(source) = forms.get(operand.source as usize) else {
                    return Err(ProofError::Malformed(format!("row {index} reads a source that does not exist")));
                };
                form.add(source, operand.shift, operand.negative);
            }
            for (col, weight) in matrix.row(index).iter().enumerate() {
                let found = form.coefficients.get(&(col as Source)).copied().unwrap_or(0);
                if found != i64::from(*weight) {
                    return Err(ProofError::Coefficient { row: index, col, expected: (*weight).into(), found });
                }
            }
            let offsets = matrix.row(index).iter().zip(&self.inputs);
            let offset: i128 = offsets.map(|(w, x)| i128::from(*w) * i128::from(x.offset)).sum();
            let total = row.constant + self.constant_of(row, &forms, &widths) + offset;
            if (total - i128::from(targets[index].bias)).rem_euclid(1 << row.bits) != 0 {
                return Err(ProofError::Malformed(format!("row {index} has the wrong constant")));
            }
        }
        Ok(())
    }

    /// Two-operand additions, the constants of rows left out.
    pub fn additions(&self) -> usize {
        let operands = self.nodes.iter().map(|n| &n.operands).chain(self.rows.iter().map(|r| &r.operands));
        operands.map(|all| all.len().saturating_sub(1)).sum()
    }
}

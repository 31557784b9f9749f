//! The integer program: the quantized network as a list of ops over vectors of integers.
//!
//! Value 0 is the input; value `n + 1` is the result of node `n`. A node reads only earlier values, so the order of
//! the nodes is an order of evaluation. The last value is the output. [`Program::evaluate`] is the golden model.

use super::{Interval, Memory, Op, OpError, Operation};
use thiserror::Error;

/// The input (0) or the result of a node (its position plus one).
pub type ValueId = usize;

/// One op with a name and its operands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub name: String,
    pub op: Op,
    pub args: Vec<ValueId>,
}

/// A checked program: every node's operands fit it, and every value has its interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    nodes: Vec<Node>,
    intervals: Vec<Vec<Interval>>,
}

/// A node that cannot work on what it is given.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ProgramError {
    #[error("the program has no nodes, so the chip would compute nothing")]
    Empty,
    #[error("the program's input has no elements")]
    NoInput,
    #[error("node {node} reads value {value}, which does not exist before it")]
    Order { node: String, value: ValueId },
    #[error("node {node} ({kind}) {source}")]
    Op { node: String, kind: &'static str, source: OpError },
}

impl Program {
    /// Checks `nodes` against an input of the given intervals, one per element, and derives every interval.
    ///
    /// # Errors
    /// The first node that reads a later value or whose operands do not fit.
    pub fn new(input: Vec<Interval>, nodes: Vec<Node>) -> Result<Self, ProgramError> {
        if input.is_empty() {
            return Err(ProgramError::NoInput);
        }
        if nodes.is_empty() {
            return Err(ProgramError::Empty);
        }
        let mut intervals = vec![input];
        for node in &nodes {
            let mut args = Vec::new();
            for value in &node.args {
                let known = intervals.get(*value);
                args.push(
                    known.ok_or_else(|| ProgramError::Order { node: node.name.clone(), value: *value })?.as_slice(),
                );
            }
            let fail = |source| ProgramError::Op { node: node.name.clone(), kind: node.op.kind(), source };
            let expected = node.op.operands().len();
            if args.len() != expected {
                return Err(fail(OpError::Operands { expected, found: args.len() }));
            }
            let result = node.op.intervals(&args).map_err(fail)?;
            intervals.push(result);
        }
        Ok(Self { nodes, intervals })
    }

    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The interval of every element of a value.
    pub fn intervals(&self, value: ValueId) -> &[Interval] {
        &self.intervals[value]
    }

    pub fn input(&self) -> &[Interval] {
        &self.intervals[0]
    }

    pub fn output(&self) -> &[Interval] {
        &self.intervals[self.nodes.len()]
    }

    /// The nodes that read `value`.
    pub fn readers(&self, value: ValueId) -> impl Iterator<Item = usize> + '_ {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.args.contains(&value)).map(|(index, _)| index)
    }

    /// The output for one input vector, whose elements must lie in [`Self::input`], as the first of a sequence.
    pub fn evaluate(&self, input: &[i64]) -> Vec<i64> {
        self.trace(input).pop().unwrap_or_default()
    }

    /// Every value of the program for one input vector, the input first.
    pub fn trace(&self, input: &[i64]) -> Vec<Vec<i64>> {
        self.sequence().trace(input)
    }

    /// How many vectors a sequence may have; none where no op remembers any.
    pub fn steps(&self) -> Option<usize> {
        self.nodes.iter().filter_map(|node| node.op.steps()).min()
    }

    /// A sequence of vectors, at its start.
    pub fn sequence(&self) -> Sequence<'_> {
        Sequence { program: self, memories: vec![Memory::default(); self.nodes.len()], steps: 0 }
    }
}

/// A sequence under way: what every op remembers of it.
#[derive(Clone, Debug)]
pub struct Sequence<'p> {
    program: &'p Program,
    memories: Vec<Memory>,
    steps: usize,
}

impl Sequence<'_> {
    /// Vectors so far.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// The output for the next vector.
    ///
    /// # Panics
    /// Beyond [`Program::steps`].
    pub fn step(&mut self, input: &[i64]) -> Vec<i64> {
        self.trace(input).pop().unwrap_or_default()
    }

    /// Every value of the program for the next vector, the input first.
    ///
    /// # Panics
    /// Beyond [`Program::steps`].
    pub fn trace(&mut self, input: &[i64]) -> Vec<Vec<i64>> {
        let limit = self.program.steps();
        assert!(limit.is_none_or(|limit| self.steps < limit), "a sequence of more than {limit:?} vectors");
        self.steps += 1;
        let mut values = vec![input.to_vec()];
        for (node, memory) in self.program.nodes.iter().zip(&mut self.memories) {
            let args: Vec<&[i64]> = node.args.iter().map(|value| values[*value].as_slice()).collect();
            values.push(node.op.step(memory, &args));
        }
        values
    }
}

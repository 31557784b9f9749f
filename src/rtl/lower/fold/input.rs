//! The digits of a folded unit's inputs, as vectors of one bit of many columns.

use super::{BLOCK, chunks, digit_name, split};
use crate::arith::Fold;
use crate::int::Interval;
use crate::rtl::ir::{Expr, Module, NetId, Type};
use crate::rtl::lower::shell::declare_inputs;
use std::ops::Range;

/// Columns side by side, and a net per bit of their current digit.
pub struct Block {
    pub cols: Range<usize>,
    pub bits: Vec<NetId>,
}

/// The input ports of the unit.
pub enum Ports {
    /// Elements that stay until they are taken.
    Still(Vec<NetId>),
    /// Vectors of the current digit of the ring before.
    Ring(Vec<Block>),
}

impl Ports {
    /// Declares `x0, x1, …`.
    pub fn declare(m: &mut Module, intervals: &[Interval], before: Option<&Fold>) -> Self {
        let Some(before) = before else { return Self::Still(declare_inputs(m, intervals)) };
        let vector = |(index, cols): (usize, Range<usize>)| {
            let ty = Type::unsigned(cols.len() as u32);
            let bits = (0..before.digit).map(|bit| m.input(&digit_name(before.digit, "x", index, bit), ty)).collect();
            Block { cols, bits }
        };
        Self::Ring(chunks(before).into_iter().enumerate().map(vector).collect())
    }

    /// Vectors of up to [`BLOCK`] columns in their order; `at` says which digit is due.
    pub fn blocks(self, m: &mut Module, fold: &Fold, at: &[NetId]) -> Vec<Block> {
        match self {
            Self::Still(nets) => select(m, fold, &nets, at),
            Self::Ring(vectors) => merge(m, fold, vectors),
        }
    }
}

/// Small vectors side by side.
fn merge(m: &mut Module, fold: &Fold, vectors: Vec<Block>) -> Vec<Block> {
    let mut runs: Vec<Vec<Block>> = Vec::new();
    for vector in vectors {
        match runs.last_mut() {
            Some(run) if vector.cols.end - run[0].cols.start <= BLOCK => run.push(vector),
            _ => runs.push(vec![vector]),
        }
    }
    let join = |(index, mut run): (usize, Vec<Block>)| {
        if run.len() == 1 {
            return run.remove(0);
        }
        let cols = run[0].cols.start..run[run.len() - 1].cols.end;
        let ty = Type::unsigned(cols.len() as u32);
        let bit = |bit: u32| {
            let parts = run.iter().rev().map(|vector| Expr::Net(vector.bits[bit as usize])).collect();
            m.let_wire(&digit_name(fold.digit, "block", index, bit), ty, Expr::Concat(parts))
        };
        Block { cols, bits: (0..fold.digit).map(bit).collect() }
    };
    runs.into_iter().enumerate().map(join).collect()
}

/// The due digit of elements that lie still.
fn select(m: &mut Module, fold: &Fold, nets: &[NetId], at: &[NetId]) -> Vec<Block> {
    m.comment(if fold.offset == 0 {
        "Which digit enters, as vectors over the inputs."
    } else {
        "Which digit enters, as vectors over the inputs; sign bits enter inverted."
    });
    let blocks = split(0..nets.len(), BLOCK);
    let block = |(index, cols): (usize, Range<usize>)| {
        let ty = Type::unsigned(cols.len() as u32);
        let planes: Vec<NetId> = (0..fold.bits)
            .map(|position| {
                let bits = nets[cols.clone()].iter().rev().map(|net| coded_bit(m, fold, *net, position)).collect();
                m.let_wire(&format!("bit{position}_of_block{index}"), ty, Expr::concat(bits))
            })
            .collect();
        let bit = |bit: u32| {
            let choices = (0..fold.clocks).filter_map(|clock| {
                let plane = planes.get((clock * fold.digit + bit) as usize)?;
                let due = at.get(clock as usize).map(|net| Expr::replicate(Expr::Net(*net), ty.width));
                Some(Expr::and(due.into_iter().chain([Expr::Net(*plane)]).collect()))
            });
            let choices: Vec<Expr> = choices.collect();
            let expr = if choices.is_empty() { Expr::replicate(Expr::bit(false), ty.width) } else { Expr::or(choices) };
            m.let_wire(&digit_name(fold.digit, "block", index, bit), ty, expr)
        };
        let bits = (0..fold.digit).map(bit).collect();
        Block { cols, bits }
    };
    blocks.into_iter().enumerate().map(block).collect()
}

/// A bit of an element's unsigned code.
fn coded_bit(m: &Module, fold: &Fold, net: NetId, position: u32) -> Expr {
    let ty = m.ty(net);
    let bit = if position < ty.width {
        Expr::bit_of(net, ty, position)
    } else if ty.signed {
        Expr::bit_of(net, ty, ty.width - 1)
    } else {
        Expr::bit(false)
    };
    if fold.offset != 0 && position + 1 == fold.bits { bit.invert() } else { bit }
}

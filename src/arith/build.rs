//! An adder graph under construction: every source with its span and its depth.

use super::cost::{Span, adder_bits};
use super::graph::{Adder, Source, Term};
use crate::int::Interval;

/// Sources in creation order, inputs first.
#[derive(Clone, Debug)]
pub(super) struct Build {
    pub spans: Vec<Span>,
    pub depths: Vec<u32>,
    pub adders: Vec<Adder>,
}

impl Build {
    pub fn new(inputs: &[Interval]) -> Self {
        Self {
            spans: inputs.iter().map(|interval| Span::of(*interval)).collect(),
            depths: vec![0; inputs.len()],
            adders: Vec::new(),
        }
    }

    /// Adds `left + right`; at most one of them is negative.
    pub fn add(&mut self, left: Term, right: Term) -> Source {
        self.spans.push(self.span(left).plus(self.span(right)));
        self.depths.push(1 + self.depth(left).max(self.depth(right)));
        self.adders.push(Adder { left, right });
        (self.spans.len() - 1) as Source
    }

    /// The span of a term.
    pub fn span(&self, term: Term) -> Span {
        self.spans[term.source as usize].image(term.shift, term.negative)
    }

    pub fn depth(&self, term: Term) -> u32 {
        self.depths[term.source as usize]
    }

    /// The bits of the adder `left + right`.
    pub fn bits(&self, left: Term, right: Term) -> u32 {
        let operand = |term: Term| (self.spans[term.source as usize], term.shift, term.negative);
        adder_bits(operand(left), operand(right))
    }

    /// `first + second` as a term: the adder is made with its lowest shift removed and at most one minus sign.
    pub fn join(&mut self, first: Term, second: Term) -> Term {
        let shift = first.shift.min(second.shift);
        let negative = first.negative && second.negative;
        let normal = |term: Term| Term { shift: term.shift - shift, negative: term.negative && !negative, ..term };
        let (left, right) = (normal(first), normal(second));
        let source = if left.negative { self.add(right, left) } else { self.add(left, right) };
        Term { source, shift, negative }
    }
}

//! Elements that take turns: a unit in steps has a few lanes, and in every turn each lane has one element of the vector.

use super::datapath::{fitted, scaled, widened};
use super::steps::{Steps, choose};
use super::{Plan, Plans};
use crate::int::{Interval, Scale};
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::type_of_interval;
use std::collections::{BTreeMap, BTreeSet};

/// Turns that elements may take beside fast products and beside slow ones, and the share of a slow product's clocks.
const FEW_TURNS: u32 = 8;
const MANY_TURNS: u32 = 32;
const SHARE: u32 = 16;
/// Values that a choice names together.
const BLOCK: usize = 8;

/// Clocks of the slowest product of a chip.
pub fn slowest_product(plans: &Plans) -> u32 {
    let clocks = |plan: &Plan| match plan {
        Plan::Parallel(_) => 1,
        Plan::Digits(tiles) => tiles.first().map_or(1, |tile| tile.network.clocks),
        Plan::Folded(fold) => fold.product_clocks(),
    };
    plans.values().map(clocks).max().unwrap_or(1)
}

/// Which element every lane has in every turn.
pub struct Turns {
    lanes: Vec<Vec<usize>>,
}

impl Turns {
    /// As few lanes as a chip of that slowest product has time for, which take `elements` one after the other.
    pub fn new(elements: &[usize], slowest: u32) -> Self {
        let lanes = elements.len().div_ceil(most_turns(slowest)).max(1);
        let turns = elements.len().div_ceil(lanes).max(1);
        Self { lanes: elements.chunks(turns).map(<[usize]>::to_vec).collect() }
    }

    /// With another lane beside each, for the element that goes with its own.
    pub fn beside(self, other: impl Fn(usize) -> usize) -> Self {
        let both = |lane: Vec<usize>| {
            let others = lane.iter().map(|element| other(*element)).collect();
            [lane, others]
        };
        Self { lanes: self.lanes.into_iter().flat_map(both).collect() }
    }

    /// Turns of the longest lane, at least 1.
    pub fn count(&self) -> u32 {
        self.lanes.first().map_or(1, |lane| lane.len() as u32)
    }

    /// The elements of every lane, by turn.
    pub fn lanes(&self) -> impl Iterator<Item = (usize, &[usize])> {
        self.lanes.iter().map(Vec::as_slice).enumerate()
    }

    /// All elements that have a turn.
    pub fn elements(&self) -> impl Iterator<Item = usize> {
        self.lanes.iter().flatten().copied()
    }

    /// What a banner says of them, in a unit of so many steps.
    pub fn text(&self, total: u32) -> String {
        let (lanes, turns) = (self.lanes.len(), self.count());
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        format!("In steps: {lanes} lane{}, {turns} turn{}, {total} clocks.", plural(lanes), plural(turns as usize))
    }

    /// What every lane's net, of the type of `exact`, becomes by each of the scales that its elements have.
    pub fn scaled(
        &self,
        m: &mut Module,
        nets: &[NetId],
        exact: Interval,
        channels: &[Scale],
        range: Interval,
    ) -> Vec<BTreeMap<Scale, NetId>> {
        let mut of_lane = |(lane, elements): (usize, &[usize])| {
            let scales: BTreeSet<Scale> = elements.iter().map(|element| channels[*element]).collect();
            let mut by = |(at, scale): (usize, Scale)| {
                let name = format!("result{lane}_scale{at}");
                (scale, scaled(m, &name, nets[lane], exact, scale, range, lane))
            };
            scales.into_iter().enumerate().map(&mut by).collect()
        };
        self.lanes().map(&mut of_lane).collect()
    }

    /// Declares the results in their order: a register for every element that varies, which takes `value(lane, element)` in
    /// its turn, the first of which is step `first`, and a constant for every other.
    pub fn store(
        &self,
        m: &mut Module,
        steps: &Steps,
        first: u32,
        results: &[Interval],
        value: impl Fn(usize, usize) -> NetId,
    ) {
        m.comment("The results, each in its turn.");
        let mut declare = |(at, result): (usize, &Interval)| {
            let (name, ty) = (format!("y{at}"), type_of_interval(*result));
            if !result.is_point() {
                return m.output_reg(&name, ty);
            }
            let y = m.output(&name, ty);
            m.assign(y, Expr::constant(result.lo(), ty));
            y
        };
        let outputs: Vec<NetId> = results.iter().enumerate().map(&mut declare).collect();
        for turn in 0..self.count() {
            let next = |(lane, elements): (usize, &[usize])| {
                let element = *elements.get(turn as usize).filter(|element| !results[**element].is_point())?;
                let reg = outputs[element];
                Some(Move { reg, next: fitted(m, value(lane, element), m.ty(reg)) })
            };
            let moves: Vec<Move> = self.lanes().filter_map(next).collect();
            if !moves.is_empty() {
                let enable = Some(steps.is(m, first + turn));
                m.items.push(Item::Clocked { reset: false, enable, moves });
            }
        }
    }
}

/// Turns that a chip of that slowest product has time for.
pub fn most_turns(slowest: u32) -> usize {
    (slowest / SHARE).clamp(FEW_TURNS, MANY_TURNS) as usize
}

/// The one of several values whose turn it is, as a net; in turns beyond the last value it is some value.
pub fn chosen(m: &mut Module, name: &str, turn: NetId, values: &[NetId]) -> NetId {
    let ty = m.ty(values[0]);
    let ty = if values.iter().all(|net| m.ty(*net) == ty) {
        ty
    } else {
        let width = |net: &NetId| m.ty(*net).signed_width();
        Type::signed(values.iter().map(width).max().unwrap_or(1))
    };
    let same = |net: &NetId| if m.ty(*net) == ty { *net } else { widened(m, *net, ty.width) };
    let mut values: Vec<NetId> = values.iter().map(same).collect();
    let mut bit = 0;
    while values.len() > BLOCK {
        let per = BLOCK.pow(bit / BLOCK.ilog2() + 1);
        let block = |(at, block): (usize, &[NetId])| match block {
            [first, rest @ ..] if rest.iter().all(|net| net == first) => *first,
            _ => {
                let expr = choose(m, turn, bit, block);
                m.let_wire(&format!("{name}_from{}", at * per), ty, expr)
            }
        };
        values = values.chunks(BLOCK).enumerate().map(block).collect();
        bit += BLOCK.ilog2();
    }
    match choose(m, turn, bit, &values) {
        Expr::Net(net) => net,
        expr => m.let_wire(name, ty, expr),
    }
}

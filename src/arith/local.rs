//! One local move: rip up a node and plan the sums that read it anew.
//!
//! The node is inlined into some or all of its readers, the *targets*, which become sums of more terms. The pairs of
//! terms that recur among the targets, or between a target and a sum outside, or that some node already computes,
//! are shared in an order disturbed by noise. The network keeps the result when its exact cost passes a threshold,
//! else it is left as it was.
//!
//! No cycle can arise: a node found by value is used only where it is no deeper than the target, and a new node
//! takes its operands from the shallowest of the targets that use it.

use super::digits::canonical;
use super::graph::{Source, Term};
use super::network::{Derived, Network, Open, through};
use super::pairs::{Pairs, Place};
use super::rng::Rng;
use super::values::{lowered, shifted, sum, unsigned};

const MAX_TERMS: usize = 2000;
const MAX_TARGETS: usize = 24;
/// No adder costs less than this on average; moves that add more adders than the threshold pays for end early.
const LEAST_PRICE: i64 = 5;

/// A place in a target whose term is used up.
const EMPTY: Term = Term { source: Source::MAX, shift: 0, negative: false };

/// A node whose sum is planned anew.
#[derive(Clone, Debug, Default)]
struct Target {
    node: Source,
    depth: u16,
    /// The terms are final.
    done: bool,
    /// Terms; those used up are [`EMPTY`], and `len` counts the others.
    terms: Vec<Term>,
    len: usize,
    /// The fingerprints of the terms.
    images: Vec<u64>,
    /// The terms that the move brought.
    new: Vec<bool>,
}

impl Target {
    fn push(&mut self, term: Term, image: u64, new: bool) {
        self.len += 1;
        self.terms.push(term);
        self.images.push(image);
        self.new.push(new);
    }

    fn remove(&mut self, at: usize) {
        self.len -= 1;
        self.terms.swap_remove(at);
        self.images.swap_remove(at);
        self.new.swap_remove(at);
    }

    fn holds(&self, place: &Place) -> bool {
        let (first, second) = (usize::from(place.first), usize::from(place.second));
        !self.done && self.terms[first] != EMPTY && self.terms[second] != EMPTY
    }
}

/// How moves are drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noise {
    /// Relative noise on the score of a pair.
    pub score: f32,
    /// How often the ripped node may not be rebuilt as it was.
    pub tabu: f32,
    /// How often a node is ripped out of all its readers.
    pub whole: f32,
    /// How often each further reader takes part when it is not.
    pub part: f32,
}

/// Moves, with the memory they reuse.
pub(super) struct Mover {
    targets: Vec<Target>,
    /// The first so many targets belong to the move.
    used: usize,
    /// The ripped node loses all readers.
    gone: bool,
    fresh: Vec<Source>,
    pairs: Pairs,
    chosen: Vec<Place>,
    touched: Vec<Source>,
    /// Sources that cannot be found by value, by stamp: the ripped node when gone, and targets.
    barred: Vec<u32>,
    stamp: u32,
    work: Vec<Open>,
    /// The value that may not be rebuilt, if any.
    tabu: Option<u64>,
}

impl Mover {
    pub fn new() -> Self {
        Self {
            targets: Vec::new(),
            used: 0,
            gone: false,
            fresh: Vec::new(),
            pairs: Pairs::new(),
            chosen: Vec::new(),
            touched: Vec::new(),
            barred: Vec::new(),
            stamp: 0,
            work: Vec::new(),
            tabu: None,
        }
    }

    /// Tries one move around `node`, kept when the cost grows by at most `threshold`.
    pub fn attempt(&mut self, net: &mut Network, node: Source, noise: Noise, threshold: i64, rng: &mut Rng) {
        if !self.gather(net, node, noise, rng) {
            return;
        }
        self.pairs.clear();
        for index in 0..self.used {
            self.count(net, index, 0);
        }
        self.look_outside(net);
        self.share(net, noise, rng);
        let hopeless = self.surplus(net, node) * LEAST_PRICE > threshold;
        if hopeless || self.estimate(net, node).is_none_or(|estimate| estimate > threshold) {
            while let Some(slot) = self.fresh.pop() {
                net.give_back(slot);
            }
        } else {
            self.apply(net, node, threshold);
        }
    }

    fn bar(&mut self, node: Source) {
        let at = node as usize;
        if self.barred.len() <= at {
            self.barred.resize(at + 1, 0);
        }
        self.barred[at] = self.stamp;
    }

    fn is_barred(&self, node: Source) -> bool {
        self.barred.get(node as usize).is_some_and(|stamp| *stamp == self.stamp)
    }

    /// Chooses the readers to rip the node out of and expands their sums; false when there is nothing to do.
    fn gather(&mut self, net: &Network, node: Source, noise: Noise, rng: &mut Rng) -> bool {
        self.stamp += 1;
        self.used = 0;
        self.fresh.clear();
        let readers = &net.readers[node as usize];
        let all = rng.unit() < noise.whole && readers.len() <= MAX_TARGETS / 2;
        let first = rng.below(readers.len());
        for (index, reader) in readers.iter().enumerate() {
            if (all || index == first || (self.used < 4 && rng.unit() < noise.part)) && !self.is_barred(*reader) {
                self.target(net, *reader);
            }
        }
        let mut left = readers.iter().filter(|reader| !self.is_barred(**reader));
        let (one, two) = (left.next().copied(), left.next());
        self.gone = two.is_none() && net.outputs_of[node as usize] == 0;
        if self.gone {
            self.bar(node);
            if let Some(reader) = one {
                self.target(net, reader);
            }
        }
        let tabu = rng.unit() < noise.tabu || !self.gone;
        self.tabu = tabu.then(|| unsigned(net.value[node as usize]));
        let close = rng.next() & 1 == 0;
        (0..self.used).all(|index| self.expand(net, node, index, close))
    }

    fn target(&mut self, net: &Network, node: Source) {
        self.bar(node);
        if self.used == self.targets.len() {
            self.targets.push(Target::default());
        }
        let target = &mut self.targets[self.used];
        self.used += 1;
        target.node = node;
        target.depth = net.derived[node as usize].depth;
        target.done = false;
        target.terms.clear();
        target.len = 0;
        target.images.clear();
        target.new.clear();
    }

    /// Writes a target as a sum without the ripped node.
    fn expand(&mut self, net: &Network, ripped: Source, index: usize, close: bool) -> bool {
        let target = &mut self.targets[index];
        for t in &net.sums[target.node as usize] {
            if t.source != ripped {
                target.push(*t, net.image(*t), false);
            }
        }
        for outer in net.sums[target.node as usize].iter().filter(|t| t.source == ripped) {
            for inner in &net.sums[ripped as usize] {
                let t = through(*inner, *outer);
                target.push(t, net.image(t), true);
            }
        }
        if target.len > MAX_TERMS || target.terms.iter().any(|t| t.shift > 40) {
            return false;
        }
        combine(net, target, close);
        target.len > 0
    }

    /// Counts the pairs that hold a new term of the target; with `from`, only those of the terms from there on.
    fn count(&mut self, net: &Network, index: usize, from: usize) {
        let Self { targets, pairs, barred, stamp, .. } = self;
        let target = &targets[index];
        let known =
            |value| net.values.get(value).filter(|source| barred.get(*source as usize).is_none_or(|at| at != stamp));
        let admits = |source: Source| net.derived[source as usize].depth <= target.depth;
        for second in from..target.terms.len() {
            if !target.new[second] {
                continue;
            }
            let b = target.terms[second];
            for (first, a) in target.terms.iter().enumerate() {
                if first == second || *a == EMPTY || (first > second && target.new[first]) {
                    continue;
                }
                let both = sum(target.images[first], target.images[second]);
                let value = unsigned(lowered(both, a.shift.min(b.shift)));
                let place = Place { pair: 0, target: index as u16, first: first as u16, second: second as u16 };
                pairs.meet(value, [*a, b], place, || known(value), admits);
            }
        }
    }

    /// Counts the pairs of the targets in sums outside the move.
    fn look_outside(&mut self, net: &Network) {
        self.touched.clear();
        for index in 0..self.used {
            for at in 0..self.targets[index].terms.len() {
                let source = self.targets[index].terms[at].source;
                if !self.targets[index].new[at] || self.touched.contains(&source) {
                    continue;
                }
                self.touched.push(source);
                let mut last = Source::MAX;
                for node in &net.readers[source as usize] {
                    if self.is_barred(*node) || *node == last {
                        continue;
                    }
                    last = *node;
                    let terms = &net.sums[*node as usize];
                    for own in terms.iter().filter(|t| t.source == source) {
                        let image = net.image(*own);
                        for other in terms {
                            if other.source == source && other.shift <= own.shift {
                                continue;
                            }
                            let both = sum(image, net.image(*other));
                            let value = unsigned(lowered(both, own.shift.min(other.shift)));
                            self.pairs.meet_outside(value, *node);
                        }
                    }
                }
            }
        }
    }

    /// Shares pairs until none is worth it.
    fn share(&mut self, net: &mut Network, noise: Noise, rng: &mut Rng) {
        loop {
            let mut best: Option<(f32, u16)> = None;
            for index in &self.pairs.worthy {
                let pair = &mut self.pairs.all[usize::from(*index)];
                let saved = i64::from(pair.count) - i64::from(pair.known.is_none());
                if saved < 1 || self.tabu == Some(pair.value) {
                    continue;
                }
                if pair.price == 0 {
                    pair.price = net.price_of_pair(pair.terms[0], pair.terms[1]);
                }
                let score = (saved * pair.price) as f32 * (1.0 + noise.score * rng.unit());
                if best.is_none_or(|(top, _)| score > top) {
                    best = Some((score, *index));
                }
            }
            let Some((_, index)) = best else { return };
            self.invite(net, index);
            self.extract(net, index);
        }
    }

    /// Makes the sums that hold the pair outside the move targets too.
    fn invite(&mut self, net: &Network, pair: u16) {
        for index in 0..self.pairs.outside.len() {
            let (found, node) = self.pairs.outside[index];
            if found != pair || self.is_barred(node) || self.used > MAX_TARGETS * 4 {
                continue;
            }
            self.target(net, node);
            let target = &mut self.targets[self.used - 1];
            for t in &net.sums[node as usize] {
                target.push(*t, net.image(*t), self.touched.contains(&t.source));
            }
            self.pairs.enter(node);
            self.count(net, self.used - 1, 0);
        }
    }

    /// Replaces every occurrence of a pair in the targets by one source.
    fn extract(&mut self, net: &mut Network, index: u16) {
        let mut chosen = std::mem::take(&mut self.chosen);
        chosen.clear();
        let places = self.pairs.places.iter().filter(|place| place.pair == index);
        chosen.extend(places.filter(|place| self.targets[usize::from(place.target)].holds(place)));
        if let Some(first) = chosen.first().copied() {
            let known = self.pairs.all[usize::from(index)].known;
            let source = known.unwrap_or_else(|| self.provide(net, &chosen, first));
            self.pairs.all[usize::from(index)].known = Some(source);
            for place in &chosen {
                let at = usize::from(place.target);
                let target = &mut self.targets[at];
                if !target.holds(place) {
                    continue;
                }
                let (first, second) = (usize::from(place.first), usize::from(place.second));
                let shift = target.terms[first].shift.min(target.terms[second].shift);
                let both = sum(target.images[first], target.images[second]);
                let negative = shifted(net.value[source as usize], shift) != both;
                for used in [first, second] {
                    target.terms[used] = EMPTY;
                    target.new[used] = false;
                    target.len -= 1;
                }
                target.push(Term { source, shift, negative }, both, true);
                let from = target.terms.len() - 1;
                self.count(net, at, from);
            }
        } else {
            self.pairs.all[usize::from(index)].known = None;
        }
        let Self { pairs, targets, .. } = self;
        pairs.retain(|place| targets[usize::from(place.target)].holds(place));
        // What stays outside, for want of room, is not met again.
        let pair = &mut pairs.all[usize::from(index)];
        pair.count = pairs.places.iter().filter(|place| place.pair == index).count() as u32;
        self.chosen = chosen;
    }

    /// A source for a pair that none computes yet: a target that is just this pair, else a new node.
    fn provide(&mut self, net: &mut Network, places: &[Place], first: Place) -> Source {
        let depth_at = |place: &Place| self.targets[usize::from(place.target)].depth;
        let shallowest = places.iter().map(depth_at).min().unwrap_or(0);
        let itself = places.iter().filter(|place| depth_at(place) == shallowest).find(|place| {
            let target = &self.targets[usize::from(place.target)];
            let shift = |at: u16| target.terms[usize::from(at)].shift;
            target.len == 2 && shift(place.first).min(shift(place.second)) == 0
        });
        if let Some(place) = itself {
            let target = &mut self.targets[usize::from(place.target)];
            target.done = true;
            return target.node;
        }
        let model = places.iter().find(|place| depth_at(place) == shallowest).copied().unwrap_or(first);
        let target = &self.targets[usize::from(model.target)];
        let (a, b) = (target.terms[usize::from(model.first)], target.terms[usize::from(model.second)]);
        let shift = a.shift.min(b.shift);
        let normal = |t: Term| Term { shift: t.shift - shift, negative: t.negative != a.negative, ..t };
        let slot = net.take();
        let sum = &mut net.sums[slot as usize];
        sum.clear();
        sum.extend([normal(a), normal(b)]);
        net.define(slot);
        self.fresh.push(slot);
        slot
    }

    /// The change in the number of adders.
    fn surplus(&self, net: &Network, ripped: Source) -> i64 {
        let len = |node: Source| net.sums[node as usize].len() as i64;
        let mut change = self.fresh.len() as i64 - if self.gone { len(ripped) - 1 } else { 0 };
        for target in &self.targets[..self.used] {
            change += target.len as i64 - len(target.node);
        }
        change
    }

    /// The cost change without what propagates; `None` when a target cannot fit its depth limit.
    fn estimate(&mut self, net: &Network, ripped: Source) -> Option<i64> {
        let price = |node: Source| net.derived[node as usize].price;
        let mut change: i64 = self.fresh.iter().map(|node| price(*node)).sum();
        if self.gone {
            change -= price(ripped);
        }
        for target in &mut self.targets[..self.used] {
            target.terms.retain(|t| *t != EMPTY);
            change -= price(target.node);
            if target.terms.len() > 1 {
                let limit = net.limit_of(target.node, &target.terms);
                let Derived { price, .. } = net.derive(&target.terms, limit, &mut self.work)?;
                change += price;
            }
        }
        Some(change)
    }

    /// Changes the network, and changes it back when the exact cost does not pass.
    fn apply(&mut self, net: &mut Network, ripped: Source, threshold: i64) {
        let before = net.cost;
        let targets = &self.targets[..self.used];
        let mut loose: Vec<Source> = vec![ripped];
        for node in targets.iter().map(|target| target.node).chain([ripped]) {
            loose.extend(net.sums[node as usize].iter().map(|t| t.source));
            loose.push(node);
        }
        for node in &self.fresh {
            net.insert(*node);
        }
        for target in targets.iter().filter(|target| target.terms.len() > 1) {
            net.rewrite(target.node, &target.terms);
        }
        for target in targets.iter().filter(|target| target.terms.len() == 1) {
            net.replace(target.node, target.terms[0]);
        }
        loose.extend(&self.fresh);
        for node in &loose {
            net.sweep(*node);
        }
        for node in &loose {
            net.dissolve(*node);
        }
        if net.settle() && net.cost - before <= threshold { net.keep() } else { net.undo() }
    }
}

/// Adds up the terms of every source that a new term and another share, and writes the coefficient as digits again:
/// canonical ones, or with `3x` as `2x + x` instead of `4x - x` when `close`.
fn combine(net: &Network, target: &mut Target, close: bool) {
    let mut sources: Vec<Source> = Vec::new();
    for (t, new) in target.terms.iter().zip(&target.new) {
        let shared = |source| target.terms.iter().filter(|t| t.source == source).count() > 1;
        if *new && !sources.contains(&t.source) && shared(t.source) {
            sources.push(t.source);
        }
    }
    for source in sources {
        let mut coefficient = 0i64;
        for index in (0..target.terms.len()).rev() {
            let t = target.terms[index];
            if t.source == source {
                coefficient += if t.negative { -(1i64 << t.shift) } else { 1 << t.shift };
                target.remove(index);
            }
        }
        let mut digits: Vec<Term> =
            canonical(coefficient).map(|d| Term { source, shift: d.shift, negative: d.negative }).collect();
        if close {
            for low in 0..digits.len().saturating_sub(1) {
                let (d, next) = (digits[low], digits[low + 1]);
                if next.shift == d.shift + 2 && next.negative != d.negative {
                    digits[low].negative = next.negative;
                    digits[low + 1].shift -= 1;
                }
            }
        }
        for t in digits {
            target.push(t, net.image(t), true);
        }
    }
}

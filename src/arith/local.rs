//! One local move: rip up a few neighbouring nodes and plan the sums that read them anew.
//!
//! The ripped nodes are inlined into their readers, the *targets*, which become sums of several terms. The targets
//! are planned together: pairs of terms that recur, or that some node elsewhere already computes, are shared in an
//! order disturbed by noise, and the rest is joined from the smallest magnitude up. The network keeps the result
//! when its exact cost passes the threshold, else it is left as it was.
//!
//! No cycle can arise: a node found by value is used only where it is no deeper than the target, and a new node
//! takes its operands from the shallowest of the targets that use it.

use super::graph::{Source, Term};
use super::network::{Derived, Network, Open, through};
use super::rng::Rng;
use super::values::{lowered, shifted, sum, unsigned};

const MAX_TERMS: usize = 250;
const MAX_READERS: usize = 20;
const SLOTS: usize = 8192;

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
    /// The terms that the move brought; pairs of two old terms are not looked at.
    new: Vec<bool>,
    derived: Option<Derived>,
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
}

/// A pair of terms, by value, over all targets.
#[derive(Clone, Copy, Debug)]
struct Pair {
    value: u64,
    count: u32,
    terms: [Term; 2],
    /// A source that already computes it.
    known: Option<Source>,
}

/// Where a pair occurs.
#[derive(Clone, Copy, Debug)]
struct Place {
    pair: u16,
    target: u8,
    first: u8,
    second: u8,
}

/// A pair that a sum outside the move holds and a target too.
#[derive(Clone, Copy, Debug)]
struct Outside {
    pair: u16,
    node: Source,
}

/// How disturbed the local planning is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noise {
    /// Relative noise on the score of a pair.
    pub score: f32,
    /// How often the first ripped node may not be rebuilt as it was.
    pub tabu: f32,
    /// More nodes are ripped when larger, 0 to 7.
    pub reach: u64,
    /// How often a node is ripped out of all its readers.
    pub whole: f32,
    /// How often each further reader takes part when it is not.
    pub part: f32,
}

/// Reused memory of the moves.
pub(super) struct Mover {
    pub stats: [usize; 10],
    ripped: Vec<Source>,
    targets: Vec<Target>,
    used: usize,
    fresh: Vec<Source>,
    pairs: Vec<Pair>,
    places: Vec<Place>,
    outside: Vec<Outside>,
    /// Value to pair; a slot is valid when its stamp is the move's.
    slots: Vec<(u32, u16)>,
    chosen: Vec<Place>,
    /// Sources that cannot be found by value, by stamp: ripped nodes and targets.
    barred: Vec<u32>,
    move_stamp: u32,
    stack: Vec<Term>,
    work: Vec<Open>,
    gone: Vec<Source>,
    tabu: Vec<u64>,
    floor: i64,
    outk: usize,
    touched: Vec<Source>,
}

impl Mover {
    pub fn new() -> Self {
        Self {
            stats: [0; 10],
            ripped: Vec::new(),
            targets: Vec::new(),
            used: 0,
            fresh: Vec::new(),
            pairs: Vec::new(),
            places: Vec::new(),
            outside: Vec::new(),
            slots: vec![(0, 0); SLOTS],
            chosen: Vec::new(),
            barred: Vec::new(),
            move_stamp: 0,
            stack: Vec::new(),
            work: Vec::new(),
            gone: Vec::new(),
            tabu: Vec::new(),
            floor: std::env::var("FLOOR").map_or(5, |s| s.parse().unwrap()),
            outk: std::env::var("OUTK").map_or(1000, |s| s.parse().unwrap()),

            touched: Vec::new(),
        }
    }

    /// Tries one move around `seed`, kept when the cost grows by at most `threshold`; tells whether it was.
    pub fn attempt(&mut self, net: &mut Network, seed: Source, noise: Noise, threshold: i64, rng: &mut Rng) -> bool {
        self.stats[0] += 1;
        if !self.gather(net, seed, noise, rng) {
            self.stats[1] += 1;
            return false;
        }
        self.outside.clear();
        self.pairs.clear();
        self.places.clear();
        for index in 0..self.used {
            self.count(net, index, 0);
        }
        self.look_outside(net);
        self.share(net, noise, rng);
        if self.surplus(net) * self.floor > threshold {
            self.stats[2] += 1;
            self.drop_fresh(net);
            return false;
        }
        let estimate = self.estimate(net);
        if estimate == Some(0) {
            self.stats[3] += 1
        }
        self.stats[7] += self.used;
        if estimate.is_none_or(|estimate| estimate > threshold) {
            self.stats[4] += 1;
            self.drop_fresh(net);
            return false;
        }
        let k = self.apply(net, threshold);
        if k {
            self.stats[5] += 1
        } else {
            self.stats[6] += 1
        }
        k
    }

    fn bar(&mut self, node: Source) {
        let at = node as usize;
        if self.barred.len() <= at {
            self.barred.resize(at + 1, 0);
        }
        self.barred[at] = self.move_stamp;
    }

    fn is_barred(&self, node: Source) -> bool {
        self.barred.get(node as usize).is_some_and(|stamp| *stamp == self.move_stamp)
    }

    /// Chooses the nodes to rip and expands the sums that read them.
    fn gather(&mut self, net: &Network, seed: Source, noise: Noise, rng: &mut Rng) -> bool {
        self.move_stamp += 1;
        self.ripped.clear();
        self.gone.clear();
        self.used = 0;
        self.fresh.clear();
        let readers = &net.readers[seed as usize];
        if readers.is_empty() {
            return false;
        }
        self.ripped.push(seed);
        let all = rng.unit() < noise.whole && readers.len() <= MAX_READERS;
        let first = rng.below(readers.len());
        for (index, reader) in readers.iter().enumerate() {
            if (all || index == first || (self.used < 4 && rng.unit() < noise.part)) && !self.is_barred(*reader) {
                self.bar(*reader);
                self.target(net, *reader);
            }
        }
        let wanted = 1 + (rng.next() & rng.next() & noise.reach) as usize;
        for _ in 0..wanted * 2 {
            if self.ripped.len() >= wanted {
                break;
            }
            let from = match rng.below(3) {
                0 => self.ripped[rng.below(self.ripped.len())],
                _ => self.targets[rng.below(self.used)].node,
            };
            let sum = &net.sums[from as usize];
            let next = sum[rng.below(sum.len())].source;
            if next as usize >= net.inputs() && !self.ripped.contains(&next) && !self.is_barred(next) {
                self.ripped.push(next);
            }
        }
        // A ripped node with no or one reader left is gone, and its last reader a target too.
        let mut changed = true;
        while changed {
            changed = false;
            for index in 0..self.ripped.len() {
                let node = self.ripped[index];
                if self.gone.contains(&node) || net.outputs_of[node as usize] > 0 {
                    continue;
                }
                let mut left = net.readers[node as usize]
                    .iter()
                    .filter(|reader| !self.is_barred(**reader) && !self.gone.contains(reader));
                let (one, two) = (left.next().copied(), left.next());
                if two.is_some() {
                    continue;
                }
                if let Some(reader) = one {
                    self.bar(reader);
                    self.target(net, reader);
                }
                self.gone.push(node);
                changed = true;
            }
        }
        for index in 0..self.gone.len() {
            self.bar(self.gone[index]);
        }
        if self.used > MAX_READERS {
            return false;
        }
        self.tabu.clear();
        for node in &self.ripped {
            if rng.unit() < noise.tabu || !self.gone.contains(node) {
                self.tabu.push(unsigned(net.value[*node as usize]));
            }
        }
        let close = rng.next() & 1 == 0;
        (0..self.used).all(|index| self.expand(net, index, close))
    }

    fn target(&mut self, net: &Network, node: Source) {
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
        target.derived = None;
    }

    /// Writes a target as a sum of terms none of which is ripped.
    fn expand(&mut self, net: &Network, index: usize, close: bool) -> bool {
        let Self { targets, stack, ripped, .. } = self;
        let target = &mut targets[index];
        for t in &net.sums[target.node as usize] {
            if ripped.contains(&t.source) { stack.push(*t) } else { target.push(*t, net.image(*t), false) }
        }
        while let Some(t) = stack.pop() {
            for inner in &net.sums[t.source as usize] {
                let inner = through(*inner, t);
                if ripped.contains(&inner.source) {
                    stack.push(inner)
                } else {
                    target.push(inner, net.image(inner), true)
                }
            }
        }
        if target.terms.len() > MAX_TERMS || target.terms.iter().any(|t| t.shift > 40) {
            return false;
        }
        combine(net, target, close);
        !target.terms.is_empty()
    }

    /// Counts the pairs that hold a new term of the target; with `from`, only those with the terms from there on.
    fn count(&mut self, net: &Network, index: usize, from: usize) {
        let target = std::mem::take(&mut self.targets[index]);
        for second in from..target.terms.len() {
            if !target.new[second] {
                continue;
            }
            for first in 0..target.terms.len() {
                if first == second || (target.new[first] && first > second) || target.terms[first] == EMPTY {
                    continue;
                }
                let (a, b) = (target.terms[first], target.terms[second]);
                let shift = a.shift.min(b.shift);
                let value = unsigned(lowered(sum(target.images[first], target.images[second]), shift));
                if let Some(pair) = self.pair(net, value, [a, b], target.depth) {
                    let place = Place { pair, target: index as u8, first: first as u8, second: second as u8 };
                    self.places.push(place);
                }
            }
        }
        self.targets[index] = target;
    }

    /// The place of a pair in the slots, or the empty slot where it belongs.
    #[inline]
    fn slot(&self, value: u64) -> (usize, Option<u16>) {
        let mut slot = (value.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & (SLOTS - 1);
        loop {
            let (stamp, pair) = self.slots[slot];
            if stamp != self.move_stamp {
                return (slot, None);
            }
            if self.pairs[pair as usize].value == value {
                return (slot, Some(pair));
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    /// The index of the pair with the given value, one occurrence more.
    fn pair(&mut self, net: &Network, value: u64, terms: [Term; 2], depth: u16) -> Option<u16> {
        let (slot, found) = self.slot(value);
        if let Some(pair) = found {
            let found = &mut self.pairs[pair as usize];
            found.count += 1;
            if found.known.is_some_and(|known| net.derived[known as usize].depth > depth) {
                found.known = None;
            }
            return Some(pair);
        }
        if self.pairs.len() >= SLOTS * 3 / 4 {
            return None;
        }
        let known = self.known(net, value).filter(|known| net.derived[*known as usize].depth <= depth);
        let index = self.pairs.len() as u16;
        self.slots[slot] = (self.move_stamp, index);
        self.pairs.push(Pair { value, count: 1, terms, known });
        Some(index)
    }

    /// Finds the pairs of the targets in sums outside the move.
    fn look_outside(&mut self, net: &Network) {
        let mut seen = std::mem::take(&mut self.touched);
        seen.clear();
        for index in 0..self.used {
            for at in 0..self.targets[index].terms.len() {
                let source = self.targets[index].terms[at].source;
                if !self.targets[index].new[at] || seen.contains(&source) {
                    continue;
                }
                seen.push(source);
                let mut last = Source::MAX;
                for node in net.readers[source as usize].iter().take(self.outk) {
                    if self.is_barred(*node) || *node == last {
                        continue;
                    }
                    last = *node;
                    let terms = &net.sums[*node as usize];
                    for own in terms.iter().filter(|t| t.source == source) {
                        let image = net.image(*own);
                        for other in terms {
                            if other == own || (other.source == source && other.shift < own.shift) {
                                continue;
                            }
                            let shift = own.shift.min(other.shift);
                            let value = unsigned(lowered(sum(image, net.image(*other)), shift));
                            if let (_, Some(pair)) = self.slot(value) {
                                self.pairs[pair as usize].count += 1;
                                self.outside.push(Outside { pair, node: *node });
                            }
                        }
                    }
                }
            }
        }
        self.touched = seen;
    }

    /// Makes the sums that hold the pair outside the move targets too.
    fn invite(&mut self, net: &Network, pair: u16) {
        for index in 0..self.outside.len() {
            let Outside { pair: found, node } = self.outside[index];
            if found != pair || self.is_barred(node) {
                continue;
            }
            self.bar(node);
            self.target(net, node);
            let target = &mut self.targets[self.used - 1];
            for t in &net.sums[node as usize] {
                target.push(*t, net.image(*t), self.touched.contains(&t.source));
            }
            for outside in &self.outside {
                if outside.node == node {
                    self.pairs[usize::from(outside.pair)].count -= 1;
                }
            }
            for pair in &mut self.pairs {
                pair.known = pair.known.filter(|known| *known != node);
            }
            self.count(net, self.used - 1, 0);
        }
    }

    /// A source outside the move that has the value.
    fn known(&self, net: &Network, value: u64) -> Option<Source> {
        net.values.get(value).filter(|source| !self.is_barred(*source))
    }

    /// Shares pairs until none is worth it.
    fn share(&mut self, net: &mut Network, noise: Noise, rng: &mut Rng) {
        loop {
            let mut best: Option<(f32, usize)> = None;
            for (index, pair) in self.pairs.iter().enumerate() {
                if pair.count + u32::from(pair.known.is_some()) < 2 || pair.count == 0 {
                    continue;
                }
                if self.tabu.contains(&pair.value) {
                    continue;
                }
                let saved = i64::from(pair.count) - i64::from(pair.known.is_none());
                let price = net.price_of_pair(pair.terms[0], pair.terms[1]);
                let score = (saved * price) as f32 * (1.0 + noise.score * rng.unit());
                if best.is_none_or(|(top, _)| score > top) {
                    best = Some((score, index));
                }
            }
            let Some((_, index)) = best else { return };
            self.invite(net, index as u16);
            self.extract(net, index);
        }
    }

    /// Replaces every occurrence of a pair by one source.
    fn extract(&mut self, net: &mut Network, index: usize) {
        let pair = self.pairs[index];
        let alive = |targets: &[Target], place: &Place| {
            let target = &targets[usize::from(place.target)];
            !target.done
                && target.terms[usize::from(place.first)] != EMPTY
                && target.terms[usize::from(place.second)] != EMPTY
        };
        let mut chosen = std::mem::take(&mut self.chosen);
        chosen.clear();
        chosen
            .extend(self.places.iter().filter(|place| usize::from(place.pair) == index && alive(&self.targets, place)));
        if !chosen.is_empty() {
            let source = pair.known.unwrap_or_else(|| self.provide(net, &chosen));
            self.pairs[index].known = Some(source);
            for place in &chosen {
                if !alive(&self.targets, place) {
                    continue;
                }
                let at = usize::from(place.target);
                let target = &mut self.targets[at];
                let (first, second) = (usize::from(place.first), usize::from(place.second));
                let (a, b) = (target.terms[first], target.terms[second]);
                let shift = a.shift.min(b.shift);
                let sum = sum(target.images[first], target.images[second]);
                let negative = shifted(net.value[source as usize], shift) != sum;
                let term = Term { source, shift, negative };
                target.terms[first] = EMPTY;
                target.terms[second] = EMPTY;
                target.new[first] = false;
                target.new[second] = false;
                target.len -= 2;
                target.push(term, sum, true);
                let from = target.terms.len() - 1;
                if from < MAX_TERMS {
                    self.count(net, at, from);
                }
            }
        }
        // Forget the pairs whose terms are used up.
        let Self { places, pairs, targets, .. } = self;
        places.retain(|place| {
            let alive = alive(targets, place);
            if !alive {
                pairs[usize::from(place.pair)].count -= 1;
            }
            alive
        });
        self.chosen = chosen;
    }

    /// A source for a pair that none computes yet: a target that is just this pair, else a new node.
    fn provide(&mut self, net: &mut Network, places: &[Place]) -> Source {
        let depth_at = |place: &Place| self.targets[usize::from(place.target)].depth;
        let shallowest = places.iter().map(depth_at).min().unwrap_or(0);
        let model = places.iter().find(|place| depth_at(place) == shallowest).copied().unwrap_or(places[0]);
        for place in places.iter().filter(|place| depth_at(place) == shallowest) {
            let target = &self.targets[usize::from(place.target)];
            if target.len == 2
                && target.terms[usize::from(place.first)].shift.min(target.terms[usize::from(place.second)].shift) == 0
            {
                self.targets[usize::from(place.target)].done = true;
                return self.targets[usize::from(place.target)].node;
            }
        }
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
    fn surplus(&self, net: &Network) -> i64 {
        let mut change = self.fresh.len() as i64 - self.gone.len() as i64;
        for node in &self.gone {
            change -= net.sums[*node as usize].len() as i64 - 2;
        }
        for target in &self.targets[..self.used] {
            change += target.len as i64 - net.sums[target.node as usize].len() as i64;
        }
        change
    }

    /// The cost change without what propagates: new nodes and targets against what they replace. `None` when a
    /// target cannot fit its depth limit.
    fn estimate(&mut self, net: &Network) -> Option<i64> {
        let mut change: i64 = self.fresh.iter().map(|node| net.derived[*node as usize].price).sum();
        for target in &mut self.targets[..self.used] {
            target.terms.retain(|t| *t != EMPTY);
            change -= net.derived[target.node as usize].price;
            if target.terms.len() > 1 {
                let limit = net.limit_of(target.node, &target.terms);
                let derived = net.derive(&target.terms, limit, &mut self.work)?;
                change += derived.price;
                target.derived = Some(derived);
            }
        }
        for node in &self.gone {
            if !self.targets[..self.used].iter().any(|target| target.node == *node) {
                change -= net.derived[*node as usize].price;
            }
        }
        Some(change)
    }

    fn drop_fresh(&mut self, net: &mut Network) {
        while let Some(slot) = self.fresh.pop() {
            net.give_back(slot);
        }
    }

    fn apply(&mut self, net: &mut Network, threshold: i64) -> bool {
        let before = net.cost;
        for node in &self.fresh {
            net.insert(*node);
        }
        let targets = &self.targets[..self.used];
        let nodes = targets.iter().map(|t| t.node).chain(self.ripped.iter().copied());
        let olds: Vec<Source> = nodes.flat_map(|node| net.sums[node as usize].iter().map(|t| t.source)).collect();
        for target in targets.iter().filter(|target| target.terms.len() > 1) {
            net.rewrite(target.node, &target.terms);
        }
        for target in targets.iter().filter(|target| target.terms.len() == 1) {
            net.replace(target.node, target.terms[0]);
        }
        let swept = self.ripped.iter().chain(&olds).chain(targets.iter().map(|t| &t.node)).chain(&self.fresh);
        let swept: Vec<Source> = swept.copied().collect();
        for node in &swept {
            net.sweep(*node);
        }
        for node in &swept {
            net.dissolve(*node);
        }
        let kept = net.settle() && net.cost - before <= threshold;
        if kept {
            net.keep()
        } else {
            net.undo()
        }
        kept
    }
}

const EMPTY: Term = Term { source: Source::MAX, shift: 0, negative: false };

/// Adds up the terms of every source that a new term and another share, and writes the coefficient as digits again:
/// canonical ones, or with `3x` as `2x + x` instead of `4x - x` when `close`.
fn combine(net: &Network, target: &mut Target, close: bool) {
    let shared = |target: &Target, source| target.terms.iter().filter(|t| t.source == source).count() > 1;
    let mut sources: Vec<Source> = Vec::new();
    for (t, new) in target.terms.iter().zip(&target.new) {
        if *new && !sources.contains(&t.source) && shared(target, t.source) {
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
        let mut digits: Vec<Term> = super::digits::canonical(coefficient)
            .map(|d| Term { source, shift: d.shift, negative: d.negative })
            .collect();
        if close {
            for low in 0..digits.len().saturating_sub(1) {
                let (d, n) = (digits[low], digits[low + 1]);
                if n.shift == d.shift + 2 && n.negative != d.negative {
                    digits[low].negative = n.negative;
                    digits[low + 1].shift -= 1;
                }
            }
        }
        for t in digits {
            target.push(t, net.image(t), true);
        }
    }
}

//! A mutable adder graph for local search: change a few nodes, learn the exact new cost, keep or undo.
//!
//! A node is a sum of any number of terms; what joins the terms to adders is a function of the terms. When all its
//! terms are negative a node is *flipped*: its adders compute the negated value, and every reader sees the other
//! sign. What a node derives from its terms (span, flip, price, depth) is propagated to its readers until nothing
//! changes, and every change is logged for undoing.

use super::build::Build;
use super::cost::{Objective, Span, adder_bits};
use super::graph::{AdderGraph, Source, Term};
use super::rng::Rng;
use super::sums::merge;
use super::values::{Values, image, residue, sum};
use crate::int::Interval;

/// What follows from a node's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Derived {
    /// The span of the adders' result, which is the negated value when flipped.
    pub span: Span,
    pub flipped: bool,
    pub depth: u16,
    /// The price of the adders that join the terms.
    pub price: i64,
}

/// One undoable step; the flag tells whether the value table was changed.
#[derive(Clone, Debug)]
enum Change {
    Inserted(Source, bool),
    Removed(Source, bool),
    Rewritten(Source, Vec<Term>),
    Derived(Source, Derived),
    Output(usize, Option<Term>),
}

/// The graph; sources are slots, some free. Inputs come first and never change.
#[derive(Clone, Debug)]
pub(super) struct Network {
    inputs: Vec<Interval>,
    /// The sum every node stands for, of at least two terms; empty for inputs.
    pub sums: Vec<Vec<Term>>,
    pub derived: Vec<Derived>,
    /// Fingerprints, see [`Values`].
    pub value: Vec<u64>,
    /// The live nodes that read a node, once per reading term.
    pub readers: Vec<Vec<Source>>,
    /// How many outputs read a source.
    pub outputs_of: Vec<u32>,
    pub live: Vec<bool>,
    free: Vec<Source>,
    outputs: Vec<Option<Term>>,
    pub values: Values,
    objective: Objective,
    /// What is minimized: the price of all live nodes.
    pub cost: i64,
    /// No output may be deeper.
    pub limit: Option<u32>,
    log: Vec<Change>,
    dirty: Vec<Source>,
}

impl Network {
    /// The network of a graph; every adder must be of use to some output.
    ///
    /// Adders with one reader dissolve into its sum.
    pub fn new(graph: &AdderGraph, objective: Objective, limit: Option<u32>) -> Self {
        let inputs = graph.inputs.len();
        let sources = inputs + graph.adders.len();
        let mut rng = Rng::new(0x5eed);
        let none = Derived { span: Span { lo: 0, hi: 0, lsb: 0 }, flipped: false, depth: 0, price: 0 };
        let mut network = Self {
            inputs: graph.inputs.clone(),
            sums: vec![Vec::new(); sources],
            derived: vec![none; sources],
            value: vec![0; sources],
            readers: vec![Vec::new(); sources],
            outputs_of: vec![0; sources],
            live: vec![false; sources],
            free: Vec::new(),
            outputs: graph.outputs.clone(),
            values: Values::with_room_for(sources),
            objective,
            cost: 0,
            limit,
            log: Vec::new(),
            dirty: Vec::new(),
        };
        for (source, interval) in graph.inputs.iter().enumerate() {
            network.value[source] = residue(rng.next());
            network.derived[source].span = Span::of(*interval);
            network.values.insert(network.value[source], source as Source);
        }
        for term in graph.outputs.iter().flatten() {
            network.outputs_of[term.source as usize] += 1;
        }
        let mut uses = vec![0u32; sources];
        for term in graph.adders.iter().flat_map(|adder| [adder.left, adder.right]) {
            uses[term.source as usize] += 1;
        }
        for (index, adder) in graph.adders.iter().enumerate() {
            let node = inputs + index;
            let mut sum = Vec::new();
            for term in [adder.left, adder.right] {
                let at = term.source as usize;
                if at >= inputs && uses[at] == 1 && network.outputs_of[at] == 0 {
                    sum.extend(network.sums[at].iter().map(|inner| through(*inner, term)));
                    network.sums[at].clear();
                } else {
                    sum.push(term);
                }
            }
            network.sums[node] = sum;
        }
        for node in inputs..sources {
            if network.sums[node].is_empty() {
                network.free.push(node as Source);
                continue;
            }
            network.define(node as Source);
            network.insert(node as Source);
        }
        network.log.clear();
        network
    }

    pub fn inputs(&self) -> usize {
        self.inputs.len()
    }

    /// The price of an adder of so many bits.
    #[inline]
    pub fn price_of_bits(&self, bits: u32) -> i64 {
        match self.objective {
            Objective::Bits | Objective::Gates { .. } => i64::from(bits),
            Objective::Adders => 64 + i64::from(bits),
        }
    }

    /// The price of the adder that would sum two terms.
    #[inline]
    pub fn price_of_pair(&self, first: Term, second: Term) -> i64 {
        let operand = |t: Term| {
            let derived = &self.derived[t.source as usize];
            (derived.span, t.shift, t.negative != derived.flipped)
        };
        let (l, r) = (operand(first), operand(second));
        let bits = if l.2 && r.2 { adder_bits((l.0, l.1, false), (r.0, r.1, false)) } else { adder_bits(l, r) };
        self.price_of_bits(bits)
    }

    /// What follows from a sum: its terms are joined from the smallest magnitude up, as [`merge`] does.
    ///
    /// `None` when the sum cannot fit the depth limit.
    pub fn derive(&self, terms: &[Term], limit: Option<u32>, work: &mut Vec<Open>) -> Option<Derived> {
        work.clear();
        let mut used = 0u64;
        for t in terms {
            let derived = &self.derived[t.source as usize];
            let span = derived.span;
            let span = Span { lo: span.lo << t.shift, hi: span.hi << t.shift, lsb: span.lsb + t.shift };
            let open = Open { key: (span.magnitude(), derived.depth), span, negative: t.negative != derived.flipped };
            used += 1u64.checked_shl(u32::from(derived.depth)).unwrap_or(0);
            let place = work.iter().rposition(|other| other.key <= open.key).map_or(0, |place| place + 1);
            work.insert(place, open);
        }
        if limit.is_some_and(|limit| used > 1 << limit) {
            return None;
        }
        let mut price = 0;
        let mut done = 0;
        while work.len() - done > 1 {
            let (first, second) = match limit {
                None => (done, done + 1),
                Some(limit) => {
                    let (first, second) = feasible(&work[done..], used, limit);
                    (first + done, second + done)
                }
            };
            let (a, b) = (work[first], work[second]);
            let negative = a.negative && b.negative;
            let (na, nb) = (a.negative && !negative, b.negative && !negative);
            price += self.price_of_bits(adder_bits((a.span, 0, na), (b.span, 0, nb)));
            let span = a.span.image(0, na).plus(b.span.image(0, nb));
            let depth = 1 + a.key.1.max(b.key.1);
            if limit.is_some() {
                used = used + (1 << depth) - (1 << a.key.1) - (1 << b.key.1);
            }
            let open = Open { key: (span.magnitude(), depth), span, negative };
            // Close the gaps at `first` and `second`, then insert.
            work.copy_within(done..first, done + 1);
            work.copy_within(done + 1..second, done + 2);
            done += 1;
            let mut place = done;
            while place + 1 < work.len() && work[place + 1].key <= open.key {
                work[place] = work[place + 1];
                place += 1;
            }
            work[place] = open;
        }
        let last = work[done];
        Some(Derived { span: last.span, flipped: last.negative, depth: last.key.1, price })
    }

    /// The depth limit of a node's sum: outputs may use all there is, others are as shallow as they can be.
    pub fn limit_of(&self, node: Source, terms: &[Term]) -> Option<u32> {
        let limit = self.limit?;
        if self.outputs_of[node as usize] > 0 {
            return Some(limit);
        }
        let used: u64 = terms.iter().map(|t| 1u64 << self.derived[t.source as usize].depth).sum();
        Some(used.next_power_of_two().trailing_zeros())
    }

    /// The fingerprint of a term.
    #[inline]
    pub fn image(&self, term: Term) -> u64 {
        image(self.value[term.source as usize], term)
    }

    /// Takes a free slot, growing the network when there is none. The slot is not live.
    pub fn take(&mut self) -> Source {
        self.free.pop().unwrap_or_else(|| {
            let slot = self.sums.len();
            self.sums.push(Vec::new());
            self.derived.push(self.derived[0]);
            self.value.push(0);
            self.readers.push(Vec::new());
            self.outputs_of.push(0);
            self.live.push(false);
            slot as Source
        })
    }

    /// Returns a slot that is not live.
    pub fn give_back(&mut self, slot: Source) {
        self.free.push(slot);
    }

    /// Fills in all that follows from the sum of a slot that is not live.
    pub fn define(&mut self, slot: Source) {
        let at = slot as usize;
        let terms = std::mem::take(&mut self.sums[at]);
        self.value[at] = terms.iter().fold(0, |value, t| sum(value, self.image(*t)));
        let limit = self.limit_of(slot, &terms);
        if let Some(derived) = self.derive(&terms, limit, &mut Vec::new()) {
            self.derived[at] = derived;
        }
        self.sums[at] = terms;
    }

    fn link(&mut self, node: Source) {
        for t in &self.sums[node as usize] {
            self.readers[t.source as usize].push(node);
        }
    }

    fn unlink(&mut self, node: Source) {
        for t in &self.sums[node as usize] {
            let readers = &mut self.readers[t.source as usize];
            if let Some(place) = readers.iter().position(|reader| *reader == node) {
                readers.swap_remove(place);
            }
        }
    }

    /// Makes a defined slot a live node.
    pub fn insert(&mut self, node: Source) {
        self.link(node);
        self.live[node as usize] = true;
        self.cost += self.derived[node as usize].price;
        let registered = self.values.insert(self.value[node as usize], node);
        self.log.push(Change::Inserted(node, registered));
    }

    /// Removes a live node; whoever still reads it must be removed or rewritten in the same change.
    pub fn remove(&mut self, node: Source) {
        self.unlink(node);
        self.live[node as usize] = false;
        self.cost -= self.derived[node as usize].price;
        let registered = self.values.remove(self.value[node as usize], node);
        self.log.push(Change::Removed(node, registered));
    }

    /// Removes the node, and what it alone reads, when nothing reads it.
    pub fn sweep(&mut self, node: Source) {
        let at = node as usize;
        if at < self.inputs.len() || !self.live[at] || self.outputs_of[at] > 0 || !self.readers[at].is_empty() {
            return;
        }
        self.remove(node);
        for index in 0..self.sums[at].len() {
            self.sweep(self.sums[at][index].source);
        }
    }

    /// Inlines the node into its reader when it has only one.
    pub fn dissolve(&mut self, node: Source) {
        let at = node as usize;
        if at < self.inputs.len() || !self.live[at] || self.outputs_of[at] > 0 || self.readers[at].len() != 1 {
            return;
        }
        let reader = self.readers[at][0];
        let mut terms = Vec::with_capacity(self.sums[reader as usize].len() + self.sums[at].len());
        for t in &self.sums[reader as usize] {
            if t.source == node {
                terms.extend(self.sums[at].iter().map(|inner| through(*inner, *t)));
            } else {
                terms.push(*t);
            }
        }
        self.rewrite(reader, &terms);
        self.remove(node);
    }

    /// Gives a live node other terms of the same sum.
    pub fn rewrite(&mut self, node: Source, terms: &[Term]) {
        self.unlink(node);
        let mut terms = terms.to_vec();
        // Nearly sorted terms are joined faster.
        terms.sort_by_key(|t| self.derived[t.source as usize].span.magnitude() << t.shift);
        let old = std::mem::replace(&mut self.sums[node as usize], terms);
        self.log.push(Change::Rewritten(node, old));
        self.link(node);
        self.dirty.push(node);
    }

    /// Lets every reader of `node` read `term`, which has the same value, instead.
    pub fn replace(&mut self, node: Source, term: Term) {
        let swap = |t: Term| if t.source == node { through(term, t) } else { t };
        while let Some(reader) = self.readers[node as usize].last().copied() {
            let terms: Vec<Term> = self.sums[reader as usize].iter().map(|t| swap(*t)).collect();
            self.rewrite(reader, &terms);
        }
        if self.outputs_of[node as usize] > 0 {
            for row in 0..self.outputs.len() {
                if let Some(old) = self.outputs[row].filter(|t| t.source == node) {
                    self.set_output(row, Some(swap(old)));
                }
            }
        }
    }

    fn set_output(&mut self, row: usize, term: Option<Term>) {
        self.log.push(Change::Output(row, self.outputs[row]));
        self.put_output(row, term);
    }

    fn put_output(&mut self, row: usize, term: Option<Term>) {
        if let Some(old) = self.outputs[row] {
            self.outputs_of[old.source as usize] -= 1;
        }
        if let Some(new) = term {
            self.outputs_of[new.source as usize] += 1;
        }
        self.outputs[row] = term;
    }

    /// Carries changes to all readers; false when an output became too deep.
    pub fn settle(&mut self) -> bool {
        let mut work = Vec::new();
        while let Some(node) = self.dirty.pop() {
            let at = node as usize;
            if !self.live[at] {
                continue;
            }
            let limit = self.limit_of(node, &self.sums[at]);
            let Some(new) = self.derive(&self.sums[at], limit, &mut work) else {
                self.dirty.clear();
                return false;
            };
            let old = self.derived[at];
            if old == new {
                continue;
            }
            self.log.push(Change::Derived(node, old));
            self.cost += new.price - old.price;
            self.derived[at] = new;
            if (old.span, old.flipped, old.depth) != (new.span, new.flipped, new.depth) {
                self.dirty.extend_from_slice(&self.readers[at]);
            }
        }
        true
    }

    /// Accepts everything since the last keep or undo.
    pub fn keep(&mut self) {
        for change in self.log.drain(..) {
            if let Change::Removed(node, _) = change {
                self.free.push(node);
            }
        }
    }

    /// Takes back everything since the last keep or undo.
    pub fn undo(&mut self) {
        while let Some(change) = self.log.pop() {
            match change {
                Change::Inserted(node, registered) => {
                    self.unlink(node);
                    self.live[node as usize] = false;
                    self.cost -= self.derived[node as usize].price;
                    if registered {
                        self.values.remove(self.value[node as usize], node);
                    }
                    self.free.push(node);
                }
                Change::Removed(node, registered) => {
                    self.link(node);
                    self.live[node as usize] = true;
                    self.cost += self.derived[node as usize].price;
                    if registered {
                        self.values.insert(self.value[node as usize], node);
                    }
                }
                Change::Rewritten(node, terms) => {
                    self.unlink(node);
                    self.sums[node as usize] = terms;
                    self.link(node);
                }
                Change::Derived(node, old) => {
                    let new = std::mem::replace(&mut self.derived[node as usize], old);
                    self.cost -= new.price - old.price;
                }
                Change::Output(row, old) => self.put_output(row, old),
            }
        }
    }

    /// The adder graph: live nodes in topological order, every sum joined to adders.
    pub fn graph(&self) -> AdderGraph {
        let inputs = self.inputs.len();
        let mut order: Vec<Source> =
            (inputs as Source..self.sums.len() as Source).filter(|node| self.live[*node as usize]).collect();
        order.sort_by_key(|node| (self.derived[*node as usize].depth, *node));
        let mut build = Build::new(&self.inputs);
        let mut place: Vec<Term> = (0..self.sums.len() as Source).map(Term::of).collect();
        let mut placed: Vec<bool> = (0..self.sums.len()).map(|node| node < inputs).collect();
        for node in order {
            // A sum of one term is as deep as that term, which may stand behind it.
            let mut stack = vec![node];
            while let Some(node) = stack.last().copied() {
                let sum = &self.sums[node as usize];
                if let Some(before) = sum.iter().find(|t| !placed[t.source as usize]) {
                    stack.push(before.source);
                    continue;
                }
                stack.pop();
                if std::mem::replace(&mut placed[node as usize], true) {
                    continue;
                }
                let terms: Vec<Term> = sum.iter().map(|t| through(place[t.source as usize], *t)).collect();
                if let Some(term) = merge(&mut build, &terms, self.limit_of(node, sum)) {
                    place[node as usize] = term;
                }
            }
        }
        let outputs = self.outputs.iter().map(|t| t.map(|t| through(place[t.source as usize], t))).collect();
        AdderGraph { inputs: self.inputs.clone(), adders: build.adders, outputs }
    }
}

/// `inner` as it appears where its sum is read as `outer`.
#[inline]
pub(super) fn through(inner: Term, outer: Term) -> Term {
    Term { source: inner.source, shift: inner.shift + outer.shift, negative: inner.negative != outer.negative }
}

/// A partial sum while a node's terms are joined.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    key: (u64, u16),
    span: Span,
    negative: bool,
}

/// The pair of smallest magnitudes (by position) whose join still fits the depth limit; `used` sums `2^depth`.
fn feasible(open: &[Open], used: u64, limit: u32) -> (usize, usize) {
    for second in 1..open.len() {
        for first in 0..second {
            let (a, b) = (open[first].key.1, open[second].key.1);
            if used - (1 << a) - (1 << b) + (2 << a.max(b)) <= 1 << limit {
                return (first, second);
            }
        }
    }
    (0, 1)
}

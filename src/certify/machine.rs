//! A circuit run clock by clock on symbolic bits. Control is given as constants and stays constant; data are variables.

use super::bits::{Bits, FALSE, Lit, WIDEST};
use super::cells::{self, Operands};
use super::circuit::{Circuit, Gate, Kind, Net, Register};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::collections::BTreeMap;

/// Names that are looked at for one cell.
const HINTS: usize = 8;

/// Cells that compare or choose: the words they look at are where saturation begins.
const CHOOSERS: &[&str] =
    &["$lt", "$le", "$gt", "$ge", "$eq", "$ne", "$mux", "$reduce_or", "$reduce_bool", "$reduce_and", "$logic_not"];

/// A circuit under way.
pub struct Machine<'c> {
    circuit: &'c Circuit,
    pub bits: Bits,
    values: Vec<Lit>,
    /// Nets whose value is another than in the clock before.
    changed: Vec<bool>,
    started: bool,
    /// Named words that each choosing cell looks at.
    looked_at: Vec<Vec<u32>>,
    words: Vec<&'c [Net]>,
    /// Words of symbolic bits, as cells saw them.
    seen: IndexSet<Box<[Lit]>, FxBuildHasher>,
    /// For a node that a choosing cell made: the words it looked at.
    hints: BTreeMap<u32, Vec<u32>>,
}

impl<'c> Machine<'c> {
    /// All registers unknown.
    pub fn new(circuit: &'c Circuit) -> Self {
        let mut bits = Bits::default();
        let mut driven = vec![false; circuit.nets];
        let combinational = circuit.gates.iter().flat_map(|gate| &gate.y);
        for net in combinational.chain(circuit.inputs.values().flatten()) {
            if let Net::Number(number) = net {
                driven[*number as usize] = true;
            }
        }
        let values = driven.iter().map(|driven| if *driven { FALSE } else { bits.variable() }).collect();
        let (words, looked_at) = names(circuit);
        Machine {
            circuit,
            bits,
            values,
            changed: vec![true; circuit.nets],
            started: false,
            looked_at,
            words,
            seen: IndexSet::default(),
            hints: BTreeMap::new(),
        }
    }

    /// Gives an input port its bits for this clock and those after it.
    pub fn drive(&mut self, port: &str, word: &[Lit]) {
        let circuit = self.circuit;
        if let Some(nets) = circuit.inputs.get(port) {
            self.assign(nets, word);
        }
    }

    fn assign(&mut self, nets: &[Net], word: &[Lit]) {
        for (net, lit) in nets.iter().zip(word) {
            if let Net::Number(number) = net
                && self.values[*number as usize] != *lit
            {
                self.values[*number as usize] = *lit;
                self.changed[*number as usize] = true;
            }
        }
    }

    fn read(&self, net: Net) -> Lit {
        match net {
            Net::Constant(value) => Lit::constant(value),
            Net::Number(number) => self.values[number as usize],
        }
    }

    pub fn word(&self, nets: &[Net]) -> Vec<Lit> {
        nets.iter().map(|net| self.read(*net)).collect()
    }

    /// The bits of an output port.
    pub fn output(&self, port: &str) -> Vec<Lit> {
        self.circuit.outputs.get(port).map_or_else(Vec::new, |nets| self.word(nets))
    }

    /// Lets combinational logic settle.
    pub fn settle(&mut self) {
        let circuit = self.circuit;
        let is_changed = |net: &Net, changed: &[bool]| matches!(net, Net::Number(n) if changed[*n as usize]);
        for (index, gate) in circuit.gates.iter().enumerate() {
            let stirred = gate.a.iter().chain(&gate.b).chain(&gate.s).any(|net| is_changed(net, &self.changed));
            if !self.started || stirred {
                self.evaluate(index, gate);
            }
        }
        self.started = true;
        self.changed.fill(false);
    }

    fn evaluate(&mut self, index: usize, gate: &Gate) {
        let (a, b, s) = (self.word(&gate.a), self.word(&gate.b), self.word(&gate.s));
        let result = match &gate.kind {
            Kind::Adder => {
                let terms: Vec<(Lit, i64)> = a.iter().map(|lit| (*lit, 1)).collect();
                Some(self.bits.add_up(&terms, 0, gate.y.len()))
            }
            Kind::Word { name, a_signed, b_signed } => {
                let (a_signed, b_signed, width) = (*a_signed, *b_signed, gate.y.len());
                let operands = Operands { a: &a, b: &b, s: &s, a_signed, b_signed, width };
                cells::evaluate(&mut self.bits, name, &operands)
            }
        };
        let result: Vec<Lit> = result.unwrap_or_else(|| gate.y.iter().map(|_| self.bits.variable()).collect());
        // A choice that is made already makes no gate.
        let chooses = gate.s.is_empty() || s.iter().any(|lit| !lit.is_constant());
        if chooses && !self.looked_at[index].is_empty() {
            self.note(index, &result);
        }
        self.assign(&gate.y, &result);
    }

    /// Remembers which words a cell looked at to make a symbolic bit.
    fn note(&mut self, index: usize, result: &[Lit]) {
        let nodes: Vec<u32> = result.iter().filter(|lit| !lit.is_constant()).map(|lit| lit.node()).collect();
        if nodes.iter().all(|node| self.hints.contains_key(node)) {
            return;
        }
        let lits = self.looked_at[index].iter().map(|word| self.word(self.words[*word as usize]));
        let lits: Vec<Vec<Lit>> = lits.collect();
        let words: Vec<u32> =
            lits.into_iter().map(|lits| self.seen.insert_full(lits.into_boxed_slice()).0 as u32).collect();
        for node in nodes {
            self.hints.entry(node).or_insert_with(|| words.clone());
        }
    }

    /// The words that the cell which made a node looked at.
    pub fn hints(&self, node: u32) -> impl Iterator<Item = &[Lit]> {
        self.hints.get(&node).into_iter().flatten().map(|word| &*self.seen[*word as usize])
    }

    /// The rising edge of the clock. Call [`Self::settle`] before.
    pub fn clock(&mut self) {
        let circuit = self.circuit;
        let next: Vec<Option<Vec<Lit>>> = circuit.registers.iter().map(|register| self.next(register)).collect();
        for (register, next) in circuit.registers.iter().zip(next) {
            if let Some(next) = next {
                self.assign(&register.q, &next);
            }
        }
    }

    /// Whether nothing has moved since logic last settled.
    pub fn is_still(&self) -> bool {
        !self.changed.contains(&true)
    }

    /// What a register takes, if anything.
    fn next(&mut self, register: &Register) -> Option<Vec<Lit>> {
        let next = self.word(&register.d);
        let mut takes = Lit::constant(true);
        for enable in &register.enables {
            let enable = self.read(*enable);
            takes = self.bits.and(takes, enable);
        }
        match takes.value() {
            Some(true) => Some(next),
            Some(false) => None,
            None => {
                let stays = self.word(&register.q);
                Some(next.into_iter().zip(stays).map(|(next, stays)| self.bits.mux(takes, next, stays)).collect())
            }
        }
    }
}

/// The named words of a circuit, and which of them every choosing cell looks at.
fn names(circuit: &Circuit) -> (Vec<&[Net]>, Vec<Vec<u32>>) {
    let words: Vec<&[Net]> = circuit.names.values().filter(|word| word.len() <= WIDEST).map(Vec::as_slice).collect();
    let mut of: Vec<Vec<u32>> = vec![Vec::new(); circuit.nets];
    for (index, word) in words.iter().enumerate() {
        for net in *word {
            if let Net::Number(number) = net {
                of[*number as usize].push(index as u32);
            }
        }
    }
    let looked_at = circuit.gates.iter().map(|gate| match &gate.kind {
        Kind::Word { name, .. } if CHOOSERS.contains(&name.as_str()) => {
            let nets = gate.s.iter().chain(&gate.a).chain(&gate.b);
            let mut shared: BTreeMap<u32, usize> = BTreeMap::new();
            for net in nets {
                if let Net::Number(number) = net {
                    for word in &of[*number as usize] {
                        *shared.entry(*word).or_default() += 1;
                    }
                }
            }
            // Those of which it looks at most.
            let mut words: Vec<u32> = shared.keys().copied().collect();
            words.sort_by_key(|word| std::cmp::Reverse(shared[word]));
            words.truncate(HINTS);
            words
        }
        _ => Vec::new(),
    });
    let looked_at = looked_at.collect();
    (words, looked_at)
}

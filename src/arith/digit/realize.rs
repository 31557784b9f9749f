//! A network down to bits: every sum as a heap of adders, through a [`Fabric`] that counts them or writes them.

use super::counter::largest_counter;
use super::heap::{Heap, Memo, SELF_CLEARING, peak};
use super::network::{Network, NodeKind, Operand};
use crate::arith::prices::{ANY, FLIP_FLOP};
use std::collections::BTreeMap;

/// Which sum the following parts belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Node(usize),
    Row(usize),
}

/// Something that bits can be built of.
pub trait Fabric {
    type Bit: Copy + Ord;

    /// The following parts belong to this sum.
    fn begin(&mut self, owner: Owner);
    /// A bit of the current digit of an input.
    fn input(&mut self, input: u32, bit: u32) -> Self::Bit;
    /// A flip-flop of the sum's state, whose next value [`Fabric::connect`] gives.
    fn state(&mut self) -> Self::Bit;
    fn connect(&mut self, register: Self::Bit, next: Self::Bit);
    /// The bit one clock later: the last of so many delays in a row.
    fn delayed(&mut self, bit: Self::Bit, clocks: u32) -> Self::Bit;
    /// How many are set, lowest bit first: of three bits sum and carry, or of as many as one of [`super::COUNTERS`] takes.
    fn count(&mut self, bits: &[Self::Bit]) -> Vec<Self::Bit>;
    /// Sum and carry.
    fn half(&mut self, bits: [Self::Bit; 2]) -> (Self::Bit, Self::Bit);
    /// Their OR; at least two.
    fn any(&mut self, bits: &[Self::Bit]) -> Self::Bit;
    /// Their exclusive OR; at least two.
    fn parity(&mut self, bits: &[Self::Bit]) -> Self::Bit;
    fn invert(&mut self, bit: Self::Bit) -> Self::Bit;
    /// Its complement in the clocks `from .. to` of a product, else 0.
    fn inverted_within(&mut self, bit: Self::Bit, from: u32, to: u32) -> Self::Bit;
    /// The bit, and 0 in the first clock of a product.
    fn unless_first(&mut self, bit: Self::Bit) -> Self::Bit;
    /// 1 in these clocks of a product.
    fn at_clocks(&mut self, clocks: &[u32]) -> Self::Bit;
    /// What the sum shows: its bits by column.
    fn shows(&mut self, _columns: &[Option<Self::Bit>]) {}
    /// Adders before the bit.
    fn depth(bit: Self::Bit) -> u32;
}

/// A row's bits: of the digit that leaves in every clock, and of the columns above it in the last clock. Where nothing
/// stands the bit is 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowBits<B> {
    pub columns: Vec<Option<B>>,
}

struct Realizer<'n, 'f, F: Fabric> {
    network: &'n Network,
    fabric: &'f mut F,
    widths: Vec<u32>,
    /// Bits of every source in this clock.
    bits: Vec<Vec<Option<F::Bit>>>,
    /// The same after some clocks.
    delayed: BTreeMap<(u32, usize, u32), F::Bit>,
    /// Complements: of a source's bit after some clocks, throughout or within its own word.
    inverted: BTreeMap<(u32, usize, u32, bool), F::Bit>,
    memo: Memo,
}

/// Builds a network; returns the bits of its rows.
pub fn realize<F: Fabric>(network: &Network, fabric: &mut F) -> Vec<RowBits<F::Bit>> {
    let mut r = Realizer {
        network,
        fabric,
        widths: network.widths(),
        bits: Vec::new(),
        delayed: BTreeMap::new(),
        inverted: BTreeMap::new(),
        memo: Memo::new(),
    };
    for input in 0..network.inputs.len() as u32 {
        let shown = network.shown(input, &r.widths);
        let bits = (0..shown).map(|bit| Some(r.fabric.input(input, bit))).collect();
        r.bits.push(bits);
    }
    for index in 0..network.nodes.len() {
        r.node(index);
    }
    (0..network.rows.len()).map(|row| r.row(row)).collect()
}

impl<F: Fabric> Realizer<'_, '_, F> {
    fn node(&mut self, index: usize) {
        self.fabric.begin(Owner::Node(index));
        let network = self.network;
        let within = network.kind == NodeKind::Stream;
        let addends = self.addends(&network.nodes[index].operands, within);
        let counts = counts(&addends);
        let source = network.inputs.len() + index;
        let columns = if within {
            let heap = Heap::stream(&counts, network.digit as usize, SELF_CLEARING, &mut self.memo);
            self.reduce(&heap, addends, false)
        } else {
            self.reduce(&Heap::combinational(&counts), addends, false)
        };
        let shown = network.shown(source as u32, &self.widths) as usize;
        // What the proven range excludes is never set.
        let mut bits: Vec<Option<F::Bit>> = columns.iter().map(|column| column.first().copied()).collect();
        bits.resize(shown, None);
        self.fabric.shows(&bits);
        self.bits.push(bits);
    }

    fn row(&mut self, index: usize) -> RowBits<F::Bit> {
        self.fabric.begin(Owner::Row(index));
        let network = self.network;
        let row = &network.rows[index];
        let (digit, clocks) = (network.digit, network.clocks);
        let mut addends = self.addends(&row.operands, false);
        let mut peak = peak(&counts(&addends));
        let top = row.bits.saturating_sub(digit * (clocks - 1));
        // The constant, digit by digit, and in the last clock all that is above.
        for column in 0..row.bits.min(top.max(digit)) {
            let set = |clock: &u32| {
                let position = clock * digit + column;
                let here = column < digit || clock + 1 == clocks;
                here && position < row.bits && row.constant >> position & 1 == 1
            };
            let at: Vec<u32> = (0..clocks).filter(set).collect();
            if !at.is_empty() {
                if addends.len() <= column as usize {
                    addends.resize(column as usize + 1, Vec::new());
                }
                addends[column as usize].push(self.fabric.at_clocks(&at));
            }
        }
        peak += constant_digits(row.constant, digit, clocks).unsigned_abs();
        let counts = counts(&addends);
        let heap = if network.kind == NodeKind::Stream {
            Heap::stream(&counts, digit as usize, FLIP_FLOP + ANY, &mut self.memo)
        } else {
            Heap::register(peak, digit as usize, clocks, top.max(1) as usize)
        };
        let keep = if network.kind == NodeKind::Stream { digit.min(row.bits) } else { top.max(digit.min(row.bits)) };
        let columns = self.reduce(&heap, addends, true);
        let bit = |c: usize| columns.get(c).and_then(|column| column.first().copied());
        let columns: Vec<Option<F::Bit>> = (0..keep as usize).map(bit).collect();
        self.fabric.shows(&columns);
        RowBits { columns }
    }

    /// The bits of operands by column; complemented within the operand's word, or in every clock.
    fn addends(&mut self, operands: &[Operand], within: bool) -> Vec<Vec<F::Bit>> {
        let digit = self.network.digit;
        let mut columns: Vec<Vec<F::Bit>> = Vec::new();
        for operand in operands {
            for bit in 0..self.bits[operand.source as usize].len() {
                let place = bit as u32 + operand.shift;
                let (column, clocks) = if operand.delayed { (place % digit, place / digit) } else { (place, 0) };
                let signal = match (self.bits[operand.source as usize][bit], operand.negative) {
                    (Some(now), true) => self.complement(operand.source, bit, now, clocks, within),
                    (Some(now), false) => self.delay(operand.source, bit, now, clocks),
                    (None, true) => self.ones(operand.source, bit, clocks, within),
                    (None, false) => continue,
                };
                if columns.len() <= column as usize {
                    columns.resize(column as usize + 1, Vec::new());
                }
                columns[column as usize].push(signal);
            }
        }
        columns
    }

    fn delay(&mut self, source: u32, bit: usize, now: F::Bit, clocks: u32) -> F::Bit {
        if clocks == 0 {
            return now;
        }
        if let Some(known) = self.delayed.get(&(source, bit, clocks)) {
            return *known;
        }
        let before = self.delay(source, bit, now, clocks - 1);
        let register = self.fabric.delayed(before, clocks);
        self.delayed.insert((source, bit, clocks), register);
        register
    }

    /// The clocks that a bit of a source's word takes when it is delayed.
    fn word(&self, source: u32, bit: usize, clocks: u32) -> (u32, u32) {
        let length = (self.widths[source as usize] - bit as u32).div_ceil(self.network.digit);
        (clocks, clocks + length)
    }

    /// The complement of a bit that is always 0.
    fn ones(&mut self, source: u32, bit: usize, clocks: u32, within: bool) -> F::Bit {
        let (from, to) = if within { self.word(source, bit, clocks) } else { (0, self.network.clocks) };
        self.fabric.at_clocks(&(from..to).collect::<Vec<_>>())
    }

    fn complement(&mut self, source: u32, bit: usize, now: F::Bit, clocks: u32, within: bool) -> F::Bit {
        if let Some(known) = self.inverted.get(&(source, bit, clocks, within)) {
            return *known;
        }
        let plain = self.delay(source, bit, now, clocks);
        let inverted = if within {
            let (from, to) = self.word(source, bit, clocks);
            self.fabric.inverted_within(plain, from, to)
        } else {
            self.fabric.invert(plain)
        };
        self.inverted.insert((source, bit, clocks, within), inverted);
        inverted
    }

    /// Reduces a heap, its state included; `cleared` state starts every product from zero.
    fn reduce(&mut self, heap: &Heap, mut columns: Vec<Vec<F::Bit>>, cleared: bool) -> Vec<Vec<F::Bit>> {
        let modular = cleared && self.network.kind == NodeKind::Combinational;
        let counts = counts(&columns);
        let returns = heap.returns(&counts);
        columns.resize(heap.left.len().max(columns.len()), Vec::new());
        let mut state: Vec<Vec<F::Bit>> = Vec::new();
        for (column, count) in returns.iter().enumerate() {
            let registers: Vec<F::Bit> = (0..*count).map(|_| self.fabric.state()).collect();
            for register in &registers {
                let bit = if cleared { self.fabric.unless_first(*register) } else { *register };
                columns[column - heap.digit].push(bit);
            }
            state.push(registers);
        }
        let total = heap.left.len();
        for column in 0..total {
            let mut bits = std::mem::take(&mut columns[column]);
            if column + 1 == total {
                if bits.len() > 1 {
                    // No two are ever set, except in a last clock that drops what is above the result.
                    bits = vec![if modular { self.fabric.parity(&bits) } else { self.fabric.any(&bits) }];
                }
                columns[column] = bits;
                continue;
            }
            // A counter leaves one bit in every column, and its adders must be those of the columns it reaches into.
            let single = heap.left[column + 1..].iter().take_while(|left| **left == 1).count();
            let reach = (total - column).min(single + 2);
            bits.sort_by_key(|bit| F::depth(*bit));
            while bits.len() > heap.left[column] as usize {
                let excess = bits.len() - heap.left[column] as usize;
                let result = match largest_counter(excess + 1, reach) {
                    Some(count) => self.fabric.count(&bits.drain(..count).collect::<Vec<_>>()),
                    None => {
                        let (sum, carry) = self.fabric.half([bits[0], bits[1]]);
                        bits.drain(..2);
                        vec![sum, carry]
                    }
                };
                let at = bits.partition_point(|bit| F::depth(*bit) <= F::depth(result[0]));
                bits.insert(at, result[0]);
                for (above, bit) in result[1..].iter().enumerate() {
                    columns[column + 1 + above].push(*bit);
                }
            }
            columns[column] = bits;
        }
        for (column, registers) in state.into_iter().enumerate() {
            for (register, next) in registers.into_iter().zip(columns[column].clone()) {
                self.fabric.connect(register, next);
            }
        }
        columns
    }
}

fn counts<B>(columns: &[Vec<B>]) -> Vec<u32> {
    columns.iter().map(|column| column.len() as u32).collect()
}

/// The OR of all digits of a constant: what it can add in a clock before the last, at most.
fn constant_digits(constant: i128, digit: u32, clocks: u32) -> i128 {
    (0..clocks).fold(0, |all, clock| all | constant >> (clock * digit) & ((1 << digit) - 1))
}

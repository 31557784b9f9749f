//! Which source computes a given value: an open-addressing table from value fingerprints to sources.
//!
//! A fingerprint is the source's linear form evaluated at fixed random weights modulo a 61-bit prime, so equal linear
//! forms have equal fingerprints however they were computed. A collision of different forms is as improbable as
//! guessing a 61-bit number, and the proof that follows every plan would refuse its result.

use super::graph::{Source, Term};

/// Fingerprints are residues modulo this Mersenne prime, where a shift is a rotation.
const BITS: u32 = 61;
const PRIME: u64 = (1 << BITS) - 1;

/// A fingerprint from any word.
pub(super) fn residue(word: u64) -> u64 {
    word % PRIME
}

/// The fingerprint of `value << shift`.
#[inline]
pub(super) fn shifted(value: u64, shift: u8) -> u64 {
    let shift = u32::from(shift) % BITS;
    ((value << shift) | (value >> (BITS - shift))) & PRIME
}

/// The fingerprint of what `value` is after `shift`.
#[inline]
pub(super) fn lowered(value: u64, shift: u8) -> u64 {
    shifted(value, (BITS - u32::from(shift) % BITS) as u8)
}

#[inline]
pub(super) fn negated(value: u64) -> u64 {
    PRIME - value
}

#[inline]
pub(super) fn sum(a: u64, b: u64) -> u64 {
    let sum = a + b;
    if sum >= PRIME { sum - PRIME } else { sum }
}

/// The fingerprint of a term whose source has fingerprint `value`.
#[inline]
pub(super) fn image(value: u64, term: Term) -> u64 {
    let shifted = shifted(value, term.shift);
    if term.negative { negated(shifted) } else { shifted }
}

/// The same for a value and its negation.
#[inline]
pub(super) fn unsigned(value: u64) -> u64 {
    value.min(negated(value))
}

/// Fingerprint (up to sign) to source; at most one source per fingerprint, the first that came.
#[derive(Clone, Debug)]
pub(super) struct Values {
    /// `(fingerprint, source + 1)`; 0 marks an empty slot.
    slots: Vec<(u64, u32)>,
    used: usize,
    /// A bit per hash of every fingerprint ever registered since the last rebuild: most questions end here.
    filter: Vec<u64>,
    filtered: usize,
}

impl Values {
    pub fn with_room_for(sources: usize) -> Self {
        let slots = (sources * 3).next_power_of_two().max(64);
        Self { slots: vec![(0, 0); slots], used: 0, filter: vec![0; slots / 16], filtered: 0 }
    }

    #[inline]
    fn home(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20) as usize & (self.slots.len() - 1)
    }

    #[inline]
    fn bit(&self, key: u64) -> (usize, u64) {
        let hash = key.wrapping_mul(0xd6e8_feb8_6659_fd93) >> 24;
        ((hash >> 6) as usize & (self.filter.len() - 1), 1 << (hash & 63))
    }

    fn note(&mut self, key: u64) {
        let (word, bit) = self.bit(key);
        if self.filter[word] & bit == 0 {
            self.filter[word] |= bit;
            self.filtered += 1;
        }
    }

    /// Clears from the filter what is no longer registered, once it fills up.
    fn refresh(&mut self) {
        if self.filtered * 3 > self.filter.len() * 64 {
            self.filter = vec![0; self.slots.len() / 16];
            self.filtered = 0;
            for at in 0..self.slots.len() {
                if self.slots[at].1 != 0 {
                    self.note(self.slots[at].0);
                }
            }
        }
    }

    #[inline]
    fn find(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = self.home(key);
        while self.slots[at].1 != 0 && self.slots[at].0 != key {
            at = (at + 1) & mask;
        }
        at
    }

    /// The source registered for the value or its negation.
    #[inline]
    pub fn get(&self, value: u64) -> Option<Source> {
        let (word, bit) = self.bit(unsigned(value));
        if self.filter[word] & bit == 0 {
            return None;
        }
        self.slots[self.find(unsigned(value))].1.checked_sub(1)
    }

    /// Registers `source` unless the value is taken; tells whether it did.
    pub fn insert(&mut self, value: u64, source: Source) -> bool {
        let key = unsigned(value);
        let at = self.find(key);
        if self.slots[at].1 != 0 {
            return false;
        }
        self.slots[at] = (key, source + 1);
        self.used += 1;
        self.note(key);
        self.refresh();
        if self.used * 2 > self.slots.len() {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![(0, 0); old.len() * 2];
            for (key, entry) in old.into_iter().filter(|(_, entry)| *entry != 0) {
                let at = self.find(key);
                self.slots[at] = (key, entry);
            }
            self.filtered = usize::MAX / 4;
            self.refresh();
        }
        true
    }

    /// Forgets `source` if it is the one registered for the value; tells whether it was.
    pub fn remove(&mut self, value: u64, source: Source) -> bool {
        let mask = self.slots.len() - 1;
        let mut hole = self.find(unsigned(value));
        if self.slots[hole].1 != source + 1 {
            return false;
        }
        self.used -= 1;
        let mut next = hole;
        loop {
            next = (next + 1) & mask;
            if self.slots[next].1 == 0 {
                break;
            }
            let home = self.home(self.slots[next].0);
            if (next.wrapping_sub(home) & mask) >= (next.wrapping_sub(hole) & mask) {
                self.slots[hole] = self.slots[next];
                hole = next;
            }
        }
        self.slots[hole] = (0, 0);
        true
    }
}

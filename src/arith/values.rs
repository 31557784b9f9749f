//! Which source computes a given value: an open-addressing table from value fingerprints to sources.
//!
//! A fingerprint is the source's linear form evaluated at fixed random weights modulo `2^64`, so equal linear forms
//! have equal fingerprints however they were computed. A collision of different forms is as improbable as guessing a
//! 64-bit number, and the proof that follows every plan would refuse its result.

use super::graph::{Source, Term};

/// The fingerprint of a term whose source has fingerprint `value`.
#[inline]
pub(super) fn image(value: u64, term: Term) -> u64 {
    let shifted = value << (term.shift & 63);
    if term.negative { shifted.wrapping_neg() } else { shifted }
}

/// The same for a value and its negation.
#[inline]
pub(super) fn unsigned(value: u64) -> u64 {
    value.min(value.wrapping_neg())
}

/// Fingerprint (up to sign) to source; at most one source per fingerprint, the first that came.
#[derive(Clone, Debug)]
pub(super) struct Values {
    /// `(fingerprint, source + 1)`; 0 marks an empty slot.
    slots: Vec<(u64, u32)>,
    used: usize,
}

impl Values {
    pub fn with_room_for(sources: usize) -> Self {
        Self { slots: vec![(0, 0); (sources * 3).next_power_of_two().max(64)], used: 0 }
    }

    #[inline]
    fn home(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20) as usize & (self.slots.len() - 1)
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
        if self.used * 2 > self.slots.len() {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![(0, 0); old.len() * 2];
            for (key, entry) in old.into_iter().filter(|(_, entry)| *entry != 0) {
                let at = self.find(key);
                self.slots[at] = (key, entry);
            }
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

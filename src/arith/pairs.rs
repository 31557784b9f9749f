//! The pairs of terms that the targets of one local move hold, counted by value.
//!
//! A pair is worth sharing when it occurs twice, in targets or in sums outside the move, or when some source already
//! computes it. Only pairs with a term that the move brought are counted: the others were there before the move.

use super::graph::{Source, Term};

const SLOTS: usize = 4096;
const MOST: usize = 3000;

/// A pair of terms, by value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub value: u64,
    pub count: u32,
    /// How it looks where it was met first.
    pub terms: [Term; 2],
    /// A source that already computes it.
    pub known: Option<Source>,
    /// What the adder of the pair costs; 0 until it is asked for.
    pub price: i64,
    listed: bool,
}

/// Where a pair occurs: a target and the positions of two of its terms.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub pair: u16,
    pub target: u16,
    pub first: u16,
    pub second: u16,
}

/// The pairs of one move.
pub(super) struct Pairs {
    /// Stamp and pair, by hash of the value; a slot is in use when its stamp is current.
    slots: Vec<(u32, u16)>,
    stamp: u32,
    /// A bit per slot that is the first choice of some pair: most questions about sums outside end here.
    homes: [u64; SLOTS / 64],
    pub all: Vec<Pair>,
    pub places: Vec<Place>,
    /// Pairs in sums outside the move.
    pub outside: Vec<(u16, Source)>,
    /// Pairs that were ever worth sharing.
    pub worthy: Vec<u16>,
}

impl Pairs {
    pub fn new() -> Self {
        Self {
            slots: vec![(0, 0); SLOTS],
            stamp: 0,
            homes: [0; SLOTS / 64],
            all: Vec::new(),
            places: Vec::new(),
            outside: Vec::new(),
            worthy: Vec::new(),
        }
    }

    pub fn clear(&mut self) {
        self.stamp += 1;
        self.homes = [0; SLOTS / 64];
        self.all.clear();
        self.places.clear();
        self.outside.clear();
        self.worthy.clear();
    }

    #[inline]
    fn home(value: u64) -> usize {
        (value.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & (SLOTS - 1)
    }

    /// The pair of a value, or the slot where it belongs.
    #[inline]
    fn find(&self, value: u64) -> Result<u16, usize> {
        let mut slot = Self::home(value);
        loop {
            let (stamp, pair) = self.slots[slot];
            if stamp != self.stamp {
                return Err(slot);
            }
            if self.all[usize::from(pair)].value == value {
                return Ok(pair);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    /// Counts an occurrence in a target; `known` is asked for a source when the pair is new, and `admits` whether
    /// the target may read it.
    #[inline]
    pub fn meet(
        &mut self,
        value: u64,
        terms: [Term; 2],
        place: Place,
        known: impl FnOnce() -> Option<Source>,
        admits: impl Fn(Source) -> bool,
    ) {
        let pair = match self.find(value) {
            Ok(pair) => {
                let found = &mut self.all[usize::from(pair)];
                found.count += 1;
                found.known = found.known.filter(|known| admits(*known));
                pair
            }
            Err(_) if self.all.len() >= MOST => return,
            Err(slot) => {
                let pair = self.all.len() as u16;
                self.slots[slot] = (self.stamp, pair);
                let home = Self::home(value);
                self.homes[home / 64] |= 1 << (home % 64);
                let known = known().filter(|known| admits(*known));
                self.all.push(Pair { value, count: 1, terms, known, price: 0, listed: false });
                pair
            }
        };
        self.places.push(Place { pair, ..place });
        self.list(pair);
    }

    /// Counts an occurrence in a sum outside, if some target has the pair.
    #[inline]
    pub fn meet_outside(&mut self, value: u64, node: Source) {
        let home = Self::home(value);
        if self.homes[home / 64] >> (home % 64) & 1 == 0 {
            return;
        }
        if let Ok(pair) = self.find(value) {
            self.all[usize::from(pair)].count += 1;
            self.outside.push((pair, node));
            self.list(pair);
        }
    }

    #[inline]
    fn list(&mut self, pair: u16) {
        let found = &mut self.all[usize::from(pair)];
        if !found.listed && (found.count > 1 || found.known.is_some()) {
            found.listed = true;
            self.worthy.push(pair);
        }
    }

    /// A sum outside became a target: its pairs are counted there from now on, and it is no known source.
    pub fn enter(&mut self, node: Source) {
        for (pair, outside) in &self.outside {
            if *outside == node {
                self.all[usize::from(*pair)].count -= 1;
            }
        }
        for pair in &self.worthy {
            let pair = &mut self.all[usize::from(*pair)];
            pair.known = pair.known.filter(|known| *known != node);
        }
    }

    /// Forgets the places that are no longer alive.
    pub fn retain(&mut self, alive: impl Fn(&Place) -> bool) {
        let Self { places, all, .. } = self;
        places.retain(|place| {
            let alive = alive(place);
            all[usize::from(place.pair)].count -= u32::from(!alive);
            alive
        });
    }
}

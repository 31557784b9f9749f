//! Many sums of shifted, signed sources at once, and the two-term patterns they share.
//!
//! Every row of a matrix is a sum of digits `±(source << shift)`. A pattern is two digits at a fixed distance and
//! relative sign; replacing all its occurrences by one new source is the step every planner is made of. Occurrences
//! are bit planes (source, shift, sign) over rows, so that counting a pattern is a few words of and-and-popcount.

use super::build::Build;
use super::graph::{Source, Term};

/// `±(a + (±b << distance))` up to a shift and a sign; `a < b`, or `a == b` and `distance > 0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    pub a: Source,
    pub b: Source,
    pub distance: i8,
    pub opposite: bool,
}

impl Pattern {
    /// The pattern two different digits of one sum form.
    pub fn of(first: Term, second: Term) -> Self {
        let (a, b) = if (first.source, first.shift) <= (second.source, second.shift) {
            (first, second)
        } else {
            (second, first)
        };
        Self { a: a.source, b: b.source, distance: b.shift as i8 - a.shift as i8, opposite: a.negative != b.negative }
    }

    /// The two operands of the adder that computes the pattern.
    pub fn operands(self) -> (Term, Term) {
        let left = Term { source: self.a, shift: (-self.distance).max(0) as u8, negative: false };
        let right = Term { source: self.b, shift: self.distance.max(0) as u8, negative: self.opposite };
        (left, right)
    }

    /// All fields in one word, ordered like the fields.
    pub fn key(self) -> u64 {
        u64::from(self.a) << 36
            | u64::from(self.b) << 8
            | ((i16::from(self.distance) + 64) as u64) << 1
            | u64::from(self.opposite)
    }

    pub fn from_key(key: u64) -> Self {
        Self {
            a: (key >> 36) as u32,
            b: (key >> 8 & 0x0fff_ffff) as u32,
            distance: ((key >> 1 & 0x7f) as i16 - 64) as i8,
            opposite: key & 1 == 1,
        }
    }
}

/// One place where a pattern occurs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occurrence {
    pub row: u32,
    /// The shifts of the pattern's digits `a` and `b`.
    pub shift_a: u8,
    pub shift_b: u8,
    /// Whether digit `a` is negative.
    pub negative: bool,
}

/// The rows, each a list of digits with no two of the same source and shift.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    pub rows: Vec<Vec<Term>>,
    shifts: usize,
    words: usize,
    /// For each source its planes: `[(shift * 2 + negative) * words + word]`; empty when it never occurs.
    planes: Vec<Vec<u64>>,
}

impl Sums {
    pub fn new(sources: usize, rows: Vec<Vec<Term>>) -> Self {
        let shifts = rows.iter().flatten().map(|t| usize::from(t.shift) + 1).max().unwrap_or(1);
        let words = rows.len().div_ceil(64);
        let mut sums = Self { shifts, words, planes: vec![Vec::new(); sources], rows: Vec::new() };
        for (row, terms) in rows.iter().enumerate() {
            for term in terms {
                sums.mark(row, *term);
            }
        }
        sums.rows = rows;
        sums
    }

    /// One more than the largest shift.
    pub fn shifts(&self) -> usize {
        self.shifts
    }

    fn mark(&mut self, row: usize, term: Term) {
        let source = term.source as usize;
        if self.planes.len() <= source {
            self.planes.resize(source + 1, Vec::new());
        }
        let planes = &mut self.planes[source];
        if planes.is_empty() {
            planes.resize(self.shifts * 2 * self.words, 0);
        }
        planes[(usize::from(term.shift) * 2 + usize::from(term.negative)) * self.words + row / 64] |= 1 << (row % 64);
    }

    fn clear(&mut self, row: usize, source: Source, shift: u8) {
        let at = usize::from(shift) * 2 * self.words + row / 64;
        let planes = &mut self.planes[source as usize];
        planes[at] &= !(1 << (row % 64));
        planes[at + self.words] &= !(1 << (row % 64));
        let row = &mut self.rows[row];
        if let Some(place) = row.iter().position(|t| t.source == source && t.shift == shift) {
            row.swap_remove(place);
        }
    }

    /// The pairs of plane offsets at which the pattern can occur: (plane of `a`, plane of `b`), lowest shift first.
    fn alignments(&self, pattern: Pattern) -> impl Iterator<Item = (usize, usize)> + use<> {
        let distance = isize::from(pattern.distance);
        let (first, last) = ((-distance).max(0), self.shifts as isize - distance.max(0));
        let opposite = usize::from(pattern.opposite);
        (first..last).flat_map(move |shift| {
            let (a, b) = (shift as usize * 2, (shift + distance) as usize * 2);
            [(a, b + opposite), (a + 1, b + (1 - opposite))]
        })
    }

    /// How often the pattern occurs, without overlap.
    pub fn count(&self, pattern: Pattern) -> u32 {
        if pattern.a == pattern.b {
            return self.occurrences(pattern).len() as u32;
        }
        let (a, b) = (&self.planes[pattern.a as usize], &self.planes[pattern.b as usize]);
        if a.is_empty() || b.is_empty() {
            return 0;
        }
        let words = self.words;
        let mut count = 0;
        for (pa, pb) in self.alignments(pattern) {
            let (pa, pb) = (&a[pa * words..(pa + 1) * words], &b[pb * words..(pb + 1) * words]);
            count += pa.iter().zip(pb).map(|(x, y)| (x & y).count_ones()).sum::<u32>();
        }
        count
    }

    /// Where the pattern occurs, without overlap, in a fixed order.
    pub fn occurrences(&self, pattern: Pattern) -> Vec<Occurrence> {
        let (a, b) = (&self.planes[pattern.a as usize], &self.planes[pattern.b as usize]);
        let mut found = Vec::new();
        if a.is_empty() || b.is_empty() {
            return found;
        }
        let overlapping = pattern.a == pattern.b;
        let mut taken = if overlapping { vec![0u64; self.shifts * self.words] } else { Vec::new() };
        for (pa, pb) in self.alignments(pattern) {
            let (shift_a, shift_b) = (pa / 2, pb / 2);
            for word in 0..self.words {
                let mut bits = a[pa * self.words + word] & b[pb * self.words + word];
                if overlapping {
                    bits &= !(taken[shift_a * self.words + word] | taken[shift_b * self.words + word]);
                    taken[shift_a * self.words + word] |= bits;
                    taken[shift_b * self.words + word] |= bits;
                }
                while bits != 0 {
                    let row = word as u32 * 64 + bits.trailing_zeros();
                    bits &= bits - 1;
                    let (shift_a, shift_b) = (shift_a as u8, shift_b as u8);
                    found.push(Occurrence { row, shift_a, shift_b, negative: pa % 2 == 1 });
                }
            }
        }
        found
    }

    /// Replaces the given occurrences of the pattern by digits of `source`.
    pub fn replace(&mut self, pattern: Pattern, source: Source, occurrences: &[Occurrence]) {
        for at in occurrences {
            let row = at.row as usize;
            self.clear(row, pattern.a, at.shift_a);
            self.clear(row, pattern.b, at.shift_b);
            let term = Term { source, shift: at.shift_a.min(at.shift_b), negative: at.negative };
            self.mark(row, term);
            self.rows[row].push(term);
        }
    }
}

/// Leftover sums become adders: repeatedly joins the two terms of smallest magnitude, which keeps adders narrow.
///
/// With a `limit`, the result is never deeper: a sum of terms of depths `d` fits a depth `limit` exactly when the sum
/// of `2^d` is at most `2^limit`, and only pairs that keep this are joined. The given terms must fit.
pub(super) fn merge(build: &mut Build, terms: &[Term], limit: Option<u32>) -> Option<Term> {
    let mut open: Vec<(u64, u32, Term)> =
        terms.iter().map(|t| (build.span(*t).magnitude(), build.depth(*t), *t)).collect();
    open.sort_by_key(|(magnitude, depth, _)| (*magnitude, *depth));
    while open.len() > 1 {
        let (first, second) = limit.map_or((0, 1), |limit| feasible(&open, limit));
        let (_, _, b) = open.remove(second);
        let (_, _, a) = open.remove(first);
        let sum = build.join(a, b);
        let entry = (build.span(sum).magnitude(), build.depth(sum), sum);
        let place = open.partition_point(|(magnitude, depth, _)| (*magnitude, *depth) <= (entry.0, entry.1));
        open.insert(place, entry);
    }
    open.first().map(|(_, _, term)| *term)
}

/// The pair of smallest magnitudes (by position) whose join still fits the depth limit.
fn feasible(open: &[(u64, u32, Term)], limit: u32) -> (usize, usize) {
    let used: u64 = open.iter().map(|(_, depth, _)| 1u64 << depth).sum();
    let fits = |i: usize, j: usize| {
        let (a, b) = (open[i].1, open[j].1);
        used - (1 << a) - (1 << b) + (2 << a.max(b)) <= 1 << limit
    };
    for second in 1..open.len() {
        for first in 0..second {
            if fits(first, second) {
                return (first, second);
            }
        }
    }
    (0, 1)
}

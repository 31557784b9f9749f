//! Greedy sharing: replace the most valuable two-term pattern by a new source, until nothing is shared.
//!
//! A pattern can only become rarer once both its sources exist, so a queued score is an upper bound: pop, recount,
//! and either apply or push back. No counts are maintained in between.

use super::build::Build;
use super::graph::{Source, Term};
use super::sums::{Occurrence, Pattern, Sums};

/// What the greedy weighs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taste {
    /// Prefer patterns whose operands overlap much and whose result is narrow, rather than the saved adder bits alone.
    pub narrow: bool,
    /// Every adder costs the same.
    pub flat: bool,
    /// Relative noise on every score.
    pub noise: f32,
    pub seed: u64,
}

/// Room for depth in every row: a row fits while its digits' `2^depth` sum to at most `2^limit`.
#[derive(Clone, Debug)]
pub(super) struct Room {
    pub limits: Vec<u32>,
    pub used: Vec<u64>,
}

impl Room {
    fn admits(&self, row: u32, growth: u64) -> bool {
        self.used[row as usize] + growth <= 1 << self.limits[row as usize]
    }
}

/// Shares patterns in `sums` until none occurs twice; new sources go to `build`.
pub(super) fn share(build: &mut Build, sums: &mut Sums, mut room: Option<Room>, taste: Taste) {
    let mut queue = Queue::default();
    let mut tally = Tally::default();
    first_patterns(build, sums, taste, &mut tally, &mut queue);
    while let Some((bucket, key)) = queue.pop() {
        let pattern = Pattern::from_key(key);
        let fitting = room.as_ref().map(|room| fitting(build, sums, room, pattern));
        let count = fitting.as_ref().map_or_else(|| sums.count(pattern), |fitting| fitting.len() as u32);
        if count < 2 {
            continue;
        }
        let now = bucket_of(value(build, pattern, count, taste));
        if now < bucket {
            queue.push(now, key);
            continue;
        }
        let occurrences = fitting.unwrap_or_else(|| sums.occurrences(pattern));
        if let Some(room) = &mut room {
            let growth = growth(build, pattern);
            occurrences.iter().for_each(|at| room.used[at.row as usize] += growth);
        }
        let (left, right) = pattern.operands();
        let source = build.add(left, right);
        sums.replace(pattern, source, &occurrences);
        tally.patterns_of(sums, source, &occurrences, |pattern, count| {
            queue.push(bucket_of(value(build, pattern, count, taste)), pattern.key());
        });
    }
}

/// By how much replacing one occurrence raises a row's sum of `2^depth`.
fn growth(build: &Build, pattern: Pattern) -> u64 {
    let (a, b) = (build.depths[pattern.a as usize], build.depths[pattern.b as usize]);
    (2u64 << a.max(b)) - (1 << a) - (1 << b)
}

/// The occurrences that leave their rows within the depth limit.
fn fitting(build: &Build, sums: &Sums, room: &Room, pattern: Pattern) -> Vec<Occurrence> {
    let growth = growth(build, pattern);
    let mut all = sums.occurrences(pattern);
    if growth > 0 {
        let mut added: Vec<(u32, u64)> = Vec::new();
        all.retain(|at| {
            let before = added.iter().filter(|(row, _)| *row == at.row).map(|(_, growth)| growth).sum::<u64>();
            let fits = room.admits(at.row, before + growth);
            if fits {
                added.push((at.row, growth));
            }
            fits
        });
    }
    all
}

/// What sharing the pattern is worth: larger is better.
fn value(build: &Build, pattern: Pattern, count: u32, taste: Taste) -> f32 {
    let (left, right) = pattern.operands();
    let count = count as f32;
    let value = if taste.flat {
        count - 1.0
    } else if taste.narrow {
        let width = |m: u64| (u64::BITS - m.leading_zeros()) as f32;
        let (a, b) = (build.span(left), build.span(right));
        let overlap =
            width(a.magnitude() >> left.shift) + width(b.magnitude() >> right.shift) - width(a.plus(b).magnitude());
        (count - 0.5) * (overlap - 1.0).max(0.25)
    } else {
        (count - 1.0) * build.bits(left, right) as f32
    };
    let noise = if taste.noise > 0.0 {
        let mixed = super::rng::Rng::new(taste.seed ^ pattern.key()).unit();
        1.0 + taste.noise * mixed
    } else {
        1.0
    };
    value * noise
}

/// Patterns by worth, in buckets about one percent wide; within a bucket the last comes first.
#[derive(Default)]
struct Queue {
    buckets: Vec<Vec<u64>>,
}

/// The bucket of a worth; 0 holds what is worth nothing.
fn bucket_of(value: f32) -> usize {
    ((libm::log2f(value.max(0.1)) + 4.0) * 64.0) as usize
}

impl Queue {
    fn push(&mut self, bucket: usize, key: u64) {
        if self.buckets.len() <= bucket {
            self.buckets.resize(bucket + 1, Vec::new());
        }
        self.buckets[bucket].push(key);
    }

    fn pop(&mut self) -> Option<(usize, u64)> {
        while let Some(last) = self.buckets.last_mut() {
            if let Some(key) = last.pop() {
                return Some((self.buckets.len() - 1, key));
            }
            self.buckets.pop();
        }
        None
    }
}

/// Queues every pattern that occurs at least twice among the given sums.
fn first_patterns(build: &Build, sums: &Sums, taste: Taste, tally: &mut Tally, queue: &mut Queue) {
    let mut of_source: Vec<Vec<Occurrence>> = vec![Vec::new(); build.spans.len()];
    for (row, terms) in sums.rows.iter().enumerate() {
        for t in terms {
            let at = Occurrence { row: row as u32, shift_a: t.shift, shift_b: t.shift, negative: t.negative };
            of_source[t.source as usize].push(at);
        }
    }
    for (source, occurrences) in of_source.iter().enumerate() {
        let source = source as Source;
        tally.patterns_of(sums, source, occurrences, |pattern, count| {
            // Every pair is met from both of its sources; keep the meeting from the first.
            if pattern.a == source {
                queue.push(bucket_of(value(build, pattern, count, taste)), pattern.key());
            }
        });
    }
}

/// Counts patterns by dense slots (source, distance, sign), reused between calls.
#[derive(Default)]
struct Tally {
    counts: Vec<u32>,
    touched: Vec<u32>,
}

impl Tally {
    /// Calls `emit` for every pattern between `source` (at the given places) and the digits beside it that is seen twice.
    fn patterns_of(
        &mut self,
        sums: &Sums,
        source: Source,
        occurrences: &[Occurrence],
        mut emit: impl FnMut(Pattern, u32),
    ) {
        let shifts = sums.shifts() as i32;
        let span = (4 * shifts) as usize;
        for at in occurrences {
            let own = at.shift_a.min(at.shift_b);
            for t in &sums.rows[at.row as usize] {
                let distance = i32::from(t.shift) - i32::from(own);
                if t.source == source && distance <= 0 {
                    continue;
                }
                let slot = t.source as usize * span
                    + ((distance + shifts) * 2 + i32::from(t.negative != at.negative)) as usize;
                if slot >= self.counts.len() {
                    self.counts.resize((slot + 1).next_multiple_of(1024), 0);
                }
                if self.counts[slot] == 0 {
                    self.touched.push(slot as u32);
                }
                self.counts[slot] += 1;
            }
        }
        for slot in self.touched.drain(..) {
            let count = std::mem::take(&mut self.counts[slot as usize]);
            if count < 2 {
                continue;
            }
            let (other, rest) = ((slot as usize / span) as Source, (slot as usize % span) as i32);
            let distance = (rest / 2 - shifts) as u8 as i8;
            let term = |source, shift: i32, negative| Term { source, shift: shift as u8, negative };
            let first = term(source, shifts, false);
            let second = term(other, shifts + i32::from(distance), rest % 2 == 1);
            emit(Pattern::of(first, second), count);
        }
    }
}

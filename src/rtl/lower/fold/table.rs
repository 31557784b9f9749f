//! The burned table of a tile: planes of bits that depend on the row alone.
//!
//! The slots are cut into *parts* so short that fewer patterns exist than planes have bits: the counter is registered as
//! the *place* of the slot in its part and a few lines that say which part it is. A `case` over the place gives the words
//! of all parts at once, in which equal bits are shared by all planes; lines and words of a plane are then joined two parts
//! at a time, `~((a | rest) & b)`, where a part's word is masked so that the gate passes on every other part's.

use crate::arith::prices::NOR;
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, RomRow, Type};
use std::ops::Range;

/// A burned table in the making.
pub struct Table {
    slots: usize,
    planes: Vec<Plane>,
}

/// A net and its word in every slot.
struct Plane {
    net: NetId,
    words: Vec<u64>,
}

/// The lines of two parts: the second one's word is `a`, the first one's `b`.
struct Joint {
    /// The first of the two parts.
    first: usize,
    /// In the first part; in the second or later; later.
    lines: [usize; 3],
}

impl Table {
    pub fn new(slots: usize) -> Self {
        Self { slots, planes: Vec::new() }
    }

    /// A net that holds `words[slot]` in every slot.
    pub fn plane(&mut self, m: &mut Module, name: &str, ty: Type, words: Vec<u64>) -> NetId {
        let net = m.wire(name, ty);
        self.planes.push(Plane { net, words });
        net
    }

    /// Adds the table to the module; `next` is the next clock's slot, `note` what a slot computes.
    pub fn add(self, m: &mut Module, next: NetId, note: impl Fn(usize) -> String) {
        if self.planes.is_empty() {
            return;
        }
        let functions = self.planes.iter().map(|plane| u64::from(m.ty(plane.net).width)).sum();
        let parts = parts(self.slots, functions);
        if parts.len() == 1 { self.plain(m, next, note) } else { self.joined(m, next, &parts, note) }
    }

    /// One `case` over the slots.
    fn plain(self, m: &mut Module, next: NetId, note: impl Fn(usize) -> String) {
        m.comment("The row counter, a copy of its own for the many loads here.");
        let slot = m.reg("row", m.ty(next));
        let moves = vec![Move { reg: slot, next: Expr::Net(next) }];
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
        m.comment("The burned weights of the row.");
        let row = |slot: usize| RomRow {
            words: self.planes.iter().map(|plane| plane.words[slot]).collect(),
            note: note(slot),
        };
        let rows = (0..self.slots).map(row).collect();
        let nets = self.planes.iter().map(|plane| plane.net).collect();
        m.items.push(Item::Rom { index: slot, nets, rows });
    }

    fn joined(self, m: &mut Module, next: NetId, parts: &[Range<usize>], note: impl Fn(usize) -> String) {
        let places = parts.iter().map(|part| part.len()).max().unwrap_or(1);
        let (joints, lines) = joints(parts);
        let place_type = Type::unsigned((usize::BITS - (places - 1).leading_zeros()).max(1));
        let part_type = Type::unsigned(lines.len() as u32);
        m.comment(format!(
            "The row counter: its place in one of {} parts, and lines that say which part.",
            parts.len()
        ));
        let decoded = [m.wire("place_next", place_type), m.wire("part_next", part_type)];
        let held = [m.reg("place", place_type), m.reg("part", part_type)];
        let decode = |slot: usize| {
            let start = parts.iter().rfind(|part| part.start <= slot).map_or(0, |part| part.start);
            let set = lines.iter().enumerate().filter(|(_, line)| line.contains(&slot));
            let words = vec![(slot - start) as u64, set.map(|(at, _)| 1u64 << at).sum()];
            RomRow { words, note: String::new() }
        };
        let rows = (0..self.slots).map(decode).collect();
        m.items.push(Item::Rom { index: next, nets: decoded.to_vec(), rows });
        let moves = held.into_iter().zip(decoded).map(|(reg, net)| Move { reg, next: Expr::Net(net) }).collect();
        m.items.push(Item::Clocked { reset: false, enable: None, moves });

        m.comment("The burned weights by place: a word per part; every second pair of parts inverted.");
        let mut nets = Vec::new();
        for plane in &self.planes {
            let (name, ty) = (m.name_of(plane.net).to_owned(), m.ty(plane.net));
            nets.extend((0..parts.len()).map(|part| m.wire(&format!("{name}_p{part}"), ty)));
        }
        let row = |place: usize| {
            let slots: Vec<usize> = parts.iter().map(|part| part.start + place.min(part.len() - 1)).collect();
            let word = |plane: &Plane, part: usize| {
                let ones = u64::MAX >> (64 - m.ty(plane.net).width);
                plane.words[slots[part]] ^ if part / 2 % 2 == 1 { ones } else { 0 }
            };
            let words = self.planes.iter().flat_map(|plane| (0..parts.len()).map(move |part| word(plane, part)));
            RomRow { words: words.collect(), note: note(slots[0]) + ", ..." }
        };
        let rows = (0..places).map(row).collect();
        m.items.push(Item::Rom { index: held[0], nets: nets.clone(), rows });

        m.comment("The burned weights of the row.");
        for (plane, words) in self.planes.iter().zip(nets.chunks(parts.len())) {
            let width = m.ty(plane.net).width;
            let line = |at: usize| Expr::replicate(Expr::bit_of(held[1], part_type, at as u32), width);
            let mut rest = Expr::And(vec![line(lines.len() - 1), Expr::Net(words[parts.len() - 1])]);
            for joint in joints.iter().rev() {
                let [first, reach, later] = joint.lines.map(line);
                let a = Expr::Or(vec![later, Expr::Net(words[joint.first + 1])]);
                let a = Expr::And(vec![reach, a]).invert();
                let b = Expr::And(vec![first, Expr::Net(words[joint.first])]).invert();
                rest = Expr::And(vec![b, Expr::Or(vec![a, rest])]).invert();
            }
            m.assign(plane.net, rest);
        }
    }
}

/// The joints of parts, outermost first, and the slots in which each line is set; the last line is the last part's.
fn joints(parts: &[Range<usize>]) -> (Vec<Joint>, Vec<Range<usize>>) {
    let end = parts[parts.len() - 1].end;
    let (mut joints, mut lines) = (Vec::new(), Vec::new());
    for first in (0..parts.len() - 1).step_by(2) {
        let at = lines.len();
        lines.push(parts[first].clone());
        lines.push(parts[first + 1].start..end);
        lines.push(parts[first + 2].start..end);
        joints.push(Joint { first, lines: [at, at + 1, at + 2] });
    }
    (joints, lines)
}

/// Cuts the slots into the odd number of parts that is cheapest for so many bits per slot.
fn parts(slots: usize, functions: u64) -> Vec<Range<usize>> {
    let cut = |count: usize| -> Vec<Range<usize>> {
        (0..count).map(|at| slots * at / count..slots * (at + 1) / count).collect()
    };
    let cost = |count: usize| {
        let patterns = |part: Range<usize>| {
            let all = 1u64.checked_shl(part.len() as u32).unwrap_or(u64::MAX).saturating_mul(u64::from(NOR));
            all.min(functions * part.len() as u64 * UNCUT_BIT)
        };
        cut(count).into_iter().map(patterns).sum::<u64>() + functions * (count as u64 / 2) * u64::from(NOR)
    };
    cut((1..=slots.min(MOST_PARTS)).step_by(2).min_by_key(|count| cost(*count)).unwrap_or(1))
}

/// Parts at most: every two take three lines of a word of 64.
const MOST_PARTS: usize = 41;

/// A bit of a table whose patterns are not shared, in hundredths of a gate.
const UNCUT_BIT: u64 = 10;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::rtl::{Design, Simulator};

    #[test]
    fn every_slot_has_its_words() {
        let mut state = 1u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            state >> 13
        };
        let mut cuts = Vec::new();
        for (slots, planes) in [(1, 2), (5, 3), (16, 40), (33, 20), (64, 3), (64, 64), (100, 30)] {
            let mut m = Module::new("table");
            m.input("clk", Type::BIT);
            let index = Type::unsigned((usize::BITS - (slots - 1usize).leading_zeros()).max(1));
            let next = m.input("row_next", index);
            let mut table = Table::new(slots);
            let ty = Type::unsigned(40);
            let words: Vec<Vec<u64>> =
                (0..planes).map(|_| (0..slots).map(|_| random() & ((1 << 40) - 1)).collect()).collect();
            let plane = |(at, words): (usize, &Vec<u64>)| {
                (m.output(&format!("y{at}"), ty), table.plane(&mut m, &format!("w{at}"), ty, words.clone()))
            };
            let nets: Vec<(NetId, NetId)> = words.iter().enumerate().map(plane).collect();
            cuts.push(parts(slots, planes as u64 * 40).len());
            table.add(&mut m, next, |_| String::new());
            nets.into_iter().for_each(|(y, net)| m.assign(y, Expr::Net(net)));
            let design = Design { modules: vec![m] };
            let mut simulator = Simulator::new(&design).unwrap();
            for slot in 0..slots {
                simulator.set_bits("row_next", 0, index.width, slot as i64).unwrap();
                simulator.clock();
                for (at, words) in words.iter().enumerate() {
                    assert_eq!(simulator.bits(&format!("y{at}"), 0, ty).unwrap() as u64, words[slot]);
                }
            }
        }
        assert!(cuts.contains(&1) && cuts.iter().any(|count| *count > 3), "{cuts:?}");
    }
}

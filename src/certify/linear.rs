//! From a word of symbolic bits back to the linear form of the inputs that it is.
//!
//! A word `V` of `w` bits is followed as `V · 2^(64-w)` modulo `2^64`. Sums are taken apart in the reverse of the order in which
//! they were made. The bits of a sum `S` of width `n` may be replaced by its terms when they stand there as `α·S` and nothing is lost:
//! - `α · 2^n` is a multiple of `2^64`: what wraps in the sum wraps in the word; or
//! - the sum cannot wrap, by the range of its own linear form.
//!
//! Low bits that were dropped are kept account of: `V · 2^(64-w) = F - R` with `0 <= R`. As long as `R < 2^(64-w)`, `V` is exactly
//! the form rounded down. Bits that a range excludes, such as the carry out of a sum that cannot overflow, are shown to be 0
//! in the same way: as words of one bit.

use super::bits::{Bits, Lit, Node, Sum, WIDEST, centred};
use super::count::{Counts, leaves};
use super::expression::{Form, Mode, NotLinear, Work};
use crate::int::Interval;
use std::collections::BTreeMap;

/// A word of variables whose value lies in an interval.
#[derive(Clone, Debug)]
pub struct InputWord {
    /// Lowest first; the last one is a sign bit when the interval has negative numbers.
    pub bits: Vec<Lit>,
    pub interval: Interval,
}

/// What a number that is known modulo `2^64` may differ by from the one it is read as.
const TURNS: [i128; 3] = [0, 1 << 64, -(1 << 64)];

/// How the terms of a sum are bounded, cheap and loose ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Bound {
    /// Each alone.
    Apart,
    /// By their form over the inputs.
    Form,
    /// By their form over the inputs, and so is each sum on the way. It takes all of its cone, for every one of them.
    Closely,
}

/// A way of finding out how a sum is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Terms {
        bound: Bound,
        flipped: bool,
    },
    /// From what all of it comes to over the inputs.
    Inputs,
}

/// The ways of a sum, in the order of trying them.
const WAYS: [Way; 7] = [
    Way::Terms { bound: Bound::Apart, flipped: false },
    Way::Terms { bound: Bound::Apart, flipped: true },
    Way::Terms { bound: Bound::Form, flipped: false },
    Way::Terms { bound: Bound::Form, flipped: true },
    Way::Inputs,
    Way::Terms { bound: Bound::Closely, flipped: false },
    Way::Terms { bound: Bound::Closely, flipped: true },
];

/// Those of a word of bits from several places, which is nothing but what they come to.
const OF_WORD: [Way; 7] = [WAYS[4], WAYS[0], WAYS[1], WAYS[2], WAYS[3], WAYS[5], WAYS[6]];

/// How often a proof may rest on another.
const DEEPEST: usize = 256;

/// What is known about the nodes of one run.
pub struct Linear<'b> {
    pub(super) bits: &'b mut Bits,
    inputs: &'b [InputWord],
    /// For a variable: its input and place.
    places: BTreeMap<u32, (u32, u32)>,
    lifts: BTreeMap<(u32, Way), Option<Lift>>,
    zeros: BTreeMap<Lit, bool>,
    pub(super) counts: Counts,
    /// Of nodes before this one it is asked whether they always are the same, before they are taken apart. They are what another
    /// vector left behind: as a number that is 0 it comes to nothing, as a form of that vector's inputs it does not.
    pub since: u32,
}

/// How a sum is a number, though its terms are known modulo its width only.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Lift {
    reading: Reading,
    constant: i64,
    /// The least and the greatest sum.
    range: (i64, i64),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reading {
    /// Its terms as they are; see [`readings`].
    Terms { flipped: bool },
    /// Terms of its own wrap, but what they come to is a form of the inputs that does not.
    Inputs(Vec<(u32, i64)>),
}

/// `factor` times a sum without its bits below `low`, and how the sum is read.
struct Stands {
    factor: i64,
    low: usize,
    reading: Reading,
    constant: i64,
    debts: u128,
    /// What bits that are always set add.
    offset: i64,
    /// Bits that the sum has but the expression does not, and their factors.
    excess: Vec<(u32, i64)>,
}

impl<'b> Linear<'b> {
    pub fn new(bits: &'b mut Bits, inputs: &'b [InputWord]) -> Self {
        let mut places = BTreeMap::new();
        for (index, input) in inputs.iter().enumerate() {
            for (bit, lit) in input.bits.iter().enumerate().filter(|(_, lit)| !lit.is_constant()) {
                places.insert(lit.node(), (index as u32, bit as u32));
            }
        }
        let (lifts, zeros, counts) = (BTreeMap::new(), BTreeMap::new(), Counts::new());
        Linear { bits, inputs, places, lifts, zeros, counts, since: 0 }
    }

    /// The form of `word · 2^(64 - word.len())`.
    ///
    /// # Errors
    /// It is none, or this does not see it.
    pub fn form(&mut self, word: &[Lit]) -> Result<Form, NotLinear> {
        if word.len() > WIDEST {
            return Err(NotLinear::Deep);
        }
        let terms: Vec<(Lit, i64)> = word.iter().enumerate().map(|(bit, lit)| (*lit, 1 << bit)).collect();
        self.form_of(&terms, word.len(), 0, Mode::Exact)
    }

    /// The form of `Σ coefficient · literal · 2^(64 - width)`, as far as `mode` lets it go.
    pub(super) fn form_of(
        &mut self,
        terms: &[(Lit, i64)],
        width: usize,
        depth: usize,
        mode: Mode,
    ) -> Result<Form, NotLinear> {
        if depth > DEEPEST || !(1..=63).contains(&width) {
            return Err(NotLinear::Deep);
        }
        let shift = 64 - width;
        let limit = if matches!(mode, Mode::Zero | Mode::Count) { 1 << 62 } else { 1 << shift };
        let mut work = Work { coefficients: BTreeMap::new(), form: Form::default(), limit, mode, debts: 0 };
        for (lit, coefficient) in terms {
            work.add(*lit, shifted(*coefficient, shift));
        }
        self.take_apart(&mut work, depth)?;
        if leaves(mode, depth) {
            self.settle(&mut work.form, depth)?;
        }
        Ok(work.form)
    }

    fn take_apart(&mut self, work: &mut Work, depth: usize) -> Result<(), NotLinear> {
        while let Some((&node, &coefficient)) = work.coefficients.last_key_value() {
            if coefficient == 0 {
                work.take(node);
                continue;
            }
            let is_old = node < self.since && depth == 0;
            match self.bits.node(node) {
                Node::False => {
                    work.take(node);
                }
                Node::Variable(_) => work.keep(node),
                _ if is_old && self.is_zero(Lit::of(node), depth) => {
                    work.take(node);
                }
                _ if is_old && self.is_zero(!Lit::of(node), depth) => {
                    let always = work.take(node);
                    work.constant(always);
                }
                Node::Out { sum, .. } => self.sum(work, sum, depth)?,
                Node::Xor(..) | Node::And(..) if matches!(work.mode, Mode::Bounds { .. }) => work.keep(node),
                Node::Xor(a, b) => self.parity(work, node, a, b, depth)?,
                Node::And(a, b) => self.conjunction(work, node, a, b, depth)?,
            }
        }
        Ok(())
    }

    /// Replaces the bits of a sum by its terms.
    fn sum(&mut self, work: &mut Work, index: u32, depth: usize) -> Result<(), NotLinear> {
        let (first, width) = (self.bits.first(index), self.bits.sum(index).width as usize);
        let c: Vec<i64> = (0..width).map(|bit| work.take(first + bit as u32)).collect();
        let alone = width > 1 && c.iter().filter(|c| **c != 0).count() == 1;
        let bounds = matches!(work.mode, Mode::Bounds { .. });
        let found = if alone && bounds { Err(NotLinear::Cut) } else { self.stands(index, &c, depth, work.mode) };
        let stands = match found {
            Ok(Some(stands)) => stands,
            Ok(None) => return Ok(()),
            Err(_) if bounds => {
                let kept = c.iter().enumerate().filter(|(_, c)| **c != 0);
                work.form.terms.extend(kept.map(|(bit, c)| (first + bit as u32, *c)));
                return Ok(());
            }
            Err(why) => return Err(why),
        };
        let alpha = stands.factor;
        // alpha · (sum - what its low bits are worth); of a negative alpha, what their complements are worth.
        let lost = (1i64 << stands.low) - 1;
        let at_most = alpha.unsigned_abs().checked_mul(lost as u64).ok_or(NotLinear::Rest)?;
        if !work.has_room_for(at_most) {
            return self.constants(work, first, &c, depth);
        }
        work.owe(stands.debts)?;
        work.constant(stands.offset);
        for (node, coefficient) in &stands.excess {
            work.leave(*node, *coefficient, alpha > 0);
        }
        if stands.low > 0 {
            work.drop(at_most)?;
            if alpha < 0 {
                work.constant(alpha.wrapping_neg().wrapping_mul(lost));
            }
        }
        work.constant(stands.constant.wrapping_mul(alpha));
        match stands.reading {
            Reading::Terms { flipped } => {
                for (lit, coefficient) in readings(self.bits.sum(index), flipped) {
                    work.add(lit, coefficient.wrapping_mul(alpha));
                }
            }
            Reading::Inputs(terms) => {
                for (node, coefficient) in terms {
                    work.add(Lit::of(node), coefficient.wrapping_mul(alpha));
                }
            }
        }
        Ok(())
    }

    /// Bits of a sum that are always the same, whatever their coefficients.
    fn constants(&mut self, work: &mut Work, first: u32, c: &[i64], depth: usize) -> Result<(), NotLinear> {
        for (bit, c) in c.iter().enumerate().filter(|(_, c)| **c != 0) {
            let lit = Lit::of(first + bit as u32);
            if self.is_zero(!lit, depth) {
                work.constant(*c);
            } else if !self.is_zero(lit, depth) {
                return Err(NotLinear::Rest);
            }
        }
        Ok(())
    }

    /// With which factor a sum stands there whose bits have the coefficients `c`; none when it cancels. Where it does not stand
    /// there as a number `c` is worth the same.
    fn stands(&mut self, index: u32, c: &[i64], depth: usize, mode: Mode) -> Result<Option<Stands>, NotLinear> {
        let width = self.bits.sum(index).width as usize;
        let Some(low) = c.iter().position(|c| *c != 0) else { return Ok(None) };
        let factor = divided(c[low], low);
        let whole = (low..width).all(|bit| c[bit] == shifted(factor, bit));
        if is_multiple(c[low], low) && whole && shifted(factor, width) == 0 {
            // Any reading of the terms will do: what wraps in the sum wraps in the word.
            let (reading, constant) = (Reading::Terms { flipped: false }, self.bits.sum(index).constant);
            return Ok(Some(Stands { factor, low, reading, constant, debts: 0, offset: 0, excess: Vec::new() }));
        }
        let mut why = NotLinear::Wraps;
        let ways: &[Way] = match self.bits.sum(index).is_word {
            true => &OF_WORD,
            false if mode == (Mode::Bounds { closely: false }) => &WAYS[..4],
            false => &WAYS,
        };
        for &way in ways {
            let Some(lift) = self.lift(index, way, depth) else { continue };
            // A range on one side of half the modulus is unsigned as well as signed.
            let turned = [1i64 << width, -(1i64 << width)].into_iter().filter_map(|turn| {
                let range = (lift.range.0.checked_add(turn)?, lift.range.1.checked_add(turn)?);
                fits(range, width).then(|| Lift {
                    range,
                    constant: lift.constant + turn,
                    reading: lift.reading.clone(),
                })
            });
            for lift in std::iter::once(lift.clone()).chain(turned) {
                match self.stands_as(index, &mut c.to_vec(), lift, depth, mode, false) {
                    Ok(stands) => return Ok(stands),
                    Err(other) => why = other,
                }
            }
        }
        match self.lift(index, ways[0], depth) {
            Some(lift) if leaves(mode, depth) => self.stands_as(index, &mut c.to_vec(), lift, depth, mode, true),
            _ => Err(why),
        }
    }

    /// The same, given how the sum is a number.
    fn stands_as(
        &mut self,
        index: u32,
        c: &mut [i64],
        lift: Lift,
        depth: usize,
        mode: Mode,
        leave: bool,
    ) -> Result<Option<Stands>, NotLinear> {
        let first = self.bits.first(index);
        let (top, is_signed) = fold(c, lift.range);
        let Some(low) = c.iter().position(|c| *c != 0) else { return Ok(None) };
        if !is_multiple(c[low], low) {
            return Err(NotLinear::Cut);
        }
        // A sign bit stands there with minus its place.
        let sign = |bit: usize| is_signed && bit + 1 == top;
        let factor = divided(if sign(low) { c[low].wrapping_neg() } else { c[low] }, low);
        let (mut debts, mut offset, mut excess) = (0, 0i64, Vec::new());
        for (bit, c) in c.iter().enumerate().take(top).skip(low + 1) {
            let place = shifted(factor, bit);
            let wanted = if sign(bit) { place.wrapping_neg() } else { place };
            let missing = wanted.wrapping_sub(*c);
            if missing == 0 {
                continue;
            }
            // A bit that is never set may stand there with any coefficient, and one that always is.
            let lit = Lit::of(first + bit as u32);
            match (mode, u64::try_from(missing)) {
                (Mode::Bounds { .. }, _) => return Err(NotLinear::Cut),
                _ if leave => excess.push((lit.node(), missing)),
                (Mode::Zero, Ok(debt)) => debts += u128::from(debt),
                _ if self.is_zero(lit, depth) => {}
                // d · y = d - d · (1 - y)
                (Mode::Zero, Err(_)) => {
                    debts += u128::from(missing.unsigned_abs());
                    offset = offset.wrapping_sub(missing);
                }
                _ if self.is_zero(!lit, depth) => offset = offset.wrapping_sub(missing),
                _ => return Err(NotLinear::Cut),
            }
        }
        Ok(Some(Stands { factor, low, reading: lift.reading, constant: lift.constant, debts, offset, excess }))
    }

    /// How a sum is a number that its width holds, unsigned or signed.
    fn lift(&mut self, index: u32, way: Way, depth: usize) -> Option<Lift> {
        if let Some(known) = self.lifts.get(&(index, way)) {
            return known.clone();
        }
        let lift = match way {
            Way::Terms { bound, flipped } => self.by_terms(index, bound, flipped, depth),
            Way::Inputs => self.by_inputs(index, depth),
        };
        self.lifts.insert((index, way), lift.clone());
        lift
    }

    fn by_terms(&mut self, index: u32, bound: Bound, flipped: bool, depth: usize) -> Option<Lift> {
        let sum = self.bits.sum(index);
        let (width, constant) = (sum.width as usize, sum.constant);
        let terms = readings(sum, flipped);
        let apart = terms.iter().try_fold((0i64, 0i64), |(lo, hi), (_, c)| {
            Some((lo.checked_add((*c).min(0))?, hi.checked_add((*c).max(0))?))
        })?;
        let (lo, hi) = match bound {
            Bound::Apart => apart,
            Bound::Form => self.bounds_of(&terms, apart, depth, false)?,
            Bound::Closely => self.bounds_of(&terms, apart, depth, true)?,
        };
        [0, 1i64 << width, -(1i64 << width)].into_iter().find_map(|turn| {
            let constant = constant.checked_add(turn)?;
            let range = (lo.checked_add(constant)?, hi.checked_add(constant)?);
            fits(range, width).then_some(Lift { reading: Reading::Terms { flipped }, constant, range })
        })
    }

    /// The sum modulo its width as a form over the inputs that lies within that width.
    fn by_inputs(&mut self, index: u32, depth: usize) -> Option<Lift> {
        let (first, width) = (self.bits.first(index), self.bits.sum(index).width as usize);
        let word: Vec<(Lit, i64)> = (0..width).map(|bit| (Lit::of(first + bit as u32), 1 << bit)).collect();
        // Bits from several places are a number only together, whatever carries were not read on the way.
        let mode = if self.bits.sum(index).is_word { Mode::Count } else { Mode::Exact };
        let form = self.form_of(&word, width, depth + 1, mode).ok().filter(|form| form.rest_to == 0)?;
        let (lo, hi) = self.bounds(&form);
        let shift = 64 - width;
        if !form.terms.values().all(|c| is_multiple(*c, shift)) {
            return None;
        }
        TURNS.into_iter().find_map(|turn| {
            let range = (((lo + turn) >> shift) as i64, ((hi + turn) >> shift) as i64);
            let terms = form.terms.iter().map(|(node, c)| (*node, c >> shift)).collect();
            let constant = ((i128::from(form.constant) + turn) >> shift) as i64;
            fits(range, width).then_some(Lift { reading: Reading::Inputs(terms), constant, range })
        })
    }

    /// Bounds of a sum of terms that lies within `apart`, by its form over the inputs.
    fn bounds_of(
        &mut self,
        terms: &[(Lit, i64)],
        apart: (i64, i64),
        depth: usize,
        closely: bool,
    ) -> Option<(i64, i64)> {
        let bits_of = |value: i64| 64 - value.unsigned_abs().leading_zeros() as usize;
        let width = bits_of(apart.0).max(bits_of(apart.1)) + 2;
        let form = self.form_of(terms, width, depth + 1, Mode::Bounds { closely }).ok()?;
        let (lo, hi) = self.bounds(&form);
        let shift = 64 - width;
        // The form is known modulo 2^64, the sum lies in half of that.
        TURNS.into_iter().find_map(|turn| {
            let (lo, hi) = (lo + turn - i128::from(form.rest_to), hi + turn);
            (lo >= -(1 << 63) && hi < 1 << 63).then_some(())?;
            let up = (lo + (1 << shift) - 1) >> shift;
            Some((i64::try_from(up).ok()?, i64::try_from(hi >> shift).ok()?))
        })
    }

    /// Whether a bit is never set.
    ///
    /// With debts, `2^56 · bit + Σ debt + R = F` modulo `2^64`. All on the left is at least 0 and together less than `2^63`, so that
    /// when `-2^62 < F < 2^56` both sides are equal as numbers, and the bit is 0.
    pub(super) fn is_zero(&mut self, lit: Lit, depth: usize) -> bool {
        if let Some(value) = lit.value() {
            return !value;
        }
        if let Some(known) = self.zeros.get(&lit) {
            return *known;
        }
        const SCALE: usize = 56;
        let zero = self.form_of(&[(lit, 1)], 64 - SCALE, depth + 1, Mode::Zero).is_ok_and(|form| {
            let (lo, hi) = self.bounds(&form);
            TURNS.into_iter().any(|turn| lo + turn > -(1 << 62) && hi + turn < 1 << SCALE)
        });
        self.zeros.insert(lit, zero);
        zero
    }

    /// Bounds of a form whose coefficients are read as the numbers nearest to 0.
    pub(super) fn bounds(&self, form: &Form) -> (i128, i128) {
        let (mut lo, mut hi) = (i128::from(form.constant), i128::from(form.constant));
        let mut by_input: BTreeMap<u32, Vec<(u32, i64)>> = BTreeMap::new();
        for (node, coefficient) in &form.terms {
            match self.places.get(node) {
                Some((input, bit)) => by_input.entry(*input).or_default().push((*bit, *coefficient)),
                None => {
                    lo += i128::from((*coefficient).min(0));
                    hi += i128::from((*coefficient).max(0));
                }
            }
        }
        for (input, bits) in by_input {
            let (least, most) = self.inputs[input as usize].bounds(&bits);
            lo += least;
            hi += most;
        }
        (lo, hi)
    }
}

impl InputWord {
    /// Bounds of `Σ coefficient · bit` over the numbers the word may be.
    fn bounds(&self, bits: &[(u32, i64)]) -> (i128, i128) {
        let apart = || {
            bits.iter()
                .fold((0i128, 0i128), |(lo, hi), (_, c)| (lo + i128::from(*c.min(&0)), hi + i128::from(*c.max(&0))))
        };
        let width = self.bits.len();
        if bits.len() != width {
            return apart();
        }
        // All bits, each worth its place: the interval tells more than the bits.
        let alpha = i128::from(bits.first().map_or(0, |(_, c)| *c));
        let matches = bits.iter().all(|(bit, c)| {
            let place = alpha << *bit;
            let sign = self.interval.is_signed() && *bit as usize + 1 == width;
            i128::from(*c) == if sign { -place } else { place }
        });
        if !matches || alpha.unsigned_abs() >= 1 << 63 {
            return apart();
        }
        let ends = [alpha * i128::from(self.interval.lo()), alpha * i128::from(self.interval.hi())];
        (ends[0].min(ends[1]), ends[0].max(ends[1]))
    }
}

/// Whether all numbers of a range are words of `width` bits, all unsigned or all signed.
fn fits((lo, hi): (i64, i64), width: usize) -> bool {
    let full = 1i128 << width;
    let (lo, hi) = (i128::from(lo), i128::from(hi));
    (lo >= 0 && hi < full) || (lo >= -(full / 2) && hi < full / 2)
}

/// Moves the coefficients of bits that a sum's range makes equal to its sign, or 0, to the highest bit that says something.
/// How many bits are left, and whether the highest is a sign.
fn fold(c: &mut [i64], (lo, hi): (i64, i64)) -> (usize, bool) {
    let bits_of = |value: i64| 64 - value.leading_zeros() as usize;
    let (top, is_signed) =
        if lo >= 0 { (bits_of(hi), false) } else { (1 + bits_of(hi.max(0)).max(bits_of(-(lo + 1))), true) };
    let top = top.min(c.len());
    if is_signed {
        let above = c[top..].iter().fold(0i64, |all, c| all.wrapping_add(*c));
        c[top - 1] = c[top - 1].wrapping_add(above);
    }
    c[top..].fill(0);
    (top, is_signed)
}

/// `value · 2^bits` modulo `2^64`, 0 from 64 bits on.
pub fn shifted(value: i64, bits: usize) -> i64 {
    if bits >= 64 { 0 } else { ((value as u64) << bits) as i64 }
}

/// A factor which `2^bits` times is `value` modulo `2^64`: the one nearest to 0.
fn divided(value: i64, bits: usize) -> i64 {
    if value == i64::MIN && bits > 0 { 1 << (63 - bits) } else { value >> bits }
}

/// Whether `2^bits` divides a number.
fn is_multiple(value: i64, bits: usize) -> bool {
    value == 0 || value.trailing_zeros() as usize >= bits
}

/// The terms of a sum with their coefficients as numbers. Half the modulus is the same with either sign: it is the place of a
/// sign bit beside the bit below it, or, `flipped`, one more place.
fn readings(sum: &Sum, flipped: bool) -> Vec<(Lit, i64)> {
    let half = 1i64 << (sum.width - 1);
    let mut below: Option<(u32, i64)> = None;
    let read = |(node, coefficient): &(u32, i64)| {
        let beside = below.replace((*node, *coefficient));
        let is_negated = beside == Some((node.wrapping_sub(1), -(half / 2)));
        let positive = *coefficient == -half && is_negated != flipped;
        (Lit::of(*node), if positive { half } else { *coefficient })
    };
    sum.terms.iter().map(read).collect()
}

/// The coefficient that the lowest bit of a word of `width` bits has in a form of scale `2^shift`, as the number nearest to 0.
pub fn unscaled(coefficient: i64, shift: usize) -> Option<i64> {
    is_multiple(coefficient, shift).then(|| centred(coefficient >> shift, 64 - shift))
}

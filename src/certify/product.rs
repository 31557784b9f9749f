//! Whether a unit's results are a matrix times its inputs, scaled, rounded, saturated and looked up as the integer program says.

use super::bits::{Bits, FALSE, Lit, Node, WIDEST, number, worth};
use super::expression::{Form, NotLinear};
use super::linear::{InputWord, Linear, shifted, unscaled};
use super::machine::Machine;
use super::unit::Passage;
use crate::int::{Interval, Op, Operation, Requantize, Scale};
use std::collections::{BTreeMap, BTreeSet};

/// Values of a word that are tried one by one at most.
const VALUES: i64 = 1 << 22;

/// Words that may be the scaled sum, tried per result.
const CANDIDATES: usize = 64;

/// Gates from a result back to a word.
const CONE: usize = 1 << 16;

/// `y = then(requantize(weights · x + bias))`, a row at a time.
pub struct Product<'p> {
    pub weights: &'p dyn Fn(usize, usize) -> i64,
    pub bias: &'p dyn Fn(usize) -> i64,
    /// The range of every sum.
    pub sums: &'p [Interval],
    pub requantize: Option<&'p Requantize>,
    /// What follows, element by element.
    pub then: &'p [&'p Op],
}

/// A row that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    pub row: usize,
    pub what: String,
}

impl Product<'_> {
    /// All rows of one vector's passage.
    pub fn check(&self, machine: &mut Machine<'_>, passage: &Passage, signed: &dyn Fn(usize) -> bool) -> Vec<RowFault> {
        // A word may be the sum of one row only, so candidates are found before the forms are.
        let candidates: Vec<Vec<Vec<Lit>>> = passage.outputs.iter().map(|word| words(machine, word)).collect();
        let mut linear = Linear::new(&mut machine.bits, &passage.inputs);
        // None where the row is checked already.
        let sums = candidates.iter().enumerate();
        let sums: Vec<Result<Option<Vec<Lit>>, String>> = sums
            .map(|(row, words)| {
                if let Some(scaled) = self.constant(row, &passage.inputs) {
                    let found = number(&passage.outputs[row], signed(row));
                    return same(found, self.wanted(row, scaled)).map(|()| None);
                }
                linear.since = 0;
                let sum = self.sum_of(row, words, &mut linear, &passage.inputs).or_else(|_| {
                    linear.since = passage.since;
                    self.sum_of(row, words, &mut linear, &passage.inputs)
                });
                sum.map(Some)
            })
            .collect();
        let rows = sums.into_iter().enumerate();
        let checked = rows.map(|(row, sum)| {
            let tail = |word: Vec<Lit>| self.tail(row, &word, &passage.outputs[row], signed(row), &machine.bits);
            (row, sum.and_then(|word| word.map_or(Ok(()), tail)))
        });
        checked.filter_map(|(row, checked)| checked.err().map(|what| RowFault { row, what })).collect()
    }

    /// What becomes of a row's scaled sum.
    fn wanted(&self, row: usize, scaled: i64) -> i64 {
        let clamped = match self.requantize {
            Some(requantize) => scaled.clamp(requantize.range.lo(), requantize.range.hi()),
            None => scaled,
        };
        // These ops work element by element: one element stands for the row.
        self.then.iter().fold(clamped, |value, op| element(op, row, value))
    }

    /// The row's scaled sum, if no input changes it.
    fn constant(&self, row: usize, inputs: &[InputWord]) -> Option<i64> {
        let mut columns = inputs.iter().enumerate();
        let never_changes = columns
            .all(|(column, input)| (self.weights)(row, column) == 0 || input.interval.lo() == input.interval.hi());
        let scaled = self.scale(row).image(self.sums[row]);
        (never_changes && scaled.lo() == scaled.hi()).then(|| scaled.lo())
    }

    fn scale(&self, row: usize) -> Scale {
        self.requantize.map_or(Scale { multiplier: 1, shift: 0 }, |requantize| requantize.channels[row])
    }

    /// The word among `words` that is the row's scaled sum, rounded down.
    fn sum_of(
        &self,
        row: usize,
        words: &[Vec<Lit>],
        linear: &mut Linear<'_>,
        inputs: &[InputWord],
    ) -> Result<Vec<Lit>, String> {
        let mut nearest: Option<(usize, String)> = None;
        let scaled = self.scale(row).image(self.sums[row]);
        for word in words {
            let width = word.len() as u32;
            if word.len() > WIDEST
                || !(Interval::signed(width).covers(scaled) || Interval::unsigned(width).covers(scaled))
            {
                continue;
            }
            let compared = match linear.form(word) {
                Ok(form) => self.compare(row, word.len(), &form, inputs),
                Err(why) => Err((usize::MAX, said(&why))),
            };
            let Err(why) = compared else { return Ok(word.clone()) };
            if nearest.as_ref().is_none_or(|known| why < *known) {
                nearest = Some(why);
            }
        }
        Err(nearest.map_or_else(|| "depends on no inputs".to_string(), |(_, why)| why))
    }

    /// Whether a form is the row's; else in how many columns it differs, and how.
    fn compare(&self, row: usize, width: usize, form: &Form, inputs: &[InputWord]) -> Result<(), (usize, String)> {
        let Scale { multiplier, shift } = self.scale(row);
        let place = 64 - width as i64 - i64::from(shift);
        let Ok(place) = usize::try_from(place) else { return Err((usize::MAX, "is too wide to be followed".into())) };
        let scaled = |value: i64| shifted(value, place);
        let mut left = form.terms.clone();
        left.retain(|_, coefficient| *coefficient != 0);
        let mut differs = 0;
        let mut first = None;
        // What inputs that never change add, a constant of the row's; and the lowest bit that the others change.
        let (mut fixed, mut lowest_bit) = (0i64, shift.max(0) as u32);
        for (column, input) in inputs.iter().enumerate() {
            let weight = (self.weights)(row, column);
            let mut wrong = false;
            for (bit, lit) in input.bits.iter().enumerate() {
                let worth = worth(bit, input.bits.len(), input.interval.is_signed());
                let factor = weight.wrapping_mul(multiplier).wrapping_mul(worth);
                if let Some(value) = lit.value() {
                    fixed = fixed.wrapping_add(if value { factor } else { 0 });
                    continue;
                }
                lowest_bit = lowest_bit.min(factor.trailing_zeros());
                wrong |= left.remove(&lit.node()).unwrap_or(0) != scaled(factor);
            }
            if wrong {
                differs += 1;
                first.get_or_insert(column);
            }
        }
        if let Some(column) = first {
            let lowest = inputs[column]
                .bits
                .first()
                .filter(|lit| !lit.is_constant())
                .map(|lit| form.terms.get(&lit.node()).copied().unwrap_or(0));
            let wanted = (self.weights)(row, column);
            let found =
                lowest.and_then(|lowest| unscaled(lowest, place.min(63))).filter(|found| found % multiplier == 0);
            let what = match found.map(|found| found / multiplier) {
                Some(found) if found != wanted => {
                    format!("column {column}: the weight is {wanted}, the Verilog has {found}")
                }
                _ => format!("column {column}: the weight is {wanted}, the Verilog multiplies by something else"),
            };
            return Err((differs, if differs > 1 { format!("{what}; {differs} columns differ") } else { what }));
        }
        if !left.is_empty() {
            return Err((inputs.len() + 1, "depends on another vector, or on what was before".into()));
        }
        let constant = (self.bias)(row).wrapping_mul(multiplier).wrapping_add(self.scale(row).half());
        let all = constant.wrapping_add(fixed);
        // Rounding drops bits that never change: hardware need not have them.
        let kept = all >> lowest_bit << lowest_bit;
        if form.constant != scaled(all) && form.constant != scaled(kept) {
            let found = unscaled(form.constant, place.min(63));
            let what = match found {
                Some(found) if multiplier == 1 => format!("adds {found} where bias and rounding are {constant}"),
                Some(found) => {
                    format!("adds {found} to the product with {multiplier} where bias and rounding are {constant}")
                }
                None => format!("adds another constant than {constant}"),
            };
            return Err((1, what));
        }
        Ok(())
    }

    /// Whether the result follows from the scaled sum as it should, for every sum there is.
    fn tail(&self, row: usize, word: &[Lit], result: &[Lit], signed: bool, bits: &Bits) -> Result<(), String> {
        let scaled = self.scale(row).image(self.sums[row]);
        let wanted = |value: i64| self.wanted(row, value);
        let extended = |bit: usize| match word.get(bit) {
            Some(lit) => *lit,
            None if scaled.is_signed() => word[word.len() - 1],
            None => FALSE,
        };
        let as_is = (0..result.len()).all(|bit| result[bit] == extended(bit));
        let whole =
            if signed { Interval::signed(result.len() as u32) } else { Interval::unsigned(result.len() as u32) };
        let unchanged =
            self.then.is_empty() && self.requantize.is_none_or(|requantize| requantize.range.covers(scaled));
        if as_is && unchanged && whole.covers(scaled) {
            return Ok(());
        }
        if scaled.hi() - scaled.lo() >= VALUES {
            return Err(format!("saturates from {scaled}, too many numbers to try them all"));
        }
        let cone = Cone::of(bits, result, word).ok_or("depends on more than the row's sum")?;
        let mut value = scaled.lo();
        while value <= scaled.hi() {
            let count = (scaled.hi() - value + 1).min(64);
            let lanes =
                |bit: usize| (0..count).fold(0u64, |all, lane| all | ((value + lane) as u64 >> bit & 1) << lane);
            let inputs: Vec<u64> = (0..word.len()).map(lanes).collect();
            let found = cone.evaluate(&inputs);
            let possible = possible(word, &inputs);
            for lane in (0..count).filter(|lane| possible >> lane & 1 == 1) {
                let bits = found.iter().enumerate();
                let number =
                    bits.fold(0i64, |all, (at, bit)| all + (bit >> lane & 1) as i64 * worth(at, found.len(), signed));
                if number != wanted(value + lane) {
                    return Err(format!(
                        "a scaled sum of {} gives {number}, not {}",
                        value + lane,
                        wanted(value + lane)
                    ));
                }
            }
            value += count;
        }
        Ok(())
    }
}

/// Whether a result that no input changes is what it should be.
fn same(found: Option<i64>, wanted: i64) -> Result<(), String> {
    match found {
        Some(found) if found == wanted => Ok(()),
        Some(found) => Err(format!("always is {found}, not {wanted}")),
        None => Err(format!("always should be {wanted}, but depends on inputs")),
    }
}

/// Which of 64 values a word can have, given which of its bits are constants or the same.
fn possible(word: &[Lit], values: &[u64]) -> u64 {
    let mut first: BTreeMap<u32, u64> = BTreeMap::new();
    word.iter().zip(values).fold(u64::MAX, |all, (lit, value)| {
        let plain = if lit.complemented() { !value } else { *value };
        let known = if lit.is_constant() { 0 } else { *first.entry(lit.node()).or_insert(plain) };
        all & !(plain ^ known)
    })
}

/// One element through an op that works on each alone.
fn element(op: &Op, row: usize, value: i64) -> i64 {
    match op {
        Op::Requantize(requantize) => {
            let range = requantize.range;
            requantize.channels[row].apply(value).clamp(range.lo(), range.hi())
        }
        op => op.evaluate(&[&[value]]).first().copied().unwrap_or(0),
    }
}

fn said(why: &NotLinear) -> String {
    match why {
        NotLinear::Gate => "is no sum of its inputs: a gate stands where an adder should",
        NotLinear::Cut => "loses bits of a sum, or takes them for others",
        NotLinear::Wraps => "has a sum that overflows its word",
        NotLinear::Rest => "drops more than rounding does",
        NotLinear::Deep => "cannot be followed: sums within sums beyond reason",
    }
    .to_string()
}

/// Words that a result may come from: what the cells on the way looked at, those nearest to the sums first, and itself.
fn words(machine: &Machine<'_>, result: &[Lit]) -> Vec<Vec<Lit>> {
    let mut found: Vec<(u32, Vec<Lit>)> = Vec::new();
    let mut known: BTreeSet<Vec<Lit>> = BTreeSet::new();
    let mut seen: BTreeSet<u32> = BTreeSet::new();
    let mut stack: Vec<u32> = result.iter().filter(|lit| !lit.is_constant()).map(|lit| lit.node()).collect();
    while let Some(node) = stack.pop() {
        if seen.len() > CONE || !seen.insert(node) {
            continue;
        }
        for word in machine.hints(node) {
            let symbolic = word.iter().filter(|lit| !lit.is_constant()).map(|lit| lit.node()).max();
            if let Some(latest) = symbolic
                && known.insert(word.to_vec())
            {
                found.push((latest, word.to_vec()));
            }
        }
        if let Node::And(a, b) | Node::Xor(a, b) = machine.bits.node(node) {
            stack.extend([a.node(), b.node()]);
        }
    }
    // What was made first is nearest to the sums.
    found.sort_by_key(|(latest, _)| *latest);
    let mut words: Vec<Vec<Lit>> = found.into_iter().map(|(_, word)| word).take(CANDIDATES).collect();
    words.push(result.to_vec());
    words
}

/// Gates between a word and a result.
struct Cone {
    /// In order: what each is made of.
    steps: Vec<(Step, Step, bool)>,
    results: Vec<Step>,
}

/// A literal of a cone: a constant, a bit of the word or an earlier gate; and whether it is complemented.
#[derive(Clone, Copy)]
struct Step {
    from: From,
    complemented: bool,
}

#[derive(Clone, Copy)]
enum From {
    Constant,
    Input(usize),
    Gate(usize),
}

impl Cone {
    /// None when the result depends on anything else.
    fn of(bits: &Bits, result: &[Lit], word: &[Lit]) -> Option<Self> {
        let mut places: BTreeMap<u32, Step> = BTreeMap::new();
        for (bit, lit) in word.iter().enumerate().filter(|(_, lit)| !lit.is_constant()) {
            places.entry(lit.node()).or_insert(Step { from: From::Input(bit), complemented: lit.complemented() });
        }
        let mut cone = Cone { steps: Vec::new(), results: Vec::new() };
        // Nodes in order of their numbers are in order of dependence.
        let mut needed: BTreeSet<u32> = BTreeSet::new();
        let mut stack: Vec<u32> = result.iter().map(|lit| lit.node()).collect();
        while let Some(node) = stack.pop() {
            if places.contains_key(&node) || !needed.insert(node) {
                continue;
            }
            match bits.node(node) {
                Node::And(a, b) | Node::Xor(a, b) => stack.extend([a.node(), b.node()]),
                Node::False => {}
                Node::Out { .. } | Node::Variable(_) => return None,
            }
        }
        let step = |places: &BTreeMap<u32, Step>, lit: Lit| {
            let step = places.get(&lit.node())?;
            Some(Step { from: step.from, complemented: step.complemented != lit.complemented() })
        };
        for node in needed {
            let made = match bits.node(node) {
                Node::And(a, b) => (step(&places, a)?, step(&places, b)?, false),
                Node::Xor(a, b) => (step(&places, a)?, step(&places, b)?, true),
                _ => {
                    places.insert(node, Step { from: From::Constant, complemented: false });
                    continue;
                }
            };
            places.insert(node, Step { from: From::Gate(cone.steps.len()), complemented: false });
            cone.steps.push(made);
        }
        for lit in result {
            let constant = Step { from: From::Constant, complemented: lit.complemented() };
            cone.results.push(if lit.is_constant() { constant } else { step(&places, *lit)? });
        }
        Some(cone)
    }

    /// 64 values at once.
    fn evaluate(&self, inputs: &[u64]) -> Vec<u64> {
        let mut gates: Vec<u64> = Vec::with_capacity(self.steps.len());
        let value = |step: Step, gates: &[u64]| {
            let value = match step.from {
                From::Constant => 0,
                From::Input(bit) => inputs[bit],
                From::Gate(gate) => gates[gate],
            };
            if step.complemented { !value } else { value }
        };
        for (a, b, parity) in &self.steps {
            let (a, b) = (value(*a, &gates), value(*b, &gates));
            gates.push(if *parity { a ^ b } else { a & b });
        }
        self.results.iter().map(|step| value(*step, &gates)).collect()
    }
}

//! A unit spoken to as the chip speaks to it: vectors in and out by valid and ready, still or digit by digit.

use super::bits::{Bits, FALSE, Lit, TRUE, number};
use super::circuit::{Circuit, Net};
use super::linear::InputWord;
use super::machine::Machine;
use crate::int::Interval;
use std::collections::BTreeMap;
use thiserror::Error;

/// Clocks under reset.
const RESET: usize = 2;

/// Clocks after reset in which nothing is offered, more than any pipeline is long.
const IDLE: usize = 128;

/// Clocks for which the first result is not taken.
const STALL: usize = 3;

/// Clocks that a unit may take per element, as rows that take turns bit by bit do, and beside that, before it counts as stuck.
const PATIENCE: (usize, usize) = (32, 128);

/// Symbolic bits that a unit may make from one result to the next per input and output, and beside that: one that keeps computing
/// on what nobody offered it would make more and more.
const BITS: (usize, usize) = (512, 1 << 22);

/// What is wrong with the way a unit speaks.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum UnitError {
    #[error("port {0} is missing or has another width than its elements need")]
    Port(String),
    #[error("{signal} depends on data or on what was before reset, {clock} clocks after reset")]
    Control { signal: &'static str, clock: usize },
    #[error("offers a result that nobody asked for, {0} clocks after reset")]
    Unasked(usize),
    #[error("no result within {0} clocks")]
    Stuck(usize),
    #[error("computes on what nobody offered: over {0} bits that depend on data")]
    Large(usize),
    #[error("{0} elements come out, {1} are wanted")]
    Elements(usize, usize),
}

/// How elements lie on ports of one letter.
enum Layout {
    /// A port per element.
    Still(Vec<String>),
    /// A digit of every element in every clock: ports of one bit of many elements, by bit of the digit.
    Ring { planes: Vec<Vec<String>>, clocks: usize, sign: Option<usize> },
}

/// A unit, its ports and the intervals of its elements.
pub struct Unit<'c> {
    circuit: &'c Circuit,
    x: Layout,
    y: Layout,
    inputs: Vec<Interval>,
    outputs: Vec<Interval>,
}

/// The words of every vector's elements, and a node for each vector.
type Ran = (Vec<Vec<Vec<Lit>>>, Vec<u32>);

/// One vector through a unit.
pub struct Passage {
    pub inputs: Vec<InputWord>,
    /// The first node that was made when the vector was offered: those before are of other vectors.
    pub since: u32,
    /// The elements that came out.
    pub outputs: Vec<Vec<Lit>>,
}

impl<'c> Unit<'c> {
    /// # Errors
    /// Ports are missing or do not fit the intervals.
    pub fn new(circuit: &'c Circuit, inputs: &[Interval], outputs: &[Interval]) -> Result<Self, UnitError> {
        let x = layout(&circuit.inputs, "x", "in_first", inputs)?;
        let y = layout(&circuit.outputs, "y", "out_first", outputs)?;
        Ok(Unit { circuit, x, y, inputs: inputs.to_vec(), outputs: outputs.to_vec() })
    }

    /// Sends vectors of variables through, one right behind the other, from a state of which only reset is known. A vector is
    /// on the ports only as long as the unit asks for it.
    ///
    /// # Errors
    /// The unit does not answer, or its control is not constant.
    pub fn symbolic(&self, count: usize) -> Result<(Machine<'c>, Vec<Passage>), UnitError> {
        let mut machine = Machine::new(self.circuit);
        let inputs: Vec<Vec<InputWord>> = (0..count).map(|_| self.variables(&mut machine.bits)).collect();
        let words: Vec<Vec<Vec<Lit>>> =
            inputs.iter().map(|vector| vector.iter().map(|word| word.bits.clone()).collect()).collect();
        let (outputs, since) = self.run(&mut machine, &words)?;
        let passages = inputs.into_iter().zip(outputs).zip(since);
        let passages = passages.map(|((inputs, outputs), since)| Passage { inputs, since, outputs });
        Ok((machine, passages.collect()))
    }

    /// Sends numbers through; the numbers that come out.
    ///
    /// # Errors
    /// As for variables, and where a result is no number.
    pub fn numbers(&self, vectors: &[Vec<i64>]) -> Result<Vec<Vec<i64>>, UnitError> {
        let mut machine = Machine::new(self.circuit);
        let word = |(value, interval): (&i64, &Interval)| {
            (0..interval.width()).map(|bit| Lit::constant(value >> bit & 1 == 1)).collect()
        };
        let words: Vec<Vec<Vec<Lit>>> =
            vectors.iter().map(|vector| vector.iter().zip(&self.inputs).map(word).collect()).collect();
        let (outputs, _) = self.run(&mut machine, &words)?;
        let number = |(element, word): (usize, &Vec<Lit>)| {
            number(word, self.is_signed(element)).ok_or(UnitError::Control { signal: "a result", clock: 0 })
        };
        outputs.iter().map(|vector| vector.iter().enumerate().map(number).collect()).collect()
    }

    /// Whether the highest bit of an element that comes out is a sign bit.
    pub fn is_signed(&self, element: usize) -> bool {
        match &self.y {
            Layout::Still(_) => self.outputs[element].is_signed(),
            Layout::Ring { sign, .. } => sign.is_some(),
        }
    }

    /// An element that always is the same number is a constant: hardware need not look at it.
    fn variables(&self, bits: &mut Bits) -> Vec<InputWord> {
        let word = |interval: &Interval| {
            let (lo, is_point) = (interval.lo(), interval.lo() == interval.hi());
            let bit = |bit: u32| if is_point { Lit::constant(lo >> bit & 1 == 1) } else { bits.variable() };
            InputWord { bits: (0..interval.width()).map(bit).collect(), interval: *interval }
        };
        self.inputs.iter().map(word).collect()
    }

    /// What comes out for every vector, and the first node that was made when it was offered.
    fn run(&self, machine: &mut Machine<'c>, vectors: &[Vec<Vec<Lit>>]) -> Result<Ran, UnitError> {
        machine.drive("in_valid", &[FALSE]);
        machine.drive("out_ready", &[TRUE]);
        machine.drive("new_sequence", &[FALSE]);
        machine.drive("clear", &[FALSE]);
        self.reset(machine);
        self.idle(machine)?;
        self.reset(machine);
        let patience = PATIENCE.1 + PATIENCE.0 * (self.inputs.len() + self.outputs.len());
        let mut known = machine.bits.count();
        let most = BITS.1 + BITS.0 * self.inputs.len() * self.outputs.len();
        let (mut outputs, mut since, mut collected) = (Vec::new(), Vec::new(), Vec::new());
        let (mut sent, mut phase, mut quiet, mut waited) = (0, 0, 0, 0);
        for clock in 0.. {
            let constant =
                |lit: Option<Lit>, signal| lit.and_then(Lit::value).ok_or(UnitError::Control { signal, clock });
            machine.drive("in_valid", &[Lit::constant(sent < vectors.len())]);
            if since.len() == sent {
                since.push(machine.bits.count() as u32);
            }
            match vectors.get(sent) {
                Some(vector) => self.offer(machine, vector, phase),
                None => self.scramble(machine),
            }
            // The first result waits; a ring's vector is taken with its last digit.
            let ready = collected.len() + 1 >= self.digits_out() && waited >= STALL;
            machine.drive("out_ready", &[Lit::constant(ready)]);
            machine.settle();
            if machine.bits.count() - known > most {
                return Err(UnitError::Large(most));
            }
            let signal = |name| machine.output(name).first().copied();
            let taken = sent < vectors.len() && constant(signal("in_ready"), "in_ready")?;
            if constant(signal("out_valid"), "out_valid")? {
                let first = match self.y {
                    Layout::Still(_) => true,
                    // A digit that is all of its element always is the first.
                    Layout::Ring { clocks: 1, .. } => true,
                    Layout::Ring { .. } => constant(signal("out_first"), "out_first")?,
                };
                waited += 1;
                if waited > STALL && (first || !collected.is_empty()) {
                    collected.push(self.shown(machine));
                    quiet = 0;
                    known = machine.bits.count();
                }
                if collected.len() == self.digits_out() {
                    outputs.push(self.joined(&std::mem::take(&mut collected))?);
                }
            }
            if outputs.len() == vectors.len() {
                return Ok((outputs, since));
            }
            sent += usize::from(taken);
            phase = (phase + 1) % self.digits_in();
            quiet += 1;
            if quiet > patience {
                return Err(UnitError::Stuck(patience));
            }
            machine.clock();
        }
        Ok((outputs, since))
    }

    fn reset(&self, machine: &mut Machine<'c>) {
        machine.drive("rst_n", &[FALSE]);
        for _ in 0..RESET {
            self.scramble(machine);
            machine.settle();
            machine.clock();
        }
        machine.drive("rst_n", &[TRUE]);
    }

    /// Offers nothing until nothing moves any more, or [`IDLE`] clocks: no result may come.
    fn idle(&self, machine: &mut Machine<'c>) -> Result<(), UnitError> {
        for clock in 0..IDLE {
            machine.settle();
            match machine.output("out_valid").first().copied().and_then(Lit::value) {
                Some(false) => {}
                Some(true) => return Err(UnitError::Unasked(clock)),
                None => return Err(UnitError::Control { signal: "out_valid", clock }),
            }
            machine.clock();
            if machine.is_still() {
                break;
            }
        }
        Ok(())
    }

    fn digits_in(&self) -> usize {
        if let Layout::Ring { clocks, .. } = self.x { clocks } else { 1 }
    }

    fn digits_out(&self) -> usize {
        if let Layout::Ring { clocks, .. } = self.y { clocks } else { 1 }
    }

    /// What nobody may look at.
    fn scramble(&self, machine: &mut Machine<'c>) {
        for (name, nets) in &self.circuit.inputs {
            if name.strip_prefix('x').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
                let word: Vec<Lit> = nets.iter().map(|_| machine.bits.variable()).collect();
                machine.drive(name, &word);
            }
        }
        machine.drive("in_first", &[FALSE]);
    }

    fn offer(&self, machine: &mut Machine<'c>, vector: &[Vec<Lit>], phase: usize) {
        match &self.x {
            Layout::Still(ports) => {
                for (port, word) in ports.iter().zip(vector) {
                    machine.drive(port, word);
                }
            }
            Layout::Ring { planes, sign, .. } => {
                machine.drive("in_first", &[Lit::constant(phase == 0)]);
                for (bit, ports) in planes.iter().enumerate() {
                    let place = phase * planes.len() + bit;
                    let coded = |word: &Vec<Lit>| {
                        let extended = if sign.is_some() { word.last().copied() } else { None };
                        match sign {
                            Some(sign) if place == *sign => !word.get(place).copied().or(extended).unwrap_or(FALSE),
                            Some(sign) if place > *sign => FALSE,
                            _ => word.get(place).copied().or(extended).unwrap_or(FALSE),
                        }
                    };
                    let mut column: Vec<Lit> = vector.iter().map(coded).collect();
                    for port in ports {
                        let width = self.circuit.inputs.get(port).map_or(0, Vec::len);
                        let rest = column.split_off(width.min(column.len()));
                        machine.drive(port, &column);
                        column = rest;
                    }
                }
            }
        }
    }

    /// What is on the output ports: elements, or a digit of every element.
    fn shown(&self, machine: &Machine<'c>) -> Vec<Vec<Lit>> {
        match &self.y {
            Layout::Still(ports) => ports.iter().map(|port| machine.output(port)).collect(),
            Layout::Ring { planes, .. } => {
                let column = |ports: &Vec<String>| ports.iter().flat_map(|port| machine.output(port)).collect();
                planes.iter().map(column).collect()
            }
        }
    }

    /// Elements from what was shown clock by clock.
    fn joined(&self, shown: &[Vec<Vec<Lit>>]) -> Result<Vec<Vec<Lit>>, UnitError> {
        let Layout::Ring { sign, .. } = &self.y else { return Ok(shown.first().cloned().unwrap_or_default()) };
        let planes: Vec<&Vec<Lit>> = shown.iter().flatten().collect();
        let count = self.outputs.len();
        if let Some(wrong) = planes.iter().find(|plane| plane.len() != count) {
            return Err(UnitError::Elements(wrong.len(), count));
        }
        let element = |index: usize| {
            let mut word: Vec<Lit> = planes.iter().map(|plane| plane[index]).collect();
            if let Some(sign) = sign {
                word.truncate(sign + 1);
                if let Some(last) = word.last_mut() {
                    *last = !*last;
                }
            }
            word
        };
        Ok((0..count).map(element).collect())
    }
}

/// How elements lie on the ports named `letter` and a number.
fn layout(
    ports: &BTreeMap<String, Vec<Net>>,
    letter: &str,
    first: &str,
    elements: &[Interval],
) -> Result<Layout, UnitError> {
    let is_cut = ports.contains_key(&format!("{letter}0_b0"));
    if !ports.contains_key(first) && !is_cut {
        let named: Vec<String> = (0..elements.len()).map(|index| format!("{letter}{index}")).collect();
        let fits = |(name, interval): (&String, &Interval)| {
            ports.get(name).is_some_and(|nets| nets.len() == interval.width() as usize)
        };
        return match named.iter().zip(elements).find(|port| !fits(*port)) {
            Some((name, _)) => Err(UnitError::Port(name.clone())),
            None => Ok(Layout::Still(named)),
        };
    }
    // `x3` or, of digits of several bits, `x3_b1`: by bit of the digit, then by number.
    let mut by_bit: BTreeMap<usize, BTreeMap<usize, String>> = BTreeMap::new();
    for name in ports.keys() {
        let Some(rest) = name.strip_prefix(letter) else { continue };
        let (index, bit) = rest.split_once('_').unwrap_or((rest, "0"));
        let digits = |text: &str| text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse::<usize>();
        if let (Ok(index), Ok(bit)) = (index.parse::<usize>(), digits(bit)) {
            by_bit.entry(bit).or_default().insert(index, name.clone());
        }
    }
    let planes: Vec<Vec<String>> = by_bit.into_values().map(|ports| ports.into_values().collect()).collect();
    let count = |plane: &Vec<String>| plane.iter().map(|port| ports.get(port).map_or(0, Vec::len)).sum::<usize>();
    if planes.is_empty() || planes.iter().any(|plane| count(plane) != elements.len()) {
        return Err(UnitError::Port(format!("{letter}0")));
    }
    let all = elements.iter().copied().reduce(Interval::union).unwrap_or(Interval::point(0));
    let width = all.width() as usize;
    let clocks = width.div_ceil(planes.len());
    Ok(Layout::Ring { planes, clocks, sign: all.is_signed().then(|| width - 1) })
}

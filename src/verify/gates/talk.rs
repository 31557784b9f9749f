//! A circuit spoken to as the chip speaks to its units: vectors by valid and ready, with random gaps and back-pressure.

use super::circuit::{Circuit, LANES, Machine};
use crate::emit::Golden;
use crate::int::Interval;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use thiserror::Error;

/// Clocks under reset.
const RESET: usize = 4;

/// [`Ends::patience`] of any circuit.
const PATIENCE: usize = 20_000;

/// Answers that nobody asked for after which no more are wanted.
const UNASKED: u64 = 1000;

/// Clocks after the last answer in which no more may come.
const AFTER: usize = 16;

#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum TalkError {
    #[error("port {0} is missing or has another width than its elements need")]
    Port(String),
    #[error("a vector takes {0} beats on one of the chip's streams; only streams of one beat are spoken")]
    Beats(usize),
}

/// One side of a circuit.
#[derive(Clone, Debug)]
struct End {
    valid: u32,
    ready: u32,
    /// The nets of every element, lowest bit first, and whether it is signed.
    elements: Vec<(Vec<u32>, bool)>,
}

/// Where vectors go in and out.
#[derive(Clone, Debug)]
pub struct Ends {
    reset: u32,
    input: End,
    output: End,
    /// Inputs that stay high.
    high: Vec<u32>,
    /// Clocks without any answer after which the circuit counts as stuck.
    pub patience: usize,
}

/// What came of a talk.
#[derive(Clone, Debug, Default)]
pub struct Talk {
    /// One per vector, as far as they came.
    pub answers: Vec<Option<Vec<i64>>>,
    /// Answers that nobody asked for.
    pub unasked: u64,
    pub clocks: u64,
}

impl Talk {
    /// The first vector whose answer is not `expected`, and what came instead.
    pub fn first_wrong(&self, expected: &[Vec<i64>]) -> Option<(usize, Option<&[i64]>)> {
        let answers = self.answers.iter().map(Option::as_deref);
        answers
            .zip(expected)
            .enumerate()
            .find(|(_, (found, wanted))| *found != Some(wanted))
            .map(|(at, (found, _))| (at, found))
    }

    pub fn mismatches(&self, expected: &[Vec<i64>]) -> u64 {
        let wrong = self.answers.iter().zip(expected).filter(|(found, wanted)| found.as_ref() != Some(wanted));
        wrong.count() as u64 + self.unasked
    }
}

fn bit(circuit: &Circuit, name: &str) -> Result<u32, TalkError> {
    match circuit.port(name) {
        Some([net]) => Ok(*net),
        _ => Err(TalkError::Port(name.to_owned())),
    }
}

impl Ends {
    /// Of a unit: `x0 …` with `in_valid` and `in_ready`, `y0 …` with `out_valid` and `out_ready`.
    ///
    /// # Errors
    /// A port is missing or too narrow.
    pub fn unit(circuit: &Circuit, inputs: &[Interval], outputs: &[Interval]) -> Result<Self, TalkError> {
        let elements = |letter: &str, intervals: &[Interval]| {
            let port = |(at, interval): (usize, &Interval)| {
                let name = format!("{letter}{at}");
                let nets = circuit.port(&name).filter(|nets| holds(nets.len(), *interval));
                Ok((nets.ok_or(TalkError::Port(name))?.to_vec(), interval.lo() < 0))
            };
            intervals.iter().enumerate().map(port).collect::<Result<Vec<_>, _>>()
        };
        let end =
            |valid, ready, elements| Ok(End { valid: bit(circuit, valid)?, ready: bit(circuit, ready)?, elements });
        Ok(Ends {
            reset: bit(circuit, "rst_n")?,
            input: end("in_valid", "in_ready", elements("x", inputs)?)?,
            output: end("out_valid", "out_ready", elements("y", outputs)?)?,
            high: Vec::new(),
            patience: PATIENCE,
        })
    }

    /// Of a chip whose vectors are single beats.
    ///
    /// # Errors
    /// They are not, or a port is missing.
    pub fn chip(circuit: &Circuit, golden: &Golden) -> Result<Self, TalkError> {
        let end = |letter: &str, stream: &crate::rtl::StreamFormat| {
            if stream.beats != 1 {
                return Err(TalkError::Beats(stream.beats));
            }
            let name = format!("{letter}_axis_tdata");
            let lanes = circuit.port(&name).ok_or(TalkError::Port(name))?.chunks_exact(stream.lane_bits as usize);
            let elements = lanes.take(stream.elements).map(|nets| (nets.to_vec(), stream.is_signed)).collect();
            let side = |what: &str| bit(circuit, &format!("{letter}_axis_{what}"));
            Ok(End { valid: side("tvalid")?, ready: side("tready")?, elements })
        };
        Ok(Ends {
            reset: bit(circuit, "rst_n")?,
            input: end("s", &golden.input)?,
            output: end("m", &golden.output)?,
            high: vec![bit(circuit, "s_axis_tlast")?],
            patience: PATIENCE,
        })
    }

    /// Sends `vectors` through, distributed over the streams, and collects the answers.
    pub fn talk(&self, circuit: &Circuit, vectors: &[Vec<i64>], seed: u64) -> Talk {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut machine = Machine::new(circuit, || random.next_u64());
        self.high.iter().for_each(|net| machine.set(*net, u64::MAX));
        for net in [self.reset, self.input.valid, self.output.ready] {
            machine.set(net, 0);
        }
        for _ in 0..RESET {
            machine.settle();
            machine.clock();
        }
        machine.set(self.reset, u64::MAX);
        let mut talk = Talk { answers: vec![None; vectors.len()], ..Talk::default() };
        // The vector that each stream offers next, and the one it waits for.
        let (mut offers, mut awaits): (Vec<usize>, Vec<usize>) = ((0..LANES).collect(), (0..LANES).collect());
        let (mut offered, mut silent) = (0u64, 0);
        let mut left = vectors.len();
        let mut after = 0;
        while silent < self.patience && after < AFTER && talk.unasked < UNASKED {
            let starts = (random.next_u64() | random.next_u64()) & !offered;
            for lane in (0..LANES).filter(|lane| starts >> lane & 1 == 1 && offers[*lane] < vectors.len()) {
                self.offer(&mut machine, lane, &vectors[offers[lane]]);
                offered |= 1 << lane;
            }
            machine.set(self.input.valid, offered);
            machine.set(self.output.ready, random.next_u64() | random.next_u64());
            machine.settle();
            let taken = offered & machine.get(self.input.ready);
            let given = machine.get(self.output.valid) & machine.get(self.output.ready);
            lanes(taken).for_each(|lane| offers[lane] += LANES);
            offered &= !taken;
            silent = if given == 0 { silent + 1 } else { 0 };
            for lane in lanes(given) {
                // An answer before its question is as wrong as one too many.
                if awaits[lane] < offers[lane] && awaits[lane] < vectors.len() {
                    talk.answers[awaits[lane]] = Some(self.answer(&machine, lane));
                    left -= 1;
                    awaits[lane] += LANES;
                } else {
                    talk.unasked += 1;
                }
            }
            after += usize::from(left == 0);
            machine.clock();
            talk.clocks += 1;
        }
        talk
    }

    fn offer(&self, machine: &mut Machine<'_>, lane: usize, vector: &[i64]) {
        for ((nets, _), value) in self.input.elements.iter().zip(vector) {
            for (at, net) in nets.iter().enumerate() {
                let bit = (*value >> at.min(63)) as u64 & 1;
                machine.set(*net, machine.get(*net) & !(1 << lane) | bit << lane);
            }
        }
    }

    fn answer(&self, machine: &Machine<'_>, lane: usize) -> Vec<i64> {
        let element = |(nets, signed): &(Vec<u32>, bool)| {
            let bits =
                nets.iter().enumerate().fold(0u64, |word, (at, net)| word | (machine.get(*net) >> lane & 1) << at);
            let shift = 64 - nets.len().clamp(1, 64);
            if *signed { (bits << shift) as i64 >> shift } else { bits as i64 }
        };
        self.output.elements.iter().map(element).collect()
    }
}

fn lanes(word: u64) -> impl Iterator<Item = usize> {
    (0..LANES).filter(move |lane| word >> lane & 1 == 1)
}

/// Whether a port of so many bits holds an interval.
fn holds(width: usize, interval: Interval) -> bool {
    let bits = |value: i64| if value < 0 { 64 - (!value).leading_zeros() } else { 64 - value.leading_zeros() };
    let sign = u32::from(interval.lo() < 0);
    width as u32 >= bits(interval.lo()).max(bits(interval.hi())) + sign
}

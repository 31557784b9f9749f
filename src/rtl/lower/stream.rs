//! The two ends of the chip: AXI4-Stream beats become vectors, and vectors become beats.
//!
//! Every element has a lane of 8, 16, 32 or 64 bits; a vector takes as many beats as its lanes need, `tlast` marks the
//! last one and unused lanes of it are zero. Beats are counted by a thermometer code (`seen`, `sent`): bit `b` is set
//! once beat `b` has passed, so that reset to zero is the start and no counter arithmetic is needed.

use crate::int::Interval;
use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};
use crate::rtl::pipe::type_of_interval;
use serde::{Deserialize, Serialize};

/// How a vector lies on a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreamFormat {
    pub elements: usize,
    pub lane_bits: u32,
    pub is_signed: bool,
    pub lanes_per_beat: usize,
    pub beats: usize,
}

impl StreamFormat {
    /// The format for elements of the given intervals on a bus of at most `bus_bits`.
    pub fn of(elements: &[Interval], bus_bits: u32) -> Self {
        let all = elements.iter().fold(elements[0], |all, one| all.union(*one));
        let width = if all.is_signed() { all.signed_width() } else { all.width() };
        let lane_bits = width.next_power_of_two().max(8);
        let most = ((bus_bits / lane_bits) as usize).max(1);
        let beats = elements.len().div_ceil(most);
        let lanes_per_beat = elements.len().div_ceil(beats);
        Self { elements: elements.len(), lane_bits, is_signed: all.is_signed(), lanes_per_beat, beats }
    }

    /// Bits of `tdata`.
    pub fn tdata_bits(&self) -> u32 {
        self.lane_bits * self.lanes_per_beat as u32
    }

    /// The beat and the lowest bit of an element.
    pub fn place(&self, element: usize) -> (usize, u32) {
        (element / self.lanes_per_beat, (element % self.lanes_per_beat) as u32 * self.lane_bits)
    }

    fn describe(&self, name: &str) -> Vec<String> {
        vec![
            format!(
                "{name}: {} elements in lanes of {} bits, {} lanes a beat, {} beat{} a vector;",
                self.elements,
                self.lane_bits,
                self.lanes_per_beat,
                self.beats,
                if self.beats == 1 { "" } else { "s" }
            ),
            "element 0 is in the lowest lane of the first beat, tlast marks the last beat.".to_owned(),
        ]
    }
}

/// The thermometer of beats: what is next when a beat passes, and whether beat `b` is the current one.
struct Thermometer {
    reg: NetId,
    bits: u32,
}

impl Thermometer {
    fn bit(&self, at: usize) -> Expr {
        if self.bits == 1 { Expr::Net(self.reg) } else { Expr::Slice { net: self.reg, hi: at as u32, lo: at as u32 } }
    }

    fn is_at(&self, beat: usize) -> Expr {
        let passed = beat.checked_sub(1).map(|before| self.bit(before));
        let not_yet = ((beat as u32) < self.bits).then(|| self.bit(beat).invert());
        let both: Vec<Expr> = passed.into_iter().chain(not_yet).collect();
        if both.len() == 1 { both.into_iter().next().unwrap_or(Expr::bit(true)) } else { Expr::And(both) }
    }

    /// Cleared after the last beat, else one bit longer.
    fn next(&self, last: Expr) -> Expr {
        if self.bits == 1 {
            return last.invert();
        }
        let longer = Expr::Concat(vec![Expr::Slice { net: self.reg, hi: self.bits - 2, lo: 0 }, Expr::bit(true)]);
        Expr::mux(last, Expr::constant(0, Type::unsigned(self.bits)), longer)
    }
}

/// Collects the beats of a vector into registers and offers it; drops frames of a wrong length whole.
pub fn receiver(name: &str, elements: &[Interval], format: &StreamFormat) -> Module {
    let mut m = Module::new(name);
    m.banner = format.describe("Input stream");
    m.banner.push("A frame that ends early or late is dropped whole; frame_error pulses when it ends.".to_owned());
    m.banner.push("Each element is taken from the low bits of its lane; the bits above are ignored.".to_owned());
    m.input("clk", Type::BIT);
    m.input("rst_n", Type::BIT);
    let tdata = m.input("s_axis_tdata", Type::unsigned(format.tdata_bits()));
    let tvalid = m.input("s_axis_tvalid", Type::BIT);
    let tready = m.output("s_axis_tready", Type::BIT);
    let tlast = m.input("s_axis_tlast", Type::BIT);
    let frame_error = m.output_reg("frame_error", Type::BIT);
    let out_valid = m.output_reg("out_valid", Type::BIT);
    let out_ready = m.input("out_ready", Type::BIT);

    let seen = Thermometer { reg: m.reg("seen", Type::unsigned(format.beats as u32)), bits: format.beats as u32 };
    m.assign(tready, Expr::Or(vec![Expr::Net(out_valid).invert(), Expr::Net(out_ready)]));
    let both = Expr::And(vec![Expr::Net(tvalid), Expr::Net(tready)]);
    let beat = m.let_wire("beat", Type::BIT, both);
    let ends = m.let_wire("frame_ends", Type::BIT, Expr::And(vec![Expr::Net(beat), Expr::Net(tlast)]));
    let at_last = m.let_wire("at_last_beat", Type::BIT, seen.is_at(format.beats - 1));
    let next = seen.next(Expr::Net(tlast));
    m.comment("Beats of the current frame that have passed; the top bit says the frame is too long.");
    let moves = vec![Move { reg: seen.reg, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Net(beat)), moves });
    let good = Expr::And(vec![Expr::Net(ends), Expr::Net(at_last)]);
    let bad = Expr::And(vec![Expr::Net(ends), Expr::Net(at_last).invert()]);
    let waits = Expr::And(vec![Expr::Net(out_valid), Expr::Net(out_ready).invert()]);
    let moves = vec![Move { reg: out_valid, next: Expr::Or(vec![good, waits]) }, Move { reg: frame_error, next: bad }];
    m.items.push(Item::Clocked { reset: true, enable: None, moves });
    for index in 0..format.beats {
        m.comment(format!("Elements of beat {index}."));
        let here =
            if format.beats == 1 { Expr::Net(beat) } else { Expr::And(vec![Expr::Net(beat), seen.is_at(index)]) };
        let mut moves = Vec::new();
        for (element, interval) in elements.iter().enumerate().filter(|(e, _)| format.place(*e).0 == index) {
            let ty = type_of_interval(*interval);
            let lo = format.place(element).1;
            let reg = m.output_reg(&format!("y{element}"), ty);
            moves.push(Move { reg, next: Expr::Slice { net: tdata, hi: lo + ty.width - 1, lo } });
        }
        m.items.push(Item::Clocked { reset: false, enable: Some(here), moves });
    }
    crate::rtl::sink::add_sink(&mut m, &Default::default());
    m
}

/// Offers a vector beat by beat: the first beat as it waits, the others from registers that keep them when the first
/// one passes. So the units before it stand still only while vectors come faster than their beats can go.
///
/// Its elements are called `x` and a number, from `first` on; the ports of the stream begin with `port`.
pub fn sender(name: &str, port: &str, first: usize, elements: &[Interval], format: &StreamFormat) -> Module {
    let mut m = Module::new(name);
    m.banner = format.describe("Output stream");
    if format.beats > 1 {
        m.input("clk", Type::BIT);
        m.input("rst_n", Type::BIT);
    }
    let in_valid = m.input("in_valid", Type::BIT);
    let in_ready = m.output("in_ready", Type::BIT);
    let inputs: Vec<NetId> =
        elements.iter().zip(first..).map(|(x, i)| m.input(&format!("x{i}"), type_of_interval(*x))).collect();
    let tdata = m.output(&format!("{port}_tdata"), Type::unsigned(format.tdata_bits()));
    let tvalid = m.output(&format!("{port}_tvalid"), Type::BIT);
    let tready = m.input(&format!("{port}_tready"), Type::BIT);
    let tlast = m.output(&format!("{port}_tlast"), Type::BIT);
    let sources: Vec<NetId> = inputs
        .iter()
        .enumerate()
        .map(|(index, net)| {
            let ty = m.ty(*net);
            if format.place(index).0 == 0 { *net } else { m.reg(&format!("x{}_q", index + first), ty) }
        })
        .collect();

    m.comment("Every element fills its lane.");
    let lane = Type::unsigned(format.lane_bits);
    let mut lanes = Vec::new();
    for (index, net) in sources.iter().enumerate() {
        let ty = m.ty(*net);
        let pad = format.lane_bits - ty.width;
        let expr = if pad == 0 {
            Expr::Net(*net)
        } else if ty.signed {
            let sign = Expr::Slice { net: *net, hi: ty.width - 1, lo: ty.width - 1 };
            Expr::Concat(std::iter::repeat_n(sign, pad as usize).chain([Expr::Net(*net)]).collect())
        } else {
            Expr::Concat(vec![Expr::constant(0, Type::unsigned(pad)), Expr::Net(*net)])
        };
        lanes.push(m.let_wire(&format!("lane{index}"), lane, expr));
    }
    let word = |beat: usize| {
        let parts: Vec<Expr> = (0..format.lanes_per_beat)
            .rev()
            .map(|at| match lanes.get(beat * format.lanes_per_beat + at) {
                Some(net) => Expr::Net(*net),
                None => Expr::constant(0, lane),
            })
            .collect();
        Expr::Concat(parts)
    };
    if format.beats == 1 {
        m.assign(tvalid, Expr::Net(in_valid));
        m.assign(tdata, word(0));
        m.assign(tlast, Expr::bit(true));
        m.assign(in_ready, Expr::Net(tready));
        return m;
    }
    let bits = format.beats as u32 - 1;
    let sent = Thermometer { reg: m.reg("sent", Type::unsigned(bits)), bits };
    let words: Vec<NetId> = (0..format.beats)
        .map(|beat| m.let_wire(&format!("beat{beat}"), Type::unsigned(format.tdata_bits()), word(beat)))
        .collect();
    m.comment("Beats of the current vector that have been taken choose the next one.");
    m.assign(tvalid, Expr::Or(vec![Expr::Net(in_valid), sent.bit(0)]));
    let select = words
        .iter()
        .enumerate()
        .skip(1)
        .fold(Expr::Net(words[0]), |before, (beat, word)| Expr::mux(sent.bit(beat - 1), Expr::Net(*word), before));
    m.assign(tdata, select);
    m.assign(tlast, sent.bit(format.beats - 2));
    let beat = m.let_wire("beat", Type::BIT, Expr::And(vec![Expr::Net(tvalid), Expr::Net(tready)]));
    m.assign(in_ready, Expr::And(vec![Expr::Net(tready), sent.bit(0).invert()]));
    let moves = vec![Move { reg: sent.reg, next: sent.next(Expr::Net(tlast)) }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Net(beat)), moves });
    m.comment("The later beats, kept when the first one passes.");
    let kept = inputs.iter().zip(&sources).filter(|(input, source)| input != source);
    let moves = kept.map(|(input, source)| Move { reg: *source, next: Expr::Net(*input) }).collect();
    let first = Expr::And(vec![Expr::Net(in_valid), Expr::Net(in_ready)]);
    m.items.push(Item::Clocked { reset: false, enable: Some(first), moves });
    m
}

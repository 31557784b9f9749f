//! Attention in two passes over the positions so far, a position a clock: the first finds every head's best score, the second
//! adds up shares and values. Keys and values lie in memories of their own; each head is then divided by its total. Where
//! products are slow there is time for the heads in several parts, which take turns at all this.
//!
//! Scores are computed again in the second pass, from the same multipliers, so that none need be kept.

use super::datapath::{leading, look_up, product, register, saturated, shifted, widened, word_register};
use super::steps::{Handshake, Kind, counted, counter_type};
use super::turns::{chosen, most_turns};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::{Attention, AttentionRanges, Interval};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::pipe::type_of_interval;
use std::collections::BTreeMap;

/// Clocks of the second pass after the last position has been asked for: key, score, share, sum.
const DRAIN: i64 = 3;
/// Clocks of the last phase beside its turns: index, word, product.
const DIVIDING: u32 = 3;
/// Linear layers of a block that come one after the other: reading all positions may take as long.
const LINEAR_LAYERS: u32 = 2;

/// How heads and elements take turns.
struct Plan {
    /// Parts of the heads, one after the other, and heads of a part.
    parts: usize,
    heads: usize,
    /// Elements of a head that are divided in a clock, and turns of a part.
    lanes: usize,
    turns: usize,
}

impl Plan {
    fn new(op: &Attention, slowest: u32) -> Self {
        let clocks = |parts: usize| 2 * (op.context * parts) as u64;
        let has_time = |parts: usize| clocks(parts) <= u64::from(LINEAR_LAYERS) * u64::from(slowest);
        let mut parts = 1;
        while op.heads.is_multiple_of(2 * parts) && has_time(2 * parts) {
            parts *= 2;
        }
        let (heads, lanes) = (op.heads / parts, (op.heads * op.dim).div_ceil(most_turns(slowest)).min(op.dim));
        Self { parts, heads, lanes, turns: heads * op.dim.div_ceil(lanes) }
    }

    /// Head of the part, and the first of its elements, whose turn it is.
    fn place(&self, op: &Attention, turn: usize) -> (usize, usize) {
        let each = op.dim.div_ceil(self.lanes);
        (turn / each, turn % each * self.lanes)
    }
}

/// The ports and the control of the unit.
struct Control {
    clk: NetId,
    /// Elements of queries, keys and values.
    inputs: Vec<Vec<NetId>>,
    /// Registered, 2 bits: 0 while nothing runs, 1 and 2 in the passes, 3 while heads are divided.
    phase: NetId,
    /// Clocks of the phase so far.
    count: NetId,
    position: NetId,
    /// The part of the heads whose turn it is.
    part: NetId,
    /// High in the clock that stores the newest key and value.
    store: NetId,
    /// High while positions are asked for: those up to the newest.
    asks: NetId,
}

impl Control {
    fn is(&self, phase: i64) -> Expr {
        Expr::Net(self.phase).equal(Expr::constant(phase, Type::unsigned(2)))
    }

    /// Whichever of the values, one for each part, belongs to the part whose turn it is.
    fn of_part(&self, m: &mut Module, name: &str, values: &[NetId]) -> NetId {
        chosen(m, name, self.part, values)
    }
}

/// Adds the unit after its memory; returns its latency at the first position, and the clocks more with each position.
pub fn add(unit: &Unit, op: &Attention, design: &mut Design, options: &LowerOptions) -> (u32, u32) {
    let operands = unit.operands();
    let intervals: Vec<&[Interval]> = operands.iter().map(|operand| operand.intervals).collect();
    let Ok(ranges) = op.ranges(&intervals) else { return (0, 0) };
    let plan = Plan::new(op, unit.slowest);
    let latency = 1 + plan.parts as u32 * (1 + (1 + DRAIN as u32) + plan.turns as u32 + DIVIDING);
    let mut m = Module::new(&unit.module);
    m.banner = vec![
        format!(
            "Attention {}: {} heads of {} elements over {} heads of keys and values, up to {} positions.",
            unit.program.nodes()[unit.node].name,
            op.heads,
            op.dim,
            op.kv_heads,
            op.context
        ),
        format!("{} heads at a time, {} elements of which are divided in a clock.", plan.heads, plan.lanes),
        format!("{} clocks for every position so far, and {} more.", 2 * plan.parts, latency as usize - 2 * plan.parts),
        format!("Rounded to nearest (halves up), saturated to {}.", op.range),
    ];
    let control = control(&mut m, unit, op, &plan);
    let address = m.ty(control.position);

    m.comment("Memories of keys and values: the newest is stored before the first pass begins.");
    let from = Expr::Slice { net: control.count, hi: address.width - 1, lo: 0 };
    let from = m.let_wire("key_address", address, from);
    let late = delayed(&mut m, "key_address", from, 2);
    let mut memories = [("key", 1, from), ("value", 2, late)].into_iter().map(|(name, operand, from)| {
        let width = intervals[operand].iter().map(|x| type_of_interval(*x).width).sum();
        let callee = memory_module(design, &options.top, op.context, width, address);
        memory(&mut m, &callee, name, intervals[operand], &control.inputs[operand], &control, from)
    });
    let (keys, values) = (memories.next().unwrap_or_default(), memories.next().unwrap_or_default());
    drop(memories);

    m.comment("The queries, keys and values of the heads whose turn it is.");
    let every = |head: usize| head;
    let source = |head: usize| op.source(head);
    let queries = of_heads(&mut m, op, &plan, &control, "query", &control.inputs[0], &every);
    let keys = of_heads(&mut m, op, &plan, &control, "key", &keys, &source);
    let values = of_heads(&mut m, op, &plan, &control, "value", &values, &source);
    let scores = scores(&mut m, op, &queries, &keys, &ranges);
    let marks = marks(&mut m, &control);
    let shares = shares(&mut m, op, &control, &scores, &ranges, marks);
    let (totals, mixes) = sums(&mut m, op, &control, &shares, &values, &ranges);
    divide(&mut m, op, &plan, &control, (&totals, &mixes), &ranges, unit.program.intervals(unit.node + 1));
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    (latency, 2 * plan.parts as u32)
}

/// The elements of the heads whose turn it is, which lie in the heads that `source` says.
fn of_heads(
    m: &mut Module,
    op: &Attention,
    plan: &Plan,
    control: &Control,
    name: &str,
    elements: &[NetId],
    source: &dyn Fn(usize) -> usize,
) -> Vec<NetId> {
    // Heads that read the same are chosen once.
    let mut known: BTreeMap<Vec<NetId>, NetId> = BTreeMap::new();
    let mut one = |element: usize| {
        let (head, at) = (element / op.dim, element % op.dim);
        let of_part = |part: usize| elements[source(part * plan.heads + head) * op.dim + at];
        let nets: Vec<NetId> = (0..plan.parts).map(of_part).collect();
        let mut choose = || control.of_part(m, &format!("{name}_of_head{head}_{at}"), &nets);
        *known.entry(nets.clone()).or_insert_with(&mut choose)
    };
    (0..plan.heads * op.dim).map(&mut one).collect()
}

/// Ports, handshake, phase, counter, position and part.
fn control(m: &mut Module, unit: &Unit, op: &Attention, plan: &Plan) -> Control {
    let handshake = Handshake::open(m, &unit.operands(), Kind::Remembers);
    let clk = m.port("clk").unwrap_or(handshake.run);
    let most = (op.context as i64 + DRAIN).max(plan.turns as i64 + i64::from(DIVIDING));
    // At least a bit more than a position.
    let counter = Type::unsigned(Interval::new(0, most).width().max(counter_type(op.context).width + 1));
    let (phase, count) = (m.reg("phase", Type::unsigned(2)), m.reg("count", counter));
    let done = m.wire("done", Type::BIT);
    handshake.close(m, done);
    let position = handshake.position(m, op.context, done);

    m.comment("Phase 1 finds the best scores, phase 2 adds up, phase 3 divides; count is the clock of the phase.");
    let phase_is = |at: i64| Expr::Net(phase).equal(Expr::constant(at, Type::unsigned(2)));
    let store = m.let_wire("store", Type::BIT, Expr::And(vec![Expr::Net(handshake.run), phase_is(0)]));
    let signed = Type::signed(counter.width + 1);
    let (newest, now) = (widened(m, position, signed.width), widened(m, count, signed.width));
    let drained = m.let_wire("drained", signed, Expr::Net(newest).add(Expr::constant(DRAIN, signed)));
    let turns = Expr::constant(plan.turns as i64 + i64::from(DIVIDING) - 1, signed);
    let limit = Expr::mux(phase_is(1), Expr::Net(newest), Expr::mux(phase_is(2), Expr::Net(drained), turns));
    let limit = m.let_wire("limit", signed, limit);
    let ends = m.let_wire("phase_ends", Type::BIT, Expr::Net(now).equal(Expr::Net(limit)));
    let part_ends = Expr::And(vec![phase_is(3), Expr::Net(ends)]);
    let (part, is_last) = parts(m, plan, &part_ends);
    m.assign(done, Expr::and(std::iter::once(part_ends).chain(is_last.clone()).collect()));
    let asks = m.let_wire("asks", Type::BIT, Expr::Net(newest).less(Expr::Net(now)).invert());
    let next = Expr::Net(counted(m, "phase_next", phase));
    let next = match is_last {
        Some(last) => {
            Expr::mux(Expr::And(vec![phase_is(3), last.invert()]), Expr::constant(1, Type::unsigned(2)), next)
        }
        None => next,
    };
    let advance = Expr::Or(vec![Expr::Net(store), Expr::And(vec![phase_is(0).invert(), Expr::Net(ends)])]);
    let advance = m.let_wire("advance", Type::BIT, advance);
    let moves = vec![Move { reg: phase, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Net(advance)), moves });
    let idle = Expr::Or(vec![phase_is(0), Expr::Net(ends)]);
    let next = Expr::mux(idle, Expr::constant(0, counter), Expr::Net(counted(m, "count_next", count)));
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: count, next }] });
    Control { clk, inputs: handshake.inputs, phase, count, position, part, store, asks }
}

/// The part whose turn it is, and whether that is the last, where there are several.
fn parts(m: &mut Module, plan: &Plan, part_ends: &Expr) -> (NetId, Option<Expr>) {
    let ty = counter_type(plan.parts);
    if plan.parts == 1 {
        return (m.let_wire("part", ty, Expr::constant(0, ty)), None);
    }
    let part = m.reg("part", ty);
    m.comment("The part of the heads whose turn it is.");
    // Parts are a power of two, so that the last is followed by the first.
    let next = Expr::Net(counted(m, "part_next", part));
    let moves = vec![Move { reg: part, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(part_ends.clone()), moves });
    (part, Some(Expr::Net(part).equal(Expr::constant(plan.parts as i64 - 1, ty))))
}

/// A net some clocks later.
fn delayed(m: &mut Module, name: &str, net: NetId, clocks: u32) -> NetId {
    (1..=clocks).fold(net, |net, clock| {
        let suffix = if clock == 1 { "_q".to_owned() } else { format!("_q{clock}") };
        register(m, &format!("{name}{suffix}"), m.ty(net), Expr::Net(net))
    })
}

/// An instance of the memory module for one operand, and the elements of the word it shows.
fn memory(
    m: &mut Module,
    callee: &str,
    name: &str,
    intervals: &[Interval],
    inputs: &[NetId],
    control: &Control,
    from: NetId,
) -> Vec<NetId> {
    let width: u32 = intervals.iter().map(|x| type_of_interval(*x).width).sum();
    let word = Expr::concat(inputs.iter().rev().map(|net| Expr::Net(*net)).collect());
    let data = m.let_wire(&format!("{name}_new"), Type::unsigned(width), word);
    let read = m.wire(&format!("{name}_word"), Type::unsigned(width));
    let port = |name: &str, net: NetId| (name.to_owned(), net);
    let connections = vec![
        port("clk", control.clk),
        port("write", control.store),
        port("write_address", control.position),
        port("write_data", data),
        port("read_address", from),
        port("read_data", read),
    ];
    m.instance(callee, &format!("{name}_memory"), connections);
    let mut lo = 0;
    let mut element = |(at, interval): (usize, &Interval)| {
        let ty = type_of_interval(*interval);
        let bits = Expr::part(read, Type::unsigned(width), lo + ty.width - 1, lo);
        lo += ty.width;
        m.let_wire(&format!("{name}{at}"), ty, bits)
    };
    intervals.iter().enumerate().map(&mut element).collect()
}

/// The module of a memory, which a flow may replace by a macro; made once for each size.
fn memory_module(design: &mut Design, top: &str, depth: usize, width: u32, address: Type) -> String {
    let name = format!("{top}_memory_{depth}x{width}");
    if design.module(&name).is_some() {
        return name;
    }
    let mut m = Module::new(&name);
    m.banner = vec![
        format!("Memory of {depth} words of {width} bits: one write port, one registered read port."),
        "A macro may take its place; a word read in the clock that writes it is not used.".to_owned(),
    ];
    m.input("clk", Type::BIT);
    let enable = m.input("write", Type::BIT);
    let to = m.input("write_address", address);
    let data = m.input("write_data", Type::unsigned(width));
    let from = m.input("read_address", address);
    let reg = m.output_reg("read_data", Type::unsigned(width));
    m.items.push(Item::Memory { name: "words".to_owned(), depth, enable, to, data, from, reg });
    design.modules.push(m);
    name
}

/// The registered score of every head with the key that the memory shows.
fn scores(m: &mut Module, op: &Attention, queries: &[NetId], keys: &[NetId], ranges: &AttentionRanges) -> Vec<NetId> {
    m.comment("The score of every head with the key that is there.");
    let ty = Type::signed(ranges.score.signed_width());
    let mut all = Vec::new();
    for (head, (queries, keys)) in queries.chunks(op.dim).zip(keys.chunks(op.dim)).enumerate() {
        let mut sum: Option<Expr> = None;
        for (q, k) in queries.iter().zip(keys) {
            let (q, k) = (*q, *k);
            m.adder_gates += u64::from(FULL_ADDER * m.ty(q).width * m.ty(k).width);
            let (q, k) = (widened(m, q, ty.width), widened(m, k, ty.width));
            let term = Expr::Net(q).mul(Expr::Net(k));
            sum = Some(match sum {
                Some(sum) => sum.add(term),
                None => term,
            });
        }
        m.adder_gates += u64::from(FULL_ADDER * ty.width) * (op.dim as u64 - 1);
        all.push(register(m, &format!("score{head}"), ty, sum.unwrap_or(Expr::constant(0, ty))));
    }
    all
}

/// Which pass what comes out of a stage belongs to.
#[derive(Clone, Copy)]
struct Marks {
    /// A score of the first pass is there.
    first: NetId,
    /// A score of the second pass is there.
    second: NetId,
}

fn marks(m: &mut Module, control: &Control) -> Marks {
    m.comment("Which pass the score that is there belongs to.");
    let mark = |m: &mut Module, name: &str, phase: i64| {
        m.let_wire(name, Type::BIT, Expr::And(vec![control.is(phase), Expr::Net(control.asks)]))
    };
    let (first, second) = (mark(m, "asks_first", 1), mark(m, "asks_second", 2));
    Marks { first: delayed(m, "asks_first", first, 2), second: delayed(m, "asks_second", second, 2) }
}

/// Every head's best score, and the registered share of the score that is there.
fn shares(
    m: &mut Module,
    op: &Attention,
    control: &Control,
    scores: &[NetId],
    ranges: &AttentionRanges,
    marks: Marks,
) -> Vec<NetId> {
    let mut all = Vec::new();
    for (head, score) in scores.iter().enumerate() {
        m.comment(format!("Head {head}: the best score, and the share of the one that is there."));
        let ty = m.ty(*score);
        let best = m.reg(&format!("best{head}"), ty);
        let better = Expr::And(vec![Expr::Net(marks.first), Expr::Net(best).less(Expr::Net(*score))]);
        let rests = || Expr::Or(vec![control.is(0), control.is(3)]);
        let next = Expr::mux(rests(), Expr::constant(ranges.score.lo(), ty), Expr::Net(*score));
        let enable = Some(Expr::Or(vec![rests(), better]));
        m.items.push(Item::Clocked { reset: false, enable, moves: vec![Move { reg: best, next }] });

        let half = op.gap_half();
        let gap_ty = Type::signed((ranges.gap + Interval::new(0, half)).signed_width());
        let (best, score) = (widened(m, best, gap_ty.width), widened(m, *score, gap_ty.width));
        let gap = Expr::Net(best).sub(Expr::Net(score));
        let gap = if half == 0 { gap } else { gap.add(Expr::constant(half, gap_ty)) };
        m.adder_gates += u64::from(2 * FULL_ADDER * gap_ty.width);
        let gap = m.let_wire(&format!("gap{head}"), gap_ty, gap);
        all.push(share(m, op, head, gap, marks.second));
    }
    all
}

/// The registered share of a rounded gap: a word of the table, shifted by whole octaves; none where no score is there.
fn share(m: &mut Module, op: &Attention, head: usize, gap: NetId, is_there: NetId) -> NetId {
    let (f, gap_ty) = (op.fraction_bits(), m.ty(gap));
    let top = gap_ty.width - 1;
    let word_bits = Interval::new(0, op.exponentials[0]).width();
    let word = m.wire(&format!("octave{head}_word"), Type::unsigned(word_bits));
    if f == 0 {
        m.assign(word, Expr::constant(op.exponentials[0], Type::unsigned(word_bits)));
    } else {
        let lo = op.score_shift.min(top);
        let fraction = Expr::Slice { net: gap, hi: (lo + f - 1).min(top), lo };
        let bits = (lo + f - 1).min(top) - lo + 1;
        let index = m.let_wire(&format!("fraction{head}"), Type::unsigned(bits), fraction);
        let row = |word: &i64| RomRow { words: vec![*word as u64], note: String::new() };
        let rows = op.exponentials.iter().take(1 << bits).map(row).collect();
        m.items.push(Item::Rom { index, nets: vec![word], rows });
    }
    // A bit below the word rounds; the sign above it is never set.
    let ty = Type::signed(word_bits + 2);
    let value = Expr::Concat(vec![Expr::bit(false), Expr::Net(word), Expr::bit(false)]);
    let value = m.let_wire(&format!("octave{head}"), ty, value);
    let want = Type::unsigned(word_bits);
    // Octaves that leave something, and whether there are more.
    let (first, needed) = (op.score_shift + f, u32::BITS - ty.width.leading_zeros());
    let next = if first > top {
        Expr::Net(word)
    } else {
        let last = (first + needed - 1).min(top);
        let octaves = m.let_wire(
            &format!("octaves{head}"),
            Type::unsigned(last - first + 1),
            Expr::Slice { net: gap, hi: last, lo: first },
        );
        let rounded = shifted(m, &format!("share{head}"), value, octaves, 1);
        let near = Expr::Slice { net: rounded, hi: word_bits - 1, lo: 0 };
        if last < top {
            let far = Expr::Slice { net: gap, hi: top, lo: last + 1 };
            Expr::mux(far.any(), Expr::constant(0, want), near)
        } else {
            near
        }
    };
    let next = Expr::mux(Expr::Net(is_there), next, Expr::constant(0, want));
    register(m, &format!("share{head}"), want, next)
}

/// Every head's total of shares, and of shares times values.
fn sums(
    m: &mut Module,
    op: &Attention,
    control: &Control,
    shares: &[NetId],
    values: &[NetId],
    ranges: &AttentionRanges,
) -> (Vec<NetId>, Vec<NetId>) {
    m.comment("Totals and mixes, from nothing in the first pass; where no share is there, nothing is added.");
    let total_ty = Type::signed(ranges.total.signed_width());
    let mix_ty = Type::signed(ranges.mix.signed_width());
    let (mut totals, mut mixes) = (Vec::new(), Vec::new());
    for (head, share) in shares.iter().enumerate() {
        let wide = widened(m, *share, total_ty.width);
        let total = m.reg(&format!("total{head}"), total_ty);
        let more = m.let_wire(&format!("total{head}_next"), total_ty, Expr::Net(total).add(Expr::Net(wide)));
        let next = Expr::mux(control.is(1), Expr::constant(0, total_ty), Expr::Net(more));
        m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg: total, next }] });
        totals.push(total);
        let wide = widened(m, *share, mix_ty.width);
        let mut moves = Vec::new();
        for at in 0..op.dim {
            let value = values[head * op.dim + at];
            m.adder_gates += u64::from(FULL_ADDER * (m.ty(*share).width * m.ty(value).width + mix_ty.width));
            let value = widened(m, value, mix_ty.width);
            let element = head * op.dim + at;
            let mix = m.reg(&format!("mix{element}"), mix_ty);
            let more = Expr::Net(mix).add(Expr::Net(wide).mul(Expr::Net(value)));
            let more = m.let_wire(&format!("mix{element}_next"), mix_ty, more);
            moves.push(Move { reg: mix, next: Expr::mux(control.is(1), Expr::constant(0, mix_ty), Expr::Net(more)) });
            mixes.push(mix);
        }
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
    }
    (totals, mixes)
}

/// Some elements of a head a clock: the head's total selects a reciprocal, which its mixes are multiplied by.
fn divide(
    m: &mut Module,
    op: &Attention,
    plan: &Plan,
    control: &Control,
    (totals, mixes): (&[NetId], &[NetId]),
    ranges: &AttentionRanges,
    results: &[Interval],
) {
    m.comment("The last phase: the total of the head whose turn it is, its leading bit, and the bits below that.");
    let ty = counter_type(plan.turns);
    let turn = m.let_wire("turn", ty, Expr::Slice { net: control.count, hi: ty.width - 1, lo: 0 });
    let places: Vec<(usize, usize)> = (0..plan.turns).map(|turn| plan.place(op, turn)).collect();
    let of_turn: Vec<NetId> = places.iter().map(|(head, _)| totals[*head]).collect();
    let total = chosen(m, "total", turn, &of_turn);
    let (least, most) = (ranges.total.lo().ilog2(), ranges.total.hi().ilog2());
    // A table of one word has an index of one bit all the same.
    let bits = op.reciprocal_bits().max(1);
    let is_set = |n: u32| Expr::Slice { net: total, hi: n, lo: n };
    let (index, exponent) = leading(m, total, least..=most, bits, is_set, |n| n);
    let word = word_register(m, "reciprocal", &op.reciprocals);
    look_up(m, word, index, 0, &op.reciprocals);
    let exponent = delayed(m, "exponent", exponent, 2);
    let turn = delayed(m, "turn", turn, 2);

    m.comment("Mixes of that head times the reciprocal, and behind them the results.");
    let mut lane_result = |lane: usize| {
        // Where a head has no element left, any will do.
        let mix = |(head, first): &(usize, usize)| mixes[head * op.dim + (first + lane).min(op.dim - 1)];
        let of_turn: Vec<NetId> = places.iter().map(mix).collect();
        let mix = chosen(m, &format!("mix_of_lane{lane}"), turn, &of_turn);
        let net = product(m, &format!("scaled{lane}"), mix, word, ranges.product);
        let rounded = shifted(m, &format!("part{lane}"), net, exponent, op.shift + least);
        saturated(m, &format!("result{lane}"), rounded, op.range)
    };
    let lanes: Vec<NetId> = (0..plan.lanes).map(&mut lane_result).collect();
    let outputs: Vec<NetId> = results
        .iter()
        .enumerate()
        .map(|(element, result)| m.output_reg(&format!("y{element}"), type_of_interval(*result)))
        .collect();
    for part in 0..plan.parts {
        for (turn, (head, first)) in places.iter().enumerate() {
            let row = (part * plan.heads + head) * op.dim;
            let own = lanes.iter().enumerate().take_while(|(lane, _)| first + lane < op.dim);
            let store = |(lane, net): (usize, &NetId)| Move { reg: outputs[row + first + lane], next: Expr::Net(*net) };
            let moves = own.map(store).collect();
            let when = Expr::constant(turn as i64 + i64::from(DIVIDING), m.ty(control.count));
            let mut enable = vec![control.is(3), Expr::Net(control.count).equal(when)];
            if plan.parts > 1 {
                enable.push(Expr::Net(control.part).equal(Expr::constant(part as i64, m.ty(control.part))));
            }
            m.items.push(Item::Clocked { reset: false, enable: Some(Expr::And(enable)), moves });
        }
    }
}

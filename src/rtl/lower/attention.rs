//! Attention in two passes over the positions so far, a position a clock: the first finds every head's best score, the second
//! adds up shares and values. Keys and values lie in memories of their own; a head a clock is then divided by its total.
//!
//! Scores are computed again in the second pass, from the same multipliers, so that none need be kept.

use super::datapath::{leading, look_up, product, register, saturated, shifted, widened, word_register};
use super::steps::{Handshake, Kind, choose, counted, counter_type};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::{Attention, AttentionRanges, Interval};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::pipe::type_of_interval;

/// Clocks of the second pass after the last position has been asked for: key, score, share, sum.
const DRAIN: i64 = 3;
/// Clocks of the last phase beside one for each head: index, word, product.
const DIVIDING: u32 = 3;

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
    /// High in the clock that stores the newest key and value.
    store: NetId,
    /// High while positions are asked for: those up to the newest.
    asks: NetId,
}

impl Control {
    fn is(&self, phase: i64) -> Expr {
        Expr::Net(self.phase).equal(Expr::constant(phase, Type::unsigned(2)))
    }
}

/// Adds the unit after its memory and returns its latency at the first position.
pub fn add(unit: &Unit, op: &Attention, design: &mut Design, options: &LowerOptions) -> u32 {
    let operands = unit.operands();
    let intervals: Vec<&[Interval]> = operands.iter().map(|operand| operand.intervals).collect();
    let Ok(ranges) = op.ranges(&intervals) else { return 0 };
    let latency = 1 + 1 + (1 + DRAIN as u32) + op.heads as u32 + DIVIDING;
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
        format!("Two clocks for every position so far, and {} more.", latency - 2),
        format!("Rounded to nearest (halves up), saturated to {}.", op.range),
    ];
    let control = control(&mut m, unit, op);
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

    let scores = scores(&mut m, op, &control.inputs[0], &keys, &ranges);
    let marks = marks(&mut m, &control);
    let shares = shares(&mut m, op, &control, &scores, &ranges, marks);
    let (totals, mixes) = sums(&mut m, op, &control, &shares, &values, &ranges, marks.share);
    divide(&mut m, op, &control, &totals, &mixes, &ranges, unit.program.intervals(unit.node + 1));
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    latency
}

/// Ports, handshake, phase, counter and position.
fn control(m: &mut Module, unit: &Unit, op: &Attention) -> Control {
    let handshake = Handshake::open(m, &unit.operands(), Kind::Remembers);
    let clk = m.port("clk").unwrap_or(handshake.run);
    let most = (op.context as i64 + DRAIN).max(op.heads as i64 + i64::from(DIVIDING));
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
    let heads = Expr::constant(op.heads as i64 + i64::from(DIVIDING) - 1, signed);
    let limit = Expr::mux(phase_is(1), Expr::Net(newest), Expr::mux(phase_is(2), Expr::Net(drained), heads));
    let limit = m.let_wire("limit", signed, limit);
    let ends = m.let_wire("phase_ends", Type::BIT, Expr::Net(now).equal(Expr::Net(limit)));
    m.assign(done, Expr::And(vec![phase_is(3), Expr::Net(ends)]));
    let asks = m.let_wire("asks", Type::BIT, Expr::Net(newest).less(Expr::Net(now)).invert());
    let next = Expr::Net(counted(m, "phase_next", phase));
    let advance = Expr::Or(vec![Expr::Net(store), Expr::And(vec![phase_is(0).invert(), Expr::Net(ends)])]);
    let advance = m.let_wire("advance", Type::BIT, advance);
    let moves = vec![Move { reg: phase, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Net(advance)), moves });
    let idle = Expr::Or(vec![phase_is(0), Expr::Net(ends)]);
    let next = Expr::mux(idle, Expr::constant(0, counter), Expr::Net(counted(m, "count_next", count)));
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: count, next }] });
    Control { clk, inputs: handshake.inputs, phase, count, position, store, asks }
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
    for head in 0..op.heads {
        let mut sum: Option<Expr> = None;
        for at in 0..op.dim {
            let (q, k) = (queries[head * op.dim + at], keys[op.source(head) * op.dim + at]);
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
    /// A share is there.
    share: NetId,
}

fn marks(m: &mut Module, control: &Control) -> Marks {
    m.comment("Which pass a score belongs to, and when a share is there.");
    let mark = |m: &mut Module, name: &str, phase: i64| {
        m.let_wire(name, Type::BIT, Expr::And(vec![control.is(phase), Expr::Net(control.asks)]))
    };
    let (first, second) = (mark(m, "asks_first", 1), mark(m, "asks_second", 2));
    Marks { first: delayed(m, "asks_first", first, 2), share: delayed(m, "asks_second", second, 3) }
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
        let next = Expr::mux(control.is(0), Expr::constant(ranges.score.lo(), ty), Expr::Net(*score));
        let enable = Some(Expr::Or(vec![control.is(0), better]));
        m.items.push(Item::Clocked { reset: false, enable, moves: vec![Move { reg: best, next }] });

        let half = op.gap_half();
        let gap_ty = Type::signed((ranges.gap + Interval::new(0, half)).signed_width());
        let (best, score) = (widened(m, best, gap_ty.width), widened(m, *score, gap_ty.width));
        let gap = Expr::Net(best).sub(Expr::Net(score));
        let gap = if half == 0 { gap } else { gap.add(Expr::constant(half, gap_ty)) };
        m.adder_gates += u64::from(2 * FULL_ADDER * gap_ty.width);
        let gap = m.let_wire(&format!("gap{head}"), gap_ty, gap);
        all.push(share(m, op, head, gap));
    }
    all
}

/// The registered share of a rounded gap: a word of the table, shifted by whole octaves.
fn share(m: &mut Module, op: &Attention, head: usize, gap: NetId) -> NetId {
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
    is_there: NetId,
) -> (Vec<NetId>, Vec<NetId>) {
    m.comment("Totals and mixes, from nothing in the first pass.");
    let total_ty = Type::signed(ranges.total.signed_width());
    let mix_ty = Type::signed(ranges.mix.signed_width());
    let (mut totals, mut mixes) = (Vec::new(), Vec::new());
    let enable = || Some(Expr::Or(vec![control.is(1), Expr::Net(is_there)]));
    for (head, share) in shares.iter().enumerate() {
        let wide = widened(m, *share, total_ty.width);
        let total = m.reg(&format!("total{head}"), total_ty);
        let more = m.let_wire(&format!("total{head}_next"), total_ty, Expr::Net(total).add(Expr::Net(wide)));
        let next = Expr::mux(control.is(1), Expr::constant(0, total_ty), Expr::Net(more));
        m.items.push(Item::Clocked { reset: false, enable: enable(), moves: vec![Move { reg: total, next }] });
        totals.push(total);
        let wide = widened(m, *share, mix_ty.width);
        let mut moves = Vec::new();
        for at in 0..op.dim {
            let value = values[op.source(head) * op.dim + at];
            m.adder_gates += u64::from(FULL_ADDER * (m.ty(*share).width * m.ty(value).width + mix_ty.width));
            let value = widened(m, value, mix_ty.width);
            let element = head * op.dim + at;
            let mix = m.reg(&format!("mix{element}"), mix_ty);
            let more = Expr::Net(mix).add(Expr::Net(wide).mul(Expr::Net(value)));
            let more = m.let_wire(&format!("mix{element}_next"), mix_ty, more);
            moves.push(Move { reg: mix, next: Expr::mux(control.is(1), Expr::constant(0, mix_ty), Expr::Net(more)) });
            mixes.push(mix);
        }
        m.items.push(Item::Clocked { reset: false, enable: enable(), moves });
    }
    (totals, mixes)
}

/// A head a clock: its total selects a reciprocal, which its mixes are multiplied by.
fn divide(
    m: &mut Module,
    op: &Attention,
    control: &Control,
    totals: &[NetId],
    mixes: &[NetId],
    ranges: &AttentionRanges,
    results: &[Interval],
) {
    m.comment("The last phase: the total of the head whose turn it is, its leading bit, and the bits below that.");
    let ty = counter_type(op.heads);
    let head = m.let_wire("head", ty, Expr::Slice { net: control.count, hi: ty.width - 1, lo: 0 });
    let total_ty = m.ty(totals[0]);
    let expr = choose(m, head, 0, totals);
    let total = m.let_wire("total", total_ty, expr);
    let (least, most) = (ranges.total.lo().ilog2(), ranges.total.hi().ilog2());
    // A table of one word has an index of one bit all the same.
    let bits = op.reciprocal_bits().max(1);
    let is_set = |n: u32| Expr::Slice { net: total, hi: n, lo: n };
    let (index, exponent) = leading(m, total, least..=most, bits, is_set, |n| n);
    let word = word_register(m, "reciprocal", &op.reciprocals);
    look_up(m, word, index, 0, &op.reciprocals);
    let exponent = delayed(m, "exponent", exponent, 2);
    let head = delayed(m, "head", head, 2);

    m.comment("Its mixes times the reciprocal, and behind them the results.");
    for at in 0..op.dim {
        let all: Vec<NetId> = (0..op.heads).map(|head| mixes[head * op.dim + at]).collect();
        let expr = choose(m, head, 0, &all);
        let mix = m.let_wire(&format!("mix_of_head{at}"), m.ty(mixes[0]), expr);
        let net = product(m, &format!("scaled{at}"), mix, word, ranges.product);
        let rounded = shifted(m, &format!("part{at}"), net, exponent, op.shift + least);
        let result = saturated(m, &format!("result{at}"), rounded, op.range);
        for head in 0..op.heads {
            let element = head * op.dim + at;
            let y = m.output_reg(&format!("y{element}"), type_of_interval(results[element]));
            let when = Expr::constant(head as i64 + i64::from(DIVIDING), m.ty(control.count));
            let enable = Some(Expr::And(vec![control.is(3), Expr::Net(control.count).equal(when)]));
            let moves = vec![Move { reg: y, next: Expr::Net(result) }];
            m.items.push(Item::Clocked { reset: false, enable, moves });
        }
    }
}

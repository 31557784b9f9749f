//! Attention in two passes over the positions so far, a position a clock: the first finds every head's best score, the second
//! adds up shares and values. Keys and values lie in memories of their own; a head a clock is then divided by its total.
//!
//! Scores are computed again in the second pass, from the same multipliers, so that none need be kept.

use super::datapath::{product, saturated, shifted};
use super::shell::{declare_elements, port_names};
use super::steps::{choose, counted};
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
    operands: [Vec<NetId>; 3],
    /// Registered, 2 bits: 0 while nothing runs, 1 and 2 in the passes, 3 while heads are divided.
    phase: NetId,
    /// Clocks of the phase so far.
    count: NetId,
    position: NetId,
    /// High in the clock that stores the newest key and value.
    store: NetId,
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
    let issue = issue(&mut m, &control);

    m.comment("Memories of keys and values: the newest is stored before the first pass begins.");
    let from = Expr::Slice { net: control.count, hi: address.width - 1, lo: 0 };
    let from = m.let_wire("key_address", address, from);
    let keys = memory(&mut m, design, options, "key", op, intervals[1], &control, 1, from);
    let late = delayed(&mut m, "key_address", from, 2);
    let values = memory(&mut m, design, options, "value", op, intervals[2], &control, 2, late);

    let scores = scores(&mut m, op, &control.operands[0], &keys, &ranges);
    let marks = marks(&mut m, &control, issue);
    let shares = shares(&mut m, op, &control, &scores, &ranges, marks);
    let (totals, mixes) = sums(&mut m, op, &control, &shares, &values, &ranges, marks.share);
    divide(&mut m, op, &control, &totals, &mixes, &ranges, unit.program.intervals(unit.node + 1));
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    latency
}

/// Ports, handshake, phase, counter and position.
fn control(m: &mut Module, unit: &Unit, op: &Attention) -> Control {
    let clk = m.input("clk", Type::BIT);
    m.input("rst_n", Type::BIT);
    let clear = m.input("clear", Type::BIT);
    let (mut channels, mut elements) = (Vec::new(), Vec::new());
    for operand in unit.operands() {
        let [valid, ready, stem] = port_names(operand.name);
        channels.push([m.input(&valid, Type::BIT), m.output(&ready, Type::BIT)]);
        elements.push(declare_elements(m, &stem, operand.intervals));
    }
    let out_valid = m.output_reg("out_valid", Type::BIT);
    let out_ready = m.input("out_ready", Type::BIT);
    let address = Type::unsigned(usize::BITS - (op.context - 1).max(1).leading_zeros());
    let most = (op.context as i64 + DRAIN).max(op.heads as i64 + i64::from(DIVIDING));
    let counter = Type::unsigned(Interval::new(0, most).width().max(address.width + 1));
    let (phase, count) = (m.reg("phase", Type::unsigned(2)), m.reg("count", counter));
    let position = m.reg("position", address);

    m.comment("Handshake: it begins when all operands are offered and the last result has been taken.");
    let all = channels.iter().map(|[valid, _]| Expr::Net(*valid)).chain([Expr::Net(out_valid).invert()]);
    let run = m.let_wire("run", Type::BIT, Expr::And(all.collect()));
    let phase_is = |at: i64| Expr::Net(phase).equal(Expr::constant(at, Type::unsigned(2)));
    let store = m.let_wire("store", Type::BIT, Expr::And(vec![Expr::Net(run), phase_is(0)]));
    let signed = Type::signed(counter.width + 1);
    let last = m.let_wire(&format!("position_w{}", signed.width), signed, Expr::Extend(position, signed.width));
    let drained = m.let_wire("drained", signed, Expr::Net(last).add(Expr::constant(DRAIN, signed)));
    let heads = Expr::constant(op.heads as i64 + i64::from(DIVIDING) - 1, signed);
    let limit = Expr::mux(phase_is(1), Expr::Net(last), Expr::mux(phase_is(2), Expr::Net(drained), heads));
    let limit = m.let_wire("limit", signed, limit);
    let wide = m.let_wire(&format!("count_w{}", signed.width), signed, Expr::Extend(count, signed.width));
    let ends = m.let_wire("phase_ends", Type::BIT, Expr::Net(wide).equal(Expr::Net(limit)));
    let done = m.let_wire("done", Type::BIT, Expr::And(vec![phase_is(3), Expr::Net(ends)]));
    for [_, ready] in channels {
        m.assign(ready, Expr::Net(done));
    }
    let waits = Expr::And(vec![Expr::Net(out_valid), Expr::Net(out_ready).invert()]);
    let next = Expr::Or(vec![Expr::Net(done), waits]);
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: out_valid, next }] });

    m.comment("Phase 1 finds the best scores, phase 2 adds up, phase 3 divides; count is the clock of the phase.");
    let next_phase = counted(m, "phase_next", phase);
    let next_count = counted(m, "count_next", count);
    let advance = Expr::Or(vec![Expr::Net(store), Expr::And(vec![phase_is(0).invert(), Expr::Net(ends)])]);
    let advance = m.let_wire("advance", Type::BIT, advance);
    let moves = vec![Move { reg: phase, next: Expr::Net(next_phase) }];
    m.items.push(Item::Clocked { reset: true, enable: Some(Expr::Net(advance)), moves });
    let idle = Expr::Or(vec![phase_is(0), Expr::Net(ends)]);
    let next = Expr::mux(idle, Expr::constant(0, counter), Expr::Net(next_count));
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: count, next }] });

    m.comment("The position: zero for the first vector of a sequence, then one more each time.");
    let more = counted(m, "position_next", position);
    let next = Expr::mux(Expr::Net(clear), Expr::constant(0, address), Expr::Net(more));
    let enable = Some(Expr::Or(vec![Expr::Net(clear), Expr::Net(done)]));
    m.items.push(Item::Clocked { reset: true, enable, moves: vec![Move { reg: position, next }] });
    let mut elements = elements.into_iter();
    let mut operand = || elements.next().unwrap_or_default();
    Control { clk, operands: [operand(), operand(), operand()], phase, count, position, store }
}

/// High while positions are asked for: those up to the newest.
fn issue(m: &mut Module, control: &Control) -> NetId {
    let width = m.ty(control.count).width + 1;
    let ty = Type::signed(width);
    let count = m.let_wire("asked", ty, Expr::Extend(control.count, width));
    let position = m.let_wire("newest", ty, Expr::Extend(control.position, width));
    let beyond = Expr::Net(position).less(Expr::Net(count));
    m.let_wire("asks", Type::BIT, beyond.invert())
}

/// A net some clocks later.
fn delayed(m: &mut Module, name: &str, net: NetId, clocks: u32) -> NetId {
    let mut net = net;
    for clock in 1..=clocks {
        let suffix = if clock == 1 { "_q".to_owned() } else { format!("_q{clock}") };
        let wish = format!("{name}{suffix}");
        let known = m.nets.iter().position(|other| other.name == wish);
        net = match known {
            Some(at) => NetId(at),
            None => {
                let reg = m.reg(&wish, m.ty(net));
                m.items.push(Item::Clocked {
                    reset: false,
                    enable: None,
                    moves: vec![Move { reg, next: Expr::Net(net) }],
                });
                reg
            }
        };
    }
    net
}

/// An instance of the memory module for one operand, and the elements of the word it shows.
#[allow(clippy::too_many_arguments)]
fn memory(
    m: &mut Module,
    design: &mut Design,
    options: &LowerOptions,
    name: &str,
    op: &Attention,
    intervals: &[Interval],
    control: &Control,
    operand: usize,
    from: NetId,
) -> Vec<NetId> {
    let width: u32 = intervals.iter().map(|x| type_of_interval(*x).width).sum();
    let callee = memory_module(design, options, op.context, width, m.ty(from));
    let inputs = &control.operands[operand];
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
    m.instance(&callee, &format!("{name}_memory"), connections);
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
fn memory_module(design: &mut Design, options: &LowerOptions, depth: usize, width: u32, address: Type) -> String {
    let name = format!("{}_memory_{depth}x{width}", options.top);
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
    let wide = |m: &mut Module, net: NetId| {
        if m.ty(net) == ty {
            return net;
        }
        let name = format!("{}_w{}", m.name_of(net), ty.width);
        let known = m.nets.iter().position(|other| other.name == name);
        known.map_or_else(|| m.let_wire(&name, ty, Expr::Extend(net, ty.width)), NetId)
    };
    let mut all = Vec::new();
    for head in 0..op.heads {
        let mut sum: Option<Expr> = None;
        for at in 0..op.dim {
            let (q, k) = (queries[head * op.dim + at], keys[op.source(head) * op.dim + at]);
            m.adder_gates += u64::from(FULL_ADDER * m.ty(q).width * m.ty(k).width);
            let (q, k) = (wide(m, q), wide(m, k));
            let term = Expr::Net(q).mul(Expr::Net(k));
            sum = Some(match sum {
                Some(sum) => sum.add(term),
                None => term,
            });
        }
        m.adder_gates += u64::from(FULL_ADDER * ty.width) * (op.dim as u64 - 1);
        let score = m.reg(&format!("score{head}"), ty);
        let next = sum.unwrap_or(Expr::constant(0, ty));
        m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg: score, next }] });
        all.push(score);
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

fn marks(m: &mut Module, control: &Control, issue: NetId) -> Marks {
    m.comment("Which pass a score belongs to, and when a share is there.");
    let mark = |m: &mut Module, name: &str, phase: i64| {
        m.let_wire(name, Type::BIT, Expr::And(vec![control.is(phase), Expr::Net(issue)]))
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

        let half = if op.score_shift > 0 { 1 << (op.score_shift - 1) } else { 0 };
        let rounded = ranges.gap + Interval::new(0, half);
        let gap_ty = Type::signed(rounded.signed_width());
        let [best_w, score_w] = [("best", best), ("score", *score)].map(|(name, net)| {
            if m.ty(net) == gap_ty {
                net
            } else {
                m.let_wire(&format!("{name}{head}_w"), gap_ty, Expr::Extend(net, gap_ty.width))
            }
        });
        let gap = Expr::Net(best_w).sub(Expr::Net(score_w));
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
    // One bit more than the word, so that the last one dropped can round.
    let width = word_bits + 1;
    let ty = Type::unsigned(width);
    let mut value = m.let_wire(&format!("octave{head}"), ty, Expr::Concat(vec![Expr::Net(word), Expr::bit(false)]));
    let first = op.score_shift + f;
    let needed = u32::BITS - width.leading_zeros();
    for bit in 0..needed {
        let at = first + bit;
        if at > top {
            break;
        }
        let by = (1 << bit).min(width);
        let far = if by >= width {
            Expr::constant(0, ty)
        } else {
            Expr::Concat(vec![Expr::constant(0, Type::unsigned(by)), Expr::Slice { net: value, hi: width - 1, lo: by }])
        };
        let expr = Expr::mux(Expr::Slice { net: gap, hi: at, lo: at }, far, Expr::Net(value));
        value = m.let_wire(&format!("octave{head}_by{bit}"), ty, expr);
    }
    let sum_ty = Type::signed(width + 2);
    let wide = m.let_wire(&format!("octave{head}_w{}", sum_ty.width), sum_ty, Expr::Extend(value, sum_ty.width));
    let sum = m.let_wire(&format!("octave{head}_half"), sum_ty, Expr::Net(wide).add(Expr::constant(1, sum_ty)));
    let want = Type::unsigned(word_bits);
    let near = Expr::Slice { net: sum, hi: word_bits, lo: 1 };
    let next = if first + needed <= top {
        let far = Expr::Slice { net: gap, hi: top, lo: first + needed };
        Expr::mux(far.any(), Expr::constant(0, want), near)
    } else {
        near
    };
    let reg = m.reg(&format!("share{head}"), want);
    m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg, next }] });
    reg
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
    let mut wide_values: Vec<Option<NetId>> = vec![None; values.len()];
    for (head, share) in shares.iter().enumerate() {
        let wide =
            m.let_wire(&format!("share{head}_w{}", total_ty.width), total_ty, Expr::Extend(*share, total_ty.width));
        let total = m.reg(&format!("total{head}"), total_ty);
        let more = m.let_wire(&format!("total{head}_next"), total_ty, Expr::Net(total).add(Expr::Net(wide)));
        let next = Expr::mux(control.is(1), Expr::constant(0, total_ty), Expr::Net(more));
        m.items.push(Item::Clocked { reset: false, enable: enable(), moves: vec![Move { reg: total, next }] });
        totals.push(total);
        let wide = m.let_wire(&format!("share{head}_of_mix"), mix_ty, Expr::Extend(*share, mix_ty.width));
        let mut moves = Vec::new();
        for at in 0..op.dim {
            let source = op.source(head) * op.dim + at;
            let value = values[source];
            m.adder_gates += u64::from(FULL_ADDER * (m.ty(*share).width * m.ty(value).width + mix_ty.width));
            let value = match wide_values[source] {
                Some(net) => net,
                None if m.ty(value) == mix_ty => value,
                None => {
                    m.let_wire(&format!("value{source}_w{}", mix_ty.width), mix_ty, Expr::Extend(value, mix_ty.width))
                }
            };
            wide_values[source] = Some(value);
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
    let bits = Interval::new(0, op.heads as i64 - 1).width();
    let head = m.let_wire("head", Type::unsigned(bits), Expr::Slice { net: control.count, hi: bits - 1, lo: 0 });
    let total_ty = m.ty(totals[0]);
    let all: Vec<Expr> = totals.iter().map(|net| Expr::Net(*net)).collect();
    let expr = choose(m, head, &all);
    let total = m.let_wire("total", total_ty, expr);
    let (least, most) = (ranges.total.lo().ilog2(), ranges.total.hi().ilog2());
    let g = op.reciprocal_bits();
    let exponent_ty = Type::unsigned(u32::BITS - (most - least).max(1).leading_zeros());
    let index_ty = Type::unsigned(g.max(1));
    let below = |n: u32| {
        // The g bits below bit n, zeros where there are fewer.
        let lo = n.saturating_sub(g);
        let mut parts = Vec::new();
        if n > 0 && g > 0 {
            parts.push(Expr::Slice { net: total, hi: n - 1, lo });
        }
        let missing = index_ty.width - (n - lo).min(index_ty.width);
        if missing > 0 {
            parts.push(Expr::constant(0, Type::unsigned(missing)));
        }
        Expr::concat(parts)
    };
    let (mut index, mut exponent) = (below(least), Expr::constant(0, exponent_ty));
    for n in least + 1..=most {
        let found = Expr::Slice { net: total, hi: n, lo: n };
        index = Expr::mux(found.clone(), below(n), index);
        exponent = Expr::mux(found, Expr::constant(i64::from(n - least), exponent_ty), exponent);
    }
    let (index_reg, exponent_reg) = (m.reg("index", index_ty), m.reg("exponent", exponent_ty));
    let moves = vec![Move { reg: index_reg, next: index }, Move { reg: exponent_reg, next: exponent }];
    m.items.push(Item::Clocked { reset: false, enable: None, moves });
    let range = op.reciprocals.iter().fold(Interval::point(op.reciprocals[0]), |all, w| all.union(Interval::point(*w)));
    let word = m.reg("reciprocal", type_of_interval(range));
    let words = op.reciprocals.iter().enumerate().map(|(at, word)| (at as i64, *word)).collect();
    m.items.push(Item::Table { reg: word, enable: None, index: index_reg, words });
    let exponent = delayed(m, "exponent", exponent_reg, 2);
    let head = delayed(m, "head", head, 2);

    m.comment("Its mixes times the reciprocal, and behind them the results.");
    for at in 0..op.dim {
        let all: Vec<Expr> = (0..op.heads).map(|head| Expr::Net(mixes[head * op.dim + at])).collect();
        let expr = choose(m, head, &all);
        let mix = m.let_wire(&format!("mix_of_head{at}"), m.ty(mixes[0]), expr);
        let net = product(m, &format!("scaled{at}"), mix, word, ranges.product);
        let rounded = shifted(m, at, net, exponent, op.shift + least);
        let result = saturated(m, at, rounded, op.range);
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

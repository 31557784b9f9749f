//! The shell of a folded unit: it counts digits and rows, starts when a vector is offered and the results of the last one
//! have been taken, and keeps the results.

use super::input::{Block, Ports};
use super::rows::{self, Ending};
use super::store::{self, RingTiming};
use super::tile::{self, Part};
use super::{Built, Depth, Links, TILE_COLUMNS, TILE_WEIGHTS, digit_name, row_bits, split};
use crate::arith::{Fold, RowTarget};
use crate::int::{Linear, Op, Operation};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::lower::linear::{requantization_text, sources};
use crate::rtl::lower::thermometer::{during, longer};
use crate::rtl::lower::{LowerOptions, Unit};
use crate::rtl::pipe::type_of_interval;
use crate::rtl::sink::add_sink;

/// The counters of a unit.
struct Counters {
    /// A product is under way.
    active: NetId,
    /// The first and the last digit of a row; none where a row is one digit.
    first: Option<NetId>,
    last: Option<NetId>,
    row: NetId,
    row_next: NetId,
    /// Which digit is due, for a still input of several digits.
    due: Vec<NetId>,
}

/// Adds the modules of a folded layer, its own last. The latency is that from accepting a vector to offering its result.
pub fn add(
    unit: &Unit,
    linear: &Linear,
    fold: &Fold,
    targets: &[RowTarget],
    links: Links,
    design: &mut Design,
    options: &LowerOptions,
) -> Built {
    let node = &unit.program.nodes()[unit.node];
    let (from, to) = unit.values();
    let (inputs, results) = (unit.program.intervals(from), unit.program.intervals(to));
    let result = results.iter().fold(results[0], |all, one| all.union(*one));
    let mut m = Module::new(&unit.module);
    let [clk, _, in_valid] = ["clk", "rst_n", "in_valid"].map(|name| m.input(name, Type::BIT));
    let in_first = (links.before.is_some() && fold.clocks > 1).then(|| m.input("in_first", Type::BIT));
    let in_ready = m.output("in_ready", Type::BIT);
    let ports = Ports::declare(&mut m, inputs, links.before);
    let out_valid = m.output_reg("out_valid", Type::BIT);
    let out_first = (links.ring && fold.clocks > 1).then(|| m.output("out_first", Type::BIT));
    let out_ready = m.input("out_ready", Type::BIT);

    m.comment("Handshake: a product starts when a vector is offered and the result before has been taken; it takes the vector with its last digit.");
    let taken = Expr::And(vec![Expr::Net(out_valid), Expr::Net(out_ready)]);
    let still_digits = links.before.is_none();
    let start = std::iter::once(in_valid).chain(in_first).collect();
    let counters = count(&mut m, fold, start, in_ready, taken, still_digits);
    let blocks = ports.blocks(&mut m, fold, &counters.due);

    let parts = parts(unit, fold, &blocks);
    let depth = Depth::of(options);
    let tile_latency = parts.iter().map(|part| tile::stages(fold, part, depth)).max().unwrap_or(1);
    let mut full_adders = 0;
    for part in &parts {
        full_adders += tile::add(fold, part, &node.name, (depth, tile_latency), design, options).full_adders;
    }
    m.comment("The sums of every digit.");
    let sums = tile_instances(&mut m, fold, &parts, &blocks, clk, counters.row_next);
    m.comment("Row and digit as they were when the sums began.");
    let aligned = tile_latency - 1;
    let row_delays = delays(&mut m, "row", counters.row, Type::unsigned(row_bits(fold)), aligned);
    let first_delays = counters.first.map(|first| delays(&mut m, "first", first, Type::BIT, aligned));
    let mut words = Vec::new();
    let mut end_latency = 0;
    let after: Vec<&Op> = unit.after.iter().map(|node| &unit.program.nodes()[*node].op).collect();
    let mut ends = Vec::new();
    for group in 0..fold.groups.len() {
        let mine = parts.iter().filter(|part| part.groups.contains(&group)).collect();
        let module = format!("{}_rows{group}", unit.module);
        let ending = Ending {
            module,
            group,
            layer: &node.name,
            parts: mine,
            targets,
            requantize: unit.requantize,
            after: &after,
            result,
        };
        let built = rows::add(fold, &ending, depth, design, options);
        full_adders += built.full_adders;
        end_latency = end_latency.max(built.latency);
        ends.push((ending.module, built.latency));
    }
    let latency = tile_latency + end_latency;
    let last_delays = counters.last.map(|last| delays(&mut m, "last", last, Type::BIT, latency));
    for (group, (module, own)) in ends.into_iter().enumerate() {
        let mut connections = vec![("clk".to_owned(), clk), ("row".to_owned(), row_delays[aligned as usize])];
        connections.extend(first_delays.as_ref().map(|nets| ("first".to_owned(), nets[aligned as usize])));
        connections.extend(last_delays.as_ref().map(|nets| ("last".to_owned(), nets[aligned as usize])));
        for (tile, pair) in sums[group].iter().enumerate() {
            connections
                .extend(["sum", "carry"].into_iter().zip(*pair).map(|(name, net)| (format!("t{tile}_{name}"), net)));
        }
        let word = m.wire(&format!("g{group}_word"), type_of_interval(result));
        connections.push(("y".to_owned(), word));
        m.instance(&module, &format!("rows{group}"), connections);
        // Groups whose rows need fewer steps wait for the others.
        words.push(
            delays(&mut m, &format!("g{group}_word"), word, type_of_interval(result), end_latency - own)
                .pop()
                .unwrap_or(word),
        );
    }
    let ring_clocks = if links.ring && fold.clocks > 1 { fold.clocks } else { 0 };
    m.comment("When results enter their registers: the product's clocks, late by the steps that a digit takes.");
    let window = history(&mut m, counters.active, latency + ring_clocks);
    let row_done = |extra: Option<Expr>| {
        let last = last_delays.as_ref().map(|nets| Expr::Net(nets[latency as usize]));
        Expr::and(last.into_iter().chain(extra).collect())
    };
    let load = m.let_wire("load", Type::BIT, window(0));
    let complete = m.let_wire("complete", Type::BIT, Expr::And(vec![Expr::Net(load), window(1).invert()]));
    let stays = Expr::And(vec![Expr::Net(out_valid), Expr::Net(out_ready).invert()]);
    let next = Expr::Or(vec![Expr::Net(complete), stays]);
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: out_valid, next }] });
    if links.ring {
        if let Some(out_first) = out_first {
            turn(&mut m, fold, load, out_first);
        }
        let row_done = if fold.clocks > 1 { row_done(None) } else { Expr::Net(load) };
        store::ring(&mut m, fold, &words, &RingTiming { row_done, load });
    } else {
        let done = row_done(Some(Expr::Net(load)));
        // A language model's clocks are gated anyway.
        let gate = options.tokens.as_ref().map(|_| store::row_clock_name(&options.top));
        let apart = store::still(&mut m, fold, results, &words, done, gate.as_deref().map(|gate| (gate, clk)));
        if let Some(mut apart) = apart {
            apart.banner = vec![format!(
                "Results of layer {}: those of a group move up by one when clk rises, and its next row enters at the end.",
                node.name
            )];
            add_sink(&mut apart, design);
            design.modules.push(apart);
        }
    }
    m.banner = banner(unit, linear, fold, links, options);
    add_sink(&mut m, design);
    design.modules.push(m);
    Built { latency: fold.product_clocks() + latency + ring_clocks, full_adders }
}

fn banner(unit: &Unit, linear: &Linear, fold: &Fold, links: Links, options: &LowerOptions) -> Vec<String> {
    let node = &unit.program.nodes()[unit.node];
    let (rows, cols) = (linear.weights.rows(), linear.weights.cols());
    let mut lines = vec![format!("Layer {}: y = W * x + b, {rows} neurons of {cols} inputs.", node.name)];
    lines.extend(sources(&node.name, options));
    lines.push(format!(
        "Arithmetic: folded; {} groups of up to {} rows take turns on a tree each, {}-bit digits, lowest first, {} clocks per row and {} per product; {} nonzero weights.",
        fold.groups.len(),
        fold.slots,
        fold.digit,
        fold.clocks,
        fold.product_clocks(),
        linear.weights.nonzeros()
    ));
    lines.extend(unit.requantize.map(|op| requantization_text(op, rows)));
    for node in &unit.after {
        let node = &unit.program.nodes()[*node];
        lines.push(format!("Then {} ({}), element by element.", node.name, node.op.kind()));
    }
    let kept = if links.ring { "turning, a digit in every clock" } else { "in still registers" };
    lines.push(format!("Results are kept {kept}, until the next unit has taken them."));
    lines
}

/// The counters, and when a vector is taken. `start` are the conditions for a product to begin.
fn count(m: &mut Module, fold: &Fold, start: Vec<NetId>, in_ready: NetId, taken: Expr, still: bool) -> Counters {
    let clocks = fold.clocks;
    let (busy, held) = (m.reg("busy", Type::BIT), m.reg("held", Type::BIT));
    let seen = (clocks > 1).then(|| (m.reg("seen", Type::unsigned(clocks - 1)), Type::unsigned(clocks - 1)));
    let row_type = Type::unsigned(row_bits(fold));
    let row = m.reg("row", row_type);
    let go = start.into_iter().map(Expr::Net).chain([Expr::Net(held).invert()]).collect();
    let go = m.let_wire("go", Type::BIT, Expr::And(go));
    let active = m.let_wire("active", Type::BIT, Expr::Or(vec![Expr::Net(busy), Expr::Net(go)]));
    let first = seen.map(|(net, ty)| m.let_wire("first", Type::BIT, Expr::bit_of(net, ty, 0).invert()));
    let last = seen.map(|(net, ty)| m.let_wire("last", Type::BIT, Expr::bit_of(net, ty, clocks - 2)));
    let step = Expr::and(std::iter::once(active).chain(last).map(Expr::Net).collect());
    let step = m.let_wire("row_ends", Type::BIT, step);
    let end = Expr::Net(row).equal(Expr::constant(fold.slots as i64 - 1, row_type));
    let end = m.let_wire("last_row", Type::BIT, end);
    m.assign(in_ready, Expr::And(vec![Expr::Net(step), Expr::Net(end)]));
    let wide = Type::signed(row_type.width + 1);
    let more = m.let_wire("row_more", wide, Expr::Extend(row, wide.width).add(Expr::constant(1, wide)));
    let more = Expr::Slice { net: more, hi: row_type.width - 1, lo: 0 };
    let after = Expr::mux(Expr::Net(end), Expr::constant(0, row_type), more);
    let row_next = m.let_wire("row_next", row_type, Expr::mux(Expr::Net(step), after, Expr::Net(row)));
    let mut moves = vec![
        Move { reg: busy, next: Expr::And(vec![Expr::Net(active), Expr::Net(in_ready).invert()]) },
        Move { reg: held, next: Expr::Or(vec![Expr::Net(go), Expr::And(vec![Expr::Net(held), taken.invert()])]) },
        Move { reg: row, next: Expr::Net(row_next) },
    ];
    if let (Some((seen, ty)), Some(last)) = (seen, last) {
        let going = Expr::And(vec![Expr::Net(active), Expr::Net(last).invert()]);
        moves.push(Move { reg: seen, next: Expr::mux(going, longer(seen, ty), Expr::constant(0, ty)) });
    }
    m.items.push(Item::Clocked { reset: true, enable: None, moves });
    let mut due = Vec::new();
    if let Some((seen, _)) = seen.filter(|_| still) {
        for clock in 0..clocks {
            let expr = Expr::and(during(Some(seen), clocks, clock, clock + 1).collect());
            due.push(m.let_wire(&format!("digit{clock}"), Type::BIT, expr));
        }
    }
    Counters { active, first, last, row, row_next, due }
}

/// Counts the digits of a ring that turns, and says when the lowest is on the channel.
fn turn(m: &mut Module, fold: &Fold, load: NetId, out_first: NetId) {
    let ty = Type::unsigned(fold.clocks - 1);
    m.comment("Which digit of the ring is on the channel.");
    let turned = m.reg("turned", ty);
    m.assign(out_first, Expr::bit_of(turned, ty, 0).invert());
    let around = Expr::Or(vec![Expr::Net(load), Expr::bit_of(turned, ty, ty.width - 1)]);
    let next = Expr::mux(around, Expr::constant(0, ty), longer(turned, ty));
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: turned, next }] });
}

/// A net and its copies after 1, 2, … clocks.
fn delays(m: &mut Module, name: &str, net: NetId, ty: Type, count: u32) -> Vec<NetId> {
    let mut all = vec![net];
    let mut moves = Vec::new();
    for clocks in 1..=count {
        let suffix = if clocks == 1 { "_q".to_owned() } else { format!("_q{clocks}") };
        let reg = m.reg(&format!("{name}{suffix}"), ty);
        moves.push(Move { reg, next: Expr::Net(all[all.len() - 1]) });
        all.push(reg);
    }
    if !moves.is_empty() {
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
    }
    all
}

/// A shift register of a bit; the function returned gives the bit `count` clocks late, or so many clocks less.
fn history(m: &mut Module, bit: NetId, count: u32) -> impl Fn(u32) -> Expr + use<> {
    let ty = Type::unsigned(count);
    let net = m.reg("window", ty);
    let next = if count == 1 {
        Expr::Net(bit)
    } else {
        Expr::Concat(vec![Expr::Slice { net, hi: count - 2, lo: 0 }, Expr::Net(bit)])
    };
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: net, next }] });
    move |less| Expr::bit_of(net, ty, count - 1 - less)
}

/// The tiles of a layer: whole blocks of columns, whole groups.
fn parts(unit: &Unit, fold: &Fold, blocks: &[Block]) -> Vec<Part> {
    let cols: Vec<_> = blocks.iter().map(|block| block.cols.clone()).collect();
    let width = cols[cols.len() - 1].end;
    let across = width.div_ceil(TILE_COLUMNS);
    let widest = width.div_ceil(across);
    let down = (TILE_WEIGHTS / (widest * fold.slots)).max(1);
    let mut parts = Vec::new();
    for columns in split(0..cols.len(), cols.len().div_ceil(across)) {
        for groups in split(0..fold.groups.len(), down) {
            let module = format!("{}_tile{}", unit.module, parts.len());
            parts.push(Part { module, blocks: cols[columns.clone()].to_vec(), groups });
        }
    }
    parts
}

/// Instances of the tiles; returns the sums and carries of every group.
fn tile_instances(
    m: &mut Module,
    fold: &Fold,
    parts: &[Part],
    blocks: &[Block],
    clk: NetId,
    row_next: NetId,
) -> Vec<Vec<[NetId; 2]>> {
    let mut sums = vec![Vec::new(); fold.groups.len()];
    for (index, part) in parts.iter().enumerate() {
        let mut connections = vec![("clk".to_owned(), clk), ("row_next".to_owned(), row_next)];
        let mine = blocks.iter().filter(|block| part.blocks.contains(&block.cols));
        for (at, block) in mine.enumerate() {
            for (bit, net) in block.bits.iter().enumerate() {
                connections.push((digit_name(fold.digit, "x", at, bit as u32), *net));
            }
        }
        for group in part.groups.clone() {
            let ty = Type::unsigned(tile::sum_width(fold, group, part));
            let pair = ["sum", "carry"].map(|name| {
                let net = m.wire(&format!("t{index}_g{group}_{name}"), ty);
                connections.push((format!("g{group}_{name}"), net));
                net
            });
            sums[group].push(pair);
        }
        m.instance(&part.module, &format!("tile{index}"), connections);
    }
    sums
}

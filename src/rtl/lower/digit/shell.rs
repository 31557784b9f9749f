//! The shell of a digit-serial unit: which digit enters, what the digits that leave add up to, and the handshake.

use super::DigitTile;
use crate::arith::{DigitInput, Network, RowTarget};
use crate::int::{Interval, Linear, Requantize, Scale};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::lower::linear::{half_of, requantization_text, sources};
use crate::rtl::lower::requantize::requantize;
use crate::rtl::lower::shell::{declare_inputs, declare_output};
use crate::rtl::lower::thermometer::{during, passed};
use crate::rtl::lower::{LowerOptions, Unit};
use crate::rtl::pipe::{Pipe, Value, type_of_interval};
use crate::rtl::sink::add_sink;

/// Adders in a row: all that follows the last digit happens in its clock.
const ONE_STAGE: u32 = u32::MAX;

/// Adds the unit's own module around its cores.
pub fn add(
    unit: &Unit,
    linear: &Linear,
    tiles: &[DigitTile],
    cores: &[String],
    targets: &[RowTarget],
    design: &mut Design,
    options: &LowerOptions,
) {
    let clocks = super::clocks(tiles);
    let mut m = Module::new(&unit.module);
    let intervals = unit.program.intervals(unit.values().0);
    let clk = m.input("clk", Type::BIT);
    let rst_n = m.input("rst_n", Type::BIT);
    let in_valid = m.input("in_valid", Type::BIT);
    let in_ready = m.output("in_ready", Type::BIT);
    let inputs = declare_inputs(&mut m, intervals);
    let out_valid = m.output_reg("out_valid", Type::BIT);
    let out_ready = m.input("out_ready", Type::BIT);

    m.comment("Handshake: a product runs while its vector is offered and repeats until its result finds room.");
    let settling = tiles.iter().map(|tile| tile.network.settling()).max().unwrap_or(0);
    let run = match settled(&mut m, settling) {
        None => m.let_wire("run", Type::BIT, Expr::Net(in_valid)),
        Some(settled) => m.let_wire("run", Type::BIT, Expr::And(vec![Expr::Net(in_valid), settled])),
    };
    let seen = (clocks > 1).then(|| m.wire("seen", Type::unsigned(clocks - 1)));
    let room = Expr::Or(vec![Expr::Net(out_valid).invert(), Expr::Net(out_ready)]);
    let room = m.let_wire("room", Type::BIT, room);
    let last = passed(seen, clocks, clocks.wrapping_sub(2));
    let all: Vec<Expr> = [Expr::Net(run)].into_iter().chain(last).chain([Expr::Net(room)]).collect();
    let done = m.let_wire("done", Type::BIT, Expr::And(all));
    m.assign(in_ready, Expr::Net(done));
    let next = Expr::mux(Expr::Net(room), Expr::Net(done), Expr::Net(out_valid));
    m.items.push(Item::Clocked { reset: true, enable: None, moves: vec![Move { reg: out_valid, next }] });

    let digits = select(&mut m, &tiles[0].network, &inputs, run, seen);
    let shown = instances(&mut m, tiles, cores, [clk, rst_n, run], seen, &digits, design);
    let rows: Vec<Option<Collected>> =
        (0..targets.len()).map(|row| shown[row].map(|p| collect(&mut m, unit, tiles, row, p, targets[row]))).collect();
    let mut pipe = Pipe::new(&mut m, Some(Expr::Net(done)), ONE_STAGE);
    let outputs: Vec<Value> = rows
        .into_iter()
        .enumerate()
        .map(|(row, collected)| {
            let half = half_of(unit.requantize, row);
            let scale = unit.requantize.map(|op| (op.channels[row], op.range));
            match (collected, scale) {
                (None, None) => pipe.constant(targets[row].interval.lo()),
                (None, Some((scale, range))) => {
                    let acc = pipe.constant(targets[row].interval.lo());
                    requantize(&mut pipe, acc, scale, half, range, row)
                }
                (Some(acc), None) => pipe.given(acc.net, acc.interval, 0),
                (Some(acc), Some((scale, range))) => {
                    let value = pipe.given(acc.net, acc.interval, 0);
                    let scale = Scale { shift: scale.shift - acc.dropped as i32, ..scale };
                    let half = if scale.multiplier == 1 { scale.half() } else { 0 };
                    requantize(&mut pipe, value, scale, half, range, row)
                }
            }
        })
        .collect();
    pipe.finish(&outputs, |module, index, ty, is_reg| declare_output(module, "y", index, ty, is_reg));
    m.banner = banner(unit, linear, tiles, clocks, options);
    add_sink(&mut m, design);
    design.modules.push(m);
}

fn banner(unit: &Unit, linear: &Linear, tiles: &[DigitTile], clocks: u32, options: &LowerOptions) -> Vec<String> {
    let node = &unit.program.nodes()[unit.node];
    let (rows, cols) = (linear.weights.rows(), linear.weights.cols());
    let mut lines = vec![format!("Layer {}: y = W * x + b, {rows} neurons of {cols} inputs.", node.name)];
    lines.extend(sources(&node.name, options));
    lines.push(format!(
        "Arithmetic: {}-bit digits, lowest first, {clocks} clocks per product, style {}; {} nonzero weights.",
        tiles[0].network.digit,
        tiles[0].network.style.name(),
        linear.weights.nonzeros()
    ));
    if let Some(op) = unit.requantize {
        lines.push(requantization_text(op, rows));
    }
    lines
}

/// A counter that waits after a reset until shared sums hold zero; its top bit says that they do.
fn settled(m: &mut Module, clocks: u32) -> Option<Expr> {
    if clocks == 0 {
        return None;
    }
    let bits = u32::BITS - clocks.leading_zeros();
    let ty = Type::signed(bits + 1);
    let settle = m.reg("settle", ty);
    let top = Expr::Slice { net: settle, hi: bits, lo: bits };
    let next = Expr::Net(settle).add(Expr::constant(1, ty));
    let moves = vec![Move { reg: settle, next }];
    m.items.push(Item::Clocked { reset: true, enable: Some(top.clone().invert()), moves });
    Some(top)
}

/// The current digit of every input, zero when nothing runs and after its last digit.
fn select(m: &mut Module, network: &Network, inputs: &[NetId], run: NetId, seen: Option<NetId>) -> Vec<NetId> {
    let (digit, clocks) = (network.digit, network.clocks);
    let used = network.inputs.iter().map(|x| x.bits.div_ceil(digit)).max().unwrap_or(1);
    let signed = network.inputs.iter().any(|x| x.offset != 0);
    m.comment(if signed {
        "Which digit enters; the sign bit of a signed input enters inverted."
    } else {
        "Which digit enters."
    });
    let at: Vec<NetId> = (0..used)
        .map(|clock| {
            let due = during(seen, clocks, clock, clock + 1);
            let expr = Expr::and(std::iter::once(Expr::Net(run)).chain(due).collect());
            m.let_wire(&format!("digit{clock}"), Type::BIT, expr)
        })
        .collect();
    let place = |(index, (net, info)): (usize, (&NetId, &DigitInput))| {
        let ty = m.ty(*net);
        let bit = |bit: u32| {
            let choose = |clock: u32| {
                let position = clock * digit + bit;
                let plain = Expr::bit_of(*net, ty, position);
                let top = info.offset != 0 && position + 1 == info.bits;
                Expr::And(vec![Expr::Net(at[clock as usize]), if top { plain.invert() } else { plain }])
            };
            let mut all: Vec<Expr> = (0..used).filter(|clock| clock * digit + bit < info.bits).map(choose).collect();
            if all.len() == 1 { all.remove(0) } else { Expr::Or(all) }
        };
        let width = digit.min(info.bits);
        if width == 1 {
            return m.let_wire(&format!("x{index}_digit"), Type::BIT, bit(0));
        }
        let bits: Vec<Expr> = (0..width).map(bit).collect();
        let nets: Vec<Expr> = bits
            .into_iter()
            .enumerate()
            .map(|(at, expr)| Expr::Net(m.let_wire(&format!("x{index}_digit_b{at}"), Type::BIT, expr)))
            .collect();
        m.let_wire(&format!("x{index}_digit"), Type::unsigned(width), Expr::Concat(nets.into_iter().rev().collect()))
    };
    inputs.iter().zip(&network.inputs).enumerate().map(place).collect()
}

/// Instances of the cores; returns what each row shows.
fn instances(
    m: &mut Module,
    tiles: &[DigitTile],
    cores: &[String],
    [clk, rst_n, run]: [NetId; 3],
    seen: Option<NetId>,
    digits: &[NetId],
    design: &Design,
) -> Vec<Option<NetId>> {
    let mut shown = Vec::new();
    for (index, (tile, core)) in tiles.iter().zip(cores).enumerate() {
        let Some(callee) = design.module(core) else { continue };
        let mut connections = vec![("clk".to_owned(), clk), ("rst_n".to_owned(), rst_n), ("run".to_owned(), run)];
        if let Some(first) = seen {
            // All cores count alike; the first one's count serves the shell.
            let net = if index == 0 { first } else { m.wire(&format!("core{index}_seen"), m.ty(first)) };
            connections.push(("seen".to_owned(), net));
        }
        connections.extend(digits.iter().enumerate().map(|(i, net)| (format!("x{i}"), *net)));
        for (at, row) in tile.rows.clone().enumerate() {
            let port = callee.port(&format!("p{at}"));
            shown.push(port.map(|port| {
                let net = m.wire(&format!("row{row}"), callee.ty(port));
                connections.push((format!("p{at}"), net));
                net
            }));
        }
        let suffix = if cores.len() == 1 { String::new() } else { index.to_string() };
        m.instance(core, &format!("core{suffix}"), connections);
    }
    shown
}

/// A finished sum without its lowest `dropped` bits.
struct Collected {
    net: NetId,
    interval: Interval,
    dropped: u32,
}

/// Joins the digits of a row; what rounding will drop anyway is not kept.
fn collect(m: &mut Module, unit: &Unit, tiles: &[DigitTile], row: usize, p: NetId, target: RowTarget) -> Collected {
    let tile = tiles.iter().find(|tile| tile.rows.contains(&row)).unwrap_or(&tiles[0]);
    let network = &tile.network;
    let (digit, clocks, bits) = (network.digit, network.clocks, network.rows[row - tile.rows.start].bits);
    let scale = unit.requantize.map(|op: &Requantize| op.channels[row]);
    // The bit below the rounding point is needed, and the sign of the result always.
    let free = scale.filter(|scale| scale.multiplier == 1 && scale.shift > 1).map_or(0, |scale| scale.shift as u32 - 1);
    let first = (free / digit).min(clocks - 1).min((bits - 1) / digit);
    let (kept, dropped) = (clocks - 1 - first, first * digit);
    let shown = m.ty(p);
    let part = |net: NetId, ty: Type, hi: u32, lo: u32| {
        if hi == lo { Expr::bit_of(net, ty, lo) } else { Expr::Slice { net, hi, lo } }
    };
    let whole = |net: NetId, ty: Type, hi: u32| if hi + 1 == ty.width { Expr::Net(net) } else { part(net, ty, hi, 0) };
    let mut parts = Vec::new();
    let above = bits.saturating_sub(digit * (clocks - 1)).min(shown.width);
    if above > 0 {
        parts.push(whole(p, shown, above - 1));
    }
    if kept > 0 {
        // A digit enters at the top and has moved to its place when the last one is there.
        let ty = Type::unsigned(kept * digit);
        let low = m.reg(&format!("low{row}"), ty);
        let width = digit.min(shown.width);
        let mut next = vec![whole(p, shown, width - 1)];
        if width < digit {
            next.insert(0, Expr::constant(0, Type::unsigned(digit - width)));
        }
        if kept > 1 {
            next.push(part(low, ty, ty.width - 1, digit));
        }
        let next = if next.len() == 1 { next.remove(0) } else { Expr::Concat(next) };
        m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg: low, next }] });
        let wanted = (bits - dropped).min(ty.width);
        parts.push(whole(low, ty, wanted - 1));
    }
    let interval = target.interval.shift(-(dropped as i32));
    let expr = if parts.len() == 1 { parts.remove(0) } else { Expr::Concat(parts) };
    let net = m.let_wire(&format!("acc{row}"), type_of_interval(interval), expr);
    Collected { net, interval, dropped }
}

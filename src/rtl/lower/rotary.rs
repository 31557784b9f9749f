//! Rotary positions in steps: a head a clock, its pairs side by side, turned by the cosines and sines of the position.

use super::requantize::requantize;
use super::steps::{Steps, choose, counted};
use super::{LowerOptions, Unit};
use crate::arith::prices::FULL_ADDER;
use crate::int::{IntMatrix, Interval, Rotary, Scale};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, RomRow, Type};
use crate::rtl::pipe::{Pipe, type_of_interval};

/// Bits of a table's word: several angles side by side.
const WORD_BITS: u32 = 64;
/// Adders in a row: all that follows a sum happens in its clock.
const ONE_STAGE: u32 = u32::MAX;

/// Adds the unit and returns its latency.
pub fn add(unit: &Unit, op: &Rotary, design: &mut Design, _options: &LowerOptions) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let operands = unit.operands();
    let (intervals, results) = (operands[0].intervals, unit.program.intervals(unit.node + 1));
    let dim = 2 * op.cos.cols();
    let heads = (intervals.len() / dim) as u32;
    // Angles, products, results, one behind the other.
    let total = heads + 2;
    let mut m = Module::new(&unit.module);
    m.banner = vec![
        format!(
            "Rotary {}: {heads} heads of {dim} elements, a head a clock; pair i is elements i and i + {}.",
            node.name,
            dim / 2
        ),
        format!("Turned by the angles of the position, up to {} of them.", op.cos.rows()),
        format!("Rounded to nearest (halves up), saturated to {}; {total} clocks.", op.range),
    ];
    let steps = Steps::open(&mut m, &operands, total, true);
    let group = steps.groups(&mut m, &[1], heads);
    let position = position(&mut m, &steps, op.cos.rows());
    let cos = angles(&mut m, "cos", position, &op.cos);
    let sin = angles(&mut m, "sin", position, &op.sin);

    m.comment("The head whose turn it is, at one width.");
    let width = intervals.iter().map(|x| x.signed_width()).max().unwrap_or(1);
    let ty = Type::signed(width);
    let element = |m: &mut Module, at: usize| {
        let net = steps.inputs[0][at];
        if m.ty(net) == ty {
            return Expr::Net(net);
        }
        Expr::Net(m.let_wire(&format!("x{at}_w{width}"), ty, Expr::Extend(net, width)))
    };
    let head: Vec<NetId> = (0..dim)
        .map(|at| {
            let values: Vec<Expr> = (0..heads as usize).map(|head| element(&mut m, head * dim + at)).collect();
            let expr = choose(&m, group, &values);
            m.let_wire(&format!("head{at}"), ty, expr)
        })
        .collect();

    m.comment("Every pair turned.");
    let sums = op.sums(intervals).unwrap_or_default();
    let sum = sums.iter().fold(Interval::point(0), |all, one| all.union(*one));
    let turned: Vec<NetId> = (0..dim)
        .map(|at| {
            let (partner, is_second) = op.partner(at);
            let pair = at.min(partner);
            turn(&mut m, at, [head[at], head[partner]], [cos[pair], sin[pair]], is_second, sum)
        })
        .collect();

    m.comment("Behind them the results: each channel by its own shift.");
    for (at, turned) in turned.into_iter().enumerate() {
        // Heads whose channel has the same scale share its logic.
        let mut known: Vec<(Scale, NetId)> = Vec::new();
        for head in 0..heads {
            let channel = head as usize * dim + at;
            let scale = op.channels[channel];
            let result = match known.iter().find(|(other, _)| *other == scale) {
                Some((_, net)) => *net,
                None => {
                    let net = scaled(&mut m, at, known.len(), turned, sum, scale, op.range);
                    known.push((scale, net));
                    net
                }
            };
            let want = type_of_interval(results[channel]);
            let y = m.output_reg(&format!("y{channel}"), want);
            let next = fitted(&m, result, want);
            let enable = Some(steps.is(head + 2));
            m.items.push(Item::Clocked { reset: false, enable, moves: vec![Move { reg: y, next }] });
        }
    }
    crate::rtl::sink::add_sink(&mut m, design);
    design.modules.push(m);
    total
}

/// The position of the sequence: 0 after a reset or a clear, one more with every vector.
fn position(m: &mut Module, steps: &Steps, positions: usize) -> NetId {
    m.comment("The position: zero for the first vector of a sequence, then one more each time.");
    let ty = Type::unsigned(usize::BITS - (positions - 1).max(1).leading_zeros());
    let position = m.reg("position", ty);
    let more = counted(m, "position_next", position);
    let clear = steps.clear.map_or(Expr::bit(false), Expr::Net);
    let next = Expr::mux(clear.clone(), Expr::constant(0, ty), Expr::Net(more));
    let enable = Some(Expr::Or(vec![clear, Expr::Net(steps.done)]));
    m.items.push(Item::Clocked { reset: true, enable, moves: vec![Move { reg: position, next }] });
    position
}

/// The registered words of a burned table's row.
fn angles(m: &mut Module, name: &str, position: NetId, table: &IntMatrix) -> Vec<NetId> {
    let range = table.data().iter().fold(Interval::point(0), |all, word| all.union(Interval::point(i64::from(*word))));
    let bits = range.signed_width();
    let per_word = (WORD_BITS / bits).max(1) as usize;
    let pairs: Vec<usize> = (0..table.cols()).collect();
    let words: Vec<&[usize]> = pairs.chunks(per_word).collect();
    m.comment(format!(
        "Table of {name}, {} words of {bits} bits at every position, the first one lowest.",
        table.cols()
    ));
    let net = |m: &mut Module, (at, word): (usize, &&[usize])| {
        m.wire(&format!("{name}_word{at}"), Type::unsigned(bits * word.len() as u32))
    };
    let nets: Vec<NetId> = words.iter().enumerate().map(|word| net(m, word)).collect();
    let rows = (0..table.rows()).map(|row| {
        let pack = |word: &&[usize]| {
            let place = |bits_so_far: u64, (at, pair): (usize, &usize)| {
                let value = i64::from(table.row(row)[*pair]) as u64 & ((1 << bits) - 1);
                bits_so_far | value << (at as u32 * bits)
            };
            word.iter().enumerate().fold(0, place)
        };
        RomRow { words: words.iter().map(pack).collect(), note: String::new() }
    });
    m.items.push(Item::Rom { index: position, nets: nets.clone(), rows: rows.collect() });
    let mut moves = Vec::new();
    let ty = Type::signed(bits);
    for (word, net) in words.iter().zip(&nets) {
        for (at, pair) in word.iter().enumerate() {
            let reg = m.reg(&format!("{name}{pair}"), ty);
            let lo = at as u32 * bits;
            moves.push(Move { reg, next: Expr::part(*net, m.ty(*net), lo + bits - 1, lo) });
        }
    }
    let regs = moves.iter().map(|step| step.reg).collect();
    m.items.push(Item::Clocked { reset: false, enable: None, moves });
    regs
}

/// `own · cos ∓ other · sin`, registered.
fn turn(m: &mut Module, at: usize, pair: [NetId; 2], angle: [NetId; 2], is_second: bool, sum: Interval) -> NetId {
    let width = sum.signed_width();
    let ty = Type::signed(width);
    let widths = [m.ty(pair[0]).width, m.ty(angle[0]).width];
    m.adder_gates += u64::from(2 * FULL_ADDER * widths[0] * widths[1] + FULL_ADDER * width);
    let mut wide = |name: &str, net: NetId| {
        if m.ty(net) == ty {
            return Expr::Net(net);
        }
        Expr::Net(m.let_wire(&format!("{name}{at}_w{width}"), ty, Expr::Extend(net, width)))
    };
    let own = wide("own", pair[0]).mul(wide("cos_of", angle[0]));
    let other = wide("other", pair[1]).mul(wide("sin_of", angle[1]));
    let next = if is_second { own.add(other) } else { own.sub(other) };
    let reg = m.reg(&format!("turned{at}"), ty);
    m.items.push(Item::Clocked { reset: false, enable: None, moves: vec![Move { reg, next }] });
    reg
}

/// A sum scaled, rounded and saturated, as a wire.
fn scaled(
    m: &mut Module,
    at: usize,
    variant: usize,
    net: NetId,
    sum: Interval,
    scale: Scale,
    range: Interval,
) -> NetId {
    let mut pipe = Pipe::new(m, None, ONE_STAGE);
    let value = pipe.given(net, sum, 0);
    let result = requantize(&mut pipe, value, scale, 0, range, at);
    pipe.wire(result, &format!("result{at}_scale{variant}"))
}

/// A net at a type that holds every value it takes.
fn fitted(m: &Module, net: NetId, want: Type) -> Expr {
    let have = m.ty(net);
    if have == want {
        Expr::Net(net)
    } else if have.width >= want.width {
        Expr::Slice { net, hi: want.width - 1, lo: 0 }
    } else {
        Expr::Extend(net, want.width)
    }
}

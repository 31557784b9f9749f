//! A linear layer with its requantization as one pipelined unit: the adder graph, the bias, the rounding, the clamp.
//!
//! A layer cut into tiles keeps one module per tile; the layer's own module joins their partial sums.

use super::requantize::requantize;
use super::shell::{declare_inputs, declare_output, pipelined};
use super::{LowerOptions, Unit};
use crate::arith::{AdderGraph, Cost, Term, Tile, block, form_text, linear_forms, row_intervals};
use crate::int::{Interval, Linear, Operation, Requantize};
use crate::rtl::ir::{Design, Expr, Module, Type};
use crate::rtl::pipe::{Addend, Label, Pipe, Value, type_of_interval};

/// Terms a trailing comment shows of a linear form.
const FORM_TERMS: usize = 3;

/// A row of the product as the graph leaves it: nothing for a zero row, else a shifted, perhaps negated value.
type Row = Option<Addend>;

/// A tile's module, for the layer to instantiate.
struct Instance {
    module: String,
    latency: u32,
    /// The exact range of every partial sum.
    ranges: Vec<Interval>,
}

/// Adds the layer's module, after those of its tiles, and returns its latency; `cost` is that of the joined tiles.
pub fn add(
    unit: &Unit,
    linear: &Linear,
    tiles: &[Tile],
    cost: Cost,
    design: &mut Design,
    options: &LowerOptions,
) -> u32 {
    let node = &unit.program.nodes()[unit.node];
    let inputs = unit.program.intervals(unit.values().0);
    let banner = banner(unit, linear, tiles.len(), cost, options);
    let single = tiles.len() == 1;
    let instances: Vec<Instance> = if single {
        Vec::new()
    } else {
        let build = |(index, tile): (usize, &Tile)| {
            let module = format!("{}_tile{index}", unit.module);
            let ranges = ranges(linear, tile);
            let latency = add_tile(&module, &node.name, tile, &ranges, design, options);
            Instance { module, latency, ranges }
        };
        tiles.iter().enumerate().map(build).collect()
    };
    let accumulators = linear.intervals(&[inputs]).unwrap_or_default();
    pipelined(unit, design, options.stage_depth, banner, |pipe, values| {
        let rows: Vec<Vec<Addend>> = if single {
            let rows = graph_rows(pipe, &tiles[0].graph, &ranges(linear, &tiles[0]), values);
            rows.into_iter().map(|row| row.into_iter().collect()).collect()
        } else {
            tile_rows(pipe, linear, tiles, &instances)
        };
        let finish = |(row, addends): (usize, Vec<Addend>)| {
            let scale = unit.requantize.map(|op| (op.channels[row], op.range));
            let half = half_of(unit.requantize, row);
            let start = linear.bias[row] + half;
            let interval = accumulators[row] + Interval::point(half);
            let with_half = if half == 0 { "" } else { ", rounding half included" };
            let note = Some(format!("neuron {row}: {interval}{with_half}"));
            let label = Label { name: format!("acc{row}"), readers: 2, note };
            let acc = accumulate(pipe, addends, start, interval, label);
            match scale {
                Some((scale, range)) => requantize(pipe, acc, scale, half, range, row),
                None => acc,
            }
        };
        rows.into_iter().enumerate().map(finish).collect()
    })
}

/// The exact range of every row of a tile over independent inputs.
fn ranges(linear: &Linear, tile: &Tile) -> Vec<Interval> {
    let part = block(&linear.weights, &tile.rows, &tile.cols);
    part.map_or_else(Vec::new, |part| row_intervals(&part, &tile.graph.inputs))
}

fn banner(unit: &Unit, linear: &Linear, tiles: usize, cost: Cost, options: &LowerOptions) -> Vec<String> {
    let node = &unit.program.nodes()[unit.node];
    let (rows, cols) = (linear.weights.rows(), linear.weights.cols());
    let mut lines = vec![format!("Layer {}: y = W * x + b, {rows} neurons of {cols} inputs.", node.name)];
    lines.extend(sources(&node.name, options));
    lines.push(format!(
        "Arithmetic: shared shift-and-add graph; {} adders, {} adder bits, depth {}, for {} nonzero weights{}.",
        cost.adders,
        cost.bits,
        cost.depth,
        linear.weights.nonzeros(),
        if tiles == 1 { String::new() } else { format!(", in {tiles} tiles") }
    ));
    lines.extend(unit.requantize.map(|op| requantization_text(op, rows)));
    lines
}

/// The part of a row's rounding constant that joins its bias: all of it before a plain shift.
pub fn half_of(requantize: Option<&Requantize>, row: usize) -> i64 {
    requantize.map(|op| op.channels[row]).filter(|scale| scale.multiplier == 1).map_or(0, |scale| scale.half())
}

/// Where a layer's constants come from, for its banner.
pub fn sources(layer: &str, options: &LowerOptions) -> Vec<String> {
    options.sources.get(layer).cloned().unwrap_or_default()
}

pub fn requantization_text(op: &Requantize, rows: usize) -> String {
    let shifts = op.channels.iter().filter(|scale| scale.multiplier == 1).count();
    format!(
        "Requantization: round to nearest (halves up), saturate to {}; {shifts} of {rows} channels by shift, the others by constant multiplier.",
        op.range
    )
}

/// One tile as a module: the same pipeline without a handshake of its own. Returns its latency.
fn add_tile(
    name: &str,
    layer: &str,
    tile: &Tile,
    ranges: &[Interval],
    design: &mut Design,
    options: &LowerOptions,
) -> u32 {
    let mut module = Module::new(name);
    module.banner = vec![format!(
        "Layer {layer}, rows {} to {}, columns {} to {}: partial sums p, {} adders.",
        tile.rows.start,
        tile.rows.end - 1,
        tile.cols.start,
        tile.cols.end - 1,
        tile.graph.adders.len()
    )];
    module.input("clk", Type::BIT);
    let en = module.input("en", Type::BIT);
    let inputs = declare_inputs(&mut module, &tile.graph.inputs);
    let mut pipe = Pipe::new(&mut module, Some(Expr::Net(en)), options.stage_depth);
    let values: Vec<Value> = inputs.iter().zip(&tile.graph.inputs).map(|(net, x)| pipe.given(*net, *x, 0)).collect();
    let rows = graph_rows(&mut pipe, &tile.graph, ranges, &values);
    let outputs: Vec<Value> = rows
        .into_iter()
        .enumerate()
        .map(|(row, addend)| {
            let label =
                Label { name: format!("sum{row}"), readers: 2, note: Some(format!("row {row}: {}", ranges[row])) };
            accumulate(&mut pipe, addend.into_iter().collect(), 0, ranges[row], label)
        })
        .collect();
    let stages = pipe.finish(&outputs, |module, index, ty, is_reg| declare_output(module, "p", index, ty, is_reg));
    crate::rtl::sink::add_sink(&mut module, design);
    design.modules.push(module);
    stages
}

/// Writes the graph's adders and returns its outputs, whose exact ranges are given.
fn graph_rows(pipe: &mut Pipe, graph: &AdderGraph, outputs: &[Interval], inputs: &[Value]) -> Vec<Row> {
    let intervals = graph.intervals();
    let forms = linear_forms(graph);
    let width = intervals.iter().chain(outputs).map(|i| i.signed_width()).max().unwrap_or(1);
    let mut readers = vec![0u32; intervals.len()];
    let terms = graph.adders.iter().flat_map(|adder| [adder.left, adder.right]);
    terms.chain(graph.outputs.iter().flatten().copied()).for_each(|term| readers[term.source as usize] += 1);
    let mut values = inputs.to_vec();
    let mut sums = 0;
    for (index, adder) in graph.adders.iter().enumerate() {
        let name = match multiple(&forms[index]) {
            Some(name) => name,
            None => {
                sums += 1;
                format!("t{}", sums - 1)
            }
        };
        let source = graph.inputs.len() + index;
        let label = Label { name, readers: readers[source], note: Some(form_text(&forms[index], FORM_TERMS)) };
        let addend = |term: Term| Addend {
            value: values[term.source as usize],
            shift: term.shift.into(),
            negative: term.negative,
        };
        let (left, right) = (addend(adder.left), addend(adder.right));
        values.push(pipe.add(left, right, intervals[source], width, label));
    }
    let output =
        |term: Term| Addend { value: values[term.source as usize], shift: term.shift.into(), negative: term.negative };
    graph.outputs.iter().map(|term| term.map(output)).collect()
}

/// `x12_m5` for five times input 12, `x12_neg5` for minus five times; `None` when several inputs take part.
fn multiple(form: &[i64]) -> Option<String> {
    let mut nonzero = form.iter().enumerate().filter(|(_, c)| **c != 0);
    match (nonzero.next(), nonzero.next()) {
        (Some((input, c)), None) if *c > 0 => Some(format!("x{input}_m{c}")),
        (Some((input, c)), None) => Some(format!("x{input}_neg{}", -c)),
        _ => None,
    }
}

/// Instances of the tiles and, per row, the partial sums to join.
fn tile_rows(pipe: &mut Pipe, linear: &Linear, tiles: &[Tile], instances: &[Instance]) -> Vec<Vec<Addend>> {
    let mut rows = vec![Vec::new(); linear.weights.rows()];
    for (index, (tile, instance)) in tiles.iter().zip(instances).enumerate() {
        let mut connections = vec![];
        let port = |pipe: &Pipe, name: &str| pipe.module.port(name);
        connections.extend(port(pipe, "clk").map(|net| ("clk".to_owned(), net)));
        connections.extend(pipe.enable_net().map(|net| ("en".to_owned(), net)));
        for (at, col) in tile.cols.clone().enumerate() {
            connections.extend(port(pipe, &format!("x{col}")).map(|net| (format!("x{at}"), net)));
        }
        for (at, row) in tile.rows.clone().enumerate() {
            let range = instance.ranges[at];
            let net = pipe.module.wire(&format!("tile{index}_p{at}"), type_of_interval(range));
            connections.push((format!("p{at}"), net));
            let value = pipe.given(net, range, instance.latency);
            rows[row].push(Addend { value, shift: 0, negative: false });
        }
        pipe.instance(&instance.module, &format!("tile{index}"), connections);
    }
    rows
}

/// The sum of all addends and a constant, as a balanced tree, exact in the width of `interval`.
fn accumulate(pipe: &mut Pipe, mut addends: Vec<Addend>, start: i64, interval: Interval, label: Label) -> Value {
    addends.retain(|a| !pipe.interval(a.value).is_point() || pipe.interval(a.value).lo() != 0);
    if addends.is_empty() {
        return pipe.constant(start);
    }
    let image = |pipe: &Pipe, a: &Addend| {
        let shifted = pipe.interval(a.value).shift(a.shift as i32);
        if a.negative { -shifted } else { shifted }
    };
    let mut width = addends.iter().map(|a| image(pipe, a).signed_width()).max().unwrap_or(1);
    width = width.max(interval.signed_width()).max(Interval::point(start).signed_width());
    while addends.len() > 1 {
        let last = addends.len() == 2 && start == 0;
        let pairs: Vec<Vec<Addend>> = addends.chunks(2).map(<[_]>::to_vec).collect();
        addends = pairs
            .into_iter()
            .map(|pair| match pair[..] {
                [a, b] => {
                    let sum = if last { interval } else { image(pipe, &a) + image(pipe, &b) };
                    width = width.max(sum.signed_width());
                    let part = if last {
                        label.clone()
                    } else {
                        Label { name: format!("{}_part", label.name), readers: 1, note: None }
                    };
                    Addend { value: pipe.add(a, b, sum, width, part), shift: 0, negative: false }
                }
                _ => pair[0],
            })
            .collect();
        if last {
            return addends[0].value;
        }
    }
    let only = addends[0];
    if start == 0 {
        let at = pipe.place(&[only.value], u32::from(only.negative));
        let width = width.max(pipe.width_at(only.value, at.0));
        let (expr, terms) = pipe.operand(only.value, at.0, width);
        let shifted = expr.shift_left(only.shift);
        let expr = if only.negative { shifted.negate() } else { shifted };
        return pipe.define(expr, terms, Type::signed(width), interval, at, label);
    }
    let (size, negative) = if only.negative { (start, false) } else { (start.abs(), start < 0) };
    let constant = Addend { value: pipe.constant(size), shift: 0, negative };
    pipe.add(only, constant, interval, width, label)
}

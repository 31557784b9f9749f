//! A tile of a folded layer: burned weights, masks and reduction trees of some groups over some columns.
//!
//! In each clock the row counter selects a row of burned weights; the digits of the inputs are complemented by the
//! signs, masked by the magnitudes, and added up to two rows of bits per group, which leave registered.
//!
//! Inside the trees every bit is held inverted, because a NAND is smaller than an AND, and a full adder fed complements
//! gives complements.

use super::heap::{self, Heap};
use super::table::Table;
use super::{Built, Depth};
use crate::arith::{Code, Fold};
use crate::rtl::ir::{Design, Expr, Item, Module, Move, NetId, Type};
use crate::rtl::lower::LowerOptions;
use crate::rtl::sink::add_sink;
use std::ops::Range;

/// Which part of a layer a tile is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub module: String,
    /// Blocks of at most 64 columns, side by side.
    pub blocks: Vec<Range<usize>>,
    pub groups: Range<usize>,
}

impl Part {
    /// All its columns: its blocks lie side by side.
    pub fn cols(&self) -> Range<usize> {
        self.blocks[0].start..self.blocks[self.blocks.len() - 1].end
    }
}

/// Rows that the comment of a table's row names.
const NOTE_ROWS: usize = 8;

/// Register stages that a tile needs at least.
pub fn stages(fold: &Fold, part: &Part, depth: Depth) -> u32 {
    let levels = part.groups.clone().map(|group| {
        let codes = &fold.groups[group].codes;
        let mut heights = Vec::new();
        for bit in 0..u32::BITS {
            let height = part.cols().filter(|col| codes.iter().any(|row| row[*col].magnitude >> bit & 1 == 1)).count();
            for column in (bit..bit + fold.digit).map(|column| column as usize).take_while(|_| height > 0) {
                heights.resize(heights.len().max(column + 1), 0);
                heights[column] += height as u32;
            }
        }
        heap::levels(heights, sum_width(fold, group, part) as usize)
    });
    let levels = levels.max().unwrap_or(0);
    1 + levels.saturating_sub(depth.first).div_ceil(depth.rest)
}

/// Adds the module of a tile: ports `row_next` (the next clock's row), `x0 …` (a bit of the digit of a block of columns), and
/// per group `g0_sum`, `g0_carry`. Returns what it has.
pub fn add(
    fold: &Fold,
    part: &Part,
    layer: &str,
    (depth, stages): (Depth, u32),
    design: &mut Design,
    options: &LowerOptions,
) -> Built {
    let mut m = Module::new(&part.module);
    m.input("clk", Type::BIT);
    let row_type = Type::unsigned(super::row_bits(fold));
    let row_next = m.input("row_next", row_type);
    let mut inputs: Vec<Vec<NetId>> = Vec::new();
    for (block, cols) in part.blocks.iter().enumerate() {
        let ty = Type::unsigned(cols.len() as u32);
        inputs.push((0..fold.digit).map(|bit| m.input(&super::digit_name(fold.digit, "x", block, bit), ty)).collect());
    }
    let planes = burned(&mut m, fold, part, row_next);
    let mut heaps: Vec<Heap> = Vec::new();
    for group in part.groups.clone() {
        let mut heap = Heap::new(format!("g{group}_t"), &options.top);
        m.comment(format!("Group {group}: digits complemented by the sign, masked by the magnitude; held inverted."));
        for plane in planes.iter().filter(|plane| plane.group == group) {
            mask(&mut m, fold, plane, &inputs[plane.block], &mut heap);
        }
        heaps.push(heap);
    }
    for stage in 1..=stages {
        let budget = if stage == 1 { depth.first } else { depth.rest };
        for (at, heap) in heaps.iter_mut().enumerate() {
            m.comment(format!(
                "Group {}: sum of the weighted digits, stage {stage} of {stages}.",
                part.groups.start + at
            ));
            heap.reduce(&mut m, budget, sum_width(fold, part.groups.start + at, part) as usize);
        }
        if stage < stages {
            heaps.iter_mut().for_each(|heap| heap.register(&mut m));
        }
    }
    m.comment("The two rows of bits that are left of every sum.");
    let mut moves = Vec::new();
    for (at, heap) in heaps.iter().enumerate() {
        let group = part.groups.start + at;
        let width = sum_width(fold, group, part);
        for (name, expr) in ["sum", "carry"].into_iter().zip(heap.rows(&m, width, true)) {
            let expr = expr.invert();
            let reg = m.output_reg(&format!("g{group}_{name}"), Type::unsigned(width));
            moves.push(Move { reg, next: expr });
        }
    }
    m.items.push(Item::Clocked { reset: false, enable: None, moves });
    m.banner = banner(fold, part, layer);
    add_sink(&mut m, design);
    design.modules.push(m);
    Built { latency: stages, full_adders: heaps.iter().map(|heap| heap.full_adders).sum() }
}

fn banner(fold: &Fold, part: &Part, layer: &str) -> Vec<String> {
    let cols = part.cols();
    let groups = &fold.groups[part.groups.clone()];
    vec![
        format!(
            "Layer {layer}, rows {} to {}, columns {} to {}: {} groups of {} rows, a row of each at a time.",
            groups[0].rows.start,
            groups[groups.len() - 1].rows.end - 1,
            cols.start,
            cols.end - 1,
            groups.len(),
            fold.slots
        ),
        "neg: the weight is negative; mag0, mag1, ...: bits of its magnitude; a bit per column, the first column lowest."
            .to_owned(),
        "x is a digit of the inputs, unsigned: a signed input enters with its sign bit inverted.".to_owned(),
        "sum + carry is the sum of magnitude * (neg ? complement of the digit : digit); the rows' constants make good what complements add.".to_owned(),
    ]
}

/// Bits of a group's sum over the columns of a tile; a column that overflows cannot occur.
pub fn sum_width(fold: &Fold, group: usize, part: &Part) -> u32 {
    (u64::BITS - fold.largest_sum(group, part.cols()).leading_zeros()).max(1)
}

/// Burned bits of one group and one block of columns.
struct Plane {
    group: usize,
    block: usize,
    stem: String,
    /// Signs, where any weight is negative.
    neg: Option<NetId>,
    magnitudes: Vec<Magnitude>,
}

/// A bit of the magnitudes, and which columns of the block ever have it.
struct Magnitude {
    bit: u32,
    net: NetId,
    columns: Vec<usize>,
}

/// The burned table: everything that depends on the row alone.
fn burned(m: &mut Module, fold: &Fold, part: &Part, row_next: NetId) -> Vec<Plane> {
    let mut table = Table::new(fold.slots);
    let mut planes = Vec::new();
    for group in part.groups.clone() {
        let codes = &fold.groups[group].codes;
        for (block, cols) in part.blocks.iter().enumerate() {
            let stem = if part.blocks.len() == 1 { format!("g{group}") } else { format!("g{group}b{block}") };
            let ever = |bit: &dyn Fn(&Code) -> bool| -> Vec<usize> {
                cols.clone().filter(|col| codes.iter().any(|row| bit(&row[*col]))).collect()
            };
            let negative = |code: &Code| code.negative;
            let neg = (!ever(&negative).is_empty()).then(|| {
                let all: Vec<usize> = cols.clone().collect();
                plane(&mut table, m, &format!("{stem}_neg"), &all, codes, &negative)
            });
            let mut magnitudes = Vec::new();
            for bit in 0..u32::BITS {
                let has = move |code: &Code| code.magnitude >> bit & 1 == 1;
                let columns = ever(&has);
                if !columns.is_empty() {
                    let net = plane(&mut table, m, &format!("{stem}_mag{bit}"), &columns, codes, &has);
                    let columns = columns.iter().map(|col| col - cols.start).collect();
                    magnitudes.push(Magnitude { bit, net, columns });
                }
            }
            planes.push(Plane { group, block, stem, neg, magnitudes });
        }
    }
    table.add(m, row_next, |slot| note(fold, part, slot));
    planes
}

/// A net with one bit of the code of every column, the first column lowest.
fn plane(
    table: &mut Table,
    m: &mut Module,
    name: &str,
    columns: &[usize],
    codes: &[Vec<Code>],
    bit: &dyn Fn(&Code) -> bool,
) -> NetId {
    let word = |row: &Vec<Code>| {
        let set = columns.iter().enumerate().filter(|(_, col)| bit(&row[**col]));
        set.map(|(at, _)| 1u64 << at).sum()
    };
    table.plane(m, name, Type::unsigned(columns.len() as u32), codes.iter().map(word).collect())
}

/// Which rows of the layer a slot computes.
fn note(fold: &Fold, part: &Part, slot: usize) -> String {
    let rows = fold.groups[part.groups.clone()].iter().filter(|group| slot >= group.first);
    let rows: Vec<String> = rows.map(|group| (group.rows.start + slot - group.first).to_string()).collect();
    if rows.len() > NOTE_ROWS {
        format!("rows {}, ... {}", rows[..NOTE_ROWS - 1].join(", "), rows[rows.len() - 1])
    } else {
        format!("rows {}", rows.join(", "))
    }
}

/// Products of one plane into the heap.
fn mask(m: &mut Module, fold: &Fold, plane: &Plane, inputs: &[NetId], heap: &mut Heap) {
    for (bit, x) in inputs.iter().enumerate().filter(|_| !plane.magnitudes.is_empty()) {
        let at = if fold.digit == 1 { String::new() } else { bit.to_string() };
        let ty = m.ty(*x);
        let digit = plane.neg.map_or(*x, |neg| {
            let expr = Expr::Xor(vec![Expr::Net(*x), Expr::Net(neg)]);
            m.let_wire(&format!("{}_d{at}", plane.stem), ty, expr)
        });
        for magnitude in &plane.magnitudes {
            let masked = if magnitude.columns.len() as u32 == ty.width {
                Expr::Net(digit)
            } else {
                Expr::concat(magnitude.columns.iter().rev().map(|col| Expr::bit_of(digit, ty, *col as u32)).collect())
            };
            let name = format!("{}_d{at}m{}_n", plane.stem, magnitude.bit);
            let ty = m.ty(magnitude.net);
            let product = m.let_wire(&name, ty, Expr::And(vec![masked, Expr::Net(magnitude.net)]).invert());
            heap.push(magnitude.bit as usize + bit, product, ty);
        }
    }
}

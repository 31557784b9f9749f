//! A heap of bits by weight, reduced by full adders side by side until two rows are left.
//!
//! Bits of equal weight lie in vectors, and a level of the reduction takes them three by three: an instance adds up to
//! [`WIDEST`] triples at once, so that the text stays short and a simulator works on whole words. No half adder is used:
//! a pair waits for a third. Levels alternate between two modules of the same function, of which a flow may map one to
//! cells with inverted outputs and the other to the same cells fed with complements.

use crate::rtl::ir::{Expr, Item, Module, Move, NetId, Type};
use crate::rtl::lower::adders::{self, WIDEST};

/// Bits `hi..=lo` of a net, all of one weight.
#[derive(Clone, Copy, Debug)]
struct Bits {
    net: NetId,
    hi: u32,
    lo: u32,
}

impl Bits {
    fn width(self) -> u32 {
        self.hi - self.lo + 1
    }
}

/// Bits to be added up: column `p` holds bits of weight `2^p`.
pub struct Heap {
    columns: Vec<Vec<Bits>>,
    /// Prefix of the names.
    stem: String,
    /// Prefix of the adders' modules.
    top: String,
    adders: u32,
    registers: u32,
    /// Full adders so far.
    pub full_adders: u64,
}

impl Heap {
    /// An empty heap whose nets begin with `stem`, in the chip `top`.
    pub fn new(stem: impl Into<String>, top: &str) -> Self {
        Self { columns: Vec::new(), stem: stem.into(), top: top.to_owned(), adders: 0, registers: 0, full_adders: 0 }
    }

    /// Adds all bits of a net to the column of one weight.
    pub fn push(&mut self, column: usize, net: NetId, ty: Type) {
        self.push_bits(column, Bits { net, hi: ty.width - 1, lo: 0 });
    }

    /// Adds a number: its bit `i` to column `first + i`, as far as `columns` reach.
    pub fn push_number(&mut self, first: usize, net: NetId, ty: Type, columns: usize) {
        for bit in (0..ty.width).take(columns.saturating_sub(first)) {
            self.push_bits(first + bit as usize, Bits { net, hi: bit, lo: bit });
        }
    }

    fn push_bits(&mut self, column: usize, bits: Bits) {
        if self.columns.len() <= column {
            self.columns.resize(column + 1, Vec::new());
        }
        self.columns[column].push(bits);
    }

    fn heights(&self) -> Vec<u32> {
        self.columns.iter().map(|column| column.iter().map(|bits| bits.width()).sum()).collect()
    }

    /// Reduces by up to `budget` levels; carries out of `columns` are lost. Returns whether two rows are left.
    pub fn reduce(&mut self, m: &mut Module, budget: u32, columns: usize) -> bool {
        let all = levels(self.heights(), columns);
        let levels = all.min(budget);
        for level in 0..levels {
            // The last level before a register or a sum has true outputs in either kind of cell.
            self.level(m, (levels - 1 - level).is_multiple_of(2), columns);
        }
        levels == all
    }

    fn level(&mut self, m: &mut Module, dual: bool, columns: usize) {
        let mut next: Vec<Vec<Bits>> = vec![Vec::new(); self.columns.len() + 1];
        for (column, mut bits) in std::mem::take(&mut self.columns).into_iter().enumerate() {
            let height: u32 = bits.iter().map(|bits| bits.width()).sum();
            let mut triples = height / 3;
            while triples > 0 {
                let width = WIDEST.min(1 << triples.ilog2());
                triples -= width;
                let operands = ["a", "b", "c"].map(|port| {
                    let parts = take(&mut bits, width);
                    self.operand(m, port, &parts, width)
                });
                let keeps = column + 1 < columns;
                let (s, co) = self.adder(m, operands, width, dual);
                next[column].push(Bits { net: s, hi: width - 1, lo: 0 });
                if keeps {
                    next[column + 1].push(Bits { net: co, hi: width - 1, lo: 0 });
                }
            }
            // What waited comes first in the next level.
            next[column].splice(0..0, bits);
        }
        while next.last().is_some_and(Vec::is_empty) {
            next.pop();
        }
        self.columns = next;
    }

    fn operand(&mut self, m: &mut Module, port: &str, parts: &[Bits], width: u32) -> NetId {
        if let [only] = parts
            && m.ty(only.net) == Type::unsigned(width)
        {
            return only.net;
        }
        let name = format!("{}{}_{port}", self.stem, self.adders);
        m.let_wire(&name, Type::unsigned(width), join(m, parts))
    }

    fn adder(&mut self, m: &mut Module, operands: [NetId; 3], width: u32, dual: bool) -> (NetId, NetId) {
        let stem = format!("{}{}", self.stem, self.adders);
        self.adders += 1;
        self.full_adders += u64::from(width);
        let ty = Type::unsigned(width);
        let (s, co) = (m.wire(&format!("{stem}_s"), ty), m.wire(&format!("{stem}_c"), ty));
        let ports = ["a", "b", "c"].into_iter().zip(operands).chain([("s", s), ("co", co)]);
        let connections = ports.map(|(port, net)| (port.to_owned(), net)).collect();
        m.instance(&adders::full(&self.top, width, dual), &format!("{stem}_add"), connections);
        (s, co)
    }

    /// Registers every bit.
    pub fn register(&mut self, m: &mut Module) {
        let mut moves = Vec::new();
        self.registers += 1;
        for (column, bits) in self.columns.iter_mut().enumerate().filter(|(_, bits)| !bits.is_empty()) {
            let mut kept = Vec::new();
            let mut part = 0;
            while !bits.is_empty() {
                let width = bits.iter().map(|bits| bits.width()).sum::<u32>().min(WIDEST);
                let taken = take(bits, width);
                let letter = if part == 0 { String::new() } else { format!("n{part}") };
                let name = format!("{}r{}_w{column}{letter}_q", self.stem, self.registers);
                let reg = m.reg(&name, Type::unsigned(width));
                moves.push(Move { reg, next: join(m, &taken) });
                kept.push(Bits { net: reg, hi: width - 1, lo: 0 });
                part += 1;
            }
            *bits = kept;
        }
        m.items.push(Item::Clocked { reset: false, enable: None, moves });
    }

    /// The two rows that are left, each `width` bits, with `filler` where a column holds less.
    pub fn rows(&self, m: &Module, width: u32, filler: bool) -> [Expr; 2] {
        [0, 1].map(|row| {
            let bit = |column: u32| {
                let bits = self.columns.get(column as usize).into_iter().flatten();
                let mut single = bits.flat_map(|bits| (bits.lo..=bits.hi).map(|at| (bits.net, at)));
                single.nth(row).map_or(Expr::bit(filler), |(net, at)| Expr::bit_of(net, m.ty(net), at))
            };
            Expr::concat(joined(m, (0..width).rev().map(bit).collect()))
        })
    }
}

/// Levels of full adders until no column of these heights holds more than two bits; carries out of `columns` are lost.
pub fn levels(mut heights: Vec<u32>, columns: usize) -> u32 {
    let mut levels = 0;
    while heights.iter().any(|height| *height > 2) {
        let mut next = vec![0; heights.len() + 1];
        for (column, height) in heights.iter().enumerate() {
            next[column] += height - height / 3 * 2;
            next[column + 1] += height / 3;
        }
        next.truncate(columns.max(1));
        heights = next;
        levels += 1;
    }
    levels
}

/// Takes the first `width` bits off `bits`.
fn take(bits: &mut Vec<Bits>, width: u32) -> Vec<Bits> {
    let mut taken = Vec::new();
    let mut missing = width;
    while missing > 0 && !bits.is_empty() {
        let first = bits[0];
        let used = first.width().min(missing);
        taken.push(Bits { hi: first.lo + used - 1, ..first });
        if used == first.width() {
            bits.remove(0);
        } else {
            bits[0].lo += used;
        }
        missing -= used;
    }
    taken
}

/// The bits side by side, the first lowest.
fn join(m: &Module, parts: &[Bits]) -> Expr {
    Expr::concat(parts.iter().rev().map(|bits| Expr::part(bits.net, m.ty(bits.net), bits.hi, bits.lo)).collect())
}

/// Neighbouring bits of one net as one slice.
fn joined(m: &Module, parts: Vec<Expr>) -> Vec<Expr> {
    let mut all: Vec<Expr> = Vec::new();
    for part in parts {
        match (all.last_mut(), &part) {
            (Some(Expr::Slice { net, lo, .. }), Expr::Slice { net: other, hi, lo: low })
                if net == other && *lo == hi + 1 =>
            {
                *lo = *low;
            }
            _ => all.push(part),
        }
    }
    let whole = |part: Expr| match part {
        Expr::Slice { net, hi, lo } => Expr::part(net, m.ty(net), hi, lo),
        other => other,
    };
    all.into_iter().map(whole).collect()
}

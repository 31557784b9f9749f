//! The hardware IR: just enough structure to print readable Verilog-2005 and to evaluate it.
//!
//! Data operators (`Add`, `Sub`, `Mul`, `Neg`, `Shl`, `Less`) take signed operands of equal width and nothing else;
//! bit-level expressions (`Slice`, `Concat`) are unsigned. An assignment may only reinterpret bits of equal width.
//! [`super::check`] enforces all of this, so the printer never has to.

use super::names::legal_name;
use crate::arith::counter_width;
use std::collections::BTreeSet;

/// A net of one module, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NetId(pub usize);

/// Width in bits and signedness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    pub width: u32,
    pub signed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    Input,
    Output,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Net {
    pub name: String,
    pub ty: Type,
    /// `Some` for ports.
    pub dir: Option<Dir>,
    /// Driven by a clocked block.
    pub is_reg: bool,
}

/// Pure logic over the nets of one module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    Net(NetId),
    Const {
        value: i64,
        ty: Type,
    },
    Add(Box<Expr>, Box<Expr>),
    Sub(Box<Expr>, Box<Expr>),
    /// A product of two values, at the width of both.
    Mul(Box<Expr>, Box<Expr>),
    Neg(Box<Expr>),
    /// Arithmetic shift left by a constant, keeping the width.
    Shl(Box<Expr>, u32),
    /// A net as a wider signed value: sign-replicated when signed, zero-padded (by at least one bit) when not.
    Extend(NetId, u32),
    /// Bits `hi..=lo` of a net, unsigned.
    Slice {
        net: NetId,
        hi: u32,
        lo: u32,
    },
    /// High part first, unsigned.
    Concat(Vec<Expr>),
    /// `if 0 { 1 } else { 2 }`: a one-bit condition and two values of one type.
    Mux(Box<Expr>, Box<Expr>, Box<Expr>),
    /// Logic bit by bit, over unsigned operands of equal width.
    Not(Box<Expr>),
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Xor(Vec<Expr>),
    /// Whether any bit is set (`|x`).
    Any(Box<Expr>),
    /// Whether all bits are set (`&x`).
    All(Box<Expr>),
    /// How many of these one-bit nets are set, unsigned, as wide as the count of all of them.
    Count(Vec<NetId>),
    /// Signed comparison `a < b`.
    Less(Box<Expr>, Box<Expr>),
    /// Equality of two values of one type.
    Equal(Box<Expr>, Box<Expr>),
}

/// One non-blocking assignment of a clocked block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    pub reg: NetId,
    pub next: Expr,
}

/// What a burned table gives for one value of its index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RomRow {
    pub words: Vec<u64>,
    /// What the row holds, for the reader.
    pub note: String,
}

/// One paragraph of a module body, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A line of prose that heads what follows.
    Comment(String),
    /// An empty line.
    Blank,
    /// `net = expr`, continuously; `note` trails the line.
    Assign { net: NetId, expr: Expr, note: Option<String> },
    /// A block clocked by `clk`; with `reset` all its registers become 0 while `rst_n` is low.
    Clocked { reset: bool, enable: Option<Expr>, moves: Vec<Move> },
    /// A constant table with a registered output: `reg <= words[index]`, by `index`'s bits taken unsigned.
    Table { reg: NetId, enable: Option<Expr>, index: NetId, words: Vec<(i64, i64)> },
    /// A burned table without a register: in row `r`, `nets[i] = rows[r].words[i]`, for the row that `index` selects; an
    /// index beyond the last row selects the last. Every net is unsigned and has at most 64 bits.
    Rom { index: NetId, nets: Vec<NetId>, rows: Vec<RomRow> },
    /// A memory of `depth` words of `reg`'s width, called `name`: with every clock `reg` becomes word `from`, and word `to`
    /// becomes `data` while `enable` is high. A word read in the clock that writes it is the one before.
    Memory { name: String, depth: usize, enable: NetId, to: NetId, data: NetId, from: NetId, reg: NetId },
    /// A clock `out` that runs while `enable` is high: `on` is `enable` as of the last falling edge of `clk`.
    ClockGate { enable: NetId, on: NetId, out: NetId },
    /// An instance of another module of the design; every port is connected by name.
    Instance { module: String, name: String, connections: Vec<(String, NetId)> },
    /// Nets and bits that are dropped on purpose.
    Sink { bits: Vec<Expr>, net: NetId },
}

/// A Verilog module: banner, ports in order, body in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    pub name: String,
    /// Prose of the banner, a line each.
    pub banner: Vec<String>,
    pub nets: Vec<Net>,
    pub ports: Vec<NetId>,
    pub items: Vec<Item>,
    /// Hundredths of a gate of its adders, by proven ranges, for [`super::gates`].
    pub adder_gates: u64,
    /// The same of a module that flows map to one cell.
    pub cell_gates: Option<u32>,
    taken: BTreeSet<String>,
}

/// Modules of one chip; submodules precede the modules that use them, the top is last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Design {
    pub modules: Vec<Module>,
}

impl Design {
    /// The chip itself.
    pub fn top(&self) -> Option<&Module> {
        self.modules.last()
    }

    pub fn module(&self, name: &str) -> Option<&Module> {
        self.modules.iter().find(|module| module.name == name)
    }
}

impl Type {
    pub const BIT: Self = Self { width: 1, signed: false };

    pub const fn signed(width: u32) -> Self {
        Self { width, signed: true }
    }

    pub const fn unsigned(width: u32) -> Self {
        Self { width, signed: false }
    }

    /// How many of so many bits are set.
    pub fn count(bits: usize) -> Self {
        Self::unsigned(counter_width(bits) as u32)
    }

    /// Bits of a signed type that holds all its values.
    pub fn signed_width(self) -> u32 {
        self.width + u32::from(!self.signed)
    }
}

impl Expr {
    pub fn bit(value: bool) -> Self {
        Self::Const { value: i64::from(value), ty: Type::BIT }
    }

    pub fn constant(value: i64, ty: Type) -> Self {
        Self::Const { value, ty }
    }

    #[allow(clippy::should_implement_trait)]
    pub fn add(self, other: Self) -> Self {
        Self::Add(Box::new(self), Box::new(other))
    }

    #[allow(clippy::should_implement_trait)]
    pub fn sub(self, other: Self) -> Self {
        Self::Sub(Box::new(self), Box::new(other))
    }

    #[allow(clippy::should_implement_trait)]
    pub fn mul(self, other: Self) -> Self {
        Self::Mul(Box::new(self), Box::new(other))
    }

    pub fn shift_left(self, bits: u32) -> Self {
        if bits == 0 { self } else { Self::Shl(Box::new(self), bits) }
    }

    pub fn negate(self) -> Self {
        Self::Neg(Box::new(self))
    }

    pub fn invert(self) -> Self {
        Self::Not(Box::new(self))
    }

    pub fn mux(condition: Self, yes: Self, no: Self) -> Self {
        Self::Mux(Box::new(condition), Box::new(yes), Box::new(no))
    }

    pub fn less(self, other: Self) -> Self {
        Self::Less(Box::new(self), Box::new(other))
    }

    pub fn equal(self, other: Self) -> Self {
        Self::Equal(Box::new(self), Box::new(other))
    }

    /// Bit `at` of a net of type `ty`.
    pub fn bit_of(net: NetId, ty: Type, at: u32) -> Self {
        if ty == Type::BIT { Self::Net(net) } else { Self::Slice { net, hi: at, lo: at } }
    }

    /// A bit side by side with itself, `width` times.
    pub fn replicate(bit: Self, width: u32) -> Self {
        if width == 1 { bit } else { Self::Concat(vec![bit; width as usize]) }
    }

    /// Bits `hi..=lo` of a net of type `ty`, the net itself where that is all of it.
    pub fn part(net: NetId, ty: Type, hi: u32, lo: u32) -> Self {
        if lo == 0 && hi + 1 == ty.width && !ty.signed { Self::Net(net) } else { Self::Slice { net, hi, lo } }
    }

    /// High part first; a single part is itself.
    pub fn concat(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::Concat(parts) }
    }

    /// All of `parts`; a single part is itself.
    pub fn and(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::And(parts) }
    }

    /// Any of `parts`; a single part is itself.
    pub fn or(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::Or(parts) }
    }

    pub fn any(self) -> Self {
        Self::Any(Box::new(self))
    }

    /// The direct subexpressions.
    pub fn children(&self) -> Vec<&Expr> {
        match self {
            Self::Net(_) | Self::Const { .. } | Self::Extend(..) | Self::Slice { .. } | Self::Count(_) => Vec::new(),
            Self::Neg(a) | Self::Shl(a, _) | Self::Not(a) | Self::Any(a) | Self::All(a) => vec![a],
            Self::Add(a, b) | Self::Sub(a, b) | Self::Mul(a, b) | Self::Less(a, b) | Self::Equal(a, b) => vec![a, b],
            Self::Mux(c, a, b) => vec![c, a, b],
            Self::Concat(all) | Self::And(all) | Self::Or(all) | Self::Xor(all) => all.iter().collect(),
        }
    }

    /// Calls `visit` with every net read and the bits `(hi, lo)` read of it, `None` for all of them.
    pub fn reads(&self, visit: &mut impl FnMut(NetId, Option<(u32, u32)>)) {
        match self {
            Self::Net(net) | Self::Extend(net, _) => visit(*net, None),
            Self::Slice { net, hi, lo } => visit(*net, Some((*hi, *lo))),
            Self::Count(nets) => nets.iter().for_each(|net| visit(*net, None)),
            _ => self.children().into_iter().for_each(|child| child.reads(visit)),
        }
    }
}

impl Item {
    /// Calls `visit` with every net the item reads, as [`Expr::reads`] does; instances are left to the caller.
    pub fn reads(&self, visit: &mut impl FnMut(NetId, Option<(u32, u32)>)) {
        match self {
            Self::Comment(_) | Self::Blank | Self::Instance { .. } => {}
            Self::Assign { expr, .. } => expr.reads(visit),
            Self::Clocked { enable, moves, .. } => {
                enable.iter().for_each(|e| e.reads(visit));
                moves.iter().for_each(|m| m.next.reads(visit));
            }
            Self::Table { enable, index, .. } => {
                enable.iter().for_each(|e| e.reads(visit));
                visit(*index, None);
            }
            Self::Rom { index, .. } => visit(*index, None),
            Self::ClockGate { enable, on, .. } => [enable, on].into_iter().for_each(|net| visit(*net, None)),
            Self::Memory { enable, to, data, from, .. } => {
                [enable, to, data, from].into_iter().for_each(|net| visit(*net, None));
            }
            Self::Sink { bits, .. } => bits.iter().for_each(|e| e.reads(visit)),
        }
    }
}

impl Module {
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            taken: BTreeSet::from([name.clone()]),
            name,
            banner: Vec::new(),
            nets: Vec::new(),
            ports: Vec::new(),
            items: Vec::new(),
            adder_gates: 0,
            cell_gates: None,
        }
    }

    /// A name for this module that passes the gate and that nothing else here bears.
    pub fn fresh_name(&mut self, wish: &str) -> String {
        let legal = legal_name(wish);
        let mut name = legal.clone();
        let mut suffix = 'b';
        while !self.taken.insert(name.clone()) {
            name = format!("{legal}_{suffix}");
            suffix = if suffix == 'z' { 'a' } else { (suffix as u8 + 1) as char };
            if suffix == 'b' {
                name.push('z');
            }
        }
        name
    }

    /// Gives a net another name.
    pub fn rename(&mut self, net: NetId, wish: &str) {
        self.nets[net.0].name = self.fresh_name(wish);
    }

    fn net(&mut self, wish: &str, ty: Type, dir: Option<Dir>, is_reg: bool) -> NetId {
        let name = self.fresh_name(wish);
        self.nets.push(Net { name, ty, dir, is_reg });
        let id = NetId(self.nets.len() - 1);
        if dir.is_some() {
            self.ports.push(id);
        }
        id
    }

    pub fn input(&mut self, name: &str, ty: Type) -> NetId {
        self.net(name, ty, Some(Dir::Input), false)
    }

    pub fn output(&mut self, name: &str, ty: Type) -> NetId {
        self.net(name, ty, Some(Dir::Output), false)
    }

    /// An output driven by a clocked block.
    pub fn output_reg(&mut self, name: &str, ty: Type) -> NetId {
        self.net(name, ty, Some(Dir::Output), true)
    }

    pub fn reg(&mut self, name: &str, ty: Type) -> NetId {
        self.net(name, ty, None, true)
    }

    /// A wire that something else (an instance, a later assignment) drives.
    pub fn wire(&mut self, name: &str, ty: Type) -> NetId {
        self.net(name, ty, None, false)
    }

    pub fn assign(&mut self, net: NetId, expr: Expr) {
        self.items.push(Item::Assign { net, expr, note: None });
    }

    /// A wire with its value.
    pub fn let_wire(&mut self, name: &str, ty: Type, expr: Expr) -> NetId {
        let net = self.wire(name, ty);
        self.assign(net, expr);
        net
    }

    pub fn comment(&mut self, text: impl Into<String>) {
        self.items.push(Item::Comment(text.into()));
    }

    pub fn instance(&mut self, module: &str, name: &str, connections: Vec<(String, NetId)>) {
        let name = self.fresh_name(name);
        self.items.push(Item::Instance { module: module.to_owned(), name, connections });
    }

    pub fn ty(&self, net: NetId) -> Type {
        self.nets[net.0].ty
    }

    pub fn name_of(&self, net: NetId) -> &str {
        &self.nets[net.0].name
    }

    /// The port called `name`.
    pub fn port(&self, name: &str) -> Option<NetId> {
        self.ports.iter().copied().find(|net| self.nets[net.0].name == name)
    }
}

//! A cycle-accurate evaluator of the hardware IR, bit for bit what a Verilog simulator computes.
//!
//! The design is flattened, its continuous assignments are sorted topologically once, and every clock evaluates them
//! in that order before all registers move at once. It exists so that tests can hold golden model, IR and Verilator
//! against each other; it is not meant to be fast.

use super::ir::{Design, Expr, Item, Module, NetId, RomRow, Type};
use std::collections::BTreeMap;
use thiserror::Error;

#[derive(Debug, Error, PartialEq, Eq)]
pub enum EvalError {
    #[error("combinational loop through net {0}")]
    Loop(String),
    #[error("the design has no module {0}")]
    Unknown(String),
    #[error("the top has no port {0}")]
    Port(String),
}

/// The bits of one net, low word first.
type Bits = Vec<u64>;

struct Assign<'d> {
    net: usize,
    scope: usize,
    value: Source<'d>,
}

/// What drives a net that is no register.
#[derive(Clone, Copy)]
enum Source<'d> {
    Expr(&'d Expr),
    /// Word `at` of the row that `index` selects.
    Word {
        index: NetId,
        rows: &'d [RomRow],
        at: usize,
    },
}

enum Clocked<'d> {
    Move {
        reg: usize,
        scope: usize,
        reset: Option<usize>,
        enable: Option<&'d Expr>,
        next: &'d Expr,
    },
    Table {
        reg: usize,
        scope: usize,
        enable: Option<&'d Expr>,
        index: NetId,
        words: BTreeMap<u64, i64>,
    },
    /// Nets are flat; `memory` is the position of its words.
    Memory {
        reg: usize,
        enable: usize,
        to: usize,
        data: usize,
        from: usize,
        memory: usize,
    },
}

/// A flattened design with the state of every net.
pub struct Simulator<'d> {
    types: Vec<Type>,
    /// Flat net of every net of every instance.
    scopes: Vec<Vec<usize>>,
    ports: BTreeMap<&'d str, usize>,
    assigns: Vec<Assign<'d>>,
    /// What moves with the clock, each with the nets that must be high for its clock to run: one per gate on its way.
    clocked: Vec<(Vec<usize>, Clocked<'d>)>,
    /// Those nets by the net of a gated clock.
    gates: BTreeMap<usize, Vec<usize>>,
    state: Vec<Bits>,
    memories: Vec<Vec<Bits>>,
}

impl<'d> Simulator<'d> {
    /// Flattens `design`; every net starts at zero.
    ///
    /// # Errors
    /// An unknown module, or a loop of continuous assignments.
    pub fn new(design: &'d Design) -> Result<Self, EvalError> {
        let top = design.top().ok_or_else(|| EvalError::Unknown("top".to_owned()))?;
        let (types, scopes) = (Vec::new(), Vec::new());
        let (assigns, clocked, state) = (Vec::new(), Vec::new(), Vec::new());
        let (memories, gates) = (Vec::new(), BTreeMap::new());
        let mut sim = Self { types, scopes, ports: BTreeMap::new(), assigns, clocked, gates, state, memories };
        let scope = sim.flatten(design, top, &BTreeMap::new())?;
        sim.ports = top.ports.iter().map(|port| (top.name_of(*port), sim.scopes[scope][port.0])).collect();
        sim.state = sim.types.iter().map(|ty| vec![0; words(ty.width)]).collect();
        sim.sort(top)?;
        Ok(sim)
    }

    fn flatten(
        &mut self,
        design: &'d Design,
        module: &'d Module,
        outer: &BTreeMap<&str, usize>,
    ) -> Result<usize, EvalError> {
        let mut flat = Vec::new();
        for net in &module.nets {
            flat.push(match net.dir.and_then(|_| outer.get(net.name.as_str())) {
                Some(known) => *known,
                None => {
                    self.types.push(net.ty);
                    self.types.len() - 1
                }
            });
        }
        let scope = self.scopes.len();
        self.scopes.push(flat.clone());
        let rst_n = module.port("rst_n").map(|net| flat[net.0]);
        let gate = module.port("clk").and_then(|net| self.gates.get(&flat[net.0])).cloned().unwrap_or_default();
        for item in &module.items {
            match item {
                Item::Comment(_) | Item::Blank | Item::Sink { .. } => {}
                Item::Assign { net, expr, .. } => {
                    self.assigns.push(Assign { net: flat[net.0], scope, value: Source::Expr(expr) });
                }
                Item::Rom { index, nets, rows } => {
                    for (at, net) in nets.iter().enumerate() {
                        let value = Source::Word { index: *index, rows, at };
                        self.assigns.push(Assign { net: flat[net.0], scope, value });
                    }
                }
                Item::Clocked { reset, enable, moves } => {
                    for step in moves {
                        let (reg, reset) = (flat[step.reg.0], rst_n.filter(|_| *reset));
                        let (enable, next) = (enable.as_ref(), &step.next);
                        self.clocked.push((gate.clone(), Clocked::Move { reg, scope, reset, enable, next }));
                    }
                }
                Item::Table { reg, enable, index, words } => {
                    let words = words.iter().map(|(at, word)| (*at as u64, *word)).collect();
                    let (reg, index, enable) = (flat[reg.0], *index, enable.as_ref());
                    self.clocked.push((gate.clone(), Clocked::Table { reg, scope, enable, index, words }));
                }
                Item::Memory { depth, enable, to, data, from, reg, .. } => {
                    let [enable, to, data, from, reg] = [enable, to, data, from, reg].map(|net| flat[net.0]);
                    self.memories.push(vec![vec![0; words(self.types[reg].width)]; *depth]);
                    let memory = self.memories.len() - 1;
                    self.clocked.push((gate.clone(), Clocked::Memory { reg, enable, to, data, from, memory }));
                }
                Item::ClockGate { enable, out, .. } => {
                    let all = gate.iter().copied().chain([flat[enable.0]]).collect();
                    self.gates.insert(flat[out.0], all);
                }
                Item::Instance { module: callee, connections, .. } => {
                    let callee = design.module(callee).ok_or_else(|| EvalError::Unknown(callee.clone()))?;
                    let outer = connections.iter().map(|(port, net)| (port.as_str(), flat[net.0])).collect();
                    self.flatten(design, callee, &outer)?;
                }
            }
        }
        Ok(scope)
    }

    fn sort(&mut self, top: &Module) -> Result<(), EvalError> {
        let mut driver = vec![None; self.types.len()];
        for (index, assign) in self.assigns.iter().enumerate() {
            driver[assign.net] = Some(index);
        }
        let mut order = Vec::new();
        let mut done = vec![0u8; self.assigns.len()];
        for start in 0..self.assigns.len() {
            let mut stack = vec![(start, false)];
            while let Some((index, ready)) = stack.pop() {
                if ready {
                    done[index] = 2;
                    order.push(index);
                    continue;
                }
                match done[index] {
                    2 => continue,
                    1 => {
                        let name =
                            top.nets.get(self.assigns[index].net).map_or("inside a module", |net| net.name.as_str());
                        return Err(EvalError::Loop(name.to_owned()));
                    }
                    _ => done[index] = 1,
                }
                stack.push((index, true));
                let scope = self.assigns[index].scope;
                let mut visit = |net: NetId, _| {
                    if let Some(before) = driver[self.scopes[scope][net.0]].filter(|before| done[*before] != 2) {
                        stack.push((before, false));
                    }
                };
                match self.assigns[index].value {
                    Source::Expr(expr) => expr.reads(&mut visit),
                    Source::Word { index, .. } => visit(index, None::<(u32, u32)>),
                }
            }
        }
        let mut unsorted: Vec<Option<Assign<'d>>> = std::mem::take(&mut self.assigns).into_iter().map(Some).collect();
        self.assigns = order.into_iter().filter_map(|index| unsorted[index].take()).collect();
        Ok(())
    }

    /// Drives an input port of at most 64 bits.
    ///
    /// # Errors
    /// The top has no such port.
    pub fn set(&mut self, port: &str, value: i64) -> Result<(), EvalError> {
        let net = self.port(port)?;
        self.state[net] = canonical(value as i128, self.types[net].width);
        Ok(())
    }

    /// Drives bits `lo .. lo + width` of a wide input port.
    ///
    /// # Errors
    /// The top has no such port.
    pub fn set_bits(&mut self, port: &str, lo: u32, width: u32, value: i64) -> Result<(), EvalError> {
        let net = self.port(port)?;
        for bit in 0..width {
            let (word, at) = (((lo + bit) / 64) as usize, (lo + bit) % 64);
            self.state[net][word] = self.state[net][word] & !(1 << at) | ((value >> bit & 1) as u64) << at;
        }
        Ok(())
    }

    /// Bits `lo .. lo + width` of a port, signed or not.
    ///
    /// # Errors
    /// The top has no such port.
    pub fn bits(&self, port: &str, lo: u32, ty: Type) -> Result<i64, EvalError> {
        Ok(integer(&slice(&self.state[self.port(port)?], lo + ty.width - 1, lo), ty))
    }

    /// The value of a port of at most 64 bits.
    ///
    /// # Errors
    /// The top has no such port.
    pub fn get(&self, port: &str) -> Result<i64, EvalError> {
        let net = self.port(port)?;
        Ok(integer(&self.state[net], self.types[net]))
    }

    fn port(&self, name: &str) -> Result<usize, EvalError> {
        self.ports.get(name).copied().ok_or_else(|| EvalError::Port(name.to_owned()))
    }

    /// Lets the continuous assignments follow the inputs and registers.
    pub fn settle(&mut self) {
        for index in 0..self.assigns.len() {
            let Assign { net, scope, value } = self.assigns[index];
            self.state[net] = match value {
                Source::Expr(expr) => self.eval(scope, expr).0,
                Source::Word { index, rows, at } => {
                    let row = self.state[self.scopes[scope][index.0]][0].min(rows.len() as u64 - 1);
                    vec![rows[row as usize].words[at]]
                }
            };
        }
    }

    /// One rising edge of the clock: settles, moves every register at once, and settles again.
    pub fn clock(&mut self) {
        self.settle();
        let (mut next, mut writes) = (Vec::new(), Vec::new());
        for (gates, clocked) in &self.clocked {
            if gates.iter().any(|enable| self.state[*enable][0] == 0) {
                continue;
            }
            match clocked {
                Clocked::Move { reg, scope, reset, enable, next: expr } => {
                    if reset.is_some_and(|rst_n| self.state[rst_n][0] == 0) {
                        next.push((*reg, vec![0; words(self.types[*reg].width)]));
                    } else if enable.is_none_or(|e| self.eval(*scope, e).0[0] != 0) {
                        next.push((*reg, self.eval(*scope, expr).0));
                    }
                }
                Clocked::Memory { reg, enable, to, data, from, memory } => {
                    let words = &self.memories[*memory];
                    let word = |address: usize| (self.state[address][0] as usize).min(words.len() - 1);
                    next.push((*reg, words[word(*from)].clone()));
                    if self.state[*enable][0] != 0 {
                        writes.push((*memory, word(*to), self.state[*data].clone()));
                    }
                }
                Clocked::Table { reg, scope, enable, index, words } => {
                    if enable.is_none_or(|e| self.eval(*scope, e).0[0] != 0) {
                        let at = self.state[self.scopes[*scope][index.0]][0];
                        let word = words.get(&at).or_else(|| words.values().next_back()).copied().unwrap_or(0);
                        next.push((*reg, canonical(i128::from(word), self.types[*reg].width)));
                    }
                }
            }
        }
        for (reg, value) in next {
            self.state[reg] = value;
        }
        for (memory, at, word) in writes {
            self.memories[memory][at] = word;
        }
        self.settle();
    }

    /// Logic bit by bit over operands of one width.
    fn fold(&self, scope: usize, all: &[Expr], logic: impl Fn(u64, u64) -> u64) -> (Bits, Type) {
        let mut parts = all.iter().map(|part| self.eval(scope, part));
        let (mut value, ty) = parts.next().unwrap_or((vec![0], Type::BIT));
        for (other, _) in parts {
            value.iter_mut().zip(other).for_each(|(word, other)| *word = logic(*word, other));
        }
        (value, ty)
    }

    fn eval(&self, scope: usize, expr: &Expr) -> (Bits, Type) {
        let bit = |value: bool| (vec![u64::from(value)], Type::BIT);
        let one = |e: &Expr| self.eval(scope, e).0[0] != 0;
        let int = |e: &Expr| {
            let (bits, ty) = self.eval(scope, e);
            (integer(&bits, ty) as i128, ty)
        };
        let exact = |value: i128, ty: Type| (canonical(value, ty.width), ty);
        // An operand is evaluated once: sums are deep.
        let alone = |a: &Expr, result: &dyn Fn(i128) -> i128| {
            let (a, ty) = int(a);
            exact(result(a), ty)
        };
        let both = |a: &Expr, b: &Expr, result: fn(i128, i128) -> i128| alone(a, &|a| result(a, int(b).0));
        match expr {
            Expr::Net(net) => {
                let flat = self.scopes[scope][net.0];
                (self.state[flat].clone(), self.types[flat])
            }
            Expr::Const { value, ty } => exact(i128::from(*value), *ty),
            Expr::Add(a, b) => both(a, b, |a, b| a + b),
            Expr::Sub(a, b) => both(a, b, |a, b| a - b),
            Expr::Mul(a, b) => both(a, b, |a, b| a * b),
            Expr::Neg(a) => alone(a, &|a| -a),
            Expr::Shl(a, shift) => alone(a, &|a| a << shift),
            Expr::Extend(net, width) => exact(int(&Expr::Net(*net)).0, Type::signed(*width)),
            Expr::Slice { net, hi, lo } => {
                (slice(&self.state[self.scopes[scope][net.0]], *hi, *lo), Type::unsigned(hi - lo + 1))
            }
            Expr::Concat(parts) => {
                let mut bits = Vec::new();
                for part in parts.iter().rev() {
                    let (value, ty) = self.eval(scope, part);
                    bits.extend((0..ty.width).map(|at| value[(at / 64) as usize] >> (at % 64) & 1));
                }
                let mut value = vec![0; words(bits.len() as u32)];
                bits.iter().enumerate().for_each(|(at, bit)| value[at / 64] |= bit << (at % 64));
                (value, Type::unsigned(bits.len() as u32))
            }
            Expr::Mux(condition, yes, no) => self.eval(scope, if one(condition) { yes } else { no }),
            Expr::Not(a) => {
                let (mut value, ty) = self.eval(scope, a);
                value.iter_mut().for_each(|word| *word = !*word);
                (masked(value, ty.width), ty)
            }
            Expr::And(all) => self.fold(scope, all, |a, b| a & b),
            Expr::Or(all) => self.fold(scope, all, |a, b| a | b),
            Expr::Xor(all) => self.fold(scope, all, |a, b| a ^ b),
            Expr::Any(a) => bit(self.eval(scope, a).0.iter().any(|word| *word != 0)),
            Expr::All(a) => {
                let (value, ty) = self.eval(scope, a);
                bit((0..ty.width).all(|at| value[(at / 64) as usize] >> (at % 64) & 1 == 1))
            }
            Expr::Count(nets) => {
                let set = nets.iter().filter(|net| self.state[self.scopes[scope][net.0]][0] == 1).count();
                exact(set as i128, Type::count(nets.len()))
            }
            Expr::Less(a, b) => bit(int(a).0 < int(b).0),
            Expr::Equal(a, b) => bit(self.eval(scope, a).0 == self.eval(scope, b).0),
        }
    }
}

/// `bits` with everything above `width` cleared.
fn masked(mut bits: Bits, width: u32) -> Bits {
    let top = width % 64;
    if let Some(last) = bits.last_mut().filter(|_| top != 0) {
        *last &= (1 << top) - 1;
    }
    bits
}

fn words(width: u32) -> usize {
    width.div_ceil(64) as usize
}

fn canonical(value: i128, width: u32) -> Bits {
    masked((0..words(width)).map(|word| (value >> (64 * word).min(127)) as u64).collect(), width)
}

fn slice(bits: &Bits, hi: u32, lo: u32) -> Bits {
    let mut value = vec![0; words(hi - lo + 1)];
    for at in lo..=hi {
        value[((at - lo) / 64) as usize] |= (bits[(at / 64) as usize] >> (at % 64) & 1) << ((at - lo) % 64);
    }
    value
}

/// The integer a net of at most 64 bits holds.
fn integer(bits: &Bits, ty: Type) -> i64 {
    let value = bits[0];
    if ty.signed && ty.width < 64 && value >> (ty.width - 1) & 1 == 1 {
        (value | !0 << ty.width) as i64
    } else {
        value as i64
    }
}

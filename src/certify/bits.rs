//! Symbolic bits: constants, variables, bits of exact sums, and gates over them, each thing once.
//!
//! Nodes are numbered as they are made, so a node's number is above those of all it is made of.

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

/// A node or its complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lit(u32);

pub const FALSE: Lit = Lit(0);
pub const TRUE: Lit = Lit(1);

/// Widest sum that is followed.
pub const WIDEST: usize = 62;

impl Lit {
    pub fn constant(value: bool) -> Self {
        if value { TRUE } else { FALSE }
    }

    pub fn of(node: u32) -> Self {
        Lit(node << 1)
    }

    pub fn node(self) -> u32 {
        self.0 >> 1
    }

    pub fn complemented(self) -> bool {
        self.0 & 1 == 1
    }

    pub fn is_constant(self) -> bool {
        self.0 < 2
    }

    /// Its value, when it is a constant.
    pub fn value(self) -> Option<bool> {
        self.is_constant().then_some(self.0 == 1)
    }
}

impl std::ops::Not for Lit {
    type Output = Self;
    fn not(self) -> Self {
        Lit(self.0 ^ 1)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    False,
    Variable(u32),
    /// A bit of a sum.
    Out {
        sum: u32,
        bit: u32,
    },
    And(Lit, Lit),
    Xor(Lit, Lit),
}

/// `constant + Σ coefficient · node`, kept modulo `2^width`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sum {
    /// By node, each once.
    pub terms: Box<[(u32, i64)]>,
    pub constant: i64,
    pub width: u32,
    /// It adds nothing: its terms are its bits.
    pub is_word: bool,
}

/// All nodes of one run.
pub struct Bits {
    nodes: IndexSet<Node, FxBuildHasher>,
    sums: IndexSet<Sum, FxBuildHasher>,
    /// The node of every sum's lowest bit; the others follow.
    firsts: Vec<u32>,
    variables: u32,
}

impl Default for Bits {
    fn default() -> Self {
        let mut nodes = IndexSet::default();
        nodes.insert(Node::False);
        Bits { nodes, sums: IndexSet::default(), firsts: Vec::new(), variables: 0 }
    }
}

impl Bits {
    /// How many nodes there are.
    pub fn count(&self) -> usize {
        self.nodes.len()
    }

    pub fn node(&self, node: u32) -> Node {
        self.nodes[node as usize]
    }

    pub fn sum(&self, sum: u32) -> &Sum {
        &self.sums[sum as usize]
    }

    /// The node of a sum's lowest bit.
    pub fn first(&self, sum: u32) -> u32 {
        self.firsts[sum as usize]
    }

    fn add(&mut self, node: Node) -> Lit {
        let (index, _) = self.nodes.insert_full(node);
        assert!(index < 1 << 31, "more symbolic bits than numbers for them");
        Lit::of(index as u32)
    }

    /// A new variable; the number counts them.
    pub fn variable(&mut self) -> Lit {
        self.variables += 1;
        self.add(Node::Variable(self.variables - 1))
    }

    pub fn and(&mut self, a: Lit, b: Lit) -> Lit {
        match (a.min(b), a.max(b)) {
            (FALSE, _) => FALSE,
            (TRUE, b) => b,
            (a, b) if a == b => a,
            (a, b) if a == !b => FALSE,
            (a, b) => self.add(Node::And(a, b)),
        }
    }

    pub fn or(&mut self, a: Lit, b: Lit) -> Lit {
        !self.and(!a, !b)
    }

    pub fn xor(&mut self, a: Lit, b: Lit) -> Lit {
        let flips = a.complemented() != b.complemented();
        let (a, b) = (Lit::of(a.node()), Lit::of(b.node()));
        let plain = match (a.min(b), a.max(b)) {
            (FALSE, b) => b,
            (a, b) if a == b => FALSE,
            (a, b) => self.add(Node::Xor(a, b)),
        };
        if flips { !plain } else { plain }
    }

    pub fn mux(&mut self, select: Lit, on: Lit, off: Lit) -> Lit {
        match select {
            TRUE => on,
            FALSE => off,
            _ if on == off => on,
            _ => {
                let (a, b) = (self.and(select, on), self.and(!select, off));
                self.or(a, b)
            }
        }
    }

    /// A gate that is there already.
    pub fn find(&self, node: Node) -> Option<u32> {
        self.nodes.get_index_of(&node).map(|index| index as u32)
    }

    /// Bits from several places that are one number, as the bits of a sum of their own, so that the number is seen where it is
    /// extended; bits of one sum from its lowest on, and variables, stay as they are.
    pub fn whole(&mut self, word: &[Lit]) -> Vec<Lit> {
        let first = word.first().copied().unwrap_or(FALSE);
        let follows =
            |(bit, lit): (usize, &Lit)| match (self.nodes[first.node() as usize], self.nodes[lit.node() as usize]) {
                (Node::Out { sum, .. }, Node::Out { sum: other, bit: at }) => sum == other && at as usize == bit,
                (Node::Variable(_), Node::Variable(_)) => true,
                _ => false,
            };
        if word.len() > WIDEST || word.iter().enumerate().all(follows) && !word.iter().any(|lit| lit.complemented()) {
            return word.to_vec();
        }
        let width = word.len();
        let places: Vec<(Lit, i64)> = word.iter().enumerate().map(|(bit, lit)| (*lit, 1 << bit)).collect();
        let (terms, constant) = gathered(&places, 0, width);
        if terms.len() != word.iter().filter(|lit| !lit.is_constant()).count() {
            // A bit that stands in two places is no bit of a number of its own.
            return word.to_vec();
        }
        self.insert(Sum { terms: terms.into_boxed_slice(), constant, width: width as u32, is_word: true })
    }

    fn insert(&mut self, sum: Sum) -> Vec<Lit> {
        let width = sum.width;
        let (index, is_new) = self.sums.insert_full(sum);
        if is_new {
            self.firsts.push(self.nodes.len() as u32);
            for bit in 0..width {
                self.add(Node::Out { sum: index as u32, bit });
            }
        }
        (0..width).map(|bit| Lit::of(self.firsts[index] + bit)).collect()
    }

    /// The bits of `constant + Σ coefficient · literal` modulo `2^width`, lowest first; `width` is at most [`WIDEST`].
    pub fn add_up(&mut self, terms: &[(Lit, i64)], constant: i64, width: usize) -> Vec<Lit> {
        debug_assert!(width <= WIDEST);
        let (terms, constant) = gathered(terms, constant, width);
        if let Some(wires) = as_wires(&terms, constant, width) {
            return wires;
        }
        self.insert(Sum { terms: terms.into_boxed_slice(), constant, width: width as u32, is_word: false })
    }
}

/// Terms by node, each node once, and the constant, all modulo `2^width`: a complement is 1 less its node.
fn gathered(terms: &[(Lit, i64)], constant: i64, width: usize) -> (Vec<(u32, i64)>, i64) {
    let mut constant = constant;
    let mut by_node: Vec<(u32, i64)> = Vec::with_capacity(terms.len());
    for &(lit, coefficient) in terms {
        if lit.complemented() {
            constant = constant.wrapping_add(coefficient);
        }
        if !lit.is_constant() {
            let signed = if lit.complemented() { coefficient.wrapping_neg() } else { coefficient };
            by_node.push((lit.node(), signed));
        }
    }
    by_node.sort_unstable_by_key(|term| term.0);
    by_node.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 = kept.1.wrapping_add(next.1);
        }
        same
    });
    for term in &mut by_node {
        term.1 = centred(term.1, width);
    }
    by_node.retain(|term| term.1 != 0);
    (by_node, centred(constant, width))
}

/// What a bit of a word of `width` bits is worth; the highest bit of a signed word is negative.
pub fn worth(bit: usize, width: usize, signed: bool) -> i64 {
    if signed && bit + 1 == width { -(1 << bit) } else { 1 << bit }
}

/// The number that a word of constants is; none for any other word, or one of more than [`WIDEST`] bits.
pub fn number(word: &[Lit], signed: bool) -> Option<i64> {
    if word.len() > WIDEST {
        return None;
    }
    word.iter()
        .enumerate()
        .try_fold(0, |sum, (bit, lit)| Some(sum + if lit.value()? { worth(bit, word.len(), signed) } else { 0 }))
}

/// The representative of a number modulo `2^width` in `[-2^(width-1), 2^(width-1))`.
pub fn centred(value: i64, width: usize) -> i64 {
    let unused = 64 - width as u32;
    if width == 0 { 0 } else { value << unused >> unused }
}

/// A sum that adds nothing: bits side by side with the highest one repeated, or bits, complements and constants of which no two
/// stand in one place.
fn as_wires(terms: &[(u32, i64)], constant: i64, width: usize) -> Option<Vec<Lit>> {
    let is_power = |(_, coefficient): &(u32, i64)| coefficient.unsigned_abs().is_power_of_two();
    if !terms.iter().all(is_power) {
        return None;
    }
    if constant == 0
        && let Some(wires) = extended(terms, width)
    {
        return Some(wires);
    }
    // -2^p · x = 2^p · (1 - x) - 2^p
    let negative = terms.iter().filter(|(_, coefficient)| *coefficient < 0);
    let mut constant = negative.fold(constant, |sum, (_, coefficient)| sum.wrapping_add(*coefficient));
    let mut bits = vec![FALSE; width];
    for (node, coefficient) in terms {
        let place = coefficient.trailing_zeros() as usize;
        if bits[place] != FALSE || constant >> place & 1 == 1 {
            return None;
        }
        bits[place] = if *coefficient < 0 { !Lit::of(*node) } else { Lit::of(*node) };
    }
    for bit in &mut bits {
        if constant & 1 == 1 {
            *bit = TRUE;
        }
        constant >>= 1;
    }
    Some(bits)
}

/// Bits side by side, the highest one repeated.
fn extended(terms: &[(u32, i64)], width: usize) -> Option<Vec<Lit>> {
    let mut bits = vec![FALSE; width];
    let mut sign: Option<(usize, Lit)> = None;
    for &(node, coefficient) in terms {
        let place = coefficient.trailing_zeros() as usize;
        if bits[place] != FALSE || (coefficient < 0 && sign.replace((place, Lit::of(node))).is_some()) {
            return None;
        }
        bits[place] = Lit::of(node);
    }
    if let Some((place, lit)) = sign {
        if bits[place + 1..].iter().any(|bit| *bit != FALSE) {
            return None;
        }
        bits[place..].fill(lit);
    }
    Some(bits)
}

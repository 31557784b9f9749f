//! Improvements of a network of streams: signs of shared sums, shifts by shared flip-flops, sharing that does not pay.

use super::heap::{Heap, Memo, SELF_CLEARING};
use super::network::{Network, Node, Operand};
use crate::arith::prices::{ANY, FLIP_FLOP};
use std::collections::BTreeMap;

/// Rounds over all sums; what is gained after a few is little.
const ROUNDS: usize = 4;

/// Chooses the sign of every shared sum so that few operands of shared sums are negative.
///
/// A negative operand of a row costs an inverter at most; one of a shared sum is complemented within its word.
pub fn choose_signs(nodes: &mut [Node], rows: &mut [Vec<Operand>], inputs: usize) {
    let weight = |operand: &Operand| if (operand.source as usize) < inputs { 1i32 } else { 2 };
    let sign = |operand: &Operand| if operand.negative { weight(operand) } else { -weight(operand) };
    // Where every node is read: the sum and the operand of it.
    let readers = |sums: &mut dyn Iterator<Item = &Vec<Operand>>| {
        let mut readers: Vec<Vec<(usize, usize)>> = vec![Vec::new(); nodes.len()];
        for (sum, operands) in sums.enumerate() {
            for (at, operand) in operands.iter().enumerate() {
                if let Some(node) = (operand.source as usize).checked_sub(inputs) {
                    readers[node].push((sum, at));
                }
            }
        }
        readers
    };
    let in_nodes = readers(&mut nodes.iter().map(|node| &node.operands));
    let in_rows = readers(&mut rows.iter());
    for _ in 0..ROUNDS {
        let mut changed = false;
        for index in 0..nodes.len() {
            let own: i32 = nodes[index].operands.iter().map(sign).sum();
            let read: i32 = in_nodes[index].iter().map(|(sum, at)| sign(&nodes[*sum].operands[*at])).sum();
            if own + read > 0 {
                changed = true;
                nodes[index].operands.iter_mut().for_each(|o| o.negative = !o.negative);
                in_nodes[index].iter().for_each(|(sum, at)| nodes[*sum].operands[*at].negative ^= true);
                in_rows[index].iter().for_each(|(row, at)| rows[*row][*at].negative ^= true);
            }
        }
        if !changed {
            return;
        }
    }
}

/// Chains of flip-flops behind every source: how often each shift of it is read.
#[derive(Default)]
struct Chains {
    shifts: BTreeMap<u32, BTreeMap<u32, u32>>,
}

impl Chains {
    fn longest(&self, source: u32) -> u32 {
        self.shifts.get(&source).and_then(|all| all.keys().next_back()).copied().unwrap_or(0)
    }

    fn add(&mut self, operand: &Operand) {
        if operand.shift > 0 {
            *self.shifts.entry(operand.source).or_default().entry(operand.shift).or_default() += 1;
        }
    }

    fn remove(&mut self, operand: &Operand) {
        if let Some(all) = self.shifts.get_mut(&operand.source)
            && let Some(count) = all.get_mut(&operand.shift)
        {
            *count -= 1;
            if *count == 0 {
                all.remove(&operand.shift);
            }
        }
    }
}

/// Prices of heaps as streams of one-bit columns.
struct Prices {
    digit: u32,
    memo: Memo,
}

impl Prices {
    fn heap(&mut self, operands: &[Operand], flip_flop: u32, constant: bool) -> i64 {
        let mut counts = vec![0u32; self.digit as usize];
        for operand in operands {
            for bit in 0..self.digit {
                let place = (bit + operand.shift) as usize;
                let column = if operand.delayed { place % self.digit as usize } else { place };
                if counts.len() <= column {
                    counts.resize(column + 1, 0);
                }
                counts[column] += 1;
            }
        }
        if constant {
            counts.iter_mut().take(self.digit as usize).for_each(|count| *count += 1);
        }
        i64::from(Heap::stream(&counts, self.digit as usize, flip_flop, &mut self.memo).parts(&counts).gates(flip_flop))
    }

    fn node(&mut self, operands: &[Operand]) -> i64 {
        self.heap(operands, SELF_CLEARING, false)
    }

    fn row(&mut self, operands: &[Operand]) -> i64 {
        self.heap(operands, FLIP_FLOP + ANY, true)
    }
}

/// Chooses for every shifted operand whether flip-flops delay it, which other sums may share, or whether it enters a
/// higher column of its sum.
pub fn choose_delays(nodes: &mut [Node], rows: &mut [Vec<Operand>], digit: u32) {
    let mut prices = Prices { digit, memo: Memo::new() };
    let mut chains = Chains::default();
    for operand in nodes.iter_mut().flat_map(|node| &mut node.operands) {
        operand.delayed = operand.shift > 0;
        chains.add(operand);
    }
    rows.iter_mut().flatten().for_each(|operand| operand.delayed = false);
    for _ in 0..ROUNDS {
        let mut changed = false;
        let sums =
            nodes.iter_mut().map(|node| (&mut node.operands, false)).chain(rows.iter_mut().map(|row| (row, true)));
        for (operands, is_row) in sums {
            let price = |prices: &mut Prices, operands: &[Operand]| {
                if is_row { prices.row(operands) } else { prices.node(operands) }
            };
            let mut before = price(&mut prices, operands);
            for at in (0..operands.len()).filter(|at| operands[*at].shift > 0).collect::<Vec<_>>() {
                let operand = operands[at];
                let long = i64::from(chains.longest(operand.source));
                if operand.delayed {
                    chains.remove(&operand)
                } else {
                    chains.add(&operand)
                }
                let change = (i64::from(chains.longest(operand.source)) - long) * i64::from(FLIP_FLOP);
                operands[at].delayed = !operand.delayed;
                let after = price(&mut prices, operands);
                if after + change < before {
                    (before, changed) = (after, true);
                    continue;
                }
                operands[at] = operand;
                if operand.delayed { chains.add(&operand) } else { chains.remove(&operand) }
            }
        }
        if !changed {
            return;
        }
    }
}

/// The sums of a network, without those whose readers take their operands as cheaply.
pub fn unshare(network: &Network) -> (Vec<Node>, Vec<Vec<Operand>>) {
    let inputs = network.inputs.len();
    let mut prices = Prices { digit: network.digit, memo: Memo::new() };
    let mut sums: Vec<Vec<Operand>> = network.nodes.iter().map(|node| node.operands.clone()).collect();
    sums.extend(network.rows.iter().map(|row| row.operands.clone()));
    sums.iter_mut().flatten().for_each(|operand| operand.delayed = false);
    let nodes = network.nodes.len();
    let mut readers: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for (sum, operands) in sums.iter().enumerate() {
        for operand in operands.iter().filter(|o| o.source as usize >= inputs) {
            readers[operand.source as usize - inputs].push(sum);
        }
    }
    let mut gone = vec![false; nodes];
    for node in (0..nodes).rev() {
        if readers[node].len() > 3 {
            continue;
        }
        let source = (inputs + node) as u32;
        let mut change = -prices.node(&sums[node]);
        let mut users = readers[node].clone();
        users.sort_unstable();
        users.dedup();
        let mut replaced = Vec::new();
        for user in users {
            let taken: Vec<Operand> = sums[user].iter().flat_map(|o| expand(o, source, &sums[node])).collect();
            let price =
                |prices: &mut Prices, sum: &[Operand]| if user < nodes { prices.node(sum) } else { prices.row(sum) };
            change += price(&mut prices, &taken) - price(&mut prices, &sums[user]);
            replaced.push((user, taken));
        }
        if change < 0 {
            gone[node] = true;
            for (user, taken) in replaced {
                sums[user] = taken;
                for operand in sums[node].iter().filter(|o| o.source as usize >= inputs) {
                    readers[operand.source as usize - inputs].push(user);
                }
            }
        }
    }
    let mut renamed: Vec<u32> = (0..inputs as u32).collect();
    let mut kept = 0;
    for gone in &gone {
        renamed.push(if *gone { u32::MAX } else { (inputs + kept) as u32 });
        kept += usize::from(!gone);
    }
    sums.iter_mut().flatten().for_each(|operand| operand.source = renamed[operand.source as usize]);
    let rows = sums.split_off(nodes);
    let nodes = sums.into_iter().zip(gone).filter(|(_, gone)| !gone).map(|(operands, _)| Node { operands }).collect();
    (nodes, rows)
}

/// The operand, or the operands of what it reads.
fn expand(operand: &Operand, source: u32, inner: &[Operand]) -> Vec<Operand> {
    if operand.source != source {
        return vec![*operand];
    }
    let moved = |o: &Operand| Operand::of(o.source, o.shift + operand.shift, o.negative != operand.negative);
    inner.iter().map(moved).collect()
}

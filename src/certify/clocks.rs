//! Clocks: `clk`, and clocks made of it by gates. A gate lets `clk` through while what a register took at the last falling
//! edge is high; so a register behind it takes its operand at a rising edge if the gate's enable is high before that edge.
//!
//! That holds only if the enable does not change between the two edges: it has to come from registers, not from inputs.

use super::circuit::{Gate, Kind, Net, Register};
use std::collections::{BTreeMap, BTreeSet};

/// A register as it stands in the netlist.
pub struct Flop {
    pub d: Vec<Net>,
    pub q: Vec<Net>,
    pub clock: Net,
    /// It takes its operand at the rising edge.
    pub rising: bool,
}

/// Gates of one clock in a row.
const GATES: usize = 8;

/// The registers that move with the clock `clk`, and whether there are others: their results stay nets that nothing drives.
pub fn registers(
    flops: Vec<Flop>,
    gates: &[Gate],
    inputs: &BTreeMap<String, Vec<Net>>,
    clk: Option<Net>,
) -> (Vec<Register>, bool) {
    let gated = Gated::new(&flops, gates, inputs);
    let mut by_clock: BTreeMap<u32, Option<Vec<Net>>> = BTreeMap::new();
    let mut samplers = BTreeSet::new();
    let mut kept = Vec::new();
    let mut others = false;
    let mut falling = Vec::new();
    for flop in flops {
        let Net::Number(number) = flop.clock else {
            others = true;
            continue;
        };
        if !flop.rising {
            falling.push(flop.q);
            continue;
        }
        let enables = by_clock.entry(number).or_insert_with(|| {
            let (enables, passed) = gated.enables(flop.clock, clk?)?;
            samplers.extend(passed);
            Some(enables)
        });
        match enables {
            Some(enables) => kept.push(Register { d: flop.d, q: flop.q, enables: enables.clone() }),
            None => others = true,
        }
    }
    let sampler = |q: &Vec<Net>| matches!(q.as_slice(), [Net::Number(number)] if samplers.contains(number));
    (kept, others || falling.iter().any(|q| !sampler(q)))
}

/// What a clock may be made of.
struct Gated<'c> {
    gates: BTreeMap<u32, &'c Gate>,
    /// Operand and clock of one-bit registers of the falling edge, by their result.
    falling: BTreeMap<u32, (Net, Net)>,
    inputs: BTreeSet<u32>,
}

impl<'c> Gated<'c> {
    fn new(flops: &[Flop], gates: &'c [Gate], inputs: &BTreeMap<String, Vec<Net>>) -> Self {
        let number = |net: &Net| if let Net::Number(number) = net { Some(*number) } else { None };
        let one_bit = flops.iter().filter(|flop| !flop.rising && flop.d.len() == 1 && flop.q.len() == 1);
        let falling: BTreeMap<u32, (Net, Net)> =
            one_bit.filter_map(|flop| Some((number(&flop.q[0])?, (flop.d[0], flop.clock)))).collect();
        // Without gated clocks nothing needs to be found.
        let sought = if falling.is_empty() { &[] } else { gates };
        let gates = sought.iter().flat_map(|gate| gate.y.iter().filter_map(number).map(move |net| (net, gate)));
        Self { gates: gates.collect(), falling, inputs: inputs.values().flatten().filter_map(number).collect() }
    }

    /// The enables of the gates between `clk` and `clock`, and the results of the registers that sample them.
    fn enables(&self, mut clock: Net, clk: Net) -> Option<(Vec<Net>, Vec<u32>)> {
        let (mut enables, mut samplers) = (Vec::new(), Vec::new());
        for _ in 0..=GATES {
            if clock == clk {
                return Some((enables, samplers));
            }
            let Net::Number(number) = clock else { return None };
            let gate = self.gates.get(&number)?;
            let both = matches!(&gate.kind, Kind::Word { name, .. } if name == "$and" || name == "$logic_and");
            let ([a], [b], [_]) = (gate.a.as_slice(), gate.b.as_slice(), gate.y.as_slice()) else { return None };
            if !both {
                return None;
            }
            let sampled = |on: Net, by: Net| {
                let Net::Number(on) = on else { return None };
                let (enable, clock) = self.falling.get(&on)?;
                (*clock == by).then_some((*enable, on, by))
            };
            let (enable, sampler, before) = sampled(*a, *b).or_else(|| sampled(*b, *a))?;
            if self.reads_inputs(enable) {
                return None;
            }
            enables.push(enable);
            samplers.push(sampler);
            clock = before;
        }
        None
    }

    /// Whether logic between registers and `net` reads an input.
    fn reads_inputs(&self, net: Net) -> bool {
        let (mut seen, mut open) = (BTreeSet::new(), vec![net]);
        while let Some(net) = open.pop() {
            let Net::Number(number) = net else { continue };
            if self.inputs.contains(&number) {
                return true;
            }
            if let Some(gate) = self.gates.get(&number).filter(|_| seen.insert(number)) {
                open.extend(gate.a.iter().chain(&gate.b).chain(&gate.s));
            }
        }
        false
    }
}

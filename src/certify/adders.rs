//! Which modules are full and half adders, found out by trying every input.

use super::netlist::{Direction, Module, Wire};
use std::collections::BTreeMap;

/// One adder of a module: `Σ inputs = outputs[0] + 2 · outputs[1]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdderLane {
    pub inputs: Vec<Wire>,
    pub outputs: Vec<Wire>,
}

/// Inputs of one adder.
const INPUTS: usize = 3;

/// Steps from an output back to its inputs.
const DEPTH: usize = 16;

/// The adders of a module of gates alone whose outputs are all sums or carries of adders; no other module has lanes.
pub fn lanes(module: &Module) -> Option<Vec<AdderLane>> {
    let gates = Gates::of(module)?;
    let ports = |direction: Direction| {
        let ports = module.ports.values().filter(move |port| port.direction == direction);
        ports.flat_map(|port| port.bits.iter().copied())
    };
    // By the inputs they depend on: the one that is a sum, the one that is a carry.
    let mut found: BTreeMap<Vec<Wire>, [Option<Wire>; 2]> = BTreeMap::new();
    for output in ports(Direction::Output) {
        let mut inputs = Vec::new();
        gates.inputs(output, DEPTH, &mut inputs)?;
        inputs.sort_unstable();
        inputs.dedup();
        if !(2..=INPUTS).contains(&inputs.len()) {
            return None;
        }
        let table: Option<Vec<bool>> = (0..1 << inputs.len()).map(|at| gates.value(output, &inputs, at)).collect();
        let counts = || (0..1usize << inputs.len()).map(usize::count_ones);
        let table = table?;
        let role =
            [0, 1].into_iter().find(|bit| counts().map(|count| count >> bit & 1 == 1).eq(table.iter().copied()))?;
        if found.entry(inputs).or_default()[role].replace(output).is_some() {
            return None;
        }
    }
    let lane = |(inputs, roles): (Vec<Wire>, [Option<Wire>; 2])| match roles {
        [Some(sum), Some(carry)] => Some(AdderLane { inputs, outputs: vec![sum, carry] }),
        _ => None,
    };
    let lanes: Option<Vec<AdderLane>> = found.into_iter().map(lane).collect();
    lanes.filter(|lanes| !lanes.is_empty())
}

#[derive(Clone, Copy)]
enum Function {
    Not,
    And,
    Or,
    Xor,
}

/// A module's gates by the bit they drive.
struct Gates {
    drivers: BTreeMap<Wire, (Function, Vec<Wire>)>,
    ports: Vec<Wire>,
}

impl Gates {
    fn of(module: &Module) -> Option<Self> {
        let mut drivers = BTreeMap::new();
        for cell in module.cells.values() {
            let function = match cell.kind.as_str() {
                "$not" | "$logic_not" => Function::Not,
                "$and" | "$logic_and" => Function::And,
                "$or" | "$logic_or" => Function::Or,
                "$xor" => Function::Xor,
                _ => return None,
            };
            let (a, b, y) = (cell.bits("A"), cell.bits("B"), cell.bits("Y"));
            let narrow = !cell.kind.starts_with("$logic") || (a.len() == 1 && b.len() <= 1 && y.len() == 1);
            if !narrow || a.len() != y.len() || (!b.is_empty() && b.len() != y.len()) {
                return None;
            }
            for (bit, out) in y.iter().enumerate() {
                let operands = std::iter::once(a[bit]).chain(b.get(bit).copied()).collect();
                if drivers.insert(*out, (function, operands)).is_some() {
                    return None;
                }
            }
        }
        let inputs = module.ports.values().filter(|port| port.direction == Direction::Input);
        Some(Gates { drivers, ports: inputs.flat_map(|port| port.bits.iter().copied()).collect() })
    }

    fn inputs(&self, wire: Wire, depth: usize, found: &mut Vec<Wire>) -> Option<()> {
        if self.ports.contains(&wire) {
            if !found.contains(&wire) {
                found.push(wire);
            }
            return (found.len() <= INPUTS).then_some(());
        }
        let (_, operands) = self.drivers.get(&wire).filter(|_| depth > 0)?;
        operands.iter().try_for_each(|operand| self.inputs(*operand, depth - 1, found))
    }

    fn value(&self, wire: Wire, inputs: &[Wire], at: usize) -> Option<bool> {
        if let Some(bit) = inputs.iter().position(|input| *input == wire) {
            return Some(at >> bit & 1 == 1);
        }
        let (function, operands) = self.drivers.get(&wire)?;
        let mut values = operands.iter().map(|operand| self.value(*operand, inputs, at));
        let first = values.next()??;
        match (function, values.next()) {
            (Function::Not, None) => Some(!first),
            (Function::And, Some(second)) => Some(first & second?),
            (Function::Or, Some(second)) => Some(first | second?),
            (Function::Xor, Some(second)) => Some(first ^ second?),
            _ => None,
        }
    }
}

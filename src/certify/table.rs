//! Tables read word by word: what a `case` gives for every number of the word that selects.

use super::circuit::{Circuit, Gate, Kind, Net};
use std::collections::BTreeMap;

/// Bits of an address.
const ADDRESS: usize = 16;

/// The tables of a circuit that a word of this name selects from (`name`, or a path ending in `.name`): for each, its words
/// by address, unsigned; none for a word that is no constant.
pub fn tables(circuit: &Circuit, name: &str) -> Vec<Vec<Option<u64>>> {
    let is_named = |path: &&String| path.rsplit('.').next() == Some(name);
    let addresses = circuit.names.keys().filter(is_named).map(|path| circuit.names[path].as_slice());
    let mut drivers: BTreeMap<u32, &Gate> = BTreeMap::new();
    for gate in &circuit.gates {
        if let ([Net::Number(net)], Kind::Word { .. }) = (gate.y.as_slice(), &gate.kind) {
            drivers.insert(*net, gate);
        }
    }
    let mut found = Vec::new();
    for address in addresses.filter(|address| address.len() <= ADDRESS) {
        let choices = circuit.gates.iter().filter(|gate| is(gate, "$pmux") && !gate.s.is_empty());
        found.extend(choices.filter_map(|gate| table(gate, address, &drivers)));
    }
    found
}

fn is(gate: &Gate, kind: &str) -> bool {
    matches!(&gate.kind, Kind::Word { name, .. } if name == kind)
}

/// A choice's words by address, when all it is selected by are comparisons of that address with numbers.
fn table(gate: &Gate, address: &[Net], drivers: &BTreeMap<u32, &Gate>) -> Option<Vec<Option<u64>>> {
    let width = gate.y.len();
    let mut words = vec![word(&gate.a); 1 << address.len()];
    for (item, select) in gate.s.iter().enumerate() {
        let Net::Number(select) = select else { return None };
        let compares = drivers.get(select)?;
        let at = if is(compares, "$eq") && compares.a == address {
            word(&compares.b)?
        } else if is(compares, "$logic_not") && compares.a == address {
            0
        } else {
            return None;
        };
        *words.get_mut(at as usize)? = word(gate.b.get(item * width..(item + 1) * width)?);
    }
    Some(words)
}

/// The number that a word of constants is.
fn word(nets: &[Net]) -> Option<u64> {
    if nets.len() > 63 {
        return None;
    }
    nets.iter().enumerate().try_fold(0, |all, (bit, net)| match net {
        Net::Constant(value) => Some(all | u64::from(*value) << bit),
        Net::Number(_) => None,
    })
}

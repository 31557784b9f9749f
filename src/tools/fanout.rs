//! Trees of buffers behind the wires of a mapped netlist that carry too much.
//!
//! ABC sees neither the loads of registers and adder cells nor the strength of what drives its inputs, so the wires that
//! reach many cells, an enable above all, leave synthesis with one small driver. Here every output is held to a share of the
//! load its library allows. Loads with the fewest cells between them and the next register go behind buffers first.

use crate::tools::liberty::{Cell, Direction, Liberty};
use crate::tools::netlist::{Instance, Netlist};
use std::collections::BTreeMap;

/// How many cells a buffer counts for when loads are put in order.
const BUFFER_LEVELS: usize = 2;

/// What was added to a netlist.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Buffers {
    pub count: u64,
    pub area: f64,
}

/// A wire: what drives it and what it drives.
#[derive(Default)]
struct Wire {
    /// The load it may carry; none where a port drives it.
    limit: Option<f64>,
    loads: Vec<Load>,
}

#[derive(Clone, Copy)]
struct Load {
    /// Cells from here to a register or output, at most.
    level: usize,
    instance: usize,
    pin: usize,
    capacitance: f64,
}

/// A buffer of the library at a share of the load it allows.
struct Buffer<'a> {
    cell: &'a Cell,
    input: &'a str,
    output: &'a str,
    /// Of its input.
    capacitance: f64,
    limit: f64,
}

/// Puts buffers behind every wire but the clock that loads its driver with more than `share` of what the library allows: a
/// smaller share is faster up to a point, and takes more buffers. Where the library has no buffer, or no limits, nothing is
/// done.
pub fn buffer(netlist: &mut Netlist, liberty: &Liberty, clock: &str, share: f64) -> Buffers {
    let mut added = Buffers::default();
    let buffers: Vec<Buffer> = liberty.drivers().into_iter().filter_map(|found| Buffer::of(found, share)).collect();
    let Some(weakest) = buffers.iter().map(|buffer| buffer.limit).reduce(f64::min) else { return added };
    for (name, wire) in wires(netlist, liberty, clock, share) {
        let mut loads = wire.loads;
        // The least urgent are last.
        loads.sort_by_key(|load| std::cmp::Reverse((load.level, load.instance, load.pin)));
        let allowed = wire.limit.unwrap_or(weakest);
        while let Some((buffer, from)) = cheapest(&buffers, &loads, allowed) {
            added.count += 1;
            added.area += buffer.cell.area;
            let wire = format!("_fan{}_", added.count);
            netlist.declare(&wire);
            let group = loads.split_off(from);
            let level = BUFFER_LEVELS + group.iter().map(|load| load.level).max().unwrap_or(0);
            for load in &group {
                netlist.instances[load.instance].pins[load.pin].1.clone_from(&wire);
            }
            let load = Load { level, instance: netlist.instances.len(), pin: 0, capacitance: buffer.capacitance };
            netlist.instances.push(Instance {
                cell: buffer.cell.name.clone(),
                name: format!("_fanout{}_", added.count),
                pins: vec![(buffer.input.to_owned(), name.clone()), (buffer.output.to_owned(), wire)],
            });
            let at = loads.partition_point(|other| other.level >= level);
            loads.insert(at, load);
        }
    }
    added
}

impl<'a> Buffer<'a> {
    fn of((cell, input, output): (&'a Cell, &'a str, &'a str), share: f64) -> Option<Self> {
        let limit = share * cell.pin(output)?.max_capacitance?;
        Some(Self { cell, input, output, capacitance: cell.pin(input)?.capacitance, limit })
    }

    /// How many of the last loads go behind this buffer, and how much that takes off the wire, which is loaded with `total`.
    fn group(&self, loads: &[Load], total: f64, allowed: f64) -> (usize, f64) {
        let mut count = 0;
        let mut carried = 0.0;
        for load in loads.iter().rev() {
            let enough = total - carried + self.capacitance <= allowed;
            if count > 0 && (enough || carried + load.capacitance > self.limit) {
                break;
            }
            count += 1;
            carried += load.capacitance;
        }
        (count, carried - self.capacitance)
    }
}

/// The buffer that takes the most load off a wire for its area, and the first of the loads that go behind it. None when the
/// wire carries no more than is allowed, or no buffer takes anything off.
fn cheapest<'a, 'b>(buffers: &'b [Buffer<'a>], loads: &[Load], allowed: f64) -> Option<(&'b Buffer<'a>, usize)> {
    let total: f64 = loads.iter().map(|load| load.capacitance).sum();
    if total <= allowed {
        return None;
    }
    let mut best: Option<(&Buffer, usize, f64)> = None;
    for buffer in buffers {
        let (count, relief) = buffer.group(loads, total, allowed);
        let worth = relief / buffer.cell.area;
        // A sum is not exact: what takes off next to nothing would go on forever.
        if relief > 1e-6 * total && best.is_none_or(|(_, _, best)| worth > best) {
            best = Some((buffer, count, worth));
        }
    }
    best.map(|(buffer, count, _)| (buffer, loads.len() - count))
}

/// The wires but the clock, by name.
fn wires(netlist: &Netlist, liberty: &Liberty, clock: &str, share: f64) -> BTreeMap<String, Wire> {
    let cells: BTreeMap<&str, &Cell> = liberty.cells.iter().map(|cell| (cell.name.as_str(), cell)).collect();
    let levels = levels(netlist, &cells);
    let mut wires: BTreeMap<String, Wire> = BTreeMap::new();
    for (index, instance) in netlist.instances.iter().enumerate() {
        let Some(cell) = cells.get(instance.cell.as_str()) else { continue };
        for (number, (name, wire)) in instance.pins.iter().enumerate() {
            let Some(pin) = cell.pin(name).filter(|_| wire != clock && !wire.contains('\'')) else { continue };
            let entry = wires.entry(wire.clone()).or_default();
            match pin.direction {
                Direction::Output => entry.limit = pin.max_capacitance.map(|limit| share * limit),
                Direction::Input => entry.loads.push(Load {
                    level: levels[index],
                    instance: index,
                    pin: number,
                    capacitance: pin.capacitance,
                }),
                Direction::Other => (),
            }
        }
    }
    wires
}

/// How many cells there are from the inputs of every instance to a register or output, at most; zero for registers.
fn levels(netlist: &Netlist, cells: &BTreeMap<&str, &Cell>) -> Vec<usize> {
    let ends = |instance: &Instance, direction: Direction| -> Vec<String> {
        let Some(cell) = cells.get(instance.cell.as_str()).filter(|cell| !cell.sequential) else { return Vec::new() };
        let pins = instance.pins.iter();
        pins.filter(|(pin, _)| cell.pin(pin).is_some_and(|pin| pin.direction == direction))
            .map(|(_, wire)| wire.clone())
            .collect()
    };
    let mut drivers: BTreeMap<String, usize> = BTreeMap::new();
    let mut readers = vec![0usize; netlist.instances.len()];
    for (index, instance) in netlist.instances.iter().enumerate() {
        drivers.extend(ends(instance, Direction::Output).into_iter().map(|wire| (wire, index)));
    }
    let inputs: Vec<Vec<usize>> = netlist
        .instances
        .iter()
        .map(|instance| ends(instance, Direction::Input).iter().filter_map(|wire| drivers.get(wire).copied()).collect())
        .collect();
    inputs.iter().flatten().for_each(|driver| readers[*driver] += 1);
    let combinational = |instance: &Instance| usize::from(!ends(instance, Direction::Output).is_empty());
    let mut levels: Vec<usize> = netlist.instances.iter().map(combinational).collect();
    let mut ready: Vec<usize> = (0..readers.len()).filter(|index| readers[*index] == 0).collect();
    while let Some(index) = ready.pop() {
        for driver in &inputs[index] {
            levels[*driver] = levels[*driver].max(levels[index] + 1);
            readers[*driver] -= 1;
            if readers[*driver] == 0 {
                ready.push(*driver);
            }
        }
    }
    levels
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::path::Path;

    const CELLS: &str = r#"library (small) {
  cell (INV) { area : 1; pin (A) { direction : input; capacitance : 1.0; }
    pin (Y) { direction : output; max_capacitance : 20; function : "!A"; } }
  cell (DELAY) { area : 1.5; pin (A) { direction : input; capacitance : 1.0; }
    pin (Y) { direction : output; max_capacitance : 2; function : "A"; } }
  cell (BUF) { area : 2; pin (A) { direction : input; capacitance : 1.0; }
    pin (Y) { direction : output; max_capacitance : 40; function : "A"; } }
  cell (DFF) { area : 9; ff (IQ, IQN) { next_state : "D"; } pin (CK) { direction : input; capacitance : 1.0; }
    pin (D) { direction : input; capacitance : 1.0; } pin (Q) { direction : output; max_capacitance : 20; function : "IQ"; } }
}
"#;

    /// An input to an inverter, whose wire goes to 200 registers and, as the last reader, through two inverters to another.
    fn wide() -> Netlist {
        let mut text = "module top(clk, x, y);\n  input clk;\n  input x;\n  output y;\n".to_owned();
        let mut cell = |cell: &str, name: &str, pins: &[(&str, &str)]| {
            let pins: Vec<String> = pins.iter().map(|(pin, wire)| format!("    .{pin}({wire})")).collect();
            text += &format!("  {cell} {name} (\n{}\n  );\n", pins.join(",\n"));
        };
        cell("INV", "root", &[("A", "x"), ("Y", "y")]);
        for index in 0..200 {
            cell("DFF", &format!("q{index}"), &[("CK", "clk"), ("D", "y"), ("Q", &format!("q{index}_q"))]);
        }
        cell("INV", "urgent", &[("A", "y"), ("Y", "w")]);
        cell("INV", "second", &[("A", "w"), ("Y", "v")]);
        cell("DFF", "last", &[("CK", "clk"), ("D", "v"), ("Q", "last_q")]);
        Netlist::parse(&(text + "endmodule\n")).unwrap()
    }

    fn wire<'a>(instance: &'a Instance, pin: &str) -> &'a str {
        &instance.pins.iter().find(|(name, _)| name == pin).unwrap().1
    }

    #[test]
    fn no_output_carries_more_than_its_share_and_every_load_gets_the_same_signal() {
        let liberty = Liberty::parse(CELLS.as_bytes(), Path::new("small.lib")).unwrap();
        let before = wide();
        let mut netlist = before.clone();
        let buffers = buffer(&mut netlist, &liberty, "clk", 0.5);
        let loads = |name: &str| {
            let pins = netlist.instances.iter().flat_map(|instance| &instance.pins);
            pins.filter(|(pin, wire)| ["A", "D", "CK"].contains(&pin.as_str()) && wire == name).count()
        };
        assert_eq!(loads("clk"), 201);
        assert!(loads("y") <= 10);
        let trees: Vec<&Instance> = netlist.instances[before.instances.len()..].iter().collect();
        assert_eq!((buffers.count as usize, buffers.area), (trees.len(), 2.0 * trees.len() as f64));
        assert!((10..=12).contains(&trees.len()), "{}", trees.len());
        assert!(trees.iter().all(|tree| tree.cell == "BUF" && (1..=20).contains(&loads(wire(tree, "Y")))));
        for (old, new) in before.instances.iter().zip(&netlist.instances) {
            for ((pin, wanted), (_, found)) in old.pins.iter().zip(&new.pins) {
                let mut source = found.as_str();
                while let Some(tree) = trees.iter().find(|tree| wire(tree, "Y") == source) {
                    source = wire(tree, "A");
                }
                assert_eq!(source, wanted, "{} of {}", pin, new.name);
            }
        }
        let urgent = netlist.instances.iter().find(|instance| instance.name == "urgent").unwrap();
        assert_eq!(wire(urgent, "A"), "y");
        // Read back, it is the same netlist, and what is light enough is left alone.
        let mut again = Netlist::parse(&netlist.print()).unwrap();
        assert_eq!(again, netlist);
        assert_eq!(buffer(&mut again, &liberty, "clk", 0.5), Buffers::default());
    }
}

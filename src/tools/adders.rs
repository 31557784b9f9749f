//! The Yosys techmap that turns adders into the library's full-adder and half-adder cells.
//!
//! Yosys' own adders are Brent-Kung trees of gates: fast, and larger. The map makes ripple chains of the library's full
//! adder of them, and the cells themselves of the one-bit adders that digit-serial units instantiate. It comes from the
//! functions of the library's pins, so any library is served, whatever its names. Where there is no full adder the trees are
//! left alone, because a chain of gates would be both larger and slower, and one-bit adders become gates. Cells with inverted
//! outputs need no inverter in the carry chain: a full adder is its own dual, so every other bit takes inverted inputs and
//! gives true outputs. Elsewhere their outputs are inverted, and ABC merges the inverters with the gates around.

use crate::tools::function::Function;
use crate::tools::liberty::{AdderCell, Liberty, OutputPin};
use askama::Template;

/// What the map has to know of a library.
#[derive(Clone, Debug, PartialEq)]
pub struct Adders {
    pub library: String,
    pub full: Option<AdderCell>,
    /// Only where it is smaller than gates with the same outputs.
    pub half: Option<AdderCell>,
    /// Two exclusive ors are smaller than a full adder whose carry nobody reads.
    pub lone_sum_in_gates: bool,
    /// A majority of gates is smaller than a full adder whose sum nobody reads.
    pub lone_carry_in_gates: bool,
}

impl Adders {
    /// The library's adder cells, and where gates are smaller.
    pub fn of(library: &Liberty) -> Adders {
        let gates = |function| price(library, function);
        let same = |function: Function, inverted: bool| gates(if inverted { function.inverse() } else { function });
        let pays = |half: &AdderCell| {
            half.area < same(Function::XOR2, half.sum.inverted) + same(Function::AND2, half.carry.inverted)
        };
        let full = library.full_adder();
        let area = full.as_ref().map_or(f64::INFINITY, |cell| cell.area);
        let majority = gates(Function::MAJORITY).min(3.0 * gates(Function::NAND2) + gates(Function::OR2));
        Adders {
            library: library.name.clone(),
            half: library.half_adder().filter(pays),
            lone_sum_in_gates: 2.0 * gates(Function::XOR2) < area,
            lone_carry_in_gates: majority < area,
            full,
        }
    }
}

/// The smallest cell that computes a function, or its inverse with an inverter; infinite where there is none.
fn price(library: &Liberty, function: Function) -> f64 {
    let smallest = |function| library.smallest(function).map_or(f64::INFINITY, |cell| cell.area);
    smallest(function).min(smallest(function.inverse()) + smallest(Function::IDENTITY.inverse()))
}

#[derive(Template)]
#[template(path = "adders.v")]
struct AdderMap<'a> {
    head: Vec<String>,
    top: &'a str,
    chains: Option<Chains>,
    full: Vec<Kind>,
    half: String,
    rows: Vec<Row>,
    counters: Vec<Counter>,
    constants: Vec<Constants>,
}

/// A kind of full adder: its statements where the library has a cell. In a dual one the cell is fed complements, where its
/// outputs are inverted.
struct Kind {
    suffix: &'static str,
    cell: Option<String>,
}

/// Full adders side by side.
struct Row {
    suffix: &'static str,
    width: u32,
}

/// A count of set bits: the counts of two halves, added with the last bit as carry in.
struct Counter {
    bits: u32,
    width: u32,
    ports: String,
    inputs: String,
    outputs: String,
    first: String,
    second: String,
}

/// The suffixes of plain and dual full adders.
const KINDS: [&str; 2] = ["", "_dual"];
/// The widest row is `2^6` full adders.
const ROWS: u32 = 6;

/// Bits of the widest result of a counter.
const COUNTS: u32 = 6;

/// The statements of one bit of a chain.
struct Chains {
    full_even: String,
    full_odd: String,
    half: String,
}

/// A cell of the library that is mapped again when an input turns out to be constant.
struct Constants {
    cell: String,
    role: &'static str,
    inputs: Vec<(String, &'static str)>,
    sum: String,
    not_sum: &'static str,
    carry: String,
    not_carry: &'static str,
}

/// The map for a library and the chip `top`, Verilog to be read by Yosys' `techmap -map`. `origin` are lines for its head.
pub fn adder_map(adders: &Adders, top: &str, origin: &[String]) -> Result<String, askama::Error> {
    let name = |cell: &Option<AdderCell>| cell.as_ref().map_or("in gates".to_owned(), |cell| cell.cell.clone());
    let mut head = origin.to_vec();
    head.push(format!(
        "Adders for {}: full adder {}, half adder {}.",
        adders.library,
        name(&adders.full),
        name(&adders.half)
    ));
    let half = |operands: [&str; 2], results: [&str; 2]| match &adders.half {
        Some(cell) => instance(cell, &operands, results, false),
        None => {
            let ([x, y], [s, co]) = (operands, results);
            vec![format!("assign {s} = {x} ^ {y};"), format!("assign {co} = {x} & {y};")]
        }
    };
    let in_chain = |lines: Vec<String>| lines.join("\n        ");
    let chain_bit = |cell, dual| in_chain(instance(cell, &["a[i]", "b[i]", "c[i]"], ["s", "c[i+1]"], dual));
    let chains = adders.full.as_ref().map(|cell| Chains {
        full_even: chain_bit(cell, false),
        full_odd: chain_bit(cell, cell.carry.inverted),
        half: in_chain(half(["x", "y"], ["s", "c[i+1]"])),
    });
    let alone = |lines: Vec<String>| lines.join("\n      ");
    let kind = |(at, suffix)| {
        let lines = |cell: &AdderCell| instance(cell, &["a", "b", "c"], ["s", "co"], at == 1 && cell.carry.inverted);
        Kind { suffix, cell: adders.full.as_ref().map(|cell| alone(lines(cell))) }
    };
    let full = KINDS.into_iter().enumerate().map(kind).collect();
    let rows = (1..=ROWS).flat_map(|power| KINDS.map(|suffix| Row { suffix, width: 1 << power })).collect();
    let counters = (3..=COUNTS).map(|width| Counter::new(width, top)).collect();
    let half = alone(half(["x", "y"], ["s", "co"]));
    let constants = [("fa", &adders.full), ("ha", &adders.half)];
    let constants =
        constants.into_iter().filter_map(|(role, cell)| Some(Constants::new(role, cell.as_ref()?))).collect();
    Ok(AdderMap { head, top, chains, full, half, rows, counters, constants }.render()? + "\n")
}

impl Counter {
    fn new(width: u32, top: &str) -> Counter {
        let bits = (1 << width) - 1;
        let names = |letter: char, count: u32| (0..count).map(move |at| format!("{letter}{at}"));
        let half = |name: &str, from: u32| Self::half(top, width - 1, name, from);
        Counter {
            bits,
            width,
            ports: wrapped(names('x', bits).chain(names('n', width)), "  "),
            inputs: wrapped(names('x', bits), "    "),
            outputs: wrapped(names('n', width), "    "),
            first: half("a", 0),
            second: half("b", bits / 2),
        }
    }

    /// The instance that counts the inputs from `from` on into `name`, of `width` bits; of three bits it is a full adder.
    fn half(top: &str, width: u32, name: &str, from: u32) -> String {
        let full = width == 2;
        let callee = if full { "\\$__hardwire_fa".to_owned() } else { format!("\\{top}_count{}", (1 << width) - 1) };
        let port = |letter: char, names: [&str; 3], at: u32| match full {
            true => names[at as usize].to_owned(),
            false => format!("{letter}{at}"),
        };
        let inputs = (0..(1 << width) - 1).map(|at| format!(".{}(x{})", port('x', ["a", "b", "c"], at), from + at));
        let outputs = (0..width).map(|at| format!(".{}({name}[{at}])", port('n', ["s", "co", ""], at)));
        format!("{callee} count_{name} (\n    {}\n  );", wrapped(inputs.chain(outputs), "    "))
    }
}

/// A list with commas between, in lines of at most 100 characters behind `indent`, which the first has already.
fn wrapped(items: impl Iterator<Item = String>, indent: &str) -> String {
    let mut lines = vec![String::new()];
    for item in items {
        let line = lines.last_mut().filter(|line| line.len() + item.len() <= 100);
        match line {
            Some(line) if line.is_empty() => line.push_str(&item),
            Some(line) => *line += &format!(", {item}"),
            None => lines.push(item),
        }
    }
    lines.join(&format!(",\n{indent}"))
}

impl Constants {
    fn new(role: &'static str, cell: &AdderCell) -> Constants {
        Constants {
            cell: cell.cell.clone(),
            role,
            inputs: cell.inputs.iter().cloned().zip(["a", "b", "c"]).collect(),
            sum: cell.sum.name.clone(),
            not_sum: invert(cell.sum.inverted),
            carry: cell.carry.name.clone(),
            not_carry: invert(cell.carry.inverted),
        }
    }
}

fn invert(yes: bool) -> &'static str {
    if yes { "~" } else { "" }
}

/// One bit's statements: sum and carry from the operands. A dual instance takes them inverted, which inverts its outputs.
fn instance(cell: &AdderCell, operands: &[&str], results: [&str; 2], dual: bool) -> Vec<String> {
    let inputs = cell.inputs.iter().zip(operands).map(|(pin, operand)| format!(".{pin}({}{operand})", invert(dual)));
    let inputs = inputs.collect::<Vec<_>>().join(", ");
    let assign = |result, pin: &OutputPin, from| format!("assign {result} = {}{from};", invert(pin.inverted != dual));
    vec![
        "wire sum;".to_owned(),
        "wire carry;".to_owned(),
        format!("\\{} adder ({inputs}, .{}(sum), .{}(carry));", cell.cell, cell.sum.name, cell.carry.name),
        assign(results[0], &cell.sum, "sum"),
        assign(results[1], &cell.carry, "carry"),
    ]
}

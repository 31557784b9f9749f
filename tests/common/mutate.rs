//! Changes of emitted Verilog, one at a time: what a slip of a hand, a printer or a disk could do to it.

use super::Random;
use std::collections::{BTreeMap, BTreeSet};

/// A place in a text, what becomes of it, and the kind of change.
pub struct Change {
    pub kind: &'static str,
    pub at: usize,
    pub length: usize,
    pub becomes: String,
}

impl Change {
    pub fn applied(&self, text: &str) -> String {
        [&text[..self.at], &self.becomes, &text[self.at + self.length..]].concat()
    }
}

/// One of the changes; kinds first, for a table has thousands of constants.
pub fn pick<'c>(changes: &'c [Change], random: &mut Random) -> &'c Change {
    let kinds: BTreeSet<&str> = changes.iter().map(|change| change.kind).collect();
    let kind = *kinds.iter().nth(random.below(kinds.len() as u64) as usize).unwrap();
    let of_kind: Vec<&Change> = changes.iter().filter(|change| change.kind == kind).collect();
    of_kind[random.below(of_kind.len() as u64) as usize]
}

/// Nets by how they are declared (`wire signed [20:0]`), and where each is.
struct Declared<'t> {
    of: BTreeMap<&'t str, &'t str>,
    like: BTreeMap<&'t str, Vec<&'t str>>,
}

/// Names, numbers and keywords of a line, with their places.
fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '\'';
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + code[at..].find(is_part)?;
        let length = code[start..].find(|c| !is_part(c)).unwrap_or(code.len() - start);
        at = start + length;
        Some((start, &code[start..at]))
    })
}

fn declared(text: &str) -> Declared<'_> {
    let mut nets = Declared { of: BTreeMap::new(), like: BTreeMap::new() };
    for line in text.lines() {
        let code = line.split("//").next().unwrap().trim_start();
        if !code.starts_with("wire ") && !code.starts_with("reg ") {
            continue;
        }
        let head = code.split(['=', ';']).next().unwrap().trim_end();
        let end = head.rfind(']').map_or_else(|| head.find(' ').unwrap_or(0), |at| at + 1);
        let (shape, names) = head.split_at(end);
        let shape = shape.split_once(' ').map_or("", |(_, shape)| shape.trim());
        for name in names.split(',').map(str::trim).filter(|name| !name.is_empty() && !name.contains(' ')) {
            nets.of.insert(name, shape);
            nets.like.entry(shape).or_default().push(name);
        }
    }
    nets
}

/// Every change that is tried of one line of logic.
fn changes(line: &str, start: usize, in_case: bool, nets: &Declared<'_>, all: &mut Vec<Change>) {
    let code = line.split("//").next().unwrap();
    let is_bias = line.contains("// neuron") || code.contains("_on =") || code.contains("bias");
    let counts = ["seen", "row", "step", "position"];
    let is_counter = words(code).any(|(_, word)| counts.iter().any(|count| word.starts_with(count)));
    let mut add = |kind, at: usize, length, becomes: String| {
        let kind = match kind {
            "constant" if in_case => "table word",
            "constant" | "operand" | "complement" if is_bias => "bias",
            "constant" | "operator" | "wire" if is_counter => "counter",
            kind => kind,
        };
        all.push(Change { kind, at: start + at, length, becomes });
    };
    for (from, to) in [(" + ", " - "), (" - ", " + ")] {
        code.match_indices(from).for_each(|(at, _)| add("operator", at, 3, to.into()));
    }
    for (from, to) in [(" && ", " || "), (" || ", " && "), (" & ", " | "), (" ^ ", " & ")] {
        code.match_indices(from).for_each(|(at, _)| add("gate", at, from.len(), to.into()));
    }
    for (at, _) in code.match_indices("<<< ") {
        let digit = code[at + 4..].chars().next().unwrap();
        if let Some(places) = digit.to_digit(10) {
            add("shift", at + 4, 1, (places ^ 1).to_string());
        }
    }
    for mark in ["'sd", "'h", "'d"] {
        for (at, _) in code.match_indices(mark) {
            let number = at + mark.len();
            let length = code[number..].chars().take_while(char::is_ascii_hexdigit).count();
            if length > 0 {
                let last = code[number + length - 1..].chars().next().unwrap().to_digit(16).unwrap();
                add("constant", number + length - 1, 1, format!("{:x}", last ^ 1));
            }
        }
    }
    // A bit of a word becomes the one below it: a wrong wire, or a wrong digit.
    for (at, _) in code.match_indices('[') {
        let inside: String = code[at + 1..].chars().take_while(|c| *c != ']').collect();
        if let Ok(bit @ 1..) = inside.parse::<u32>() {
            add("wire", at + 1, inside.len(), (bit - 1).to_string());
        }
    }
    // A term of an adder is dropped.
    for (at, _) in code.match_indices(".a(") {
        let length = code[at + 3..].chars().take_while(|c| *c != ')').count();
        add("dropped term", at + 3, length, "1'b0".into());
    }
    for (at, _) in code.match_indices('!').filter(|(at, _)| !code[*at + 1..].starts_with('=')) {
        add("complement", at, 1, String::new());
    }
    if let Some(at) = code.find("}}, ") {
        let from = code[..at].rfind('{').unwrap() + 1;
        add("sign extension", from, at - from, "1'b0".into());
    }
    for (at, _) in code.match_indices(" ? ") {
        add("selector", at, 3, " == 1'b0 ? ".into());
    }
    // A word is declared one bit too narrow.
    let declares = code.trim_start().starts_with("wire ") && code.contains('=');
    if let Some(at) = code.find('[').filter(|_| declares) {
        let top: String = code[at + 1..].chars().take_while(|c| *c != ':').collect();
        if let Ok(top @ 1..) = top.parse::<u32>() {
            add("width", at + 1, top.to_string().len(), (top - 1).to_string());
        }
    }
    // Another net of the same width and sign is read.
    let read_from = if declares { code.find('=').unwrap() } else { 0 };
    let is_net = |(at, word): &(usize, &str)| {
        let before = code[..*at].trim_end();
        *at >= read_from && nets.of.contains_key(word) && !before.ends_with(".s(") && !before.ends_with(".co(")
    };
    let assigned = code.find("<=").map(|at| at + 2);
    for (at, word) in words(code).filter(is_net).filter(|(at, _)| assigned.is_none_or(|from| *at > from)) {
        let alike = &nets.like[nets.of[word]];
        let own = alike.iter().position(|name| *name == word).unwrap();
        // Not the next one: neighbours are often bits of one word.
        let other = alike[(own + 1 + alike.len() / 3) % alike.len()];
        if other != word {
            let is_port = [".a(", ".b(", ".c("].iter().any(|port| code[..at].ends_with(port));
            add(if is_port { "swapped wire" } else { "operand" }, at, word.len(), other.into());
        }
    }
}

/// All changes of a module, without its ports, comments and the list of dropped bits.
pub fn all_changes(text: &str) -> Vec<Change> {
    let nets = declared(text);
    let mut all = Vec::new();
    let (mut start, mut body, mut in_case) = (0, false, false);
    for line in text.split_inclusive('\n') {
        body |= line.starts_with(");");
        if line.contains("wire unused") {
            break;
        }
        let code = line.trim_start();
        in_case = (in_case || code.starts_with("case")) && !code.starts_with("endcase");
        let is_declaration = (code.starts_with("reg ") || code.starts_with("wire ")) && !line.contains('=');
        let is_logic = line.contains(['=', '(']) && !line.contains("always") && !code.starts_with("//");
        if body && is_logic && !is_declaration {
            changes(line, start, in_case, &nets, &mut all);
        }
        start += line.len();
    }
    all
}

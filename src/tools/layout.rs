//! A routed layout: what a DEF file places and routes, held against the netlist it was made from and the cells' LEF.
//!
//! The check is of its own: it follows the centre lines of the wires and believes nothing that a router reports. It knows the
//! form that qrouter writes (DEF 5.6, routes by layers and vias) and of LEF the sizes of macros and the rectangles of their pins.

use crate::tools::netlist::Netlist;
use std::collections::BTreeMap;

/// A rectangle: lower left corner, upper right corner, in units of the DEF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rect {
    pub from: (i64, i64),
    pub to: (i64, i64),
}

/// Of one cell: its size, and the shapes of its pins by layer.
#[derive(Clone, Debug, Default)]
struct Macro {
    size: (i64, i64),
    pins: BTreeMap<String, Vec<(String, Rect)>>,
}

/// The cells of a LEF file.
#[derive(Clone, Debug, Default)]
pub struct Lef {
    macros: BTreeMap<String, Macro>,
}

/// A cell on the die.
#[derive(Clone, Debug)]
pub struct Component {
    pub cell: String,
    /// Lower left corner and orientation, once it is placed.
    pub placed: Option<((i64, i64), String)>,
}

/// A straight piece of wire, or a point of a via on one of its layers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    pub layer: String,
    pub line: Rect,
}

/// A net: its pins, and its wires.
#[derive(Clone, Debug, Default)]
pub struct Net {
    /// Component and pin; component `PIN` is a port of the block.
    pub pins: Vec<(String, String)>,
    pub segments: Vec<Segment>,
    /// Pairs of segments that a via joins.
    vias: Vec<(usize, usize)>,
}

/// A DEF file.
#[derive(Clone, Debug, Default)]
pub struct Def {
    pub name: String,
    /// Units per µm.
    pub units: i64,
    pub die: Option<Rect>,
    pub components: BTreeMap<String, Component>,
    /// Shapes of the block's ports.
    ports: BTreeMap<String, (String, Rect)>,
    pub nets: BTreeMap<String, Net>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} cannot be read: {why}; the file is damaged or cut short")]
pub struct LayoutError {
    what: &'static str,
    why: String,
}

/// Words of a file, and where the reader is.
struct Words<'a> {
    what: &'static str,
    words: std::iter::Peekable<std::str::SplitWhitespace<'a>>,
}

impl<'a> Words<'a> {
    fn new(what: &'static str, text: &'a str) -> Self {
        Words { what, words: text.split_whitespace().peekable() }
    }

    fn next(&mut self) -> Result<&'a str, LayoutError> {
        self.words.next().ok_or_else(|| self.error("it ends in the middle"))
    }

    fn peek(&mut self) -> Option<&'a str> {
        self.words.peek().copied()
    }

    fn error(&self, why: impl Into<String>) -> LayoutError {
        LayoutError { what: self.what, why: why.into() }
    }

    fn skip_to(&mut self, end: &str) -> Result<(), LayoutError> {
        while self.next()? != end {}
        Ok(())
    }

    /// A number, in units of a `scale`th.
    fn number(&mut self, scale: f64) -> Result<i64, LayoutError> {
        let word = self.next()?;
        let value = word.parse::<f64>().ok().filter(|value| (value * scale).abs() < 1e12);
        value.map(|value| (value * scale).round() as i64).ok_or_else(|| self.error(format!("`{word}` is no number")))
    }

    /// `( x y )`; `*` is the coordinate of the point before.
    fn point(&mut self, before: (i64, i64)) -> Result<(i64, i64), LayoutError> {
        self.expect("(")?;
        let mut coordinate = |before: i64| match self.peek() {
            Some("*") => self.next().map(|_| before),
            _ => self.number(1.0),
        };
        let point = (coordinate(before.0)?, coordinate(before.1)?);
        self.skip_to(")")?;
        Ok(point)
    }

    fn expect(&mut self, word: &str) -> Result<(), LayoutError> {
        match self.next()? {
            found if found == word => Ok(()),
            found => Err(self.error(format!("`{found}` stands where `{word}` should"))),
        }
    }
}

impl Rect {
    fn of(a: (i64, i64), b: (i64, i64)) -> Rect {
        Rect { from: (a.0.min(b.0), a.1.min(b.1)), to: (a.0.max(b.0), a.1.max(b.1)) }
    }

    fn touches(self, other: Rect) -> bool {
        self.from.0 <= other.to.0 && other.from.0 <= self.to.0 && self.from.1 <= other.to.1 && other.from.1 <= self.to.1
    }
}

impl Lef {
    /// Reads the macros of a LEF file, in units of a `units`th of a µm.
    ///
    /// # Errors
    /// It is cut short, or a number is none.
    pub fn parse(text: &str, units: i64) -> Result<Lef, LayoutError> {
        let mut words = Words::new("the LEF file", text);
        let mut lef = Lef::default();
        let scale = units as f64;
        while let Some(word) = words.words.next() {
            if word == "MACRO" {
                let name = words.next()?.to_owned();
                let found = Self::cell(&mut words, &name, scale)?;
                lef.macros.insert(name, found);
            }
        }
        Ok(lef)
    }

    fn cell(words: &mut Words<'_>, name: &str, scale: f64) -> Result<Macro, LayoutError> {
        let mut cell = Macro::default();
        loop {
            match words.next()? {
                "SIZE" => {
                    cell.size.0 = words.number(scale)?;
                    words.expect("BY")?;
                    cell.size.1 = words.number(scale)?;
                }
                "PIN" => {
                    let pin = words.next()?;
                    let mut layer = String::new();
                    let shapes = cell.pins.entry(pin.to_owned()).or_default();
                    loop {
                        match words.next()? {
                            "LAYER" => layer = words.next()?.to_owned(),
                            "RECT" => {
                                let mut at = || words.number(scale);
                                shapes.push((layer.clone(), Rect::of((at()?, at()?), (at()?, at()?))));
                            }
                            "END" if words.peek() == Some(pin) => break,
                            _ => continue,
                        };
                    }
                }
                "END" if words.peek() == Some(name) => return Ok(cell),
                _ => continue,
            }
        }
    }

    /// Whether a cell has no pin but those named.
    fn is_filler(&self, cell: &str, supplies: &[&str]) -> bool {
        self.macros.get(cell).is_some_and(|cell| cell.pins.keys().all(|pin| supplies.contains(&pin.as_str())))
    }
}

impl Def {
    /// Reads a DEF file.
    ///
    /// # Errors
    /// It is cut short, or not in the form that qrouter writes.
    pub fn parse(text: &str) -> Result<Def, LayoutError> {
        let mut words = Words::new("the DEF file", text);
        let mut def = Def::default();
        loop {
            match words.next()? {
                "DESIGN" => def.name = words.next()?.to_owned(),
                "UNITS" => {
                    words.skip_to("MICRONS")?;
                    def.units = words.number(1.0)?;
                }
                "DIEAREA" => def.die = Some(Rect::of(words.point((0, 0))?, words.point((0, 0))?)),
                "COMPONENTS" => Self::section(&mut words, |words| def.component(words))?,
                "PINS" => Self::section(&mut words, |words| def.port(words))?,
                "NETS" => Self::section(&mut words, |words| def.net(words))?,
                "VIAS" | "SPECIALNETS" => {
                    words.skip_to("END")?;
                    words.next()?;
                }
                "END" if words.peek() == Some("DESIGN") => return Ok(def),
                _ => continue,
            }
        }
    }

    /// The entries of a section, up to and with its `END`.
    fn section<'a>(
        words: &mut Words<'a>,
        mut entry: impl FnMut(&mut Words<'a>) -> Result<(), LayoutError>,
    ) -> Result<(), LayoutError> {
        let count = words.number(1.0)?;
        words.expect(";")?;
        let mut found = 0;
        loop {
            match words.next()? {
                "-" => entry(words)?,
                "END" => break,
                word => return Err(words.error(format!("`{word}` stands where an entry should"))),
            }
            found += 1;
        }
        words.next()?;
        if found == count {
            Ok(())
        } else {
            Err(words.error(format!("a section says {count} entries and has {found}")))
        }
    }

    fn component(&mut self, words: &mut Words<'_>) -> Result<(), LayoutError> {
        let (name, cell) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut placed = None;
        loop {
            match words.next()? {
                "PLACED" | "FIXED" => placed = Some((words.point((0, 0))?, words.next()?.to_owned())),
                ";" => break,
                _ => continue,
            }
        }
        self.components.insert(name, Component { cell, placed });
        Ok(())
    }

    fn port(&mut self, words: &mut Words<'_>) -> Result<(), LayoutError> {
        let name = words.next()?.to_owned();
        let (mut shape, mut place) = (None, (0, 0));
        loop {
            match words.next()? {
                "LAYER" => {
                    let layer = words.next()?.to_owned();
                    shape = Some((layer, Rect::of(words.point((0, 0))?, words.point((0, 0))?)));
                }
                "PLACED" | "FIXED" => place = words.point((0, 0))?,
                ";" => break,
                _ => continue,
            }
        }
        if let Some((layer, rect)) = shape {
            let moved = |at: (i64, i64)| (at.0 + place.0, at.1 + place.1);
            self.ports.insert(name, (layer, Rect::of(moved(rect.from), moved(rect.to))));
        }
        Ok(())
    }

    fn net(&mut self, words: &mut Words<'_>) -> Result<(), LayoutError> {
        let name = words.next()?.to_owned();
        let mut net = Net::default();
        loop {
            match words.next()? {
                "(" => {
                    net.pins.push((words.next()?.to_owned(), words.next()?.to_owned()));
                    words.expect(")")?;
                }
                "ROUTED" | "FIXED" | "NEW" => net.route(words)?,
                ";" => break,
                _ => continue,
            }
        }
        self.nets.insert(name, net);
        Ok(())
    }
}

impl Net {
    /// A layer, points, and vias at points, which go on on the other layer.
    fn route(&mut self, words: &mut Words<'_>) -> Result<(), LayoutError> {
        let mut layer = words.next()?.to_owned();
        let mut at = words.point((0, 0))?;
        self.segments.push(Segment { layer: layer.clone(), line: Rect::of(at, at) });
        loop {
            let last = self.segments.len() - 1;
            match words.peek() {
                Some("(") => {
                    let to = words.point(at)?;
                    if to.0 != at.0 && to.1 != at.1 {
                        return Err(words.error(format!("a wire goes from {at:?} to {to:?}, which is not straight")));
                    }
                    self.segments.push(Segment { layer: layer.clone(), line: Rect::of(at, to) });
                    at = to;
                }
                None | Some("NEW" | "+" | ";") => return Ok(()),
                Some(via) => {
                    words.next()?;
                    let other = other_layer(via, &layer)
                        .ok_or_else(|| words.error(format!("via `{via}` does not begin on layer {layer}")))?;
                    self.segments.push(Segment { layer: other.clone(), line: Rect::of(at, at) });
                    // Behind a wire, a via is at its end, which is part of the segment before.
                    self.vias.push((last, last + 1));
                    layer = other;
                }
            }
        }
    }
}

/// The layer that a via `M2_M1` leads to from one of its two.
fn other_layer(via: &str, layer: &str) -> Option<String> {
    let (upper, lower) = via.strip_prefix('M')?.split_once("_M")?;
    let [upper, lower] = [upper, lower].map(|number| format!("metal{number}"));
    match layer {
        layer if layer == upper => Some(lower),
        layer if layer == lower => Some(upper),
        _ => None,
    }
}

/// What a checked layout has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Routed {
    /// Cells of the netlist, all placed.
    pub cells: usize,
    pub fillers: usize,
    /// Nets of two pins or more.
    pub nets: usize,
    pub vias: usize,
    /// Of all wires, in units of the DEF.
    pub length: i64,
    pub faults: Vec<String>,
}

/// Holds a routed layout against its netlist and its cells. `supplies` are the pins and nets that the rows of cells join.
pub fn check_layout(def: &Def, lef: &Lef, netlist: &Netlist, supplies: &[&str]) -> Routed {
    let mut routed = Routed::default();
    for (name, component) in &def.components {
        if lef.is_filler(&component.cell, supplies) {
            routed.fillers += 1;
            continue;
        }
        routed.cells += 1;
        if !lef.macros.contains_key(&component.cell) {
            routed.faults.push(format!("{name} is a {}, which the LEF does not have", component.cell));
        } else if component.placed.is_none() {
            routed.faults.push(format!("{name} is not placed"));
        }
    }
    same_netlist(def, netlist, supplies, &mut routed);
    for (name, net) in def.nets.iter().filter(|(name, net)| net.pins.len() > 1 && !supplies.contains(&name.as_str())) {
        routed.nets += 1;
        routed.vias += net.vias.len();
        let length =
            |segment: &Segment| segment.line.to.0 - segment.line.from.0 + segment.line.to.1 - segment.line.from.1;
        routed.length += net.segments.iter().map(length).sum::<i64>();
        match net.segments.len() {
            0 => routed.faults.push(format!("net {name} is not routed")),
            _ => routed.faults.extend(open(def, lef, name, net)),
        }
    }
    routed.faults.extend(shorts(def));
    routed
}

/// Cells and pins on every net, by cell and pin; instances have other names in a DEF.
type Connections = BTreeMap<String, Vec<(String, String)>>;

/// Whether the layout has the netlist's cells, joined as there.
fn same_netlist(def: &Def, netlist: &Netlist, supplies: &[&str], routed: &mut Routed) {
    let mut wanted = Connections::new();
    for instance in &netlist.instances {
        for (pin, wire) in instance.pins.iter().filter(|(_, wire)| !wire.is_empty() && !wire.contains('\'')) {
            wanted.entry(wire.clone()).or_default().push((instance.cell.clone(), pin.clone()));
        }
    }
    let mut found = Connections::new();
    for (name, net) in def.nets.iter().filter(|(name, _)| !supplies.contains(&name.as_str())) {
        let cell = |component: &str| def.components.get(component).map_or("?", |c| c.cell.as_str()).to_owned();
        let pins = net.pins.iter().filter(|(component, _)| component != "PIN");
        let pins: Vec<_> = pins.map(|(component, pin)| (cell(component), pin.clone())).collect();
        if !pins.is_empty() {
            found.insert(name.clone(), pins);
        }
    }
    wanted.values_mut().chain(found.values_mut()).for_each(|pins| pins.sort());
    if routed.cells != netlist.instances.len() {
        routed.faults.push(format!("{} cells are placed, the netlist has {}", routed.cells, netlist.instances.len()));
    }
    let differs = wanted.iter().filter(|(net, pins)| found.get(*net) != Some(*pins)).map(|(net, _)| net);
    let surplus = found.keys().filter(|net| !wanted.contains_key(*net));
    routed
        .faults
        .extend(differs.chain(surplus).map(|net| format!("net {net} does not join what it joins in the netlist")));
}

/// Half of the narrowest wire's width in OSU 0.18, in units of a hundredth of a µm: how far the centre line may be from what a
/// wire touches.
const HALF_WIDTH: i64 = 30;

/// Whether a net's wires and pins are one piece.
fn open(def: &Def, lef: &Lef, name: &str, net: &Net) -> Option<String> {
    let shapes: Vec<Vec<(String, Rect)>> = net.pins.iter().map(|pin| def.shapes(lef, pin)).collect();
    let mut groups: Vec<usize> = (0..net.segments.len() + shapes.len()).collect();
    fn find(groups: &mut [usize], mut at: usize) -> usize {
        while groups[at] != at {
            groups[at] = groups[groups[at]];
            at = groups[at];
        }
        at
    }
    let mut join = |a: usize, b: usize| {
        let (a, b) = (find(&mut groups, a), find(&mut groups, b));
        groups[a] = b;
    };
    net.vias.iter().for_each(|(a, b)| join(*a, *b));
    for (index, segment) in net.segments.iter().enumerate() {
        let wide = Rect {
            from: (segment.line.from.0 - HALF_WIDTH, segment.line.from.1 - HALF_WIDTH),
            to: (segment.line.to.0 + HALF_WIDTH, segment.line.to.1 + HALF_WIDTH),
        };
        let touching = |other: &&Segment| segment.layer == other.layer && wide.touches(other.line);
        for (other, _) in net.segments.iter().enumerate().skip(index + 1).filter(|(_, other)| touching(other)) {
            join(index, other);
        }
        for (pin, shapes) in shapes.iter().enumerate() {
            if shapes.iter().any(|(layer, rect)| *layer == segment.layer && rect.touches(wide)) {
                join(index, net.segments.len() + pin);
            }
        }
    }
    let first = find(&mut groups, 0);
    let apart = (0..groups.len()).find(|at| find(&mut groups, *at) != first)?;
    Some(match apart.checked_sub(net.segments.len()) {
        Some(pin) => format!("net {name} does not reach pin {} of {}", net.pins[pin].1, net.pins[pin].0),
        None => format!("net {name} is in pieces"),
    })
}

impl Def {
    /// Where a pin is on the die.
    fn shapes(&self, lef: &Lef, (component, pin): &(String, String)) -> Vec<(String, Rect)> {
        if component == "PIN" {
            return self.ports.get(pin).cloned().into_iter().collect();
        }
        let Some(component) = self.components.get(component) else { return Vec::new() };
        let (Some(cell), Some((at, orientation))) = (lef.macros.get(&component.cell), &component.placed) else {
            return Vec::new();
        };
        let (flip_x, flip_y) = match orientation.as_str() {
            "S" => (true, true),
            "FN" => (true, false),
            "FS" => (false, true),
            _ => (false, false),
        };
        let place = |(x, y): (i64, i64)| {
            (at.0 + if flip_x { cell.size.0 - x } else { x }, at.1 + if flip_y { cell.size.1 - y } else { y })
        };
        let shapes = cell.pins.get(pin).into_iter().flatten();
        shapes.map(|(layer, rect)| (layer.clone(), Rect::of(place(rect.from), place(rect.to)))).collect()
    }
}

/// Wires of different nets whose centre lines meet.
fn shorts(def: &Def) -> Vec<String> {
    /// Side of the squares in which wires are compared.
    const SQUARE: i64 = 2000;
    type Lines<'a> = Vec<(&'a str, Rect)>;
    let mut squares: BTreeMap<(&str, i64, i64), Lines<'_>> = BTreeMap::new();
    for (name, net) in &def.nets {
        for segment in &net.segments {
            let (from, to) = (segment.line.from, segment.line.to);
            for x in from.0.div_euclid(SQUARE)..=to.0.div_euclid(SQUARE) {
                for y in from.1.div_euclid(SQUARE)..=to.1.div_euclid(SQUARE) {
                    squares.entry((&segment.layer, x, y)).or_default().push((name, segment.line));
                }
            }
        }
    }
    let mut found = std::collections::BTreeSet::new();
    for lines in squares.values() {
        for (index, (name, line)) in lines.iter().enumerate() {
            let meets = |(other, rect): &&(&str, Rect)| other != name && rect.touches(*line);
            found
                .extend(lines[index + 1..].iter().filter(meets).map(|(other, _)| (*name.min(other), *name.max(other))));
        }
    }
    found.into_iter().map(|(one, other)| format!("nets {one} and {other} touch")).collect()
}

//! Verilog-2005 from the hardware IR, one module per file, in the order of the IR.
//!
//! A wire is declared on the line that defines it; registers and nets that something else drives are declared where
//! they are first mentioned. Long sums break before an operator, notes that do not fit stand above their line.

use super::expr::{Printer, range_text};
use crate::rtl::{Dir, Expr, Item, Module, NetId, RomRow, Type};
use askama::Template;

/// Columns a line may take.
const COLUMNS: usize = 116;

#[derive(Template)]
#[template(path = "module.v", escape = "none")]
struct ModuleFile<'a> {
    name: &'a str,
    banner: Vec<String>,
    ports: Vec<String>,
    body: Vec<String>,
}

/// The text of a module; `origin` lines end its banner.
///
/// # Errors
/// The template engine failed, which is a defect of the compiler.
pub fn verilog(module: &Module, origin: &[String]) -> Result<String, askama::Error> {
    let mut banner: Vec<String> = module.banner.iter().flat_map(|line| wrap(line, COLUMNS - 3)).collect();
    banner.push(String::new());
    banner.extend(origin.iter().flat_map(|line| wrap(line, COLUMNS - 3)));
    let ports = ports(module);
    let mut body = Body { module, printer: Printer { module }, declared: declared_ports(module), lines: Vec::new() };
    module.items.iter().for_each(|item| body.item(item));
    ModuleFile { name: &module.name, banner, ports, body: body.lines }.render().map(|text| text + "\n")
}

fn ports(module: &Module) -> Vec<String> {
    let describe = |net: &NetId| {
        let port = &module.nets[net.0];
        let kind = match (port.dir, port.is_reg) {
            (Some(Dir::Input), _) => "input  wire",
            (_, false) => "output wire",
            (_, true) => "output reg ",
        };
        (format!("{kind} {}", range_text(port.ty)), port.name.clone())
    };
    let all: Vec<(String, String)> = module.ports.iter().map(describe).collect();
    let width = all.iter().map(|(kind, _)| kind.trim_end().len()).max().unwrap_or(0);
    let last = all.len().saturating_sub(1);
    let line = |(index, (kind, name)): (usize, &(String, String))| {
        format!("{:width$} {name}{}", kind.trim_end(), if index == last { "" } else { "," })
    };
    all.iter().enumerate().map(line).collect()
}

fn declared_ports(module: &Module) -> Vec<bool> {
    module.nets.iter().map(|net| net.dir.is_some()).collect()
}

struct Body<'m> {
    module: &'m Module,
    printer: Printer<'m>,
    declared: Vec<bool>,
    lines: Vec<String>,
}

impl Body<'_> {
    fn push(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// An empty line, unless a heading stands right above.
    fn gap(&mut self) {
        if !self.lines.last().is_none_or(|line| line.is_empty() || line.starts_with("  //")) {
            self.push("");
        }
    }

    fn item(&mut self, item: &Item) {
        let continues = matches!(item, Item::Assign { .. } | Item::Sink { .. });
        if continues && self.lines.last().is_some_and(|line| line == "  end") {
            self.push("");
        }
        self.declare_mentioned(item);
        match item {
            Item::Comment(text) => {
                self.push("");
                for line in wrap(text, COLUMNS - 5) {
                    self.push(format!("  // {line}"));
                }
            }
            Item::Blank => self.push(""),
            Item::Assign { net, expr, note } => self.assign(*net, expr, note.as_deref()),
            Item::Sink { bits, net } => self.sink(bits, *net),
            Item::Clocked { reset, enable, moves } => {
                self.gap();
                self.push("  always @(posedge clk) begin");
                if *reset {
                    self.push("    if (!rst_n) begin");
                    for step in moves {
                        let ty = self.module.ty(step.reg);
                        let zero = self.printer.text(&Expr::constant(0, ty));
                        self.push(format!("      {} <= {zero};", self.module.name_of(step.reg)));
                    }
                    let condition =
                        enable.as_ref().map_or(String::new(), |e| format!(" if ({})", self.printer.text(e)));
                    self.push(format!("    end else{condition} begin"));
                } else if let Some(enable) = enable {
                    self.push(format!("    if ({}) begin", self.printer.text(enable)));
                }
                let nested = *reset || enable.is_some();
                let indent = if nested { "      " } else { "    " };
                for step in moves {
                    let head = format!("{indent}{} <= ", self.module.name_of(step.reg));
                    self.statement(&head, &step.next, None);
                }
                if nested {
                    self.push("    end");
                }
                self.push("  end");
            }
            Item::Table { reg, enable, index, words } => {
                self.push("");
                self.push("  always @(posedge clk) begin");
                let condition = enable.as_ref().map_or("1'b1".to_owned(), |e| self.printer.text(e));
                self.push(format!("    if ({condition}) begin"));
                self.push(format!("      case ({})", self.module.name_of(*index)));
                let (width, ty) = (self.module.ty(*index).width, self.module.ty(*reg));
                let digits = width.div_ceil(4) as usize;
                for (at, (pattern, word)) in words.iter().enumerate() {
                    let arm = if at + 1 == words.len() {
                        "default".to_owned()
                    } else {
                        format!("{width}'h{pattern:0digits$x}")
                    };
                    let word = self.printer.text(&Expr::constant(*word, ty));
                    self.push(format!("        {arm}: {} <= {word};", self.module.name_of(*reg)));
                }
                self.push("      endcase");
                self.push("    end");
                self.push("  end");
            }
            Item::Rom { index, nets, rows } => self.rom(*index, nets, rows),
            Item::Memory { name, depth, enable, to, data, from, reg } => {
                let [enable, to, data, from, reg_name] =
                    [enable, to, data, from, reg].map(|net| self.module.name_of(*net).to_owned());
                self.push("");
                self.push(format!("  reg {} {name} [0:{}];", range_text(self.module.ty(*reg)), depth - 1));
                self.push("  always @(posedge clk) begin");
                self.push(format!("    if ({enable}) {name}[{to}] <= {data};"));
                self.push(format!("    {reg_name} <= {name}[{from}];"));
                self.push("  end");
            }
            Item::ClockGate { enable, on, out } => {
                let [enable, on, out] = [enable, on, out].map(|net| self.module.name_of(*net).to_owned());
                self.gap();
                self.push("  always @(negedge clk) begin");
                self.push(format!("    {on} <= {enable};"));
                self.push("  end");
                self.push(format!("  assign {out} = clk && {on};"));
            }
            Item::Instance { module, name, connections } => {
                let all: Vec<String> = connections
                    .iter()
                    .enumerate()
                    .map(|(index, (port, net))| {
                        let comma = if index + 1 == connections.len() { "" } else { "," };
                        format!(".{port}({}){comma}", self.module.name_of(*net))
                    })
                    .collect();
                if self.is_cell(item) {
                    let line = format!("  {module} {name} ({});", all.join(" "));
                    if line.len() <= COLUMNS {
                        self.push(line);
                        return;
                    }
                } else {
                    self.push("");
                }
                self.push(format!("  {module} {name} ("));
                self.fill("    ", &all);
                self.push("  );");
            }
        }
    }

    /// A table without a register: the only combinational block there is, complete by its default.
    fn rom(&mut self, index: NetId, nets: &[NetId], rows: &[RomRow]) {
        self.gap();
        self.push("  always @* begin");
        self.push(format!("    case ({})", self.module.name_of(index)));
        let width = self.module.ty(index).width;
        for (at, row) in rows.iter().enumerate() {
            let arm = if at + 1 == rows.len() { "default".to_owned() } else { format!("{width}'d{at}") };
            let word = |(net, word): (&NetId, &u64)| {
                let bits = self.module.ty(*net).width;
                let digits = bits.div_ceil(4) as usize;
                format!("{} = {bits}'h{word:0digits$x};", self.module.name_of(*net))
            };
            let words: Vec<String> = nets.iter().zip(&row.words).map(word).collect();
            let note = if row.note.is_empty() { String::new() } else { format!("  // {}", row.note) };
            if let [only] = words.as_slice() {
                self.push(format!("      {arm}: {only}{note}"));
                continue;
            }
            self.push(format!("      {arm}: begin{note}"));
            self.fill("        ", &words);
            self.push("      end");
        }
        self.push("    endcase");
        self.push("  end");
    }

    /// Declares every net the item mentions that has no declaration yet, but for a wire the item itself defines.
    fn declare_mentioned(&mut self, item: &Item) {
        let mut mentioned = Vec::new();
        item.reads(&mut |net, _| mentioned.push(net));
        match item {
            Item::Clocked { moves, .. } => mentioned.extend(moves.iter().map(|step| step.reg)),
            Item::Table { reg, .. } | Item::Memory { reg, .. } => mentioned.push(*reg),
            Item::Rom { nets, .. } => mentioned.extend(nets),
            Item::Instance { connections, .. } => mentioned.extend(connections.iter().map(|(_, net)| *net)),
            _ => {}
        }
        mentioned.retain(|net| !std::mem::replace(&mut self.declared[net.0], true));
        if self.is_cell(item) {
            // A cell's nets on one line above it.
            for (is_reg, kind) in [(true, "reg"), (false, "wire")] {
                let names = mentioned.iter().filter(|net| self.module.nets[net.0].is_reg == is_reg);
                let names: Vec<&str> = names.map(|net| self.module.name_of(*net)).collect();
                if !names.is_empty() {
                    self.push(format!("  {kind} {};", names.join(", ")));
                }
            }
            return;
        }
        let mut first = true;
        for net in mentioned {
            if std::mem::take(&mut first) && !self.lines.last().is_none_or(|line| line.starts_with("  //")) {
                self.push("");
            }
            let procedural = matches!(item, Item::Rom { nets, .. } if nets.contains(&net));
            let kind = if self.module.nets[net.0].is_reg || procedural { "reg" } else { "wire" };
            let range = range_text(self.module.ty(net));
            self.push(format!(
                "  {kind} {range}{}{};",
                if range.is_empty() { "" } else { " " },
                self.module.name_of(net)
            ));
        }
    }

    /// Whether an item is an instance of pure logic over single bits, an adder or a counter, and so follows its like without an
    /// empty line.
    fn is_cell(&self, item: &Item) -> bool {
        let Item::Instance { connections, .. } = item else { return false };
        connections.iter().all(|(port, net)| port != "clk" && self.module.ty(*net) == Type::BIT)
    }

    fn assign(&mut self, net: NetId, expr: &Expr, note: Option<&str>) {
        let name = self.module.name_of(net);
        let head = if std::mem::replace(&mut self.declared[net.0], true) {
            format!("  assign {name} = ")
        } else {
            let range = range_text(self.module.ty(net));
            format!("  wire {range}{}{name} = ", if range.is_empty() { "" } else { " " })
        };
        self.statement(&head, expr, note);
    }

    /// `head expr;  // note`, over several lines when one is too short.
    fn statement(&mut self, head: &str, expr: &Expr, note: Option<&str>) {
        let text = self.printer.text(expr);
        let note = note.map_or(String::new(), |note| format!("  // {note}"));
        if head.len() + text.len() + 1 + note.chars().count() <= COLUMNS {
            self.push(format!("{head}{text};{note}"));
            return;
        }
        if !note.is_empty() {
            let indent = head.len() - head.trim_start().len();
            self.push(format!("{:indent$}{}", "", note.trim_start()));
        }
        if head.len() + text.len() < COLUMNS {
            self.push(format!("{head}{text};"));
            return;
        }
        let parts = self.printer.parts(expr);
        let hang = " ".repeat(head.len() - head.trim_start().len() + 4);
        let mut line = head.to_owned();
        let mut empty = true;
        // A single part starts on the line of the head.
        let is_single = parts.len() == 1;
        let most = COLUMNS - 2 - if is_single { head.len() } else { hang.len() };
        for part in parts.into_iter().flat_map(|part| cut(part, most)) {
            let may_break = !(empty && is_single || line.trim().is_empty());
            if may_break && line.len() + part.len() + 2 > COLUMNS {
                self.push(line.trim_end());
                line = hang.clone();
            }
            line.push_str(&part);
            line.push(' ');
            empty = false;
        }
        self.push(format!("{};", line.trim_end()));
    }

    fn sink(&mut self, bits: &[Expr], net: NetId) {
        let mut all: Vec<String> = vec!["1'b0,".to_owned()];
        all.extend(bits.iter().enumerate().map(|(index, bit)| {
            format!("{}{}", self.printer.text(bit), if index + 1 == bits.len() { "" } else { "," })
        }));
        self.declared[net.0] = true;
        self.push(format!("  wire {} = &{{", self.module.name_of(net)));
        self.fill("    ", &all);
        self.push("  };");
    }

    /// Words separated by blanks, as many to a line as fit.
    fn fill(&mut self, indent: &str, words: &[String]) {
        let mut line = indent.to_owned();
        for word in words {
            if line.len() > indent.len() && line.len() + word.len() + 1 > COLUMNS {
                let full = std::mem::replace(&mut line, indent.to_owned());
                self.push(full.trim_end());
            }
            line.push_str(word);
            line.push(' ');
        }
        self.push(line.trim_end().to_owned());
    }
}

/// A part that is too long for a line of its own, cut before each of its inner operators and after commas.
fn cut(part: String, columns: usize) -> Vec<String> {
    if part.len() <= columns {
        return vec![part];
    }
    let mut pieces: Vec<String> = Vec::new();
    for word in part.split(' ') {
        match pieces.last_mut() {
            Some(piece) if !matches!(word, "+" | "-" | "&" | "|" | "^") && !piece.ends_with(',') => {
                piece.push(' ');
                piece.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
    }
    pieces
}

/// Prose broken at blanks.
fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let full = lines
            .last()
            .is_some_and(|line| !line.is_empty() && line.chars().count() + 1 + word.chars().count() > columns);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

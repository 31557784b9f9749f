//! Expressions as Verilog text, with the parentheses a reader needs and no others.

use crate::rtl::{Expr, Module, Type, type_of};

/// Prints expressions over the nets of one module.
pub struct Printer<'m> {
    pub module: &'m Module,
}

/// How tightly an operator binds, loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Choice,
    Or,
    And,
    Xor,
    Equal,
    Less,
    Shift,
    Sum,
    /// The right operand of a sum.
    Term,
    /// The right operand of a product.
    Factor,
    Unary,
}

/// `signed [7:0]`, `[7:0]` or nothing for a single bit.
pub fn range_text(ty: Type) -> String {
    match (ty.signed, ty.width) {
        (false, 1) => String::new(),
        (signed, width) => format!("{}[{}:0]", if signed { "signed " } else { "" }, width - 1),
    }
}

impl Printer<'_> {
    pub fn text(&self, expr: &Expr) -> String {
        self.at(expr, Level::Choice)
    }

    /// The text cut where a line may break: before the operators of a sum, after `:` of a choice, else whole.
    pub fn parts(&self, expr: &Expr) -> Vec<String> {
        match expr {
            Expr::Add(a, b) | Expr::Sub(a, b) => {
                let sign = if matches!(expr, Expr::Add(..)) { '+' } else { '-' };
                let mut parts = self.parts(a);
                parts.push(format!("{sign} {}", self.at(b, Level::Term)));
                parts
            }
            Expr::Mux(condition, yes, no) => {
                let head = format!("{} ? {} :", self.at(condition, Level::Or), self.at(yes, Level::Or));
                std::iter::once(head).chain(self.parts(no)).collect()
            }
            Expr::Or(all) if all.len() > 1 => {
                let sign = if self.is_bit(&all[0]) { "||" } else { "|" };
                let text = |(index, part): (usize, &Expr)| {
                    let part = self.at(part, next(Level::Or));
                    if index == 0 { part } else { format!("{sign} {part}") }
                };
                all.iter().enumerate().map(text).collect()
            }
            Expr::Count(nets) => {
                let pad = Type::count(nets.len()).width - 1;
                let bit = |net| format!("{{{pad}'d0, {}}}", self.module.name_of(net));
                let sign = |at| if at == 0 { "" } else { "+ " };
                nets.iter().enumerate().map(|(at, net)| format!("{}{}", sign(at), bit(*net))).collect()
            }
            Expr::Concat(all) => {
                let mut parts: Vec<String> = self.concat(all);
                let last = parts.len() - 1;
                for (index, part) in parts.iter_mut().enumerate() {
                    if index == 0 {
                        part.insert(0, '{');
                    }
                    part.push(if index == last { '}' } else { ',' });
                }
                parts
            }
            _ => vec![self.at(expr, Level::Sum)],
        }
    }

    fn at(&self, expr: &Expr, outer: Level) -> String {
        let (text, level) = self.print(expr);
        if level < outer { format!("({text})") } else { text }
    }

    fn print(&self, expr: &Expr) -> (String, Level) {
        let unary = |sign: &str, a: &Expr| (format!("{sign}{}", self.at(a, Level::Unary)), Level::Unary);
        let chain = |all: &[Expr], sign: &str, level: Level| {
            let parts: Vec<String> = all.iter().map(|part| self.at(part, next(level))).collect();
            (parts.join(sign), if all.len() == 1 { Level::Unary } else { level })
        };
        match expr {
            Expr::Net(net) => (self.module.name_of(*net).to_owned(), Level::Unary),
            Expr::Const { value, ty } => (constant(*value, *ty), Level::Unary),
            Expr::Add(a, b) => (format!("{} + {}", self.at(a, Level::Sum), self.at(b, Level::Term)), Level::Sum),
            Expr::Sub(a, b) => (format!("{} - {}", self.at(a, Level::Sum), self.at(b, Level::Term)), Level::Sum),
            Expr::Mul(a, b) => (format!("{} * {}", self.at(a, Level::Term), self.at(b, Level::Factor)), Level::Term),
            Expr::Neg(a) => (format!("-{}", self.at(a, Level::Unary)), Level::Sum),
            Expr::Shl(a, bits) => (format!("{} <<< {bits}", self.at(a, Level::Term)), Level::Shift),
            Expr::Extend(net, width) => (self.extend(*net, *width), Level::Unary),
            Expr::Slice { net, hi, lo } => {
                let name = self.module.name_of(*net);
                let whole = self.module.ty(*net).width == 1;
                let text = match hi == lo {
                    true if whole => name.to_owned(),
                    true => format!("{name}[{hi}]"),
                    false => format!("{name}[{hi}:{lo}]"),
                };
                (text, Level::Unary)
            }
            Expr::Concat(all) => (format!("{{{}}}", self.concat(all).join(", ")), Level::Unary),
            Expr::Mux(condition, yes, no) => {
                let (condition, yes) = (self.at(condition, Level::Or), self.at(yes, Level::Or));
                (format!("{condition} ? {yes} : {}", self.at(no, Level::Choice)), Level::Choice)
            }
            Expr::Not(a) => unary(if self.is_bit(a) { "!" } else { "~" }, a),
            Expr::And(all) if !self.is_bit(&all[0]) => chain(all, " & ", Level::And),
            Expr::Or(all) if !self.is_bit(&all[0]) => chain(all, " | ", Level::Or),
            Expr::And(all) => chain(all, " && ", Level::And),
            Expr::Or(all) => chain(all, " || ", Level::Or),
            Expr::Xor(all) => chain(all, " ^ ", Level::Xor),
            Expr::Any(a) => self.reduce("|", a),
            Expr::All(a) => self.reduce("&", a),
            Expr::Count(_) => (self.parts(expr).join(" "), Level::Sum),
            Expr::Less(a, b) => (format!("{} < {}", self.at(a, Level::Shift), self.at(b, Level::Shift)), Level::Less),
            Expr::Equal(a, b) => (format!("{} == {}", self.at(a, Level::Less), self.at(b, Level::Less)), Level::Equal),
        }
    }

    fn is_bit(&self, expr: &Expr) -> bool {
        type_of(self.module, expr).is_ok_and(|ty| ty == Type::BIT)
    }

    fn reduce(&self, sign: &str, a: &Expr) -> (String, Level) {
        match a {
            Expr::Slice { hi, lo, .. } if hi == lo => self.print(a),
            _ => (format!("(|{})", self.at(a, Level::Unary)).replace('|', sign), Level::Unary),
        }
    }

    fn extend(&self, net: crate::rtl::NetId, width: u32) -> String {
        let (name, ty) = (self.module.name_of(net), self.module.ty(net));
        let pad = width - ty.width;
        match (pad, ty.signed) {
            (0, _) => name.to_owned(),
            (_, false) => format!("{{{pad}'d0, {name}}}"),
            (_, true) if ty.width == 1 => format!("{{{width}{{{name}}}}}"),
            (1, true) => format!("{{{name}[{}], {name}}}", ty.width - 1),
            (_, true) => format!("{{{{{pad}{{{name}[{}]}}}}, {name}}}", ty.width - 1),
        }
    }

    /// The parts of a concatenation, equal neighbours written as a replication.
    fn concat(&self, all: &[Expr]) -> Vec<String> {
        let mut runs: Vec<(String, usize)> = Vec::new();
        for part in all.iter().map(|part| self.text(part)) {
            match runs.last_mut() {
                Some((text, count)) if *text == part => *count += 1,
                _ => runs.push((part, 1)),
            }
        }
        runs.into_iter().map(|(text, count)| if count == 1 { text } else { format!("{{{count}{{{text}}}}}") }).collect()
    }
}

fn next(level: Level) -> Level {
    match level {
        Level::Or => Level::Equal,
        Level::And => Level::Equal,
        _ => Level::Unary,
    }
}

fn constant(value: i64, ty: Type) -> String {
    match (ty.signed, ty.width) {
        (false, 1) => format!("1'b{value}"),
        (false, width) => format!("{width}'d{value}"),
        (true, width) if value < 0 => format!("-{width}'sd{}", value.unsigned_abs()),
        (true, width) => format!("{width}'sd{value}"),
    }
}

//! What the hardware IR must satisfy before anything is printed.
//!
//! Verilog accepts a comparison of a signed with an unsigned value and compares unsigned, without a warning. Here that
//! is an error, as are unequal widths, nets with no or two drivers, illegal names and unconnected ports.

use super::ir::{Design, Dir, Expr, Item, Module, NetId, Type};
use super::names::is_legal_name;
use std::collections::BTreeSet;
use thiserror::Error;

#[derive(Debug, Error, PartialEq, Eq)]
#[error("internal error in the hardware of module {module}: {what}")]
pub struct CheckError {
    pub module: String,
    pub what: String,
}

/// Checks every module of a design.
///
/// # Errors
/// The first violation, which is a defect of the compiler and never of its input.
pub fn check(design: &Design) -> Result<(), CheckError> {
    let mut seen = BTreeSet::new();
    for module in &design.modules {
        let fail = |what| CheckError { module: module.name.clone(), what };
        if !seen.insert(module.name.as_str()) || !is_legal_name(&module.name) {
            return Err(fail("its name is taken or illegal".to_owned()));
        }
        check_module(design, module).map_err(fail)?;
    }
    Ok(())
}

fn check_module(design: &Design, module: &Module) -> Result<(), String> {
    for net in &module.nets {
        if !is_legal_name(&net.name) || net.ty.width == 0 {
            return Err(format!("net {} has an illegal name or no bits", net.name));
        }
    }
    let mut drivers = vec![0u32; module.nets.len()];
    for (index, net) in module.nets.iter().enumerate() {
        drivers[index] = u32::from(net.dir == Some(Dir::Input));
    }
    for item in &module.items {
        check_item(design, module, item, &mut drivers)?;
    }
    match drivers.iter().position(|count| *count != 1) {
        Some(net) => Err(format!("net {} has {} drivers", module.nets[net].name, drivers[net])),
        None => Ok(()),
    }
}

fn check_item(design: &Design, module: &Module, item: &Item, drivers: &mut [u32]) -> Result<(), String> {
    match item {
        Item::Comment(_) | Item::Blank => {}
        Item::Assign { net, expr, .. } => {
            drivers[net.0] += 1;
            assignable(module, *net, expr, false)?;
        }
        Item::Sink { net, bits } => {
            drivers[net.0] += 1;
            bits.iter().try_for_each(|bit| type_of(module, bit).map(|_| ()))?;
        }
        Item::Clocked { enable, moves, .. } => {
            one_bit(module, enable.iter())?;
            for step in moves {
                drivers[step.reg.0] += 1;
                assignable(module, step.reg, &step.next, true)?;
            }
        }
        Item::Table { reg, enable, words, .. } => {
            one_bit(module, enable.iter())?;
            drivers[reg.0] += 1;
            if words.is_empty() || !module.nets[reg.0].is_reg {
                return Err(format!("table {} is empty or not registered", module.name_of(*reg)));
            }
        }
        Item::Rom { index, nets, rows } => {
            let wide = |net: &NetId| module.ty(*net).signed || module.ty(*net).width > 64;
            if rows.is_empty() || module.ty(*index).signed || nets.iter().any(wide) {
                return Err(format!("table of {} is empty or of a wrong type", module.name_of(*index)));
            }
            nets.iter().for_each(|net| drivers[net.0] += 1);
            let fits = |(net, word): (&NetId, &u64)| {
                let width = module.ty(*net).width;
                width == 64 || word >> width == 0
            };
            if rows.iter().any(|row| row.words.len() != nets.len() || !nets.iter().zip(&row.words).all(fits)) {
                return Err(format!("a row of the table of {} does not fit", module.name_of(*index)));
            }
        }
        Item::ClockGate { enable, on, out } => {
            [on, out].into_iter().for_each(|net| drivers[net.0] += 1);
            if [enable, on, out].into_iter().any(|net| module.ty(*net) != Type::BIT) || !module.nets[on.0].is_reg {
                return Err(format!("the gated clock {} is driven by nets of wrong types", module.name_of(*out)));
            }
        }
        Item::Memory { name, depth, enable, to, data, from, reg } => {
            drivers[reg.0] += 1;
            let reaches = |net: &NetId| {
                let ty = module.ty(*net);
                !ty.signed && ty.width < 32 && *depth <= 1 << ty.width
            };
            if module.ty(*enable) != Type::BIT || module.ty(*data) != module.ty(*reg) || !module.nets[reg.0].is_reg {
                return Err(format!("memory {name} is driven by nets of wrong types"));
            }
            if *depth == 0 || !reaches(to) || !reaches(from) {
                return Err(format!("memory {name} of {depth} words has addresses of another size"));
            }
        }
        Item::Instance { module: callee, name, connections } => {
            let callee = design.module(callee).ok_or_else(|| format!("instance {name} of unknown module {callee}"))?;
            if callee.ports.len() != connections.len() {
                return Err(format!("instance {name} connects {} of {} ports", connections.len(), callee.ports.len()));
            }
            for (port, net) in connections {
                let id = callee.port(port).ok_or_else(|| format!("instance {name} has no port {port}"))?;
                if callee.ty(id) != module.ty(*net) {
                    return Err(format!("port {port} of {name} and net {} differ in type", module.name_of(*net)));
                }
                if callee.nets[id.0].dir == Some(Dir::Output) {
                    drivers[net.0] += 1;
                }
            }
        }
    }
    Ok(())
}

fn assignable(module: &Module, net: NetId, expr: &Expr, is_reg: bool) -> Result<(), String> {
    let (to, from) = (module.ty(net), type_of(module, expr)?);
    let bits_only = matches!(expr, Expr::Slice { .. } | Expr::Concat(_) | Expr::Mux(..) | Expr::Net(_));
    if module.nets[net.0].is_reg != is_reg {
        return Err(format!("{} is driven the wrong way", module.name_of(net)));
    }
    if to.width != from.width || (to.signed != from.signed && !bits_only) {
        return Err(format!("{} is {to:?} and is given {from:?}", module.name_of(net)));
    }
    Ok(())
}

fn one_bit<'a>(module: &Module, mut all: impl Iterator<Item = &'a Expr>) -> Result<(), String> {
    all.try_for_each(|e| if type_of(module, e)? == Type::BIT { Ok(()) } else { Err(format!("{e:?} is no single bit")) })
}

/// The common type of operands of logic.
fn bitwise(module: &Module, all: &[Expr]) -> Result<Type, String> {
    let mut types = all.iter().map(|e| type_of(module, e));
    let first = types.next().unwrap_or_else(|| Err("logic without operands".to_owned()))?;
    for ty in types {
        let ty = ty?;
        if ty != first {
            return Err(format!("logic over {first:?} and {ty:?}"));
        }
    }
    if first.signed { Err(format!("logic over {first:?}")) } else { Ok(first) }
}

/// The type of an expression, or why it has none.
pub fn type_of(module: &Module, expr: &Expr) -> Result<Type, String> {
    let signed_pair = |a: &Expr, b: &Expr| {
        let (left, right) = (type_of(module, a)?, type_of(module, b)?);
        if left == right && left.signed {
            Ok(left)
        } else {
            Err(format!("operands {left:?} and {right:?} of {expr:?}"))
        }
    };
    match expr {
        Expr::Net(net) => Ok(module.ty(*net)),
        Expr::Const { value, ty } => {
            let (lo, hi) = if ty.signed {
                (-(1i128 << (ty.width - 1)), (1i128 << (ty.width - 1)) - 1)
            } else {
                (0, (1i128 << ty.width.min(126)) - 1)
            };
            if (lo..=hi).contains(&i128::from(*value)) { Ok(*ty) } else { Err(format!("{value} does not fit {ty:?}")) }
        }
        Expr::Add(a, b) | Expr::Sub(a, b) | Expr::Mul(a, b) => signed_pair(a, b),
        Expr::Less(a, b) => signed_pair(a, b).map(|_| Type::BIT),
        Expr::Equal(a, b) => {
            let (left, right) = (type_of(module, a)?, type_of(module, b)?);
            if left == right { Ok(Type::BIT) } else { Err(format!("{left:?} == {right:?}")) }
        }
        Expr::Neg(a) | Expr::Shl(a, _) => {
            let ty = type_of(module, a)?;
            if ty.signed { Ok(ty) } else { Err(format!("unsigned operand of {expr:?}")) }
        }
        Expr::Extend(net, width) => {
            let from = module.ty(*net);
            let needed = if from.signed { from.width } else { from.width + 1 };
            if *width >= needed {
                Ok(Type::signed(*width))
            } else {
                Err(format!("{} does not fit {width}", module.name_of(*net)))
            }
        }
        Expr::Slice { net, hi, lo } => {
            if lo <= hi && *hi < module.ty(*net).width {
                Ok(Type::unsigned(hi - lo + 1))
            } else {
                Err(format!("bits {hi}:{lo} of {}", module.name_of(*net)))
            }
        }
        Expr::Concat(parts) => {
            let widths: Result<Vec<_>, _> = parts.iter().map(|part| type_of(module, part)).collect();
            Ok(Type::unsigned(widths?.iter().map(|ty| ty.width).sum()))
        }
        Expr::Mux(condition, yes, no) => {
            one_bit(module, std::iter::once(condition.as_ref()))?;
            let (yes, no) = (type_of(module, yes)?, type_of(module, no)?);
            if yes == no { Ok(yes) } else { Err(format!("choices {yes:?} and {no:?}")) }
        }
        Expr::Not(a) => bitwise(module, std::slice::from_ref(a)),
        Expr::And(all) | Expr::Or(all) | Expr::Xor(all) => bitwise(module, all),
        Expr::Any(a) | Expr::All(a) => type_of(module, a).map(|_| Type::BIT),
        Expr::Count(nets) => match nets.iter().find(|net| module.ty(**net) != Type::BIT) {
            Some(net) => Err(format!("{} is counted and is not one bit", module.name_of(*net))),
            None => Ok(Type::count(nets.len())),
        },
    }
}

//! Word-level cells over symbolic bits, as Yosys' documentation of its cell library defines them.

use super::bits::{Bits, FALSE, Lit, TRUE, WIDEST, number, worth};

/// The operands of one cell, lowest bit first.
pub struct Operands<'a> {
    pub a: &'a [Lit],
    pub b: &'a [Lit],
    pub s: &'a [Lit],
    pub a_signed: bool,
    pub b_signed: bool,
    /// Bits of the result.
    pub width: usize,
}

/// The result of a cell, `width` bits; none where it is not followed: a product of two unknowns, a sum of more than
/// [`WIDEST`] bits, an unknown amount of a shift beyond the word.
pub fn evaluate(bits: &mut Bits, kind: &str, o: &Operands<'_>) -> Option<Vec<Lit>> {
    let one = |lit: Lit| {
        let mut word = vec![FALSE; o.width];
        if let Some(lowest) = word.first_mut() {
            *lowest = lit;
        }
        word
    };
    let signed = o.a_signed && o.b_signed;
    let result = match kind {
        "$pos" => extend(o.a, o.a_signed, o.width),
        "$not" => extend(o.a, o.a_signed, o.width).into_iter().map(|lit| !lit).collect(),
        "$and" | "$or" | "$xor" | "$xnor" => {
            let (a, b) = (extend(o.a, signed, o.width), extend(o.b, signed, o.width));
            let each = |(a, b): (Lit, Lit)| match kind {
                "$and" => bits.and(a, b),
                "$or" => bits.or(a, b),
                "$xor" => bits.xor(a, b),
                _ => !bits.xor(a, b),
            };
            a.into_iter().zip(b).map(each).collect()
        }
        "$reduce_and" => one(o.a.iter().fold(TRUE, |all, lit| bits.and(all, *lit))),
        "$reduce_or" | "$reduce_bool" => one(any(bits, o.a)),
        "$reduce_xor" => one(o.a.iter().fold(FALSE, |all, lit| bits.xor(all, *lit))),
        "$reduce_xnor" => one(!o.a.iter().fold(FALSE, |all, lit| bits.xor(all, *lit))),
        "$logic_not" => one(!any(bits, o.a)),
        "$logic_and" | "$logic_or" => {
            let (a, b) = (any(bits, o.a), any(bits, o.b));
            one(if kind == "$logic_and" { bits.and(a, b) } else { bits.or(a, b) })
        }
        "$add" | "$sub" | "$neg" => return sum(bits, kind, o),
        "$mul" => return product(bits, o),
        "$eq" | "$ne" => {
            let width = o.a.len().max(o.b.len());
            let (a, b) = (extend(o.a, signed, width), extend(o.b, signed, width));
            let differs = a.into_iter().zip(b).map(|(a, b)| bits.xor(a, b)).collect::<Vec<_>>();
            let equal = differs.iter().fold(TRUE, |all, differs| bits.and(all, !*differs));
            one(if kind == "$eq" { equal } else { !equal })
        }
        "$lt" | "$gt" | "$le" | "$ge" => {
            let width = o.a.len().max(o.b.len());
            let (a, b) = (extend(o.a, signed, width), extend(o.b, signed, width));
            let (a, b) = if matches!(kind, "$lt" | "$ge") { (a, b) } else { (b, a) };
            let less = less(bits, &a, &b, signed);
            one(if matches!(kind, "$lt" | "$gt") { less } else { !less })
        }
        "$shl" | "$sshl" | "$shr" | "$sshr" | "$shift" | "$shiftx" => return shift(bits, kind, o),
        "$mux" => {
            let select = *o.s.first()?;
            o.a.iter().zip(o.b).map(|(off, on)| bits.mux(select, *on, *off)).collect()
        }
        "$pmux" => return selected(bits, o),
        _ => return None,
    };
    (result.len() == o.width).then_some(result)
}

fn extend(word: &[Lit], signed: bool, width: usize) -> Vec<Lit> {
    let fill = if signed { word.last().copied().unwrap_or(FALSE) } else { FALSE };
    (0..width).map(|bit| word.get(bit).copied().unwrap_or(fill)).collect()
}

fn any(bits: &mut Bits, word: &[Lit]) -> Lit {
    word.iter().fold(FALSE, |all, lit| bits.or(all, *lit))
}

/// The places of a word's bits in a sum, `factor` times; sign bits count as negative.
fn terms(bits: &mut Bits, word: &[Lit], signed: bool, width: usize, factor: i64, into: &mut Vec<(Lit, i64)>) {
    let mut word = word.to_vec();
    word.truncate(width);
    // The word proper, without zeros below it and copies of its sign above.
    let low = word.iter().position(|lit| *lit != FALSE).unwrap_or(word.len());
    let fill = word.last().copied().unwrap_or(FALSE);
    let above = word[low..].iter().rev().take_while(|lit| **lit == fill).count();
    let is_sign = !fill.is_constant() && (above > 1 || (signed && word.len() < width));
    let end = if fill == FALSE { word.len() - above } else { word.len() - above + 1 }.max(low);
    let proper = &word[low..end];
    let has_offset = fill == FALSE && proper.last().is_some_and(|lit| lit.complemented() && !lit.is_constant());
    if (is_sign || has_offset) && end < width && proper.len() > 1 {
        let mut whole = bits.whole(proper);
        whole.splice(0..0, std::iter::repeat_n(FALSE, low));
        let fill = if is_sign { whole.last().copied().unwrap_or(FALSE) } else { FALSE };
        whole.resize(word.len(), fill);
        word = whole;
    }
    for (bit, lit) in word.iter().enumerate() {
        into.push((*lit, worth(bit, word.len(), signed).wrapping_mul(factor)));
    }
}

fn sum(bits: &mut Bits, kind: &str, o: &Operands<'_>) -> Option<Vec<Lit>> {
    if o.width > WIDEST || o.a.len() > WIDEST || o.b.len() > WIDEST {
        return None;
    }
    let signed = if kind == "$neg" { o.a_signed } else { o.a_signed && o.b_signed };
    let mut all = Vec::with_capacity(o.a.len() + o.b.len());
    terms(bits, o.a, signed, o.width, if kind == "$neg" { -1 } else { 1 }, &mut all);
    terms(bits, o.b, signed, o.width, if kind == "$sub" { -1 } else { 1 }, &mut all);
    Some(bits.add_up(&all, 0, o.width))
}

/// A product with a constant is a sum.
fn product(bits: &mut Bits, o: &Operands<'_>) -> Option<Vec<Lit>> {
    if o.width > WIDEST || o.a.len() > WIDEST || o.b.len() > WIDEST {
        return None;
    }
    let signed = o.a_signed && o.b_signed;
    let (word, factor) = match (number(o.a, signed), number(o.b, signed)) {
        (_, Some(factor)) => (o.a, factor),
        (Some(factor), None) => (o.b, factor),
        (None, None) => return None,
    };
    let mut all = Vec::new();
    terms(bits, word, signed, o.width, factor, &mut all);
    Some(bits.add_up(&all, 0, o.width))
}

fn less(bits: &mut Bits, a: &[Lit], b: &[Lit], signed: bool) -> Lit {
    let mut less = FALSE;
    let width = a.len();
    for (bit, (a, b)) in a.iter().zip(b).enumerate() {
        // A sign bit counts the other way round.
        let (a, b) = if signed && bit + 1 == width { (*b, *a) } else { (*a, *b) };
        let (differs, below) = (bits.xor(a, b), bits.and(!a, b));
        let as_before = bits.and(!differs, less);
        less = bits.or(below, as_before);
    }
    less
}

fn shift(bits: &mut Bits, kind: &str, o: &Operands<'_>) -> Option<Vec<Lit>> {
    let left = matches!(kind, "$shl" | "$sshl");
    let fill_sign = kind == "$sshr" && o.a_signed;
    let signed_amount = matches!(kind, "$shift" | "$shiftx") && o.b_signed;
    // Shifts of a word work on the wider of operand and result.
    let width = if matches!(kind, "$shift" | "$shiftx") { o.a.len() } else { o.a.len().max(o.width) };
    let word = extend(o.a, o.a_signed && !matches!(kind, "$shift" | "$shiftx"), width);
    let fill = if fill_sign { word.last().copied().unwrap_or(FALSE) } else { FALSE };
    let moved = |word: &[Lit], by: i64| -> Vec<Lit> {
        let at = |bit: i64| if bit < 0 { FALSE } else { word.get(bit as usize).copied().unwrap_or(fill) };
        let length = if kind == "$shift" || kind == "$shiftx" { word.len().max(o.width) } else { word.len() };
        (0..length as i64).map(|bit| at(if left { bit - by } else { bit + by })).collect()
    };
    let mut word = match number(o.b, signed_amount) {
        Some(by) => moved(&word, by),
        None if signed_amount => return None,
        None => {
            let mut word = word;
            for (bit, lit) in o.b.iter().enumerate() {
                let far = moved(&word, if bit < 31 { 1 << bit } else { i64::from(u32::MAX) });
                word = word.iter().zip(&far).map(|(near, far)| bits.mux(*lit, *far, *near)).collect();
            }
            word
        }
    };
    word.resize(o.width, fill);
    Some(word)
}

/// A `$pmux`: the word whose select is set, or `a`. Yosys makes it of a `case` whose items exclude each other.
fn selected(bits: &mut Bits, o: &Operands<'_>) -> Option<Vec<Lit>> {
    if o.a.len() != o.width || o.b.len() != o.width * o.s.len() {
        return None;
    }
    let word = |item: usize| &o.b[item * o.width..][..o.width];
    let set: Vec<usize> = (0..o.s.len()).filter(|item| o.s[*item] != FALSE).collect();
    match set.as_slice() {
        [] => return Some(o.a.to_vec()),
        [item] if o.s[*item] == TRUE => return Some(word(*item).to_vec()),
        _ if set.iter().any(|item| o.s[*item] == TRUE) => return None,
        _ => {}
    }
    let chosen: Vec<Lit> = set.iter().map(|item| o.s[*item]).collect();
    let none = !any(bits, &chosen);
    let result = (0..o.width).map(|bit| {
        set.iter().fold(bits.and(none, o.a[bit]), |all, item| {
            let here = bits.and(o.s[*item], word(*item)[bit]);
            bits.or(all, here)
        })
    });
    Some(result.collect())
}

//! Numbers as people read them: thousands apart, three digits that matter, units. What is no number is `unknown`.

use super::read::Bracket;

/// Between thousands: a narrow blank at which no line breaks.
const THIN: char = '\u{202f}';

const UNKNOWN: &str = "unknown";

/// A whole number with blanks between thousands.
pub fn count(value: f64) -> String {
    let rounded = value.round();
    if !rounded.is_finite() || rounded.abs() >= 1e15 {
        return if value.is_finite() { format!("{value:.2e}") } else { UNKNOWN.to_owned() };
    }
    let digits = format!("{:.0}", rounded.abs());
    let mut text = String::from(if rounded < 0.0 { "−" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(THIN);
        }
        text.push(digit);
    }
    text
}

/// So many digits after the point.
pub fn fixed(value: f64, digits: usize) -> String {
    match value.is_finite() && value.abs() < 1e12 {
        true => format!("{value:.digits$}").replace('-', "−"),
        false => count(value),
    }
}

/// Three digits that matter.
pub fn short(value: f64) -> String {
    match value.abs() {
        0.0 => "0".to_owned(),
        size if size >= 100.0 => count(value),
        size if size >= 10.0 => fixed(value, 1),
        size if size >= 1.0 => fixed(value, 2),
        size if size >= 0.001 => fixed(value, (2 - size.log10().floor() as i32).clamp(2, 6) as usize),
        size if size.is_finite() => format!("{value:.2e}"),
        _ => UNKNOWN.to_owned(),
    }
}

/// Three digits with `k`, `M`, `G` or `T` behind them.
pub fn scaled(value: f64) -> String {
    let steps = [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")];
    match steps.into_iter().find(|(step, _)| value.is_finite() && value.abs() >= *step) {
        Some((step, letter)) => format!("{}{THIN}{letter}", short(value / step)),
        None => short(value),
    }
}

pub fn percent(share: f64) -> String {
    format!("{}{THIN}%", fixed(share * 100.0, 2))
}

/// An area in µm², or in mm² from a hundredth of one on.
pub fn area(um2: f64) -> String {
    match um2 >= 1e4 {
        true => format!("{}{THIN}mm²", short(um2 / 1e6)),
        false => format!("{}{THIN}µm²", short(um2)),
    }
}

/// The middle of a bracket, and its ends where they differ.
pub fn bracket(found: Option<Bracket>, unit: &str, number: fn(f64) -> String) -> String {
    let Some(Bracket { low, mid, high }) = found else { return UNKNOWN.to_owned() };
    let unit = if unit.is_empty() { String::new() } else { format!("{THIN}{unit}") };
    let number = |value: f64| if value.is_finite() { number(value) } else { "none".to_owned() };
    match (low == mid && mid == high) || ![low, mid, high].iter().any(|value| value.is_finite()) {
        true if mid.is_finite() => format!("{}{unit}", number(mid)),
        true => number(mid),
        false => format!("{}{unit} ({} to {})", number(mid), number(low), number(high)),
    }
}

pub fn usd(value: f64) -> String {
    format!("${}", scaled(value))
}

/// A share of a whole in percent between 0 and 100; nothing where either is no number.
pub fn part(value: f64, whole: f64) -> f64 {
    let share = 100.0 * value / whole;
    if share.is_finite() { share.clamp(0.0, 100.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!(
            [count(1_234_567.0), count(-12.4), count(999.6)],
            ["1\u{202f}234\u{202f}567", "−12", "1\u{202f}000"]
        );
        assert_eq!(
            [short(0.0), short(0.01234), short(3.17159), short(31.4159), short(1e-9)],
            ["0", "0.0123", "3.17", "31.4", "1.00e-9"]
        );
        assert_eq!([scaled(17_000.0), usd(1.5e6)], ["17.0\u{202f}k", "$1.50\u{202f}M"]);
        assert_eq!([area(9_999.0), area(4.25e6)], ["9\u{202f}999\u{202f}µm²", "4.25\u{202f}mm²"]);
        assert_eq!([count(f64::NAN), short(f64::INFINITY), fixed(f64::NAN, 2)], [UNKNOWN; 3]);
        assert_eq!([part(1.0, 0.0), part(f64::NAN, 1.0), part(5.0, 4.0)], [0.0, 0.0, 100.0]);
    }
}

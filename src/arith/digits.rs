//! Signed-digit forms of integer constants.
//!
//! A constant is a sum of `±2^k`. The canonical form (no two neighbouring digits nonzero) has the fewest digits;
//! other forms with as few exist, and choosing among them lets constants share more.

/// One digit: `±2^shift`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digit {
    pub shift: u8,
    pub negative: bool,
}

/// The canonical signed digits of `value`, lowest first; empty for zero. `value` must be below `2^61` in magnitude.
pub(super) fn canonical(value: i64) -> impl Iterator<Item = Digit> {
    let (mut rest, mut shift) = (value, 0u8);
    std::iter::from_fn(move || {
        if rest == 0 {
            return None;
        }
        let zeros = rest.trailing_zeros() as u8;
        rest >>= zeros;
        shift += zeros;
        let negative = rest & 3 == 3;
        rest += if negative { 1 } else { -1 };
        Some(Digit { shift, negative })
    })
}

/// The canonical signed digits of `value` as `(shift, negative)`, lowest first.
pub fn signed_digits(value: i64) -> Vec<(u32, bool)> {
    canonical(value).map(|digit| (u32::from(digit.shift), digit.negative)).collect()
}

/// The number of nonzero canonical digits: the fewest any signed-digit form has.
pub(super) fn weight(value: i64) -> u32 {
    let value = value.unsigned_abs();
    (value ^ (value.wrapping_mul(3))).count_ones()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_sum_to_the_value_and_are_fewest() {
        for value in (-3000..3000).chain([i64::from(i32::MIN), i64::from(i32::MAX)]) {
            let digits: Vec<Digit> = canonical(value).collect();
            let sum: i64 = digits.iter().map(|d| if d.negative { -(1i64 << d.shift) } else { 1 << d.shift }).sum();
            assert_eq!(sum, value);
            assert_eq!(digits.len() as u32, weight(value), "{value}");
            assert!(digits.windows(2).all(|pair| pair[1].shift > pair[0].shift + 1), "{value}");
        }
    }
}

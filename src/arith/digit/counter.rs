//! Counters: how many of `2^k - 1` bits are set, in `k` bits, of `2^k - 1 - k` full adders.
//!
//! A counter of three bits is a full adder. A larger one adds the results of two of half its size in a row of full
//! adders, with the last bit as carry in. It takes the very adders that a column by column reduction would take.

/// Bits of the counters there are, largest first.
pub const COUNTERS: [usize; 5] = [63, 31, 15, 7, 3];

/// Bits of a counter's result.
pub fn counter_width(bits: usize) -> usize {
    (usize::BITS - bits.leading_zeros()) as usize
}

/// Full adders of a counter.
pub fn counter_adders(bits: usize) -> usize {
    bits - counter_width(bits)
}

/// The largest counter of at most `bits` bits whose result has at most `width`.
pub fn largest_counter(bits: usize, width: usize) -> Option<usize> {
    COUNTERS.into_iter().find(|count| *count <= bits && counter_width(*count) <= width)
}

/// Adders before every bit of the result, lowest first, from those before every input.
pub fn counter_depths(inputs: &[u32]) -> Vec<u32> {
    if let [only] = inputs {
        return vec![*only];
    }
    let half = inputs.len() / 2;
    let (low, high) = (counter_depths(&inputs[..half]), counter_depths(&inputs[half..2 * half]));
    let mut carry = inputs[2 * half];
    let mut depths: Vec<u32> = Vec::new();
    for (a, b) in low.into_iter().zip(high) {
        carry = 1 + carry.max(a).max(b);
        depths.push(carry);
    }
    depths.push(carry);
    depths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counter_is_as_deep_as_the_adders_it_is_made_of() {
        assert_eq!(counter_depths(&[0; 3]), [1, 1]);
        assert_eq!(counter_depths(&[0; 7]), [2, 3, 3]);
        assert_eq!(counter_depths(&[0; 15]), [3, 4, 5, 5]);
        assert_eq!(counter_depths(&[0, 0, 4]), [5, 5]);
        for bits in COUNTERS {
            assert_eq!(counter_depths(&vec![0; bits]).len(), counter_width(bits));
        }
        assert_eq!(COUNTERS.map(counter_adders), [57, 26, 11, 4, 1]);
    }
}

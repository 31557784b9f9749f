//! Ways to damage a file: bytes and numbers overwritten, pieces cut, repeated, or replaced by words that matter.

use proptest::collection::vec;
use proptest::prelude::*;

/// Words that mean something to one of the readers.
const WORDS: &[&str] = &[
    "-1",
    "0",
    "1",
    "3",
    "65537",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "1e999",
    "nan",
    "inf",
    "null",
    "true",
    "[]",
    "{}",
    "[[",
    "\"",
    "\\",
    "\\u0000",
    "}",
    "]",
    ",",
    "\n",
    "=",
    "#",
    "F32",
    "F8_E4M3",
    "I64",
    "BOOL",
    "\"dtype\"",
    "\"shape\"",
    "\"data_offsets\"",
    "\"__metadata__\"",
    "[[layer]]\n",
    "[input]\n",
    "kind",
    "relu",
    "leaky_relu",
    "slope = ",
    "linear",
    "argmax",
    "weight",
    "\"fc1.weight\"",
    "../x",
    "x",
    "y",
];

#[derive(Clone, Debug)]
pub enum Damage {
    Byte(usize, u8),
    Bit(usize, u8),
    Cut(usize, usize),
    Repeat(usize, usize),
    Word(usize, usize, &'static str),
    Number(usize, &'static str),
    Truncate(usize),
}

/// One to six damages.
pub fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let place = 0..2000usize;
    let word = proptest::sample::select(WORDS);
    let number = proptest::sample::select(&WORDS[..10]);
    let damage = prop_oneof![
        2 => (place.clone(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
        2 => (place.clone(), 0..8u8).prop_map(|(at, bit)| Damage::Bit(at, bit)),
        1 => (place.clone(), 1..40usize).prop_map(|(at, n)| Damage::Cut(at, n)),
        1 => (place.clone(), 1..200usize).prop_map(|(at, n)| Damage::Repeat(at, n)),
        3 => (place.clone(), 0..12usize, word).prop_map(|(at, n, word)| Damage::Word(at, n, word)),
        4 => (place.clone(), number).prop_map(|(at, word)| Damage::Number(at, word)),
        1 => place.prop_map(Damage::Truncate),
    ];
    vec(damage, 1..6)
}

/// `bytes` after `damages`; places wrap around.
pub fn apply(mut bytes: Vec<u8>, damages: &[Damage]) -> Vec<u8> {
    for damage in damages {
        if bytes.is_empty() {
            break;
        }
        let size = bytes.len();
        let place = |at: usize| at % size;
        match *damage {
            Damage::Byte(at, byte) => {
                let at = place(at);
                bytes[at] = byte;
            }
            Damage::Bit(at, bit) => {
                let at = place(at);
                bytes[at] ^= 1 << bit;
            }
            Damage::Cut(at, n) => splice(&mut bytes, place(at), n, b""),
            Damage::Repeat(at, n) => {
                let at = place(at);
                let piece = bytes[at..(at + n).min(bytes.len())].to_vec();
                splice(&mut bytes, at, 0, &piece);
            }
            Damage::Word(at, n, word) => splice(&mut bytes, place(at), n, word.as_bytes()),
            Damage::Number(at, word) => {
                let at = place(at);
                if let Some(begin) = (at..bytes.len()).find(|i| bytes[*i].is_ascii_digit()) {
                    let n = bytes[begin..].iter().take_while(|b| b.is_ascii_digit()).count();
                    splice(&mut bytes, begin, n, word.as_bytes());
                }
            }
            Damage::Truncate(at) => bytes.truncate(place(at)),
        }
    }
    bytes
}

/// Damages a safetensors file; with `consistent`, in its header only, whose length is then made right again.
pub fn apply_safetensors(bytes: Vec<u8>, damages: &[Damage], consistent: bool) -> Vec<u8> {
    if !consistent {
        return apply(bytes, damages);
    }
    let length = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    let header = apply(bytes[8..8 + length].to_vec(), damages);
    let mut out = (header.len() as u64).to_le_bytes().to_vec();
    out.extend(header);
    out.extend(&bytes[8 + length..]);
    out
}

fn splice(bytes: &mut Vec<u8>, at: usize, n: usize, piece: &[u8]) {
    let end = (at + n).min(bytes.len());
    bytes.splice(at..end, piece.iter().copied());
}

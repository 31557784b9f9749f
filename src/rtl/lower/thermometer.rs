//! The clocks of a product, counted by a thermometer: bit `c` of `seen` is set once clock `c` has passed, the last clock
//! has no bit, and a product of one clock no thermometer.

use crate::rtl::ir::{Expr, NetId, Type};

/// That `clock` has passed; none for the last.
pub fn passed(seen: Option<NetId>, clocks: u32, clock: u32) -> Option<Expr> {
    let seen = seen?;
    (clock + 1 < clocks).then(|| Expr::bit_of(seen, Type::unsigned(clocks - 1), clock))
}

/// What holds in the clocks `from .. to` and in no other: up to two conditions.
pub fn during(seen: Option<NetId>, clocks: u32, from: u32, to: u32) -> impl Iterator<Item = Expr> {
    let after = from.checked_sub(1).and_then(|before| passed(seen, clocks, before));
    after.into_iter().chain(passed(seen, clocks, to - 1).map(Expr::invert))
}

/// One more bit set.
pub fn longer(seen: NetId, ty: Type) -> Expr {
    if ty.width == 1 {
        Expr::bit(true)
    } else {
        Expr::Concat(vec![Expr::Slice { net: seen, hi: ty.width - 2, lo: 0 }, Expr::bit(true)])
    }
}

//! The argument that the planner settles, as arithmetic: a model burned into a chip is fast, so few chips serve many.
//!
//! Three billion operations per token on a chip of three quadrillion operations per second are a million tokens per second:
//!
//! ```
//! use hardwire::plan::argument::{chips, mask_cost_per_chip, tokens_per_second};
//!
//! let rate = tokens_per_second(3e15, 3e9);
//! assert_eq!(rate, 1e6);
//! // Ten million users at ten tokens per second each, about 600 words a minute, need a hundred chips;
//! assert_eq!(chips(10e6, 10.0, rate), 100.0);
//! // at a hundred tokens per second, a thousand;
//! assert_eq!(chips(10e6, 100.0, rate), 1_000.0);
//! // and with a model a thousand times as large at ten tokens per second, a hundred thousand.
//! assert_eq!(chips(10e6, 10.0, tokens_per_second(3e15, 3e12)), 100_000.0);
//! // A mask set of a million dollars is then 10 000, 1 000 or 10 dollars a chip.
//! assert_eq!([100.0, 1e3, 1e5].map(|chips| mask_cost_per_chip(1e6, chips)), [10_000.0, 1_000.0, 10.0]);
//! ```

/// Tokens per second of a chip that does so many operations per second, when a token takes so many.
pub fn tokens_per_second(operations_per_second: f64, operations_per_token: f64) -> f64 {
    operations_per_second / operations_per_token
}

/// Chips that give every one of `users` so many tokens per second, all at once; whole chips.
pub fn chips(users: f64, tokens_per_second_each: f64, tokens_per_second_per_chip: f64) -> f64 {
    (users * tokens_per_second_each / tokens_per_second_per_chip).ceil()
}

/// What a mask set adds to every chip.
pub fn mask_cost_per_chip(mask_set: f64, chips: f64) -> f64 {
    mask_set / chips
}

//! Evidence that a bundle is right: lint, simulation, and regeneration under proof, joined to one [`Verdict`].

mod lint;
mod session;
mod simulate;
mod vectors;
mod verdict;

pub use lint::{Lint, lint};
pub use session::{begin, conversation, exercise, random_sequence};
pub use simulate::{Mismatch, SimError, SimOptions, SimReport, Simulation, TokenMismatch, TokenSimReport};
pub use vectors::{answer, test_vectors};
pub use verdict::{Rung, Verdict};

//! Evidence that a bundle is right: lint, simulation, and regeneration under proof, joined to one [`Verdict`].

mod certificate;
mod gates;
mod lint;
mod session;
mod simulate;
mod vectors;
mod verdict;

pub use certificate::{Burned, BurnedUnit, Certificate, Certifier, CertifyError, Hashed, burned_units};
pub use gates::{
    Circuit, CircuitError, Ends, GateError, LANES, Machine, Rebuilt, Site, Source, Talk, TalkError, Trial,
    linear_units, rebuild,
};
pub use lint::{LINTS, Lint, lint};
pub use session::{begin, conversation, exercise, random_sequence};
pub use simulate::{Mismatch, SimError, SimOptions, SimReport, Simulation, TokenMismatch, TokenSimReport};
pub use vectors::{answer, test_vectors};
pub use verdict::{Rung, Verdict};

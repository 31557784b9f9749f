//! `hardwire` compiles a trained neural network into a chip that *is* that network.

pub mod arith;
pub mod int;
pub mod tools;

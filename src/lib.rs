//! `hardwire` compiles a trained neural network into a chip that *is* that network.

pub mod arith;
pub mod checkpoint;
pub mod cli;
pub mod emit;
pub mod int;
pub mod model;
pub mod pipeline;
pub mod quant;
pub mod rtl;
pub mod tools;
pub mod verify;

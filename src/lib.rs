//! `hardwire` compiles a trained neural network into a chip that *is* that network.
//!
//! The command line is the usual way in; this library is the same stages one by one. A network is quantized to an
//! integer program ([`int`]), every linear op of it becomes an adder graph that is proved to be its matrix ([`arith`]),
//! and program and graphs become a design ([`rtl`]) that prints as Verilog ([`emit`]). [`pipeline`] is the only place
//! that knows the order of all stages; each module says what it holds and what it may use.
//!
//! # Example
//!
//! Two neurons of three inputs, from integers to Verilog:
//!
//! ```
//! use hardwire::arith::{PlanOptions, Tile, plan, prove};
//! use hardwire::int::{IntMatrix, Interval, Linear, Node, Op, Program, Requantize, Scale};
//! use hardwire::rtl::{LowerOptions, Plan, Plans, lower};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // y = clamp((W x + b) / 16, 0, 255), rounded, for three inputs of 8 bits each.
//! let weights = IntMatrix::new(2, 3, vec![3, -5, 7, 6, -10, 1]).ok_or("the shape does not fit")?;
//! let inputs = vec![Interval::unsigned(8); 3];
//! let linear = Op::Linear(Linear { weights: weights.clone(), bias: vec![40, -8] });
//! let scale = Scale { multiplier: 1, shift: 4 };
//! let narrow = Op::Requantize(Requantize { channels: vec![scale; 2], range: Interval::unsigned(8) });
//! let program = Program::new(
//!     inputs.clone(),
//!     vec![
//!         Node { name: "fc".into(), op: linear, args: vec![0] },
//!         Node { name: "fc_requantize".into(), op: narrow, args: vec![1] },
//!     ],
//! )?;
//! // Evaluating the program is the golden model: (600 - 500 + 7 + 40) / 16 and (1200 - 1000 + 1 - 8) / 16.
//! assert_eq!(program.evaluate(&[200, 100, 1]), [9, 12]);
//! // Ranges are proved from the weights themselves: W x + b before it is scaled.
//! assert_eq!(program.intervals(1)[0], Interval::new(-5 * 255 + 40, (3 + 7) * 255 + 40));
//!
//! // The matrix as shifts and adders, shared between rows, and the proof that the adders are the matrix.
//! let graph = plan(&weights, &inputs, &PlanOptions::default());
//! prove(&graph, &weights)?;
//! assert_eq!(graph.evaluate(&[200, 100, 1]), [107, 201]);
//!
//! // The chip: one module per layer between two streams.
//! let plans = Plans::from([(0, Plan::Parallel(vec![Tile { rows: 0..2, cols: 0..3, graph }]))]);
//! let options = LowerOptions { top: "tiny".into(), stage_depth: 6, bus_bits: 512, tokens: None, sources: Default::default() };
//! let chip = lower(&program, &plans, &options)?;
//! let names: Vec<&str> = chip.design.modules.iter().map(|module| module.name.as_str()).collect();
//! assert_eq!(names, ["tiny_in", "tiny_fc", "tiny_out", "tiny"]);
//! let verilog = hardwire::emit::verilog(&chip.design.modules[1], &[])?;
//! assert!(verilog.contains("module tiny_fc ("));
//! # Ok(())
//! # }
//! ```

pub mod arith;
pub mod certify;
pub mod checkpoint;
pub mod cli;
pub mod emit;
pub mod int;
pub mod model;
pub mod pipeline;
pub mod plan;
pub mod quant;
pub mod report;
pub mod rtl;
pub mod tools;
pub mod verify;

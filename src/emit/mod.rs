//! One file per kind of output: Verilog, testbench, vectors, golden program, flow scripts; and the bundle they form.

mod bundle;
mod expr;
mod flow;
mod golden;
mod manifest;
mod results;
mod testbench;
mod verilog;

pub use bundle::{
    BundleError, BundleFiles, CERTIFICATE, difference, edited, manifest, partial, prepare, write, write_certificate,
};
pub use flow::flow;
pub use golden::{Golden, GoldenError, TOKENIZER};
pub use manifest::{
    FileEntry, LayerChoice, MANIFEST, Manifest, Settings, TensorEntry, entries, origin, sha256, sources,
};
pub use results::{KEPT, Kept, PAGE, RESULTS, keep, kept, replace};
pub use testbench::{Exchange, Vector, session_text, testbench, vectors_text};
pub use verilog::verilog;

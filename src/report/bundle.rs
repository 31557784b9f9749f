//! What the page is made of: the files of a bundle, each read or with why it could not be.

use super::read::{Certificate, Document, Facts, Plan, Run, Sim, Synth, Verify};
use crate::emit::{CERTIFICATE, Golden, Kept, MANIFEST, Manifest, kept, sha256};
use crate::int::{IntMatrix, Op};
use serde::de::DeserializeOwned;

/// A bundle as far as it can be read.
pub struct Bundle {
    /// The manifest, and the SHA-256 of its file.
    pub manifest: Option<(Manifest, String)>,
    pub golden: Document<Golden>,
    pub facts: Document<Facts>,
    pub certificate: Document<Certificate>,
    pub synth: Document<Synth>,
    pub verify: Document<Verify>,
    /// What `verify --netlist` found.
    pub gates: Document<Verify>,
    pub sim: Document<Sim>,
    pub run: Document<Run>,
    pub plan: Document<Plan>,
}

/// A matrix of the chip.
#[derive(Clone, Copy)]
pub struct Matrix<'a> {
    pub name: &'a str,
    pub weights: &'a IntMatrix,
}

impl Bundle {
    pub fn read(read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Self {
        let manifest = read(MANIFEST).unwrap_or_default();
        Self {
            manifest: serde_json::from_slice(&manifest).ok().map(|found| (found, sha256(&manifest))),
            golden: golden(read),
            facts: document(read("report.json"), "report.json", "hardwire build MODEL -o OUT"),
            certificate: certificate(read),
            synth: result(read, "synth", "hardwire synth OUT --liberty CELLS.lib --clock MHZ"),
            verify: result(read, "verify", "hardwire verify OUT"),
            gates: result(read, "gates", "hardwire verify OUT --netlist CHIP.v --liberty CELLS.lib"),
            sim: result(read, "sim", "hardwire sim OUT"),
            run: result(read, "run", "hardwire run OUT --input FILE, or --prompt TEXT for a language model"),
            plan: result(read, "plan", "hardwire plan OUT"),
        }
    }

    /// The model's name: as the manifest has it, else as the report does.
    pub fn name(&self) -> &str {
        let manifest = self.manifest.as_ref().map(|(manifest, _)| manifest.name.as_str());
        manifest.or(self.facts.good().map(|facts| facts.name.as_str())).unwrap_or("unnamed")
    }

    /// The clock in MHz that rates are counted at.
    pub fn clock_mhz(&self) -> f64 {
        self.manifest.as_ref().map_or(100.0, |(manifest, _)| f64::from(manifest.options.clock_mhz))
    }

    /// The matrices of the golden program, in its order.
    pub fn matrices(&self) -> Vec<Matrix<'_>> {
        let nodes = self.golden.good().map_or(&[][..], |golden| golden.program.nodes());
        let linear = nodes.iter().filter_map(|node| match &node.op {
            Op::Linear(linear) => Some(Matrix { name: &node.name, weights: &linear.weights }),
            _ => None,
        });
        linear.collect()
    }

    /// The format that a matrix was rounded to, such as `int4`.
    pub fn format_of(&self, matrix: &str) -> &str {
        let Some(facts) = self.facts.good() else { return "" };
        facts.matrices().find(|found| found.name == matrix).map_or("", |found| found.format.as_str())
    }
}

fn golden(read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Document<Golden> {
    let files = (read("golden/program.json"), read("golden/weights.safetensors"));
    let (Some(program), Some(weights)) = files else {
        return Document::Bad(
            "golden/program.json or golden/weights.safetensors is missing; build the bundle again".into(),
        );
    };
    match Golden::read(&String::from_utf8_lossy(&program), &weights) {
        Ok(golden) => Document::Good(golden),
        Err(error) => Document::Bad(error.to_string()),
    }
}

/// The certificate, unless it is of other Verilog than the manifest lists.
fn certificate(read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Document<Certificate> {
    let command = "hardwire verify OUT";
    let Some(bytes) = read(CERTIFICATE) else { return Document::Absent(command.to_owned()) };
    let found: Document<Certificate> = document(Some(bytes), CERTIFICATE, command);
    let manifest: Option<Manifest> = read(MANIFEST).and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let (Document::Good(certificate), Some(manifest)) = (&found, manifest) else { return found };
    let listed = |file: &super::read::Hashed| {
        manifest.files.iter().any(|entry| entry.path == file.name && entry.sha256 == file.sha256)
    };
    match certificate.tensors.iter().flat_map(|tensor| &tensor.rtl).all(listed) {
        true => found,
        false => Document::Bad(format!("{CERTIFICATE} is of other Verilog than this bundle's: run {command} again")),
    }
}

fn result<T: DeserializeOwned>(read: &dyn Fn(&str) -> Option<Vec<u8>>, name: &str, command: &str) -> Document<T> {
    let file = format!("results/{name}.json");
    match kept(name, read) {
        Kept::Absent => Document::Absent(command.to_owned()),
        Kept::Stale => Document::Bad(format!("{file} is of another build and not shown: run {command} again")),
        Kept::Edited => Document::Bad(format!("{file} was edited and is not shown: run {command} again")),
        Kept::Fresh(bytes) => document(Some(bytes), &file, command),
    }
}

fn document<T: DeserializeOwned>(bytes: Option<Vec<u8>>, file: &str, command: &str) -> Document<T> {
    let Some(bytes) = bytes else { return Document::Bad(format!("{file} is missing: run {command}")) };
    match serde_json::from_slice(&bytes) {
        Ok(found) => Document::Good(found),
        Err(error) => Document::Bad(format!("{file} cannot be read ({error}): run {command} again")),
    }
}

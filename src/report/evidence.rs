//! What was checked: the verdict of `verify`, the burn certificate, simulations.

use super::bundle::Bundle;
use super::format::{count, percent, short};
use super::page::{Block, Cell, Column, Section};
use super::read::{Burned, Certificate, Document, Run, Sim, Verify};

/// Characters of a digest that a table shows.
const SHOWN: usize = 16;

pub fn section(bundle: &Bundle) -> Section {
    let mut section = Section::new("verification", "Verification and certificate");
    if let Some(facts) = bundle.facts.good() {
        section.text(format!(
            "Proved by the build, or there is no chip: the adders of all {} weights equal the quantized checkpoint, by linear forms with \
             exact integers.",
            count(facts.totals.proved_weights)
        ));
    }
    section.heading("hardwire verify");
    checked(&mut section, &bundle.verify);
    section.heading("The mapped netlist");
    checked(&mut section, &bundle.gates);
    section.heading("Burn certificate");
    section.missing(bundle.certificate.note());
    if let Some(certificate) = bundle.certificate.good() {
        burned(&mut section, certificate);
    }
    section.heading("Simulation against the golden model");
    section.missing(bundle.sim.note());
    if let Some(sim) = bundle.sim.good() {
        section.text(simulated(sim));
    }
    section.heading("The simulated chip at work");
    section.missing(bundle.run.note());
    if let Some(run) = bundle.run.good() {
        worked(&mut section, run);
    }
    section
}

/// A table of checks, or why there is none.
fn checked(section: &mut Section, document: &Document<Verify>) {
    section.missing(document.note());
    if let Some(verify) = document.good() {
        let row = |rung: &super::read::Rung| {
            let verdict = if rung.passed { "holds" } else { "FAILS" };
            vec![Cell::new(&rung.name), Cell::verdict(verdict, rung.passed), Cell::new(&rung.detail)]
        };
        let columns = vec![Column::words("check"), Column::words("verdict"), Column::words("what was seen")];
        section.table(columns, verify.rungs.iter().map(row).collect());
    }
}

fn burned(section: &mut Section, certificate: &Certificate) {
    let numbers: f64 = certificate.tensors.iter().map(|tensor| tensor.weights).sum();
    section.text(format!(
        "Verdict: {}. {} numbers of {} tensors were read back from the Verilog text by a reader that shares no code with the printer. \
         Digest of the certificate:",
        certificate.verdict,
        count(numbers),
        certificate.tensors.len()
    ));
    section.blocks.push(Block::Code(certificate.digest.clone()));
    for tensor in certificate.tensors.iter().filter(|tensor| !tensor.burned) {
        let why = tensor.faults.first().map_or("not burned", String::as_str);
        section.missing(Some(format!("{}: {why}", tensor.op)));
    }
    let columns = vec![
        Column::words("operation"),
        Column::words("kind"),
        Column::numbers("shape"),
        Column::numbers("numbers read back"),
        Column::words("verdict"),
        Column::words("SHA-256 of its Verilog"),
    ];
    let row = |tensor: &Burned| {
        let shape: Vec<String> = tensor.shape.iter().map(|size| count(*size)).collect();
        let rtl =
            tensor.rtl.first().map_or(String::new(), |file| file.sha256.chars().take(SHOWN).collect::<String>() + "…");
        let verdict = if tensor.burned { "burned" } else { tensor.faults.first().map_or("NOT BURNED", String::as_str) };
        vec![
            Cell::toned(&tensor.op, "mono"),
            Cell::new(&tensor.kind),
            Cell::new(shape.join(" × ")),
            Cell::new(count(tensor.weights)),
            Cell::verdict(verdict, tensor.burned),
            Cell::toned(rtl, "mono"),
        ]
    };
    let rows: Vec<Vec<Cell>> = certificate.tensors.iter().map(row).collect();
    match rows.len() {
        0..=24 => section.table(columns, rows),
        many => section.folded(format!("All {many} tensors"), columns, rows),
    }
}

fn simulated(sim: &Sim) -> String {
    let what = match (sim.vectors, sim.words) {
        (Some(vectors), _) => format!("{} vectors", count(vectors)),
        (None, Some(words)) => {
            format!("{} commands, {} words of answers", count(sim.commands.unwrap_or(0.0)), count(words))
        }
        _ => "an unknown number of vectors".to_owned(),
    };
    format!(
        "{}: {what} in Verilator with random gaps and back-pressure, {} mismatches, {} protocol errors, {} cycles, seed {}.",
        sim.verdict.to_uppercase(),
        count(sim.mismatches),
        count(sim.protocol_error_count),
        count(sim.cycles),
        count(sim.seed)
    )
}

fn worked(section: &mut Section, run: &Run) {
    if let Some(text) = &run.text {
        section.text(format!("From the prompt “{}”:", run.prompt.clone().unwrap_or_default()));
        section.blocks.push(Block::Code(text.clone()));
        let golden = if run.matches_golden == Some(true) {
            "every token is the golden model's"
        } else {
            "the golden model says otherwise"
        };
        section.text(format!(
            "{} clocks per token, {} tokens per second; {golden}.",
            run.cycles_per_token.map_or("unknown".to_owned(), count),
            run.tokens_per_second.map_or("unknown".to_owned(), count)
        ));
    } else if let Some(samples) = run.samples {
        let right = run.correct.zip(run.accuracy);
        let right =
            right.map_or(String::new(), |(correct, share)| format!("{} right, {}; ", count(correct), percent(share)));
        let float = run.float_accuracy.map_or(String::new(), |share| format!("in float {}; ", percent(share)));
        section.text(format!(
            "{} samples through the simulated chip in {} cycles: {right}{float}{} differ from the golden model.",
            count(samples),
            count(run.cycles),
            run.mismatches.map_or("unknown".to_owned(), short)
        ));
    }
}

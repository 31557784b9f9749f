//! The linear form of every source of an adder graph: what a node means in terms of the inputs.

use super::graph::{AdderGraph, Term};

/// Coefficients of all inputs for every adder, in graph order; memory is adders times inputs.
pub fn linear_forms(graph: &AdderGraph) -> Vec<Vec<i64>> {
    let inputs = graph.inputs.len();
    let mut forms: Vec<Vec<i64>> = Vec::with_capacity(graph.adders.len());
    for adder in &graph.adders {
        let mut form = vec![0; inputs];
        for Term { source, shift, negative } in [adder.left, adder.right] {
            let factor = if negative { -(1i64 << shift) } else { 1i64 << shift };
            match (source as usize).checked_sub(inputs) {
                None => form[source as usize] += factor,
                Some(index) => form.iter_mut().zip(&forms[index]).for_each(|(sum, c)| *sum += factor * c),
            }
        }
        forms.push(form);
    }
    forms
}

/// A form as text in inputs `x0, x1, …`, cut after `terms` terms.
pub fn form_text(form: &[i64], terms: usize) -> String {
    let mut text = String::new();
    let nonzero = form.iter().enumerate().filter(|(_, c)| **c != 0);
    for (written, (input, coefficient)) in nonzero.enumerate() {
        if written == terms {
            text.push_str(" + ...");
            break;
        }
        let sign = match (written, *coefficient < 0) {
            (0, false) => "",
            (0, true) => "-",
            (_, false) => " + ",
            (_, true) => " - ",
        };
        let size = coefficient.unsigned_abs();
        let factor = if size == 1 { String::new() } else { format!("{size}*") };
        text.push_str(&format!("{sign}{factor}x{input}"));
    }
    text
}

//! The chip of a language model goes on from a prompt: its text as it comes, then how fast it came and whether the golden
//! model says the same.

use super::bundle::{self, Bundle};
use super::context::Context;
use super::sim::simulation;
use super::table::thousands;
use super::{Failure, Outcome, keep};
use crate::emit::{Golden, TOKENIZER};
use crate::model::Tokenizer;
use crate::pipeline::Progress;
use crate::rtl::Word;
use crate::verify::{SimOptions, begin, conversation};
use serde::Serialize;
use std::io::Write;
use std::path::Path;

#[derive(Serialize)]
struct Output {
    format: u32,
    prompt: String,
    /// Prompt and continuation.
    text: String,
    /// Tokens that the chip said, a last one that only ends the text included.
    tokens: Vec<u32>,
    prompt_tokens: usize,
    /// Why the chip stopped: `tokens`, as many as asked for; `end of text`; or `context full`.
    ended: &'static str,
    /// Every token, and every score where the chip gives them.
    matches_golden: bool,
    cycles: u64,
    cycles_per_token: Option<f64>,
    clock_mhz: u32,
    /// At that clock, one sequence alone.
    tokens_per_second: Option<f64>,
}

/// # Errors
/// The prompt is of no use, or Verilator cannot build or run the chip.
pub fn run(dir: &Path, bundle: &Bundle, prompt: &str, count: u32, context: &Context) -> Result<Outcome, Failure> {
    let golden = &bundle.golden;
    let folder = dir.join(TOKENIZER);
    let tokenizer = Tokenizer::open(folder.parent().unwrap_or(dir), golden.vocabulary())?;
    let tokens = tokenizer.prompt(prompt, golden.program.steps().unwrap_or(0))?;
    let options = SimOptions { seed: 1, fast_only: true, ..SimOptions::default() };
    let (options, simulation) = simulation(dir, golden, options, context)?;
    let commands = begin(&tokens).into_iter().chain([Word::new(Word::GENERATE, count)]);
    let session = conversation(golden, commands);
    context.reporter.stage("the chip reads the prompt", 1);
    let mut said = Said { tokenizer: &tokenizer, context, tokens: tokens.clone(), shown: 0, stops: stops(golden) };
    said.show()?;
    let mut words = Vec::new();
    let mut trouble = None;
    let report = simulation.talk(&session, &options, bundle::patience(dir), &mut |word| {
        words.push(word);
        if word.kind == Word::TOKEN {
            trouble = trouble.take().or(said.hear(word.argument).err());
        }
    })?;
    said.finish();
    if let Some(trouble) = trouble {
        return Err(trouble);
    }
    let output = Output {
        format: 1,
        prompt: prompt.to_owned(),
        text: said.text()?,
        tokens: said.tokens[tokens.len()..].to_vec(),
        prompt_tokens: tokens.len(),
        ended: ended(&words, golden),
        matches_golden: report.passed(),
        cycles: report.cycles,
        cycles_per_token: report.cycles_per_token(),
        clock_mhz: bundle.manifest.options.clock_mhz,
        tokens_per_second: report
            .cycles_per_token()
            .map(|cycles| f64::from(bundle.manifest.options.clock_mhz) * 1e6 / cycles),
    };
    context.result(&output, || summary(&output))?;
    keep::keep(dir, "run", &output, context);
    report.mismatch_details.iter().for_each(|mismatch| context.reporter.warn(&mismatch.to_string()));
    report.protocol_errors.iter().for_each(|error| context.reporter.warn(&format!("stream protocol: {error}")));
    Ok(if report.passed() { Outcome::Done } else { Outcome::Wrong })
}

fn stops(golden: &Golden) -> &[u32] {
    golden.tokens.as_ref().map_or(&[], |tokens| &tokens.stops)
}

fn ended(words: &[Word], golden: &Golden) -> &'static str {
    match words.last() {
        Some(word) if word.kind == Word::CONTEXT_FULL => "context full",
        Some(word) if stops(golden).contains(&word.argument) => "end of text",
        _ => "tokens",
    }
}

/// What has been said, and how much of it the user has seen.
struct Said<'a> {
    tokenizer: &'a Tokenizer,
    context: &'a Context,
    tokens: Vec<u32>,
    /// Bytes of the text on the terminal.
    shown: usize,
    stops: &'a [u32],
}

impl Said<'_> {
    fn hear(&mut self, token: u32) -> Result<(), Failure> {
        self.tokens.push(token);
        self.show()
    }

    /// The text so far, without a token that only ends it.
    fn text(&self) -> Result<String, Failure> {
        let end = self.tokens.last().is_some_and(|last| self.stops.contains(last));
        Ok(self.tokenizer.decode(&self.tokens[..self.tokens.len() - usize::from(end)])?)
    }

    /// Shows what is new, but for a character whose bytes are not all there yet.
    fn show(&mut self) -> Result<(), Failure> {
        if self.context.json() {
            return Ok(());
        }
        let text = self.text()?;
        let whole = text.trim_end_matches('\u{fffd}');
        if let Some(new) = whole.get(self.shown..).filter(|new| !new.is_empty()) {
            self.context.reporter.clear();
            let mut out = std::io::stdout().lock();
            let _ = write!(out, "{new}").and_then(|()| out.flush());
            self.shown = whole.len();
        }
        Ok(())
    }

    fn finish(&self) {
        if !self.context.json() {
            println!("\n");
        }
    }
}

fn summary(output: &Output) -> String {
    let mut text = format!(
        "{} tokens after a prompt of {} ({}), in {} cycles of the simulated chip",
        output.tokens.len(),
        output.prompt_tokens,
        match output.ended {
            "tokens" => "as many as asked for",
            other => other,
        },
        thousands(output.cycles)
    );
    if let (Some(cycles), Some(rate)) = (output.cycles_per_token, output.tokens_per_second) {
        text.push_str(&format!(
            "\n{} cycles per token: {} tokens per second at {} MHz",
            thousands(cycles.round() as u64),
            thousands(rate.round() as u64),
            output.clock_mhz
        ));
    }
    text.push_str(match output.matches_golden {
        true => "\nevery token is the golden model's\n",
        false => "\nthe golden model says otherwise\n",
    });
    text
}

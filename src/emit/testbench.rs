//! The Verilator testbench of a bundle: the shared harness, the chip's constants, a Makefile and the vectors.

use super::golden::Golden;
use crate::rtl::{StreamFormat, Word};
use askama::Template;
use std::fmt::Write;

/// The hand-written harness, the same in every bundle: what all chips share, then what those of vectors and those of
/// tokens have for themselves.
const COMMON: &str = include_str!("../../verilator/hardwire_common.h");
const VECTORS: &str = include_str!("../../verilator/hardwire_tb.h");
const TOKENS: &str = include_str!("../../verilator/hardwire_tokens_tb.h");

#[derive(Template)]
#[template(path = "tb_main.cpp")]
struct Main<'a> {
    banner: String,
    top: &'a str,
    name: &'a str,
    input: StreamFormat,
    output: StreamFormat,
}

#[derive(Template)]
#[template(path = "tb_tokens_main.cpp")]
struct TokensMain<'a> {
    banner: String,
    top: &'a str,
    name: &'a str,
    logits: Option<StreamFormat>,
}

#[derive(Template)]
#[template(path = "tb.mk")]
struct Makefile<'a> {
    banner: String,
    top: &'a str,
    harness: &'a str,
}

/// One input vector and what the chip must answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector {
    pub input: Vec<i64>,
    pub output: Vec<i64>,
}

/// A command, the words the chip must answer, and a checksum of the scores of every token that enters the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    pub command: Word,
    pub answer: Vec<Word>,
    pub logits: Vec<u64>,
}

/// The testbench's files by name, without the vectors or the session.
///
/// # Errors
/// The template engine failed, which is a defect of the compiler.
pub fn testbench(golden: &Golden, origin: &[String]) -> Result<Vec<(&'static str, String)>, askama::Error> {
    let banner = |sign: &str| origin.iter().map(|line| format!("{sign} {line}")).collect::<Vec<_>>().join("\n");
    let Golden { top, input, output, .. } = golden;
    let (main, harness, text) = match &golden.tokens {
        None => {
            let main = Main { banner: banner("//"), top, name: top, input: *input, output: *output };
            (main.render()?, "hardwire_tb.h", VECTORS)
        }
        Some(tokens) => {
            let main = TokensMain { banner: banner("//"), top, name: top, logits: tokens.logits };
            (main.render()?, "hardwire_tokens_tb.h", TOKENS)
        }
    };
    let makefile = Makefile { banner: banner("#"), top, harness }.render()? + "\n";
    Ok(vec![
        ("main.cpp", main + "\n"),
        ("Makefile", makefile),
        ("hardwire_common.h", COMMON.to_owned()),
        (harness, text.to_owned()),
    ])
}

/// Vectors as text: `x0 x1 … : y0 y1 …`, one a line, behind comment lines.
pub fn vectors_text(comments: &[String], vectors: &[Vector]) -> String {
    let mut text = String::new();
    comments.iter().for_each(|line| text.push_str(&format!("# {line}\n")));
    for vector in vectors {
        for (index, x) in vector.input.iter().enumerate() {
            let _ = write!(text, "{}{x}", if index == 0 { "" } else { " " });
        }
        text.push_str(" :");
        vector.output.iter().for_each(|y| {
            let _ = write!(text, " {y}");
        });
        text.push('\n');
    }
    text
}

/// A session as text: `command : answer… | checksum…`, a command a line, words and checksums in hexadecimal, behind
/// comment lines.
pub fn session_text(comments: &[String], session: &[Exchange]) -> String {
    let mut text = String::new();
    comments.iter().for_each(|line| text.push_str(&format!("# {line}\n")));
    for exchange in session {
        let _ = write!(text, "{:08x} :", exchange.command.bits());
        exchange.answer.iter().for_each(|word| {
            let _ = write!(text, " {:08x}", word.bits());
        });
        text.push_str(" |");
        exchange.logits.iter().for_each(|sum| {
            let _ = write!(text, " {sum:016x}");
        });
        text.push('\n');
    }
    text
}

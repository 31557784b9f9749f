//! The Verilator testbench of a bundle: the shared harness, the chip's constants, a Makefile and the vectors.

use crate::rtl::StreamFormat;
use askama::Template;
use std::fmt::Write;

/// The hand-written harness, the same in every bundle.
const HARNESS: &str = include_str!("../../verilator/hardwire_tb.h");

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
#[template(path = "tb.mk")]
struct Makefile<'a> {
    banner: String,
    top: &'a str,
}

/// One input vector and what the chip must answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector {
    pub input: Vec<i64>,
    pub output: Vec<i64>,
}

/// The testbench's files by name, without the vectors.
///
/// # Errors
/// The template engine failed, which is a defect of the compiler.
pub fn testbench(
    top: &str,
    origin: &[String],
    input: StreamFormat,
    output: StreamFormat,
) -> Result<Vec<(&'static str, String)>, askama::Error> {
    let banner = |sign: &str| origin.iter().map(|line| format!("{sign} {line}")).collect::<Vec<_>>().join("\n");
    let main = Main { banner: banner("//"), top, name: top, input, output }.render()? + "\n";
    let makefile = Makefile { banner: banner("#"), top }.render()? + "\n";
    Ok(vec![("main.cpp", main), ("Makefile", makefile), ("hardwire_tb.h", HARNESS.to_owned())])
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

//! `report.html`: all that is known of a bundle on one page, for people.
//!
//! The page is one file that loads nothing: `report.json`, the golden program, the manifest, the certificate, and the
//! results of commands become sections of text, tables and charts. A section is data (`page::Block`); one template prints
//! all of them and escapes every name. Documents are read leniently and numbers without trust: whatever someone edits, the
//! page says what it cannot read. To add a section: write its file with a function from a `Bundle` to a `Section`,
//! and add its line to `SECTIONS`.

mod accuracy;
mod bundle;
mod chart;
mod economics;
mod evidence;
mod figures;
mod floorplan;
mod format;
mod model;
mod page;
mod paths;
mod read;
mod reproduce;
mod sharing;
mod timing;
mod weights;

use bundle::Bundle;
pub use figures::{Figures, figures};
use page::{Page, Section};

/// The sections, in their order on the page.
const SECTIONS: [fn(&Bundle) -> Section; 10] = [
    model::section,
    floorplan::section,
    weights::section,
    sharing::section,
    accuracy::section,
    timing::section,
    paths::section,
    evidence::section,
    economics::section,
    reproduce::section,
];

/// The page of a bundle; `read` gives the bytes of a file of the bundle by its path, if it is there.
///
/// # Errors
/// The template cannot be printed.
pub fn page(read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<String, askama::Error> {
    let bundle = Bundle::read(read);
    let sections = SECTIONS.iter().map(|section| section(&bundle)).collect();
    Page::new(&bundle, sections).print()
}

//! Sections as data, and the one template that prints them. All text is escaped by the template; only [`Svg`], which
//! [`super::chart`] alone makes, goes in as it is.

use super::bundle::Bundle;
use super::figures::{Tile, tiles};
use askama::Template;

/// A section of the page.
pub struct Section {
    /// Names it in links; stable.
    pub id: &'static str,
    pub title: &'static str,
    pub blocks: Vec<Block>,
}

/// A part of a section.
pub enum Block {
    Text(String),
    /// What is not there, and how to get it.
    Missing(String),
    /// A heading inside the section.
    Heading(String),
    /// Lines to be typed or compared.
    Code(String),
    Table(Table),
    Charts(Vec<Chart>),
    Treemap(Treemap),
    Lanes(Lanes),
    Bars(Vec<Bar>),
}

#[derive(Default)]
pub struct Table {
    /// Shown only when opened, under this text.
    pub folded: Option<String>,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

pub struct Column {
    pub title: &'static str,
    pub numeric: bool,
}

#[derive(Default)]
pub struct Cell {
    pub text: String,
    /// A bar behind the text, in percent of the cell.
    pub bar: Option<f64>,
    pub picture: Option<Svg>,
    /// `good`, `bad`, `mono` or nothing.
    pub tone: &'static str,
}

/// Markup that is safe as it is.
#[derive(Clone, Default)]
pub struct Svg(pub String);

pub struct Chart {
    pub title: String,
    pub svg: Svg,
}

/// Rectangles in percent of what holds them.
pub struct Treemap {
    pub legend: Vec<(&'static str, &'static str)>,
    /// The same map by the class of its shape: one for wide windows and paper, one for narrow windows.
    pub shapes: Vec<(&'static str, Vec<Group>)>,
}

pub struct Group {
    pub place: Place,
    /// Empty for a group of one.
    pub title: String,
    pub leaves: Vec<Leaf>,
}

pub struct Leaf {
    pub place: Place,
    pub name: String,
    pub value: String,
    /// What it is, by which it is coloured.
    pub kind: &'static str,
    pub hint: String,
}

#[derive(Clone, Copy, Default)]
pub struct Place {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Place {
    pub fn style(&self) -> String {
        let Self { left, top, width, height } = self;
        format!("left:{left:.3}%;top:{top:.3}%;width:{width:.3}%;height:{height:.3}%")
    }
}

/// Spans of time, one lane under the other; places in percent.
pub struct Lanes {
    pub unit: &'static str,
    pub ticks: Vec<(f64, String)>,
    pub lanes: Vec<(String, Vec<Span>)>,
    pub legend: Vec<(&'static str, &'static str)>,
}

pub struct Span {
    pub left: f64,
    pub width: f64,
    pub kind: &'static str,
    pub hint: String,
}

/// A labelled range on an axis, places in percent.
pub struct Bar {
    pub label: String,
    pub value: String,
    pub left: f64,
    pub width: f64,
    /// A mark inside it.
    pub mark: Option<f64>,
    pub kind: &'static str,
}

impl Column {
    pub fn words(title: &'static str) -> Self {
        Self { title, numeric: false }
    }

    pub fn numbers(title: &'static str) -> Self {
        Self { title, numeric: true }
    }
}

impl Cell {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn barred(text: impl Into<String>, percent: f64) -> Self {
        Self { text: text.into(), bar: Some(percent), ..Self::default() }
    }

    pub fn picture(svg: Svg) -> Self {
        Self { picture: Some(svg), ..Self::default() }
    }

    pub fn toned(text: impl Into<String>, tone: &'static str) -> Self {
        Self { text: text.into(), tone, ..Self::default() }
    }

    /// Whether something was found well.
    pub fn verdict(text: impl Into<String>, good: bool) -> Self {
        Self::toned(text, if good { "good" } else { "bad" })
    }
}

impl Section {
    pub fn new(id: &'static str, title: &'static str) -> Self {
        Self { id, title, blocks: Vec::new() }
    }

    pub fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    pub fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    /// Says why something is not shown, if there is anything to say.
    pub fn missing(&mut self, note: Option<String>) {
        self.blocks.extend(note.map(Block::Missing));
    }

    pub fn table(&mut self, columns: Vec<Column>, rows: Vec<Vec<Cell>>) {
        self.blocks.push(Block::Table(Table { folded: None, columns, rows }));
    }

    /// A table that opens when asked to.
    pub fn folded(&mut self, under: impl Into<String>, columns: Vec<Column>, rows: Vec<Vec<Cell>>) {
        self.blocks.push(Block::Table(Table { folded: Some(under.into()), columns, rows }));
    }
}

/// The page.
#[derive(Template)]
#[template(path = "report.html")]
pub struct Page<'a> {
    name: &'a str,
    about: String,
    version: &'static str,
    tiles: Vec<Tile>,
    sections: Vec<Section>,
}

impl<'a> Page<'a> {
    pub fn new(bundle: &'a Bundle, sections: Vec<Section>) -> Self {
        Self {
            name: bundle.name(),
            about: super::model::about(bundle),
            version: env!("CARGO_PKG_VERSION"),
            tiles: tiles(bundle),
            sections,
        }
    }

    /// Percent for a style sheet.
    fn width(&self, percent: &f64) -> String {
        format!("{percent:.2}")
    }

    pub fn print(&self) -> Result<String, askama::Error> {
        self.render()
    }
}

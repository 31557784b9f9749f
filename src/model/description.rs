//! The text of a model description: TOML to sections and layers, with every problem pointed at by line.
//!
//! Sections and layers are read one by one, so that one mistake does not hide the others. Unknown keys are errors.

use super::error::Problem;
use super::layers::{self, LayerText};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

/// Longest description accepted, in bytes.
pub(super) const TEXT_LIMIT: usize = 1 << 20;
/// Reading stops at so many problems.
pub(super) const PROBLEM_LIMIT: usize = 100;
/// Longest line of a rendered TOML error, in characters.
const LINE_LIMIT: usize = 200;

/// A description as written; parts that could not be read are absent and have left problems.
pub(super) struct Description {
    pub head: Option<Head>,
    pub input: Option<InputText>,
    pub output: Option<OutputText>,
    pub data: Option<DataText>,
    /// `None` where a layer could not be read.
    pub layers: Vec<Option<(LayerHead, LayerText)>>,
}

/// The keys outside every section.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub format: i64,
    pub name: String,
    pub weights: Option<String>,
    #[expect(dead_code, reason = "read apart; named here so that messages about unknown keys list it")]
    input: Option<IgnoredAny>,
    #[expect(dead_code, reason = "as above")]
    output: Option<IgnoredAny>,
    #[expect(dead_code, reason = "as above")]
    data: Option<IgnoredAny>,
    #[expect(dead_code, reason = "as above")]
    layer: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InputText {
    pub size: i64,
    pub scale: Option<f64>,
    pub range: Option<Bounds>,
}

/// A smallest and a largest integer.
#[derive(Deserialize)]
#[serde(try_from = "Vec<i64>")]
pub(super) struct Bounds(pub i64, pub i64);

impl TryFrom<Vec<i64>> for Bounds {
    type Error = String;
    fn try_from(bounds: Vec<i64>) -> Result<Self, String> {
        match bounds[..] {
            [low, high] => Ok(Self(low, high)),
            _ => Err(format!("{} integers where two are needed: [smallest, largest]", bounds.len())),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutputText {
    pub bits: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DataText {
    pub calibration: Option<String>,
    pub test: Option<String>,
}

/// The keys every layer may have.
#[derive(Deserialize)]
pub(super) struct LayerHead {
    pub kind: KindWord,
    pub name: Option<String>,
}

/// A word that is one of [`layers::kinds`].
#[derive(Deserialize)]
#[serde(try_from = "String")]
pub(super) struct KindWord(pub String);

impl TryFrom<String> for KindWord {
    type Error = String;
    fn try_from(word: String) -> Result<Self, String> {
        let kinds = layers::kinds();
        if kinds.contains(&word.as_str()) {
            Ok(Self(word))
        } else {
            Err(format!("`{}` is not a layer kind; choose one of {}", word.escape_debug(), kinds.join(", ")))
        }
    }
}

/// For layers without keys of their own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(super) struct NoKeys {}

/// What `layer` must be; only its message is used.
#[derive(Deserialize)]
#[serde(expecting = "a list: write [[layer]], with two brackets")]
struct LayerList(IgnoredAny, IgnoredAny);

/// A table of the description, to be read as a type that denies unknown keys.
#[derive(Clone)]
pub struct LayerTable<'t>(Spanned<DeTable<'t>>);

impl LayerTable<'_> {
    /// # Errors
    /// A TOML error that knows its place in the text.
    pub(super) fn read<T: DeserializeOwned>(self) -> Result<T, Error> {
        let span = self.0.span();
        T::deserialize(ValueDeserializer::from(Spanned::new(span, DeValue::Table(self.0.into_inner()))))
    }
}

/// Reads `text`; problems are appended.
pub(super) fn parse(text: &str, problems: &mut Vec<Problem>) -> Option<Description> {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        problems.extend(errors.into_iter().take(PROBLEM_LIMIT).map(|error| render(error, text)));
        return None;
    }
    let span = root.span();
    let mut root = root.into_inner();
    let mut reader = Reader { text, problems };
    let [input, output, data] = ["input", "output", "data"].map(|key| root.remove(key));
    let layers = root.remove("layer");
    let head = reader.table(LayerTable(Spanned::new(span, root)), LayerTable::read);
    if input.is_none() {
        reader.problems.push(Problem::NoInput);
    }
    Some(Description {
        head,
        input: input.and_then(|section| reader.section(section)),
        output: output.and_then(|section| reader.section(section)),
        data: data.and_then(|section| reader.section(section)),
        layers: layers.map_or_else(Vec::new, |layers| reader.layers(layers)),
    })
}

struct Reader<'t, 'p> {
    text: &'t str,
    problems: &'p mut Vec<Problem>,
}

impl<'t> Reader<'t, '_> {
    fn layers(&mut self, value: Spanned<DeValue<'t>>) -> Vec<Option<(LayerHead, LayerText)>> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(layers) => layers
                .into_iter()
                .map(|layer| if self.problems.len() < PROBLEM_LIMIT { self.layer(layer) } else { None })
                .collect(),
            other => {
                self.value::<LayerList>(Spanned::new(span, other));
                vec![None]
            }
        }
    }

    fn layer(&mut self, value: Spanned<DeValue<'t>>) -> Option<(LayerHead, LayerText)> {
        let mut body = self.as_table(value)?;
        let mut head = DeTable::new();
        for key in ["kind", "name"] {
            if let Some((key, value)) = body.0.get_mut().remove_entry(key) {
                head.insert(key, value);
            }
        }
        let head: LayerHead = self.table(LayerTable(Spanned::new(body.0.span(), head)), LayerTable::read)?;
        let text = self.table(body, |table| layers::parse(&head.kind.0, table))?;
        Some((head, text))
    }

    fn section<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'t>>) -> Option<T> {
        let table = self.as_table(value)?;
        self.table(table, LayerTable::read)
    }

    fn as_table(&mut self, value: Spanned<DeValue<'t>>) -> Option<LayerTable<'t>> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(LayerTable(Spanned::new(span, table))),
            other => {
                self.value::<NoKeys>(Spanned::new(span, other));
                None
            }
        }
    }

    /// Reads a value that cannot be a `T`, for the error it gives.
    fn value<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'t>>) {
        if let Err(error) = T::deserialize(ValueDeserializer::from(value)) {
            self.problems.push(render(error, self.text));
        }
    }

    /// Reads a table; after an unknown key it reads on without it, to find the other problems of the table.
    fn table<T>(&mut self, mut table: LayerTable<'t>, read: impl Fn(LayerTable<'t>) -> Result<T, Error>) -> Option<T> {
        while self.problems.len() < PROBLEM_LIMIT {
            match read(table.clone()) {
                Ok(value) => return Some(value),
                Err(error) => {
                    let unknown = error.message().starts_with("unknown field").then(|| error.span()).flatten();
                    let entries = table.0.get_mut();
                    let key = entries.keys().find(|key| Some(key.span()) == unknown).cloned();
                    let removed = key.and_then(|key| entries.remove(key.get_ref().as_ref())).is_some();
                    self.problems.push(render(error, self.text));
                    if !removed {
                        return None;
                    }
                }
            }
        }
        None
    }
}

/// The error as `toml` draws it, with its place in `text`; long lines are cut.
fn render(mut error: Error, text: &str) -> Problem {
    error.set_input(Some(text));
    let cut = |line: &str| -> String { line.chars().take(LINE_LIMIT).collect() };
    let lines: Vec<String> = error.to_string().lines().map(cut).collect();
    Problem::Text { message: lines.join("\n") }
}

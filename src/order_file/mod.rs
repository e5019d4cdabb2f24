//! Order files: many orders in one file, as TOML, JSON, JSON lines or CSV.
//!
//! The columns of a row are the flags of its verb: a row is read by the same arguments as the command
//! line, so that names, values and errors have one place.
//!
//! | file | subject |
//! |---|---|
//! | `format` | which format a file has, and where its bytes come from |
//! | `raw` | rows as they are written, each value with its position |
//! | `json`, `toml`, `csv` | the formats |
//! | `header` | what stands beside the rows: id, defaults, payment |
//! | `row` | a row becomes the arguments of its verb |
//! | `problem` | everything that is wrong with a file, told at once |
//! | `schema` | the JSON Schema of an order file |
//!
//! JSON lines and CSV are read row by row: of a row that was read, 8 bytes stay in memory (a hash of its
//! name). TOML and JSON are read whole.

mod csv;
mod format;
mod header;
mod json;
mod kind;
mod problem;
mod raw;
mod row;
mod schema;
#[cfg(test)]
mod tests;
mod toml;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

pub use format::{Format, Source};
pub use header::Header;
pub use problem::Problems;
pub use raw::Position;
pub use row::{Row, Words};
pub use schema::schema;

use orderctl_billmanager::CartPayment;
use orderctl_core::error::Result;
use raw::RawRow;
use row::Verbs;

/// An order file that was opened.
pub struct OrderFile {
    source: Source,
    format: Format,
    document: Option<Document>,
    /// The first part of every row's key.
    pub id: String,
}

/// A file of a format that is read whole.
struct Document {
    header: Header,
    rows: Vec<RawRow>,
    problems: Problems,
}

/// What a whole reading of the file told.
pub struct Summary {
    /// The SHA-256 of the bytes, in hexadecimal.
    pub digest: String,
    /// How the lines that the file adds to the cart are paid at the end, if they are.
    pub pay: Option<CartPayment>,
}

impl OrderFile {
    /// Opens a file, or standard input for `-`. `key` is the file's id, before the one that it names
    /// itself; without either that is the file's name.
    ///
    /// # Errors
    /// When it can't be read, its format is not known, or standard input has no key.
    pub fn open(path: &str, format: Option<Format>, key: Option<&str>) -> Result<Self> {
        let format = format.map_or_else(|| Format::of(path), Ok)?;
        let source = Source::open(path)?;
        let document = match format {
            Format::Toml => Some(toml::read(&source.text()?)),
            Format::Json => Some(json::read(&source.text()?)),
            Format::Jsonl | Format::Csv => None,
        };
        let named = document.as_ref().and_then(|document| document.header.id.clone());
        let id = match key.map(str::to_owned).or(named) {
            Some(id) => id,
            None => source.id()?,
        };
        Ok(Self { source, format, document, id })
    }

    /// The file's name, as it was given.
    pub fn name(&self) -> &str {
        self.source.name()
    }

    /// Reads every row, and gives those without a mistake to `visit`, which may find further ones.
    ///
    /// # Errors
    /// When the file can't be read, `visit` fails, or the file has mistakes: all of them in one error.
    pub fn each(&self, visit: &mut dyn FnMut(Row, &mut Problems) -> Result<()>) -> Result<Summary> {
        let mut problems = Problems::default();
        let mut reader =
            Rows { verbs: Verbs::new(self.format == Format::Csv), names: HashSet::new(), visit };
        let (digest, pay) = match &self.document {
            Some(document) => {
                problems.extend(&document.problems);
                let pay = document.header.payment(&mut problems);
                reader.verbs.defaults(&document.header, &mut problems);
                for row in &document.rows {
                    reader.next(row, &mut problems)?;
                }
                (self.source.digest()?, pay)
            }
            None => {
                let mut input = self.source.reader()?;
                let mut next = |row: &RawRow, problems: &mut Problems| reader.next(row, problems);
                match self.format {
                    Format::Csv => csv::read(&mut input, &mut problems, &mut next)?,
                    _ => json::read_lines(&mut input, &mut problems, &mut next)?,
                }
                (input.digest(), None)
            }
        };
        problems.into_result(self.source.name())?;
        Ok(Summary { digest, pay })
    }
}

/// Makes rows of what is written, one after the other.
struct Rows<'a> {
    verbs: Verbs,
    names: HashSet<u64>,
    visit: &'a mut dyn FnMut(Row, &mut Problems) -> Result<()>,
}

impl Rows<'_> {
    fn next(&mut self, raw: &RawRow, problems: &mut Problems) -> Result<()> {
        let Some(row) = self.verbs.row(raw, problems) else { return Ok(()) };
        // Of a million names two share a hash once in 37 million files; that is refused, not ordered.
        let mut hasher = DefaultHasher::new();
        row.name.hash(&mut hasher);
        if !self.names.insert(hasher.finish()) {
            problems.add(row.name_at, format!("the name '{}' is used twice", row.name));
            return Ok(());
        }
        (self.visit)(row, problems)
    }
}

//! A result for people: columns and rows, before it is known how they are written.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::cell::{Cell, digits};
use super::layout::Screen;
use orderctl_core::error::{Code, Error, Result};

/// A flag for people.
#[must_use]
pub const fn yes_or_no(on: bool) -> &'static str {
    if on { "yes" } else { "no" }
}

/// A value of a document in words: `orderid 90000002, status Active`, never JSON.
#[must_use]
pub fn summary(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(on) => yes_or_no(*on).to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let items = items.iter().map(summary).filter(|text| !text.is_empty());
            items.collect::<Vec<_>>().join(", ")
        }
        Value::Object(fields) => match (fields.get("amount"), fields.get("currency")) {
            (Some(Value::String(amount)), Some(Value::String(currency))) if fields.len() == 2 => {
                match amount.parse() {
                    Ok(amount) => format!("{} {currency}", digits(amount)),
                    Err(_) => format!("{amount} {currency}"),
                }
            }
            _ => {
                let fields = fields.iter().filter(|(_, value)| !value.is_null());
                let fields = fields.map(|(name, value)| format!("{name} {}", summary(value)));
                fields.collect::<Vec<_>>().join(", ")
            }
        },
    }
}

/// A table: a list of alike things, one thing with its fields, or a tree.
#[derive(Clone, Debug, Default)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<Cell>>,
    kind: Kind,
    narrowing: Vec<Narrowing>,
    /// Columns that it does without before its rows become records.
    spare: Vec<&'static str>,
    /// The columns were named by the user, who wants them all.
    is_selected: bool,
    /// Columns that only people can read.
    pictures: Vec<&'static str>,
}

/// What a list gives up where it is wider than the terminal.
#[derive(Clone, Copy, Debug)]
pub enum Narrowing {
    Drop(&'static str),
    /// The cells of this column are written shorter.
    Shorten(&'static str, fn(&str) -> String),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    List,
    Record,
    Tree,
}

impl Table {
    /// A list with these columns, whose names are the words for `--columns`.
    #[must_use]
    pub fn list<const N: usize>(columns: [&str; N]) -> Self {
        Self { columns: columns.map(str::to_owned).to_vec(), kind: Kind::List, ..Self::default() }
    }

    /// The same list, which gives this up on a terminal that is too narrow, one after the other.
    #[must_use]
    pub fn narrowing(self, steps: impl Into<Vec<Narrowing>>) -> Self {
        Self { narrowing: steps.into(), ..self }
    }

    /// The same list, which does without these columns, one after the other, where even cut texts don't
    /// fit a row into a line.
    #[must_use]
    pub fn sparing(self, columns: impl Into<Vec<&'static str>>) -> Self {
        Self { spare: columns.into(), ..self }
    }

    /// A table of one thing, whose fields are added by [`Table::field`].
    #[must_use]
    pub fn record() -> Self {
        Self { rows: vec![Vec::new()], kind: Kind::Record, ..Self::default() }
    }

    /// A document of any shape: what it holds follows, line by line.
    #[must_use]
    pub fn tree() -> Self {
        Self { kind: Kind::Tree, ..Self::list(["name", "value"]) }
    }

    /// The same list, in which this column is a picture: no program is given it.
    #[must_use]
    pub fn picture(mut self, column: &'static str) -> Self {
        self.pictures.push(column);
        self
    }

    /// The same table with its rows in this order.
    pub(super) fn reordered(&self, order: &[usize]) -> Self {
        let rows = order.iter().filter_map(|at| self.rows.get(*at).cloned()).collect();
        self.with_rows(rows)
    }

    /// Adds a row to a list or a tree.
    pub fn row<C: Into<Cell>, const N: usize>(&mut self, cells: [C; N]) {
        self.rows.push(cells.map(Into::into).into());
    }

    /// The table as programs read it: values in place of texts, no pictures, and names of columns that
    /// are words.
    #[must_use]
    pub fn for_programs(&self) -> Self {
        let value = |row: &Vec<Cell>| row.iter().cloned().map(Cell::into_value).collect();
        let mut table = self.with_rows(self.rows.iter().map(value).collect());
        for name in std::mem::take(&mut table.pictures) {
            table.narrow(Narrowing::Drop(name));
        }
        for name in &mut table.columns {
            *name = name.replace([' ', '-'], "_");
        }
        table
    }

    /// Adds a field to a record.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and borrowed texts read alike")]
    pub fn field(self, name: &str, value: impl ToString) -> Self {
        self.cell(name, value.to_string())
    }

    /// Adds a field to a record whose value is more than a text.
    #[must_use]
    pub fn cell(mut self, name: &str, value: impl Into<Cell>) -> Self {
        self.columns.push(name.to_owned());
        if let Some(row) = self.rows.first_mut() {
            row.push(value.into());
        }
        self
    }

    /// Adds a field to a record unless its cell is empty.
    #[must_use]
    pub fn cell_if(self, name: &str, value: impl Into<Cell>) -> Self {
        let value = value.into();
        if value.text().is_empty() { self } else { self.cell(name, value) }
    }

    /// Adds a field to a record if there is a value.
    #[must_use]
    pub fn field_if(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.field(name, value),
            None => self,
        }
    }

    /// The same table with every cell as `map` makes it.
    pub(super) fn map_cells(&self, map: impl Fn(&str) -> String) -> Self {
        let row = |row: &Vec<Cell>| row.iter().map(|cell| cell.map(&map)).collect();
        self.with_rows(self.rows.iter().map(row).collect())
    }

    /// The same table with its cells as they are shown.
    pub(super) fn shown(&self, screen: Option<&Screen>) -> Self {
        let is_record = self.is_record();
        let row = |row: &Vec<Cell>| row.iter().map(|cell| cell.shown(screen, is_record)).collect();
        self.with_rows(self.rows.iter().map(row).collect())
    }

    /// The same table with other rows.
    fn with_rows(&self, rows: Vec<Vec<Cell>>) -> Self {
        Self {
            columns: self.columns.clone(),
            rows,
            kind: self.kind,
            narrowing: self.narrowing.clone(),
            spare: self.spare.clone(),
            is_selected: self.is_selected,
            pictures: self.pictures.clone(),
        }
    }

    /// What the list gives up on a terminal that is too narrow, in this order.
    pub(super) fn steps(&self) -> &[Narrowing] {
        &self.narrowing
    }

    /// The columns that the list does without at last: those that hold nothing, then the spare ones.
    pub(super) fn expendable(&self) -> Vec<String> {
        if self.is_selected || !self.is_list() {
            return Vec::new();
        }
        let is_empty = |at: usize| {
            self.rows.iter().all(|row| row.get(at).is_none_or(|cell| cell.text().is_empty()))
        };
        let empty = self.columns.iter().enumerate().filter(|(at, _)| is_empty(*at));
        let empty = empty.map(|(_, name)| name.clone());
        empty.chain(self.spare.iter().map(|name| (*name).to_owned())).collect()
    }

    /// Takes one step of [`Table::narrowing`].
    pub(super) fn narrow(&mut self, step: Narrowing) {
        match step {
            Narrowing::Drop(name) => self.drop_column(name),
            Narrowing::Shorten(name, shorter) => {
                let Some(at) = self.columns.iter().position(|column| column == name) else {
                    return;
                };
                for cell in self.rows.iter_mut().filter_map(|row| row.get_mut(at)) {
                    *cell = cell.map(shorter);
                }
            }
        }
    }

    /// Takes a column away, if it is there.
    pub(super) fn drop_column(&mut self, name: &str) {
        let Some(at) = self.columns.iter().position(|column| column == name) else { return };
        self.columns.remove(at);
        for row in self.rows.iter_mut().filter(|row| at < row.len()) {
            row.remove(at);
        }
    }

    /// True if this is one thing with its fields.
    #[must_use]
    pub fn is_record(&self) -> bool {
        self.kind == Kind::Record
    }

    /// True if this is a list of alike things.
    #[must_use]
    pub fn is_list(&self) -> bool {
        self.kind == Kind::List
    }

    /// The names of the columns; of a record, those of its fields.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The rows; a record has one.
    #[must_use]
    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// How wide each column is, with its header or without.
    pub(super) fn widths(&self, with_header: bool) -> Vec<usize> {
        let width = |at: usize| {
            let header = with_header.then(|| self.columns.get(at)).flatten();
            let cells = self.rows.iter().filter_map(|row| row.get(at)).map(Cell::text);
            let texts = header.map(String::as_str).into_iter().chain(cells);
            texts.map(UnicodeWidthStr::width).max().unwrap_or(0)
        };
        (0..self.columns.len()).map(width).collect()
    }

    /// The columns that can be asked for: further lines of a field have no name.
    fn named(&self) -> Vec<&str> {
        self.columns.iter().map(String::as_str).filter(|name| !name.is_empty()).collect()
    }

    /// Only these columns, in this order; all if none are named.
    ///
    /// # Errors
    /// Of kind usage, naming the columns that there are.
    pub fn select(&self, wanted: &[String]) -> Result<Self> {
        if wanted.is_empty() {
            return Ok(self.clone());
        }
        let indexes: Vec<usize> = wanted
            .iter()
            .map(|name| {
                let at = self.columns.iter().position(|column| is_same_name(column, name));
                at.ok_or_else(|| {
                    Error::usage(format!("--columns: no column '{name}'"))
                        .code(Code::Column)
                        .hint(format!("columns: {}", self.named().join(", ")))
                })
            })
            .collect::<Result<_>>()?;
        Ok(Self {
            columns: select(&self.columns, &indexes),
            rows: self.rows.iter().map(|row| select(row, &indexes)).collect(),
            kind: self.kind,
            // Who names the columns wants them.
            narrowing: Vec::new(),
            spare: Vec::new(),
            is_selected: true,
            pictures: Vec::new(),
        })
    }
}

fn select<T: Clone>(row: &[T], indexes: &[usize]) -> Vec<T> {
    indexes.iter().filter_map(|at| row.get(*at).cloned()).collect()
}

/// A column is found by its name in a header of any form: `DATA CENTER`, `data_center`, `data-center`.
#[must_use]
pub fn is_same_name(column: &str, name: &str) -> bool {
    let plain = |text: &str| text.to_ascii_lowercase().replace([' ', '-'], "_");
    plain(column) == plain(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_cell_holds_words_and_no_document() {
        for (value, words) in [
            (json!({"amount": "5.00", "currency": "EUR"}), "5.00 EUR"),
            (json!({"amount": "59.880", "currency": "USD"}), "59.88 USD"),
            (
                json!({"orderid": "9", "auto-renew": true, "none": null}),
                "orderid 9, auto-renew yes",
            ),
            (json!(["a", 2, null]), "a, 2"),
            (json!("text"), "text"),
        ] {
            assert_eq!(summary(&value), words);
        }
    }
}

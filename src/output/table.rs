//! A result for people: columns and rows, before it is known how they are written.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use super::clean;
use orderctl_core::error::{Code, Error, Result};

/// A flag for people.
#[must_use]
pub const fn yes_or_no(on: bool) -> &'static str {
    if on { "yes" } else { "no" }
}

/// A cell: what a person reads and, where that is no value for a program, the value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    text: String,
    value: Option<String>,
}

impl Cell {
    /// A text beside which CSV has this value.
    #[must_use]
    pub fn of_value(text: impl Into<String>, value: impl Into<String>) -> Self {
        Self { text: text.into(), value: Some(value.into()) }
    }

    /// A value that may not be known, which people see as `?`.
    #[must_use]
    pub fn known(value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => value.to_string().into(),
            None => Self::of_value("?", ""),
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, value: None }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A value of a document in words: `orderid 90000002, status Active`, never JSON.
#[must_use]
pub fn in_words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(on) => yes_or_no(*on).to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let items = items.iter().map(in_words).filter(|text| !text.is_empty());
            items.collect::<Vec<_>>().join(", ")
        }
        Value::Object(fields) => match (fields.get("amount"), fields.get("currency")) {
            (Some(Value::String(amount)), Some(Value::String(currency))) if fields.len() == 2 => {
                format!("{amount} {currency}")
            }
            _ => {
                let fields = fields.iter().filter(|(_, value)| !value.is_null());
                let fields = fields.map(|(name, value)| format!("{name} {}", in_words(value)));
                fields.collect::<Vec<_>>().join(", ")
            }
        },
    }
}

/// A time as tables have it.
#[must_use]
pub fn time_in_words(time: Timestamp) -> String {
    time.strftime("%F %T UTC").to_string()
}

/// A table: a list of alike things, one thing with its fields, or a tree.
#[derive(Clone, Debug, Default)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    kind: Kind,
    narrowing: Vec<Narrowing>,
    /// Cells that have a value beside their text: by row and column.
    values: BTreeMap<(usize, usize), String>,
    /// Columns that only people can read.
    pictures: Vec<&'static str>,
}

/// What a list gives up where it is wider than the terminal.
#[derive(Clone, Copy, Debug)]
pub enum Narrowing {
    /// This column is left out.
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

    /// One thing; its fields follow.
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
        let to = |row: usize| order.iter().position(|from| *from == row);
        Self {
            rows: order.iter().filter_map(|at| self.rows.get(*at).cloned()).collect(),
            values: self
                .values
                .iter()
                .filter_map(|((row, column), value)| Some(((to(*row)?, *column), value.clone())))
                .collect(),
            ..self.clone()
        }
    }

    /// Adds a row to a list or a tree.
    pub fn row<C: Into<Cell>, const N: usize>(&mut self, cells: [C; N]) {
        let at = self.rows.len();
        let mut row = Vec::with_capacity(N);
        for (column, cell) in cells.into_iter().enumerate() {
            let Cell { text, value } = cell.into();
            row.push(text);
            if let Some(value) = value {
                self.values.insert((at, column), value);
            }
        }
        self.rows.push(row);
    }

    /// The table as programs read it: values in place of texts, no pictures, and names of columns that
    /// are words.
    #[must_use]
    pub fn for_programs(&self) -> Self {
        let mut table = self.clone();
        for ((row, column), value) in std::mem::take(&mut table.values) {
            if let Some(cell) = table.rows.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = value;
            }
        }
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
    pub fn field(mut self, name: &str, value: impl ToString) -> Self {
        self.columns.push(name.to_owned());
        if let Some(row) = self.rows.first_mut() {
            row.push(value.to_string());
        }
        self
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
        let row = |row: &Vec<String>| row.iter().map(|cell| map(cell)).collect();
        let values = self.values.iter().map(|(at, value)| (*at, map(value))).collect();
        Self { rows: self.rows.iter().map(row).collect(), values, ..self.clone() }
    }

    /// The list as it fits into this many columns of the terminal, as far as it can.
    pub(super) fn fitted(mut self, width: usize) -> Self {
        for step in std::mem::take(&mut self.narrowing) {
            if self.width() <= width {
                break;
            }
            self.narrow(step);
        }
        self
    }

    fn narrow(&mut self, step: Narrowing) {
        let (Narrowing::Drop(name) | Narrowing::Shorten(name, _)) = step;
        let Some(at) = self.columns.iter().position(|column| column == name) else { return };
        match step {
            Narrowing::Drop(_) => {
                self.columns.remove(at);
                for row in self.rows.iter_mut().filter(|row| at < row.len()) {
                    row.remove(at);
                }
            }
            Narrowing::Shorten(_, shorter) => {
                for cell in self.rows.iter_mut().filter_map(|row| row.get_mut(at)) {
                    *cell = shorter(cell);
                }
            }
        }
    }

    /// How wide it is on a terminal, with its header.
    fn width(&self) -> usize {
        let gaps = super::format::GAP * self.columns.len().saturating_sub(1);
        let of = |(at, name): (usize, &String)| {
            let cells = self
                .rows
                .iter()
                .filter_map(|row| row.get(at))
                .map(|cell| console::measure_text_width(&super::clean(cell)));
            cells.chain([console::measure_text_width(name)]).max().unwrap_or_default()
        };
        self.columns.iter().enumerate().map(of).sum::<usize>() + gaps
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

    /// The column names.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The rows.
    #[must_use]
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// How wide each column is, with its header or without.
    pub(super) fn widths(&self, with_header: bool) -> Vec<usize> {
        let width = |at: usize| {
            let header = with_header.then(|| self.columns.get(at)).flatten();
            let cells = self.rows.iter().filter_map(|row| row.get(at));
            let texts = header.into_iter().chain(cells);
            texts.map(|text| console::measure_text_width(&clean(text))).max().unwrap_or(0)
        };
        (0..self.columns.len()).map(width).collect()
    }

    /// The same table, whose columns are laid out at least so wide: its first row is filled up.
    pub(super) fn padded(mut self, widths: &[usize]) -> Self {
        let first = self.rows.first_mut().into_iter().flatten();
        for (cell, width) in first.zip(widths) {
            let shown = console::measure_text_width(&clean(cell));
            cell.push_str(&" ".repeat(width.saturating_sub(shown)));
        }
        self
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
        let pick = |row: &Vec<String>| {
            indexes.iter().filter_map(|at| row.get(*at).cloned()).collect::<Vec<_>>()
        };
        Ok(Self {
            columns: pick(&self.columns),
            rows: self.rows.iter().map(pick).collect(),
            kind: self.kind,
            // Who names the columns wants them.
            narrowing: Vec::new(),
            values: self
                .values
                .iter()
                .flat_map(|((row, from), value)| {
                    let to = indexes.iter().enumerate().filter(move |(_, at)| *at == from);
                    to.map(move |(to, _)| ((*row, to), value.clone()))
                })
                .collect(),
            pictures: Vec::new(),
        })
    }
}

/// A column is found by its name in a header of any form: `DATA CENTER`, `data_center`, `data-center`.
fn is_same_name(column: &str, name: &str) -> bool {
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
            (
                json!({"orderid": "9", "auto-renew": true, "none": null}),
                "orderid 9, auto-renew yes",
            ),
            (json!(["a", 2, null]), "a, 2"),
            (json!("text"), "text"),
        ] {
            assert_eq!(in_words(&value), words);
        }
    }
}

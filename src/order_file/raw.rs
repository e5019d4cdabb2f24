//! Rows as they are written, before anything is known of their verb.

use std::fmt;

/// Where something stands in a file. Both count from 1; in CSV the column is the number of the cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: u64,
    /// In characters, or the number of the cell in CSV.
    pub column: u64,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A row: the values of its columns.
#[derive(Clone, Debug, Default)]
pub(super) struct RawRow {
    pub(super) at: Position,
    pub(super) entries: Vec<Entry>,
}

/// A column of a row and its value. Tables within a row are columns with a dot: `addon.3091`.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    /// Where the name stands.
    pub(super) at: Position,
    /// Where the value stands.
    pub(super) value_at: Position,
    pub(super) value: Cell,
}

/// A value as it is written: numbers keep their digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Switch(bool),
    Text(String),
    List(Vec<String>),
}

/// The positions of offsets in a text.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The position of a byte.
    pub(super) fn at(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = self.text.get(start..offset).map_or(0, |text| text.chars().count());
        Position { line: line as u64, column: before as u64 + 1 }
    }

    /// The position of a part of this text.
    pub(super) fn of_part(&self, part: &str) -> Option<Position> {
        let from = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        (from <= self.text.len()).then(|| self.at(from))
    }
}

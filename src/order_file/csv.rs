//! Order files as CSV: a header with the names of the columns, and a row a record.

use std::cell::Cell as Counter;
use std::io::{self, Read};

use ::csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::problem::Problems;
use super::raw::{Cell, Entry, Position, RawRow};
use orderctl_core::error::{Code, Error, Result};

/// The longest row, in bytes.
const MAX_ROW: usize = 1024 * 1024;

/// Ends the reading of a row that does not end, so that a device without end fills no memory.
struct RowByRow<'a, R> {
    input: R,
    /// Bytes that were read since the last row.
    since_row: &'a Counter<usize>,
}

impl<R: Read> Read for RowByRow<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.since_row.get() > MAX_ROW {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "a row is longer than 1 MiB"));
        }
        let count = self.input.read(into)?;
        self.since_row.set(self.since_row.get() + count);
        Ok(count)
    }
}

/// Reads a row after the other, and gives each to `next`. An empty cell is a column that is not there.
pub(super) fn read(
    input: &mut impl Read,
    problems: &mut Problems,
    next: &mut dyn FnMut(&RawRow, &mut Problems) -> Result<()>,
) -> Result<()> {
    let since_row = Counter::new(0);
    let input = RowByRow { input, since_row: &since_row };
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(input);
    let at = |line: u64, cell: usize| Position { line, column: cell as u64 + 1 };
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return unreadable(error, problems),
    };
    let names: Vec<&str> = header.iter().map(str::trim).collect();
    for (cell, name) in names.iter().enumerate() {
        if names[..cell].contains(name) {
            problems.add(at(1, cell), format!("the column '{name}' is there twice"));
        }
    }
    let mut record = StringRecord::new();
    loop {
        since_row.set(0);
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(error) => {
                unreadable(error, problems)?;
                continue;
            }
        }
        let line = record.position().map_or(0, ::csv::Position::line);
        if record.len() != names.len() {
            let text =
                format!("the row has {} cells, and the header {}", record.len(), names.len());
            problems.add(at(line, 0), text);
            continue;
        }
        let entry = |(cell, (name, text)): (usize, (&&str, &str))| {
            let text = text.trim();
            let position = at(line, cell);
            (!text.is_empty()).then(|| Entry {
                name: (*name).to_owned(),
                at: position,
                value_at: position,
                value: Cell::Text(text.to_owned()),
            })
        };
        let cells = names.iter().zip(record.iter()).enumerate();
        next(&RawRow { at: at(line, 0), entries: cells.filter_map(entry).collect() }, problems)?;
    }
}

/// A record that is no text is a mistake of the file; anything else ends the reading.
fn unreadable(error: ::csv::Error, problems: &mut Problems) -> Result<()> {
    let position = error.position().map(::csv::Position::line);
    match (error.kind(), position) {
        (ErrorKind::Utf8 { .. }, line) => {
            let at = Position { line: line.unwrap_or(1), column: 1 };
            problems.add(at, "the row is not UTF-8 text");
            Ok(())
        }
        _ => {
            Err(Error::usage("the order file can't be read").code(Code::Unreadable).because(error))
        }
    }
}

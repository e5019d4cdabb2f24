//! Rows of a document that wait on disk until all of them are there.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Seek as _, Write};

use serde_json::{Value, json};

use super::clean_value;
use orderctl_core::Redactor;
use orderctl_core::error::{Error, Result};

/// The rows of one array in `data`, as they are read into a file without a name.
pub struct Spool {
    name: &'static str,
    file: BufWriter<File>,
    redactor: Redactor,
}

/// All rows of a [`Spool`], to be written into the document.
#[derive(Debug)]
pub struct Spooled {
    name: &'static str,
    file: File,
}

impl Spool {
    /// An empty one, for the array of this name, which keeps none of the secrets that are known.
    ///
    /// # Errors
    /// Of kind internal, if there is no place for temporary files.
    pub(super) fn new(name: &'static str, redactor: Redactor) -> Result<Self> {
        let file = tempfile::tempfile().map_err(|error| {
            Error::internal("no temporary file can be made for the rows")
                .because(error)
                .hint("use -o jsonl, which needs none, or set TMPDIR")
        })?;
        Ok(Self { name, file: BufWriter::new(file), redactor })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// Of kind internal, if the file can't be written.
    pub fn push(&mut self, row: &Value) -> Result<()> {
        writeln!(self.file, "{}", clean_value(&self.redactor.mask_distinctive_in(row)))
            .map_err(lost)
    }

    /// The last row was added.
    ///
    /// # Errors
    /// As [`Spool::push`].
    pub fn done(self) -> Result<Spooled> {
        let Self { name, file, .. } = self;
        file.into_inner()
            .map(|file| Spooled { name, file })
            .map_err(|error| lost(error.into_error()))
    }
}

impl Spooled {
    /// Writes a document, whose array of this name is empty, with the rows in it.
    pub(super) fn write_into(&self, document: &str, out: &mut impl Write) -> io::Result<()> {
        let array = format!("{}:[]", json!(self.name));
        let found = document.find(&array).ok_or(io::ErrorKind::InvalidData)?;
        let (before, after) = document.split_at(found + array.len() - 1);
        out.write_all(before.as_bytes())?;
        let mut file = &self.file;
        file.rewind()?;
        for (number, row) in BufReader::new(file).lines().enumerate() {
            if number > 0 {
                out.write_all(b",")?;
            }
            out.write_all(row?.as_bytes())?;
        }
        writeln!(out, "{after}")
    }
}

fn lost(error: io::Error) -> Error {
    Error::internal("the temporary file for the rows can't be written").because(error)
}

//! The result of a command, as its `run` returns it.

use serde_json::Value;

use super::{ExitCode as _, Spooled, Table};
use orderctl_checkout::ledger::Ended;
use orderctl_core::error::{Error, Kind, Result};

/// What a command's `run` gives back: the document for programs and the table for people.
#[derive(Debug)]
pub struct Report {
    /// The result for scripts: `data` in the JSON document.
    pub data: Value,
    /// The same for people.
    pub table: Table,
    /// What to know beside the result, a line each.
    pub notes: Vec<String>,
    /// What the rows come to together, a line each: below a Markdown table, which is read elsewhere; else
    /// beside the result.
    pub sums: Vec<String>,
    /// What could be done next, a line each: for people at a terminal.
    pub hints: Vec<String>,
    /// The provider's own text, to be printed in place of the result.
    pub raw: Option<String>,
    /// True if the data is a whole document: printed as it is, and filtered as it is.
    pub is_whole: bool,
    /// Rows that stand in the document in the place of an empty array of `data`.
    pub spooled: Option<Spooled>,
    /// True if what was asked for is accepted but not finished: exit code 8.
    pub pending: bool,
    /// What a part failed with whose failure does not hide the rest: it decides the exit code.
    pub failed: Option<Kind>,
    /// The exit code that an option asked for.
    pub ends_with: Option<u8>,
    /// True if this run ordered something: then the result is told, whatever form was asked for.
    pub ordered: bool,
}

impl Report {
    /// The exit code of the command that this is the report of.
    pub fn exit_code(&self) -> u8 {
        self.ends_with.unwrap_or_else(|| self.ended().exit_code())
    }

    /// How the command ended, whatever exit code an option asked for.
    pub fn ended(&self) -> Ended {
        let pending = self.pending.then_some(Kind::Pending);
        self.failed.or(pending).map_or(Ended::Done, Ended::With)
    }

    /// A result with nothing to add.
    ///
    /// # Errors
    /// Of kind internal, if the data can't be written as JSON.
    pub fn new(data: impl serde::Serialize, table: Table) -> Result<Self> {
        Ok(Self {
            data: serde_json::to_value(data)
                .map_err(|error| Error::internal("the result is not JSON").because(error))?,
            table,
            notes: Vec::new(),
            sums: Vec::new(),
            hints: Vec::new(),
            raw: None,
            is_whole: false,
            spooled: None,
            pending: false,
            failed: None,
            ends_with: None,
            ordered: false,
        })
    }

    /// Adds a line about what could be done next.
    #[must_use]
    pub fn next_step(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a line of what the rows come to together.
    #[must_use]
    pub fn sum(mut self, sum: impl Into<String>) -> Self {
        self.sums.push(sum.into());
        self
    }

    /// Adds a line of what to know.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

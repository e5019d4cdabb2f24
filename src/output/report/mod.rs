//! The report of many orders in a file: a page for people, or `JUnit` XML for a CI server.
//!
//! The page needs nothing but itself: its style and its script stand in it, and its policy lets a
//! browser load or run nothing else. Texts of a provider are escaped, and freed of secrets and of control
//! characters, wherever they stand.

mod chart;
mod escape;
mod html;
mod junit;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use escape::Text;
use orderctl_core::error::{Error, Result};
use orderctl_core::{AttemptId, Money, Redactor};

/// How a row of an order file ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowStatus {
    /// Placed in this run.
    Placed,
    /// Placed by an earlier run with the same key.
    Replayed,
    /// Accepted by the provider, and not paid or not running when the wait ended.
    Pending,
    /// A guard or the provider said no.
    Refused,
    /// It may or may not be placed.
    Unknown,
    /// Nothing was ordered: the provider could not be reached, or refused the login.
    NotSent,
    /// Not begun, because the run ended before its turn.
    Skipped,
}

impl RowStatus {
    /// All of them, the good ones first.
    pub const ALL: [Self; 7] = [
        Self::Placed,
        Self::Replayed,
        Self::Pending,
        Self::Refused,
        Self::Unknown,
        Self::NotSent,
        Self::Skipped,
    ];

    /// The word in JSON and in the report.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Placed => "placed",
            Self::Replayed => "replayed",
            Self::Pending => "pending",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::NotSent => "not_sent",
            Self::Skipped => "skipped",
        }
    }
}

/// Why a row was not placed.
#[derive(Clone, Debug)]
pub struct RowError {
    /// The kind and the code of the error, such as `guard` and `max_price`.
    pub kind: String,
    /// The machine code, where there is one.
    pub code: Option<String>,
    /// The error's message, as it was reported.
    pub message: String,
}

/// What the report has of one row.
#[derive(Clone, Debug)]
pub struct Row {
    pub name: String,
    /// The profile that it is ordered with.
    pub profile: String,
    pub status: RowStatus,
    /// Its attempt in the ledger; none where no intent was written.
    pub attempt: Option<AttemptId>,
    /// What it cost or costs, where that is known.
    pub amount: Option<Money>,
    /// False if another row pays for it, as for the lines of a cart.
    pub is_charged: bool,
    /// Why it was not placed; none where it was.
    pub error: Option<RowError>,
    /// When its outcome was known.
    pub ended: Timestamp,
}

/// Many orders, and what became of them.
#[derive(Clone, Debug)]
pub struct BatchReport {
    /// What was ordered, such as the name of the order file.
    pub title: String,
    pub started: Timestamp,
    pub ended: Timestamp,
    /// Every row of the order file, in its order.
    pub rows: Vec<Row>,
}

/// What a file's ending says about its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// `.html` or `.htm`: a page.
    Html,
    /// `.xml`: `JUnit` XML.
    Junit,
}

impl ReportFormat {
    /// The format of a file of this name; to be asked before anything is ordered.
    ///
    /// # Errors
    /// Of kind usage for any other ending.
    pub fn of(path: &Path) -> Result<Self> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("html" | "htm") => Ok(Self::Html),
            Some("xml") => Ok(Self::Junit),
            _ => Err(Error::usage(format!(
                "--report: the format of '{}' is not known by its ending",
                path.display()
            ))
            .hint("write a name that ends with .html for a page, or with .xml for JUnit XML")),
        }
    }
}

impl BatchReport {
    /// Writes the report to a file, in the format that its ending says.
    ///
    /// # Errors
    /// As [`ReportFormat::of`], and of kind usage when the file can't be written.
    pub fn write(&self, path: &Path, redactor: &Redactor) -> Result<()> {
        let format = ReportFormat::of(path)?;
        let written = File::create(path).and_then(|file| {
            let mut out = BufWriter::new(file);
            self.write_to(format, redactor, &mut out)?;
            out.flush()
        });
        written.map_err(|error| {
            Error::usage(format!("--report: can't write {}: {error}", path.display()))
                .hint("name a file in a directory that exists and that you may write to")
        })
    }

    fn write_to(
        &self,
        format: ReportFormat,
        redactor: &Redactor,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let text = Text { redactor };
        match format {
            ReportFormat::Html => html::write(self, text, out),
            ReportFormat::Junit => junit::write(self, text, out),
        }
    }

    /// How many rows have each status that occurs.
    fn counts(&self) -> BTreeMap<RowStatus, u64> {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(row.status).or_default() += 1;
        }
        counts
    }

    /// What was spent in this run, by profile and currency: placed rows whose amount is known.
    fn spent(&self) -> BTreeMap<(&str, &str), Option<Money>> {
        let mut spent: BTreeMap<(&str, &str), Option<Money>> = BTreeMap::new();
        for (row, amount) in self.rows.iter().filter_map(|row| Some((row, row.spent()?))) {
            spent
                .entry((&row.profile, amount.currency()))
                // A sum that can't be written down is none.
                .and_modify(|sum| *sum = sum.as_ref().and_then(|sum| sum.plus(amount)))
                .or_insert_with(|| Some(amount.clone()));
        }
        spent
    }
}

impl Row {
    /// What this row spent in this run.
    fn spent(&self) -> Option<&Money> {
        self.amount.as_ref().filter(|_| self.is_charged && self.status == RowStatus::Placed)
    }
}

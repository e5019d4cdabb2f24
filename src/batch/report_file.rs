//! The report of a run in a file: every row is kept for it, and it is written at the end.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use super::result::RowResult;
use crate::app::context::Context;
use crate::output::report::{BatchReport, ReportFormat, Row, RowError};
use orderctl_core::error::{Error, Result};

/// A report that is to be written.
pub struct ReportFile {
    path: PathBuf,
    report: BatchReport,
}

impl ReportFile {
    /// Makes sure that the report can be written, before anything is ordered. What is in the file stays
    /// until then.
    ///
    /// # Errors
    /// Of kind usage, if its ending is none of a report, or the file can't be written.
    pub fn open(ctx: &Context, path: &Path, title: &str) -> Result<Self> {
        ReportFormat::of(path)?;
        OpenOptions::new().create(true).append(true).open(path).map_err(|error| {
            Error::usage(format!("--report: can't write {}: {error}", path.display()))
                .hint("name a file in a directory that exists and that you may write to")
        })?;
        let now = ctx.clock.now();
        let (title, rows) = (title.to_owned(), Vec::new());
        let report = BatchReport { title, started: now, ended: now, rows };
        Ok(Self { path: path.to_owned(), report })
    }

    /// Adds what came of a row, now.
    pub fn add(&mut self, ctx: &Context, result: &RowResult) {
        let error = result.error.as_ref().map(|error| RowError {
            kind: error.kind.name().to_owned(),
            code: error.code.clone(),
            message: error.message.clone(),
        });
        self.report.rows.push(Row {
            name: result.name.clone(),
            profile: result.profile.clone(),
            status: result.status,
            attempt: result.attempt.clone(),
            amount: result.amount.clone(),
            is_charged: result.is_charged,
            error,
            ended: ctx.clock.now(),
        });
    }

    /// Writes the report. What was ordered is no less true if that fails: the user is warned.
    pub fn write(mut self, ctx: &Context) {
        self.report.ended = ctx.clock.now();
        if let Err(error) = self.report.write(&self.path, &ctx.redactor) {
            ctx.out.warn(&error.to_string());
        }
    }
}

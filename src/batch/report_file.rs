//! The report of a run in files: every row is kept for it, and it is written at the end.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use super::result::RowResult;
use crate::app::context::Context;
use crate::output::report::{BatchReport, ReportFormat, Row, RowError};
use orderctl_core::error::{Error, Result};

/// A report that is to be written, to each of these files.
pub struct ReportFiles {
    paths: Vec<PathBuf>,
    report: BatchReport,
}

impl ReportFiles {
    /// Makes sure that the report can be written, before anything is ordered. What is in the files stays
    /// until then. A dry run writes none.
    ///
    /// # Errors
    /// Of kind usage, if the ending of a file is none of a report, or the file can't be written.
    pub fn open(ctx: &Context, paths: &[PathBuf], title: &str) -> Result<Self> {
        for path in paths {
            ReportFormat::of(path)?;
        }
        let paths: Vec<PathBuf> = paths.iter().filter(|path| ctx.writes(path)).cloned().collect();
        paths.iter().try_for_each(|path| writable(path))?;
        let now = ctx.clock.now();
        let (title, rows) = (title.to_owned(), Vec::new());
        Ok(Self { paths, report: BatchReport { title, started: now, ended: now, rows } })
    }

    /// Adds what came of a row, now.
    pub fn add(&mut self, ctx: &Context, result: &RowResult) {
        if self.paths.is_empty() {
            return;
        }
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
        for path in &self.paths {
            if let Err(error) = self.report.write(path, &ctx.redactor) {
                ctx.out.warn(&error.to_string());
            }
        }
    }
}

fn writable(path: &Path) -> Result<()> {
    OpenOptions::new().create(true).append(true).open(path).map(drop).map_err(|error| {
        Error::usage(format!("--report: can't write {}: {error}", path.display()))
            .hint("name a file in a directory that exists and that you may write to")
    })
}

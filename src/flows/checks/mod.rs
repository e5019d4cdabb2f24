//! Whether a profile can order: what `profile check`, `profile init` and `doctor` look at.

mod ledger;
mod limits;
mod provider;

use std::path::Path;

use serde::Serialize;
use serde_json::json;

use crate::app::context::Context;
use crate::output::{Cell, ErrorSummary, Output, Report, Table, hints};
use orderctl_core::error::{Error, Kind, Result};

pub use ledger::of_ledger;
pub use provider::{of_named, of_profile};

/// How one check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing is wrong.
    Ok,
    /// An order could go through; something should be known all the same.
    Warning,
    /// No order could go through.
    Failed,
}

impl Status {
    const fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Check {
    /// The profile, for what belongs to one.
    profile: Option<String>,
    /// What was looked at, in lower snake case.
    check: &'static str,
    status: Status,
    detail: String,
    hints: Vec<String>,
    /// Why no order could go through.
    error: Option<ErrorSummary>,
}

/// What was looked at, in order.
#[derive(Debug, Default)]
pub struct Checks {
    rows: Vec<Check>,
    profile: Option<String>,
    ledger: Option<ledger::Facts>,
    first_error: Option<Error>,
}

impl Checks {
    /// Says that what follows is about this profile.
    pub fn begin(&mut self, profile: Option<&str>) {
        self.profile = profile.map(str::to_owned);
    }

    /// True if an order could go through.
    pub fn passed(&self) -> bool {
        self.first_error.is_none()
    }

    /// Adds something that is as it should be.
    pub fn ok(&mut self, check: &'static str, detail: impl Into<String>) {
        self.add(check, Status::Ok, detail.into(), Vec::new());
    }

    /// Adds something that hinders no order, and should be known.
    pub fn warning(&mut self, check: &'static str, detail: impl Into<String>, hint: &str) {
        let hints = (!hint.is_empty()).then(|| hint.to_owned());
        self.add(check, Status::Warning, detail.into(), hints.into_iter().collect());
    }

    /// Adds something for which no order could go through.
    pub fn failed(&mut self, check: &'static str, error: Error) {
        let mut detail = error.message().to_owned();
        for cause in error.causes() {
            detail = format!("{detail}: {cause}");
        }
        self.add(check, Status::Failed, detail, hints::of(&error));
        if let Some(row) = self.rows.last_mut() {
            row.error = Some(ErrorSummary::of(&error, &[]));
        }
        self.first_error.get_or_insert(error);
    }

    /// Tells a person what was looked at.
    pub fn tell(&self, out: &Output) {
        for row in &self.rows {
            out.message(&format!(
                "{:<8} {}: {}",
                row.status.word(),
                in_words(row.check),
                row.detail
            ));
        }
    }

    /// The first failure, unless it is the profile's own will that nothing is charged.
    pub fn into_error(self) -> Option<Error> {
        self.first_error.filter(|error| error.kind() != Kind::Guard)
    }

    fn add(&mut self, check: &'static str, status: Status, detail: String, hints: Vec<String>) {
        let profile = self.profile.clone();
        self.rows.push(Check { profile, check, status, detail, hints, error: None });
    }

    /// The checks as the result of a command; its exit code is that of the first one that failed.
    ///
    /// # Errors
    /// Of kind internal.
    pub fn into_report(mut self, ctx: &Context) -> Result<Report> {
        for row in &mut self.rows {
            let named = row.profile.as_deref().or_else(|| ctx.globals.profile());
            if let Some(error) = &mut row.error {
                error.step = error.step.clone().behind(&ctx.globals.invocation_at(named));
            }
        }
        let mut table = Table::list(["check", "status", "detail"]);
        let mut steps: Vec<String> = Vec::new();
        for row in &self.rows {
            let named = |text: &str| match &row.profile {
                Some(profile) => format!("{profile}: {text}"),
                None => text.to_owned(),
            };
            table.row([
                Cell::fixed(named(&in_words(row.check))),
                Cell::state(row.status.word()),
                Cell::prose(&row.detail),
            ]);
            for step in row.hints.iter().map(|hint| named(hint)) {
                if !steps.contains(&step) {
                    steps.push(step);
                }
            }
        }
        let passed = self.passed();
        let failed = self.first_error.as_ref().map(Error::kind);
        let data = json!({"ok": passed, "checks": self.rows, "ledger": self.ledger});
        let mut report = Report::new(data, table)?;
        report.failed = failed;
        Ok(steps.into_iter().fold(report, Report::next_step))
    }
}

/// The name of a check for people.
fn in_words(check: &str) -> String {
    check.replace('_', " ")
}

/// The permissions of a file or folder, as they stand behind its place.
#[cfg(unix)]
pub fn mode(path: &Path) -> String {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).map_or_else(
        |_| String::new(),
        |it| format!(", mode {:03o}", it.permissions().mode() & 0o777),
    )
}

#[cfg(not(unix))]
pub fn mode(_path: &Path) -> String {
    String::new()
}

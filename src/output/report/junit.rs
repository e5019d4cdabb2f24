//! `JUnit` XML, as CI servers read it: a test case for each row.

use std::io::{self, Write};

use jiff::Timestamp;

use super::escape::Text;
use super::{BatchReport, Row, RowStatus};
use orderctl_core::AttemptId;

/// What a CI server is told of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Passed,
    /// The provider or a guard said no, or it is not finished.
    Failure,
    /// It is not known, or could not be tried.
    Error,
    Skipped,
}

impl Verdict {
    const fn of(status: RowStatus) -> Self {
        match status {
            RowStatus::Placed | RowStatus::Replayed => Self::Passed,
            RowStatus::Pending | RowStatus::Refused => Self::Failure,
            RowStatus::Unknown | RowStatus::NotSent => Self::Error,
            RowStatus::Skipped => Self::Skipped,
        }
    }

    const fn element(self) -> Option<&'static str> {
        match self {
            Self::Passed => None,
            Self::Failure => Some("failure"),
            Self::Error => Some("error"),
            Self::Skipped => Some("skipped"),
        }
    }
}

pub(super) fn write(report: &BatchReport, text: Text<'_>, out: &mut impl Write) -> io::Result<()> {
    let count =
        |verdict| report.rows.iter().filter(|row| Verdict::of(row.status) == verdict).count();
    let counts = format!(
        "tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" time=\"{}\"",
        report.rows.len(),
        count(Verdict::Failure),
        count(Verdict::Error),
        count(Verdict::Skipped),
        seconds(report.started, report.ended),
    );
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"orderctl apply\" {counts}>")?;
    writeln!(
        out,
        "  <testsuite name=\"{}\" timestamp=\"{}\" {counts}>",
        text.escaped(&report.title),
        report.started.strftime("%FT%TZ"),
    )?;
    for row in &report.rows {
        case(report, row, text, out)?;
    }
    writeln!(out, "  </testsuite>\n</testsuites>")
}

fn case(report: &BatchReport, row: &Row, text: Text<'_>, out: &mut impl Write) -> io::Result<()> {
    write!(
        out,
        "    <testcase classname=\"{}\" name=\"{}\" time=\"{}\">",
        text.escaped(&row.profile),
        text.escaped(&row.name),
        seconds(report.started, row.ended),
    )?;
    let status = row.status.name();
    if let Some(element) = Verdict::of(row.status).element() {
        let error = row.error.as_ref();
        let message = error.map_or(status, |error| error.message.as_str());
        let kind = error.map_or(status, |error| error.code.as_deref().unwrap_or(&error.kind));
        match element {
            "skipped" => write!(out, "<skipped message=\"{}\"/>", text.escaped(message))?,
            element => write!(
                out,
                "<{element} type=\"{}\" message=\"{}\">{status}</{element}>",
                text.escaped(kind),
                text.escaped(message),
            )?,
        }
    }
    let amount = row.amount.as_ref().map(ToString::to_string);
    let known =
        [("attempt", row.attempt.as_ref().map(AttemptId::as_str)), ("amount", amount.as_deref())];
    let known = known.into_iter().filter_map(|(name, value)| Some(format!("{name}: {}", value?)));
    let known: Vec<String> = known.collect();
    if !known.is_empty() {
        write!(out, "<system-out>{}</system-out>", text.escaped(&known.join(", ")))?;
    }
    writeln!(out, "</testcase>")
}

/// Seconds with their thousandths, as the format has them.
fn seconds(from: Timestamp, to: Timestamp) -> String {
    let millis = to.duration_since(from).as_millis().max(0);
    format!("{}.{:03}", millis / 1000, millis % 1000)
}

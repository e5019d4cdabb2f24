//! What the user sees: tables, JSON, messages and the error report. The only module that prints.
//!
//! The result goes to standard output, everything else to standard error. Text that came from a
//! provider is freed of control characters before it reaches a terminal, and of the run's secrets before
//! it reaches anything.

#![allow(clippy::disallowed_methods, reason = "this is the module that prints")]

pub mod calendar;
mod cell;
mod clean;
mod command_report;
mod csv_cell;
mod document;
mod error_summary;
pub mod exit_code;
mod format;
pub mod hints;
pub mod jq;
mod layout;
mod messages;
mod next_step;
pub mod pager;
mod pages;
pub mod palette;
mod progress;
pub mod prose;
mod relative;
pub mod report;
mod sort;
mod spool;
mod table;
pub mod terminal;
mod waiting;

use std::io::{self, IsTerminal as _, Write};
use std::sync::Arc;

pub use cell::{Cell, money_text};
use clean::clean_lines;
pub use clean::{clean, clean_value};
pub use command_report::Report;
pub use csv_cell::csv_cell;
pub use document::{Meta, SCHEMA};
pub use error_summary::ErrorSummary;
pub use exit_code::ExitCode;
pub use format::Format;
pub use layout::{Screen, wrapped};
pub use next_step::{NextStep, Retry};
use pager::Paged;
pub use pages::Pages;
pub use sort::Sort;
pub use spool::{Spool, Spooled};
pub use table::{Narrowing, Table, is_same_name, summary, yes_or_no};

use orderctl_core::error::{Error, Kind, Result};
use orderctl_core::http::RequestObserver;
use orderctl_core::{Clock, Redactor, SystemClock};
use waiting::Waiting;

/// When to use color.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How results are to be shown: the user's choices.
#[derive(Clone, Debug, Default)]
pub struct Style {
    pub format: Format,
    /// The columns to show, in this order; empty for the usual ones.
    pub columns: Vec<String>,
    /// The column that a list is sorted by, if the provider's order is not to be kept.
    pub sort: Option<Sort>,
    /// Omit the header.
    pub no_header: bool,
    /// Leave CSV cells as they are, also those that a spreadsheet would run.
    pub csv_raw: bool,
    /// A jq program to run over the JSON document.
    pub jq: Option<String>,
    /// Whether standard error is colored: messages, questions and errors.
    pub color: bool,
    /// Whether standard output is colored: the result.
    pub colors_result: bool,
    /// Whether notices and hints are left out.
    pub quiet: bool,
    /// Whether it is told what could be done next.
    pub hints: bool,
    /// Standard error may have a line that moves.
    pub moves: bool,
    /// The pager of a result that is longer than the screen, and its arguments; empty for none.
    pub pager: Vec<String>,
}

impl Style {
    /// True if the sums of a list stand below it.
    fn has_sums(&self) -> bool {
        self.format == Format::Markdown && self.jq.is_none()
    }
}

/// The two streams, and how to write on them.
pub struct Output {
    style: Style,
    redactor: Redactor,
    program: Vec<String>,
    clock: Arc<dyn Clock>,
    waiting: Arc<Waiting>,
}

impl Output {
    /// An output in this style.
    #[must_use]
    pub fn new(style: Style) -> Self {
        Self {
            waiting: Arc::new(Waiting::new(style.moves)),
            style,
            redactor: Redactor::default(),
            program: vec!["orderctl".to_owned()],
            clock: Arc::new(SystemClock),
        }
    }

    /// The same output, which tells times relative to this clock's.
    #[must_use]
    pub fn with_clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// The same output, whose advice for programs begins with these words in front of the verb.
    #[must_use]
    pub fn advising(self, program: Vec<String>) -> Self {
        Self { program, ..self }
    }

    /// The same output, which shows none of the secrets that this redactor knows or learns.
    #[must_use]
    pub fn with_redactor(self, redactor: Redactor) -> Self {
        Self { redactor, ..self }
    }

    /// True if the result was asked for as JSON.
    #[must_use]
    pub fn is_document(&self) -> bool {
        self.style.format.is_json() || self.style.jq.is_some()
    }

    /// True if a table goes to a person's terminal.
    #[must_use]
    pub fn is_terminal() -> bool {
        io::stdout().is_terminal()
    }

    /// Who shows that requests are under way.
    #[must_use]
    pub fn observer(&self) -> Arc<dyn RequestObserver> {
        Arc::clone(&self.waiting) as Arc<dyn RequestObserver>
    }

    /// The terminal that results go to, if they do.
    fn screen(&self) -> Option<Screen> {
        let (rows, columns) = Self::is_terminal().then(terminal::stdout_size)?;
        let links = supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
        Some(Screen { columns: columns.into(), rows: rows.into(), links, now: self.clock.now() })
    }

    /// Makes sure that results can be shown as they are asked for, as far as that is known before.
    ///
    /// # Errors
    /// Of kind usage for a bad jq program.
    pub fn check(&self) -> Result<()> {
        self.style.jq.as_deref().map_or(Ok(()), jq::check)
    }

    /// Prints a result and says how the process ends.
    ///
    /// # Errors
    /// Of kind usage for unknown columns or a jq program that fails; of kind internal when standard
    /// output can't be written. A reader that closed the pipe has what it wanted: no error. Nor is any
    /// of it an error where something was ordered, so that the exit code is that of the order: it is told
    /// in another form, or on standard error.
    pub fn print(&self, command: &str, report: &Report, meta: &Meta) -> Result<()> {
        let shown = self.masked(report);
        let shown = match &self.style.sort {
            Some(sort) if shown.raw.is_none() => sort::sorted(&shown, sort)?,
            _ => shown,
        };
        let bytes = match self.written(&self.style, command, &shown, meta) {
            Err(error) if report.ordered => {
                self.warn(&format!("{error}; the whole result is shown"));
                let whole = Style { columns: Vec::new(), jq: None, ..self.style.clone() };
                self.written(&whole, command, &shown, meta)
            }
            other => other,
        }?;
        let written =
            said(self.to_stdout(|mut stdout| match (&report.spooled, str::from_utf8(&bytes)) {
                (Some(rows), Ok(document)) => rows.write_into(document.trim_end(), &mut stdout),
                _ => stdout.write_all(&bytes),
            }));
        match written {
            Err(error) if report.ordered => {
                self.warn(&format!("{error}; this was ordered: {}", shown.data));
            }
            written => written?,
        }
        let sums = report.sums.iter().filter(|_| !self.style.has_sums());
        for note in sums.chain(&report.notes) {
            self.message(&hints::in_context(note, &self.program));
        }
        for hint in report.hints.iter().filter(|_| self.style.hints) {
            self.message(&hints::in_context(hint, &self.program));
        }
        Ok(())
    }

    /// Writes to standard output, or to a pager in front of it.
    fn to_stdout(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        self.waiting.hide();
        let mut stdout = io::BufWriter::new(io::stdout().lock());
        let Some(screen) = self.screen().filter(|_| !self.style.pager.is_empty()) else {
            return write(&mut stdout).and_then(|()| stdout.flush());
        };
        let mut paged = Paged::new(&mut stdout, &self.style.pager, screen.rows);
        let written = write(&mut paged);
        paged.finish().and(written)
    }

    /// The report without the secrets that are known. Its rows on disk are without them already.
    fn masked(&self, report: &Report) -> Report {
        let masked = |text: &str| self.redactor.mask_distinctive(text).into_owned();
        Report {
            data: self.redactor.mask_distinctive_in(&report.data),
            table: report.table.map_cells(masked),
            notes: Vec::new(),
            sums: report.sums.iter().map(|sum| masked(sum)).collect(),
            hints: Vec::new(),
            raw: report.raw.as_deref().map(masked),
            spooled: None,
            ..*report
        }
    }

    fn written(
        &self,
        style: &Style,
        command: &str,
        report: &Report,
        meta: &Meta,
    ) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        if let Some(raw) = &report.raw {
            // Byte for byte for a script; a terminal would obey what a provider wrote.
            let shown = if Self::is_terminal() { clean_lines(raw) } else { raw.clone() };
            bytes.extend_from_slice(shown.as_bytes());
            if !raw.is_empty() && !raw.ends_with('\n') {
                bytes.push(b'\n');
            }
        } else if let Some(program) = &style.jq {
            bytes = match report.is_whole {
                true => jq::run(program, &report.data)?,
                false => jq::run(program, &document::success(command, &report.data, meta))?,
            };
        } else if report.is_whole {
            bytes.extend_from_slice(format!("{:#}\n", report.data).as_bytes());
        } else {
            format::write(style, command, report, meta, self.screen().as_ref(), &mut bytes)?;
        }
        if style.has_sums() {
            bytes.extend_from_slice(format::markdown_list(&report.sums).as_bytes());
        }
        Ok(bytes)
    }

    /// An empty place on disk for the rows of the array of this name.
    ///
    /// # Errors
    /// Of kind internal, if there is no place for temporary files.
    pub fn spool(&self, name: &'static str) -> Result<Spool> {
        Spool::new(name, self.redactor.clone())
    }

    /// Prints lines as they come, in flat memory, for results that may be long.
    ///
    /// # Errors
    /// As [`Output::print`], and what `lines` fails with. When the reader has closed the pipe, the
    /// rest is not asked for.
    pub fn lines(
        &self,
        lines: impl FnOnce(&mut dyn FnMut(&str) -> Result<()>) -> Result<()>,
    ) -> Result<()> {
        let mut closed = false;
        let mut outcome = Ok(());
        let written = self.to_stdout(|stdout| {
            outcome = lines(&mut |line| {
                self.waiting.hide();
                let line = self.redactor.mask_distinctive(line);
                writeln!(stdout, "{line}").map_err(|error| {
                    closed = error.kind() == io::ErrorKind::BrokenPipe;
                    Error::new(Kind::Internal, "standard output can't be written").because(error)
                })
            });
            Ok(())
        });
        if closed { Ok(()) } else { outcome.and_then(|()| said(written)) }
    }

    /// A table of any length, page by page.
    #[must_use]
    pub fn pages(&self) -> Pages {
        Pages {
            style: self.style.clone(),
            screen: self.screen(),
            layout: layout::Layout::default(),
            is_first: true,
        }
    }

    /// The rows of a part of a list as CSV, without a newline behind them; the first part has the
    /// header.
    ///
    /// # Errors
    /// Of kind usage for unknown columns.
    pub fn csv(&self, part: &Table, is_first: bool) -> Result<String> {
        let mut style = self.style.clone();
        style.no_header |= !is_first;
        let mut bytes = Vec::new();
        format::csv(&part.for_programs().select(&style.columns)?, &style, &mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).trim_end_matches('\n').to_owned())
    }
}

/// What came of writing to standard output.
fn said(outcome: io::Result<()>) -> Result<()> {
    match outcome {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => {
            Err(Error::new(Kind::Internal, "standard output can't be written").because(error))
        }
    }
}

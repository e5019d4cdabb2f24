//! Lists that may be long: no form of them but `--jq` holds all rows in memory.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::app::context::Context;
use crate::app::listed::Collector;
use crate::args::values::Unlisted;
use crate::output::{Cell, Format, Report, Table, clean_value};
use orderctl_core::error::{Error, Result};

/// How many rows of a table are laid out together.
const PAGE: usize = 1000;

/// Says of a filter which of its words is none that is known, where nothing was found: the provider may
/// have more of them than anybody has written down, so that none is refused.
pub fn warn_of_unknown(ctx: &Context, flag: &str, typed: &[String], known: &[&str]) {
    let is_known = |word: &&String| known.iter().any(|it| it.eq_ignore_ascii_case(word));
    for word in typed.iter().filter(|word| !is_known(word)) {
        let near = Unlisted::of(word, known).near;
        let near = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
        let known = known.join(", ");
        ctx.out.warn(&format!("{flag} '{word}' is none of those known: {known}{near}"));
    }
}

/// What a list of any length reads into: given each row as it comes.
pub type Visit<'a, T> = dyn FnMut(T) -> Result<()> + 'a;

/// A list, and how a row of it is shown to people.
pub struct Listing<T, const N: usize> {
    /// The name of the array in the document's `data`.
    pub name: &'static str,
    /// The columns of the table, whose names are the words for `--columns`.
    pub columns: [&'static str; N],
    /// The columns that it does without on a narrow terminal, the first one first.
    pub spare: &'static [&'static str],
    /// Makes the table's row of a thing.
    pub row: fn(&T) -> [Cell; N],
}

impl<T: Serialize, const N: usize> Listing<T, N> {
    /// Reads the list, and reports it in the form that is asked for; `read` gives every row to what
    /// it is called with, and then what `data` holds beside them. The second value is how many there
    /// were.
    ///
    /// As JSON lines and as CSV each row is printed when it comes, a table by pages. A document is all or
    /// nothing: its rows wait in a temporary file until the last one is there.
    ///
    /// # Errors
    /// What `read` fails with, and of kind internal if the temporary file can't be used.
    pub fn report(
        &self,
        ctx: &Context,
        read: impl FnOnce(&mut Visit<'_, T>) -> Result<Map<String, Value>>,
    ) -> Result<(Report, usize)> {
        // Once rows are there, it is too late to say that a column is not.
        match ctx.globals.output {
            Format::Table | Format::Markdown => {
                self.table().select(&ctx.globals.columns)?;
            }
            Format::Csv => {
                self.table().for_programs().select(&ctx.globals.columns)?;
            }
            Format::Json | Format::Jsonl => {}
        }
        let mut collector = Collector::new(ctx);
        let read = |visit: &mut Visit<'_, T>| {
            read(&mut |row| {
                collector.see(&row);
                visit(row)
            })
        };
        let mut count = 0;
        let report = match ctx.globals.output {
            // Which row is the first is known once all are there.
            _ if ctx.globals.sort.is_some() => {
                let (mut table, mut rows) = (self.table(), Vec::new());
                let beside = read(&mut |row| {
                    count += 1;
                    table.row((self.row)(&row));
                    rows.push(value(&row)?);
                    Ok(())
                })?;
                Report::new(self.data(rows, beside), table)?
            }
            _ if ctx.globals.jq.is_some() => {
                let mut rows = Vec::new();
                let beside = read(&mut |row| {
                    count += 1;
                    rows.push(value(&row)?);
                    Ok(())
                })?;
                Report::new(self.data(rows, beside), Table::default())?
            }
            Format::Jsonl => {
                ctx.out.lines(|line| {
                    read(&mut |row| {
                        count += 1;
                        line(&clean_value(&value(&row)?).to_string())
                    })
                    .map(drop)
                })?;
                printed()?
            }
            Format::Json => {
                let mut spool = ctx.out.spool(self.name)?;
                let beside = read(&mut |row| {
                    count += 1;
                    spool.push(&value(&row)?)
                })?;
                let report = Report::new(self.data(Vec::new(), beside), Table::default())?;
                Report { spooled: Some(spool.done()?), ..report }
            }
            Format::Csv => {
                ctx.out.lines(|line| {
                    read(&mut |row| {
                        count += 1;
                        let mut table = self.table();
                        table.row((self.row)(&row));
                        line(&ctx.out.csv(&table, count == 1)?)
                    })?;
                    // A list of nothing has a header too.
                    let header = ctx.out.csv(&self.table(), true)?;
                    if count == 0 && !header.is_empty() { line(&header) } else { Ok(()) }
                })?;
                printed()?
            }
            Format::Markdown | Format::Table => {
                count = self.pages(ctx, read)?;
                printed()?
            }
        };
        collector.keep(ctx);
        Ok((report, count))
    }

    fn table(&self) -> Table {
        Table::list(self.columns).sparing(self.spare)
    }

    /// Prints a table page by page, whose columns are as wide as the first page needs: a later cell that
    /// is longer moves its own page alone.
    fn pages(
        &self,
        ctx: &Context,
        read: impl FnOnce(&mut Visit<'_, T>) -> Result<Map<String, Value>>,
    ) -> Result<usize> {
        let mut count = 0;
        ctx.out.lines(|line| {
            let mut pages = ctx.out.pages();
            let mut part = self.table();
            read(&mut |row| {
                part.row((self.row)(&row));
                count += 1;
                if count % PAGE == 0 {
                    line(&pages.next(&std::mem::replace(&mut part, self.table()))?)?;
                }
                Ok(())
            })?;
            let rest = pages.next(&part)?;
            if rest.is_empty() { Ok(()) } else { line(&rest) }
        })?;
        Ok(count)
    }

    /// The rows stand first.
    fn data(&self, rows: Vec<Value>, beside: Map<String, Value>) -> Value {
        let mut data = Map::from_iter([(self.name.to_owned(), Value::Array(rows))]);
        data.extend(beside);
        Value::Object(data)
    }
}

/// The report of a list whose rows are told already.
fn printed() -> Result<Report> {
    Ok(Report { raw: Some(String::new()), ..Report::new(json!(null), Table::default())? })
}

fn value(row: &impl Serialize) -> Result<Value> {
    serde_json::to_value(row)
        .map_err(|error| Error::internal("a row can't be written").because(error))
}

/// Says of a list with a limit how many it left out, or that there is nothing.
pub fn limited(report: Report, shown: usize, more: usize, nothing: &str) -> Report {
    match (shown, more) {
        (0, 0) => report.note(nothing),
        (_, 0) => report,
        _ => report.sum(format!("{more} more; use --limit to show them.")),
    }
}

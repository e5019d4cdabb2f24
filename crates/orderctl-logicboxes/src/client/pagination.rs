//! Lists, page by page.

use std::ops::ControlFlow;

use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::wire::field_reader::not_understood;
use crate::wire::fields::{self, Page};
use crate::wire::refusal;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Field, Lookup};

/// Rows that are asked for at once; what is known of the limits is 10 to 500 (KB 1270).
const PAGE: usize = 100;

/// Pages that are read before a list counts as endless.
const MAX_PAGES: usize = 10_000;

type Row = Map<String, Value>;

/// Rows of a list, and how many there are in all where that is told.
type Rows = (Vec<Row>, Option<usize>);

/// How far a list was read.
struct Walked {
    /// How many rows there are, where that is told or was counted.
    total: Option<usize>,
    /// Every row was seen.
    whole: bool,
}

/// What is done with a row: it is taken, and perhaps no further one is wanted.
type Visit<'a> = &'a mut dyn FnMut(Row) -> Result<ControlFlow<()>>;

impl Reseller {
    /// The first rows of a search, as many as wanted, and how many there are where that is told.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than a list; also when
    /// the same page comes again and again.
    pub(crate) fn some_rows(&self, path: &str, filter: &[Field], limit: usize) -> Result<Rows> {
        let mut all: Vec<Row> = Vec::new();
        let walked = self.walk(path, filter, &mut |row| {
            if all.len() < limit {
                all.push(row);
            }
            Ok(if all.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok((all, walked.required()?.total))
    }

    /// Shows every row of a search to `visit` as it is read, however many there are, and gives how
    /// many there are where that is told.
    ///
    /// # Errors
    /// As [`Reseller::some_rows`], and what `visit` fails with.
    pub(crate) fn every_row(
        &self,
        path: &str,
        filter: &[Field],
        visit: &mut dyn FnMut(Row) -> Result<()>,
    ) -> Result<Option<usize>> {
        let mut go_on = |row| visit(row).map(ControlFlow::Continue);
        Ok(self.walk(path, filter, &mut go_on)?.required()?.total)
    }

    /// All rows of a search, page by page; unknown unless the list is whole: a part of a list would
    /// hide what is not in it.
    pub(crate) fn pages(&self, path: &str, filter: &[Field]) -> Result<Lookup<Vec<Row>, Error>> {
        let mut all: Vec<Row> = Vec::new();
        let walked = self.walk(path, filter, &mut |row| {
            all.push(row);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(walked.and_then(|walked| match walked.whole {
            true => Ok(all),
            false => Err(not_understood("the whole list")),
        }))
    }

    /// Reads a search page by page. A search that finds nothing may be refused with "No Entity
    /// found", as the reads of single things are.
    fn walk(
        &self,
        path: &str,
        filter: &[Field],
        visit: Visit<'_>,
    ) -> Result<Lookup<Walked, Error>> {
        let mut seen = 0;
        let mut former = Value::Null;
        for page in 1..=MAX_PAGES {
            let mut fields = filter.to_vec();
            fields.push(Field::plain("no-of-records", PAGE.to_string()));
            fields.push(Field::plain("page-no", page.to_string()));
            let value = match self.try_get(path, fields)? {
                Lookup::Known(value) => value,
                Lookup::Unknown(error) if page == 1 && refusal::is_no_entity(&error) => {
                    return Ok(Lookup::Known(Walked { total: Some(0), whole: true }));
                }
                Lookup::Unknown(error) => return Ok(Lookup::Unknown(error)),
            };
            let Some(Page { rows, total }) = fields::page(&value) else {
                return Ok(Lookup::Unknown(not_understood("a list")));
            };
            if value == former && !rows.is_empty() {
                return Ok(Lookup::Unknown(not_understood("the whole list")));
            }
            let count = rows.len();
            seen += count;
            let whole = total.map_or(count < PAGE, |total| seen >= total);
            let known = total.or_else(|| whole.then_some(seen));
            for row in rows {
                if visit(row.clone())?.is_break() {
                    return Ok(Lookup::Known(Walked { total: known, whole }));
                }
            }
            if whole || count == 0 {
                return Ok(Lookup::Known(Walked { total: known, whole }));
            }
            former = value;
        }
        let endless = format!("the list has more than {} entries", PAGE * MAX_PAGES);
        Ok(Lookup::Unknown(Error::unreachable(endless).code(Code::TooLarge)))
    }
}

//! Lists, page by page.

use serde_json::{Map, Value};

use super::details::not_understood;
use super::fields::Page;
use super::{Reseller, fields, refusal};
use crate::error::{Error, Result};
use crate::order::Field;

/// Rows that are asked for at once; what is known of the limits is 10 to 500 (KB 1270).
const PAGE: usize = 100;

/// Pages that are read before a list counts as too long.
const PAGES: usize = 10;

/// Rows of a list, and how many there are in all where that is told.
type Rows = (Vec<Map<String, Value>>, Option<usize>);

impl Reseller {
    /// The first rows of a search, as many as wanted, and how many there are where that is told.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than a list; also when
    /// the same page comes again and again.
    pub(super) fn some_rows(&self, path: &str, filter: &[Field], limit: usize) -> Result<Rows> {
        let mut all: Vec<Map<String, Value>> = Vec::new();
        let mut former = Value::Null;
        for page in 1.. {
            let mut fields = filter.to_vec();
            fields.push(Field::plain("no-of-records", PAGE.to_string()));
            fields.push(Field::plain("page-no", page.to_string()));
            let value = self.get(path, fields)?;
            let Some(Page { rows, total }) = fields::page(&value) else {
                return Err(not_understood("a list"));
            };
            if value == former && !rows.is_empty() {
                return Err(not_understood("the whole list"));
            }
            let count = rows.len();
            all.extend(rows.into_iter().cloned());
            let whole = total.map_or(count < PAGE, |total| all.len() >= total);
            if whole || count == 0 || all.len() >= limit {
                let known = total.or_else(|| whole.then_some(all.len()));
                all.truncate(limit);
                return Ok((all, known));
            }
            former = value;
        }
        Ok((all, None))
    }

    /// Shows every row of a search to `visit` as it is read, however many there are, and gives how
    /// many there are where that is told.
    ///
    /// # Errors
    /// As [`Reseller::some_rows`], and what `visit` fails with.
    pub(super) fn every_row(
        &self,
        path: &str,
        filter: &[Field],
        visit: &mut dyn FnMut(Map<String, Value>) -> Result<()>,
    ) -> Result<Option<usize>> {
        let mut seen = 0;
        let mut former = Value::Null;
        for page in 1.. {
            let mut fields = filter.to_vec();
            fields.push(Field::plain("no-of-records", PAGE.to_string()));
            fields.push(Field::plain("page-no", page.to_string()));
            let value = match self.get(path, fields) {
                Err(error) if page == 1 && refusal::is_no_entity(&error) => return Ok(Some(0)),
                value => value?,
            };
            let Some(Page { rows, total }) = fields::page(&value) else {
                return Err(not_understood("a list"));
            };
            if value == former && !rows.is_empty() {
                return Err(not_understood("the whole list"));
            }
            seen += rows.len();
            let whole = total.map_or(rows.len() < PAGE, |total| seen >= total);
            let last = whole || rows.is_empty();
            for row in rows {
                visit(row.clone())?;
            }
            if last {
                return Ok(total.or_else(|| whole.then_some(seen)));
            }
            former = value;
        }
        Ok(None)
    }

    /// All rows of a search, page by page. The inner error says why the list is not whole: a part
    /// of a list would hide what is not in it.
    pub(super) fn pages(
        &self,
        path: &str,
        fields: &[Field],
    ) -> Result<std::result::Result<Vec<Map<String, Value>>, Error>> {
        let mut all: Vec<Map<String, Value>> = Vec::new();
        for page in 1..=PAGES {
            let mut fields = fields.to_vec();
            fields.push(Field::plain("no-of-records", PAGE.to_string()));
            fields.push(Field::plain("page-no", page.to_string()));
            let value = match self.learn(path, fields)? {
                Ok(value) => value,
                Err(error) => return Ok(Err(error)),
            };
            let Some(Page { rows, total }) = fields::page(&value) else {
                return Ok(Err(not_understood("a list")));
            };
            let count = rows.len();
            all.extend(rows.into_iter().cloned());
            let whole = match total {
                Some(total) => all.len() >= total,
                None => count < PAGE,
            };
            if whole {
                return Ok(Ok(all));
            }
            if count == 0 {
                return Ok(Err(not_understood("the whole list")));
            }
        }
        Ok(Err(Error::unreachable(format!("the list has more than {} entries", PAGE * PAGES))
            .code("too_large")))
    }
}

//! Lists: all rows of one, and whether these are all.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::{Node, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Effect, Field};

/// Rows asked for at once.
const PAGE: usize = 500;

/// The most pages that are read of one list: ten million rows. No client has so many; a panel that
/// always has one more page ends here.
const PAGES: usize = 20_000;

/// The rows of a list (`doc.elem`).
pub(super) struct Rows {
    pub(super) rows: Vec<Node>,
    /// False if the panel has more rows than were read.
    pub(super) complete: bool,
}

impl Rows {
    pub(super) fn ids(&self) -> BTreeSet<String> {
        self.rows.iter().filter_map(|row| row.value("id")).map(str::to_owned).collect()
    }
}

impl Panel {
    /// Reads a list to its end (`p_num`, `p_cnt`; the number of all rows is `p_elems`).
    pub(super) fn rows(&self, func: &str) -> Result<Rows> {
        let mut rows = Vec::new();
        let complete = self.each_row(func, &[], &mut |row| {
            rows.push(row);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(Rows { rows, complete })
    }

    /// Gives the rows of a list one by one, a page in memory at a time, until `visit` has enough.
    /// False if the panel has more rows than it showed.
    ///
    /// A filter that the client has set in the browser is kept by the panel, for this list and every
    /// program, and hides rows here too. So every list is asked for with `filter=on`, which puts
    /// `fields` in the place of what is kept: documented for the list of payments, inferred for the
    /// others. Nothing in an answer tells whether it worked (`p_elems` counts what the filter lets
    /// through, `saved_filters` names what is stored, not what holds), so an empty list proves no more
    /// than before: whoever concludes from it that an order is absent holds it against something that
    /// no filter hides, the cart or the balance.
    pub(super) fn each_row(
        &self,
        func: &str,
        fields: &[Field],
        visit: &mut dyn FnMut(Node) -> Result<ControlFlow<()>>,
    ) -> Result<bool> {
        self.each_page(func, fields, &mut |rows, _| {
            for row in rows {
                if visit(row)?.is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(()))
        })
    }

    /// The same a page at a time, each with the number of all rows where the panel tells it.
    pub(super) fn each_page(
        &self,
        func: &str,
        fields: &[Field],
        visit: &mut dyn FnMut(Vec<Node>, Option<usize>) -> Result<ControlFlow<()>>,
    ) -> Result<bool> {
        let (mut read, mut first, mut last) = (0, None, None);
        for page in 1..=PAGES {
            let mut fields = [&[Field::plain("filter", "on")], fields].concat();
            fields.push(Field::plain("p_num", page.to_string()));
            fields.push(Field::plain("p_cnt", PAGE.to_string()));
            let doc = self.list_page(func, fields)?;
            let total = count_of(&doc, "p_elems");
            let rows: Vec<Node> = doc.all("elem").cloned().collect();
            let begins = rows.first().and_then(|row| row.value("id")).map(str::to_owned);
            if begins.is_some() && (begins == first || begins == last) {
                // The first page again: this panel does not turn pages. Or the last one again, in the
                // place of a further one: nobody knows whether it was the end.
                return Ok(false);
            }
            first = first.or_else(|| begins.clone());
            last = begins;
            let here = rows.len();
            read += here;
            if visit(rows, total)?.is_break() {
                return Ok(true);
            }
            // A panel may have a smaller page than was asked for, and says so (`p_cnt`).
            let page = count_of(&doc, "p_cnt").unwrap_or(PAGE).clamp(1, PAGE);
            let complete = total.map_or(here < page, |all| read >= all);
            if complete || here == 0 {
                return Ok(complete);
            }
        }
        Ok(false)
    }

    /// One page of a list, as these fields ask for it.
    pub(super) fn list_page(&self, func: &str, fields: Vec<Field>) -> Result<Node> {
        let doc = self.call(func, fields, Effect::Read)?;
        if doc.attribute("func").is_some_and(|answered| answered != func) {
            return Err(Error::unreachable(format!(
                "the panel answered something else than the list '{func}'"
            ))
            .code(Code::Malformed));
        }
        Ok(doc)
    }
}

/// A number beside the rows of a list.
pub(super) fn count_of(doc: &Node, name: &str) -> Option<usize> {
    doc.value(name).and_then(|count| count.parse().ok())
}

/// What is looked at before an order, to tell afterwards what is new. An order does not wait for it:
/// where the panel answers something else, a later probe can tell less, and says so. Where it can't
/// be reached at all, neither can the order.
pub(super) fn if_readable<T>(list: Result<T>) -> Result<Option<T>> {
    match if_allowed(list) {
        Err(error) if matches!(error.reason(), Some(Code::Http | Code::Html | Code::Malformed)) => {
            Ok(None)
        }
        other => other,
    }
}

/// A list that serves as evidence only: that this login may not see it, or that the panel has no such
/// list, is an answer too.
pub(super) fn if_allowed<T>(list: Result<T>) -> Result<Option<T>> {
    match list {
        Ok(list) => Ok(Some(list)),
        Err(error) if error.kind() == Kind::Refused => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::super::mock_server::{self, Server};

    #[test]
    fn an_order_on_the_second_page_is_not_overlooked() {
        let server = Server::answering([
            r#"{"doc":{"$func":"vds","elem":{"id":{"$":"1"}},"p_elems":{"$":"2"}}}"#,
            r#"{"doc":{"$func":"vds","elem":{"id":{"$":"2"}},"p_elems":{"$":"2"}}}"#,
        ]);
        let list = server.panel(|_| ()).rows("vds").unwrap();
        assert_eq!(list.ids().len(), 2);
        assert!(list.complete);
        assert!(server.bodies()[1].starts_with("func=vds&filter=on&p_num=2&p_cnt=500&"));
    }

    #[test]
    fn a_panel_with_small_pages_and_no_count_of_all_rows_is_read_to_its_end() {
        let page = |ids: &[u32]| {
            let rows: Vec<String> =
                ids.iter().map(|id| format!(r#"{{"id":{{"$":"{id}"}}}}"#)).collect();
            format!(r#"{{"doc":{{"elem":[{}],"p_cnt":{{"$":"2"}}}}}}"#, rows.join(","))
        };
        for (pages, rows) in [
            ([page(&[1, 2]), page(&[3, 4]), page(&[5])], 5),
            ([page(&[1, 2]), page(&[3, 4]), page(&[])], 4),
        ] {
            let server = Server::answering(pages.each_ref().map(String::as_str));
            let list = server.panel(|_| ()).rows("vds").unwrap();
            assert_eq!((list.rows.len(), list.complete), (rows, true));
        }
    }

    #[test]
    fn a_panel_that_does_not_turn_pages_is_not_asked_for_ever() {
        let page = r#"{"doc":{"elem":{"id":{"$":"1"}},"p_elems":{"$":"3"}}}"#;
        let list = Server::answering([page, page]).panel(|_| ()).rows("vds").unwrap();
        assert_eq!((list.rows.len(), list.complete), (1, false));
    }

    #[test]
    fn a_panel_that_shows_its_last_page_for_ever_is_not_asked_for_ever() {
        let page = |first: usize| {
            let rows: Vec<String> =
                (first..first + 500).map(|id| format!(r#"{{"id":{{"$":"{id}"}}}}"#)).collect();
            format!(r#"{{"doc":{{"elem":[{}]}}}}"#, rows.join(","))
        };
        let (one, two) = (page(1), page(501));
        let server = Server::answering([one.as_str(), &two, &two]);
        let list = server.panel(|_| ()).rows("vds").unwrap();
        assert_eq!((list.rows.len(), list.complete), (1000, false));
    }

    #[test]
    fn a_list_of_more_than_twenty_thousand_rows_is_read_to_its_end() {
        const PAGES: usize = 60;
        let pages = (0..PAGES).map(|number| {
            let rows: Vec<String> = (0..500)
                .map(|row| format!(r#"{{"id":{{"$":"{}"}}}}"#, number * 500 + row))
                .collect();
            let all = PAGES * 500;
            mock_server::status(
                200,
                &format!(r#"{{"doc":{{"elem":[{}],"p_elems":{{"$":"{all}"}}}}}}"#, rows.join(",")),
            )
        });
        let server = Server::raw(pages.collect());
        let list = server.panel(|_| ()).rows("vds").unwrap();
        assert_eq!((list.ids().len(), list.complete), (PAGES * 500, true));
    }

    #[test]
    fn a_list_that_ends_early_is_not_taken_for_the_whole() {
        let server = Server::answering([
            r#"{"doc":{"elem":{"id":{"$":"1"}},"p_elems":{"$":"2"}}}"#,
            r#"{"doc":{"p_elems":{"$":"2"}}}"#,
        ]);
        assert!(!server.panel(|_| ()).rows("vds").unwrap().complete);
        let server = Server::answering([r#"{"doc":{"$func":"logon"}}"#]);
        assert!(server.panel(|_| ()).rows("vds").is_err());
    }
}

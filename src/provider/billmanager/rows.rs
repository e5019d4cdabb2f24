//! Lists: all rows of one, and whether these are all.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::{Node, Panel};
use crate::error::{Error, Kind, Result};
use crate::order::{Effect, Field};

/// Rows asked for at once.
const PAGE: usize = 500;

/// The most pages that are read of one list.
const PAGES: usize = 40;

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
    ///
    /// A filter that the client has set in the browser hides rows here too; nothing in the answer
    /// tells.
    pub(super) fn rows(&self, func: &str) -> Result<Rows> {
        let mut rows = Vec::new();
        let complete = self.each_row(func, &[], PAGES, &mut |row| {
            rows.push(row);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(Rows { rows, complete })
    }

    /// Gives the rows of a list one by one, a page in memory at a time, until `visit` has enough.
    /// False if the panel has more rows than it showed.
    pub(super) fn each_row(
        &self,
        func: &str,
        filter: &[Field],
        pages: usize,
        visit: &mut dyn FnMut(Node) -> Result<ControlFlow<()>>,
    ) -> Result<bool> {
        let (mut read, mut first) = (0, None);
        for page in 1..=pages {
            let mut fields = filter.to_vec();
            fields.push(Field::plain("p_num", page.to_string()));
            fields.push(Field::plain("p_cnt", PAGE.to_string()));
            let doc = self.call(func, fields, Effect::Read)?;
            if doc.attribute("func").is_some_and(|answered| answered != func) {
                return Err(Error::unreachable(format!(
                    "the panel answered something else than the list '{func}'"
                ))
                .code("malformed"));
            }
            let rows: Vec<Node> = doc.all("elem").cloned().collect();
            let begins = rows.first().and_then(|row| row.value("id")).map(str::to_owned);
            if begins.is_some() && begins == first {
                // The first page again: this panel does not turn pages.
                return Ok(false);
            }
            first = first.or(begins);
            let here = rows.len();
            read += here;
            for row in rows {
                if visit(row)?.is_break() {
                    return Ok(true);
                }
            }
            let all: Option<usize> = doc.value("p_elems").and_then(|count| count.parse().ok());
            let complete = all.map_or(here < PAGE, |all| read >= all);
            if complete || here == 0 {
                return Ok(complete);
            }
        }
        Ok(false)
    }
}

impl Panel {
    /// The account's balance as the panel writes it (`whoami`), to see afterwards whether it moved.
    pub(super) fn balance(&self) -> Result<Option<String>> {
        let doc = if_allowed(self.call("whoami", vec![], Effect::Read))?;
        let user = doc.as_ref().and_then(|doc| doc.at("user"));
        Ok(user.and_then(|user| user.attribute("balance")).map(str::to_owned))
    }
}

/// What is looked at before an order, to tell afterwards what is new. An order does not wait for it:
/// where the panel answers something else, a later look can tell less, and says so. Where it can't
/// be reached at all, neither can the order.
pub(super) fn if_told<T>(list: Result<T>) -> Result<Option<T>> {
    match if_allowed(list) {
        Err(error) if matches!(error.machine_code(), Some("http" | "html" | "malformed")) => {
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
    use super::super::wire::Server;

    #[test]
    fn an_order_on_the_second_page_is_not_overlooked() {
        let server = Server::answering([
            r#"{"doc":{"$func":"vds","elem":{"id":{"$":"1"}},"p_elems":{"$":"2"}}}"#,
            r#"{"doc":{"$func":"vds","elem":{"id":{"$":"2"}},"p_elems":{"$":"2"}}}"#,
        ]);
        let list = server.panel(|_| ()).rows("vds").unwrap();
        assert_eq!(list.ids().len(), 2);
        assert!(list.complete);
        assert!(server.bodies()[1].starts_with("func=vds&p_num=2&p_cnt=500&"));
    }

    #[test]
    fn a_panel_that_does_not_turn_pages_is_not_asked_for_ever() {
        let page = r#"{"doc":{"elem":{"id":{"$":"1"}},"p_elems":{"$":"3"}}}"#;
        let list = Server::answering([page, page]).panel(|_| ()).rows("vds").unwrap();
        assert_eq!((list.rows.len(), list.complete), (1, false));
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

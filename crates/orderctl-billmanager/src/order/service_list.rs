//! The list of services as evidence: how far it went before an order, and what came on top of it since.
//!
//! An order is told from the thousands that are there by its correlation id, or by being new. Neither
//! takes the whole list: the newest service and the number of all are one small page, and what is newer
//! comes first in a list that is sorted by id, newest first (`p_col=-id`, as working clients ask for it).
//!
//! Inferred: a later service has a greater id. So it is checked: what was there before must still be
//! exactly as many as were counted then. Where it is not (a service was removed, or a panel sorts
//! otherwise), the whole list is read, and what is new in it is not known.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use super::super::pagination::count_of;
use super::super::{Node, Panel};
use orderctl_core::Field;
use orderctl_core::error::Result;

/// The services of a type that were there before an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum ServicesBefore {
    Mark(ListMark),
    /// The id of each, where a page of the list does not tell how far it goes.
    Ids(BTreeSet<String>),
}

/// How far a list went at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ListMark {
    /// The greatest id; 0 in an empty list.
    newest: u64,
    count: usize,
}

/// What a later probe of the list can tell.
pub(super) struct ServicesNow {
    /// The new rows; all of them where it is not known which are new.
    pub(super) rows: Vec<Node>,
    /// Whether `rows` are new, each of them.
    pub(super) are_new: bool,
    /// Whether the list was read as far as it matters.
    pub(super) complete: bool,
}

impl Panel {
    /// How far a list goes now; nothing where one page does not tell.
    pub(super) fn list_mark(&self, func: &str) -> Result<Option<ListMark>> {
        let fields = [("filter", "on"), ("p_num", "1"), ("p_cnt", "1"), ("p_col", "-id")];
        let fields = fields.map(|(name, value)| Field::plain(name, value)).into();
        let doc = self.list_page(func, fields)?;
        let ids: Option<Vec<u64>> = doc.all("elem").map(id_of).collect();
        let mark = |ids: Vec<u64>| {
            let count = count_of(&doc, "p_elems").or_else(|| ids.is_empty().then_some(0))?;
            let newest = ids.into_iter().max();
            // Rows that are counted and not shown may be newer than anything.
            (newest.is_some() || count == 0)
                .then_some(ListMark { newest: newest.unwrap_or(0), count })
        };
        Ok(ids.and_then(mark))
    }

    /// What came to a list since it was at this mark. No more is read once `is_all` says that the rows so
    /// far have all that is looked for.
    pub(super) fn services_since(
        &self,
        func: &str,
        before: &ServicesBefore,
        is_all: &dyn Fn(&[Node]) -> bool,
    ) -> Result<ServicesNow> {
        let mark = match before {
            ServicesBefore::Mark(mark) => mark,
            ServicesBefore::Ids(ids) => {
                let mut list = self.rows(func)?;
                list.rows.retain(|row| !row.value("id").is_some_and(|id| ids.contains(id)));
                return Ok(ServicesNow { rows: list.rows, are_new: true, complete: list.complete });
            }
        };
        let is_old = |row: &Node| id_of(row).is_some_and(|id| id <= mark.newest);
        let (mut rows, mut is_sorted, mut last) = (Vec::new(), true, None);
        let mut are_new = false;
        let complete = self.each_page(func, &newest_first(), &mut |page, total| {
            for row in &page {
                let id = id_of(row);
                is_sorted &= id.is_some_and(|id| last.is_none_or(|last| id < last));
                last = id;
            }
            rows.extend(page);
            let new = rows.iter().take_while(|row| !is_old(row)).count();
            // What comes after an old one is old, and nothing is hidden among the new ones.
            are_new = is_sorted && new < rows.len() && total == Some(mark.count + new);
            let is_done = are_new || is_all(&rows);
            Ok(if is_done { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
        let old = || rows.iter().filter(|row| is_old(row)).count();
        are_new |= complete && old() == mark.count;
        if are_new {
            rows.retain(|row| !is_old(row));
        }
        Ok(ServicesNow { rows, are_new, complete })
    }

    /// The rows of a list that are `wanted`, the newest first; no more is read once so many are found.
    pub(super) fn newest_rows(
        &self,
        func: &str,
        enough: usize,
        wanted: &dyn Fn(&Node) -> bool,
    ) -> Result<Vec<Node>> {
        let mut found = Vec::new();
        self.each_row(func, &newest_first(), &mut |row| {
            if wanted(&row) {
                found.push(row);
            }
            let done = found.len() >= enough;
            Ok(if done { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
        // As an ordered list has them.
        found.sort_by_key(id_of);
        Ok(found)
    }
}

fn newest_first() -> [Field; 1] {
    [Field::plain("p_col", "-id")]
}

fn id_of(row: &Node) -> Option<u64> {
    row.value("id").and_then(|id| id.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::Server;
    use super::super::{AddOrder, OrderNow, ServiceOrdered};
    use orderctl_core::{ProbeResult, Purchase as _};

    /// A page of a list: these ids with their tags, and the number of all rows.
    fn page(rows: &[(u64, &str)], all: usize) -> String {
        let row = |(id, tag): &(u64, &str)| {
            format!(
                r#"{{"id":{{"$":"{id}"}},"pricelist_id":{{"$":"501"}},"remoteid":{{"$":"{tag}"}},
                "item_status":{{"$orig":"2","$":"Active"}}}}"#
            )
        };
        let rows: Vec<String> = rows.iter().map(row).collect();
        format!(r#"{{"doc":{{"elem":[{}],"p_elems":{{"$":"{all}"}}}}}}"#, rows.join(","))
    }

    const WHOAMI: &str = r#"{"doc":{"user":{"$balance":"20.00 EUR"}}}"#;

    /// One probe after the snapshot of a panel with 10,000 services; the snapshot, what was found, and what
    /// was asked for.
    fn probe(pages: &[String]) -> (String, ProbeResult<ServiceOrdered>, Vec<String>) {
        let mut bodies = vec![page(&[(30_000, "")], 10_000), WHOAMI.to_owned()];
        bodies.extend_from_slice(pages);
        bodies.push(WHOAMI.to_owned());
        let bodies = bodies.iter().map(|body| super::super::super::mock_server::status(200, body));
        let server = Server::raw(bodies.collect());
        let panel = server.panel(|_| ());
        let order = AddOrder::new("vds", 501, "1".parse().unwrap());
        let buy = OrderNow::new(&panel, &order);
        let snapshot = serde_json::to_string(&buy.snapshot(&None).unwrap()).unwrap();
        let found = buy
            .find(&"attempt-1".parse().unwrap(), &serde_json::from_str(&snapshot).unwrap())
            .unwrap();
        (snapshot, found, server.bodies())
    }

    #[test]
    fn an_order_among_ten_thousand_takes_one_row_before_and_one_page_after() {
        let rows = [(30_002, "attempt-2"), (30_001, "attempt-1"), (30_000, ""), (29_999, "")];
        let (snapshot, found, asked) = probe(&[page(&rows, 10_002)]);
        assert_eq!(
            snapshot,
            r#"{"services":{"newest":30000,"count":10000},"balance":{"amount":"20.00","currency":"EUR"},"price":null}"#
        );
        let ProbeResult::Placed(found) = found else { panic!("{found:?}") };
        assert_eq!(found.service_id.as_deref(), Some("30001"));
        assert!(asked[0].starts_with("func=vds&filter=on&p_num=1&p_cnt=1&p_col=-id&"), "{asked:?}");
        assert!(asked[2].starts_with("func=vds&filter=on&p_col=-id&p_num=1&p_cnt=500&"));
        assert_eq!(asked.iter().filter(|body| body.starts_with("func=vds")).count(), 2);
    }

    #[test]
    fn one_page_proves_an_order_absent_too() {
        let (_, found, asked) =
            probe(&[page(&[(30_001, "attempt-2"), (30_000, ""), (29_999, "")], 10_001)]);
        assert!(matches!(found, ProbeResult::Absent(_)), "{found:?}");
        assert_eq!(asked.len(), 3);
    }

    #[test]
    fn where_the_count_does_not_agree_nothing_is_taken_for_new_or_absent() {
        // One was removed, or a panel gives ids in another order: the list is read to its end.
        let two =
            |one, other| [page(&[(30_001, one), (30_000, "attempt-4")], 3), page(&[(5, other)], 3)];
        let (_, found, asked) = probe(&two("", "attempt-5"));
        assert!(matches!(found, ProbeResult::Unsure(_)), "{found:?}");
        assert!(asked[3].contains("p_num=2"), "{asked:?}");
        // What carries its tag is this order all the same, and where all carry another one, none is.
        let (_, found, _) = probe(&two("attempt-3", "attempt-1"));
        assert!(matches!(found, ProbeResult::Placed(_)), "{found:?}");
        let (_, found, _) = probe(&two("attempt-3", "attempt-2"));
        assert!(matches!(found, ProbeResult::Absent(_)), "{found:?}");
    }

    /// With ten thousand services the whole list is twenty pages, for each order that got no answer.
    #[test]
    fn an_order_that_is_seen_by_its_tag_is_looked_for_no_further() {
        let first = page(&[(30_002, "attempt-1"), (30_000, "")], 10_003);
        let (_, found, asked) = probe(&[first]);
        assert!(matches!(found, ProbeResult::Placed(_)), "{found:?}");
        assert_eq!(asked.iter().filter(|body| body.starts_with("func=vds")).count(), 2);
    }

    #[test]
    fn a_panel_that_sorts_otherwise_is_read_to_its_end() {
        let (_, found, _) = probe(&[page(&[(1, ""), (30_000, ""), (30_001, "")], 3)]);
        assert!(matches!(found, ProbeResult::Unsure(_)), "{found:?}");
    }
}

//! What the client has: the balance, by the first of the ways that this login may use.

use serde::Serialize;

use super::rows::if_allowed;
use super::text::money;
use super::{Node, Panel};
use crate::error::{Error, Kind, Result};
use crate::order::{Effect, Field, Money};

/// The account's money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// The balance; nothing if the panel's words can't be read.
    pub balance: Option<Money>,
    /// The panel's own words for it.
    pub text: String,
    /// The function that told it.
    pub source: String,
}

impl Panel {
    /// The client's balance. `whoami` and `dashboard.info` are known from clients, `subaccount` is
    /// documented for administrators.
    ///
    /// # Errors
    /// As [`Panel::call`], and of kind refused if none of them tells.
    pub fn account_balance(&self) -> Result<Balance> {
        let dashboard = vec![Field::plain("dashboard", "info"), Field::plain("sfrom", "ajax")];
        for (func, fields) in
            [("whoami", vec![]), ("dashboard.info", dashboard), ("subaccount", vec![])]
        {
            let doc = if_allowed(self.call(func, fields, Effect::Read))?;
            if let ("whoami", Some(doc)) = (func, &doc) {
                self.remember_currency(doc);
            }
            let text = doc.as_ref().and_then(|doc| told(func, doc));
            if let Some(text) = text {
                return Ok(Balance {
                    balance: money(&text, &self.currencies()),
                    text,
                    source: func.to_owned(),
                });
            }
        }
        Err(Error::new(Kind::Refused, "the panel tells this login no balance").code("access"))
    }
}

fn told(func: &str, doc: &Node) -> Option<String> {
    let user = doc.at("user");
    let mut rows = doc.all("elem");
    let text = match func {
        "whoami" => user?.attribute("balance")?.to_owned(),
        // Of an administrator's many accounts none is the client's for certain.
        "subaccount" => {
            let one = rows.next()?;
            if rows.next().is_some() {
                return None;
            }
            one.value("balance")?.to_owned()
        }
        _ => {
            let row = rows.next()?;
            ["realbalance", "balance"].iter().find_map(|name| row.value(name))?.to_owned()
        }
    };
    let text = text.trim().to_owned();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::super::wire::Server;

    const DENIED: &str = r#"{"doc":{"error":{"$type":"access","msg":{"$":"No"}}}}"#;

    #[test]
    fn the_next_way_is_taken_where_one_is_closed() {
        let server = Server::answering([
            DENIED,
            r#"{"doc":{"elem":{"realbalance":{"$":"12.50&nbsp;EUR"},"balance":{"$":"99.00 EUR"}}}}"#,
        ]);
        let balance = server.panel(|_| ()).account_balance().unwrap();
        assert_eq!(balance.balance.unwrap().to_string(), "12.50 EUR");
        assert_eq!(balance.source, "dashboard.info");
        assert!(server.bodies()[1].starts_with("func=dashboard.info&dashboard=info&sfrom=ajax&"));
    }

    #[test]
    fn the_accounts_of_many_clients_are_nobodys_balance() {
        let many =
            r#"{"doc":{"elem":[{"balance":{"$":"1.00 EUR"}},{"balance":{"$":"2.00 EUR"}}]}}"#;
        let panel = Server::answering([DENIED, DENIED, many]);
        assert!(panel.panel(|_| ()).account_balance().is_err());
    }
}

//! What the client has: the balance, by the first of the ways that this login may use.

use rust_decimal::Decimal;
use serde::Serialize;

use super::pagination::if_allowed;
use super::text::money;
use super::{Node, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{CurrencyContext, Effect, Field, Money};

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
        Err(Error::new(Kind::Refused, "the panel tells this login no balance").code(Code::Access))
    }
}

/// The balance that `whoami` tells, with its currency: some panels write a bare number, and the currency
/// beside it.
pub(super) fn of_whoami(doc: &Node) -> Option<String> {
    let user = |name: &str| doc.at("user")?.attribute(name).map(str::trim);
    let balance = user("balance").filter(|text| !text.is_empty())?;
    let is_bare = Decimal::from_str_exact(balance).is_ok();
    let currency = user("currency").filter(|code| is_bare && !code.is_empty());
    Some(currency.map_or_else(|| balance.to_owned(), |code| format!("{balance} {code}")))
}

/// Whether a balance is where it was: the same amount, or the same words where one can't be read.
pub(super) fn is_unmoved(before: &str, now: &str, currencies: &CurrencyContext) -> bool {
    match (money(before, currencies), money(now, currencies)) {
        (Some(before), Some(now)) => before == now,
        _ => before.trim() == now.trim(),
    }
}

fn told(func: &str, doc: &Node) -> Option<String> {
    let mut rows = doc.all("elem");
    let text = match func {
        "whoami" => doc.at("user")?.attribute("balance")?.to_owned(),
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
    use super::super::mock_server::Server;

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

    /// Several clients read the balance as a number, and the currency beside it.
    #[test]
    fn a_bare_number_has_the_currency_that_stands_beside_it() {
        for (user, balance) in [
            (r#""$balance":"1000.0000","$currency":"EUR""#, Some("1000.0000 EUR")),
            (r#""$balance":"-3","$currency":"EUR""#, Some("-3 EUR")),
            (r#""$balance":1000.5,"$currency":"EUR""#, Some("1000.5 EUR")),
            (r#""$balance":"12.50 USD","$currency":"EUR""#, Some("12.50 USD")),
        ] {
            let body = format!(r#"{{"doc":{{"user":{{{user}}}}}}}"#);
            let server = Server::answering([&body, &body].map(String::as_str));
            let panel = server.panel(|_| ());
            let told = panel.account_balance().unwrap().balance.map(|money| money.to_string());
            assert_eq!(told.as_deref(), balance, "{user}");
            assert_eq!(panel.balance().unwrap().as_deref(), balance, "{user}");
        }
        let is_unmoved = |before, now| {
            super::is_unmoved(before, now, &orderctl_core::CurrencyContext::default())
        };
        assert!(is_unmoved("1000.0 EUR", "1000.0000 EUR"));
        assert!(!is_unmoved("1000.0 EUR", "1000.0 USD"));
        assert!(!is_unmoved("a lot", "less"));
    }

    #[test]
    fn the_accounts_of_many_clients_are_nobodys_balance() {
        let many =
            r#"{"doc":{"elem":[{"balance":{"$":"1.00 EUR"}},{"balance":{"$":"2.00 EUR"}}]}}"#;
        let panel = Server::answering([DENIED, DENIED, many]);
        assert!(panel.panel(|_| ()).account_balance().is_err());
    }
}

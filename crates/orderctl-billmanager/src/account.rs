//! What the client has: the balance, by the first of the ways that this login may use.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::currency::currency_of;
use super::pagination::if_allowed;
use super::text::money;
use super::{Node, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{CurrencyContext, Effect, Field, Money};

/// What the client has at the panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Balance {
    /// The balance; nothing if the panel's words can't be read.
    pub balance: Option<Money>,
    /// The panel's own words for it.
    pub text: String,
    /// The function that told it: `whoami`, `dashboard.info` or `subaccount`.
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
            let Some(doc) = doc else { continue };
            if let Some(text) = told(func, &doc) {
                // A code beside a bare number is the panel's word: the settings do not overrule it.
                let with_code = of_whoami(&doc).filter(|_| func == "whoami");
                return Ok(Balance {
                    balance: money(with_code.as_ref().unwrap_or(&text), &self.currencies()),
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
fn of_whoami(doc: &Node) -> Option<String> {
    let user = |name: &str| doc.at("user")?.attribute(name).map(str::trim);
    let balance = user("balance").filter(|text| !text.is_empty())?;
    let is_bare = Decimal::from_str_exact(balance).is_ok();
    let currency = user("currency").filter(|code| is_bare && !code.is_empty());
    Some(currency.map_or_else(|| balance.to_owned(), |code| format!("{balance} {code}")))
}

/// The account's balance at one moment, to compare it with a later one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum BalanceReading {
    Amount(Money),
    /// The panel's own words, where no amount can be read in them.
    Words(String),
}

impl BalanceReading {
    fn of(text: &str, currencies: &CurrencyContext) -> Self {
        money(text, currencies).map_or_else(|| Self::Words(text.trim().to_owned()), Self::Amount)
    }

    /// The amount; earlier records have it in the panel's words.
    fn amount(&self) -> Option<Money> {
        match self {
            Self::Amount(amount) => Some(amount.clone()),
            Self::Words(text) => money(text, &CurrencyContext::default()),
        }
    }

    /// Whether the balance is where it was: the same amount, or the same words where one can't be
    /// read.
    pub(super) fn is_unmoved(&self, now: &Self) -> bool {
        match (self.amount(), now.amount()) {
            (Some(before), Some(now)) => before == now,
            _ => self == now,
        }
    }

    /// By how much it fell: what was charged in the meantime. Nothing if it did not fall, or can't be
    /// compared.
    pub(super) fn fall(&self, now: &Self) -> Option<Money> {
        let fall = self.amount()?.minus(&now.amount()?)?;
        (!fall.is_zero() && !fall.is_negative()).then_some(fall)
    }
}

impl fmt::Display for BalanceReading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(amount) => amount.fmt(f),
            Self::Words(text) => f.write_str(text),
        }
    }
}

impl Panel {
    /// The account's balance (`whoami`), to see afterwards whether it moved.
    pub(super) fn balance(&self) -> Result<Option<BalanceReading>> {
        let Some(doc) = if_allowed(self.call("whoami", vec![], Effect::Read))? else {
            return Ok(None);
        };
        self.remember_currency(&doc);
        let currencies = CurrencyContext::configured(self.settings.currency.clone())
            .with_account(currency_of(&doc));
        Ok(of_whoami(&doc).map(|text| BalanceReading::of(&text, &currencies)))
    }

    /// The balance after a charge that is known to be placed: that it can't be read changes nothing of
    /// that.
    pub(super) fn balance_after(&self) -> Option<BalanceReading> {
        self.balance().ok().flatten()
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
    use super::*;

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
            let panel = server.panel(|settings| settings.currency = "USD".parse().ok());
            let told = panel.account_balance().unwrap().balance.map(|money| money.to_string());
            assert_eq!(told.as_deref(), balance, "{user}");
            let reading = panel.balance().unwrap().map(|balance| balance.to_string());
            assert_eq!(reading.as_deref(), balance, "{user}");
        }
    }

    #[test]
    fn what_was_charged_is_what_the_balance_fell_by_and_nothing_where_that_is_not_certain() {
        let euro =
            |text| BalanceReading::of(text, &CurrencyContext::configured("EUR".parse().ok()));
        for (before, now, is_unmoved, fall) in [
            ("1000.0 EUR", "1000.0000 EUR", true, None),
            ("20.00", "15.50 EUR", false, Some("4.50 EUR")),
            ("3.00 EUR", "-1.50 EUR", false, Some("4.50 EUR")),
            ("1 020,00 €", "20.00 EUR", false, Some("1000.00 EUR")),
            ("15.50 EUR", "20.00 EUR", false, None),
            ("1000.0 EUR", "900.0 USD", false, None),
            ("a lot", "a lot ", true, None),
            ("a lot", "less", false, None),
            ("a lot", "5.00 EUR", false, None),
        ] {
            let (before, now) = (euro(before), euro(now));
            assert_eq!(before.is_unmoved(&now), is_unmoved, "{before} {now}");
            let told = before.fall(&now).map(|fall| fall.to_string());
            assert_eq!(told.as_deref(), fall, "{before} {now}");
        }
        // An earlier record has the panel's words.
        let words: BalanceReading = serde_json::from_str(r#""20.00 EUR""#).unwrap();
        assert!(words.is_unmoved(&euro("20.0 EUR")) && words.fall(&euro("19 EUR")).is_some());
        let amount = serde_json::to_string(&euro("20.00 EUR")).unwrap();
        assert_eq!(serde_json::from_str::<BalanceReading>(&amount).unwrap(), euro("20.00 EUR"));
    }

    #[test]
    fn the_accounts_of_many_clients_are_nobodys_balance() {
        let many =
            r#"{"doc":{"elem":[{"balance":{"$":"1.00 EUR"}},{"balance":{"$":"2.00 EUR"}}]}}"#;
        let panel = Server::answering([DENIED, DENIED, many]);
        assert!(panel.panel(|_| ()).account_balance().is_err());
    }
}

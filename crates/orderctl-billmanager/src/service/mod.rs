//! What was ordered and runs: one list for each product type (`func=vds` and its like).

mod change;
mod list;
mod login;
mod renewal;
mod renewal_form;
mod status;

use std::collections::BTreeMap;

use serde::Serialize;

pub use change::{CancelStatus, Canceled};
pub use list::no_service;
pub use login::Login;
pub use renewal::{RenewOrder, RenewSnapshot, Renewal, RenewalQuote, RenewalStatus, Renewed};
pub use renewal_form::{RenewalForm, RenewalPeriod};
pub use status::ServiceStatus;

use super::Node;
use super::text::{clean, money_in, money_of_period};
use orderctl_core::{CurrencyContext, MASK, Money};

/// Product types that are not in use before they have an address, dotted names with them.
const SERVERS: [&str; 3] = ["vds", "dedic", "instances"];

/// A service as its list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Service {
    /// The id by which the panel's functions know it (`id`, as `elid` in calls).
    pub service_id: String,
    /// The product type whose list it was read from.
    pub item_type: String,
    /// Its name: the panel's own, or its domain.
    pub name: Option<String>,
    /// `ordered`, `active`, `suspended`, `deleted`, `processing`, `cancelled`; other codes pass through.
    pub status: ServiceStatus,
    /// The panel's code behind the status (`item_status`), such as `2` or `3_employeesuspend`.
    pub status_code: Option<String>,
    /// The domain name that it is for (`domain`), if it has one.
    pub domain: Option<String>,
    /// The address that is shown first: of IPv4, where there is one.
    pub ip: Option<String>,
    /// All addresses, those of IPv4 before those of IPv6.
    pub addresses: Vec<String>,
    /// The id of its tariff (`pricelist_id`), where the list has that column.
    pub tariff_id: Option<String>,
    /// The name of its tariff (`pricelist`).
    pub tariff: Option<String>,
    /// The name of its data center (`datacentername`).
    pub datacenter: Option<String>,
    /// The period that it is paid for (`period`): months, or 0, -50, -100.
    pub period: Option<i64>,
    /// What that period costs (`item_cost`); nothing where the list tells another price alone.
    pub price: Option<Money>,
    /// When it was ordered (`createdate`), as the panel writes it.
    pub created: Option<String>,
    /// The end of its paid time (`real_expiredate`, else `expiredate`) as the panel writes it: a date, or
    /// words.
    pub expires: Option<String>,
    /// Whether it renews itself (`autoprolong`); nothing where the list does not tell.
    pub auto_renew: Option<bool>,
    /// The correlation id that its order carried (`remoteid`, or what the settings name).
    pub tag: Option<String>,
    /// Every column of the row, by its name on the wire.
    #[serde(skip)]
    pub columns: BTreeMap<String, String>,
}

impl Service {
    fn of(
        item_type: &str,
        tag: Option<&str>,
        row: &Node,
        currencies: &CurrencyContext,
    ) -> Option<Self> {
        let text = |name: &str| row.value(name).map(clean).filter(|text| !text.is_empty());
        let addresses = addresses(row);
        let expires = ["real_expiredate", "expiredate"].iter().find_map(|name| text(name));
        let mut columns: BTreeMap<_, _> = row.children().iter().filter_map(column).collect();
        if row.at("ip").is_some() {
            columns.insert("ip".to_owned(), addresses.join(", "));
        }
        Some(Self {
            service_id: text("id")?,
            item_type: item_type.to_owned(),
            name: text("name").or_else(|| text("domain")),
            status: ServiceStatus::of(row),
            status_code: row.code("item_status").map(str::to_owned),
            domain: text("domain"),
            ip: addresses.first().cloned(),
            addresses,
            tariff_id: text("pricelist_id"),
            tariff: text("pricelist"),
            datacenter: text("datacentername"),
            period: text("period").and_then(|period| period.parse().ok()),
            price: price(row, currencies),
            created: text("createdate"),
            expires,
            auto_renew: text("autoprolong").map(|renewal| renewal != "null" && renewal != "off"),
            tag: tag.and_then(text),
            columns,
        })
    }

    /// True once it can be used: active, and a server with its address.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.status == ServiceStatus::Active && (!self.is_server() || self.ip.is_some())
    }

    /// True if waiting will not help.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.status == ServiceStatus::Suspended || self.status.is_gone()
    }

    fn is_server(&self) -> bool {
        let family = self.item_type.split('.').next().unwrap_or_default();
        SERVERS.contains(&family) && self.columns.contains_key("ip")
    }
}

/// The addresses of a row, IPv4 first: one text, several in a text, or repeated elements that are texts
/// or `{ip, type}`, often with IPv6 first (known from several clients).
fn addresses(row: &Node) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for node in row.all("ip") {
        let text = clean(node.value("ip").unwrap_or(node.text()));
        for address in text.split([',', ';', ' ']).filter(|address| !address.is_empty()) {
            if !found.iter().any(|known| known == address) {
                found.push(address.to_owned());
            }
        }
    }
    found.sort_by_key(|address| address.contains(':'));
    found
}

/// What the paid period costs. The other column is the price of a month, in words, and with the price
/// that held before struck out.
fn price(row: &Node, currencies: &CurrencyContext) -> Option<Money> {
    match row.value("item_cost") {
        Some(cost) => money_in(cost, row.value("currency_str").unwrap_or_default(), currencies),
        None if row.value("period") == Some("1") => money_of_period(row.value("cost")?, currencies),
        None => None,
    }
}

/// Passwords stand in the lists of some panels.
fn column(node: &Node) -> Option<(String, String)> {
    let name = node.name().to_owned();
    let secret = name.contains("passw") && !node.text().trim().is_empty();
    let text = if secret { MASK.to_owned() } else { clean(node.text()) };
    node.children().is_empty().then_some((name, text))
}

#[cfg(test)]
mod tests {
    use super::super::mock_server::Server;
    use super::*;

    const ROW: &str = r#"{"doc":{"elem":{"id":{"$":"7"},"domain":{"$":"a.example"},"ip":{},
        "rootpassword":{"$":"s3cret"},"item_cost":{"$":"9.6000"},"currency_str":{"$":"EUR"},
        "expiredate":{"$":"daily charge"},"real_expiredate":{"$":"2026-02-05"},
        "autoprolong":{"$":"null"},"item_status":{"$orig":"3_autosuspend","$":"Stopped"}}}}"#;

    #[test]
    fn a_row_is_read_by_its_codes() {
        let server = Server::answering([ROW]);
        let service = server.panel(|_| ()).service(Some("vds"), "7").unwrap();
        assert_eq!((service.status.name(), service.is_stopped()), ("suspended", true));
        assert_eq!(service.expires.as_deref(), Some("2026-02-05"));
        assert_eq!(service.price, Money::new("9.6000", "EUR").ok());
        assert_eq!(service.auto_renew, Some(false));
        assert_eq!(service.columns["rootpassword"], MASK);
        assert!(server.bodies()[0].starts_with("func=vds&filter=on&p_num=1&p_cnt=500&"));
    }

    #[test]
    fn a_server_is_ready_with_its_address_and_other_products_without() {
        let active = ROW.replace("3_autosuspend", "2");
        let with_address = active.replace(r#""ip":{}"#, r#""ip":{"$":"192.0.2.1"}"#);
        for (item_type, body, ready) in [
            ("vds", &active, false),
            ("vds.vps", &active, false),
            ("soft", &active, true),
            ("vds", &with_address, true),
        ] {
            let server = Server::answering([body]);
            let service = server.panel(|_| ()).service(Some(item_type), "7").unwrap();
            assert_eq!(service.is_ready(), ready, "{item_type} {body}");
        }
    }

    #[test]
    fn of_several_addresses_those_of_ipv4_come_first() {
        for (ip, first, all) in [
            (r#"{"$":"192.0.2.1"}"#, Some("192.0.2.1"), "192.0.2.1"),
            (
                r#"[{"$":"2001:db8::1"},{"$":"192.0.2.1"},{"$":"192.0.2.2"}]"#,
                Some("192.0.2.1"),
                "192.0.2.1, 192.0.2.2, 2001:db8::1",
            ),
            (r#"["2001:db8::1","192.0.2.1"]"#, Some("192.0.2.1"), "192.0.2.1, 2001:db8::1"),
            (
                r#"[{"ip":"2001:db8::1","type":"6"},{"ip":{"$":"192.0.2.1"},"type":{"$":"4"}}]"#,
                Some("192.0.2.1"),
                "192.0.2.1, 2001:db8::1",
            ),
            (r#"{"$":"2001:db8::1, 192.0.2.1"}"#, Some("192.0.2.1"), "192.0.2.1, 2001:db8::1"),
            (r#"{"$":"2001:db8::1"}"#, Some("2001:db8::1"), "2001:db8::1"),
            ("{}", None, ""),
            ("[]", None, ""),
        ] {
            let body =
                ROW.replace("3_autosuspend", "2").replace(r#""ip":{}"#, &format!(r#""ip":{ip}"#));
            let service =
                Server::answering([&*body]).panel(|_| ()).service(Some("vds"), "7").unwrap();
            assert_eq!(service.ip.as_deref(), first, "{ip}");
            assert_eq!(service.addresses.join(", "), all, "{ip}");
            let is_server = ip != "[]";
            assert_eq!(service.is_ready(), first.is_some() || !is_server, "{ip}");
        }
    }

    #[test]
    fn a_price_in_words_is_that_of_a_month() {
        let html = "<del>1025.85 RUB / Month</del><br/><b>605.85 RUB / Month</b>";
        for (members, price) in [
            (format!(r#""cost":{{"$":"{html}"}},"period":{{"$":"1"}}"#), Some("605.85 RUB")),
            (format!(r#""cost":{{"$":"{html}"}},"period":{{"$":"12"}}"#), None),
            (r#""item_cost":{"$":"9,60"},"currency_str":{"$":"€"}"#.into(), Some("9.60 EUR")),
            (
                r#""item_cost":{"$":"<s>12.00</s> 9.60"},"currency_str":{"$":"EUR"}"#.into(),
                Some("9.60 EUR"),
            ),
        ] {
            let body = format!(r#"{{"doc":{{"elem":{{"id":{{"$":"7"}},{members}}}}}}}"#);
            let service =
                Server::answering([&*body]).panel(|_| ()).service(Some("vds"), "7").unwrap();
            let read = service.price.map(|price| price.to_string());
            assert_eq!(read.as_deref(), price, "{members}");
        }
    }
}

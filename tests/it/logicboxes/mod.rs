//! The `LogicBoxes` client against a server that speaks as the vendor's pages say.

mod finding;
mod placing;
mod pricing;
mod reading;
mod renewing;

use std::sync::Arc;
use std::time::Duration;

use orderctl_core::http::Http;
use orderctl_core::{Secret, SendOutcome};
use orderctl_logicboxes::{
    Before, ComboOrder, ComboReceipt, ComboSnapshot, Contacts, Format, InvoiceOption, RenewTerm,
    Reseller, ServicesBuilder, Settings, api_url,
};

use crate::support::clock::FakeClock;
use crate::support::scripted::{Answer, Scripted};

const NOW: &str = "2026-03-01T12:00:00Z";
const ADD: &str = "/api/productbundle/add.json";
const ORDER_ID: &str = "/api/productbundle/orderid.json";
const DETAILS: &str = "/api/productbundle/details.json";
const CURRENT: &str = "/api/actions/search-current.json";
const ARCHIVED: &str = "/api/actions/search-archived.json";
const TRANSACTIONS: &str = "/api/billing/customer-transactions/search.json";
const BALANCE: &str = "/api/billing/customer-balance.json";
const PREMIUM: &str = "/api/domains/premium-check.json";
const PRICES: &str = "/api/products/customer-price.json";
const PLANS: &str = "/api/products/plan-details.json";

const NO_ORDER: &str =
    r#"{"status":"ERROR","message":"Website doesn't exist for xn--bcher-kva.example"}"#;
const EMPTY: &str = r#"{"recsonpage":"0","recsindb":"0"}"#;
const PLACED: &str = r#"{"status":"Success","actiontype":"Add","actionstatus":"PendingExecution",
    "actionstatusdesc":"","entityid":"90000001","eaqid":"600000001","description":"xn--bcher-kva.example",
    "invoiceid":"91000001","sellingcurrencysymbol":"USD","sellingamount":"-59.880","customerid":"20000001"}"#;

fn reseller(server: &Scripted, format: Format) -> Reseller {
    reseller_that_waits(server, format, Duration::from_secs(5))
}

fn reseller_that_waits(server: &Scripted, format: Format, timeout: Duration) -> Reseller {
    let clock = Arc::new(FakeClock::at(NOW));
    let settings = Settings {
        url: api_url(&server.url()),
        auth_userid: "100001".into(),
        api_key: Secret::new("EXAMPLEKEY"),
        format,
        renew_term: RenewTerm::default(),
        tax: None,
    };
    Reseller::new(settings, Http::new(timeout, clock.clone()), clock)
}

fn order() -> ComboOrder {
    ComboOrder {
        domain: "Bücher.example".parse().unwrap(),
        customer_id: 20_000_001,
        months: "1y".parse().unwrap(),
        invoice_option: InvoiceOption::KeepInvoice,
        bundle_id: 501,
        services: ServicesBuilder {
            ns: vec!["ns1.shop.example".into(), "ns2.shop.example".into()],
            contacts: Contacts::all("30000001"),
            services: vec!["sslcert".into()],
            ..ServicesBuilder::default()
        }
        .build()
        .unwrap(),
        discount_amount: None,
    }
}

fn snapshot() -> ComboSnapshot {
    ComboSnapshot { before: Before::Nothing, looked_at: NOW.parse().unwrap() }
}

fn placed(reply: SendOutcome<ComboReceipt>) -> ComboReceipt {
    match reply {
        SendOutcome::Placed(receipt) => receipt,
        other => panic!("not placed: {other:?}"),
    }
}

fn details(changes: &[(&str, &str)]) -> Answer {
    let mut details = serde_json::json!({
        "entityid":"90000001","domainname":"xn--bcher-kva.example","currentstatus":"Active",
        "customerid":"20000001","creationtime":"1772366405","eaqid":"0"
    });
    for (name, value) in changes {
        details[*name] = (*value).into();
    }
    Answer::json(200, details.to_string())
}

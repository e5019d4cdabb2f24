//! Orders as they stand, and lists to choose from.

use orderctl_logicboxes::Format;

use super::{BALANCE, DETAILS, NO_ORDER, ORDER_ID, details, reseller};
use crate::support::scripted::{Answer, Scripted, get, post};

#[test]
fn choices_are_read_page_by_page() {
    let row = |id: usize| format!(r#"{{"contact.contactid":"{id}","contact.name":"Ann {id}"}}"#);
    let page = |ids: std::ops::Range<usize>| {
        let rows: Vec<String> = ids.map(row).collect();
        Answer::json(200, format!(r#"{{"recsindb":"103","result":[{}]}}"#, rows.join(",")))
    };
    let contacts = "/api/contacts/search.json";
    let server = Scripted::start(vec![
        get(contacts, page(30_000_000..30_000_100)),
        get(contacts, page(30_000_100..30_000_103)),
        post(
            "/api/contacts/default.json",
            Answer::json(
                200,
                r#"{"Contact":{"registrant":"30000001","admin":30000002,"type":"Contact"}}"#,
            ),
        ),
    ]);
    let reseller = reseller(&server, Format::Json);
    assert_eq!(reseller.contacts(20_000_001, &[], 500).unwrap().0.len(), 103);
    let default = reseller.default_contacts(20_000_001, &["Contact".into()]).unwrap().remove(0);
    assert_eq!(default.registrant.as_deref(), Some("30000001"));
    assert_eq!(default.admin.as_deref(), Some("30000002"));
    assert_eq!(default.tech, None);
    let asked = server.requests();
    assert_eq!(asked[1].field("page-no"), Some("2"));
    assert_eq!(asked[2].query, []);
    assert_eq!(asked[2].field("type"), Some("Contact"));
}

#[test]
fn an_order_is_shown_by_its_id_or_its_domain() {
    let server = Scripted::start(vec![
        get(ORDER_ID, Answer::json(200, "90000001")),
        get(DETAILS, details(&[])),
        get(ORDER_ID, Answer::json(500, NO_ORDER)),
    ]);
    let reseller = reseller(&server, Format::Json);
    let domain = "bücher.example".parse().unwrap();
    let id = reseller.order_id_by_domain(&domain).unwrap().unwrap();
    let details = reseller.combo_details(&id).unwrap();
    assert_eq!(details.status.as_deref(), Some("active"));
    assert_eq!(server.requests()[1].field("order-id"), Some("90000001"));
    assert_eq!(server.requests()[1].field("api-key"), Some("EXAMPLEKEY"));
    assert_eq!(reseller.order_id_by_domain(&domain).unwrap(), None);
}

#[test]
fn a_balance_is_the_resellers_own_or_a_customers() {
    let server = Scripted::start(vec![
        get(
            "/api/billing/reseller-balance.json",
            Answer::json(
                200,
                r#"{"sellingcurrencysymbol":"USD","sellingcurrencybalance":123.450,"sellingcurrencylockedbalance":0.0}"#,
            ),
        ),
        get(
            BALANCE,
            Answer::json(200, r#"{"sellingcurrencysymbol":"EUR","sellingcurrencybalance":"-1.5"}"#),
        ),
    ]);
    let reseller = reseller(&server, Format::Json);
    let own = reseller.balance(None).unwrap();
    assert_eq!((own.account.as_str(), own.balance.to_string().as_str()), ("100001", "123.450 USD"));
    assert_eq!(own.locked.unwrap().to_string(), "0.0 USD");
    let customers = reseller.balance(Some(20_000_001)).unwrap();
    assert_eq!(customers.balance.to_string(), "-1.5 EUR");
    assert_eq!(customers.locked, None);
    let asked = server.requests();
    assert_eq!(asked[0].field("reseller-id"), Some("100001"), "required even for oneself");
    assert_eq!(asked[1].field("customer-id"), Some("20000001"));
}

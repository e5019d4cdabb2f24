//! What stands in the way of everyday use: addresses that are not listed, methods that are denied,
//! long lists.

use serde_json::{Value, json};

use super::{domain_combo, home_of};
use crate::support::Provider;
use crate::support::scripted::{Answer, get};
use crate::support::shop::Shop;

#[test]
fn a_stranger_is_stopped_at_the_first_read() {
    let page = || Answer::html(403, "<html><body>Request forbidden</body></html>");
    let first = get("/api/billing/customer-balance.json", page());
    let order = domain_combo("shop.example", "20000001", "30000001");
    let order = [&order[..], &["--accept-unknown-price"]].concat();
    let error = Shop::reseller(vec![first]).error(4, &order);
    assert_eq!(error["code"], "address_not_listed");
    assert!(error["hints"][0].as_str().unwrap().contains("list this machine's"), "{error}");
    let list = get("/api/customers/search.json", page());
    assert_eq!(Shop::reseller(vec![list]).error(4, &["customer", "search"])["kind"], "credentials");
}

/// An API where orders can be placed, with these answers where others are not wanted.
fn shop(other: impl Fn(&str) -> Option<Answer> + Send + 'static) -> Shop {
    let taken = r#"{"status":"Success","actionstatus":"PendingExecution","entityid":"90000001","eaqid":"600000001"}"#;
    Shop::reseller_that(move |request| {
        let path = request.path.strip_prefix("/api/")?;
        if let Some(answer) = other(path) {
            return Some(answer);
        }
        let body = match path {
            "billing/customer-balance.json" => r#"{"sellingcurrencysymbol":"USD"}"#,
            "products/plan-details.json" => "{}",
            "products/customer-price.json" => r#"{"productbundle":{"502":{"add":{"12":0.99}}}}"#,
            "domains/premium-check.json" => r#"{"premium":"false"}"#,
            "productbundle/add.json" => taken,
            _ => return None,
        };
        Some(Answer::json(200, body))
    })
}

fn denied() -> Answer {
    let text = "Access Denied: You are not authorized to perform this action";
    Answer::json(403, json!({"status": "ERROR", "message": text}).to_string())
}

fn row(status: &str) -> Value {
    json!({"recsonpage": "1", "recsindb": "1", "1": {"orders.orderid": "90000007",
        "entity.description": "shop.example", "entity.currentstatus": status}})
}

#[test]
fn a_key_that_may_not_ask_for_order_ids_can_order_all_the_same() {
    let order = domain_combo("shop.example", "20000001", "30000001");
    for (search, code) in [
        (denied(), 0),
        (Answer::json(200, r#"{"recsonpage":"0","recsindb":"0"}"#), 0),
        (Answer::json(200, row("Deleted").to_string()), 0),
        (Answer::json(200, row("Active").to_string()), 9),
    ] {
        let shop = shop(move |path| match path {
            "productbundle/orderid.json" => Some(denied()),
            "productbundle/search.json" => Some(search.clone()),
            "productbundle/details.json" => Some(denied()),
            _ => None,
        });
        assert_eq!(shop.run(&order).code, code);
    }
}

#[test]
fn a_lost_order_is_looked_for_past_a_thousand_actions_and_in_refused_searches() {
    let no_order = r#"{"status":"ERROR","message":"Website doesn't exist for shop.example"}"#;
    let none = r#"{"status":"ERROR","message":"No Entity found for Entityid: 0"}"#;
    let order = domain_combo("shop.example", "20000001", "30000001");
    let looked = |last: &'static str| {
        let pages = std::sync::atomic::AtomicUsize::new(0);
        let shop = shop(move |path| match path {
            "productbundle/orderid.json" => Some(Answer::json(500, no_order)),
            "productbundle/add.json" => Some(Answer::Close),
            "billing/customer-transactions/search.json" => Some(Answer::json(500, none)),
            "actions/search-current.json" => {
                let page = pages.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                let mut list = json!({"recsindb": "1201"});
                let rows = if page < 12 { 100 } else { 1 };
                for number in 1..=rows {
                    let about = if page == 12 { last } else { "Renewal of other.example" };
                    list[number.to_string()] = json!({"eaqid": (page * 100 + number).to_string(),
                        "actiontypedesc": about});
                }
                Some(Answer::json(200, list.to_string()))
            }
            _ => None,
        });
        shop.error(7, &order)["hints"][0].as_str().unwrap().to_owned()
    };
    assert!(looked("Renewal of x.example").contains("no combo order"));
    assert!(looked("Addition of Combo for shop.example").contains("under way"));
}

#[test]
fn newer_products_are_reached_by_hand() {
    let path = "/restapi/product/wordpresshostingusa/details.json";
    for typed in ["restapi/product/wordpresshostingusa/details", path] {
        let shop = Shop::reseller(vec![get(path, Answer::json(200, r#"{"a":"1"}"#))]);
        assert_eq!(shop.data(0, &["api", "logicboxes", "GET", typed])["a"], "1");
    }
}

#[test]
fn the_only_kind_of_account_needs_no_word_for_its_balance() {
    let provider = Provider::start();
    let home = home_of(&provider, 100_001, "");
    assert_eq!(home.json(&["balance"])["data"]["account"], "100001");
}

#[test]
fn how_an_invoice_stands_is_asked_in_the_documented_way() {
    let invoice = json!({"transid": "91000001", "type": "invoice", "sellingamount": "-5.000",
        "sellingcurrencysymbol": "USD", "orderid": "90000001"});
    for (state, open) in [("open", true), ("paid", false)] {
        let invoice = invoice.clone();
        let shop = Shop::reseller_that(move |request| {
            let row = json!({"recsindb": "1", "1": invoice});
            let none = json!({"recsindb": "0"});
            let answer = match (request.path.as_str(), request.field("balance-type")) {
                (_, None | Some("onlyunbalanced")) if open => row,
                (_, None) => row,
                (_, Some("onlybalanced")) if !open => row,
                _ => none,
            };
            Some(Answer::json(200, answer.to_string()))
        });
        let listed = shop.data(0, &["invoice", "list", "--customer-id", "20000001"]);
        assert_eq!(listed["invoices"][0]["status"], state);
    }
}

//! What a user can try at home: `sandbox serve --fault …` in one shell, an order in another.

use std::time::Duration;

use serde_json::Value;

use crate::sandbox::serve::Serving;
use crate::support::Home;

const ORDER: [&str; 23] = [
    "combo",
    "add",
    "--domain",
    "shop-example.com",
    "--customer-id",
    "20000001",
    "--months",
    "1",
    "--invoice-option",
    "keep-invoice",
    "--bundle-id",
    "502",
    "--ns",
    "ns1.shop.example",
    "--ns",
    "ns2.shop.example",
    "--contact",
    "30000001",
    "--yes",
    "--max-price",
    "0.99USD",
    "-o",
    "json",
];

/// A sandbox that fails so, and a user whose profile leads to it.
fn open(fault: &str) -> (Home, Serving) {
    let home = Home::new();
    let serving = Serving::start(&home, &["--fault", fault]);
    home.config(&format!(
        "[profile.resell]\nprovider = \"logicboxes\"\nurl = {}\nauth_userid = 100001\n\
         api_key = \"sandbox-key\"\nsettle = \"1ms\"\nsettle_after_timeout = \"1ms\"\n",
        serving.report["data"]["logicboxes"]
    ));
    (home, serving)
}

fn orders(serving: &Serving) -> Value {
    serving.control("orders")["logicboxes"]["by_domain"].clone()
}

#[test]
fn an_order_whose_answer_was_lost_is_found_at_once() {
    let (home, serving) = open("drop-after-commit:1:combo");
    let ran = home.run(&ORDER);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.document()["data"]["order_id"], "90000001");
    assert_eq!(orders(&serving), serde_json::json!({"shop-example.com": 1}));
}

#[test]
fn an_order_that_arrives_late_is_unknown_until_reconcile_finds_it() {
    let (home, serving) = open("late-commit:1:combo");
    let ran = home.run(&ORDER);
    assert_eq!(ran.code, 7, "{ran:?}");
    let attempt = ran.error()["error"]["attempt"].as_str().unwrap().to_owned();
    while serving.control("orders")["due"] != 0 {
        std::thread::sleep(Duration::from_millis(20));
    }
    let reconciled = home.json(&["ledger", "reconcile", &attempt]);
    assert_eq!(reconciled["data"]["attempts"][0]["state"], "placed");
    assert_eq!(home.json(&["ledger", "show", &attempt])["data"]["state"], "placed");
    assert_eq!(orders(&serving), serde_json::json!({"shop-example.com": 1}));
}

//! From the order to what runs.

use serde_json::json;

use super::{combo, texts};
use crate::support::Home;
use crate::support::scripted::Answer;
use crate::support::shop::Shop;

const EMPTY: &str = r#"{"recsonpage":"0","recsindb":"0"}"#;

/// An API that takes an order, and shows its action as this says, probe by probe.
fn following(order: &'static str, probes: &'static [(&'static str, &'static str)]) -> Shop {
    let mut probe = 0;
    Shop::reseller_that(move |request| {
        let path = request.path.strip_prefix("/api/")?;
        let (current, archived) = probes[probe.min(probes.len() - 1)];
        let body = match path {
            "billing/customer-balance.json" => r#"{"sellingcurrencysymbol":"USD"}"#,
            "products/plan-details.json" => "{}",
            "products/customer-price.json" => r#"{"productbundle":{"501":{"add":{"12":"4.99"}}}}"#,
            "domains/premium-check.json" => r#"{"premium":"false"}"#,
            "productbundle/orderid.json" => {
                let missing = r#"{"status":"ERROR","message":"Website doesn't exist for x"}"#;
                return Some(Answer::json(500, missing));
            }
            "productbundle/add.json" => order,
            "actions/search-current.json" if current.is_empty() => EMPTY,
            "actions/search-current.json" => {
                probe += 1;
                if current == AWAY {
                    return Some(Answer::of(200, "text/html", current));
                }
                current
            }
            "actions/search-archived.json" if archived.is_empty() => EMPTY,
            "actions/search-archived.json" => archived,
            _ => return None,
        };
        Some(Answer::json(200, body))
    })
}

const AWAY: &str = "<html><body>Back in a moment</body></html>";
const TAKEN: &str = r#"{"status":"Success","actionstatus":"PendingExecution","entityid":"90000001","eaqid":"600000001"}"#;
const RUNNING: &str = r#"{"recsonpage":"1","recsindb":"1","1":{"eaqid":"600000001","entityid":"90000001",
    "actiontype":"Add","actionstatus":"ExecutionStarted","actionstatusdesc":"At work"}}"#;
const LOCKED: &str = r#"{"recsonpage":"1","recsindb":"1","1":{"eaqid":"600000001","entityid":"90000001",
    "actiontype":"Add","actionstatus":"AdminApproved","actionstatusdesc":"Order Locked In Processing."}}"#;
const DONE: &str = r#"{"recsonpage":"1","recsindb":"1","1":{"eaqid":"600000001","entityid":"90000001",
    "actiontype":"Add","actionstatus":"Success","actionstatusdesc":"Done"}}"#;
const FAILED: &str = r#"{"recsonpage":"1","recsindb":"1","1":{"eaqid":"600000001","entityid":"90000001",
    "actiontype":"Add","actionstatus":"Failed","actionstatusdesc":"The registry said no"}}"#;

fn order<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut words = combo("shop.example", &["--invoice-option", "NoInvoice"]);
    words.remove(0);
    words.extend(more);
    words
}

#[test]
fn a_provider_that_is_away_for_a_moment_does_not_end_the_wait() {
    let shop = following(TAKEN, &[(RUNNING, ""), (AWAY, ""), ("", DONE)]);
    let data = shop.data(0, &["action", "wait", "600000001"]);
    assert_eq!(data["actions"][0]["action_status"], "success");
    let shop = following(TAKEN, &[(AWAY, ""), ("", DONE)]);
    shop.data(0, &["action", "wait", "600000001"]);
    let shop = following(TAKEN, &[(AWAY, "")]);
    shop.error(6, &["action", "wait", "600000001", "--wait-timeout", "0"]);
}

#[test]
fn an_order_is_followed_until_it_runs() {
    let home = Home::new();
    let words = combo("shop.example", &["--invoice-option", "KeepInvoice", "--wait"]);
    let ran = home.run(&[&words[..], &["-o", "json"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let data = &ran.document()["data"];
    assert_eq!(data["status"], "completed");
    assert_eq!(
        (&data["order_id"], &data["action_status"]),
        (&json!("90000001"), &json!("success"))
    );
    assert!(ran.stderr.contains("Ordered (attempt"), "the order is told before the wait: {ran:?}");
    assert!(ran.stderr.contains("Action 600000001: invoice_paid"), "lines off a terminal: {ran:?}");
    let shown = texts(&home, &["--sandbox", "combo", "show", "90000001"], ".data.status");
    assert_eq!(shown, ["active"]);
    let listed = ["--sandbox", "action", "list", "--order-id", "90000001"];
    assert_eq!(texts(&home, &listed, ".data.actions[].stage"), ["archived"]);
}

#[test]
fn an_action_is_waited_for_by_its_id() {
    let home = Home::new();
    home.json(&combo("shop.example", &["--invoice-option", "KeepInvoice"]));
    let wait = ["--sandbox", "action", "wait", "600000001"];
    let early = home.run(&[&wait[..], &["--wait-timeout", "0", "-o", "json"]].concat());
    assert_eq!(early.code, 8, "{early:?}");
    assert_eq!(early.document()["data"]["actions"][0]["stage"], "current");
    assert_eq!(texts(&home, &wait, ".data.actions[].action_status"), ["success"]);
    let unknown = home.run(&["--sandbox", "action", "wait", "600000099", "-o", "json"]);
    assert_eq!((unknown.code, &unknown.error()["error"]["code"]), (5, &json!("missed")));
}

#[test]
fn a_lock_is_named_and_outlives_the_wait_as_pending() {
    let locked = r#"{"status":"AdminApproved","actionstatus":"AdminApproved","error":"NoError",
        "actionstatusdesc":"Order Locked In Processing.","eaqid":"600000001","entityid":"90000001"}"#;
    let shop = following(locked, &[(LOCKED, "")]);
    let ran = shop.run(&order(&["--wait", "--wait-timeout", "1s", "-o", "json"]));
    assert_eq!(ran.code, 8, "{ran:?}");
    assert_eq!(ran.document()["data"]["status"], "locked");
    assert!(ran.stderr.contains("locked (\"Order Locked In Processing\")"), "{ran:?}");
    // The lock opens while it is waited for.
    let shop = following(locked, &[(LOCKED, ""), ("", DONE)]);
    assert_eq!(shop.data(0, &order(&["--wait"]))["status"], "completed");
}

#[test]
fn an_action_that_fails_is_a_refusal_that_names_the_order() {
    let shop = following(TAKEN, &[(RUNNING, ""), ("", FAILED)]);
    let error = shop.error(5, &order(&["--wait"]));
    assert_eq!(error["code"], "action_failed");
    assert!(error["message"].as_str().unwrap().contains("The registry said no"));
    assert!(
        error["hints"][0].as_str().unwrap().contains("90000001") && error["attempt"].is_string()
    );
}

#[test]
fn an_order_that_can_not_be_followed_is_placed_all_the_same() {
    let shop = following(TAKEN, &[("no list", "")]);
    let ran = shop.run(&order(&["--wait", "--wait-timeout", "0", "-o", "json"]));
    assert_eq!(ran.code, 8, "{ran:?}");
    assert_eq!(ran.document()["data"]["order_id"], "90000001");
    assert!(ran.stderr.contains("waiting for it failed"), "{ran:?}");
}

#[test]
fn nobody_waits_for_a_payment_that_is_his_own() {
    let home = Home::new();
    let words = combo("shop.example", &["--invoice-option", "OnlyAdd", "--wait", "-o", "json"]);
    let ran = home.run(&words);
    assert_eq!((ran.code, &ran.document()["data"]["status"]), (8, &json!("pending_payment")));
}

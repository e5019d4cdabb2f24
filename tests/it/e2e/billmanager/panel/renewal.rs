//! A renewal is a charge: quoted, guarded, sent once, and recognized by the service's new end.

use std::time::Duration;

use orderctl_sandbox::{FaultPlan, Options, Running, start};
use serde_json::{Value, json};

use super::Client;
use crate::support::Home;
use crate::support::scripted::Answer;
use crate::support::shop::Shop;

const NOW: &str =
    "cart add --item-type vds --tariff 3087 --period 1 --addon 3091=1000 --skip-basket --yes";

fn end(client: &Client) -> String {
    client.data("service show 100500")["expires"].as_str().unwrap().to_owned()
}

#[test]
fn a_service_is_renewed_at_the_price_that_was_shown() {
    let client = Client::new();
    client.data(NOW);
    let before = end(&client);
    let plan = client.data("service renew 100500 --period 1y -n");
    assert_eq!(plan["due_now"], json!({"amount": "120.00", "currency": "EUR"}));
    assert_eq!(end(&client), before, "a dry run changes nothing");
    assert_eq!(client.error(9, "service renew 100500 --period 1y")["code"], "not_confirmed");
    let data = client.data("service renew 100500 --period 1y --max-price 120EUR --yes");
    assert_eq!((&data["status"], &data["expires_before"]), (&json!("renewed"), &json!(before)));
    assert_ne!(end(&client), before);
    assert_eq!(data["expires"], end(&client));
    // Two years by accident are as bad as two servers.
    let error = client.error(9, "service renew 100500 --period 1y --yes");
    assert_eq!(error["code"], "duplicate");
}

#[test]
fn a_renewal_is_refused_before_anything_is_charged() {
    let client = Client::new();
    client.data(NOW);
    let error = client.error(9, "service renew 100500 --period 1 --max-price 5EUR --yes");
    assert_eq!(error["code"], "price");
    assert_eq!(client.error(5, "service renew 100500 --period 5 --yes")["code"], "value");
    assert_eq!(client.error(5, "service renew 4711 --period 1 --yes")["code"], "missed");
    let balance = client.data("balance")["balance"]["amount"].clone();
    assert_eq!(balance, "990.00", "the order alone was charged");
}

/// A sandbox for many runs of the program, with a fault in its answers to renewals.
fn sick(fault: &str) -> (Running, Home) {
    let faults = FaultPlan { rules: FaultPlan::parse([fault]).unwrap().rules, seed: 1 };
    let running =
        start(Options { faults, provisioning: Duration::ZERO, ..Options::default() }).unwrap();
    let home = Home::new();
    home.config(&format!(
        "[profile.demo]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
         password = \"demo\"\nsettle = \"0s\"\n",
        running.billmanager_url()
    ));
    home.json(&NOW.split_whitespace().collect::<Vec<_>>());
    (running, home)
}

const RENEW: [&str; 6] = ["service", "renew", "100500", "--period", "1", "--yes"];

#[test]
fn a_renewal_whose_answer_is_lost_is_known_by_the_services_new_end() {
    let (_running, home) = sick("drop-after-commit:1:service.renew");
    let document = home.json(&RENEW);
    assert_eq!(document["data"]["status"], "renewed");
    let balance = home.json(&["balance"])["data"]["balance"]["amount"].clone();
    assert_eq!(balance, "980.00", "it was sent once");
    let states = home.json(&["ledger", "list", "--jq", "[.data.attempts[].state] | unique"]);
    assert_eq!(states, json!(["placed"]));
}

#[test]
fn a_renewal_that_never_arrived_is_proved_absent_and_can_be_tried_again() {
    let (_running, home) = sick("drop-before:1:service.renew");
    let ran = home.run(&[&RENEW[..], &["--wait-timeout", "5s"]].concat());
    let _ = ran.fails(6, &["ends on"]);
    assert_eq!(home.json(&RENEW)["data"]["status"], "renewed");
}

/// A panel whose service ends on the day that this function says, and that answers a renewal so.
fn panel(answer: &'static str, mut ends: impl FnMut() -> &'static str + Send + 'static) -> Shop {
    Shop::panel_that(move |request| {
        let body = match request.field("func")? {
            "menu" => r#"{"doc":{"menu":{"node":{"$name":"mainmenuservice","node":{"$action":"vds","$type":"list"}}}}}"#.to_owned(),
            "vds" => json!({"doc": {"elem": {"id": {"$": "7"}, "expiredate": {"$": ends()}}}}).to_string(),
            "whoami" => r#"{"doc":{"user":{"$balance":"50.00 EUR"}}}"#.to_owned(),
            "service.prolong" if request.field("sok").is_some() => answer.to_owned(),
            "service.prolong" => r#"{"doc":{"newexpiredate":{"$":"2026-03-05"},"period":{"$":"1"},
                "slist":{"$name":"period","val":[{"$key":"1","$":"one month - 8.99 EUR"},
                {"$key":"3","$":"three months - free"}]}}}"#
                .to_owned(),
            _ => return None,
        };
        Some(Answer::json(200, body))
    })
}

fn renewed(shop: &Shop, code: i32) -> Value {
    shop.data(code, &["service", "renew", "7", "--period", "1", "--yes"])
}

#[test]
fn what_is_sent_is_one_renewal_that_skips_the_cart() {
    let shop = panel(r#"{"doc":{"ok":{}}}"#, || "2026-02-05");
    assert_eq!(renewed(&shop, 8)["status"], "accepted", "its end has not moved");
    let sent: Vec<usize> = (0..shop.requests().len())
        .filter(|at| shop.requests()[*at].field("sok").is_some())
        .collect();
    let [at] = sent.as_slice() else { panic!("{sent:?}") };
    shop.sent(*at, "func=service.prolong elid=7 period=1 skipbasket=on sok=ok");
}

#[test]
fn a_panel_that_fills_its_cart_instead_has_not_renewed() {
    let shop = panel(r#"{"doc":{"ok":{"$type":"form","$":"func=basket"}}}"#, || "2026-02-05");
    assert_eq!(renewed(&shop, 8)["status"], "in_cart");
    let shop = panel(r#"{"doc":{"ok":{"$type":"url","$":"/pay?elid=1"}}}"#, || "2026-02-05");
    assert_eq!(renewed(&shop, 8)["status"], "unpaid");
}

#[test]
fn an_end_that_moved_to_another_day_proves_nothing() {
    let mut probes = 0;
    let shop = panel(r#"{"doc":{}}"#, move || {
        probes += 1;
        if probes > 1 { "2027-02-05" } else { "2026-02-05" }
    });
    let error = shop.error(7, &["service", "renew", "7", "--period", "1", "--yes"]);
    assert!(error["attempt"].is_string());
}

#[test]
fn a_price_that_cannot_be_read_is_no_price() {
    let shop = panel("", || "2026-02-05");
    let error = shop.error(9, &["service", "renew", "7", "--period", "3", "--yes"]);
    assert!(error["message"].as_str().unwrap().contains("period 1"), "{error}");
    let error = shop.error(5, &["service", "renew", "7", "--period", "6", "--yes"]);
    assert_eq!(error["hints"][0], "periods: 1, 3");
}

//! What there is to pay with, and what was paid.

use serde_json::json;

use super::{Client, column};
use crate::support::scripted::Answer;
use crate::support::shop::Shop;

const CARD: &str = "cart pay --paymethod 15 --yes -o json";

#[test]
fn ways_to_pay_are_shown_as_the_flags_of_a_payment() {
    let client = Client::new();
    let data = client.data("paymethod list");
    assert_eq!(column(&data["methods"], "paymethod_id"), ["0", "15", "16"]);
    let card = &data["methods"][1];
    assert_eq!(card["minimum"], json!({"amount": "1.00", "currency": "EUR"}));
    assert_eq!(
        (&card["minimum_text"], &card["commission"]),
        (&json!("1.00 EUR"), &json!("2.50 %"))
    );
    assert_eq!(column(&data["methods"], "payer"), ["not_needed", "not_needed", "needed"]);
    assert_eq!(data["stored"][0]["stored_method_id"], "455");
    assert!(client.run("paymethod list").stdout.contains("455  --stored-method  Bank card"));
    assert_eq!(column(&client.data("payer list")["payers"], "payer_id"), ["42"]);
}

#[test]
fn a_panel_that_does_not_tell_who_needs_a_payer_is_not_spoken_for() {
    let shop = Shop::panel_that(|request| {
        let body = match request.field("func")? {
            "payment.add.method" => {
                r#"{"doc":{"list":[{"$name":"methodlist","elem":[{"paymethod":{"$":"7"},
                "name":{"$":"Card"}}]}]}}"#
            }
            _ => r#"{"doc":{}}"#,
        };
        Some(Answer::json(200, body))
    });
    assert_eq!(shop.data(0, &["paymethod", "list"])["methods"][0]["payer"], json!(null));
    let ran = shop.run(&["paymethod", "list"]);
    assert!(ran.stdout.contains('?') && ran.stderr.contains("cart pay --payer"), "{ran:?}");
}

#[test]
fn an_unpaid_payment_is_found_and_its_address_told_again() {
    let client = Client::new();
    client.data("cart add --item-type vds --tariff 3087 --period 1");
    let begun = client.run(CARD);
    assert_eq!(begun.code, 8, "{begun:?}");
    let id = begun.document()["data"]["payment_id"].as_str().unwrap().to_owned();
    let list = |filter: &str| {
        let data = client.data(&format!("payment list {filter}"));
        column(&data["payments"], "payment_id").join(" ")
    };
    assert_eq!(list("--status new"), id);
    assert_eq!(list("--status credited"), "");
    assert_eq!(list("--since 2100-01-01"), "");
    assert_eq!(list("--since 2000-01-01 --until 2099-12-31"), id);
    let shown = client.data(&format!("payment show {id}"));
    assert_eq!((&shown["status"], &shown["amount"]["amount"]), (&json!("new"), &json!("5.00")));
    let link = client.data(&format!("payment link {id}"));
    assert!(link["url"].as_str().unwrap().contains("/mancgi/sandboxpayment?elid="), "{link}");
    assert_eq!(client.error(5, "payment show 9")["code"], "missed");
    assert_eq!(client.error(5, "payment link 9")["code"], "missed");
}

#[test]
fn the_documented_filter_is_sent_and_its_absence_survived() {
    let row = |id: &str, status: &str, day: &str| json!({"id": {"$": id}, "status": {"$orig": status}, "create_date": {"$": day}});
    let all = json!({"doc": {"elem": [row("1", "1", "2026-01-05"), row("2", "4", "2026-01-05"),
        row("3", "1", "2025-12-31")]}});
    let shop = Shop::panel_that(move |_| Some(Answer::json(200, all.to_string())));
    let words = ["payment", "list", "--status", "new", "--since", "2026-01-01"];
    let data = shop.data(0, &words);
    assert_eq!(column(&data["payments"], "payment_id"), ["1"]);
    shop.sent(
        0,
        "func=payment filter=on status=1 createdate=other createdatestart=2026-01-01 p_num=1 p_cnt=500",
    );
}

#[test]
fn an_address_that_leads_away_from_the_panel_is_not_made_up() {
    let shop = Shop::panel_that(|_| Some(Answer::json(200, r#"{"doc":{"ok":{}}}"#)));
    assert_eq!(shop.error(5, &["payment", "link", "7"])["code"], "no_address");
}

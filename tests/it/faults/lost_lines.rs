//! Lines of the cart have no correlation id: several orders that got no answer at once, and orders
//! that a panel takes without their money.

use orderctl_checkout::ledger::State;
use serde_json::json;

use super::{Account, rows};

fn add<'a>(order: &'a str, key: &'a str) -> Vec<&'a str> {
    let words = "-p panel cart add -o json --idempotency-key";
    words.split_whitespace().chain([key]).chain(order.split_whitespace()).collect()
}

#[test]
fn as_many_equal_new_lines_as_equal_orders_without_an_answer_are_their_proof() {
    const MONTH: &str = "--item-type vds --tariff 3087 --period 1";
    const YEAR: &str = "--item-type vds --tariff 3087 --period 12";
    const OTHER: &str = "--item-type vds --tariff 3088 --period 1";
    let shop = Account::of("demo", "");
    let orders = [("a", MONTH), ("b", YEAR), ("c", MONTH), ("d", OTHER), ("e", MONTH)];
    for (key, order) in orders {
        // Nothing is seen of it before the command ends, and it is there all the same.
        shop.provider.faults(&["late-commit:1:cart.add:delay=50ms".into()], 0);
        assert_eq!(shop.run(&add(order, key)).code, 7);
        let _ = shop.provider.final_state();
    }
    shop.provider.faults(&[], 0);
    let reconciled = shop.run(&["ledger", "reconcile", "--all"]);
    assert_eq!(reconciled.code, 0, "{reconciled:?}");
    let mut attempts = shop.attempts();
    attempts.sort_by_key(|attempt| attempt.key.clone());
    let found: Vec<_> = attempts
        .iter()
        .map(|attempt| {
            let result = attempt.result.clone().unwrap_or_default();
            let result = result.json();
            (attempt.state, result["lineitem_id"].clone(), result["price"]["amount"].clone())
        })
        .collect();
    let placed = |id: &str, price: &str| (State::Placed, json!(id), json!(price));
    assert_eq!(
        found,
        [
            placed("4711", "5.00"),
            placed("4712", "60.00"),
            placed("4713", "5.00"),
            placed("4714", "0.00"),
            placed("4715", "5.00"),
        ]
    );
}

#[test]
fn fewer_or_more_equal_lines_than_orders_prove_nothing() {
    const MONTH: &str = "--item-type vds --tariff 3087 --period 1";
    for further in [0, 1] {
        let shop = Account::of("demo", "");
        for (key, fault) in
            [("a", "late-commit:1:cart.add:delay=50ms"), ("b", "drop-before:1:cart.add")]
        {
            shop.provider.faults(&[fault.into()], 0);
            assert_eq!(shop.run(&add(MONTH, key)).code, 7);
            let _ = shop.provider.final_state();
        }
        shop.provider.faults(&[], 0);
        // Somebody adds the same in the browser.
        for _ in 0..further * 2 {
            shop.provider.line("demo", "3087", false);
        }
        let _ = shop.run(&["ledger", "reconcile", "--all"]);
        let states: Vec<State> = shop.attempts().iter().map(|attempt| attempt.state).collect();
        assert!(!states.contains(&State::Placed), "{further}: {states:?}");
    }
}

/// Whether the answer comes or is lost, what was not charged is not "ordered": it waits to be paid.
#[test]
fn an_order_that_was_not_charged_is_unpaid_and_not_spent() {
    let words =
        "-p panel cart add --skip-basket --yes -o json --item-type vds --tariff 3087 --period 1";
    let words: Vec<&str> = words.split(' ').collect();
    for fault in ["unpaid:1:charge", "unpaid:9:charge"] {
        let shop = Account::of("demo", "");
        shop.provider.faults(&[fault.into()], 0);
        let ran = shop.run(&words);
        assert_eq!(ran.code, 8, "{ran:?}");
        let data = &ran.document()["data"];
        assert_eq!((&data["status"], &data["service_id"]), (&json!("unpaid"), &json!("100500")));
        assert!(data["pay_url"].as_str().unwrap().contains("startform=order"), "{data}");
        assert_eq!(rows(&shop.provider.server_state(), "/billmanager/services"), 1);
        let stats = shop.run(&["ledger", "stats", "-o", "json"]).document();
        let days = &stats["data"]["days"];
        assert_eq!((&days[0]["state"], &days[1]), (&json!("pending"), &json!(null)), "{stats}");
    }
}

#[test]
fn all_pieces_of_an_order_are_told() {
    let shop = Account::of("demo", "");
    let ran = shop.run(&add("--item-type vds --tariff 3087 --period 1 --count 2", "a"));
    let data = ran.document()["data"].clone();
    assert_eq!(
        (&data["lineitem_ids"], &data["price"]["amount"]),
        (&json!(["4711"]), &json!("10.00"))
    );
    let words = "-p panel cart add --skip-basket --yes --hints -o json --item-type vds --tariff 3087 --period 1 --count 3";
    let ran = shop.run(&words.split(' ').collect::<Vec<_>>());
    assert_eq!(ran.code, 0, "{ran:?}");
    let ids = &ran.document()["data"]["service_ids"];
    assert_eq!(*ids, json!(["100500", "100501", "100502"]));
    assert!(ran.stderr.contains("service wait 100500 100501 100502\n"), "{ran:?}");
}

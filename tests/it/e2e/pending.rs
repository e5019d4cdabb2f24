//! What was taken and not paid becomes paid in the ledger once the provider shows it, and never before.

use serde_json::{Value, json};

use super::logicboxes::{domain_combo, home_of};
use crate::support::{Home, Provider};

fn panel(provider: &Provider) -> Home {
    let home = Home::new();
    home.config(&format!(
        "[profile.acme]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
         password = \"demo\"\n",
        provider.panel_url()
    ));
    home
}

/// Runs `ledger reconcile --all`, which is at its end, and gives its rows.
fn reconciled(home: &Home) -> Value {
    home.json(&["ledger", "reconcile", "--all"])["data"]["attempts"].clone()
}

/// State and sum of every row of `ledger stats`.
fn sums(home: &Home) -> Vec<(String, String)> {
    let days = home.json(&["ledger", "stats"])["data"]["days"].clone();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let sum = |day: &Value| (text(&day["state"]), text(&day["sum"]["amount"]));
    days.as_array().unwrap().iter().map(sum).collect()
}

fn sum(state: &str, amount: &str) -> Vec<(String, String)> {
    vec![(state.to_owned(), amount.to_owned())]
}

#[test]
fn a_payment_in_the_browser_is_paid_once_the_list_of_payments_has_its_money() {
    let provider = Provider::start();
    let home = panel(&provider);
    let add = "cart add --item-type vds --tariff 3087 --period 1";
    home.json(&add.split_whitespace().collect::<Vec<_>>());
    let pay = ["cart", "pay", "--paymethod", "15", "--yes", "--idempotency-key", "k"];
    let begun = home.ends(8, &pay)["data"].clone();
    for _ in 0..2 {
        let rows = reconciled(&home);
        assert_eq!(
            (&rows[0]["state"], &rows[0]["payment"]),
            (&json!("placed"), &json!("pending")),
            "the lines left the cart, and that proves nothing: {rows}"
        );
        assert_eq!(sums(&home), sum("pending", "5.00"));
    }
    provider.pay_at_gateway(begun["payment_id"].as_str().unwrap());
    let rows = reconciled(&home);
    assert_eq!((&rows[0]["payment"], &rows[1]), (&json!("paid"), &Value::Null), "{rows}");
    assert_eq!(sums(&home), sum("placed", "5.00"));
    assert_eq!(reconciled(&home), json!([]));
    // The key tells it so from now on.
    let again = home.json(&pay)["data"].clone();
    assert_eq!((&again["status"], &again["replayed"]), (&json!("paid"), &json!(true)));
}

#[test]
fn an_order_without_its_money_stays_pending_while_its_service_waits() {
    let provider = Provider::start();
    let home = panel(&provider);
    provider.faults(&["unpaid:1:charge".to_owned()], 1);
    let words = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes";
    let words: Vec<&str> = words.split_whitespace().collect();
    assert_eq!(home.ends(8, &words)["data"]["status"], "unpaid");
    assert_eq!(reconciled(&home)[0]["payment"], "pending");
    assert_eq!(sums(&home), sum("pending", "5.00"));
}

fn only_add(domain: &str) -> Vec<&str> {
    let mut order = domain_combo(domain, "10000006", "15000006");
    let at = order.iter().position(|word| *word == "KeepInvoice").unwrap();
    order[at] = "OnlyAdd";
    order
}

#[test]
fn an_unpaid_invoice_is_paid_once_the_provider_says_so_and_is_counted_once() {
    let provider = Provider::start();
    for paid_here in [false, true] {
        let (home, other) = (home_of(&provider, 100_006, ""), home_of(&provider, 100_006, ""));
        let domain = if paid_here { "one.example" } else { "two.example" };
        let ordered = home.ends(8, &only_add(domain))["data"].clone();
        let (invoice, amount) = (
            ordered["invoice_id"].as_str().unwrap(),
            ordered["amount"]["amount"].as_str().unwrap(),
        );
        assert_eq!(reconciled(&home)[0]["payment"], "pending");
        assert_eq!(sums(&home), sum("pending", amount));
        let payer = if paid_here { &home } else { &other };
        payer.json(&["invoice", "pay", invoice, "--yes"]);
        let rows = reconciled(&home);
        assert_eq!(
            (&rows[0]["command"], &rows[0]["payment"]),
            (&json!("combo.add"), &json!("paid"))
        );
        let sums = sums(&home);
        let [(state, total)] = sums.as_slice() else { panic!("{sums:?}") };
        assert_eq!(state, "placed");
        // With one digit more where the invoice's own amount, as it was paid, is among them.
        assert_eq!(total.strip_suffix('0').unwrap_or(total), amount, "paid here: {paid_here}");
        assert_eq!(reconciled(&home), json!([]));
    }
}

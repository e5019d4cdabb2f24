//! What an order costs: now, and for each further term.

use serde_json::json;

use super::Client;

const OPTIONS: &str = "--item-type vds --tariff 3087 --period 1 --addon 3091=1000";

#[test]
fn a_quote_tells_what_is_due_now_and_what_each_further_term_costs() {
    let client = Client::new();
    let euro = |amount: &str| json!({"amount": amount, "currency": "EUR"});
    let data = client.data(&format!("cart quote {OPTIONS} --count 2 --promocode WELCOME10"));
    assert_eq!((&data["due_now"], &data["renewal"]), (&euro("18.00"), &euro("20.00")));
    assert_eq!(data["auto_renew"], false, "the sandbox lets services end unless it is told");
    assert_eq!(data["lines"][1]["price"], euro("10.00"), "{data}");
    assert_eq!(data["lines"][0]["price"], json!(null), "the total is not the tariff's part");

    let text = client.run(&format!("cart quote {OPTIONS}")).stdout;
    assert!(text.contains("10.00 EUR, if you renew it: nothing renews by itself"), "{text}");
    let text = client.run(&format!("cart quote {OPTIONS} --auto-renew on")).stdout;
    assert!(text.contains("10.00 EUR, renews by itself"), "{text}");
}

#[test]
fn the_guard_and_the_question_rest_on_the_same_quote() {
    let client = Client::new();
    let order = format!("cart add {OPTIONS} --promocode WELCOME10 --skip-basket --auto-renew on");
    let plan = client.data(&format!("{order} --dry-run --yes"));
    assert_eq!(plan["due_now"]["amount"], "9.00");
    assert_eq!((&plan["renewal"]["amount"], &plan["auto_renew"]), (&json!("10.00"), &json!(true)));
    let shown = client.run(&format!("{order} --dry-run --yes")).stdout;
    assert!(shown.contains("10.00 EUR, renews by itself"), "{shown}");
    assert_eq!(client.error(9, &format!("{order} --yes --max-price 8.99EUR"))["code"], "price");
    let placed = client.data(&format!("{order} --yes --max-price 9.00EUR"));
    assert_eq!(placed["price"]["amount"], "9.00");
    let balance = client.data("balance");
    assert_eq!(balance["balance"]["amount"], "991.00", "{balance}");
}

#[test]
fn a_promo_code_that_does_not_hold_is_refused_before_anything_is_ordered() {
    let client = Client::new();
    for (code, refusal) in [("SUMMER20", "promocode_not_use"), ("NONE", "missed")] {
        let error = client.error(5, &format!("cart quote {OPTIONS} --promocode {code}"));
        assert_eq!(error["code"], refusal);
    }
}

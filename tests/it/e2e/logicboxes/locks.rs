//! Orders that the provider took and locked, in every form in which it says so.

use serde_json::json;

use super::{domain_combo, home_of};
use crate::support::Provider;
use crate::support::scripted::Answer;
use crate::support::shop::Shop;

#[test]
fn a_locked_order_is_pending_and_never_sent_again() {
    for (reseller, customer, contact, has_ids) in [
        (100_002, "20000003", "30000004", true),
        (100_003, "10000003", "15000003", true),
        (100_004, "10000004", "15000004", true),
        (100_005, "10000005", "15000005", false),
    ] {
        let provider = Provider::start();
        let home = home_of(&provider, reseller, "");
        let order = domain_combo("shop.example", customer, contact);
        let order = [&order[..], &["--idempotency-key", "k", "-o", "json"]].concat();
        for replayed in [false, true] {
            let ran = home.run(&order);
            assert_eq!(ran.code, 8, "{reseller} {ran:?}");
            let data = &ran.document()["data"];
            assert_eq!((&data["status"], &data["replayed"]), (&json!("locked"), &json!(replayed)));
            assert_eq!(data["order_id"].is_string(), has_ids, "{data}");
        }
        let placed = provider.server_state()["logicboxes"]["orders"].as_array().map(Vec::len);
        assert!(placed.is_none_or(|count| count == 1), "{placed:?}");
    }
}

#[test]
fn too_little_money_of_the_reseller_is_a_lock_as_well() {
    for message in [
        "Insufficient funds in your Reseller account",
        "You have exceeded your Credit Limit",
        "shop.example: Order Locked for Processing, Please contact Support",
    ] {
        let answer = json!({"status": "ERROR", "message": message}).to_string();
        let shop = Shop::reseller_that(move |request| {
            let body = match request.path.strip_prefix("/api/")? {
                "billing/customer-balance.json" => r#"{"sellingcurrencysymbol":"USD"}"#,
                "products/plan-details.json" => "{}",
                "products/customer-price.json" => {
                    r#"{"productbundle":{"502":{"add":{"12":0.99}}}}"#
                }
                "domains/premium-check.json" => r#"{"premium":"false"}"#,
                "productbundle/orderid.json" => "0",
                "productbundle/add.json" => return Some(Answer::json(500, answer.as_bytes())),
                _ => return None,
            };
            Some(Answer::json(200, body))
        });
        let order = domain_combo("shop.example", "20000001", "30000001");
        let order = [&order[..], &["--idempotency-key", "k"]].concat();
        for _ in 0..2 {
            assert_eq!(shop.data(8, &order)["status"], "locked", "{message}");
        }
        let posts = shop.requests().iter().filter(|request| request.method == "POST").count();
        assert_eq!(posts, 1, "{message}");
    }
}

#[test]
fn an_order_of_several_invoices_costs_their_sum() {
    let part = |id: &str, amount: &str, status: &str| {
        json!({"status": "Success", "actionstatus": status, "entityid": "90000001",
            "eaqid": "600000001", "invoiceid": id, "sellingamount": amount,
            "sellingcurrencysymbol": "USD", "customerid": "20000001"})
    };
    let answer = json!({
        "91000001": part("91000001", "-10.000", "Success"),
        "91000002": part("91000002", "-5.500", "PendingExecution"),
    });
    let answer = answer.to_string();
    let shop = Shop::reseller_that(move |request| {
        let body = match request.path.strip_prefix("/api/")? {
            "billing/customer-balance.json" => r#"{"sellingcurrencysymbol":"USD"}"#,
            "products/plan-details.json" => "{}",
            "products/customer-price.json" => r#"{"productbundle":{"502":{"add":{"12":0.99}}}}"#,
            "domains/premium-check.json" => r#"{"premium":"false"}"#,
            "productbundle/orderid.json" => "0",
            "productbundle/add.json" => &answer,
            _ => return None,
        };
        Some(Answer::json(200, body))
    });
    let data = shop.data(0, &domain_combo("shop.example", "20000001", "30000001"));
    assert_eq!(data["amount"], json!({"amount": "15.500", "currency": "USD"}));
    assert_eq!((&data["status"], &data["invoice_id"]), (&json!("accepted"), &json!("91000001")));
    assert_eq!(data["further_invoice_ids"], json!(["91000002"]));
}

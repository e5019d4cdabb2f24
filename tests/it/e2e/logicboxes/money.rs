//! Invoices: listed, paid, executed without payment; and what is done to an order later on.

use serde_json::json;

use super::{combo, texts};
use crate::support::scripted::Answer;
use crate::support::shop::Shop;
use crate::support::{Home, Ran};

/// A home whose sandbox has an order that waits for its invoice 91000001, of 59.88 USD.
fn waiting() -> Home {
    let home = Home::new();
    home.ends(8, &combo("shop.example", &["--invoice-option", "OnlyAdd"]));
    home
}

fn states(home: &Home) -> Vec<String> {
    let words = ["--sandbox", "invoice", "list", "--customer-id", "20000001"];
    texts(home, &words, ".data.invoices[] | \"\\(.invoice_id) \\(.amount.amount) \\(.status)\"")
}

#[test]
fn an_invoice_is_found_paid_and_what_waited_for_it_runs() {
    let home = waiting();
    assert_eq!(states(&home), ["91000001 59.880 open"]);
    let pay = ["--sandbox", "invoice", "pay", "91000001", "--yes"];
    let dear = home.run(&[&pay[..], &["--max-price", "59.87USD"]].concat());
    let _ = dear.fails(9, &["59.880 USD"]);
    let unsaid = home.run(&pay[..4]);
    let _ = unsaid.fails(9, &["not confirmed"]);
    assert_eq!(states(&home), ["91000001 59.880 open"], "nothing was paid");

    let data = home.json(&[&pay[..], &["--max-price", "60USD"]].concat())["data"].clone();
    assert_eq!((&data["status"], &data["amount"]["amount"]), (&json!("paid"), &json!("59.880")));
    assert_eq!(states(&home), ["91000001 59.880 paid"]);
    assert_eq!(home.run(&["--sandbox", "action", "wait", "600000001"]).code, 0);
    let again = home.run(&[&pay[..], &["-o", "json"]].concat());
    assert_eq!((again.code, &again.error()["error"]["code"]), (5, &json!("settled")));
    let unknown = home.run(&["--sandbox", "invoice", "pay", "7", "--yes", "-o", "json"]);
    assert_eq!((unknown.code, &unknown.error()["error"]["code"]), (5, &json!("missed")));
    let commands =
        texts(&home, &["ledger", "list", "--state", "placed"], ".data.attempts[].command");
    assert!(commands.contains(&"invoice.pay".to_owned()), "{commands:?}");
}

#[test]
fn an_order_is_executed_without_payment() {
    for (cancel, state) in [("true", "cancelled"), ("false", "open")] {
        let home = waiting();
        let words = ["--sandbox", "invoice", "execute", "91000001", "--yes", "--cancel-invoice"];
        let data = home.json(&[&words[..], &[cancel]].concat())["data"].clone();
        assert_eq!(data["status"], "executed");
        assert_eq!(states(&home), [format!("91000001 59.880 {state}")]);
        let action = texts(
            &home,
            &["--sandbox", "action", "wait", "600000001"],
            ".data.actions[].action_status",
        );
        assert_eq!(action, ["success"]);
    }
}

#[test]
fn funds_that_do_not_suffice_pay_nothing() {
    let home = Home::new();
    let mut order = combo("shop.example", &["--invoice-option", "OnlyAdd"]);
    for (flag, value) in [("--customer-id", "20000002"), ("--contact", "30000003")] {
        let at = order.iter().position(|word| *word == flag).unwrap();
        order[at + 1] = value;
    }
    home.ends(8, &order);
    let ran = home.run(&["--sandbox", "invoice", "pay", "91000001", "--yes", "-o", "json"]);
    assert_eq!((ran.code, &ran.error()["error"]["code"]), (5, &json!("funds")));
}

/// An API with one invoice that is paid or open after a payment whose answer is lost.
fn losing(owed_later: &'static str) -> Shop {
    let mut sent = false;
    Shop::reseller_that(move |request| {
        let owed = if sent { owed_later } else { "-5.000" };
        let waiting = r#"{"recsindb":"1","1":{"eaqid":"600000001","entityid":"90000001",
            "actionstatus":"PendingExecution","actionstatusdesc":"Waits for the payment"}}"#;
        match request.path.strip_prefix("/api/")? {
            "actions/search-current.json" => Some(Answer::json(200, waiting)),
            "actions/search-archived.json" => Some(Answer::json(200, r#"{"recsindb":"0"}"#)),
            "billing/customer-transactions.json" => Some(Answer::json(
                200,
                format!(
                    r#"{{"transid":"91000001","type":"invoice","orderid":"90000001","description":"x",
                    "sellingcurrencysymbol":"USD","sellingamount":"-5.000","unutilisedsellingamount":"{owed}"}}"#
                ),
            )),
            "billing/customer-pay.json" if !sent => {
                sent = true;
                Some(Answer::Close)
            }
            _ => None,
        }
    })
}

const PAY: [&str; 4] = ["invoice", "pay", "91000001", "--yes"];

#[test]
fn a_payment_without_an_answer_is_recognized_by_its_invoice() {
    let paid = losing("0.000");
    let data = paid.data(0, &[&PAY[..], &["--idempotency-key", "k"]].concat());
    assert_eq!((&data["status"], &data["replayed"]), (&json!("paid"), &json!(false)));
    // The same key tells it again; a second payment would be a request that is not expected.
    let again = paid.data(0, &[&PAY[..], &["--idempotency-key", "k"]].concat());
    assert_eq!(again["replayed"], true);

    let open = losing("-5.000");
    let error = open.error(7, &PAY);
    let attempt = error["attempt"].as_str().unwrap();
    assert!(error["hints"].to_string().contains("still does"), "{error}");
    assert_eq!(open.run(&["ledger", "reconcile", attempt]).code, 8, "one look proves nothing");
    let resolve = ["ledger", "resolve", attempt, "--placed", "91000001", "--note", "seen", "-y"];
    let resolved = open.data(0, &resolve);
    assert_eq!(resolved["result"]["status"], "paid");
}

/// What an API that answers to a settlement with this row, once, makes of a command.
fn answering(row: &'static str, words: &[&str]) -> Ran {
    let mut sent = false;
    let shop = Shop::reseller_that(move |request| {
        let invoice = r#"{"91000001":{"transid":91000001,"type":"invoice","orderid":90000001,
            "sellingcurrencysymbol":"USD","sellingamount":"-5.000"}}"#;
        let answer = match request.path.strip_prefix("/api/")? {
            "actions/search-current.json" | "actions/search-archived.json" => r#"{"recsindb":"0"}"#,
            "billing/customer-transactions.json" => invoice,
            // Whether it is paid is not told in this way either.
            "billing/customer-transactions/search.json" => r#"{"recsindb":"0"}"#,
            "billing/customer-pay.json" | "billing/execute-order-without-payment.json" if !sent => {
                sent = true;
                row
            }
            _ => return None,
        };
        Some(Answer::json(200, answer))
    });
    shop.run(words)
}

#[test]
fn an_answer_is_believed_as_far_as_it_says_that_an_invoice_is_settled() {
    let under_way = r#"{"91000001":{"invoiceid":91000001,"eaqid":600000001,"actionstatus":"PendingExecution",
        "actionstatusdesc":"It will be processed.","unutilisedsellingamount":"0.000"}}"#;
    let owing = r#"{"91000001":{"invoiceid":91000001,"eaqid":600000001,"actionstatus":"PendingExecution",
        "actionstatusdesc":"It will be processed.","unutilisedsellingamount":"-5.000"}}"#;
    let execute =
        "invoice execute 91000001 --cancel-invoice false --accept-unknown-price --yes -o json";
    let execute: Vec<&str> = execute.split(' ').collect();
    let pay = [&PAY[..], &["-o", "json"]].concat();
    assert_eq!(answering(under_way, &pay).document()["data"]["status"], "paid");
    assert_eq!(
        answering(owing, &pay).code,
        7,
        "it may wait, and how the invoice stands is not told"
    );
    assert_eq!(answering(owing, &execute).document()["data"]["status"], "executed");
    let failed = r#"{"91000001":{"invoiceid":91000001,"status":"ERROR","message":"No funds"}}"#;
    assert_eq!(answering(failed, &execute).code, 7);
    assert_eq!(answering(failed, &pay).code, 7);
}

#[test]
fn a_tax_that_can_not_be_read_leaves_the_price_unknown() {
    let shop = Shop::reseller_that(|request| {
        let invoice = r#"{"91000001":{"transid":"91000001","type":"invoice","sellingcurrencysymbol":"USD",
            "sellingamount":"-5.000","sellingtaxamount":"19 %"}}"#;
        let answer = match request.path.strip_prefix("/api/billing/customer-transactions")? {
            ".json" => invoice,
            "/search.json" => r#"{"recsindb":"0"}"#,
            _ => return None,
        };
        Some(Answer::json(200, answer))
    });
    let error = shop.error(9, &[&PAY[..], &["--max-price", "5USD"]].concat());
    assert_eq!(error["code"], "price_unknown");
}

#[test]
fn an_order_is_suspended_and_a_domain_moved() {
    let home = Home::new();
    home.json(&combo("shop.example", &["--invoice-option", "KeepInvoice", "--wait"]));
    let status = || texts(&home, &["--sandbox", "combo", "show", "90000001"], ".data.status");
    let suspend = ["--sandbox", "combo", "suspend", "90000001", "--reason", "not paid"];
    let dry = home.json(&[&suspend[..], &["-n"]].concat());
    assert_eq!(dry["data"]["requests"][0]["parameters"]["reason"], "not paid");
    assert_eq!(status(), ["active"]);
    home.json(&suspend);
    assert_eq!(status(), ["suspended"]);
    let twice = home.run(&[&suspend[..], &["-o", "json"]].concat());
    assert_eq!((twice.code, &twice.error()["error"]["code"]), (5, &json!("invalid_action")));
    home.json(&["--sandbox", "combo", "unsuspend", "90000001"]);
    assert_eq!(status(), ["active"]);

    let moving = "--sandbox combo move --domain shop.example --from 20000001 --to 20000002 \
                  --default-contact default --yes";
    home.json(&moving.split_whitespace().collect::<Vec<_>>());
    let domain = ["--sandbox", "domain", "show", "shop.example"];
    assert_eq!(texts(&home, &domain, ".data.customer_id"), ["20000002"]);
    assert_eq!(texts(&home, &domain, ".data.registrant"), ["30000003"]);
}

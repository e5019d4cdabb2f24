//! Plans, prices, balances, invoices.

use serde_json::{Value, json};

use super::questions::{balance, invoices, plans, settle};
use super::{check, holds, ok, reseller, row};
use crate::support::scripted::{Recorded, Scripted};

/// Names, prices and categories come from three answers, here with all families of products.
fn plans_told(categories: &Value) -> Value {
    let names = json!({
        "singledomainhostinglinuxus": {
            "2001": {"plan_name": "Small", "status": "Active", "category": "websitebuilder_plan"},
        },
        "codeguard": {"addons": {}, "plans": {"229": {"plan_name": "Backup", "plan_status": "Paused"}}},
        "sitelock": {"addons": {}, "plans": {}},
        "productbundle": {"501": {"plan_name": "Starter", "plan_feature": {"space": "10 GB"}}},
        "newthing": {"tiers": ["a"]},
    });
    let prices = json!({
        "domcno": {"addnewdomain": {"1": "9.99"}, "renewdomain": {"1": "10.99"}},
        "singledomainhostinglinuxus": {
            "2001": {"add": {"1": 2.5, "12": 2.1}, "renew": {"1": 2.75}},
            "ssl": {"add": {"12": 5.0}},
        },
        "codeguard": {"plans": {"229": {"add": {"1": "1.50"}, "renew": {"1": "1.50"}}}},
        "eeliteus": {"email_account_ranges": {"1-5": {"add": {"1": 0.86, "12": 10.2}}}},
        "productbundle": {"501": {"0": {"pricing": {"12": 4.99}}}},
    });
    let categories = categories.to_string();
    let server = Scripted::with(move |asked: &Recorded| {
        Some(ok(match asked.path.rsplit('/').next().unwrap() {
            "plan-details.json" => names.to_string(),
            "customer-price.json" => prices.to_string(),
            "category-keys-mapping.json" => categories.clone(),
            _ => r#"{"sellingcurrencysymbol":"EUR","sellingcurrencybalance":"1"}"#.to_owned(),
        }))
    });
    plans(&reseller(&server))
}

#[test]
fn section_6_5_plans_and_prices_of_every_family() {
    let domains = json!([{"domcno": ["com"]}, {"dotnet": ["net"]}]);
    let starter = json!({"bundle_id": "501", "active": true, "terms": [], "extra": {
        "plan_feature": {"space": "10 GB"}, "customer-price": {"0": {"pricing": {"12": "4.99"}}}}});
    let small = json!({"bundle_id": "2001", "category": "hosting", "active": true,
    "extra": {"category": "websitebuilder_plan"}, "terms": [
        {"period": 1, "price": {"amount": "2.5", "currency": "EUR"},
         "renewal": {"amount": "2.75"}, "price_per": "month"},
        {"period": 12, "price": {"amount": "2.1"}, "renewal": null, "price_per": null},
    ]});
    let backup = json!({"bundle_id": "229", "category": "backup", "active": false,
        "terms": [{"period": 1, "price": {"amount": "1.50"}}]});
    let expected =
        json!({"plans": [starter, small, backup], "other": {"newthing": {"tiers": ["a"]}}});
    for categories in [
        json!({"hosting": ["singledomainhostinglinuxus"], "backup": ["codeguard"], "domorder": domains}),
        json!({"hosting": {"singledomainhostinglinuxus": []}, "backup": "codeguard"}),
    ] {
        let told = plans_told(&categories);
        assert!(holds(&told, &expected), "{told:#}");
        assert_eq!(told["other"].get("sitelock"), None, "an empty container is no plan");
    }
}

#[test]
fn section_6_6_balances() {
    let native = r#"{"sellingcurrencysymbol":"USD","sellingcurrencybalance":123.45,
        "sellingcurrencylockedbalance":0.0}"#;
    let texts = r#"{"sellingcurrencysymbol":"USD","sellingcurrencybalance":"123.45"}"#;
    let without = r#"{"sellingcurrencybalance":123.45}"#;
    let money = json!({"amount": "123.45", "currency": "USD"});
    let locked = json!({"balance": money, "locked": {"amount": "0.0"}});
    check(vec![
        row("native numbers", balance, ok(native), locked),
        row("texts", balance, ok(texts), json!({"balance": money, "locked": null})),
        row(
            "no currency",
            balance,
            ok(without),
            json!({"error": "Unreachable", "code": "currency"}),
        ),
    ]);
}

#[test]
fn section_6_6_transactions() {
    let found = r#"{"recsonpage":"1","recsindb":"1","1":{"transid":"91000001","orderid":"90000001",
        "transactionkey":"systemgenerated","transactiondate":"1760000000","type":"invoice","key":"",
        "description":"Addition","timestamp":"1760000000","sellingcurrencysymbol":"USD",
        "sellingamount":"-5.000","sellingtaxamount":"0.000","customerid":"20000001",
        "invoicecancellationdate":"","greedy":"false"}}"#;
    let invoice = json!({"invoice_id": "91000001", "order_id": "90000001", "kind": "invoice",
        "amount": {"amount": "5.000", "currency": "USD"}, "status": "open", "extra": {"greedy": "false"}});
    let none = r#"{"recsonpage":"0","recsindb":"0"}"#;
    check(vec![
        row("an invoice", invoices, ok(found), json!([[invoice], 1])),
        row("none", invoices, ok(none), json!([[], 0])),
    ]);
}

#[test]
fn section_6_6_payments() {
    let of = |id: &str, status: &str, text: &str| {
        format!(
            r#""{id}":{{"invoiceid":"{id}","actiontype":"Add","eaqid":"600000001",
            "customerid":"20000001","actionstatus":"{status}","actionstatusdesc":"{text}",
            "sellingcurrencysymbol":"USD","sellingamount":"-5.000"}}"#
        )
    };
    let paid = |id| of(id, "Success", "done");
    let waits = |id| of(id, "PendingExecution", "Order will be executed once the Invoice is paid.");
    let map = |rows: &[String]| ok(format!("{{{}}}", rows.join(",")));
    let (first, second) = ("91000001", "91000002");
    let both = map(&[paid(first), of(second, "InvoicePaid", "")]);
    let one = map(&[paid(first), waits(second)]);
    let some = json!({"status": "pending_payment", "amount": {"amount": "5.000"},
        "invoices": [{"settled": true}, {"settled": false}]});
    let funds = json!({"refused": "Refused", "code": "funds"});
    check(vec![
        row("both", settle, both, json!({"status": "paid", "amount": {"amount": "10.000"}})),
        row("one of two", settle, one, some),
        row("neither", settle, map(&[waits(first), waits(second)]), funds),
        row("one is not told", settle, map(&[paid(first)]), json!({"unknown": "Unknown"})),
    ]);
}

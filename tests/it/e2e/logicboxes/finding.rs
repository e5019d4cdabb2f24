//! What is sold, and to whom.

use serde_json::json;

use super::texts;
use crate::support::Home;
use crate::support::scripted::{Answer, get};
use crate::support::shop::Shop;

const PLANS: &str = "/api/products/plan-details.json";
const KEYS: &str = "/api/products/category-keys-mapping.json";
const PRICES: &str = "/api/products/customer-price.json";
const FUNDS: &str = "/api/billing/reseller-balance.json";
const BALANCE: &str = "/api/billing/customer-balance.json";

#[test]
fn a_plan_is_found_with_its_services_terms_and_prices() {
    let home = Home::new();
    let words = ["--sandbox", "combo", "plans", "--customer-id", "20000001"];
    let ran = home.run(&words);
    assert_eq!(ran.code, 0, "{ran:?}");
    let row = ran.stdout.lines().nth(1).unwrap();
    for word in
        ["501", "Business Combo", "sslcert", "1, 3, 6, 12, 24, 36 months", "4.99 USD", "active"]
    {
        assert!(row.contains(word), "{word}: {row}");
    }
    assert!(ran.stdout.contains("not sold"), "{ran:?}");
    assert!(
        ran.stderr.contains("may be per month or per term"),
        "a price is not more than it is: {ran:?}"
    );
    let per = texts(&home, &words, ".data.plans[0].terms[] | \"\\(.period) \\(.price_per)\"");
    assert_eq!(per[..2], ["1 month", "3 null"]);
}

#[test]
fn plans_of_every_family_are_told_and_unknown_shapes_pass_through() {
    let plans = r#"{"singledomainhostinglinuxus":{"12":{"plan_name":"Small","status":"Active","space":"10 GB"}},
        "codeguard":{"addons":{},"plans":{"229":{"plan_name":"Backup"}}},
        "newthing":{"tiers":["a","b"]}}"#;
    let keys = r#"{"hosting":["singledomainhostinglinuxus"],"domorder":[{"domcno":["com"]}]}"#;
    let prices = r#"{"singledomainhostinglinuxus":{"12":{"add":{"1":2.50,"12":2.1},"renew":{"1":2.5}}},
        "codeguard":{"plans":{"229":{"5":{"yearly":"3.00"}}}}}"#;
    let shop = Shop::reseller(vec![
        get(PLANS, Answer::json(200, plans)),
        get(KEYS, Answer::json(200, keys)),
        get(FUNDS, Answer::json(200, r#"{"sellingcurrencysymbol":"GBP"}"#)),
        get(PRICES, Answer::json(200, prices)),
    ]);
    let data = shop.data(0, &["combo", "plans"]);
    assert_eq!(data["other"], json!({"newthing": {"tiers": ["a", "b"]}}));
    let small = &data["plans"][0];
    assert_eq!(
        (&small["category"], &small["extra"]),
        (&json!("hosting"), &json!({"space": "10 GB"}))
    );
    assert_eq!(small["terms"][0]["price"], json!({"amount": "2.50", "currency": "GBP"}));
    assert_eq!(
        data["plans"][1]["extra"],
        json!({"customer-price": {"5": {"yearly": "3.00"}}}),
        "a price of unknown shape is shown and not read"
    );
}

#[test]
fn plans_are_told_where_prices_are_not() {
    let plans = r#"{"productbundle":{"501":{"plan_name":"Starter"}},"hosting":{"1":{}}}"#;
    let shop = Shop::reseller(vec![
        get(PLANS, Answer::json(200, plans)),
        get(KEYS, Answer::html(404, "<html></html>")),
        get(BALANCE, Answer::json(500, r#"{"status":"ERROR","message":"Invalid customer-id"}"#)),
        get(PRICES, Answer::json(500, r#"{"status":"ERROR","message":"Invalid customer-id"}"#)),
    ]);
    let data = shop.data(0, &["combo", "plans", "--customer-id", "7"]);
    assert_eq!(data["plans"].as_array().unwrap().len(), 1, "the bundle's alone: {data}");
    assert_eq!(data["plans"][0]["terms"], json!([]));
    let notes = data["notes"].as_array().unwrap();
    assert_eq!(notes.len(), 3, "categories, currency and prices: {data}");
}

#[test]
fn privacy_is_refused_for_domains_alone_before_anything_is_sent() {
    let words = "combo add --domain shop.example --customer-id 20000001 --months 12 --bundle-id 502 \
                 --invoice-option NoInvoice --ns ns1.shop.example --contact 30000001 --yes";
    for privacy in ["--purchase-privacy", "--protect-privacy"] {
        let words: Vec<&str> = words.split_whitespace().chain([privacy]).collect();
        let error = Shop::reseller(Vec::new()).error(2, &words);
        assert_eq!(error["code"], "privacy");
        assert!(error["hints"].to_string().contains("domains/purchase-privacy"), "{error}");
    }
}

//! What a combo costs with everything that the order adds, and what is told where it cost more.

use serde_json::{Value, json};

use super::{combo, domain_combo, home_of};
use crate::support::Home;
use crate::support::Provider;
use crate::support::scripted::Answer;
use crate::support::shop::Shop;

const SERVICES: &str = r#"{"domainOrder":{"ns":["ns1.shop.example","ns2.shop.example"],
    "reg-contact-id":"30000001","admin-contact-id":"30000001","tech-contact-id":"30000001",
    "billing-contact-id":"30000001"},"singledomainhostinglinuxus":{},"sslcert":{"wildcard":"true"}}"#;

fn keep<'a>(domain: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    combo(domain, &[&["--invoice-option", "KeepInvoice"], more].concat())
}

#[test]
fn a_premium_name_is_never_ordered_at_a_plans_price() {
    let home = Home::new();
    for more in [&[][..], &["--attr", "premium=yes"]] {
        let words = [&keep("gold.example", more)[..], &["--max-price", "60USD"]].concat();
        let _ = home.run(&words).fails(9, &["at most 1259.88 USD", "--max-price allows 60 USD"]);
    }
    let dear = ["--attr", "premium=yes", "--max-price", "1259.88USD"];
    let data = home.json(&keep("gold.example", &dear))["data"].clone();
    assert_eq!(data["amount"]["amount"], "1259.880");
    assert_eq!(data["over_max_price"], false);
    let renew = "--sandbox combo renew 90000001 --months 12 --auto-renew on --invoice-option \
                 KeepInvoice --yes --max-price 60USD";
    home.json(&["--sandbox", "action", "wait", "600000001"]);
    let ran = home.run(&renew.split_whitespace().collect::<Vec<_>>());
    let _ = ran.fails(9, &["at most 1259.88 USD"]);
}

#[test]
fn privacy_and_tax_are_counted_before_the_order() {
    let home = Home::new();
    let with_privacy = ["--purchase-privacy", "--max-price", "59.88USD"];
    let _ = home.run(&keep("shop.com", &with_privacy)).fails(9, &["at most 61.87 USD"]);
    let plan = home.json(&keep("shop.com", &["-n"]))["data"].clone();
    let told = plan["lines"][1]["detail"].as_str().unwrap();
    assert!(told.contains("may come on top"), "an unknown tax is told: {plan}");

    let provider = Provider::start();
    let order = domain_combo("shop.example", "10000006", "15000006");
    let unsaid = home_of(&provider, 100_006, "");
    let ran = unsaid.run(&[&order[..], &["--max-price", "11.88USD", "-o", "json"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.stderr.contains("14.020 USD is charged, and --max-price allows 11.88 USD"),
        "{ran:?}"
    );
    let data = &ran.document()["data"];
    assert_eq!(
        (&data["over_max_price"], &data["amount"]["amount"]),
        (&json!(true), &json!("14.020"))
    );
    let spent = unsaid.json(&["ledger", "list"])["data"]["attempts"][0]["amount"].clone();
    assert_eq!(spent["amount"], "14.020", "the ledger has what the invoice says");

    let said = home_of(&provider, 100_006, "tax = \"18%\"\n");
    let order = domain_combo("other.example", "10000006", "15000006");
    let ran = said.run(&[&order[..], &["--max-price", "14.01USD"]].concat());
    let _ = ran.fails(9, &["at most 14.02 USD"]);
    let data = said.json(&[&order[..], &["--max-price", "14.02USD"]].concat())["data"].clone();
    assert_eq!(data["over_max_price"], false);
}

#[test]
fn a_parameter_without_a_price_makes_the_price_unknown() {
    let words = keep("shop.com", &["--services-json", SERVICES]);
    let at = words.iter().position(|word| *word == "--ns").unwrap();
    let without: Vec<&str> = words[..at].to_vec();
    let rest = ["--yes", "--domain", "shop.com", "--invoice-option", "KeepInvoice"];
    let order = [&without[..], &rest, &["--services-json", SERVICES]].concat();
    let _ = Home::new().run(&order).fails(9, &["wildcard", "sslcert"]);
}

/// An API whose check of premium names answers so, and whose list of free names so.
fn shop(check: &'static str, available: &'static str, list: &'static str) -> Shop {
    Shop::reseller_that(move |request| {
        let body = match request.path.strip_prefix("/api/")? {
            "billing/customer-balance.json" => r#"{"sellingcurrencysymbol":"USD"}"#,
            "products/plan-details.json" => "{}",
            "products/customer-price.json" => list,
            "domains/premium-check.json" if check.is_empty() => {
                return Some(Answer::html(404, "<html>Not found</html>"));
            }
            "domains/premium-check.json" => check,
            "domains/available.json" => available,
            _ => return None,
        };
        Some(Answer::json(200, body))
    })
}

const LIST: &str = r#"{"productbundle":{"plans":{"501":{"add":{"12":1.76}}}}}"#;

fn planned(shop: &Shop) -> Value {
    let mut words = keep("gold.example", &["-n", "--accept-unknown-price"]);
    words.remove(0);
    shop.data(0, &words)["due_now"].clone()
}

#[test]
fn whether_a_name_is_premium_is_asked_in_two_places_and_never_guessed() {
    let known = [
        (r#"{"premium":"false"}"#, "{}", json!("21.12")),
        (r#"{"premium":true,"costHash":{"create":"100","renew":"5"}}"#, "{}", json!("121.12")),
        ("", r#"{"gold.example":{"status":"available"}}"#, json!("21.12")),
        (
            "",
            r#"{"gold.example":{"status":"available","costHash":{"create":100.00}}}"#,
            json!("121.12"),
        ),
    ];
    for (check, available, amount) in known {
        assert_eq!(planned(&shop(check, available, LIST))["amount"], amount, "{check} {available}");
    }
    for (check, available) in [
        ("", "{}"),
        ("", r#"{"gold.example":{"status":"unknown"}}"#),
        (r#"{"premium":"true"}"#, "{}"),
        (r#"{"premium":"true","costHash":{"create":"100","sellingCurrencySymbol":"EUR"}}"#, "{}"),
    ] {
        assert_eq!(planned(&shop(check, available, LIST)), Value::Null, "{check} {available}");
    }
}

#[test]
fn a_hosting_plan_of_the_same_id_is_no_combo() {
    let list = r#"{"singledomainhostinglinuxus":{"501":{"add":{"12":0.10}}}}"#;
    assert_eq!(planned(&shop(r#"{"premium":"false"}"#, "{}", list)), Value::Null);
}

#[test]
fn a_ceiling_is_given_up_only_by_somebody_who_said_so_twice() {
    let provider = Provider::start();
    let limits = "[profile.resell.limits]\ncharges = \"allow\"\nmax_price = \"1.00 USD\"\n";
    let home = home_of(&provider, 100_001, limits);
    // The price list has this plan for 12 months alone.
    let words = "combo add --bundle-id 504 --months 24 --domain shop.example --customer-id 20000001 \
                 --invoice-option KeepInvoice --ns ns1.shop.example --ns ns2.shop.example \
                 --contact 30000001";
    let order: Vec<&str> = words.split_whitespace().collect();
    let _ = home.run(&order).fails(9, &["price is unknown", "max_price", "can then not be held"]);
    let accepted = [&order[..], &["--accept-unknown-price"]].concat();
    let _ = home.run(&accepted).fails(9, &["not confirmed"]);
    let shown = home.run(&[&accepted[..], &["-n"]].concat());
    assert!(
        shown.stdout.contains("max_price of profile 'resell' (1.00 USD) can't be enforced"),
        "{shown:?}"
    );
    let ran = home.run(&[&accepted[..], &["--yes", "-o", "json"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.document()["data"]["over_max_price"], true);
    assert!(ran.stderr.contains("42.240 USD is charged, and max_price"), "{ran:?}");
}

#[test]
fn the_same_domain_is_ordered_once_whatever_differs() {
    let provider = Provider::start();
    let (one, other) = (home_of(&provider, 100_001, ""), home_of(&provider, 100_001, ""));
    let order = domain_combo("shop.example", "20000001", "30000001");
    one.json(&[&order[..], &["--idempotency-key", "a"]].concat());
    for (home, more) in [(&one, &["--idempotency-key", "b"][..]), (&other, &[])] {
        let ran = home.run(&[&order[..], more, &["-o", "json"]].concat());
        let error = ran.fails(9, &["90000001"]).error()["error"].clone();
        assert_eq!(error["code"], "duplicate");
        assert!(error["hints"].to_string().contains("combo show 90000001"), "{error}");
    }
    // The provider itself takes no second one; but it is asked.
    let again = other.run(&[&order[..], &["--again"]].concat());
    assert_ne!(again.code, 9, "{again:?}");
    let key = one.json(&[&order[..], &["--idempotency-key", "a"]].concat());
    assert_eq!(key["data"]["replayed"], true);
}

#[test]
fn an_invoice_is_paid_only_if_it_fits() {
    let provider = Provider::start();
    let home = home_of(&provider, 100_006, "");
    let mut order = domain_combo("shop.example", "10000006", "15000006");
    let at = order.iter().position(|word| *word == "--invoice-option").unwrap();
    order.splice(at..at + 2, ["--check-invoice", "--idempotency-key", "k"]);
    let _ = home.run(&order).fails(2, &["needs a price limit"]);
    // The list says 11.88; the invoice adds a tax that the profile does not know.
    let low = home.run(&[&order[..], &["--max-price", "12USD", "-o", "json"]].concat());
    let error = low.fails(9, &["91000001"]).error()["error"].clone();
    assert_eq!(error["code"], "price", "{error}");
    assert!(error["hints"].to_string().contains("invoice pay 91000001"), "{error}");
    let amounts = |home: &Home| {
        let list = home.json(&["invoice", "list", "--customer-id", "10000006"]);
        list["data"]["invoices"][0]["status"].clone()
    };
    assert_eq!(amounts(&home), "open", "nothing was paid");

    let words = [&order[..], &["--max-price", "17USD"]].concat();
    for replayed in [true, true] {
        let data = home.json(&words)["data"].clone();
        assert_eq!(data["amount"]["amount"], "14.020");
        assert_eq!((&data["status"], &data["over_max_price"]), (&json!("accepted"), &json!(false)));
        assert_eq!(data["replayed"], replayed, "the order itself was placed before: {data}");
        assert!(data["payment_attempt"].is_string(), "{data}");
    }
    assert_eq!(amounts(&home), "paid");
    let ledger = home.json(&["ledger", "list"])["data"]["attempts"].clone();
    let keys: Vec<_> = ledger.as_array().unwrap().iter().map(|one| one["key"].clone()).collect();
    assert!(keys.contains(&json!("k")) && keys.contains(&json!("k#pay")), "{keys:?}");
}

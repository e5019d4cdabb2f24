//! What an order will cost, before it is placed.

use orderctl_core::error::{Error, Kind};
use orderctl_core::{Price, Purchase as _};
use orderctl_logicboxes::{ComboAdd, ComboOrder, Format, InvoiceOption, PlanServices, Status};

use super::{ADD, BALANCE, PLANS, PREMIUM, PRICES, order, placed, reseller, snapshot};
use crate::support::attempt_id;
use crate::support::scripted::{Answer, Scripted, get, post};

fn quote(steps: Vec<(&'static str, Answer)>) -> Result<Price, Error> {
    // They are asked for last, whether or not the price is known.
    let plans = (PLANS, Answer::html(404, "<html></html>"));
    let is_denied = matches!(&steps[..], [(_, Answer::Whole { status: 403, .. })]);
    let steps = steps.into_iter().chain((!is_denied).then_some(plans));
    let server = Scripted::start(steps.map(|(path, answer)| get(path, answer)).collect());
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let (quote, _) = ComboAdd { reseller: &reseller, order: &order }.quote()?;
    assert_eq!(quote.lines[0].name, "combo plan 501 for Bücher.example");
    for request in server.requests() {
        let (name, value) = match request.path.as_str() {
            PLANS => continue,
            PREMIUM => ("domain-name", "xn--bcher-kva.example"),
            _ => ("customer-id", "20000001"),
        };
        assert_eq!(request.field(name), Some(value));
    }
    Ok(quote.due_now)
}

#[test]
fn the_highest_interpretation_of_the_price_list_is_the_price() {
    let price = quote(vec![
        (
            BALANCE,
            Answer::json(200, r#"{"sellingcurrencysymbol":"USD","sellingcurrencybalance":10.5}"#),
        ),
        (
            PRICES,
            Answer::json(200, r#"{"productbundle":{"501":{"add":{"12":4.10},"renew":{"12":5}}}}"#),
        ),
        (PREMIUM, Answer::json(200, r#"{"premium":"false"}"#)),
    ]);
    assert_eq!(price.unwrap(), Price::AtMost("49.20 USD".parse().unwrap()));
}

#[test]
fn a_price_that_the_provider_does_not_tell_is_unknown() {
    let balance = || (BALANCE, Answer::json(200, r#"{"sellingcurrencysymbol":"USD"}"#));
    for steps in [
        vec![(BALANCE, Answer::json(500, r#"{"status":"ERROR","message":"Invalid customer-id"}"#))],
        vec![(BALANCE, Answer::json(200, "{}"))],
        vec![balance(), (PRICES, Answer::json(200, r#"{"productbundle":{}}"#))],
        vec![balance(), (PRICES, Answer::json(500, r#"{"status":"ERROR","message":"no"}"#))],
        vec![balance(), (PRICES, Answer::html(404, "<html></html>"))],
    ] {
        assert!(matches!(quote(steps), Ok(Price::Unknown(_))));
    }
    let denied = r#"{"status":"ERROR","message":"Access Denied: You are not authorized"}"#;
    let error = quote(vec![(BALANCE, Answer::json(403, denied))]).unwrap_err();
    assert_eq!(error.kind(), Kind::Credentials);
    assert_eq!(error.machine_code(), Some("access_denied"));
}

#[test]
fn the_amount_of_an_order_that_waits_for_money_has_the_customers_currency() {
    let small = r#"{"customercost":"59.88","eaqid":"600000001","customerid":"20000001","invoiceid":"91000001"}"#;
    let server = Scripted::start(vec![
        get(BALANCE, Answer::json(200, r#"{"sellingcurrencysymbol":"USD"}"#)),
        get(PRICES, Answer::json(200, "{}")),
        get(PLANS, Answer::json(200, "{}")),
        post(ADD, Answer::json(200, small)),
    ]);
    let reseller = reseller(&server, Format::Json);
    let order = ComboOrder { invoice_option: InvoiceOption::OnlyAdd, ..order() };
    let add = ComboAdd { reseller: &reseller, order: &order };
    add.quote().unwrap();
    let receipt = placed(add.send(
        &add.request(&attempt_id(), &PlanServices::default()),
        &PlanServices::default(),
        &snapshot(),
    ));
    assert_eq!(receipt.status, Status::PendingPayment);
    assert_eq!(receipt.amount.unwrap().to_string(), "59.88 USD");
}

/// The provider refuses such an order in words that leave its outcome open: it is not sent at all.
#[test]
fn a_service_that_the_plan_does_not_have_is_refused_before_anything_is_sent() {
    let quote = |services: &str| {
        let plans = format!(r#"{{"productbundle":{{"501":{{"services":{services}}}}}}}"#);
        let server = Scripted::start(vec![
            get(BALANCE, Answer::json(200, r#"{"sellingcurrencysymbol":"USD"}"#)),
            get(PRICES, Answer::json(200, "{}")),
            get(PLANS, Answer::json(200, plans)),
        ]);
        let reseller = reseller(&server, Format::Json);
        // It orders sslcert.
        let order = order();
        ComboAdd { reseller: &reseller, order: &order }.quote().map(drop)
    };
    for (listed, hints) in [
        (
            r#"["domainOrder","sslcart","weebly"]"#,
            &["did you mean sslcart?", "plan 501 has: sslcart, weebly"][..],
        ),
        (r#"["domainOrder","codeguard","weebly"]"#, &["plan 501 has: codeguard, weebly"]),
        (r#"["domainOrder"]"#, &["plan 501 has the domain alone"]),
    ] {
        let error = quote(listed).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(error.message(), "plan 501 has no service 'sslcert'");
        assert_eq!(error.hints(), hints);
    }
    for listed in [
        r#"["domainOrder","sslcert"]"#,
        r#"["sslcert"]"#,
        r#"["hosting"]"#,
        "[]",
        r#"["freebie"]"#,
        "null",
    ] {
        quote(listed).unwrap();
    }
}

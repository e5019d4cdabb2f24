//! Renewing an order: what is asked, what the answers mean, and the probe after a lost one.

use orderctl_core::{Price, ProbeResult, Purchase as _, Remedy, Request, SendOutcome};
use orderctl_logicboxes::{
    ComboRenewal, Format, InvoiceOption, RenewOrder, RenewSnapshot, Renewed, Status,
};
use serde_json::{Value, json};

use super::{
    ARCHIVED, BALANCE, CURRENT, DETAILS, EMPTY, NOW, PREMIUM, PRICES, TRANSACTIONS, reseller,
};
use crate::support::attempt_id;
use crate::support::scripted::{Answer, Scripted, get, post};

const RENEW: &str = "/api/productbundle/renew.json";
/// 2026-10-09, and a year later.
const END: &str = "1791536000";
const NEXT_END: &str = "1823072000";

fn order() -> RenewOrder {
    RenewOrder {
        order_id: 90_000_001,
        months: "1y".parse().unwrap(),
        auto_renew: true,
        invoice_option: InvoiceOption::KeepInvoice,
        discount_amount: None,
    }
}

fn details(changes: &[(&str, &str)]) -> Answer {
    let mut details = json!({
        "entityid":"90000001","domainname":"shop.example","currentstatus":"Active",
        "customerid":"20000001","endtime":END,"eaqid":"0","planid":"501"
    });
    for (name, value) in changes {
        details[*name] = (*value).into();
    }
    Answer::json(200, details.to_string())
}

fn rows(rows: &[Value]) -> Answer {
    let mut list =
        json!({"recsonpage": rows.len().to_string(), "recsindb": rows.len().to_string()});
    for (number, row) in rows.iter().enumerate() {
        list[(number + 1).to_string()] = row.clone();
    }
    Answer::json(200, list.to_string())
}

fn action(id: &str, kind: &str, status: &str) -> Value {
    json!({"entityid":"90000001","eaqid":id,"actiontype":kind,"actionstatus":status})
}

fn transaction(id: &str, order: &str) -> Value {
    json!({"customertransaction.transid":id,"orderid":order,"description":"Renewal"})
}

fn before() -> RenewSnapshot {
    RenewSnapshot {
        domain: Some("shop.example".into()),
        customer_id: Some("20000001".into()),
        expires: Some("2026-10-09T08:53:20Z".parse().unwrap()),
        busy: false,
        actions: Some(vec!["600000001".into()]),
        transactions: Some(vec!["91000001".into()]),
        looked_at: NOW.parse().unwrap(),
    }
}

fn with<T>(steps: Vec<(&'static str, Answer)>, work: impl FnOnce(&ComboRenewal<'_>) -> T) -> T {
    let steps = steps
        .into_iter()
        .map(|(path, answer)| if path == RENEW { post(path, answer) } else { get(path, answer) });
    let server = Scripted::start(steps.collect());
    let reseller = reseller(&server, Format::Json);
    work(&ComboRenewal::new(&reseller, order(), None))
}

fn price(list: &'static str, more: &[(&'static str, &str)]) -> Price {
    let mut steps = vec![
        (DETAILS, details(&[])),
        (BALANCE, Answer::json(200, r#"{"sellingcurrencysymbol":"USD"}"#)),
        (PRICES, Answer::json(200, list)),
    ];
    steps.extend(more.iter().map(|(path, answer)| (*path, Answer::json(200, *answer))));
    with(steps, |renewal| renewal.quote().unwrap().0.due_now)
}

#[test]
fn a_renewal_costs_what_the_list_says_of_renewals_or_nobody_knows_what() {
    let list = r#"{"productbundle":{"501":{"add":{"12":1.00},"renew":{"12":4.10}}}}"#;
    let plain = [(PREMIUM, r#"{"premium":"false"}"#)];
    assert_eq!(price(list, &plain), Price::AtMost("49.20 USD".parse().unwrap()));
    let premium = [(PREMIUM, r#"{"premium":"true","costHash":{"create":"1","renew":"100"}}"#)];
    assert_eq!(price(list, &premium), Price::AtMost("149.20 USD".parse().unwrap()));
    for list in [
        r#"{"productbundle":{"501":{"add":{"12":1.00}}}}"#,
        r#"{"productbundle":{"501":{"renew":{"12":"-4.10"}}}}"#,
        r#"{"productbundle":{"501":{"renew":{"1":4.10}}}}"#,
        r#"{"productbundle":{"502":{"renew":{"12":4.10}}}}"#,
        "[]",
    ] {
        assert!(matches!(price(list, &[]), Price::Unknown(_)), "{list}");
    }
    let planless = vec![(DETAILS, details(&[("planid", "")]))];
    let due = with(planless, |renewal| renewal.quote().unwrap().0.due_now);
    assert!(matches!(due, Price::Unknown(why) if why.contains("bundle-id")));
}

#[test]
fn a_plan_that_is_said_and_is_not_the_orders_prices_nothing() {
    let server = Scripted::start(vec![get(DETAILS, details(&[]))]);
    let reseller = reseller(&server, Format::Json);
    let error = ComboRenewal::new(&reseller, order(), Some(502)).quote().map(drop).unwrap_err();
    assert_eq!(error.machine_code(), Some("bundle_id"));
}

#[test]
fn how_the_order_stands_is_written_down_before_it_is_renewed() {
    let steps = vec![
        (DETAILS, details(&[])),
        (CURRENT, Answer::json(200, EMPTY)),
        (ARCHIVED, rows(&[action("600000001", "Add", "Success")])),
        (TRANSACTIONS, rows(&[transaction("91000001", "90000001")])),
    ];
    assert_eq!(with(steps, |renewal| renewal.snapshot(&()).unwrap()), before());
    let down = || Answer::html(404, "<html></html>");
    let steps = vec![
        (DETAILS, details(&[("eaqid", "600000001")])),
        (CURRENT, down()),
        (TRANSACTIONS, down()),
    ];
    let snapshot = with(steps, |renewal| renewal.snapshot(&()).unwrap());
    assert!(
        snapshot.busy && snapshot.actions.is_none() && snapshot.transactions.is_none(),
        "{snapshot:?}"
    );
}

fn answered(answer: Answer) -> SendOutcome<Renewed> {
    let steps = vec![
        (DETAILS, details(&[])),
        (CURRENT, Answer::json(200, EMPTY)),
        (ARCHIVED, Answer::json(200, EMPTY)),
        (TRANSACTIONS, Answer::json(200, EMPTY)),
        (RENEW, answer),
    ];
    with(steps, |renewal| {
        let before = renewal.snapshot(&()).unwrap();
        renewal.send(&renewal.request(&attempt_id(), &()), &(), &before)
    })
}

fn pairs(request: &Request) -> Vec<String> {
    request.fields.iter().map(|field| format!("{}={}", field.name, field.shown())).collect()
}

#[test]
fn a_renewal_sends_what_its_siblings_take_and_nothing_else() {
    let server = Scripted::start(vec![]);
    let reseller = reseller(&server, Format::Json);
    let discount = Some("1.50".parse().unwrap());
    let order = RenewOrder { discount_amount: discount, ..order() };
    let request = ComboRenewal::new(&reseller, order, Some(501)).request(&attempt_id(), &());
    assert_eq!(
        pairs(&request),
        [
            "auth-userid=100001",
            "api-key=***",
            "order-id=90000001",
            "months=12",
            "auto-renew=true",
            "invoice-option=KeepInvoice",
            "discount-amount=1.50"
        ]
    );
}

#[test]
fn every_shape_of_an_answer_is_a_renewal_of_this_order() {
    let flat = json!({
        "status":"Success","actiontype":"Renew","actionstatus":"InvoicePaid","actionstatusdesc":"",
        "entityid":90_000_001,"eaqid":"600000009","invoiceid":"91000002",
        "sellingcurrencysymbol":"USD","sellingamount":-49.200,"customerid":"20000001"
    });
    for document in [flat.clone(), json!({"91000002": flat})] {
        let SendOutcome::Placed(renewed) = answered(Answer::json(200, document.to_string())) else {
            panic!("{document}")
        };
        let receipt = renewed.receipt;
        assert_eq!(receipt.status, Status::Accepted);
        assert_eq!(receipt.action_id.as_deref(), Some("600000009"));
        assert_eq!(receipt.domain.as_deref(), Some("shop.example"));
        assert_eq!(receipt.amount.unwrap().currency(), "USD");
        assert_eq!(renewed.expires_before, before().expires);
    }
    for (name, other) in [("entityid", "90000002"), ("customerid", "20000002")] {
        let mut document = flat.clone();
        document[name] = other.into();
        let reply = answered(Answer::json(200, document.to_string()));
        assert!(matches!(reply, SendOutcome::Unknown(_)), "{name} of another: {reply:?}");
    }
    for body in ["{}", "true", "\"Success\"", r#"{"status":"Success"}"#, "[]"] {
        let reply = answered(Answer::json(200, body));
        assert!(matches!(reply, SendOutcome::Unknown(_)), "{body}: {reply:?}");
    }
}

#[test]
fn a_refusal_keeps_its_text_and_a_missing_term_its_remedy() {
    for (text, code) in [
        ("Domain already renewed.", "already_renewed"),
        ("There is already an action pending on this Order.", "action_pending"),
        ("Required parameter missing: noOfMonths", "missing_parameter"),
    ] {
        let body = json!({"status":"ERROR","message":text}).to_string();
        let (SendOutcome::Refused(error) | SendOutcome::AlreadyThere(error)) =
            answered(Answer::json(500, body))
        else {
            panic!("{text}")
        };
        assert_eq!(error.machine_code(), Some(code));
        assert!(error.message().contains(text.trim_end_matches('.')));
        let remedy = error.remedies().contains(&Remedy::TermName("noOfMonths"));
        assert_eq!(remedy, code == "missing_parameter");
    }
}

fn find(snapshot: &RenewSnapshot, steps: Vec<(&'static str, Answer)>) -> ProbeResult<Renewed> {
    with(steps, |renewal| renewal.find(&attempt_id(), snapshot).unwrap())
}

fn added() -> Answer {
    rows(&[action("600000001", "Add", "Success")])
}

#[test]
fn a_lost_renewal_is_found_by_its_action_or_by_the_end_it_moved() {
    let current = rows(&[action("600000009", "Renew", "InvoicePaid")]);
    let steps = vec![(DETAILS, details(&[])), (CURRENT, current), (ARCHIVED, added())];
    let ProbeResult::Placed(renewed) = find(&before(), steps) else { panic!() };
    assert_eq!(renewed.receipt.status, Status::Accepted);
    assert_eq!(renewed.receipt.action_id.as_deref(), Some("600000009"));
    assert_eq!((renewed.receipt.amount, renewed.expires), (None, None), "nothing is made up");

    let down = Answer::html(404, "<html></html>");
    let steps = vec![(DETAILS, details(&[("endtime", NEXT_END)])), (CURRENT, down)];
    let ProbeResult::Placed(renewed) = find(&before(), steps) else { panic!() };
    assert_eq!(renewed.receipt.status, Status::Completed);
    assert_eq!(renewed.expires.unwrap().to_string(), "2027-10-09T08:53:20Z");
}

#[test]
fn what_something_else_may_have_done_is_not_taken_for_the_renewal() {
    let moved = || (DETAILS, details(&[("endtime", NEXT_END)]));
    let still = || (DETAILS, details(&[]));
    let none = || (CURRENT, Answer::json(200, EMPTY));
    let nothing_new = || (ARCHIVED, added());
    let renewal = |id: &str| action(id, "Renew", "Success");
    let busy = RenewSnapshot { busy: true, ..before() };
    let blind = RenewSnapshot { actions: None, ..before() };
    let endless = RenewSnapshot { expires: None, ..before() };
    let unpaid = RenewSnapshot { transactions: None, ..before() };
    let money = || (TRANSACTIONS, rows(&[transaction("91000002", "90000001")]));
    let no_money = || (TRANSACTIONS, Answer::json(200, EMPTY));
    let cases = [
        (before(), vec![(DETAILS, Answer::html(404, "<html></html>"))]),
        (before(), vec![(DETAILS, details(&[("endtime", "1794214400")])), none(), nothing_new()]),
        (
            before(),
            vec![moved(), none(), (ARCHIVED, rows(&[renewal("600000008"), renewal("600000009")]))],
        ),
        // For one month, and not for a year: the platform's own, perhaps.
        (
            before(),
            vec![
                (DETAILS, details(&[("endtime", "1794214400")])),
                none(),
                (ARCHIVED, rows(&[renewal("600000009")])),
            ],
        ),
        (
            before(),
            vec![still(), none(), (ARCHIVED, rows(&[action("600000009", "Renew", "Failed")]))],
        ),
        (
            before(),
            vec![still(), none(), (ARCHIVED, rows(&[action("600000009", "Suspend", "Success")]))],
        ),
        (before(), vec![(DETAILS, details(&[("eaqid", "600000009")])), none(), nothing_new()]),
        (before(), vec![still(), none(), nothing_new(), money()]),
        (
            before(),
            vec![
                still(),
                none(),
                nothing_new(),
                (TRANSACTIONS, Answer::html(404, "<html></html>")),
            ],
        ),
        (busy, vec![moved(), none(), nothing_new()]),
        (blind, vec![still(), none(), nothing_new()]),
        (endless, vec![still(), none(), nothing_new()]),
        (unpaid, vec![still(), none(), nothing_new(), no_money()]),
    ];
    for (number, (snapshot, steps)) in cases.into_iter().enumerate() {
        let probed = find(&snapshot, steps);
        assert!(matches!(probed, ProbeResult::Unsure(_)), "case {number}: {probed:?}");
    }
}

#[test]
fn a_renewal_is_absent_only_when_every_place_was_read_and_shows_nothing_new() {
    let known = [transaction("91000001", "90000001"), transaction("91000007", "90000005")];
    let steps = vec![
        (DETAILS, details(&[])),
        (CURRENT, Answer::json(200, EMPTY)),
        (ARCHIVED, added()),
        (TRANSACTIONS, rows(&known)),
    ];
    let probed = find(&before(), steps);
    assert!(matches!(probed, ProbeResult::Absent(_)), "{probed:?}");
}

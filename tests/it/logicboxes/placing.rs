//! Orders are sent, and every kind of answer comes back.

use std::time::Duration;

use orderctl_core::error::{Error, Kind};
use orderctl_core::{Purchase as _, SendOutcome};
use orderctl_logicboxes::{ComboAdd, ComboOrder, ComboReceipt, Format, PlanServices, Status};

use super::{ADD, PLACED, order, placed, reseller, reseller_that_waits, snapshot};
use crate::support::attempt_id;
use crate::support::scripted::{Answer, Scripted, post};

/// Sends the order and takes this answer.
fn send(answer: Answer) -> SendOutcome<ComboReceipt> {
    let timeout = match answer {
        Answer::Never => Duration::from_millis(90),
        _ => Duration::from_secs(5),
    };
    let server = Scripted::start(vec![post(ADD, answer)]);
    let reseller = reseller_that_waits(&server, Format::Json, timeout);
    let order = order();
    let add = ComboAdd { reseller: &reseller, order: &order };
    add.send(
        &add.request(&attempt_id(), &PlanServices::default()),
        &PlanServices::default(),
        &snapshot(),
    )
}

fn refused(reply: SendOutcome<ComboReceipt>) -> Error {
    match reply {
        SendOutcome::Refused(error) => error,
        other => panic!("not refused: {other:?}"),
    }
}

fn unknown(reply: SendOutcome<ComboReceipt>) -> Error {
    match reply {
        SendOutcome::Unknown(error) => {
            assert_eq!(error.kind(), Kind::Unknown);
            assert!(!format!("{error:?}").contains("EXAMPLEKEY"));
            error
        }
        other => panic!("not unknown: {other:?}"),
    }
}

#[test]
fn an_order_says_exactly_what_is_documented() {
    let server = Scripted::start(vec![post(ADD, Answer::json(200, PLACED))]);
    let reseller = reseller(&server, Format::Json);
    let order = ComboOrder { discount_amount: Some("5.00".parse().unwrap()), ..order() };
    let add = ComboAdd { reseller: &reseller, order: &order };
    let request = add.request(&attempt_id(), &PlanServices::default());
    assert!(!serde_json::to_string(&request).unwrap().contains("EXAMPLEKEY"));
    let receipt = placed(add.send(&request, &PlanServices::default(), &snapshot()));
    assert_eq!(receipt.status, Status::Accepted);
    assert_eq!(receipt.amount.unwrap().to_string(), "59.880 USD");

    let sent = server.request();
    assert_eq!(sent.query, []);
    assert_eq!(sent.header("content-type"), Some("application/x-www-form-urlencoded"));
    let form: Vec<(&str, &str)> = sent.form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(
        form,
        [
            ("auth-userid", "100001"),
            ("api-key", "EXAMPLEKEY"),
            ("domain-name", "xn--bcher-kva.example"),
            ("customer-id", "20000001"),
            ("noOfMonths", "12"),
            ("invoice-option", "KeepInvoice"),
            ("bundle-id", "501"),
            (
                "servicesParamJson",
                concat!(
                    r#"{"domainOrder":{"ns":["ns1.shop.example","ns2.shop.example"],"#,
                    r#""reg-contact-id":"30000001","admin-contact-id":"30000001","#,
                    r#""tech-contact-id":"30000001","billing-contact-id":"30000001"},"sslcert":{}}"#
                )
            ),
            ("discount-amount", "5.00"),
        ]
    );
}

#[test]
fn a_discount_that_was_not_given_is_not_sent() {
    let server = Scripted::start(vec![]);
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let request = ComboAdd { reseller: &reseller, order: &order }
        .request(&attempt_id(), &PlanServices::default());
    assert_eq!(request.field("discount-amount"), None);
    assert_eq!(request.fields.len(), 8);
}

#[test]
fn an_order_that_was_taken_is_told_in_every_form_of_the_answer() {
    for body in [PLACED.to_owned(), format!("{{\"91000001\":{PLACED}}}")] {
        let receipt = placed(send(Answer::json(200, body)));
        assert_eq!(receipt.order_id.as_deref(), Some("90000001"));
        assert_eq!(receipt.invoice_id.as_deref(), Some("91000001"));
    }
    // The content type is no part of the document.
    placed(send(Answer::html(200, PLACED)));
    placed(send(Answer::of(200, "text/plain", PLACED)));
}

#[test]
fn an_order_is_read_from_xml_as_from_json() {
    let entry = |name: &str, value: &str| {
        format!("<entry><string>{name}</string><string>{value}</string></entry>")
    };
    let body: String = [
        ("status", "Success"),
        ("actionstatus", "InvoicePaid"),
        ("entityid", "90000001"),
        ("eaqid", "600000001"),
        ("invoiceid", "91000001"),
        ("sellingamount", "-59.880"),
        ("sellingcurrencysymbol", "USD"),
    ]
    .map(|(name, value)| entry(name, value))
    .concat();
    let server = Scripted::start(vec![post(
        "/api/productbundle/add.xml",
        Answer::xml(200, format!("<?xml version=\"1.0\"?>\n<hashtable>{body}</hashtable>")),
    )]);
    let reseller = reseller(&server, Format::Xml);
    let order = order();
    let add = ComboAdd { reseller: &reseller, order: &order };
    let receipt = placed(add.send(
        &add.request(&attempt_id(), &PlanServices::default()),
        &PlanServices::default(),
        &snapshot(),
    ));
    assert_eq!(receipt.action_status.as_deref(), Some("invoice_paid"));
    assert_eq!(receipt.amount.unwrap().to_string(), "59.880 USD");
}

#[test]
fn a_no_with_http_500_is_an_answer() {
    let body = r#"{"status":"ERROR","message":"Required parameter missing: ns"}"#;
    for status in [200, 400, 500] {
        let error = refused(send(Answer::json(status, body)));
        assert_eq!(error.kind(), Kind::Refused);
        assert_eq!(error.machine_code(), Some("missing_parameter"));
    }
    let nested =
        r#"{"91000001":{"status":"Failed","actionstatusdesc":"Invalid contact-id","eaqid":"7"}}"#;
    refused(send(Answer::json(200, nested)));
}

#[test]
fn a_no_without_a_reason_that_is_understood_leaves_the_order_open() {
    for body in [
        r#"{"status":"ERROR","message":"Internal"}"#,
        r#"{"status":"ERROR","message":"An unexpected error has occurred"}"#,
        r#"{"status":"ERROR"}"#,
        r#"{"91000001":{"status":"Failed","actionstatusdesc":"No","entityid":"90000001"}}"#,
    ] {
        for status in [200, 500] {
            unknown(send(Answer::json(status, body)));
        }
    }
}

#[test]
fn a_no_that_means_it_is_there_is_told_apart() {
    for message in [
        "There is already an action pending on this Order.",
        "Domain shop.example already exists in our database",
        "There is a pending order for shop.example",
        "Domain shop.example already registered",
    ] {
        let body = format!(r#"{{"status":"ERROR","message":"{message}"}}"#);
        let reply = send(Answer::json(500, body));
        assert!(matches!(reply, SendOutcome::AlreadyThere(_)), "{message}: {reply:?}");
    }
}

#[test]
fn refused_credentials_and_pauses_are_told_as_what_they_are() {
    let denied = r#"{"status":"ERROR","message":"Access Denied: You are not authorized to perform this action"}"#;
    assert_eq!(refused(send(Answer::json(403, denied))).kind(), Kind::Credentials);
    let slow = Answer::html(429, "<html></html>").with("Retry-After", "7");
    let error = unknown(send(slow));
    assert_eq!(error.machine_code(), Some("rate_limited"));
    assert!(error.hints()[0].contains("7 s"));
}

#[test]
fn an_order_without_an_understood_answer_is_never_called_failed() {
    unknown(send(Answer::html(403, "<html><body>Request forbidden</body></html>")));
    unknown(send(Answer::html(502, "<html><body>Bad Gateway</body></html>")));
    unknown(send(Answer::json(504, r#"{"status":"error","message":"timeout"}"#)));
    unknown(send(Answer::json(200, &PLACED.as_bytes()[..80])));
    unknown(send(Answer::json(200, "")));
    unknown(send(Answer::json(200, "true")));
    unknown(send(Answer::json(200, PLACED.replace("-59.880", "some money"))));
    unknown(send(Answer::json(302, "").with("Location", "https://elsewhere.example/")));
    assert_eq!(unknown(send(Answer::cut_off(PLACED))).machine_code(), Some("cut_off"));
    unknown(send(Answer::Close));
    unknown(send(Answer::Raw(b"HTTP/1.1 2".to_vec())));
    assert_eq!(unknown(send(Answer::Never)).machine_code(), Some("timeout"));
}

#[test]
fn an_order_that_never_left_is_safe_to_send_again() {
    let server = Scripted::start(vec![]);
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let add = ComboAdd { reseller: &reseller, order: &order };
    let request = add.request(&attempt_id(), &PlanServices::default());
    drop(server);
    assert!(matches!(
        add.send(&request, &PlanServices::default(), &snapshot()),
        SendOutcome::NotSent(_)
    ));
}

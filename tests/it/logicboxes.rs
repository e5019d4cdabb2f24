//! The `LogicBoxes` client against a server that speaks as the vendor's pages say.

use std::sync::Arc;
use std::time::Duration;

use orderctl::error::{Error, Kind};
use orderctl::order::{Price, Purchase as _, Reply, Secret, Sighting};
use orderctl::provider::http::Http;
use orderctl::provider::logicboxes::{
    Before, ComboAdd, ComboOrder, ComboReceipt, ComboTrace, Contacts, Format, InvoiceOption,
    Reseller, ServicesBuilder, Settings, Status, api_url,
};

use crate::support::clock::FakeClock;
use crate::support::scripted::{Answer, Scripted, get, post};

const NOW: &str = "2026-03-01T12:00:00Z";
const ADD: &str = "/api/productbundle/add.json";
const ORDER_ID: &str = "/api/productbundle/orderid.json";
const DETAILS: &str = "/api/productbundle/details.json";
const CURRENT: &str = "/api/actions/search-current.json";
const ARCHIVED: &str = "/api/actions/search-archived.json";
const TRANSACTIONS: &str = "/api/billing/customer-transactions/search.json";
const BALANCE: &str = "/api/billing/customer-balance.json";
const PRICES: &str = "/api/products/customer-price.json";

const NO_ORDER: &str =
    r#"{"status":"ERROR","message":"Website doesn't exist for xn--bcher-kva.example"}"#;
const EMPTY: &str = r#"{"recsonpage":"0","recsindb":"0"}"#;
const PLACED: &str = r#"{"status":"Success","actiontype":"Add","actionstatus":"PendingExecution",
    "actionstatusdesc":"","entityid":"90000001","eaqid":"600000001","description":"xn--bcher-kva.example",
    "invoiceid":"91000001","sellingcurrencysymbol":"USD","sellingamount":"-59.880","customerid":"20000001"}"#;

fn reseller(server: &Scripted, format: Format) -> Reseller {
    reseller_that_waits(server, format, Duration::from_secs(5))
}

fn reseller_that_waits(server: &Scripted, format: Format, timeout: Duration) -> Reseller {
    let clock = Arc::new(FakeClock::at(NOW));
    let settings = Settings {
        url: api_url(&server.url()),
        auth_userid: "100001".into(),
        api_key: Secret::new("EXAMPLEKEY"),
        format,
    };
    Reseller::new(settings, Http::new(timeout, clock.clone()), clock)
}

fn order() -> ComboOrder {
    ComboOrder {
        domain: "Bücher.example".parse().unwrap(),
        customer_id: 20_000_001,
        months: "1y".parse().unwrap(),
        invoice_option: InvoiceOption::KeepInvoice,
        bundle_id: 501,
        services: ServicesBuilder {
            ns: vec!["ns1.shop.example".into(), "ns2.shop.example".into()],
            contacts: Contacts::all("30000001"),
            services: vec!["sslcert".into()],
            ..ServicesBuilder::default()
        }
        .build()
        .unwrap(),
        discount_amount: None,
    }
}

fn trace() -> ComboTrace {
    ComboTrace {
        before: Before::Nothing,
        looked_at: NOW.parse().unwrap(),
    }
}

/// Sends the order and takes this answer.
fn send(answer: Answer) -> Reply<ComboReceipt> {
    let server = Scripted::start(vec![post(ADD, answer)]);
    let reseller = reseller_that_waits(&server, Format::Json, Duration::from_millis(90));
    let order = order();
    let add = ComboAdd {
        reseller: &reseller,
        order: &order,
    };
    add.send(&add.request("attempt-1"))
}

fn placed(reply: Reply<ComboReceipt>) -> ComboReceipt {
    match reply {
        Reply::Placed(receipt) => receipt,
        other => panic!("not placed: {other:?}"),
    }
}

fn refused(reply: Reply<ComboReceipt>) -> Error {
    match reply {
        Reply::Refused(error) => error,
        other => panic!("not refused: {other:?}"),
    }
}

fn unknown(reply: Reply<ComboReceipt>) -> Error {
    match reply {
        Reply::Unknown(error) => {
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
    let order = ComboOrder {
        discount_amount: Some("5.00".parse().unwrap()),
        ..order()
    };
    let add = ComboAdd {
        reseller: &reseller,
        order: &order,
    };
    let request = add.request("attempt-1");
    assert!(
        !serde_json::to_string(&request)
            .unwrap()
            .contains("EXAMPLEKEY")
    );
    let receipt = placed(add.send(&request));
    assert_eq!(receipt.status, Status::Accepted);
    assert_eq!(receipt.amount.unwrap().to_string(), "59.880 USD");

    let sent = server.request();
    assert_eq!(sent.query, []);
    assert_eq!(
        sent.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    let form: Vec<(&str, &str)> = sent
        .form
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
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
    let request = ComboAdd {
        reseller: &reseller,
        order: &order,
    }
    .request("attempt-1");
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
        Answer::xml(
            200,
            format!("<?xml version=\"1.0\"?>\n<hashtable>{body}</hashtable>"),
        ),
    )]);
    let reseller = reseller(&server, Format::Xml);
    let order = order();
    let add = ComboAdd {
        reseller: &reseller,
        order: &order,
    };
    let receipt = placed(add.send(&add.request("attempt-1")));
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
        r#"{"91000001":{"status":"Failed","actionstatusdesc":"No","entityid":"90000001"}}"#;
    refused(send(Answer::json(200, nested)));
}

#[test]
fn refused_credentials_and_pauses_are_told_as_what_they_are() {
    let denied = r#"{"status":"ERROR","message":"Access Denied: You are not authorized to perform this action"}"#;
    assert_eq!(
        refused(send(Answer::json(403, denied))).kind(),
        Kind::Credentials
    );
    let slow = Answer::html(429, "<html></html>").with("Retry-After", "7");
    let error = refused(send(slow));
    assert_eq!(error.kind(), Kind::RateLimited);
    assert!(error.hints()[0].contains("7 s"));
}

#[test]
fn an_order_without_an_understood_answer_is_never_called_failed() {
    unknown(send(Answer::html(
        403,
        "<html><body>Request forbidden</body></html>",
    )));
    unknown(send(Answer::html(
        502,
        "<html><body>Bad Gateway</body></html>",
    )));
    unknown(send(Answer::json(
        504,
        r#"{"status":"error","message":"timeout"}"#,
    )));
    unknown(send(Answer::json(200, &PLACED.as_bytes()[..80])));
    unknown(send(Answer::json(200, "")));
    unknown(send(Answer::json(200, "true")));
    unknown(send(Answer::json(
        200,
        PLACED.replace("-59.880", "some money"),
    )));
    unknown(send(
        Answer::json(302, "").with("Location", "https://elsewhere.example/"),
    ));
    assert_eq!(
        unknown(send(Answer::cut_off(PLACED))).machine_code(),
        Some("cut_off")
    );
    unknown(send(Answer::Close));
    unknown(send(Answer::Raw(b"HTTP/1.1 2".to_vec())));
    assert_eq!(unknown(send(Answer::Never)).machine_code(), Some("timeout"));
}

#[test]
fn an_order_that_never_left_is_safe_to_send_again() {
    let server = Scripted::start(vec![]);
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let add = ComboAdd {
        reseller: &reseller,
        order: &order,
    };
    let request = add.request("attempt-1");
    drop(server);
    assert!(matches!(add.send(&request), Reply::NotSent(_)));
}

fn quote(steps: Vec<(&'static str, Answer)>) -> Result<Price, Error> {
    let server = Scripted::start(
        steps
            .into_iter()
            .map(|(path, answer)| get(path, answer))
            .collect(),
    );
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let quote = ComboAdd {
        reseller: &reseller,
        order: &order,
    }
    .quote()?;
    assert_eq!(quote.lines[0].name, "combo plan 501 for Bücher.example");
    for request in server.requests() {
        assert_eq!(request.field("customer-id"), Some("20000001"));
    }
    Ok(quote.due_now)
}

#[test]
fn the_dearest_reading_of_the_price_list_is_the_price() {
    let price = quote(vec![
        (
            BALANCE,
            Answer::json(
                200,
                r#"{"sellingcurrencysymbol":"USD","sellingcurrencybalance":10.5}"#,
            ),
        ),
        (
            PRICES,
            Answer::json(
                200,
                r#"{"productbundle":{"501":{"add":{"12":4.10},"renew":{"12":5}}}}"#,
            ),
        ),
    ]);
    assert_eq!(price.unwrap(), Price::AtMost("49.20 USD".parse().unwrap()));
}

#[test]
fn a_price_that_the_provider_does_not_tell_is_unknown() {
    let balance = || {
        (
            BALANCE,
            Answer::json(200, r#"{"sellingcurrencysymbol":"USD"}"#),
        )
    };
    for steps in [
        vec![(
            BALANCE,
            Answer::json(500, r#"{"status":"ERROR","message":"Invalid customer-id"}"#),
        )],
        vec![(BALANCE, Answer::json(200, "{}"))],
        vec![
            balance(),
            (PRICES, Answer::json(200, r#"{"productbundle":{}}"#)),
        ],
        vec![
            balance(),
            (
                PRICES,
                Answer::json(500, r#"{"status":"ERROR","message":"no"}"#),
            ),
        ],
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
        get(
            BALANCE,
            Answer::json(200, r#"{"sellingcurrencysymbol":"USD"}"#),
        ),
        get(PRICES, Answer::json(200, "{}")),
        post(ADD, Answer::json(200, small)),
    ]);
    let reseller = reseller(&server, Format::Json);
    let order = ComboOrder {
        invoice_option: InvoiceOption::OnlyAdd,
        ..order()
    };
    let add = ComboAdd {
        reseller: &reseller,
        order: &order,
    };
    add.quote().unwrap();
    let receipt = placed(add.send(&add.request("attempt-1")));
    assert_eq!(receipt.status, Status::PendingPayment);
    assert_eq!(receipt.amount.unwrap().to_string(), "59.88 USD");
}

#[test]
fn an_old_order_of_the_domain_is_known_before_a_new_one_is_placed() {
    for (answer, before) in [
        (Answer::json(500, NO_ORDER), Before::Nothing),
        (
            Answer::json(200, "90000009"),
            Before::Order("90000009".into()),
        ),
    ] {
        let server = Scripted::start(vec![get(ORDER_ID, answer)]);
        let reseller = reseller(&server, Format::Json);
        let order = order();
        let trace = ComboAdd {
            reseller: &reseller,
            order: &order,
        }
        .trace()
        .unwrap();
        assert_eq!(
            trace,
            ComboTrace {
                before,
                looked_at: NOW.parse().unwrap()
            }
        );
        assert_eq!(
            server.request().field("domain-name"),
            Some("xn--bcher-kva.example")
        );
    }
    let server = Scripted::start(vec![get(ORDER_ID, Answer::html(404, "<html></html>"))]);
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let trace = ComboAdd {
        reseller: &reseller,
        order: &order,
    }
    .trace()
    .unwrap();
    assert!(matches!(trace.before, Before::NotTold(_)));
}

fn find(trace: &ComboTrace, steps: Vec<(&'static str, Answer)>) -> Sighting<ComboReceipt> {
    let server = Scripted::start(
        steps
            .into_iter()
            .map(|(path, answer)| get(path, answer))
            .collect(),
    );
    let reseller = reseller(&server, Format::Json);
    let order = order();
    ComboAdd {
        reseller: &reseller,
        order: &order,
    }
    .find("attempt-1", trace)
    .unwrap()
}

fn details(changes: &[(&str, &str)]) -> Answer {
    let mut details = serde_json::json!({
        "entityid":"90000001","domainname":"xn--bcher-kva.example","currentstatus":"Active",
        "customerid":"20000001","creationtime":"1772366405","eaqid":"0"
    });
    for (name, value) in changes {
        details[*name] = (*value).into();
    }
    Answer::json(200, details.to_string())
}

fn unsure(sighting: Sighting<ComboReceipt>) -> String {
    match sighting {
        Sighting::Unsure(why) => why,
        other => panic!("not unsure: {other:?}"),
    }
}

#[test]
fn a_lost_order_that_was_placed_is_found() {
    let row = r#"{"recsonpage":"1","recsindb":"1","1":{"entityid":"90000001","eaqid":"600000001","actionstatus":"PendingExecution","actionstatusdesc":"soon"}}"#;
    let sighting = find(
        &trace(),
        vec![
            (ORDER_ID, Answer::json(200, "90000001")),
            (
                DETAILS,
                details(&[("currentstatus", "InActive"), ("eaqid", "600000001")]),
            ),
            (CURRENT, Answer::json(200, row)),
            (ARCHIVED, Answer::json(200, EMPTY)),
        ],
    );
    let Sighting::Placed(receipt) = sighting else {
        panic!("{sighting:?}")
    };
    assert_eq!(receipt.status, Status::Accepted);
    assert_eq!(receipt.order_id.as_deref(), Some("90000001"));
    assert_eq!(receipt.action_id.as_deref(), Some("600000001"));
    assert_eq!(receipt.amount, None, "no amount was told");

    let sighting = find(
        &trace(),
        vec![
            (ORDER_ID, Answer::json(200, "90000001")),
            (DETAILS, details(&[])),
            (CURRENT, Answer::json(200, EMPTY)),
            (
                ARCHIVED,
                Answer::json(500, r#"{"status":"ERROR","message":"no"}"#),
            ),
        ],
    );
    let Sighting::Placed(receipt) = sighting else {
        panic!("{sighting:?}")
    };
    assert_eq!(receipt.status, Status::Completed);
}

#[test]
fn somebody_elses_order_is_never_taken_for_this_one() {
    let old = ComboTrace {
        before: Before::Order("90000001".into()),
        ..trace()
    };
    unsure(find(&old, vec![(ORDER_ID, Answer::json(200, "90000001"))]));
    let not_told = ComboTrace {
        before: Before::NotTold("down".into()),
        ..trace()
    };
    unsure(find(
        &not_told,
        vec![(ORDER_ID, Answer::json(200, "90000001"))],
    ));
    for change in [
        ("customerid", "20000002"),
        ("domainname", "other.example"),
        ("creationtime", "1700000000"),
    ] {
        unsure(find(
            &trace(),
            vec![
                (ORDER_ID, Answer::json(200, "90000001")),
                (DETAILS, details(&[change])),
            ],
        ));
    }
}

#[test]
fn an_order_is_absent_only_when_every_place_was_read_and_shows_nothing() {
    let elsewhere = r#"{"recsonpage":"1","recsindb":"1","1":{"transaction.description":"Renewal of other.example"}}"#;
    let sighting = find(
        &trace(),
        vec![
            (ORDER_ID, Answer::json(500, NO_ORDER)),
            (CURRENT, Answer::json(200, EMPTY)),
            (TRANSACTIONS, Answer::json(200, elsewhere)),
        ],
    );
    assert!(matches!(sighting, Sighting::Absent(_)), "{sighting:?}");
}

#[test]
fn a_place_that_shows_something_or_nothing_readable_keeps_the_order_unsure() {
    let no_order = || (ORDER_ID, Answer::json(500, NO_ORDER));
    let no_action = || (CURRENT, Answer::json(200, EMPTY));
    let action = r#"{"recsindb":"1","1":{"eaqid":"600000001","actiontypedesc":"Addition of Starter for xn--bcher-kva.example"}}"#;
    let invoice = r#"{"recsindb":"1","1":{"customertransaction.description":"Starter for xn--bcher-kva.example for 12 months"}}"#;
    for steps in [
        vec![(ORDER_ID, Answer::html(404, "<html></html>"))],
        vec![(
            ORDER_ID,
            Answer::json(500, r#"{"status":"ERROR","message":"odd"}"#),
        )],
        vec![no_order(), (CURRENT, Answer::json(200, action))],
        vec![
            no_order(),
            (
                CURRENT,
                Answer::json(500, r#"{"status":"ERROR","message":"no"}"#),
            ),
        ],
        vec![
            no_order(),
            no_action(),
            (TRANSACTIONS, Answer::json(200, invoice)),
        ],
        vec![
            no_order(),
            no_action(),
            (TRANSACTIONS, Answer::html(403, "<html></html>")),
        ],
        // A list that tells of more rows than it shows.
        vec![
            no_order(),
            no_action(),
            (
                TRANSACTIONS,
                Answer::json(200, r#"{"recsonpage":"0","recsindb":"7"}"#),
            ),
        ],
    ] {
        assert!(!unsure(find(&trace(), steps)).is_empty());
    }
}

#[test]
fn a_provider_that_can_not_be_reached_teaches_nothing() {
    let server = Scripted::start(vec![]);
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let add = ComboAdd {
        reseller: &reseller,
        order: &order,
    };
    drop(server);
    for error in [
        add.find("attempt-1", &trace()).unwrap_err(),
        add.trace().unwrap_err(),
        add.quote().unwrap_err(),
    ] {
        assert_eq!(error.kind(), Kind::Unreachable);
        assert!(!format!("{error:?}").contains("EXAMPLEKEY"));
    }
}

#[test]
fn choices_are_read_page_by_page() {
    let row = |id: usize| format!(r#"{{"contact.contactid":"{id}","contact.name":"Ann {id}"}}"#);
    let page = |ids: std::ops::Range<usize>| {
        let rows: Vec<String> = ids.map(row).collect();
        Answer::json(
            200,
            format!(r#"{{"recsindb":"103","result":[{}]}}"#, rows.join(",")),
        )
    };
    let contacts = "/api/contacts/search.json";
    let server = Scripted::start(vec![
        get(contacts, page(30_000_000..30_000_100)),
        get(contacts, page(30_000_100..30_000_103)),
        post(
            "/api/contacts/default.json",
            Answer::json(
                200,
                r#"{"Contact":{"registrant":"30000001","admin":30000002,"type":"Contact"}}"#,
            ),
        ),
    ]);
    let reseller = reseller(&server, Format::Json);
    assert_eq!(reseller.contacts(20_000_001).unwrap().len(), 103);
    let default = reseller.default_contacts(20_000_001).unwrap();
    assert_eq!(default.registrant.as_deref(), Some("30000001"));
    assert_eq!(default.admin.as_deref(), Some("30000002"));
    assert_eq!(default.tech, None);
    let asked = server.requests();
    assert_eq!(asked[1].field("page-no"), Some("2"));
    assert_eq!(asked[2].query, []);
    assert_eq!(asked[2].field("type"), Some("Contact"));
}

#[test]
fn an_order_is_shown_by_its_id_or_its_domain() {
    let server = Scripted::start(vec![
        get(ORDER_ID, Answer::json(200, "90000001")),
        get(DETAILS, details(&[])),
        get(ORDER_ID, Answer::json(500, NO_ORDER)),
    ]);
    let reseller = reseller(&server, Format::Json);
    let domain = "bücher.example".parse().unwrap();
    let id = reseller.order_id_by_domain(&domain).unwrap().unwrap();
    let details = reseller.combo_details(&id).unwrap();
    assert_eq!(details.current_status.as_deref(), Some("active"));
    assert_eq!(server.requests()[1].field("order-id"), Some("90000001"));
    assert_eq!(server.requests()[1].field("api-key"), Some("EXAMPLEKEY"));
    assert_eq!(reseller.order_id_by_domain(&domain).unwrap(), None);
}

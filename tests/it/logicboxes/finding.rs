//! No answer came: was the order placed?

use orderctl_core::error::Kind;
use orderctl_core::{ProbeResult, Purchase as _};
use orderctl_logicboxes::{
    Before, ComboAdd, ComboReceipt, ComboSnapshot, Format, PlanServices, Status,
};

use super::{
    ARCHIVED, CURRENT, DETAILS, EMPTY, NO_ORDER, NOW, ORDER_ID, TRANSACTIONS, details, order,
    reseller, snapshot,
};
use crate::support::attempt_id;
use crate::support::scripted::{Answer, Scripted, get};

#[test]
fn an_old_order_of_the_domain_is_known_before_a_new_one_is_placed() {
    for (answer, before) in [
        (Answer::json(500, NO_ORDER), Before::Nothing),
        (Answer::json(200, "90000009"), Before::Order("90000009".into())),
    ] {
        let server = Scripted::start(vec![get(ORDER_ID, answer)]);
        let reseller = reseller(&server, Format::Json);
        let order = order();
        let snapshot = ComboAdd { reseller: &reseller, order: &order }
            .snapshot(&PlanServices::default())
            .unwrap();
        assert_eq!(snapshot, ComboSnapshot { before, looked_at: NOW.parse().unwrap() });
        assert_eq!(server.request().field("domain-name"), Some("xn--bcher-kva.example"));
    }
    let server = Scripted::start(vec![get(ORDER_ID, Answer::html(404, "<html></html>"))]);
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let snapshot =
        ComboAdd { reseller: &reseller, order: &order }.snapshot(&PlanServices::default()).unwrap();
    assert!(matches!(snapshot.before, Before::NotTold(_)));
}

fn find(snapshot: &ComboSnapshot, steps: Vec<(&'static str, Answer)>) -> ProbeResult<ComboReceipt> {
    let server =
        Scripted::start(steps.into_iter().map(|(path, answer)| get(path, answer)).collect());
    let reseller = reseller(&server, Format::Json);
    let order = order();
    ComboAdd { reseller: &reseller, order: &order }.find(&attempt_id(), snapshot).unwrap()
}

fn unsure(probed: ProbeResult<ComboReceipt>) -> String {
    match probed {
        ProbeResult::Unsure(why) => why,
        other => panic!("not unsure: {other:?}"),
    }
}

#[test]
fn a_lost_order_that_was_placed_is_found() {
    let row = r#"{"recsonpage":"1","recsindb":"1","1":{"entityid":"90000001","eaqid":"600000001","actionstatus":"PendingExecution","actionstatusdesc":"soon"}}"#;
    let probed = find(
        &snapshot(),
        vec![
            (ORDER_ID, Answer::json(200, "90000001")),
            (DETAILS, details(&[("currentstatus", "InActive"), ("eaqid", "600000001")])),
            (CURRENT, Answer::json(200, row)),
            (ARCHIVED, Answer::json(200, EMPTY)),
        ],
    );
    let ProbeResult::Placed(receipt) = probed else { panic!("{probed:?}") };
    assert_eq!(receipt.status, Status::Accepted);
    assert_eq!(receipt.order_id.as_deref(), Some("90000001"));
    assert_eq!(receipt.action_id.as_deref(), Some("600000001"));
    assert_eq!(receipt.amount, None, "no amount was told");

    let probed = find(
        &snapshot(),
        vec![
            (ORDER_ID, Answer::json(200, "90000001")),
            (DETAILS, details(&[])),
            (CURRENT, Answer::json(200, EMPTY)),
            (ARCHIVED, Answer::json(500, r#"{"status":"ERROR","message":"no"}"#)),
        ],
    );
    let ProbeResult::Placed(receipt) = probed else { panic!("{probed:?}") };
    assert_eq!(receipt.status, Status::Completed);
}

#[test]
fn somebody_elses_order_is_never_taken_for_this_one() {
    let old = ComboSnapshot { before: Before::Order("90000001".into()), ..snapshot() };
    unsure(find(&old, vec![(ORDER_ID, Answer::json(200, "90000001"))]));
    let not_told = ComboSnapshot { before: Before::NotTold("down".into()), ..snapshot() };
    unsure(find(&not_told, vec![(ORDER_ID, Answer::json(200, "90000001"))]));
    for change in [
        ("customerid", "20000002"),
        ("domainname", "other.example"),
        ("creationtime", "1700000000"),
    ] {
        unsure(find(
            &snapshot(),
            vec![(ORDER_ID, Answer::json(200, "90000001")), (DETAILS, details(&[change]))],
        ));
    }
}

#[test]
fn an_order_is_absent_only_when_every_place_was_read_and_shows_nothing() {
    let elsewhere = r#"{"recsonpage":"1","recsindb":"1","1":{"transaction.description":"Renewal of other.example"}}"#;
    let probed = find(
        &snapshot(),
        vec![
            (ORDER_ID, Answer::json(500, NO_ORDER)),
            (CURRENT, Answer::json(200, EMPTY)),
            (TRANSACTIONS, Answer::json(200, elsewhere)),
        ],
    );
    assert!(matches!(probed, ProbeResult::Absent(_)), "{probed:?}");
}

#[test]
fn a_place_that_shows_something_or_nothing_readable_keeps_the_order_unsure() {
    let no_order = || (ORDER_ID, Answer::json(500, NO_ORDER));
    let no_action = || (CURRENT, Answer::json(200, EMPTY));
    let action = r#"{"recsindb":"1","1":{"eaqid":"600000001","actiontypedesc":"Addition of Starter for xn--bcher-kva.example"}}"#;
    let invoice = r#"{"recsindb":"1","1":{"customertransaction.description":"Starter for xn--bcher-kva.example for 12 months"}}"#;
    for steps in [
        vec![(ORDER_ID, Answer::html(404, "<html></html>"))],
        vec![(ORDER_ID, Answer::json(500, r#"{"status":"ERROR","message":"odd"}"#))],
        vec![no_order(), (CURRENT, Answer::json(200, action))],
        vec![no_order(), (CURRENT, Answer::json(500, r#"{"status":"ERROR","message":"no"}"#))],
        vec![no_order(), no_action(), (TRANSACTIONS, Answer::json(200, invoice))],
        vec![no_order(), no_action(), (TRANSACTIONS, Answer::html(404, "<html></html>"))],
        // A list that tells of more rows than it shows.
        vec![
            no_order(),
            no_action(),
            (TRANSACTIONS, Answer::json(200, r#"{"recsonpage":"0","recsindb":"7"}"#)),
        ],
    ] {
        assert!(!unsure(find(&snapshot(), steps)).is_empty());
    }
}

#[test]
fn a_provider_that_can_not_be_reached_teaches_nothing() {
    let server = Scripted::start(vec![]);
    let reseller = reseller(&server, Format::Json);
    let order = order();
    let add = ComboAdd { reseller: &reseller, order: &order };
    drop(server);
    for error in [
        add.find(&attempt_id(), &snapshot()).unwrap_err(),
        add.snapshot(&PlanServices::default()).unwrap_err(),
        add.quote().map(drop).unwrap_err(),
    ] {
        assert_eq!(error.kind(), Kind::Unreachable);
        assert!(!format!("{error:?}").contains("EXAMPLEKEY"));
    }
}

//! Payments, as a user would miss them.

mod seen;

use super::super::Settings;
use super::super::mock_server::{self, Server, Steps, cart_json};
use super::*;

const PAID: &str = r#"{"doc":{"$func":"cartorder.create.confirm","ok":{}}}"#;
const EMPTY: &str = r#"{"doc":{"$func":"cart","list":{"$name":"lineitems"}}}"#;

fn two() -> String {
    cart_json(&[("812", "4.50"), ("813", "2.00")], "6.50")
}

fn whoami(balance: &str) -> String {
    format!(r#"{{"doc":{{"$func":"whoami","user":{{"$id":"7","$balance":"{balance}"}}}}}}"#)
}

fn payments(rows: &[(&str, &str)]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|(id, status)| {
            format!(r#"{{"id":{{"$":"{id}"}},"status":{{"$orig":"{status}","$":"x"}}}}"#)
        })
        .collect();
    format!(r#"{{"doc":{{"$func":"payment","elem":[{}]}}}}"#, rows.join(","))
}

fn payment(ids: &[&str], method: Option<u64>) -> CartPayment {
    CartPayment {
        lineitem_ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        method,
        ..CartPayment::default()
    }
}

fn at(bodies: &[&str]) -> (Server, Panel) {
    let server = Server::raw(bodies.iter().map(|body| mock_server::status(200, body)).collect());
    let panel = server.panel(|_: &mut Settings| ());
    (server, panel)
}

fn euro(amount: &str) -> Money {
    Money::new(amount, "EUR").unwrap()
}

#[test]
fn exactly_the_agreed_lines_are_paid_in_the_agreed_way() {
    let (server, panel) = at(&[PAID, PAID]);
    let all = CartPayment {
        stored_method: Some(455),
        payer: Some(42),
        store_method: true,
        ..payment(&["812", "813", "812"], Some(15))
    };
    for payment in [all, payment(&["812"], None)] {
        let pay = Steps::of(PayCart::new(&panel, payment));
        assert!(matches!(pay.send(&pay.request("attempt-1")), SendOutcome::Placed(_)));
    }
    assert_eq!(
        server.bodies(),
        [
            "func=cartorder.create.confirm&elid=812%2C+813&paymethod_id=15&storedmethod_id=455\
             &profile_id=42&store_paymethod=on&sok=ok&authinfo=robot%3Ahunter2%26more&out=json&lang=en",
            "func=cartorder.create.confirm&elid=812&sok=ok\
             &authinfo=robot%3Ahunter2%26more&out=json&lang=en",
        ]
    );
}

#[test]
fn the_amount_is_the_panels_own_or_it_is_unknown() {
    let quote = |cart: &str, ids: &[&str]| {
        let (_server, panel) = at(&[cart]);
        Steps::of(PayCart::new(&panel, payment(ids, Some(0)))).quote().map(|quote| quote.due_now)
    };
    let lines = [("812", "4.50"), ("813", "2.00")];
    let all = ["812", "813"];
    for total in ["6.50", "6.00", "7.80"] {
        let due = quote(&cart_json(&lines, total), &all).unwrap();
        assert_eq!(due, Price::Exactly(euro(total)), "taxes and discounts are in the total");
    }
    for total in ["6.50", "6.00"] {
        let due = quote(&cart_json(&lines, total), &["813"]).unwrap();
        assert_eq!(due, Price::Exactly(euro("2.00")), "a discount raises no line's price");
    }
    for (cart, most) in [
        (cart_json(&lines, "7.80"), "3.30"),
        (cart_json(&[("812", "4,500"), ("813", "2.00")], "7.80"), "7.80"),
    ] {
        let due = quote(&cart, &["813"]).unwrap();
        assert_eq!(due, Price::AtMost(euro(most)), "taxes on a part of the cart are not told");
    }
    let free = cart_json(&[("812", "4.50"), ("813", "0.00")], "5.40");
    assert_eq!(quote(&free, &["813"]).unwrap(), Price::Exactly(euro("0.00")));
    for cart in [
        cart_json(&[("812", "4,500"), ("813", "2.00")], "6.50"),
        cart_json(&[("812", "-4.50"), ("813", "2.00")], "6.50"),
        cart_json(&lines, "6,500"),
    ] {
        assert!(matches!(quote(&cart, &all).unwrap(), Price::Unknown(_)), "{cart}");
    }
    let unknown = quote(&two(), &["999"]).unwrap_err();
    assert!(unknown.hints()[0].contains("812, 813"));
    assert_eq!(quote(EMPTY, &all).unwrap_err().machine_code(), Some("empty_cart"));
    assert_eq!(quote(EMPTY, &[]).unwrap_err().machine_code(), Some("empty_cart"));
    assert_eq!(quote(&two(), &[]).unwrap(), Price::Exactly(euro("6.50")), "none named is all");
}

#[test]
fn a_cart_that_became_raised_after_the_quote_is_not_paid() {
    let raised = cart_json(&[("812", "45.00"), ("813", "2.00")], "47.00");
    let (server, panel) = at(&[&two(), &raised]);
    let pay = Steps::of(PayCart::new(&panel, payment(&["812", "813"], Some(0))));
    pay.quote().unwrap();
    assert_eq!(pay.snapshot().unwrap_err().machine_code(), Some("price_changed"));
    assert_eq!(server.bodies().len(), 2);

    let lines = [("812", "4.50"), ("813", "2.00")];
    let (_server, panel) = at(&[&cart_json(&lines, "7.80"), &cart_json(&lines, "9.00")]);
    let part = Steps::of(PayCart::new(&panel, payment(&["813"], Some(0))));
    assert_eq!(part.quote().unwrap().due_now, Price::AtMost(euro("3.30")));
    assert_eq!(part.snapshot().unwrap_err().machine_code(), Some("price_changed"));
}

#[test]
fn the_quote_that_was_agreed_to_last_is_the_one_that_counts() {
    let raised = cart_json(&[("812", "45.00"), ("813", "2.00")], "47.00");
    let (_server, panel) = at(&[&two(), &raised, &raised, r#"{"doc":{"$func":"payment"}}"#]);
    let pay = PayCart::new(&panel, payment(&[], Some(15)));
    let (_, earlier) = pay.quote().unwrap();
    let (_, agreed) = pay.quote().unwrap();
    assert_eq!(earlier.amount(), Some(euro("6.50")));
    assert_eq!(pay.snapshot(&agreed).unwrap().amount, Some(euro("47.00")));
}

#[test]
fn paid_pending_and_a_gateways_address_are_told_apart() {
    for (body, status, address) in [
        (PAID, PaymentStatus::Paid, None),
        (r#"{"doc":{"ok":{"$type":"list","$":"func=order"}}}"#, PaymentStatus::Paid, None),
        ("<doc><ok/></doc>", PaymentStatus::Paid, None),
        (
            r#"{"doc":{"ok":{},"status":{"$orig":"2","$":"In progress"}}}"#,
            PaymentStatus::Pending,
            None,
        ),
        (
            r#"{"doc":{"ok":{"$type":"url","$":"javascript:alert(1)"}}}"#,
            PaymentStatus::Pending,
            None,
        ),
        (
            r#"{"doc":{"payment_id":{"$":"77"},"ok":{"$type":"url","$":"/mancgi/cardpayment?elid=77"}}}"#,
            PaymentStatus::Redirect,
            Some("/mancgi/cardpayment?elid=77"),
        ),
        (
            "<doc><ok type='blank'>https://gate.example/pay?a=1&amp;b=2</ok></doc>",
            PaymentStatus::Redirect,
            Some("https://gate.example/pay?a=1&b=2"),
        ),
    ] {
        let (_server, panel) = at(&[body]);
        let pay = Steps::of(PayCart::new(&panel, payment(&["812"], None)));
        let SendOutcome::Placed(paid) = pay.send(&pay.request("a")) else { panic!("{body}") };
        assert_eq!(paid.status, status, "{body}");
        match (address, paid.redirect_url) {
            (Some(end), Some(url)) => {
                assert!(url.starts_with("http") && url.ends_with(end), "{url}");
            }
            (None, None) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn an_answer_that_proves_nothing_is_no_payment_and_no_refusal() {
    for answer in [
        mock_server::status(200, r#"{"doc":{"$func":"cartorder.create.confirm"}}"#),
        mock_server::status(
            200,
            r#"{"doc":{"paymethod_id":{"$":"0"},"slist":{"$name":"profile"}}}"#,
        ),
        mock_server::status(
            200,
            r#"{"doc":{"ok":{"$type":"form","$":"func=profile.add.country"}}}"#,
        ),
        mock_server::status(200, r#"{"doc":{"ok":{"$":"func=phone.confirm"}}}"#),
        mock_server::status(200, r#"{"doc":{"ok":{"$type":"form","$":"func=cart"}}}"#),
        mock_server::html(200),
        mock_server::html(403),
        mock_server::cut_off(PAID),
        mock_server::status(502, ""),
        String::new(),
    ] {
        let server = Server::raw(vec![answer]);
        let panel = server.panel(|_| ());
        let pay = Steps::of(PayCart::new(&panel, payment(&["812"], Some(0))));
        assert!(matches!(pay.send(&pay.request("a")), SendOutcome::Unknown(_)));
        assert_eq!(server.bodies().len(), 1, "a charge is sent once");
    }
    for (code, is_named) in [("noMoney", true), ("internal", false), ("", false)] {
        let body = format!(r#"{{"doc":{{"error":{{"$type":"{code}","msg":{{"$":"No"}}}}}}}}"#);
        let (_server, panel) = at(&[&body]);
        let pay = Steps::of(PayCart::new(&panel, payment(&["812"], Some(0))));
        let reply = pay.send(&pay.request("a"));
        assert_eq!(matches!(reply, SendOutcome::Refused(_)), is_named, "{code}: {reply:?}");
        assert_eq!(matches!(reply, SendOutcome::Unknown(_)), !is_named, "{code}: {reply:?}");
    }
}

#[test]
fn a_line_is_for_the_tariff_that_the_caller_knows_and_for_nothing_that_contradicts_the_cart() {
    let item = |kind: &str, id: Option<&str>| Item {
        kind: kind.into(),
        id: id.map(str::to_owned),
        domain: None,
    };
    for (kind, ours) in [("vds", item("vds", Some("501"))), ("dedic", item("vds", None))] {
        let (_server, panel) = at(&[&two()]);
        let known = KnownLines::from([("812".into(), item(kind, Some("501")))]);
        let pay = Steps::of(PayCart::new(&panel, payment(&["812", "813"], Some(0))).knowing(known));
        assert_eq!(pay.items().unwrap(), [ours, item("vds", None)], "{kind}");
    }
}

#[test]
fn only_what_is_free_is_activated() {
    let free = cart_json(&[("812", "0.00")], "0.00");
    let (server, panel) = at(&[&free, PAID]);
    let activate = Steps::of(Activate::new(&panel, "812"));
    assert_eq!(activate.quote().unwrap().due_now, Price::Exactly(euro("0.00")));
    let SendOutcome::Placed(paid) = activate.send(&activate.request("a")) else { panic!() };
    assert_eq!(paid.amount, Some(euro("0.00")));
    assert!(server.bodies()[1].contains("&elid=812&paymethod_id=0&sok=ok&"));
    for cart in [
        cart_json(&[("812", "0.01")], "0.00"),
        cart_json(&[("812", "0.00")], "5.00"),
        cart_json(&[("812", "free")], "0.00"),
        cart_json(&[("812", "0.00")], "free"),
    ] {
        let (_server, panel) = at(&[&cart]);
        let error = Steps::of(Activate::new(&panel, "812")).quote().unwrap_err();
        assert_eq!((error.kind(), error.machine_code()), (Kind::Guard, Some("not_free")), "{cart}");
    }
}

#[test]
fn a_free_line_that_somebody_took_out_of_the_cart_is_not_taken_for_activated() {
    let free = cart_json(&[("812", "0.00")], "0.00");
    let vds = |ids: &[&str]| {
        let rows: Vec<String> =
            ids.iter().map(|id| format!(r#"{{"id":{{"$":"{id}"}}}}"#)).collect();
        format!(r#"{{"doc":{{"$func":"vds","elem":[{}]}}}}"#, rows.join(","))
    };
    for (after, activated) in
        [(vec!["1"], false), (vec!["1", "2"], true), (vec!["1", "2", "3"], false)]
    {
        let (_server, panel) = at(&[&free, &free, &vds(&["1"]), EMPTY, &vds(&after)]);
        let activate = Steps::of(Activate::new(&panel, "812"));
        activate.quote().unwrap();
        let snapshot = activate.snapshot().unwrap();
        let probed = activate.find("a", &snapshot).unwrap();
        assert_eq!(matches!(probed, ProbeResult::Placed(_)), activated, "{after:?}: {probed:?}");
        assert!(!matches!(probed, ProbeResult::Absent(_)), "{probed:?}");
    }
}

//! Payments for an old cart, as a user would miss them.

use super::super::Settings;
use super::super::mock_server::{self, Server, Steps, basket_json};
use super::*;

const METHODS: &str = r#"{"doc":{"$func":"payment.add.method","payment_currency":{"$":"153"}}}"#;
const PAID: &str = r#"{"doc":{"$func":"payment.add.method","ok":{"$":"func=order"}}}"#;
const EMPTY: &str = r#"{"doc":{"$func":"basket","list":{"$name":"itemlist"}}}"#;

fn two() -> String {
    basket_json(&[("501", "7", "4.50"), ("502", "8", "2.00")], "6.50 EUR")
}

fn at(bodies: &[&str]) -> (Server, Panel) {
    let server = Server::raw(bodies.iter().map(|body| mock_server::status(200, body)).collect());
    let panel = server.panel(|settings: &mut Settings| settings.cart = Generation::Old);
    (server, panel)
}

fn payment(ids: &[&str], method: Option<u64>) -> CartPayment {
    let lineitem_ids = ids.iter().map(|id| (*id).to_owned()).collect();
    CartPayment { lineitem_ids, method, ..CartPayment::default() }
}

fn euro(amount: &str) -> Money {
    Money::new(amount, "EUR").unwrap()
}

#[test]
fn the_whole_order_is_paid_at_the_total_that_was_shown() {
    let several = r#"{"doc":{"payment_currency":{"$":"126"},"slist":[{"$name":"payment_currency",
        "val":[{"$key":"126","$":"RUB"},{"$key":"153","$":"EUR"}]}]}}"#;
    for (form, method, sent) in [
        (METHODS, Some(0), "billorder=28&paymethod=0&clicked_button=fromsubaccount&sok=ok"),
        (several, Some(1), "billorder=28&paymethod=1&profile=42&payment_currency=153&sok=ok"),
    ] {
        let (server, panel) = at(&[&two(), form, &two(), PAID, PAID]);
        let payer = method.filter(|id| *id != 0).map(|_| 42);
        let pay = Steps::of(PayCart::new(&panel, CartPayment { payer, ..payment(&[], method) }));
        assert_eq!(pay.quote().unwrap().due_now, Price::Exactly(euro("6.50")));
        let request = pay.request("a");
        let _ = pay.send(&request);
        let bodies = server.bodies();
        assert!(bodies[1].starts_with("func=payment.add.method&billorder=28&authinfo="));
        assert!(
            bodies[2].starts_with(&format!("func=payment.add.method&{sent}&authinfo=")),
            "{bodies:?}"
        );
    }
}

#[test]
fn a_currency_that_the_panel_does_not_take_is_not_replaced_by_another() {
    let roubles =
        r#"{"doc":{"slist":{"$name":"payment_currency","val":{"$key":"126","$":"RUB"}}}}"#;
    let (_server, panel) = at(&[&two(), roubles]);
    let error = Steps::of(PayCart::new(&panel, payment(&[], Some(1)))).quote().unwrap_err();
    assert_eq!(error.machine_code(), Some("currency"));
}

#[test]
fn a_choice_that_the_order_can_not_carry_is_refused_before_anything_is_sent() {
    let stored = CartPayment { stored_method: Some(455), ..payment(&[], None) };
    let storing = CartPayment { store_method: true, ..payment(&[], Some(15)) };
    for payment in [stored, storing] {
        let (server, panel) = at(&[&two()]);
        let error = Steps::of(PayCart::new(&panel, payment)).quote().unwrap_err();
        assert_eq!((error.kind(), server.bodies().len()), (Kind::Usage, 1));
    }
    let (_server, panel) = at(&[&two()]);
    let error = Steps::of(PayCart::new(&panel, payment(&["501"], Some(0)))).quote().unwrap_err();
    assert_eq!(error.machine_code(), Some("whole_cart"));
    assert!(error.hints()[0].contains("501, 502"), "{error:?}");
    let (_server, panel) = at(&[&two(), METHODS]);
    assert!(
        Steps::of(PayCart::new(&panel, payment(&["502", "501"], Some(0)))).quote().is_ok(),
        "all of them"
    );
}

#[test]
fn a_total_that_can_not_be_read_is_not_added_up() {
    for total in ["", "six EUR", "6,500 EUR"] {
        let cart = basket_json(&[("501", "7", "4.50 EUR"), ("502", "8", "2.00 EUR")], total);
        let (_server, panel) = at(&[&cart, METHODS]);
        let quote = Steps::of(PayCart::new(&panel, payment(&[], Some(0)))).quote().unwrap();
        assert!(matches!(quote.due_now, Price::Unknown(_)), "{total}");
    }
}

#[test]
fn a_cart_that_changed_after_the_quote_is_not_paid() {
    let raised = basket_json(&[("501", "7", "45.00"), ("502", "8", "2.00")], "47.00 EUR");
    let more = basket_json(
        &[("501", "7", "4.50"), ("502", "8", "2.00"), ("503", "9", "0.00")],
        "6.50 EUR",
    );
    let other = two().replace("\"28\"", "\"29\"");
    for (now, code) in [(raised, "price_changed"), (more, "cart_changed"), (other, "cart_changed")]
    {
        let (server, panel) = at(&[&two(), METHODS, &now]);
        let pay = Steps::of(PayCart::new(&panel, payment(&[], Some(0))));
        pay.quote().unwrap();
        assert_eq!(pay.snapshot().unwrap_err().machine_code(), Some(code), "{now}");
        assert_eq!(server.bodies().len(), 3);
    }
}

#[test]
fn only_the_balances_own_end_of_the_way_is_a_payment() {
    let url = r#"{"doc":{"id":[{"$":"150"},{"$step":"1","$":"150"}],"payment_id":{"$":"150"},
        "ok":{"$type":"url","$":"/mancgi/sbpayment?elid=150"}}}"#;
    let id_alone = r#"{"doc":{"id":[{"$step":"1"},{"$":"150"}],"ok":{"$type":"form","$":"func=payment.add.pay"}}}"#;
    let step = r#"{"doc":{"ok":{"$type":"form","$":"func=payment.add.pay"}}}"#;
    let form = r#"{"doc":{"list":{"$name":"methodlist"}}}"#;
    for (method, body, told) in [
        (0, PAID, Some((PaymentStatus::Paid, None))),
        (0, "<doc><ok>func=order</ok></doc>", Some((PaymentStatus::Paid, None))),
        (15, url, Some((PaymentStatus::Redirect, Some("150")))),
        (15, id_alone, Some((PaymentStatus::Pending, Some("150")))),
        (15, PAID, None),
        (0, step, None),
        (0, form, None),
    ] {
        let (_server, panel) = at(&[body]);
        let pay = Steps::of(PayCart::new(&panel, payment(&["501"], Some(method))));
        match (pay.send(&pay.request("a")), told) {
            (SendOutcome::Placed(paid), Some((status, id))) => {
                assert_eq!((paid.status, paid.payment_id.as_deref()), (status, id), "{body}");
                assert_eq!(paid.redirect_url.is_some(), status == PaymentStatus::Redirect);
            }
            (SendOutcome::Unknown(error), None) => assert_eq!(error.machine_code(), Some("no_ok")),
            other => panic!("{body}: {other:?}"),
        }
    }
}

/// Quote and snapshot with `before`, then one probe with `after`, by settings that have changed since.
fn probe(method: u64, before: &str, after: &[&str]) -> ProbeResult<Paid> {
    let cart = two();
    let mut bodies = vec![cart.as_str(), METHODS, cart.as_str(), before];
    bodies.extend(after);
    let (server, panel) = at(&bodies);
    let pay = Steps::of(PayCart::new(&panel, payment(&[], Some(method))));
    pay.quote().unwrap();
    let snapshot = serde_json::to_string(&pay.snapshot().unwrap()).unwrap();
    let later = server.panel(|_| ());
    let pay = Steps::of(PayCart::new(&later, payment(&[], Some(method))));
    pay.find("a", &serde_json::from_str(&snapshot).unwrap()).unwrap()
}

#[test]
fn a_payment_from_the_balance_whose_answer_was_lost_is_found_by_cart_and_balance() {
    let whoami = |balance: &str| format!(r#"{{"doc":{{"user":{{"$balance":"{balance}"}}}}}}"#);
    let before = whoami("20.00 EUR");
    let paid = probe(0, &before, &[EMPTY, &whoami("13.50 EUR")]);
    let ProbeResult::Placed(paid) = paid else { panic!("{paid:?}") };
    assert_eq!((paid.status, paid.lineitem_ids.len()), (PaymentStatus::Paid, 2));
    assert!(matches!(probe(0, &before, &[EMPTY, &before]), ProbeResult::Unsure(_)), "emptied");
    assert!(matches!(probe(0, &before, &[&two(), &before]), ProbeResult::Absent(_)));
    let late = probe(0, &before, &[&two(), &whoami("13.50 EUR")]);
    assert!(matches!(late, ProbeResult::Unsure(_)), "{late:?}");
}

#[test]
fn a_card_payment_whose_answer_was_lost_is_known_by_the_order_it_is_for() {
    let list = |rows: &[(&str, &str, &str)]| {
        let row = |(id, order, status): &(&str, &str, &str)| {
            format!(
                r#"{{"id":{{"$":"{id}"}},"billorder":{{"$":"{order}"}},"status":{{"$orig":"{status}"}}}}"#
            )
        };
        let rows: Vec<String> = rows.iter().map(row).collect();
        format!(r#"{{"doc":{{"$func":"payment","elem":[{}]}}}}"#, rows.join(","))
    };
    let before = list(&[("70", "27", "4")]);
    let begun = list(&[("70", "27", "4"), ("71", "28", "1"), ("72", "30", "4")]);
    for cart in [EMPTY, &two()] {
        let probed = probe(15, &before, &[cart, &begun]);
        let ProbeResult::Placed(paid) = probed else { panic!("{probed:?}") };
        assert_eq!((paid.status, paid.payment_id.as_deref()), (PaymentStatus::Pending, Some("71")));
    }
    let others = list(&[("70", "27", "4"), ("72", "30", "4")]);
    assert!(matches!(probe(15, &before, &[&two(), &others]), ProbeResult::Absent(_)));
    assert!(matches!(probe(15, &before, &[EMPTY, &others]), ProbeResult::Unsure(_)));
    let nameless = list(&[("70", "27", "4"), ("71", "", "1")]);
    assert!(matches!(probe(15, &before, &[&two(), &nameless]), ProbeResult::Unsure(_)));
}

#[test]
fn a_free_order_is_activated_as_a_whole_by_the_carts_own_button() {
    let free = basket_json(&[("501", "7", "0.00")], "0.00 EUR");
    let (server, panel) = at(&[&free, r#"{"doc":{"$func":"basket","ok":{}}}"#]);
    let activate = Steps::of(Activate::new(&panel, "501"));
    assert_eq!(activate.quote().unwrap().due_now, Price::Exactly(euro("0.00")));
    let SendOutcome::Placed(paid) = activate.send(&activate.request("a")) else { panic!() };
    assert_eq!((paid.status, paid.amount), (PaymentStatus::Paid, Some(euro("0.00"))));
    assert!(
        server.bodies()[1].starts_with("func=basket&clicked_button=free&id=28&sok=ok&authinfo=")
    );
    for (cart, code) in [
        (basket_json(&[("501", "7", "0.00"), ("502", "8", "0.00")], "0.00 EUR"), "whole_cart"),
        (basket_json(&[("501", "7", "1.00")], "0.00 EUR"), "not_free"),
        (basket_json(&[("501", "7", "0.00")], "1.00 EUR"), "not_free"),
        (basket_json(&[("501", "7", "0.00")], ""), "not_free"),
    ] {
        let (_server, panel) = at(&[&cart]);
        let error = Steps::of(Activate::new(&panel, "501")).quote().unwrap_err();
        assert_eq!(error.machine_code(), Some(code), "{cart}");
    }
}

#[test]
fn an_activation_whose_answer_was_lost_is_known_by_the_service_that_runs() {
    let free = basket_json(&[("501", "7", "0.00")], "0.00 EUR");
    let vds = |status: &str| {
        format!(
            r#"{{"doc":{{"$func":"vds","elem":{{"id":{{"$":"7"}},"item_status":{{"$orig":"{status}"}}}}}}}}"#
        )
    };
    for (status, found) in [("5", true), ("1", false)] {
        let (_server, panel) = at(&[&free, &free, &vds("1"), EMPTY, &vds(status)]);
        let activate = Steps::of(Activate::new(&panel, "501"));
        activate.quote().unwrap();
        let snapshot = activate.snapshot().unwrap();
        let probed = activate.find("a", &snapshot).unwrap();
        assert_eq!(matches!(probed, ProbeResult::Placed(_)), found, "{status}: {probed:?}");
    }
}

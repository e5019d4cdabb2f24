//! What the cart, the account's balance and the list of payments show of a payment.

use super::*;

/// Quote and snapshot with `before`, then one probe with `after`.
fn probe(method: Option<u64>, before: &str, after: &[&str]) -> ProbeResult<Paid> {
    let cart = two();
    let mut bodies = vec![cart.as_str(), cart.as_str(), before];
    bodies.extend(after);
    let (_server, panel) = at(&bodies);
    let pay = Steps::of(PayCart::new(&panel, payment(&["812", "813"], method)));
    pay.quote().unwrap();
    let snapshot = pay.snapshot().unwrap();
    // The snapshot is on disk in the meantime.
    let snapshot = serde_json::from_str(&serde_json::to_string(&snapshot).unwrap()).unwrap();
    pay.find("a", &snapshot).unwrap()
}

#[test]
fn a_payment_from_the_balance_whose_answer_was_lost_is_found_by_cart_and_balance() {
    let before = whoami("20.00 EUR");
    let paid = probe(Some(0), &before, &[EMPTY, &whoami("13.50 EUR")]);
    let ProbeResult::Placed(paid) = paid else { panic!("{paid:?}") };
    assert_eq!((paid.status, paid.amount), (PaymentStatus::Paid, Some(euro("6.50"))));

    let removed = probe(Some(0), &before, &[EMPTY, &before]);
    assert!(matches!(removed, ProbeResult::Unsure(_)), "somebody emptied the cart: {removed:?}");
    let absent = probe(Some(0), &before, &[&two(), &before]);
    assert!(matches!(absent, ProbeResult::Absent(_)), "{absent:?}");
    let late = probe(Some(0), &before, &[&two(), &whoami("13.50 EUR")]);
    assert!(matches!(late, ProbeResult::Unsure(_)), "the money moved: {late:?}");
    let half = cart_json(&[("813", "2.00")], "2.00");
    assert!(matches!(probe(Some(0), &before, &[&half]), ProbeResult::Unsure(_)));
    let other = probe(Some(0), &before, &[EMPTY, &whoami("18.50 EUR")]);
    assert!(matches!(other, ProbeResult::Unsure(_)), "another price was paid: {other:?}");
    let unseen = probe(Some(0), r#"{"doc":{}}"#, &[EMPTY, r#"{"doc":{}}"#]);
    assert!(matches!(unseen, ProbeResult::Unsure(_)), "no balance to compare: {unseen:?}");
}

/// Quote and snapshot with this balance, then the payment, answered "ok", and the probes after it.
fn answered_ok(cart: &str, before: &str, after: &[&str]) -> SendOutcome<Paid> {
    let mut bodies = vec![cart, cart, before, PAID];
    bodies.extend(after);
    let (_server, panel) = at(&bodies);
    let pay = Steps::of(PayCart::new(&panel, payment(&["812", "813"], Some(0))));
    pay.quote().unwrap();
    pay.snapshot().unwrap();
    pay.send(&pay.request("a"))
}

#[test]
fn an_ok_without_the_money_is_not_paid() {
    let (two, before) = (two(), whoami("20.00 EUR"));
    let half = cart_json(&[("813", "2.00")], "2.00");
    for (cart, told) in [
        (EMPTY, Some(PaymentStatus::Pending)),
        (half.as_str(), None),
        (two.as_str(), None),
        (r#"{"doc":{}}"#, None),
    ] {
        let outcome = answered_ok(&two, &before, &[&whoami("20.0000 EUR"), cart]);
        match told {
            Some(status) => {
                let SendOutcome::Placed(paid) = outcome else { panic!("{outcome:?}") };
                assert_eq!(paid.payment_state(), PaymentState::Pending);
                assert_eq!((paid.status, paid.amount), (status, Some(euro("6.50"))));
            }
            None => {
                let SendOutcome::Unknown(error) = outcome else { panic!("{outcome:?}") };
                assert_eq!(error.machine_code(), Some("not_paid"), "{cart}");
            }
        }
    }
    // Another charge at the same time moves the balance as well, and some panels tell none.
    for after in [whoami("13.50 EUR"), whoami("1.00 EUR"), r#"{"doc":{}}"#.to_owned()] {
        let outcome = answered_ok(&two, &before, &[&after]);
        let SendOutcome::Placed(paid) = outcome else { panic!("{outcome:?}") };
        assert_eq!((paid.status, paid.amount), (PaymentStatus::Paid, Some(euro("6.50"))));
    }
}

#[test]
fn a_payment_of_unknown_price_cost_what_the_balance_fell_by() {
    let unread = cart_json(&[("812", "4,500"), ("813", "2.00")], "6,500");
    let before = whoami("20.00 EUR");
    for (after, amount) in [
        (whoami("13.50 EUR"), Some("6.50")),
        (whoami("20.00 EUR"), None),
        (whoami("25.00 EUR"), None),
        (whoami("13.50 USD"), None),
        (r#"{"doc":{}}"#.to_owned(), None),
    ] {
        let outcome = answered_ok(&unread, &before, &[&after, EMPTY]);
        let SendOutcome::Placed(paid) = outcome else { panic!("{outcome:?}") };
        assert_eq!((paid.status, &paid.amount), (PaymentStatus::Paid, &amount.map(euro)));
        assert_eq!(PayCart::cost(&paid), amount.map(euro));
    }
}

#[test]
fn a_free_line_that_is_in_the_cart_still_was_not_activated() {
    let free = cart_json(&[("812", "0.00")], "0.00");
    let vds = r#"{"doc":{"$func":"vds","elem":{"id":{"$":"1"}}}}"#;
    for (after, is_active) in [(EMPTY, true), (free.as_str(), false)] {
        let (_server, panel) = at(&[&free, &free, vds, PAID, after]);
        let activate = Steps::of(Activate::new(&panel, "812"));
        activate.quote().unwrap();
        activate.snapshot().unwrap();
        let outcome = activate.send(&activate.request("a"));
        assert_eq!(matches!(outcome, SendOutcome::Placed(_)), is_active, "{outcome:?}");
        assert_eq!(matches!(outcome, SendOutcome::Unknown(_)), !is_active, "{outcome:?}");
    }
}

#[test]
fn a_card_payment_whose_answer_was_lost_is_found_in_the_list_of_payments() {
    let before = payments(&[("70", "4")]);
    for (status, told) in [("4", PaymentStatus::Paid), ("2", PaymentStatus::Pending)] {
        let probed = probe(Some(15), &before, &[EMPTY, &payments(&[("70", "4"), ("71", status)])]);
        let ProbeResult::Placed(paid) = probed else { panic!("{probed:?}") };
        assert_eq!((paid.status, paid.payment_id.as_deref()), (told, Some("71")));
    }
    for after in [before.clone(), payments(&[("71", "9")]), payments(&[("71", "4"), ("72", "4")])] {
        let probed = probe(Some(15), &before, &[EMPTY, &after]);
        assert!(matches!(probed, ProbeResult::Unsure(_)), "{probed:?}");
    }
    assert!(matches!(probe(Some(15), &before, &[&two(), &before]), ProbeResult::Absent(_)));
    let begun = probe(Some(15), &before, &[&two(), &payments(&[("70", "4"), ("71", "1")])]);
    assert!(matches!(begun, ProbeResult::Unsure(_)), "{begun:?}");
}

#[test]
fn a_pending_payment_is_paid_once_its_own_row_is_credited_and_by_nothing_else() {
    let pending = |id: Option<&str>| Paid {
        payment_id: id.map(str::to_owned),
        ..Paid::of(PaymentStatus::Redirect, vec!["812".into()], Some(euro("4.50")))
    };
    let snapshot = |billorder: Option<&str>| PaySnapshot {
        lines: BTreeMap::new(),
        amount: None,
        balance: None,
        payments: Some(BTreeSet::new()),
        services: None,
        cart: Generation::New,
        billorder: billorder.map(str::to_owned),
    };
    let of_order = |status: &str| {
        payments(&[("73", status)]).replace(r#""status""#, r#""billorder":{"$":"28"},"status""#)
    };
    let denied = r#"{"doc":{"error":{"$type":"access","msg":{"$":"No"}}}}"#.to_owned();
    for (receipt, before, list, paid) in [
        (pending(Some("71")), None, payments(&[("70", "4"), ("71", "4")]), Some("71")),
        (pending(Some("71")), None, payments(&[("70", "4"), ("71", "2")]), None),
        (pending(Some("71")), None, payments(&[("71", "9")]), None),
        // The lines left the cart and one new payment is credited: for whatever it is.
        (pending(None), None, payments(&[("72", "4")]), None),
        (pending(None), Some("28"), of_order("4"), Some("73")),
        (pending(None), Some("28"), of_order("1"), None),
        (pending(None), Some("29"), of_order("4"), None),
        (pending(Some("71")), None, denied, None),
    ] {
        let (_server, panel) = at(&[&list]);
        let pay = Steps::of(PayCart::new(&panel, payment(&["812"], Some(15))));
        let told = pay.paid_since("a", &snapshot(before), &receipt).unwrap();
        let id = told.as_ref().map(|it| it.payment_id.as_deref().unwrap());
        assert_eq!(id, paid, "{list}");
        assert!(told.is_none_or(|it| it.payment_state() == PaymentState::Paid));
    }
}

#[test]
fn a_card_payment_that_no_list_can_show_stays_unknown() {
    let hidden = r#"{"doc":{"error":{"$type":"access","msg":{"$":"No"}}}}"#;
    for cart in [EMPTY, &two()] {
        let probed = probe(Some(15), hidden, &[cart, hidden]);
        assert!(matches!(probed, ProbeResult::Unsure(_)), "{probed:?}");
    }
}

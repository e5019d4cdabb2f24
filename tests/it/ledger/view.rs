//! What the ledger shows.

use orderctl_checkout::ledger::{Attempt, Filter, Intent, Ledger, Settlement, State};

use super::{Place, at, begin, bring, id, intent, keyed, money, over_both_stores};

over_both_stores!(
    an_empty_ledger_is_no_error,
    the_newest_attempts_come_first,
    a_list_longer_than_a_page_is_neither_cut_nor_doubled,
    filters_find_what_they_say,
    other_attempts_are_found_by_what_they_bought,
    the_ledger_can_be_used_while_it_is_listed,
    sums_are_exact_and_apart_by_currency,
);

fn list(ledger: &dyn Ledger, filter: &Filter) -> Vec<String> {
    let mut found = Vec::new();
    ledger
        .list(filter, &mut |attempt: Attempt| {
            found.push(attempt.attempt.to_string());
            Ok(())
        })
        .unwrap();
    found
}

fn an_empty_ledger_is_no_error(place: &Place) {
    let ledger = place.open();
    assert!(ledger.get(&id("a1")).unwrap().is_none());
    assert!(list(&*ledger, &Filter::default()).is_empty());
    assert!(ledger.stats(None).unwrap().is_empty());
}

fn the_newest_attempts_come_first(place: &Place) {
    let ledger = place.open();
    for (attempt, seconds) in [("a1", 10), ("a2", 10), ("a3", 5), ("a4", 20)] {
        begin(&*ledger, &intent(attempt, attempt), at(seconds));
    }
    assert_eq!(list(&*ledger, &Filter::default()), ["a4", "a2", "a1", "a3"]);
    let two = Filter { limit: Some(2), ..Filter::default() };
    assert_eq!(list(&*ledger, &two), ["a4", "a2"]);
}

fn a_list_longer_than_a_page_is_neither_cut_nor_doubled(place: &Place) {
    let ledger = place.open();
    let many = 256 * 2;
    for n in 0..many {
        begin(&*ledger, &intent(&format!("a{n:04}"), &n.to_string()), at(n / 7));
    }
    let mut expected: Vec<String> = (0..many).map(|n| format!("a{n:04}")).collect();
    expected.reverse();
    assert_eq!(list(&*ledger, &Filter::default()), expected);
    let filter = Filter { limit: Some(300), ..Filter::default() };
    assert_eq!(list(&*ledger, &filter), expected[..300]);
}

fn filters_find_what_they_say(place: &Place) {
    let ledger = place.open();
    for (n, state) in State::ALL.into_iter().enumerate() {
        let attempt = format!("a{n}");
        let mut intent = keyed(&attempt, &attempt, &format!("K{n}"));
        intent.profile = if n % 2 == 0 { "even" } else { "odd" }.into();
        begin(&*ledger, &intent, at(i64::try_from(n).unwrap()));
        bring(&*ledger, &attempt, state, at(10));
    }
    let all = Filter::default;
    assert_eq!(list(&*ledger, &Filter { state: Some(State::Unknown), ..all() }), ["a5"]);
    assert_eq!(list(&*ledger, &Filter { key: Some("K3".into()), ..all() }), ["a3"]);
    assert_eq!(
        list(&*ledger, &Filter { profile: Some("odd".into()), ..all() }),
        ["a5", "a3", "a1"]
    );
    let recent = Filter { profile: Some("odd".into()), since: Some(at(2)), ..all() };
    assert_eq!(list(&*ledger, &recent), ["a5", "a3"]);
    let none = Filter { profile: Some("odd".into()), state: Some(State::Sent), ..all() };
    assert_eq!(list(&*ledger, &Filter { key: Some("K0".into()), ..none }), [""; 0]);
}

fn other_attempts_are_found_by_what_they_bought(place: &Place) {
    let ledger = place.open();
    let placed = |ids: &[&str]| Settlement {
        order_ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        ..Settlement::of(State::Placed)
    };
    for (n, ids) in [vec!["90", "91"], vec![], vec!["91"]].into_iter().enumerate() {
        let attempt = format!("a{n}");
        begin(&*ledger, &intent(&attempt, &attempt), at(0));
        bring(&*ledger, &attempt, State::Sent, at(1));
        // Once more, as after a lost answer of the store: it is written down once.
        for _ in 0..2 {
            ledger
                .settle(&id(&attempt), &placed(&ids), at(10 * i64::try_from(n).unwrap()))
                .unwrap();
        }
    }
    begin(&*ledger, &Intent { again: true, ..intent("a3", "a0") }, at(0));
    bring(&*ledger, "a3", State::Absent, at(50));
    ledger.settle_late(&id("a3"), &id("a4"), &placed(&["92"]), at(60)).unwrap();
    let all = Filter::default;
    let of = |id: &str| list(&*ledger, &Filter { order_id: Some(id.into()), ..all() });
    assert_eq!((of("90"), of("91")), (vec!["a0".into()], vec!["a2".into(), "a0".into()]));
    assert_eq!((of("92"), of("9")), (vec!["a4".into()], Vec::<String>::new()));
    let equal = ledger.get(&id("a0")).unwrap().unwrap().fingerprint;
    let equal = Filter { fingerprint: Some(equal), ..all() };
    assert_eq!(list(&*ledger, &equal), ["a4", "a3", "a0"]);
    assert_eq!(list(&*ledger, &Filter { state: Some(State::Absent), ..equal }), ["a3"]);
    assert_eq!(list(&*ledger, &Filter { late_of: Some(id("a3")), ..all() }), ["a4"]);
    let charged = |since| list(&*ledger, &Filter { charged_since: Some(at(since)), ..all() });
    assert_eq!((charged(20), charged(61)), (vec!["a4".into(), "a2".into()], vec![]));
}

fn the_ledger_can_be_used_while_it_is_listed(place: &Place) {
    let ledger = place.open();
    for attempt in ["a1", "a2", "a3"] {
        begin(&*ledger, &intent(attempt, attempt), at(0));
    }
    ledger
        .list(&Filter::default(), &mut |attempt| {
            bring(&*ledger, attempt.attempt.as_str(), State::Placed, at(1));
            Ok(())
        })
        .unwrap();
    let placed = Filter { state: Some(State::Placed), ..Filter::default() };
    assert_eq!(list(&*ledger, &placed).len(), 3);
}

fn sums_are_exact_and_apart_by_currency(place: &Place) {
    let ledger = place.open();
    let day = 86_400;
    for (n, (amount, when)) in [
        ("0.1EUR", 0),
        ("0.1EUR", 1),
        ("0.10EUR", 2),
        ("7.00USD", 3),
        ("1.00EUR", day),
        ("9.00EUR", -day),
    ]
    .into_iter()
    .enumerate()
    {
        let attempt = format!("a{n}");
        let mut intent = intent(&attempt, &attempt);
        intent.amount = Some(money(amount));
        begin(&*ledger, &intent, at(when));
        bring(&*ledger, &attempt, State::Placed, at(when));
    }
    let mut priceless = intent("a9", "a9");
    priceless.amount = None;
    begin(&*ledger, &priceless, at(4));
    let mut line = intent("a10", "a10");
    line.charge = false;
    begin(&*ledger, &line, at(5));
    let rows: Vec<String> = ledger
        .stats(Some(at(0)))
        .unwrap()
        .iter()
        .map(|row| {
            let sum = row.sum.as_ref().map_or("-".into(), ToString::to_string);
            format!("{} {} {} {} {sum}", row.day, row.profile, row.state, row.count)
        })
        .collect();
    assert_eq!(
        rows,
        [
            "2026-03-01 acme intended 1 -",
            "2026-03-01 acme placed 3 0.30 EUR",
            "2026-03-01 acme placed 1 7.00 USD",
            "2026-03-02 acme placed 1 1.00 EUR",
        ]
    );
}

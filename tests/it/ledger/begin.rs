//! May this order go? Every answer.

use orderctl_checkout::ledger::{Intent, RecordedOrder, RecordedValue, Settled, Settlement, State};
use orderctl_core::{Mode, PaymentState};
use serde_json::json;

use super::{OTHER, Place, at, begin, bring, id, intent, keyed, over_both_stores};

over_both_stores!(
    an_order_that_was_placed_is_told_again_and_not_bought_again,
    an_order_that_came_to_nothing_may_be_tried_again_under_its_key,
    an_order_of_unknown_outcome_is_looked_for_before_another_is_placed,
    a_key_in_use_elsewhere_is_not_used_twice_and_says_who_holds_it,
    a_key_can_not_be_used_for_another_order,
    a_key_of_a_rehearsal_is_free_for_the_real_order,
    without_a_key_an_order_that_may_exist_blocks_an_equal_one,
    a_slip_of_the_hand_does_not_buy_twice,
    what_costs_nothing_is_no_duplicate,
    a_key_lets_two_equal_orders_be_two,
    what_was_written_is_what_is_read,
);

fn an_order_that_was_placed_is_told_again_and_not_bought_again(place: &Place) {
    let ledger = place.open();
    let days = 86_400 * 30;
    assert_eq!(begin(&*ledger, &keyed("a1", "vds", "K"), at(0)), "go a1");
    bring(&*ledger, "a1", State::Placed, at(1));
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(2)), "replay a1");
    assert_eq!(begin(&*ledger, &keyed("a3", "vds", "K"), at(days)), "replay a1");
    let again = Intent { again: true, ..keyed("a4", "vds", "K") };
    assert_eq!(begin(&*ledger, &again, at(3)), "replay a1", "a key is stronger than --again");
}

fn an_order_that_came_to_nothing_may_be_tried_again_under_its_key(place: &Place) {
    let ledger = place.open();
    for (n, state) in [State::Refused, State::NotSent, State::Absent].into_iter().enumerate() {
        let attempt = format!("a{n}");
        assert_eq!(begin(&*ledger, &keyed(&attempt, "vds", "K"), at(0)), format!("go {attempt}"));
        bring(&*ledger, &attempt, state, at(1));
    }
    assert_eq!(begin(&*ledger, &keyed("a9", "vds", "K"), at(2)), "go a9");
    bring(&*ledger, "a9", State::Placed, at(3));
    assert_eq!(begin(&*ledger, &keyed("a10", "vds", "K"), at(4)), "replay a9");
}

fn an_order_of_unknown_outcome_is_looked_for_before_another_is_placed(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(0));
    bring(&*ledger, "a1", State::Unknown, at(1));
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(2)), "find first a1");
    assert!(ledger.take_over(&id("a1"), &OTHER, at(2)).unwrap());
    assert_eq!(begin(&*ledger, &keyed("a3", "vds", "K"), at(3)), "busy a1", "it is looked for");
    assert_eq!(begin(&*ledger, &keyed("a4", "vds", "K"), at(70)), "find first a1");
}

fn a_key_in_use_elsewhere_is_not_used_twice_and_says_who_holds_it(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(0));
    let other = Intent { owner: OTHER.clone(), ..keyed("a2", "vds", "K") };
    assert_eq!(begin(&*ledger, &other, at(1)), "busy a1");
    ledger.sent(&id("a1"), at(2).into()).unwrap();
    assert_eq!(begin(&*ledger, &other, at(3)), "busy a1");
    let held = ledger.get(&id("a1")).unwrap().unwrap();
    assert_eq!(held.owner, *super::OWNER);
    assert!(ledger.get(&id("a2")).unwrap().is_none());
}

fn a_key_can_not_be_used_for_another_order(place: &Place) {
    let ledger = place.open();
    for (n, state) in State::ALL.into_iter().enumerate() {
        let (attempt, key) = (format!("a{n}"), format!("K{n}"));
        begin(&*ledger, &keyed(&attempt, &format!("vds {n}"), &key), at(0));
        bring(&*ledger, &attempt, state, at(1));
        let other = keyed("b", "dedic", &key);
        assert_eq!(begin(&*ledger, &other, at(2)), format!("conflict {attempt}"), "{state}");
    }
}

fn a_key_of_a_rehearsal_is_free_for_the_real_order(place: &Place) {
    let ledger = place.open();
    let of_mode = |attempt: &str, mode| Intent { mode, ..keyed(attempt, mode.name(), "K") };
    for (n, mode) in Mode::ALL.into_iter().enumerate() {
        let attempt = format!("a{n}");
        assert_eq!(begin(&*ledger, &of_mode(&attempt, mode), at(0)), format!("go {attempt}"));
    }
    bring(&*ledger, "a0", State::Absent, at(1));
    for attempt in ["a1", "a2"] {
        bring(&*ledger, attempt, State::Placed, at(1));
    }
    // What is placed in one mode neither answers for another one, nor keeps what is there from being found.
    let live = &of_mode("b", Mode::ALL[0]);
    assert!(ledger.reopen(&id("a0"), &OTHER, None, at(2)).unwrap());
    assert_eq!(begin(&*ledger, live, at(90)), "find first a0");
    assert_eq!(begin(&*ledger, &of_mode("b", Mode::ALL[1]), at(90)), "replay a1");
    assert_eq!(begin(&*ledger, &of_mode("b", Mode::ALL[2]), at(90)), "replay a2");
}

fn without_a_key_an_order_that_may_exist_blocks_an_equal_one(place: &Place) {
    let ledger = place.open();
    for (n, state) in [State::Intended, State::Sent, State::Unknown].into_iter().enumerate() {
        let (attempt, order) = (format!("a{n}"), format!("vds {n}"));
        begin(&*ledger, &keyed(&attempt, &order, &format!("K{n}")), at(0));
        bring(&*ledger, &attempt, state, at(1));
        let equal = Intent { again: true, ..intent("b", &order) };
        assert_eq!(begin(&*ledger, &equal, at(2)), format!("unsettled {attempt}"), "{state}");
    }
    let later = 86_400 * 365;
    assert_eq!(begin(&*ledger, &intent("b", "vds 2"), at(later)), "unsettled a2", "for ever");
}

fn a_slip_of_the_hand_does_not_buy_twice(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &intent("a1", "vds"), at(0));
    bring(&*ledger, "a1", State::Placed, at(100));
    assert_eq!(begin(&*ledger, &intent("a2", "vds"), at(101)), "duplicate a1");
    assert_eq!(begin(&*ledger, &intent("a2", "vds"), at(100 + 599)), "duplicate a1");
    assert_eq!(begin(&*ledger, &intent("a2", "vds"), at(-50)), "duplicate a1", "clock set back");
    assert_eq!(begin(&*ledger, &intent("a3", "dedic"), at(102)), "go a3", "another order");
    let again = Intent { again: true, ..intent("a4", "vds") };
    assert_eq!(begin(&*ledger, &again, at(103)), "go a4");
    bring(&*ledger, "a4", State::Refused, at(104));
    assert_eq!(begin(&*ledger, &intent("a5", "vds"), at(100 + 601)), "go a5");
}

fn what_costs_nothing_is_no_duplicate(place: &Place) {
    let ledger = place.open();
    let line = |attempt| Intent { charge: false, amount: None, ..intent(attempt, "line") };
    for attempt in ["a1", "a2"] {
        assert_eq!(begin(&*ledger, &line(attempt), at(0)), format!("go {attempt}"));
        bring(&*ledger, attempt, State::Placed, at(1));
    }
}

fn a_key_lets_two_equal_orders_be_two(place: &Place) {
    let ledger = place.open();
    for key in ["K1", "K2"] {
        assert_eq!(begin(&*ledger, &keyed(key, "vds", key), at(0)), format!("go {key}"));
    }
}

fn what_was_written_is_what_is_read(place: &Place) {
    let ledger = place.open();
    let written = intent("a1", "vds");
    begin(&*ledger, &written, at(0));
    ledger.sent(&id("a1"), at(1).into()).unwrap();
    let receipt = RecordedValue::of(&json!({"service_id": "17", "b": 1, "a": "ü"})).unwrap();
    let settled = ledger
        .settle(
            &id("a1"),
            &Settlement {
                result: Some(receipt),
                amount: Some(super::money("4.990EUR")),
                note: Some("a remark".into()),
                payment: Some(PaymentState::Pending),
                ..Settlement::of(State::Placed)
            },
            at(2),
        )
        .unwrap();
    let Settled::Written(settled) = settled else { panic!("{settled:?}") };
    let read = place.open().get(&id("a1")).unwrap().unwrap();
    assert_eq!(read, settled);
    assert_eq!(read.requests, written.requests, "order of names");
    let order = |order: &RecordedOrder| order.order.json().to_string();
    assert_eq!(order(&read.recorded), order(&written.recorded), "order of names");
    let shown = serde_json::to_value(&read).unwrap();
    assert_eq!(shown["amount"], json!({"amount": "4.990", "currency": "EUR"}));
    assert_eq!(shown["created"], "2026-03-01T12:00:00Z");
    assert_eq!(shown["settled"], "2026-03-01T12:00:02Z");
    assert_eq!(shown["state"], "placed");
    assert_eq!(shown["requests"][0]["parameters"], json!({"order": "vds", "authinfo": "***"}));
    assert_eq!(shown["snapshot"]["order"], json!({"z": 1, "a": [2]}));
    assert_eq!(shown["ended"], "pending");
    assert_eq!(shown["result"], json!({"service_id": "17", "b": 1, "a": "ü"}));
}

//! Dead owners, live owners, and clocks that jump.

use std::time::Duration;

use orderctl_checkout::ledger::{Intent, LEASE, ProbeOutcome, Settlement, State};
use orderctl_core::error::Kind;

use super::{OTHER, OWNER, Place, at, begin, id, intent, keyed, limited, over_both_stores};

over_both_stores!(
    an_intent_of_a_dead_process_was_never_sent_and_blocks_nobody,
    money_held_by_a_dead_intent_is_free_again,
    a_process_that_slept_too_long_does_not_send_after_all,
    a_request_that_was_sent_by_a_dead_process_is_looked_for,
    a_process_that_says_it_lives_keeps_its_order,
    a_living_order_is_taken_over_by_nobody,
    a_clock_set_back_makes_no_dead_process_immortal,
    a_clock_set_back_buries_no_living_process,
    a_request_that_may_be_under_way_is_waited_for,
    an_owner_that_is_known_to_be_dead_is_not_waited_for,
);

fn an_intent_of_a_dead_process_was_never_sent_and_blocks_nobody(place: &Place) {
    let ledger = place.open();
    let end = LEASE.as_secs();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(0));
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(end - 1)), "busy a1");
    assert_eq!(begin(&*ledger, &keyed("a3", "vds", "K"), at(end)), "go a3");
    let dead = ledger.get(&id("a1")).unwrap().unwrap();
    assert_eq!((dead.state, dead.settled), (State::NotSent, Some(at(end))));
    assert!(dead.note.unwrap().contains(&OWNER.to_string()));
    begin(&*ledger, &intent("b1", "dedic"), at(0));
    assert_eq!(begin(&*ledger, &intent("b2", "dedic"), at(end)), "go b2");
}

fn money_held_by_a_dead_intent_is_free_again(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &limited("a1", "vds", "5.00EUR"), at(0));
    let next = limited("a2", "dedic", "5.00EUR");
    assert_eq!(begin(&*ledger, &next, at(1)), "over limit: 0.00 EUR + 5.00 EUR of 5.00 EUR");
    assert_eq!(begin(&*ledger, &next, at(LEASE.as_secs())), "go a2");
}

fn a_process_that_slept_too_long_does_not_send_after_all(place: &Place) {
    let (sleeper, other) = (place.open(), place.open());
    begin(&*sleeper, &keyed("a1", "vds", "K"), at(0));
    assert_eq!(begin(&*other, &keyed("a2", "vds", "K"), at(100)), "go a2");
    let error = sleeper.sent(&id("a1"), at(101).into()).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "exit 6: nothing was placed");
    assert_eq!(error.attempt(), Some(&id("a1")));
    assert!(!sleeper.renew(&id("a1"), &OWNER, at(101)).unwrap());
}

fn a_request_that_was_sent_by_a_dead_process_is_looked_for(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(0));
    ledger.sent(&id("a1"), at(30).into()).unwrap();
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(80)), "busy a1", "sending is a sign");
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(90)), "find first a1");
    assert!(ledger.take_over(&id("a1"), &OTHER, at(91)).unwrap());
    assert!(!ledger.renew(&id("a1"), &OWNER, at(92)).unwrap(), "the old owner has lost it");
    ledger.probe(&id("a1"), at(93).into(), ProbeOutcome::Absent, "3 services").unwrap();
    ledger.probe(&id("a1"), at(104).into(), ProbeOutcome::Absent, "3 services").unwrap();
    let absent = ledger.settle(&id("a1"), &Settlement::of(State::Absent), at(105)).unwrap();
    assert_eq!(absent.into_attempt().probes.len(), 2);
    assert_eq!(begin(&*ledger, &keyed("a3", "vds", "K"), at(106)), "go a3");
}

fn a_process_that_says_it_lives_keeps_its_order(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(0));
    ledger.sent(&id("a1"), at(1).into()).unwrap();
    for seconds in (20..=600).step_by(20) {
        assert!(ledger.renew(&id("a1"), &OWNER, at(seconds)).unwrap());
    }
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(650)), "busy a1");
}

fn a_living_order_is_taken_over_by_nobody(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(0));
    assert!(
        !ledger.take_over(&id("a1"), &OTHER, at(100)).unwrap(),
        "not sent: there is nothing to find"
    );
    let mine = keyed("a2", "vds", "K");
    begin(&*ledger, &mine, at(100));
    ledger.sent(&id("a2"), at(101).into()).unwrap();
    assert!(!ledger.take_over(&id("a2"), &OTHER, at(102)).unwrap());
    assert!(
        !ledger.take_over(&id("a2"), &OWNER, at(102)).unwrap(),
        "nor by a thread of the same process"
    );
    assert!(!ledger.renew(&id("a2"), &OTHER, at(102)).unwrap());
    ledger.settle(&id("a2"), &Settlement::of(State::Placed), at(103)).unwrap();
    assert!(!ledger.take_over(&id("a2"), &OTHER, at(500)).unwrap(), "settled");
}

fn a_clock_set_back_makes_no_dead_process_immortal(place: &Place) {
    let ledger = place.open();
    let year = 86_400 * 365;
    begin(&*ledger, &keyed("a1", "vds", "K"), at(year));
    begin(&*ledger, &keyed("b1", "dedic", "L"), at(year));
    ledger.sent(&id("b1"), at(year).into()).unwrap();
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(0)), "busy a1");
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(60)), "go a2");
    assert_eq!(begin(&*ledger, &keyed("b2", "dedic", "L"), at(0)), "busy b1");
    assert_eq!(begin(&*ledger, &keyed("b2", "dedic", "L"), at(60)), "find first b1");
}

fn a_clock_set_back_buries_no_living_process(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(7200));
    ledger.sent(&id("a1"), at(7201).into()).unwrap();
    assert!(!ledger.take_over(&id("a1"), &OTHER, at(0)).unwrap());
    assert!(ledger.renew(&id("a1"), &OWNER, at(19)).unwrap());
    assert_eq!(begin(&*ledger, &keyed("a2", "vds", "K"), at(70)), "busy a1");
}

fn a_request_that_may_be_under_way_is_waited_for(place: &Place) {
    let ledger = place.open();
    let slow =
        |attempt| Intent { time_limit: Duration::from_secs(30), ..keyed(attempt, "vds", "K") };
    begin(&*ledger, &slow("a1"), at(0));
    ledger.sent(&id("a1"), at(0).into()).unwrap();
    let end = LEASE.as_secs() + 30;
    assert_eq!(begin(&*ledger, &slow("a2"), at(end - 1)), "busy a1");
    assert!(!ledger.take_over(&id("a1"), &OTHER, at(end - 1)).unwrap());
    assert_eq!(begin(&*ledger, &slow("a2"), at(end)), "find first a1");
    let attempt = place.open().get(&id("a1")).unwrap().unwrap();
    assert_eq!(attempt.time_limit, Duration::from_secs(30));
    assert_eq!(serde_json::to_value(&attempt).unwrap()["time_limit"], "30s");
}

fn an_owner_that_is_known_to_be_dead_is_not_waited_for(place: &Place) {
    let ledger = place.open();
    let slow = Intent { time_limit: Duration::from_secs(30), ..keyed("a1", "vds", "K") };
    begin(&*ledger, &slow, at(0));
    ledger.sent(&id("a1"), at(0).into()).unwrap();
    ledger.expire_lease(&id("a1"), &OTHER, at(1)).unwrap();
    assert!(!ledger.take_over(&id("a1"), &OTHER, at(1)).unwrap(), "another owner is dead");
    ledger.expire_lease(&id("a1"), &OWNER, at(1)).unwrap();
    assert!(ledger.take_over(&id("a1"), &OTHER, at(1)).unwrap());
}

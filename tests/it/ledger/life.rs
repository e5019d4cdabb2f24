//! What may become of an attempt.

use orderctl_checkout::ledger::{ProbeOutcome, RecordedValue, Settled, Settlement, State};
use orderctl_core::error::Kind;

use super::{Place, at, begin, bring, id, intent, keyed, limited, money, over_both_stores};

over_both_stores!(
    an_outcome_that_is_known_is_never_rewritten,
    no_attempt_takes_a_short_cut,
    the_same_outcome_twice_keeps_the_first_receipt,
    nothing_is_sent_twice,
    evidence_is_kept_in_order_and_even_when_it_comes_late,
    a_persons_decision_is_told_from_a_machines,
    an_attempt_that_nobody_knows_is_an_error,
    an_order_that_comes_late_is_a_further_attempt_and_counts_as_spent,
    a_late_order_has_the_key_if_nobody_else_has_it,
);

fn receipt(id: &str) -> RecordedValue {
    RecordedValue::of(&id).unwrap()
}

fn an_outcome_that_is_known_is_never_rewritten(place: &Place) {
    let ledger = place.open();
    for settled in State::ALL.into_iter().filter(|state| state.is_settled()) {
        begin(&*ledger, &keyed(settled.name(), settled.name(), settled.name()), at(0));
        let before = bring(&*ledger, settled.name(), settled, at(1));
        // Of one that is absent its sender may know why.
        let known =
            |to: &State| settled == State::Absent && matches!(to, State::NotSent | State::Refused);
        for to in State::ALL.into_iter().filter(|to| *to != settled && !known(to)) {
            let other = ledger.settle(&id(settled.name()), &Settlement::of(to), at(2));
            match other {
                Ok(Settled::AlreadySettled(attempt)) => assert_eq!(attempt, before),
                other => panic!("{settled} to {to}: {other:?}"),
            }
        }
        assert_eq!(ledger.get(&id(settled.name())).unwrap().unwrap(), before);
    }
}

fn no_attempt_takes_a_short_cut(place: &Place) {
    let ledger = place.open();
    let allowed = |from, to| {
        ["intended not_sent", "sent not_sent", "sent placed", "sent refused", "sent unknown"]
            .into_iter()
            .chain(["sent absent", "unknown placed", "unknown absent", "unknown unknown"])
            .chain(["unknown not_sent", "unknown refused"])
            .any(|arrow| arrow == format!("{from} {to}"))
    };
    for from in [State::Intended, State::Sent, State::Unknown] {
        for to in State::ALL {
            let attempt = format!("{from}-{to}");
            begin(&*ledger, &intent(&attempt, &attempt), at(0));
            bring(&*ledger, &attempt, from, at(1));
            let done = ledger.settle(&id(&attempt), &Settlement::of(to), at(2));
            assert_eq!(done.is_ok(), allowed(from, to), "{from} to {to}");
            if let Ok(settled) = done {
                let Settled::Written(attempt) = settled else { panic!("{settled:?}") };
                assert_eq!(attempt.settled.is_some(), to.is_settled());
                assert_eq!(attempt.lease_until, None, "the lease ends with the work");
            }
        }
    }
}

fn the_same_outcome_twice_keeps_the_first_receipt(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &intent("a1", "vds"), at(0));
    ledger.sent(&id("a1"), at(1).into()).unwrap();
    let placed =
        |id: &str| Settlement { result: Some(receipt(id)), ..Settlement::of(State::Placed) };
    let first = ledger.settle(&id("a1"), &placed("17"), at(2)).unwrap();
    let second = ledger.settle(&id("a1"), &placed("18"), at(3)).unwrap();
    assert_eq!(first, second);
    assert_eq!(second.into_attempt().result, Some(receipt("17")));
}

fn nothing_is_sent_twice(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &intent("a1", "vds"), at(0));
    ledger.sent(&id("a1"), at(1).into()).unwrap();
    assert!(ledger.sent(&id("a1"), at(2).into()).is_err());
    bring_error(&*ledger);
}

fn bring_error(ledger: &dyn orderctl_checkout::ledger::Ledger) {
    ledger.settle(&id("a1"), &Settlement::of(State::Unknown), at(3)).unwrap();
    assert!(ledger.sent(&id("a1"), at(4).into()).is_err());
}

fn evidence_is_kept_in_order_and_even_when_it_comes_late(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &intent("a1", "vds"), at(0));
    bring(&*ledger, "a1", State::Unknown, at(1));
    ledger.probe(&id("a1"), at(2).into(), ProbeOutcome::Unsure, "the list was cut off").unwrap();
    ledger
        .probe(&id("a1"), at(3).into(), ProbeOutcome::Absent, "12 services, none with this id")
        .unwrap();
    ledger.settle(&id("a1"), &Settlement::of(State::Absent), at(4)).unwrap();
    let late = ledger.probe(&id("a1"), at(5).into(), ProbeOutcome::Placed, "service 17").unwrap();
    let seen: Vec<ProbeOutcome> = late.probes.iter().map(|probe| probe.found).collect();
    assert_eq!(seen, [ProbeOutcome::Unsure, ProbeOutcome::Absent, ProbeOutcome::Placed]);
    assert_eq!(late.state, State::Absent);
    assert_eq!(late.probes[0].at, at(2));
    assert_eq!(late, place.open().get(&id("a1")).unwrap().unwrap());
}

fn a_persons_decision_is_told_from_a_machines(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &intent("a1", "vds"), at(0));
    bring(&*ledger, "a1", State::Unknown, at(1));
    let decided = Settlement {
        decided_by: Some("ada@host.example".into()),
        note: Some("seen in the panel".into()),
        amount: Some(money("4.00EUR")),
        ..Settlement::of(State::Placed)
    };
    let attempt = ledger.settle(&id("a1"), &decided, at(2)).unwrap().into_attempt();
    assert_eq!(attempt.decided_by.as_deref(), Some("ada@host.example"));
    assert_eq!(attempt.note.as_deref(), Some("seen in the panel"));
    assert_eq!(attempt.amount, Some(money("4.00EUR")));
}

fn an_attempt_that_nobody_knows_is_an_error(place: &Place) {
    let ledger = place.open();
    assert!(ledger.get(&id("a1")).unwrap().is_none());
    for error in [
        ledger.sent(&id("a1"), at(0).into()).unwrap_err(),
        ledger.settle(&id("a1"), &Settlement::of(State::Placed), at(0)).unwrap_err(),
        ledger.probe(&id("a1"), at(0).into(), ProbeOutcome::Absent, "").unwrap_err(),
    ] {
        assert_eq!((error.kind(), error.machine_code()), (Kind::Usage, Some("no_attempt")));
    }
}

fn an_order_that_comes_late_is_a_further_attempt_and_counts_as_spent(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &limited("a1", "vds", "10.00EUR"), at(0));
    bring(&*ledger, "a1", State::Absent, at(1));
    let outcome = Settlement {
        result: Some(receipt("17")),
        amount: Some(money("4.00EUR")),
        ..Settlement::of(State::Placed)
    };
    let before = ledger.get(&id("a1")).unwrap().unwrap();
    let late = ledger.settle_late(&id("a1"), &id("b1"), &outcome, at(2)).unwrap();
    assert_eq!(late, place.open().get(&id("b1")).unwrap().unwrap());
    assert_eq!((late.state, &late.late_of), (State::Placed, &Some(id("a1"))));
    assert_eq!((late.created, late.sent), (at(2), before.sent));
    assert_eq!((late.result, late.amount), (outcome.result.clone(), outcome.amount.clone()));
    assert_eq!(ledger.get(&id("a1")).unwrap().unwrap(), before, "what is settled is never changed");
    let next = limited("a2", "dedic", "8.99EUR");
    assert_eq!(begin(&*ledger, &next, at(3)), "over limit: 4.00 EUR + 0.00 EUR of 8.99 EUR");

    for (attempt, state) in [("a1", State::Refused), ("b1", State::Placed)] {
        let wrong = ledger.settle_late(&id(attempt), &id("c1"), &Settlement::of(state), at(4));
        assert_eq!(wrong.unwrap_err().machine_code(), Some("transition"), "{attempt} {state}");
    }
    assert!(ledger.get(&id("c1")).unwrap().is_none());
}

fn a_late_order_has_the_key_if_nobody_else_has_it(place: &Place) {
    let ledger = place.open();
    let placed = Settlement::of(State::Placed);
    for (key, again, answer) in [("K", false, "replay late-K"), ("L", true, "replay again-L")] {
        let [first, again_id, late] =
            ["first", "again", "late"].map(|name| format!("{name}-{key}"));
        begin(&*ledger, &keyed(&first, key, key), at(0));
        bring(&*ledger, &first, State::Absent, at(1));
        if again {
            begin(&*ledger, &keyed(&again_id, key, key), at(2));
            bring(&*ledger, &again_id, State::Placed, at(2));
        }
        ledger.settle_late(&id(&first), &id(&late), &placed, at(3)).unwrap();
        assert_eq!(begin(&*ledger, &keyed("next", key, key), at(4)), answer);
    }
}

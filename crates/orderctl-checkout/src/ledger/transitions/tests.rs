use std::time::Duration;

use super::*;
use crate::ledger::{Process, RecordedError, RecordedValue, Uptime};
use crate::tests::{at, attempt};
use orderctl_core::Money;

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// An attempt whose owner holds it up to this second.
fn held(state: State, until: i64) -> Attempt {
    Attempt { lease_until: Some(at(until)), ..attempt("a", state) }
}

fn other() -> Owner {
    Owner::named("two.example", 2)
}

#[test]
fn what_is_meant_is_sent_once_and_nothing_else_is() {
    let process =
        Process { boot: "b".into(), namespace: "n".into(), machine: "m".into(), started: 1 };
    let uptime = Some(Uptime::of(&process, Duration::from_secs(7)));
    let now = Moment { at: at(5), uptime: uptime.clone() };
    for state in State::ALL {
        for rerun in [false, true] {
            let before = attempt("a", state);
            let mut after = before.clone();
            match sent(&mut after, &now, rerun) {
                Ok(true) => {
                    assert_eq!(state, State::Intended);
                    assert_eq!((after.state, after.sent), (State::Sent, Some(at(5))));
                    assert_eq!(after.sent_uptime, uptime);
                    assert_eq!(after.lease_until, Some(lease::from(at(5))), "the lease is new");
                }
                // The same transaction, of which only the answer was lost.
                Ok(false) => assert!(state == State::Sent && rerun && after == before),
                Err(error) => {
                    assert_eq!(error.kind(), Kind::Unreachable, "nothing was placed");
                    assert!(state != State::Intended && !(state == State::Sent && rerun));
                    assert_eq!(after, before);
                }
            }
        }
    }
}

#[test]
fn only_its_owner_renews_or_loses_a_lease_and_only_while_it_is_open() {
    for state in State::ALL {
        for own in [true, false] {
            let owner = if own { attempt("a", state).owner } else { other() };
            let (mut renewed, mut expired) = (held(state, 60), held(state, 60));
            let open = own && !state.is_settled();
            assert_eq!(renew(&mut renewed, &owner, at(20)), open, "{state} {own}");
            assert_eq!(renewed.lease_until == Some(lease::from(at(20))), open, "{state} {own}");
            assert_eq!(expire_lease(&mut expired, &owner), open, "{state} {own}");
            assert_eq!(expired.lease_until.is_none(), open, "{state} {own}");
        }
    }
}

#[test]
fn an_order_that_may_exist_is_taken_over_from_those_who_let_go_of_it() {
    for state in State::ALL {
        let open = matches!(state, State::Sent | State::Unknown);
        for (now, rerun, own, free) in [
            (59, false, false, false),
            (60, false, false, true),
            (59, true, false, false),
            // This very run has taken it, and did not hear so.
            (59, true, true, true),
            (59, false, true, false),
        ] {
            let mut taken = held(state, 60);
            let owner = if own { taken.owner.clone() } else { other() };
            let done = take_over(&mut taken, &owner, at(now), rerun);
            assert_eq!(done, open && free, "{state} {now} {rerun} {own}");
            let lease = (taken.owner == owner, taken.lease_until == Some(lease::from(at(now))));
            assert_eq!(lease, (done || own, done), "{state} {now} {rerun} {own}");
        }
    }
}

#[test]
fn an_attempt_becomes_what_its_arrows_say() {
    let arrows = "intended not_sent, sent not_sent, sent placed, sent refused, sent unknown, sent absent, \
                  unknown not_sent, unknown placed, unknown refused, unknown unknown, unknown absent, \
                  absent not_sent, absent refused";
    for from in State::ALL {
        for to in State::ALL {
            let mut after = held(from, 60);
            let change = settle(&mut after, &Settlement::of(to), at(5));
            let arrow = arrows.split(", ").any(|arrow| arrow == format!("{from} {to}"));
            let expected = match (from.is_settled(), from == to) {
                _ if arrow => Some(Change::Made),
                (true, true) => Some(Change::Same),
                (true, false) => Some(Change::Closed),
                (false, _) => None,
            };
            assert_eq!(change.ok(), expected, "{from} to {to}");
            if arrow {
                assert_eq!((after.state, after.lease_until), (to, None));
                assert_eq!(after.settled, to.is_settled().then_some(at(5)));
                assert_eq!(after.ended, Some(Settlement::of(to).ended()));
            } else {
                assert_eq!(after, held(from, 60));
            }
        }
    }
}

/// What is known stays where nothing new is told.
fn told() -> Settlement {
    Settlement {
        payment: Some(PaymentState::Paid),
        result: RecordedValue::of(&"order 2").ok(),
        amount: Some(money("4.00EUR")),
        note: Some("new".into()),
        decided_by: Some("ada".into()),
        ..Settlement::of(State::Placed)
    }
}

#[test]
fn an_outcome_adds_what_it_tells_and_takes_nothing_away() {
    let before = Attempt {
        result: RecordedValue::of(&"order 1").ok(),
        note: Some("old".into()),
        decided_by: Some("bob".into()),
        ..attempt("a", State::Unknown)
    };
    let mut same = before.clone();
    settle(&mut same, &Settlement::of(State::Placed), at(5)).unwrap();
    let kept = |it: &Attempt| {
        (it.result.clone(), it.amount.clone(), it.note.clone(), it.decided_by.clone())
    };
    assert_eq!(kept(&same), kept(&before));
    let mut changed = before;
    let told = told();
    settle(&mut changed, &told, at(5)).unwrap();
    assert_eq!(kept(&changed), (told.result, told.amount, told.note, told.decided_by));
}

#[test]
fn the_one_thing_that_becomes_of_a_placed_order_is_that_it_is_paid() {
    let of = |payment| Attempt { payment, settled: Some(at(1)), ..attempt("a", State::Placed) };
    let (paid, pending) = (Some(PaymentState::Paid), Some(PaymentState::Pending));
    for before in [paid, pending, None] {
        for now in [paid, pending, None] {
            let mut after = of(before);
            let change = settle(&mut after, &Settlement { payment: now, ..told() }, at(5));
            if before == pending && now == paid {
                assert_eq!(change.unwrap(), Change::Made);
                assert_eq!((after.payment, after.ended), (paid, Some(Ended::Done)));
                assert_eq!((after.amount, after.note), (told().amount, told().note));
                assert_eq!((after.result, after.decided_by), (told().result, told().decided_by));
                assert_eq!(after.settled, Some(at(1)), "the order is as old as it was");
            } else {
                assert_eq!((change.unwrap(), after), (Change::Same, of(before)));
            }
        }
    }
}

#[test]
fn an_order_that_comes_late_is_a_further_attempt_of_its_own() {
    let first = Attempt {
        key: Some("K".into()),
        sent: Some(at(1)),
        settled: Some(at(2)),
        lease_until: Some(at(60)),
        note: Some("old".into()),
        decided_by: Some("bob".into()),
        ended: Some(Ended::With(Kind::Unreachable)),
        error: Some(RecordedError::of(&Error::unreachable("no answer came"))),
        ..attempt("first", State::Absent)
    };
    let mut seen = first.clone();
    assert!(probe(&mut seen, at(3).into(), ProbeOutcome::Absent, "nothing", false));
    let id: AttemptId = "late".parse().unwrap();
    let made = late(&seen, None, &id, &told(), at(9)).unwrap();
    let expected = Attempt {
        attempt: id.clone(),
        state: State::Placed,
        amount: Some(money("4.00EUR")),
        created: at(9),
        settled: Some(at(9)),
        lease_until: None,
        result: told().result,
        ended: Some(Ended::Done),
        payment: Some(PaymentState::Paid),
        error: None,
        note: Some("placed after attempt first was settled as absent".into()),
        decided_by: None,
        late_of: Some(first.attempt.clone()),
        ..first.clone()
    };
    assert_eq!(made, expected);
    // Whoever has the key keeps it; what came to nothing does not have it.
    for state in State::ALL {
        let newest = attempt("newest", state);
        let made = late(&first, Some(&newest), &id, &Settlement::of(State::Placed), at(9)).unwrap();
        let lives = matches!(state, State::Intended | State::Sent | State::Placed | State::Unknown);
        assert_eq!(made.key.is_none(), lives, "{state}");
        assert_eq!(made.amount, first.amount, "what was reserved, where the cost is not told");
    }
}

#[test]
fn only_what_was_settled_otherwise_can_turn_out_to_be_placed() {
    let id: AttemptId = "late".parse().unwrap();
    for from in State::ALL {
        for to in State::ALL {
            let made = late(&attempt("a", from), None, &id, &Settlement::of(to), at(9));
            let otherwise = matches!(from, State::NotSent | State::Refused | State::Absent);
            assert_eq!(made.is_ok(), otherwise && to == State::Placed, "{from} to {to}");
            if let Err(error) = made {
                assert_eq!(error.machine_code(), Some("transition"));
                assert_eq!(error.attempt().map(AttemptId::as_str), Some("a"));
            }
        }
    }
}

#[test]
fn an_absent_order_and_no_other_is_taken_up_again() {
    for state in State::ALL {
        let before = Attempt { settled: Some(at(1)), ..attempt("a", state) };
        let mut after = before.clone();
        let reopened = reopen(&mut after, &other(), at(5));
        assert_eq!(reopened, state == State::Absent, "{state}");
        if reopened {
            assert_eq!((after.state, after.settled), (State::Unknown, None));
            assert_eq!((after.owner, after.lease_until), (other(), Some(lease::from(at(5)))));
        } else {
            assert_eq!(after, before);
        }
    }
}

#[test]
fn evidence_is_added_once_for_each_time_that_it_was_seen() {
    let mut seen = attempt("a", State::Unknown);
    let look = |seen: &mut Attempt, second: i64, rerun| {
        probe(seen, at(second).into(), ProbeOutcome::Absent, "nothing", rerun)
    };
    assert!(look(&mut seen, 1, false) && look(&mut seen, 1, false), "twice in a moment");
    assert!(!look(&mut seen, 1, true), "written a moment ago by the same transaction");
    assert!(look(&mut seen, 2, true), "it was not written");
    assert!(lost(&mut seen, at(3).into(), Loss::TimedOut, "no answer", false));
    assert!(!lost(&mut seen, at(3).into(), Loss::TimedOut, "no answer", true));
    let found: Vec<_> = seen.probes.iter().map(|probe| (probe.found, probe.loss)).collect();
    let absent = (ProbeOutcome::Absent, None);
    let timed_out = (ProbeOutcome::Unsure, Some(Loss::TimedOut));
    assert_eq!(found, [absent, absent, absent, timed_out]);
}

#[test]
fn only_an_intent_that_nobody_holds_expires() {
    for state in State::ALL {
        for now in [59, 60] {
            let mut after = held(state, 60);
            let expired = expire(&mut after, at(now));
            assert_eq!(expired, state == State::Intended && now == 60, "{state} {now}");
            if expired {
                assert_eq!((after.state, after.lease_until), (State::NotSent, None));
                assert_eq!(after.settled, Some(at(now)));
                assert_eq!(after.ended, Some(Ended::With(Kind::Unreachable)));
                assert!(after.note.unwrap().contains("one.example"));
            } else {
                assert_eq!(after, held(state, 60));
            }
        }
    }
}

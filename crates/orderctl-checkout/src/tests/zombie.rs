//! A run that is held up, taken for dead by others, and goes on: it sends nothing, and what it
//! learns late is not forgotten.

use std::time::Duration;

use jiff::SignedDuration;
use orderctl_core::error::Kind;
use orderctl_core::{Deadline, SendOutcome};

use super::{HOUR, Scenario, ScriptedPurchase, nothing, policy};
use crate::ledger::{LEASE, Liveness, RecordedValue, SEND_WITHIN, State};
use crate::{CheckoutPolicy, Checkpoint};

#[test]
fn a_run_that_stands_still_while_it_writes_that_it_sends_may_not_send_any_more() {
    let scenario = Scenario::new();
    let first = ScriptedPurchase::new(&|| SendOutcome::Placed("order 1".into()), &nothing);
    let late = ScriptedPurchase::placed();
    let policy = policy(Some("K"), 60);
    // The ledger's answer comes after an hour, or the process was stopped.
    let _ = scenario.buy_and("late", &policy, &late, &|step| {
        if step == Checkpoint::Leaving {
            scenario.clock.stand_still(Duration::from_secs(3600));
            // Two probes that show nothing, and then its own order.
            assert!(!scenario.run_checkout("first", &policy, &first).unwrap().replayed);
        }
    });
    assert_eq!(first.asked(), 1);
    let deadline = late.send_by().unwrap();
    assert!(deadline.has_passed(&scenario.clock), "so the connection that is made is not used");
    assert!(!first.send_by().unwrap().has_passed(&scenario.clock));
}

#[test]
fn the_deadline_is_over_well_before_the_lease_and_no_set_clock_moves_it() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::placed();
    let asked = Deadline::after(&scenario.clock, SEND_WITHIN);
    scenario
        .buy_and("one", &policy(None, 0), &purchase, &|step| {
            if step == Checkpoint::Leaving {
                scenario.clock.jump(HOUR * -24);
            }
        })
        .unwrap();
    assert_eq!(purchase.send_by(), Some(asked));
    assert!(SEND_WITHIN + Duration::from_secs(10) <= Duration::try_from(LEASE).unwrap());
}

#[test]
fn a_run_that_is_seen_to_live_keeps_its_order_whatever_the_clock_says() {
    let scenario = Scenario::new();
    *scenario.liveness.lock().unwrap() = Liveness::Alive;
    let policy = policy(Some("K"), 5);
    let other = ScriptedPurchase::placed();
    let slow = || {
        for ahead in [SignedDuration::from_mins(2), HOUR * 24, HOUR * -48] {
            scenario.clock.jump(ahead);
            let error = scenario.run_checkout("other", &policy, &other).unwrap_err();
            assert_eq!(
                (error.kind(), error.machine_code()),
                (Kind::Guard, Some("idempotency_in_flight"))
            );
            assert!(error.message().contains("process 1 on slow"), "{error}");
        }
        SendOutcome::Placed("order 1".into())
    };
    let purchase = ScriptedPurchase::new(&slow, &nothing);
    assert!(!scenario.run_checkout("slow", &policy, &purchase).unwrap().replayed);
    assert_eq!((purchase.asked(), other.asked()), (1, 0));
    assert!(scenario.run_checkout("other", &policy, &other).unwrap().replayed);
}

#[test]
fn an_order_that_comes_after_its_attempt_was_settled_is_recorded_told_and_counted() {
    let scenario = Scenario::new();
    let limit = |key| CheckoutPolicy {
        max_spend: Some("14.99EUR".parse().unwrap()),
        ..policy(Some(key), 60)
    };
    let other = ScriptedPurchase::new(&|| SendOutcome::Placed("order 2".into()), &nothing);
    let slow = || {
        // Another machine can't see this one, and its clock is wrong.
        scenario.clock.jump(HOUR);
        assert!(!scenario.run_checkout("other", &limit("K"), &other).unwrap().replayed);
        scenario.clock.jump(HOUR * -1);
        SendOutcome::Placed("order 1".into())
    };
    let purchase = ScriptedPurchase::new(&slow, &nothing);
    let placed = scenario.run_checkout("slow", &limit("K"), &purchase).unwrap();
    assert_eq!((placed.receipt.as_str(), placed.replayed), ("order 1", false));
    assert_eq!(scenario.states(), [State::Placed, State::Placed, State::Absent]);

    let attempts = scenario.attempts();
    let late = attempts.iter().find(|attempt| attempt.attempt == placed.attempt).unwrap();
    let absent = attempts.iter().find(|attempt| attempt.state == State::Absent).unwrap();
    assert_eq!(late.late_of.as_ref(), Some(&absent.attempt));
    assert_eq!(late.result, Some(RecordedValue::of(&"order 1").unwrap()));
    assert_eq!(late.key, None, "the key's order is the other one");
    // Twice 5.00 is spent.
    let error =
        scenario.run_checkout("third", &limit("L"), &ScriptedPurchase::placed()).unwrap_err();
    assert_eq!(error.machine_code(), Some("max_spend"), "{error}");
}

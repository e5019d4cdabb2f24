//! A run that is held up, taken for dead by others, and goes on: it sends nothing, and what it
//! learns late is not forgotten.

use std::time::Duration;

use jiff::SignedDuration;
use orderctl_core::error::Kind;
use orderctl_core::{Deadline, SendOutcome};

use super::{HOUR, Kiosk, Story, nothing, policy};
use crate::ledger::{LEASE, Liveness, RecordedValue, SEND_WITHIN, State};
use crate::{CheckoutPolicy, Checkpoint};

#[test]
fn a_run_that_stands_still_while_it_writes_that_it_sends_may_not_send_any_more() {
    let story = Story::begins();
    let first = Kiosk::new(&|| SendOutcome::Placed("order 1".into()), &nothing);
    let late = Kiosk::open();
    let policy = policy(Some("K"), 60);
    // The ledger's answer comes after an hour, or the process was stopped.
    let _ = story.buy_and("late", &policy, &late, &|step| {
        if step == Checkpoint::Leaving {
            story.clock.stand_still(Duration::from_secs(3600));
            // Two probes that show nothing, and then its own order.
            assert!(!story.run_checkout("first", &policy, &first).unwrap().replayed);
        }
    });
    assert_eq!(first.asked(), 1);
    let deadline = late.send_by().unwrap();
    assert!(deadline.has_passed(&story.clock), "so the connection that is made is not used");
    assert!(!first.send_by().unwrap().has_passed(&story.clock));
}

#[test]
fn the_deadline_is_over_well_before_the_lease_and_no_set_clock_moves_it() {
    let story = Story::begins();
    let kiosk = Kiosk::open();
    let asked = Deadline::after(&story.clock, SEND_WITHIN);
    story
        .buy_and("one", &policy(None, 0), &kiosk, &|step| {
            if step == Checkpoint::Leaving {
                story.clock.jump(HOUR * -24);
            }
        })
        .unwrap();
    assert_eq!(kiosk.send_by(), Some(asked));
    assert!(SEND_WITHIN + Duration::from_secs(10) <= Duration::try_from(LEASE).unwrap());
}

#[test]
fn a_run_that_is_seen_to_live_keeps_its_order_whatever_the_clock_says() {
    let story = Story::begins();
    *story.liveness.lock().unwrap() = Liveness::Alive;
    let policy = policy(Some("K"), 5);
    let other = Kiosk::open();
    let slow = || {
        for ahead in [SignedDuration::from_mins(2), HOUR * 24, HOUR * -48] {
            story.clock.jump(ahead);
            let error = story.run_checkout("other", &policy, &other).unwrap_err();
            assert_eq!(
                (error.kind(), error.machine_code()),
                (Kind::Guard, Some("idempotency_in_flight"))
            );
            assert!(error.message().contains("process 1 on slow"), "{error}");
        }
        SendOutcome::Placed("order 1".into())
    };
    let kiosk = Kiosk::new(&slow, &nothing);
    assert!(!story.run_checkout("slow", &policy, &kiosk).unwrap().replayed);
    assert_eq!((kiosk.asked(), other.asked()), (1, 0));
    assert!(story.run_checkout("other", &policy, &other).unwrap().replayed);
}

#[test]
fn an_order_that_comes_after_its_attempt_was_settled_is_recorded_told_and_counted() {
    let story = Story::begins();
    let limit = |key| CheckoutPolicy {
        max_spend: Some("14.99EUR".parse().unwrap()),
        ..policy(Some(key), 60)
    };
    let other = Kiosk::new(&|| SendOutcome::Placed("order 2".into()), &nothing);
    let slow = || {
        // Another machine can't see this one, and its clock is wrong.
        story.clock.jump(HOUR);
        assert!(!story.run_checkout("other", &limit("K"), &other).unwrap().replayed);
        story.clock.jump(HOUR * -1);
        SendOutcome::Placed("order 1".into())
    };
    let kiosk = Kiosk::new(&slow, &nothing);
    let placed = story.run_checkout("slow", &limit("K"), &kiosk).unwrap();
    assert_eq!((placed.receipt.as_str(), placed.replayed), ("order 1", false));
    assert_eq!(story.states(), [State::Placed, State::Placed, State::Absent]);

    let attempts = story.attempts();
    let late = attempts.iter().find(|attempt| attempt.attempt == placed.attempt).unwrap();
    let absent = attempts.iter().find(|attempt| attempt.state == State::Absent).unwrap();
    assert_eq!(late.late_of.as_ref(), Some(&absent.attempt));
    assert_eq!(late.result, Some(RecordedValue::of(&"order 1").unwrap()));
    assert_eq!(late.key, None, "the key's order is the other one");
    // Twice 5.00 is spent.
    let error = story.run_checkout("third", &limit("L"), &Kiosk::open()).unwrap_err();
    assert_eq!(error.machine_code(), Some("max_spend"), "{error}");
}

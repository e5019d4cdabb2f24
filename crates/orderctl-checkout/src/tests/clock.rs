//! A clock that jumps.

use std::time::Duration;

use jiff::SignedDuration;
use orderctl_core::error::{Error, Kind};
use orderctl_core::{Clock as _, ProbeResult, SendOutcome};

use super::{Answers, HOUR, Kiosk, Story, no_answer, nothing, policy, taken, unsure};
use crate::ledger::{DUPLICATE_WINDOW, LEASE, Settlement, State};
use crate::{CheckoutPolicy, Checkpoint};

#[test]
fn an_order_is_not_taken_for_absent_because_the_clock_was_set_ahead() {
    let story = Story::begins();
    let probe = || {
        story.clock.jump(HOUR);
        nothing()
    };
    let kiosk = Kiosk::new(&no_answer, &probe);
    let error = story.run_checkout("one", &policy(None, 5), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");
    assert_eq!(story.states(), [State::Unknown]);
}

#[test]
fn an_order_is_absent_after_two_looks_a_settle_time_apart() {
    let story = Story::begins();
    let kiosk = Kiosk::new(&no_answer, &nothing);
    let error = story.run_checkout("one", &policy(None, 60), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert_eq!((story.states(), story.slept()), (vec![State::Absent], Duration::from_secs(10)));
}

#[test]
fn a_look_of_an_earlier_run_counts() {
    let story = Story::begins();
    let kiosk = Kiosk::new(&no_answer, &nothing);
    let policy = policy(Some("K"), 0);
    assert_eq!(story.run_checkout("one", &policy, &kiosk).unwrap_err().kind(), Kind::Unknown);
    story.clock.jump(SignedDuration::from_secs(9));
    assert_eq!(story.run_checkout("two", &policy, &kiosk).unwrap_err().kind(), Kind::Unknown);
    story.clock.jump(SignedDuration::from_secs(1));
    assert!(
        !story
            .run_checkout(
                "three",
                &policy,
                &Kiosk::new(&|| SendOutcome::Placed("order 1".into()), &nothing)
            )
            .unwrap()
            .replayed
    );
    assert_eq!(story.states(), [State::Placed, State::Absent]);
}

fn too_late() -> SendOutcome<String> {
    SendOutcome::Unknown(Error::unreachable("no answer came in time").timed_out())
}

#[test]
fn after_a_time_out_an_order_is_absent_no_sooner_than_a_long_time_after_it_was_sent() {
    let story = Story::begins();
    let kiosk = Kiosk::new(&too_late, &nothing);
    let error = story.run_checkout("one", &policy(None, 59), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");

    let story = Story::begins();
    let error = story.run_checkout("one", &policy(None, 90), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert_eq!(story.states(), [State::Absent]);
    // The time that the request itself took counts.
    let slept = story.slept();
    assert!(slept > Duration::from_secs(59) && slept <= Duration::from_secs(60), "{slept:?}");
}

#[test]
fn another_process_knows_from_the_record_how_the_answer_was_lost() {
    for (answer, seconds) in [(&no_answer as &Answers<'_>, 10), (&too_late, 60)] {
        let story = Story::begins();
        let (first, open) = (Kiosk::new(answer, &nothing), Kiosk::new(&taken, &nothing));
        let policy = policy(Some("K"), 0);
        assert_eq!(story.run_checkout("one", &policy, &first).unwrap_err().kind(), Kind::Unknown);
        story.clock.jump(SignedDuration::from_secs(seconds - 1));
        assert_eq!(story.run_checkout("two", &policy, &open).unwrap_err().kind(), Kind::Unknown);
        story.clock.jump(SignedDuration::from_secs(1));
        assert!(!story.run_checkout("three", &policy, &open).unwrap().replayed);
        assert_eq!(story.states(), [State::Placed, State::Absent], "{seconds} s");
    }
}

#[test]
fn an_order_whose_sender_died_may_be_under_way_as_long_as_one_that_got_no_answer_in_time() {
    let story = Story::begins();
    // Longer than the lease of the dead, and than the settle time after it.
    let policy = |wait| CheckoutPolicy {
        settle_after_timeout: Duration::from_secs(300),
        ..policy(Some("K"), wait)
    };
    story.dies("elsewhere", &policy(0));
    let kiosk = Kiosk::new(&taken, &nothing);
    let error = story.run_checkout("here", &policy(200), &kiosk).unwrap_err();
    assert_eq!((error.kind(), kiosk.asked()), (Kind::Unknown, 0), "{error}");
    assert!(!story.run_checkout("here", &policy(200), &kiosk).unwrap().replayed);
    let whole = Duration::from_secs(300);
    assert!(story.slept() >= whole && story.slept() <= whole + Duration::from_secs(1));
}

#[test]
fn one_budget_bounds_all_waits_of_a_run() {
    let story = Story::begins();
    story.dies("elsewhere", &policy(Some("K"), 0));
    // The lease of the dead is waited for, and then the order is looked for.
    let kiosk = Kiosk::new(&taken, &|| ProbeResult::Unsure("who knows".into()));
    let error = story.run_checkout("here", &policy(Some("K"), 90), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");
    let slept = story.slept();
    assert!((80..=90).contains(&slept.as_secs()) && slept <= Duration::from_secs(90), "{slept:?}");
}

#[test]
fn a_machine_that_slept_through_its_lease_does_not_order_what_another_has_ordered() {
    let story = Story::begins();
    let (policy, awake) = (policy(Some("K"), 0), Kiosk::open());
    let asleep = Kiosk::open();
    let late = story.buy_and("asleep", &policy, &asleep, &|step| {
        if step == Checkpoint::Intended {
            story.clock.jump(HOUR);
            assert!(!story.run_checkout("awake", &policy, &awake).unwrap().replayed);
        }
    });
    let error = late.unwrap_err();
    assert_eq!((error.kind(), error.machine_code()), (Kind::Unreachable, Some("lease_lost")));
    assert_eq!((asleep.asked(), awake.asked()), (0, 1));
    assert_eq!(story.states(), [State::Placed, State::NotSent]);
}

#[test]
fn the_dead_of_another_machine_are_waited_for_until_their_request_is_over_too() {
    let story = Story::begins();
    let policy = policy(Some("K"), 300);
    story.dies("elsewhere", &policy);
    let kiosk = Kiosk::new(&no_answer, &|| ProbeResult::Placed("order 1".into()));
    let placed = story.run_checkout("here", &policy, &kiosk).unwrap();
    assert!(placed.replayed);
    assert_eq!(kiosk.asked(), 0);
    let end = Duration::try_from(LEASE).unwrap() + policy.time_limits.charge;
    let slept = story.slept();
    assert!(end <= slept && slept <= end + Duration::from_secs(1), "{slept:?}");
}

#[test]
fn a_clock_that_was_set_back_makes_no_dead_owner_immortal() {
    let story = Story::begins();
    let policy = policy(Some("K"), 300);
    story.clock.jump(HOUR * 24);
    story.dies("elsewhere", &policy);
    story.clock.jump(HOUR * -24);
    let kiosk = Kiosk::new(&no_answer, &|| ProbeResult::Placed("order 1".into()));
    let placed = story.run_checkout("here", &policy, &kiosk).unwrap();
    assert!(placed.replayed);
    assert_eq!(kiosk.asked(), 0);
}

#[test]
fn a_slip_of_the_hand_is_noticed_although_the_clock_was_set_back() {
    let story = Story::begins();
    let (policy, kiosk) = (policy(None, 0), Kiosk::open());
    story.run_checkout("one", &policy, &kiosk).unwrap();
    for back in [HOUR * -1, HOUR] {
        story.clock.jump(back);
        let error = story.run_checkout("two", &policy, &kiosk).unwrap_err();
        assert_eq!(error.machine_code(), Some("duplicate"), "{error}");
    }
    story.clock.jump(DUPLICATE_WINDOW + SignedDuration::from_secs(1));
    story.run_checkout("three", &policy, &kiosk).unwrap();
    assert_eq!(kiosk.asked(), 2);
}

#[test]
fn a_limit_holds_although_the_clock_was_set_back() {
    let story = Story::begins();
    let limited = |key| CheckoutPolicy {
        max_spend: Some("9.99EUR".parse().unwrap()),
        ..policy(Some(key), 0)
    };
    let kiosk = Kiosk::open();
    story.run_checkout("one", &limited("K1"), &kiosk).unwrap();
    for jump in [HOUR * -48, HOUR * 48, HOUR * 23] {
        story.clock.jump(jump);
        let error = story.run_checkout("two", &limited("K2"), &kiosk).unwrap_err();
        assert_eq!(error.machine_code(), Some("max_spend"), "{error}");
    }
    story.clock.jump(HOUR * 2);
    story.run_checkout("three", &limited("K3"), &kiosk).unwrap();
    assert_eq!(kiosk.asked(), 2);
}

#[test]
fn what_becomes_of_a_charge_that_has_left_the_window_makes_no_room_in_it() {
    let story = Story::begins();
    let limited = |key| CheckoutPolicy {
        max_spend: Some("9.99EUR".parse().unwrap()),
        ..policy(Some(key), 0)
    };
    let lost = Kiosk::new(&no_answer, &unsure);
    story.run_checkout("one", &limited("K1"), &lost).unwrap_err();
    let old = story.attempts().remove(0);
    story.clock.jump(HOUR * 25);
    // Its amount is reserved, and as large as that of the old one.
    story.run_checkout("two", &limited("K2"), &lost).unwrap_err();
    let refused = Settlement::of(State::Refused);
    story.ledger.settle(&old.attempt, &refused, story.clock.now()).unwrap();
    let error = story.run_checkout("three", &limited("K3"), &Kiosk::open()).unwrap_err();
    assert_eq!(error.machine_code(), Some("max_spend"), "{error}");
}

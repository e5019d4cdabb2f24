//! A clock that jumps.

use std::time::Duration;

use jiff::SignedDuration;
use orderctl_core::error::{Error, Kind};
use orderctl_core::{Clock as _, ProbeResult, SendOutcome};

use super::{Answers, HOUR, Scenario, ScriptedPurchase, no_answer, nothing, policy, taken, unsure};
use crate::ledger::{DUPLICATE_WINDOW, LEASE, Settlement, State};
use crate::{CheckoutPolicy, Checkpoint};

#[test]
fn an_order_is_not_taken_for_absent_because_the_clock_was_set_ahead() {
    let scenario = Scenario::new();
    let probe = || {
        scenario.clock.jump(HOUR);
        nothing()
    };
    let purchase = ScriptedPurchase::new(&no_answer, &probe);
    let error = scenario.run_checkout("one", &policy(None, 5), &purchase).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");
    assert_eq!(scenario.states(), [State::Unknown]);
}

#[test]
fn an_order_is_absent_after_two_looks_a_settle_time_apart() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&no_answer, &nothing);
    let error = scenario.run_checkout("one", &policy(None, 60), &purchase).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert_eq!(
        (scenario.states(), scenario.slept()),
        (vec![State::Absent], Duration::from_secs(10))
    );
}

#[test]
fn a_look_of_an_earlier_run_counts() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&no_answer, &nothing);
    let policy = policy(Some("K"), 0);
    assert_eq!(scenario.run_checkout("one", &policy, &purchase).unwrap_err().kind(), Kind::Unknown);
    scenario.clock.jump(SignedDuration::from_secs(9));
    assert_eq!(scenario.run_checkout("two", &policy, &purchase).unwrap_err().kind(), Kind::Unknown);
    scenario.clock.jump(SignedDuration::from_secs(1));
    assert!(
        !scenario
            .run_checkout(
                "three",
                &policy,
                &ScriptedPurchase::new(&|| SendOutcome::Placed("order 1".into()), &nothing)
            )
            .unwrap()
            .replayed
    );
    assert_eq!(scenario.states(), [State::Placed, State::Absent]);
}

fn too_late() -> SendOutcome<String> {
    SendOutcome::Unknown(Error::unreachable("no answer came in time").timed_out())
}

#[test]
fn after_a_time_out_an_order_is_absent_no_sooner_than_a_long_time_after_it_was_sent() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&too_late, &nothing);
    let error = scenario.run_checkout("one", &policy(None, 59), &purchase).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");

    let scenario = Scenario::new();
    let error = scenario.run_checkout("one", &policy(None, 90), &purchase).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert_eq!(scenario.states(), [State::Absent]);
    // The time that the request itself took counts.
    let slept = scenario.slept();
    assert!(slept > Duration::from_secs(59) && slept <= Duration::from_secs(60), "{slept:?}");
}

#[test]
fn another_process_knows_from_the_record_how_the_answer_was_lost() {
    for (answer, seconds) in [(&no_answer as &Answers<'_>, 10), (&too_late, 60)] {
        let scenario = Scenario::new();
        let (first, open) =
            (ScriptedPurchase::new(answer, &nothing), ScriptedPurchase::new(&taken, &nothing));
        let policy = policy(Some("K"), 0);
        assert_eq!(
            scenario.run_checkout("one", &policy, &first).unwrap_err().kind(),
            Kind::Unknown
        );
        scenario.clock.jump(SignedDuration::from_secs(seconds - 1));
        assert_eq!(scenario.run_checkout("two", &policy, &open).unwrap_err().kind(), Kind::Unknown);
        scenario.clock.jump(SignedDuration::from_secs(1));
        assert!(!scenario.run_checkout("three", &policy, &open).unwrap().replayed);
        assert_eq!(scenario.states(), [State::Placed, State::Absent], "{seconds} s");
    }
}

#[test]
fn an_order_whose_sender_died_may_be_under_way_as_long_as_one_that_got_no_answer_in_time() {
    let scenario = Scenario::new();
    // Longer than the lease of the dead, and than the settle time after it.
    let policy = |wait| CheckoutPolicy {
        settle_after_timeout: Duration::from_secs(300),
        ..policy(Some("K"), wait)
    };
    scenario.dies("elsewhere", &policy(0));
    let purchase = ScriptedPurchase::new(&taken, &nothing);
    let error = scenario.run_checkout("here", &policy(200), &purchase).unwrap_err();
    assert_eq!((error.kind(), purchase.asked()), (Kind::Unknown, 0), "{error}");
    assert!(!scenario.run_checkout("here", &policy(200), &purchase).unwrap().replayed);
    let whole = Duration::from_secs(300);
    assert!(scenario.slept() >= whole && scenario.slept() <= whole + Duration::from_secs(1));
}

#[test]
fn one_budget_bounds_all_waits_of_a_run() {
    let scenario = Scenario::new();
    scenario.dies("elsewhere", &policy(Some("K"), 0));
    // The lease of the dead is waited for, and then the order is looked for.
    let purchase = ScriptedPurchase::new(&taken, &|| ProbeResult::Unsure("who knows".into()));
    let error = scenario.run_checkout("here", &policy(Some("K"), 90), &purchase).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");
    let slept = scenario.slept();
    assert!((80..=90).contains(&slept.as_secs()) && slept <= Duration::from_secs(90), "{slept:?}");
}

#[test]
fn a_machine_that_slept_through_its_lease_does_not_order_what_another_has_ordered() {
    let scenario = Scenario::new();
    let (policy, awake) = (policy(Some("K"), 0), ScriptedPurchase::placed());
    let asleep = ScriptedPurchase::placed();
    let late = scenario.buy_and("asleep", &policy, &asleep, &|step| {
        if step == Checkpoint::Intended {
            scenario.clock.jump(HOUR);
            assert!(!scenario.run_checkout("awake", &policy, &awake).unwrap().replayed);
        }
    });
    let error = late.unwrap_err();
    assert_eq!((error.kind(), error.machine_code()), (Kind::Unreachable, Some("lease_lost")));
    assert_eq!((asleep.asked(), awake.asked()), (0, 1));
    assert_eq!(scenario.states(), [State::Placed, State::NotSent]);
}

#[test]
fn the_dead_of_another_machine_are_waited_for_until_their_request_is_over_too() {
    let scenario = Scenario::new();
    let policy = policy(Some("K"), 300);
    scenario.dies("elsewhere", &policy);
    let purchase = ScriptedPurchase::new(&no_answer, &|| ProbeResult::Placed("order 1".into()));
    let placed = scenario.run_checkout("here", &policy, &purchase).unwrap();
    assert!(placed.replayed);
    assert_eq!(purchase.asked(), 0);
    let end = Duration::try_from(LEASE).unwrap() + policy.time_limits.charge;
    let slept = scenario.slept();
    assert!(end <= slept && slept <= end + Duration::from_secs(1), "{slept:?}");
}

#[test]
fn a_clock_that_was_set_back_makes_no_dead_owner_immortal() {
    let scenario = Scenario::new();
    let policy = policy(Some("K"), 300);
    scenario.clock.jump(HOUR * 24);
    scenario.dies("elsewhere", &policy);
    scenario.clock.jump(HOUR * -24);
    let purchase = ScriptedPurchase::new(&no_answer, &|| ProbeResult::Placed("order 1".into()));
    let placed = scenario.run_checkout("here", &policy, &purchase).unwrap();
    assert!(placed.replayed);
    assert_eq!(purchase.asked(), 0);
}

#[test]
fn a_slip_of_the_hand_is_noticed_although_the_clock_was_set_back() {
    let scenario = Scenario::new();
    let (policy, purchase) = (policy(None, 0), ScriptedPurchase::placed());
    scenario.run_checkout("one", &policy, &purchase).unwrap();
    for back in [HOUR * -1, HOUR] {
        scenario.clock.jump(back);
        let error = scenario.run_checkout("two", &policy, &purchase).unwrap_err();
        assert_eq!(error.machine_code(), Some("duplicate"), "{error}");
    }
    scenario.clock.jump(DUPLICATE_WINDOW + SignedDuration::from_secs(1));
    scenario.run_checkout("three", &policy, &purchase).unwrap();
    assert_eq!(purchase.asked(), 2);
}

#[test]
fn a_limit_holds_although_the_clock_was_set_back() {
    let scenario = Scenario::new();
    let limited = |key| CheckoutPolicy {
        max_spend: Some("9.99EUR".parse().unwrap()),
        ..policy(Some(key), 0)
    };
    let purchase = ScriptedPurchase::placed();
    scenario.run_checkout("one", &limited("K1"), &purchase).unwrap();
    for jump in [HOUR * -48, HOUR * 48, HOUR * 23] {
        scenario.clock.jump(jump);
        let error = scenario.run_checkout("two", &limited("K2"), &purchase).unwrap_err();
        assert_eq!(error.machine_code(), Some("max_spend"), "{error}");
    }
    scenario.clock.jump(HOUR * 2);
    scenario.run_checkout("three", &limited("K3"), &purchase).unwrap();
    assert_eq!(purchase.asked(), 2);
}

#[test]
fn what_becomes_of_a_charge_that_has_left_the_window_makes_no_room_in_it() {
    let scenario = Scenario::new();
    let limited = |key| CheckoutPolicy {
        max_spend: Some("9.99EUR".parse().unwrap()),
        ..policy(Some(key), 0)
    };
    let lost = ScriptedPurchase::new(&no_answer, &unsure);
    scenario.run_checkout("one", &limited("K1"), &lost).unwrap_err();
    let old = scenario.attempts().remove(0);
    scenario.clock.jump(HOUR * 25);
    // Its amount is reserved, and as large as that of the old one.
    scenario.run_checkout("two", &limited("K2"), &lost).unwrap_err();
    let refused = Settlement::of(State::Refused);
    scenario.ledger.settle(&old.attempt, &refused, scenario.clock.now()).unwrap();
    let error =
        scenario.run_checkout("three", &limited("K3"), &ScriptedPurchase::placed()).unwrap_err();
    assert_eq!(error.machine_code(), Some("max_spend"), "{error}");
}

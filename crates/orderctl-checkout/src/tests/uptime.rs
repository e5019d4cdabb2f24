//! A time of day that is set between two runs, where the kernel's own count of time is known.

use std::time::Duration;

use orderctl_core::error::Kind;

use super::{HOUR, Scenario, ScriptedPurchase, no_answer, nothing, policy, taken};
use crate::ledger::{Process, State};

/// Every run is one of this start of the machine.
fn started(scenario: &Scenario, boot: &str) {
    *scenario.process.lock().unwrap() = Some(Process {
        boot: boot.into(),
        namespace: "n1".into(),
        machine: "m1".into(),
        started: 1,
    });
}

#[test]
fn a_clock_that_is_set_ahead_between_two_runs_makes_no_order_absent_early() {
    let scenario = Scenario::new();
    started(&scenario, "b1");
    let (policy, lost, open) = (
        policy(Some("K"), 0),
        ScriptedPurchase::new(&no_answer, &nothing),
        ScriptedPurchase::new(&taken, &nothing),
    );
    assert_eq!(scenario.run_checkout("one", &policy, &lost).unwrap_err().kind(), Kind::Unknown);
    for _ in 0..3 {
        scenario.clock.jump(HOUR);
        assert_eq!(scenario.run_checkout("two", &policy, &open).unwrap_err().kind(), Kind::Unknown);
    }
    assert_eq!(open.asked(), 0, "nothing was sent again");
    // Nor does a clock that is set back hold it up for ever.
    scenario.clock.jump(HOUR * -2);
    scenario.clock.stand_still(policy.settle);
    assert!(!scenario.run_checkout("three", &policy, &open).unwrap().replayed);
    assert_eq!(scenario.states(), [State::Placed, State::Absent]);
}

#[test]
fn nor_does_it_shorten_the_time_that_the_request_of_a_dead_sender_may_be_under_way() {
    let scenario = Scenario::new();
    started(&scenario, "b1");
    let (policy, open) = (policy(Some("K"), 0), ScriptedPurchase::new(&taken, &nothing));
    scenario.dies("one", &policy);
    scenario.clock.jump(HOUR);
    for _ in 0..3 {
        assert_eq!(scenario.run_checkout("two", &policy, &open).unwrap_err().kind(), Kind::Unknown);
        // Longer than between two probes, and not as long as since it was sent.
        scenario.clock.stand_still(policy.settle + Duration::from_secs(5));
    }
    scenario.clock.stand_still(Duration::from_secs(15));
    assert!(!scenario.run_checkout("three", &policy, &open).unwrap().replayed);
    assert_eq!((scenario.states(), open.asked()), (vec![State::Placed, State::Absent], 1));
}

#[test]
fn a_machine_that_was_started_again_with_a_wrong_clock_waits_for_as_long_as_any_other() {
    let scenario = Scenario::new();
    started(&scenario, "b1");
    let (policy, open) = (policy(Some("K"), 0), ScriptedPurchase::new(&taken, &nothing));
    scenario.dies("one", &policy);
    scenario.clock.restart();
    started(&scenario, "b2");
    scenario.clock.jump(HOUR);
    for _ in 0..3 {
        assert_eq!(scenario.run_checkout("two", &policy, &open).unwrap_err().kind(), Kind::Unknown);
        scenario.clock.stand_still(policy.settle + Duration::from_secs(5));
    }
    scenario.clock.stand_still(Duration::from_secs(15));
    assert!(!scenario.run_checkout("three", &policy, &open).unwrap().replayed);
    assert_eq!((scenario.states(), open.asked()), (vec![State::Placed, State::Absent], 1));
}

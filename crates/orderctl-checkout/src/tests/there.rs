//! Orders that are committed after they were taken for absent, and refusals that say "it is there".

use std::sync::atomic::{AtomicU32, Ordering};

use jiff::SignedDuration;
use orderctl_core::error::{Error, Kind};
use orderctl_core::{ProbeResult, Remedy, SendOutcome};

use super::{
    HOUR, Scenario, ScriptedPurchase, Shows, no_answer, nothing, policy, taken, there, unsure,
};
use crate::Checkpoint;
use crate::ledger::State;

fn already_there() -> SendOutcome<String> {
    let text = "There is already an action pending on this Order";
    SendOutcome::AlreadyThere(Error::new(Kind::Refused, text))
}

/// A user whose order with this key got no answer and was proved absent.
fn after_an_absent_one(key: Option<&str>) -> Scenario {
    let scenario = Scenario::new();
    let lost = ScriptedPurchase::new(&no_answer, &nothing);
    let error = scenario.run_checkout("one", &policy(key, 60), &lost).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert_eq!(scenario.states(), [State::Absent]);
    scenario
}

/// Shows nothing so many times, and then this.
fn after(times: u32, then: &Shows<'_>) -> impl Fn() -> ProbeResult<String> + Sync {
    let probes = AtomicU32::new(0);
    move || if probes.fetch_add(1, Ordering::Relaxed) < times { nothing() } else { then() }
}

#[test]
fn an_order_that_came_late_is_found_before_another_one_is_sent() {
    let scenario = after_an_absent_one(Some("K"));
    let purchase = ScriptedPurchase::new(&taken, &there);
    let placed = scenario.run_checkout("two", &policy(Some("K"), 0), &purchase).unwrap();
    assert!(placed.replayed);
    assert_eq!((purchase.asked(), scenario.states()), (0, vec![State::Placed]));
}

#[test]
fn without_a_key_it_is_asked_whether_another_one_is_wanted() {
    let scenario = after_an_absent_one(None);
    let purchase = ScriptedPurchase::new(&taken, &there);
    let error = scenario.run_checkout("two", &policy(None, 0), &purchase).unwrap_err();
    assert_eq!(error.machine_code(), Some("duplicate"), "{error}");
    assert_eq!((purchase.asked(), scenario.states()), (0, vec![State::Placed]));
}

#[test]
fn a_refusal_that_it_is_there_takes_up_the_absent_attempt_again() {
    for key in [Some("K"), None] {
        let scenario = after_an_absent_one(key);
        // Before the request and right after it nothing shows, and then the earlier order does.
        let probe = after(2, &there);
        let purchase = ScriptedPurchase::new(&already_there, &probe);
        let placed = scenario.run_checkout("two", &policy(key, 0), &purchase).unwrap();
        assert!(placed.replayed);
        assert_eq!(placed.receipt, "order 1");
        assert_eq!(scenario.states(), [State::Refused, State::Placed]);
        if key.is_some() {
            assert!(scenario.run_checkout("three", &policy(key, 0), &purchase).unwrap().replayed);
        }
        assert_eq!(purchase.asked(), 1);
    }
}

#[test]
fn nothing_is_sent_again_while_the_attempt_that_was_taken_up_is_open() {
    let scenario = after_an_absent_one(Some("K"));
    let probe = after(2, &unsure);
    let purchase = ScriptedPurchase::new(&already_there, &probe);
    for _ in 0..3 {
        let error = scenario.run_checkout("two", &policy(Some("K"), 0), &purchase).unwrap_err();
        assert_eq!(error.kind(), Kind::Unknown, "{error}");
        assert!(matches!(error.remedies(), [Remedy::ReconcileAttempt(_)]), "{error:?}");
        assert!(error.hints().iter().all(|hint| !hint.contains("key")), "{:?}", error.hints());
        assert_eq!(scenario.states(), [State::Refused, State::Unknown]);
    }
    assert_eq!(purchase.asked(), 1);
    let found = ScriptedPurchase::new(&already_there, &there);
    assert!(scenario.run_checkout("three", &policy(Some("K"), 0), &found).unwrap().replayed);
    assert_eq!(found.asked(), 0);
}

#[test]
fn a_refusal_that_no_order_of_ours_explains_is_a_refusal() {
    let scenario = after_an_absent_one(Some("K"));
    let purchase = ScriptedPurchase::new(&already_there, &nothing);
    for sent in 1..3 {
        let error = scenario.run_checkout("two", &policy(Some("K"), 0), &purchase).unwrap_err();
        assert_eq!(error.kind(), Kind::Refused, "{error}");
        assert_eq!(purchase.asked(), sent);
    }
    assert_eq!(scenario.states(), [State::Refused, State::Refused, State::Absent]);
}

#[test]
fn a_request_that_a_gateway_sent_twice_is_placed() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&already_there, &there);
    assert!(!scenario.run_checkout("one", &policy(None, 0), &purchase).unwrap().replayed);
    assert_eq!(scenario.states(), [State::Placed]);
}

#[test]
fn a_refusal_that_it_is_there_is_no_refusal_while_it_cant_be_looked_for() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&already_there, &unsure);
    let error = scenario.run_checkout("one", &policy(None, 0), &purchase).unwrap_err();
    assert_eq!((error.kind(), scenario.states()), (Kind::Unknown, vec![State::Unknown]), "{error}");
}

#[test]
fn where_an_outcome_is_not_known_no_other_key_is_named() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&no_answer, &unsure);
    scenario.run_checkout("one", &policy(None, 0), &purchase).unwrap_err();
    let error = scenario.run_checkout("two", &policy(None, 0), &purchase).unwrap_err();
    assert_eq!((error.kind(), error.machine_code()), (Kind::Unknown, Some("unsettled")));
    let hints = error.hints();
    assert!(matches!(error.remedies(), [Remedy::ReconcileAttempt(_)]), "{error:?}");
    assert!(hints.iter().all(|hint| !hint.contains("key")), "{hints:?}");
}

#[test]
fn an_order_that_can_not_be_looked_for_is_not_called_refused_for_the_sake_of_an_absent_one() {
    // What shows may be the new order, which the provider took and then refused.
    for (has_correlation_id, later) in [(true, &unsure as &Shows<'_>), (false, &there)] {
        let scenario = after_an_absent_one(Some("K"));
        let probes = AtomicU32::new(0);
        let probe = || match probes.fetch_add(1, Ordering::Relaxed) {
            0 => nothing(),
            1 => unsure(),
            _ => later(),
        };
        let mut purchase = ScriptedPurchase::new(&already_there, &probe);
        purchase.has_correlation_id = has_correlation_id;
        let error = scenario.run_checkout("two", &policy(Some("K"), 0), &purchase).unwrap_err();
        assert_eq!(error.kind(), Kind::Unknown, "{error}");
        assert_eq!(scenario.states(), [State::Unknown, State::Absent]);
    }
}

#[test]
fn what_another_attempt_has_placed_explains_a_refusal_and_opens_no_absent_one() {
    let scenario = after_an_absent_one(None);
    let first = ScriptedPurchase::new(&taken, &nothing);
    scenario.run_checkout("two", &policy(Some("A"), 0), &first).unwrap();
    let purchase = ScriptedPurchase::new(&already_there, &there);
    let error = scenario.run_checkout("three", &policy(Some("B"), 0), &purchase).unwrap_err();
    assert_eq!(error.kind(), Kind::Refused, "{error}");
    assert!(error.hints().iter().any(|hint| hint.starts_with("it is the order of")), "{error:?}");
    assert_eq!(scenario.states(), [State::Refused, State::Placed, State::Absent]);
}

#[test]
fn an_order_that_is_recorded_as_another_attempts_meanwhile_is_not_recorded_twice() {
    let scenario = Scenario::new();
    let lost = ScriptedPurchase::new(&no_answer, &there);
    let first = ScriptedPurchase::new(&taken, &nothing);
    let error = scenario.buy_and("one", &policy(Some("A"), 0), &lost, &|step| {
        if step == Checkpoint::Probed {
            scenario.run_checkout("two", &policy(Some("B"), 0), &first).unwrap();
        }
    });
    assert_eq!(error.unwrap_err().kind(), Kind::Unknown);
    assert_eq!(scenario.states(), [State::Placed, State::Unknown]);
}

#[test]
fn an_absent_order_without_a_key_is_looked_for_within_a_day_and_no_longer() {
    for (short_of_a_day, asked) in [(1, 0), (0, 1)] {
        let scenario = after_an_absent_one(None);
        let slept = SignedDuration::try_from(scenario.slept()).unwrap();
        scenario.clock.jump(HOUR * 24 - slept - SignedDuration::from_secs(short_of_a_day));
        let purchase = ScriptedPurchase::new(&taken, &there);
        let placed = scenario.run_checkout("two", &policy(None, 0), &purchase);
        assert_eq!((placed.is_ok(), purchase.asked()), (asked > 0, asked));
    }
}

#[test]
fn the_absent_order_of_a_key_is_looked_for_however_old_it_is() {
    let scenario = after_an_absent_one(Some("K"));
    scenario.clock.jump(HOUR * 25);
    let purchase = ScriptedPurchase::new(&taken, &there);
    assert!(scenario.run_checkout("two", &policy(Some("K"), 0), &purchase).unwrap().replayed);
    assert_eq!(purchase.asked(), 0);
}

#[test]
fn what_another_key_has_not_got_is_not_looked_for() {
    let scenario = after_an_absent_one(Some("K"));
    let purchase = ScriptedPurchase::new(&taken, &there);
    assert!(!scenario.run_checkout("two", &policy(Some("L"), 0), &purchase).unwrap().replayed);
    assert_eq!(scenario.states(), [State::Placed, State::Absent]);
}

#[test]
fn without_a_key_and_without_a_correlation_id_a_new_order_is_not_taken_for_a_late_one() {
    let scenario = after_an_absent_one(None);
    let purchase = ScriptedPurchase::new(&taken, &there).without_a_correlation_id();
    assert!(!scenario.run_checkout("two", &policy(None, 0), &purchase).unwrap().replayed);
    assert_eq!(scenario.states(), [State::Placed, State::Absent]);
}

#[test]
fn the_refused_attempt_does_not_have_what_an_absent_one_without_a_correlation_id_shows() {
    let scenario = after_an_absent_one(Some("K"));
    let probe = after(2, &there);
    let purchase = ScriptedPurchase::new(&already_there, &probe).without_a_correlation_id();
    assert!(scenario.run_checkout("two", &policy(Some("K"), 0), &purchase).unwrap().replayed);
    assert_eq!(scenario.states(), [State::Refused, State::Placed]);
}

#[test]
fn an_absent_order_of_another_key_explains_a_refusal_and_is_not_this_keys_result() {
    let scenario = after_an_absent_one(Some("K"));
    let probe = after(1, &there);
    let purchase = ScriptedPurchase::new(&already_there, &probe);
    let error = scenario.run_checkout("two", &policy(Some("L"), 0), &purchase).unwrap_err();
    assert_eq!(error.kind(), Kind::Refused, "{error}");
    let [refused, earlier] = &scenario.attempts()[..] else { panic!("two attempts") };
    assert_eq!((refused.state, earlier.state), (State::Refused, State::Placed));
    assert_eq!(error.hints(), [format!("it is the order of attempt {}", earlier.attempt)]);
}

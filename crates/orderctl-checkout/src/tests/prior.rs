//! What an earlier attempt at the same order means, and how long another run is waited for.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use orderctl_core::Clock;
use orderctl_core::error::{Error, Kind};

use super::fake_clock::FakeClock;
use super::{HOUR, Host, Scenario, ScriptedPurchase, no_answer, nothing, policy};
use crate::ledger::{Attempt, Liveness, Owner, Settlement, State};
use crate::{Charge, CheckoutPolicy, Checkpoint, TakeOver, WaitBudget};

/// A clock on which something happens during the fifth wait.
struct Eventful<'a> {
    clock: &'a FakeClock,
    waits: AtomicU32,
    event: &'a (dyn Fn() + Sync),
}

impl Clock for Eventful<'_> {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn uptime(&self) -> Duration {
        self.clock.uptime()
    }

    fn sleep(&self, duration: Duration) {
        self.clock.sleep(duration);
        if self.waits.fetch_add(1, Ordering::Relaxed) == 4 {
            (self.event)();
        }
    }

    fn fresh_id(&self) -> String {
        self.clock.fresh_id()
    }
}

/// A run that waits for whoever has the key, while something happens; the error it ends with.
fn waits(scenario: &Scenario, policy: &CheckoutPolicy, event: &(dyn Fn() + Sync)) -> Error {
    let clock = Eventful { clock: &scenario.clock, waits: AtomicU32::new(0), event };
    let host = Host { clock: &clock, ..scenario.host("waiting") };
    let purchase = ScriptedPurchase::placed();
    let error = crate::place(&host, policy, Charge::Immediate, &purchase).unwrap_err();
    assert_eq!(purchase.asked(), 0);
    error
}

/// A run with this key that lives and does not get on.
fn busy(scenario: &Scenario, name: &str, policy: &CheckoutPolicy) -> Attempt {
    *scenario.liveness.lock().unwrap() = Liveness::Alive;
    scenario.dies(name, policy);
    scenario.attempts().remove(0)
}

#[test]
fn a_run_is_waited_for_once_and_as_long_as_its_request_may_be_under_way() {
    let scenario = Scenario::new();
    let policy = CheckoutPolicy { wait: WaitBudget::of(None), ..policy(Some("K"), 0) };
    let first = busy(&scenario, "slow", &policy);
    let error = waits(&scenario, &policy, &|| {});
    assert_eq!(
        (error.kind(), error.machine_code(), error.attempt()),
        (Kind::Guard, Some("idempotency_in_flight"), Some(&first.attempt))
    );
    // Beyond its lease as well: it is seen to live.
    assert_eq!(scenario.slept(), Duration::from_secs(65 + 30));
    assert_eq!(scenario.heard("process 1 on slow is using this key"), 1);
}

/// Who has the key may change while it is waited for: the run that waits knows.
#[test]
fn the_run_that_is_waited_for_is_the_one_that_has_the_key_now() {
    for stale in [false, true] {
        for (name, next) in [("another", "third"), ("the same", "slow"), ("taken over", "third")] {
            let scenario = Scenario::new();
            let policy = || policy(Some("K"), 5);
            let first = busy(&scenario, "slow", &policy());
            let long_after = || {
                if stale {
                    scenario.clock.jump(SignedDuration::from_secs(100));
                }
            };
            long_after();
            let error = waits(&scenario, &policy(), &|| {
                let now = scenario.clock.now();
                if name == "taken over" {
                    scenario.ledger.expire_lease(&first.attempt, &first.owner, now).unwrap();
                    let next = Owner::named(next, 1);
                    assert!(scenario.ledger.take_over(&first.attempt, &next, now).unwrap());
                } else {
                    let nothing = Settlement::of(State::NotSent);
                    scenario.ledger.settle(&first.attempt, &nothing, now).unwrap();
                    busy(&scenario, next, &policy());
                }
                long_after();
            });
            let newest = scenario.attempts().remove(0).attempt;
            let which = format!("{name}, {stale}: {error}");
            assert_eq!(error.attempt(), Some(&newest), "{which}");
            assert!(error.message().contains(&format!("process 1 on {next}")), "{which}");
            assert_eq!(scenario.slept(), Duration::from_secs(5), "{which}");
        }
    }
}

#[test]
fn without_a_key_the_intent_of_a_dead_run_is_in_nobodys_way_and_its_request_is() {
    for (died_at, liveness, goes) in [
        (Checkpoint::Intended, Liveness::Dead, true),
        (Checkpoint::Intended, Liveness::Unknown, false),
        (Checkpoint::Intended, Liveness::Alive, false),
        (Checkpoint::Leaving, Liveness::Dead, false),
    ] {
        let scenario = Scenario::new();
        scenario.dies_at("dead", &policy(None, 0), died_at);
        *scenario.liveness.lock().unwrap() = liveness;
        let purchase = ScriptedPurchase::placed();
        let outcome = scenario.run_checkout("next", &policy(None, 0), &purchase);
        assert_eq!(purchase.asked(), u32::from(goes), "{died_at:?} {liveness:?}");
        match outcome {
            Ok(_) => assert_eq!(scenario.states(), [State::Placed, State::NotSent]),
            Err(error) => assert_eq!(error.machine_code(), Some("unsettled"), "{error}"),
        }
    }
}

#[test]
fn only_what_is_open_and_let_go_of_is_taken_over() {
    let scenario = Scenario::new();
    let take = |attempt: &Attempt| crate::take_over(&scenario.host("looking"), attempt).unwrap();
    scenario.dies("one", &policy(Some("K"), 0));
    let sent = scenario.attempts().remove(0);
    *scenario.liveness.lock().unwrap() = Liveness::Alive;
    scenario.clock.jump(HOUR);
    assert_eq!(take(&sent), TakeOver::Held, "it lives, however old its lease");
    scenario.clock.jump(HOUR * -1);
    *scenario.liveness.lock().unwrap() = Liveness::Unknown;
    assert_eq!(take(&sent), TakeOver::Held, "its lease is not over");
    *scenario.liveness.lock().unwrap() = Liveness::Dead;
    assert_eq!(take(&sent), TakeOver::Taken);
    let lost = ScriptedPurchase::new(&no_answer, &nothing);
    scenario.run_checkout("two", &policy(Some("L"), 60), &lost).unwrap_err();
    let absent = scenario.attempts().remove(0);
    assert_eq!((absent.state, take(&absent)), (State::Absent, TakeOver::Over));
}

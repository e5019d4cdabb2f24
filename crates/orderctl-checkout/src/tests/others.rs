//! What another attempt has, or may have, is not taken for this one's.

use orderctl_core::error::{Kind, Result};
use orderctl_core::{Command, SendOutcome};

use super::{HOUR, Scenario, ScriptedPurchase, no_answer, nothing, policy, taken, there, unsure};
use crate::ledger::State;
use crate::{CheckoutPolicy, Placed};

fn second() -> SendOutcome<String> {
    SendOutcome::Placed("order 2".into())
}

/// An order that gets no answer, and of which "order 1" shows.
fn lost(
    scenario: &Scenario,
    policy: &CheckoutPolicy,
    purchase: &ScriptedPurchase<'_>,
) -> Result<Placed<String>> {
    scenario.run_checkout("lost", policy, purchase)
}

#[test]
fn an_order_that_another_attempt_has_is_named_as_that_ones() {
    let scenario = Scenario::new();
    scenario.run_checkout("one", &policy(Some("A"), 0), &ScriptedPurchase::placed()).unwrap();
    let owner = scenario.attempts()[0].attempt.clone();
    let error = lost(&scenario, &policy(Some("B"), 0), &ScriptedPurchase::new(&no_answer, &there))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown);
    let seen = format!("seen so far: what is there is the order of attempt {owner}");
    assert_eq!(error.hints(), [seen]);
}

#[test]
fn another_order_and_another_commands_id_take_nothing_away() {
    let scenario = Scenario::new();
    let other = ScriptedPurchase::new(&second, &nothing);
    scenario.run_checkout("one", &policy(Some("A"), 0), &other).unwrap();
    // What another command ordered has ids of its own kind.
    let line = ScriptedPurchase { command: Command::CartAdd, ..ScriptedPurchase::placed() };
    scenario.run_checkout("two", &policy(Some("B"), 0), &line).unwrap();
    let found =
        lost(&scenario, &policy(Some("C"), 0), &ScriptedPurchase::new(&no_answer, &there)).unwrap();
    assert_eq!((found.receipt.as_str(), found.replayed), ("order 1", false));
}

#[test]
fn an_order_of_another_account_or_panel_takes_nothing_away() {
    let ada = |key| policy(Some(key), 0);
    let others = [
        CheckoutPolicy { account: "bob".into(), ..ada("A") },
        CheckoutPolicy { endpoint: "https://other.example/billmgr".into(), ..ada("A") },
    ];
    for other in others {
        // One that is placed has the id, and one that is open may have the order.
        for purchase in [ScriptedPurchase::placed(), ScriptedPurchase::new(&no_answer, &unsure)] {
            let scenario = Scenario::new();
            let _ = scenario.run_checkout("one", &other, &purchase);
            let unmarked = ScriptedPurchase::new(&no_answer, &there).without_a_correlation_id();
            assert_eq!(lost(&scenario, &ada("B"), &unmarked).unwrap().receipt, "order 1");
        }
    }
}

#[test]
fn what_an_open_attempt_may_have_is_nobodys_unless_it_has_a_correlation_id() {
    for (marked, hours, found) in [(false, 0, false), (true, 0, true), (false, 25, true)] {
        let scenario = Scenario::new();
        let open = ScriptedPurchase::new(&no_answer, &unsure);
        scenario.run_checkout("one", &policy(Some("A"), 0), &open).unwrap_err();
        let open = scenario.attempts()[0].attempt.clone();
        scenario.clock.jump(HOUR * hours);
        let purchase = ScriptedPurchase {
            has_correlation_id: marked,
            ..ScriptedPurchase::new(&no_answer, &there)
        };
        match lost(&scenario, &policy(Some("B"), 0), &purchase) {
            Ok(_) => assert!(found, "{marked} {hours}"),
            Err(error) => {
                let seen = format!("what is there may be the order of attempt {open}");
                assert!(!found && error.hints()[0].contains(&seen), "{error:?}");
            }
        }
    }
}

#[test]
fn what_was_placed_before_this_attempt_was_made_is_not_its_order() {
    let scenario = Scenario::new();
    scenario
        .run_checkout("one", &policy(Some("A"), 0), &ScriptedPurchase::new(&second, &nothing))
        .unwrap();
    scenario.clock.jump(HOUR);
    let unmarked = ScriptedPurchase::new(&no_answer, &there).without_a_correlation_id();
    let found = lost(&scenario, &policy(Some("B"), 0), &unmarked).unwrap();
    assert_eq!(found.receipt, "order 1");
    assert_eq!(scenario.states(), [State::Placed, State::Placed]);
    let again = ScriptedPurchase::new(&taken, &nothing);
    assert!(lost(&scenario, &policy(Some("B"), 0), &again).unwrap().replayed);
}

//! The way of one order: what is asked for first, and what each answer is recorded as.

use std::sync::atomic::Ordering;

use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Clock as _, Existing, Price, Remedy, SendOutcome};

use super::{
    HOUR, Scenario, ScriptedPurchase, five, no_answer, nothing, policy, taken, there, unsure,
};
use crate::guard::{Ceiling, Charges, Yes};
use crate::ledger::{Admission, RecordedValue, Settlement, State};
use crate::{Charge, CheckoutPolicy, Checkpoint, Placed, SearchOutcome};

fn second() -> SendOutcome<String> {
    SendOutcome::Placed("order 2".into())
}

fn refused() -> SendOutcome<String> {
    SendOutcome::Refused(Error::new(Kind::Refused, "no").code(Code::Price))
}

/// A ceiling of 4.99 EUR, which the price is above.
fn too_low() -> Vec<Ceiling> {
    vec![Ceiling { amount: "4.99EUR".parse().unwrap(), set_by: "this run's limit".into() }]
}

#[test]
fn nothing_is_charged_unless_somebody_says_yes() {
    let unsaid =
        CheckoutPolicy { charges: Charges::Confirm, yes: Yes::NotGiven, ..policy(None, 0) };
    for yes in [false, true] {
        let (scenario, purchase) = (Scenario::new(), ScriptedPurchase::placed());
        scenario.says_yes.store(yes, Ordering::Relaxed);
        let outcome = scenario.run_checkout("one", &unsaid, &purchase);
        assert_eq!((outcome.is_ok(), purchase.asked()), (yes, u32::from(yes)));
        assert!(yes || scenario.states().is_empty());
    }
}

#[test]
fn what_is_there_already_is_not_ordered_unless_another_one_is_wanted() {
    for (key, again) in [(None, false), (Some("K"), false), (None, true), (Some("K"), true)] {
        let existing = Existing { what: "it is there".into(), show: Remedy::ListServices };
        let purchase = ScriptedPurchase { existing: Some(existing), ..ScriptedPurchase::placed() };
        let wanted = CheckoutPolicy { again, ..policy(key, 0) };
        match Scenario::new().run_checkout("one", &wanted, &purchase) {
            Ok(_) => assert!(again),
            Err(error) => assert!(!again && error.machine_code() == Some("duplicate"), "{error}"),
        }
        assert_eq!(purchase.asked(), u32::from(again));
    }
}

#[test]
fn each_answer_is_recorded_as_what_it_is() {
    type Answer = fn() -> SendOutcome<String>;
    fn not_sent() -> SendOutcome<String> {
        SendOutcome::NotSent(Error::unreachable("no route"))
    }
    fn pending() -> SendOutcome<String> {
        SendOutcome::Placed("unpaid order 1 for 4.00EUR".into())
    }
    let answers: [(Answer, State, Option<&str>); 5] = [
        (taken, State::Placed, None),
        (pending, State::Placed, None),
        (refused, State::Refused, Some("no")),
        (not_sent, State::NotSent, Some("no route")),
        (no_answer, State::Unknown, Some("the outcome of this order is unknown")),
    ];
    for (answer, state, message) in answers {
        let scenario = Scenario::new();
        let outcome = scenario.run_checkout(
            "one",
            &policy(None, 0),
            &ScriptedPurchase::new(&answer, &unsure),
        );
        let attempt = scenario.attempts().remove(0);
        assert_eq!(attempt.state, state);
        assert_eq!(attempt.error.as_ref().map(|error| error.message.as_str()), message);
        match outcome {
            Ok(placed) => {
                assert_eq!(placed.attempt, attempt.attempt);
                assert_eq!(attempt.result, Some(RecordedValue::of(&placed.receipt).unwrap()));
                let unpaid = placed.receipt.starts_with("unpaid");
                let cost = if unpaid { "4.00EUR".parse().unwrap() } else { five() };
                assert_eq!((attempt.is_pending(), attempt.amount), (unpaid, Some(cost)));
            }
            Err(error) => assert_eq!(error.attempt(), Some(&attempt.attempt)),
        }
    }
}

#[test]
fn two_probes_that_show_nothing_are_told_with_the_attempt() {
    let scenario = Scenario::new();
    let lost = ScriptedPurchase::new(&no_answer, &nothing);
    scenario.run_checkout("one", &policy(None, 60), &lost).unwrap_err();
    let note = scenario.attempts().remove(0).note;
    assert_eq!(note.as_deref(), Some("two probes showed nothing: nothing is there"));
    // Each pause is twice as long as the one before, and the last is no longer than it must be.
    let pauses: Vec<u64> =
        scenario.clock.slept().iter().map(std::time::Duration::as_secs).collect();
    assert_eq!(pauses, [1, 2, 4, 3]);
}

/// What only prepares a purchase.
fn prepare(
    scenario: &Scenario,
    policy: &CheckoutPolicy,
    purchase: &ScriptedPurchase<'_>,
) -> Result<Placed<String>> {
    crate::place(&scenario.host("one"), policy, Charge::Deferred, purchase)
}

#[test]
fn what_only_prepares_a_purchase_needs_a_price_for_a_ceiling_and_no_yes() {
    let unsaid =
        CheckoutPolicy { charges: Charges::Confirm, yes: Yes::NotGiven, ..policy(None, 0) };
    let (scenario, purchase) = (Scenario::new(), ScriptedPurchase::placed());
    prepare(&scenario, &unsaid, &purchase).unwrap();
    assert_eq!((purchase.quoted(), purchase.asked()), (0, 1));
    assert!(!scenario.attempts()[0].charge);

    for (refused, code) in [
        (CheckoutPolicy { ceilings: too_low(), ..unsaid.clone() }, "price"),
        (CheckoutPolicy { charges: Charges::Deny, ..unsaid.clone() }, "charges_denied"),
    ] {
        let (scenario, purchase) = (Scenario::new(), ScriptedPurchase::placed());
        let error = prepare(&scenario, &refused, &purchase).unwrap_err();
        assert_eq!((error.machine_code(), purchase.asked()), (Some(code), 0), "{error}");
    }
    // A price that nobody can tell is in nobody's way, unless it has a ceiling.
    let purchase =
        ScriptedPurchase { price: Price::Unknown("not told".into()), ..ScriptedPurchase::placed() };
    let scenario = Scenario::new();
    let plan =
        |policy: &CheckoutPolicy| crate::plan(&scenario.clock, policy, Charge::Deferred, &purchase);
    assert!(plan(&unsaid).is_ok());
    let error = plan(&CheckoutPolicy { ceilings: too_low(), ..unsaid.clone() }).unwrap_err();
    assert_eq!(error.machine_code(), Some("price_unknown"));
}

#[test]
fn what_the_ledger_knows_is_told_before_anybody_is_asked() {
    let (scenario, purchase) = (Scenario::new(), ScriptedPurchase::placed());
    let policy = policy(Some("K"), 0);
    let known =
        || crate::known(&scenario.host("two"), &policy, Charge::Immediate, &purchase).unwrap();
    assert!(known().is_none());
    scenario.run_checkout("one", &policy, &purchase).unwrap();
    assert!(matches!(known(), Some(Admission::Replay(_))));
    assert_eq!(purchase.quoted(), 1);
}

/// Another run takes this one for dead, looks in vain and orders for itself.
fn is_overtaken(scenario: &Scenario) {
    scenario.clock.jump(HOUR);
    let other = ScriptedPurchase::new(&second, &nothing);
    assert!(!scenario.run_checkout("other", &policy(Some("K"), 60), &other).unwrap().replayed);
}

#[test]
fn an_order_that_is_found_after_another_run_settled_its_attempt_is_told_as_a_further_one() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&no_answer, &there);
    let placed = scenario.buy_and("slow", &policy(Some("K"), 0), &purchase, &|step| {
        if step == Checkpoint::Probed {
            is_overtaken(&scenario);
        }
    });
    let placed = placed.unwrap();
    let late = scenario.ledger.get(&placed.attempt).unwrap().unwrap();
    let absent = scenario.attempts().into_iter().find(|attempt| attempt.state == State::Absent);
    assert_eq!(late.late_of, Some(absent.unwrap().attempt));
    assert_eq!(scenario.heard("its order is placed after all"), 1);
}

#[test]
fn a_run_that_knows_nothing_does_not_speak_against_one_that_does() {
    let scenario = Scenario::new();
    let purchase = ScriptedPurchase::new(&no_answer, &unsure);
    let error = scenario.buy_and("slow", &policy(Some("K"), 0), &purchase, &|step| {
        if step == Checkpoint::Probed {
            is_overtaken(&scenario);
        }
    });
    assert_eq!(error.unwrap_err().kind(), Kind::Unknown);
    assert_eq!(
        (scenario.states(), scenario.heard("Warning")),
        (vec![State::Placed, State::Absent], 0)
    );
}

#[test]
fn a_refusal_of_what_another_run_found_placed_is_told_and_changes_nothing() {
    let scenario = Scenario::new();
    let slow = || {
        scenario.clock.jump(HOUR);
        let finds = ScriptedPurchase::new(&second, &there);
        assert!(scenario.run_checkout("other", &policy(Some("K"), 0), &finds).unwrap().replayed);
        refused()
    };
    let error = scenario.run_checkout(
        "slow",
        &policy(Some("K"), 0),
        &ScriptedPurchase::new(&slow, &nothing),
    );
    assert_eq!(error.unwrap_err().kind(), Kind::Refused);
    assert_eq!(scenario.states(), [State::Placed]);
    assert_eq!(scenario.heard("another run has settled it as placed"), 1);
}

/// Its sender, which was taken for dead, has an answer while the order is looked for.
#[test]
fn what_its_sender_settles_while_it_is_looked_for_is_what_it_came_to() {
    for (state, found) in [(State::Placed, Some("order 1")), (State::Refused, None)] {
        let scenario = Scenario::new();
        let lost = ScriptedPurchase::new(&no_answer, &nothing);
        scenario.run_checkout("one", &policy(Some("K"), 0), &lost).unwrap_err();
        let attempt = scenario.attempts().remove(0);
        scenario.clock.jump(HOUR);
        let settles = |step: Checkpoint| {
            if step == Checkpoint::Probed {
                let result = RecordedValue::of(&"order 1").ok();
                let result = result.filter(|_| state == State::Placed);
                let outcome = Settlement { result, ..Settlement::of(state) };
                let now = scenario.clock.now();
                scenario.ledger.settle(&attempt.attempt, &outcome, now).unwrap();
            }
        };
        let host = super::Host { on_checkpoint: &settles, ..scenario.host("looking") };
        crate::take_over(&host, &attempt).unwrap();
        match crate::again(&host, &policy(None, 0), &lost, &attempt).unwrap() {
            SearchOutcome::Placed(receipt) => assert_eq!(Some(receipt.as_str()), found),
            SearchOutcome::Absent(_) => assert_eq!(found, None),
            SearchOutcome::Unsure(seen) => panic!("{state}: {seen}"),
        }
    }
}

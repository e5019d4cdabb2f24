//! A placed order that waits for its money.

use orderctl_core::SendOutcome;

use super::{HOUR, Scenario, ScriptedPurchase, nothing, policy, taken};
use crate::ledger::Attempt;
use crate::{CheckoutPolicy, SearchOutcome, check_payment};

fn unpaid() -> SendOutcome<String> {
    SendOutcome::Placed("unpaid order 1".into())
}

/// An order that is placed and not paid.
fn pending(scenario: &Scenario) -> Attempt {
    let purchase = ScriptedPurchase::new(&unpaid, &nothing);
    let placed = scenario.run_checkout("one", &policy(Some("K"), 0), &purchase).unwrap();
    let attempt = scenario.ledger.get(&placed.attempt).unwrap().unwrap();
    assert!(attempt.is_pending());
    attempt
}

/// A provider where it has become this.
fn shows(paid: &str) -> ScriptedPurchase<'static> {
    ScriptedPurchase { paid: Some(paid.into()), ..ScriptedPurchase::placed() }
}

#[test]
fn an_order_is_paid_once_the_provider_shows_it() {
    let scenario = Scenario::new();
    let attempt = pending(&scenario);
    for purchase in [ScriptedPurchase::placed(), shows("unpaid order 1")] {
        let found = check_payment(&scenario.host("two"), &purchase, &attempt, None).unwrap();
        assert!(matches!(found, SearchOutcome::Unsure(_)), "{found:?}");
    }
    let paid = shows("order 1 for 4.00EUR");
    let found = check_payment(&scenario.host("two"), &paid, &attempt, None).unwrap();
    assert!(matches!(found, SearchOutcome::Placed(_)), "{found:?}");
    let now = scenario.ledger.get(&attempt.attempt).unwrap().unwrap();
    assert_eq!(now.amount, Some("4.00EUR".parse().unwrap()), "what it really cost");
    assert_eq!(now.note.as_deref(), Some("pending at first, and paid later"));
    assert!(!now.is_pending());
}

#[test]
fn what_another_attempt_paid_counts_there_and_not_twice() {
    let scenario = Scenario::new();
    let attempt = pending(&scenario);
    let payer = "the-payment".parse().unwrap();
    let host = scenario.host("two");
    check_payment(&host, &shows("order 1"), &attempt, Some(&payer)).unwrap();
    let now = scenario.ledger.get(&attempt.attempt).unwrap().unwrap();
    assert!(now.amount.unwrap().is_zero());
    assert_eq!(now.note.as_deref(), Some("paid by attempt the-payment, which counts what it cost"));
}

/// Without a correlation id, a paid order that is there may be the one that somebody else bought since.
#[test]
fn an_order_that_another_attempt_bought_since_does_not_make_this_one_paid() {
    let ada = policy(Some("L"), 0);
    let bob = CheckoutPolicy { account: "bob".into(), ..ada.clone() };
    let open = || ScriptedPurchase::new(&taken, &nothing);
    for (other, purchase, bought_before, is_paid) in [
        (&ada, open(), false, false),
        (&bob, open(), false, true),
        (&ada, open(), true, true),
        (&ada, ScriptedPurchase::new(&unpaid, &nothing), false, true),
    ] {
        let scenario = Scenario::new();
        let buys = || scenario.run_checkout("other", other, &purchase).unwrap();
        let attempt = if bought_before {
            buys();
            scenario.clock.jump(HOUR);
            pending(&scenario)
        } else {
            let attempt = pending(&scenario);
            scenario.clock.jump(HOUR);
            buys();
            attempt
        };
        let paid = shows("order 1").without_a_correlation_id();
        let found = check_payment(&scenario.host("two"), &paid, &attempt, None).unwrap();
        let which = format!("{} {bought_before} {}", other.account, purchase.asked());
        assert_eq!(matches!(found, SearchOutcome::Placed(_)), is_paid, "{which}: {found:?}");
        // A correlation id tells it from all others.
        let found = check_payment(&scenario.host("two"), &shows("order 1"), &attempt, None);
        assert!(matches!(found.unwrap(), SearchOutcome::Placed(_)), "{which}");
    }
}

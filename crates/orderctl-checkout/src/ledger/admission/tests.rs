use std::time::Duration;

use super::*;
use crate::ledger::RecordedOrder;
use crate::tests::{at, attempt};

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// A charge of 5.00 EUR of a profile that may spend 10.00 EUR a day.
fn intent() -> Intent {
    let Attempt { fingerprint, command, profile, provider, account, mode, owner, .. } =
        attempt("next", State::Intended);
    Intent {
        attempt: "next".parse().unwrap(),
        key: None,
        fingerprint,
        command,
        profile,
        provider,
        account,
        mode,
        charge: true,
        amount: Some(money("5.00EUR")),
        requests: Vec::new(),
        recorded: RecordedOrder::default(),
        owner,
        time_limit: Duration::ZERO,
        again: false,
        max_spend: Some(money("10.00EUR")),
        max_spend_30d: None,
    }
}

/// The answer in a word, with the attempt that it names.
fn answer(intent: &Intent, facts: Facts) -> Option<String> {
    decide(intent, facts, at(0)).unwrap().map(|answer| match answer {
        Admission::Go(attempt) => format!("go {}", attempt.attempt),
        Admission::Replay(attempt) => format!("replay {}", attempt.attempt),
        Admission::FindFirst(attempt) => format!("find first {}", attempt.attempt),
        Admission::Busy(attempt) => format!("busy {}", attempt.attempt),
        Admission::Unsettled(attempt) => format!("unsettled {}", attempt.attempt),
        Admission::Duplicate(attempt) => format!("duplicate {}", attempt.attempt),
        Admission::Conflict(attempt) => format!("conflict {}", attempt.attempt),
        Admission::Frozen(_) => "frozen".to_owned(),
        Admission::OverLimit { spent, reserved, .. } => format!("over: {spent} + {reserved}"),
        Admission::OtherCurrency { found, .. } => format!("currency: {found}"),
        Admission::UnknownAmount { earlier, .. } => format!("unknown: {earlier:?}"),
    })
}

#[test]
fn the_newest_attempt_of_a_key_speaks_for_it() {
    for (state, held, said) in [
        (State::Intended, true, Some("busy a")),
        (State::Intended, false, Some("find first a")),
        (State::Sent, true, Some("busy a")),
        (State::Sent, false, Some("find first a")),
        (State::Unknown, true, Some("busy a")),
        (State::Unknown, false, Some("find first a")),
        (State::Placed, false, Some("replay a")),
        (State::Refused, false, None),
        (State::NotSent, false, None),
        (State::Absent, false, None),
    ] {
        let of_key = Attempt { lease_until: held.then(|| at(1)), ..attempt("a", state) };
        let other = Attempt { fingerprint: "another order".into(), ..of_key.clone() };
        let facts = |of_key| Facts { of_key: Some(of_key), ..Facts::default() };
        assert_eq!(answer(&intent(), facts(of_key)).as_deref(), said, "{state} {held}");
        assert_eq!(answer(&intent(), facts(other)).as_deref(), Some("conflict a"), "{state}");
    }
}

#[test]
fn a_charge_that_was_placed_a_moment_ago_is_another_one_only_if_it_is_meant() {
    let facts = || Facts { placed: Some(attempt("a", State::Placed)), ..Facts::default() };
    let again = Intent { again: true, ..intent() };
    let line = Intent { charge: false, ..intent() };
    assert_eq!(answer(&intent(), facts()).as_deref(), Some("duplicate a"));
    for meant in [again, line] {
        assert_eq!(answer(&meant, facts()), None);
    }
    let open = Facts { unsettled: Some(attempt("b", State::Unknown)), ..facts() };
    assert_eq!(answer(&intent(), open).as_deref(), Some("unsettled b"));
    let freeze = Freeze { since: at(0), by: "ada".into(), reason: None };
    let frozen = Facts { frozen: Some(freeze), ..facts() };
    assert_eq!(answer(&intent(), frozen).as_deref(), Some("frozen"));
}

fn limited(intent: &Intent, window: SpendWindow, spent: Spent) -> Option<String> {
    answer(intent, Facts { spent: vec![(window, spent)], ..Facts::default() })
}

fn sum(spent: &str, reserved: &str) -> Spent {
    Spent::Sums { spent: money(spent), reserved: money(reserved) }
}

#[test]
fn a_limit_has_room_for_what_fits_exactly_and_not_for_more() {
    let day = |intent: &Intent, spent| limited(intent, SpendWindow::Day, spent);
    assert_eq!(day(&intent(), sum("3.00EUR", "2.00EUR")), None);
    let over = day(&intent(), sum("3.00EUR", "2.01EUR"));
    assert_eq!(over.as_deref(), Some("over: 3.00 EUR + 2.01 EUR"));
    // What is owed is often written below zero, and frees nothing of the limit.
    let owed = Intent { amount: Some(money("-5.01EUR")), ..intent() };
    assert!(day(&owed, sum("5.00EUR", "0.00EUR")).is_some());
    // What costs nothing by itself, or has no limit, takes nothing of one.
    let full = || sum("10.00EUR", "0.00EUR");
    assert_eq!(day(&Intent { charge: false, ..intent() }, full()), None);
    assert_eq!(limited(&intent(), SpendWindow::Month, full()), None);
    let month = Intent { max_spend_30d: Some(money("14.99EUR")), ..intent() };
    assert!(limited(&month, SpendWindow::Month, full()).is_some());
}

#[test]
fn what_can_not_be_counted_never_fits() {
    let day = |intent: &Intent, spent| limited(intent, SpendWindow::Day, spent);
    let none = || sum("0.00EUR", "0.00EUR");
    let priceless = Intent { amount: None, ..intent() };
    assert_eq!(day(&priceless, none()).as_deref(), Some("unknown: None"));
    let dollars = Intent { amount: Some(money("1.00USD")), ..intent() };
    assert_eq!(day(&dollars, none()).as_deref(), Some("currency: 1.00 USD"));
    let unknown = Spent::UnknownAmount("a".parse().unwrap());
    assert!(day(&intent(), unknown).is_some_and(|said| said.starts_with("unknown: Some")));
    let other = Spent::OtherCurrency(money("1.00USD"));
    assert_eq!(day(&intent(), other).as_deref(), Some("currency: 1.00 USD"));
}

#[test]
fn what_counts_towards_a_limit_is_spent_once_it_is_placed_and_paid() {
    let group = |state, payment, amount: &str, count| Spending {
        state,
        payment,
        amount: Some(money(amount)),
        count,
        example: "a".parse().unwrap(),
    };
    let (paid, pending) = (Some(PaymentState::Paid), Some(PaymentState::Pending));
    let limit = money("10.00EUR");
    let groups = [
        group(State::Placed, paid, "1.00EUR", 2),
        group(State::Placed, None, "-0.50EUR", 1),
        group(State::Placed, pending, "0.10EUR", 1),
        group(State::Intended, None, "0.01EUR", 3),
        group(State::Unknown, None, "0.02EUR", 1),
    ];
    assert_eq!(sums(&limit, &groups).unwrap(), sum("2.50EUR", "0.15EUR"));
    assert_eq!(sums(&limit, &[]).unwrap(), sum("0.00EUR", "0.00EUR"));
    let dollars = group(State::Placed, paid, "1.00USD", 1);
    assert_eq!(sums(&limit, &[dollars]).unwrap(), Spent::OtherCurrency(money("1.00USD")));
    let unknown = Spending { amount: None, ..group(State::Sent, None, "1.00EUR", 1) };
    let named = Spent::UnknownAmount("a".parse().unwrap());
    assert_eq!(sums(&limit, &[unknown]).unwrap(), named);
}

#[test]
fn a_day_and_a_month_are_as_long_as_they_say() {
    let hours = SpendWindow::ALL.map(|window| window.length().as_hours());
    assert_eq!(hours, [24, 24 * 30]);
    assert_eq!(SpendWindow::ALL.map(|window| window.to_string()), ["24 hours", "30 days"]);
}

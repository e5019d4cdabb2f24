//! The spending limit.

use jiff::Timestamp;
use orderctl_checkout::ledger::{
    Admission, Ended, Filter, Intent, Ledger, Settlement, SpendWindow, Spent, State,
};
use orderctl_core::PaymentState;
use orderctl_core::error::Kind;

use super::{Place, at, begin, bring, id, limited, money, over_both_stores};

over_both_stores!(
    an_order_above_the_limit_is_not_placed,
    money_of_unsettled_orders_is_held_back_and_freed_when_they_came_to_nothing,
    what_an_order_really_cost_counts,
    what_is_not_paid_yet_is_reserved_and_not_spent,
    yesterdays_money_counts_for_24_hours_and_no_longer,
    a_months_money_counts_for_30_days_beside_the_days,
    a_clock_set_back_makes_no_spent_money_forgotten,
    other_currencies_are_never_added_up,
    an_order_without_a_price_never_passes_a_limit,
    a_negative_amount_makes_no_room,
    limits_of_profiles_are_apart,
    what_costs_nothing_needs_no_room,
    the_sums_of_a_limit_are_those_of_its_charges,
);

fn an_order_above_the_limit_is_not_placed(place: &Place) {
    let ledger = place.open();
    assert_eq!(begin(&*ledger, &limited("a1", "1", "10.00EUR"), at(0)), "go a1");
    bring(&*ledger, "a1", State::Placed, at(0));
    assert_eq!(begin(&*ledger, &limited("a2", "2", "10.00EUR"), at(0)), "go a2", "exactly");
    let third = "over limit: 5.00 EUR + 5.00 EUR of 10.00 EUR";
    assert_eq!(begin(&*ledger, &limited("a3", "3", "10.00EUR"), at(0)), third);
    assert!(ledger.get(&id("a3")).unwrap().is_none());
    let fractions = Intent { amount: Some(money("0.001EUR")), ..limited("a4", "4", "10EUR") };
    assert_eq!(begin(&*ledger, &fractions, at(0)), "over limit: 5.00 EUR + 5.00 EUR of 10 EUR");
}

fn money_of_unsettled_orders_is_held_back_and_freed_when_they_came_to_nothing(place: &Place) {
    let ledger = place.open();
    for (n, state) in State::ALL.into_iter().enumerate() {
        let (attempt, profile) = (format!("a{n}"), format!("profile-{n}"));
        let order = |attempt: &str, order: &str| Intent {
            profile: profile.clone(),
            ..limited(attempt, order, "5.00EUR")
        };
        begin(&*ledger, &order(&attempt, &profile), at(0));
        bring(&*ledger, &attempt, state, at(1));
        let next = begin(&*ledger, &order(&format!("b{n}"), &format!("next {n}")), at(2));
        assert_eq!(next.starts_with("over limit"), state.holds_money(), "{state}: {next}");
    }
}

fn what_an_order_really_cost_counts(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &limited("a1", "1", "6.00EUR"), at(0));
    ledger.sent(&id("a1"), at(0).into()).unwrap();
    let placed = Settlement { amount: Some(money("1.00EUR")), ..Settlement::of(State::Placed) };
    ledger.settle(&id("a1"), &placed, at(1)).unwrap();
    assert_eq!(begin(&*ledger, &limited("a2", "2", "6.00EUR"), at(2)), "go a2");
}

fn what_is_not_paid_yet_is_reserved_and_not_spent(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &limited("a1", "1", "9.00EUR"), at(0));
    ledger.sent(&id("a1"), at(0).into()).unwrap();
    let placed = |payment: PaymentState| Settlement {
        payment: Some(payment),
        ..Settlement::of(State::Placed)
    };
    let attempt =
        ledger.settle(&id("a1"), &placed(PaymentState::Pending), at(1)).unwrap().into_attempt();
    assert!(attempt.is_pending() && attempt.ended == Some(Ended::With(Kind::Pending)));
    let sums = || {
        let rows = ledger.stats(None).unwrap();
        rows.iter().map(|row| format!("{} {}", row.state, row.count)).collect::<Vec<_>>()
    };
    assert_eq!(sums(), ["pending 1"]);
    let next = limited("a2", "2", "9.00EUR");
    assert_eq!(begin(&*ledger, &next, at(2)), "over limit: 0.00 EUR + 5.00 EUR of 9.00 EUR");
    // It is paid later; and what is paid never becomes pending again.
    for payment in [PaymentState::Paid, PaymentState::Pending] {
        let attempt = ledger.settle(&id("a1"), &placed(payment), at(3)).unwrap().into_attempt();
        assert_eq!((attempt.payment, attempt.ended), (Some(PaymentState::Paid), Some(Ended::Done)));
        assert_eq!(attempt.settled, Some(at(1)), "the order itself is as old as it was");
        assert_eq!(sums(), ["placed 1"]);
        assert_eq!(begin(&*ledger, &next, at(4)), "over limit: 5.00 EUR + 0.00 EUR of 9.00 EUR");
    }
}

fn yesterdays_money_counts_for_24_hours_and_no_longer(place: &Place) {
    let ledger = place.open();
    let day = 86_400;
    begin(&*ledger, &limited("a1", "1", "5.00EUR"), at(0));
    bring(&*ledger, "a1", State::Placed, at(1));
    let full = "over limit: 5.00 EUR + 0.00 EUR of 5.00 EUR";
    assert_eq!(begin(&*ledger, &limited("a2", "2", "5.00EUR"), at(day)), full);
    assert_eq!(begin(&*ledger, &limited("a2", "2", "5.00EUR"), at(day + 1)), "go a2");
}

fn a_months_money_counts_for_30_days_beside_the_days(place: &Place) {
    let ledger = place.open();
    let day = 86_400;
    let order = |attempt: &str| Intent {
        max_spend_30d: Some(money("10.00EUR")),
        ..limited(attempt, attempt, "5.00EUR")
    };
    assert_eq!(begin(&*ledger, &order("a1"), at(0)), "go a1");
    bring(&*ledger, "a1", State::Placed, at(0));
    let over = |attempt: &str, seconds: i64| match ledger.begin(&order(attempt), at(seconds)) {
        Ok(Admission::OverLimit { window, limit, .. }) => {
            format!("{} {limit}", window.code().name())
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(over("a2", day), "max_spend 5.00 EUR");
    assert_eq!(begin(&*ledger, &order("a2"), at(day + 1)), "go a2");
    bring(&*ledger, "a2", State::Placed, at(day + 1));
    assert_eq!(over("a3", 3 * day), "max_spend_30d 10.00 EUR");
    assert_eq!(over("a3", 30 * day), "max_spend_30d 10.00 EUR");
    assert_eq!(begin(&*ledger, &order("a3"), at(30 * day + 1)), "go a3");
    // What costs nothing by itself needs no room.
    let line = Intent { charge: false, ..order("a4") };
    assert_eq!(begin(&*ledger, &line, at(30 * day + 2)), "go a4");
}

fn a_clock_set_back_makes_no_spent_money_forgotten(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &limited("a1", "1", "5.00EUR"), at(86_400 * 365));
    bring(&*ledger, "a1", State::Placed, at(86_400 * 365));
    let full = "over limit: 5.00 EUR + 0.00 EUR of 5.00 EUR";
    assert_eq!(begin(&*ledger, &limited("a2", "2", "5.00EUR"), at(0)), full);
}

fn other_currencies_are_never_added_up(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &limited("a1", "1", "50.00EUR"), at(0));
    bring(&*ledger, "a1", State::Placed, at(0));
    let dollars = limited("a2", "2", "50.00USD");
    assert_eq!(begin(&*ledger, &dollars, at(1)), "other currency: 5.00 EUR of 50.00 USD");
    let dollars = Intent { amount: Some(money("5.00USD")), ..dollars };
    assert_eq!(begin(&*ledger, &dollars, at(1)), "other currency: 5.00 EUR of 50.00 USD");
    let euros = Intent { max_spend: Some(money("50.00EUR")), ..dollars };
    assert_eq!(begin(&*ledger, &euros, at(1)), "other currency: 5.00 USD of 50.00 EUR");
}

fn an_order_without_a_price_never_passes_a_limit(place: &Place) {
    let ledger = place.open();
    let priceless = Intent { amount: None, ..limited("a1", "1", "5.00EUR") };
    assert_eq!(begin(&*ledger, &priceless, at(0)), "unknown amount: this of 5.00 EUR");
    let unlimited = Intent { max_spend: None, ..priceless };
    assert_eq!(begin(&*ledger, &unlimited, at(0)), "go a1");
    let next = limited("a2", "2", "5.00EUR");
    assert_eq!(begin(&*ledger, &next, at(1)), "unknown amount: a1 of 5.00 EUR");
}

fn a_negative_amount_makes_no_room(place: &Place) {
    let ledger = place.open();
    let owed = |attempt: &str| Intent {
        amount: Some(money("-5.00EUR")),
        ..limited(attempt, attempt, "9.00EUR")
    };
    assert_eq!(begin(&*ledger, &owed("a1"), at(0)), "go a1");
    let second = "over limit: 0.00 EUR + 5.00 EUR of 9.00 EUR";
    assert_eq!(begin(&*ledger, &owed("a2"), at(0)), second);
}

fn limits_of_profiles_are_apart(place: &Place) {
    let ledger = place.open();
    for profile in ["acme", "resell"] {
        let intent = Intent { profile: profile.into(), ..limited(profile, profile, "5.00EUR") };
        assert_eq!(begin(&*ledger, &intent, at(0)), format!("go {profile}"));
    }
}

fn what_costs_nothing_needs_no_room(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &limited("a1", "1", "5.00EUR"), at(0));
    let line = Intent { charge: false, amount: None, ..limited("a2", "2", "5.00EUR") };
    assert_eq!(begin(&*ledger, &line, at(0)), "go a2");
    let first = Intent { charge: false, ..limited("a3", "3", "5.00EUR") };
    assert_eq!(begin(&*ledger, &first, at(0)), "go a3", "and takes none");
}

/// Charges begin, end and leave the windows in any order, also while a clock jumps back.
fn the_sums_of_a_limit_are_those_of_its_charges(place: &Place) {
    let ledger = place.open();
    let mut seed = 7_u64;
    let mut draw = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    let (mut now, mut open) = (0_i64, Vec::new());
    for n in 0..80 {
        now += match draw(8) {
            0 => 86_400,
            1 => -7_200,
            2 => 9 * 86_400,
            _ => 600,
        };
        let attempt = format!("a{n}");
        let order = Intent {
            amount: Some(money(&format!("{}.{}EUR", draw(20), 1 + draw(9)))),
            // The sums begin while there are charges already.
            max_spend: (n > 20).then(|| money("100000.00EUR")),
            max_spend_30d: (n > 40).then(|| money("100000.00EUR")),
            ..limited(&attempt, &attempt, "5.00EUR")
        };
        assert_eq!(begin(&*ledger, &order, at(now)), format!("go {attempt}"));
        open.push(attempt);
        for _ in 0..draw(3) {
            let attempt = open[usize::try_from(draw(open.len() as u64)).unwrap()].clone();
            // What an attempt can't become, it does not become.
            let _ = ledger.sent(&id(&attempt), at(now).into());
            let states = [State::Placed, State::Placed, State::Unknown, State::Refused];
            let state = states[usize::try_from(draw(4)).unwrap()];
            let payments = [PaymentState::Paid, PaymentState::Pending];
            let payment = payments[usize::try_from(draw(2)).unwrap()];
            let amount = (draw(3) == 0).then(|| money("3.333EUR"));
            let payment = (state == State::Placed).then_some(payment);
            let outcome = Settlement { payment, amount, ..Settlement::of(state) };
            let _ = ledger.settle(&id(&attempt), &outcome, at(now));
        }
        for window in SpendWindow::ALL {
            let limit = money("100000.00EUR");
            let told = ledger.spent("acme", window, &limit, at(now)).unwrap();
            assert_eq!(told, counted(&*ledger, at(now) - window.length()), "{n}: {window}");
        }
    }
}

/// What the charges since then come to, one by one.
fn counted(ledger: &dyn Ledger, since: Timestamp) -> Spent {
    let (mut spent, mut reserved) = (money("0.00EUR"), money("0.00EUR"));
    let filter = Filter { since: Some(since), ..Filter::default() };
    let mut add = |attempt: orderctl_checkout::ledger::Attempt| {
        let is_spent = attempt.state == State::Placed && !attempt.is_pending();
        let sum = if is_spent { &mut spent } else { &mut reserved };
        if attempt.state.holds_money() {
            *sum = sum.plus(attempt.amount.as_ref().unwrap()).unwrap();
        }
        Ok(())
    };
    ledger.list(&filter, &mut add).unwrap();
    Spent::Sums { spent, reserved }
}

//! Random lives of random orders, with a clock that jumps: what must be true at every moment.

use std::collections::HashMap;

use orderctl_checkout::ledger::{
    Admission, Attempt, Filter, Intent, Ledger, Owner, Settlement, State,
};
use orderctl_core::AttemptId;
use proptest::prelude::{Strategy, any, prop, proptest};
use proptest::test_runner::Config;

use super::{Place, at, file, keyed, money};

/// One step: what is done, to which of the attempts so far, and how the clock jumps before it.
#[derive(Clone, Debug)]
struct Step {
    jump: i64,
    target: prop::sample::Index,
    act: Act,
}

#[derive(Clone, Debug)]
enum Act {
    Begin { key: u8, order: u8, limited: bool },
    Sent,
    Renew,
    Adopt,
    Settle(State),
}

fn step() -> impl Strategy<Value = Step> {
    let begin = (0..6_u8, 0..3_u8, any::<bool>());
    let act = proptest::prop_oneof![
        4 => begin.prop_map(|(key, order, limited)| Act::Begin { key, order, limited }),
        3 => proptest::prelude::Just(Act::Sent),
        1 => proptest::prelude::Just(Act::Renew),
        1 => proptest::prelude::Just(Act::Adopt),
        4 => prop::sample::select(State::ALL.to_vec()).prop_map(Act::Settle),
    ];
    let jump = proptest::prop_oneof![5 => 0..20_i64, 2 => 50..200_i64, 1 => -300..0_i64];
    (jump, any::<prop::sample::Index>(), act).prop_map(|(jump, target, act)| Step {
        jump,
        target,
        act,
    })
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_life_of_orders_breaks_the_promise(steps in prop::collection::vec(step(), 1..60)) {
        live(&file(), &steps);
    }
}

fn live(place: &Place, steps: &[Step]) {
    let ledger = place.open();
    let mut begun: Vec<AttemptId> = Vec::new();
    let mut settled: HashMap<AttemptId, Attempt> = HashMap::new();
    let mut now = 0;
    for (n, step) in steps.iter().enumerate() {
        now += step.jump;
        let target = (!begun.is_empty()).then(|| step.target.get(&begun).clone());
        match (&step.act, target) {
            (Act::Begin { key, order, limited }, _) => {
                let intent = Intent {
                    key: (*key > 0).then(|| format!("K{key}")),
                    owner: Owner::named("host", u32::try_from(n).unwrap()),
                    max_spend: limited.then(|| money("15.00EUR")),
                    profile: if *limited { "limited" } else { "free" }.into(),
                    ..keyed(&format!("a{n}"), &order.to_string(), "")
                };
                if let Admission::Go(attempt) = ledger.begin(&intent, at(now)).unwrap() {
                    begun.push(attempt.attempt);
                }
            }
            (Act::Sent, Some(attempt)) => {
                let before = ledger.get(&attempt).unwrap().unwrap().state;
                let sent = ledger.sent(&attempt, at(now).into()).is_ok();
                assert_eq!(sent, before == State::Intended, "sent from {before}");
            }
            (Act::Renew, Some(attempt)) => {
                ledger
                    .renew(&attempt, &Owner::named("host", u32::try_from(n).unwrap()), at(now))
                    .unwrap();
            }
            (Act::Adopt, Some(attempt)) => {
                ledger
                    .take_over(&attempt, &Owner::named("host", u32::try_from(n).unwrap()), at(now))
                    .unwrap();
            }
            (Act::Settle(state), Some(attempt)) => {
                // Refused by the ledger where the arrow does not exist: that is its business.
                drop(ledger.settle(&attempt, &Settlement::of(*state), at(now)));
            }
            (_, None) => {}
        }
        check(&*ledger, &mut settled);
    }
}

fn check(ledger: &dyn Ledger, settled: &mut HashMap<AttemptId, Attempt>) {
    let mut of_key: HashMap<String, usize> = HashMap::new();
    let mut held = money("0EUR");
    let mut count = 0;
    let mut see = |attempt: Attempt| {
        count += 1;
        if attempt.state.holds_money() {
            if let Some(key) = &attempt.key {
                *of_key.entry(key.clone()).or_default() += 1;
            }
            if attempt.profile == "limited" {
                held = held.plus(attempt.amount.as_ref().unwrap()).unwrap();
            }
        }
        if attempt.state == State::NotSent && attempt.note.is_some() {
            assert_eq!(attempt.sent, None, "what was sent is never taken for unsent");
        }
        // Why it is absent, its sender may still tell.
        if attempt.state.is_settled() && attempt.state != State::Absent {
            let first = settled.entry(attempt.attempt.clone()).or_insert_with(|| attempt.clone());
            assert_eq!(*first, attempt, "what is settled is never changed");
        }
        Ok(())
    };
    ledger.list(&Filter::default(), &mut see).unwrap();
    assert!(of_key.values().all(|orders| *orders == 1), "two orders of one key: {of_key:?}");
    assert_eq!(held.exceeds(&money("15.00EUR")), Some(false), "{held} of 15.00 EUR");
    let lost = settled.len() > count;
    assert!(!lost, "an attempt is gone");
}

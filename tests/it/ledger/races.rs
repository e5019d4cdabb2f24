//! Many at once, each over a connection of its own.

use std::sync::Barrier;
use std::thread;

use orderctl_checkout::ledger::{Admission, Intent, Owner, Settled, Settlement, State};

use super::{Place, at, begin, bring, id, intent, keyed, limited, over_both_stores, word};

const RUNNERS: usize = 16;

over_both_stores!(
    sixteen_runners_with_one_key_place_one_order,
    sixteen_runners_without_a_key_place_one_order,
    sixteen_runners_with_room_for_three_orders_place_three,
    sixteen_finders_of_one_lost_order_are_one,
    sixteen_outcomes_of_one_order_are_one,
);

/// What each of the runners got, all of them let loose at once.
fn race<T: Send>(
    place: &Place,
    run: impl Fn(&dyn orderctl_checkout::ledger::Ledger, usize) -> T + Sync,
) -> Vec<T> {
    let start = Barrier::new(RUNNERS);
    thread::scope(|scope| {
        let runners: Vec<_> = (0..RUNNERS)
            .map(|n| {
                let (start, run) = (&start, &run);
                scope.spawn(move || {
                    let ledger = place.open();
                    start.wait();
                    run(&*ledger, n)
                })
            })
            .collect();
        runners.into_iter().map(|runner| runner.join().unwrap()).collect()
    })
}

fn count(answers: &[String], start: &str) -> usize {
    answers.iter().filter(|answer| answer.starts_with(start)).count()
}

fn sixteen_runners_with_one_key_place_one_order(place: &Place) {
    let answers =
        race(place, |ledger, n| begin(ledger, &keyed(&format!("a{n}"), "vds", "K"), at(0)));
    assert_eq!((count(&answers, "go"), count(&answers, "busy")), (1, 15), "{answers:?}");
}

fn sixteen_runners_without_a_key_place_one_order(place: &Place) {
    let answers = race(place, |ledger, n| begin(ledger, &intent(&format!("a{n}"), "vds"), at(0)));
    assert_eq!((count(&answers, "go"), count(&answers, "unsettled")), (1, 15), "{answers:?}");
}

fn sixteen_runners_with_room_for_three_orders_place_three(place: &Place) {
    let answers = race(place, |ledger, n| {
        let attempt = format!("a{n}");
        let order = limited(&attempt, &attempt, "17.00EUR");
        let answer = ledger.begin(&order, at(0)).unwrap();
        if matches!(answer, Admission::Go(_)) && n % 2 == 0 {
            bring(ledger, &attempt, State::Placed, at(1));
        }
        word(&answer)
    });
    assert_eq!((count(&answers, "go"), count(&answers, "over limit")), (3, 13), "{answers:?}");
}

fn sixteen_finders_of_one_lost_order_are_one(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &intent("a1", "vds"), at(0));
    bring(&*ledger, "a1", State::Unknown, at(0));
    let taken = race(place, |ledger, n| {
        ledger
            .take_over(&id("a1"), &Owner::named("runner", u32::try_from(n).unwrap()), at(1))
            .unwrap()
    });
    assert_eq!(taken.iter().filter(|taken| **taken).count(), 1);
}

fn sixteen_outcomes_of_one_order_are_one(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &Intent { max_spend: None, ..intent("a1", "vds") }, at(0));
    bring(&*ledger, "a1", State::Unknown, at(0));
    let settled = race(place, |ledger, n| {
        let state = if n % 2 == 0 { State::Placed } else { State::Absent };
        ledger.settle(&id("a1"), &Settlement::of(state), at(1)).unwrap()
    });
    let recorded = ledger.get(&id("a1")).unwrap().unwrap().state;
    let written = settled.iter().filter(|settled| matches!(settled, Settled::Written(_))).count();
    assert_eq!(written, 8, "the others are told");
    assert!(settled.into_iter().all(|settled| settled.into_attempt().state == recorded));
}

//! The stop for every charge.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use orderctl_checkout::ledger::{Filter, Freeze, Intent, Ledger, State};

use super::{Place, at, begin, bring, id, intent, keyed, over_both_stores};

over_both_stores!(
    no_charge_begins_until_it_is_lifted_and_what_has_begun_ends,
    what_costs_nothing_and_what_was_placed_are_told_all_the_same,
    the_first_freeze_stays,
    none_begins_after_it_returned,
);

fn freeze(reason: &str) -> Freeze {
    Freeze { since: at(5), by: "ada".into(), reason: Some(reason.into()) }
}

fn no_charge_begins_until_it_is_lifted_and_what_has_begun_ends(place: &Place) {
    let (ledger, other) = (place.open(), place.open());
    assert_eq!(ledger.frozen().unwrap(), None);
    begin(&*ledger, &intent("a1", "vds"), at(0));
    assert_eq!(other.freeze(&freeze("audit")).unwrap(), freeze("audit"));
    assert_eq!(ledger.frozen().unwrap(), Some(freeze("audit")));
    assert_eq!(begin(&*ledger, &intent("a2", "dedic"), at(10)), "frozen: audit");
    // Before anybody is asked for the price.
    let known = ledger.check_existing(&intent("a2", "dedic"), at(10)).unwrap();
    assert_eq!(super::word(&known.unwrap()), "frozen: audit");
    assert!(ledger.get(&id("a2")).unwrap().is_none(), "nothing was written down");
    assert_eq!(bring(&*ledger, "a1", State::Placed, at(11)).state, State::Placed);
    assert_eq!(other.unfreeze().unwrap(), Some(freeze("audit")));
    assert_eq!(other.unfreeze().unwrap(), None);
    assert_eq!(begin(&*ledger, &intent("a3", "dedic"), at(12)), "go a3");
}

fn what_costs_nothing_and_what_was_placed_are_told_all_the_same(place: &Place) {
    let ledger = place.open();
    begin(&*ledger, &keyed("a1", "vds", "K"), at(0));
    bring(&*ledger, "a1", State::Placed, at(1));
    ledger.freeze(&freeze("audit")).unwrap();
    let line = Intent { charge: false, ..intent("a2", "line") };
    assert_eq!(begin(&*ledger, &line, at(2)), "go a2");
    assert_eq!(begin(&*ledger, &keyed("a3", "vds", "K"), at(3)), "replay a1");
    assert_eq!(begin(&*ledger, &keyed("a4", "dedic", "K"), at(3)), "conflict a1");
}

fn the_first_freeze_stays(place: &Place) {
    let ledger = place.open();
    ledger.freeze(&freeze("audit")).unwrap();
    assert_eq!(ledger.freeze(&freeze("lunch")).unwrap(), freeze("audit"));
    assert_eq!(begin(&*ledger, &intent("a1", "vds"), at(9)), "frozen: audit");
}

/// Eight runners begin order after order; somebody freezes. Whatever began was written down before
/// that returned.
fn none_begins_after_it_returned(place: &Place) {
    const RUNNERS: usize = 8;
    const ORDERS: usize = 30;
    let begun = AtomicUsize::new(0);
    // The schema is there before the race.
    let ledger = place.open();
    begin(&*ledger, &intent("first", "first"), at(0));
    let at_freeze = thread::scope(|scope| {
        for runner in 0..RUNNERS {
            let begun = &begun;
            scope.spawn(move || {
                let ledger = place.open();
                for n in 0..ORDERS {
                    let attempt = format!("r{runner}-{n}");
                    begin(&*ledger, &intent(&attempt, &attempt), at(1));
                    begun.fetch_add(1, SeqCst);
                    // A file is nobody's in turn: who asks all the time keeps the others out.
                    thread::sleep(Duration::from_millis(2));
                }
            });
        }
        while begun.load(SeqCst) < RUNNERS * 3 {
            thread::yield_now();
        }
        ledger.freeze(&freeze("race")).unwrap();
        count(&*ledger)
    });
    assert!(at_freeze > RUNNERS * 2, "the race was run: {at_freeze}");
    assert!(begun.load(SeqCst) > at_freeze, "some came too late");
    assert_eq!(count(&*ledger), at_freeze);
}

fn count(ledger: &dyn Ledger) -> usize {
    let mut count = 0;
    ledger
        .list(&Filter::default(), &mut |_| {
            count += 1;
            Ok(())
        })
        .unwrap();
    count
}

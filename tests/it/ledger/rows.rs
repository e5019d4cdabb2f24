//! The rows of order files: a row keeps its key, and one runner is at it.

use orderctl_checkout::ledger::{LEASE, Owner};

use super::{Place, at, over_both_stores};

over_both_stores!(
    a_row_keeps_the_key_that_it_had_first,
    a_claimed_row_is_its_runners_until_it_is_given_up_or_its_lease_ends,
    many_threads_claim_each_row_once,
);

fn runner(name: &str) -> Owner {
    Owner { run: name.to_owned(), ..Owner::named("runner.example", 7) }
}

fn a_row_keeps_the_key_that_it_had_first(place: &Place) {
    let ledger = place.open();
    assert_eq!(ledger.bound("may/vps").unwrap(), None);
    assert_eq!(ledger.bind("may/vps", "renew/1", at(0)).unwrap(), "renew/1");
    assert_eq!(place.open().bind("may/vps", "renew/2", at(1)).unwrap(), "renew/1");
    assert_eq!(ledger.bound("may/vps").unwrap().as_deref(), Some("renew/1"));
}

fn a_claimed_row_is_its_runners_until_it_is_given_up_or_its_lease_ends(place: &Place) {
    let (ledger, other) = (place.open(), place.open());
    let (one, two) = (runner("one"), runner("two"));
    assert_eq!(ledger.claim_rows(&["a", "b"], &one, at(0)).unwrap(), ["a", "b"]);
    assert_eq!(other.claim_rows(&["a", "b", "c"], &two, at(1)).unwrap(), ["c"]);
    assert_eq!(ledger.claim_rows(&["a"], &one, at(2)).unwrap(), ["a"], "its own");
    ledger.bind("b", "key", at(3)).unwrap();
    ledger.release_rows(&one, at(4)).unwrap();
    assert_eq!(other.claim_rows(&["a", "b"], &two, at(5)).unwrap(), ["a", "b"]);
    assert_eq!(ledger.bound("b").unwrap().as_deref(), Some("key"), "a key is for ever");
    let end = LEASE.as_secs() + 6;
    assert_eq!(ledger.claim_rows(&["a", "b", "c"], &one, at(end)).unwrap(), ["a", "b", "c"]);
    assert_eq!(ledger.claim_rows(&[], &one, at(end)).unwrap(), [""; 0]);
}

fn many_threads_claim_each_row_once(place: &Place) {
    let names: Vec<String> = (0..40).map(|n| format!("row-{n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut claimed: Vec<String> = std::thread::scope(|scope| {
        let claim = |n: usize| {
            let (place, names) = (&place, &names);
            move || {
                let (ledger, me) = (place.open(), runner(&format!("runner-{n}")));
                let chunks = names.chunks(4);
                chunks.flat_map(|chunk| ledger.claim_rows(chunk, &me, at(0)).unwrap()).collect()
            }
        };
        let threads: Vec<_> = (0..4).map(|n| scope.spawn(claim(n))).collect();
        threads.into_iter().flat_map(|it| -> Vec<String> { it.join().unwrap() }).collect()
    });
    claimed.sort();
    let mut expected: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    expected.sort();
    assert_eq!(claimed, expected);
}

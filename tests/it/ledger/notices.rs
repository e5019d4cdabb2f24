//! What receivers are to be told, and when they are asked again.

use std::path::Path;

use jiff::SignedDuration;
use orderctl_checkout::ledger::{
    self, ConnectOptions, Delivered, Ledger, NoticeKind, Observation, Subscription,
};
use serde_json::json;

use super::{Place, at, over_both_stores};

over_both_stores!(
    what_was_refused_goes_behind_what_was_not_sent,
    a_receiver_that_is_too_slow_is_left_alone_for_longer_each_time,
);

/// The ledger of two receivers of ends, with a notice of each of these subjects for both.
fn told(place: &Place, subjects: &[&str]) -> Box<dyn Ledger> {
    let of = |target: &str| Subscription {
        target: target.to_owned(),
        kinds: vec![NoticeKind::Expiring],
    };
    let ledger = ledger::open(
        Some(&place.url),
        Path::new("/nowhere"),
        ConnectOptions { variable: &|_| None, home: None, subscriptions: &[of("a"), of("b")] },
    )
    .unwrap();
    for (number, subject) in (0..).zip(subjects) {
        let observation = Observation {
            kind: NoticeKind::Expiring,
            subject: (*subject).to_owned(),
            state: Some("2026-04-01".to_owned()),
            about: json!({}),
        };
        ledger.observe(&[observation], at(number)).unwrap();
    }
    ledger
}

/// Sends one notice to one of these; says which one it was.
fn send(
    ledger: &dyn Ledger,
    targets: &[&str],
    delivered: Delivered,
    second: i64,
) -> Option<(String, Option<SignedDuration>)> {
    let notice = ledger.claim_notice(targets, at(second)).unwrap()?;
    let pause = ledger.end_notice(&notice, delivered, at(second)).unwrap();
    let subject = notice.id.split('/').nth(1).unwrap();
    Some((format!("{subject} to {}", notice.target), pause))
}

fn what_was_refused_goes_behind_what_was_not_sent(place: &Place) {
    let ledger = told(place, &["one", "two"]);
    let send = |delivered| send(&*ledger, &["a"], delivered, 10).map(|(which, _)| which);
    assert_eq!(send(Delivered::Refused).unwrap(), "one to a");
    assert_eq!(send(Delivered::Refused).unwrap(), "two to a");
    assert_eq!(send(Delivered::Refused).unwrap(), "one to a");
    assert_eq!(send(Delivered::Taken).unwrap(), "two to a");
    assert_eq!(send(Delivered::Taken).unwrap(), "one to a");
    assert_eq!(send(Delivered::Taken), None);
}

fn a_receiver_that_is_too_slow_is_left_alone_for_longer_each_time(place: &Place) {
    let ledger = told(place, &["one", "two"]);
    let mut now = 10;
    for minutes in [1, 2, 4, 8, 16, 32, 60, 60] {
        let (_, pause) = send(&*ledger, &["a"], Delivered::TooSlow, now).unwrap();
        assert_eq!(pause, Some(SignedDuration::from_mins(minutes)));
        now += minutes * 60;
        assert_eq!(ledger.claim_notice(&["a"], at(now - 1)).unwrap(), None, "{minutes}");
    }
    // The other one is told meanwhile.
    for subject in ["one to b", "two to b"] {
        let sent = send(&*ledger, &["a", "b"], Delivered::Taken, now - 1).unwrap();
        assert_eq!(sent, (subject.to_owned(), None));
    }
    // A clock that was set back by more than the longest pause keeps nobody waiting.
    assert!(send(&*ledger, &["a"], Delivered::Taken, now - 7200).is_some());
    // It is quick again: the next time begins with a minute.
    let (_, pause) = send(&*ledger, &["a"], Delivered::TooSlow, now).unwrap();
    assert_eq!(pause, Some(SignedDuration::from_mins(1)));
}

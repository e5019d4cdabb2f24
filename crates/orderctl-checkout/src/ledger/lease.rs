//! Who is at work on an attempt, and how long that is believed.
//!
//! A process that works on an attempt holds a lease and renews it. Whoever can see that process (see
//! `owner`) goes by that. To everybody else it is dead when its lease has run out, and when a
//! request that it may have sent by then is over too. Being wrong about that must not lead to a
//! second request:
//!
//! - before `sent` is written, the owner is told so when it wants to write it, and sends nothing;
//! - afterwards it sends within [`SEND_WITHIN`] of having asked for its lease or not at all, by a
//!   clock that nobody can set. So what it sends is over before anybody takes the attempt over;
//! - what it learns although the attempt was taken over and settled is recorded as a further
//!   attempt.
//!
//! What no lease can exclude: that the owner is stopped between its last check and the first byte,
//! a moment of microseconds, for longer than the margin.
//!
//! Clocks jump, so a lease is judged from both sides. One that ended is over. One that reaches
//! further ahead than a lease can was written by a clock that has since been set back: it is not
//! believed as it stands, which would keep the lease of a dead owner, nor ignored, which would end that of a
//! live one; whoever meets it cuts it to one lease from now, and a live owner renews it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::attempt::{Attempt, State};

/// How long an owner that says nothing is taken to be alive.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// How often an owner renews its lease.
pub const RENEW_EVERY: SignedDuration = SignedDuration::from_secs(20);

/// How long after its lease was asked for an owner may still begin to send. What is left of the lease
/// is a margin: for clocks that run unevenly, and for the moment between the last check and the
/// first byte.
pub const SEND_WITHIN: Duration = Duration::from_secs(45);

/// How far the clocks of two live processes may be apart without a lease being cut.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(5);

/// The end of a lease that is taken now.
pub(super) fn from(now: Timestamp) -> Timestamp {
    later(now, LEASE)
}

/// True while the owner is taken to be alive by those who can't see it. A request that may have left
/// when the lease ended is under way for its own time at most.
pub(super) fn is_live(attempt: &Attempt, now: Timestamp) -> bool {
    let under_way = match attempt.state {
        State::Sent => SignedDuration::try_from(attempt.time_limit).unwrap_or(SignedDuration::MAX),
        _ => SignedDuration::ZERO,
    };
    attempt.lease_until.is_some_and(|until| now < later(until, under_way))
}

/// The latest end that a lease can have.
pub(super) fn longest(now: Timestamp) -> Timestamp {
    later(now, LEASE + TOLERANCE)
}

/// Cuts a lease that reaches further ahead than a lease can; true if it did.
pub(super) fn clamp(attempt: &mut Attempt, now: Timestamp) -> bool {
    let cut = attempt.lease_until.is_some_and(|until| longest(now) < until);
    if cut {
        attempt.lease_until = Some(from(now));
    }
    cut
}

/// So much later, or the end of time.
pub(super) fn later(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// So much earlier, or the beginning of time.
pub(super) fn earlier(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.checked_sub(by).unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{at, attempt};

    fn until(state: State, second: i64) -> Attempt {
        let time_limit = Duration::from_secs(30);
        Attempt { lease_until: Some(at(second)), time_limit, ..attempt("a", state) }
    }

    #[test]
    fn a_lease_counts_to_its_end_and_longer_while_the_request_may_be_under_way() {
        for (state, end) in [(State::Intended, 60), (State::Sent, 90), (State::Unknown, 60)] {
            let held = until(state, 60);
            assert!(is_live(&held, at(end - 1)) && !is_live(&held, at(end)), "{state}");
            assert!(!is_live(&attempt("a", state), at(0)), "{state}: nobody holds it");
        }
    }

    #[test]
    fn a_lease_is_cut_only_if_no_live_owner_can_have_taken_it() {
        let longest = LEASE + TOLERANCE;
        for (ahead, cut) in [(0, false), (60, false), (longest.as_secs(), false), (66, true)] {
            let mut held = until(State::Sent, ahead);
            assert_eq!(clamp(&mut held, at(0)), cut, "{ahead}");
            assert_eq!(held.lease_until, Some(at(if cut { LEASE.as_secs() } else { ahead })));
        }
        assert!(!clamp(&mut attempt("a", State::Sent), at(0)));
    }
}

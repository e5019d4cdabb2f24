//! Who is at work on an attempt, and how long that is believed.
//!
//! A process that works on an attempt holds a lease and renews it. When the lease has run out, its
//! owner is taken to be dead. Being wrong about that is harmless before the request was sent (the
//! owner is then told so when it wants to send, and does not), and afterwards leads to a look at
//! the provider, never to a second request.
//!
//! Clocks jump, so a lease is judged from both sides. One that ended is over. One that reaches
//! further ahead than a lease can was written by a clock that has since been set back: it is not
//! believed as it stands, which would make a dead owner immortal, nor ignored, which would bury a
//! live one; whoever meets it cuts it to one lease from now, and a live owner renews it.

use jiff::{SignedDuration, Timestamp};

use super::attempt::Attempt;

/// How long an owner that says nothing is taken to be alive.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// How often an owner renews its lease.
pub const RENEW_EVERY: SignedDuration = SignedDuration::from_secs(20);

/// How far the clocks of two live processes may be apart without a lease being cut.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(5);

/// The end of a lease that is taken now.
pub(super) fn from(now: Timestamp) -> Timestamp {
    later(now, LEASE)
}

/// True while the owner is taken to be alive.
pub(super) fn is_live(attempt: &Attempt, now: Timestamp) -> bool {
    attempt.lease_until.is_some_and(|until| now < until)
}

/// Cuts a lease that reaches further ahead than a lease can; true if it did.
pub(super) fn cut(attempt: &mut Attempt, now: Timestamp) -> bool {
    let longest = later(now, LEASE + TOLERANCE);
    let cut = attempt.lease_until.is_some_and(|until| longest < until);
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

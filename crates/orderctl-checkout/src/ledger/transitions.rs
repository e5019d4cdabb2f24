//! What may become of an attempt: the only places where a recorded attempt is changed.
//!
//! Each function gets the attempt as it is now, read in the transaction that will write it, and
//! says whether there is something to write. `rerun` is true when the same change may have been
//! written a moment before, by a transaction whose answer was lost.

use jiff::Timestamp;

use super::attempt::{Attempt, Loss, Probe, ProbeOutcome, Settlement, State};
use super::ended::Ended;
use super::lease;
use super::moment::Moment;
use super::owner::Owner;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{AttemptId, PaymentState};

#[cfg(test)]
mod tests;

/// intended → sent.
pub(super) fn sent(attempt: &mut Attempt, now: &Moment, rerun: bool) -> Result<bool> {
    match attempt.state {
        State::Intended => {
            attempt.state = State::Sent;
            attempt.sent = Some(now.at);
            attempt.sent_uptime.clone_from(&now.uptime);
            attempt.lease_until = Some(lease::from(now.at));
            Ok(true)
        }
        State::Sent if rerun => Ok(false),
        state => Err(Error::new(
            Kind::Unreachable,
            format!("the attempt is {state} by now, so it is not sent; nothing left this machine"),
        )
        .code(Code::LeaseLost)
        .hint("this happens when a machine sleeps or its clock jumps; run the command again")
        .of_attempt(&attempt.attempt)),
    }
}

/// Renews the lease, if it is still this owner's.
pub(super) fn renew(attempt: &mut Attempt, owner: &Owner, now: Timestamp) -> bool {
    let own = attempt.owner == *owner && !attempt.state.is_settled();
    if own {
        attempt.lease_until = Some(lease::from(now));
    }
    own
}

/// Takes an attempt over from an owner that is dead or has let go of it. Not even from another
/// thread of the same process while that one is at work.
pub(super) fn take_over(attempt: &mut Attempt, owner: &Owner, now: Timestamp, rerun: bool) -> bool {
    let open = matches!(attempt.state, State::Sent | State::Unknown);
    let free = !lease::is_live(attempt, now) || (rerun && attempt.owner == *owner);
    let taken = open && free;
    if taken {
        attempt.owner.clone_from(owner);
        attempt.lease_until = Some(lease::from(now));
    }
    taken
}

/// What became of an attempt whose outcome was to be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// It is changed, and to be written.
    Made,
    /// It has this outcome already, and the first record stays.
    Same,
    /// It is settled otherwise.
    Closed,
}

/// Records an outcome.
pub(super) fn settle(
    attempt: &mut Attempt,
    settlement: &Settlement,
    now: Timestamp,
) -> Result<Change> {
    let (from, to) = (attempt.state, settlement.state);
    if from.is_settled() && from == to {
        return Ok(if paid(attempt, settlement) { Change::Made } else { Change::Same });
    }
    if !may_become(from, to) {
        return if from.is_settled() {
            Ok(Change::Closed)
        } else {
            Err(no_such_change(attempt, to))
        };
    }
    attempt.state = to;
    attempt.settled = to.is_settled().then_some(now);
    attempt.lease_until = None;
    if matches!(to, State::Placed | State::Refused | State::NotSent) {
        // What tells whether its run still lives, and how long ago it sent, is asked no more. An absent
        // attempt can be taken up again.
        attempt.owner.process = None;
        attempt.sent_uptime = None;
    }
    attempt.payment = settlement.payment;
    attempt.ended = Some(settlement.ended());
    attempt.error.clone_from(&settlement.error);
    // An earlier remark or receipt is worth more than none.
    keep_or(&mut attempt.result, settlement.result.as_ref());
    keep_or(&mut attempt.amount, settlement.amount.as_ref());
    keep_or(&mut attempt.note, settlement.note.as_ref());
    keep_or(&mut attempt.decided_by, settlement.decided_by.as_ref());
    Ok(Change::Made)
}

/// The one thing that may become of a placed order: it was pending, and is paid by now.
fn paid(attempt: &mut Attempt, settlement: &Settlement) -> bool {
    let paid = attempt.is_pending() && settlement.payment == Some(PaymentState::Paid);
    if paid {
        attempt.payment = settlement.payment;
        attempt.ended = Some(settlement.ended());
        keep_or(&mut attempt.result, settlement.result.as_ref());
        keep_or(&mut attempt.amount, settlement.amount.as_ref());
        keep_or(&mut attempt.note, settlement.note.as_ref());
        keep_or(&mut attempt.decided_by, settlement.decided_by.as_ref());
    }
    paid
}

/// The record of an order that turned out to be placed although its attempt is settled otherwise:
/// somebody took its owner for dead, and looked in vain. `of_key` is the newest attempt of its key.
pub(super) fn late(
    settled: &Attempt,
    of_key: Option<&Attempt>,
    id: &AttemptId,
    outcome: &Settlement,
    now: Timestamp,
) -> Result<Attempt> {
    let from = settled.state;
    if !from.is_settled() || from == State::Placed || outcome.state != State::Placed {
        return Err(no_such_change(settled, outcome.state));
    }
    // The key has one order at most that lives. If another one took it meanwhile, this one is
    // outside of it.
    let taken = of_key.is_some_and(|newest| newest.state.holds_money());
    Ok(Attempt {
        attempt: id.clone(),
        key: settled.key.clone().filter(|_| !taken),
        state: State::Placed,
        amount: outcome.amount.clone().or_else(|| settled.amount.clone()),
        created: now,
        settled: Some(now),
        lease_until: None,
        result: outcome.result.clone(),
        ended: Some(outcome.ended()),
        payment: outcome.payment,
        error: None,
        probes: Vec::new(),
        note: Some(format!("placed after attempt {} was settled as {from}", settled.attempt)),
        decided_by: None,
        late_of: Some(settled.attempt.clone()),
        ..settled.clone()
    })
}

/// The error for an outcome that an attempt can't have.
pub(super) fn no_such_change(attempt: &Attempt, to: State) -> Error {
    let from = attempt.state;
    let message = if from.is_settled() {
        format!("the attempt is settled as {from}, and what is settled is never changed")
    } else {
        format!("an attempt that is {from} can't become {to}")
    };
    Error::guard(message).code(Code::Transition).of_attempt(&attempt.attempt)
}

fn keep_or<T: Clone>(old: &mut Option<T>, new: Option<&T>) {
    if let Some(new) = new {
        *old = Some(new.clone());
    }
}

/// The arrows of an attempt's life. `sent` is written before the connection is made, so that it
/// may still turn out that nothing was sent; `unknown` may be confirmed by a probe that was unsure.
const fn may_become(from: State, to: State) -> bool {
    match from {
        State::Intended => matches!(to, State::NotSent),
        State::Sent => !matches!(to, State::Intended | State::Sent),
        State::Unknown => !matches!(to, State::Intended | State::Sent),
        // Its sender, which was taken for dead, knows why nothing is there.
        State::Absent => matches!(to, State::NotSent | State::Refused),
        State::NotSent | State::Placed | State::Refused => false,
    }
}

/// absent → unknown: the provider says, or shows, that there is such an order after all.
pub(super) fn reopen(attempt: &mut Attempt, owner: &Owner, now: Timestamp) -> bool {
    let absent = attempt.state == State::Absent;
    if absent {
        attempt.state = State::Unknown;
        attempt.settled = None;
        owner.clone_into(&mut attempt.owner);
        attempt.lease_until = Some(lease::from(now));
        attempt.note = Some("taken for absent at first, and taken up again".to_owned());
    }
    absent
}

/// Adds evidence. Also to a settled attempt: what was seen later may be what a person needs.
pub(super) fn probe(
    attempt: &mut Attempt,
    at: Moment,
    found: ProbeOutcome,
    seen: &str,
    rerun: bool,
) -> bool {
    let Moment { at, uptime } = at;
    add(attempt, Probe { at, uptime, found, seen: seen.to_owned(), loss: None }, rerun)
}

/// Adds that the request's answer got lost, and how.
pub(super) fn lost(attempt: &mut Attempt, at: Moment, loss: Loss, why: &str, rerun: bool) -> bool {
    let Moment { at, uptime } = at;
    let (found, seen) = (ProbeOutcome::Unsure, why.to_owned());
    let probe = Probe { at, uptime, found, seen, loss: Some(loss) };
    add(attempt, probe, rerun)
}

fn add(attempt: &mut Attempt, probe: Probe, rerun: bool) -> bool {
    let new = !rerun || attempt.probes.last() != Some(&probe);
    if new {
        attempt.probes.push(probe);
    }
    new
}

/// Ends the lease of a dead owner; true if it was this one's.
pub(super) fn expire_lease(attempt: &mut Attempt, owner: &Owner) -> bool {
    let theirs = attempt.owner == *owner && !attempt.state.is_settled();
    if theirs {
        attempt.lease_until = None;
    }
    theirs
}

/// An intent whose owner died: it was never sent, and from now on it can't be.
pub(super) fn expire(attempt: &mut Attempt, now: Timestamp) -> bool {
    let dead = attempt.state == State::Intended && !lease::is_live(attempt, now);
    if dead {
        attempt.state = State::NotSent;
        attempt.settled = Some(now);
        attempt.lease_until = None;
        attempt.ended = Some(Ended::With(Kind::Unreachable));
        attempt.note = Some(format!("{} stopped before anything was sent", attempt.owner));
    }
    dead
}

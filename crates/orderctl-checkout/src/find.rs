//! The look for an order that got no clear answer.
//!
//! What a look showed is kept with the attempt, and the looks of earlier runs count; see `absence` for
//! when an order that they don't show is absent.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;

use super::absence::{self, AbsenceRule};
use super::{CheckoutHost, CheckoutPolicy, Checkpoint};
use crate::ledger::{
    Attempt, Filter, Loss, ProbeOutcome, RecordedValue, Settled, Settlement, State,
};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{ProbeResult, Purchase, Remedy};

/// The pause between the first looks while there is time to wait; each further one is twice as long.
const INITIAL_BACKOFF: Duration = Duration::from_secs(1);

/// The longest of them: an order that is committed late is found soon after.
const MAX_PACE: Duration = Duration::from_secs(30);

/// How long before an attempt another one may have been made that has its order.
const NEAR: SignedDuration = SignedDuration::from_hours(24);

/// What the looks came to.
#[derive(Debug)]
pub enum Found<R> {
    /// The order is there.
    Placed(R),
    /// It is not there, and never was. Says what was looked at.
    Absent(String),
    /// It can't be told yet. Says what was seen.
    Unsure(String),
}

impl<R> Found<R> {
    /// What is kept of it as evidence.
    pub(super) fn evidence(&self) -> (ProbeOutcome, &str) {
        match self {
            Self::Placed(_) => (ProbeOutcome::Placed, "the order is there"),
            Self::Absent(seen) => (ProbeOutcome::Absent, seen),
            Self::Unsure(seen) => (ProbeOutcome::Unsure, seen),
        }
    }
}

/// One look, and the attempt that is known to have what it shows, if that is another one.
pub(super) struct Look<R> {
    pub(super) found: Found<R>,
    pub(super) others: Option<String>,
}

impl<R> From<Found<R>> for Look<R> {
    fn from(found: Found<R>) -> Self {
        Self { found, others: None }
    }
}

/// The outcome "placed" with this receipt, as it is written down.
pub(super) fn placed<P: Purchase>(receipt: &P::Receipt) -> Settlement {
    Settlement {
        result: RecordedValue::of(receipt).ok(),
        amount: P::cost(receipt),
        payment: Some(P::payment_state(receipt)),
        ..Settlement::of(State::Placed)
    }
}

/// Looks for an order until it is found, is proved absent, or the time is over; once at least. The
/// caller holds the attempt's lease.
///
/// # Errors
/// When the ledger can't be used. A provider that can't be reached shows nothing, and is no error.
fn find<P: Purchase>(
    host: &CheckoutHost<'_>,
    policy: &CheckoutPolicy,
    purchase: &P,
    snapshot: &P::Snapshot,
    attempt: &Attempt,
    mut rule: AbsenceRule,
) -> Result<Found<P::Receipt>> {
    let id = attempt.attempt.as_str();
    let sent = attempt.sent_moment();
    let (mut waited, mut pace) = (Duration::ZERO, INITIAL_BACKOFF);
    loop {
        let begun = Instant::now();
        let found = look(host, purchase, snapshot, attempt, None)?.found;
        let (finding, seen) = found.evidence();
        let looks = host.ledger.look(id, host.moment(), finding, seen)?.looks;
        let seen = seen.to_owned();
        (host.on_checkpoint)(Checkpoint::Looked);
        policy.wait.spend(begun.elapsed());
        let (finding, seen) = match found {
            Found::Placed(receipt) => match same_order::<P>(host, attempt, &receipt)? {
                None => {
                    super::settle(host, id, &placed::<P>(&receipt));
                    return Ok(Found::Placed(receipt));
                }
                // It was recorded as another attempt's since we looked.
                Some(other) => (ProbeOutcome::Unsure, is_of(&other)),
            },
            Found::Absent(_) | Found::Unsure(_) => (finding, seen),
        };
        rule.hear(finding, waited);
        if rule.is_met(&looks, &sent) {
            let outcome = Settlement {
                note: Some(format!("two looks showed nothing: {seen}")),
                ..Settlement::of(State::Absent)
            };
            return match host.ledger.settle(id, &outcome, host.clock.now())? {
                Settled::Written(_) => Ok(Found::Absent(seen)),
                Settled::AlreadySettled(attempt) => settled_meanwhile(&attempt, seen),
            };
        }
        let left = policy.wait.left_or(Duration::ZERO);
        if left.is_zero() {
            return Ok(Found::Unsure(match finding {
                ProbeOutcome::Absent => format!(
                    "{seen}; it may still be placed, and counts as absent in {} at the earliest",
                    absence::summary(rule.remaining())
                ),
                ProbeOutcome::Placed | ProbeOutcome::Unsure => seen,
            }));
        }
        // Never longer than it takes to prove that the order is absent.
        let enough = Some(rule.remaining()).filter(|rest| !rest.is_zero());
        let enough = enough.unwrap_or(policy.settle).max(Duration::from_millis(1));
        let pause = left.min(pace).min(enough);
        host.clock.sleep(pause);
        waited += pause;
        policy.wait.spend(pause);
        pace = (pace * 2).min(MAX_PACE);
    }
}

/// What an attempt came to that its sender, which was taken for dead, has settled during our looks.
fn settled_meanwhile<R: DeserializeOwned>(attempt: &Attempt, seen: String) -> Result<Found<R>> {
    match attempt.result.as_ref().filter(|_| attempt.state == State::Placed) {
        Some(receipt) => {
            receipt.read().map(Found::Placed).map_err(|error| error.of_attempt(&attempt.attempt))
        }
        None => Ok(Found::Absent(seen)),
    }
}

/// One look. What another attempt has, or may have, is not taken for this one's; `besides` is one that
/// is known to have nothing, whatever the ledger says of it yet.
pub(super) fn look<P: Purchase>(
    host: &CheckoutHost<'_>,
    purchase: &P,
    snapshot: &P::Snapshot,
    attempt: &Attempt,
    besides: Option<&str>,
) -> Result<Look<P::Receipt>> {
    let (mut receipts, alike) = match purchase.find(&attempt.attempt, snapshot) {
        Ok(ProbeResult::Placed(receipt)) => (vec![receipt], false),
        Ok(ProbeResult::Alike(receipts)) => (receipts, true),
        Ok(ProbeResult::Absent(seen)) => return Ok(Found::Absent(seen).into()),
        Ok(ProbeResult::Unsure(seen)) => return Ok(Found::Unsure(seen).into()),
        Err(error) => {
            return Ok(Found::Unsure(format!("it could not be looked for: {error}")).into());
        }
    };
    let (mut doubt, mut others) = (None, None);
    // Attempts at the same that got no answer either, and what attempts that are settled have.
    let (mut equal, mut taken) = (Vec::new(), BTreeSet::new());
    let near = attempt.created.checked_sub(NEAR).ok();
    host.ledger.list(&Filter { since: near, ..Filter::default() }, &mut |other| {
        let account_of = |attempt: &Attempt| {
            (attempt.provider, attempt.account.clone(), attempt.recorded.endpoint.clone())
        };
        let same_account = account_of(&other) == account_of(attempt);
        let is_known = other.attempt == attempt.attempt || Some(&*other.attempt) == besides;
        if is_known || !same_account {
            return Ok(());
        }
        let same_command = other.command == attempt.command;
        let theirs = || other.result.as_ref()?.read::<P::Receipt>().ok();
        let placed = same_command && other.state == State::Placed;
        let ids = placed.then(theirs).flatten().map(|receipt| P::order_ids(&receipt));
        let ids = ids.unwrap_or_default();
        let is_theirs =
            |receipt: &P::Receipt| P::order_ids(receipt).iter().any(|id| ids.contains(id));
        if !alike && receipts.iter().any(is_theirs) {
            others = Some(other.attempt);
        } else if alike
            && same_command
            && other.state == State::Unknown
            && other.recorded.order == attempt.recorded.order
        {
            equal.push((other.created, other.attempt, other.recorded.snapshot));
        } else if !purchase.has_correlation_id()
            && may_be_taken_for(&other, attempt)
            && purchase.may_come_from(other.command, other.recorded.order.json())
        {
            doubt = Some(format!("what is there may be the order of attempt {}", other.attempt));
        }
        taken.extend(ids);
        Ok(())
    })?;
    if let Some(other) = others {
        return Ok(Look { found: Found::Unsure(is_of(&other)), others: Some(other) });
    }
    if let Some(why) = doubt {
        return Ok(Found::Unsure(why).into());
    }
    if !alike {
        let receipt = receipts.pop();
        return receipt
            .map(|receipt| Found::Placed(receipt).into())
            .ok_or_else(|| Error::internal("an order was found without a receipt"));
    }
    one_of_equal(purchase, attempt, receipts, equal, &taken).map(Into::into)
}

fn is_of(other: &str) -> String {
    format!("what is there is the order of attempt {other}")
}

/// Another attempt that is recorded as having placed what this receipt shows.
fn same_order<P: Purchase>(
    host: &CheckoutHost<'_>,
    attempt: &Attempt,
    receipt: &P::Receipt,
) -> Result<Option<String>> {
    let ids = P::order_ids(receipt);
    let since = attempt.created.checked_sub(NEAR).ok();
    let placed = Filter { state: Some(State::Placed), since, ..Filter::default() };
    let place_of = |attempt: &Attempt| {
        (attempt.command, attempt.account.clone(), attempt.recorded.endpoint.clone())
    };
    let (mut same, mine) = (None, place_of(attempt));
    host.ledger.list(&placed, &mut |other| {
        if other.attempt != attempt.attempt && place_of(&other) == mine {
            let theirs = other.result.as_ref().and_then(|it| it.read::<P::Receipt>().ok());
            let theirs = theirs.map(|receipt| P::order_ids(&receipt)).unwrap_or_default();
            if theirs.iter().any(|id| ids.contains(id)) {
                same = Some(other.attempt);
            }
        }
        Ok(())
    })?;
    Ok(same)
}

/// Which of several equal orders is this attempt's: as many as got no answer are all there, and which of
/// them made which is all the same. They are counted from the first of these attempts on, so that each
/// of them counts the same.
fn one_of_equal<P: Purchase>(
    purchase: &P,
    attempt: &Attempt,
    seen: Vec<P::Receipt>,
    mut equal: Vec<(Timestamp, String, RecordedValue)>,
    taken: &BTreeSet<String>,
) -> Result<Found<P::Receipt>> {
    let me = (attempt.created, &attempt.attempt);
    equal.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    let earlier = equal.iter().filter(|(created, id, _)| (*created, id) < me).count();
    let mut receipts = match equal.first().filter(|_| earlier > 0) {
        None => seen,
        Some((_, first, before)) => {
            let sighting = before.read().and_then(|before| purchase.find(first, &before));
            match sighting {
                Ok(ProbeResult::Alike(receipts)) => receipts,
                Ok(ProbeResult::Placed(receipt)) => vec![receipt],
                Ok(ProbeResult::Absent(why) | ProbeResult::Unsure(why)) => {
                    return Ok(Found::Unsure(why));
                }
                Err(error) => {
                    return Ok(Found::Unsure(format!("it could not be looked for: {error}")));
                }
            }
        }
    };
    receipts.retain(|receipt| !P::order_ids(receipt).iter().any(|id| taken.contains(id)));
    let (there, open) = (receipts.len(), equal.len() + 1);
    Ok(if there == open {
        Found::Placed(receipts.swap_remove(earlier))
    } else {
        Found::Unsure(format!(
            "{there} equal ones are there that may be this order, and {open} attempts at one got no \
             answer"
        ))
    })
}

/// Whether what shows an order without a mark, a new line or money that moved, may come from another
/// attempt at the same account.
fn may_be_taken_for(other: &Attempt, attempt: &Attempt) -> bool {
    let open = matches!(other.state, State::Intended | State::Sent | State::Unknown);
    if !attempt.charge {
        return open && other.command == attempt.command;
    }
    let placed_since = other.state == State::Placed
        && other.settled.is_none_or(|settled| settled >= attempt.created);
    other.charge && (open || placed_since)
}

/// Looks for the order of a recorded attempt, as it was said then. The caller has adopted it.
///
/// # Errors
/// When the ledger can't be used, or the record can't be read.
pub fn again<P: Purchase>(
    host: &CheckoutHost<'_>,
    policy: &CheckoutPolicy,
    purchase: &P,
    attempt: &Attempt,
) -> Result<Found<P::Receipt>> {
    let snapshot = before::<P::Snapshot>(attempt)?;
    let rule = AbsenceRule::of(policy, attempt.loss(), None);
    super::lease::held(host, attempt, || find(host, policy, purchase, &snapshot, attempt, rule))
}

/// What was there before a recorded attempt.
pub(super) fn before<T: DeserializeOwned>(attempt: &Attempt) -> Result<T> {
    attempt.recorded.snapshot.read().map_err(|error| error.of_attempt(&attempt.attempt))
}

/// Looks right after a request that was sent then got no answer.
pub(super) fn after_no_answer<P: Purchase>(
    host: &CheckoutHost<'_>,
    policy: &CheckoutPolicy,
    purchase: &P,
    snapshot: &P::Snapshot,
    (attempt, sent): (&Attempt, Instant),
    lost: Error,
) -> Result<P::Receipt> {
    let loss = if lost.is_timed_out() { Loss::TimedOut } else { Loss::Broken };
    let rule = AbsenceRule::of(policy, Some(loss), Some(sent.elapsed()));
    let found = host
        .ledger
        .lost(&attempt.attempt, host.moment(), loss, lost.message())
        .and_then(|attempt| find(host, policy, purchase, snapshot, &attempt, rule));
    let seen = match found {
        Ok(Found::Placed(receipt)) => return Ok(receipt),
        Ok(Found::Absent(seen)) => {
            return Err(Error::unreachable(format!("nothing was placed: {}", lost.message()))
                .coded_as(&lost)
                .hint(format!("probed twice: {seen}"))
                .hint("it is safe to run the command again")
                .because(lost));
        }
        Ok(Found::Unsure(seen)) => seen,
        Err(error) => error.to_string(),
    };
    Err(unknown(&attempt.attempt, &seen).coded_as(&lost).because(lost))
}

/// The error for an order of which nobody can say whether it was placed.
pub(super) fn unknown(attempt: &str, seen: &str) -> Error {
    Error::new(Kind::Unknown, "it can't be told whether the order was placed")
        .code(Code::NoAnswer)
        .of_attempt(attempt)
        .hint(format!("seen so far: {seen}"))
        .remedy(Remedy::ReconcileAttempt(attempt.to_owned()))
}

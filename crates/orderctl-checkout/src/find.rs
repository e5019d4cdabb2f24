//! The look for an order that got no clear answer.
//!
//! What a probe showed is kept with the attempt, and the probes of earlier runs count; see `absence` for
//! when an order that they don't show is absent.

mod whose;

use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;

use super::absence::{self, AbsenceRule};
use super::{CheckoutHost, CheckoutPolicy, Checkpoint};
use crate::ledger::{Attempt, Loss, ProbeOutcome, RecordedValue, Settled, Settlement, State};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{AttemptId, ProbeResult, Purchase, Remedy};
pub(super) use whose::bought;
use whose::{confusable, equal_to, one_of_equal, same_account, same_order};

/// The pause between the first probes while there is time to wait; each further one is twice as long.
const INITIAL_BACKOFF: Duration = Duration::from_secs(1);

/// The longest of them: an order that is committed late is found soon after.
const MAX_POLL_INTERVAL: Duration = Duration::from_secs(30);

/// What the probes for an order have shown in the end.
#[derive(Debug)]
pub enum SearchOutcome<R> {
    /// The order is there, with this receipt.
    Placed(R),
    /// It is not there, and never was. Says what was looked at.
    Absent(String),
    /// It can't be told yet. Says what was seen.
    Unsure(String),
}

impl<R> SearchOutcome<R> {
    /// What is kept of it as evidence.
    pub(super) fn evidence(&self) -> (ProbeOutcome, &str) {
        match self {
            Self::Placed(_) => (ProbeOutcome::Placed, "the order is there"),
            Self::Absent(seen) => (ProbeOutcome::Absent, seen),
            Self::Unsure(seen) => (ProbeOutcome::Unsure, seen),
        }
    }
}

/// One probe, and the attempt that is known to have what it shows, if that is another one.
pub(super) struct Probed<R> {
    pub(super) found: SearchOutcome<R>,
    pub(super) others: Option<AttemptId>,
}

impl<R> From<SearchOutcome<R>> for Probed<R> {
    fn from(found: SearchOutcome<R>) -> Self {
        Self { found, others: None }
    }
}

/// The outcome "placed" with this receipt, as it is written down.
pub(super) fn placed<P: Purchase>(receipt: &P::Receipt) -> Settlement {
    Settlement {
        result: RecordedValue::of(receipt).ok(),
        order_ids: P::order_ids(receipt),
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
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    purchase: &P,
    snapshot: &P::Snapshot,
    attempt: &Attempt,
    mut rule: AbsenceRule,
) -> Result<SearchOutcome<P::Receipt>> {
    let id = &attempt.attempt;
    let sent = attempt.sent_moment();
    let (mut waited, mut interval) = (Duration::ZERO, INITIAL_BACKOFF);
    loop {
        let begun = Instant::now();
        let found = probe(host, purchase, snapshot, attempt, None)?.found;
        let (finding, seen) = found.evidence();
        let probes = host.ledger().probe(id, host.moment(), finding, seen)?.probes;
        let seen = seen.to_owned();
        host.on_checkpoint(Checkpoint::Probed);
        policy.wait.spend(begun.elapsed());
        let (finding, seen) = match found {
            SearchOutcome::Placed(receipt) => match same_order::<P>(host, attempt, &receipt)? {
                None => {
                    super::settle(host, id, &placed::<P>(&receipt));
                    return Ok(SearchOutcome::Placed(receipt));
                }
                // It was recorded as another attempt's since we looked.
                Some(other) => (ProbeOutcome::Unsure, is_of(&other)),
            },
            SearchOutcome::Absent(_) | SearchOutcome::Unsure(_) => (finding, seen),
        };
        rule.record(finding, waited);
        if rule.is_met(&probes, &sent) {
            let outcome = Settlement {
                note: Some(format!("two probes showed nothing: {seen}")),
                ..Settlement::of(State::Absent)
            };
            return match host.ledger().settle(id, &outcome, host.clock().now())? {
                Settled::Written(_) => Ok(SearchOutcome::Absent(seen)),
                Settled::AlreadySettled(attempt) => settled_meanwhile(&attempt, seen),
            };
        }
        let left = policy.wait.left_or(Duration::ZERO);
        if left.is_zero() || !attempt.command.can_be_looked_up() {
            return Ok(SearchOutcome::Unsure(match finding {
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
        let pause = left.min(interval).min(enough);
        host.clock().sleep(pause);
        waited += pause;
        policy.wait.spend(pause);
        interval = (interval * 2).min(MAX_POLL_INTERVAL);
    }
}

/// What an attempt came to that its sender, which was taken for dead, has settled during our looks.
fn settled_meanwhile<R: DeserializeOwned>(
    attempt: &Attempt,
    seen: String,
) -> Result<SearchOutcome<R>> {
    match attempt.result.as_ref().filter(|_| attempt.state == State::Placed) {
        Some(receipt) => receipt
            .read()
            .map(SearchOutcome::Placed)
            .map_err(|error| error.of_attempt(&attempt.attempt)),
        None => Ok(SearchOutcome::Absent(seen)),
    }
}

/// One probe. What another attempt has, or may have, is not taken for this one's; `besides` is one that
/// is known to have nothing, whatever the ledger says of it yet.
pub(super) fn probe<P: Purchase>(
    host: &dyn CheckoutHost,
    purchase: &P,
    snapshot: &P::Snapshot,
    attempt: &Attempt,
    besides: Option<&AttemptId>,
) -> Result<Probed<P::Receipt>> {
    let (mut receipts, alike) = match purchase.find(&attempt.attempt, snapshot) {
        Ok(ProbeResult::Placed(receipt)) => (vec![receipt], false),
        Ok(ProbeResult::Alike(receipts)) => (receipts, true),
        Ok(ProbeResult::Absent(seen)) => return Ok(SearchOutcome::Absent(seen).into()),
        Ok(ProbeResult::Unsure(seen)) => return Ok(SearchOutcome::Unsure(seen).into()),
        Err(error) => {
            return Ok(SearchOutcome::Unsure(format!("it could not be looked for: {error}")).into());
        }
    };
    let is_other = |other: &Attempt| {
        other.attempt != attempt.attempt
            && Some(&other.attempt) != besides
            && same_account(other, attempt)
    };
    let bought = |receipts: &[P::Receipt]| bought::<P>(host, attempt, receipts, &is_other);
    // What is open is read before what is placed: an attempt that is settled meanwhile is in one of them.
    let equal = if alike { equal_to(host, attempt, &is_other)? } else { Vec::new() };
    let mut doubt = None;
    if !purchase.has_correlation_id() {
        let is_equal = |other: &Attempt| equal.iter().any(|it| it.attempt == other.attempt);
        let may_be = |other: &Attempt| {
            // The purchase may have to ask the provider for it.
            is_other(other)
                && !is_equal(other)
                && purchase.may_come_from(other.command, other.recorded.order.json())
        };
        doubt = confusable(host, attempt, &may_be)?;
    }
    if !alike && let Some(other) = bought(&receipts)?.into_values().next() {
        return Ok(Probed { found: SearchOutcome::Unsure(is_of(&other)), others: Some(other) });
    }
    if let Some(other) = doubt {
        let why = format!("what is there may be the order of attempt {other}");
        return Ok(SearchOutcome::Unsure(why).into());
    }
    if !alike {
        let receipt = receipts.pop();
        return receipt
            .map(|receipt| SearchOutcome::Placed(receipt).into())
            .ok_or_else(|| Error::internal("an order was found without a receipt"));
    }
    one_of_equal(purchase, attempt, receipts, equal, bought).map(Into::into)
}

fn is_of(other: &AttemptId) -> String {
    format!("what is there is the order of attempt {other}")
}

/// Looks for the order of a recorded attempt, as it was said then. The caller has taken it over.
///
/// # Errors
/// When the ledger can't be used, or the record can't be read.
pub fn again<P: Purchase>(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    purchase: &P,
    attempt: &Attempt,
) -> Result<SearchOutcome<P::Receipt>> {
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
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    purchase: &P,
    snapshot: &P::Snapshot,
    (attempt, sent): (&Attempt, Instant),
    lost: Error,
) -> Result<P::Receipt> {
    let loss = if lost.is_timed_out() { Loss::TimedOut } else { Loss::Broken };
    let rule = AbsenceRule::of(policy, Some(loss), Some(sent.elapsed()));
    let found = host
        .ledger()
        .lost(&attempt.attempt, host.moment(), loss, lost.message())
        .and_then(|attempt| find(host, policy, purchase, snapshot, &attempt, rule));
    let seen = match found {
        Ok(SearchOutcome::Placed(receipt)) => return Ok(receipt),
        Ok(SearchOutcome::Absent(seen)) => {
            return Err(Error::unreachable(format!("nothing was placed: {}", lost.message()))
                .coded_as(&lost)
                .hint(format!("probed twice: {seen}"))
                .hint("it is safe to run the command again")
                .because(lost));
        }
        Ok(SearchOutcome::Unsure(seen)) => seen,
        Err(error) => error.to_string(),
    };
    Err(unknown(attempt, &seen).coded_as(&lost).because(lost))
}

/// The error for an order of which nobody can say whether it was placed.
pub(super) fn unknown(attempt: &Attempt, seen: &str) -> Error {
    Error::new(Kind::Unknown, "the outcome of this order is unknown")
        .code(Code::NoAnswer)
        .of_attempt(&attempt.attempt)
        .hint(format!("seen so far: {seen}"))
        .remedy(look_up(attempt))
}

/// How it becomes known what became of an attempt.
pub(super) fn look_up(attempt: &Attempt) -> Remedy {
    let id = attempt.attempt.clone();
    match attempt.command.can_be_looked_up() {
        true => Remedy::ReconcileAttempt(id),
        false => Remedy::ResolveAttempt(id),
    }
}

//! The look for an order that got no clear answer.
//!
//! What a look showed is kept with the attempt, and the looks of earlier runs count; see `absence` for
//! when an order that they don't show is absent.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::SignedDuration;
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
) -> Result<Found<P::Receipt>> {
    let id = attempt.attempt.as_str();
    let sent = attempt.sent_moment();
    let (mut waited, mut pace) = (Duration::ZERO, INITIAL_BACKOFF);
    loop {
        let begun = Instant::now();
        let found = look(host, purchase, snapshot, attempt, None)?.found;
        let (finding, seen) = found.evidence();
        let looks = host.ledger().look(id, host.moment(), finding, seen)?.looks;
        let seen = seen.to_owned();
        host.on_checkpoint(Checkpoint::Looked);
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
            return match host.ledger().settle(id, &outcome, host.clock().now())? {
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
        host.clock().sleep(pause);
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
    host: &dyn CheckoutHost,
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
    let is_other = |other: &Attempt| {
        other.attempt != attempt.attempt
            && Some(&*other.attempt) != besides
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
        return Ok(Look { found: Found::Unsure(is_of(&other)), others: Some(other) });
    }
    if let Some(other) = doubt {
        let why = format!("what is there may be the order of attempt {other}");
        return Ok(Found::Unsure(why).into());
    }
    if !alike {
        let receipt = receipts.pop();
        return receipt
            .map(|receipt| Found::Placed(receipt).into())
            .ok_or_else(|| Error::internal("an order was found without a receipt"));
    }
    one_of_equal(purchase, attempt, receipts, equal, bought).map(Into::into)
}

fn is_of(other: &str) -> String {
    format!("what is there is the order of attempt {other}")
}

/// Another attempt that is recorded as having placed what this receipt shows.
fn same_order<P: Purchase>(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    receipt: &P::Receipt,
) -> Result<Option<String>> {
    let is_other =
        |other: &Attempt| other.attempt != attempt.attempt && same_account(other, attempt);
    let others = bought::<P>(host, attempt, std::slice::from_ref(receipt), &is_other)?;
    Ok(others.into_values().next())
}

fn same_account(other: &Attempt, attempt: &Attempt) -> bool {
    (other.provider, &other.account, &other.recorded.endpoint)
        == (attempt.provider, &attempt.account, &attempt.recorded.endpoint)
}

/// What of these receipts other attempts are known to have bought: by the provider's id, the attempt.
pub(super) fn bought<P: Purchase>(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    receipts: &[P::Receipt],
    is_other: &dyn Fn(&Attempt) -> bool,
) -> Result<BTreeMap<String, String>> {
    let mut bought = BTreeMap::new();
    for id in receipts.iter().flat_map(P::order_ids) {
        let filter = Filter {
            order_id: Some(id.clone()),
            since: attempt.created.checked_sub(NEAR).ok(),
            ..Filter::default()
        };
        host.ledger().list(&filter, &mut |other| {
            if other.command == attempt.command && is_other(&other) {
                bought.insert(id.clone(), other.attempt);
            }
            Ok(())
        })?;
    }
    Ok(bought)
}

/// Other attempts at the same order that got no answer either.
fn equal_to(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    is_other: &dyn Fn(&Attempt) -> bool,
) -> Result<Vec<Attempt>> {
    let filter = Filter {
        state: Some(State::Unknown),
        fingerprint: Some(attempt.fingerprint.clone()),
        since: attempt.created.checked_sub(NEAR).ok(),
        ..Filter::default()
    };
    let mut equal = Vec::new();
    host.ledger().list(&filter, &mut |other| {
        if is_other(&other) {
            equal.push(other);
        }
        Ok(())
    })?;
    Ok(equal)
}

/// Another attempt whose order what is there may be, for one without a mark. Only those are read that
/// are open, or were charged since this attempt was made.
fn confusable(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    may_be: &dyn Fn(&Attempt) -> bool,
) -> Result<Option<String>> {
    let near = Filter { since: attempt.created.checked_sub(NEAR).ok(), ..Filter::default() };
    let open = [State::Intended, State::Sent, State::Unknown]
        .map(|state| Filter { state: Some(state), ..near.clone() });
    let charged = Filter { charged_since: Some(attempt.created), ..near };
    let mut found = None;
    for filter in open.iter().chain(attempt.charge.then_some(&charged)) {
        host.ledger().list(filter, &mut |other| {
            if may_be_taken_for(&other, attempt) && may_be(&other) {
                found = Some(other.attempt);
            }
            Ok(())
        })?;
    }
    Ok(found)
}

/// Which of several equal orders is this attempt's: as many as got no answer are all there, and which of
/// them made which is all the same. They are counted from the first of these attempts on, so that each
/// of them counts the same.
fn one_of_equal<P: Purchase>(
    purchase: &P,
    attempt: &Attempt,
    seen: Vec<P::Receipt>,
    mut equal: Vec<Attempt>,
    bought: impl Fn(&[P::Receipt]) -> Result<BTreeMap<String, String>>,
) -> Result<Found<P::Receipt>> {
    let place = |attempt: &Attempt| (attempt.created, attempt.attempt.clone());
    equal.sort_by_key(place);
    let earlier = equal.iter().filter(|other| place(other) < place(attempt)).count();
    let mut receipts = match equal.first().filter(|_| earlier > 0) {
        None => seen,
        Some(first) => {
            let before = first.recorded.snapshot.read();
            let sighting = before.and_then(|before| purchase.find(&first.attempt, &before));
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
    let taken = bought(&receipts)?;
    receipts.retain(|receipt| !P::order_ids(receipt).iter().any(|id| taken.contains_key(id)));
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

/// Looks for the order of a recorded attempt, as it was said then. The caller has taken it over.
///
/// # Errors
/// When the ledger can't be used, or the record can't be read.
pub fn again<P: Purchase>(
    host: &dyn CheckoutHost,
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
    Error::new(Kind::Unknown, "the outcome of this order is unknown")
        .code(Code::NoAnswer)
        .of_attempt(attempt)
        .hint(format!("seen so far: {seen}"))
        .remedy(Remedy::ReconcileAttempt(attempt.to_owned()))
}

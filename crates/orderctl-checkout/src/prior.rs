//! What an earlier attempt at the same order means for this one.

use std::time::Duration;

use super::find::{self, SearchOutcome};
use super::lease::{TakeOver, is_held, take_over};
use super::{CheckoutHost, CheckoutPolicy, Placed, Plan};
use crate::ledger::{Admission, Attempt, Intent, Liveness, RecordedRequest, SpendWindow, State};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{AttemptId, Existing, Money, Purchase, Remedy};

/// How long to wait for another process with the same key where the user does not say, and as long
/// as its request may be under way: a little longer than one that died is taken to be alive.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(65);

/// How often to look whether it is done.
const POLL_INTERVAL: Duration = Duration::from_millis(200);

/// What an earlier attempt means.
pub(super) enum PriorAttempt<R> {
    /// There is none that matters.
    Nothing,
    /// It placed the order: this is its result.
    Placed(Placed<R>),
    /// It was in the way, and is no more: ask the ledger again.
    Gone,
    /// The same was ordered a moment ago, perhaps by a slip of the hand.
    Duplicate(Box<Attempt>),
}

/// Weighs what the ledger says of earlier attempts.
pub(super) fn check_prior<P: Purchase>(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    purchase: &P,
    intent: &Intent,
    known: Option<Admission>,
) -> Result<PriorAttempt<P::Receipt>> {
    match known {
        None | Some(Admission::Go(_)) => Ok(PriorAttempt::Nothing),
        Some(Admission::Replay(attempt)) => replay(attempt).map(PriorAttempt::Placed),
        Some(Admission::FindFirst(attempt)) if is_held(host, &attempt)? => {
            wait_for(host, policy, intent, &attempt).map(|()| PriorAttempt::Gone)
        }
        Some(Admission::FindFirst(attempt)) => find_first(host, policy, purchase, &attempt),
        Some(Admission::Busy(attempt)) => {
            wait_for(host, policy, intent, &attempt).map(|()| PriorAttempt::Gone)
        }
        Some(Admission::Unsettled(attempt)) => {
            // The intent of a dead process was never sent: it holds back no order.
            if attempt.state == State::Intended && host.liveness(&attempt.owner) == Liveness::Dead {
                host.ledger().expire_lease(&attempt.attempt, &attempt.owner, host.clock().now())?;
                return Ok(PriorAttempt::Gone);
            }
            Err(unsettled(&attempt))
        }
        Some(Admission::Duplicate(attempt)) => Ok(PriorAttempt::Duplicate(Box::new(attempt))),
        Some(Admission::Conflict(attempt)) => Err(Error::guard(format!(
            "the key '{}' was used for another order",
            attempt.key.as_deref().unwrap_or_default()
        ))
        .code(Code::IdempotencyConflict)
        .of_attempt(&attempt.attempt)
        .hint(if attempt.state.is_settled() {
            "take a new key for a new order"
        } else {
            // Until its outcome is known, nobody knows whether another one is wanted.
            "its outcome is not known"
        })
        .remedy(if attempt.state.is_settled() {
            Remedy::ShowAttempt(attempt.attempt.clone())
        } else {
            find::look_up(&attempt)
        })),
        Some(Admission::Frozen(freeze)) => {
            Err(Error::guard(format!("{freeze}; nothing was ordered"))
                .code(Code::Frozen)
                .remedy(Remedy::Unfreeze))
        }
        Some(Admission::OverLimit { window, spent, reserved, limit }) => {
            Err(over_limit(&policy.profile, window, &spent, &reserved, &limit))
        }
        Some(Admission::OtherCurrency { window, found, limit }) => Err(Error::guard(format!(
            "the spending limit of profile '{}' is in {}, and {found} can't be counted towards it",
            policy.profile,
            limit.currency()
        ))
        .code(Code::Currency)
        .remedy(match window {
            SpendWindow::Day => Remedy::DailyLimitIn(found.currency().to_owned()),
            SpendWindow::Month => Remedy::MonthlyLimitIn(found.currency().to_owned()),
        })),
        Some(Admission::UnknownAmount { window, limit, earlier }) => {
            let whose = match earlier {
                Some(attempt) => format!("the amount of attempt {attempt} is not known"),
                None => "the price is not known".to_owned(),
            };
            Err(Error::guard(format!(
                "{whose}, and profile '{}' may spend no more than {limit} in {window}",
                policy.profile
            ))
            .code(Code::SpendUnknown))
        }
    }
}

/// A person, or the command, must say that another one is wanted, unless the requests differ: then
/// it is another order, such as a payment of the lines that are in the cart by now.
pub(super) fn agree_to_another(
    host: &dyn CheckoutHost,
    duplicate: &Attempt,
    plan: &Plan,
    attempt: &AttemptId,
) -> Result<()> {
    // Each carries the id of its own attempt.
    let now = RecordedRequest::of(&plan.request);
    let before =
        duplicate.requests.iter().flat_map(|sent| sent.without(duplicate.attempt.as_str()));
    if before.ne(now.without(attempt.as_str())) {
        return Ok(());
    }
    if host.confirm_again(duplicate)? {
        return Ok(());
    }
    Err(Error::not_confirmed("nothing was ordered"))
}

/// A refusal may come of the order that was placed a moment ago: the cart that it paid is empty.
pub(super) fn with_duplicate(error: Error, duplicate: Option<&Attempt>) -> Error {
    let Some(duplicate) = duplicate else {
        return error;
    };
    error
        .hint(format!(
            "it may be done already: the same order was placed at {}",
            duplicate.created.strftime("%FT%TZ")
        ))
        .remedy(Remedy::ShowAttempt(duplicate.attempt.clone()))
}

fn replay<R: serde::de::DeserializeOwned>(attempt: Attempt) -> Result<Placed<R>> {
    let receipt = attempt.result.unwrap_or_default();
    let receipt = receipt.read().map_err(|error| {
        Error::internal("the order is placed, but its record can't be read")
            .of_attempt(&attempt.attempt)
            .remedy(Remedy::ShowAttempt(attempt.attempt.clone()))
            .because(error)
    })?;
    Ok(Placed { attempt: attempt.attempt, receipt, replayed: true })
}

/// This key's order may have been placed by a run that did not live to tell: look for it.
fn find_first<P: Purchase>(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    purchase: &P,
    attempt: &Attempt,
) -> Result<PriorAttempt<P::Receipt>> {
    if take_over(host, attempt)? != TakeOver::Taken {
        return Ok(PriorAttempt::Gone);
    }
    host.tell(&format!(
        "Attempt {} has an unknown outcome; looking it up at the provider.",
        attempt.attempt
    ));
    match find::again(host, policy, purchase, attempt)? {
        SearchOutcome::Placed(receipt) => Ok(PriorAttempt::Placed(Placed {
            attempt: attempt.attempt.clone(),
            receipt,
            replayed: true,
        })),
        SearchOutcome::Absent(_) => Ok(PriorAttempt::Gone),
        SearchOutcome::Unsure(seen) => {
            // Lets go of it, so that nobody waits for a probe that is over.
            let error = find::unknown(attempt, &seen);
            super::settle(host, &attempt.attempt, &super::failed(State::Unknown, &error));
            Err(error)
        }
    }
}

/// Another run is using this key: it is waited for, unless it is known to be dead.
fn wait_for(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    intent: &Intent,
    attempt: &Attempt,
) -> Result<()> {
    let (id, owner) = (&attempt.attempt, &attempt.owner);
    let dead = || host.liveness(owner) == Liveness::Dead;
    if dead() {
        return host.ledger().expire_lease(id, owner, host.clock().now());
    }
    let who = format!("process {} on {}", owner.pid, owner.host);
    host.tell(&format!("{who} is using this key; waiting for it to finish."));
    let end = policy.wait.left_or(DEFAULT_TIMEOUT + attempt.time_limit);
    let mut waited = Duration::ZERO;
    while waited < end {
        host.clock().sleep(POLL_INTERVAL);
        waited += POLL_INTERVAL;
        policy.wait.spend(POLL_INTERVAL);
        // The ledger knows when a lease has run out: its clock is the one that counts. A run that is
        // seen to live keeps its attempt without one.
        match host.ledger().check_existing(intent, host.clock().now())? {
            Some(Admission::Busy(now)) if now.attempt == *id && now.owner == *owner => {
                if dead() {
                    return host.ledger().expire_lease(id, owner, host.clock().now());
                }
            }
            Some(Admission::FindFirst(now))
                if now.attempt == *id && now.owner == *owner && is_held(host, &now)? => {}
            _ => return Ok(()),
        }
    }
    Err(Error::guard(format!("the order is in flight: {who} is using this key"))
        .code(Code::IdempotencyInFlight)
        .of_attempt(id)
        .remedy(Remedy::OtherProcess)
        .remedy(Remedy::ShowAttempt(id.clone())))
}

/// The error for an order of something that is at the provider already.
pub(super) fn exists(existing: &Existing) -> Error {
    Error::guard(format!("{}; nothing was ordered", existing.what))
        .code(Code::Duplicate)
        .remedy(existing.show.clone())
        .remedy(Remedy::OrderAnother)
}

fn unsettled(attempt: &Attempt) -> Error {
    Error::new(
        Kind::Unknown,
        format!(
            "the same order was tried at {}, and its outcome is not known",
            attempt.created.strftime("%FT%TZ")
        ),
    )
    .code(Code::Unsettled)
    .of_attempt(&attempt.attempt)
    .remedy(find::look_up(attempt))
}

fn over_limit(
    profile: &str,
    window: SpendWindow,
    spent: &Money,
    reserved: &Money,
    limit: &Money,
) -> Error {
    Error::guard(format!(
        "profile '{profile}' may spend {limit} in {window}: {spent} is spent and {reserved} is \
         reserved for attempts that are not settled and orders that are not paid"
    ))
    .code(window.code())
    .remedy(Remedy::ListAttempts)
    .remedy(Remedy::ReconcileAll)
}

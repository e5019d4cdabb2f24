//! The one way on which every order travels: quote, guard, intent, send, find, outcome.
//!
//! Nothing else in this program sends a charging request, so the promise (never twice, never lost,
//! never at more than said) is kept, or broken, here.
//!
//! - this file: the way itself;
//! - `prior`: what an earlier attempt at the same order means for this one;
//! - `guard`: whether an order may be charged, as a pure decision;
//! - `ledger`: what was meant, sent and answered, on disk;
//! - `lease`: the sign of life while an order is on its way, and what is done without one;
//! - `find`: the search for an order that got no clear answer;
//! - `absence`: when an order that nothing shows may be called absent;
//! - `there`: an order that is there although it was taken for absent, or is refused;
//! - `payment`: whether a placed order that waited for its money is paid by now;
//! - `batch`: many orders over several threads;
//! - `host`: whom checkout turns to, as a trait of the program around it;
//! - `policy`: the types that come in and go out; `budget`: the time that one run may wait.

mod absence;
pub mod batch;
mod budget;
mod find;
pub mod guard;
mod host;
mod lease;
pub mod ledger;
mod payment;
mod policy;
mod prior;
#[cfg(test)]
mod tests;
mod there;

use std::time::{Duration, Instant};

pub use budget::WaitBudget;
pub use find::{SearchOutcome, again};
pub use host::CheckoutHost;
pub use lease::{TakeOver, take_over};
pub use payment::check_payment;
pub use policy::{Charge, CheckoutPolicy, Checkpoint, Placed, Plan};

use crate::guard::{Charges, Decision, Facts};
use crate::ledger::{
    Admission, Attempt, Filter, Intent, RecordedError, RecordedOrder, RecordedRequest,
    RecordedValue, SEND_WITHIN, Settled, Settlement, State, fingerprint,
};
use orderctl_core::error::{Error, Kind, Result};
use orderctl_core::{AttemptId, Clock, Deadline, Price, Purchase, Quote, Request, SendOutcome};
use prior::PriorAttempt;

/// Buys one thing.
///
/// # Errors
/// The kind says what is certain: refused, unreachable and guard mean that nothing was placed;
/// unknown means that it can't be told.
pub fn place<P: Purchase>(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
) -> Result<Placed<P::Receipt>> {
    let mut intent = intent(host, policy, charge, purchase)?;
    loop {
        // An order that is known already is not asked for again, whatever the provider says now.
        let known = host.ledger().check_existing(&intent, host.clock().now())?;
        let duplicate = match prior::check_prior(host, policy, purchase, &intent, known)? {
            PriorAttempt::Placed(placed) => return Ok(placed),
            PriorAttempt::Gone => continue,
            PriorAttempt::Duplicate(duplicate) => Some(duplicate),
            PriorAttempt::Nothing => None,
        };
        if duplicate.is_none() && there::came_late(host, purchase, &intent)? {
            continue;
        }
        let Decided { plan, quoted, decision } = planned(policy, charge, purchase, &intent.attempt)
            .map_err(|error| prior::with_duplicate(error, duplicate.as_deref()))?;
        if let Some(duplicate) = duplicate {
            prior::agree_to_another(host, &duplicate, &plan, &intent.attempt)?;
            intent.again = true;
        }
        if matches!(decision, Decision::Ask) && !host.confirm(&plan)? {
            return Err(Error::not_confirmed("nothing was ordered"));
        }
        let snapshot = purchase.snapshot(&quoted)?;
        if !intent.again
            && let Some(existing) = purchase.existing(&snapshot)?
        {
            // Another run of this key may have placed it since.
            if intent.key.is_some()
                && host.ledger().check_existing(&intent, host.clock().now())?.is_some()
            {
                continue;
            }
            return Err(prior::exists(&existing));
        }
        intent.amount = plan.due_now.as_ref().and_then(Price::ceiling).cloned();
        intent.requests = vec![RecordedRequest::of(&plan.request)];
        intent.time_limit = policy.time_limits.of(plan.request.effect);
        intent.recorded.snapshot = RecordedValue::of(&snapshot)?;
        host.on_checkpoint(Checkpoint::Agreed);
        match host.ledger().begin(&intent, host.clock().now())? {
            Admission::Go(attempt) => {
                host.on_checkpoint(Checkpoint::Intended);
                return lease::held(host, &attempt, || {
                    let told = (&quoted, &snapshot);
                    send(host, policy, purchase, &plan.request, told, &attempt)
                });
            }
            // Somebody was faster since we looked.
            other => match prior::check_prior(host, policy, purchase, &intent, Some(other))? {
                PriorAttempt::Placed(placed) => return Ok(placed),
                PriorAttempt::Gone | PriorAttempt::Nothing | PriorAttempt::Duplicate(_) => {}
            },
        }
    }
}

/// What would be bought, with every guard asked but nobody's yes.
///
/// # Errors
/// When the provider can't be asked, or a guard refuses.
pub fn plan<P: Purchase>(
    clock: &dyn Clock,
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
) -> Result<Plan> {
    let quote = purchase.quote()?;
    decided(policy, charge, purchase, &AttemptId::fresh(clock), Some(quote))
        .map(|decided| decided.plan)
}

/// What the ledger knows of this order before anybody is asked for anything; nothing if it may go, as
/// far as that is concerned.
///
/// # Errors
/// When the ledger can't be used.
pub fn known<P: Purchase>(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
) -> Result<Option<Admission>> {
    let intent = intent(host, policy, charge, purchase)?;
    host.ledger().check_existing(&intent, host.clock().now())
}

/// What would be bought, what its quote told, and what the guards say of it.
struct Decided<Q> {
    plan: Plan,
    quoted: Q,
    decision: Decision,
}

/// Asks for the price where a guard needs it.
fn planned<P: Purchase>(
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
    attempt: &AttemptId,
) -> Result<Decided<P::Quoted>> {
    let needed = charge == Charge::Immediate || !policy.ceilings.is_empty();
    let quote = needed.then(|| purchase.quote()).transpose()?;
    decided(policy, charge, purchase, attempt, quote)
}

fn decided<P: Purchase>(
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
    attempt: &AttemptId,
    quote: Option<(Quote, P::Quoted)>,
) -> Result<Decided<P::Quoted>> {
    let (quote, quoted) = quote.unzip();
    let quoted = quoted.unwrap_or_default();
    let (lines, due_now, renewal) = match quote {
        Some(quote) => (quote.lines, Some(quote.due_now), quote.renewal),
        None => (Vec::new(), None, None),
    };
    let decision = decide(policy, charge, due_now.as_ref());
    if let Some(allow) = &policy.allow {
        allow.check(&policy.profile, &purchase.items(&quoted)?)?;
    }
    let given_up = due_now.iter().flat_map(|price| guard::given_up(price, &policy.ceilings));
    let plan = Plan {
        given_up: given_up.cloned().collect(),
        mode: policy.mode,
        profile: policy.profile.clone(),
        account: policy.account.clone(),
        lines,
        due_now,
        renewal,
        confirm: policy.confirm,
        request: purchase.request(attempt, &quoted),
    };
    match decision {
        Decision::Refuse(error) => Err(error),
        decision => Ok(Decided { plan, quoted, decision }),
    }
}

fn decide(policy: &CheckoutPolicy, charge: Charge, price: Option<&Price>) -> Decision {
    match (charge, price) {
        (Charge::Immediate, Some(price)) => guard::decide(&Facts {
            profile: &policy.profile,
            charges: policy.charges,
            confirm: policy.confirm,
            price,
            ceilings: &policy.ceilings,
            accept_unknown_price: policy.accept_unknown_price,
            yes: policy.yes,
        }),
        (Charge::Immediate, None) => {
            Decision::Refuse(Error::internal("a charge came to the guards without a price"))
        }
        (Charge::Deferred, _) if policy.charges == Charges::Deny => {
            Decision::Refuse(guard::denied(&policy.profile))
        }
        (Charge::Deferred, Some(price)) if !policy.ceilings.is_empty() => {
            match guard::within(price, &policy.ceilings, policy.accept_unknown_price) {
                Ok(()) => Decision::Go,
                Err(error) => Decision::Refuse(error),
            }
        }
        (Charge::Deferred, _) => Decision::Go,
    }
}

/// What is meant, before the provider was asked anything: the amount, the request, its time limit and
/// the snapshot are filled in when they are known.
fn intent<P: Purchase>(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
) -> Result<Intent> {
    let order = serde_json::to_string(purchase.order())
        .map_err(|error| Error::internal("the order can't be written down").because(error))?;
    Ok(Intent {
        attempt: AttemptId::fresh(host.clock()),
        key: policy.key.clone(),
        fingerprint: fingerprint(
            policy.provider.name(),
            &policy.account,
            purchase.command().name(),
            &[("endpoint", &policy.endpoint), ("order", &order)],
        ),
        command: purchase.command(),
        profile: policy.profile.clone(),
        provider: policy.provider,
        account: policy.account.clone(),
        mode: policy.mode,
        charge: charge == Charge::Immediate,
        amount: None,
        requests: Vec::new(),
        recorded: RecordedOrder {
            order: RecordedValue::of(purchase.order())?,
            snapshot: RecordedValue::default(),
            endpoint: Some(policy.endpoint.clone()),
            origin: host.origin().clone(),
        },
        owner: host.owner().clone(),
        time_limit: Duration::ZERO,
        again: policy.again,
        max_spend: policy.max_spend.clone(),
        max_spend_30d: policy.max_spend_30d.clone(),
    })
}

/// The one request, and what came of it.
fn send<P: Purchase>(
    host: &dyn CheckoutHost,
    policy: &CheckoutPolicy,
    purchase: &P,
    request: &Request,
    (quoted, snapshot): (&P::Quoted, &P::Snapshot),
    attempt: &Attempt,
) -> Result<Placed<P::Receipt>> {
    let id = &attempt.attempt;
    // Before the lease is granted, not after: however long that takes, it counts.
    let send_by = Deadline::after(host.clock(), SEND_WITHIN);
    host.ledger().sent(id, host.moment())?;
    host.on_checkpoint(Checkpoint::Leaving);
    let sent = Instant::now();
    let request = Request { send_by: Some(send_by), ..request.clone() };
    let reply = purchase.send(&request, quoted, snapshot);
    host.on_checkpoint(Checkpoint::Answered);
    let placed = |receipt| Placed { attempt: id.clone(), receipt, replayed: false };
    let outcome = match reply {
        SendOutcome::Placed(receipt) => {
            let attempt = settle(host, id, &find::placed::<P>(&receipt));
            Ok(Placed { attempt, ..placed(receipt) })
        }
        SendOutcome::Refused(error) => {
            settle(host, id, &failed(State::Refused, &error));
            Err(error)
        }
        SendOutcome::AlreadyThere(error) => {
            there::after_refusal(host, purchase, snapshot, attempt, error)
        }
        SendOutcome::NotSent(error) => {
            settle(host, id, &failed(State::NotSent, &error));
            Err(error)
        }
        SendOutcome::Unknown(error) => {
            host.tell(&format!(
                "No clear response ({error}); checking whether the order was placed."
            ));
            let found =
                find::after_no_answer(host, policy, purchase, snapshot, (attempt, sent), error);
            if let Err(error) = &found
                && error.kind() == Kind::Unknown
            {
                settle(host, id, &failed(State::Unknown, error));
            }
            found.map(|receipt| Placed { attempt: recorded(host, attempt), ..placed(receipt) })
        }
    };
    host.on_checkpoint(Checkpoint::Settled);
    // An error may be about an earlier attempt.
    outcome.map_err(|error| if error.attempt().is_some() { error } else { error.of_attempt(id) })
}

fn failed(state: State, error: &Error) -> Settlement {
    Settlement { error: Some(RecordedError::of(error)), ..Settlement::of(state) }
}

/// With which attempt a placed order is recorded: a further one, if its own was settled otherwise.
fn recorded(host: &dyn CheckoutHost, attempt: &Attempt) -> AttemptId {
    let id = &attempt.attempt;
    let mut late = None;
    let own = host.ledger().get(id);
    if own.is_ok_and(|own| own.is_some_and(|own| own.state != State::Placed)) {
        let further = Filter { late_of: Some(id.clone()), ..Filter::default() };
        // If the ledger can't be read, the attempt itself is what is known.
        let _ = host.ledger().list(&further, &mut |other| {
            late = Some(other.attempt);
            Ok(())
        });
    }
    late.unwrap_or_else(|| id.clone())
}

/// Writes the outcome down, and says with which attempt. If that fails, the outcome is no less true:
/// the user hears of both, and the attempt stays unsettled, so that the next run looks before it
/// orders.
fn settle(host: &dyn CheckoutHost, attempt: &AttemptId, settlement: &Settlement) -> AttemptId {
    let now = host.clock().now();
    let written = match host.ledger().settle(attempt, settlement, now) {
        Ok(Settled::Written(_)) => return attempt.clone(),
        // Another run took us for dead, looked, and settled it. To whoever did, it is known.
        Ok(Settled::AlreadySettled(_)) if settlement.state == State::Unknown => {
            return attempt.clone();
        }
        // By now we know what the other run could not.
        Ok(Settled::AlreadySettled(_)) if settlement.state == State::Placed => {
            host.ledger().settle_late(attempt, &AttemptId::fresh(host.clock()), settlement, now)
        }
        Ok(Settled::AlreadySettled(other)) => Err(Error::guard(format!(
            "another run has settled it as {}, and what is settled is never changed",
            other.state
        ))),
        Err(error) => Err(error),
    };
    match written {
        Ok(late) => {
            host.warn(&format!(
                "attempt {attempt} was taken over and settled by another run, and its order is placed \
                 after all: it is recorded as attempt {} and counts as spent",
                late.attempt
            ));
            late.attempt
        }
        Err(error) => {
            host.warn(&format!(
                "the outcome of attempt {attempt} could not be written to the ledger: {error}"
            ));
            attempt.clone()
        }
    }
}

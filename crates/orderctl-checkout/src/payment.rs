//! A placed order that waited for its money, and is paid by now.

use super::CheckoutHost;
use super::find::{self, SearchOutcome};
use crate::ledger::{Attempt, Settlement};
use orderctl_core::error::Result;
use orderctl_core::{AttemptId, PaymentState, Purchase};

/// Asks the provider whether a pending order is paid, and records that. `counted_by` is another
/// attempt that paid for it: what it cost counts there, and not a second time here.
///
/// # Errors
/// When the provider or the ledger can't be used, or the record can't be read.
pub fn check_payment<P: Purchase>(
    host: &dyn CheckoutHost,
    purchase: &P,
    attempt: &Attempt,
    counted_by: Option<&AttemptId>,
) -> Result<SearchOutcome<P::Receipt>> {
    let snapshot = find::before::<P::Snapshot>(attempt)?;
    let receipt = attempt.result.clone().unwrap_or_default();
    let receipt: P::Receipt = receipt.read().map_err(|error| error.of_attempt(&attempt.attempt))?;
    let paid = purchase.paid_since(&attempt.attempt, &snapshot, &receipt)?;
    let Some(paid) = paid.filter(|paid| P::payment_state(paid) == PaymentState::Paid) else {
        return Ok(SearchOutcome::Unsure("the provider does not show that it is paid".into()));
    };
    if !purchase.has_correlation_id()
        && let Some(other) = bought_by_another::<P>(host, attempt, &paid)?
    {
        return Ok(SearchOutcome::Unsure(format!("what is there is the order of attempt {other}")));
    }
    let placed = find::placed::<P>(&paid);
    let amount = attempt.amount.as_ref().or(placed.amount.as_ref());
    let settlement = match counted_by {
        None => Settlement { note: Some("pending at first, and paid later".into()), ..placed },
        Some(other) => Settlement {
            amount: amount.and_then(|amount| amount.minus(amount)),
            note: Some(format!("paid by attempt {other}, which counts what it cost")),
            ..placed
        },
    };
    host.ledger().settle(&attempt.attempt, &settlement, host.clock().now())?;
    Ok(SearchOutcome::Placed(paid))
}

/// Another attempt that is known to have bought what this receipt shows.
fn bought_by_another<P: Purchase>(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    paid: &P::Receipt,
) -> Result<Option<AttemptId>> {
    let is_other = |other: &Attempt| {
        other.attempt != attempt.attempt
            && other.account == attempt.account
            && other.created >= attempt.created
            && other.payment == Some(PaymentState::Paid)
    };
    let others = find::bought::<P>(host, attempt, std::slice::from_ref(paid), &is_other)?;
    Ok(others.into_values().next())
}

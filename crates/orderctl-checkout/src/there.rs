//! An order that is there although it was taken for absent, or although the provider refuses it.
//!
//! No client can prove how late a provider may commit. So an attempt that was settled as absent is
//! looked for once more before another one of the same order is sent. And a provider that refuses an
//! order because it has one may speak of this very order (a gateway sent it twice), of an earlier
//! attempt that was taken for absent, or of what somebody else ordered: all of them are looked for
//! before anything else is said.

use jiff::SignedDuration;

use super::find::{self, Probed, SearchOutcome};
use super::{CheckoutHost, Placed};
use crate::ledger::{Attempt, Intent, Loss, Settlement, State};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{AttemptId, Purchase, Remedy};

/// For how long an absent attempt without a key counts as the same order.
const RECENT: SignedDuration = SignedDuration::from_hours(24);

/// Looks once for the absent attempts of this order; true if one was placed after all, which the ledger
/// then knows. What can't be told is left as it is: the order has been proved absent before.
///
/// # Errors
/// When the ledger can't be used.
pub(super) fn came_late<P: Purchase>(
    host: &dyn CheckoutHost,
    purchase: &P,
    intent: &Intent,
) -> Result<bool> {
    // Without a key and a correlation id nothing tells a late order from another one that is wanted.
    if intent.key.is_none() && !purchase.has_correlation_id() {
        return Ok(false);
    }
    for earlier in host.ledger().absent(&intent.fingerprint)? {
        let recent = host.clock().now().duration_since(earlier.created) < RECENT;
        if earlier.key != intent.key || (intent.key.is_none() && !recent) {
            continue;
        }
        let Ok(before) = find::before::<P::Snapshot>(&earlier) else { continue };
        let found = find::probe(host, purchase, &before, &earlier, None)?.found;
        if let SearchOutcome::Placed(receipt) = found {
            placed_after_all::<P>(host, &earlier, None, &receipt)?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// What became of an order that the provider refused as being there already.
///
/// # Errors
/// The provider's refusal, where nothing of ours explains it; of kind unknown where that can't be told.
pub(super) fn after_refusal<P: Purchase>(
    host: &dyn CheckoutHost,
    purchase: &P,
    snapshot: &P::Snapshot,
    attempt: &Attempt,
    refused: Error,
) -> Result<Placed<P::Receipt>> {
    let id = &attempt.attempt;
    host.tell(&format!(
        "The provider reports that the order already exists ({refused}); looking it up."
    ));
    let own = probe(host, purchase, snapshot, attempt, None)?;
    let existed = purchase.was_there(snapshot);
    let existed = existed.map(|what| format!("it is {what}, which existed before")).or_else(|| {
        // What has a correlation id and is another attempt's is not this one's as well.
        let other = own.others.as_ref().filter(|_| purchase.has_correlation_id());
        other.map(|other| format!("it is the order of attempt {other}"))
    });
    let explained = match (own.found, existed) {
        (SearchOutcome::Placed(receipt), _) => {
            super::settle(host, id, &find::placed::<P>(&receipt));
            return Ok(Placed { attempt: id.clone(), receipt, replayed: false });
        }
        (_, Some(existed)) => existed,
        (SearchOutcome::Absent(seen), None) => format!("it is not an order of this ledger: {seen}"),
        // It may be this very order. No earlier attempt is looked for meanwhile: what shows for it may
        // be this one's.
        (SearchOutcome::Unsure(seen), None) => {
            host.ledger().lost(id, host.moment(), Loss::Broken, refused.message())?;
            let error = find::unknown(attempt, &seen).because(refused);
            super::settle(host, id, &super::failed(State::Unknown, &error));
            return Err(error);
        }
    };
    let no = super::failed(State::Refused, &refused);
    for earlier in host.ledger().absent(&attempt.fingerprint)? {
        let before = find::before::<P::Snapshot>(&earlier)?;
        let probed = probe(host, purchase, &before, &earlier, Some(id))?;
        match probed.found {
            SearchOutcome::Absent(_) => {}
            // It is known whose it is.
            SearchOutcome::Unsure(_) if probed.others.is_some() => {}
            SearchOutcome::Placed(receipt) => {
                placed_after_all::<P>(host, &earlier, Some((id, &no)), &receipt)?;
                if attempt.key.is_some() && attempt.key != earlier.key {
                    let its = format!("it is the order of attempt {}", earlier.attempt);
                    return Err(refused.of_attempt(id).hint(its));
                }
                return Ok(Placed { attempt: earlier.attempt, receipt, replayed: true });
            }
            SearchOutcome::Unsure(seen) => {
                reopen_late(host, &earlier, Some((id, &no)))?;
                let error = find::unknown(&earlier, &seen).because(refused);
                super::settle(host, &earlier.attempt, &super::failed(State::Unknown, &error));
                return Err(error);
            }
        }
    }
    super::settle(host, id, &no);
    Err(refused.hint(explained))
}

/// One probe, which is kept as evidence.
fn probe<P: Purchase>(
    host: &dyn CheckoutHost,
    purchase: &P,
    snapshot: &P::Snapshot,
    attempt: &Attempt,
    besides: Option<&AttemptId>,
) -> Result<Probed<P::Receipt>> {
    let probed = find::probe(host, purchase, snapshot, attempt, besides)?;
    let (finding, seen) = probed.found.evidence();
    host.ledger().probe(&attempt.attempt, host.moment(), finding, seen)?;
    Ok(probed)
}

fn placed_after_all<P: Purchase>(
    host: &dyn CheckoutHost,
    earlier: &Attempt,
    refused: Option<(&AttemptId, &Settlement)>,
    receipt: &P::Receipt,
) -> Result<()> {
    reopen_late(host, earlier, refused)?;
    super::settle(host, &earlier.attempt, &find::placed::<P>(receipt));
    host.tell(&format!("Attempt {} was recorded as absent but was placed.", earlier.attempt));
    Ok(())
}

fn reopen_late(
    host: &dyn CheckoutHost,
    earlier: &Attempt,
    refused: Option<(&AttemptId, &Settlement)>,
) -> Result<()> {
    if host.ledger().reopen(&earlier.attempt, host.owner(), refused, host.clock().now())? {
        return Ok(());
    }
    Err(Error::guard("another process is working on an earlier attempt of this order")
        .code(Code::IdempotencyInFlight)
        .of_attempt(&earlier.attempt)
        .remedy(Remedy::ShowAttempt(earlier.attempt.clone())))
}

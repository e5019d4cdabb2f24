//! The sign of life while an order is on its way: without it another process would take this one
//! for dead and look for its order. And the one way in which an attempt is taken over.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::CheckoutHost;
use crate::ledger::{Attempt, Liveness, RENEW_EVERY};
use orderctl_core::error::Result;

/// Renews the attempt's lease until `work` is done.
pub(super) fn held<T>(host: &dyn CheckoutHost, attempt: &Attempt, work: impl FnOnce() -> T) -> T {
    let every = Duration::try_from(RENEW_EVERY).unwrap_or(Duration::from_secs(20));
    std::thread::scope(|scope| {
        let (done, wait) = channel::<()>();
        scope.spawn(move || {
            while wait.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                // A lease that can't be renewed runs out: then others look before they order.
                if let Err(error) =
                    host.ledger().renew(&attempt.attempt, host.owner(), host.clock().now())
                {
                    tracing::debug!(%error, "the lease could not be renewed");
                }
            }
        });
        let result = work();
        drop(done);
        result
    })
}

/// Who may work on an attempt, after it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeOver {
    /// Ours: the order can be looked for.
    Taken,
    /// Its owner's, which is at work on it, or may be.
    Held,
    /// Nobody's: it is settled by now, or it was never sent.
    Over,
}

/// Takes an unsettled attempt over, to look for its order, unless its owner may still be at work on
/// it.
///
/// # Errors
/// When the ledger can't be used.
pub fn take_over(host: &dyn CheckoutHost, attempt: &Attempt) -> Result<TakeOver> {
    let id = &attempt.attempt;
    if is_held(host, attempt)? {
        return Ok(TakeOver::Held);
    }
    if host.ledger().take_over(id, host.owner(), host.clock().now())? {
        return Ok(TakeOver::Taken);
    }
    let held = host.ledger().get(id)?.is_some_and(|now| !now.state.is_settled());
    Ok(if held { TakeOver::Held } else { TakeOver::Over })
}

/// True if the owner lives and has not let go of the attempt: then it is its own, whatever any clock
/// says of its lease. The lease of one that is dead is ended.
pub(super) fn is_held(host: &dyn CheckoutHost, attempt: &Attempt) -> Result<bool> {
    if attempt.lease_until.is_none() {
        return Ok(false);
    }
    match host.liveness(&attempt.owner) {
        Liveness::Alive => Ok(true),
        Liveness::Unknown => Ok(false),
        Liveness::Dead => {
            host.ledger().expire_lease(&attempt.attempt, &attempt.owner, host.clock().now())?;
            Ok(false)
        }
    }
}

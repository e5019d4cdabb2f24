//! The sign of life while an order is on its way: without it another process would take this one
//! for dead and look for its order.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::Desk;
use crate::ledger::{Attempt, RENEW_EVERY};

/// Renews the attempt's lease until `work` is done.
pub(super) fn held<T>(desk: &Desk<'_>, attempt: &Attempt, work: impl FnOnce() -> T) -> T {
    let (ledger, clock, owner) = (desk.ledger, desk.clock, desk.owner);
    let every = Duration::try_from(RENEW_EVERY).unwrap_or(Duration::from_secs(20));
    std::thread::scope(|scope| {
        let (done, wait) = channel::<()>();
        scope.spawn(move || {
            while wait.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                // A lease that can't be renewed runs out: then others look before they order.
                if let Err(error) = ledger.renew(&attempt.attempt, owner, clock.now()) {
                    tracing::debug!(%error, "the lease could not be renewed");
                }
            }
        });
        let result = work();
        drop(done);
        result
    })
}

//! Whom checkout turns to: the program around it.

use crate::ledger::{Attempt, Ledger, Liveness, Moment, Origin, Owner, Uptime};
use crate::policy::{Checkpoint, Plan};
use orderctl_core::Clock;
use orderctl_core::error::Result;

/// What checkout needs of the program that it is a part of. One host is one run of one process; several
/// threads may place orders with it.
pub trait CheckoutHost: Sync {
    /// The clock by which leases and limits are held, and the source of new ids.
    fn clock(&self) -> &dyn Clock;

    /// Where intents and outcomes are written.
    fn ledger(&self) -> &dyn Ledger;

    /// This process, as the ledger names it.
    fn owner(&self) -> &Owner;

    /// What started this process, such as the page of a CI job; it is recorded with each attempt.
    fn origin(&self) -> &Origin;

    /// Whether the process of another run is still there, as far as this machine can tell.
    fn liveness(&self, owner: &Owner) -> Liveness;

    /// Asks a person whether the plan may be carried out.
    ///
    /// # Errors
    /// Where nobody can be asked.
    fn confirm(&self, plan: &Plan) -> Result<bool>;

    /// Asks a person whether what was ordered a moment ago is wanted once more.
    ///
    /// # Errors
    /// Where nobody can be asked.
    fn confirm_again(&self, duplicate: &Attempt) -> Result<bool>;

    /// Tells the user what is going on.
    fn tell(&self, text: &str);

    /// Tells the user what must not go unheard.
    fn warn(&self, text: &str);

    /// Is told where the order is on its way.
    fn on_checkpoint(&self, step: Checkpoint);
}

impl dyn CheckoutHost + '_ {
    /// Now, as it is recorded.
    pub(crate) fn moment(&self) -> Moment {
        let process = self.owner().process.as_ref();
        let uptime = process.map(|process| Uptime::of(process, self.clock().uptime()));
        Moment { at: self.clock().now(), uptime }
    }
}

//! What the ledger has of a row already.

use super::order::Visitor;
use crate::app::context::Context;
use crate::flows::checkout::Host;
use orderctl_checkout::ledger::{Admission, Attempt, Ledger};
use orderctl_checkout::{Charge, CheckoutPolicy};
use orderctl_core::Purchase;
use orderctl_core::error::{Code, Error, Result};

/// What the ledger has of a row.
pub(super) enum Seen {
    /// Nothing that stands in its way.
    Nothing,
    /// It was placed by this key before, and is not ordered again.
    Placed { attempt: Box<Attempt>, lineitem_ids: Vec<String> },
    /// It may be placed: its outcome is not known, or another run is at it.
    Unsettled(Box<Attempt>),
    /// It must not be placed.
    Conflict(Error),
}

/// Asks the ledger for a row.
pub(super) struct PriorLookup<'a> {
    pub(super) ctx: &'a Context,
    pub(super) ledger: &'a dyn Ledger,
    pub(super) policy: &'a CheckoutPolicy,
}

impl Visitor for PriorLookup<'_> {
    type Output = Seen;

    fn visit<P: Purchase>(self, charge: Charge, purchase: &P) -> Result<Seen> {
        let host = Host::of_row(self.ctx, self.ledger, "");
        let known = orderctl_checkout::known(&host, self.policy, charge, purchase)?;
        Ok(match known {
            Some(Admission::Replay(attempt)) => {
                let receipt = attempt.result.clone().unwrap_or_default();
                let receipt = receipt.read::<P::Receipt>().ok();
                Seen::Placed {
                    lineitem_ids: receipt.map(|it| P::order_ids(&it)).unwrap_or_default(),
                    attempt: Box::new(attempt),
                }
            }
            Some(
                Admission::FindFirst(attempt)
                | Admission::Busy(attempt)
                | Admission::Unsettled(attempt),
            ) => Seen::Unsettled(Box::new(attempt)),
            Some(Admission::Conflict(attempt)) => Seen::Conflict(
                Error::guard("a row of this name was ordered with other parameters")
                    .code(Code::IdempotencyConflict)
                    .of_attempt(&attempt.attempt),
            ),
            Some(Admission::Frozen(freeze)) => {
                Seen::Conflict(Error::guard(freeze.to_string()).code(Code::Frozen))
            }
            // A key is given, and no limit was weighed.
            Some(
                Admission::Go(_)
                | Admission::Duplicate(_)
                | Admission::OverLimit { .. }
                | Admission::OtherCurrency { .. }
                | Admission::UnknownAmount { .. },
            )
            | None => Seen::Nothing,
        })
    }
}

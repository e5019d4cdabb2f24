//! From a recorded attempt back to the purchase that it was: to look for its order, or to write
//! down what a person found. Each command has one entry.

mod billmanager;
mod logicboxes;

use serde::de::DeserializeOwned;

use crate::app::clients;
use crate::app::context::Context;
use crate::config::Profile;
use orderctl_billmanager::Panel;
use orderctl_checkout::ledger::{Attempt, Filter, Ledger, RecordedValue};
use orderctl_checkout::{CheckoutHost, CheckoutPolicy, SearchOutcome};
use orderctl_core::error::Result;
use orderctl_core::raw_api::Answered;
use orderctl_core::{AttemptId, Command, Purchase};
use orderctl_logicboxes::Reseller;

/// What a command can do with its own attempts once they are recorded.
pub trait RecordedPurchase: Sync {
    /// Looks for the order of an attempt, at the provider and for the account that it was made with.
    ///
    /// # Errors
    /// When the record or the ledger can't be read, or the provider's secret can't be had.
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>>;

    /// The receipt of an order that a person found: its id, and what was ordered.
    ///
    /// # Errors
    /// When the record can't be read.
    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue>;

    /// The invoices that an order waits for, by its receipt.
    fn invoices(&self, _receipt: &RecordedValue) -> Vec<String> {
        Vec::new()
    }

    /// What was bought, by the provider's ids, by its receipt.
    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String>;
}

/// The purchases, by the command that makes them.
pub fn of(command: Command) -> &'static dyn RecordedPurchase {
    match command {
        Command::CartAdd => &billmanager::CartAdd,
        Command::CartAddSkipBasket => &billmanager::CartAddSkipBasket,
        Command::CartPay => &billmanager::CartPay,
        Command::CartActivate => &billmanager::CartActivate,
        Command::ServiceRenew => &billmanager::ServiceRenew,
        Command::ApiBillmanager => &billmanager::ApiCall,
        Command::ComboAdd => &logicboxes::ComboAdd,
        Command::ComboRenew => &logicboxes::ComboRenew,
        Command::InvoicePay | Command::InvoiceExecute => &logicboxes::InvoiceSettle,
        Command::ApiLogicboxes => &logicboxes::ApiCall,
    }
}

/// The search for the order of one attempt.
pub struct Search<'a> {
    /// Everything around the command that searches.
    pub ctx: &'a Context,
    /// Whom checkout turns to.
    pub host: &'a dyn CheckoutHost,
    /// How long to look, and when an order counts as absent.
    pub policy: &'a CheckoutPolicy,
    /// The profile that the attempt was made with.
    pub profile: &'a Profile,
    /// The attempt, which the caller has taken over.
    pub attempt: &'a Attempt,
}

impl Search<'_> {
    fn panel(&self) -> Result<Panel> {
        clients::panel(self.ctx, self.profile)
    }

    fn reseller(&self) -> Result<Reseller> {
        clients::reseller(self.ctx, self.profile)
    }

    fn order<T: DeserializeOwned>(&self) -> Result<T> {
        order(self.attempt)
    }

    /// Looks for it as this purchase: for the order, or for the payment of one that is pending.
    fn by<P: Purchase>(&self, purchase: &P) -> Result<SearchOutcome<RecordedValue>> {
        let found = if self.attempt.is_pending() {
            let counted_by = paid_by(self.host.ledger(), self.attempt)?;
            orderctl_checkout::check_payment(
                self.host,
                purchase,
                self.attempt,
                counted_by.as_ref(),
            )?
        } else {
            orderctl_checkout::again(self.host, self.policy, purchase, self.attempt)?
        };
        Ok(match found {
            SearchOutcome::Placed(receipt) => SearchOutcome::Placed(RecordedValue::of(&receipt)?),
            SearchOutcome::Absent(seen) => SearchOutcome::Absent(seen),
            SearchOutcome::Unsure(seen) => SearchOutcome::Unsure(seen),
        })
    }
}

/// The attempt that paid an invoice of this one's order, if one did: `invoice pay` is a charge of its
/// own.
fn paid_by(ledger: &dyn Ledger, attempt: &Attempt) -> Result<Option<AttemptId>> {
    let invoices = attempt.result.as_ref().map(|receipt| of(attempt.command).invoices(receipt));
    let invoices = invoices.unwrap_or_default();
    let mut payer = None;
    for invoice in invoices {
        let settled =
            Filter { order_id: Some(invoice), since: Some(attempt.created), ..Filter::default() };
        ledger.list(&settled, &mut |other| {
            let is_settlement =
                matches!(other.command, Command::InvoicePay | Command::InvoiceExecute);
            if is_settlement && other.account == attempt.account {
                payer = Some(other.attempt);
            }
            Ok(())
        })?;
    }
    Ok(payer)
}

/// What a purchase has bought; nothing of a receipt that can't be read.
fn ids_of<P: Purchase>(receipt: &RecordedValue) -> Vec<String> {
    receipt.read().map(|receipt| P::order_ids(&receipt)).unwrap_or_default()
}

/// The order of an attempt, as it was said.
fn order<T: DeserializeOwned>(attempt: &Attempt) -> Result<T> {
    attempt.recorded.order.read().map_err(|error| error.of_attempt(&attempt.attempt))
}

/// What was there before the order of an attempt.
fn snapshot<T: DeserializeOwned>(attempt: &Attempt) -> Result<T> {
    attempt.recorded.snapshot.read().map_err(|error| error.of_attempt(&attempt.attempt))
}

/// The receipt of a raw call whose response was lost: all that is known is the id that a person found.
fn answered(id: &str) -> Result<RecordedValue> {
    RecordedValue::of(&Answered { data: serde_json::json!({"id": id}), raw: None })
}

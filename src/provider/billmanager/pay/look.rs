//! Whether a payment went through whose answer did not come: by the cart, and by the money.
//!
//! A line that left the cart was paid, or taken out by somebody else in the browser: the balance, or
//! the list of payments, tells the two apart.

use super::super::Node;
use super::super::rows::if_allowed;
use super::{Paid, PayCart, PayTrace, PaymentStatus};
use crate::error::Result;
use crate::order::{Money, Sighting};

impl PayCart<'_> {
    pub(super) fn look(&self, trace: &PayTrace) -> Result<Sighting<Paid>> {
        let items = self.panel.cart()?.items;
        let here = items.iter().filter(|item| trace.lines.contains_key(&item.lineitem_id)).count();
        match here {
            0 => self.gone(trace),
            all if all == trace.lines.len() => self.still_there(trace),
            some => Ok(Sighting::Unsure(format!(
                "{some} of the {} lines are in the cart still",
                trace.lines.len()
            ))),
        }
    }

    /// The lines are gone from the cart: paid by this call, or taken out by somebody else?
    fn gone(&self, trace: &PayTrace) -> Result<Sighting<Paid>> {
        let (lines, amount) =
            (trace.lines.keys().cloned().collect::<Vec<_>>(), trace.amount.clone());
        let free = amount.as_ref().is_some_and(Money::is_zero);
        if self.by_balance() || free {
            let Some(before) = trace.balance.as_ref().filter(|_| !free) else {
                return Ok(Sighting::Placed(Paid::of(PaymentStatus::Paid, lines, amount)));
            };
            return Ok(match self.panel.balance()? {
                Some(now) if now == *before => Sighting::Unsure(format!(
                    "the lines are gone from the cart, but the balance is {now} as before"
                )),
                _ => Sighting::Placed(Paid::of(PaymentStatus::Paid, lines, amount)),
            });
        }
        let Some((payments, new)) = self.new_payments(trace)? else {
            return Ok(Sighting::Placed(Paid::of(PaymentStatus::Pending, lines, amount)));
        };
        let [id] = new.as_slice() else {
            return Ok(Sighting::Unsure(format!(
                "the lines are gone from the cart, and the list of payments has {} new ones",
                new.len()
            )));
        };
        let row = payments.iter().find(|row| row.value("id") == Some(id));
        // The codes of `status` are in the reference of `payment`; 8 and 9 are known from a client.
        let status = match row.and_then(|row| row.code("status")) {
            Some("4") => PaymentStatus::Paid,
            Some("1" | "2" | "3" | "8") => PaymentStatus::Pending,
            other => {
                return Ok(Sighting::Unsure(format!(
                    "the lines are gone from the cart, and payment {id} has the status {}",
                    other.unwrap_or("that the panel does not tell")
                )));
            }
        };
        let mut paid = Paid::of(status, lines, amount);
        paid.payment_id = Some(id.clone());
        Ok(Sighting::Placed(paid))
    }

    /// The payments and the ids of those that were not there before; nothing if they can't be told.
    fn new_payments(&self, trace: &PayTrace) -> Result<Option<(Vec<Node>, Vec<String>)>> {
        let Some(before) = &trace.payments else {
            return Ok(None);
        };
        let Some(list) = if_allowed(self.panel.rows("payment"))? else {
            return Ok(None);
        };
        let new = list.ids().difference(before).cloned().collect();
        Ok(Some((list.rows, new)))
    }

    /// All lines are in the cart still; nothing may show that money moved all the same.
    fn still_there(&self, trace: &PayTrace) -> Result<Sighting<Paid>> {
        if let Some(before) = trace.balance.as_ref().filter(|_| self.by_balance()) {
            let now = self.panel.balance()?;
            if now.as_ref() != Some(before) {
                return Ok(Sighting::Unsure(format!(
                    "the lines are in the cart still, but the balance went from {before} to {}",
                    now.as_deref().unwrap_or("an unknown amount")
                )));
            }
        }
        if let Some((_, new)) = self.new_payments(trace)?.filter(|(_, new)| !new.is_empty()) {
            return Ok(Sighting::Unsure(format!(
                "the lines are in the cart still, but there are new payments: {}",
                new.join(", ")
            )));
        }
        Ok(Sighting::Absent("all of the lines are in the cart still".into()))
    }
}

//! Whether a payment went through whose answer did not come: by the cart, and by the money.
//!
//! A line that left the cart was paid, or taken out by somebody else in the browser: the balance, the
//! list of payments or, for what is free, the services tell the two apart.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::account::is_unmoved;
use super::super::pagination::if_allowed;
use super::super::text::money;
use super::super::{Generation, Node};
use super::{Paid, PayCart, PaySnapshot, PaymentStatus, Services};
use orderctl_core::error::Result;
use orderctl_core::{Money, ProbeResult};

impl PayCart<'_> {
    pub(super) fn look(&self, trace: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        let items = self.panel.cart_of(trace.cart)?.items;
        let here = items.iter().filter(|item| trace.lines.contains_key(&item.lineitem_id)).count();
        match here {
            0 => self.gone(trace),
            all if all == trace.lines.len() => self.still_there(trace),
            some => Ok(ProbeResult::Unsure(format!(
                "{some} of the {} lines are in the cart still",
                trace.lines.len()
            ))),
        }
    }

    /// The lines are gone from the cart: paid by this call, or taken out by somebody else?
    fn gone(&self, trace: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        let (lines, amount) =
            (trace.lines.keys().cloned().collect::<Vec<_>>(), trace.amount.clone());
        let free = amount.as_ref().is_some_and(Money::is_zero);
        if free {
            return self.gone_for_nothing(trace);
        }
        if self.by_balance() {
            let now = self.panel.balance()?;
            let moved = self.fall(trace.balance.as_deref(), now.as_deref());
            return Ok(if moved.is_some() && moved == amount.as_ref().map(Money::amount) {
                ProbeResult::Placed(Paid::of(PaymentStatus::Paid, lines, amount))
            } else {
                let told = |balance: Option<String>| balance.unwrap_or_else(|| "not told".into());
                ProbeResult::Unsure(format!(
                    "the lines are gone from the cart, but the balance does not show their price: it \
                     was {}, and it is {}",
                    told(trace.balance.clone()),
                    told(now)
                ))
            });
        }
        let Some(new) = self.new_payments(trace)? else {
            return Ok(ProbeResult::Unsure(
                "the lines are gone from the cart, and the payments can't be told".into(),
            ));
        };
        let [payment] = new.as_slice() else {
            return Ok(ProbeResult::Unsure(format!(
                "the lines are gone from the cart, and the list of payments has {} new ones",
                new.len()
            )));
        };
        Ok(paid_by(payment, trace))
    }

    /// Lines that cost nothing are gone from the cart: the services that they became tell.
    fn gone_for_nothing(&self, trace: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        let before = trace.services.as_ref();
        let now = match before {
            Some(before) => {
                self.services(before.keys().cloned().map(Some).collect(), trace.cart)?
            }
            None => None,
        };
        let (Some(before), Some(now)) = (before, now) else {
            return Ok(ProbeResult::Unsure(
                "the lines are gone from the cart, and the services can't be told".into(),
            ));
        };
        let new: usize = now
            .iter()
            .map(|(kind, ids)| before.get(kind).map_or(0, |old| ids.difference(old).count()))
            .sum();
        Ok(if new == trace.lines.len() {
            let lines = trace.lines.keys().cloned().collect();
            ProbeResult::Placed(Paid::of(PaymentStatus::Paid, lines, trace.amount.clone()))
        } else {
            ProbeResult::Unsure(format!(
                "the {} lines are gone from the cart, and there are {new} new services",
                trace.lines.len()
            ))
        })
    }

    /// The ids of all services of these types; nothing if a type or a list can't be told. What is in an
    /// old cart is a service already, that was ordered (status 1) and no more: it does not count.
    pub(super) fn services(
        &self,
        kinds: BTreeSet<Option<String>>,
        cart: Generation,
    ) -> Result<Option<Services>> {
        let mut services = Services::new();
        for kind in kinds {
            let Some(kind) = kind else { return Ok(None) };
            let list = if_allowed(self.panel.rows(&kind))?.filter(|list| list.complete);
            let Some(mut list) = list else { return Ok(None) };
            list.rows.retain(|row| cart == Generation::New || row.code("item_status") != Some("1"));
            services.insert(kind, list.ids());
        }
        Ok(Some(services))
    }

    /// The payments that were not there before, without those that name another order; nothing if they
    /// can't be told.
    fn new_payments(&self, trace: &PaySnapshot) -> Result<Option<Vec<Node>>> {
        let Some(before) = &trace.payments else {
            return Ok(None);
        };
        let Some(list) = if_allowed(self.panel.rows("payment"))? else {
            return Ok(None);
        };
        let ours = trace.billorder.as_deref();
        let is_new = |row: &Node| row.value("id").is_some_and(|id| !before.contains(id));
        let may_be_ours =
            |row: &Node| ours.is_none() || row.value("billorder").is_none_or(|id| Some(id) == ours);
        let rows = list.rows.into_iter();
        Ok(Some(rows.filter(|row| is_new(row) && may_be_ours(row)).collect()))
    }

    /// By how much a balance fell, if both can be read.
    fn fall(&self, before: Option<&str>, now: Option<&str>) -> Option<Decimal> {
        let currencies = self.panel.currencies();
        let (before, now) = (money(before?, &currencies)?, money(now?, &currencies)?);
        (before.currency() == now.currency()).then(|| before.amount() - now.amount())
    }

    /// All lines are in the cart still; nothing may show that money moved all the same.
    fn still_there(&self, trace: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        if let Some(before) = trace.balance.as_ref().filter(|_| self.by_balance()) {
            let now = self.panel.balance()?;
            if !now.as_deref().is_some_and(|now| is_unmoved(before, now, &self.panel.currencies()))
            {
                return Ok(ProbeResult::Unsure(format!(
                    "the lines are in the cart still, but the balance went from {before} to {}",
                    now.as_deref().unwrap_or("an unknown amount")
                )));
            }
        }
        let new = self.new_payments(trace)?;
        let free = trace.amount.as_ref().is_some_and(Money::is_zero);
        if new.is_none() && !self.by_balance() && !free {
            // A payment that was begun may leave the lines where they are until the money is there.
            return Ok(ProbeResult::Unsure(
                "the lines are in the cart still, but the payments can't be told".into(),
            ));
        }
        let new = new.unwrap_or_default();
        let ours = trace.billorder.as_deref();
        match new.as_slice() {
            [] => {}
            // An old cart may keep its lines until the money is there.
            [payment] if ours.is_some() && payment.value("billorder") == ours => {
                return Ok(paid_by(payment, trace));
            }
            several => {
                let ids: Vec<&str> = several.iter().filter_map(|row| row.value("id")).collect();
                return Ok(ProbeResult::Unsure(format!(
                    "the lines are in the cart still, but there are new payments: {}",
                    ids.join(", ")
                )));
            }
        }
        Ok(ProbeResult::Absent("all of the lines are in the cart still".into()))
    }
}

/// What became of a payment that is this one.
fn paid_by(payment: &Node, trace: &PaySnapshot) -> ProbeResult<Paid> {
    let id = payment.value("id").unwrap_or_default();
    // The codes of `status` are in the reference of `payment`; 8 and 9 are known from a client.
    let status = match payment.code("status") {
        Some("4") => PaymentStatus::Paid,
        Some("1" | "2" | "3" | "8") => PaymentStatus::Pending,
        other => {
            return ProbeResult::Unsure(format!(
                "payment {id} has the status {}",
                other.unwrap_or("that the panel does not tell")
            ));
        }
    };
    let mut paid = Paid::of(status, trace.lines.keys().cloned().collect(), trace.amount.clone());
    paid.payment_id = Some(id.to_owned());
    ProbeResult::Placed(paid)
}

//! Whether a payment went through whose answer did not come: by the cart, and by the money.
//!
//! A line that left the cart was paid, or taken out by somebody else in the browser: the balance, the
//! list of payments or, for what is free, the services tell the two apart.

use std::collections::BTreeSet;

use super::super::account::BalanceReading;
use super::super::pagination::if_allowed;
use super::super::{Generation, Node};
use super::{Paid, PayCart, PaySnapshot, PaymentStatus, Services};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Money, ProbeResult, SendOutcome};

impl PayCart<'_> {
    /// What an answer that says "paid" is worth beside the cart and the balance.
    ///
    /// A panel that took the order without its money says so as well (known from a generic driver for
    /// orders without the cart): where the balance did not move, the lines are not paid. Those that
    /// are in the cart still were not even ordered. A price that is not known is what the balance fell
    /// by, with what else was charged in the meantime.
    pub(super) fn confirm_by_account(&self, paid: Paid, before: &PaySnapshot) -> SendOutcome<Paid> {
        let before = Some(before).filter(|_| paid.status == PaymentStatus::Paid);
        let balances =
            before.and_then(|before| Some((before.balance.as_ref()?, self.panel.balance_after()?)));
        let is_free = paid.amount.as_ref().is_some_and(Money::is_zero);
        match (before, balances) {
            (Some(before), Some((balance, now))) if balance.is_unmoved(&now) => {
                match self.still_in_cart(before) {
                    Some(0) if paid.amount.is_some() => {
                        SendOutcome::Placed(Paid { status: PaymentStatus::Pending, ..paid })
                    }
                    Some(0) => SendOutcome::Placed(paid),
                    _ => SendOutcome::unknown(not_paid()),
                }
            }
            (_, Some((balance, now))) => {
                let amount = paid.amount.clone().or_else(|| balance.fall(&now));
                SendOutcome::Placed(Paid { amount, ..paid })
            }
            // What costs nothing moves no balance: the cart alone tells.
            (Some(before), None)
                if is_free && self.still_in_cart(before).is_some_and(|n| n > 0) =>
            {
                SendOutcome::unknown(not_paid())
            }
            _ => SendOutcome::Placed(paid),
        }
    }

    /// How many of the lines are in the cart still; nothing if it can't be read.
    fn still_in_cart(&self, before: &PaySnapshot) -> Option<usize> {
        let items = self.panel.cart_of(before.cart).ok()?.items;
        Some(items.iter().filter(|item| before.lines.contains_key(&item.lineitem_id)).count())
    }

    /// The receipt of a pending payment that the list of payments shows as credited: the payment that
    /// the panel named, or the one of the old cart's order. Nothing else proves it: another payment may
    /// be for something else.
    pub(super) fn credited(&self, before: &PaySnapshot, paid: &Paid) -> Result<Option<Paid>> {
        let ours = |row: &Node| match (&paid.payment_id, &before.billorder) {
            (Some(id), _) => row.value("id") == Some(id),
            (None, Some(order)) => row.value("billorder") == Some(order),
            (None, None) => false,
        };
        let Some(list) = if_allowed(self.panel.rows("payment"))? else { return Ok(None) };
        let credited = list.rows.iter().find(|row| ours(row) && row.code("status") == Some("4"));
        Ok(credited.map(|row| Paid {
            status: PaymentStatus::Paid,
            payment_id: row.value("id").map(str::to_owned),
            redirect_url: None,
            ..paid.clone()
        }))
    }

    pub(super) fn probe(&self, snapshot: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        let items = self.panel.cart_of(snapshot.cart)?.items;
        let here =
            items.iter().filter(|item| snapshot.lines.contains_key(&item.lineitem_id)).count();
        match here {
            0 => self.gone(snapshot),
            all if all == snapshot.lines.len() => self.still_there(snapshot),
            some => Ok(ProbeResult::Unsure(format!(
                "{some} of the {} lines are in the cart still",
                snapshot.lines.len()
            ))),
        }
    }

    /// The lines are gone from the cart: paid by this call, or taken out by somebody else?
    fn gone(&self, snapshot: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        let (lines, amount) =
            (snapshot.lines.keys().cloned().collect::<Vec<_>>(), snapshot.amount.clone());
        let free = amount.as_ref().is_some_and(Money::is_zero);
        if free {
            return self.gone_free_lines(snapshot);
        }
        if self.by_balance() {
            let now = self.panel.balance()?;
            let moved = snapshot.balance.as_ref().zip(now.as_ref());
            let moved = moved.and_then(|(before, now)| before.fall(now));
            return Ok(if moved.is_some() && moved == amount {
                ProbeResult::Placed(Paid::of(PaymentStatus::Paid, lines, amount))
            } else {
                let told = |balance: Option<&BalanceReading>| {
                    balance.map_or_else(|| "not told".to_owned(), ToString::to_string)
                };
                ProbeResult::Unsure(format!(
                    "the lines are gone from the cart, but the balance does not show their price: it \
                     was {}, and it is {}",
                    told(snapshot.balance.as_ref()),
                    told(now.as_ref())
                ))
            });
        }
        let Some(new) = self.new_payments(snapshot)? else {
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
        Ok(paid_by(payment, snapshot))
    }

    /// Lines that cost nothing are gone from the cart: the services that they became tell.
    fn gone_free_lines(&self, snapshot: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        let before = snapshot.services.as_ref();
        let now = match before {
            Some(before) => {
                self.services(before.keys().cloned().map(Some).collect(), snapshot.cart)?
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
        Ok(if new == snapshot.lines.len() {
            let lines = snapshot.lines.keys().cloned().collect();
            ProbeResult::Placed(Paid::of(PaymentStatus::Paid, lines, snapshot.amount.clone()))
        } else {
            ProbeResult::Unsure(format!(
                "the {} lines are gone from the cart, and there are {new} new services",
                snapshot.lines.len()
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
    fn new_payments(&self, snapshot: &PaySnapshot) -> Result<Option<Vec<Node>>> {
        let Some(before) = &snapshot.payments else {
            return Ok(None);
        };
        let Some(list) = if_allowed(self.panel.rows("payment"))? else {
            return Ok(None);
        };
        let ours = snapshot.billorder.as_deref();
        let is_new = |row: &Node| row.value("id").is_some_and(|id| !before.contains(id));
        let may_be_ours =
            |row: &Node| ours.is_none() || row.value("billorder").is_none_or(|id| Some(id) == ours);
        let rows = list.rows.into_iter();
        Ok(Some(rows.filter(|row| is_new(row) && may_be_ours(row)).collect()))
    }

    /// All lines are in the cart still; nothing may show that money moved all the same.
    fn still_there(&self, snapshot: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        if let Some(before) = snapshot.balance.as_ref().filter(|_| self.by_balance()) {
            let now = self.panel.balance()?;
            if !now.as_ref().is_some_and(|now| before.is_unmoved(now)) {
                return Ok(ProbeResult::Unsure(format!(
                    "the lines are in the cart still, but the balance went from {before} to {}",
                    now.map_or_else(|| "an unknown amount".to_owned(), |now| now.to_string())
                )));
            }
        }
        let new = self.new_payments(snapshot)?;
        let free = snapshot.amount.as_ref().is_some_and(Money::is_zero);
        if new.is_none() && !self.by_balance() && !free {
            // A payment that was begun may leave the lines where they are until the money is there.
            return Ok(ProbeResult::Unsure(
                "the lines are in the cart still, but the payments can't be told".into(),
            ));
        }
        let new = new.unwrap_or_default();
        let ours = snapshot.billorder.as_deref();
        match new.as_slice() {
            [] => {}
            // An old cart may keep its lines until the money is there.
            [payment] if ours.is_some() && payment.value("billorder") == ours => {
                return Ok(paid_by(payment, snapshot));
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

fn not_paid() -> Error {
    Error::unreachable("the panel said ok, but the lines are not paid as far as the account shows")
        .code(Code::NotPaid)
}

/// What became of a payment that is this one.
fn paid_by(payment: &Node, snapshot: &PaySnapshot) -> ProbeResult<Paid> {
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
    let mut paid =
        Paid::of(status, snapshot.lines.keys().cloned().collect(), snapshot.amount.clone());
    paid.payment_id = Some(id.to_owned());
    ProbeResult::Placed(paid)
}

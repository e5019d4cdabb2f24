//! What is known about a combo order that was placed or renewed.

use serde::{Deserialize, Serialize};

use crate::client::Reseller;
use orderctl_core::error::Result;
use orderctl_core::{Money, PaymentState};

/// How far an order has come. The words differ because the facts do: an order that was accepted
/// is not yet a website.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Everything is provisioned.
    Completed,
    /// Taken, and being carried out; the provider speaks of 5 to 10 minutes.
    Accepted,
    /// Taken, and waiting until its invoice is paid or executed without payment.
    PendingPayment,
    /// Taken, and stuck, as a rule because the reseller's own funds don't cover the cost.
    Locked,
}

/// What is known about an order that was placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComboReceipt {
    /// How far the order has come, by the words of the answer or of a later probe.
    pub status: Status,
    /// The order's id (`entityid`). `OnlyAdd` does not tell it.
    pub order_id: Option<String>,
    /// The action's id (`eaqid`), to watch it by.
    pub action_id: Option<String>,
    /// The action's status (`actionstatus`) in lower snake case; unknown words pass through.
    pub action_status: Option<String>,
    /// The action's status in the provider's sentence (`actionstatusdesc`).
    pub action_description: Option<String>,
    /// The invoice (`invoiceid`); none with `NoInvoice`.
    pub invoice_id: Option<String>,
    /// Further invoices, where the order has several; the amount is that of all.
    #[serde(default)]
    pub further_invoice_ids: Vec<String>,
    /// The customer, as ordered.
    pub customer_id: Option<String>,
    /// The domain, as ordered, in its ASCII form.
    pub domain: Option<String>,
    /// The invoice's amount with the provider's digits, without the minus sign that it writes for
    /// what is owed.
    pub amount: Option<Money>,
    /// What else the user must know, such as privacy that was not set up.
    pub notes: Vec<String>,
}

impl ComboReceipt {
    /// An order whose invoice is not paid, or which the reseller's own funds don't cover, is pending.
    #[must_use]
    pub fn payment_state(&self) -> PaymentState {
        match self.status {
            Status::Completed | Status::Accepted => PaymentState::Paid,
            Status::PendingPayment | Status::Locked => PaymentState::Pending,
        }
    }

    /// The numbers of all its invoices, the first one first.
    #[must_use]
    pub fn invoice_ids(&self) -> Vec<String> {
        self.invoice_id.iter().chain(&self.further_invoice_ids).cloned().collect()
    }

    /// The receipt of an order that waited for its invoices, once all of them are paid. Nothing of one
    /// that waits for something else.
    pub(crate) fn paid_since(&self, reseller: &Reseller) -> Result<Option<Self>> {
        let waits = self.status == Status::PendingPayment;
        let is_paid = waits && reseller.are_paid(&self.invoice_ids())?;
        Ok(is_paid.then(|| Self { status: Status::Accepted, ..self.clone() }))
    }

    /// This receipt and that of a further invoice of the same order: as far as the one that is
    /// behind, for the amount of both.
    pub(crate) fn and(mut self, other: Self) -> Self {
        if self.status.is_ahead_of(other.status) {
            self.status = other.status;
            self.action_status = other.action_status;
            self.action_description = other.action_description;
        }
        // Several services have orders of their own; which is the combo's is not told.
        self.order_id = self.order_id.filter(|id| other.order_id.as_ref() == Some(id));
        self.action_id = self.action_id.filter(|id| other.action_id.as_ref() == Some(id));
        self.amount = match (self.amount, other.amount) {
            (Some(one), Some(other)) => one.plus(&other),
            _ => None,
        };
        self.further_invoice_ids.extend(other.invoice_id);
        self.notes.extend(other.notes);
        self
    }
}

impl Status {
    fn is_ahead_of(self, other: Self) -> bool {
        let behind = |status| match status {
            Self::Completed => 0,
            Self::Accepted => 1,
            Self::PendingPayment => 2,
            Self::Locked => 3,
        };
        behind(self) < behind(other)
    }
}

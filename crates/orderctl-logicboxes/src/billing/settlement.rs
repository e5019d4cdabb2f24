//! Settling invoices: paid from the customer's funds (KB 871), or executed without payment (KB 873).
//!
//! Both may spend money: the customer's, and the reseller's own for what is executed then. An invoice
//! is its own correlation id; what came of it is told by its state, and by the action that waited for it.

mod outcome;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::billing::invoices::{Invoice, InvoiceState};
use crate::client::Reseller;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{
    Answer, AttemptId, Command, Field, Item, Line, Lookup, Money, PaymentState, Price, ProbeResult,
    Purchase, Quote, Request, SendOutcome,
};

/// The invoices that are settled, and in which of the two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// The numbers of the invoices (`invoice-ids`).
    pub invoice_ids: Vec<String>,
    /// Executed without payment: whether the invoice is cancelled (`cancel-invoice`). Nothing where
    /// the customer pays.
    pub cancel_invoice: Option<bool>,
}

/// The settlement of invoices: a purchase that pays or executes what waits for them.
pub struct Settle<'a> {
    /// The reseller account that pays or executes.
    pub reseller: &'a Reseller,
    /// Which invoices, and whether they are paid or executed without payment.
    pub order: &'a Settlement,
}

/// How far a settlement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SettledStatus {
    /// The customer's funds paid every invoice.
    Paid,
    /// What waited for the invoices runs without their payment.
    Executed,
    /// The funds did not cover every invoice.
    PendingPayment,
}

impl SettledStatus {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Executed => "executed",
            Self::PendingPayment => "pending_payment",
        }
    }
}

/// What is known about invoices that were settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// How far it is.
    pub status: SettledStatus,
    /// What became of each invoice.
    pub invoices: Vec<SettledInvoice>,
    /// What was paid, or was not asked for any more.
    pub amount: Option<Money>,
}

/// One settled invoice, and the action that it let run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledInvoice {
    /// The number of the invoice.
    pub invoice_id: String,
    /// False if the customer's funds did not cover it.
    pub settled: bool,
    /// The action that it lets run (`eaqid`).
    pub action_id: Option<String>,
    /// How far that action is (`actionstatus`), in lower snake case.
    pub action_status: Option<String>,
    /// How far that action is, in the provider's sentence (`actionstatusdesc`).
    pub action_description: Option<String>,
    /// The amount of the invoice, as far as it is told.
    pub amount: Option<Money>,
}

/// The action that waits for each invoice (`eaqid`), where that is told: an order has other actions
/// too, and those that are over say nothing of this one.
pub type WaitingFor = BTreeMap<String, Option<String>>;

impl Purchase for Settle<'_> {
    type Order = Settlement;
    type Receipt = Settled;
    type Quoted = ();
    type Snapshot = WaitingFor;

    fn command(&self) -> Command {
        match self.order.cancel_invoice {
            Some(_) => Command::InvoiceExecute,
            None => Command::InvoicePay,
        }
    }

    fn order(&self) -> &Settlement {
        self.order
    }

    fn quote(&self) -> Result<(Quote, ())> {
        let invoices = self.open()?;
        let mut lines = Vec::new();
        let mut sum: Option<Money> = None;
        let mut unsure = self.order.cancel_invoice.is_some();
        let mut unknown = None;
        for invoice in &invoices {
            let highest = match (&invoice.amount, &invoice.tax) {
                (Some(amount), Some(tax)) if !tax.is_zero() => {
                    // Whether the tax is in the amount is not documented.
                    unsure = true;
                    amount.plus(tax)
                }
                (_, None) if has_strange_tax(invoice) => None,
                (amount, _) => amount.clone(),
            };
            let total = match (&sum, &highest) {
                (None, Some(first)) => Some(first.clone()),
                (Some(sum), Some(next)) => sum.plus(next),
                (_, None) => None,
            };
            if total.is_none() {
                unknown =
                    Some(format!("the amount of invoice {} can't be read", invoice.invoice_id));
            }
            sum = total;
            lines.push(Line {
                name: format!("invoice {}", invoice.invoice_id),
                detail: invoice.description.clone(),
                price: highest,
            });
        }
        let due_now = match (unknown, sum) {
            (Some(why), _) => Price::Unknown(why),
            (None, Some(sum)) if unsure => Price::AtMost(sum),
            (None, Some(sum)) => Price::Exactly(sum),
            (None, None) => Price::Unknown("no invoice was named".into()),
        };
        Ok((Quote { lines, due_now, renewal: None }, ()))
    }

    /// What is paid for is what the invoices' orders are.
    fn items(&self, (): &()) -> Result<Vec<Item>> {
        let invoices = self.reseller.invoices(&self.order.invoice_ids)?;
        let item = |invoice: Invoice| {
            let details = invoice.order_id.map(|id| self.reseller.details_of(&id)).transpose()?;
            Ok(match details {
                Some(Lookup::Known(details)) => details.item(),
                None | Some(Lookup::Unknown(_)) => {
                    let kind = format!("invoice {}", invoice.invoice_id);
                    Item { kind, id: None, domain: None }
                }
            })
        };
        invoices.into_iter().map(item).collect()
    }

    fn snapshot(&self, (): &()) -> Result<WaitingFor> {
        let invoices = self.reseller.invoices(&self.order.invoice_ids)?;
        let waiting = |invoice: Invoice| {
            let action = invoice.order_id.map(|order| self.under_way(&order)).transpose()?;
            Ok((invoice.invoice_id, action.flatten()))
        };
        invoices.into_iter().map(waiting).collect()
    }

    fn request(&self, _attempt: &AttemptId, (): &()) -> Request {
        let ids = self.order.invoice_ids.iter().map(|id| Field::plain("invoice-ids", id));
        let mut fields: Vec<Field> = ids.collect();
        match self.order.cancel_invoice {
            None => self.reseller.charge("billing/customer-pay", fields),
            Some(cancel) => {
                fields.push(Field::plain("cancel-invoice", cancel.to_string()));
                self.reseller.charge("billing/execute-order-without-payment", fields)
            }
        }
    }

    fn send(&self, request: &Request, (): &(), _: &WaitingFor) -> SendOutcome<Settled> {
        match self.reseller.ask(request) {
            // What was paid for may be what is locked: the invoice tells.
            Answer::Refused(_, error) if error.reason() == Some(&Code::Locked) => {
                SendOutcome::unknown(error)
            }
            answer => SendOutcome::of_answer(answer, |document| match self.read(&document) {
                Some(settled) if settled.invoices.iter().any(|invoice| invoice.settled) => {
                    SendOutcome::Placed(settled)
                }
                Some(_) => SendOutcome::Refused(
                    Error::new(
                        Kind::Refused,
                        "the customer's funds don't cover it: nothing was paid",
                    )
                    .code(Code::Funds),
                ),
                None => SendOutcome::unknown(
                    Error::unreachable("the answer leaves open what came of the invoices")
                        .code(Code::Malformed),
                ),
            }),
        }
    }

    /// An invoice is paid once.
    fn has_correlation_id(&self) -> bool {
        true
    }

    fn order_ids(receipt: &Settled) -> Vec<String> {
        let settled = receipt.invoices.iter().filter(|invoice| invoice.settled);
        settled.map(|invoice| invoice.invoice_id.clone()).collect()
    }

    fn cost(receipt: &Settled) -> Option<Money> {
        receipt.amount.clone()
    }

    fn payment_state(receipt: &Settled) -> PaymentState {
        // Executed without payment: nothing is waited for.
        match receipt.status {
            SettledStatus::PendingPayment => PaymentState::Pending,
            SettledStatus::Paid | SettledStatus::Executed => PaymentState::Paid,
        }
    }

    fn paid_since(
        &self,
        _attempt: &AttemptId,
        _snapshot: &WaitingFor,
        receipt: &Settled,
    ) -> Result<Option<Settled>> {
        let waits = Self::payment_state(receipt) == PaymentState::Pending;
        if !waits || !self.reseller.are_paid(&self.order.invoice_ids)? {
            return Ok(None);
        }
        let settled =
            |invoice: &SettledInvoice| SettledInvoice { settled: true, ..invoice.clone() };
        Ok(Some(Settled {
            status: SettledStatus::Paid,
            invoices: receipt.invoices.iter().map(settled).collect(),
            ..receipt.clone()
        }))
    }

    fn find(&self, _attempt: &AttemptId, snapshot: &WaitingFor) -> Result<ProbeResult<Settled>> {
        self.probe(snapshot)
    }
}

impl Settle<'_> {
    /// The invoices, all of which must be there and open as far as that is told.
    fn open(&self) -> Result<Vec<Invoice>> {
        let invoices = self.reseller.invoices(&self.order.invoice_ids)?;
        let refused = |why: String, code: Code| Err(Error::new(Kind::Refused, why).code(code));
        for id in &self.order.invoice_ids {
            let invoice = invoices.iter().find(|invoice| invoice.invoice_id == *id);
            match invoice.map(|invoice| invoice.state) {
                None => return refused(format!("invoice {id} not found"), Code::Missed),
                Some(Some(state @ (InvoiceState::Paid | InvoiceState::Cancelled))) => {
                    return refused(format!("invoice {id} is {state} already"), Code::Settled);
                }
                Some(Some(InvoiceState::Open) | None) => {}
            }
        }
        Ok(invoices)
    }

    /// The one action of an order that is not over.
    fn under_way(&self, order_id: &str) -> Result<Option<String>> {
        let actions = self.reseller.actions_of(order_id)?.known().unwrap_or_default();
        let mut unfinished = actions.into_iter().filter(|action| !action.is_finished());
        let first = unfinished.next().filter(|_| unfinished.next().is_none());
        Ok(first.map(|action| action.action_id))
    }
}

/// True if there is a tax that can't be read: a price without it would be too low.
fn has_strange_tax(invoice: &Invoice) -> bool {
    let told = invoice.extra.get("sellingtaxamount");
    told.is_some_and(|tax| !tax.is_null() && tax != "")
}

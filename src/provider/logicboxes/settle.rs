//! Settling invoices: paid from the customer's funds (KB 871), or executed without payment (KB 873).
//!
//! Both may spend money: the customer's, and the reseller's own for what is executed then. An invoice
//! is its own mark; what came of it is told by its state, and by the action that waited for it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::answer::{Verdict, says_no};
use super::combo::InvoiceOption;
use super::execution::{Stage, Status};
use super::fields::{self, snake};
use super::{Action, ActionFilter, Invoice, InvoiceState, Reseller};
use crate::error::{Error, Kind, Result};
use crate::order::{
    Field, Line, Money, Price, Purchase, Quote, Reply, Request, Sighting, parse_amount,
};
use crate::provider::http::Lost;

/// The verb of [`Settle`] where the customer pays.
pub const INVOICE_PAY: &str = "invoice.pay";

/// The verb of [`Settle`] where nobody pays.
pub const INVOICE_EXECUTE: &str = "invoice.execute";

/// Which invoices, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// `invoice-ids`
    pub invoice_ids: Vec<String>,
    /// Executed without payment: whether the invoice is cancelled (`cancel-invoice`). Nothing where
    /// the customer pays.
    pub cancel_invoice: Option<bool>,
}

/// Invoices to be settled.
pub struct Settle<'a> {
    /// Where.
    pub reseller: &'a Reseller,
    /// Which, and how.
    pub order: &'a Settlement,
}

/// What is known about invoices that were settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// `paid`, `executed`, or `pending_payment` if the funds did not cover every invoice.
    pub status: String,
    /// The invoices.
    pub invoices: Vec<SettledInvoice>,
    /// What was paid, or was not asked for any more.
    pub amount: Option<Money>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledInvoice {
    /// The invoice.
    pub invoice_id: String,
    /// False if the customer's funds did not cover it.
    pub settled: bool,
    /// The action that it lets run (`eaqid`).
    pub action_id: Option<String>,
    /// `actionstatus` in lower snake case.
    pub action_status: Option<String>,
    /// `actionstatusdesc`
    pub action_description: Option<String>,
    /// What it is about.
    pub amount: Option<Money>,
}

/// The action that waits for each invoice (`eaqid`), where that is told: an order has other actions
/// too, and those that are over say nothing of this one.
pub type WaitingFor = BTreeMap<String, Option<String>>;

impl Purchase for Settle<'_> {
    type Order = Settlement;
    type Receipt = Settled;
    type Trace = WaitingFor;

    fn verb(&self) -> &'static str {
        if self.order.cancel_invoice.is_some() { INVOICE_EXECUTE } else { INVOICE_PAY }
    }

    fn order(&self) -> &Settlement {
        self.order
    }

    fn quote(&self) -> Result<Quote> {
        let invoices = self.open()?;
        let mut lines = Vec::new();
        let mut sum: Option<Money> = None;
        let mut unsure = self.order.cancel_invoice.is_some();
        let mut unknown = None;
        for invoice in &invoices {
            let dearest = match (&invoice.amount, &invoice.tax) {
                (Some(amount), Some(tax)) if !tax.is_zero() => {
                    // Whether the tax is in the amount is not documented.
                    unsure = true;
                    amount.plus(tax)
                }
                (_, None) if has_strange_tax(invoice) => None,
                (amount, _) => amount.clone(),
            };
            let total = match (&sum, &dearest) {
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
                price: dearest,
            });
        }
        let due_now = match (unknown, sum) {
            (Some(why), _) => Price::Unknown(why),
            (None, Some(sum)) if unsure => Price::AtMost(sum),
            (None, Some(sum)) => Price::Exactly(sum),
            (None, None) => Price::Unknown("no invoice was named".into()),
        };
        Ok(Quote { lines, due_now, renewal: None })
    }

    fn trace(&self) -> Result<WaitingFor> {
        let invoices = self.reseller.invoices(&self.order.invoice_ids)?;
        let waiting = |invoice: Invoice| {
            let action = invoice.order_id.map(|order| self.under_way(&order)).transpose()?;
            Ok((invoice.invoice_id, action.flatten()))
        };
        invoices.into_iter().map(waiting).collect()
    }

    fn request(&self, _attempt: &str) -> Request {
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

    fn send(&self, request: &Request) -> Reply<Settled> {
        let unknown = |error: Error| Reply::Unknown(error.with_kind(Kind::Unknown));
        match self.reseller.ask(request) {
            Err(Lost::NotSent(error)) => Reply::NotSent(error),
            Err(Lost::NoAnswer(error)) | Ok(Verdict::Garbled(error)) => unknown(error),
            Ok(Verdict::Refused(error)) => Reply::Refused(error),
            Ok(Verdict::Done(document)) => match self.read(&document) {
                Some(settled) if settled.invoices.iter().any(|invoice| invoice.settled) => {
                    Reply::Placed(settled)
                }
                Some(_) => Reply::Refused(
                    Error::new(
                        Kind::Refused,
                        "the customer's funds don't cover it: nothing was paid",
                    )
                    .code("funds"),
                ),
                None => unknown(
                    Error::unreachable("the answer leaves open what came of the invoices")
                        .code("malformed"),
                ),
            },
        }
    }

    /// An invoice is paid once.
    fn is_marked(&self) -> bool {
        true
    }

    fn order_ids(receipt: &Settled) -> Vec<String> {
        let settled = receipt.invoices.iter().filter(|invoice| invoice.settled);
        settled.map(|invoice| invoice.invoice_id.clone()).collect()
    }

    fn cost(receipt: &Settled) -> Option<Money> {
        receipt.amount.clone()
    }

    fn find(&self, _attempt: &str, trace: &WaitingFor) -> Result<Sighting<Settled>> {
        let invoices = self.reseller.invoices(&self.order.invoice_ids)?;
        let action_ids: Vec<String> = trace.values().flatten().cloned().collect();
        let actions = if action_ids.is_empty() {
            Vec::new()
        } else {
            let filter = ActionFilter { action_ids, ..ActionFilter::default() };
            self.reseller.actions_now(&filter)?
        };
        let mut found = Vec::new();
        for id in &self.order.invoice_ids {
            let invoice = invoices.iter().find(|invoice| invoice.invoice_id == *id);
            let waited = trace.get(id).and_then(Option::as_ref);
            let action = actions.iter().find(|action| Some(&action.action_id) == waited);
            match self.is_settled(invoice, action) {
                Some(settled) => found.push((id, invoice, settled)),
                None => {
                    return Ok(Sighting::Unsure(format!(
                        "whether invoice {id} was settled is not told"
                    )));
                }
            }
        }
        if found.iter().all(|(.., settled)| !settled) {
            let ids = self.order.invoice_ids.join(", ");
            return Ok(Sighting::Absent(format!(
                "invoice {ids} is open, and what waits for it still does"
            )));
        }
        let invoices = found.into_iter().map(|(id, invoice, settled)| SettledInvoice {
            invoice_id: id.clone(),
            settled,
            action_id: None,
            action_status: None,
            action_description: None,
            amount: invoice.and_then(|invoice| invoice.amount.clone()),
        });
        Ok(Sighting::Placed(self.settled(invoices.collect())))
    }
}

impl Settle<'_> {
    /// The invoices, all of which must be there and open as far as that is told.
    fn open(&self) -> Result<Vec<Invoice>> {
        let invoices = self.reseller.invoices(&self.order.invoice_ids)?;
        let refused = |why: String, code: &str| Err(Error::new(Kind::Refused, why).code(code));
        for id in &self.order.invoice_ids {
            let invoice = invoices.iter().find(|invoice| invoice.invoice_id == *id);
            match invoice.map(|invoice| invoice.state) {
                None => return refused(format!("there is no invoice {id}"), "missed"),
                Some(Some(state @ (InvoiceState::Paid | InvoiceState::Cancelled))) => {
                    return refused(format!("invoice {id} is {state} already"), "settled");
                }
                Some(Some(InvoiceState::Open) | None) => {}
            }
        }
        Ok(invoices)
    }

    /// The one action of an order that is not over.
    fn under_way(&self, order_id: &str) -> Result<Option<String>> {
        let actions = self.reseller.actions_of(order_id)?.unwrap_or_default();
        let mut unfinished = actions.into_iter().filter(|action| !action.is_finished());
        let first = unfinished.next().filter(|_| unfinished.next().is_none());
        Ok(first.map(|action| action.action_id))
    }

    /// Whether an invoice was settled in this way; nothing if that can't be told. How an invoice
    /// stands is inferred, so it counts as not settled only where what waits for it still does.
    fn is_settled(&self, invoice: Option<&Invoice>, action: Option<&Action>) -> Option<bool> {
        let stage = action.map(|action| Stage {
            status: Some("success"),
            action: action.action_status.as_deref(),
            description: action.action_description.as_deref(),
            invoiced: false,
        });
        let waits = stage.as_ref().is_some_and(Stage::waits_for_payment);
        let status = stage.and_then(|stage| stage.read(InvoiceOption::OnlyAdd).ok());
        match (self.order.cancel_invoice, invoice?.state?) {
            (None, InvoiceState::Paid) | (Some(true), InvoiceState::Cancelled) => Some(true),
            (_, InvoiceState::Open) if waits => Some(false),
            (Some(false), InvoiceState::Open) => {
                status.filter(|status| *status != Status::PendingPayment).map(|_| true)
            }
            _ => None,
        }
    }

    /// The map of transactions, by invoice; nothing if one of them is missing or not understood.
    fn read(&self, document: &Value) -> Option<Settled> {
        let map = document.as_object()?;
        let of = |id: &String| {
            let row = if fields::id(map, "invoiceid").ok()?.as_ref() == Some(id) {
                map
            } else {
                let mut rows = map.values().filter_map(Value::as_object);
                let direct = map.get(id).and_then(Value::as_object);
                direct.or_else(|| {
                    rows.find(|row| fields::text(row, "invoiceid").as_ref() == Some(id))
                })?
            };
            self.read_one(id, row)
        };
        let invoices: Option<Vec<SettledInvoice>> = self.order.invoice_ids.iter().map(of).collect();
        Some(self.settled(invoices?))
    }

    fn read_one(&self, id: &str, row: &Map<String, Value>) -> Option<SettledInvoice> {
        let action_status = fields::text(row, "actionstatus").map(|word| snake(&word));
        let action_description = fields::text(row, "actionstatusdesc");
        let stage = Stage {
            status: Some("success"),
            action: action_status.as_deref(),
            description: action_description.as_deref(),
            invoiced: false,
        };
        if fields::text(row, "status").is_some_and(|status| says_no(&status)) {
            return None;
        }
        let goes_on = self.order.cancel_invoice.is_some() || owes_nothing(row);
        let settled = match stage.read(InvoiceOption::OnlyAdd).ok()? {
            Status::PendingPayment if stage.waits_for_payment() => false,
            // Under way, or still waiting: the word is the same for both. What is executed without
            // payment waits for none, and of what is paid nothing is left to pay.
            Status::PendingPayment if action_status.is_some() && goes_on => true,
            Status::PendingPayment => return None,
            Status::Completed | Status::Accepted | Status::Locked => true,
        };
        let currency = fields::text(row, "sellingcurrencysymbol");
        let digits = fields::text(row, "sellingamount");
        let amount = digits.zip(currency).and_then(|(digits, it)| Money::new(&digits, &it).ok());
        Some(SettledInvoice {
            invoice_id: id.to_owned(),
            settled,
            action_id: fields::id(row, "eaqid").ok().flatten(),
            action_status,
            action_description,
            amount: amount.map(|amount| amount.abs()),
        })
    }

    fn settled(&self, invoices: Vec<SettledInvoice>) -> Settled {
        let status = match self.order.cancel_invoice {
            _ if invoices.iter().any(|invoice| !invoice.settled) => "pending_payment",
            None => "paid",
            Some(_) => "executed",
        };
        let mut amount: Option<Money> = None;
        for invoice in invoices.iter().filter(|invoice| invoice.settled) {
            amount = match (amount, &invoice.amount) {
                (None, next) => next.clone(),
                (Some(sum), Some(next)) => sum.plus(next),
                (sum, None) => sum,
            };
        }
        Settled { status: status.to_owned(), invoices, amount }
    }
}

/// True if there is a tax that can't be read: a price without it would be too low.
fn has_strange_tax(invoice: &Invoice) -> bool {
    let told = invoice.extra.get("sellingtaxamount");
    told.is_some_and(|tax| !tax.is_null() && tax != "")
}

/// True if an answer tells that nothing of an invoice is owed any more.
fn owes_nothing(row: &Map<String, Value>) -> bool {
    let owed = fields::text(row, "unutilisedsellingamount");
    owed.is_some_and(|digits| parse_amount(&digits).is_ok_and(|owed| owed.is_zero()))
}

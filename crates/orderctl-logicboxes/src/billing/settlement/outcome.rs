//! What came of invoices that were to be settled: by the answer, or by a probe where none came.

use serde_json::{Map, Value};

use super::{Settle, Settled, SettledInvoice, SettledStatus, WaitingFor};
use crate::actions::{Action, ActionFilter};
use crate::billing::invoices::{Invoice, InvoiceState};
use crate::combo::order::InvoiceOption;
use crate::combo::order_response::Stage;
use crate::combo::receipt::Status;
use crate::wire::answer::says_no;
use crate::wire::fields::{self, snake};
use orderctl_core::error::Result;
use orderctl_core::{Money, ProbeResult, parse_amount};

impl Settle<'_> {
    /// The map of transactions, by invoice; nothing if one of them is missing or not understood.
    pub(crate) fn read(&self, document: &Value) -> Option<Settled> {
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
        let symbol = fields::text(row, "sellingcurrencysymbol").unwrap_or_default();
        let customer = fields::text(row, "customerid").and_then(|id| id.parse().ok());
        let currencies = self.reseller.currencies(customer);
        let amount = fields::text(row, "sellingamount")
            .and_then(|digits| currencies.read_in(&digits, &symbol).ok());
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
            _ if invoices.iter().any(|invoice| !invoice.settled) => SettledStatus::PendingPayment,
            None => SettledStatus::Paid,
            Some(_) => SettledStatus::Executed,
        };
        let mut amount: Option<Money> = None;
        for invoice in invoices.iter().filter(|invoice| invoice.settled) {
            amount = match (amount, &invoice.amount) {
                (None, next) => next.clone(),
                (Some(sum), Some(next)) => sum.plus(next),
                (sum, None) => sum,
            };
        }
        Settled { status, invoices, amount }
    }

    pub(crate) fn probe(&self, snapshot: &WaitingFor) -> Result<ProbeResult<Settled>> {
        let invoices = self.reseller.invoices(&self.order.invoice_ids)?;
        let action_ids: Vec<String> = snapshot.values().flatten().cloned().collect();
        let actions = if action_ids.is_empty() {
            Vec::new()
        } else {
            let filter = ActionFilter { action_ids, ..ActionFilter::default() };
            self.reseller.actions_now(&filter)?
        };
        let mut found = Vec::new();
        for id in &self.order.invoice_ids {
            let invoice = invoices.iter().find(|invoice| invoice.invoice_id == *id);
            let waited = snapshot.get(id).and_then(Option::as_ref);
            let action = actions.iter().find(|action| Some(&action.action_id) == waited);
            match self.is_settled(invoice, action) {
                Some(settled) => found.push((id, invoice, settled)),
                None => {
                    return Ok(ProbeResult::Unsure(format!(
                        "whether invoice {id} was settled is not told"
                    )));
                }
            }
        }
        if found.iter().all(|(.., settled)| !settled) {
            let ids = self.order.invoice_ids.join(", ");
            return Ok(ProbeResult::Absent(format!(
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
        Ok(ProbeResult::Placed(self.settled(invoices.collect())))
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
}

/// True if an answer tells that nothing of an invoice is owed any more.
fn owes_nothing(row: &Map<String, Value>) -> bool {
    let owed = fields::text(row, "unutilisedsellingamount");
    owed.is_some_and(|digits| parse_amount(&digits).is_ok_and(|owed| owed.is_zero()))
}

//! Which invoice is meant, where none was named: one that a person chooses of those that are open.

use crate::app::context::Context;
use crate::flows::select::{self, MAX_CHOICES};
use crate::prompt::Choice;
use orderctl_core::Field;
use orderctl_core::error::Result;
use orderctl_logicboxes::{Invoice, InvoiceState, Reseller};

pub fn resolve_id(ctx: &Context, reseller: &Reseller) -> Result<u64> {
    let filter = [Field::plain("transaction-type", "invoice")];
    let (invoices, _) = reseller.transactions(&filter, MAX_CHOICES)?;
    // One whose state is not told may be open.
    let open = |invoice: &Invoice| matches!(invoice.state, Some(InvoiceState::Open) | None);
    let choices: Vec<Choice> = invoices.into_iter().filter(open).map(choice).collect();
    select::id(&ctx.ask, "INVOICE_ID", "Invoice", &choices)
}

fn choice(invoice: Invoice) -> Choice {
    let amount = invoice.amount.map(|amount| amount.to_string());
    let customer = invoice.customer_id.map(|id| format!("customer {id}"));
    select::choice(invoice.invoice_id, [amount, customer, invoice.description])
}

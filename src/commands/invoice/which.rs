//! Which invoice is meant, where none was named: one that a person chooses of those that are open.

use crate::app::context::Context;
use crate::flows::pick::{self, MOST};
use crate::prompt::Choice;
use orderctl_core::Field;
use orderctl_core::error::Result;
use orderctl_logicboxes::{Invoice, InvoiceState, Reseller};

pub fn which(ctx: &Context, reseller: &Reseller) -> Result<u64> {
    let filter = [Field::plain("transaction-type", "invoice")];
    let (invoices, _) = reseller.transactions(&filter, MOST)?;
    // One whose state is not told may be open.
    let open = |invoice: &Invoice| matches!(invoice.state, Some(InvoiceState::Open) | None);
    let choices: Vec<Choice> = invoices.into_iter().filter(open).map(choice).collect();
    pick::id(&ctx.ask, "INVOICE_ID", "Invoice", &choices)
}

fn choice(invoice: Invoice) -> Choice {
    let amount = invoice.amount.map(|amount| amount.to_string());
    let customer = invoice.customer_id.map(|id| format!("customer {id}"));
    pick::choice(invoice.invoice_id, [amount, customer, invoice.description])
}

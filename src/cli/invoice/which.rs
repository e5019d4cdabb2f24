//! Which invoice is meant, where none was named: one that a person chooses of those that are open.

use crate::ask::Choice;
use crate::cli::context::Context;
use crate::cli::values;
use crate::error::{Error, Result};
use crate::order::Field;
use crate::provider::logicboxes::{Invoice, InvoiceState, Reseller};

/// Invoices that are looked through.
const MOST: usize = 500;

pub fn which(ctx: &Context, reseller: &Reseller) -> Result<u64> {
    let filter = [Field::plain("transaction-type", "invoice")];
    let (invoices, _) = reseller.transactions(&filter, MOST)?;
    // One whose state is not told may be open.
    let open = |invoice: &&Invoice| matches!(invoice.state, Some(InvoiceState::Open) | None);
    let choices: Vec<Choice> = invoices
        .iter()
        .filter(open)
        .map(|invoice| Choice::new(&invoice.invoice_id, label(invoice)))
        .collect();
    values::id(&ctx.ask.which("INVOICE_ID", "Invoice", &choices)?).map_err(Error::usage)
}

fn label(invoice: &Invoice) -> String {
    let words = [
        Some(invoice.invoice_id.clone()),
        invoice.amount.as_ref().map(ToString::to_string),
        invoice.customer_id.as_ref().map(|id| format!("customer {id}")),
        invoice.description.clone(),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join("  ")
}

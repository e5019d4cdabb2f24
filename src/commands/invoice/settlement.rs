//! What paying and executing have in common: the way through checkout, and the view.

use serde_json::json;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::flows::checkout;
use crate::output::{Cell, Report, Table};
use orderctl_checkout::{Charge, Placed};
use orderctl_core::error::Result;
use orderctl_logicboxes::{Settle, Settled, SettledStatus, Settlement};

pub fn settle(ctx: &Context, ids: &[u64], cancel_invoice: Option<bool>) -> Result<Report> {
    ctx.ask.require(&[("INVOICE_ID", !ids.is_empty())])?;
    let (reseller, profile) = ctx.reseller()?;
    let chosen = if ids.is_empty() { Some(resolve_id(ctx, &reseller)?) } else { None };
    let mut invoice_ids: Vec<String> = Vec::new();
    for id in ids.iter().chain(&chosen).map(u64::to_string) {
        if !invoice_ids.contains(&id) {
            invoice_ids.push(id);
        }
    }
    let order = Settlement { invoice_ids, cancel_invoice };
    let purchase = Settle { reseller: &reseller, order: &order };
    checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| view(ctx, placed))
}

fn view(ctx: &Context, placed: Placed<Settled>) -> Result<Report> {
    let settled = placed.receipt;
    let mut table =
        Table::record().cell("status", Cell::state(settled.status.name().replace('_', " ")));
    let mut actions: Vec<&str> = Vec::new();
    for invoice in &settled.invoices {
        let word = if invoice.settled { "" } else { ", not covered by the customer's funds" };
        table = table
            .field("invoice", format!("{}{word}", invoice.invoice_id))
            .field_if("action", invoice.action_id.as_ref())
            .field_if("message", invoice.action_description.as_ref());
        actions.extend(invoice.action_id.as_deref().filter(|_| invoice.settled));
    }
    table = table.cell_if("amount", Cell::money(settled.amount.as_ref()));
    let next = (!actions.is_empty()).then(|| {
        format!(
            "Follow it with: {}",
            ctx.command_hint(&format!("action wait {}", actions.join(" ")))
        )
    });
    let pending = settled.status == SettledStatus::PendingPayment;
    let data = json!({
        "status": settled.status,
        "invoices": settled.invoices,
        "amount": settled.amount,
        "attempt": placed.attempt,
        "replayed": placed.replayed,
    });
    Ok(Report { pending, hints: next.into_iter().collect(), ..Report::new(data, table)? })
}

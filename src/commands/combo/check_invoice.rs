//! `combo add --check-invoice`: ordered without payment, the invoice read, and paid only if it fits.
//!
//! The provider binds itself to no price before an order; its invoice is the first amount that counts.
//! The order goes out with `OnlyAdd`, which charges nothing, and the payment is a charge of its own,
//! with a key of its own (`KEY#pay`), so that a rerun goes on where the first run ended.

use crate::app::context::Context;
use crate::config::Profile;
use crate::flows::checkout;
use crate::output::Report;
use orderctl_checkout::{Charge, CheckoutPolicy, Placed};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::{
    ComboAdd, ComboOrder, ComboReceipt, Reseller, Settle, Settled, SettledStatus, Settlement,
    Status,
};

use super::order_view;

/// Orders, reads the invoice, and pays it if it is within every ceiling.
pub fn run(
    ctx: &Context,
    reseller: &Reseller,
    profile: &Profile,
    order: &ComboOrder,
) -> Result<Report> {
    let policy = ctx.policy(profile);
    if policy.ceilings.is_empty() {
        return Err(Error::usage("--check-invoice needs a price limit")
            .code(Code::MaxPrice)
            .hint("give --max-price, or set max_price in the profile"));
    }
    let purchase = ComboAdd { reseller, order };
    // What the list says is held to the ceilings; what it does not say, the invoice will.
    let ordering = CheckoutPolicy { accept_unknown_price: true, ..policy.clone() };
    if ctx.globals.dry_run {
        let mut plan =
            orderctl_checkout::plan(&*ctx.clock, &ordering, Charge::Deferred, &purchase)?;
        plan.given_up.clear();
        return Ok(checkout::planned(ctx, Charge::Immediate, &plan)?
            .note("The invoice is then read, and paid if it is within the limits."));
    }
    let ordered = checkout::place(ctx, &ordering, Charge::Deferred, &purchase)?;
    let receipt = &ordered.receipt;
    let first = receipt.invoice_id.iter();
    let invoice_ids: Vec<String> = first.chain(&receipt.further_invoice_ids).cloned().collect();
    if invoice_ids.is_empty() || receipt.status != Status::PendingPayment {
        // Nothing waits for a payment, or which invoice it waits for was not told.
        return order_view::report(ctx, Some(order.domain.typed()), ordered, None);
    }
    let ids = invoice_ids.join(" ");
    let settlement = Settlement { invoice_ids, cancel_invoice: None };
    let payment = Settle { reseller, order: &settlement };
    let paying = CheckoutPolicy {
        key: policy.key.as_ref().map(|key| format!("{key}#pay")),
        accept_unknown_price: false,
        ..policy
    };
    checkout::buy_on(ctx, &paying, Charge::Immediate, &payment, |paid| {
        let payment_attempt = paid.attempt;
        let both = Placed { receipt: with_payment(ordered.receipt, paid.receipt), ..ordered };
        let both = order_view::follow_if_asked(ctx, reseller, both)?;
        let mut report = order_view::report(ctx, Some(order.domain.typed()), both, None)?;
        if let Some(data) = report.data.as_object_mut() {
            data.insert("payment_attempt".to_owned(), payment_attempt.as_str().into());
        }
        Ok(report)
    })
    .map_err(|error| left_unpaid(ctx, error, &ids))
}

/// The order as it stands once its invoices are paid.
fn with_payment(mut receipt: ComboReceipt, settled: Settled) -> ComboReceipt {
    receipt.amount = settled.amount.or(receipt.amount);
    let Some(invoice) = settled.invoices.into_iter().next() else { return receipt };
    receipt.status = match invoice.action_status.as_deref() {
        _ if settled.status != SettledStatus::Paid => Status::PendingPayment,
        Some("success") => Status::Completed,
        Some("admin_approved") => Status::Locked,
        _ => Status::Accepted,
    };
    receipt.action_id = invoice.action_id.or(receipt.action_id);
    receipt.action_status = invoice.action_status;
    receipt.action_description = invoice.action_description;
    receipt
}

/// The order is there, and its invoice is open.
fn left_unpaid(ctx: &Context, error: Error, ids: &str) -> Error {
    let pay =
        format!("to pay it all the same: {}", ctx.command_hint(&format!("invoice pay {ids}")));
    if error.kind() != Kind::Guard {
        return error.hint(pay);
    }
    let named = Error::guard(format!("ordered; invoice {ids} is left unpaid: {}", error.message()))
        .code(Code::Price)
        .coded_as(&error);
    named
        .advised_as(&error)
        .hint(pay)
        .hint("nothing is executed until it is paid; combo delete cancels the order")
}

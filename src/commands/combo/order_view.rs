//! What was placed, an order or a renewal: followed with --wait, and shown.

use jiff::Timestamp;
use serde::Serialize;

use crate::app::context::Context;
use crate::flows::follow_actions as follow;
use crate::output::{Cell, Report, Table};
use orderctl_checkout::Placed;
use orderctl_core::error::Result;
use orderctl_core::{AttemptId, Money, Months};
use orderctl_logicboxes::{Action, ActionFilter, ComboReceipt, Reseller, Status};

/// With --wait, follows the order's action to its end. The order is placed, whatever comes of that.
pub fn follow_if_asked(
    ctx: &Context,
    reseller: &Reseller,
    mut placed: Placed<ComboReceipt>,
) -> Result<Placed<ComboReceipt>> {
    let receipt = &mut placed.receipt;
    // Nothing happens until somebody pays: that is not waited for.
    let runs = matches!(receipt.status, Status::Accepted | Status::Locked);
    let ids = |id: &Option<String>| id.iter().cloned().collect::<Vec<_>>();
    let filter = match (&receipt.action_id, &receipt.order_id) {
        (Some(_), _) => ActionFilter { action_ids: ids(&receipt.action_id), ..Default::default() },
        (None, Some(_)) => ActionFilter { order_ids: ids(&receipt.order_id), ..Default::default() },
        (None, None) => return Ok(placed),
    };
    if !ctx.globals.wait || !runs {
        return Ok(placed);
    }
    ctx.out.message(&format!(
        "Ordered (attempt {}): order {}, action {}. Waiting for it.",
        placed.attempt,
        receipt.order_id.as_deref().unwrap_or("(no id reported)"),
        receipt.action_id.as_deref().unwrap_or("(no id reported)"),
    ));
    let actions = match follow::to_the_end(ctx, reseller, &filter) {
        Ok(actions) => actions,
        Err(error) => {
            ctx.out.warn(&format!("the order is placed, but waiting for it failed: {error}"));
            return Ok(placed);
        }
    };
    let newest = |action: &Action| action.action_id.parse::<u64>().ok();
    let Some(action) = actions.into_iter().max_by_key(newest) else { return Ok(placed) };
    if action.has_failed() {
        return Err(follow::failure(&action).of_attempt(&placed.attempt));
    }
    receipt.status = if action.has_succeeded() {
        Status::Completed
    } else if action.locked {
        Status::Locked
    } else {
        Status::Accepted
    };
    receipt.order_id = receipt.order_id.take().or(action.order_id);
    receipt.action_id = Some(action.action_id);
    receipt.action_status = action.action_status.or(receipt.action_status.take());
    receipt.action_description = action.action_description.or(receipt.action_description.take());
    Ok(placed)
}

#[derive(Serialize)]
struct Ordered {
    status: Status,
    order_id: Option<String>,
    action_id: Option<String>,
    action_status: Option<String>,
    action_description: Option<String>,
    invoice_id: Option<String>,
    further_invoice_ids: Vec<String>,
    customer_id: Option<String>,
    domain: Option<String>,
    amount: Option<Money>,
    #[serde(flatten)]
    renewal: Option<Renewal>,
    notes: Vec<String>,
    attempt: AttemptId,
    replayed: bool,
}

/// What a renewal tells beside it.
#[derive(Serialize)]
pub struct Renewal {
    #[serde(rename = "period")]
    pub months: Months,
    pub expires_before: Option<Timestamp>,
    pub expires: Option<Timestamp>,
}

/// What was placed, as data and for people; the domain as the user wrote it, where he did.
pub fn report(
    ctx: &Context,
    domain: Option<&str>,
    placed: Placed<ComboReceipt>,
    renewal: Option<Renewal>,
) -> Result<Report> {
    let receipt = placed.receipt;
    let domain = domain.map(str::to_owned).or_else(|| receipt.domain.clone());
    let word = match receipt.status {
        Status::Completed => "completed",
        Status::Accepted => "accepted: in progress",
        Status::PendingPayment => "pending payment of the invoice",
        Status::Locked => "accepted, but locked",
    };
    let next = match (&receipt.order_id, &receipt.domain) {
        (Some(id), _) => ctx.command_hint(&format!("combo show {id}")),
        (None, Some(domain)) => ctx.command_hint(&format!("combo show --domain {domain}")),
        (None, None) => ctx.command_hint("action list"),
    };
    let mut report_notes: Vec<String> = receipt.notes.clone();
    if receipt.status == Status::Locked {
        report_notes.push(
            "The provider took the order and can't carry it out: as a rule the reseller's own \
             funds don't cover it. Add funds; the provider tries again by itself."
                .to_owned(),
        );
    }
    if let (Status::PendingPayment, Some(invoice)) = (receipt.status, &receipt.invoice_id) {
        let further = receipt.further_invoice_ids.iter().map(|id| format!(" {id}"));
        let further: String = further.collect();
        let pay = ctx.command_hint(&format!("invoice pay {invoice}{further}"));
        report_notes.push(match placed.replayed {
            false => format!("Pay it from the customer's funds with: {pay}"),
            true => format!("If it is not paid by now, pay it with: {pay}"),
        });
    }
    let unfinished = ctx.globals.wait && receipt.status != Status::Completed;
    let mut hints = Vec::new();
    match &receipt.action_id {
        Some(id) if unfinished => {
            let command = ctx.command_hint(&format!("action wait {id}"));
            report_notes
                .push(format!("{} Continue waiting with: {command}", ctx.end_of_wait("completed")));
        }
        _ => hints.push(format!("Follow it with: {next}")),
    }
    let table = Table::record()
        .cell("status", Cell::state(word))
        .field_if("domain", domain.as_ref())
        .field_if("order", receipt.order_id.as_ref())
        .field_if("action", receipt.action_id.as_ref())
        .field_if("message", receipt.action_description.as_ref())
        .field_if("invoice", receipt.invoice_id.as_ref())
        .cell_if("amount", Cell::money(receipt.amount.as_ref()))
        .cell_if(
            "previous expiry",
            Cell::time(renewal.as_ref().and_then(|renewal| renewal.expires_before)),
        )
        .cell_if("expires", Cell::time(renewal.as_ref().and_then(|renewal| renewal.expires)));
    let data = Ordered {
        status: receipt.status,
        order_id: receipt.order_id,
        action_id: receipt.action_id,
        action_status: receipt.action_status,
        action_description: receipt.action_description,
        invoice_id: receipt.invoice_id,
        further_invoice_ids: receipt.further_invoice_ids,
        customer_id: receipt.customer_id,
        domain,
        amount: receipt.amount,
        renewal,
        notes: receipt.notes,
        attempt: placed.attempt,
        replayed: placed.replayed,
    };
    let unpaid = matches!(data.status, Status::Locked | Status::PendingPayment);
    let pending = unpaid || unfinished;
    Ok(Report { notes: report_notes, hints, pending, ..Report::new(data, table)? })
}

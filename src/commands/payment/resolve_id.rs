//! Which payment is meant: the one that was named, or one that a person chooses.

use std::ops::ControlFlow;

use crate::app::context::Context;
use crate::flows::select;
use crate::prompt::Choice;
use orderctl_billmanager::{Panel, Payment, PaymentFilter};
use orderctl_core::error::Result;

/// `filter` leaves out what the verb can't be used for.
pub fn resolve_id(
    ctx: &Context,
    panel: &Panel,
    named: Option<u64>,
    filter: &PaymentFilter,
) -> Result<u64> {
    if let Some(id) = named {
        return Ok(id);
    }
    let mut choices = Vec::new();
    panel.payments(filter, &mut |payment| {
        choices.push(choice(payment));
        Ok(ControlFlow::Continue(()))
    })?;
    select::id(&ctx.ask, "ID", "Payment", &choices)
}

fn choice(payment: Payment) -> Choice {
    let amount = payment.amount.map(|amount| amount.to_string());
    let words = [payment.created, Some(payment.status), amount, payment.method];
    select::choice(payment.payment_id, words)
}

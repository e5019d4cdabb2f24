//! Which payment is meant: the one that was named, or one that a person chooses.

use std::ops::ControlFlow;

use crate::ask::Choice;
use crate::cli::context::Context;
use crate::cli::values;
use crate::error::{Error, Result};
use crate::provider::billmanager::{Panel, Payment, PaymentFilter};

/// `filter` leaves out what the verb can't be used for.
pub fn which(
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
        choices.push(Choice::new(&payment.payment_id, label(&payment)));
        Ok(ControlFlow::Continue(()))
    })?;
    values::id(&ctx.ask.which("ID", "Payment", &choices)?).map_err(Error::usage)
}

fn label(payment: &Payment) -> String {
    let words = [
        Some(payment.payment_id.clone()),
        payment.created.clone(),
        Some(payment.status.clone()),
        payment.amount.as_ref().map(ToString::to_string),
        payment.method.clone(),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join("  ")
}

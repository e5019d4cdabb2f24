//! What a payment answers: `cart pay` and `cart activate` show the same.

use std::collections::BTreeSet;

use serde::Serialize;

use super::correlation::correlation_ids;
use crate::app::context::Context;
use crate::config::Profile;
use crate::flows::follow_services::{self as follow, Followed, WaitTarget, Waited};
use crate::output::{Cell, Report, Table};
use orderctl_billmanager::{Paid, Panel, PaymentStatus, Service};
use orderctl_checkout::Placed;
use orderctl_core::error::Result;
use orderctl_core::{AttemptId, Money};

/// What there was before a payment: the panel does not tell which services came of it.
pub struct Before {
    item_types: Vec<String>,
    services: BTreeSet<String>,
}

impl Before {
    /// Of the product types in the cart, where its lines tell them all.
    ///
    /// Nothing if nobody wants to wait for what is paid.
    pub fn of(ctx: &Context, panel: &Panel, lines: &[String]) -> Result<Option<Self>> {
        if !ctx.globals.wait || ctx.globals.dry_run {
            return Ok(None);
        }
        let mut items = panel.cart()?.items;
        items.retain(|item| lines.is_empty() || lines.contains(&item.lineitem_id));
        let types: Option<BTreeSet<String>> =
            items.iter().map(|item| item.item_type.clone()).collect();
        let item_types: Vec<String> = types.unwrap_or_default().into_iter().collect();
        // In an old cart the services are there already, and wait to be paid.
        let in_cart: Vec<&str> =
            items.iter().filter_map(|item| item.service_id.as_deref()).collect();
        let is_other = |found: &Service| !in_cart.contains(&found.service_id.as_str());
        let there = panel.services_that(&item_types, usize::MAX, &is_other)?;
        let services = there.into_iter().map(|found| found.service_id).collect();
        Ok(Some(Self { item_types, services }))
    }

    /// What is paid becomes services that carry the correlation ids of their lines, or else that were not there
    /// before. Without these ids, those that an earlier run has paid for can't be told.
    fn follow(
        &self,
        ctx: &Context,
        (panel, profile): (&Panel, &Profile),
        placed: &Placed<Paid>,
    ) -> Option<Waited> {
        let Paid { status, lineitem_ids, .. } = &placed.receipt;
        if *status != PaymentStatus::Paid {
            return None;
        }
        let marks = correlation_ids(ctx, profile, lineitem_ids).unwrap_or_else(|error| {
            ctx.out.warn(&format!("the ledger can't be read: {error}"));
            None
        });
        let is_ours = |found: &Service| match &marks {
            Some(marks) => found.tag.as_ref().is_some_and(|tag| marks.contains(tag)),
            None => !self.services.contains(&found.service_id),
        };
        if marks.is_none() && placed.replayed {
            return None;
        }
        let target = WaitTarget {
            item_types: &self.item_types,
            least: lineitem_ids.len(),
            is_ours: &is_ours,
        };
        Some(follow::after_order(ctx, panel, &target, &placed.attempt))
    }
}

#[derive(Serialize)]
struct Payment {
    status: PaymentStatus,
    lineitem_ids: Vec<String>,
    amount: Option<Money>,
    redirect_url: Option<String>,
    payment_id: Option<String>,
    attempt: AttemptId,
    replayed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    services: Option<Vec<Followed>>,
}

/// The view of a payment, and of what came of it if that is waited for.
pub fn paid(
    ctx: &Context,
    at: (&Panel, &Profile),
    before: Option<&Before>,
    placed: Placed<Paid>,
) -> Result<Report> {
    let waited = before.and_then(|before| before.follow(ctx, at, &placed));
    let paid = placed.receipt;
    let data = Payment {
        status: paid.status,
        lineitem_ids: paid.lineitem_ids,
        amount: paid.amount,
        redirect_url: paid.redirect_url,
        payment_id: paid.payment_id,
        attempt: placed.attempt,
        replayed: placed.replayed,
        services: waited.as_ref().map(|waited| waited.services.clone()),
    };
    let word = match data.status {
        PaymentStatus::Paid => "paid",
        PaymentStatus::Pending => "pending: the panel has not confirmed the payment yet",
        PaymentStatus::Redirect => "not paid yet: it is paid in a browser",
    };
    let table = Table::record()
        .cell("status", Cell::state(word))
        .field("lines", data.lineitem_ids.join(", "))
        .cell_if("amount", Cell::money(data.amount.as_ref()))
        .field_if("payment", data.payment_id.as_ref())
        .cell_if("pay at", Cell::link(&data.redirect_url))
        .field_if("runs", waited.as_ref().and_then(Waited::services_summary));
    let go_on = waited.as_ref().and_then(|waited| waited.continue_hint(ctx));
    let pending = data.status != PaymentStatus::Paid || go_on.is_some();
    let address = data.redirect_url.as_ref().and_then(|_| ctx.note_of_address());
    let notes = address.into_iter().chain(go_on).collect();
    Ok(Report { pending, notes, ..Report::new(data, table)? })
}

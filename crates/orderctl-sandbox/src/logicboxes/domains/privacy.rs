//! `domains/purchase-privacy`: the owner of a domain is hidden, of one in a combo too.
//!
//! Inferred: that privacy is free here, and makes no invoice.

use serde_json::Value;

use super::super::super::state::Registrar;
use super::super::action;
use super::super::context::{Answer, Refusal, RequestContext};
use super::super::execution::{Invoicing, Started};
use super::by_order_id;

pub(in super::super) fn purchase_privacy(
    ctx: &RequestContext,
    registrar: &mut Registrar,
) -> Answer {
    let (id, order, combo) = by_order_id(ctx, registrar)?;
    Invoicing::of(ctx)?;
    if action::pending(combo, ctx.call.now).is_some() {
        return Err(Refusal::pending());
    }
    if action::is_deleted(combo, ctx.call.now) {
        return Err(Refusal::new("Invalid action status/action type for this operation"));
    }
    if !ctx.catalog.tld_of(&combo.domain).is_some_and(|tld| tld.privacy) {
        return Err(Refusal::new("Privacy Protection Service not available."));
    }
    let domain = combo.domain.clone();
    let action = action::next_id_for(registrar);
    if let Some(combo) = registrar.orders.get_mut(&order) {
        combo.privacy = true;
    }
    let started = Started {
        kind: "PurchasePrivacyProtection",
        sentence: format!("Purchase of Privacy Protection for {domain}"),
        status: ("Success", "Privacy Protection purchased Successfully"),
        order: id,
        action,
        domain: &domain,
    };
    Ok(Value::Object(started.map(false)))
}

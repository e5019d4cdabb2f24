//! `domains/purchase-privacy`: the owner of a domain is hidden, of one in a combo too.
//!
//! Inferred: that privacy is free here, and makes no invoice.

use serde_json::Value;

use super::super::super::state::Registrar;
use super::super::action;
use super::super::desk::{Answer, Refusal, RequestContext};
use super::super::execution::{Invoicing, Started};
use super::by_order_id;

pub(in super::super) fn purchase_privacy(
    desk: &RequestContext,
    registrar: &mut Registrar,
) -> Answer {
    let (id, order, combo) = by_order_id(desk, registrar)?;
    Invoicing::of(desk)?;
    if action::pending(combo, desk.call.now).is_some() {
        return Err(Refusal::pending());
    }
    if action::is_deleted(combo, desk.call.now) {
        return Err(Refusal::new("Invalid action status/action type for this operation"));
    }
    if !desk.catalogue.tld_of(&combo.domain).is_some_and(|tld| tld.privacy) {
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

//! `domains/purchase-privacy`: the owner of a domain is hidden, of one in a combo too.
//!
//! Inferred: that privacy is free here, and makes no invoice.

use serde_json::Value;

use super::super::super::state::{Registrar, next_id};
use super::super::action;
use super::super::bundle::{FIRST_ACTION, FIRST_ORDER};
use super::super::desk::{Answer, Desk, Refusal};
use super::super::execution::{Execution, Invoicing};
use super::by_order_id;

pub(in super::super) fn purchase_privacy(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let (id, order, combo) = by_order_id(desk, registrar)?;
    Invoicing::of(desk)?;
    if !action::is_done(combo, desk.call.now) {
        return Err(Refusal::pending());
    }
    if !desk.catalogue.tld_of(&combo.domain).is_some_and(|tld| tld.privacy) {
        return Err(Refusal::new("Privacy Protection Service not available."));
    }
    let (customer, domain) = (combo.customer, combo.domain.clone());
    let action = FIRST_ACTION + (next_id(&mut registrar.last_order, FIRST_ORDER) - FIRST_ORDER);
    if let Some(combo) = registrar.orders.get_mut(&order) {
        combo.privacy = true;
    }
    let execution = Execution {
        action_type: "PurchasePrivacyProtection",
        sentence: format!("Purchase of Privacy Protection for {domain}"),
        status: ("Success", "Privacy Protection purchased Successfully"),
        order: id,
        action,
        domain: &domain,
        customer,
        invoice: None,
    };
    Ok(Value::Object(execution.map(desk)))
}

//! Looking an order up by its id and by its domain.

use serde_json::{Map, Value, json};

use super::super::clock;
use super::super::state::{Combo, Registrar};
use super::action;
use super::desk::{Answer, Desk, Refusal, parent_key};

/// `productbundle/details`: the documented fields, and some that sibling products have.
pub(super) fn bundle(desk: &Desk, registrar: &Registrar) -> Answer {
    let given = desk.get("order-id");
    let id: u64 = given.parse().map_err(|_| no_entity(given))?;
    let own = registrar.orders.get(&id).filter(|combo| combo.reseller == desk.reseller);
    let own = own.filter(|combo| combo.plan.is_some());
    let combo = own.ok_or_else(|| no_entity(given))?;
    let done = combo.progress.is_done(desk.call.now);
    let mut details = json!({
        "entityid": id.to_string(),
        "orderid": id.to_string(),
        "description": combo.domain,
        "domainname": combo.domain,
        "currentstatus": current_status(desk, combo),
        // Inferred: both values of a combo.
        "productkey": "productbundle",
        "productcategory": "productbundle",
        "creationtime": (combo.created / 1000).to_string(),
        "endtime": clock::epoch_after(combo.created, combo.term()).to_string(),
        "isImmediateReseller": "true",
        "parentkey": parent_key(combo.reseller),
        "customerid": combo.customer.to_string(),
        "isOrderSuspendedUponExpiry": "false",
        "orderSuspendedByParent": combo.suspended.to_string(),
        "allowdeletion": "true",
        "paused": "false",
        "recurring": combo.auto_renew.to_string(),
        "eaqid": if done { "0".to_owned() } else { combo.action.to_string() },
        "jumpConditions": [],
        "orderstatus": [],
        "Plan_Details": plan_details(combo),
    });
    if let (false, Value::Object(details)) = (done, &mut details) {
        pending(desk, combo, details);
    }
    Ok(details)
}

/// Inferred: the shape; the documentation says only that the products of the combo are in it.
fn plan_details(combo: &Combo) -> Value {
    let child = |(key, id): &(String, u64)| (key.clone(), json!({"orderid": id.to_string()}));
    Value::Object(combo.children.iter().map(child).collect())
}

/// While something is being executed the details say what.
pub(super) fn pending(desk: &Desk, combo: &Combo, details: &mut Map<String, Value>) {
    let (kind, sentence) = action::kind(desk, combo);
    let (status, text) = action::status(combo, desk.call.now);
    details.insert("actiontype".into(), json!(kind));
    details.insert("actiontypedesc".into(), json!(sentence));
    details.insert("actionstatus".into(), json!(status));
    details.insert("actionstatusdesc".into(), json!(text));
}

/// An order that was executed is active, whatever else is being done to it.
pub(super) fn current_status(desk: &Desk, combo: &Combo) -> &'static str {
    match (combo.progress.is_done(desk.call.now), combo.suspended) {
        (true, true) => "Suspended",
        (true, false) => "Active",
        (false, _) => "InActive",
    }
}

pub(super) fn no_entity(id: &str) -> Refusal {
    Refusal::new(format!("No Entity found for Entityid: {id}"))
}

/// The combo's order id, a bare number.
pub(super) fn bundle_id(desk: &Desk, registrar: &Registrar) -> Answer {
    let (id, combo) = own_order(desk, registrar)?;
    if combo.plan.is_some() { Ok(json!(id)) } else { Err(unknown_domain(desk)) }
}

pub(super) fn own_order<'r>(
    desk: &Desk,
    registrar: &'r Registrar,
) -> Result<(u64, &'r Combo), Refusal> {
    let id = registrar.domains.get(&desk.get("domain-name").to_ascii_lowercase());
    let order = id.and_then(|id| Some((*id, registrar.orders.get(id)?)));
    order.filter(|(_, combo)| combo.reseller == desk.reseller).ok_or_else(|| unknown_domain(desk))
}

pub(super) fn unknown_domain(desk: &Desk) -> Refusal {
    Refusal::new(format!("Website doesn't exist for {}", desk.get("domain-name")))
}

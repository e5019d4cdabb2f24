//! Looking an order up by its id and by its domain.

use serde_json::{Map, Value, json};

use super::super::state::{Combo, Millis, Registrar};
use super::action::{self, Action};
use super::context::{Answer, Refusal, RequestContext, parent_key};

/// `productbundle/details`: the documented fields, and some that sibling products have.
pub(super) fn bundle(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let (id, combo) = own(ctx, registrar)?;
    let now = ctx.call.now;
    let pending = action::pending(combo, now);
    let mut details = json!({
        "entityid": id.to_string(),
        "orderid": id.to_string(),
        "description": combo.domain,
        "domainname": combo.domain,
        "currentstatus": status(combo, now),
        // Inferred: both values of a combo.
        "productkey": "productbundle",
        "productcategory": "productbundle",
        "creationtime": (combo.created / 1000).to_string(),
        "endtime": action::end(combo, now).to_string(),
        "isImmediateReseller": "true",
        "parentkey": parent_key(combo.reseller),
        "customerid": combo.customer.to_string(),
        "isOrderSuspendedUponExpiry": "false",
        "orderSuspendedByParent": combo.suspended.to_string(),
        "allowdeletion": "true",
        "paused": "false",
        "recurring": combo.auto_renew.to_string(),
        "eaqid": pending.map_or(0, |action| action.id).to_string(),
        "jumpConditions": [],
        "orderstatus": [],
        // Inferred: that a combo tells its plan as hosting orders do.
        "planid": combo.plan.unwrap_or_default().to_string(),
        "Plan_Details": plan_details(combo),
    });
    if let (Some(action), Value::Object(details)) = (pending, &mut details) {
        under_way(ctx, combo, action, details);
    }
    Ok(details)
}

/// The combo in `order-id`, if it is one of the reseller's.
pub(super) fn own<'r>(
    ctx: &RequestContext,
    registrar: &'r Registrar,
) -> Result<(u64, &'r Combo), Refusal> {
    let given = ctx.get("order-id");
    let id: u64 = given.parse().map_err(|_| no_entity(given))?;
    let own = registrar.orders.get(&id).filter(|combo| combo.reseller == ctx.reseller);
    let own = own.filter(|combo| combo.plan.is_some());
    own.map(|combo| (id, combo)).ok_or_else(|| no_entity(given))
}

/// Inferred: the shape; the documentation says only that the products of the combo are in it.
fn plan_details(combo: &Combo) -> Value {
    let child = |(key, id): &(String, u64)| (key.clone(), json!({"orderid": id.to_string()}));
    Value::Object(combo.children.iter().map(child).collect())
}

/// While something is being executed the details say what.
pub(super) fn under_way(
    ctx: &RequestContext,
    combo: &Combo,
    action: Action,
    details: &mut Map<String, Value>,
) {
    let (status, text) = action.status(ctx.call.now);
    let description = action.description(ctx.plan_name(combo), &combo.domain);
    details.insert("actiontype".into(), json!(action.kind()));
    details.insert("actiontypedesc".into(), json!(description));
    details.insert("actionstatus".into(), json!(status));
    details.insert("actionstatusdesc".into(), json!(text));
}

/// An order that was executed is active, whatever else is being done to it.
pub(super) fn status(combo: &Combo, now: Millis) -> &'static str {
    match (action::addition(combo).is_done(now), combo.suspended) {
        _ if action::is_deleted(combo, now) => "Deleted",
        (true, true) => "Suspended",
        (true, false) => "Active",
        (false, _) => "InActive",
    }
}

pub(super) fn no_entity(id: &str) -> Refusal {
    Refusal::new(format!("No Entity found for Entityid: {id}"))
}

/// The combo's order id, a bare number.
pub(super) fn bundle_id(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let (id, combo) = own_order(ctx, registrar)?;
    if combo.plan.is_some() { Ok(json!(id)) } else { Err(unknown_domain(ctx)) }
}

pub(super) fn own_order<'r>(
    ctx: &RequestContext,
    registrar: &'r Registrar,
) -> Result<(u64, &'r Combo), Refusal> {
    let id = registrar.domains.get(&ctx.get("domain-name").to_ascii_lowercase());
    let order = id.and_then(|id| Some((*id, registrar.orders.get(id)?)));
    order.filter(|(_, combo)| combo.reseller == ctx.reseller).ok_or_else(|| unknown_domain(ctx))
}

pub(super) fn unknown_domain(ctx: &RequestContext) -> Refusal {
    Refusal::new(format!("Website doesn't exist for {}", ctx.get("domain-name")))
}

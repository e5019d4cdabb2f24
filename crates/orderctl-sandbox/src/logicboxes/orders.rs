//! What is done to any order that is there: it is suspended, and unsuspended.
//!
//! Inferred: the words of a refusal, and that a suspension is carried out at once.

use serde_json::json;

use super::super::state::{Combo, Registrar};
use super::action;
use super::context::{Answer, Refusal, RequestContext};
use super::details::no_entity;

pub(super) fn suspend(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    set(ctx, registrar, true)
}

pub(super) fn unsuspend(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    set(ctx, registrar, false)
}

fn set(ctx: &RequestContext, registrar: &mut Registrar, suspended: bool) -> Answer {
    let given = ctx.get("order-id");
    let id: u64 = given.parse().map_err(|_| no_entity(given))?;
    let own = |combo: &&mut Combo| combo.reseller == ctx.reseller;
    let combo = registrar.orders.get_mut(&id).filter(own).ok_or_else(|| no_entity(given))?;
    if action::pending(combo, ctx.call.now).is_some() {
        return Err(Refusal::pending());
    }
    if combo.suspended == suspended || action::is_deleted(combo, ctx.call.now) {
        return Err(Refusal::new("Invalid action status/action type for this operation"));
    }
    combo.suspended = suspended;
    let word = if suspended { "Suspension" } else { "Unsuspension" };
    Ok(json!({
        "status": "Success",
        "actiontype": if suspended { "Suspend" } else { "Unsuspend" },
        "actiontypedesc": format!("{word} of {}", combo.domain),
        "actionstatus": "Success",
        "actionstatusdesc": format!("{word} completed Successfully"),
        "entityid": id.to_string(),
        "eaqid": combo.action.to_string(),
        "description": combo.domain,
    }))
}

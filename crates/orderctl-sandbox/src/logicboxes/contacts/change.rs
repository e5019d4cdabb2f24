//! `contacts/delete`, and `contacts/modify`, which is no more.
//!
//! Inferred: that deleting answers as it does for orders, and that a contact which a domain uses
//! can't be deleted.

use serde_json::json;

use super::super::super::state::{Registrar, next_id};
use super::super::bundle::{FIRST_ACTION, FIRST_ORDER};
use super::super::context::{Answer, Refusal, RequestContext};

pub(in super::super) fn modify(_: &RequestContext, _: &mut Registrar) -> Answer {
    Err(Refusal::new("Feature deprecated. Please refer to KB link"))
}

pub(in super::super) fn delete(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let mut contact = ctx.contact(registrar, ctx.get("contact-id"))?.clone();
    let id = contact.id.to_string();
    if registrar.orders.values().any(|order| order.domain_contacts.contains(&id)) {
        return Err(Refusal::not_allowed());
    }
    registrar.contacts.retain(|known| known.id != contact.id);
    registrar.default_contacts.retain(|default| !default.ids.contains(&contact.id));
    let name = contact.name.clone();
    contact.deleted = true;
    registrar.contacts.push(contact);
    let action = FIRST_ACTION + (next_id(&mut registrar.last_order, FIRST_ORDER) - FIRST_ORDER);
    Ok(json!({
        "status": "Success",
        "actiontype": "DelContact",
        "actiontypedesc": format!("Deletion of {name}"),
        "actionstatus": "Success",
        "actionstatusdesc": "Contact deleted Successfully",
        "entityid": id,
        "eaqid": action.to_string(),
        "currentaction": action.to_string(),
        "description": name,
    }))
}

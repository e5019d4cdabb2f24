//! What is done to an order that is there: suspended, unsuspended, moved to another customer.
//!
//! Inferred: the words of a refusal, and that a suspension is carried out at once.

use serde_json::{Value, json};

use super::super::state::{Combo, Registrar};
use super::details::{no_entity, unknown_domain};
use super::{Answer, Desk, Refusal, action};

pub(super) fn suspend(desk: &Desk, registrar: &mut Registrar) -> Answer {
    set(desk, registrar, true)
}

pub(super) fn unsuspend(desk: &Desk, registrar: &mut Registrar) -> Answer {
    set(desk, registrar, false)
}

fn set(desk: &Desk, registrar: &mut Registrar, suspended: bool) -> Answer {
    let given = desk.get("order-id");
    let id: u64 = given.parse().map_err(|_| no_entity(given))?;
    let own = |combo: &&mut Combo| combo.reseller == desk.reseller;
    let combo = registrar.orders.get_mut(&id).filter(own).ok_or_else(|| no_entity(given))?;
    if action::pending(combo, desk.call.now).is_some() {
        return Err(Refusal::new("There is already an action pending on this Order."));
    }
    if combo.suspended == suspended || action::is_deleted(combo, desk.call.now) {
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

pub(super) fn move_products(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let mine = |name: &str| {
        let id = desk.number(name);
        let known = desk.customers(registrar).find(|customer| Some(customer.id) == id);
        known
            .filter(|customer| customer.reseller == desk.reseller)
            .map(|customer| customer.id)
            .ok_or_else(|| Refusal::new(format!("Invalid {name}")))
    };
    let (from, to) = (mine("existing-customer-id")?, mine("new-customer-id")?);
    let default = match desk.get("default-contact") {
        "oldcontact" => None,
        "default" => Some(first_contact(desk, registrar, to)?),
        _ => return Err(Refusal::new("Invalid default-contact")),
    };
    let id = registrar.domains.get(&desk.get("domain-name").to_ascii_lowercase()).copied();
    let combo = id.and_then(|id| registrar.orders.get_mut(&id));
    let combo = combo.filter(|combo| combo.reseller == desk.reseller && combo.customer == from);
    let combo = combo.ok_or_else(|| unknown_domain(desk))?;
    combo.customer = to;
    if let Some(contact) = default {
        combo.domain_contacts = vec![contact; 4];
    }
    Ok(Value::from_iter([("status", "Success")]))
}

fn first_contact(desk: &Desk, registrar: &Registrar, customer: u64) -> Result<String, Refusal> {
    let mut own = desk.contacts(registrar).filter(|contact| contact.customer == customer);
    own.next()
        .map(|contact| contact.id.to_string())
        .ok_or_else(|| Refusal::new("Invalid contact-id"))
}

//! `products/move`: everything that a customer has of a domain goes to another one.

use serde_json::Value;

use super::super::super::state::Registrar;
use super::super::desk::{Answer, Refusal, RequestContext};
use super::super::details::unknown_domain;

pub(in super::super) const MOVE: &[&str] =
    &["domain-name", "existing-customer-id", "new-customer-id", "default-contact"];

pub(in super::super) fn move_products(desk: &RequestContext, registrar: &mut Registrar) -> Answer {
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

fn first_contact(
    desk: &RequestContext,
    registrar: &Registrar,
    customer: u64,
) -> Result<String, Refusal> {
    let mut own = desk.contacts(registrar).filter(|contact| contact.customer == customer);
    own.next()
        .map(|contact| contact.id.to_string())
        .ok_or_else(|| Refusal::new("Invalid contact-id"))
}

//! `products/move`: everything that a customer has of a domain goes to another one.

use serde_json::Value;

use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext};
use super::super::details::unknown_domain;

pub(in super::super) const MOVE: &[&str] =
    &["domain-name", "existing-customer-id", "new-customer-id", "default-contact"];

pub(in super::super) fn move_products(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let mine = |name: &str| {
        let id = ctx.number(name);
        let known = ctx.customers(registrar).find(|customer| Some(customer.id) == id);
        known
            .filter(|customer| customer.reseller == ctx.reseller)
            .map(|customer| customer.id)
            .ok_or_else(|| Refusal::new(format!("Invalid {name}")))
    };
    let (from, to) = (mine("existing-customer-id")?, mine("new-customer-id")?);
    let default = match ctx.get("default-contact") {
        "oldcontact" => None,
        "default" => Some(first_contact(ctx, registrar, to)?),
        _ => return Err(Refusal::new("Invalid default-contact")),
    };
    let id = registrar.domains.get(&ctx.get("domain-name").to_ascii_lowercase()).copied();
    let combo = id.and_then(|id| registrar.orders.get_mut(&id));
    let combo = combo.filter(|combo| combo.reseller == ctx.reseller && combo.customer == from);
    let combo = combo.ok_or_else(|| unknown_domain(ctx))?;
    combo.customer = to;
    if let Some(contact) = default {
        combo.domain_contacts = vec![contact; 4];
    }
    Ok(Value::from_iter([("status", "Success")]))
}

fn first_contact(
    ctx: &RequestContext,
    registrar: &Registrar,
    customer: u64,
) -> Result<String, Refusal> {
    let mut own = ctx.contacts(registrar).filter(|contact| contact.customer == customer);
    own.next()
        .map(|contact| contact.id.to_string())
        .ok_or_else(|| Refusal::new("Invalid contact-id"))
}

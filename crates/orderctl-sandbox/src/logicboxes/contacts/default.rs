//! `contacts/default`, a POST that reads, and `contacts/modDefault`, which sets.
//!
//! Inferred: the parameters and the answer of the latter; and that a customer who has set nothing
//! uses the first contact of a kind that he has.

use serde_json::{Map, Value, json};

use super::super::super::catalog::Contact;
use super::super::super::state::{DefaultContacts, Registrar};
use super::super::context::{Answer, Refusal, RequestContext};
use super::search::row;

pub(in super::super) const MOD_DEFAULT: &[&str] = &[
    "customer-id",
    "reg-contact-id",
    "admin-contact-id",
    "tech-contact-id",
    "billing-contact-id",
    "type",
];

/// Each role, and the parameter that sets it.
const ROLES: [(&str, &str); 4] = [
    ("registrant", "reg-contact-id"),
    ("admin", "admin-contact-id"),
    ("tech", "tech-contact-id"),
    ("billing", "billing-contact-id"),
];

/// The customer's default contacts of each type that was asked for.
pub(in super::super) fn default(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let customer = ctx.customer(registrar)?.id;
    let mut found = Map::new();
    for kind in ctx.call.all("type") {
        let set = |default: &&DefaultContacts| default.customer == customer && default.kind == kind;
        let own = |contact: &&Contact| contact.customer == customer && contact.kind == kind;
        let first = || Some([ctx.contacts(registrar).find(own)?.id; 4]);
        let ids = registrar.default_contacts.iter().find(set).map(|default| default.ids);
        let Some(ids) = ids.or_else(first) else { continue };
        let mut entry = Map::from_iter([("type".to_owned(), json!(kind))]);
        for ((role, _), id) in ROLES.iter().zip(ids) {
            entry.insert((*role).to_owned(), json!(id.to_string()));
            if let Some(contact) = ctx.contacts(registrar).find(|contact| contact.id == id) {
                entry.insert(format!("{role}ContactDetails"), row(contact));
            }
        }
        found.insert(kind.to_owned(), Value::Object(entry));
    }
    Ok(Value::Object(found))
}

pub(in super::super) fn set_default(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let customer = ctx.customer(registrar)?.id;
    let own = |(_, name): (&str, &str)| {
        let contact = ctx.contact(registrar, ctx.get(name))?;
        let fits =
            contact.customer == customer && ctx.call.all("type").all(|kind| kind == contact.kind);
        if fits { Ok(contact.id) } else { Err(Refusal::invalid(name)) }
    };
    let [registrant, admin, tech, billing] = ROLES.map(own);
    let ids = [registrant?, admin?, tech?, billing?];
    for kind in ctx.call.all("type") {
        registrar.default_contacts.retain(|old| old.customer != customer || old.kind != kind);
        let kind = kind.to_owned();
        registrar.default_contacts.push(DefaultContacts { customer, kind, ids });
    }
    Ok(json!({"status": "Success"}))
}

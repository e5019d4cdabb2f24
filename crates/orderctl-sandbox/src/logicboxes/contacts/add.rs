//! `contacts/add`: it answers with the bare new id.
//!
//! Inferred: the words of a refusal.

use serde_json::Value;

use super::super::super::catalogue::Contact;
use super::super::super::state::Registrar;
use super::super::customers::signup::{check_new_address, said};
use super::super::desk::{Answer, Refusal, RequestContext};

pub(in super::super) const ADD: &[&str] = &[
    "name",
    "company",
    "email",
    "address-line-1",
    "city",
    "country",
    "zipcode",
    "phone-cc",
    "phone",
    "customer-id",
    "type",
];

pub(in super::super) fn add(desk: &RequestContext, registrar: &mut Registrar) -> Answer {
    let customer = desk.customer(registrar)?.id;
    let kind = desk.get("type");
    if !kind.ends_with("Contact") {
        return Err(Refusal::invalid("type"));
    }
    if !desk.get("email").contains('@') {
        return Err(Refusal::invalid("email"));
    }
    check_new_address(desk)?;
    let added = registrar.contacts.iter().map(|contact| contact.id);
    let known = desk.catalogue.contacts.iter().map(|contact| contact.id);
    let id = added.chain(known).max().unwrap_or_default() + 1;
    registrar.contacts.push(Contact {
        id,
        customer,
        name: desk.get("name").to_owned(),
        email: desk.get("email").to_owned(),
        kind: kind.to_owned(),
        said: said(desk),
        deleted: false,
        created: Some(desk.call.now / 1000),
    });
    Ok(Value::from(id))
}

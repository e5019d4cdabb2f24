//! `contacts/add`: it answers with the bare new id.
//!
//! Inferred: the words of a refusal.

use serde_json::Value;

use super::super::super::catalog::Contact;
use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext};
use super::super::customers::signup::{check_new_address, said};

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

pub(in super::super) fn add(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let customer = ctx.customer(registrar)?.id;
    let kind = ctx.get("type");
    if !kind.ends_with("Contact") {
        return Err(Refusal::invalid("type"));
    }
    if !ctx.get("email").contains('@') {
        return Err(Refusal::invalid("email"));
    }
    check_new_address(ctx)?;
    let added = registrar.contacts.iter().map(|contact| contact.id);
    let known = ctx.catalog.contacts.iter().map(|contact| contact.id);
    let id = added.chain(known).max().unwrap_or_default() + 1;
    registrar.contacts.push(Contact {
        id,
        customer,
        name: ctx.get("name").to_owned(),
        email: ctx.get("email").to_owned(),
        kind: kind.to_owned(),
        said: said(ctx),
        deleted: false,
        created: Some(ctx.call.now / 1000),
    });
    Ok(Value::from(id))
}

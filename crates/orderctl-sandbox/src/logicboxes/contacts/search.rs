//! `contacts/search` and `contacts/details`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::super::catalog::Contact;
use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext, parent_key};
use super::super::customers::said;
use super::CREATED;

/// Rows are an array here, and not numbered as those of other searches are.
pub(in super::super) fn search(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let customer = ctx.customer(registrar)?;
    let company = |contact: &Contact| {
        contact.said.get("company").cloned().unwrap_or_else(|| customer.company.clone())
    };
    let wanted = |contact: &&Contact| {
        contact.customer == customer.id
            && ctx.passes("contact-id", &contact.id.to_string())
            && ctx.passes("status", "Active")
            && ctx.passes("name", &contact.name)
            && ctx.passes("company", &company(contact))
            && ctx.passes("type", &contact.kind)
            && ctx.passes("email", &contact.email)
    };
    let rows: Vec<Value> = ctx.contacts(registrar).filter(wanted).map(row).collect();
    let shown = ctx.page(&rows);
    Ok(json!({
        "recsonpage": shown.len().to_string(),
        "recsindb": rows.len().to_string(),
        "result": shown,
    }))
}

pub(super) fn row(contact: &Contact) -> Value {
    let created = contact.created.unwrap_or(CREATED);
    json!({
        "entity.entityid": contact.id.to_string(),
        "entity.customerid": contact.customer.to_string(),
        "entity.currentstatus": "Active",
        "contact.contactid": contact.id.to_string(),
        "contact.name": contact.name,
        "contact.emailaddr": contact.email,
        "contact.type": contact.kind,
        "contact.creationdt": created.to_string(),
        "contact.timestamp": dated(created),
        "whoisValidity": {"valid": "true", "invalidData": []},
        "designated-agent": "true",
    })
}

/// A time as a database writes it, with its offset in hours.
fn dated(seconds: i64) -> String {
    let time = Timestamp::from_second(seconds).unwrap_or_default();
    time.strftime("%Y-%m-%d %H:%M:%S.000000+00").to_string()
}

pub(in super::super) fn details(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let contact = ctx.contact(registrar, ctx.get("contact-id"))?;
    of_contact(ctx, registrar, contact)
}

pub(in super::super) fn of_contact(
    ctx: &RequestContext,
    registrar: &Registrar,
    contact: &Contact,
) -> Answer {
    let owner = ctx.own_customers(registrar).find(|owner| owner.id == contact.customer);
    let owner = owner.ok_or_else(|| Refusal::invalid("contact-id"))?;
    let own = |name: &str| contact.said.get(name).cloned();
    let or = |name, usual: &str| own(name).unwrap_or_else(|| usual.to_owned());
    Ok(json!({
        "entityid": contact.id.to_string(),
        "contactid": contact.id.to_string(),
        "name": contact.name,
        "company": or("company", &owner.company),
        "type": contact.kind,
        "emailaddr": contact.email,
        "telnocc": or("phone-cc", "44"),
        "telno": or("phone", "2079460123"),
        "address1": or("address-line-1", "1 Example Street"),
        "address2": or("address-line-2", ""),
        "address3": or("address-line-3", ""),
        "city": or("city", &owner.city),
        "state": or("state", &said(owner, "state", "Not Applicable")),
        "country": or("country", &owner.country),
        "zip": or("zipcode", "10000"),
        "currentstatus": "Active",
        "contactstatus": "Active",
        "contacttype": [],
        "customerid": contact.customer.to_string(),
        "parentkey": parent_key(ctx.reseller),
        "classkey": "domcontact",
        "entitytypeid": "66",
        "eaqid": "0",
        "jumpConditions": [],
    }))
}

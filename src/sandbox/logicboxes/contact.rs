//! Customers and their contacts.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::catalogue::{Contact, Customer};
use super::super::state::Registrar;
use super::{Answer, Desk, Refusal, numbered, page, passes};

/// When everybody was added, in seconds since the epoch.
const CREATED: &str = "1735689600";

/// Rows are an array here, and not numbered as those of other searches are.
pub(super) fn search(desk: &Desk, registrar: &Registrar) -> Answer {
    let customer = desk.customer(registrar)?.id;
    let wanted = |contact: &&Contact| {
        contact.customer == customer
            && passes(desk, "contact-id", &contact.id.to_string())
            && passes(desk, "type", &contact.kind)
            && passes(desk, "email", &contact.email)
    };
    let rows: Vec<Value> = desk.contacts(registrar).filter(wanted).map(row).collect();
    let shown = page(desk, &rows);
    Ok(json!({
        "recsonpage": shown.len().to_string(),
        "recsindb": rows.len().to_string(),
        "result": shown,
    }))
}

fn row(contact: &Contact) -> Value {
    json!({
        "entity.entityid": contact.id.to_string(),
        "entity.customerid": contact.customer.to_string(),
        "entity.currentstatus": "Active",
        "contact.contactid": contact.id.to_string(),
        "contact.name": contact.name,
        "contact.emailaddr": contact.email,
        "contact.type": contact.kind,
        "contact.creationdt": CREATED,
        "whoisValidity": {"valid": "true", "invalidData": []},
        "designated-agent": "true",
    })
}

pub(super) fn details(desk: &Desk, registrar: &Registrar) -> Answer {
    let id = desk.number("contact-id");
    let contact = desk.contacts(registrar).find(|contact| Some(contact.id) == id);
    let contact = contact.ok_or_else(|| Refusal::new("Invalid contact-id"))?;
    let owner = desk.customers(registrar).find(|customer| customer.id == contact.customer);
    let owner = owner.filter(|owner| owner.reseller == desk.reseller);
    let owner = owner.ok_or_else(|| Refusal::new("Invalid contact-id"))?;
    let said = |name, usual| said(&contact.said, name, usual);
    Ok(json!({
        "entityid": contact.id.to_string(),
        "contactid": contact.id.to_string(),
        "name": contact.name,
        "company": said("company", &owner.company),
        "type": contact.kind,
        "emailaddr": contact.email,
        "telnocc": said("phone-cc", "1"),
        "telno": said("phone", "5550100"),
        "address1": said("address-line-1", "1 Example Street"),
        "city": said("city", &owner.city),
        "country": said("country", &owner.country),
        "zip": said("zipcode", "10000"),
        "currentstatus": "Active",
        "contactstatus": "Active",
        "contacttype": [],
        "customerid": contact.customer.to_string(),
        "parentkey": format!("999999999_999999998_{}", desk.reseller),
        "classkey": "domcontact",
        "entitytypeid": "66",
        "eaqid": "0",
        "jumpConditions": [],
    }))
}

/// The customer's default contact of each type that was asked for: the first of it.
pub(super) fn default(desk: &Desk, registrar: &Registrar) -> Answer {
    let customer = desk.customer(registrar)?.id;
    let mut found = Map::new();
    for kind in desk.call.all("type") {
        let own = |contact: &&Contact| contact.customer == customer && contact.kind == kind;
        let Some(contact) = desk.contacts(registrar).find(own) else { continue };
        let id = contact.id.to_string();
        let entry = json!({
            "registrant": id, "admin": id, "tech": id, "billing": id, "type": kind,
            "registrantContactDetails": row(contact),
        });
        found.insert(kind.to_owned(), entry);
    }
    Ok(Value::Object(found))
}

pub(super) fn customers(desk: &Desk, registrar: &Registrar) -> Answer {
    if !desk.number("no-of-records").is_some_and(|count| (10..=500).contains(&count)) {
        // Inferred: the words; the limits are documented.
        return Err(Refusal::new("Invalid no-of-records"));
    }
    let wanted = |customer: &&Customer| {
        customer.reseller == desk.reseller
            && passes(desk, "customer-id", &customer.id.to_string())
            && passes(desk, "username", &customer.username)
            && passes(desk, "name", &customer.name)
            && passes(desk, "company", &customer.company)
            && passes(desk, "city", &customer.city)
    };
    let row = |customer: &Customer| {
        json!({
            "customer.customerid": customer.id.to_string(),
            "customer.username": customer.username,
            "customer.name": customer.name,
            "customer.company": customer.company,
            "customer.city": customer.city,
            "customer.country": customer.country,
            "customer.resellerid": customer.reseller.to_string(),
            "customer.telnocc": "001",
            "customer.telno": "5550100",
            "customer.customerstatus": "Active",
            "customer.totalreceipts": "0.000",
            "customer.websitecount": "0",
        })
    };
    let rows: Vec<Value> = desk.customers(registrar).filter(wanted).map(row).collect();
    Ok(numbered(desk, &rows))
}

pub(super) fn customer(desk: &Desk, registrar: &Registrar) -> Answer {
    Ok(account(desk.customer(registrar)?))
}

pub(super) fn customer_by_name(desk: &Desk, registrar: &Registrar) -> Answer {
    let name = desk.get("username");
    let own =
        |customer: &&Customer| customer.reseller == desk.reseller && customer.username == name;
    let found = desk.customers(registrar).find(own);
    found.map(account).ok_or_else(|| Refusal::new(format!("Customer {name} not found")))
}

/// What was said when it was added, or what everybody of the catalogue has.
fn said(said: &BTreeMap<String, String>, name: &str, usual: &str) -> String {
    said.get(name).map_or_else(|| usual.to_owned(), Clone::clone)
}

fn account(customer: &Customer) -> Value {
    let said = |name, usual| said(&customer.said, name, usual);
    json!({
        "customerid": customer.id.to_string(),
        "username": customer.username,
        "useremail": customer.username,
        "name": customer.name,
        "company": customer.company,
        "resellerid": customer.reseller.to_string(),
        "parentid": "999999998",
        "telnocc": said("phone-cc", "001"),
        "telno": said("phone", "5550100"),
        "address1": said("address-line-1", "1 Example Street"),
        "city": customer.city,
        "state": said("state", "Not Applicable"),
        "other_state": said("other-state", ""),
        "country": customer.country,
        "zip": said("zipcode", "10000"),
        "pin": "0000",
        "creationdt": CREATED,
        "customerstatus": "Active",
        "salescontactid": "0",
        "langpref": said("lang-pref", "en"),
        "totalreceipts": "0.000",
        "ispasswdexpired": "false",
        "twofactorauth_enabled": "false",
        "isDominicanTaxConfiguredByParent": false,
        "salespersonshash": {},
    })
}

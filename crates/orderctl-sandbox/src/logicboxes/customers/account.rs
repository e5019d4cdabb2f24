//! `customers/details` and `customers/details-by-id`.

use serde_json::{Value, json};

use super::super::super::catalog::Customer;
use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext, thousandths};
use super::{CREATED, receipts, said};

pub(in super::super) fn by_id(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let id = ctx.number("customer-id");
    let found = ctx.own_customers(registrar).find(|customer| Some(customer.id) == id);
    found
        .map(|customer| account(registrar, customer))
        .ok_or_else(|| Refusal::invalid("customer-id"))
}

pub(in super::super) fn by_name(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let name = ctx.get("username");
    let found = ctx.own_customers(registrar).find(|customer| customer.username == name);
    found
        .map(|customer| account(registrar, customer))
        .ok_or_else(|| Refusal::new(format!("Customer {name} not found")))
}

pub(super) fn account(registrar: &Registrar, customer: &Customer) -> Value {
    let said = |name, usual| said(customer, name, usual);
    json!({
        "customerid": customer.id.to_string(),
        "username": customer.username,
        "useremail": customer.username,
        "name": customer.name,
        "company": customer.company,
        "resellerid": customer.reseller.to_string(),
        "parentid": "999999998",
        "telnocc": said("phone-cc", "44"),
        "telno": said("phone", "2079460123"),
        "address1": said("address-line-1", "1 Example Street"),
        "city": customer.city,
        "state": said("state", "Not Applicable"),
        // Inferred: that a state has no number where it is not one of a list.
        "stateid": "0",
        "other_state": said("other-state", ""),
        "country": customer.country,
        "zip": said("zipcode", "10000"),
        "pin": "0000",
        "creationdt": customer.created.unwrap_or(CREATED).to_string(),
        "customerstatus": customer.standing.name(),
        "salescontactid": "0",
        "langpref": said("lang-pref", "en"),
        "totalreceipts": thousandths(receipts(registrar, customer.id)),
        "ispasswdexpired": "false",
        "twofactorauth_enabled": "false",
        "twofactorsmsauth_enabled": "false",
        "twofactorgoogleauth_enabled": "false",
        "isDominicanTaxConfiguredByParent": false,
        "salespersonshash": {},
    })
}

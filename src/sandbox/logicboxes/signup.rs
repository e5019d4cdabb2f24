//! `customers/signup` and `contacts/add`: both answer with the bare new id.
//!
//! Inferred: the words of a refusal, and that the newer rules for passwords are kept at both
//! addresses of the signup.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::amount::Amount;
use super::super::catalogue::{Contact, Customer};
use super::super::state::Registrar;
use super::{Answer, CREDENTIALS, Desk, Refusal};

pub(super) const CUSTOMER: [&str; 12] = [
    "username",
    "passwd",
    "name",
    "company",
    "address-line-1",
    "city",
    "state",
    "country",
    "zipcode",
    "phone-cc",
    "phone",
    "lang-pref",
];

pub(super) const CONTACT: [&str; 11] = [
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

pub(super) fn customer(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let username = desk.get("username");
    if !username.contains('@') {
        return Err(Refusal::new("Invalid username"));
    }
    if desk.customers(registrar).any(|customer| customer.username == username) {
        return Err(Refusal::new(format!("{username} is already a Customer")));
    }
    if !is_strong(desk.get("passwd")) {
        return Err(Refusal::new("Invalid passwd"));
    }
    check_address(desk)?;
    let id = desk.customers(registrar).map(|customer| customer.id).max().unwrap_or_default() + 1;
    let text = |name| desk.get(name).to_owned();
    registrar.signed_up.push(Customer {
        id,
        reseller: desk.reseller,
        username: text("username"),
        name: text("name"),
        company: text("company"),
        city: text("city"),
        country: text("country"),
        balance: Amount::ZERO,
        said: said(desk),
    });
    registrar.customers.insert(id, Amount::ZERO);
    Ok(json!(id))
}

pub(super) fn contact(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let customer = desk.customer(registrar)?.id;
    let kind = desk.get("type");
    if !kind.ends_with("Contact") {
        return Err(Refusal::new("Invalid type"));
    }
    if !desk.get("email").contains('@') {
        return Err(Refusal::new("Invalid email"));
    }
    check_address(desk)?;
    let id = desk.contacts(registrar).map(|contact| contact.id).max().unwrap_or_default() + 1;
    registrar.contacts.push(Contact {
        id,
        customer,
        name: desk.get("name").to_owned(),
        email: desk.get("email").to_owned(),
        kind: kind.to_owned(),
        said: said(desk),
    });
    Ok(Value::from(id))
}

/// 9 to 16 characters with both cases, a digit and a sign.
fn is_strong(password: &str) -> bool {
    let has = |test: fn(&char) -> bool| password.chars().any(|c| test(&c));
    (9..=16).contains(&password.chars().count())
        && has(char::is_ascii_lowercase)
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_digit)
        && has(|c| "~*!@$#%_+.?:,{}".contains(*c))
}

fn check_address(desk: &Desk) -> Result<(), Refusal> {
    let digits = |name: &str, most: usize| {
        let text = desk.get(name);
        (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let wrong = |name: &str| Err(Refusal::new(format!("Invalid {name}")));
    if desk.get("country").len() != 2 {
        return wrong("country");
    }
    if !digits("phone-cc", 3) {
        return wrong("phone-cc");
    }
    if !digits("phone", 12) || desk.get("phone").len() < 4 {
        return wrong("phone");
    }
    if desk.get("zipcode").len() > 16 { wrong("zipcode") } else { Ok(()) }
}

/// The parameters without those that nobody may read again.
fn said(desk: &Desk) -> BTreeMap<String, String> {
    let secret = |name: &str| CREDENTIALS.contains(&name) || name == "passwd";
    desk.call.params.iter().filter(|(name, _)| !secret(name)).cloned().collect()
}

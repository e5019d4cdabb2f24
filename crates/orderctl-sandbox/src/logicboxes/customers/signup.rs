//! `customers/signup` and `customers/v2/signup`: both answer with the bare new id.
//!
//! Inferred: the words of a refusal, and that the first address keeps an older rule for passwords.

use std::collections::BTreeMap;

use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::super::super::amount::Amount;
use super::super::super::catalog::{Customer, Standing};
use super::super::super::state::Registrar;
use super::super::CREDENTIALS;
use super::super::context::{Answer, Refusal, RequestContext};

pub(in super::super) const SIGNUP: &[&str] = &[
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

pub(in super::super) fn signup(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let is_long_enough = (8..=16).contains(&ctx.get("passwd").chars().count());
    add(ctx, registrar, is_long_enough)
}

pub(in super::super) fn signup_v2(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    add(ctx, registrar, is_strong(ctx.get("passwd")))
}

fn add(ctx: &RequestContext, registrar: &mut Registrar, has_good_password: bool) -> Answer {
    check_username(ctx, registrar)?;
    if !has_good_password {
        return Err(Refusal::invalid("passwd"));
    }
    check_new_address(ctx)?;
    let id = ctx.customers(registrar).map(|customer| customer.id).max().unwrap_or_default() + 1;
    let text = |name| ctx.get(name).to_owned();
    registrar.signed_up.push(Customer {
        id,
        reseller: ctx.reseller,
        username: text("username"),
        name: text("name"),
        company: text("company"),
        city: text("city"),
        country: text("country"),
        balance: Amount::ZERO,
        standing: Standing::Active,
        created: Some(ctx.call.now / 1000),
        said: said(ctx),
        password: known_by(id, ctx.get("passwd")),
    });
    registrar.customers.insert(id, Amount::ZERO);
    Ok(json!(id))
}

/// An address of mail that no other customer has.
pub(super) fn check_username(ctx: &RequestContext, registrar: &Registrar) -> Result<(), Refusal> {
    let username = ctx.get("username");
    if !username.contains('@') {
        return Err(Refusal::invalid("username"));
    }
    if ctx.customers(registrar).any(|customer| customer.username == username) {
        return Err(Refusal::new(format!("{username} is already a Customer")));
    }
    Ok(())
}

/// 9 to 16 characters with both cases, a digit and a sign.
pub(super) fn is_strong(password: &str) -> bool {
    let has = |test: fn(&char) -> bool| password.chars().any(|c| test(&c));
    (9..=16).contains(&password.chars().count())
        && has(char::is_ascii_lowercase)
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_digit)
        && has(|c| "~*!@$#%_+.?:,{}".contains(*c))
}

/// What a password is known by again, so that no file has it.
pub(super) fn known_by(customer: u64, password: &str) -> String {
    let digest = Sha256::digest(format!("{customer} {password}"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whatever is sent of an address must be one.
pub(in super::super) fn check_new_address(ctx: &RequestContext) -> Result<(), Refusal> {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    for (name, least, most, is_number) in [
        ("country", 2, 2, false),
        ("phone-cc", 1, 3, true),
        ("phone", 4, 12, true),
        ("fax-cc", 1, 3, true),
        ("fax", 4, 12, true),
        ("alt-phone-cc", 1, 3, true),
        ("alt-phone", 4, 12, true),
        ("mobile-cc", 1, 3, true),
        ("mobile", 4, 12, true),
        ("zipcode", 1, 16, false),
        ("address-line-1", 1, 64, false),
    ] {
        let text = ctx.get(name);
        let fits = (least..=most).contains(&text.chars().count());
        if !text.is_empty() && !(fits && (digits(text) || !is_number)) {
            return Err(Refusal::invalid(name));
        }
    }
    Ok(())
}

/// The parameters without those that nobody may read again.
pub(in super::super) fn said(ctx: &RequestContext) -> BTreeMap<String, String> {
    let secret = |name: &str| CREDENTIALS.contains(&name) || name.ends_with("passwd");
    ctx.call.params.iter().filter(|(name, _)| !secret(name)).cloned().collect()
}

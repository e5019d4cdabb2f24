//! `customers/modify`, `change-password` and `delete`: each answers with a bare `true`.
//!
//! Inferred: their parameters, that only what is sent is changed, and that who still has orders can't
//! be deleted.

use serde_json::{Value, json};

use super::super::super::catalog::{Customer, Standing};
use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext};
use super::signup::{check_new_address, is_strong, known_by, said};

pub(in super::super) fn modify(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let mut customer = ctx.customer(registrar)?.clone();
    check_new_address(ctx)?;
    let username = ctx.get("username");
    if !username.is_empty() && username != customer.username {
        super::signup::check_username(ctx, registrar)?;
    }
    let fields = [
        ("username", &mut customer.username),
        ("name", &mut customer.name),
        ("company", &mut customer.company),
        ("city", &mut customer.city),
        ("country", &mut customer.country),
    ];
    for (name, field) in fields {
        if !ctx.get(name).is_empty() {
            ctx.get(name).clone_into(field);
        }
    }
    customer.said.extend(said(ctx));
    Ok(put(registrar, customer))
}

pub(in super::super) fn change_password(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let mut customer = ctx.customer(registrar)?.clone();
    let password = ctx.get("new-passwd");
    if !is_strong(password) {
        return Err(Refusal::invalid("new-passwd"));
    }
    customer.password = known_by(customer.id, password);
    registrar.tokens.retain(|_, owner| *owner != customer.id);
    Ok(put(registrar, customer))
}

pub(in super::super) fn delete(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let mut customer = ctx.customer(registrar)?.clone();
    if registrar.orders.values().any(|order| order.customer == customer.id) {
        return Err(Refusal::not_allowed());
    }
    customer.standing = Standing::Deleted;
    registrar.tokens.retain(|_, owner| *owner != customer.id);
    Ok(put(registrar, customer))
}

fn put(registrar: &mut Registrar, customer: Customer) -> Value {
    registrar.signed_up.retain(|known| known.id != customer.id);
    registrar.signed_up.push(customer);
    json!(true)
}

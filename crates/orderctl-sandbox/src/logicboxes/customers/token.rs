//! A customer logs in: `customers/generate-token`, a GET that answers with a text in quotes, and
//! `authenticate-token`, which tells whose a token is.
//!
//! Inferred: that a token holds until the password is changed. Those of the catalog have no
//! password, and no token until they are given one.

use serde_json::json;

use super::super::super::catalog::{Customer, Standing};
use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext};
use super::account::account;
use super::signup::known_by;

pub(in super::super) fn generate_token(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let is_his = |customer: &&Customer| {
        customer.username == ctx.get("username")
            && customer.standing == Standing::Active
            && customer.password == known_by(customer.id, ctx.get("passwd"))
    };
    let customer = ctx.own_customers(registrar).find(is_his).map(|customer| customer.id);
    let customer = customer.ok_or_else(|| Refusal::invalid("username or passwd"))?;
    let token = uuid::Uuid::now_v7().simple().to_string();
    registrar.tokens.insert(token.clone(), customer);
    Ok(json!(token))
}

pub(in super::super) fn authenticate_token(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let owner = registrar.tokens.get(ctx.get("token"));
    let customer = ctx.own_customers(registrar).find(|customer| Some(&customer.id) == owner);
    customer.map(|customer| account(registrar, customer)).ok_or_else(|| Refusal::invalid("token"))
}

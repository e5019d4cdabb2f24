//! `billing/add-customer-fund`: money is given to a customer. It answers with the bare id of the
//! transaction.
//!
//! Inferred: the words of a refusal.

use serde_json::json;

use super::super::super::amount::Amount;
use super::super::super::state::{Fund, Registrar, next_id};
use super::super::bundle::FIRST_INVOICE;
use super::super::context::{Answer, Refusal, RequestContext, amount};

pub(in super::super) const FUND: &[&str] = &[
    "customer-id",
    "amount",
    "description",
    "transaction-type",
    "transaction-key",
    "update-total-receipt",
];

pub(in super::super) fn add_fund(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let customer = ctx.customer(registrar)?.id;
    let given = amount(ctx.get("amount")).filter(|amount| *amount > Amount::ZERO);
    let given = given.ok_or_else(|| Refusal::invalid("amount"))?;
    if !matches!(ctx.get("transaction-type"), "credit" | "receipt") {
        return Err(Refusal::invalid("transaction-type"));
    }
    let counted = match ctx.get("update-total-receipt") {
        "true" => true,
        "false" => false,
        _ => return Err(Refusal::invalid("update-total-receipt")),
    };
    let key = ctx.get("transaction-key");
    if registrar.funds.values().any(|fund| fund.key == key) {
        return Err(Refusal::new(format!("Transaction Key {key} is used already")));
    }
    let id = next_id(&mut registrar.last_invoice, FIRST_INVOICE);
    let fund = Fund {
        customer,
        amount: given,
        description: ctx.get("description").to_owned(),
        kind: ctx.get("transaction-type").to_owned(),
        key: key.to_owned(),
        counted,
        created: ctx.call.now,
    };
    registrar.funds.insert(id, fund);
    let funds = registrar.customers.entry(customer).or_default();
    *funds = *funds + given;
    Ok(json!(id))
}

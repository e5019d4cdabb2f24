//! `billing/customer-balance` and `billing/reseller-balance`. Balances are native numbers, unlike
//! most.

use serde_json::json;

use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext, native};

pub(in super::super) fn customer_balance(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let customer = ctx.customer(registrar)?;
    let balance = native(registrar.customers.get(&customer.id).copied().unwrap_or_default());
    Ok(json!({
        "sellingcurrencysymbol": ctx.catalog.currency,
        "sellingcurrencybalance": balance,
        "sellingcurrencylockedbalance": 0.0,
        "totalsellingbalance": balance,
        "accountingcurrencysymbol": ctx.catalog.currency,
        "accountingcurrencybalance": balance,
    }))
}

/// The reseller's id is required even for oneself.
pub(in super::super) fn reseller_balance(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    if ctx.number("reseller-id") != Some(ctx.reseller) {
        return Err(Refusal::not_allowed());
    }
    let funds = registrar.resellers.get(&ctx.reseller).copied().unwrap_or_default();
    Ok(json!({
        "sellingcurrencysymbol": ctx.catalog.currency,
        "sellingcurrencybalance": native(funds),
        "sellingcurrencylockedbalance": 0.0,
    }))
}

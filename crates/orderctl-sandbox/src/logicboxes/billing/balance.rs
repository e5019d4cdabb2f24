//! `billing/customer-balance` and `billing/reseller-balance`. Balances are native numbers, unlike
//! most.

use serde_json::json;

use super::super::super::state::Registrar;
use super::super::desk::{Answer, Refusal, RequestContext, native};

pub(in super::super) fn customer_balance(desk: &RequestContext, registrar: &Registrar) -> Answer {
    let customer = desk.customer(registrar)?;
    let balance = native(registrar.customers.get(&customer.id).copied().unwrap_or_default());
    Ok(json!({
        "sellingcurrencysymbol": desk.catalogue.currency,
        "sellingcurrencybalance": balance,
        "sellingcurrencylockedbalance": 0.0,
        "totalsellingbalance": balance,
        "accountingcurrencysymbol": desk.catalogue.currency,
        "accountingcurrencybalance": balance,
    }))
}

/// The reseller's id is required even for oneself.
pub(in super::super) fn reseller_balance(desk: &RequestContext, registrar: &Registrar) -> Answer {
    if desk.number("reseller-id") != Some(desk.reseller) {
        return Err(Refusal::not_allowed());
    }
    let funds = registrar.resellers.get(&desk.reseller).copied().unwrap_or_default();
    Ok(json!({
        "sellingcurrencysymbol": desk.catalogue.currency,
        "sellingcurrencybalance": native(funds),
        "sellingcurrencylockedbalance": 0.0,
    }))
}

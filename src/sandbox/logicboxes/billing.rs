//! Funds of customers and of the reseller, and the customers' transactions.

use serde_json::{Value, json};

use super::super::state::{Invoice, Registrar};
use super::{Answer, Desk, Refusal, native, numbered, owed, passes};

/// Balances are native numbers, unlike most.
pub(super) fn customer_balance(desk: &Desk, registrar: &Registrar) -> Answer {
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
pub(super) fn reseller_balance(desk: &Desk, registrar: &Registrar) -> Answer {
    if desk.number("reseller-id") != Some(desk.reseller) {
        return Err(Refusal::new("You are not allowed to perform this action"));
    }
    Ok(json!({
        "sellingcurrencysymbol": desk.catalogue.currency,
        "sellingcurrencybalance": native(registrar.resellers.get(&desk.reseller).copied().unwrap_or_default()),
        "sellingcurrencylockedbalance": 0.0,
    }))
}

/// An invoice for every order that makes one, and a receipt once it is paid.
///
/// Inferred: that rows are numbered and their keys have no prefix.
pub(super) fn transactions(desk: &Desk, registrar: &Registrar) -> Answer {
    let own = |customer: u64| {
        let customer = desk.customers(registrar).find(|known| known.id == customer);
        customer.is_some_and(|customer| customer.reseller == desk.reseller)
    };
    let mut rows = Vec::new();
    for (id, invoice) in &registrar.invoices {
        if !own(invoice.customer) || !passes(desk, "customer-id", &invoice.customer.to_string()) {
            continue;
        }
        if passes(desk, "transaction-type", "invoice") {
            rows.push(row(desk, *id, invoice, "invoice"));
        }
        if invoice.paid && passes(desk, "transaction-type", "receipt") {
            rows.push(row(desk, *id, invoice, "receipt"));
        }
    }
    Ok(numbered(desk, &rows))
}

fn row(desk: &Desk, id: u64, invoice: &Invoice, kind: &str) -> Value {
    let time = (invoice.created / 1000).to_string();
    let amount = if kind == "invoice" {
        owed(invoice.amount)
    } else {
        json!(format!("{:.3}", invoice.amount.0))
    };
    json!({
        "transid": id.to_string(),
        "orderid": invoice.order.to_string(),
        "type": kind,
        "transactionkey": "systemgenerated",
        "transactiondate": time,
        "timestamp": time,
        "description": invoice.description,
        "sellingcurrencysymbol": desk.catalogue.currency,
        "sellingamount": amount,
        "sellingtaxamount": "0.000",
        "customerid": invoice.customer.to_string(),
        "ispaid": invoice.paid.to_string(),
        "iscancelled": invoice.cancelled.to_string(),
    })
}

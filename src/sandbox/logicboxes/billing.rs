//! Funds of customers and of the reseller, and the customers' transactions.

use serde_json::{Map, Value, json};

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
        if !own(invoice.customer)
            || !passes(desk, "customer-id", &invoice.customer.to_string())
            || !passes(desk, "transaction-id", &id.to_string())
        {
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

/// The transactions of these ids.
///
/// Inferred: that they stand under their ids.
pub(super) fn by_ids(desk: &Desk, registrar: &Registrar) -> Answer {
    let mut found = Map::new();
    for given in desk.call.all("transaction-ids") {
        let known = given.parse().ok().and_then(|id: u64| Some((id, registrar.invoices.get(&id)?)));
        let own = known.filter(|(_, invoice)| {
            let order = registrar.orders.get(&invoice.order);
            order.is_some_and(|order| order.reseller == desk.reseller)
        });
        if let Some((id, invoice)) = own {
            found.insert(id.to_string(), row(desk, id, invoice, "invoice"));
        }
    }
    Ok(Value::Object(found))
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
        "sellingamount": amount.clone(),
        "sellingtaxamount": "0.000",
        "customerid": invoice.customer.to_string(),
        // Inferred: that a list tells what is still owed, as the answers to orders do, and what the
        // date of a cancellation is where there is none.
        "unutilisedsellingamount": if invoice.paid { json!("0.000") } else { amount },
        "invoicecancellationdate": if invoice.cancelled { json!(time) } else { json!("") },
    })
}

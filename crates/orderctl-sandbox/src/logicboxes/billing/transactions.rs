//! `billing/customer-transactions` and its search: an invoice for every order that makes one, a receipt
//! once it is paid, and what was given to a customer.
//!
//! Whether one is paid is told by `balance-type` alone, as documented (KB 964): no field of a row says it.
//!
//! Inferred: that rows are numbered and their keys have no prefix; the prefixes of the blocks about
//! customer and reseller; and that an amount includes its tax.

use serde_json::{Map, Value, json};

use super::super::super::amount::Amount;
use super::super::super::catalog::Customer;
use super::super::super::state::{Millis, Registrar};
use super::super::context::{Answer, RequestContext, amount, parent_key, seconds, thousandths};

/// One transaction, of whatever kind.
#[derive(Clone, Copy)]
struct TransactionRow<'r> {
    id: u64,
    kind: &'r str,
    /// The caller's own word for it; nothing for what the system makes.
    key: Option<&'r str>,
    owner: &'r Customer,
    order: Option<u64>,
    /// Negative where it is owed.
    amount: Amount,
    tax: Amount,
    /// What of it is still to be settled.
    open: Amount,
    description: &'r str,
    created: Millis,
    cancelled: bool,
    counted: bool,
}

fn all<'r>(ctx: &RequestContext<'r>, registrar: &'r Registrar) -> Vec<TransactionRow<'r>> {
    let owner = |id: u64| ctx.own_customers(registrar).find(move |owner| owner.id == id);
    let mut all = Vec::new();
    for (id, invoice) in &registrar.invoices {
        let Some(owner) = owner(invoice.customer) else { continue };
        let amount = Amount::ZERO - invoice.amount;
        let told = TransactionRow {
            id: *id,
            kind: "invoice",
            key: None,
            owner,
            order: Some(invoice.order),
            amount,
            tax: Amount::ZERO - invoice.tax,
            open: if invoice.paid { Amount::ZERO } else { amount },
            description: &invoice.description,
            created: invoice.created,
            cancelled: invoice.cancelled,
            counted: false,
        };
        all.push(told);
        if invoice.paid {
            let tax = invoice.tax;
            all.push(TransactionRow { kind: "receipt", amount: invoice.amount, tax, ..told });
        }
    }
    for (id, fund) in &registrar.funds {
        let Some(owner) = owner(fund.customer) else { continue };
        all.push(TransactionRow {
            id: *id,
            kind: &fund.kind,
            key: Some(&fund.key),
            owner,
            order: None,
            amount: fund.amount,
            tax: Amount::ZERO,
            open: Amount::ZERO,
            description: &fund.description,
            created: fund.created,
            cancelled: false,
            counted: fund.counted,
        });
    }
    all
}

pub(in super::super) fn transactions(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let wanted = |told: &&TransactionRow| {
        ctx.passes("customer-id", &told.owner.id.to_string())
            && ctx.passes("username", &told.owner.username)
            && ctx.passes("transaction-id", &told.id.to_string())
            && ctx.passes("transaction-type", told.kind)
            && ctx.passes("balance-type", balance_type(told))
            && ctx.passes("transaction-key", made_by(told))
            && ctx.passes("transaction-description", told.description)
            && ctx.is_within("amt-range", told.amount, amount)
            && ctx.is_within("transaction-date", told.created / 1000, seconds)
    };
    let all = all(ctx, registrar);
    let rows: Vec<Value> = all.iter().filter(wanted).map(|told| row(ctx, told)).collect();
    Ok(ctx.numbered(&rows))
}

/// The transactions of these ids; an invoice before the receipt for it.
///
/// Inferred: that they stand under their ids.
pub(in super::super) fn by_ids(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let all = all(ctx, registrar);
    let found = ctx.call.all("transaction-ids").filter_map(|id| {
        let told = all.iter().find(|told| told.id.to_string() == id)?;
        Some((id.to_owned(), row(ctx, told)))
    });
    Ok(Value::Object(found.collect::<Map<String, Value>>()))
}

/// Inferred: that nothing is left of a cancelled invoice.
fn balance_type(told: &TransactionRow) -> &'static str {
    let open = !told.open.is_zero() && !told.cancelled;
    if open { "onlyunbalanced" } else { "onlybalanced" }
}

fn made_by(told: &TransactionRow) -> &'static str {
    if told.key.is_some() { "manually" } else { "systemgenerated" }
}

fn row(ctx: &RequestContext, told: &TransactionRow) -> Value {
    let time = (told.created / 1000).to_string();
    json!({
        "transid": told.id.to_string(),
        "orderid": told.order.unwrap_or_default().to_string(),
        "type": told.kind,
        "transactionkey": made_by(told),
        "key": told.key.unwrap_or_default(),
        "transactiondate": time,
        "timestamp": time,
        "description": told.description,
        "sellingcurrencysymbol": ctx.catalog.currency,
        "sellingamount": thousandths(told.amount),
        "sellingtaxamount": thousandths(told.tax),
        "customerid": told.owner.id.to_string(),
        "customer_name": told.owner.name,
        "customer_company": told.owner.company,
        "customer_username": told.owner.username,
        "reseller_resellerid": told.owner.reseller.to_string(),
        // Inferred: what the date of a cancellation is where there is none.
        "invoicecancellationdate": if told.cancelled { time.as_str() } else { "" },
        "totalreceiptupdated": told.counted.to_string(),
        "greedy": "false",
        "parentkey": parent_key(ctx.reseller),
    })
}

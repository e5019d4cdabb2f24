//! Money changes hands, and an order that waited for it is executed: `billing/customer-pay` and
//! `billing/execute-order-without-payment`.
//!
//! Inferred: that the map of transactions has the invoice's id as its key, and that an invoice which
//! the customer's funds don't cover is answered with its order still waiting.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::super::amount::Amount;
use super::super::super::state::{Progress, Registrar};
use super::super::action;
use super::super::context::{Answer, Refusal, RequestContext, owed};

/// Takes an amount from somebody's funds, if they cover it.
pub(in super::super) fn debit(funds: &mut BTreeMap<u64, Amount>, who: u64, amount: Amount) -> bool {
    match funds.get_mut(&who) {
        Some(funds) if *funds >= amount => {
            *funds = *funds - amount;
            true
        }
        _ => false,
    }
}

/// The reseller pays the cost price, or the order locks.
pub(in super::super) fn start(
    ctx: &RequestContext,
    resellers: &mut BTreeMap<u64, Amount>,
    cost: Amount,
) -> Progress {
    if debit(resellers, ctx.reseller, cost) {
        Progress::Executing(ctx.call.now.saturating_add(ctx.provisioning))
    } else {
        Progress::Locked
    }
}

pub(in super::super) fn pay(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let ids = invoices(ctx, registrar)?;
    for id in &ids {
        if let Some(invoice) = registrar.invoices.get_mut(id) {
            invoice.paid = debit(&mut registrar.customers, invoice.customer, invoice.amount);
            if invoice.paid {
                let order = invoice.order;
                execute_waiting(ctx, registrar, order, *id);
            }
        }
    }
    Ok(transactions(ctx, registrar, &ids))
}

/// The customer pays later, or never: with `cancel-invoice` nothing is owed any more.
pub(in super::super) fn execute(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let cancel = match ctx.get("cancel-invoice") {
        "true" => true,
        "false" => false,
        _ => return Err(Refusal::invalid("cancel-invoice")),
    };
    let ids = invoices(ctx, registrar)?;
    for id in &ids {
        if let Some(invoice) = registrar.invoices.get_mut(id) {
            invoice.cancelled = cancel;
            let order = invoice.order;
            execute_waiting(ctx, registrar, order, *id);
        }
    }
    Ok(transactions(ctx, registrar, &ids))
}

/// The invoices in `invoice-ids`: all of them open, and of the reseller's own customers.
fn invoices(ctx: &RequestContext, registrar: &Registrar) -> Result<Vec<u64>, Refusal> {
    let mut found = Vec::new();
    for given in ctx.call.all("invoice-ids") {
        let id = given.parse().ok();
        let open = id.and_then(|id: u64| registrar.invoices.get(&id)).filter(|invoice| {
            let order = registrar.orders.get(&invoice.order);
            let own = order.is_some_and(|order| order.reseller == ctx.reseller);
            own && !invoice.paid && !invoice.cancelled
        });
        match (id, open) {
            (Some(id), Some(_)) if !found.contains(&id) => found.push(id),
            (_, Some(_)) => {}
            _ => return Err(Refusal::invalid("invoice-ids")),
        }
    }
    Ok(found)
}

/// What waited for this invoice: the addition of an order, or what came later.
fn execute_waiting(ctx: &RequestContext, registrar: &mut Registrar, order: u64, invoice: u64) {
    let Some(order) = registrar.orders.get_mut(&order) else { return };
    let (progress, cost) = match order.later.iter_mut().find(|one| one.invoice == Some(invoice)) {
        Some(later) => (&mut later.progress, later.cost),
        None => (&mut order.progress, order.cost),
    };
    if *progress == Progress::AwaitingPayment {
        *progress = start(ctx, &mut registrar.resellers, cost);
    }
}

fn transactions(ctx: &RequestContext, registrar: &Registrar, ids: &[u64]) -> Value {
    let entry = |id: &u64| {
        let invoice = registrar.invoices.get(id)?;
        let order = registrar.orders.get(&invoice.order)?;
        let action = action::all(order).find(|action| action.invoice == Some(*id))?;
        let (status, text) = action.status(ctx.call.now);
        let entry = json!({
            "invoiceid": id.to_string(),
            "actiontype": action.kind(),
            "actiontypedesc": invoice.description,
            "eaqid": action.id.to_string(),
            "customerid": invoice.customer.to_string(),
            "actionstatus": status,
            "actionstatusdesc": text,
            "sellingcurrencysymbol": ctx.catalog.currency,
            "sellingamount": owed(invoice.amount),
            "unutilisedsellingamount": if invoice.paid { json!("0.000") } else { owed(invoice.amount) },
        });
        Some((id.to_string(), entry))
    };
    Value::Object(ids.iter().filter_map(entry).collect::<Map<String, Value>>())
}

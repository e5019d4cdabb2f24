//! `productbundle/add`: a combo plan is ordered for a domain.
//!
//! Inferred: which of the known shapes a combo answers with. Here `NoInvoice` and `KeepInvoice` are
//! flat, `PayInvoice` is nested under the invoice's id, `OnlyAdd` is the small object without a
//! status: so a client meets all of them.

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::state::{Combo, Invoice, Progress, Registrar, next_id};
use super::check::{Invoicing, Wanted, check};
use super::{Answer, Desk, action, owed, settle};

const FIRST_ORDER: u64 = 90_000_001;
const FIRST_INVOICE: u64 = 91_000_001;
const FIRST_ACTION: u64 = 600_000_001;

pub(super) fn add(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let wanted = check(desk, registrar)?;
    let price = wanted.price();
    let settled = take_payment(&wanted, registrar, price);
    let cost = wanted.plan.cost * wanted.months;
    let progress = if settled {
        settle::start(desk, &mut registrar.resellers, cost)
    } else {
        Progress::AwaitingPayment
    };

    let order = next_id(&mut registrar.last_order, FIRST_ORDER);
    let children = wanted.plan.services.iter();
    let children = children
        .map(|key| (key.clone(), next_id(&mut registrar.last_order, FIRST_ORDER)))
        .collect();
    let mut combo = Combo {
        reseller: desk.reseller,
        customer: wanted.customer,
        plan: wanted.plan.id,
        domain: wanted.domain.clone(),
        months: wanted.months,
        created: desk.call.now,
        progress,
        auto_renew: wanted.auto_renew,
        children,
        action: FIRST_ACTION + (order - FIRST_ORDER),
        price,
        cost,
        invoice: None,
        name_servers: wanted.name_servers.clone(),
        domain_contacts: wanted.domain_contacts.clone(),
        suspended: false,
    };
    if wanted.invoicing != Invoicing::NoInvoice {
        combo.invoice = Some(invoice(desk, &wanted, registrar, order, settled));
    }
    let answer = answer(desk, &wanted, order, &combo);
    registrar.domains.insert(wanted.domain, order);
    registrar.orders.insert(order, combo);
    Ok(answer)
}

/// Whether the order may be executed now. `PayInvoice` takes the money from the customer's funds
/// if it is there.
fn take_payment(wanted: &Wanted, registrar: &mut Registrar, price: Amount) -> bool {
    match wanted.invoicing {
        Invoicing::NoInvoice | Invoicing::KeepInvoice => true,
        Invoicing::OnlyAdd => false,
        Invoicing::PayInvoice => settle::debit(&mut registrar.customers, wanted.customer, price),
    }
}

fn invoice(
    desk: &Desk,
    wanted: &Wanted,
    registrar: &mut Registrar,
    order: u64,
    settled: bool,
) -> u64 {
    let id = next_id(&mut registrar.last_invoice, FIRST_INVOICE);
    let paid = wanted.invoicing == Invoicing::PayInvoice && settled;
    let invoice = Invoice {
        customer: wanted.customer,
        order,
        amount: wanted.price(),
        description: action::description(&wanted.plan.name, &wanted.domain, wanted.months),
        created: desk.call.now,
        paid,
        cancelled: false,
    };
    registrar.invoices.insert(id, invoice);
    id
}

fn answer(desk: &Desk, wanted: &Wanted, order: u64, combo: &Combo) -> Value {
    let invoice = combo.invoice.map(|id| id.to_string());
    if wanted.invoicing == Invoicing::OnlyAdd {
        return json!({
            "customercost": combo.price.to_string(),
            "eaqid": combo.action.to_string(),
            "customerid": combo.customer.to_string(),
            "invoiceid": invoice,
        });
    }
    let (state, text) = action::status(combo, desk.call.now);
    let mut map = Map::new();
    let mut put = |key: &str, value: Value| map.insert(key.into(), value);
    let locked = combo.progress == Progress::Locked;
    put("status", json!(if locked { state } else { "Success" }));
    put("actiontype", json!("Add"));
    put(
        "actiontypedesc",
        json!(action::description(&wanted.plan.name, &combo.domain, combo.months)),
    );
    put("actionstatus", json!(state));
    put("actionstatusdesc", json!(text));
    put("entityid", json!(order.to_string()));
    put("eaqid", json!(combo.action.to_string()));
    put("description", json!(combo.domain));
    if let Some(invoice) = &invoice {
        put("invoiceid", json!(invoice));
        put("sellingcurrencysymbol", json!(desk.catalogue.currency));
        put("sellingamount", owed(combo.price));
        put("unutilisedsellingamount", owed(combo.price));
        put("customerid", json!(combo.customer.to_string()));
    }
    if !wanted.discount.is_zero() {
        put("discount-amount", json!(wanted.discount.to_string()));
    }
    if wanted.privacy_refused {
        put(
            "privacydetails",
            json!({"status": "error", "error": "Privacy Protection Service not available."}),
        );
    }
    if locked {
        put("error", json!("NoError"));
    }
    match invoice {
        Some(invoice) if wanted.invoicing == Invoicing::PayInvoice => json!({ invoice: map }),
        _ => Value::Object(map),
    }
}

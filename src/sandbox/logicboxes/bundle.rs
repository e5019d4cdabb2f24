//! `productbundle/add`: a combo plan is ordered for a domain.

use serde_json::{Value, json};

use super::super::state::{Combo, Invoice, Progress, Registrar, next_id};
use super::action;
use super::check::{Wanted, check};
use super::desk::{Answer, Desk};
use super::execution::{Execution, Invoicing, begin, privacy_refused};

pub(super) const REQUIRED: &[&str] = &[
    "domain-name",
    "customer-id",
    "noOfMonths",
    "invoice-option",
    "bundle-id",
    "servicesParamJson",
];

pub(super) const FIRST_ORDER: u64 = 90_000_001;
pub(super) const FIRST_INVOICE: u64 = 91_000_001;
pub(super) const FIRST_ACTION: u64 = 600_000_001;

pub(super) fn add(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let wanted = check(desk, registrar)?;
    let price = wanted.price();
    let cost = wanted.plan.cost * wanted.months;
    let progress = begin(desk, registrar, wanted.invoicing, (wanted.customer, price), cost);

    let order = next_id(&mut registrar.last_order, FIRST_ORDER);
    let children = wanted.plan.services.iter();
    let children = children
        .map(|key| (key.clone(), next_id(&mut registrar.last_order, FIRST_ORDER)))
        .collect();
    let mut combo = Combo {
        reseller: desk.reseller,
        customer: wanted.customer,
        plan: Some(wanted.plan.id),
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
        privacy: wanted.privacy,
        renewals: Vec::new(),
    };
    if wanted.invoicing != Invoicing::NoInvoice {
        combo.invoice = Some(invoice(desk, &wanted, registrar, order, progress));
    }
    let answer = answer(desk, &wanted, order, &combo);
    registrar.domains.insert(wanted.domain, order);
    registrar.orders.insert(order, combo);
    Ok(answer)
}

fn invoice(
    desk: &Desk,
    wanted: &Wanted,
    registrar: &mut Registrar,
    order: u64,
    progress: Progress,
) -> u64 {
    let id = next_id(&mut registrar.last_invoice, FIRST_INVOICE);
    let settled = progress != Progress::AwaitingPayment;
    let invoice = Invoice {
        customer: wanted.customer,
        order,
        amount: wanted.price(),
        description: action::addition(&wanted.plan.name, &wanted.domain, wanted.months),
        created: desk.call.now,
        paid: wanted.invoicing == Invoicing::PayInvoice && settled,
        cancelled: false,
    };
    registrar.invoices.insert(id, invoice);
    id
}

fn answer(desk: &Desk, wanted: &Wanted, order: u64, combo: &Combo) -> Value {
    let execution = Execution {
        action_type: "Add",
        sentence: action::addition(&wanted.plan.name, &combo.domain, combo.months),
        status: action::status(combo, desk.call.now),
        order,
        action: combo.action,
        domain: &combo.domain,
        customer: combo.customer,
        invoice: combo.invoice.map(|id| (id, combo.price)),
    };
    if wanted.invoicing == Invoicing::OnlyAdd {
        return execution.small();
    }
    let mut map = execution.map(desk);
    if !wanted.discount.is_zero() {
        map.insert("discount-amount".into(), json!(wanted.discount.to_string()));
    }
    if wanted.privacy_refused {
        map.insert("privacydetails".into(), privacy_refused());
    }
    match combo.invoice {
        Some(invoice) if wanted.invoicing == Invoicing::PayInvoice => {
            json!({ invoice.to_string(): map })
        }
        _ => Value::Object(map),
    }
}

//! `domains/renew`: a further term. `exp-date` must be the present end, so that a renewal which is
//! sent twice is not made twice.
//!
//! Inferred: that the domain of a combo is renewed with its combo and not here.

use serde_json::Value;

use super::super::super::state::{Invoice, Progress, Registrar, Renewal, next_id};
use super::super::action;
use super::super::bundle::{FIRST_ACTION, FIRST_INVOICE, FIRST_ORDER};
use super::super::check::discount;
use super::super::desk::{Answer, Desk, Refusal};
use super::super::details::no_entity;
use super::super::execution::{Execution, Invoicing, begin};
use super::register::years;
use super::{by_order_id, ends};

pub(in super::super) const RENEW: &[&str] = &["order-id", "years", "exp-date", "invoice-option"];

pub(in super::super) fn renew(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let (order, _, combo) = by_order_id(desk, registrar)?;
    let years = years(desk)?;
    let invoicing = Invoicing::of(desk)?;
    if combo.plan.is_some() {
        return Err(Refusal::not_allowed());
    }
    if !action::is_done(combo, desk.call.now) {
        return Err(Refusal::pending());
    }
    if desk.get("exp-date") != ends(combo).to_string() {
        return Err(Refusal::new("Domain already renewed."));
    }
    if combo.term() + years * 12 > 120 {
        return Err(Refusal::new("A Domain Name cannot be extended beyond 10 years."));
    }
    let (customer, domain) = (combo.customer, combo.domain.clone());
    let tld = desk.catalogue.tld_of(&domain).ok_or_else(|| no_entity(desk.get("order-id")))?;
    let price = tld.price * years - discount(desk, tld.price * years)?;
    let cost = tld.cost * years;

    let progress = begin(desk, registrar, invoicing, (customer, price), cost);
    let sentence = action::of_domain("Renewal", &domain, years);
    let invoice = (invoicing != Invoicing::NoInvoice).then(|| {
        let id = next_id(&mut registrar.last_invoice, FIRST_INVOICE);
        let invoice = Invoice {
            customer,
            order,
            amount: price,
            description: sentence.clone(),
            created: desk.call.now,
            paid: invoicing == Invoicing::PayInvoice && progress != Progress::AwaitingPayment,
            cancelled: false,
        };
        registrar.invoices.insert(id, invoice);
        id
    });
    let action = FIRST_ACTION + (next_id(&mut registrar.last_order, FIRST_ORDER) - FIRST_ORDER);
    let renewal =
        Renewal { action, months: years * 12, created: desk.call.now, cost, invoice, progress };
    let execution = Execution {
        action_type: "RenewDomain",
        sentence,
        status: action::renewal_status(&renewal, desk.call.now),
        order,
        action,
        domain: &domain,
        customer,
        invoice: invoice.map(|id| (id, price)),
    };
    let answer = match invoicing {
        Invoicing::OnlyAdd => execution.small(),
        _ => Value::Object(execution.map(desk)),
    };
    if let Some(combo) = registrar.orders.get_mut(&order) {
        if !desk.get("auto-renew").is_empty() {
            combo.auto_renew = desk.get("auto-renew") == "true";
        }
        combo.renewals.push(renewal);
    }
    Ok(answer)
}

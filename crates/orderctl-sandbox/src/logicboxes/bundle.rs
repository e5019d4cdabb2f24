//! `productbundle/add`: a combo plan is ordered for a domain.

use serde_json::Map;

use super::super::state::{Combo, Progress, Registrar, next_id};
use super::action;
use super::check::check;
use super::context::{Answer, RequestContext};
use super::execution::{Charge, privacy_refused};

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

pub(super) fn add(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let wanted = check(ctx, registrar)?;
    let order = next_id(&mut registrar.last_order, FIRST_ORDER);
    let children = wanted.plan.services.iter();
    let children = children
        .map(|key| (key.clone(), next_id(&mut registrar.last_order, FIRST_ORDER)))
        .collect();
    let charge = Charge {
        order,
        customer: wanted.customer,
        domain: &wanted.domain,
        plan: Some(&wanted.plan.name),
        invoicing: wanted.invoicing,
        price: wanted.price(),
        discount: wanted.discount,
        cost: wanted.plan.cost * wanted.months + wanted.premium,
    };
    let mut combo = Combo {
        reseller: ctx.reseller,
        customer: wanted.customer,
        plan: Some(wanted.plan.id),
        domain: wanted.domain.clone(),
        months: wanted.months,
        created: ctx.call.now,
        progress: Progress::AwaitingPayment,
        auto_renew: wanted.auto_renew,
        children,
        action: FIRST_ACTION + (order - FIRST_ORDER),
        price: charge.gross(ctx),
        cost: charge.cost,
        invoice: None,
        name_servers: wanted.name_servers.clone(),
        domain_contacts: wanted.domain_contacts.clone(),
        suspended: false,
        privacy: wanted.privacy,
        later: Vec::new(),
    };
    let addition = charge.execute(ctx, registrar, action::addition(&combo));
    combo.progress = addition.progress;
    combo.invoice = addition.invoice;
    let further = wanted.privacy_refused.then(privacy_refused);
    let answer = charge.answer(ctx, addition, Map::from_iter(further));
    registrar.domains.insert(wanted.domain, order);
    registrar.orders.insert(order, combo);
    Ok(answer)
}

//! `productbundle/add`: a combo plan is ordered for a domain.

use serde_json::{Map, json};

use super::super::state::{Combo, Progress, Registrar, next_id};
use super::check::check;
use super::execution::Charge;
use super::{Answer, Desk, action};

const FIRST_ORDER: u64 = 90_000_001;
const FIRST_ACTION: u64 = 600_000_001;

pub(super) fn add(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let wanted = check(desk, registrar)?;
    let order = next_id(&mut registrar.last_order, FIRST_ORDER);
    let children = wanted.plan.services.iter();
    let children = children
        .map(|key| (key.clone(), next_id(&mut registrar.last_order, FIRST_ORDER)))
        .collect();
    let charge = Charge {
        order,
        customer: wanted.customer,
        domain: &wanted.domain,
        plan: &wanted.plan.name,
        invoicing: wanted.invoicing,
        price: wanted.price(),
        discount: wanted.discount,
        cost: wanted.plan.cost * wanted.months,
    };
    let mut combo = Combo {
        reseller: desk.reseller,
        customer: wanted.customer,
        plan: wanted.plan.id,
        domain: wanted.domain.clone(),
        months: wanted.months,
        created: desk.call.now,
        progress: Progress::AwaitingPayment,
        auto_renew: wanted.auto_renew,
        children,
        action: FIRST_ACTION + (order - FIRST_ORDER),
        price: charge.price,
        cost: charge.cost,
        invoice: None,
        name_servers: wanted.name_servers.clone(),
        domain_contacts: wanted.domain_contacts.clone(),
        suspended: false,
        later: Vec::new(),
    };
    let addition = charge.carry_out(desk, registrar, action::addition(&combo));
    combo.progress = addition.progress;
    combo.invoice = addition.invoice;
    let mut further = Map::new();
    if wanted.privacy_refused {
        further.insert(
            "privacydetails".into(),
            json!({"status": "error", "error": "Privacy Protection Service not available."}),
        );
    }
    let answer = charge.answer(desk, addition, further);
    registrar.domains.insert(wanted.domain, order);
    registrar.orders.insert(order, combo);
    Ok(answer)
}

/// The id of an action that comes later: it takes its number from the same row as orders do, so that
/// no addition has it.
pub(super) fn next_action(registrar: &mut Registrar) -> u64 {
    FIRST_ACTION + (next_id(&mut registrar.last_order, FIRST_ORDER) - FIRST_ORDER)
}

//! `productbundle/renew` and `productbundle/delete`: an order gets a further term, or an end.
//!
//! Inferred: both methods, from those of sibling products; the checks and their order; that either
//! name of the term is understood; that nothing is done to an order with an action pending; that a
//! deleted order's domain is free again.

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::state::{Combo, Progress, Registrar, What};
use super::action::{self, Action};
use super::check::discount;
use super::desk::{Answer, Refusal, RequestContext};
use super::details;
use super::execution::{Charge, Invoicing, Started};

/// The longest time that an order may run from now on, in months.
const LONGEST: u32 = 120;

pub(super) fn renew(desk: &RequestContext, registrar: &mut Registrar) -> Answer {
    let (order, combo) = free_order(desk, registrar)?;
    let given = match desk.get("months") {
        "" => desk.get("noOfMonths"),
        months => months,
    };
    if given.is_empty() {
        return Err(Refusal::missing("months"));
    }
    let plan = combo.plan.and_then(|id| desk.catalogue.plan(id));
    let plan = plan.ok_or_else(|| Refusal::invalid("order-id"))?;
    let months = given.parse().ok().filter(|months| plan.terms.contains(months));
    let months = months.ok_or_else(|| Refusal::invalid("months"))?;
    let auto_renew = match desk.get("auto-renew") {
        "true" => true,
        "false" => false,
        _ => return Err(Refusal::invalid("auto-renew")),
    };
    let invoicing = Invoicing::of(desk)?;
    let discount = discount(desk, plan.price * months)?;
    if action::term(&combo) + months > LONGEST {
        return Err(Refusal::new("A Domain Name cannot be extended beyond 10 years"));
    }
    let premium = desk.catalogue.premium(&combo.domain);
    let premium = premium.map_or(Amount::ZERO, |name| name.price * months.div_ceil(12));
    let charge = Charge {
        order,
        customer: combo.customer,
        domain: &combo.domain,
        plan: Some(&plan.name),
        invoicing,
        price: plan.price * months - discount + premium,
        discount,
        cost: plan.cost * months + premium,
    };
    let renewal = Action::new(desk, registrar, &combo, What::Renew(months));
    let renewal = charge.carry_out(desk, registrar, renewal);
    let answer = charge.answer(desk, renewal, Map::new());
    action::record(registrar, order, renewal, charge.cost);
    if let Some(combo) = registrar.orders.get_mut(&order) {
        combo.auto_renew = auto_renew;
    }
    Ok(answer)
}

pub(super) fn delete(desk: &RequestContext, registrar: &mut Registrar) -> Answer {
    let (order, combo) = free_order(desk, registrar)?;
    let ready = desk.call.now.saturating_add(desk.provisioning);
    let mut deletion = Action::new(desk, registrar, &combo, What::Delete);
    deletion.progress = Progress::Executing(ready);
    let started = Started {
        kind: deletion.kind(),
        sentence: deletion.description(desk.plan_name(&combo), &combo.domain),
        status: deletion.status(desk.call.now),
        order,
        action: deletion.id,
        domain: &combo.domain,
    };
    let mut answer = started.map(false);
    answer.insert("currentaction".into(), json!(deletion.id.to_string()));
    registrar.domains.remove(&combo.domain);
    action::record(registrar, order, deletion, Amount::ZERO);
    Ok(Value::Object(answer))
}

/// The order in `order-id`, of which nothing else is being done.
fn free_order(desk: &RequestContext, registrar: &Registrar) -> Result<(u64, Combo), Refusal> {
    let (order, combo) = details::own(desk, registrar)?;
    if action::pending(combo, desk.call.now).is_some() {
        return Err(Refusal::pending());
    }
    if action::is_deleted(combo, desk.call.now) {
        return Err(Refusal::new("Invalid action status/action type for this operation"));
    }
    Ok((order, combo.clone()))
}

//! `productbundle/renew` and `productbundle/delete`: an order gets a further term, or an end.
//!
//! Inferred: both methods, from those of sibling products; the checks and their order; that either
//! name of the term is understood; that nothing is done to an order with an action pending; that a
//! deleted order's domain is free again.

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::state::{Combo, Later, Progress, Registrar, What};
use super::action::{self, Action};
use super::check::{Invoicing, discount};
use super::execution::{Charge, started};
use super::{Answer, Desk, Refusal, bundle, details, missing};

/// The longest time that an order may run from now on, in months.
const LONGEST: u32 = 120;

pub(super) fn renew(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let (order, combo) = free_order(desk, registrar)?;
    let given = match desk.get("months") {
        "" => desk.get("noOfMonths"),
        months => months,
    };
    if given.is_empty() {
        return Err(missing("months"));
    }
    let plan = desk.catalogue.plan(combo.plan).ok_or_else(|| Refusal::new("Invalid order-id"))?;
    let months = given.parse().ok().filter(|months| plan.terms.contains(months));
    let months = months.ok_or_else(|| Refusal::new("Invalid months"))?;
    let auto_renew = match desk.get("auto-renew") {
        "true" => true,
        "false" => false,
        _ => return Err(Refusal::new("Invalid auto-renew")),
    };
    let invoicing = Invoicing::read(desk)?;
    let discount = discount(desk, plan.price * months)?;
    let renewed = action::all(combo).map(|action| match action.what {
        What::Add(months) | What::Renew(months) => months,
        What::Delete => 0,
    });
    if renewed.sum::<u32>() + months > LONGEST {
        return Err(Refusal::new("A Domain Name cannot be extended beyond 10 years"));
    }
    let (domain, customer) = (combo.domain.clone(), combo.customer);
    let charge = Charge {
        order,
        customer,
        domain: &domain,
        plan: &plan.name,
        invoicing,
        price: plan.price * months - discount,
        discount,
        cost: plan.cost * months,
    };
    let renewal = Action {
        id: bundle::next_action(registrar),
        what: What::Renew(months),
        created: desk.call.now,
        progress: Progress::AwaitingPayment,
        invoice: None,
    };
    let renewal = charge.carry_out(desk, registrar, renewal);
    let answer = charge.answer(desk, renewal, Map::new());
    if let Some(combo) = registrar.orders.get_mut(&order) {
        combo.auto_renew = auto_renew;
        combo.later.push(later(renewal, charge.cost));
    }
    Ok(answer)
}

pub(super) fn delete(desk: &Desk, registrar: &mut Registrar) -> Answer {
    let (order, combo) = free_order(desk, registrar)?;
    let domain = combo.domain.clone();
    let plan = desk.plan_name(combo);
    let ready = desk.call.now.saturating_add(desk.provisioning);
    let deletion = Action {
        id: bundle::next_action(registrar),
        what: What::Delete,
        created: desk.call.now,
        progress: Progress::Executing(ready),
        invoice: None,
    };
    let mut answer = started(desk, deletion, order, plan, &domain);
    answer.insert("currentaction".into(), json!(deletion.id.to_string()));
    registrar.domains.remove(&domain);
    if let Some(combo) = registrar.orders.get_mut(&order) {
        combo.later.push(later(deletion, Amount::ZERO));
    }
    Ok(Value::Object(answer))
}

/// The order in `order-id`, of which nothing else is being done.
fn free_order<'r>(desk: &Desk, registrar: &'r Registrar) -> Result<(u64, &'r Combo), Refusal> {
    let (order, combo) = details::own(desk, registrar)?;
    if action::pending(combo, desk.call.now).is_some() {
        return Err(Refusal::new("There is already an action pending on this Order."));
    }
    if action::is_deleted(combo, desk.call.now) {
        return Err(Refusal::new("Invalid action status/action type for this operation"));
    }
    Ok((order, combo))
}

fn later(action: Action, cost: Amount) -> Later {
    Later {
        action: action.id,
        what: action.what,
        created: action.created,
        progress: action.progress,
        cost,
        invoice: action.invoice,
    }
}

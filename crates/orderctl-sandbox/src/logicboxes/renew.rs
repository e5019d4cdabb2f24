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
use super::context::{Answer, Refusal, RequestContext};
use super::details;
use super::execution::{Charge, Invoicing, Started};

/// The longest time that an order may run from now on, in months.
const MAX_TERM: u32 = 120;

pub(super) fn renew(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let (order, combo) = free_order(ctx, registrar)?;
    let given = match ctx.get("months") {
        "" => ctx.get("noOfMonths"),
        months => months,
    };
    if given.is_empty() {
        return Err(Refusal::missing("months"));
    }
    let plan = combo.plan.and_then(|id| ctx.catalog.plan(id));
    let plan = plan.ok_or_else(|| Refusal::invalid("order-id"))?;
    let months = given.parse().ok().filter(|months| plan.terms.contains(months));
    let months = months.ok_or_else(|| Refusal::invalid("months"))?;
    let auto_renew = match ctx.get("auto-renew") {
        "true" => true,
        "false" => false,
        _ => return Err(Refusal::invalid("auto-renew")),
    };
    let invoicing = Invoicing::of(ctx)?;
    let discount = discount(ctx, plan.price * months)?;
    if action::term(&combo) + months > MAX_TERM {
        return Err(Refusal::new("A Domain Name cannot be extended beyond 10 years"));
    }
    let premium = ctx.catalog.premium(&combo.domain);
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
    let renewal = Action::new(ctx, registrar, &combo, What::Renew(months));
    let renewal = charge.execute(ctx, registrar, renewal);
    let answer = charge.answer(ctx, renewal, Map::new());
    action::record(registrar, order, renewal, charge.cost);
    if let Some(combo) = registrar.orders.get_mut(&order) {
        combo.auto_renew = auto_renew;
    }
    Ok(answer)
}

pub(super) fn delete(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let (order, combo) = free_order(ctx, registrar)?;
    let ready = ctx.call.now.saturating_add(ctx.provisioning);
    let mut deletion = Action::new(ctx, registrar, &combo, What::Delete);
    deletion.progress = Progress::Executing(ready);
    let started = Started {
        kind: deletion.kind(),
        sentence: deletion.description(ctx.plan_name(&combo), &combo.domain),
        status: deletion.status(ctx.call.now),
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
fn free_order(ctx: &RequestContext, registrar: &Registrar) -> Result<(u64, Combo), Refusal> {
    let (order, combo) = details::own(ctx, registrar)?;
    if action::pending(combo, ctx.call.now).is_some() {
        return Err(Refusal::pending());
    }
    if action::is_deleted(combo, ctx.call.now) {
        return Err(Refusal::new("Invalid action status/action type for this operation"));
    }
    Ok((order, combo.clone()))
}

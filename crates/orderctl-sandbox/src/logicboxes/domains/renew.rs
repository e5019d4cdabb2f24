//! `domains/renew`: a further term. `exp-date` must be the present end, so that a renewal which is
//! sent twice is not made twice.
//!
//! Inferred: that the domain of a combo is renewed with its combo and not here.

use serde_json::Map;

use super::super::super::state::{Registrar, What};
use super::super::action::{self, Action};
use super::super::check::discount;
use super::super::context::{Answer, Refusal, RequestContext};
use super::super::details::no_entity;
use super::super::execution::{Charge, Invoicing};
use super::by_order_id;
use super::register::years;

/// The longest time that a domain may be registered for, in months.
const MAX_TERM: u32 = 120;

pub(in super::super) const RENEW: &[&str] = &["order-id", "years", "exp-date", "invoice-option"];

pub(in super::super) fn renew(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let (_, order, combo) = by_order_id(ctx, registrar)?;
    let years = years(ctx)?;
    let invoicing = Invoicing::of(ctx)?;
    if combo.plan.is_some() {
        return Err(Refusal::not_allowed());
    }
    if action::pending(combo, ctx.call.now).is_some() {
        return Err(Refusal::pending());
    }
    if ctx.get("exp-date") != action::end(combo, ctx.call.now).to_string() {
        return Err(Refusal::new("Domain already renewed."));
    }
    if action::term(combo) + years * 12 > MAX_TERM {
        return Err(Refusal::new("A Domain Name cannot be extended beyond 10 years."));
    }
    let combo = combo.clone();
    let tld = ctx.catalog.tld_of(&combo.domain);
    let tld = tld.ok_or_else(|| no_entity(ctx.get("order-id")))?;
    let discount = discount(ctx, tld.price * years)?;
    let charge = Charge {
        order,
        customer: combo.customer,
        domain: &combo.domain,
        plan: None,
        invoicing,
        price: tld.price * years - discount,
        discount,
        cost: tld.cost * years,
    };
    let renewal = Action::new(ctx, registrar, &combo, What::Renew(years * 12));
    let renewal = charge.execute(ctx, registrar, renewal);
    let answer = charge.answer(ctx, renewal, Map::new());
    action::record(registrar, order, renewal, charge.cost);
    if let Some(combo) = registrar.orders.get_mut(&order)
        && !ctx.get("auto-renew").is_empty()
    {
        combo.auto_renew = ctx.get("auto-renew") == "true";
    }
    Ok(answer)
}

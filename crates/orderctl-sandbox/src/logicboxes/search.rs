//! `productbundle/search`: the reseller's combo orders.
//!
//! Inferred: the method and its rows, from those of sibling products; that `order-by` sorts upwards;
//! that a child order is told as a row of its own, by the product key that the plan has for it.

use serde_json::{Value, json};

use super::super::state::{Combo, Registrar};
use super::context::{Answer, Refusal, RequestContext};
use super::{action, details};

pub(super) fn search(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    ctx.check_page_size()?;
    let created = Span::read(ctx, "creation-date-start", "creation-date-end")?;
    let expires = Span::read(ctx, "expiry-date-start", "expiry-date-end")?;
    let now = ctx.call.now;
    let own = registrar.orders.iter().filter(|(_, combo)| combo.reseller == ctx.reseller);
    let own = own.filter(|(_, combo)| combo.plan.is_some());
    let mut found: Vec<(u64, &Combo)> = own
        .filter(|(id, combo)| {
            let domain = ctx.get("domain-name");
            ctx.passes("order-id", &id.to_string())
                && ctx.passes("reseller-id", &combo.reseller.to_string())
                && ctx.passes("customer-id", &combo.customer.to_string())
                && ctx.passes("status", details::status(combo, now))
                && (domain.is_empty() || domain.eq_ignore_ascii_case(&combo.domain))
                && created.holds(combo.created / 1000)
                && expires.holds(action::end(combo, now))
        })
        .map(|(id, combo)| (*id, combo))
        .collect();
    for by in ctx.call.all("order-by").collect::<Vec<_>>().into_iter().rev() {
        match by {
            "" | "orderid" => found.sort_by_key(|(id, _)| *id),
            "customerid" => found.sort_by_key(|(_, combo)| combo.customer),
            "creationtime" => found.sort_by_key(|(_, combo)| combo.created),
            "endtime" => found.sort_by_key(|(_, combo)| action::end(combo, now)),
            _ => return Err(Refusal::new("Invalid order-by")),
        }
    }
    let children = ctx.get("show-child-orders") == "true";
    let mut rows = Vec::new();
    for (id, combo) in found {
        rows.push(row(ctx, id, combo, "productbundle"));
        if children {
            rows.extend(combo.children.iter().map(|(key, id)| row(ctx, *id, combo, key)));
        }
    }
    Ok(ctx.numbered(&rows))
}

fn row(ctx: &RequestContext, id: u64, combo: &Combo, key: &str) -> Value {
    json!({
        "orders.orderid": id.to_string(),
        "orders.creationtime": (combo.created / 1000).to_string(),
        "orders.endtime": action::end(combo, ctx.call.now).to_string(),
        "orders.autorenew": combo.auto_renew.to_string(),
        "entity.description": combo.domain,
        "entity.customerid": combo.customer.to_string(),
        "entity.currentstatus": details::status(combo, ctx.call.now),
        "entitytype.entitytypekey": key,
        "entitytype.entitytypename": ctx.plan_name(combo),
    })
}

/// A span of time in epoch seconds, open where a parameter was not sent.
struct Span(Option<i64>, Option<i64>);

impl Span {
    fn read(ctx: &RequestContext, from: &str, to: &str) -> Result<Self, Refusal> {
        let second = |name: &str| match ctx.get(name) {
            "" => Ok(None),
            given => given.parse().map(Some).map_err(|_| Refusal::new(format!("Invalid {name}"))),
        };
        Ok(Self(second(from)?, second(to)?))
    }

    fn holds(&self, second: i64) -> bool {
        self.0.is_none_or(|from| from <= second) && self.1.is_none_or(|to| second <= to)
    }
}

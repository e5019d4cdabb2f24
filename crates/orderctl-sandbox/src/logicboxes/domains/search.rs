//! `domains/search`.

use serde_json::{Value, json};

use super::super::super::state::{Combo, Registrar};
use super::super::action;
use super::super::context::{Answer, RequestContext, seconds};
use super::super::details::status;
use super::product_key;

/// Inferred: the filters that other searches have too, and that a domain in a combo is found.
pub(in super::super) fn search(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    ctx.check_page_size()?;
    let now = ctx.call.now;
    let own = registrar.orders.values().filter(|combo| combo.reseller == ctx.reseller);
    let domains = own.filter_map(|combo| Some((combo.domain_order()?, combo)));
    let wanted = |(id, combo): &(u64, &Combo)| {
        ctx.passes("order-id", &id.to_string())
            && ctx.passes("reseller-id", &combo.reseller.to_string())
            && ctx.passes("customer-id", &combo.customer.to_string())
            && ctx.passes("product-key", product_key(ctx, combo))
            && ctx.passes("status", status(combo, now))
            && ctx.passes("domain-name", &combo.domain)
            && ctx.is_within("creation-date", combo.created / 1000, seconds)
            && ctx.is_within("expiry-date", action::end(combo, now), seconds)
    };
    let rows: Vec<Value> = domains.filter(wanted).map(|(id, combo)| row(ctx, id, combo)).collect();
    Ok(ctx.numbered(&rows))
}

fn row(ctx: &RequestContext, id: u64, combo: &Combo) -> Value {
    json!({
        "orders.orderid": id.to_string(),
        "orders.creationtime": (combo.created / 1000).to_string(),
        "orders.endtime": action::end(combo, ctx.call.now).to_string(),
        "orders.autorenew": combo.auto_renew.to_string(),
        "orders.transferlock": "true",
        "entity.customerid": combo.customer.to_string(),
        "entity.description": combo.domain,
        "entity.currentstatus": status(combo, ctx.call.now),
        "entitytype.entitytypekey": product_key(ctx, combo),
        "entitytype.entitytypename": format!(
            ".{} Domain Name",
            combo.domain.split_once('.').map_or("", |(_, tld)| tld).to_ascii_uppercase()
        ),
    })
}

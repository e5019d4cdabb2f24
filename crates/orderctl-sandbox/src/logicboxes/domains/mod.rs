//! `domains/…`: free names, and domains that were registered, in a combo or alone. The domain of a
//! combo is an order of its own.

mod available;
mod details;
mod privacy;
mod register;
mod renew;
mod search;

pub(super) use available::{available, default_servers, premium_check, validate_transfer};
pub(super) use details::{by_name, by_order, id};
pub(super) use privacy::purchase_privacy;
pub(super) use register::{REGISTER, register};
pub(super) use renew::{RENEW, renew};
pub(super) use search::search;

use super::super::state::{Combo, Registrar};
use super::context::{Refusal, RequestContext};
use super::details::no_entity;

/// The product key of a domain's top-level domain.
fn product_key<'a>(ctx: &RequestContext<'a>, combo: &Combo) -> &'a str {
    ctx.catalog.tld_of(&combo.domain).map_or("", |tld| tld.key.as_str())
}

/// The domain whose order id stands in `order-id`, with the order that it came with.
fn by_order_id<'r>(
    ctx: &RequestContext,
    registrar: &'r Registrar,
) -> Result<(u64, u64, &'r Combo), Refusal> {
    let wanted = ctx.number("order-id");
    let own = registrar.orders.iter().filter(|(_, combo)| combo.reseller == ctx.reseller);
    let mut domains = own.filter_map(|(order, combo)| Some((combo.domain_order()?, *order, combo)));
    let found = domains.find(|(id, ..)| Some(*id) == wanted);
    found.ok_or_else(|| no_entity(ctx.get("order-id")))
}

//! `domain.order.api`: a domain in one call, documented for resellers.
//!
//! Inferred: that it charges the balance at once, since it names no cart; and its answer, which is
//! that of an order at once.

use super::super::state::Panel;
use super::doc::{Answer, Fault, leaf};
use super::{RequestContext, order};

/// The parameters that the documentation lists beside the contacts' fields.
const FIELDS: [&str; 10] = [
    "domain",
    "period",
    "action",
    "ns0",
    "ns1",
    "ns2",
    "ns3",
    "ns_additional",
    "auth_code",
    "customer",
];

pub(super) fn form(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.client()?;
    let tariff = order::tariff(ctx)?;
    let sent = FIELDS.map(|name| leaf(name, ctx.get(name)));
    Ok(std::iter::once(leaf("pricelist", tariff.id)).chain(sent).collect())
}

pub(super) fn submit(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let action = ctx.get("action");
    if !matches!(action, "register" | "transfer") {
        return Err(Fault::value("action", action, "The value must be register or transfer"));
    }
    if ctx.get("domain").is_empty() {
        return Err(Fault::empty("domain"));
    }
    if action == "transfer" && ctx.get("auth_code").is_empty() {
        return Err(Fault::empty("auth_code"));
    }
    order::at_once(ctx, panel)
}

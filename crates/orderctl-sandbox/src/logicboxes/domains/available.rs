//! Which names are free: `domains/available`, and what there is to know before a registration.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::super::state::Registrar;
use super::super::context::{Answer, RequestContext};

/// Every name under every top-level domain that was asked for.
///
/// Inferred: the members of `costHash`.
pub(in super::super) fn available(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let mut found = Map::new();
    let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
    for label in ctx.call.all("domain-name") {
        for suffix in ctx.call.all("tlds") {
            let name = format!("{label}.{suffix}").to_ascii_lowercase();
            let Some(tld) = ctx.catalog.tld_of(&name) else {
                found.insert(name, json!({"classkey": "", "status": "unknown"}));
                continue;
            };
            let asked = asked.entry(&tld.key).or_default();
            *asked += 1;
            let too_many = tld.at_once.is_some_and(|most| *asked > most);
            let status = match () {
                () if too_many => "unknown",
                () if registrar.domains.contains_key(&name) => "regthroughus",
                () if ctx.catalog.is_taken(&name) => "regthroughothers",
                () => "available",
            };
            let mut entry = json!({"classkey": tld.key, "status": status});
            if let Some(premium) = ctx.catalog.premium(&name) {
                let price = premium.price.to_string();
                entry["costHash"] = json!({
                    "create": price, "renew": price, "transfer": price,
                    "sellingCurrencySymbol": ctx.catalog.currency,
                });
            }
            found.insert(name, entry);
        }
    }
    Ok(Value::Object(found))
}

/// Whether a name is a premium one, and what its registry asks for it (KB 3053).
///
/// Inferred: that `premium` is a text, as flags are elsewhere, and the members of
/// `resellerCostPriceHash`.
pub(in super::super) fn premium_check(ctx: &RequestContext, _: &Registrar) -> Answer {
    let name = ctx.get("domain-name").to_ascii_lowercase();
    Ok(match ctx.catalog.premium(&name) {
        None => json!({"premium": "false"}),
        Some(premium) => {
            let price = premium.price.to_string();
            let cost = json!({"create": price, "renew": price, "transfer": price});
            let symbol = &ctx.catalog.currency;
            json!({
                "premium": "true",
                "costHash": {"create": price, "renew": price, "transfer": price,
                    "sellingCurrencySymbol": symbol},
                "resellerCostPriceHash": cost,
            })
        }
    })
}

/// Inferred: the shape, and that a customer without servers of his own gets the parking pair.
pub(in super::super) fn default_servers(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    ctx.customer(registrar)?;
    Ok(json!(["dns3.parkpage.foundationapi.com", "dns4.parkpage.foundationapi.com"]))
}

/// Whether a name can be transferred to us: who is elsewhere can. A bare truth value.
pub(in super::super) fn validate_transfer(ctx: &RequestContext, _: &Registrar) -> Answer {
    Ok(json!(ctx.catalog.is_taken(&ctx.get("domain-name").to_ascii_lowercase())))
}

//! Plans, prices and product keys.
//!
//! Inferred: everything about bundles here, their product key, how a plan lists its services, and
//! that their prices are for one month.

use serde_json::{Map, Value, json};

use super::super::state::Registrar;
use super::{Answer, Desk, native};

const BUNDLE: &str = "productbundle";

pub(super) fn plans(desk: &Desk, _: &Registrar) -> Answer {
    if !matches!(desk.get("product-key"), "" | BUNDLE) {
        return Ok(json!({}));
    }
    let entry = |plan: &super::super::catalogue::Plan| {
        let details = json!({
            "plan_name": plan.name,
            "plan_status": if plan.paused { "Paused" } else { "Active" },
            "services": plan.services,
        });
        (plan.id.to_string(), details)
    };
    let plans: Map<String, Value> = desk.catalogue.plans.iter().map(entry).collect();
    Ok(json!({ BUNDLE: plans }))
}

/// Domains have strings by the year, plans have native numbers by the month: so it is in the
/// recorded answers.
pub(super) fn prices(desk: &Desk, registrar: &Registrar) -> Answer {
    if !desk.get("customer-id").is_empty() {
        desk.customer(registrar)?;
    }
    let mut prices = Map::new();
    for tld in &desk.catalogue.tlds {
        let yearly = json!({"1": tld.price.to_string()});
        let entry = json!({
            "addnewdomain": yearly, "renewdomain": yearly, "addtransferdomain": yearly, "restoredomain": yearly,
        });
        prices.insert(tld.key.clone(), entry);
    }
    let mut bundles = Map::new();
    for plan in &desk.catalogue.plans {
        let monthly: Map<String, Value> =
            plan.terms.iter().map(|term| (term.to_string(), native(plan.price))).collect();
        bundles.insert(plan.id.to_string(), json!({"add": monthly, "renew": monthly}));
    }
    prices.insert(BUNDLE.into(), Value::Object(bundles));
    Ok(Value::Object(prices))
}

/// Product keys by category: an array of keys, or of one-key objects where a key stands for
/// top-level domains.
pub(super) fn keys(desk: &Desk, _: &Registrar) -> Answer {
    let domains = desk.catalogue.tlds.iter().map(|tld| json!({ tld.key.as_str(): [tld.name] }));
    Ok(json!({
        "hosting": ["singledomainhostinglinuxus", "hosting"],
        "sslcert": ["sslcert"],
        BUNDLE: [BUNDLE],
        "domorder": domains.collect::<Vec<Value>>(),
    }))
}

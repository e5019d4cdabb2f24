//! Plans by product key, and product keys by category.
//!
//! Inferred: everything about bundles here, their product key and how a plan lists its services; and
//! that a product whose prices stand in a container of plans has its plans in one too.

use serde_json::{Map, Value, json};

use super::super::super::catalog::{Family, Plan};
use super::super::super::state::Registrar;
use super::super::context::{Answer, RequestContext};
use super::BUNDLE;

pub(in super::super) fn plans(ctx: &RequestContext, _: &Registrar) -> Answer {
    let bundle = |plan: &Plan| {
        let details = json!({
            "plan_name": plan.name,
            "plan_status": if plan.paused { "Paused" } else { "Active" },
            "services": plan.services,
        });
        (plan.id.to_string(), details)
    };
    let bundles: Map<String, Value> = ctx.catalog.plans.iter().map(bundle).collect();
    let mut all = Map::from_iter([(BUNDLE.to_owned(), Value::Object(bundles))]);
    for product in &ctx.catalog.products {
        let details = json!({"plan_name": product.name, "plan_status": "Active"});
        let plans = json!({ product.plan.as_str(): details });
        let entry = match product.family {
            Family::Hosting => plans,
            Family::Container => json!({"addons": {}, "plans": plans}),
            // Accounts are sold by their number, and not by a plan.
            Family::Mail => continue,
        };
        all.insert(product.key.clone(), entry);
    }
    let wanted = ctx.get("product-key");
    all.retain(|key, _| wanted.is_empty() || key == wanted);
    Ok(Value::Object(all))
}

/// Product keys by category: an array of keys, or of one-key objects where a key stands for
/// top-level domains.
pub(in super::super) fn keys(ctx: &RequestContext, _: &Registrar) -> Answer {
    let domains = ctx.catalog.tlds.iter().map(|tld| json!({ tld.key.as_str(): [tld.name] }));
    let mut all = Map::new();
    for product in &ctx.catalog.products {
        all.insert(product.category.clone(), json!([product.key]));
    }
    for (category, key) in [("hosting", "hosting"), ("sslcert", "sslcert"), (BUNDLE, BUNDLE)] {
        let keys = all.entry(category).or_insert_with(|| json!([]));
        if let Value::Array(keys) = keys {
            keys.push(json!(key));
        }
    }
    all.insert("domorder".into(), domains.collect());
    Ok(Value::Object(all))
}

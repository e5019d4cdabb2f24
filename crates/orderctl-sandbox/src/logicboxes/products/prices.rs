//! Price lists: what customers pay, what a reseller takes, what the reseller pays himself.
//!
//! Every family of products has its own shape: domains have strings by the year, plans have native
//! numbers by the month, accounts of mail have them by their number and the term, as recorded.
//!
//! Bundles stand in a container of plans, and privacy has a bare number, as recorded.
//!
//! Inferred: that the prices of bundles are for one month, and that some have other terms than a year
//! and prices of renewals; and that nobody
//! here has resellers below him, so that the list of a reseller is his own.

use serde_json::{Map, Value, json};

use super::super::super::amount::Amount;
use super::super::super::catalog::{Family, Product};
use super::super::super::state::Registrar;
use super::super::context::{Answer, Refusal, RequestContext, native};
use super::BUNDLE;

/// Whose price: the first of a pair is the customer's, the second the reseller's.
type PriceSide = fn((Amount, Amount)) -> Amount;

pub(in super::super) fn customer_prices(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    if !ctx.get("customer-id").is_empty() {
        ctx.customer(registrar)?;
    }
    Ok(Value::Object(list(ctx, |(price, _)| price)))
}

pub(in super::super) fn cost_prices(ctx: &RequestContext, _: &Registrar) -> Answer {
    Ok(Value::Object(list(ctx, |(_, cost)| cost)))
}

/// In slabs: the first one is for those who have sold nothing yet.
pub(in super::super) fn reseller_prices(ctx: &RequestContext, _: &Registrar) -> Answer {
    if ctx.number("reseller-id") != Some(ctx.reseller) {
        return Err(Refusal::not_allowed());
    }
    let slabs = list(ctx, |(price, _)| price)
        .into_iter()
        .map(|(key, pricing)| (key, json!({"0": {"pricing": pricing, "category": {}}})));
    Ok(Value::Object(slabs.collect()))
}

fn list(ctx: &RequestContext, side: PriceSide) -> Map<String, Value> {
    let mut prices = Map::new();
    for tld in &ctx.catalog.tlds {
        let yearly = json!({"1": side((tld.price, tld.cost)).to_string()});
        let entry = json!({
            "addnewdomain": yearly, "renewdomain": yearly, "addtransferdomain": yearly, "restoredomain": yearly,
        });
        prices.insert(tld.key.clone(), entry);
    }
    let mut bundles = Map::new();
    for plan in &ctx.catalog.plans {
        let price = native(side((plan.price, plan.cost)));
        let listed = |term: &&u32| !plan.listed_for_a_year || **term == 12;
        let terms = plan.terms.iter().filter(listed);
        let monthly: Map<String, Value> =
            terms.map(|term| (term.to_string(), price.clone())).collect();
        let entry = if plan.listed_for_a_year {
            json!({"add": monthly})
        } else {
            json!({"add": monthly, "renew": monthly})
        };
        bundles.insert(plan.id.to_string(), entry);
    }
    prices.insert(BUNDLE.into(), json!({"plans": bundles}));
    prices.insert("privacy_protection".into(), native(ctx.catalog.privacy));
    for product in &ctx.catalog.products {
        prices.insert(product.key.clone(), of_product(product, side));
    }
    prices
}

fn of_product(product: &Product, side: PriceSide) -> Value {
    let price = native(side((product.price, product.cost)));
    let terms = match product.family {
        Family::Mail => json!({"12": price}),
        Family::Hosting | Family::Container => json!({"1": price, "12": price}),
    };
    let plan = json!({ product.plan.as_str(): {"add": terms, "renew": terms} });
    match product.family {
        Family::Hosting => plan,
        Family::Container => json!({"addons": {}, "plans": plan}),
        Family::Mail => json!({"email_account_ranges": plan}),
    }
}

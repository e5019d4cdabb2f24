//! Plans with what the provider tells about them, out of three answers: `products/plan-details`
//! (names), `products/customer-price` (KB 864) and `products/category-keys-mapping` (KB 862).
//!
//! Each family of products has its own shape here, and that of combos is not documented. What is
//! read is what has one meaning; everything else passes through under the provider's names.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::catalog::price_list;
use crate::catalog::product_keys::{self, names_combos};
use crate::client::Reseller;
use crate::wire::field_reader::not_understood;
use crate::wire::fields;
use orderctl_core::error::{Kind, Result};
use orderctl_core::{Effect, Field, Lookup, Method};

/// All that is sold, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Plans {
    /// The plans, those of combos first.
    pub plans: Vec<Plan>,
    /// What stands among the plans in a shape that is not known, by product key.
    pub other: Map<String, Value>,
    /// Why prices, their currency or categories are missing.
    pub notes: Vec<String>,
}

/// A plan, as the lists of products have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Plan {
    /// The id that an order names (`bundle-id` for combo plans).
    #[serde(rename = "bundle_id")]
    pub id: String,
    /// The plan's name; the id where the provider tells none.
    pub name: String,
    /// The key of the product that it stands under.
    pub product_key: String,
    /// The product's category, where the mapping has it.
    pub category: Option<String>,
    /// False only if the provider says something else than `Active`.
    pub active: bool,
    /// The product keys of its services, where a list in the plan's entry can be read as such.
    pub services: Vec<String>,
    /// The terms it is sold for, with what the price list says.
    pub terms: Vec<Term>,
    /// Everything else that is told about it, as it is.
    pub extra: Map<String, Value>,
}

/// One term in the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Term {
    /// The length of the term in months.
    #[serde(rename = "period")]
    pub months: u32,
    /// What the list says for a new order.
    pub price: Option<Listed>,
    /// What it says for a further term.
    pub renewal: Option<Listed>,
    /// `month` where that is certain, as it is for one month. For longer terms the list does not say
    /// whether it means a month or the whole, and products differ.
    pub price_per: Option<Span>,
}

/// What an amount of the price list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Span {
    /// One month.
    Month,
}

/// An amount of the price list, which names no currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Listed {
    /// The digits as the provider writes them.
    pub amount: String,
    /// The customer's currency; that of the reseller's own funds for the general prices
    /// (unverified). The list itself names none.
    pub currency: Option<String>,
}

impl Plan {
    /// True for a plan of combos. Their product key is not documented: one that speaks of bundles
    /// or combos is taken for it.
    #[must_use]
    pub fn is_combo(&self) -> bool {
        names_combos(&self.product_key) || self.category.as_deref().is_some_and(names_combos)
    }
}

impl Reseller {
    /// All plans (`products/plan-details`). Under which product key combo plans stand is not
    /// documented, so none is left out.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than plans.
    pub fn plans(&self) -> Result<Plans> {
        plans(self.get("products/plan-details", Vec::new())?)
    }

    /// The product keys of a combo plan's services, as far as its entry lists them. They are read once:
    /// what a plan holds does not change while orders are placed.
    ///
    /// # Errors
    /// When no answer came. Plans that this key may not read, or that can't be read, tell of no services.
    pub(crate) fn services_of_plan(&self, bundle_id: u64) -> Result<Vec<String>> {
        let of = |known: &HashMap<String, Vec<String>>| {
            known.get(&bundle_id.to_string()).cloned().unwrap_or_default()
        };
        if let Ok(known) = self.services.lock()
            && let Some(known) = known.as_ref()
        {
            return Ok(of(known));
        }
        let request = self.request(Method::Get, Effect::Read, "products/plan-details", Vec::new());
        let told = self.answer_to(&request)?.into_result(request.effect);
        let all = match told.and_then(plans) {
            Ok(all) => all,
            Err(error) if error.kind() == Kind::RateLimited => return Err(error),
            Err(_) => return Ok(Vec::new()),
        };
        let combos = all.plans.into_iter().filter(Plan::is_combo);
        let known = combos.map(|plan| (plan.id, plan.services)).collect();
        let services = of(&known);
        if let Ok(mut remembered) = self.services.lock() {
            *remembered = Some(known);
        }
        Ok(services)
    }

    /// All plans with categories and prices: a customer's, or the general ones. Without them the
    /// plans are still told.
    ///
    /// # Errors
    /// As [`Reseller::plans`].
    pub fn priced_plans(&self, customer_id: Option<u64>) -> Result<Plans> {
        let mut plans = self.plans()?;
        match self.try_get("products/category-keys-mapping", Vec::new())? {
            Lookup::Known(mapping) => plans.put_categories(&mapping),
            Lookup::Unknown(error) => {
                plans.notes.push(format!("the categories can't be read: {error}"));
            }
        }
        let currency = self.currency_of_prices(customer_id)?;
        let currency = currency.map_unknown(|note| plans.notes.push(note)).known();
        let of_customer = customer_id.map(|id| Field::plain("customer-id", id.to_string()));
        match self.try_get("products/customer-price", of_customer.into_iter().collect())? {
            Lookup::Known(list) => plans.put_prices(&list, currency.as_deref()),
            Lookup::Unknown(error) => {
                plans.notes.push(format!("the price list can't be read: {error}"));
            }
        }
        plans.plans.sort_by_key(|plan| !plan.is_combo());
        Ok(plans)
    }
}

impl Plans {
    /// True if everything that was asked for was told, and there is something.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.notes.is_empty() && !self.plans.is_empty()
    }

    fn put_categories(&mut self, mapping: &Value) {
        let Some(categories) = mapping.as_object() else { return };
        for plan in &mut self.plans {
            let has = |members: &&Value| holds_key(members, &plan.product_key);
            let found = categories.iter().find(|(_, members)| has(members));
            plan.category = found.map(|(category, _)| category.clone());
        }
    }

    fn put_prices(&mut self, list: &Value, currency: Option<&str>) {
        for plan in &mut self.plans {
            let product = list.get(&plan.product_key);
            let Some(entry) = product.and_then(|product| price_list::plan_of(product, &plan.id))
            else {
                continue;
            };
            plan.terms = terms(entry, currency);
            if plan.terms.is_empty() {
                plan.extra.insert("customer-price".into(), Value::Object(entry.clone()));
            }
        }
    }
}

/// Members of a category: product keys, or objects with a product key for each name.
fn holds_key(members: &Value, key: &str) -> bool {
    match members {
        Value::String(text) => text == key,
        Value::Array(items) => items.iter().any(|item| holds_key(item, key)),
        Value::Object(map) => map.contains_key(key),
        _ => false,
    }
}

/// The terms of a price entry, `{"add":{"12":2.1},"renew":{…}}`; none for any other shape.
fn terms(entry: &Map<String, Value>, currency: Option<&str>) -> Vec<Term> {
    let listed = |action: &str, months: &str| {
        let amount = fields::text(entry.get(action)?.as_object()?, months)?;
        price_list::is_amount(&amount)
            .then(|| Listed { amount, currency: currency.map(str::to_owned) })
    };
    let Some(added) = entry.get("add").and_then(Value::as_object) else {
        return Vec::new();
    };
    let term = |months: &String| {
        let count: u32 = months.parse().ok()?;
        Some(Term {
            months: count,
            price: listed("add", months),
            renewal: listed("renew", months),
            price_per: (count == 1).then_some(Span::Month),
        })
    };
    let mut terms: Vec<Term> = added.keys().filter_map(term).collect();
    terms.sort_by_key(|term| term.months);
    terms
}

fn plans(value: Value) -> Result<Plans> {
    let Value::Object(products) = value else {
        return Err(not_understood("the plans"));
    };
    let mut all = Plans::default();
    for (key, product) in products {
        let of_product = product.get("plans").unwrap_or(&product).as_object();
        let before = all.plans.len();
        for (id, entry) in of_product.into_iter().flatten() {
            if let Some(entry) = entry.as_object().filter(|_| fields::is_id(id)) {
                all.plans.push(plan(id, &key, entry.clone()));
            }
        }
        if all.plans.len() == before && !holds_nothing(&product) {
            all.other.insert(key, product);
        }
    }
    all.plans.sort_by_key(|plan| !plan.is_combo());
    Ok(all)
}

/// `{}`, `[]`, and a container without plans: `{"addons":{},"plans":{}}`.
fn holds_nothing(product: &Value) -> bool {
    let is_empty = |value: &Value| match value {
        Value::Object(map) => map.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let members = product.as_object().filter(|map| map.contains_key("plans"));
    is_empty(product) || members.is_some_and(|map| map.values().all(is_empty))
}

fn plan(id: &str, product_key: &str, mut entry: Map<String, Value>) -> Plan {
    let mut take = |names: &[&str]| {
        let name = names.iter().find(|name| fields::text(&entry, name).is_some())?;
        let text = fields::text(&entry, name);
        entry.shift_remove(*name);
        text
    };
    let name = take(&["plan_name"]);
    let status = take(&["plan_status", "status"]);
    let list = entry.iter().find_map(|(name, value)| Some((name.clone(), services(value)?)));
    let services = list.map_or_else(Vec::new, |(name, services)| {
        entry.shift_remove(&name);
        services
    });
    Plan {
        id: id.to_owned(),
        name: name.unwrap_or_else(|| id.to_owned()),
        product_key: product_key.to_owned(),
        category: None,
        active: status.is_none_or(|status| status.eq_ignore_ascii_case("active")),
        services,
        terms: Vec::new(),
        extra: entry,
    }
}

/// How a plan lists its services is not documented: a list, or the names of an object, that has the
/// key of a known product in it is taken for them.
fn services(value: &Value) -> Option<Vec<String>> {
    let words: Vec<String> = match value {
        Value::Array(items) => {
            items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>()?
        }
        Value::Object(map) => map.keys().cloned().collect(),
        _ => return None,
    };
    let known = |word: &String| product_keys::known().iter().any(|known| known.key == word);
    words.iter().any(known).then_some(words)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_plan_that_is_not_sold_is_not_offered_as_one_that_is() {
        let read = plans(json!({
            "codeguard":{"addons":{},"plans":{"229":{"plan_name":"Backup"}}},
            "productbundle":{
                "501":{"plan_name":"Starter","plan_status":"Active"},
                "502":{"plan_name":"Small","status":"Paused"},
                "note":"not a plan"
            },
            "empty":[],
            "eeliteus":{"email_account_ranges":{"1-5":{}}}
        }))
        .unwrap();
        let told: Vec<_> = read
            .plans
            .iter()
            .map(|plan| {
                (plan.id.as_str(), plan.name.as_str(), plan.product_key.as_str(), plan.active)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("501", "Starter", "productbundle", true),
                ("502", "Small", "productbundle", false),
                ("229", "Backup", "codeguard", true),
            ]
        );
        let other: Vec<&String> = read.other.keys().collect();
        assert_eq!(other, ["eeliteus"], "a shape that is not known passes through");
    }

    #[test]
    fn services_are_told_however_a_plan_lists_them() {
        let of = |entry: Value| {
            let read = plans(json!({"productbundle":{"501":entry}})).unwrap();
            (read.plans[0].services.clone(), read.plans[0].extra.clone())
        };
        let both = vec!["domainOrder".to_owned(), "sslcert".to_owned()];
        assert_eq!(of(json!({"constituents":["domainOrder","sslcert"]})).0, both);
        assert_eq!(of(json!({"Plan_Details":{"domainOrder":{},"sslcert":{}}})).0, both);
        let (services, extra) = of(json!({"plan_feature":{"space":"10 GB"}}));
        assert_eq!((services.len(), extra.len()), (0, 1), "what is no list of services stays");
    }

    #[test]
    fn a_price_is_said_to_be_a_months_only_for_one_month() {
        let entry = json!({"add":{"12":"4.99","1":"5.99","2":"many"},"renew":{"1":"6.99"}});
        let terms = terms(entry.as_object().unwrap(), Some("USD"));
        let told: Vec<_> = terms.iter().map(|term| (term.months, term.price_per)).collect();
        assert_eq!(told, [(1, Some(Span::Month)), (2, None), (12, None)]);
        assert_eq!(terms[0].renewal.as_ref().unwrap().amount, "6.99");
        assert_eq!(terms[1].price, None, "what is no amount is no price");
        let unknown = json!({"ssl":{"1-5":{}}});
        assert!(super::terms(unknown.as_object().unwrap(), None).is_empty());
    }
}

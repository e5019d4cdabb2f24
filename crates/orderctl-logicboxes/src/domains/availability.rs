//! Which domain names are free (KB 764), and what a premium name costs.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::{LIVE_URL, Reseller};
use crate::domains::name::Domain;
use crate::wire::field_reader::{FieldReader, not_understood};
use crate::wire::fields;
use orderctl_core::error::Result;
use orderctl_core::{Currency, CurrencyContext, Effect, Field, Method, Money};

/// Where the live environment tells which names are free (KB 764); no such address is known for the test
/// environment.
const CHECK_URL: &str = "https://domaincheck.httpapi.com/api";

/// Names in one call. Some registries answer for no more, and call the rest `unknown`.
const MAX_CONCURRENT: usize = 5;

/// What the provider tells of one name that may be free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Availability {
    /// The name in its ASCII form.
    pub domain: String,
    /// `available`, `regthroughus`, `regthroughothers`, `unknown`, or what else the provider says.
    pub status: String,
    /// The product key of its top-level domain (`classkey`).
    pub product_key: Option<String>,
    /// What a premium name costs; nothing for any other name.
    pub premium: Option<PremiumName>,
    /// Everything else, under the provider's names.
    pub extra: Map<String, Value>,
}

/// What a name costs that its registry sells for more (`costHash`, known from clients), on top of
/// everything else that is ordered with it. Nothing for what is not told, or not in a known currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PremiumName {
    /// A year of a new registration.
    pub create: Option<Money>,
    /// A further year of the name.
    pub renew: Option<Money>,
    /// A transfer of the name from another registrar.
    pub transfer: Option<Money>,
}

impl PremiumName {
    /// `{"create":…,"renew":…,"transfer":…,"sellingCurrencySymbol":…}`. A sign of several currencies
    /// means one of `currencies`; what is below zero is not told.
    pub(crate) fn read(costs: &Map<String, Value>, currencies: &CurrencyContext) -> Self {
        let symbol = fields::text(costs, "sellingCurrencySymbol").unwrap_or_default();
        let money = |name: &str| {
            let money = currencies.read_in(&fields::text(costs, name)?, &symbol).ok()?;
            (!money.is_negative()).then_some(money)
        };
        Self { create: money("create"), renew: money("renew"), transfer: money("transfer") }
    }
}

impl Reseller {
    /// Asks for each name whether it is free, in the order in which they were given.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else.
    pub fn available(&self, names: &[Domain]) -> Result<Vec<Availability>> {
        let mut by_tld: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for name in names {
            if let Some((label, tld)) = name.ascii().split_once('.') {
                by_tld.entry(tld).or_default().push(label);
            }
        }
        let mut told: BTreeMap<String, Availability> = BTreeMap::new();
        let own = OnceCell::new();
        let currencies = CurrencyContext::configured(self.currency.clone())
            .asking(|| own.get_or_init(|| self.selling_currency()).clone());
        for (tld, labels) in by_tld {
            for labels in labels.chunks(MAX_CONCURRENT) {
                let mut fields: Vec<Field> =
                    labels.iter().map(|label| Field::plain("domain-name", *label)).collect();
                fields.push(Field::plain("tlds", tld));
                let value = self.check(fields)?;
                let map =
                    value.as_object().ok_or_else(|| not_understood("which names are free"))?;
                for (domain, entry) in map {
                    if let Some(entry) = entry.as_object() {
                        let told_of = availability(domain, entry.clone(), &currencies);
                        told.insert(domain.to_lowercase(), told_of);
                    }
                }
            }
        }
        let of = |name: &Domain| {
            told.get(name.ascii()).cloned().unwrap_or_else(|| Availability {
                domain: name.ascii().to_owned(),
                status: "unknown".to_owned(),
                product_key: None,
                premium: None,
                extra: Map::new(),
            })
        };
        Ok(names.iter().map(of).collect())
    }

    pub(crate) fn check(&self, fields: Vec<Field>) -> Result<Value> {
        let mut request = self.request(Method::Get, Effect::Read, "domains/available", fields);
        if let Some(path) = request.url.strip_prefix(LIVE_URL) {
            request.url = format!("{CHECK_URL}{path}");
        }
        self.ask(&request).into_result(request.effect)
    }

    /// The reseller's own currency; nothing where it can't be known, for then a price is not known
    /// either, and the names are all the same.
    fn selling_currency(&self) -> Option<Currency> {
        self.balance(None).ok()?.balance.currency().parse().ok()
    }

    /// The name servers that a customer's new domains get, if the provider tells them. The method
    /// stands in a list of the API's reads; the shape of its answer is inferred.
    ///
    /// # Errors
    /// When the provider can't be reached or refuses the credentials.
    pub fn default_name_servers(&self, customer_id: u64) -> Result<Vec<String>> {
        let fields = vec![Field::plain("customer-id", customer_id.to_string())];
        let told = self.try_get("domains/customer-default-ns", fields)?.known().unwrap_or_default();
        let servers = match &told {
            Value::Array(items) => items.iter().collect(),
            Value::Object(map) => map.values().collect(),
            _ => Vec::new(),
        };
        Ok(servers.into_iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}

fn availability(
    domain: &str,
    entry: Map<String, Value>,
    currencies: &CurrencyContext,
) -> Availability {
    let mut take = FieldReader(entry);
    Availability {
        domain: domain.to_lowercase(),
        status: take.word("status").unwrap_or_else(|| "unknown".to_owned()),
        product_key: take.text("classkey"),
        premium: premium(&mut take, currencies),
        extra: take.rest(),
    }
}

/// The prices beside a premium name. They stay in `extra` as they came if none of them can be read.
fn premium(take: &mut FieldReader, currencies: &CurrencyContext) -> Option<PremiumName> {
    let premium = PremiumName::read(take.0.get("costHash")?.as_object()?, currencies);
    if premium.create.is_some() {
        take.0.shift_remove("costHash");
    }
    Some(premium)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_premium_name_costs_is_told_in_its_currency() {
        let read = |costs: Value, own: Option<&str>| {
            let entry = json!({"status": "available", "costHash": costs});
            let entry = entry.as_object().cloned().unwrap();
            let own = own.and_then(|own| own.parse().ok());
            availability("gold.com", entry, &CurrencyContext::default().with_account(own))
        };
        let costs = json!({"create": "2500.00", "renew": 90.5, "sellingCurrencySymbol": "USD"});
        let told = read(costs, Some("EUR"));
        let premium = told.premium.unwrap();
        assert_eq!(premium.create, "2500.00 USD".parse().ok());
        assert_eq!((premium.renew, premium.transfer), ("90.5 USD".parse().ok(), None));
        assert!(told.extra.is_empty());
        let sign = read(json!({"create": "9", "sellingCurrencySymbol": "$"}), Some("USD"));
        assert_eq!(sign.premium.unwrap().create, "9 USD".parse().ok());
        for (costs, own) in [
            (json!({"create": "9"}), None),
            (json!({"create": "9", "sellingCurrencySymbol": "Rs"}), Some("USD")),
            (json!({"create": "many"}), Some("USD")),
            (json!({"create": "-9"}), Some("USD")),
            (json!({}), Some("USD")),
        ] {
            let told = read(costs.clone(), own);
            assert_eq!(told.premium.unwrap().create, None, "{costs}: never guessed");
            assert_eq!(told.extra["costHash"], costs);
        }
    }
}

//! Domain names: which are free (KB 764), and one that is registered (KB 1755).

use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use super::details::{FieldReader, not_understood};
use super::{Domain, LIVE_URL, Reseller, fields};
use orderctl_core::error::Result;
use orderctl_core::http::TransportError;
use orderctl_core::{Currency, CurrencyContext, Effect, Field, Method, Money, Secret};

/// Where the live environment tells which names are free (KB 764); no such address is known for the test environment.
const CHECK_URL: &str = "https://domaincheck.httpapi.com/api";

/// Names in one call. Some registries answer for no more, and call the rest `unknown`.
const MAX_CONCURRENT: usize = 5;

/// Whether a name is free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
pub struct PremiumName {
    /// A year of a new registration.
    pub create: Option<Money>,
    /// A further year.
    pub renew: Option<Money>,
    /// The transfer from another registrar.
    pub transfer: Option<Money>,
}

impl PremiumName {
    /// `{"create":…,"renew":…,"transfer":…,"sellingCurrencySymbol":…}`. A sign of several currencies
    /// means one of `currencies`; what is below zero is not told.
    pub(super) fn read(costs: &Map<String, Value>, currencies: &CurrencyContext) -> Self {
        let symbol = fields::text(costs, "sellingCurrencySymbol").unwrap_or_default();
        let money = |name: &str| {
            let money = currencies.read_in(&fields::text(costs, name)?, &symbol).ok()?;
            (!money.is_negative()).then_some(money)
        };
        Self { create: money("create"), renew: money("renew"), transfer: money("transfer") }
    }
}

/// A registered domain, which is an order of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DomainDetails {
    /// `orderid`
    pub order_id: String,
    /// `domainname`
    pub domain: Option<String>,
    /// `currentstatus` in lower snake case.
    pub current_status: Option<String>,
    /// `customerid`
    pub customer_id: Option<String>,
    /// `creationtime`
    pub created: Option<Timestamp>,
    /// `endtime`
    pub expires: Option<Timestamp>,
    /// `recurring`
    pub auto_renew: Option<bool>,
    /// `isprivacyprotected`
    pub privacy: Option<bool>,
    /// `ns1`, `ns2`, …
    pub name_servers: Vec<String>,
    /// `registrantcontactid`
    pub registrant: Option<String>,
    /// `admincontactid`
    pub admin: Option<String>,
    /// `techcontactid`
    pub tech: Option<String>,
    /// `billingcontactid`
    pub billing: Option<String>,
    /// The locks that are on at the registry (`orderstatus`, a list or a text): `resellersuspend`,
    /// `resellerlock`, `transferlock` (KB 1755).
    pub locks: Vec<String>,
    /// Whether the registrant's address of mail is verified (`raaVerificationStatus`): `verified`,
    /// `pending` or `suspended` (KB 1755).
    pub verification: Option<String>,
    /// When the verification began (`raaVerificationStartTime`); not told once it is verified.
    pub verification_started: Option<Timestamp>,
    /// The code for a transfer to another registrar (`domsecret`).
    pub transfer_code: Option<Secret>,
    /// Everything else, under the provider's names.
    pub extra: Map<String, Value>,
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
        let currencies = CurrencyContext::of_profile(self.currency.clone())
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

    pub(super) fn check(&self, fields: Vec<Field>) -> Result<Value> {
        let mut request = self.request(Method::Get, Effect::Read, "domains/available", fields);
        if let Some(path) = request.url.strip_prefix(LIVE_URL) {
            request.url = format!("{CHECK_URL}{path}");
        }
        self.ask(&request).map_err(TransportError::into_error)?.into_result()
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
        let told = self.learn("domains/customer-default-ns", fields)?.unwrap_or_default();
        let servers = match &told {
            Value::Array(items) => items.iter().collect(),
            Value::Object(map) => map.values().collect(),
            _ => Vec::new(),
        };
        Ok(servers.into_iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// A registered domain by its name; `options` says which of its details, such as `All`.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than a domain.
    pub fn domain_details(&self, name: &Domain, options: &[String]) -> Result<DomainDetails> {
        let mut fields = vec![Field::plain("domain-name", name.ascii())];
        fields.extend(options.iter().map(|option| Field::plain("options", option)));
        let map = self.get("domains/details-by-name", fields)?.as_object().cloned();
        map.and_then(details).ok_or_else(|| not_understood("a domain"))
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

/// The locks of a domain: a list of texts, one text, or texts with commas between. What is empty is
/// none; what is something else is not read.
fn locks(value: &Value) -> Option<Vec<String>> {
    let split = |text: &str| -> Vec<String> {
        let words = text.split(',').map(str::trim);
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    match value {
        Value::String(text) => Some(split(text)),
        Value::Array(items) => items.iter().map(|lock| lock.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

fn details(map: Map<String, Value>) -> Option<DomainDetails> {
    let mut take = FieldReader(map);
    let entity = take.id("entityid");
    let order_id = take.id("orderid").or(entity)?;
    let name_servers = (1..=13).map_while(|number| take.text(&format!("ns{number}"))).collect();
    Some(DomainDetails {
        order_id,
        domain: take.text("domainname"),
        current_status: take.word("currentstatus"),
        customer_id: take.id("customerid"),
        created: take.read("creationtime", fields::time),
        expires: take.read("endtime", fields::time),
        auto_renew: take.read("recurring", fields::boolean),
        privacy: take.read("isprivacyprotected", fields::boolean),
        name_servers,
        registrant: take.id("registrantcontactid"),
        admin: take.id("admincontactid"),
        tech: take.id("techcontactid"),
        billing: take.id("billingcontactid"),
        locks: take.read("orderstatus", locks).unwrap_or_default(),
        verification: take.word("raaVerificationStatus"),
        verification_started: take.read("raaVerificationStartTime", fields::time),
        transfer_code: take.secret("domsecret"),
        extra: take.rest(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(value: &Value) -> DomainDetails {
        details(value.as_object().cloned().unwrap()).unwrap()
    }

    #[test]
    fn locks_are_told_as_a_list_or_as_a_text() {
        for (value, expected) in [
            (json!(["transferlock", "resellerlock"]), &["transferlock", "resellerlock"][..]),
            (json!("transferlock"), &["transferlock"]),
            (json!("transferlock, resellerlock"), &["transferlock", "resellerlock"]),
            (json!(""), &[]),
            (json!([]), &[]),
        ] {
            let details = told(&json!({"orderid": "90000002", "orderstatus": value}));
            assert_eq!(details.locks, expected, "{value}");
            assert!(details.extra.is_empty());
        }
        let strange = told(&json!({"orderid": "90000002", "orderstatus": {"a": 1}}));
        assert_eq!(strange.extra["orderstatus"], json!({"a": 1}));
    }

    #[test]
    fn a_transfer_code_is_in_nothing_that_is_written() {
        let details = told(&json!({
            "orderid": "90000002", "domsecret": "S3cr3t-c0de", "raaVerificationStatus": "Pending",
            "raaVerificationStartTime": "1760000000",
            "registrantcontact": {"name": "Jane Roe", "auth-code": "S3cr3t-c0de"},
            "authcode": "S3cr3t-c0de", "eppCode": "S3cr3t-c0de", "TransferSecret": 7
        }));
        assert_eq!(details.verification.as_deref(), Some("pending"));
        assert!(details.verification_started.is_some());
        assert_eq!(details.transfer_code, Some(Secret::new("S3cr3t-c0de")));
        let written = format!("{}{details:?}", json!(details));
        assert!(!written.contains("S3cr3t") && written.contains("Jane Roe"), "{written}");
        assert_eq!(details.extra["TransferSecret"], "********");
        let odd = told(&json!({"orderid": "90000002", "domsecret": ["S3cr3t-c0de"]}));
        assert!(odd.extra.is_empty() && odd.transfer_code.is_none());
    }

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

//! Domain names: which are free (KB 764), and one that is registered (KB 1755).

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use super::details::{Taking, not_understood};
use super::{Domain, LIVE_URL, Reseller, fields};
use crate::error::Result;
use crate::order::{Effect, Field, Method};
use crate::provider::http::Lost;

/// Where the live environment tells which names are free (KB 764); no twin of it is known for tests.
const CHECK_URL: &str = "https://domaincheck.httpapi.com/api";

/// Names in one call. Some registries answer for no more, and call the rest `unknown`.
const AT_ONCE: usize = 5;

/// Whether a name is free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Availability {
    /// The name in its ASCII form.
    pub domain: String,
    /// `available`, `regthroughus`, `regthroughothers`, `unknown`, or what else the provider says.
    pub status: String,
    /// The product key of its top-level domain (`classkey`).
    pub product_key: Option<String>,
    /// Everything else, such as the prices of a premium name.
    pub extra: Map<String, Value>,
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
    /// The locks that are on (`orderstatus`).
    pub locks: Vec<String>,
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
        for (tld, labels) in by_tld {
            for labels in labels.chunks(AT_ONCE) {
                let mut fields: Vec<Field> =
                    labels.iter().map(|label| Field::plain("domain-name", *label)).collect();
                fields.push(Field::plain("tlds", tld));
                let value = self.check(fields)?;
                let map =
                    value.as_object().ok_or_else(|| not_understood("which names are free"))?;
                for (domain, entry) in map {
                    if let Some(entry) = entry.as_object() {
                        told.insert(domain.to_lowercase(), availability(domain, entry.clone()));
                    }
                }
            }
        }
        let of = |name: &Domain| {
            told.get(name.ascii()).cloned().unwrap_or_else(|| Availability {
                domain: name.ascii().to_owned(),
                status: "unknown".to_owned(),
                product_key: None,
                extra: Map::new(),
            })
        };
        Ok(names.iter().map(of).collect())
    }

    fn check(&self, fields: Vec<Field>) -> Result<Value> {
        let mut request = self.request(Method::Get, Effect::Read, "domains/available", fields);
        if let Some(path) = request.url.strip_prefix(LIVE_URL) {
            request.url = format!("{CHECK_URL}{path}");
        }
        self.ask(&request).map_err(Lost::into_error)?.into_result()
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

fn availability(domain: &str, entry: Map<String, Value>) -> Availability {
    let mut take = Taking(entry);
    Availability {
        domain: domain.to_lowercase(),
        status: take.word("status").unwrap_or_else(|| "unknown".to_owned()),
        product_key: take.text("classkey"),
        extra: take.0,
    }
}

fn details(map: Map<String, Value>) -> Option<DomainDetails> {
    let mut take = Taking(map);
    let entity = take.id("entityid");
    let order_id = take.id("orderid").or(entity)?;
    let name_servers = (1..=13).map_while(|number| take.text(&format!("ns{number}"))).collect();
    let locks = take.read("orderstatus", |value| {
        value.as_array()?.iter().map(|lock| lock.as_str().map(str::to_owned)).collect()
    });
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
        locks: locks.unwrap_or_default(),
        extra: take.0,
    })
}

//! What the registrar sells, its resellers, and their customers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::amount::Amount;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Registrar {
    pub(crate) currency: String,
    /// What privacy costs for a year, where it is bought with an order.
    pub(crate) privacy: Amount,
    #[serde(rename = "reseller")]
    pub(crate) resellers: Vec<Reseller>,
    #[serde(rename = "customer")]
    pub(crate) customers: Vec<Customer>,
    #[serde(rename = "contact")]
    pub(crate) contacts: Vec<Contact>,
    #[serde(rename = "plan")]
    pub(crate) plans: Vec<Plan>,
    #[serde(rename = "tld")]
    pub(crate) tlds: Vec<Tld>,
    #[serde(rename = "taken")]
    pub(crate) taken: Vec<Taken>,
    #[serde(rename = "premium")]
    pub(crate) premium: Vec<Premium>,
    #[serde(rename = "product")]
    pub(crate) products: Vec<Product>,
    #[serde(rename = "promo")]
    pub(crate) promos: Vec<Promo>,
}

impl Registrar {
    pub(crate) fn reseller(&self, id: u64) -> Option<&Reseller> {
        self.resellers.iter().find(|reseller| reseller.id == id)
    }

    pub(crate) fn plan(&self, id: u64) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// The sold top-level domain that this name ends with.
    pub(crate) fn tld_of(&self, domain: &str) -> Option<&Tld> {
        let (_, tld) = domain.split_once('.')?;
        self.tlds.iter().find(|known| known.name == tld)
    }

    pub(crate) fn is_taken(&self, domain: &str) -> bool {
        self.taken.iter().any(|taken| taken.name == domain)
    }

    /// The price of a name that its registry sells for more than others.
    pub(crate) fn premium(&self, domain: &str) -> Option<&Premium> {
        self.premium.iter().find(|premium| premium.name == domain)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reseller {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) balance: Amount,
    /// What is added to every price, in percent.
    #[serde(default)]
    pub(crate) tax: u32,
    /// How an order is answered that the funds don't cover.
    #[serde(default)]
    pub(crate) lock: Lock,
}

/// The forms in which an order is told that is taken and locked, as clients have seen them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Lock {
    /// Both statuses are `AdminApproved`.
    #[default]
    AdminApproved,
    /// Both are `InvoicePaid`, and an `error` says that it is locked.
    InvoicePaid,
    /// The status is `Failed`, beside the ids of the order.
    Failed,
    /// HTTP 500 with a message, and no ids.
    Error,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Customer {
    pub(crate) id: u64,
    pub(crate) reseller: u64,
    pub(crate) username: String,
    pub(crate) name: String,
    pub(crate) company: String,
    pub(crate) city: String,
    pub(crate) country: String,
    pub(crate) balance: Amount,
    #[serde(default)]
    pub(crate) standing: Standing,
    /// In seconds since the epoch; nothing for those of the catalog.
    pub(crate) created: Option<i64>,
    /// What was said about one who signed up, by parameter; never the password.
    #[serde(default)]
    pub(crate) said: BTreeMap<String, String>,
    /// What the password is known by again; none for those of the catalog.
    #[serde(default)]
    pub(crate) password: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Standing {
    #[default]
    Active,
    Deleted,
}

impl Standing {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Deleted => "Deleted",
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contact {
    pub(crate) id: u64,
    pub(crate) customer: u64,
    pub(crate) name: String,
    pub(crate) email: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// What was said about one that was added, by parameter.
    #[serde(default)]
    pub(crate) said: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) deleted: bool,
    /// In seconds since the epoch; nothing for those of the catalog.
    pub(crate) created: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plan {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) services: Vec<String>,
    pub(crate) price: Amount,
    pub(crate) cost: Amount,
    pub(crate) terms: Vec<u32>,
    #[serde(default)]
    pub(crate) paused: bool,
    /// The price list has nothing but a new order of 12 months, as the recorded one.
    #[serde(default)]
    pub(crate) listed_for_a_year: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tld {
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) price: Amount,
    pub(crate) cost: Amount,
    pub(crate) contact: String,
    #[serde(default)]
    pub(crate) privacy: bool,
    #[serde(default)]
    pub(crate) none: Vec<String>,
    /// For how many names its registry answers at once; for any number if it is not said.
    pub(crate) at_once: Option<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Taken {
    pub(crate) name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Premium {
    pub(crate) name: String,
    pub(crate) price: Amount,
}

/// A product that no combo is made of, as plans and prices have it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Product {
    pub(crate) key: String,
    pub(crate) category: String,
    pub(crate) family: Family,
    /// The plan, or the accounts that a price is for.
    pub(crate) plan: String,
    #[serde(default)]
    pub(crate) name: String,
    pub(crate) price: Amount,
    pub(crate) cost: Amount,
}

/// Which shape a product's prices have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Family {
    Hosting,
    Container,
    Mail,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Promo {
    pub(crate) product: String,
    pub(crate) action: String,
    pub(crate) years: u32,
    pub(crate) price: Amount,
    pub(crate) cost: Amount,
    /// Seconds since the epoch.
    pub(crate) start: i64,
    pub(crate) end: i64,
}

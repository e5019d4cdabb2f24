//! The catalog, read from `catalog.toml`: what is sold, to whom, at what price. It never
//! changes at run time.

use std::collections::BTreeMap;
use std::io;

use serde::{Deserialize, Serialize};

use super::amount::Amount;

/// The catalog's source, as people may read it.
pub(super) const TEXT: &str = include_str!("catalog.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Catalog {
    pub(super) billmanager: Panel,
    pub(super) logicboxes: Registrar,
}

impl Catalog {
    pub(super) fn load() -> io::Result<Self> {
        toml::from_str(TEXT).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Panel {
    pub(super) currency: String,
    pub(super) seller: String,
    #[serde(rename = "user")]
    pub(super) users: Vec<User>,
    #[serde(rename = "datacenter")]
    pub(super) datacenters: Vec<Named>,
    #[serde(rename = "os")]
    pub(super) systems: Vec<System>,
    #[serde(rename = "tariff")]
    pub(super) tariffs: Vec<Tariff>,
    #[serde(rename = "tag")]
    pub(super) tags: Vec<Named>,
    #[serde(rename = "paymethod")]
    pub(super) paymethods: Vec<PayMethod>,
    #[serde(rename = "promocode")]
    pub(super) promocodes: Vec<PromoCode>,
}

impl Panel {
    pub(super) fn user(&self, name: &str) -> Option<&User> {
        self.users.iter().find(|user| user.name == name)
    }

    pub(super) fn tariff(&self, id: u64) -> Option<&Tariff> {
        self.tariffs.iter().find(|tariff| tariff.id == id)
    }

    pub(super) fn datacenter(&self, id: u64) -> Option<&Named> {
        self.datacenters.iter().find(|datacenter| datacenter.id == id)
    }

    pub(super) fn system(&self, key: &str) -> Option<&System> {
        self.systems.iter().find(|system| system.key == key)
    }

    pub(super) fn paymethod(&self, id: u64) -> Option<&PayMethod> {
        self.paymethods.iter().find(|method| method.id == id)
    }

    /// Product types in the order of the catalog, each once.
    pub(super) fn types(&self) -> Vec<&str> {
        let mut types: Vec<&str> = Vec::new();
        for tariff in &self.tariffs {
            if !types.contains(&tariff.itemtype.as_str()) {
                types.push(&tariff.itemtype);
            }
        }
        types
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) password: String,
    pub(super) id: u64,
    pub(super) realname: String,
    #[serde(default)]
    pub(super) balance: Amount,
    #[serde(default)]
    pub(super) payers: Vec<u64>,
    #[serde(default)]
    pub(super) stored: Vec<u64>,
    #[serde(default)]
    pub(super) admin: bool,
    pub(super) totp: Option<String>,
    #[serde(default = "yes")]
    pub(super) may_order: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    pub(super) id: u64,
    pub(super) name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct System {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) cost: Amount,
    #[serde(default)]
    pub(super) recipes: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tariff {
    pub(super) id: u64,
    #[serde(rename = "type")]
    pub(super) itemtype: String,
    pub(super) title: String,
    #[serde(default)]
    pub(super) title_main: bool,
    pub(super) description: String,
    #[serde(default)]
    pub(super) os: bool,
    #[serde(default)]
    pub(super) license: bool,
    #[serde(default)]
    pub(super) v1_only: bool,
    #[serde(default)]
    pub(super) sold_out: bool,
    #[serde(default)]
    pub(super) datacenters: Vec<u64>,
    #[serde(default)]
    pub(super) detail: Vec<(String, String)>,
    pub(super) prices: Vec<(i32, Amount)>,
    /// Paid once, with the first period.
    #[serde(default)]
    pub(super) setup: Amount,
    /// Taken off the price of the first period, in per cent.
    #[serde(default)]
    pub(super) discount: u32,
    pub(super) tag: Option<u64>,
    #[serde(default, rename = "addon")]
    pub(super) addons: Vec<Addon>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Addon {
    pub(super) id: u64,
    pub(super) name: String,
    #[serde(default)]
    pub(super) choices: Vec<(String, String, Amount)>,
    #[serde(default)]
    pub(super) included: u32,
    #[serde(default)]
    pub(super) max: u32,
    #[serde(default)]
    pub(super) step: u32,
    #[serde(default)]
    pub(super) cost: Amount,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PayMethod {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) kind: u32,
    #[serde(default)]
    pub(super) payer: bool,
    pub(super) minimum: Option<Amount>,
    pub(super) commission: Option<Amount>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PromoCode {
    pub(super) code: String,
    pub(super) percent: u32,
    #[serde(default)]
    pub(super) expired: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Registrar {
    pub(super) currency: String,
    /// What privacy costs for a year, where it is bought with an order.
    pub(super) privacy: Amount,
    #[serde(rename = "reseller")]
    pub(super) resellers: Vec<Reseller>,
    #[serde(rename = "customer")]
    pub(super) customers: Vec<Customer>,
    #[serde(rename = "contact")]
    pub(super) contacts: Vec<Contact>,
    #[serde(rename = "plan")]
    pub(super) plans: Vec<Plan>,
    #[serde(rename = "tld")]
    pub(super) tlds: Vec<Tld>,
    #[serde(rename = "taken")]
    pub(super) taken: Vec<Taken>,
    #[serde(rename = "premium")]
    pub(super) premium: Vec<Premium>,
    #[serde(rename = "product")]
    pub(super) products: Vec<Product>,
    #[serde(rename = "promo")]
    pub(super) promos: Vec<Promo>,
}

impl Registrar {
    pub(super) fn reseller(&self, id: u64) -> Option<&Reseller> {
        self.resellers.iter().find(|reseller| reseller.id == id)
    }

    pub(super) fn plan(&self, id: u64) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// The sold top-level domain that this name ends with.
    pub(super) fn tld_of(&self, domain: &str) -> Option<&Tld> {
        let (_, tld) = domain.split_once('.')?;
        self.tlds.iter().find(|known| known.name == tld)
    }

    pub(super) fn is_taken(&self, domain: &str) -> bool {
        self.taken.iter().any(|taken| taken.name == domain)
    }

    /// The price of a name that its registry sells for more than others.
    pub(super) fn premium(&self, domain: &str) -> Option<&Premium> {
        self.premium.iter().find(|premium| premium.name == domain)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reseller {
    pub(super) id: u64,
    pub(super) key: String,
    pub(super) balance: Amount,
    /// What is added to every price, in percent.
    #[serde(default)]
    pub(super) tax: u32,
    /// How an order is answered that the funds don't cover.
    #[serde(default)]
    pub(super) lock: Lock,
}

/// The forms in which an order is told that is taken and locked, as clients have seen them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Lock {
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
pub(super) struct Customer {
    pub(super) id: u64,
    pub(super) reseller: u64,
    pub(super) username: String,
    pub(super) name: String,
    pub(super) company: String,
    pub(super) city: String,
    pub(super) country: String,
    pub(super) balance: Amount,
    #[serde(default)]
    pub(super) standing: Standing,
    /// In seconds since the epoch; nothing for those of the catalog.
    pub(super) created: Option<i64>,
    /// What was said about one who signed up, by parameter; never the password.
    #[serde(default)]
    pub(super) said: BTreeMap<String, String>,
    /// What the password is known by again; none for those of the catalog.
    #[serde(default)]
    pub(super) password: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) enum Standing {
    #[default]
    Active,
    Deleted,
}

impl Standing {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Deleted => "Deleted",
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contact {
    pub(super) id: u64,
    pub(super) customer: u64,
    pub(super) name: String,
    pub(super) email: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// What was said about one that was added, by parameter.
    #[serde(default)]
    pub(super) said: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) deleted: bool,
    /// In seconds since the epoch; nothing for those of the catalog.
    pub(super) created: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) services: Vec<String>,
    pub(super) price: Amount,
    pub(super) cost: Amount,
    pub(super) terms: Vec<u32>,
    #[serde(default)]
    pub(super) paused: bool,
    /// The price list has nothing but a new order of 12 months, as the recorded one.
    #[serde(default)]
    pub(super) listed_for_a_year: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tld {
    pub(super) name: String,
    pub(super) key: String,
    pub(super) price: Amount,
    pub(super) cost: Amount,
    pub(super) contact: String,
    #[serde(default)]
    pub(super) privacy: bool,
    #[serde(default)]
    pub(super) none: Vec<String>,
    /// For how many names its registry answers at once; for any number if it is not said.
    pub(super) at_once: Option<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Taken {
    pub(super) name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Premium {
    pub(super) name: String,
    pub(super) price: Amount,
}

/// A product that no combo is made of, as plans and prices have it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Product {
    pub(super) key: String,
    pub(super) category: String,
    pub(super) family: Family,
    /// The plan, or the accounts that a price is for.
    pub(super) plan: String,
    #[serde(default)]
    pub(super) name: String,
    pub(super) price: Amount,
    pub(super) cost: Amount,
}

/// Which shape a product's prices have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Family {
    Hosting,
    Container,
    Mail,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Promo {
    pub(super) product: String,
    pub(super) action: String,
    pub(super) years: u32,
    pub(super) price: Amount,
    pub(super) cost: Amount,
    /// Seconds since the epoch.
    pub(super) start: i64,
    pub(super) end: i64,
}

const fn yes() -> bool {
    true
}

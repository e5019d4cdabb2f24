//! What the panel sells, to whom, and how it is paid.

use serde::Deserialize;

use crate::amount::Amount;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Panel {
    pub(crate) currency: String,
    pub(crate) seller: String,
    #[serde(rename = "user")]
    pub(crate) users: Vec<User>,
    #[serde(rename = "datacenter")]
    pub(crate) datacenters: Vec<Named>,
    #[serde(rename = "os")]
    pub(crate) systems: Vec<System>,
    #[serde(rename = "tariff")]
    pub(crate) tariffs: Vec<Tariff>,
    #[serde(rename = "tag")]
    pub(crate) tags: Vec<Named>,
    #[serde(rename = "paymethod")]
    pub(crate) paymethods: Vec<PayMethod>,
    #[serde(rename = "promocode")]
    pub(crate) promocodes: Vec<PromoCode>,
}

impl Panel {
    pub(crate) fn user(&self, name: &str) -> Option<&User> {
        self.users.iter().find(|user| user.name == name)
    }

    pub(crate) fn tariff(&self, id: u64) -> Option<&Tariff> {
        self.tariffs.iter().find(|tariff| tariff.id == id)
    }

    pub(crate) fn datacenter(&self, id: u64) -> Option<&Named> {
        self.datacenters.iter().find(|datacenter| datacenter.id == id)
    }

    pub(crate) fn system(&self, key: &str) -> Option<&System> {
        self.systems.iter().find(|system| system.key == key)
    }

    pub(crate) fn paymethod(&self, id: u64) -> Option<&PayMethod> {
        self.paymethods.iter().find(|method| method.id == id)
    }

    /// Product types in the order of the catalog, each once.
    pub(crate) fn types(&self) -> Vec<&str> {
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
pub(crate) struct User {
    pub(crate) name: String,
    pub(crate) password: String,
    pub(crate) id: u64,
    pub(crate) realname: String,
    #[serde(default)]
    pub(crate) balance: Amount,
    #[serde(default)]
    pub(crate) payers: Vec<u64>,
    #[serde(default)]
    pub(crate) stored: Vec<u64>,
    #[serde(default)]
    pub(crate) admin: bool,
    pub(crate) totp: Option<String>,
    #[serde(default = "yes")]
    pub(crate) may_order: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    pub(crate) id: u64,
    pub(crate) name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct System {
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) cost: Amount,
    #[serde(default)]
    pub(crate) recipes: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tariff {
    pub(crate) id: u64,
    #[serde(rename = "type")]
    pub(crate) itemtype: String,
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) title_main: bool,
    pub(crate) description: String,
    #[serde(default)]
    pub(crate) os: bool,
    #[serde(default)]
    pub(crate) license: bool,
    #[serde(default)]
    pub(crate) v1_only: bool,
    #[serde(default)]
    pub(crate) sold_out: bool,
    #[serde(default)]
    pub(crate) datacenters: Vec<u64>,
    #[serde(default)]
    pub(crate) detail: Vec<(String, String)>,
    pub(crate) prices: Vec<(i32, Amount)>,
    /// Paid once, with the first period.
    #[serde(default)]
    pub(crate) setup: Amount,
    /// Taken off the price of the first period, in per cent.
    #[serde(default)]
    pub(crate) discount: u32,
    pub(crate) tag: Option<u64>,
    #[serde(default, rename = "addon")]
    pub(crate) addons: Vec<Addon>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Addon {
    pub(crate) id: u64,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) choices: Vec<(String, String, Amount)>,
    #[serde(default)]
    pub(crate) included: u32,
    #[serde(default)]
    pub(crate) max: u32,
    #[serde(default)]
    pub(crate) step: u32,
    #[serde(default)]
    pub(crate) cost: Amount,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PayMethod {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) kind: u32,
    #[serde(default)]
    pub(crate) payer: bool,
    pub(crate) minimum: Option<Amount>,
    pub(crate) commission: Option<Amount>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PromoCode {
    pub(crate) code: String,
    pub(crate) percent: u32,
    #[serde(default)]
    pub(crate) expired: bool,
}

const fn yes() -> bool {
    true
}

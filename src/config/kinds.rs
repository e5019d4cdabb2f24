//! A profile once it is complete: account, secret and limits.

use std::num::NonZeroU16;
use std::time::Duration;

use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use orderctl_billmanager::{AuthMode, Generation};
use orderctl_checkout::guard::{AllowList, Charges, Confirm};
use orderctl_core::{Currency, Mode, Money, ProviderKind as Provider, Secret, TimeLimits};
use orderctl_logicboxes::{Format, RenewTerm};

/// Which cart a `BILLmanager` panel has, as a profile says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CartChoice {
    /// This one.
    Known(Generation),
    /// The panel is asked, once a run.
    Auto,
}

impl Default for CartChoice {
    fn default() -> Self {
        Self::Known(Generation::default())
    }
}

impl<'de> Deserialize<'de> for CartChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        match word.as_str() {
            "new" => Ok(Self::Known(Generation::New)),
            "old" => Ok(Self::Known(Generation::Old)),
            "auto" => Ok(Self::Auto),
            other => Err(D::Error::unknown_variant(other, &["new", "old", "auto"])),
        }
    }
}

/// A complete profile: with which account at which provider, and within which limits.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The name in the file's `[profile.NAME]`; `sandbox` for the built-in one.
    pub name: String,
    /// Whether orders are real: by the environment that is configured, or the sandbox.
    pub mode: Mode,
    /// What may be spent and ordered with it.
    pub limits: Limits,
    /// How long any one answer is waited for.
    pub time_limits: TimeLimits,
    /// Between the two probes that make an order absent whose connection broke.
    pub settle: Duration,
    /// From the sending of a request to the probe that makes its order absent, where no answer came in
    /// time or the sender died.
    pub settle_after_timeout: Duration,
    /// How many rows of a plan are placed at once, at most.
    pub concurrency: Option<NonZeroU16>,
    /// The currency of amounts that the provider writes bare, or with a sign that several share.
    pub currency: Option<Currency>,
    /// Address and credentials.
    pub access: Access,
}

/// What a profile may spend.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// Whether it may spend at all.
    pub charges: Charges,
    /// Where a yes must be said.
    pub confirm: Confirm,
    /// The most that one order may cost.
    pub max_price: Option<Money>,
    /// The most that may be spent in any 24 hours.
    pub max_spend: Option<Money>,
    /// The most that may be spent in any 30 days.
    pub max_spend_30d: Option<Money>,
    /// The balance below which it is told that it is low.
    pub low_balance: Option<Money>,
    /// The products that may be ordered; all, if it is not said.
    pub allow: Option<AllowList>,
}

/// The address and credentials of a profile, by the kind of its provider.
#[derive(Clone, Debug)]
pub enum Access {
    /// A panel.
    Billmanager(Billmanager),
    /// A reseller account.
    Logicboxes(Logicboxes),
}

/// A login at a `BILLmanager` panel.
#[derive(Clone, Debug)]
pub struct Billmanager {
    /// The panel's address as it was written.
    pub url: String,
    /// The login's name, sent as `username`.
    pub username: String,
    /// The login's password, fetched from wherever the file says that it is.
    pub password: Secret,
    /// What proves the login in each call.
    pub auth: AuthMode,
    /// The client with whose rights an administrator orders (`su`).
    pub act_as: Option<String>,
    /// The function that pays, if not the usual one.
    pub pay_function: Option<String>,
    /// The parameter that carries the attempt's id: the profile's word, if it has one. Empty for
    /// none.
    pub tag: Option<String>,
    /// Further product types without a v2 order function.
    pub quick_order_types: Vec<String>,
    /// Which cart the panel has.
    pub cart: CartChoice,
}

/// A reseller account at `LogicBoxes`.
#[derive(Clone, Debug)]
pub struct Logicboxes {
    /// The API's address as it was written; nothing for the provider's own host of this mode.
    pub url: Option<String>,
    /// The reseller's number, sent with each call.
    pub auth_userid: String,
    /// The key that belongs to it, fetched from wherever the file says that it is.
    pub api_key: Secret,
    /// The form that answers are asked for in.
    pub format: Format,
    /// The name that a renewal's term is sent under.
    pub renew_term: RenewTerm,
    /// The tax that invoices add to listed prices, in percent; nothing where the file does not say.
    pub tax: Option<Decimal>,
}

impl Access {
    /// The kind of provider.
    #[must_use]
    pub fn provider(&self) -> Provider {
        match self {
            Self::Billmanager(_) => Provider::Billmanager,
            Self::Logicboxes(_) => Provider::Logicboxes,
        }
    }

    /// The account that is charged, in the provider's words.
    #[must_use]
    pub fn account(&self) -> String {
        match self {
            Self::Billmanager(access) => {
                access.act_as.clone().unwrap_or_else(|| access.username.clone())
            }
            Self::Logicboxes(access) => format!("reseller {}", access.auth_userid),
        }
    }
}

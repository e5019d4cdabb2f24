//! Who we are at one provider, once everything is known.

use std::time::Duration;

use rust_decimal::Decimal;
use serde::Deserialize;

use orderctl_checkout::guard::{AllowList, Charges};
use orderctl_core::{Currency, Mode, Money, ProviderKind as Provider, Secret, TimeLimits};

/// How a `BILLmanager` panel is told who we are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SignIn {
    /// With each request.
    #[default]
    Authinfo,
    /// By one login a run; needed for a second factor.
    Session,
}

/// Which cart a `BILLmanager` panel has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CartKind {
    /// The new one, with the v2 order functions.
    #[default]
    New,
    /// The old one, with the older order functions.
    Old,
    /// The panel is asked, once a run.
    Auto,
}

/// In which format `LogicBoxes` is asked to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WireFormat {
    /// `.json`
    #[default]
    Json,
    /// `.xml`
    Xml,
}

/// The name that a renewal's term has at `LogicBoxes`: no page about combos tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum RenewTerm {
    /// `months`, as in the renewals of sibling products.
    #[default]
    #[serde(rename = "months")]
    Months,
    /// `noOfMonths`, as in the order of a combo.
    #[serde(rename = "noOfMonths")]
    NoOfMonths,
}

/// Who we are at one provider.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// Whether orders are real.
    pub mode: Mode,
    /// What it may spend.
    pub limits: Limits,
    /// How long any one answer is waited for.
    pub time_limits: TimeLimits,
    /// Between the two looks that make an order absent whose connection broke.
    pub settle: Duration,
    /// From the sending of a request to the look that makes its order absent, where no answer came in
    /// time or the sender died.
    pub settle_after_timeout: Duration,
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
    /// The most that one order may cost.
    pub max_price: Option<Money>,
    /// The most that may be spent in any 24 hours.
    pub max_spend: Option<Money>,
    /// The most that may be spent in any 30 days.
    pub max_spend_30d: Option<Money>,
    /// The products that may be ordered; all, if it is not said.
    pub allow: Option<AllowList>,
}

/// Address and credentials at a provider.
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
    /// The login.
    pub username: String,
    /// Its password.
    pub password: Secret,
    /// How it is sent.
    pub sign_in: SignIn,
    /// The client to act for.
    pub act_as: Option<String>,
    /// The function that pays, if not the usual one.
    pub pay_function: Option<String>,
    /// The parameter that carries the attempt's id: the profile's word, if it has one. Empty for
    /// none.
    pub tag: Option<String>,
    /// Further product types without a v2 order function.
    pub quick_order_types: Vec<String>,
    /// Which cart the panel has.
    pub cart: CartKind,
}

/// A reseller account at `LogicBoxes`.
#[derive(Clone, Debug)]
pub struct Logicboxes {
    /// The API's address as it was written; nothing for the provider's own host of this mode.
    pub url: Option<String>,
    /// The reseller's id.
    pub auth_userid: String,
    /// The key.
    pub api_key: Secret,
    /// The format of answers.
    pub format: WireFormat,
    /// The name of a renewal's term.
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

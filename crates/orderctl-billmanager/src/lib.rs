//! The client of BILLmanager 6: what the "New Order API" offers, over the panel's HTTP interface.
//!
//! | file | subject |
//! |---|---|
//! | `decode`, `doc`, `text` | a body in any of the panel's formats becomes one type of document |
//! | `error` | error documents become errors |
//! | `call`, `long_running`, `pagination`, `concurrent`, `auth`, `session` | a request is built, signed and exchanged for a document |
//! | `tariff` | what the panel sells, and at which price |
//! | `paymethod` | how the client can pay, and who pays |
//! | `cart` | the client's cart, new or old, and the links to it |
//! | `order` | an order, put into the cart or placed at once |
//! | `service` | what was ordered and runs, and its renewal |
//! | `account`, `currency` | what the client has, and in which currency |
//! | `pay` | the cart is paid, or a free position of it activated |
//! | `payment` | payments that were made or begun |
//! | `raw_api` | a function that has no command of its own |
//!
//! Facts carry the name of their source; what is `inferred` was never read in a document of the vendor.

mod account;
mod auth;
mod call;
mod cart;
mod concurrent;
mod currency;
mod decode;
mod doc;
mod error;
#[cfg(test)]
mod fixtures;
#[cfg(any(test, fuzzing))]
#[allow(clippy::panic, reason = "a property that does not hold is told by a panic")]
pub mod fuzzing;
mod long_running;
#[cfg(test)]
mod mock_server;
mod order;
mod pagination;
mod pay;
mod payment;
mod paymethod;
mod raw_api;
mod service;
mod session;
mod tariff;
mod text;

use std::sync::{Arc, OnceLock};

pub use account::Balance;
pub use cart::{Cart, Configuration, Generation, LineItem};
pub use decode::Out;
pub use doc::Node;
pub use order::{
    AddOrder, AddToCart, AutoRenew, CartSnapshot, LineAdded, OrderNow, ServiceOrdered,
    ServiceSnapshot,
};
pub use pay::{
    Activate, CartPayment, KnownLines, Paid, PayCart, PayQuote, PaySnapshot, PaymentStatus,
};
pub use payment::{PAYMENT_STATES, Payment, PaymentFilter};
pub use paymethod::{Payer, PayerNeed, PaymentMethod, StoredMethod};
pub use raw_api::RawApi;
pub use service::{
    CancelStatus, Canceled, Login, RenewOrder, RenewSnapshot, Renewal, RenewalForm, RenewalPeriod,
    RenewalQuote, RenewalStatus, Renewed, Service, ServiceStatus, no_service,
};
pub use tariff::{
    AddOn, Catalog, Choice, Detail, Echo, FormField, Offer, Offers, OrderForm, Place, Summary,
    SummaryRow, Tariff, TariffPrice,
};

use serde::Deserialize;

use self::session::Session;
use orderctl_core::error::Result;
use orderctl_core::http::Http;
use orderctl_core::{Currency, Secret};

/// How the client says who it is ("Guide to ISPsystem software API").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AuthMode {
    /// `authinfo=user:password` in each request. It can't carry a second factor.
    #[default]
    AuthInfo,
    /// `func=auth` once a run, then `auth=` and the session's id in each request.
    Session,
}

/// Asks for the code of the second factor; an error says that there is none and how to give one.
pub type SecondFactor = Arc<dyn Fn() -> Result<Secret> + Send + Sync>;

/// The function that takes a payment method and pays, where a panel is not set up otherwise. Its name is
/// known from one client of one hoster only.
pub const PAY_FUNCTION: &str = "cartorder.create.confirm";

/// Which panel, as whom, and how that panel is set up.
#[derive(Clone)]
pub struct Settings {
    /// The address of the API, ending in `/billmgr`; see [`panel_url`].
    pub url: String,
    /// The name of the login: a client's, or an administrator's with `act_as`.
    pub username: String,
    /// The password of the login. It is sent in the body of a request, never in an address.
    pub password: Secret,
    /// What proves the login in each call: the password, or the id of a session.
    pub auth: AuthMode,
    /// The client with whose rights an administrator acts (`su`).
    pub act_as: Option<String>,
    /// The function that takes `paymethod_id` and its like. Its name is known from one client of one
    /// hoster only, therefore it can be set.
    pub pay_function: String,
    /// The parameter that carries the attempt's id and comes back in the service list.
    pub tag: Option<String>,
    /// Product types without a `v2` order function: ordered by `{type}.order.param` ("New Order API"
    /// names SSL certificates and domains). Beside an old cart no type has one.
    pub quick_order_types: Vec<String>,
    /// Which cart the panel has, and with it which order functions.
    pub cart: Generation,
    /// The currency of amounts that name none, or that have a sign which several currencies share;
    /// without it that is the account's.
    pub currency: Option<Currency>,
    /// Where the code of the second factor comes from, if there is one.
    pub second_factor: Option<SecondFactor>,
}

impl Settings {
    /// The settings of a panel that is set up as usual.
    pub fn new(url: impl AsRef<str>, username: impl Into<String>, password: Secret) -> Self {
        Self {
            url: panel_url(url.as_ref()),
            username: username.into(),
            password,
            auth: AuthMode::default(),
            act_as: None,
            pay_function: PAY_FUNCTION.into(),
            tag: Some("remoteid".into()),
            quick_order_types: vec!["certificate".into(), "domain".into()],
            cart: Generation::default(),
            currency: None,
            second_factor: None,
        }
    }
}

/// One panel and one login at it. It may be shared between threads: they use one session.
pub struct Panel {
    settings: Settings,
    http: Http,
    session: Session,
    /// What `whoami` told, once it was asked.
    account_currency: OnceLock<Option<Currency>>,
}

impl Settings {
    /// Whether this product type is ordered by the older functions.
    pub(crate) fn is_quick(&self, item_type: &str) -> bool {
        let quick = || self.quick_order_types.iter().any(|quick| quick == item_type);
        self.cart == Generation::Old || quick()
    }
}

impl Panel {
    /// A panel; nothing is sent before the first call.
    #[must_use]
    pub fn new(settings: Settings, http: Http) -> Self {
        let redactor = http.redactor();
        redactor.learn(&settings.password);
        redactor.allow(&settings.username);
        settings.act_as.iter().for_each(|client| redactor.allow(client));
        let account_currency = OnceLock::new();
        Self { settings, http, session: Session::default(), account_currency }
    }

    /// How far the panel's clock is ahead of this machine's, as of its last answer.
    #[must_use]
    pub fn clock_offset(&self) -> Option<jiff::SignedDuration> {
        self.http.clock_offset()
    }

    /// The settings that it was made with.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }
}

/// The address of a panel's API: `/billmgr` is added when missing, a trailing slash and a query go.
///
/// A panel answers at `/billmgr`, very old ones at `/manager/billmgr`: what is there is kept.
#[must_use]
pub fn panel_url(base: &str) -> String {
    let base = base.trim();
    let end = base.find(['?', '#']).unwrap_or(base.len());
    let base = base[..end].trim_end_matches('/');
    if base.ends_with("/billmgr") { base.to_owned() } else { format!("{base}/billmgr") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_orders_at_once_share_one_login() {
        fn may_be_shared<T: Send + Sync>() {}
        may_be_shared::<Panel>();
    }

    #[test]
    fn a_panel_is_found_by_any_way_of_writing_its_address() {
        for (base, url) in [
            ("https://my.acme.example", "https://my.acme.example/billmgr"),
            ("https://my.acme.example:1500/", "https://my.acme.example:1500/billmgr"),
            ("https://my.acme.example/billmgr/", "https://my.acme.example/billmgr"),
            (" https://my.acme.example/manager/billmgr", "https://my.acme.example/manager/billmgr"),
            ("https://my.acme.example/billmgr?func=logon#x", "https://my.acme.example/billmgr"),
        ] {
            assert_eq!(panel_url(base), url);
        }
    }
}

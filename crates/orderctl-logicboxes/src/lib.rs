//! `LogicBoxes` and every brand of its platform: the HTTP API of a reseller.
//!
//! Reads are GET with the query, writes are POST forms (KB 753); lists are repeated names (KB 755).
//! Paths end in `.json` or `.xml`, and the suffix picks the form of the answer. There is no
//! session: every call carries the reseller's number and key.
//!
//! | file | subject |
//! |---|---|
//! | `document`, `fields`, `lists` | an answer in either format becomes one kind of value; lists page by page |
//! | `answer`, `refusal` | what an answer amounts to, and a no in words for people |
//! | `combo`, `services`, `registries`, `phone`, `domain`, `keys` | what an order of a combo plan says |
//! | `price`, `additions`, `premium` | what it costs: plan, premium name, privacy, tax |
//! | `purchase`, `execution`, `receipt`, `lock`, `lookup` | its way through checkout: request, answer, look |
//! | `renewal` | a further term, on the same way |
//! | `details`, `search`, `orders` | combo orders as they stand, and what can be done to them |
//! | `actions` | what is being carried out |
//! | `invoices`, `settle`, `balance` | money: what is owed, what pays it, what there is |
//! | `plans`, `people`, `names` | to choose from: plans, customers and contacts, free domain names |
//! | `raw_api` | a function that has no command of its own |

mod actions;
mod additions;
mod answer;
mod balance;
mod combo;
mod details;
mod document;
mod domain;
mod execution;
mod fields;
mod invoices;
mod keys;
mod lists;
mod lock;
mod lookup;
mod names;
mod orders;
mod people;
mod phone;
mod plans;
mod premium;
mod price;
mod purchase;
mod raw_api;
mod receipt;
mod refusal;
mod registries;
mod renewal;
mod search;
mod services;
mod settle;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use rust_decimal::Decimal;
use serde_json::Value;

use self::answer::Verdict;
use orderctl_core::error::{Error, Kind, Result};
use orderctl_core::http::{Http, TransportError};
use orderctl_core::{Clock, Currency, CurrencyContext, Effect, Field, Method, Request, Secret};

pub use self::actions::{Action, ActionFilter, Stage};
pub use self::balance::Balance;
pub use self::combo::{ComboOrder, InvoiceOption, discount};
pub use self::details::ComboDetails;
pub use self::domain::Domain;
pub use self::invoices::{Invoice, InvoiceState};
pub use self::keys::{ProductKey, known, nearest};
pub use self::names::{Availability, DomainDetails, PremiumName};
pub use self::orders::Changed;
pub use self::people::{Contact, Customer, DefaultContacts};
pub use self::phone::in_provider_form;
pub use self::plans::{Listed, Plan, Plans, Span, Term};
pub use self::purchase::{Before, COMBO_ADD, ComboAdd, ComboSnapshot};
pub use self::raw_api::{API_LOGICBOXES, RawApi, method_path};
pub use self::receipt::{ComboReceipt, Status};
pub use self::registries::{check_order, contacts_of, missing_of_contact};
pub use self::renewal::{COMBO_RENEW, ComboRenewal, RenewOrder, RenewSnapshot, Renewed};
pub use self::search::FoundCombo;
pub use self::services::{Contacts, Services, ServicesBuilder};
pub use self::settle::{INVOICE_EXECUTE, INVOICE_PAY, Settle, Settled, SettledInvoice, Settlement};

/// The test environment's API (KB 753). It has accounts of its own; live credentials that are sent
/// here act on the live account, says the vendor.
pub const TEST_URL: &str = "https://test.httpapi.com/api";

/// The live environment's API (KB 753).
pub const LIVE_URL: &str = "https://httpapi.com/api";

/// Where newer products have their methods (KB 2844).
const RESTAPI: &str = "restapi/";

/// The form that answers are asked for in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// `.json`
    #[default]
    Json,
    /// `.xml`
    Xml,
}

impl Format {
    fn suffix(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Xml => "xml",
        }
    }
}

/// The name of a renewal's term on the wire. No page about combos tells it: their own order says
/// `noOfMonths`, the renewals of sibling products all say `months`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RenewTerm {
    /// `months`
    #[default]
    Months,
    /// `noOfMonths`
    NoOfMonths,
}

impl RenewTerm {
    fn wire(self) -> &'static str {
        match self {
            Self::Months => "months",
            Self::NoOfMonths => "noOfMonths",
        }
    }
}

/// Who we are at which panel.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The API's address: ends in `/api`, without a slash behind it. See [`api_url`].
    pub url: String,
    /// The reseller's number (`auth-userid`).
    pub auth_userid: String,
    /// The reseller's key (`api-key`).
    pub api_key: Secret,
    /// The form of answers.
    pub format: Format,
    /// The name of a renewal's term.
    pub renew_term: RenewTerm,
    /// The tax that invoices add to listed prices, in percent; nothing where it is not known.
    pub tax: Option<Decimal>,
}

/// The address of the API for an address as people write it: without slashes at the end, with the
/// `/api` that is easily forgotten.
#[must_use]
pub fn api_url(base: &str) -> String {
    let base = base.trim().trim_end_matches('/');
    if base.ends_with("/api") { base.to_owned() } else { format!("{base}/api") }
}

/// A reseller's account: the client of the API.
pub struct Reseller {
    settings: Settings,
    http: Http,
    clock: Arc<dyn Clock>,
    /// The profile's, for amounts whose sign several currencies share.
    currency: Option<Currency>,
    currencies: Mutex<HashMap<u64, Currency>>,
}

impl Reseller {
    /// A client. Nothing is sent before something is asked for.
    #[must_use]
    pub fn new(settings: Settings, http: Http, clock: Arc<dyn Clock>) -> Self {
        http.redactor().learn(&settings.api_key);
        http.redactor().allow(&settings.auth_userid);
        Self { settings, http, clock, currency: None, currencies: Mutex::default() }
    }

    /// The same client, with the currency that the profile names.
    #[must_use]
    pub fn in_currency(self, currency: Option<Currency>) -> Self {
        Self { currency, ..self }
    }

    /// What tells the currency of an amount that has a sign in the place of a code, or none: the
    /// profile, else a customer whose balance was read before.
    fn currencies(&self, customer_id: Option<u64>) -> CurrencyContext<'static> {
        let account = customer_id.and_then(|id| self.remembered_currency(id));
        CurrencyContext::of_profile(self.currency.clone()).with_account(account)
    }

    /// A read by GET. `path` is without its suffix, such as `productbundle/details`.
    ///
    /// # Errors
    /// When no answer came, when it is not the provider's, or when the provider refuses.
    pub(crate) fn get(&self, path: &str, fields: Vec<Field>) -> Result<Value> {
        let request = self.request(Method::Get, Effect::Read, path, fields);
        self.ask(&request).map_err(TransportError::into_error)?.into_result()
    }

    /// A read that the provider wants as a POST (`contacts/default`, KB 794).
    ///
    /// # Errors
    /// As [`Reseller::get`].
    pub(crate) fn post_read(&self, path: &str, fields: Vec<Field>) -> Result<Value> {
        let request = self.request(Method::Post, Effect::Read, path, fields);
        self.ask(&request).map_err(TransportError::into_error)?.into_result()
    }

    /// Sends a request that changes something and costs nothing, once.
    ///
    /// # Errors
    /// When the provider refuses or can't be reached; of kind unknown where it may have been carried out.
    pub fn execute(&self, request: &Request) -> Result<Value> {
        let unknown = |error: Error| {
            Err(Error::new(Kind::Unknown, "it can't be told whether that was carried out")
                .code(error.machine_code().unwrap_or("no_answer").to_owned())
                .because(error))
        };
        match self.ask(request) {
            Err(TransportError::NotSent(error)) | Ok(Verdict::Refused(error)) => Err(error),
            Err(TransportError::NoResponse(error)) | Ok(Verdict::Malformed(error)) => {
                unknown(error)
            }
            Ok(Verdict::Done(value)) => Ok(value),
        }
    }

    /// Sends a request that makes something new, and gives its id.
    ///
    /// # Errors
    /// As [`Reseller::execute`].
    pub fn make(&self, request: &Request) -> Result<String> {
        match self.execute(request)? {
            Value::String(id) if fields::is_id(&id) => Ok(id),
            _ => Err(details::not_understood("the new id").with_kind(Kind::Unknown)),
        }
    }

    /// A request that changes something and costs nothing, as a value.
    pub(crate) fn change(&self, path: &str, fields: Vec<Field>) -> Request {
        self.request(Method::Post, Effect::Write, path, fields)
    }

    /// A request that may spend money, as a value. It is sent by [`orderctl_core::Purchase::send`].
    pub(crate) fn charge(&self, path: &str, fields: Vec<Field>) -> Request {
        self.request(Method::Post, Effect::Charge, path, fields)
    }

    /// A read by GET that may fail without stopping anything: the inner error says why nothing was
    /// learnt.
    ///
    /// # Errors
    /// When asking further is pointless: no answer, refused credentials, or a request for a pause.
    fn learn(&self, path: &str, fields: Vec<Field>) -> Result<std::result::Result<Value, Error>> {
        let request = self.request(Method::Get, Effect::Read, path, fields);
        match self.ask(&request).map_err(TransportError::into_error)? {
            Verdict::Done(value) => Ok(Ok(value)),
            Verdict::Refused(error) | Verdict::Malformed(error) => match error.kind() {
                Kind::Credentials | Kind::RateLimited => Err(error),
                _ => Ok(Err(error)),
            },
        }
    }

    fn ask(&self, request: &Request) -> std::result::Result<Verdict, TransportError> {
        let answer = self.http.send(request)?;
        Ok(answer::classify(&answer, self.http.redactor()))
    }

    fn request(&self, method: Method, effect: Effect, path: &str, fields: Vec<Field>) -> Request {
        self.request_as(self.settings.format, method, effect, path, fields)
    }

    fn request_as(
        &self,
        format: Format,
        method: Method,
        effect: Effect,
        path: &str,
        fields: Vec<Field>,
    ) -> Request {
        let mut all = vec![
            Field::plain("auth-userid", self.settings.auth_userid.as_str()),
            Field::secret("api-key", self.settings.api_key.clone()),
        ];
        all.extend(fields);
        let suffix = format.suffix();
        let api = self.settings.url.as_str();
        // `/restapi/…` stands beside `/api/…` on the same host.
        let base =
            if path.starts_with(RESTAPI) { api.strip_suffix("/api").unwrap_or(api) } else { api };
        Request {
            method,
            url: format!("{base}/{path}.{suffix}"),
            fields: all,
            effect,
            send_by: None,
        }
    }

    /// Our own number.
    fn id(&self) -> &str {
        &self.settings.auth_userid
    }

    fn remember_currency(&self, customer_id: u64, currency: &Currency) {
        if let Ok(mut known) = self.currencies.lock() {
            known.insert(customer_id, currency.clone());
        }
    }

    /// The currency of an invoice that names none, or by a sign alone.
    fn charged_currency(&self, customer_id: Option<u64>) -> Option<Currency> {
        let remembered = || self.remembered_currency(customer_id?);
        self.currency.clone().or_else(remembered)
    }

    /// The currency of a customer whose balance was read before.
    fn remembered_currency(&self, customer_id: u64) -> Option<Currency> {
        self.currencies.lock().ok()?.get(&customer_id).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_api_still_reaches_the_api() {
        for text in [
            "https://httpapi.com",
            "https://httpapi.com/",
            "https://httpapi.com/api",
            " https://httpapi.com/api// ",
        ] {
            assert_eq!(api_url(text), LIVE_URL, "{text}");
        }
        assert_eq!(api_url("http://127.0.0.1:8080/lb"), "http://127.0.0.1:8080/lb/api");
    }
}

//! The client: requests as values, sent and answered.

mod pagination;
mod settings;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::wire::field_reader::not_understood;
use crate::wire::{answer, fields};
use orderctl_core::error::{Error, Kind, Result};
use orderctl_core::http::{Http, TransportError};
use orderctl_core::{
    Answer, Clock, Currency, CurrencyContext, Effect, Field, Lookup, Method, Request,
};

pub use self::settings::{Format, LIVE_URL, RenewTerm, Settings, TEST_URL, api_url};

/// Where newer products have their methods (KB 2844).
const RESTAPI: &str = "restapi/";

/// A reseller's account: the client of the API.
pub struct Reseller {
    pub(crate) settings: Settings,
    pub(crate) http: Http,
    pub(crate) clock: Arc<dyn Clock>,
    /// The configured one, for amounts whose sign several currencies share.
    pub(crate) currency: Option<Currency>,
    currencies: Mutex<HashMap<u64, Currency>>,
    /// The services of the combo plans, by plan, once they were read.
    pub(crate) services: Mutex<Option<HashMap<String, Vec<String>>>>,
}

impl Reseller {
    /// A client. Nothing is sent before something is asked for.
    #[must_use]
    pub fn new(settings: Settings, http: Http, clock: Arc<dyn Clock>) -> Self {
        http.redactor().learn(&settings.api_key);
        http.redactor().allow(&settings.auth_userid);
        Self {
            settings,
            http,
            clock,
            currency: None,
            currencies: Mutex::default(),
            services: Mutex::default(),
        }
    }

    /// How far the provider's clock is ahead of this machine's, as of its last answer.
    #[must_use]
    pub fn clock_offset(&self) -> Option<jiff::SignedDuration> {
        self.http.clock_offset()
    }

    /// The same client, with the currency of amounts that several currencies could be.
    #[must_use]
    pub fn in_currency(self, currency: Option<Currency>) -> Self {
        Self { currency, ..self }
    }

    /// What tells the currency of an amount that has a sign in the place of a code, or none: the
    /// configured one, else a customer whose balance was read before.
    pub(crate) fn currencies(&self, customer_id: Option<u64>) -> CurrencyContext<'static> {
        let account = customer_id.and_then(|id| self.remembered_currency(id));
        CurrencyContext::configured(self.currency.clone()).with_account(account)
    }

    /// A read by GET. `path` is without its suffix, such as `productbundle/details`.
    ///
    /// # Errors
    /// When no answer came, when it is not the provider's, or when the provider refuses.
    pub(crate) fn get(&self, path: &str, fields: Vec<Field>) -> Result<Value> {
        let request = self.request(Method::Get, Effect::Read, path, fields);
        self.ask(&request).into_result(request.effect)
    }

    /// A read that the provider wants as a POST (`contacts/default`, KB 794).
    ///
    /// # Errors
    /// As [`Reseller::get`].
    pub(crate) fn post_read(&self, path: &str, fields: Vec<Field>) -> Result<Value> {
        let request = self.request(Method::Post, Effect::Read, path, fields);
        self.ask(&request).into_result(request.effect)
    }

    /// Sends a request that changes something and costs nothing, once.
    ///
    /// # Errors
    /// When the provider refuses or can't be reached; of kind unknown where it may have been carried out.
    pub fn execute(&self, request: &Request) -> Result<Value> {
        self.ask(request).into_result(request.effect)
    }

    /// Sends a request that makes something new, and gives its id.
    ///
    /// # Errors
    /// As [`Reseller::execute`].
    pub fn create(&self, request: &Request) -> Result<String> {
        match self.execute(request)? {
            Value::String(id) if fields::is_id(&id) => Ok(id),
            _ => Err(not_understood("the new id").with_kind(Kind::Unknown)),
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

    /// A read by GET that may fail without stopping anything.
    ///
    /// # Errors
    /// When asking further is pointless: no answer, refused credentials, or a request for a pause.
    pub(crate) fn try_get(&self, path: &str, fields: Vec<Field>) -> Result<Lookup<Value, Error>> {
        let request = self.request(Method::Get, Effect::Read, path, fields);
        match self.answer_to(&request)?.into_result(request.effect) {
            Ok(value) => Ok(Lookup::Known(value)),
            Err(error) => match error.kind() {
                Kind::Credentials | Kind::RateLimited => Err(error),
                _ => Ok(Lookup::Unknown(error)),
            },
        }
    }

    /// As [`Reseller::ask`], for a read after which others are of no use if no answer came.
    ///
    /// # Errors
    /// When no answer came.
    pub(crate) fn answer_to(&self, request: &Request) -> Result<Answer<Value>> {
        let response = self.http.send(request).map_err(TransportError::into_error)?;
        Ok(answer::classify(&response, self.http.redactor()))
    }

    /// Sends a request and reads the answer.
    pub(crate) fn ask(&self, request: &Request) -> Answer<Value> {
        match self.http.send(request) {
            Ok(response) => answer::classify(&response, self.http.redactor()),
            Err(lost) => lost.into(),
        }
    }

    pub(crate) fn request(
        &self,
        method: Method,
        effect: Effect,
        path: &str,
        fields: Vec<Field>,
    ) -> Request {
        self.request_as(self.settings.format, method, effect, path, fields)
    }

    pub(crate) fn request_as(
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
    pub(crate) fn id(&self) -> &str {
        &self.settings.auth_userid
    }

    pub(crate) fn remember_currency(&self, customer_id: u64, currency: &Currency) {
        if let Ok(mut known) = self.currencies.lock() {
            known.insert(customer_id, currency.clone());
        }
    }

    /// The currency of an invoice that names none, or by a sign alone.
    pub(crate) fn charged_currency(&self, customer_id: Option<u64>) -> Option<Currency> {
        let remembered = || self.remembered_currency(customer_id?);
        self.currency.clone().or_else(remembered)
    }

    /// The currency of a customer whose balance was read before.
    pub(crate) fn remembered_currency(&self, customer_id: u64) -> Option<Currency> {
        self.currencies.lock().ok()?.get(&customer_id).cloned()
    }
}

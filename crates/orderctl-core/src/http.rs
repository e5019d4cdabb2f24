//! The HTTP client: sends a [`Request`] and says what is certain about it.
//!
//! The rules that keep money safe are here and nowhere else:
//! - a read is repeated on a passing trouble, with growing pauses or as `Retry-After` says;
//! - a write is repeated only if it provably never left this machine;
//! - a charge is sent once, and not after its deadline: see `send_by`;
//! - what changes something goes on a connection of its own: on a used one, a peer that hung up in
//!   the meantime would leave us not knowing whether the request had arrived. All else is kept from one
//!   to the next: the client, the certificates it has read, the TLS sessions it can resume;
//! - redirects are not followed and bodies are read up to a bound.

mod cause;
mod observer;
mod resolver;
mod response;
mod send_by;
mod throttle;
mod writers;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use anyhow::anyhow;
use jiff::{SignedDuration, Timestamp};
use reqwest::blocking::Client;

pub(crate) use cause::not_started;
use cause::{chain, insecure, is, root_cause};
pub use observer::RequestObserver;
use observer::UnderWay;
pub(crate) use resolver::SystemResolver;
use resolver::UnknownHost;
pub use response::Response;
use send_by::{SendBy, SendDeadline, TooLate};
pub use throttle::Throttle;
use writers::Writers;

use crate::error::{Code, Error, Result};
use crate::raw_api::{without_named_secrets, without_secret_elements};
use crate::{Clock, Effect, MASK, Method, Redactor, Remedy, Request, TimeLimits};

/// How often a request that may be repeated is sent in all.
const TRIES: u32 = 3;

/// The pause before the second try; each further one is three times as long.
const FIRST_PAUSE: Duration = Duration::from_millis(300);

/// The longest pause that a `Retry-After` can ask for before we leave it to the user.
const MAX_PAUSE: Duration = Duration::from_secs(10);

/// The status of an answer that asks for fewer requests.
const TOO_MANY_REQUESTS: u16 = 429;

/// The HTTP client. Cheap to make: nothing is loaded before the first request.
pub struct Http {
    limits: TimeLimits,
    clock: Arc<dyn Clock>,
    redactor: Redactor,
    reader: OnceLock<Client>,
    writers: Writers,
    clock_offset: Mutex<Option<SignedDuration>>,
    throttle: Option<Throttle>,
    observer: Option<Arc<dyn RequestObserver>>,
}

/// Why there is no response: it decides whether the request left this machine.
#[derive(Debug)]
pub enum TransportError {
    /// Nothing left this machine: no connection, or TLS was not established.
    NotSent(Error),
    /// The request left, and no complete answer came.
    NoResponse(Error),
}

impl TransportError {
    /// The error alone, for requests that change nothing.
    #[must_use]
    pub fn into_error(self) -> Error {
        match self {
            Self::NotSent(error) | Self::NoResponse(error) => error,
        }
    }
}

impl Http {
    /// A client that waits this long for a response.
    #[must_use]
    pub fn new(limits: impl Into<TimeLimits>, clock: Arc<dyn Clock>) -> Self {
        let limits = limits.into();
        Self {
            limits,
            clock,
            redactor: Redactor::default(),
            reader: OnceLock::new(),
            writers: Writers::default(),
            clock_offset: Mutex::default(),
            throttle: None,
            observer: None,
        }
    }

    /// The same client, whose secrets are also known to whoever has this redactor.
    #[must_use]
    pub fn with_redactor(self, redactor: Redactor) -> Self {
        Self { redactor, ..self }
    }

    /// The same client, which waits with all others of this throttle when the provider asks one of them
    /// for fewer requests.
    #[must_use]
    pub fn with_throttle(self, throttle: Throttle) -> Self {
        Self { throttle: Some(throttle), ..self }
    }

    /// The same client, which tells this when it waits for an answer.
    #[must_use]
    pub fn with_observer(self, observer: Arc<dyn RequestObserver>) -> Self {
        Self { observer: Some(observer), ..self }
    }

    /// What knows every secret that was sent by this client.
    #[must_use]
    pub fn redactor(&self) -> &Redactor {
        &self.redactor
    }

    /// Sends a request as its effect allows.
    ///
    /// # Errors
    /// [`TransportError::NotSent`] only where the transport proves it; anything less certain is
    /// [`TransportError::NoResponse`].
    pub fn send(&self, request: &Request) -> std::result::Result<Response, TransportError> {
        let _under_way = self.observer.as_deref().map(UnderWay::new);
        if request.effect == Effect::Read {
            let client = self.reader(request).map_err(TransportError::NotSent)?;
            return self.send_with(client, request);
        }
        let writer = self
            .writers
            .take(request, |deadline| self.build(request, Some(deadline)))
            .map_err(TransportError::NotSent)?;
        let outcome = self.send_with(writer.client(), request);
        self.writers.put_back(writer);
        outcome
    }

    fn send_with(
        &self,
        client: &Client,
        request: &Request,
    ) -> std::result::Result<Response, TransportError> {
        let mut pause = FIRST_PAUSE;
        let mut tries = 1;
        loop {
            if let Some(throttle) = &self.throttle {
                throttle.wait(&*self.clock);
            }
            let outcome = self.send_once(client, request, self.limits.of(request.effect));
            if let (Some(throttle), Ok(answer)) = (&self.throttle, &outcome)
                && (answer.status == TOO_MANY_REQUESTS || answer.retry_after.is_some())
            {
                throttle.slow_down(&*self.clock, answer.retry_after);
            }
            let again = tries < TRIES
                && match (&outcome, request.effect) {
                    (_, Effect::Charge) => false,
                    (Ok(answer), Effect::Read) => answer.is_transient(),
                    (Ok(_), Effect::Write) => false,
                    (Err(TransportError::NotSent(error)), _) => is_retryable(error),
                    (Err(TransportError::NoResponse(error)), effect) => {
                        effect == Effect::Read && is_retryable(error)
                    }
                };
            if !again {
                return outcome;
            }
            let asked = outcome.as_ref().ok().and_then(|answer| answer.retry_after);
            if asked.is_some_and(|asked| asked > MAX_PAUSE) {
                return outcome;
            }
            self.clock.sleep(asked.unwrap_or(pause));
            pause *= 3;
            tries += 1;
        }
    }

    /// Looks at an address once, without parameters and for no longer than `limit`.
    ///
    /// # Errors
    /// If no complete answer came.
    pub fn probe(&self, url: &str, limit: Duration) -> Result<Response> {
        let url = url.to_owned();
        let (fields, effect) = (vec![], Effect::Read);
        let request = Request { method: Method::Get, url, fields, effect, send_by: None };
        self.send_once(self.reader(&request)?, &request, limit).map_err(TransportError::into_error)
    }

    /// What is left of the time for the answer to a request of this effect that was sent then.
    #[must_use]
    pub fn left_since(&self, asked: Timestamp, effect: Effect) -> Duration {
        let gone = self.clock.now().duration_since(asked);
        // A clock that was set back meanwhile gives no longer time than there was.
        self.limits.of(effect).saturating_sub(Duration::try_from(gone).unwrap_or_default())
    }

    /// How far the provider's clock is ahead of this machine's, by the `Date` of the last answer that
    /// had one; it counts whole seconds.
    #[must_use]
    pub fn clock_offset(&self) -> Option<SignedDuration> {
        *self.clock_offset.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Blocks the calling thread for this long, by the client's clock: between two probes of a long answer.
    pub fn pause(&self, pause: Duration) {
        self.clock.sleep(pause);
    }

    fn reader(&self, request: &Request) -> Result<&Client> {
        if let Some(client) = self.reader.get() {
            return Ok(client);
        }
        let client = self.build(request, None)?;
        Ok(self.reader.get_or_init(|| client))
    }

    /// A client for such requests; `deadline` is that of the one that it sends, for what changes something.
    fn build(&self, request: &Request, deadline: Option<SendDeadline>) -> Result<Client> {
        // Fails only if a provider was installed before, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let limit = self.limits.of(request.effect);
        let mut builder = Client::builder()
            .user_agent(concat!("orderctl/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(limit.min(Duration::from_secs(10)))
            .dns_resolver(Arc::new(SystemResolver))
            .http1_only();
        if let Some(deadline) = deadline {
            // No connection is used twice: each request is checked when its own is made.
            builder = builder
                .pool_max_idle_per_host(0)
                .connector_layer(SendBy::new(deadline, &self.clock));
        }
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        if request.effect != Effect::Read {
            // What the other side does not acknowledge is given up by the kernel when we give up:
            // a network that comes back later must not deliver it.
            builder = builder.tcp_user_timeout(limit);
        }
        if request.url.starts_with("http://") {
            // Plain HTTP is for loopback alone: neither a proxy nor certificates have a part in it.
            builder = builder.no_proxy().tls_certs_only([]);
        }
        builder.build().map_err(not_started)
    }

    fn send_once(
        &self,
        client: &Client,
        request: &Request,
        limit: Duration,
    ) -> std::result::Result<Response, TransportError> {
        self.redactor.learn_request(request);
        tracing::debug!(request = %shown(request), "send");
        let asked = self.clock.now();
        let within = (Instant::now(), limit);
        let pairs: Vec<(&str, &str)> =
            request.fields.iter().map(|field| (field.name.as_str(), field.wire())).collect();
        let builder = match request.method {
            Method::Get => client.get(&request.url).query(&pairs),
            Method::Post => client.post(&request.url).form(&pairs),
        };
        let response = builder.timeout(limit).send().map_err(|error| lost(error, &request.url))?;
        let answer = response::read(response, asked, within, &self.redactor)
            .map_err(TransportError::NoResponse)?;
        if let Some(date) = answer.date {
            let offset = date.duration_since(self.clock.now());
            *self.clock_offset.lock().unwrap_or_else(PoisonError::into_inner) = Some(offset);
        }
        tracing::debug!(
            status = answer.status,
            bytes = answer.body.len(),
            milliseconds = within.0.elapsed().as_millis(),
            "answer"
        );
        if tracing::enabled!(tracing::Level::TRACE) {
            tracing::trace!(body = loggable(&answer.body, &self.redactor), "answer");
        }
        Ok(answer)
    }
}

fn shown(request: &Request) -> String {
    serde_json::to_string(request).unwrap_or_default()
}

/// A body as a log may hold it: without the secrets of this run, without what is one by its name, and
/// without what a terminal would obey.
fn loggable(body: &str, redactor: &Redactor) -> String {
    let text = match serde_json::from_str::<serde_json::Value>(body) {
        Ok(document) => redactor.mask_all_in(&without_named_secrets(&document, MASK)).to_string(),
        Err(_) => redactor.mask_all(&without_secret_elements(body)).into_owned(),
    };
    let shown = |c: char| match c {
        c if c.is_control() => c.escape_default().to_string(),
        c => c.to_string(),
    };
    text.chars().map(shown).collect()
}

fn timed_out() -> Error {
    Error::unreachable("the provider did not answer in time")
        .code(Code::Timeout)
        .timed_out()
        .remedy(Remedy::LongerTimeout)
}

/// False for what a second try meets again: a bad certificate, an answer without end.
fn is_retryable(error: &Error) -> bool {
    !matches!(error.reason(), Some(Code::Tls | Code::TooLarge))
}

/// Sorts a transport error into what is certain, and says it without the URL's parameters.
fn lost(error: reqwest::Error, url: &str) -> TransportError {
    // With the URL go the credentials that some reads carry in it.
    let error = error.without_url();
    let host = url::Url::parse(url)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default();
    let cause = root_cause(&error);
    if chain(&error).any(is::<TooLate>) {
        return TransportError::NotSent(
            Error::unreachable(
                "the request was held up for longer than this process holds the order: it was not sent",
            )
            .code(Code::LeaseLost)
            .hint("this happens when a machine sleeps or its network stalls; run the command again"),
        );
    }
    if error.is_connect() {
        return TransportError::NotSent(no_connection(&error, &host, &cause));
    }
    if error.is_builder() {
        return TransportError::NotSent(
            Error::config(format!("'{url}' is not a valid http(s) URL")).because(anyhow!(cause)),
        );
    }
    if error.is_timeout() {
        return TransportError::NoResponse(timed_out());
    }
    TransportError::NoResponse(
        Error::unreachable(format!("the connection to {host} broke before an answer came"))
            .code(Code::ConnectionLost)
            .because(anyhow!(cause)),
    )
}

fn no_connection(error: &reqwest::Error, host: &str, cause: &str) -> Error {
    let base = Error::unreachable(format!("can't connect to {host}: {cause}"));
    if error.is_timeout() {
        return Error::unreachable(format!("can't connect to {host}: no answer in time"))
            .code(Code::Timeout);
    }
    if let Some(why) = insecure(error) {
        return Error::unreachable(format!("can't connect to {host}: {why}"))
            .code(Code::Tls)
            .remedy(Remedy::Certificate);
    }
    if chain(error).any(is::<UnknownHost>) {
        return Error::unreachable(format!("the host {host} is unknown"))
            .code(Code::Dns)
            .remedy(Remedy::AddressOrNetwork);
    }
    base.code(Code::Connect).remedy(Remedy::AddressOrNetwork)
}

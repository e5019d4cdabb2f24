//! What came back: read within bounds of size and time, and judged where it is not the provider's own.

use std::io::Read as _;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use jiff::Timestamp;
use reqwest::blocking::Response as HttpResponse;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, LOCATION, RETRY_AFTER};

use super::{root_cause, timed_out};
use crate::error::{Code, Error, Kind, Result};
use crate::{Redactor, Remedy};

/// The longest answer that is read. The longest real ones, price lists, are some megabytes.
const MAX_BODY: u64 = 32 * 1024 * 1024;

/// What came back, whatever it says.
#[derive(Clone, Debug)]
pub struct Response {
    /// The HTTP status code. A provider's refusal may come with any.
    pub status: u16,
    /// The body, at most 32 MiB; what is no UTF-8 is replaced.
    pub body: String,
    /// The pause that the provider asks for (`Retry-After`), in whole seconds; nothing where it asks for
    /// none, or names a date instead.
    pub retry_after: Option<Duration>,
    /// When the request was sent, by this machine's time of day.
    pub asked: Timestamp,
    /// When the provider answered, by its own clock (`Date`); nothing where that is missing or can't be
    /// read.
    pub date: Option<Timestamp>,
    content_type: String,
    location: Option<String>,
}

impl Response {
    /// An answer as a test needs it, without a network.
    #[doc(hidden)]
    #[must_use]
    pub fn of(status: u16, body: &str) -> Self {
        Self {
            status,
            body: body.to_owned(),
            retry_after: None,
            asked: Timestamp::UNIX_EPOCH,
            date: None,
            content_type: String::new(),
            location: None,
        }
    }

    /// True for what gateways and rate limits answer in the provider's place.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self.status, 429 | 502 | 503 | 504)
    }

    /// True if the body is a web page: providers' applications never answer one, what stands in
    /// front of them does.
    #[must_use]
    pub fn is_html(&self) -> bool {
        let start = self.body.trim_start().get(..15).unwrap_or(self.body.trim_start());
        let start = start.to_ascii_lowercase();
        self.content_type.starts_with("text/html") && !start.starts_with(['{', '['])
            || start.starts_with("<!doctype html")
            || start.starts_with("<html")
    }

    /// Why this answer is not one of the provider's application. For bodies that could not be read
    /// as the protocol's own document.
    #[must_use]
    pub fn not_the_api(&self) -> Error {
        let error = self.to_error();
        if self.is_gateway_timeout() { error.timed_out() } else { error }
    }

    /// True for the statuses of a gateway that did not wait for the provider's answer (RFC 9110
    /// §15.5.9 and §15.6.5; 524 is Cloudflare's): the provider may still be at work.
    #[must_use]
    pub fn is_gateway_timeout(&self) -> bool {
        matches!(self.status, 408 | 504 | 524)
    }

    fn to_error(&self) -> Error {
        let status = self.status;
        if status == 429 {
            let error =
                Error::new(Kind::RateLimited, "the provider asks for fewer requests (HTTP 429)")
                    .code(Code::RateLimited);
            return match self.retry_after {
                Some(pause) => error.hint(format!("try again in {} s", pause.as_secs())),
                None => error.hint("try again in a minute"),
            };
        }
        if (300..400).contains(&status) {
            let target = self.location.as_deref().unwrap_or("elsewhere");
            // The target may carry a session id in its query.
            let target = target.split('?').next().unwrap_or(target);
            return Error::unreachable(format!(
                "the provider redirects to {target} (HTTP {status}), and redirects are not followed"
            ))
            .code(Code::Redirect)
            .remedy(Remedy::FinalAddress);
        }
        if self.is_html() {
            let error = Error::unreachable(format!(
                "a web page came back instead of the API's answer (HTTP {status})"
            ))
            .code(Code::Html);
            return match status {
                401 | 403 | 460 => error.hint(
                    "a firewall may be in the way: is this machine's IP address on the provider's \
                     list of API addresses?",
                ),
                404 => error.remedy(Remedy::Address),
                _ => error,
            };
        }
        if status >= 500 {
            return Error::unreachable(format!("the provider is in trouble (HTTP {status})"))
                .code(Code::Http);
        }
        let what = if self.body.trim().is_empty() { "is empty" } else { "can't be understood" };
        Error::unreachable(format!("the answer {what} (HTTP {status})")).code(Code::Malformed)
    }
}

/// True if the time-out of the whole request ended the reading of the body.
fn is_timeout(error: &std::io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
    error.kind() == std::io::ErrorKind::TimedOut || inner.is_some_and(reqwest::Error::is_timeout)
}

/// Reads the body up to a bound in size and in time: a peer that drips bytes is not waited for.
pub(super) fn read(
    mut response: HttpResponse,
    asked: Timestamp,
    (started, limit): (Instant, Duration),
    redactor: &Redactor,
) -> Result<Response> {
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let mut body = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let count = response.read(&mut chunk).map_err(|error| {
            if is_timeout(&error) {
                return timed_out();
            }
            Error::unreachable("the answer broke off before it was complete")
                .code(Code::CutOff)
                .because(anyhow!("{}", root_cause(&error)))
        })?;
        if count == 0 {
            break;
        }
        body.extend_from_slice(&chunk[..count]);
        if body.len() as u64 > MAX_BODY {
            return Err(Error::unreachable(format!(
                "the answer is longer than {} MiB and was not read to its end",
                MAX_BODY / 1024 / 1024
            ))
            .code(Code::TooLarge));
        }
        if started.elapsed() > limit {
            return Err(timed_out());
        }
    }
    Ok(Response {
        status,
        body: String::from_utf8_lossy(&body).into_owned(),
        retry_after: retry_after(&headers),
        asked,
        date: header(&headers, &DATE).and_then(|date| http_date(&date)),
        content_type: header(&headers, &CONTENT_TYPE).unwrap_or_default(),
        location: header(&headers, &LOCATION).map(|to| redactor.mask_all(&to).into_owned()),
    })
}

fn header(headers: &HeaderMap, name: &reqwest::header::HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// The form that RFC 9110 §5.6.7 prefers: `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(text: &str) -> Option<Timestamp> {
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text.trim()).ok()
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    header(headers, &RETRY_AFTER)?.trim().parse().ok().map(Duration::from_secs)
}

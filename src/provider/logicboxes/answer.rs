//! What an answer amounts to: **body first, status second**.
//!
//! HTTP 500 with the provider's own document is how this provider says no, so the status alone
//! tells nothing; it is asked only when the body leaves something open.

use serde_json::{Map, Value};

use super::{document, refusal};
use crate::error::{Error, Kind, Result};
use crate::order::{MASK, Secret};
use crate::provider::http::Answer;

/// The shortest key that is searched for in answers. Real ones have 32 letters; a shorter text
/// could stand in an answer by chance.
const SHORTEST_KEY: usize = 8;

/// What came back, sorted by what is certain.
#[derive(Debug)]
pub(super) enum Verdict {
    /// A complete document that does not say no.
    Done(Value),
    /// A complete document that says no.
    Refused(Error),
    /// Not a document of the provider's application, or not a whole one.
    Garbled(Error),
}

impl Verdict {
    /// For requests that change nothing: no is no, for whatever reason.
    pub(super) fn into_result(self) -> Result<Value> {
        match self {
            Self::Done(value) => Ok(value),
            Self::Refused(error) | Self::Garbled(error) => Err(error),
        }
    }
}

/// Reads an answer. The key is taken out of the body before anything else sees it: reads carry it
/// in their address, and what stands in front of the API likes to repeat addresses.
pub(super) fn judge(mut answer: Answer, key: &Secret) -> Verdict {
    if key.reveal().len() >= SHORTEST_KEY {
        answer.body = answer.body.replace(key.reveal(), MASK);
    }
    let Some(value) = document::parse(&answer.body) else {
        return not_read(&answer);
    };
    if answer.status == 429 {
        return not_read(&answer);
    }
    let well = (200..300).contains(&answer.status);
    let Value::Object(map) = &value else {
        let told = well && !value.is_null();
        return if told { Verdict::Done(value) } else { not_read(&answer) };
    };
    // 408 and 502 to 504 come from a gateway that may have passed the request on. Whatever
    // document stands in them is its own, and its no is not the provider's.
    let gateway = matches!(answer.status, 408 | 502 | 503 | 504);
    match complaint(map, answer.status) {
        Some(_) if gateway => {
            let status = answer.status;
            let error = Error::unreachable(format!("the provider is in trouble (HTTP {status})"))
                .code("http");
            Verdict::Garbled(if answer.is_gateway_timeout() { error.timed_out() } else { error })
        }
        Some(text) => Verdict::Refused(refusal::error(&text, answer.status, map)),
        None if well || says_success(map) => Verdict::Done(value),
        None => not_read(&answer),
    }
}

/// What the application did not say. A request for a pause was surely not carried out; about
/// everything else nothing is sure.
fn not_read(answer: &Answer) -> Verdict {
    let error = answer.not_the_api();
    if error.kind() == Kind::RateLimited {
        return Verdict::Refused(error);
    }
    Verdict::Garbled(error)
}

/// The text of a document that says no: `status` first, then the forms without one.
fn complaint(map: &Map<String, Value>, http: u16) -> Option<String> {
    let status = map.get("status").and_then(Value::as_str).map(str::trim);
    if let Some(status) = status.filter(|status| !status.is_empty()) {
        return says_no(status).then(|| {
            refusal::text(map).unwrap_or_else(|| format!("status {status}, without a reason"))
        });
    }
    if let Some(words) = map.get("errorvalue").and_then(refusal::words) {
        return Some(words);
    }
    // Beside the ids of an order an `error` is a contradiction, and no clear refusal.
    let of_an_order = ["entityid", "eaqid", "invoiceid"].iter().any(|id| map.contains_key(*id));
    if let Some(words) = refusal::own_error(map).filter(|_| !of_an_order) {
        return Some(words);
    }
    let client_error = (400..500).contains(&http);
    client_error.then(|| refusal::text(map)).flatten()
}

/// True for the words of refusal: `ERROR`, `Error`, `error`, `Failed`.
pub(super) fn says_no(status: &str) -> bool {
    matches!(status.trim().to_ascii_lowercase().as_str(), "error" | "failed" | "failure")
}

fn says_success(map: &Map<String, Value>) -> bool {
    map.get("status")
        .and_then(Value::as_str)
        .is_some_and(|status| status.trim().eq_ignore_ascii_case("success"))
}

#[cfg(test)]
mod tests;

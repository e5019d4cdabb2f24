//! What an answer amounts to: **body first, status second**.
//!
//! HTTP 500 with the provider's own document is how this provider says no, so the status alone
//! tells nothing; it is asked only when the body leaves something open.

use serde_json::{Map, Value};

use crate::wire::{document, lock, refusal};
use orderctl_core::error::{Code, Error};
use orderctl_core::http::Response;
use orderctl_core::{Answer, Redactor, Refusal};

/// Reads an answer. Secrets are masked before anything else is done with its texts: reads carry the
/// key in their address, and what stands in front of the API likes to repeat addresses. What is decided
/// on is the provider's own.
pub(crate) fn classify(answer: &Response, redactor: &Redactor) -> Answer<Value> {
    classify_unmasked(answer, redactor).map(|value| redactor.mask_distinctive_in(&value))
}

fn classify_unmasked(answer: &Response, redactor: &Redactor) -> Answer<Value> {
    let Some(value) = document::parse(&answer.body) else {
        return not_read(answer);
    };
    if answer.status == 429 {
        return not_read(answer);
    }
    let well = (200..300).contains(&answer.status);
    let Value::Object(map) = &value else {
        let told = well && !value.is_null();
        return if told { Answer::Accepted(value) } else { not_read(answer) };
    };
    // 408 and 502 to 504 come from a gateway that may have passed the request on. Whatever
    // document stands in them is its own, and its no is not the provider's.
    let gateway = matches!(answer.status, 408 | 502 | 503 | 504);
    match complaint(map, answer.status) {
        Some(_) if gateway => {
            let status = answer.status;
            let error = Error::unreachable(format!("the provider is in trouble (HTTP {status})"))
                .code(Code::Http);
            Answer::Unclear(if answer.is_gateway_timeout() { error.timed_out() } else { error })
        }
        // An order that is there, and can't be carried out.
        Some(_) if lock::is_in(map) && lock::has_ids(map) => Answer::Accepted(value),
        Some(text) => {
            let (refusal, error) = refused(&text, answer.status, map, redactor);
            Answer::Refused(refusal, error)
        }
        None if well || says_success(map) => Answer::Accepted(value),
        None => not_read(answer),
    }
}

/// The refusal with its texts masked. What it is worth, its kind and its word come from the provider's own
/// text, so that a secret that is an ordinary word changes nothing about them.
fn refused(
    text: &str,
    status: u16,
    map: &Map<String, Value>,
    redactor: &Redactor,
) -> (Refusal, Error) {
    let (refusal, decided) = refusal::read(text, status, map);
    let shown = redactor.mask_all_in(&Value::Object(map.clone()));
    let told = shown
        .as_object()
        .and_then(|shown| complaint(shown, status).map(|text| refusal::read(&text, status, shown)));
    let (_, told) =
        told.unwrap_or_else(|| refusal::read(&redactor.mask_all(text), status, &Map::new()));
    let told = told.with_kind(decided.kind());
    let error = match decided.reason() {
        // Made of the provider's own words, which may be secrets.
        Some(Code::Other(_)) => told,
        _ => told.coded_as(&decided),
    };
    (refusal, error)
}

/// What the application did not say: nothing is sure. Even a request for a pause may come behind an
/// order that was taken.
fn not_read(answer: &Response) -> Answer<Value> {
    if answer.status == 403 {
        return Answer::Unclear(refusal::address_not_listed());
    }
    Answer::Unclear(answer.not_the_api())
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
pub(crate) fn says_no(status: &str) -> bool {
    matches!(status.trim().to_ascii_lowercase().as_str(), "error" | "failed" | "failure")
}

fn says_success(map: &Map<String, Value>) -> bool {
    map.get("status")
        .and_then(Value::as_str)
        .is_some_and(|status| status.trim().eq_ignore_ascii_case("success"))
}

#[cfg(test)]
mod tests;

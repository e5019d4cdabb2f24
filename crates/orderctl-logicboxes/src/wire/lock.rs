//! Orders that the provider took and locked, as a rule because the reseller's own funds don't cover
//! the cost. The provider tries them again by itself; to post one again would order it twice.
//!
//! Seen are two statuses `AdminApproved`; `InvoicePaid` with an `error`; a status `Failed` beside the
//! ids of the order; and HTTP 500 with a message alone. All of them say so in words.

use serde_json::{Map, Value};

use crate::wire::fields;
use orderctl_core::error::Code;

/// Where a document says that its order is locked.
const PLACES: [&str; 4] = ["actionstatusdesc", "error", "message", "msg"];

/// The code of a refusal that leaves the order queued; `lower` is its text in lower case. Lack of funds
/// is to an order a lock too (a client that works).
pub(crate) fn code(lower: &str) -> Option<Code> {
    if lower.contains("order locked") {
        return Some(Code::Locked);
    }
    let funds = ["insufficient funds", "insufficient balance", "credit limit"];
    funds.iter().any(|words| lower.contains(words)).then_some(Code::Funds)
}

/// True if a document says that its order is locked.
pub(crate) fn is_in(map: &Map<String, Value>) -> bool {
    let says = |name: &str| {
        fields::text(map, name)
            .is_some_and(|text| code(&text.to_ascii_lowercase()) == Some(Code::Locked))
    };
    PLACES.iter().any(|name| says(name))
}

/// True if a document names an order or its action.
pub(crate) fn has_ids(map: &Map<String, Value>) -> bool {
    ["entityid", "eaqid"].iter().any(|name| matches!(fields::id(map, name), Ok(Some(_))))
}

//! The provider's no, in words that a person can use.
//!
//! The reason stands in one of five places, may be a dump of a Java map, and has no code of its own;
//! a short word for scripts is derived from the texts that are known.

use serde_json::{Map, Value};

use crate::wire::lock;
use orderctl_core::error::{Code, Error, Kind};
use orderctl_core::{Refusal, Remedy};

/// Texts that the provider is known to send, our word for each, and what each is worth as the answer
/// to an order.
const KNOWN: [(&str, Code, Refusal); 18] = [
    // Reference, section 2.3.6 and the messages of section 2.4.
    ("required parameter missing", Code::MissingParameter, Refusal::Named),
    ("website doesn't exist", Code::NoSuchOrder, Refusal::Named),
    ("no entity found", Code::NoSuchEntity, Refusal::Named),
    ("is not a valid nameserver", Code::InvalidNameserver, Refusal::Named),
    ("not allowed to perform", Code::NotAllowed, Refusal::Named),
    ("privacy protection", Code::Privacy, Refusal::Named),
    ("feature deprecated", Code::Deprecated, Refusal::Named),
    ("invalid action status", Code::InvalidAction, Refusal::Named),
    ("invalid customer-id", Code::InvalidCustomerId, Refusal::Named),
    ("invalid contact-id", Code::InvalidContactId, Refusal::Named),
    ("cannot be extended", Code::TermTooLong, Refusal::Named),
    ("same value for", Code::SameValue, Refusal::Named),
    ("no tlds are selected", Code::NoTld, Refusal::Named),
    // Additions, section 6, and of a renewal section 2.4.
    ("already an action pending", Code::ActionPending, Refusal::AlreadyThere),
    ("already exists in our database", Code::AlreadyExists, Refusal::AlreadyThere),
    ("there is a pending order for", Code::OrderPending, Refusal::AlreadyThere),
    ("already registered", Code::AlreadyRegistered, Refusal::AlreadyThere),
    ("already renewed", Code::AlreadyRenewed, Refusal::AlreadyThere),
];

/// True for the refusal of a search that finds nothing.
///
/// Inferred: that such a search may be refused, as other searches by an id are.
pub(crate) fn is_no_entity(error: &Error) -> bool {
    error.kind() == Kind::Refused && error.reason() == Some(&Code::NoSuchEntity)
}

/// The refusal of a question about one thing, said in words that name it where the reason is that there
/// is no such thing.
pub(crate) fn not_found(refusal: Error, what: &str, remedy: Option<Remedy>) -> Error {
    let is_of_id = matches!(
        refusal.reason(),
        Some(
            Code::NoSuchEntity
                | Code::NoSuchOrder
                | Code::NoSuchCustomer
                | Code::InvalidCustomerId
                | Code::InvalidContactId
        )
    );
    if refusal.kind() != Kind::Refused || !is_of_id {
        return refusal;
    }
    let error = refusal.in_words(format!("{what} not found"));
    remedy.into_iter().fold(error, Error::remedy)
}

/// The same for a customer.
pub(crate) fn no_customer(refusal: Error, id: u64) -> Error {
    not_found(refusal, &format!("customer {id}"), Some(Remedy::ListCustomers))
}

/// What a complete refusal is worth, and its error.
pub(crate) fn read(text: &str, http: u16, map: &Map<String, Value>) -> (Refusal, Error) {
    let text = text.trim().trim_end_matches('.');
    let lower = text.to_ascii_lowercase();
    if matches!(http, 401 | 403) || lower.contains("access denied") {
        return (Refusal::Named, credentials(text));
    }
    let error = Error::new(Kind::Refused, format!("the provider refused: {text}"));
    let (refusal, mut error) = match reason(&lower) {
        Some((code, refusal)) => (refusal, error.code(code)),
        // "Internal", "An unexpected error", or words that nobody has seen yet.
        None => (Refusal::Vague, error),
    };
    // A failed order can leave its invoice behind, and a second order would make a second one.
    if let Some(invoice) = map.get("invoiceid").and_then(words) {
        error = error.hint(format!(
            "the answer names invoice {invoice}: look at it in the panel before you order again"
        ));
    }
    (refusal, error)
}

/// The error for HTTP 403 with something else than the application's own document: what stands in
/// front of the API answers so to an address that is not on the list, whatever is asked.
pub(crate) fn address_not_listed() -> Error {
    Error::new(
        Kind::Credentials,
        "the provider lets nobody in from this machine's address (HTTP 403)",
    )
    .code(Code::AddressNotListed)
    .hint(
        "list this machine's public address in the panel, Settings > API; a change there takes up \
         to an hour",
    )
    .hint("with a dynamic address or IPv6, a listed machine may appear under another address")
}

fn credentials(text: &str) -> Error {
    Error::new(
        Kind::Credentials,
        format!("the provider refused the credentials: {text}"),
    )
    .code(Code::AccessDenied)
    .remedy(Remedy::ResellerKey)
    .hint(
        "this machine's address must be on the list in the panel, Settings > API; a change there \
         takes up to an hour",
    )
    .hint("check that the account and the environment (test or live) belong together")
}

/// The reason as a code, and what it is worth; nothing for one that is not understood.
fn reason(lower: &str) -> Option<(Code, Refusal)> {
    if let Some(code) = lock::code(lower) {
        return Some((code, Refusal::Named));
    }
    let known = KNOWN.iter().find(|(text, ..)| lower.contains(text));
    if let Some((_, code, refusal)) = known {
        return Some((code.clone(), *refusal));
    }
    if lower.starts_with("customer ") && lower.ends_with(" not found") {
        return Some((Code::NoSuchCustomer, Refusal::Named));
    }
    // A parameter that is named as being wrong (section 2.3.3): `techcontactid is not registered by
    // you`, `ns is invalid`, `Invalid bundle-id`. Its name is the best word there is.
    let (first, rest) = lower.split_once([' ', ':', ';']).unwrap_or((lower, ""));
    let is_id = first.ends_with("id") && first.len() > 4;
    let is_invalid = rest.trim_start().starts_with("is invalid");
    let name = match first {
        "invalid" => Some(rest.trim()),
        _ if is_id || is_invalid => Some(first),
        _ => None,
    };
    let name = name.filter(|name| is_parameter(name))?;
    Some((Code::Other(format!("invalid_{}", name.replace('-', "_"))), Refusal::Named))
}

fn is_parameter(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

/// The reason that a document gives, wherever it stands.
pub(crate) fn text(map: &Map<String, Value>) -> Option<String> {
    map.get("message").and_then(words).or_else(|| own_error(map)).or_else(|| {
        ["errorvalue", "actionstatusdesc", "msg"]
            .iter()
            .find_map(|name| map.get(*name).and_then(words))
    })
}

/// `error`, unless it says that there is none.
pub(crate) fn own_error(map: &Map<String, Value>) -> Option<String> {
    map.get("error").and_then(words).filter(|text| !text.eq_ignore_ascii_case("noerror"))
}

/// A value as words; nothing if it has none.
pub(crate) fn words(value: &Value) -> Option<String> {
    let joined = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join("; "));
    match value {
        Value::String(text) => {
            let text = text.trim();
            (!text.is_empty()).then(|| readable(text))
        }
        Value::Array(items) => joined(items.iter().filter_map(words).collect()),
        Value::Object(map) => {
            if let Some(text) = map.get("error").or_else(|| map.get("message")) {
                return words(text);
            }
            let part = |(name, value): (&String, &Value)| Some(labeled(name, &words(value)?));
            joined(map.iter().filter_map(part).collect())
        }
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(_) | Value::Null => None,
    }
}

/// `{techcontactid=techcontactid is not registered by you, ns=bad}` as a sentence. The equals sign
/// may come escaped twice, as `\u003d`.
fn readable(text: &str) -> String {
    let text = text.replace("\\u003d", "=").replace("\\u003D", "=");
    let inner = text
        .strip_prefix('{')
        .and_then(|text| text.strip_suffix('}'))
        .filter(|inner| starts_entry(inner));
    let Some(inner) = inner else { return text };
    let mut entries: Vec<String> = Vec::new();
    for part in inner.split(", ") {
        match entries.last_mut() {
            // A comma inside a sentence, not between two entries.
            Some(last) if !starts_entry(part) => {
                last.push_str(", ");
                last.push_str(part);
            }
            _ => entries.push(part.to_owned()),
        }
    }
    let sentences: Vec<String> = entries
        .iter()
        .map(|entry| {
            entry.split_once('=').map_or_else(|| entry.clone(), |(name, text)| labeled(name, text))
        })
        .collect();
    sentences.join("; ")
}

fn starts_entry(text: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.split_once('=').is_some_and(|(name, _)| !name.is_empty() && name.chars().all(is_name))
}

fn labeled(name: &str, text: &str) -> String {
    let text = text.trim();
    let named =
        text.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    if named { text.to_owned() } else { format!("{name}: {text}") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_java_map_becomes_a_sentence() {
        assert_eq!(
            readable(
                "{techcontactid=techcontactid is not registered by you, or gone, ns=ns1 is bad}"
            ),
            "techcontactid is not registered by you, or gone; ns: ns1 is bad"
        );
        assert_eq!(
            readable(r"{registrantcontactid\u003dregistrantcontactid is invalid}"),
            "registrantcontactid is invalid"
        );
        assert_eq!(readable("{not a map}"), "{not a map}");
        assert_eq!(readable("{}"), "{}");
    }

    #[test]
    fn a_script_gets_a_word_for_what_is_known() {
        let code = |text: &str| {
            let (_, error) = read(text, 500, &Map::new());
            assert_eq!(error.kind(), Kind::Refused);
            error.machine_code().map(str::to_owned)
        };
        assert_eq!(code("Required parameter missing: ns").as_deref(), Some("missing_parameter"));
        assert_eq!(
            code("Website doesn't exist for shop.example").as_deref(),
            Some("no_such_order")
        );
        assert_eq!(
            code("techcontactid is not registered by you").as_deref(),
            Some("invalid_techcontactid")
        );
        assert_eq!(code("Something new"), None);
    }

    #[test]
    fn only_a_reason_that_is_understood_tells_that_an_order_was_not_taken() {
        let worth = |text: &str| read(text, 500, &Map::new()).0;
        for named in [
            "Required parameter missing: ns",
            "Invalid bundle-id",
            "ns is invalid",
            "Customer 7 not found",
            "Access Denied: You are not authorized to perform this action",
        ] {
            assert_eq!(worth(named), Refusal::Named, "{named}");
        }
        for there in [
            "There is already an action pending on this Order.",
            "Domain shop.example already exists in our database",
            "There is a pending order for shop.example",
            "Domain shop.example already registered",
            "Domain already renewed.",
        ] {
            assert_eq!(worth(there), Refusal::AlreadyThere, "{there}");
        }
        for vague in [
            "Internal",
            "An unexpected error has occurred",
            "status ERROR, without a reason",
            "Invalid",
            "",
        ] {
            assert_eq!(worth(vague), Refusal::Vague, "{vague}");
        }
    }

    proptest! {
        #[test]
        fn no_message_can_bring_the_program_down(text in any::<String>(), map in "\\{([a-c]=|, |[a-z ]){0,12}\\}") {
            let _ = read(&readable(&text), 500, &Map::new());
            let _ = readable(&map);
        }
    }
}

//! A method that has no command of its own, called as it was typed.

use crate::client::{Format, Reseller};
use crate::wire::answer;
use orderctl_core::error::{Error, Result};
use orderctl_core::raw_api::{Answered, Call, Channel};
use orderctl_core::{Answer, Command, Effect, Method, Remedy, Request};

/// A reseller's API that is called directly.
pub struct RawApi<'a> {
    /// The account in whose name the method is called.
    pub reseller: &'a Reseller,
    /// The form of the answer, if not the one of the settings.
    pub format: Option<Format>,
    /// Whether the provider's own text is wanted.
    pub raw: bool,
}

/// Parameters that this program sets: who asks.
const OURS: [&str; 3] = ["auth-userid", "api-key", "auth-password"];

/// Words with which the names of changing methods begin. They are POST (KB 753), but clients are
/// known that send them by GET.
const CHANGING: [&str; 19] = [
    "add",
    "register",
    "renew",
    "delete",
    "del",
    "modify",
    "suspend",
    "unsuspend",
    "move",
    "signup",
    "transfer",
    "restore",
    "purchase",
    "enable",
    "disable",
    "change",
    "cancel",
    "execute",
    "set",
];

/// A path as people write it, without what this program adds, and the form of answer that it names.
///
/// # Errors
/// Of kind usage, for what can't be a method's path.
pub fn method_path(typed: &str) -> Result<(String, Option<Format>)> {
    let path = typed.trim_start_matches('/');
    // Newer products stand beside the others, under `restapi` (KB 2844).
    let path = path.strip_prefix("api/").unwrap_or(path);
    let (path, format) = match path.rsplit_once('.') {
        Some((path, "json")) => (path, Some(Format::Json)),
        Some((path, "xml")) => (path, Some(Format::Xml)),
        _ => (path, None),
    };
    let word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    if path.split('/').all(word) {
        return Ok((path.to_owned(), format));
    }
    Err(Error::usage(format!("'{typed}' is not a valid API path"))
        .remedy(Remedy::ResellerMethod)
        .remedy(Remedy::PathAlone))
}

impl Channel for RawApi<'_> {
    fn command(&self) -> Command {
        Command::ApiLogicboxes
    }

    fn check(&self, call: &Call) -> Result<()> {
        call.refuse(&OURS, Remedy::OtherLogin)
    }

    fn changes(&self, call: &Call) -> bool {
        let last = call.name.rsplit('/').next().unwrap_or_default();
        let first_word = last.split('-').next().unwrap_or_default();
        match call.method {
            // It reads, and wants a POST all the same (KB 794).
            Method::Post => call.name != "contacts/default",
            Method::Get => {
                // The price of a change is only told (client).
                last != "modify-pricing"
                    && (CHANGING.contains(&first_word) || last == "customer-pay")
            }
        }
    }

    fn request(&self, call: &Call, effect: Effect) -> Request {
        let format = self.format.unwrap_or(self.reseller.settings.format);
        self.reseller.request_as(format, call.method, effect, &call.name, call.fields())
    }

    fn send(&self, request: &Request) -> Answer<Answered> {
        let response = match self.reseller.http.send(request) {
            Ok(response) => response,
            Err(lost) => return lost.into(),
        };
        let redactor = self.reseller.http.redactor();
        let raw = self.raw.then(|| redactor.mask_distinctive(&response.body).into_owned());
        answer::classify(&response, redactor).map(|data| Answered { data, raw })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_understood_however_it_is_written() {
        for typed in ["customers/search", "/customers/search", "/api/customers/search"] {
            assert_eq!(method_path(typed).unwrap(), ("customers/search".into(), None));
        }
        let restapi = "/restapi/product/wordpresshostingusa/details.json";
        let (path, _) = method_path(restapi).unwrap();
        assert_eq!(path, "restapi/product/wordpresshostingusa/details");
        let (path, format) = method_path("api/customers/search.xml").unwrap();
        assert_eq!((path.as_str(), format), ("customers/search", Some(Format::Xml)));
        for typed in [
            "",
            "/",
            "https://other.example/api/x",
            "a//b",
            "a/../b",
            "a?x=1",
            "a b",
            "a.yaml",
            "a#b",
        ] {
            assert!(method_path(typed).is_err(), "{typed}");
        }
    }
}

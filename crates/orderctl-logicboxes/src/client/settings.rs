//! Who asks, at which address, and in which form.

use rust_decimal::Decimal;
use serde::Deserialize;

use orderctl_core::Secret;

/// The test environment's API (KB 753). It has accounts of its own; live credentials that are sent
/// here act on the live account, says the vendor.
pub const TEST_URL: &str = "https://test.httpapi.com/api";

/// The live environment's API (KB 753).
pub const LIVE_URL: &str = "https://httpapi.com/api";

/// The form that answers are asked for in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// JSON: paths end in `.json`.
    #[default]
    Json,
    /// XML: paths end in `.xml`.
    Xml,
}

impl Format {
    pub(crate) fn suffix(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Xml => "xml",
        }
    }
}

/// The name of a renewal's term on the wire. No page about combos tells it: their own order says
/// `noOfMonths`, the renewals of sibling products all say `months`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RenewTerm {
    /// As the renewals of sibling products say (`months`).
    #[default]
    Months,
    /// As the order of a combo says (`noOfMonths`).
    NoOfMonths,
}

impl RenewTerm {
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Months => "months",
            Self::NoOfMonths => "noOfMonths",
        }
    }
}

/// Which account asks, at which address, and in which form.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The API's address: ends in `/api`, without a slash behind it. See [`api_url`].
    pub url: String,
    /// The reseller's number, sent with each call (`auth-userid`).
    pub auth_userid: String,
    /// The key that belongs to it, sent with each call (`api-key`). A new key ends the old one at once.
    pub api_key: Secret,
    /// The form that answers are asked for in.
    pub format: Format,
    /// The name that a renewal's term is sent under.
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

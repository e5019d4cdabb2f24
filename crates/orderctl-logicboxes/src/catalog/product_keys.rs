//! Product keys: what a combo plan's services are called.
//!
//! A plan may hold products that no list knows, so an unknown key passes with a warning. A key that
//! is a known one with a slip of the finger is an error: the provider might take the order without
//! that service.

use orderctl_core::error::{Code, Error, Result};

/// A product key and what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProductKey {
    /// The key, as an order names it.
    pub key: &'static str,
    /// The product's name, for people.
    pub name: &'static str,
    /// True if the combo page itself lists it (KB 2500). The others are spelt as in the vendor's
    /// product lists; that combos take them is inferred.
    pub documented: bool,
}

const fn combo(key: &'static str, name: &'static str) -> ProductKey {
    ProductKey { key, name, documented: true }
}

const fn other(key: &'static str, name: &'static str) -> ProductKey {
    ProductKey { key, name, documented: false }
}

/// The key of the plan's domain. It is spelt so in combos alone.
pub(crate) const DOMAIN: &str = "domainOrder";

const KNOWN: [ProductKey; 63] = [
    combo(DOMAIN, "domain"),
    combo("singledomainhostinglinuxus", "single-domain hosting, Linux, US"),
    combo("hosting", "website builder"),
    combo("eeliteus", "business e-mail, US"),
    combo("sslcert", "SSL certificate"),
    other("singledomainhostinglinuxin", "single-domain hosting, Linux, India"),
    other("singledomainhostinglinuxuk", "single-domain hosting, Linux, UK"),
    other("singledomainhostinglinuxhk", "single-domain hosting, Linux, Hong Kong"),
    other("singledomainhostinglinuxtr", "single-domain hosting, Linux, Turkey"),
    other("singledomainhostingwindowsus", "single-domain hosting, Windows, US"),
    other("singledomainhostingwindowsin", "single-domain hosting, Windows, India"),
    other("singledomainhostingwindowsuk", "single-domain hosting, Windows, UK"),
    other("singledomainhostingwindowshk", "single-domain hosting, Windows, Hong Kong"),
    other("singledomainhostingwindowstr", "single-domain hosting, Windows, Turkey"),
    other("multidomainhosting", "multi-domain hosting, Linux, US"),
    other("multidomainhostinglinuxin", "multi-domain hosting, Linux, India"),
    other("multidomainhostinglinuxuk", "multi-domain hosting, Linux, UK"),
    other("multidomainhostinglinuxhk", "multi-domain hosting, Linux, Hong Kong"),
    other("multidomainhostinglinuxtr", "multi-domain hosting, Linux, Turkey"),
    other("multidomainwindowshosting", "multi-domain hosting, Windows, US"),
    other("multidomainwindowshostingin", "multi-domain hosting, Windows, India"),
    other("multidomainwindowshostinguk", "multi-domain hosting, Windows, UK"),
    other("multidomainwindowshostinghk", "multi-domain hosting, Windows, Hong Kong"),
    other("multidomainwindowshostingtr", "multi-domain hosting, Windows, Turkey"),
    other("resellerhosting", "reseller hosting, Linux, US"),
    other("resellerhostinglinuxin", "reseller hosting, Linux, India"),
    other("resellerhostinglinuxuk", "reseller hosting, Linux, UK"),
    other("resellerhostinglinuxtr", "reseller hosting, Linux, Turkey"),
    other("resellerwindowshosting", "reseller hosting, Windows, US"),
    other("resellerwindowshostingin", "reseller hosting, Windows, India"),
    other("resellerwindowshostinguk", "reseller hosting, Windows, UK"),
    other("vpslinuxus", "VPS, Linux, US"),
    other("vpslinuxin", "VPS, Linux, India"),
    other("virtualserverlinuxus", "virtual server, Linux, US"),
    other("virtualserverlinuxin", "virtual server, Linux, India"),
    other("dedicatedserverlinuxus", "dedicated server, Linux, US"),
    other("dedicatedserverwindowsin", "dedicated server, Windows, India"),
    other("managedserverlinuxus", "managed server, Linux, US"),
    other("cloudsiteslinuxus", "cloud sites, Linux, US"),
    other("cloudsiteslinuxin", "cloud sites, Linux, India"),
    other("wordpresshostingusa", "WordPress hosting, US"),
    other("eelitein", "business e-mail, India"),
    other("eeliteuk", "business e-mail, UK"),
    other("enterpriseemailus", "enterprise e-mail, US"),
    other("enterpriseemailin", "enterprise e-mail, India"),
    other("titanmailglobal", "Titan mail"),
    other("titanmailindia", "Titan mail, India"),
    other("thawtecert", "Thawte certificate"),
    other("thawtcert", "Thawte certificate, as some panels spell it"),
    other("codeguard", "CodeGuard backup"),
    other("sitelock", "SiteLock"),
    other("impressly", "Impressly"),
    other("weebly", "Weebly"),
    other("themepluginlogo", "themes, plugins, logos"),
    other("backorderservice", "domain backorder"),
    other("domcno", "domain .com"),
    other("dotnet", "domain .net"),
    other("domorg", "domain .org"),
    other("dominfo", "domain .info"),
    other("dombiz", "domain .biz"),
    other("domus", "domain .us"),
    other("dotin", "domain .in"),
    other("thirdleveldotuk", "domain .co.uk"),
];

/// True for the name of a product, or of a category, that has combo plans.
pub(crate) fn names_combos(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.contains("bundle") || name.contains("combo")
}

/// Regions that keys end in. Another pair of letters in their place is a region that is not listed
/// here rather than a slip.
const REGIONS: [&str; 5] = ["us", "in", "uk", "hk", "tr"];

/// The product keys that are known, those of the combo page first.
#[must_use]
pub fn known() -> &'static [ProductKey] {
    &KNOWN
}

/// The known key that this one was most likely meant to be; nothing if it is a known key itself or
/// like none of them.
///
/// Alike are keys that differ in their capitals alone, or by slips: one inserted, dropped, changed
/// or swapped letter in a key of 5 to 11 letters, two in a longer one, none in a shorter one. More
/// would take one short key for another product's. A key that differs from a known one only in the
/// two letters of its region is another region, not a slip.
#[must_use]
pub fn nearest(key: &str) -> Option<&'static str> {
    if KNOWN.iter().any(|known| known.key == key) {
        return None;
    }
    let lower = key.to_lowercase();
    if KNOWN.iter().any(|known| is_other_region(&lower, known.key)) {
        return KNOWN.iter().find(|known| known.key.to_lowercase() == lower).map(|known| known.key);
    }
    let slips = match key.chars().count() {
        0..=4 => 0,
        5..=11 => 1,
        _ => 2,
    };
    KNOWN
        .iter()
        .map(|known| {
            let distance = strsim::damerau_levenshtein(&lower, &known.key.to_lowercase());
            (distance, known.key)
        })
        .filter(|(distance, _)| *distance <= slips)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, key)| key)
}

fn is_other_region(key: &str, known: &str) -> bool {
    let stem =
        REGIONS.iter().find_map(|region| known.strip_suffix(region)).filter(|stem| stem.len() > 4);
    let letters = |rest: &str| rest.len() == 2 && rest.bytes().all(|b| b.is_ascii_lowercase());
    stem.and_then(|stem| key.strip_prefix(stem)).is_some_and(letters)
}

/// Checks one key of an order. Gives a warning for a key that is not known.
///
/// # Errors
/// When the key is a known one misspelt.
pub(crate) fn check(key: &str) -> Result<Option<String>> {
    if key == "domorder" {
        // The category of domains everywhere else, and the most natural mistake.
        return Err(misspelt(key, DOMAIN));
    }
    if KNOWN.iter().any(|known| known.key == key) {
        return Ok(None);
    }
    match nearest(key) {
        Some(near) => Err(misspelt(key, near)),
        None => Ok(Some(format!("the product key '{key}' is not known here and is sent as it is"))),
    }
}

fn misspelt(key: &str, near: &str) -> Error {
    Error::usage(format!("'{key}' is not a product key; did you mean '{near}'?"))
        .code(Code::ProductKey)
        .hint(format!("write {near}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_slip_does_not_order_a_plan_without_one_of_its_services() {
        for (key, meant) in [
            ("domainorder", "domainOrder"),
            ("domainOrdr", "domainOrder"),
            ("sslcret", "sslcert"),
            ("hostng", "hosting"),
            ("eeliteu", "eeliteus"),
            ("singeldomainhostinglinuxus", "singledomainhostinglinuxus"),
            ("singledomainhostinglnuxuss", "singledomainhostinglinuxus"),
            ("EELITEUS", "eeliteus"),
        ] {
            assert_eq!(nearest(key), Some(meant), "{key}");
            assert!(check(key).unwrap_err().message().contains(meant));
        }
        assert!(check("domorder").unwrap_err().message().contains("domainOrder"));
    }

    #[test]
    fn a_product_that_no_list_knows_can_be_ordered() {
        for key in ["singledomainhostinglinuxca", "eelitebr", "vpslinuxde", "quantummail", "x", ""]
        {
            assert_eq!(nearest(key), None, "{key}");
            assert!(check(key).unwrap().is_some(), "{key} passes with a warning");
        }
    }

    #[test]
    fn every_known_key_passes() {
        for known in known() {
            assert_eq!(nearest(known.key), None);
            assert_eq!(check(known.key).unwrap(), None);
        }
        let documented = known().iter().filter(|known| known.documented).count();
        assert_eq!(documented, 5, "the combo page lists five");
    }

    proptest! {
        #[test]
        fn no_key_can_bring_the_program_down(key in any::<String>()) {
            let _ = check(&key);
        }
    }
}

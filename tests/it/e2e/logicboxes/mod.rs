//! The rest of the way at `LogicBoxes`, through the real binary: finding what to order, following
//! it, paying it.

mod access;
mod customers;
mod finding;
mod following;
mod locks;
mod managing;
mod money;
mod prices;

use crate::support::Home;
use crate::support::Provider;

/// An order of the ordinary plan in the sandbox, for this domain.
pub fn combo<'a>(domain: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let words = "--sandbox combo add --customer-id 20000001 --months 12 --bundle-id 501 \
                 --ns ns1.shop.example --ns ns2.shop.example --contact 30000001 \
                 --service singledomainhostinglinuxus --service sslcert --yes --domain";
    words.split_whitespace().chain([domain]).chain(more.iter().copied()).collect()
}

/// A list of texts out of a document.
#[track_caller]
pub fn texts(home: &Home, words: &[&str], program: &str) -> Vec<String> {
    let ran = home.run(&[words, &["--jq", program]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.stdout.lines().map(str::to_owned).collect()
}

/// The home of a reseller of the sandbox that runs as `provider`: its number, and further lines of the
/// profile.
pub fn home_of(provider: &Provider, reseller: u64, lines: &str) -> Home {
    let home = Home::new();
    let key = match reseller {
        100_001 => "sandbox-key".to_owned(),
        other => format!("sandbox-key-{}", other - 100_000),
    };
    home.config(&format!(
        "[profile.resell]\nprovider = \"logicboxes\"\nurl = \"{}\"\nenvironment = \"test\"\n\
         auth_userid = {reseller}\napi_key = \"{key}\"\n{lines}",
        provider.api_url()
    ));
    home
}

/// An order of a plan that is a domain alone, for a year, by a customer and one of his contacts.
pub fn domain_combo<'a>(domain: &'a str, customer: &'a str, contact: &'a str) -> Vec<&'a str> {
    let words = "combo add --months 12 --bundle-id 502 --ns ns1.shop.example --ns ns2.shop.example \
                 --invoice-option KeepInvoice --yes --domain";
    let whose = ["--customer-id", customer, "--contact", contact];
    words.split_whitespace().chain([domain]).chain(whose).collect()
}

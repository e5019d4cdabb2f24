//! The rest of the way at `LogicBoxes`, through the real binary: finding what to order, following
//! it, paying it.

mod finding;
mod following;
mod managing;
mod money;
mod people;

use crate::support::Home;

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

//! A domain name: as typed for people, in its ASCII form for the wire.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use orderctl_core::error::{Code, Error, Result};

/// A domain name with at least two labels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Domain {
    ascii: String,
    typed: String,
}

impl Domain {
    /// The form on the wire: lower case, international names as punycode.
    #[must_use]
    pub fn ascii(&self) -> &str {
        &self.ascii
    }

    /// The form that was typed, for showing.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// True if a text of the provider is about this domain: the name stands in it as a whole word, in
    /// either form. `shop.example` is not in `myshop.example`, nor in `shop.example.net`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        // The test environment appends a name of its own.
        let text = text.to_lowercase().replace(".onlyfordemo.com", "");
        let (unicode, _) = idna::domain_to_unicode(&self.ascii);
        contains_name(&self.ascii, &text) || contains_name(&unicode, &text)
    }
}

/// A text of the provider with its international names as people read them. A name stays as it is on the
/// wire where it is not sent in the same form again, or where a part of it mixes Latin letters with
/// others, as names do that look like another one.
#[must_use]
pub fn readable_names(text: &str) -> String {
    let word = |word| readable(word).unwrap_or_else(|| str::to_owned(word));
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn readable(name: &str) -> Option<String> {
    if !name.contains("xn--") {
        return None;
    }
    let (unicode, Ok(())) = idna::domain_to_unicode(name) else { return None };
    let is_latin = |c: char| c < '\u{250}';
    let is_mixed = |label: &str| {
        let letters = || label.chars().filter(|c| c.is_alphabetic());
        letters().any(is_latin) && !letters().all(is_latin)
    };
    let is_same = idna::domain_to_ascii_strict(&unicode).ok().as_deref() == Some(name);
    (is_same && !unicode.split('.').any(is_mixed)).then_some(unicode)
}

fn contains_name(name: &str, text: &str) -> bool {
    let of_a_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(name).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let mut rest = text[at + found.len()..].chars();
        let after = rest.next();
        // A dot ends a sentence, or goes on with the name.
        let goes_on = after == Some('.') && rest.next().is_some_and(of_a_name);
        !before.is_some_and(|c| of_a_name(c) || c == '.')
            && !after.is_some_and(of_a_name)
            && !goes_on
    })
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.typed)
    }
}

impl From<Domain> for String {
    fn from(domain: Domain) -> Self {
        domain.typed
    }
}

impl TryFrom<String> for Domain {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl FromStr for Domain {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let typed = text.trim();
        let wrong = |why: &str| {
            let shown: String =
                typed.chars().map(|c| if c.is_control() { '?' } else { c }).take(60).collect();
            Err(Error::usage(format!("'{shown}' is not a domain name: {why}"))
                .code(Code::Domain)
                .hint("write the name alone, such as shop.example"))
        };
        if typed.is_empty() {
            return wrong("it is empty");
        }
        if typed.contains(char::is_control) {
            return wrong("it has a control character in it");
        }
        if typed.contains(char::is_whitespace) {
            return wrong("it has a space in it");
        }
        // Other writings of the dot (U+3002 and the like) are dots to a registry too.
        let ascii = idna::domain_to_ascii(typed).unwrap_or_default();
        let dotted = if ascii.is_empty() { typed } else { &ascii };
        if !dotted.contains('.') {
            return wrong("it has no dot");
        }
        if dotted.split('.').any(str::is_empty) {
            return wrong("it has an empty part between, before or behind its dots");
        }
        let Ok(ascii) = idna::domain_to_ascii_strict(typed) else {
            return wrong("a name has letters, digits and hyphens, at most 63 in each part");
        };
        let last = ascii.rsplit('.').next().unwrap_or_default();
        if last.bytes().all(|b| b.is_ascii_digit()) {
            return wrong("that is an address");
        }
        Ok(Self { ascii, typed: typed.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use orderctl_core::error::Kind;

    #[test]
    fn a_foreign_name_is_sent_as_punycode_and_shown_as_typed() {
        let domain: Domain = " Bücher.example ".parse().unwrap();
        assert_eq!(domain.ascii(), "xn--bcher-kva.example");
        assert_eq!(domain.to_string(), "Bücher.example");
        assert_eq!("SHOP.example".parse::<Domain>().unwrap().ascii(), "shop.example");
    }

    #[test]
    fn a_name_of_the_wire_is_read_where_that_is_certain() {
        for (wire, read) in [
            ("xn--mnchen-3ya.example", "m\u{fc}nchen.example"),
            (
                "Plan for xn--bcher-kva.example for 1 year",
                "Plan for b\u{fc}cher.example for 1 year",
            ),
            ("xn--80ak6aa92e.example", "\u{430}\u{440}\u{440}\u{4cf}\u{435}.example"),
            ("shop.example", "shop.example"),
            ("xn--.example", "xn--.example"),
            ("xn--mnchen-3ya.example,", "xn--mnchen-3ya.example,"),
            // A Cyrillic letter among Latin ones.
            ("xn--pypal-4ve.example", "xn--pypal-4ve.example"),
        ] {
            assert_eq!(readable_names(wire), read);
        }
    }

    #[test]
    fn what_is_no_domain_is_refused_before_it_costs_anything() {
        for text in [
            "",
            "shop",
            "my shop.example",
            "shop..example",
            ".example",
            "shop.example.",
            "shop\u{7}.example",
            "https://shop.example/",
            "shop_1.example",
            "-shop.example",
            "127.0.0.1",
            "a@shop.example",
            &format!("{}.example", "a".repeat(64)),
        ] {
            let error = text.parse::<Domain>().unwrap_err();
            assert_eq!(error.kind(), Kind::Usage, "{text}");
            assert!(!error.message().contains(char::is_control));
        }
    }

    #[test]
    fn an_order_for_another_domain_is_never_taken_for_this_one() {
        let domain: Domain = "shop.example".parse().unwrap();
        for text in [
            "shop.example",
            "Addition of Plan for SHOP.example for 1 year",
            "(shop.example).",
            "shop.example.onlyfordemo.com",
        ] {
            assert!(domain.is_in(text), "{text}");
        }
        let foreign: Domain = "Bücher.example".parse().unwrap();
        for text in ["xn--bcher-kva.example", "Plan for BÜCHER.example, 1 year"] {
            assert!(foreign.is_in(text), "{text}");
        }
        for text in ["myshop.example", "shop.example.net", "www.shop.example", "shop.examples", ""]
        {
            assert!(!domain.is_in(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_name_can_bring_the_program_down(text in any::<String>(), domain in "[a-z]{1,3}\\.[a-z]{2}") {
            let _ = text.parse::<Domain>();
            let _ = readable_names(&format!("xn--{text}"));
            let _ = domain.parse::<Domain>().unwrap().is_in(&text);
        }
    }
}

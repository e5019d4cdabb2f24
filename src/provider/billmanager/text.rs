//! Texts that a panel writes for people: amounts with their currency, names with mark-up in them.

use super::doc::Node;
use crate::order::Money;

/// An amount as panels write it, `8.99 EUR`, with ordinary or non-breaking blanks.
///
/// Nothing else is read: no symbols, no thousands, no commas. Repairing would be guessing.
pub(super) fn money(text: &str) -> Option<Money> {
    let text = spaced(text);
    let (amount, currency) = text.trim().split_once(' ')?;
    Money::new(amount, currency).ok()
}

/// A price in its parts, `{cost, currency}`: nothing if there is none, and why if it can't be used.
pub(super) fn price(node: Option<&Node>) -> Result<Option<Money>, String> {
    let Some(node) = node else { return Ok(None) };
    let Some(cost) = node.value("cost") else {
        return match node.text().trim() {
            "" => Ok(None),
            text => money(text)
                .map(Some)
                .ok_or_else(|| format!("the panel's price '{}' can't be read", short(text))),
        };
    };
    let price = match node.value("currency") {
        Some(currency) => Money::new(&spaced(cost), currency).map_err(|error| error.to_string())?,
        None => money(cost).ok_or_else(|| {
            format!("the panel's price '{}' has no currency that can be read", short(cost))
        })?,
    };
    if price.is_negative() {
        return Err(format!("the panel's price is negative ({price})"));
    }
    Ok(Some(price))
}

/// A text without the mark-up and the entities that panels leave in it, on one line.
pub(super) fn clean(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        bare.push_str(before);
        // A '<' that opens no tag is an ordinary sign.
        match tag.find('>') {
            Some(end) if tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => {
                bare.push(' ');
                rest = &tag[end + 1..];
            }
            _ => {
                bare.push('<');
                rest = &tag[1..];
            }
        }
    }
    bare.push_str(rest);
    let bare = spaced(&bare)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name without the dashes that indent it: `&nbsp;-&nbsp;Port speed`.
pub(super) fn label(text: &str) -> String {
    let text = clean(text);
    text.trim_start_matches(['-', '–', '—', ' ']).to_owned()
}

/// Every kind of blank as an ordinary one.
fn spaced(text: &str) -> String {
    text.replace("&nbsp;", " ").replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ").trim().to_owned()
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::decode::{Out, decode};
    use super::*;

    #[test]
    fn amounts_are_read_with_the_blanks_that_panels_use() {
        for text in ["8.99 EUR", " 8.99\u{a0}EUR", "8.99&nbsp;EUR", "8.99\u{202f}eur"] {
            assert_eq!(money(text), Money::new("8.99", "EUR").ok(), "{text}");
        }
    }

    #[test]
    fn a_strange_price_is_never_repaired() {
        for text in ["", "EUR", "8.99", "€ 8.99", "8,99 EUR", "1 234.50 EUR", "8.99 EUR / Month"]
        {
            assert_eq!(money(text), None, "{text}");
        }
        for (cost, currency) in [("8,99", "EUR"), ("x", "EUR"), ("1", "Euro"), ("-1.00", "EUR")] {
            let body = format!(r#"{{"doc":{{"cost":"{cost}","currency":"{currency}"}}}}"#);
            let doc = decode(&body, Out::Json).unwrap();
            assert!(price(Some(&doc)).is_err(), "{body}");
        }
    }

    #[test]
    fn names_lose_their_markup_and_nothing_else() {
        assert_eq!(label("&nbsp;-&nbsp;Port speed"), "Port speed");
        assert_eq!(clean("<b>VPS&nbsp;1</b><br/>2 &lt; 3 &amp; more"), "VPS 1 2 < 3 & more");
        assert_eq!(clean("a < b"), "a < b");
    }

    proptest! {
        #[test]
        fn only_plain_digits_ever_become_a_price(text in ".*") {
            let _ = clean(&text);
            if let Some(money) = money(&text) {
                let amount = money.amount().to_string();
                prop_assert!(text.contains(amount.trim_start_matches('-')));
            }
        }
    }
}

//! Texts that a panel writes for people: amounts with their currency, names with mark-up in them.

use super::doc::Node;
use orderctl_core::{CurrencyContext, Money, Period};

/// An amount as panels write it, `8.99 EUR`, `1 200,50 ₽`, with mark-up or without. Of a price that is
/// struck out and another one, the other one counts.
pub(super) fn money(text: &str, currencies: &CurrencyContext) -> Option<Money> {
    currencies.read(&valid_part(text)?).ok()
}

/// An amount for a period, in words: `75.00 RUB / Month`. What is behind the slash is no part of it.
pub(super) fn money_of_period(text: &str, currencies: &CurrencyContext) -> Option<Money> {
    let text = valid_part(text)?;
    currencies.read(text.split('/').next().unwrap_or_default()).ok()
}

/// The words behind an amount for a period, in ours where they are a number of months: `75.00 RUB /
/// Month`, `8.99 EUR / one year`.
pub(super) fn period_text(text: &str) -> Option<String> {
    let words = clean(&valid_part(text)?);
    let words = words.rsplit_once('/')?.1.trim();
    let known = parse_months(words).and_then(Period::of_wire).map(|period| period.to_string());
    known.or_else(|| Some(words.to_owned())).filter(|words| !words.is_empty())
}

/// An amount of this currency, where a currency is named beside it; otherwise as [`money`].
pub(super) fn money_in(text: &str, currency: &str, currencies: &CurrencyContext) -> Option<Money> {
    currencies.read_in(&valid_part(text)?, &spaced(currency)).ok()
}

/// A price in its parts, `{cost, currency}`: nothing if there is none, and why if it can't be used.
pub(super) fn price(
    node: Option<&Node>,
    currencies: &CurrencyContext,
) -> Result<Option<Money>, String> {
    let Some(node) = node else { return Ok(None) };
    let (cost, currency) = match node.value("cost") {
        Some(cost) => (cost, node.value("currency").unwrap_or_default()),
        None if node.text().trim().is_empty() => return Ok(None),
        None => (node.text(), ""),
    };
    let unreadable =
        |why: &str| format!("the panel's price '{}' can't be read: {why}", short(cost));
    let part = valid_part(cost).ok_or_else(|| unreadable("more than one price is struck out"))?;
    let price = currencies
        .read_in(&part, &spaced(currency))
        .map_err(|error| unreadable(&error.to_string()))?;
    if price.is_negative() {
        return Err(format!("the panel's price is negative ({price})"));
    }
    Ok(Some(price))
}

/// The words in which a panel in English writes the number of a period.
const COUNTS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// The months of a period in words, `one month`, `3 months`, `2 years`; nothing for any other text.
pub(super) fn parse_months(text: &str) -> Option<i64> {
    let text = text.trim().to_ascii_lowercase();
    let (count, unit) = text.split_once(' ')?;
    let spelled = || COUNTS.iter().position(|word| *word == count).map(|at| at + 1);
    let count: i64 = match count.parse::<u16>() {
        Ok(count) => count.into(),
        Err(_) => spelled()?.try_into().ok()?,
    };
    match unit.trim() {
        "month" | "months" => Some(count),
        "year" | "years" => Some(count * 12),
        _ => None,
    }
}

/// Elements whose text no longer holds.
const STRUCK_OUT: [&str; 3] = ["del", "s", "strike"];

/// The text without its tags and without what is struck out; nothing if an end is missing. Tags become
/// line breaks, which no amount has in it: digits of two elements never make one number.
fn valid_part(text: &str) -> Option<String> {
    let mut valid = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        valid.push_str(before);
        valid.push('\n');
        let end = tag.find('>')?;
        let name = tag[1..end].split([' ', '/']).next().unwrap_or_default().to_lowercase();
        rest = &tag[end + 1..];
        if STRUCK_OUT.contains(&name.as_str()) {
            let close = format!("</{name}>");
            // ASCII lower case keeps every place.
            let until = rest.to_ascii_lowercase().find(&close)?;
            rest = &rest[until + close.len()..];
        }
    }
    valid.push_str(rest);
    Some(spaced(&valid))
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

    fn read(text: &str) -> Option<String> {
        money(text, &CurrencyContext::default()).map(|money| money.to_string())
    }

    #[test]
    fn amounts_are_read_with_the_blanks_that_panels_use() {
        for text in ["8.99 EUR", " 8.99\u{a0}EUR", "8.99&nbsp;EUR", "8.99\u{202f}eur", "8,99 €"] {
            assert_eq!(read(text).as_deref(), Some("8.99 EUR"), "{text}");
        }
        assert_eq!(read("1&nbsp;200,50&nbsp;₽").as_deref(), Some("1200.50 RUB"));
    }

    #[test]
    fn a_strange_price_is_never_repaired() {
        for text in ["", "EUR", "8.99", "1,234 EUR", "8.99 EUR / Month", "1.00 EUR 2.00 EUR"] {
            assert_eq!(read(text), None, "{text}");
        }
        for (cost, currency) in [
            ("1,899", "EUR"),
            ("x", "EUR"),
            ("1", "Euro"),
            ("-1.00", "EUR"),
            ("1.00 USD", "EUR"),
            ("1.00", "$"),
            ("1.00", ""),
        ] {
            let body = format!(r#"{{"doc":{{"cost":"{cost}","currency":"{currency}"}}}}"#);
            let doc = decode(&body, Out::Json).unwrap();
            assert!(price(Some(&doc), &CurrencyContext::default()).is_err(), "{body}");
        }
    }

    #[test]
    fn of_a_price_with_a_struck_out_one_the_other_counts() {
        let currencies = CurrencyContext::default();
        for (text, amount) in [
            ("<del>1025.85 RUB / Month</del><br/><b>605.85 RUB / Month</b>", Some("605.85 RUB")),
            ("<DEL>9.00 EUR</DEL> <b>1 200,50 EUR</b>", Some("1200.50 EUR")),
            ("<b>5.00 EUR</b> <s class=\"old\">9.00 EUR</s>", Some("5.00 EUR")),
            ("<strike>9.00</strike><b>5.00</b>&nbsp;EUR / Year", Some("5.00 EUR")),
            ("<span>5.00 EUR</span>", Some("5.00 EUR")),
            // Two prices of which none is struck out, and digits of two elements.
            ("<b>9.00 EUR</b><br/><b>5.00 EUR</b>", None),
            ("<b>1</b> <b>200 EUR</b>", None),
            ("<del>9.00 EUR <b>5.00 EUR</b>", None),
            ("<del>9.00 EUR</del>", None),
            ("5.00 < 6.00 EUR", None),
        ] {
            let read = money_of_period(text, &currencies).map(|money| money.to_string());
            assert_eq!(read.as_deref(), amount, "{text}");
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
        fn no_text_brings_the_program_down_or_gets_other_digits(text in ".*") {
            let _ = clean(&text);
            let euro = CurrencyContext::configured("EUR".parse().ok());
            for money in [money(&text, &euro), money_of_period(&text, &euro)].into_iter().flatten() {
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                prop_assert!(digits(&text).contains(&digits(&money.amount().to_string())));
            }
        }
    }
}

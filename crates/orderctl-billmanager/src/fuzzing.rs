//! What must hold of any answer of a panel. Run by the targets in `fuzz/`, and by tests.

use orderctl_core::{CurrencyContext, Money};
use rust_decimal::Decimal;

use super::decode::{Out, decode};
use super::text;

/// No body brings the client down, and one that is cut anywhere is not read as a whole one.
///
/// # Panics
/// If that does not hold.
pub fn answer(body: &str) {
    for out in Out::ALL {
        let _ = decode(body, out);
    }
    // Behind the end of a document, XML allows comments, which may be cut.
    let whole = body.trim_start_matches('\u{feff}').trim();
    let ends = (whole.starts_with('{') || whole.ends_with("</doc>")) && !whole.is_empty();
    if ends && decode(body, Out::Json).is_some() {
        for at in [whole.len() / 3, whole.len() / 2, whole.len() - 1] {
            let part = whole.get(..at).map(|part| decode(part, Out::Json));
            assert!(!matches!(part, Some(Some(_))), "cut at {at}: {whole}");
        }
    }
}

/// An amount that is read in a text for people is the one that stands there, never a lower one.
///
/// # Panics
/// If that does not hold.
pub fn price(text: &str) {
    let _ = text::clean(text);
    let contexts = ["", "EUR"].map(|code| CurrencyContext::configured(code.parse().ok()));
    for context in &contexts {
        // With mark-up in it, what is struck out does not count.
        let hold = |amount: Option<Money>, text: &str| {
            if let Some(money) = amount.filter(|_| !text.contains('<')) {
                is_as_written(text, money.amount());
            }
        };
        hold(text::money(text, context), text);
        hold(text::money_in(text, "EUR", context), text);
        let before_period = text.split('/').next().unwrap_or_default();
        hold(text::money_of_period(text, context), before_period);
    }
}

/// Holds an amount against its text: no digit is lost and none is added, and as many of them are behind
/// the point as stood behind the last point or comma. So it is never lower than what was written, by
/// whatever way of writing.
///
/// # Panics
/// If it is not.
fn is_as_written(text: &str, amount: Decimal) {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let written = digits(text);
    let read = digits(&amount.to_string());
    assert_eq!(written.trim_start_matches('0'), read.trim_start_matches('0'), "{text}: {amount}");
    if amount.scale() > 0 {
        let at = text.rfind(['.', ',']).unwrap_or_default();
        assert_eq!(digits(&text[at..]).len(), amount.scale() as usize, "{text}: {amount}");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::text::{money, money_of_period};
    use super::*;

    /// An amount, and a way in which panels write it: grouped, with a point or a comma, its currency
    /// before or behind it, in mark-up, beside a lower one that is struck out, for a period.
    fn written() -> impl Strategy<Value = (Decimal, String)> {
        let parts = (1u64..10_000_000_000, 0u32..5, 0usize..6, 0usize..5, 0usize..5);
        parts.prop_map(|(number, scale, way, currency, mark_up)| {
            let (group, point) =
                [("", "."), ("", ","), (" ", ","), ("&nbsp;", "."), (",", "."), (".", ",")][way];
            let amount = Decimal::from_i128_with_scale(number.into(), scale);
            let plain = amount.to_string();
            let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
            let mut digits = String::new();
            for (at, digit) in whole.chars().enumerate() {
                if at > 0 && (whole.len() - at) % 3 == 0 {
                    digits.push_str(group);
                }
                digits.push(digit);
            }
            let point = if fraction.is_empty() { "" } else { point };
            let digits = format!("{digits}{point}{fraction}");
            let price = [
                format!("{digits} EUR"),
                format!("{digits}&nbsp;€"),
                format!("€{digits}"),
                format!("EUR {digits}"),
                digits,
            ][currency]
                .clone();
            let text = [
                price.clone(),
                format!("<b>{price}</b>"),
                format!("<del>0.01 EUR</del> <b>{price}</b>"),
                format!("{price} <s class=\"old\">0.01 EUR</s>"),
                format!("{price} / Month"),
            ][mark_up]
                .clone();
            (amount, text)
        })
    }

    proptest! {
        /// A lone point is the decimal point at this provider, so that one group of thousands that is set
        /// apart by a point has the other reading, which its documents do not write.
        #[test]
        fn no_amount_is_read_lower_than_it_is_written((amount, text) in written()) {
            let context = CurrencyContext::configured("EUR".parse().ok());
            let lone_point = amount.scale() == 0 && text.matches('.').count() == 1;
            for money in [money(&text, &context), money_of_period(&text, &context)] {
                let Some(money) = money else { continue };
                prop_assert!(money.amount() == amount || lone_point, "{}: {}", text, money);
            }
            if !lone_point && !text.contains(',') {
                let read = money_of_period(&text, &context).map(|money| money.amount());
                prop_assert_eq!(read, Some(amount), "{}", text);
            }
        }

        #[test]
        fn what_holds_of_any_text_and_any_answer_holds(
            text in "[-+ ]?[0-9]{0,6}([ .,][0-9]{3}){0,3}[.,]?[0-9]{0,5}(&nbsp;| )?(EUR|USD|€|₽)?( / Month)?",
            body in "(<doc>)?(<a[ b='\"]{0,4}>|</a>|<!--|-->|<!\\[CDATA\\[|\\]\\]>|&(lt|#60|x);|[{}\":, a1$]){0,9}(</doc>)?",
            any in any::<String>(),
        ) {
            for text in [&text, &any] {
                super::price(text);
            }
            for body in [&body, &any] {
                super::answer(body);
                super::answer(&format!("{{\"doc\":{body}}}"));
                super::answer(&format!("<doc>{body}</doc>"));
            }
        }
    }
}

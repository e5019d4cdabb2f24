//! What must hold of any text that a person or a provider writes as money. Run by the targets in `fuzz/`,
//! and by tests.

use rust_decimal::Decimal;

use crate::{CurrencyContext, Money, Months, Period, amount::read_amount, parse_amount};

/// No text brings the program down, and an amount that is read is the one that was written: all of its
/// digits, and the point where it stood.
///
/// # Panics
/// If that does not hold.
pub fn money(text: &str) {
    let _ = text.parse::<Months>();
    let _ = text.parse::<Period>();
    for amount in [read_amount(text), parse_amount(text)].into_iter().flatten() {
        is_as_written(text, amount);
    }
    let contexts = ["", "EUR"].map(|code| CurrencyContext::configured(code.parse().ok()));
    for context in &contexts {
        let told = [context.read(text), context.read_in(text, "EUR")];
        told.into_iter().flatten().for_each(|money| is_as_written(text, money.amount()));
    }
    if let Ok(money) = text.parse::<Money>() {
        is_as_written(text, money.amount());
        assert_eq!(money.to_string().parse::<Money>().ok(), Some(money), "{text}");
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

    proptest! {
        #[test]
        fn what_is_read_as_money_is_what_was_written(
            text in "[-+ ]?[0-9]{0,9}([ .,'\u{a0}\u{202f}][0-9]{2,3}){0,3}[.,]?[0-9]{0,5} ?(EUR|USD|€|\\$|RUB|₽|Rs|eur)?",
            any in any::<String>(),
        ) {
            super::money(&text);
            super::money(&any);
        }
    }
}

//! Money: a decimal amount and its currency, never a float.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::currency::{Currency, CurrencyContext};

/// An amount in one currency, with the digits that the provider or the user wrote.
///
/// In JSON it is `{"amount":"12.50","currency":"EUR"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

/// Why a text is not an amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseMoneyError {
    message: String,
    such_as: Option<String>,
}

impl ParseMoneyError {
    pub(crate) fn new(message: String) -> Self {
        Self { message, such_as: None }
    }

    pub(crate) fn without_currency(message: String, such_as: &str) -> Self {
        Self { message, such_as: Some(such_as.to_owned()) }
    }

    /// True if only the currency is not certain: none is named, or a sign that several share.
    #[must_use]
    pub fn needs_currency(&self) -> bool {
        self.such_as.is_some()
    }

    /// One of the currencies that it may be, where only the currency is not certain.
    #[must_use]
    pub fn such_as(&self) -> Option<&str> {
        self.such_as.as_deref()
    }
}

impl fmt::Display for ParseMoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ParseMoneyError {}

impl Money {
    /// An amount as a provider writes it (`-14.990`, `8.99`) in a currency (`EUR`, `USD`).
    ///
    /// # Errors
    /// When the amount is not a plain decimal number, or the currency is not three letters. A
    /// strange amount is never repaired: repairing is guessing, and a guess here costs money.
    pub fn new(amount: &str, currency: &str) -> Result<Self, ParseMoneyError> {
        Ok(Self { amount: parse_amount(amount)?, currency: currency.parse()? })
    }

    /// The amount with its digits as they are: `12.50` stays apart from `12.5` when it is written.
    #[must_use]
    pub fn of(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// The number in units of the currency, not in cents, with its sign.
    #[must_use]
    pub fn amount(&self) -> Decimal {
        self.amount
    }

    /// The currency's code, in capitals.
    #[must_use]
    pub fn currency(&self) -> &str {
        self.currency.code()
    }

    /// True when nothing is to be paid.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.amount.is_zero()
    }

    /// True below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.amount.is_sign_negative() && !self.amount.is_zero()
    }

    /// The amount without its sign: `LogicBoxes` writes what is owed as a negative number.
    #[must_use]
    pub fn abs(&self) -> Self {
        Self { amount: self.amount.abs(), currency: self.currency.clone() }
    }

    /// The same amount on the other side of zero: what is taken off.
    #[must_use]
    pub fn negated(&self) -> Self {
        Self { amount: -self.amount, currency: self.currency.clone() }
    }

    /// The sum, if both are of one currency and it can be written down.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Option<Self> {
        let amount = (self.currency == other.currency)
            .then(|| self.amount.checked_add(other.amount))
            .flatten()?;
        Some(Self { amount, currency: self.currency.clone() })
    }

    /// What is left of this without the other, if both are of one currency and it can be written down.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Option<Self> {
        let amount = (self.currency == other.currency)
            .then(|| self.amount.checked_sub(other.amount))
            .flatten()?;
        Some(Self { amount, currency: self.currency.clone() })
    }

    /// This many times the amount, if it can be written down.
    #[must_use]
    pub fn times(&self, count: u32) -> Option<Self> {
        Some(Self {
            amount: self.amount.checked_mul(Decimal::from(count))?,
            currency: self.currency.clone(),
        })
    }

    /// Whether this is more than `limit`; nothing when the currencies differ and no answer is true.
    #[must_use]
    pub fn exceeds(&self, limit: &Self) -> Option<bool> {
        (self.currency == limit.currency).then(|| self.amount > limit.amount)
    }
}

/// The number that a text is, if it is written as an amount of money is; for amounts that stand
/// without their currency.
///
/// # Errors
/// As [`Money::new`].
pub fn parse_amount(text: &str) -> Result<Decimal, ParseMoneyError> {
    let text = text.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) {
        return Err(ParseMoneyError::new(format!(
            "'{}' is not an amount: write digits with a point, such as 12.50",
            shorten(text)
        )));
    }
    Decimal::from_str_exact(text).map_err(|_| {
        ParseMoneyError::new(format!(
            "'{}' has more digits than an amount of money can have",
            shorten(text)
        ))
    })
}

pub fn shorten(text: &str) -> String {
    text.chars().take(40).collect()
}

impl FromStr for Money {
    type Err = ParseMoneyError;

    /// Reads `12.50EUR` or `12.50 EUR`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let written = || match text.find(|c: char| c.is_alphabetic()) {
            Some(split) => Self::new(&text[..split], &text[split..]),
            None => Err(ParseMoneyError::new(format!(
                "'{}' has no currency: write for example {}EUR",
                shorten(text),
                parse_amount(text).map_or_else(|_| "12.50".to_owned(), |it| it.to_string())
            ))),
        };
        // What is meant may be clear all the same: then it is told how that is written.
        written().map_err(|error| match CurrencyContext::default().read(text) {
            Ok(meant) => ParseMoneyError::new(format!(
                "'{}' is written in another form: write {}{}",
                shorten(text),
                meant.amount,
                meant.currency
            )),
            Err(_) => error,
        })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

#[derive(Serialize, Deserialize)]
struct Wire {
    amount: String,
    currency: String,
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Wire { amount: self.amount.to_string(), currency: self.currency().to_owned() }
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::deserialize(deserializer)?;
        Self::new(&wire.amount, &wire.currency).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_in_another_form_is_answered_with_the_right_one() {
        for (text, right) in [
            ("EUR5", "write 5EUR"),
            ("5€", "write 5EUR"),
            ("€ 12,50", "write 12.50EUR"),
            ("100", "write for example 100EUR"),
            ("5 $", "currency"),
            ("soon", "is not an amount"),
        ] {
            let error = text.parse::<Money>().unwrap_err().to_string();
            assert!(error.contains(right), "{text}: {error}");
        }
    }

    #[test]
    fn the_providers_own_digits_are_kept() {
        let money = Money::new("-14.990", "usd").unwrap();
        assert_eq!(money.to_string(), "-14.990 USD");
        assert_eq!(
            serde_json::to_string(&money.abs()).unwrap(),
            r#"{"amount":"14.990","currency":"USD"}"#
        );
    }

    #[test]
    fn a_limit_is_read_with_and_without_a_blank() {
        let with: Money = "12.50 EUR".parse().unwrap();
        let without: Money = "12.50eur".parse().unwrap();
        assert_eq!(with, without);
    }

    #[test]
    fn a_strange_amount_is_never_repaired() {
        for text in ["", "1,50", "1e3", "NaN", "5.", ".5", "+5", "1_000", "--1", "0x10", "5 0"] {
            assert!(Money::new(text, "EUR").is_err(), "{text} was read as an amount");
        }
        let huge = "9".repeat(40);
        assert!(Money::new(&huge, "EUR").is_err());
        for text in ["", "EURO", "E1R", "€"] {
            assert!(Money::new("1", text).is_err(), "{text} was read as a currency");
        }
        for text in ["12.50", "EUR", "12.50 EUR per month"] {
            assert!(text.parse::<Money>().is_err(), "{text} was read as money");
        }
    }

    #[test]
    fn amounts_of_two_currencies_are_never_compared() {
        let euro: Money = "1.00EUR".parse().unwrap();
        let dollar: Money = "999.00USD".parse().unwrap();
        assert_eq!(dollar.exceeds(&euro), None);
        assert_eq!(euro.plus(&dollar), None);
        assert_eq!(euro.exceeds(&"0.99EUR".parse().unwrap()), Some(true));
        assert_eq!(euro.exceeds(&"1EUR".parse().unwrap()), Some(false));
    }
}

//! Currencies: their codes, the signs that stand for them, and which one an amount is in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::amount::read_amount;
use super::money::{Money, ParseMoneyError, shorten};

/// A currency's code of three letters (ISO 4217), in capitals.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Currency(String);

impl Currency {
    /// The code in capitals, such as `EUR`. Whether there is such a currency was not checked.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The currency that a word means by itself: a code, or the sign of one currency alone.
    #[must_use]
    pub fn meant_by(word: &str) -> Option<Self> {
        match candidates(word).ok()?.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }
}

impl FromStr for Currency {
    type Err = ParseMoneyError;

    /// Reads a code, `EUR` or `eur`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.len() == 3 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
            Ok(Self(text.to_ascii_uppercase()))
        } else {
            Err(ParseMoneyError::new(format!(
                "'{}' is not a currency: write its three letters, such as EUR",
                shorten(text)
            )))
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Signs without their last point, in lower case, and the currencies that are written with them. One
/// with several never decides alone: rubles are Russian or Belarusian, and one is thirty of the other.
///
/// `£` is taken for sterling: of all pounds none is worth more, so that nothing gets more expensive than it
/// was shown.
const SIGNS: &[(&str, &[&str])] = &[
    ("€", &["EUR"]),
    ("£", &["GBP"]),
    ("₽", &["RUB"]),
    ("р", &["RUB", "BYN"]),
    ("руб", &["RUB", "BYN"]),
    ("br", &["BYN", "ETB"]),
    ("₴", &["UAH"]),
    ("грн", &["UAH"]),
    ("₸", &["KZT"]),
    ("тг", &["KZT"]),
    ("₹", &["INR"]),
    ("rs", &["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]),
    ("₨", &["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]),
    ("rm", &["MYR"]),
    ("us$", &["USD"]),
    ("$", &DOLLARS),
    ("¥", &["JPY", "CNY"]),
    ("zł", &["PLN"]),
    ("kč", &["CZK"]),
    ("kr", &["SEK", "NOK", "DKK", "ISK"]),
];

/// Dollars and pesos.
const DOLLARS: [&str; 29] = [
    "USD", "ARS", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "CLP", "COP", "CUP", "DOP",
    "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "MXN", "NAD", "NZD", "SBD", "SGD", "SRD", "TTD",
    "TWD", "UYU", "XCD",
];

/// The currencies that a word may mean.
fn candidates(word: &str) -> Result<Vec<Currency>, ParseMoneyError> {
    let sign = word.trim().to_lowercase();
    let sign = sign.strip_suffix('.').unwrap_or(&sign);
    match SIGNS.iter().find(|(known, _)| *known == sign) {
        Some((_, codes)) => Ok(codes.iter().map(|code| Currency((*code).to_owned())).collect()),
        None => Ok(vec![word.parse()?]),
    }
}

/// What tells the currency of an amount that does not name it, or names it by a sign that several
/// currencies share: the configured one first, then the account. Neither overrules a code, nor a sign that
/// means something else.
#[derive(Default)]
pub struct CurrencyContext<'a> {
    configured: Option<Currency>,
    account: Option<Box<dyn Fn() -> Option<Currency> + 'a>>,
}

impl fmt::Debug for CurrencyContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CurrencyContext")
            .field("configured", &self.configured)
            .finish_non_exhaustive()
    }
}

impl<'a> CurrencyContext<'a> {
    /// The currency that the settings name, if they do.
    #[must_use]
    pub fn configured(currency: Option<Currency>) -> Self {
        Self { configured: currency, account: None }
    }

    /// Where the settings do not decide, the account's currency, as the provider told it.
    #[must_use]
    pub fn with_account(self, currency: Option<Currency>) -> Self {
        self.asking(move || currency.clone())
    }

    /// The same, but the provider is asked only once it is needed.
    #[must_use]
    pub fn asking(self, account: impl Fn() -> Option<Currency> + 'a) -> Self {
        Self { account: Some(Box::new(account)), ..self }
    }

    /// An amount with whatever a provider writes around it: `8.99 EUR`, `1 200,50 ₽`, `$5`, `5`.
    ///
    /// # Errors
    /// When the amount can't be read with certainty, or its currency isn't certain.
    pub fn read(&self, text: &str) -> Result<Money, ParseMoneyError> {
        self.read_in(text, "")
    }

    /// An amount whose currency stands in a field of its own, as a code or a sign. The amount may
    /// repeat it, and must not contradict it. An empty `currency` is none.
    ///
    /// # Errors
    /// As [`CurrencyContext::read`].
    pub fn read_in(&self, amount: &str, currency: &str) -> Result<Money, ParseMoneyError> {
        let written = Written::split(amount)?;
        let number = read_amount(written.digits)?;
        let number = if written.is_negative { -number } else { number };
        let words = [written.before, written.after, currency];
        let words = words.into_iter().flat_map(str::split_whitespace);
        let mut possible: Option<Vec<Currency>> = None;
        for word in words {
            let mut these = candidates(word)?;
            these.retain(|it| possible.as_ref().is_none_or(|known| known.contains(it)));
            possible = Some(these);
        }
        let currency = self.decide(possible.as_deref(), amount)?;
        Ok(Money::of(number, currency))
    }

    /// The currency of an amount that may be in one of these, or in any.
    fn decide(
        &self,
        possible: Option<&[Currency]>,
        amount: &str,
    ) -> Result<Currency, ParseMoneyError> {
        match possible {
            Some([only]) => return Ok(only.clone()),
            Some([]) => {
                return Err(ParseMoneyError::new(format!(
                    "'{}' names two currencies",
                    shorten(amount)
                )));
            }
            _ => {}
        }
        let fits = |it: &Currency| possible.is_none_or(|possible| possible.contains(it));
        let account = || self.account.as_ref().and_then(|account| account());
        self.configured.clone().filter(fits).or_else(|| account().filter(fits)).ok_or_else(|| {
            let such_as = possible.and_then(<[_]>::first).map_or("EUR", Currency::code);
            let amount = shorten(amount);
            ParseMoneyError::without_currency(
                format!(
                    "the currency of '{amount}' is not certain: it has to be named, such as {such_as}"
                ),
                such_as,
            )
        })
    }
}

/// An amount and the words around it.
struct Written<'t> {
    before: &'t str,
    digits: &'t str,
    after: &'t str,
    is_negative: bool,
}

impl<'t> Written<'t> {
    fn split(text: &'t str) -> Result<Self, ParseMoneyError> {
        let is_digit = |c: char| c.is_ascii_digit();
        let (Some(first), Some(last)) = (text.find(is_digit), text.rfind(is_digit)) else {
            return Err(ParseMoneyError::new(format!("'{}' is not an amount", shorten(text))));
        };
        let before = text[..first].trim();
        // -$5 and $-5
        let minus = ['-', '\u{2212}'];
        let bare = before.strip_prefix(minus).or_else(|| before.strip_suffix(minus));
        Ok(Self {
            before: bare.unwrap_or(before).trim(),
            digits: &text[first..=last],
            after: text[last + 1..].trim(),
            is_negative: bare.is_some(),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn context(configured: &str, account: &str) -> CurrencyContext<'static> {
        CurrencyContext::configured(configured.parse().ok()).with_account(account.parse().ok())
    }

    fn read(context: &CurrencyContext, text: &str) -> Option<String> {
        context.read(text).ok().map(|money| money.to_string())
    }

    #[test]
    fn a_code_or_a_sign_of_one_currency_needs_no_context() {
        for (text, money) in [
            ("8.99 EUR", "8.99 EUR"),
            (" 8.99\u{a0}eur ", "8.99 EUR"),
            ("EUR 8.99", "8.99 EUR"),
            ("8.99 €", "8.99 EUR"),
            ("€8,99", "8.99 EUR"),
            ("1 200,50 ₽", "1200.50 RUB"),
            ("£1,200.50", "1200.50 GBP"),
            ("RM 12.00", "12.00 MYR"),
            ("-€5.00", "-5.00 EUR"),
            ("€-5.00", "-5.00 EUR"),
            ("5.00 € EUR", "5.00 EUR"),
            ("$5.00 CAD", "5.00 CAD"),
            ("US$ 5", "5 USD"),
        ] {
            for context in [context("", ""), context("JPY", "JPY")] {
                assert_eq!(read(&context, text).as_deref(), Some(money), "{text}");
            }
        }
    }

    #[test]
    fn a_shared_sign_or_none_is_in_the_configured_currency_or_the_accounts() {
        for (text, configured, account, money) in [
            ("$5.00", "USD", "", Some("5.00 USD")),
            ("$5.00", "", "AUD", Some("5.00 AUD")),
            ("$5.00", "CAD", "AUD", Some("5.00 CAD")),
            ("$5.00", "EUR", "AUD", Some("5.00 AUD")),
            ("$5.00", "EUR", "EUR", None),
            ("$5.00", "", "", None),
            ("300 руб.", "", "RUB", Some("300 RUB")),
            ("300 Руб", "BYN", "RUB", Some("300 BYN")),
            ("300р.", "", "BYN", Some("300 BYN")),
            ("300 руб.", "EUR", "", None),
            ("Rs. 1,00,000", "INR", "", Some("100000 INR")),
            ("Rs 500", "", "", None),
            ("1000.0000", "", "EUR", Some("1000.0000 EUR")),
            ("1 000", "RUB", "EUR", Some("1000 RUB")),
            ("5.00", "", "", None),
        ] {
            assert_eq!(read(&context(configured, account), text).as_deref(), money, "{text}");
        }
    }

    #[test]
    fn what_contradicts_itself_or_is_no_amount_is_not_read() {
        let euro = context("EUR", "EUR");
        for text in [
            "",
            "EUR",
            "free",
            "1,200 EUR",
            "5.00 € USD",
            "$5 €",
            "5.00 EUR / Month",
            "5 EUR 6",
            "5%",
            "8.99 Euro",
            "5 - EUR",
            "--5",
            "+5 EUR",
            "(5.00)",
            "5.",
            "E5R",
            "5.00 x",
        ] {
            assert_eq!(read(&euro, text), None, "{text}");
        }
        assert!(euro.read_in("$5.00", "EUR").is_err());
        assert!(euro.read_in("5.00", "Euro").is_err());
        assert_eq!(euro.read_in("5.00", "$").ok(), None, "a euro is no dollar");
        assert_eq!(euro.read_in("€ 5,00", "EUR").unwrap().to_string(), "5.00 EUR");
        assert_eq!(euro.read_in("5.00", "").unwrap().to_string(), "5.00 EUR");
    }

    #[test]
    fn the_account_is_asked_only_where_nothing_else_tells() {
        let asked = std::cell::Cell::new(0);
        let context = CurrencyContext::default().asking(|| {
            asked.set(asked.get() + 1);
            "EUR".parse().ok()
        });
        for text in ["8.99 USD", "€ 8.99", "1,200", "x"] {
            let _ = context.read(text);
        }
        assert_eq!(asked.get(), 0);
        assert_eq!(context.read("8.99").unwrap().to_string(), "8.99 EUR");
        assert_eq!(asked.get(), 1);
    }

    #[test]
    fn the_message_says_what_to_write() {
        let error = CurrencyContext::default().read("$5").unwrap_err().to_string();
        assert!(error.contains("such as USD"), "{error}");
    }

    proptest! {
        #[test]
        fn what_money_displays_is_read_back(mantissa in any::<i64>(), scale in 0u32..8) {
            let amount = rust_decimal::Decimal::new(mantissa, scale).to_string();
            let money = Money::new(&amount, "EUR").unwrap();
            for context in [context("", ""), context("USD", "RUB")] {
                prop_assert_eq!(&context.read(&money.to_string()).unwrap(), &money);
                prop_assert_eq!(&context.read_in(&amount, "€").unwrap(), &money);
            }
        }

        #[test]
        fn the_digits_of_an_amount_are_those_that_were_written(text in ".*[0-9].*") {
            if let Ok(money) = context("EUR", "").read(&text) {
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                prop_assert_eq!(digits(&money.amount().to_string()), digits(&text));
            }
        }

        #[test]
        fn no_word_turns_into_a_currency_that_its_sign_does_not_stand_for(sign in 0usize..20, code in "[A-Z]{3}") {
            let (sign, codes) = SIGNS[sign];
            if let Ok(money) = context(&code, &code).read(&format!("5 {sign}")) {
                prop_assert!(codes.contains(&money.currency()));
                prop_assert!(codes.len() == 1 || money.currency() == code);
            }
        }
    }
}

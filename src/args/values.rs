//! How single values on the command line are read.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use orderctl_billmanager::AutoRenew;
use orderctl_core::{Money, Months, ParseMoneyError};

use crate::config;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What stands before the first `=`.
    pub name: String,
    /// What stands after it; it may be empty and hold further ones.
    pub value: String,
}

/// Reads `NAME=VALUE`; the value may be empty and may hold further `=`.
pub fn pair(text: &str) -> Result<Pair, String> {
    match text.split_once('=') {
        Some((name, value)) if is_name(name) => {
            Ok(Pair { name: name.to_owned(), value: value.to_owned() })
        }
        Some(("", _)) => Err("the name before '=' is missing".to_owned()),
        Some(_) => Err("a name has only letters, digits, '_', '-' and '.'".to_owned()),
        None => Err("expected NAME=VALUE".to_owned()),
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}

/// Reads the id of something at a provider: a whole number.
pub fn id(text: &str) -> Result<u64, String> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    plain
        .then(|| text.parse().ok())
        .flatten()
        .ok_or_else(|| "expected an id: a whole number such as 3087".to_owned())
}

/// Reads whether something renews itself: `on`, `off`, or months (`12`, `1y`).
pub fn auto_renew(text: &str) -> Result<AutoRenew, String> {
    match text {
        // Order files have booleans.
        "on" | "true" => Ok(AutoRenew::On),
        "off" | "false" => Ok(AutoRenew::Off),
        months => match months.parse::<Months>() {
            Ok(months) => Ok(AutoRenew::Months(months.count())),
            Err(_) => Err("expected on, off or a number of months, such as 12 or 1y".to_owned()),
        },
    }
}

/// Reads a price that is not to be exceeded, such as `12.50EUR`.
pub fn ceiling(text: &str) -> Result<Money, String> {
    let amount: Money = text.parse().map_err(|error: ParseMoneyError| error.to_string())?;
    match amount.is_negative() {
        true => Err(format!(
            "a price is not below zero: write {}{}",
            amount.abs().amount(),
            amount.currency()
        )),
        false => Ok(amount),
    }
}

/// Reads one of these words, in any case; `is_other` tells what is taken beside them, such as a code.
pub fn word_of(
    known: &'static [&'static str],
    is_other: fn(&str) -> bool,
) -> impl Fn(&str) -> Result<String, Unlisted> + Clone + Send + Sync + 'static {
    move |text| {
        let same = known.iter().find(|word| word.eq_ignore_ascii_case(text));
        match same {
            Some(word) => Ok((*word).to_owned()),
            None if is_other(text) => Ok(text.to_owned()),
            None => Err(Unlisted::of(text, known)),
        }
    }
}

/// Reads one of these words as what it stands for.
pub fn listed<T: FromStr>(
    known: &'static [&'static str],
) -> impl Fn(&str) -> Result<T, Unlisted> + Clone + Send + Sync + 'static {
    move |text| text.parse().map_err(|_| Unlisted::of(text, known))
}

/// That a value is none of those that there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlisted {
    /// The one that was probably meant.
    pub near: Option<String>,
    pub all: Vec<String>,
}

impl Unlisted {
    /// With the one of these that is nearest to what was typed.
    pub fn of(text: &str, known: &[&str]) -> Self {
        let lower: Vec<String> = known.iter().map(|word| word.to_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        let near = config::nearest(&text.to_lowercase(), &lower);
        let near = near.and_then(|near| known.iter().find(|word| word.to_lowercase() == near));
        Self {
            near: near.map(|near| (*near).to_owned()),
            all: known.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    /// What to type instead.
    pub fn hints(&self) -> Vec<String> {
        let near = self.near.iter().map(|near| format!("did you mean {near}?"));
        near.chain([format!("expected one of {}", self.all.join(", "))]).collect()
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hints().join(" "))
    }
}

impl std::error::Error for Unlisted {}

/// A code of a panel: `3`, `3_autosuspend`.
pub fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Nothing but the words themselves.
pub fn no_other(_: &str) -> bool {
    false
}

/// Reads `on` or `off`.
pub fn switch(text: &str) -> Result<bool, String> {
    match text {
        // Order files have booleans.
        "on" | "true" => Ok(true),
        "off" | "false" => Ok(false),
        _ => Err("expected on or off".to_owned()),
    }
}

/// Reads the internal name of a product type: it becomes a part of a function's name.
pub fn item_type(text: &str) -> Result<String, String> {
    if is_name(text) && !text.starts_with('.') && !text.ends_with('.') {
        Ok(text.to_owned())
    } else {
        Err("expected a product type's internal name, such as vds, dedic, soft or vhost".to_owned())
    }
}

/// Reads an idempotency key: what a CI job has at hand, such as a run id or a commit.
pub fn key(text: &str) -> Result<String, String> {
    let plain = text.chars().all(|c| c.is_ascii_graphic());
    if plain && (1..=200).contains(&text.len()) {
        Ok(text.to_owned())
    } else {
        Err("expected 1 to 200 visible ASCII characters without blanks".to_owned())
    }
}

/// Reads a span of time: `30s`, `2m`, `1m30s`, or seconds as a bare number.
pub fn duration(text: &str) -> Result<Duration, String> {
    let hint = || "expected a time such as 30s, 2m or 1m30s".to_owned();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map(Duration::from_secs).map_err(|_| hint());
    }
    let signed: jiff::SignedDuration = text.parse().map_err(|_| hint())?;
    Duration::try_from(signed).map_err(|_| hint())
}

/// Reads a span of time that may be given in days or weeks: `30d`, `2w`, `12h`.
pub fn days(text: &str) -> Result<Duration, String> {
    let hint = || "expected a time such as 30d, 2w or 12h".to_owned();
    let seconds = match (text.strip_suffix('d'), text.strip_suffix('w')) {
        (Some(days), _) => Some((days, 24 * 60 * 60)),
        (None, Some(weeks)) => Some((weeks, 7 * 24 * 60 * 60)),
        (None, None) => None,
    };
    match seconds {
        Some((digits, unit)) if digits.bytes().all(|b| b.is_ascii_digit()) => {
            let count: Option<u64> = digits.parse().ok();
            count.and_then(|it| it.checked_mul(unit)).map(Duration::from_secs).ok_or_else(hint)
        }
        None if !text.bytes().all(|b| b.is_ascii_digit()) => duration(text).map_err(|_| hint()),
        _ => Err(hint()),
    }
}

/// Reads a point in time: a date, which begins at midnight UTC, or a time of RFC 3339.
pub fn time(text: &str) -> Result<Timestamp, String> {
    let text = text.trim();
    let midnight = |date: Date| date.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    let time =
        if text.len() == 10 { text.parse().ok().and_then(midnight) } else { text.parse().ok() };
    time.filter(|time| *time >= Timestamp::UNIX_EPOCH).ok_or_else(|| {
        "expected a date such as 2026-03-31, or a time such as 2026-03-31T12:00:00Z".to_owned()
    })
}

/// Reads how long to wait for an answer: a span of time that is not nothing.
pub fn timeout(text: &str) -> Result<Duration, String> {
    match duration(text)? {
        Duration::ZERO => Err("the timeout must be above zero, such as 30s".to_owned()),
        timeout => Ok(timeout),
    }
}

/// Reads how much is logged: a level, or the words of a switch.
pub fn verbosity(text: &str) -> std::result::Result<u8, String> {
    match text.to_ascii_lowercase().as_str() {
        "" | "n" | "no" | "f" | "false" | "off" => Ok(0),
        "y" | "yes" | "t" | "true" | "on" => Ok(1),
        level => level.parse().map_err(|_| "expected 0, 1 or 2".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_needs_its_equals_sign() {
        let read = pair("3091=1000=x").unwrap();
        assert_eq!((read.name.as_str(), read.value.as_str()), ("3091", "1000=x"));
        assert!(pair("a=").is_ok());
        for text in ["3091", "=5", "a b=1", "a&sok=1"] {
            assert!(pair(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_span_of_days_has_its_unit() {
        for (text, hours) in [("30d", 720), ("2w", 336), ("12h", 12), ("0d", 0)] {
            assert_eq!(days(text), Ok(Duration::from_secs(hours * 3600)), "{text}");
        }
        for text in ["", "d", "30", "-1d", "1.5d", "soon", "99999999999999999999d", "1d2"] {
            assert!(days(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_renewal_is_said_in_one_form() {
        assert_eq!(auto_renew("on"), Ok(AutoRenew::On));
        assert_eq!(auto_renew("off"), Ok(AutoRenew::Off));
        assert_eq!(auto_renew("1y"), Ok(AutoRenew::Months(12)));
        assert_eq!(auto_renew("true"), Ok(AutoRenew::On), "an order file's boolean");
        assert_eq!((switch("on"), switch("false")), (Ok(true), Ok(false)));
        assert!(switch("12").is_err());
        for text in ["", "0", "null", "yes", "-1", "121", "ON"] {
            assert!(auto_renew(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_filter_takes_its_words_and_says_which_there_are() {
        let read = word_of(&["new", "in_progress"], is_code);
        assert_eq!(read("NEW").as_deref(), Ok("new"));
        assert_eq!(read("3_autosuspend").as_deref(), Ok("3_autosuspend"));
        let error = read("nwe").unwrap_err();
        assert_eq!(error.to_string(), "did you mean new? expected one of new, in_progress");
        assert_eq!(word_of(&["Active"], no_other)("atcive").unwrap_err().near.unwrap(), "Active");
        assert!(read("").is_err() && word_of(&["new"], no_other)("1").is_err());
    }

    #[test]
    fn a_ceiling_is_an_amount_above_zero_in_the_right_form() {
        assert_eq!(ceiling("5EUR").unwrap().to_string(), "5 EUR");
        for text in ["-5EUR", "EUR5", "5€"] {
            assert!(ceiling(text).unwrap_err().ends_with("write 5EUR"), "{text}");
        }
    }

    #[test]
    fn an_id_is_a_plain_number() {
        assert_eq!(id("3087"), Ok(3087));
        for text in ["", "-1", "+1", "1.0", "0x1", "99999999999999999999", "3087 "] {
            assert!(id(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_product_type_can_not_smuggle_a_function() {
        assert!(item_type("vds.vps").is_ok());
        for text in ["", "vds&func=x", ".vds", "vds.", "vds order"] {
            assert!(item_type(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_key_is_one_visible_word() {
        assert!(key("run-4711/deploy:3").is_ok());
        for text in ["", "a b", "a\n", "é", &"x".repeat(201)] {
            assert!(key(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn times_are_written_as_people_do() {
        assert_eq!(duration("90"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("1m30s"), Ok(Duration::from_secs(90)));
        for text in ["", "-1s", "soon", "1e9"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }
}

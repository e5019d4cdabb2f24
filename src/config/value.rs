//! The values of the configuration file: what may be written, and what it is read as.

use std::fmt::Display;
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::time::Duration;

use crate::code;
use orderctl_billmanager::AuthMode;
use orderctl_checkout::guard::{AllowList, Charges, Confirm};
use orderctl_checkout::ledger::NoticeKind;
use orderctl_core::error::Code;
use orderctl_core::{Currency, Money, Secret, parse_amount};
use orderctl_logicboxes::{Format, RenewTerm};
use rust_decimal::Decimal;
use serde::Deserialize;
use toml::de::DeValue;

use super::word::{Unknown, known, word};
use super::{CartChoice, Provider};

/// What may be written as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text in quotes.
    Text,
    /// A text in quotes that is never shown.
    Secret,
    /// One of these words, in quotes.
    Words(&'static [&'static str]),
    /// A list of texts.
    List,
    /// A list of these words.
    ListOf(&'static [&'static str]),
    /// A whole number from 1.
    Count,
    /// `true` or `false`.
    Switch,
    /// A number, bare or in quotes.
    Id,
    /// The name of an environment variable, in quotes.
    Variable,
}

/// What is wrong with a value. It may repeat the value, but never one whose shape is secret.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) what: String,
    pub(super) code: Code,
    pub(super) hint: Option<&'static str>,
}

impl Wrong {
    fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), code: Code::Malformed, hint: None }
    }

    fn code(mut self, code: Code) -> Self {
        self.code = code;
        self
    }

    fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// What the value of a key is read as.
pub(super) trait Value: Sized {
    /// What may be written, for messages and for the schema.
    fn shape() -> Shape {
        Shape::Text
    }

    /// What a text must look like, or each of a list, where its shape alone does not say it: a regular
    /// expression (ECMA 262), for the schema.
    fn pattern() -> Option<&'static str> {
        None
    }

    /// Reads what is written; `Wrong` says what was expected.
    fn read(written: &DeValue<'_>) -> Result<Self, Wrong>;
}

fn text<'v>(written: &'v DeValue<'_>) -> Result<&'v str, Wrong> {
    written.as_str().ok_or_else(|| Wrong::new("expected a quoted string"))
}

/// A text that its own type reads.
fn parsed<T: std::str::FromStr<Err: Display>>(
    written: &DeValue<'_>,
    expected: &str,
) -> Result<T, Wrong> {
    let text = written.as_str().ok_or_else(|| Wrong::new(format!("expected {expected}")))?;
    text.parse().map_err(|error: T::Err| Wrong::new(error.to_string()))
}

impl Value for String {
    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        text(written).map(str::to_owned)
    }
}

impl Value for bool {
    fn shape() -> Shape {
        Shape::Switch
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        written.as_bool().ok_or_else(|| Wrong::new("expected true or false, without quotes"))
    }
}

impl Value for PathBuf {
    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        text(written).map(Self::from)
    }
}

impl Value for Vec<String> {
    fn shape() -> Shape {
        Shape::List
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        let list = || Wrong::new("expected a list of quoted strings");
        let entries = written.as_array().ok_or_else(list)?;
        let entries = entries.iter().map(|entry| entry.get_ref().as_str().map(str::to_owned));
        entries.collect::<Option<_>>().ok_or_else(list)
    }
}

impl Value for NonZeroU16 {
    fn shape() -> Shape {
        Shape::Count
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        whole_number(written)
            .and_then(|number| u16::try_from(number).ok())
            .and_then(Self::new)
            .ok_or_else(|| Wrong::new(format!("expected a whole number from 1 to {}", u16::MAX)))
    }
}

fn whole_number(written: &DeValue<'_>) -> Option<u64> {
    let number = written.as_integer()?;
    u64::from_str_radix(number.as_str(), number.radix()).ok()
}

impl Value for Money {
    fn pattern() -> Option<&'static str> {
        Some(r"^\s*-?[0-9]+(\.[0-9]+)?\s*[A-Za-z]{3}\s*$")
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        parsed(written, "an amount in quotes, such as \"100.00 EUR\"")
    }
}

impl Value for Currency {
    fn pattern() -> Option<&'static str> {
        Some(r"^\s*[A-Za-z]{3}\s*$")
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        parsed(written, "a currency in quotes, such as \"EUR\"")
    }
}

impl Value for AllowList {
    fn shape() -> Shape {
        Shape::List
    }

    fn pattern() -> Option<&'static str> {
        Some(r"^\s*(tld/\S+|[A-Za-z0-9._-]+(/[0-9]+)?)\s*$")
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        let entries = <Vec<String> as Value>::read(written)?;
        Self::read(&entries).map_err(|why| Wrong::new(why).code(code::ALLOW))
    }
}

/// A secret written in the configuration file. Its errors never repeat what was written.
#[derive(Clone, Debug)]
pub(super) struct Inline(pub(super) Secret);

impl Value for Inline {
    fn shape() -> Shape {
        Shape::Secret
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        text(written).map(|text| Self(Secret::new(text)))
    }
}

/// The name of an environment variable.
#[derive(Clone, Debug)]
pub(super) struct VariableName(pub(super) String);

impl Value for VariableName {
    fn shape() -> Shape {
        Shape::Variable
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        text(written).map(|text| Self(text.to_owned()))
    }
}

/// The outcomes that somebody is told of; one at least.
#[derive(Clone, Debug)]
pub(super) struct Events(pub(super) Vec<NoticeKind>);

impl Value for Events {
    fn shape() -> Shape {
        Shape::ListOf(known::<NoticeKind>())
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        let names = <Vec<String> as Value>::read(written)?;
        if names.is_empty() {
            return Err(Wrong::new("names no event"));
        }
        let kinds = names.iter().map(|name| {
            word(name).map_err(|Unknown(known)| {
                Wrong::new(format!("'{name}' is not one of {}", known.join(", ")))
            })
        });
        kinds.collect::<Result<_, _>>().map(Self)
    }
}

/// A reseller id, as a number or in quotes.
#[derive(Clone, Debug)]
pub(super) struct UserId(pub(super) String);

impl Value for UserId {
    fn shape() -> Shape {
        Shape::Id
    }

    fn pattern() -> Option<&'static str> {
        Some("^[0-9]+$")
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        let is_number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let number = whole_number(written).map(|number| number.to_string());
        number
            .or_else(|| written.as_str().filter(is_number).map(str::to_owned))
            .map(Self)
            .ok_or_else(|| Wrong::new("a reseller id is a number, such as 100001"))
    }
}

/// A duration that is not negative.
#[derive(Clone, Copy, Debug)]
pub(super) struct NonNegative(pub(super) Duration);

/// As people and ISO 8601 write it: `90s`, `1m30s`, `PT2M`, `00:01:30`.
const DURATION: &str =
    r"^\+?[Pp]?[Tt]?[0-9][0-9A-Za-z\u00b5\u03bc .,:]*([A-Za-z]|:[0-9]{2}(\.[0-9]+)?)$";

impl Value for NonNegative {
    fn pattern() -> Option<&'static str> {
        Some(DURATION)
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        let duration: jiff::SignedDuration =
            written.as_str().and_then(|text| text.parse().ok()).ok_or_else(|| {
                Wrong::new("expected a duration in quotes, such as \"60s\" or \"2m\"")
            })?;
        let duration = Duration::try_from(duration);
        duration.map(Self).map_err(|_| Wrong::new("a duration must not be negative"))
    }
}

/// A duration above zero.
#[derive(Clone, Copy, Debug)]
pub(super) struct Positive(pub(super) Duration);

impl Value for Positive {
    fn pattern() -> Option<&'static str> {
        Some(DURATION)
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        match NonNegative::read(written)? {
            NonNegative(Duration::ZERO) => {
                Err(Wrong::new("0 is no time to wait for an answer")
                    .hint("write \"60s\" or the like"))
            }
            NonNegative(duration) => Ok(Self(duration)),
        }
    }
}

/// A share such as `18%`, of 0 to 100.
#[derive(Clone, Copy, Debug)]
pub(super) struct Percent(pub(super) Decimal);

impl Value for Percent {
    fn pattern() -> Option<&'static str> {
        Some(r"^\s*[0-9]+(\.[0-9]+)?\s*%\s*$")
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        let digits = written.as_str().and_then(|text| text.trim().strip_suffix('%'));
        digits
            .and_then(|digits| parse_amount(digits.trim_end()).ok())
            .filter(|percent| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(percent))
            .map(Self)
            .ok_or_else(|| {
                Wrong::new("expected a percentage from 0 to 100")
                    .code(Code::Tax)
                    .hint("write it as \"18%\"")
            })
    }
}

/// The address of a provider. Credentials go over TLS, or stay on this machine.
#[derive(Clone, Debug)]
pub(super) struct Address(pub(super) String);

impl Value for Address {
    fn pattern() -> Option<&'static str> {
        Some(r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/@?#]+(/[^\s?#]*)?$")
    }

    fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
        let text = text(written)?;
        let refused = |what: &str| Err(Wrong::new(what).code(Code::Url));
        let Ok(url) = url::Url::parse(text) else {
            return refused("is not an address").map_err(|wrong| {
                wrong.hint("write it with its scheme, such as https://panel.example/billmgr")
            });
        };
        let loopback = match url.host() {
            Some(url::Host::Domain(domain)) => domain == "localhost",
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => return refused("names no host"),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return refused("must not hold credentials");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refused("must end with its path");
        }
        match url.scheme() {
            "https" => Ok(Self(text.to_owned())),
            "http" if loopback => Ok(Self(text.to_owned())),
            "http" => refused(
                "is plain http:// to another machine, where anybody on the way reads the password",
            )
            .map_err(|wrong| wrong.hint("use https://; plain http:// is for loopback alone")),
            _ => refused("must begin with https://"),
        }
    }
}

/// Which environment of the provider orders go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum EnvironmentName {
    Test,
    Live,
}

/// Types of which each value has a word; serde knows the words.
macro_rules! words {
    ($($type:ty),*) => {$(
        impl Value for $type {
            fn shape() -> Shape {
                Shape::Words(known::<Self>())
            }

            fn read(written: &DeValue<'_>) -> Result<Self, Wrong> {
                let text = text(written)?;
                word(text).map_err(|Unknown(known)| {
                    Wrong::new(format!("'{text}' is not one of {}", known.join(", ")))
                })
            }
        }
    )*};
}
words!(Provider, AuthMode, CartChoice, EnvironmentName, Format, RenewTerm, Charges, Confirm);

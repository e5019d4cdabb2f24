//! Whether a service renews itself, in the values that panels take for it (`autoprolong`).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::super::Choice;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Period, Remedy, RenewalChoice};

/// What happens at the end of the period.
///
/// The order functions of the second generation are documented with a flag; the forms of some panels
/// list a number of months instead, as the older functions do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AutoRenew {
    /// The service renews itself, for the term that it was ordered for (`on`).
    On,
    /// It renews for this many months.
    Months(u32),
    /// The service ends with its term, in the word of the functions that take a flag (`off`).
    Off,
    /// The service ends with its term, in the word of the functions that take months (`null`).
    Never,
}

impl AutoRenew {
    /// False for the two values that mean none: `off` and `null`.
    #[must_use]
    pub const fn renews(self) -> bool {
        matches!(self, Self::On | Self::Months(_))
    }

    /// The value for the older functions, which take the months to renew for in place of a flag.
    #[must_use]
    pub(super) fn in_months(self, period: Period) -> String {
        match self {
            Self::On => period.wire().to_string(),
            Self::Off => Self::Never.to_string(),
            other => other.to_string(),
        }
    }

    /// The same in the values that an order form offers; unchanged if it offers none.
    ///
    /// # Errors
    /// [`orderctl_core::error::Kind::Usage`] if the form offers nothing of the kind; it says what there is.
    pub fn among(self, offered: &[Choice], period: Period) -> Result<Self> {
        let values: Vec<Self> =
            offered.iter().filter_map(|choice| choice.key.parse().ok()).collect();
        if values.is_empty() {
            return Ok(self);
        }
        let months = |months: i64| {
            let is_same =
                |value: &&Self| matches!(value, Self::Months(n) if i64::from(*n) == months);
            values.iter().find(is_same)
        };
        let found = match self {
            Self::Months(asked) => months(i64::from(asked)),
            Self::On => {
                let mut terms = values.iter().filter(|value| value.renews());
                let only = match (terms.next(), terms.next()) {
                    (Some(one), None) => Some(one),
                    _ => None,
                };
                values
                    .iter()
                    .find(|value| **value == Self::On)
                    .or_else(|| months(period.wire()))
                    .or(only)
            }
            Self::Off | Self::Never => values.iter().find(|value| !value.renews()),
        };
        found.copied().ok_or_else(|| self.not_offered(&values))
    }

    fn not_offered(self, values: &[Self]) -> Error {
        let choices = values
            .iter()
            .map(|value| match value {
                Self::On => RenewalChoice::On,
                Self::Months(months) => RenewalChoice::Months(*months),
                Self::Off | Self::Never => RenewalChoice::Off,
            })
            .collect();
        let what = match self {
            Self::On => "does not say for how long this tariff would renew by itself".to_owned(),
            Self::Months(months) => format!("does not offer a renewal for {months} months"),
            Self::Off | Self::Never => "does not offer that this tariff ends by itself".to_owned(),
        };
        Error::usage(format!("the panel's order form {what}"))
            .code(Code::Autoprolong)
            .remedy(Remedy::AutoRenew(choices))
    }
}

impl fmt::Display for AutoRenew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On => f.write_str("on"),
            Self::Months(months) => months.fmt(f),
            Self::Off => f.write_str("off"),
            Self::Never => f.write_str("null"),
        }
    }
}

impl FromStr for AutoRenew {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "on" => Ok(Self::On),
            "off" => Ok(Self::Off),
            "null" | "0" => Ok(Self::Never),
            months => match months.parse() {
                Ok(months) => Ok(Self::Months(months)),
                Err(_) => Err("expected a number of months".to_owned()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use orderctl_core::error::Kind;

    fn offered(keys: &[&str]) -> Vec<Choice> {
        let choice = |key: &&str| Choice {
            key: (*key).to_owned(),
            label: String::new(),
            price: None,
            depends_on: None,
        };
        keys.iter().map(choice).collect()
    }

    #[test]
    fn what_was_said_is_sent_in_the_values_of_the_form() {
        use AutoRenew::{Months, Never, Off, On};
        let period = "12".parse().unwrap();
        for (said, keys, sent) in [
            (On, &[][..], "on"),
            (Off, &[], "off"),
            (Months(6), &[], "6"),
            (On, &["null", "on"], "on"),
            (Off, &["null", "on"], "null"),
            (Off, &["off", "on"], "off"),
            (On, &["null", "1", "12"], "12"),
            (On, &["null", "3"], "3"),
            (Months(1), &["null", "1", "12"], "1"),
            (Never, &["null", "1"], "null"),
        ] {
            let value = said.among(&offered(keys), period).unwrap();
            assert_eq!(value.to_string(), sent, "{said:?} {keys:?}");
        }
        let in_months = RenewalChoice::Months;
        for (said, keys, choices) in [
            (
                Months(6),
                &["null", "1", "12"][..],
                vec![RenewalChoice::Off, in_months(1), in_months(12)],
            ),
            (Months(6), &["off", "on"], vec![RenewalChoice::Off, RenewalChoice::On]),
            (On, &["null", "1", "3"], vec![RenewalChoice::Off, in_months(1), in_months(3)]),
            (Off, &["1", "3"], vec![in_months(1), in_months(3)]),
        ] {
            let error = said.among(&offered(keys), period).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage);
            assert_eq!(error.remedies(), [Remedy::AutoRenew(choices)]);
        }
    }
}

//! Periods: how long something is ordered for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The longest term that is accepted, in months: ten years is the longest that any registry sells.
const MAX_MONTHS: u32 = 120;

/// A number of months, from 1 to 120.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months(u32);

/// An order period as BILLmanager counts it (`order_period`): months, or one of its special values.
///
/// Months 1, 3, 6, 12, 24 and 36 are in the page "New Order API"; 0, -50 and -100 in "Integration
/// with website" (`PERIOD_ID`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// So many months.
    Months(Months),
    /// Paid once, for life: 0.
    Lifetime,
    /// Charged by the day: -50.
    Daily,
    /// A trial: -100.
    Trial,
}

/// Why a text is not a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsePeriodError(String);

impl fmt::Display for ParsePeriodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParsePeriodError {}

impl Months {
    /// How many months, 1 to 120.
    #[must_use]
    pub fn count(self) -> u32 {
        self.0
    }
}

impl FromStr for Months {
    type Err = ParsePeriodError;

    /// Reads `12`, `12m` or `1y`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        let (digits, factor) = match trimmed.strip_suffix(['m', 'M']) {
            Some(digits) => (digits, 1),
            None => match trimmed.strip_suffix(['y', 'Y']) {
                Some(digits) => (digits, 12),
                None => (trimmed, 1),
            },
        };
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        plain
            .then(|| digits.parse::<u32>().ok()?.checked_mul(factor))
            .flatten()
            .filter(|months| (1..=MAX_MONTHS).contains(months))
            .map(Self)
            .ok_or_else(|| {
                ParsePeriodError(format!(
                    "expected 1 to {MAX_MONTHS} months, such as 12, 12m or 1y"
                ))
            })
    }
}

impl fmt::Display for Months {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("1 month"),
            12 => f.write_str("1 year"),
            n if n % 12 == 0 => write!(f, "{} years", n / 12),
            n => write!(f, "{n} months"),
        }
    }
}

impl Period {
    /// One month: what every tariff that is paid by time is sold for.
    pub const MONTH: Self = Self::Months(Months(1));

    /// The period that a provider writes as this number, if it is one that is known.
    #[must_use]
    pub fn of_wire(number: i64) -> Option<Self> {
        number.to_string().parse().ok()
    }

    /// The number for `order_period`: months, or 0, -50, -100.
    #[must_use]
    pub fn wire(self) -> i64 {
        match self {
            Self::Months(months) => i64::from(months.0),
            Self::Lifetime => 0,
            Self::Daily => -50,
            Self::Trial => -100,
        }
    }
}

impl FromStr for Period {
    type Err = ParsePeriodError;

    /// Reads months (`1`, `12m`, `1y`), the words `lifetime`, `daily`, `trial`, or their numbers.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().to_ascii_lowercase().as_str() {
            "lifetime" | "0" => Ok(Self::Lifetime),
            "daily" | "-50" => Ok(Self::Daily),
            "trial" | "-100" => Ok(Self::Trial),
            months => months.parse().map(Self::Months).map_err(|_: ParsePeriodError| {
                ParsePeriodError(format!(
                    "expected 1 to {MAX_MONTHS} months (12, 12m, 1y), or lifetime (0), daily (-50) \
                     or trial (-100)"
                ))
            }),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.wire())
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = i64::deserialize(deserializer)?;
        wire.to_string().parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Months {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl<'de> Deserialize<'de> for Months {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let count = u32::deserialize(deserializer)?;
        count.to_string().parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Months(months) => months.fmt(f),
            Self::Lifetime => f.write_str("for life"),
            Self::Daily => f.write_str("by the day"),
            Self::Trial => f.write_str("trial"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_write_terms_in_their_own_way() {
        for (text, wire) in [
            ("1", 1),
            ("1m", 1),
            ("1y", 12),
            ("2Y", 24),
            ("36", 36),
            ("0", 0),
            ("lifetime", 0),
            ("-50", -50),
            ("daily", -50),
            ("Trial", -100),
        ] {
            assert_eq!(text.parse::<Period>().unwrap().wire(), wire, "{text}");
        }
        assert_eq!("1y".parse::<Months>().unwrap().count(), 12);
    }

    #[test]
    fn a_term_that_makes_no_sense_is_refused_before_it_costs_anything() {
        for text in ["", "-1", "121", "11y", "1.5", "99999999999999999999", "m", "y", "1w", "+1"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
        assert!("0".parse::<Months>().is_err(), "no combo is bought for no time");
    }
}

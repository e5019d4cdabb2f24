//! An amount of money: an exact decimal, written as text wherever it is stored.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Mul, Sub};

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Amount(pub(super) Decimal);

impl Amount {
    pub(super) const ZERO: Self = Self(Decimal::ZERO);

    pub(super) fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// So many percent of this amount, rounded to cents as an invoice would be.
    pub(super) fn percent(self, percent: u32) -> Self {
        let part = self.0 * Decimal::from(percent) / Decimal::ONE_HUNDRED;
        Self(part.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// This amount with a discount in per cent, rounded to cents as an invoice would be.
    pub(super) fn less_percent(self, percent: u32) -> Self {
        let left = Decimal::from(100_u32.saturating_sub(percent)) / Decimal::ONE_HUNDRED;
        Self((self.0 * left).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }
}

/// Two decimals, as both providers print money unless a field says otherwise.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

impl Add for Amount {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Amount {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<u32> for Amount {
    type Output = Self;
    fn mul(self, times: u32) -> Self {
        Self(self.0 * Decimal::from(times))
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl TryFrom<String> for Amount {
    type Error = rust_decimal::Error;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Decimal::from_str_exact(&text).map(Self)
    }
}

impl From<Amount> for String {
    fn from(amount: Amount) -> Self {
        amount.0.to_string()
    }
}

//! How long an answer is waited for.

use std::time::Duration;

use super::Effect;

/// How long one answer is waited for: a provider may work longer on an order than on a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimits {
    /// To a request that spends no money.
    pub other: Duration,
    /// To a request that may spend money.
    pub charge: Duration,
}

impl TimeLimits {
    /// The limit for a request with this effect.
    #[must_use]
    pub const fn of(self, effect: Effect) -> Duration {
        match effect {
            Effect::Charge => self.charge,
            Effect::Read | Effect::Write => self.other,
        }
    }
}

impl From<Duration> for TimeLimits {
    /// The same for every request.
    fn from(limit: Duration) -> Self {
        Self { other: limit, charge: limit }
    }
}

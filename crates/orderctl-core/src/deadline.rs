//! A moment after which something must not begin any more.

use std::time::Duration;

use super::Clock;

/// A moment on the clock of [`Clock::uptime`], so that neither a clock that is set nor a machine that
/// is suspended moves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline(Duration);

impl Deadline {
    /// The moment that lies this far ahead of now.
    #[must_use]
    pub fn after(clock: &dyn Clock, time: Duration) -> Self {
        Self(clock.uptime().saturating_add(time))
    }

    /// How long it is until then; nothing from that moment on.
    #[must_use]
    pub fn left(self, clock: &dyn Clock) -> Duration {
        self.0.saturating_sub(clock.uptime())
    }

    /// True from that moment on.
    #[must_use]
    pub fn has_passed(self, clock: &dyn Clock) -> bool {
        self.0 <= clock.uptime()
    }
}

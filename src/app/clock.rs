//! The clock of a run.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::config::Environment;
use orderctl_core::{Clock, SystemClock};

/// The machine's own. Debug builds can be told to read from a file how many seconds the time of day
/// and the uptime are ahead of it, so that a test sets the clock of a run under way.
pub fn of(environment: &Environment) -> Arc<dyn Clock> {
    match environment.get("ORDERCTL_CLOCK").filter(|_| cfg!(debug_assertions)) {
        Some(file) => Arc::new(Moved(file.into())),
        None => Arc::new(SystemClock),
    }
}

/// The machine's clock, ahead as this file says.
struct Moved(PathBuf);

impl Moved {
    fn clock_offset(&self) -> Option<(i64, u64)> {
        let text = std::fs::read_to_string(&self.0).ok()?;
        let (day, uptime) = text.trim().split_once(' ')?;
        Some((day.parse().ok()?, uptime.parse().ok()?))
    }
}

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        let (day, _) = self.clock_offset().unwrap_or_default();
        let now = SystemClock.now();
        now.checked_add(SignedDuration::from_secs(day)).unwrap_or(now)
    }

    fn uptime(&self) -> Duration {
        let (_, uptime) = self.clock_offset().unwrap_or_default();
        SystemClock.uptime() + Duration::from_secs(uptime)
    }

    fn sleep(&self, duration: Duration) {
        SystemClock.sleep(duration);
    }

    fn fresh_id(&self) -> String {
        SystemClock.fresh_id()
    }
}

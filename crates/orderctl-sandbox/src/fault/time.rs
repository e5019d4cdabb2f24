//! Durations as people write them.

use std::time::Duration;

use super::PlanError;

/// `300ms`, `2s`, `1m30s`.
pub(crate) fn parse(text: &str) -> Result<Duration, PlanError> {
    let read = text.parse::<jiff::SignedDuration>().ok();
    read.and_then(|signed| Duration::try_from(signed).ok())
        // Times are kept as they are written again: in whole milliseconds.
        .and_then(|time| u64::try_from(time.as_millis()).ok())
        .filter(|millis| i64::try_from(*millis).is_ok())
        .map(Duration::from_millis)
        .ok_or_else(|| PlanError(format!("{text:?} is no time such as 300ms, 2s or 1m30s")))
}

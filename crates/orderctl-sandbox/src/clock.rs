//! Time as both providers need it: milliseconds since the epoch, and calendar dates in UTC.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::state::Millis;

pub(super) fn now() -> Millis {
    Timestamp::now().as_millisecond()
}

pub(super) fn date(time: Millis) -> Date {
    Timestamp::from_millisecond(time).unwrap_or_default().to_zoned(TimeZone::UTC).date()
}

pub(super) fn days_after(date: Date, days: i32) -> Date {
    date.checked_add(Span::new().days(days)).unwrap_or(date)
}

pub(super) fn months_after(date: Date, months: i32) -> Date {
    date.checked_add(Span::new().months(months)).unwrap_or(date)
}

/// The same time of day, so many months later, in seconds since the epoch.
pub(super) fn epoch_after(time: Millis, months: u32) -> i64 {
    let months = i32::try_from(months).unwrap_or(0);
    let start = Timestamp::from_millisecond(time).unwrap_or_default().to_zoned(TimeZone::UTC);
    start.checked_add(Span::new().months(months)).unwrap_or(start).timestamp().as_second()
}

//! Times as a person at a terminal reads them: how far from now.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// Until here days are counted: a term of a year ends on a day.
const MAX_DAYS: i64 = 730;

/// How far a point in time is from now: `in 12 days`, `3 minutes ago`.
pub fn of_time(time: Timestamp, now: Timestamp) -> String {
    let seconds = time.as_second() - now.as_second();
    match seconds.abs() {
        0..MINUTE => "just now".to_owned(),
        far @ MINUTE..HOUR => apart(seconds, far / MINUTE, "minute"),
        // A second day is counted in hours, as its end may be near.
        far if far < 2 * DAY => apart(seconds, far / HOUR, "hour"),
        // Else by the calendar, so that an end is as far wherever it is told.
        _ => of_day(time.to_zoned(TimeZone::UTC).date(), now),
    }
}

/// How far a day is from today, in UTC.
pub fn of_day(day: Date, now: Timestamp) -> String {
    let today = now.to_zoned(TimeZone::UTC).date();
    let days = (day - today).get_days();
    match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        days => in_days(days.into(), i64::from(days).abs()),
    }
}

fn in_days(direction: i64, days: i64) -> String {
    if days <= MAX_DAYS {
        apart(direction, days, "day")
    } else {
        apart(direction, days / 365, "year")
    }
}

fn apart(direction: i64, count: i64, unit: &str) -> String {
    let many = if count == 1 { "" } else { "s" };
    if direction < 0 {
        format!("{count} {unit}{many} ago")
    } else {
        format!("in {count} {unit}{many}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_by_how_far_it_is() {
        let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        for (time, told) in [
            ("2026-03-01T12:00:30Z", "just now"),
            ("2026-03-01T11:57:00Z", "3 minutes ago"),
            ("2026-03-01T13:00:00Z", "in 1 hour"),
            ("2026-02-28T00:00:00Z", "36 hours ago"),
            ("2026-03-13T12:00:00Z", "in 12 days"),
            ("2027-03-01T12:00:00Z", "in 365 days"),
            ("2027-03-01T11:59:59Z", "in 365 days"),
            ("2026-02-26T23:59:59Z", "3 days ago"),
            ("2023-03-01T12:00:00Z", "3 years ago"),
        ] {
            assert_eq!(of_time(time.parse().unwrap(), now), told, "{time}");
        }
    }

    #[test]
    fn a_day_is_told_in_days() {
        let now: Timestamp = "2026-03-01T23:59:00Z".parse().unwrap();
        for (day, told) in [
            ("2026-03-01", "today"),
            ("2026-03-02", "tomorrow"),
            ("2026-02-28", "yesterday"),
            ("2026-03-13", "in 12 days"),
            ("2027-03-01", "in 365 days"),
            ("2026-02-01", "28 days ago"),
            ("1970-01-01", "56 years ago"),
        ] {
            assert_eq!(of_day(day.parse().unwrap(), now), told, "{day}");
        }
    }
}

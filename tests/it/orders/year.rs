//! Day after day what ends is renewed, by a job that is killed again and again: each term once, and none
//! too late. A year of a thousand services takes long, so it is run by hand:
//! `SERVICES=1000 DAYS=365 cargo test --test it -- --ignored --nocapture a_year`.

#![allow(clippy::disallowed_macros, reason = "whoever runs it by hand reads how it goes")]

use std::fmt::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};
use serde_json::json;

use super::file;
use crate::support::Ran;
use crate::support::underway::Underway;
use crate::support::world::World;

/// How long before its end a service is renewed, in days.
const WITHIN: i64 = 14;

/// How many runs go by from one that is killed to the next.
const KILLED_EVERY: i64 = 10;

const DAY: i64 = 24 * 60 * 60;

/// The job.
const RENEW: &str = "apply --expiring 14d --yes --max-total 1EUR -p acme -q";

#[test]
fn two_months_of_a_daily_renewal_renew_each_term_once() {
    renewed_daily(4, 62, 2);
}

#[test]
#[ignore = "takes long: run by hand"]
fn a_year_of_a_daily_renewal_renews_each_term_once() {
    let told = |name: &str, default: i64| {
        std::env::var(name).map_or(default, |number| number.parse().unwrap())
    };
    renewed_daily(told("SERVICES", 1000), told("DAYS", 365), 1);
}

/// So many services, over so many days; the job runs every `step` days.
fn renewed_daily(services: i64, days: i64, step: usize) {
    let world = World::with_file();
    let mut rows = String::new();
    for n in 0..services {
        let row = json!({"name": format!("web-{n}"), "type": "cart", "item-type": "vds",
            "tariff": 3088, "period": "1", "skip-basket": true, "domain": format!("web-{n}.example")});
        let _ = writeln!(rows, "{row}");
    }
    file(&world, "web.jsonl", &rows);
    let begun = Instant::now();
    let ordered = world.run(&["apply", "web.jsonl", "--yes", "--max-total", "1EUR", "-q"]);
    assert_eq!(ordered.code, 0, "{ordered:?}");
    let clock = world.home.path().join("clock");
    let on = |day: i64, words: &str| -> Command {
        let seconds = day * DAY;
        std::fs::write(&clock, format!("{seconds} {seconds}")).unwrap();
        let mut command = world.command(&words.split(' ').collect::<Vec<_>>());
        command.env("ORDERCTL_CLOCK", &clock);
        command
    };
    let reconcile = |day: i64| {
        let ran = Ran::of(on(day, "ledger reconcile --all -q").output().unwrap());
        assert_eq!(ran.code, 0, "on day {day}: {ran:?}");
    };
    let (mut kills, mut before) = (0, 0);
    for (run, day) in (1..).zip((1..=days).step_by(step)) {
        world.advance(Duration::from_secs(u64::try_from((day - before) * DAY).unwrap()));
        before = day;
        if run % KILLED_EVERY == KILLED_EVERY / 2 {
            let job = Underway::start(&on(day, RENEW));
            // At another moment each time.
            std::thread::sleep(Duration::from_millis(40 + 70 * (kills % 7)));
            job.kill();
            kills += 1;
        } else {
            // What became of the run before, if it was killed.
            reconcile(day);
            let ran = Ran::of(on(day, RENEW).output().unwrap());
            assert_eq!(ran.code, 0, "on day {day}: {ran:?}");
        }
        let today = today(day);
        let last = today + Span::new().days(WITHIN).months(1);
        for (end, renewals) in world.orders().ends() {
            let end: Date = end.parse().unwrap();
            assert!(end > today, "on {today} a service has lapsed: {end}");
            assert!(end <= last, "on {today} a term was renewed twice: {end}, {renewals} renewals");
        }
    }
    reconcile(days);
    let renewals: u64 = world.orders().ends().iter().map(|(_, renewals)| renewals).sum();
    let placed = world
        .attempts()
        .into_iter()
        .filter(|attempt| attempt["command"] == "service.renew" && attempt["state"] == "placed");
    assert_eq!(placed.count() as u64, renewals, "the ledger knows every renewal and no other");
    assert!(renewals >= u64::try_from(services * (days / 31 - 1)).unwrap(), "{renewals}");
    println!(
        "{services} services, {days} days, {kills} runs killed: {renewals} renewals in {:?}",
        begun.elapsed()
    );
}

/// The day, so many days from now.
fn today(day: i64) -> Date {
    let now = Timestamp::now() + SignedDuration::from_secs(day * DAY);
    now.to_zoned(TimeZone::UTC).date()
}

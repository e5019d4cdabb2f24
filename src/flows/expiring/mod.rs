//! What ends soon at the providers of several profiles, read from the providers each time.

mod profiles;

use std::fmt;
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, Serializer};

pub use profiles::{Chosen, choose};

use crate::app::clients;
use crate::app::context::Context;
use crate::config::{Profile, Provider};
use orderctl_billmanager::Service;
use orderctl_core::error::{Error, Result};
use orderctl_core::{Field, Money, Period};
use orderctl_logicboxes::FoundCombo;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A service of a BILLmanager panel.
    Service,
    /// A combo order of a LogicBoxes reseller.
    Combo,
}

impl Kind {
    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Combo => "combo",
        }
    }
}

/// The end of a paid time, as exactly as the provider gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A day by the panel's calendar, whose time zone it does not tell.
    Day(Date),
    /// A point in time.
    Time(Timestamp),
}

impl End {
    /// The day of the end; in UTC where the provider gives a point in time.
    pub fn day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Time(time) => day_of(time),
        }
    }

    /// True if this is at that time or before; a day counts from its beginning.
    fn is_by(self, time: Timestamp) -> bool {
        match self {
            Self::Day(day) => day <= day_of(time),
            Self::Time(end) => end <= time,
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Time(time) => time.fmt(f),
        }
    }
}

impl Serialize for End {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Something that ends within the time asked for, or has ended and was not deleted.
#[derive(Clone, Debug, Serialize)]
pub struct Expiring {
    /// The name of the profile whose account has it.
    pub profile: String,
    pub kind: Kind,
    /// The provider's id of it, which its renewal names.
    pub id: String,
    /// Its name at the provider, or its domain.
    pub name: Option<String>,
    /// The end of the paid time.
    pub expires: End,
    /// Days from today, in UTC, to the day of the end; below zero for what has ended.
    pub days_left: i64,
    /// Whether the provider renews it without being asked.
    pub auto_renew: Option<bool>,
    /// What a renewal for `period` costs, where the provider's list gives it: services only.
    pub price: Option<Money>,
    /// The command that renews it, as an argument list. What the provider does not give and the command
    /// needs is missing in it, and asked for on a terminal.
    pub renew: Vec<String>,
    /// The product type of a service.
    pub item_type: Option<String>,
    /// The period that it was paid for, of a service.
    pub period: Option<Period>,
}

/// A profile that could not be read.
#[derive(Debug)]
pub struct Failure {
    /// Its name; none if there was no telling which profile is the provider's default.
    pub profile: Option<String>,
    pub provider: Provider,
    pub error: Error,
}

/// What ends soon, and what could not be read.
#[derive(Debug, Default)]
pub struct Gathered {
    /// What ends, the earliest end first.
    pub items: Vec<Expiring>,
    /// The profiles that failed, in their order.
    pub failures: Vec<Failure>,
    /// The profiles that were read.
    pub profiles: Vec<Profile>,
}

/// Reads from each provider what ends within this time from now. A profile that fails is among the
/// failures, and nothing of it among the items.
pub fn gather(ctx: &Context, chosen: Vec<Chosen>, within: Duration) -> Gathered {
    let now = ctx.clock.now();
    let span = SignedDuration::try_from(within).unwrap_or(SignedDuration::MAX);
    let window = Window { now, until: now.checked_add(span).unwrap_or(Timestamp::MAX) };
    let mut gathered = Gathered::default();
    for Chosen { name, provider, profile } in chosen {
        let read = profile.and_then(|profile| {
            let items = match provider {
                Provider::Billmanager => services(ctx, &profile, window),
                Provider::Logicboxes => combos(ctx, &profile, window),
            };
            items.map(|items| (profile, items))
        });
        match read {
            Ok((profile, items)) => {
                gathered.items.extend(items);
                gathered.profiles.push(profile);
            }
            Err(error) => gathered.failures.push(Failure { profile: name, provider, error }),
        }
    }
    gathered.items.sort_by(|a, b| {
        let key = |it: &Expiring| (it.expires.day(), it.expires.to_string());
        key(a).cmp(&key(b))
    });
    gathered
}

/// The time that is looked at: all until its end.
#[derive(Clone, Copy, Debug)]
struct Window {
    now: Timestamp,
    until: Timestamp,
}

impl Window {
    fn days_left(self, end: End) -> i64 {
        i64::from(day_of(self.now).until(end.day()).map_or(i32::MAX, |span| span.get_days()))
    }
}

fn day_of(time: Timestamp) -> Date {
    time.to_zoned(TimeZone::UTC).date()
}

fn services(ctx: &Context, profile: &Profile, window: Window) -> Result<Vec<Expiring>> {
    let panel = clients::panel(ctx, profile)?;
    let (mut items, mut undated) = (Vec::new(), 0);
    let cut = panel.services(None, &mut |service| {
        if !service.status.is_gone() {
            match end_of(&service) {
                Some(end) if End::Day(end).is_by(window.until) => {
                    items.push(of_service(ctx, profile, service, window, End::Day(end)));
                }
                Some(_) => {}
                None => undated += 1,
            }
        }
        Ok(())
    })?;
    for item_type in cut {
        ctx.out.warn(&format!(
            "profile '{}': the panel returned only some of the services of type {item_type}",
            profile.name
        ));
    }
    warn_of_undated(ctx, profile, undated);
    Ok(items)
}

/// The day on which a service's paid time ends; a time may stand behind it.
pub fn end_of(service: &Service) -> Option<Date> {
    service.expires.as_deref()?.get(..10)?.parse().ok()
}

fn of_service(
    ctx: &Context,
    profile: &Profile,
    service: Service,
    window: Window,
    expires: End,
) -> Expiring {
    let period: Option<Period> = service.period.and_then(Period::of_wire);
    let period = period.filter(|period| matches!(period, Period::Months(_)));
    let mut renew = ["service", "renew", &service.service_id].map(str::to_owned).to_vec();
    renew.extend(["--item-type".to_owned(), service.item_type.clone()]);
    if let Some(period) = period {
        renew.extend(["--period".to_owned(), period.wire().to_string()]);
    }
    Expiring {
        profile: profile.name.clone(),
        kind: Kind::Service,
        id: service.service_id,
        name: service.name,
        expires,
        days_left: window.days_left(expires),
        auto_renew: service.auto_renew,
        price: service.price,
        renew: command(ctx, profile, renew),
        item_type: Some(service.item_type),
        period,
    }
}

fn combos(ctx: &Context, profile: &Profile, window: Window) -> Result<Vec<Expiring>> {
    let reseller = clients::reseller(ctx, profile)?;
    let (mut items, mut undated, mut seen) = (Vec::new(), 0, 0);
    let until = window.until.as_second().to_string();
    let total = reseller.combos(&[Field::plain("expiry-date-end", until)], &mut |combo| {
        seen += 1;
        match (&combo.order_id, combo.expires) {
            _ if combo.is_gone() => {}
            (Some(id), Some(end)) if End::Time(end).is_by(window.until) => {
                items.push(of_combo(ctx, profile, id.clone(), &combo, window, End::Time(end)));
            }
            (Some(_), Some(_)) => {}
            (None, _) | (_, None) => undated += 1,
        }
        Ok(())
    })?;
    if let Some(total) = total.filter(|total| *total > seen) {
        ctx.out.warn(&format!(
            "profile '{}': the provider returned only {seen} of {total} matching orders",
            profile.name
        ));
    }
    warn_of_undated(ctx, profile, undated);
    Ok(items)
}

fn of_combo(
    ctx: &Context,
    profile: &Profile,
    id: String,
    combo: &FoundCombo,
    window: Window,
    expires: End,
) -> Expiring {
    let mut renew = ["combo", "renew", &id].map(str::to_owned).to_vec();
    if let Some(on) = combo.auto_renew {
        renew.extend(["--auto-renew".to_owned(), if on { "on" } else { "off" }.to_owned()]);
    }
    Expiring {
        profile: profile.name.clone(),
        kind: Kind::Combo,
        id,
        name: combo.domain.clone(),
        expires,
        days_left: window.days_left(expires),
        auto_renew: combo.auto_renew,
        // A search gives neither the plan nor its term.
        price: None,
        renew: command(ctx, profile, renew),
        item_type: None,
        period: None,
    }
}

/// A command line of this program at this profile.
fn command(ctx: &Context, profile: &Profile, words: Vec<String>) -> Vec<String> {
    let program = ctx.globals.invocation_at(Some(&profile.name));
    program.into_iter().chain(words).collect()
}

fn warn_of_undated(ctx: &Context, profile: &Profile, undated: usize) {
    if undated > 0 {
        ctx.out.warn(&format!(
            "profile '{}': omitted because the provider reports no id or no expiry: {undated}",
            profile.name
        ));
    }
}

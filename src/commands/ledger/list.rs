use clap::Args;
use jiff::{SignedDuration, Timestamp, civil};
use serde_json::json;

use super::document::AttemptDocument;
use crate::app::context::Context;
use crate::args::values;
use crate::config::{Mode, unknown};
use crate::output::{Cell, Narrowing, Report, Table};
use orderctl_checkout::ledger::{Attempt, Filter, State};
use orderctl_core::error::{Error, Result};

/// List attempts, newest first; with --profile only those of one profile.
///
/// A narrow terminal shows fewer columns; --columns or another --output shows them all.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    filter: FilterOptions,

    /// Maximum number of attempts; 0 for all
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

/// The states by their names.
const STATES: [&str; State::ALL.len()] = {
    let mut names = [""; State::ALL.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = State::ALL[at].name();
        at += 1;
    }
    names
};

/// Which attempts; `ledger export` has the same.
#[derive(Debug, Args)]
pub struct FilterOptions {
    /// In this state: intended, sent, not_sent, placed, refused, unknown or absent
    #[arg(long, value_name = "STATE", value_parser = values::listed::<State>(&STATES))]
    state: Option<State>,

    /// Created since: a date, a time, or an age such as 24h
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// With this idempotency key
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
}

impl FilterOptions {
    /// The filter; the profile is the global one, where it is given.
    pub fn into_filter(self, ctx: &Context, limit: Option<usize>) -> Result<Filter> {
        let since = self.since.as_deref().map(|text| since(text, ctx.clock.now())).transpose()?;
        let profile = ctx.globals.profile().map(str::to_owned);
        Ok(Filter { state: self.state, profile, key: self.key, since, limit, ..Filter::default() })
    }
}

/// Reads a point in time: RFC 3339, a date (UTC), or a span before now.
pub fn since(text: &str, now: Timestamp) -> Result<Timestamp> {
    let wrong = || {
        Error::usage(format!("--since: '{text}' is not a time"))
            .hint("write 2026-11-21, 2026-11-21T20:15:00Z, 24h or 30m")
    };
    if let Ok(time) = text.parse::<Timestamp>() {
        return Ok(time);
    }
    if let Ok(date) = text.parse::<civil::Date>() {
        let midnight = date.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| wrong())?;
        return Ok(midnight.timestamp());
    }
    let span = values::duration(text).map_err(|_| wrong())?;
    let span = SignedDuration::try_from(span).map_err(|_| wrong())?;
    now.checked_sub(span).map_err(|_| wrong())
}

/// What fits least into 80 columns: an attempt and what became of it are told from the others without.
const NARROWING: [Narrowing; 4] = [
    Narrowing::Drop("key"),
    Narrowing::Drop("mode"),
    Narrowing::Drop("profile"),
    Narrowing::Shorten("command", without_variant),
];

/// `cart.add.skip_basket` as `cart.add…`.
fn without_variant(command: &str) -> String {
    match command.match_indices('.').nth(1) {
        Some((at, _)) => format!("{}…", &command[..at]),
        None => command.to_owned(),
    }
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let limit = (self.limit > 0).then_some(self.limit);
        let filter = self.filter.into_filter(ctx, limit)?;
        let mut attempts: Vec<Attempt> = Vec::new();
        let ledger = ctx.ledger()?;
        let frozen = ledger.frozen()?;
        ledger.list(&filter, &mut |attempt| {
            attempts.push(attempt);
            Ok(())
        })?;
        if attempts.is_empty() {
            refuse_unknown_profile(ctx)?;
        }
        let mut table = Table::list([
            "attempt", "created", "profile", "mode", "state", "command", "amount", "key",
        ])
        .narrowing(NARROWING);
        for attempt in &attempts {
            table.row([
                Cell::fixed(attempt.attempt.as_str()),
                Cell::time(attempt.created),
                Cell::fixed(&attempt.profile),
                Cell::fixed(attempt.mode.to_string()),
                Cell::state(attempt.state.to_string()),
                Cell::fixed(attempt.command.to_string()),
                Cell::money(attempt.amount.as_ref()),
                Cell::from(&attempt.key),
            ]);
        }
        let note = match attempts.len() {
            0 => "No attempts found.".to_owned(),
            1 if limit != Some(1) => "1 attempt.".to_owned(),
            count if Some(count) == limit => {
                format!("Showing the newest {count}; use --limit to show more.")
            }
            count => format!("{count} attempts."),
        };
        let attempts: Vec<AttemptDocument> =
            attempts.into_iter().map(AttemptDocument::from).collect();
        let data = json!({"attempts": attempts, "frozen": frozen});
        let report = Report::new(data, table)?.sum(note);
        Ok(frozen.iter().fold(report, |report, freeze| report.note(freeze.to_string())))
    }
}

/// Refuses a profile that nothing was found of and that is not configured. One that is not any more may
/// have attempts; a configuration that can't be read tells of none.
fn refuse_unknown_profile(ctx: &Context) -> Result<()> {
    let named = ctx.globals.profile().filter(|name| *name != Mode::Sandbox.name());
    let Some(name) = named.filter(|_| !ctx.globals.sandbox) else { return Ok(()) };
    match ctx.config() {
        Ok(config) if config.names().all(|known| known != name) => {
            // Whether others of its attempts are there, the other filters do not matter for.
            let filter =
                Filter { profile: Some(name.to_owned()), limit: Some(1), ..Filter::default() };
            let mut is_there = false;
            ctx.ledger()?.list(&filter, &mut |_| {
                is_there = true;
                Ok(())
            })?;
            if is_there { Ok(()) } else { Err(unknown(&config, name)) }
        }
        Ok(_) | Err(_) => Ok(()),
    }
}
